"""A mailbox in one file ("mbox"), as Thunderbird, Apple Mail and Google Takeout write it.

Its mails are read as single ones are; see :mod:`dittograph.documents.formats.mail`. One is in
memory at a time, for mailboxes are the largest files that people have.
"""

from __future__ import annotations

from collections.abc import Iterator

from dittograph.documents.blocks import Block
from dittograph.documents.format import Confidence, Format, Unread
from dittograph.documents.mail.boxes import begins_mailbox, mails_in
from dittograph.documents.mail.message import Mail, read_mail
from dittograph.documents.mail.parts import attachments, blocks_of_mail
from dittograph.documents.markup.package import DAMAGED
from dittograph.documents.members import unique_names
from dittograph.documents.source import Skipped, Source, UnusableError


class Mbox(Format):
    """Mailboxes."""

    name = "mbox"
    title = "mailboxes"
    suffixes = (".mbox", ".mbx")
    holds = True
    no_copy = "Mails are letters that were sent, so no copy without some of their text is written."

    def recognise(self, file: Unread) -> Confidence:
        """Tell a mailbox by its first two lines."""
        return Confidence.CONTENT if begins_mailbox(file.head) else super().recognise(file)

    def read(self, file: Unread) -> Source:
        """Take the text out of all mails; see :meth:`Format.read`."""
        everything = file.options.everything
        blocks: list[Block] = []
        count = damaged = secret = guessed = 0
        with file.open() as stream:
            for count, data in enumerate(mails_in(stream), start=1):
                try:
                    mail = read_mail(data, everything=everything)
                except Exception:  # noqa: BLE001 - one mail, whatever is wrong with it
                    mail = Mail(damaged=True)
                damaged += mail.damaged
                secret += mail.secret
                guessed += bool(mail.guessed)
                part = f"message {count}"
                blocks += blocks_of_mail(mail, everything=everything, part=part)
        if not count:
            raise UnusableError("No mail is found in it; export the mailbox again, as mbox.")
        if not blocks:
            raise UnusableError("Its mails have no text of their own.")
        remarks = (
            (damaged, "damaged or cut off, so that text may be missing or wrong"),
            (secret, "encrypted, and left out as far as they are"),
            (guessed, "in an encoding that had to be guessed"),
        )
        return Source(
            file.name,
            file.path,
            self.name,
            blocks=tuple(blocks),
            member=file.member,
            guessed=guessed > 0,
            remarks=tuple(_remark(n, count, what) for n, what in remarks if n),
        )

    def members(self, file: Unread) -> Iterator[Unread | Skipped]:
        """Give the attachments of all mails; see :meth:`Format.members`."""
        unique = unique_names()
        with file.open() as stream:
            for number, data in enumerate(mails_in(stream), start=1):
                try:
                    yield from attachments(file, data, unique, f"message {number}/")
                except UnusableError as error:
                    yield Skipped(f"{file.name}/message {number}", str(error))
                except Exception:  # noqa: BLE001 - one mail, whatever is wrong with it
                    yield Skipped(f"{file.name}/message {number}", DAMAGED)


FORMAT = Mbox()


def _remark(number: int, count: int, what: str) -> str:
    return f"{number:,} of {count:,} mails {'is' if number == 1 else 'are'} {what}."
