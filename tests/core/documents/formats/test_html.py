"""Web pages: what a browser shows is read, without navigation, and copies keep their structure."""

from __future__ import annotations

import html
import re
from functools import partial
from pathlib import Path

import lxml.html
import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats.html import FORMAT
from dittograph.documents.markup.html import chosen, cuts_in, read_page
from dittograph.documents.markup.pieces import without as cut
from dittograph.documents.options import ReadOptions
from dittograph.documents.source import ChangedError, Source, UnusableError
from dittograph.passages.passage import Passage
from dittograph.passages.units import split
from dittograph.settings import Unit
from hypothesis import given, settings
from hypothesis import strategies as st


def example(texts: list[str]) -> bytes:
    """Return a page with these texts, a paragraph each."""
    paragraphs = "".join(f"<p>{html.escape(text)}</p>\n" for text in texts)
    head = '<!doctype html>\n<html>\n<head><meta charset="utf-8"><title>A page</title></head>\n'
    return f"{head}<body>\n{paragraphs}</body>\n</html>\n".encode()


def read(page: str | bytes, suffix: str = ".html", **options: object) -> Source:
    data = page.encode() if isinstance(page, str) else page
    path = Path(f"page{suffix}")
    return FORMAT.read(Unread("page", path, data[:4096], ReadOptions(**options), content=data))


def texts(page: str | bytes, suffix: str = ".html", **options: object) -> list[str]:
    """Return the paragraphs of a page; a bar stands for a line break inside one."""
    source = read(page, suffix, **options)
    return ["|".join(line.text for line in block.lines) for block in source.blocks]


def without(page: str | bytes, dropped: set[str], unit: Unit = Unit.SENTENCE) -> str:
    data = page.encode() if isinstance(page, str) else page
    source = read(data)
    passages = list(split(source, 0, unit))
    places = {i for i, p in enumerate(passages) if p.text in dropped}
    assert {passages[i].text for i in places} == dropped, [p.text for p in passages]
    copy = FORMAT.write_without(data, source, passages, places)
    return "" if copy is None else copy.decode(source.encoding)


# --- what is text


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<p>In<b>ter</b>nal &amp; <i>ex</i>ternal<wbr>ly</p>", ["Internal & externally"]),
        ("<p>One\n   two\t three</p>", ["One two three"]),
        ("<p>One<b> </b> two <b> three </b>four</p>", ["One two three four"]),
        ("<p>One<br>Two<br/>three</p>", ["One|Two|three"]),
        ("One<br><br>Two<br>\n <br><br>Three", ["One", "Two", "Three"]),
        ("<p>One<p>Two<div>Three<div>Four</div>Five</div>Six",
         ["One", "Two", "Three", "Four", "Five", "Six"]),
        ("<ul><li>One<li>Two<ul><li>Three</ul><li>Four</ul>", ["One", "Two", "Three", "Four"]),
        ("<table><tr><td>One<td>Two<tr><th>Three</table>", ["One", "Two", "Three"]),
        ("<dl><dt>One<dd>Two</dl>", ["One", "Two"]),
        ("<head><style>no { }</style></head><p>Yes<script>if (a < b) '<p>no</p>'</script></p>",
         ["Yes"]),
        ("<template><p>No</p></template><noscript><p>No</p></noscript><p>Yes</p>", ["Yes"]),
        ("<p>Yes <span hidden>no <span>no</span> no</span>yes</p>", ["Yes yes"]),
        ("<p>One <span style='display : none'>no</span>two</p>", ["One two"]),
        ("<div style='display:none'><div>No</div>no</div><p>Yes</p>", ["Yes"]),
        ("<p>Yes<span aria-hidden='true'>¶</span></p>", ["Yes"]),
        ("<p hidden>No<p>Yes", ["Yes"]),
        ("<p>Hy&shy;phen and hy\u00adphen</p>", ["Hyphen and hyphen"]),
        ("<p>caf&eacute; &#8211; &#x2013; &lt;b&gt; &copy 5 &unknown; &#150;</p>",
         ["café – – <b> © 5 &unknown; –"]),
        ("<p>5 < 6 and 7 <8, a<3 <> </p>", ["5 < 6 and 7 <8, a<3 <>"]),
        ("<p>One<!-- <p>no</p> --> two<!-->three<? no ?><!no></p>", ["One twothree"]),
        ("<p title='a > b' data-x=\"<p>\">Yes</p>", ["Yes"]),
        ("<a href=x><p>One</p></a><P>Two</P>", ["One", "Two"]),
        ("<p>One</b></p></div></table><p>Two", ["One", "Two"]),
        ("<b><p>One</b> goes on</p>", ["One goes on"]),
        ("<pre>A line\nof text\n\n\nAnd more\n</pre>", ["A line|of text", "And more"]),
        ("<pre><code>a = 1\n\nb = 2\n</code></pre>", ["a = 1|b = 2"]),
        ("<div class='highlight'><pre>a = 1\n\nb = 2</pre></div>", ["a = 1|b = 2"]),
        ("<p>One</p><svg><title>no</title><path d='' style='display:none'/></svg><p>Two</p>",
         ["One", "Two"]),
        ("<title>A page</title>\n<table><tr><td></td><td>&nbsp;</td></tr></table>One", ["One"]),
        ("<p>漢<ruby>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby></p>", ["漢字"]),
        ("<title/><p>One</p>", ["One"]),
        ("<p>One<title>Never closed<p>Two", ["One", "Never closed", "Two"]),
        ("<textarea>No</textarea><p>Yes", ["Yes"]),
        ("<pre>&#1;</pre><xmp></xmp><p></p><pre>One&#1;</pre><xmp><b></xmp>", ["One", "<b>"]),
        ("<p>One<p", ["One"]),
        ("<p title='never closed>One</p><p>Two</p>", ["One", "Two"]),
    ],
)  # fmt: skip
def test_what_a_browser_shows_is_read(page, found):
    assert texts(page) == found


def test_tags_closed_at_once_are_closed_in_xhtml_alone():
    page = "<title/><div hidden='' /><p>One</p><script src='x'/><p>Two</p><![CDATA[a < b]]>"
    assert texts(page, ".xhtml") == ["One", "Two", "a < b"]
    assert texts("<pre>One<![CDATA[]]></pre>", ".xhtml") == ["One"]
    assert texts(f'<?xml version="1.0"?>\n{page}') == ["One", "Two", "a < b"]


LONG = "It was a long day, and nobody at the ferry could say when it would end. "


@pytest.mark.parametrize(
    ("page", "found"),
    [
        (f"<header>No</header><nav><ul><li>No</ul></nav><p>{LONG}</p><footer>No</footer>", [LONG]),
        (f"<aside>No</aside><article><header>Yes</header><p>{LONG}</p></article><p>No</p>",
         ["Yes", LONG]),
        (f"<div role=banner>No</div><div role=main>{LONG}</div><div role=navigation>No</div>",
         [LONG]),
        (f"<div class='main-menu'><a href=a>One</a> <a href=b>Two</a></div><p>{LONG}</p>", [LONG]),
        (f"<div class='menu'>Soup, then fish</div><p>{LONG}</p>", ["Soup, then fish", LONG]),
        (f"<form><label>No</label></form><p>{LONG}</p><button>No</button>", [LONG]),
        (f"<form action=x><p>{LONG}</p></form>", [LONG]),
        ("<nav><a href=a>Only this</a></nav>", ["Only this"]),
        (f"<article>Short</article><p>{LONG}</p>", ["Short", LONG]),
        (f"<ul><li><a href=#a>Chapter 1</a></li></ul><p>{LONG}</p>", ["Chapter 1", LONG]),
    ],
)  # fmt: skip
def test_navigation_is_set_aside(page, found):
    assert texts(page) == [text.strip() for text in found]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_sentences_run_through_the_lines_of_preformatted_prose(end):
    prose = [
        "This eBook is for the use of anyone anywhere at no cost and with almost no",
        "restrictions whatsoever. You may copy it, give it away or re-use it under the",
        "terms of the Project Gutenberg License included with this eBook or online.",
    ]
    page = f"<p>{LONG * 10}</p><pre>" + "\n\n".join(["\n".join(prose)] * 4) + "</pre>"
    found = [p.text for p in split(read(page.replace("\n", end)), 0, Unit.SENTENCE)]
    whole = " ".join(prose)
    first, second = whole[: whole.index(" You may")], whole[whole.index("You may") :]
    assert found[10:] == [first, second] * 4


def test_navigation_is_read_on_request_and_numbers_stay():
    page = f"<nav>Home</nav><p>{LONG}</p>"
    main, everything = read(page), read(page, everything=True)
    assert [block.lines[0].text for block in everything.blocks] == ["Home", LONG.strip()]
    assert everything.blocks[1].location == main.blocks[0].location


def test_a_copy_of_a_page_read_with_its_navigation():
    page = f"<nav>Home</nav><p>{LONG}</p>"
    source = read(page, everything=True)
    passages = list(split(source, 0, Unit.PARAGRAPH))
    copy = FORMAT.write_without(page.encode(), source, passages, {0})
    assert copy == f"<nav></nav><p>{LONG}</p>".encode()


def test_a_place_is_a_line_a_paragraph_and_a_chapter():
    page = "<title>Book</title>\r\n<p>One\r\n\r\n<h2>First\r\nchapter</h2>\r\n<p>\r\n<b>Two</b>"
    places = [block.location for block in read(page).blocks]
    assert [(place.line, place.paragraph, place.chapter) for place in places] == [
        (2, 1, "Book"),
        (4, 2, "First chapter"),
        (7, 3, "First chapter"),
    ]


TAGS = (
    "<b> </b> <i>four</i> <p> </p> <div> </div> <ul><li> <li> </ul> <br> <!--no--> <table> <td> "
    "</table> <h1> </h1> <pre> </pre> <blockquote> <a> </a> <span> <hr>"
)
words = st.sampled_from(["One ", "two", " three.", "\n", "&amp;", *TAGS.split()])


@settings(max_examples=200, deadline=None)
@given(st.lists(words, max_size=25))
def test_no_letter_that_a_browser_shows_is_lost(pieces):
    page = f"<body>One {''.join(pieces)}</body>"
    shown = lxml.html.document_fromstring(page).text_content()
    assert re.sub(r"\s", "", "".join(texts(page))).replace("|", "") == re.sub(r"\s", "", shown)


# --- recognised by what they say


@pytest.mark.parametrize(
    "head",
    [
        b"<!DOCTYPE html>",
        b"\xef\xbb\xbf\n<!-- saved from x -->\n<html lang=en>",
        b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
        b"<HEAD><TITLE>",
        "<html>".encode("utf-16"),
        b"<meta charset=utf-8>",
    ],
)
def test_a_page_is_known_whatever_its_name(head):
    assert FORMAT.recognise(Unread("a.txt", Path("a.txt"), head)) is Confidence.CONTENT


@pytest.mark.parametrize(
    "head",
    [
        *(b"<h1>Readme</h1>", b"<p align=center>", b"<xliff>", b"Text <html>", b"", b"<htmlx>"),
        b" " * 4000 + b"A title in the middle of its line",
    ],
)
def test_what_merely_has_tags_is_not_taken_for_a_page(head):
    assert FORMAT.recognise(Unread("a.md", Path("a.md"), head)) is Confidence.NONE


# --- encodings


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        ("<meta charset=koi8-r>", "koi8-r"),
        ("<META http-equiv='Content-Type' content='text/html; charset=windows-1251'>", "cp1251"),
        ("<?xml version='1.0' encoding='iso-8859-5'?>", "iso8859-5"),
        ("<meta charset='utf-8'>", "utf-8"),
        ("", "utf-16"),
        ("<meta charset=utf-8>", "utf-8-sig"),
    ],
)
def test_a_page_says_its_encoding(head, codec):
    source = read(f"{head}<p>Паром уходит в девять.</p>".encode(codec))
    assert source.blocks[0].lines[0].text == "Паром уходит в девять."
    assert (source.encoding, source.guessed, source.remarks) == (codec, False, ())


def test_latin_1_means_what_browsers_take_it_for():
    page = "<meta charset=iso-8859-1><p>“Käse” – £5</p>"
    assert texts(page.encode("cp1252")) == ["“Käse” – £5"]
    assert texts(page.encode("utf-8")) == ["“Käse” – £5"]  # saved anew, the old name kept


def test_a_chosen_encoding_wins_and_a_guess_is_told():
    data = "<p>Der Käse</p>".encode("cp1252")
    source = read(data)
    remark = "It is read as Western (Windows-1252), which is a guess."
    assert (source.guessed, source.remarks) == (True, (remark,))
    assert texts(data, encoding="cp437") == ["Der KΣse"]
    assert texts(b"<meta charset=koi8-r>" + data, encoding="cp1252") == ["Der Käse"]


def test_broken_bytes_and_nuls_stay_in_a_copy():
    data = b"<meta charset=utf-8><p>K\xc3\xa4se \xc3\xa4 \xff. Gone \x00here.</p><p>B\xfe</p>"
    source = read(data)
    passages = list(split(source, 0, Unit.SENTENCE))
    assert passages[1].text == "Gone here."
    copy = FORMAT.write_without(data, source, passages, {1})
    assert copy == b"<meta charset=utf-8><p>K\xc3\xa4se \xc3\xa4 \xff.</p><p>B\xfe</p>"


# --- copies


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-8"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_page_need_not_have_the_byte_order_mark_of_which_it_speaks(codec, mark):
    data = mark + f"<meta charset={codec}><p>Käse one.</p><p>Gone.</p><p>Two</p>".encode()
    source = read(data)
    passages = list(split(source, 0, Unit.PARAGRAPH))
    copy = FORMAT.write_without(data, source, passages, {1})
    assert copy == data.replace(b"<p>Gone.</p>", b"")


TAGS = (
    *("<title>", "</title>", "</title", "<p>", "</p>", "<li>", "<div>", "</div>", "<td>", "<b>"),
    *("</b>", "<svg>", "</svg>", "<!--", "-->", "<textarea>", "</textarea>", "<noscript>", "<tr>"),
    *("<", " ", "\n", "&lt;", "One two. ", "Three. ", "Four five six. ", "x"),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(TAGS), max_size=14), st.booleans())
def test_a_copy_of_a_page_with_broken_tags_keeps_what_should_stay(parts, xml):
    page = "".join(parts)
    walked = read_page(page, xml=xml)
    passages = [Passage(one.marked.text, 0, one.marked.location) for one in chosen(walked)]
    for gone in range(len(passages)):
        try:
            cuts, stays = cuts_in(page, walked, passages, {gone}, partial(read_page, xml=xml))
        except UnusableError:
            continue
        if stays:
            kept = [p.text for i, p in enumerate(passages) if i != gone]
            copy = read_page(cut(page, cuts), xml=xml)
            assert letters([one.marked.text for one in copy.paragraphs]) == letters(kept)


def letters(texts):
    return "".join("".join(texts).split())


@pytest.mark.parametrize(
    ("page", "dropped", "left"),
    [
        ("<p>One is. <b>Two is</b>. Three is.</p>", {"Two is."}, "<p>One is. <b></b>Three is.</p>"),
        ("<p>One is.\n  Two &amp; is.</p>", {"Two & is."}, "<p>One is.</p>"),
        ("<p>One &lt; is. <i>Two is.</i></p>", {"One < is."}, "<p><i>Two is.</i></p>"),
        ("<div>\n  <p>One</p>\n  <p>Two</p>\n</div>\n", {"One"},
         "<div>\n  <p>Two</p>\n</div>\n"),
        ("<ul><li>One</li><li><p>Two</p></li></ul>", {"Two"}, "<ul><li>One</li></ul>"),
        ("<ul><li>One<ul><li>Two</li></ul></li></ul>", {"One"},
         "<ul><li><ul><li>Two</li></ul></li></ul>"),
        ("<ul>\n<li>One\n<li>Two\n<li>Three\n</ul>", {"Two"}, "<ul>\n<li>One\n<li>Three\n</ul>"),
        ("<table><tr><td>One</td><td>Two</td></tr><tr><td>Three</td></tr></table>", {"One"},
         "<table><tr><td></td><td>Two</td></tr><tr><td>Three</td></tr></table>"),
        ("<table><tr><td>One</td><td><p>Two</p></td></tr><tr><td>Three</td></tr></table>",
         {"One", "Two"}, "<table><tr><td>Three</td></tr></table>"),
        ("<p>One<img src=x></p><p>Two</p>", {"One"}, "<p><img src=x></p><p>Two</p>"),
        ("<p>“One is. Two is.” Three is.</p>", {"Two is.”"}, "<p>“One is.” Three is.</p>"),
        ("<p>Hy&shy;phen is. Two is.</p>", {"Hyphen is."}, "<p>Two is.</p>"),
        ("<p>A <b>hy</b>&shy;phen&amp;&shy; is. Two is.</p>", {"A hyphen& is."},
         "<p><b></b>&shy;Two is.</p>"),
        ("<p>One is<br>Two is</p>", {"Two is"}, "<p>One is</p>"),
        ("<h1>One</h1>\n\n\n<p>Two</p>", {"One"}, "<p>Two</p>"),
        ("<p>One</p><pre><code>a = 1\n</code></pre>", {"One"}, "<pre><code>a = 1\n</code></pre>"),
        ("<p>One<hr>Two", {"One"}, "<hr>Two"),
        ("<p>One</p>", {"One"}, ""),
        ("<pre>One <ul><li><pre></pre> Two", {"One"}, "<pre><ul><li><pre></pre> Two"),
    ],
)  # fmt: skip
def test_elements_stay_whole(page, dropped, left):
    assert without(page, dropped) == left


def test_code_is_never_cut():
    with pytest.raises(UnusableError, match="A block of code"):
        without("<p>One</p><pre><code>a = 1</code></pre>", {"a = 1"})


def test_a_page_that_changed_is_refused():
    page = b"<p>One is. Two is.</p>"
    source = read(page)
    passages = list(split(source, 0, Unit.SENTENCE))
    with pytest.raises(ChangedError):
        FORMAT.write_without(b"<p>One is. Too is.</p>", source, passages, {1})


@settings(max_examples=200, deadline=None)
@given(pieces=st.lists(words, max_size=25), data=st.data())
def test_a_copy_says_what_stays_and_shows_it_alike(pieces, data):
    page = f"<body>One {''.join(pieces)} end.</body>"
    source = read(page)
    passages = list(split(source, 0, Unit.PARAGRAPH))
    dropped = data.draw(st.sets(st.integers(0, len(passages) - 1), min_size=1))
    copy = FORMAT.write_without(page.encode(), source, passages, dropped)
    kept = [p.text for i, p in enumerate(passages) if i not in dropped]
    assert (copy is None) == (not kept)
    if copy is not None:
        assert [p.text for p in split(read(copy), 0, Unit.PARAGRAPH)] == kept


# --- hostile pages


@pytest.mark.parametrize(
    "page",
    [
        "<" * 1_000_000,
        "<!--" * 500_000,
        "<a " * 600_000,
        "<a b='" * 300_000,
        "</ " * 600_000,
        "<![CDATA[" * 200_000,
        "&" * 2_000_000,
        "&#" + "1" * 2_000_000 + ";",
        "<div>" * 200_000,
        "<div>" * 50_000 + "</span>" * 50_000 + "</p>" * 50_000,
        "<span hidden>" * 30_000 + "<div>" * 30_000 + "</span>" * 30_000,
        "<li><ul>" + "<div>" * 30_000 + "<li></li>" * 30_000,
        "<table><tr><td>" * 20_000 + "</caption>" * 20_000,
        "<title>" * 50_000,
        "<pre>" + "\n" * 500_000,
        "<pre>" + "x\n\n" * 50_000,
    ],
    ids=lambda page: page[:12],
)
def test_broken_and_deep_pages_take_time_by_their_length(page):
    assert texts(f"<p>First.</p>{page}")[0] == "First."


def test_a_page_without_an_end_says_so():
    source = read("<p>One</p><script>var a; <p>Two</p>")
    assert source.remarks == ("It ends inside a script, so its end may be missing.",)


@pytest.mark.parametrize("page", ["", " \n"])
def test_an_empty_file_is_named(page):
    with pytest.raises(UnusableError, match="empty"):
        read(page)


def test_a_page_without_text_is_named():
    with pytest.raises(UnusableError, match="put together by programs"):
        read("<html><body><div id=app></div><script>run()</script></body></html>")
