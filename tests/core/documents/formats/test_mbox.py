"""Mailboxes: each mail with its number, whatever else is wrong with one of them."""

from __future__ import annotations

import io
import mailbox
from email.message import EmailMessage
from pathlib import Path

import pytest
from dittograph.documents.format import Confidence, Unread
from dittograph.documents.formats.mbox import FORMAT
from dittograph.documents.mail.boxes import mails_in
from dittograph.documents.reading import find_file, read_file
from dittograph.documents.registry import recognise
from dittograph.documents.source import Source, UnusableError

FROM = b"From ann@example.org Tue Mar  5 10:00:00 2019\n"
HEAD = b"Message-ID: <1@example.org>\nFrom: ann@example.org\nSubject: One\n\n"


def example(texts: list[str]) -> bytes:
    """Return a mailbox with these texts, a mail each."""
    return b"".join(
        FROM + HEAD.replace(b"\n\n", b"\nContent-Type: text/plain; charset=utf-8\n\n")
        + text.encode() + b"\n\n"
        for text in texts
    )  # fmt: skip


def read(data: bytes) -> Source:
    return FORMAT.read(Unread("a.mbox", Path("a.mbox"), data[:4096], content=data))


def texts(data: bytes) -> list[str]:
    return [" / ".join(line.text for line in block.lines) for block in read(data).blocks]


def test_what_pythons_own_mailbox_writes_is_read(tmp_path):
    path = tmp_path / "box"
    box = mailbox.mbox(path)
    for number in range(1, 4):
        mail = EmailMessage()
        mail["Message-ID"], mail["From"] = f"<{number}@x.org>", "ann@x.org"
        mail["Subject"] = f"Letter {number}"
        mail.set_content(f"Hello {number}.\n\nFrom here it goes on.\n\n> quoted\n")
        mail.add_attachment(f"File {number}.", filename="note.txt")
        box.add(mail)
    box.close()
    found = read_file(path, "box")
    whole, *files = found.sources
    assert whole.format == "mbox"
    assert [block.lines[0].text for block in whole.blocks] == [
        "Hello 1.", "From here it goes on.", "Hello 2.", "From here it goes on.", "Hello 3.",
        "From here it goes on.",
    ]  # fmt: skip
    assert whole.blocks[3].location.words() == "message 2, subject “Letter 2”, paragraph 2"
    assert [one.name for one in files] == [f"box/message {n}/note.txt" for n in (1, 2, 3)]
    assert [one.text for one in files] == ["File 1.\n", "File 2.\n", "File 3.\n"]
    assert recognise(found_again := find_file(path, "box", files[1].member)).read(found_again)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (FROM + HEAD + b"One.\n\n>From me.\n\n>>From you.\n", ["One.", "From me.", "From you."]),
        (FROM + HEAD + b"A.\n\n" + FROM + b"no header\n\nB.\n",
         ["A.", "From ann@example.org Tue Mar  5 10:00:00 2019 / no header", "B."]),
        (FROM + HEAD + b"A.\nFrom here on it rained.\n", ["A. / From here on it rained."]),
        (FROM + HEAD + b"A.\n" + FROM + HEAD + b"B.\n", ["A.", "B."]),
        (b"From \r\n" + HEAD.replace(b"\n", b"\r\n") + b"A.\r\n\r\nFrom \r\nX-Mozilla-Status: 1\r\n"
         + HEAD.replace(b"\n", b"\r\n") + b"B.\r\n", ["A.", "B."]),
        (FROM.replace(b"2019", b"2019 +0000") + HEAD + b"A.\n", ["A."]),
    ],
)  # fmt: skip
def test_mails_are_parted_where_they_begin(data, said):
    assert FORMAT.recognise(Unread("x", Path("x"), data[:4096])) is Confidence.CONTENT
    assert texts(data) == said


def test_a_text_that_begins_with_from_is_no_mailbox():
    for text in (b"From time to time\nit rains.\n", b"From me to you: 10:00 in 2019\nNo."):
        assert FORMAT.recognise(Unread("x", Path("x"), text)) is Confidence.NONE


def test_damaged_and_encrypted_mails_are_counted():
    bad = b"Content-Type: multipart/mixed; boundary=b\n"
    secret = b"Content-Type: application/pkcs7-mime\n"
    data = example(["One."]) + FROM + bad + HEAD + b"--b\n\nHalf a mail.\n\n"
    data += FROM + secret + HEAD + b"AAAA\n\n"
    assert texts(data) == ["One.", "Half a mail."]
    assert read(data).remarks == (
        "1 of 3 mails is damaged or cut off, so that text may be missing or wrong.",
        "1 of 3 mails is encrypted, and left out as far as they are.",
    )


@pytest.mark.parametrize(("data", "reason"), [(b"words\n", "No mail"), (FROM + HEAD, "no text")])
def test_mailboxes_without_text_say_why(data, reason):
    with pytest.raises(UnusableError, match=reason):
        read(data)


def test_a_large_mailbox_is_never_in_memory_as_a_whole(tmp_path):
    path = tmp_path / "a.mbox"
    mail = (
        FROM + HEAD.replace(b"One\n", b"One\nContent-Type: application/pdf\n") + b"x" * 99 + b"\n"
    )
    path.write_bytes(example(["One."]) + mail * 1000)
    file = Unread.look(path, "a.mbox")

    class Refusing(Unread):
        def read(self) -> bytes:
            pytest.fail("all of it is read")

    refusing = Refusing(file.name, file.path, file.head)
    assert len(FORMAT.read(refusing).blocks) == 1
    assert sum(1 for _ in FORMAT.members(refusing)) == 1000


class Parts(io.BytesIO):
    """A mailbox of which some lines are read at once, as of a large one."""

    def readlines(self, hint: int | None = None, /) -> list[bytes]:
        return super().readlines(40 if hint else hint)


def test_a_mail_may_begin_where_one_part_of_a_large_mailbox_ends():
    box = b"".join(
        FROM + HEAD + b"Words.\n" * number + b"From here to there.\n>From me.\n\nFrom \nA.\n\n"
        for number in range(12)
    )
    mails = list(mails_in(Parts(box)))
    assert mails == list(mails_in(io.BytesIO(box)))
    assert [mail.count(b"Words.") for mail in mails] == list(range(12))
    assert all(mail.endswith(b"From here to there.\nFrom me.\n\nFrom \nA.\n\n") for mail in mails)
