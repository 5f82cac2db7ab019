"""How encoders are asked for, and how their failures are explained, by all of teaching."""

from __future__ import annotations

from dittograph.engine.messages import Failure, FailureKind
from dittograph.policy.choosing import choose_settings
from dittograph.settings import Device, Precision, Settings

from dittograph_gui.preferences.store import NO_PROMPT, Preferences


def engine_choices(preferences: Preferences, encoder: str | None = None) -> Settings:
    """Return how encoders run, for a request about encoders chosen for this request alone.

    Args:
        preferences: What a person chose for scans.
        encoder: By name or folder, where it is one.
    """
    choices = preferences.choices
    return choose_settings(
        free={"encoder"},
        encoder=encoder,
        device=None if choices.device is Device.AUTO else choices.device,
        precision=None if choices.precision is Precision.AUTO else choices.precision,
        # The name of a prompt belongs to one encoder; "none" applies to all.
        prompt=NO_PROMPT if choices.prompt == NO_PROMPT else None,
    )


def details_of(failure: Failure) -> str:
    """Return what helps to fix a failure when its sentence alone does not."""
    expected = {FailureKind.INPUT, FailureKind.OUTPUT}
    return "" if failure.kind in expected else failure.detail
