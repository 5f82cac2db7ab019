"""Mails: the text that the writer wrote, once, and attachments as files of their own."""

from __future__ import annotations

from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats.mail import FORMAT
from dittograph.documents.options import ReadOptions
from dittograph.documents.reading import find_file, read_file, read_whole
from dittograph.documents.source import Skipped, Source, UnusableError
from dittograph.passages.units import split
from dittograph.settings import Unit

HEAD = (
    b"Message-ID: <1@example.org>\r\nFrom: Ann <ann@example.org>\r\nTo: bob@example.org\r\n"
    b"Date: Tue, 5 Mar 2019 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
)


def message(text: str, subject: str = "The ferry") -> EmailMessage:
    mail = EmailMessage()
    mail["Message-ID"], mail["From"], mail["To"] = "<1@example.org>", "ann@x.org", "bob@x.org"
    mail["Date"], mail["Subject"] = "Tue, 5 Mar 2019 10:00:00 +0100", subject
    mail.set_content(text)
    return mail


def example(texts: list[str]) -> bytes:
    """Return a mail with these texts, a paragraph each."""
    return message("\n\n".join(texts)).as_bytes()


def unread(data: bytes, *, everything: bool = False) -> Unread:
    options = ReadOptions(everything=everything)
    return Unread("a.eml", Path("a.eml"), data[:4096], options, content=data)


def read(data: bytes, **how: bool) -> Source:
    return FORMAT.read(unread(data, **how))


def texts(data: bytes, **how: bool) -> list[str]:
    return [" ".join(line.text for line in block.lines) for block in read(data, **how).blocks]


def plain(body: bytes, kind: bytes = b"text/plain", subject: bytes = b"S") -> bytes:
    return HEAD + b"Subject: %b\r\nContent-Type: %b\r\n\r\n%b" % (subject, kind, body)


# --- what a mail is


def test_a_mail_is_known_by_its_headers_whatever_its_name():
    for name in ("a.eml", "a", "mail.txt"):
        file = Unread(name, Path(name), plain(b"Hello."))
        assert FORMAT.recognise(file) is Confidence.CONTENT
    for text in (b"From: the sea\nTo: the land\nDate: now\n\nWords", b"Received: a\n\nWords", b""):
        assert FORMAT.recognise(Unread("a.txt", Path("a.txt"), text)) is Confidence.NONE


def test_the_subject_is_the_chapter():
    source = read(
        plain(b"One.\r\n\r\nTwo.", subject=b"=?utf-8?q?K=C3=A4se_und?= =?utf-8?b?IEJyb3Q=?=")
    )
    assert [b.location.subject for b in source.blocks] == ["Käse und Brot"] * 2
    assert [b.location.paragraph for b in source.blocks] == [1, 2]
    assert read(plain(b"x", subject="Grüße".encode())).blocks[0].location.subject == "Grüße"
    assert read(plain(b"x", subject="Grüße".encode("cp1252"))).blocks[0].location.subject == "Grüße"
    assert read(plain(b"x", subject=b"=?nope?q?caf=E9?=")).blocks[0].location.subject == "café"


# --- letters

UTF8 = b"text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        ("Grüße".encode(), b"text/plain; charset=utf-8", "Grüße"),
        ("“5 €”".encode("cp1252"), b"text/plain; charset=iso-8859-1", "“5 €”"),
        ("Привет".encode("koi8-r"), b"text/plain; charset=koi8-r", "Привет"),
        ("Grüße aus dem Süden".encode(), b"text/plain; charset=us-ascii", "Grüße aus dem Süden"),
        ("Die Grüße und Küsse".encode("cp1252"), b"text/plain; charset=utf-8",
         "Die Grüße und Küsse"),
        ("Die Grüße und Küsse".encode("cp1252"), b"text/plain; charset=x-nope",
         "Die Grüße und Küsse"),
        ("昨日は雨".encode("iso2022_jp"), b"text/plain; charset=ISO-2022-JP", "昨日は雨"),
        (b"caf\\u00e9", b"text/plain; charset=unicode_escape", "caf\\u00e9"),
        (b"%PDF is no text", b"text/plain", "%PDF is no text"),
        (b"Caf=C3=A9 goes =\r\non.\r\n", UTF8 + b"quoted-printable", "Café goes on."),
        (b"R3LDvMOfZQ==\r\n", UTF8 + b"BASE64", "Grüße"),
    ],
)  # fmt: skip
def test_any_encoding_is_read(body, kind, said):
    assert texts(plain(body, kind)) == [said]


def test_a_guessed_encoding_is_said():
    source = read(plain("Die Grüße und Küsse".encode("cp1252")))
    assert source.guessed
    assert source.remarks == ("It is read as Western (Windows-1252), which is a guess.",)


def test_flowed_lines_are_joined():
    body = b"The ferry \r\nleaves at nine.\r\nHard end.\r\n\r\n From here \r\non.\r\n"
    body += b"> quoted \r\n> on\r\n"
    kind = b"text/plain; format=flowed"
    source = read(plain(body, kind), everything=True)
    assert [[line.text for line in block.lines] for block in source.blocks] == [
        ["The ferry leaves at nine.", "Hard end."], ["From here on."], ["quoted on"]
    ]  # fmt: skip
    assert texts(
        plain("昨日 \r\nは雨".encode(), b"text/plain; charset=utf-8; format=flowed; delsp=yes")
    ) == ["昨日は雨"]


def test_lines_that_were_wrapped_are_one_sentence():
    body = (
        b"The keeper of the light had gone down to the harbour early, because\r\n"
        b"a boat with letters was expected before the storm, and nobody else\r\nhad the time.\r\n"
    )
    (passage,) = split(read(plain(body)), 0, Unit.SENTENCE)
    assert passage.text.endswith("expected before the storm, and nobody else had the time.")


# --- what repeats other mails

REPLY = b"""Yes, on Sunday.

On Tue, 5 Mar 2019 at 10:00, Ann <ann@example.org> wrote:
> When does it leave?
> > And from where?
>
> Ann

From the old pier.

-- \nBob
The harbour office
"""


def test_quotations_and_signatures_are_set_aside():
    assert texts(plain(REPLY)) == ["Yes, on Sunday.", "From the old pier."]
    places = [block.location.paragraph for block in read(plain(REPLY)).blocks]
    assert places == [1, 6]
    assert texts(plain(REPLY), everything=True)[1:6] == [
        "On Tue, 5 Mar 2019 at 10:00, Ann <ann@example.org> wrote:", "When does it leave?",
        "And from where?", "Ann", "From the old pier.",
    ]  # fmt: skip
    below = b"Fine.\n\n-----Original Message-----\nFrom: Ann\n\nWhen?\n"
    assert texts(plain(below)) == ["Fine."]
    assert "When?" in texts(plain(below, subject=b"FW: ferry"))


def test_what_looks_like_a_signature_but_is_a_text_is_read():
    body = b"One.\n--\n" + b"\n".join(b"Line %d of it." % n for n in range(30))
    assert "Line 29 of it." in texts(plain(body))[-1]
    assert texts(plain(b"He wrote:\n\nNothing.")) == ["He wrote:", "Nothing."]


def test_a_mail_that_only_quotes_says_so():
    with pytest.raises(UnusableError, match="only quotes"):
        read(plain(b"> One.\n> Two.\n"))


def test_html_is_read_where_there_is_no_plain_text():
    page = (
        b"<style>p {}</style><p>Yes, on <b>Sun</b>day.</p><div class='gmail_quote'>Ann wrote:"
        b"<div>deep</div><blockquote>When?</blockquote></div><p>The end.</p>"
    )
    assert texts(plain(page, b"text/html; charset=utf-8")) == ["Yes, on Sunday.", "The end."]
    assert "When?" in texts(plain(page, b"text/html"), everything=True)


def test_of_two_versions_the_plain_one_is_read_unless_it_says_nothing():
    mail = message("The plain text of it.")
    mail.add_alternative("<p>The page.</p>", subtype="html")
    assert texts(mail.as_bytes()) == ["The plain text of it."]
    mail = message("Please view this in a browser.")
    mail.add_alternative(f"<p>{'The page has words. ' * 50}</p>", subtype="html")
    assert texts(mail.as_bytes())[0].startswith("The page has words.")
    mail = message(" \n")
    mail.add_alternative("<p>The page.</p>", subtype="html")
    assert texts(mail.as_bytes()) == ["The page."]


# --- attachments


def with_files() -> bytes:
    mail = message("See the files.")
    mail.add_attachment("The first file.", filename="note.txt")
    mail.add_attachment("The second file.", filename="../../note.txt")
    mail.add_attachment(message("The mail that was handed on.", "Old/er"))
    mail.add_attachment(b"\x89PNG\r\n\x1a\n" + bytes(99), "image", "png", filename="map.png")
    mail.add_attachment(b"\x89PNG\r\n\x1a\n" + bytes(99), "image", "png", disposition="inline")
    mail.add_attachment("Read me.", filename="")
    return mail.as_bytes()


def test_attachments_are_files_of_their_own(tmp_path):
    path = tmp_path / "a.eml"
    path.write_bytes(with_files())
    found = read_file(path, "a.eml")
    assert [(s.name, s.format) for s in found.sources] == [
        ("a.eml", "mail"), ("a.eml/note.txt", "text"), ("a.eml/note (2).txt", "text"),
        ("a.eml/Old-er.eml", "mail"), ("a.eml/attachment 5.txt", "text"),
    ]  # fmt: skip
    assert [(s.source, "an image" in s.reason) for s in found.skipped] == [("a.eml/map.png", True)]
    for source in found.sources:
        file = find_file(path, "a.eml", source.member)
        assert read_whole(file) == source


def test_a_mail_of_files_alone_says_nothing_itself():
    mail = MIMEMultipart()
    mail["Message-ID"], mail["From"], mail["Date"] = "<1>", "a", "now"
    note = MIMEText("Words here.")
    note.add_header("Content-Disposition", "attachment", filename="=?utf-8?q?K=C3=A4se.txt?=")
    mail.attach(note)
    assert FORMAT.read(unread(mail.as_bytes())) is None
    assert [one.member for one in FORMAT.members(unread(mail.as_bytes()))] == ["Käse.txt"]


def test_a_version_with_attachments_gives_them_even_if_another_is_read():
    whole, mixed = MIMEMultipart("alternative"), MIMEMultipart("mixed")
    whole["Message-ID"], whole["From"], whole["Date"] = "<1>", "a", "now"
    note = MIMEText("Words here.")
    note.add_header("Content-Disposition", "attachment", filename="n.txt")
    mixed.attach(MIMEText("<p>Page.</p>", "html"))
    mixed.attach(note)
    whole.attach(MIMEText("Plain."))
    whole.attach(mixed)
    assert texts(whole.as_bytes()) == ["Plain."]
    assert [one.member for one in FORMAT.members(unread(whole.as_bytes()))] == ["n.txt"]


# --- damage and malice


def test_a_mail_that_is_cut_off_says_so():
    mail = message("One.")
    mail.add_attachment("Words. " * 900, filename="a.txt", cte="base64")
    data = mail.as_bytes()
    assert read(data).remarks == ()
    cut = data[: len(data) - 301]
    assert "cut off" in read(cut).remarks[0]
    found = list(FORMAT.members(unread(cut)))
    assert all(isinstance(one, Skipped) and "damaged" in one.reason for one in found)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (plain(b" \n"), "no text"),
        (b"", "empty"),
        (plain(b"-----BEGIN", b"application/pkcs7-mime; name=smime.p7m"), "encrypted"),
        (plain(b"--b\nContent-Type: application/pgp-encrypted\n\nx\n--b--",
               b"multipart/encrypted; boundary=b"), "encrypted"),
        (plain(b"".join(b"--%d\nContent-Type: multipart/mixed; boundary=%d\n\n" % (n, n + 1)
                        for n in range(300)), b"multipart/mixed; boundary=0"), "nested|parts"),
        (plain(b"\n" * 500_000 + b"boundary=x\n" * 500_000, b"multipart/mixed; boundary=b"),
         "more parts"),
    ],
)  # fmt: skip
def test_mails_without_text_say_why(data, reason):
    with pytest.raises(UnusableError, match=reason):
        read(data)
