"""Whether a person chose the sources that a project names, so that they may be read.

A project may come from somebody else, and whoever made it chose the paths in it: reading them
could open a network connection or show what is in a file that they know of. So a project carries
seals: a seal is made of its paths and of a secret in the settings folder, when a scan is saved or
when a person confirms the sources. Sources are confirmed where one of the seals is this person's.
Where all sources were pasted there is nothing to confirm.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
from collections.abc import Iterable, Sequence
from pathlib import Path

from dittograph.finished_scan import SourceInfo
from dittograph.policy.folders import settings_folder

_SECRET_BYTES = 32
_MOST = 16  # seals in a project that goes from hand to hand; the oldest are forgotten
SECRET = "sources.key"  # noqa: S105 - the name of the file


def seal(sources: Iterable[SourceInfo]) -> str | None:
    """Return this person's seal on the paths of some sources; None if no secret can be kept."""
    secret = _secret()
    if secret is None:
        return None
    paths = [b"" if s.path is None else os.fsencode(s.path) for s in sources]
    return hmac.new(secret, b"\0".join(paths), hashlib.sha256).hexdigest()


def confirmed(sources: Sequence[SourceInfo], seals: Iterable[str]) -> bool:
    """Return whether sources may be read without asking."""
    if all(source.path is None for source in sources):
        return True
    own = seal(sources)
    # As bytes, because a stranger's seal may be anything.
    return own is not None and any(
        hmac.compare_digest(own.encode(), other.encode("utf-8", "replace")) for other in seals
    )


def with_seal(seals: Sequence[str], own: str) -> list[str]:
    """Return the seals of a project with one more."""
    return [*(one for one in seals if one != own), own][-_MOST:]


def _secret() -> bytes | None:
    """Return the secret of the settings folder, made when it is first asked for."""
    path = settings_folder() / SECRET
    with contextlib.suppress(OSError):
        if not path.exists():
            _make(path)
        secret = path.read_bytes()
        if len(secret) == _SECRET_BYTES:
            return secret
    return None


def _make(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(6)}.part")
    try:
        descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with open(descriptor, "wb") as stream:  # noqa: PTH123 - of a descriptor
            stream.write(secrets.token_bytes(_SECRET_BYTES))
        if not path.exists():  # no other process was quicker
            temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
