"""A mail, as mail programs save it: its own words; quotations and signatures on request.

A reply quotes what it answers, which would be found as a copy of the mail that it quotes; so lines
that begin with ">", the mail below "Original Message", and the signature below "-- " are set aside
as headers of documents are. The standard library takes mails apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from dittograph.documents.format import Confidence, Format, Unread
from dittograph.documents.mail.message import attached_files, looks_like_header, read_mail
from dittograph.documents.mail.parts import attachments, blocks_of_mail
from dittograph.documents.markup.package import DAMAGED
from dittograph.documents.members import unique_names
from dittograph.documents.source import Skipped, Source, UnusableError
from dittograph.documents.text.text_format import guess_remark

_PROOF = (b"message-id", b"received", b"return-path", b"mime-version", b"delivered-to")
_USUAL = (b"from", b"to", b"subject", b"date", *_PROOF)
_FEWEST = 3  # headers that make a mail


class Eml(Format):
    """Mails, a file each."""

    name = "mail"
    title = "mails"
    suffixes = (".eml",)
    holds = True
    no_copy = "A mail is a letter that was sent, so no copy without some of its text is written."

    def recognise(self, file: Unread) -> Confidence:
        """Tell a mail by its headers."""
        if _is_mail(file.head):
            return Confidence.CONTENT
        return super().recognise(file)

    def read(self, file: Unread) -> Source | None:
        """Take the text out of a mail; see :meth:`Format.read`."""
        data = file.read()
        if not data.strip():
            raise UnusableError("The file is empty.")
        everything = file.options.everything
        mail = read_mail(data, everything=everything)
        blocks = tuple(blocks_of_mail(mail, everything=everything))
        if not blocks:
            if mail.secret:
                raise UnusableError("It is encrypted; save it from your mail program as text.")
            if mail.paragraphs:
                raise UnusableError(
                    "It only quotes other mails; to read that, choose to read everything."
                )
            if mail.damaged:
                raise UnusableError(DAMAGED)
            if next(attached_files(data), None) is None:
                raise UnusableError("The mail has no text.")
            return None
        remarks = []
        if mail.damaged:
            remarks.append("It is damaged or cut off; some of its text may be missing or wrong.")
        if mail.secret:
            remarks.append("A part of it is encrypted, and was left out.")
        if mail.guessed:
            remarks.append(guess_remark(mail.guessed[0]))
        return Source(
            file.name,
            file.path,
            self.name,
            blocks=blocks,
            member=file.member,
            guessed=bool(mail.guessed),
            remarks=tuple(remarks),
        )

    def members(self, file: Unread) -> Iterator[Unread | Skipped]:
        """Give the attachments; see :meth:`Format.members`."""
        yield from attachments(file, file.read(), unique_names())


FORMAT = Eml()


def _is_mail(head: bytes) -> bool:
    """Tell if bytes begin with the headers of a mail, and not with a text that looks like some."""
    bare = head.lstrip(b"\r\n")
    if not (looks_like_header(bare) or bare.startswith((b" ", b"\t"))):
        return False  # as nearly all files that are no mails
    names: set[bytes] = set()
    for line in bare.split(b"\n"):
        if not line.strip():
            break
        if not line.startswith((b" ", b"\t")):
            if not looks_like_header(line):
                break
            names.add(line.partition(b":")[0].lower())
    known = names.intersection(_USUAL)
    return len(known) >= _FEWEST and not known.isdisjoint(_PROOF)
