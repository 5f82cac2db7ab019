"""How messages travel between the window and its engine: one line of JSON each.

The window sends a :class:`Question` for each request, and the engine sends one :data:`Reply` for
each question: an :class:`Answer`, or a :class:`Refusal`.

Example:
    >>> from dittograph.engine.messages import RemoveEncoder
    >>> line = encode(Question(1, RemoveEncoder(name="my-encoder")))
    >>> decode_question(line).request
    RemoveEncoder(name='my-encoder')
"""

from __future__ import annotations

import json
from typing import TypeVar

import msgspec

from dittograph.engine.figures import Message
from dittograph.engine.messages import AnyRequest, AnyResult, Failure


class Question(Message, frozen=True):
    """A request with the number that its reply will carry."""

    id: int
    request: AnyRequest


class Answer(Message, frozen=True, tag_field="reply", tag="answer"):
    """The result of the request with this number."""

    id: int
    result: AnyResult


class Refusal(Message, frozen=True, tag_field="reply", tag="refusal"):
    """Why the request with this number failed; None for one whose number cannot be read."""

    id: int | None
    failure: Failure


Reply = Answer | Refusal


class BadMessageError(Exception):
    """A line is not a message of the protocol.

    Attributes:
        id: The number of the request, where the line has one.
    """

    def __init__(self, reason: str, number: int | None = None) -> None:
        super().__init__(reason)
        self.id = number


def encode(message: Question | Reply) -> bytes:
    """Return a message as one line of JSON, with the line end.

    The standard library writes it, because file names may hold bytes that are not valid Unicode:
    it keeps the surrogates that stand for them, where faster encoders refuse the whole message.

    Raises:
        ValueError: A number is not finite.
        TypeError: A value is not of a type that its field can have.
    """
    return json.dumps(msgspec.to_builtins(message), allow_nan=False).encode() + b"\n"


def decode_question(line: bytes) -> Question:
    """Read a line that the window has sent.

    Raises:
        BadMessageError: It is not a question, or its request is not one that the engine knows.
    """
    return _decode(line, Question)


def decode_reply(line: bytes) -> Reply:
    """Read a line that the engine has sent.

    Raises:
        BadMessageError: It is not a reply.
    """
    return _decode(line, Reply)  # type: ignore[arg-type]


_M = TypeVar("_M")


def _decode(line: bytes, kind: type[_M]) -> _M:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadMessageError(f"it is not JSON ({error})") from None
    try:
        return msgspec.convert(fields, kind)
    except (msgspec.ValidationError, RecursionError) as error:
        number = fields.get("id") if isinstance(fields, dict) else None
        known = isinstance(number, int) and not isinstance(number, bool)
        raise BadMessageError(str(error), number if known else None) from None
