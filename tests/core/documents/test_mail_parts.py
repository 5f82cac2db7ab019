"""Mails that are taken apart by their boundaries are what the standard library makes of them."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage, Message

import pytest
from dittograph.documents.mail.taking_apart import taken_apart
from hypothesis import given, settings
from hypothesis import strategies as st

LINES = (
    *("Subject: a", "Content-Type: text/plain", "From: x", " folded", "\tmore", "", "words", "--b"),
    *(
        "Content-Type: multipart/mixed; boundary=b",
        "--b--",
        "--b ",
        "--c",
        "--c--",
        "From x",
        ": y",
    ),
    *('Content-Type: multipart/alternative;\n boundary="c"', "Content-Type: message/rfc822", "é"),
    *(
        "Content-Type: multipart/digest; boundary=b",
        "Content-Transfer-Encoding: base64",
        "  ",
        "a:",
    ),
)


def told(mail: Message) -> list[object]:
    found: list[object] = []
    for part in mail.walk():
        payload = part.get_payload()
        found.append((part.get_content_type(), list(part.raw_items()), len(part.defects)))
        found.append(len(payload) if isinstance(payload, list) else payload)
    return found


@settings(max_examples=600, deadline=None)
@given(
    st.lists(st.sampled_from(LINES), max_size=14),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", "\n"]),
)
def test_whatever_is_taken_apart_is_the_same(lines: list[str], end: str, last: str) -> None:
    data = ("\n".join(lines) + last).replace("\n", end).encode()
    if (mail := taken_apart(data)) is not None:
        assert told(mail) == told(message_from_bytes(data))


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_usual_mails_are_taken_apart(end: bytes) -> None:
    mail = EmailMessage()
    mail["Subject"] = "Käse und Brot, " * 10
    mail.set_content("One.\n\nTwo é.\n")
    mail.add_alternative("<p>One.</p>", subtype="html")
    mail.add_attachment(b"\0\1" * 50, maintype="image", subtype="png", filename="a.png")
    data = mail.as_bytes().replace(b"\n", end)
    found = taken_apart(data)
    assert found is not None
    assert told(found) == told(message_from_bytes(data))
    assert [part.get_content_type() for part in found.walk()] == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "image/png",
    ]  # fmt: skip
