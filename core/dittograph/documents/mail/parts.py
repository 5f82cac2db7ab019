"""What mails and mailboxes give to be compared: paragraphs with their places, and attachments."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dittograph.documents.blocks import Block, paragraph
from dittograph.documents.format import Unread
from dittograph.documents.location import Location
from dittograph.documents.mail.message import Mail, attached_files
from dittograph.documents.markup.package import DAMAGED
from dittograph.documents.source import Skipped


def blocks_of_mail(mail: Mail, *, everything: bool, part: str | None = None) -> Iterator[Block]:
    """Give the paragraphs of a mail.

    Args:
        mail: The mail.
        everything: Whether to give quotations and the signature as well.
        part: What it is called in its mailbox.
    """
    for number, one in enumerate(mail.paragraphs, start=1):
        place = Location(paragraph=number, subject=mail.subject, part=part)
        if one.own or everything:
            block = paragraph(one.text, place, one.breaks)
            if block is not None:
                yield block


def attachments(
    file: Unread, data: bytes, unique: Callable[[str], str], folder: str = ""
) -> Iterator[Unread | Skipped]:
    """Give the attachments of a mail as files, or why one cannot be read.

    Args:
        file: What the mail is in.
        data: The mail.
        unique: See :func:`dittograph.documents.members.unique_names`.
        folder: What comes before their names, with a slash at the end.

    Raises:
        UnusableError: The mail cannot be taken apart.
    """
    for one in attached_files(data):
        name = unique(folder + one.name)
        if one.content is None:
            yield Skipped(f"{file.name}/{name}", DAMAGED)
        else:
            yield file.inside(name, one.content)
