"""Why an encoder cannot be loaded, in one sentence."""

from __future__ import annotations

from dittograph.encoders.discovery import EncoderFolder
from dittograph.errors import EncoderError


def not_loaded(encoder: EncoderFolder, error: Exception) -> EncoderError:
    """Return the error that says in one sentence why an encoder cannot be loaded."""
    if "trust_remote_code" in str(error):
        return EncoderError(
            f"The encoder in {encoder.folder} cannot be loaded: it needs program code of its own, "
            f"which Dittograph never runs. Choose another."
        )
    kind = _kind_left_out(error)
    if kind:
        return EncoderError(
            f"The encoder in {encoder.folder} cannot be loaded: it is of the kind “{kind}”, which "
            f"this installation does not have, because such networks do not read text alone. "
            f"Choose another."
        )
    lines = (line.strip() for line in str(error).splitlines())
    reason = next(filter(None, lines), type(error).__name__).rstrip(".")
    return EncoderError(
        f"The encoder in {encoder.folder} cannot be loaded: {reason}. Copy it again, or choose "
        f"another."
    )


def _kind_left_out(error: BaseException | None) -> str:
    """Return the kind of network that a package left out and an encoder asked for, or ""."""
    seen = set[int]()  # an error may be its own cause
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        name = getattr(error, "name", None) or ""
        if isinstance(error, ModuleNotFoundError) and name.startswith("transformers.models."):
            return str(name.split(".")[2])
        error = error.__cause__ or error.__context__
    return ""
