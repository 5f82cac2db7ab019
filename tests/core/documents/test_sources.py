"""Files, folders and pasted text come in as what they say, or are left out with a reason."""

import codecs
import csv
import io
import os
import sys
from pathlib import Path

import pytest
from dittograph.documents.reading import read_source, read_sources
from dittograph.documents.source import Table
from dittograph.documents.text.decode import decode, decode_text
from dittograph.documents.text.leaving_out import cut_out
from dittograph.errors import InputError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

quick = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def write(folder: Path, **files: str | bytes) -> None:
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def table_of(tmp_path: Path, text: str, name: str = "t.csv") -> Table:
    path = tmp_path / name
    path.write_bytes(text.encode())
    (table,) = read_source(path, name).tables
    return table


# --- which files are read


def test_a_folder_is_read_to_the_bottom_in_a_fixed_order(tmp_path, monkeypatch):
    write(tmp_path, d__b_txt="two", d__a__z_md="one", d__c_csv="text\nthree words here it is\n")
    write(tmp_path, d__README="four", d___hidden_txt="no", d___git__x_txt="no")
    monkeypatch.chdir(tmp_path)
    sources, skipped = read_sources(["d"])
    assert [(s.name, s.format) for s in sources] == [
        ("d/README", "text"),
        ("d/a/z.md", "markdown"),
        ("d/b.txt", "text"),
        ("d/c.csv", "table"),
    ]
    assert skipped == []


def test_the_order_given_is_kept_and_nothing_is_read_twice(tmp_path, monkeypatch):
    write(tmp_path, d__b_txt="b", d__a_txt="a")
    (tmp_path / "link.txt").symlink_to(tmp_path / "d" / "a.txt")
    monkeypatch.chdir(tmp_path)
    sources, skipped = read_sources(
        ["d/b.txt", "-", "d", Path("d/a.txt"), "link.txt", "d"], stdin=b"x\ny\n", pasted="p"
    )
    assert [s.name for s in sources] == ["d/b.txt", "-", "d/a.txt", "pasted text"]
    assert [s.format for s in sources] == [
        "text",
        "list",
        "text",
        "list",
    ]
    assert skipped == []


def test_a_folder_that_links_to_itself_ends(tmp_path):
    write(tmp_path, d__a_txt="a")
    (tmp_path / "d" / "loop").symlink_to(tmp_path / "d")
    (tmp_path / "d" / "nowhere.txt").symlink_to(tmp_path / "gone.txt")
    sources, skipped = read_sources([tmp_path / "d"])
    assert [s.text for s in sources] == ["a"]
    assert skipped == []


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b"\xef\xbb\xbf \r\n\t", "empty"),
        ("a.csv", b"\n\n", "empty"),
        ("a.csv", b",,\n,,\n", "All cells"),
        ("a.txt", b"text\x00more" * 20, "binary"),
        ("a.txt", bytes(range(1, 32)) * 20, "binary"),
        ("a.txt", b"%PDF-1.4 words", "PDF"),
        ("a.tex", b"%PDF-1.4 words", "PDF"),
        ("a.txt", b"PK\x03\x04words", "zip"),
        ("a.txt", b"\x1f\x8bwords", "compressed"),
        ("a", b"\x7fELF\x00", "program"),
        ("a.pdf", b"words", "no PDF"),
        ("a.ODD", b"words", "does not read .ODD files"),
    ],
)
def test_what_cannot_be_used_is_named_with_a_reason(tmp_path, name, content, reason):
    write(tmp_path, good_txt="good")
    (tmp_path / name).write_bytes(content)
    sources, skipped = read_sources([tmp_path / name, tmp_path / "good.txt"])
    assert [s.text for s in sources] == ["good"]
    assert [s.source for s in skipped] == [(tmp_path / name).as_posix()]
    assert reason in skipped[0].reason
    assert skipped[0].reason.endswith(".")
    with pytest.raises(InputError, match=r"^nice name: "):
        read_source(tmp_path / name, "nice name")


def test_missing_and_forbidden_files_are_named(tmp_path, monkeypatch):
    write(tmp_path, a_txt="a", b_txt="b")
    real = Path.open

    def refusing(self: Path, *args, **options):
        if self.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return real(self, *args, **options)

    monkeypatch.setattr(Path, "open", refusing)
    sources, skipped = read_sources([tmp_path / "nope.txt", tmp_path])
    assert [s.text for s in sources] == ["b"]
    assert "no such file" in skipped[0].reason
    assert "permissions" in skipped[1].reason


def test_a_folder_without_text_says_so_and_why(tmp_path, monkeypatch):
    write(tmp_path, d__x_pdf="%PDF", e__y_txt="")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "f").mkdir()
    sources, skipped = read_sources(["d", "e", "f"])
    assert sources == []
    assert [s.source for s in skipped] == ["d", "d/x.pdf", "e", "e/y.txt", "f"]


def test_empty_input_is_named():
    _, skipped = read_sources(["-"], stdin=b"  \n", pasted=" ")
    assert [s.source for s in skipped] == ["-", "pasted text"]


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text elsewhere")
def test_a_file_name_that_is_no_text_can_still_be_written(tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_bytes(b"text")
    (source,), _ = read_sources([tmp_path])
    assert source.name.endswith("caf\ufffd.txt")
    assert source.path == path


def test_half_a_character_on_the_clipboard_does_no_harm():
    (source,), _ = read_sources([], pasted="one \ud83d two")
    assert source.text.encode() == b"one ? two"


# --- decoding

MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}
words = st.text(
    st.characters(blacklist_categories=["Cs", "Cc", "Cn", "Co"], blacklist_characters="\ufeff")
    | st.sampled_from("\r\n\t a.é")
)


@quick
@given(text=words, codec=st.sampled_from(sorted(MARKS)))
def test_text_with_a_byte_order_mark_comes_back_as_written(text, codec):
    data = MARKS[codec] + text.encode(codec)
    found, encoding = decode(data)
    assert found == text
    assert data.decode(encoding) == text


@quick
@given(text=words)
def test_utf8_comes_back_as_written(text):
    if not text.startswith(("%PDF", "PK", "{\\rtf", "GIF8")):
        assert decode(text.encode()) == (text, "utf-8")


WRITING = {
    "Вчера вечером городской совет утвердил новый бюджет. Мэр обещал починить дороги.": (
        "cp1251",
        "koi8-r",
        "iso8859-5",
    ),
    "昨日、市議会は予算を承認しました。市長は学校の修理に使うと述べました。": (
        "shift_jis",
        "euc-jp",
    ),
    "昨天晚上,市议会批准了新的预算。市长说,这笔钱将用于修理道路和学校。": ("gb18030",),
    "昨天晚上,市議會批准了新的預算。市長說,這筆錢將用於修理道路和學校。": ("big5",),
    "어제 저녁 시의회는 새로운 예산을 승인했다. 주민들은 결정에 만족했다.": ("euc-kr",),
    "Včera večer městská rada schválila nový rozpočet. Starosta řekl, že peníze jsou.": (
        "cp1250",
        "iso8859-2",
    ),
    "Wczoraj rada miasta przyjęła nowy budżet. Pieniądze pójdą na remonty dróg i szkół.": (
        "cp1250",
        "iso8859-2",
    ),
    "Tegnap este a tanács elfogadta az új költségvetést, és a lakók örülnek, ők is eljöttek.": (
        "cp1250",
    ),
    "Dün akşam meclis yeni bütçeyi onayladı. Başkan paranın gideceğini söyledi.": ("cp1254",),
    "Χθες το βράδυ το συμβούλιο ενέκρινε τον νέο προϋπολογισμό για τους δρόμους.": ("cp1253",),
    "Gestern hat der Stadtrat „endlich“ den Haushalt beschlossen – für Straßen und Schulen.": (
        "cp1252",
        "utf-8",
    ),
    "Hier soir, le conseil a approuvé le budget. Où iront les crédits ? Aux écoles, très âgées.": (
        "cp1252",
        "latin-1",
    ),
    "El señor Muñoz dijo: «¿Quién lo hará mañana?» Nadie contestó.": ("cp1252", "latin-1"),
    "The mayor’s office said “yes” – and the café opened.": ("cp1252",),
    "It cost £5 to enter, and the museum was closed by noon.": ("cp1252",),
    "She met her fiancé at noon.": ("latin-1",),
    "Borgarstjórn samþykkti nýja áætlun í gær. Það er gott að féð fari í vegi.": ("cp1252",),
    "Plain words, nothing else.": ("ascii", "utf-16-le", "utf-16-be"),
}


@pytest.mark.parametrize(
    ("text", "codec"), [(text, codec) for text, codecs_ in WRITING.items() for codec in codecs_]
)
def test_legacy_encodings_are_recognised(text, codec):
    plain = "A first paragraph in plain letters.\r\n" * 20 if "16" not in codec else ""
    for whole in (text, plain + text + "\r\n" + plain):
        assert decode(whole.encode(codec))[0] == whole


SHORT = {
    "Entry is £7 for guests.": ("cp1252", "mac_roman"),
    "Keep it below 40 °F or 4 °C.": ("cp1252",),
    "Keep it below 40°F.": ("cp1252",),
    "“No,” he said – © Quay News, 50 % off at €9…": ("cp1252",),
    "Für größere Räume gibt es Öfen.": ("cp1252", "cp850", "mac_roman"),
    "Das Bier schmeckt süß und müde.": ("cp1252", "cp850", "mac_roman"),
    "La forêt près du château était à vendre.": ("cp1252", "cp850", "mac_roman"),
    "El niño comió en el jardín con su mamá.": ("cp1252", "cp850", "mac_roman"),
    "Żółta łódź płynie w dół rzeki.": ("cp1250", "iso8859_2", "cp852"),
    "Кошка спит на окне.": ("cp1251", "koi8_r", "iso8859_5", "cp866", "mac_cyrillic"),
    "Кіт спить на вікні й мріє.": ("cp1251", "koi8_u"),
    "Η γάτα κοιμάται στο παράθυρο.": ("cp1253", "iso8859_7"),
    "החתול ישן על החלון הגדול.": ("cp1255",),
    "猫在窗边睡觉。": ("gb18030",),
    "谢谢你的帮助。": ("gb18030",),
    "駅はどこですか。": ("shift_jis", "euc_jp"),
    "ありがとうございます。": ("shift_jis", "euc_jp"),
    "Вчера шёл дождь.": ("cp1251", "koi8_r", "cp866"),
    "Dveře jsou otevřené.": ("cp1250", "iso8859_2", "cp852"),
    "Drzwi są otwarte.": ("cp1250", "iso8859_2", "cp852"),
    "Größe": ("cp1252", "cp850", "mac_roman"),
    "Bake at 180 °C for an hour.": ("cp1252", "cp850", "mac_roman"),
    "50¢ only, ½ price": ("cp1252", "cp850"),
    "猫は窓で寝ています。": ("shift_jis", "euc_jp", "iso2022_jp"),
    "고양이가 창가에서 잔다.": ("cp949",),
}


@pytest.mark.parametrize(
    ("text", "codec"), [(text, codec) for text, codecs_ in SHORT.items() for codec in codecs_]
)
def test_one_line_in_a_legacy_encoding_is_enough(text, codec):
    for whole in (f"{text}\n", f"{text}\n{text}\n", f"Plain words come first.\n{text}\n"):
        assert decode(whole.encode(codec))[0] == whole


def test_utf8_that_was_cut_or_damaged_stays_utf8():
    whole = "The café is naïve.\n".encode()
    for data in (whole + b"Fin\xc3", whole + b"Stra\xc3\x9fe\xe2\x80", b"\xff" + whole):
        text, codec = decode(data)
        assert codec == "utf-8"
        assert "The café is naïve.\n" in text
        assert text.count("\ufffd") == 1


@pytest.mark.parametrize(
    "data",
    [
        "Plain words and a café".encode()[:-1],
        "Fine weather 👍".encode()[:-1],
        "Fine weather 👍".encode()[:-2],
        "It costs 5 €".encode()[:-1],
        "The café is open.\nGrü".encode() + b"\xc3\xc3",
        "The naïve café ".encode() + b"\xff\xfe is open",
        "Вчера шёл дождь".encode()[:-1],
        "昨日は雨でした".encode()[:-1],
    ],
)
def test_each_place_that_is_broken_is_one_sign(data):
    read = decode_text(data)
    assert (read.encoding, read.guessed, read.damaged) == ("utf-8", False, 1)
    assert read.text.count("\ufffd") == 1
    assert cut_out(data, read.text, read.encoding, [(0, 3)]) == data[len(read.text[:3].encode()) :]


@pytest.mark.parametrize(
    ("codec", "before", "after"),
    [
        ("utf-16-le", codecs.BOM_UTF16_LE, b"!"),
        ("utf-16-be", codecs.BOM_UTF16_BE + b"\xd8\0", b"!"),
        ("utf-32-be", codecs.BOM_UTF32_BE, b"!!!"),
        ("utf-8", "Un café naïve déjà. ".encode() + b"\xe2\0\x80 ", b"\xe2\0"),
    ],
)
def test_broken_bytes_that_stay_are_copied_in_any_encoding(codec, before, after):
    before += "Sun. ".encode(codec)
    data = before + "Rain. ".encode(codec) + after
    read = decode_text(data)
    begin = read.text.index("Rain. ")
    assert cut_out(data, read.text, read.encoding, [(begin, begin + 6)]) == before + after


def test_a_few_nuls_are_left_out(tmp_path):
    write(tmp_path, a_txt=b"One\0 line.\nOne line.\n", b_csv=b"id,text\n1,On\0e\n2,One\n")
    sources, _ = read_sources([tmp_path])
    assert sources[0].text == "One line.\nOne line.\n"
    assert sources[1].tables[0].rows == (("1", "One"), ("2", "One"))


def test_a_few_broken_bytes_do_not_spoil_the_rest():
    text, _ = decode("Déjà vu : où est l’été ? ".encode() * 3 + b"\xff" + "À Nîmes.".encode())
    assert text.startswith("Déjà vu : où")
    assert text.endswith("\ufffdÀ Nîmes.")


def test_line_endings_stay(tmp_path):
    write(tmp_path, a_txt=codecs.BOM_UTF8 + b"one\r\ntwo\rthree\n")
    source = read_source(tmp_path / "a.txt", "a")
    assert source.text == "one\r\ntwo\rthree\n"


# --- tables


def test_quoted_cells_hold_delimiters_quotes_and_line_breaks(tmp_path):
    text = 'id,text\r\n1,"He said ""no"", and left"\r\n2,"two\r\nlines"\r\n\r\n,\r\n3,words\r\n'
    table = table_of(tmp_path, text)
    assert table.header == ("id", "text")
    assert table.rows == (
        ("1", 'He said "no", and left'),
        ("2", "two\r\nlines"),
        ("3", "words"),
    )
    assert table.lines == (2, 3, 7)


@pytest.mark.parametrize(
    ("name", "text", "rows"),
    [
        (
            "t.csv",
            "Name;Preis;Text\nA;1,50;Sehr gut, wirklich.\nB;2,75;Nein; nie\n".replace(
                "n; n", "n, n"
            ),
            (("A", "1,50", "Sehr gut, wirklich."), ("B", "2,75", "Nein, nie")),
        ),
        (
            "t.tsv",
            "name\ttext\na\tone, two; three\nb\tfour, five\n",
            (("a", "one, two; three"), ("b", "four, five")),
        ),
        ("t.tab", "name\ttext\na\t\nb\tfour\n", (("a", ""), ("b", "four"))),
        ("t.csv", "id|text\n1|Hello, you\n2|Bye, me\n", (("1", "Hello, you"), ("2", "Bye, me"))),
        (
            "t.csv",
            'text\n"The cat, the dog."\n"Well, then."\n"No, no; no."\n',
            (("The cat, the dog.",), ("Well, then.",), ("No, no; no.",)),
        ),
        (
            "t.csv",
            "text\nThe cat sat\nThe dog ran, far, away\nA bird\n",
            (("The cat sat",), ("The dog ran, far, away",), ("A bird",)),
        ),
        (
            "t.csv",
            'id,text\n1,"He said \\"no\\", then left"\n2,"Fine, then."\n',
            (("1", 'He said "no", then left'), ("2", "Fine, then.")),
        ),
        ("t.csv", "id,text\r1,a b\r2,c d\r", (("1", "a b"), ("2", "c d"))),
    ],
)
def test_dialects(tmp_path, name, text, rows):
    assert table_of(tmp_path, text, name).rows == rows


def test_tab_separated_text_with_literal_quotes_named_csv(tmp_path):
    rows = [
        ("news", "4.200", '"We won," he said.', 'He said: "We won'),
        ("news", "1.000", 'A "quoted" word', "No quote, but a comma"),
        ("web", "3.400", '"Open, only', "Nothing"),
    ]
    table = table_of(tmp_path, "".join("\t".join(row) + "\n" for row in rows))
    assert table.header == ("1", "2", "3", "4")
    assert table.rows == tuple(rows)


def test_ragged_rows_are_kept(tmp_path):
    table = table_of(tmp_path, "id,text,more\n1,a long text here\n2,another long text,x\n3,a,y,z\n")
    assert table.header == ("id", "text", "more", "4")
    assert table.rows == (
        ("1", "a long text here", "", ""),
        ("2", "another long text", "x", ""),
        ("3", "a", "y", "z"),
    )


@pytest.mark.parametrize(
    ("text", "header", "first", "line"),
    [
        ("remark,1998,1999\nWe liked it,3,4\nWe did not,5,6\n",
         ("remark", "1998", "1999"), "We liked it", 2),
        ("sep=;\r\nno;remark\r\n1;We liked it\r\n", ("no", "remark"), "1", 3),
        ('"sep=|"\nno|remark\n1|We liked it\n', ("no", "remark"), "1", 3),
        ("Guests of May;;\n;;\nno;name;remark\n1;Ann;We liked it\n2;Bob;No\n",
         ("no", "name", "remark"), "1", 4),
        ("no,Which of the boats of the harbour did you like best of all?\n1,The old one\n2,None\n",
         ("no", "Which of the boats of the harbour did you like best of all?"), "1", 2),
        ("no,remark,remark\n1,We liked it,It was late\n", ("no", "remark", "remark (2)"), "1", 2),
    ],
)  # fmt: skip
def test_headers_of_many_kinds(tmp_path, text, header, first, line):
    table = table_of(tmp_path, text)
    assert table.header == header
    assert (table.rows[0][0], table.lines[0]) == (first, line)


@pytest.mark.parametrize(
    "text",
    [
        "We liked it,1998\nWe did not,1999\nNever again,1998\n",
        "Did it rain?,We were in\nWas it cold?,We were out\n",
        "2024/05/03 9:00:01,It rained all day\n2024/05/04 9:00:01,It was cold\n",
    ],
)
def test_data_that_looks_like_a_header_is_data(tmp_path, text):
    assert table_of(tmp_path, text).header == ("1", "2")


def test_a_first_row_of_data_is_no_header(tmp_path):
    for text in (
        "1,The cat sat on the mat.\n2,The dog lay on the rug.\n",
        "The council met.\nThe council has met, again.\n",
    ):
        table = table_of(tmp_path, text)
        assert table.header[0] == "1"
        assert table.lines == (1, 2)


def test_a_book_in_one_cell(tmp_path):
    book = "word, " * 200_000
    table = table_of(tmp_path, f'id,text\n1,"{book}"\n2,"short, one"\n')
    assert table.rows == (("1", book), ("2", "short, one"))


cells = st.text(st.sampled_from("ab ,;\t\"\n|'é"), max_size=12)


@quick
@given(rows=st.lists(st.tuples(cells, cells), min_size=1, max_size=8))
def test_what_a_spreadsheet_writes_is_read_back(tmp_path, rows):
    written = [(f"{number}", *row) for number, row in enumerate(rows, start=1)]
    file = io.StringIO(newline="")
    csv.writer(file, delimiter="\t", quoting=csv.QUOTE_ALL).writerows(written)
    assert table_of(tmp_path, file.getvalue(), "t.tsv").rows == tuple(written)


def test_a_link_that_may_not_be_read_is_named(write, tmp_path, monkeypatch):
    write("a.txt", "One text here.")
    (tmp_path / "locked").symlink_to(tmp_path / "a.txt")
    real = os.path.realpath

    def guarded(path):
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os.path, "realpath", guarded)
    sources, skipped = read_sources([tmp_path])
    assert [source.text for source in sources] == ["One text here."] * 2
    assert skipped == []


def test_a_folder_that_may_not_be_read_is_named_once(tmp_path, monkeypatch):
    def refuse(_):
        raise PermissionError(13, "Permission denied", str(tmp_path))

    monkeypatch.setattr(os, "scandir", refuse)
    sources, (skipped,) = read_sources([tmp_path])
    assert sources == []
    assert "may not read this folder" in skipped.reason
