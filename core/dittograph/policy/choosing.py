"""Settings from what was given, the administrator's policy and the defaults."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from dittograph.policy.policy import Policy, PolicyError, current
from dittograph.settings import CHOICES, DEFAULT_FLOOR, DEFAULT_THRESHOLD, Settings


def choose_settings(
    *,
    free: Iterable[str] = (),
    floor_otherwise: float = DEFAULT_FLOOR,
    threshold_otherwise: float = DEFAULT_THRESHOLD,
    **given: Any,
) -> Settings:
    """Return what was given, completed by the administrator's policy and then by the defaults.

    Args:
        floor_otherwise: The floor where nobody has chosen one.
        threshold_otherwise: The threshold where nobody has chosen one.
        free: Names of settings that may be given even where the policy locks them, for work whose
            results are not those of a scan.
        **given: Attributes of :class:`Settings`; None stands for "not given".

    Raises:
        PolicyError: The policy forbids one of them, or is damaged.
        InputError: A similarity is outside -1..1.
    """
    policy = current()
    values: dict[str, Any] = {}
    for name in (f.name for f in fields(Settings)):
        value = given.pop(name, None)
        if value is not None and name in CHOICES:
            value = CHOICES[name](value)
        if name not in free or value is None:
            value = policy.choose(name, value)
        if value is not None:
            values[name] = value
    if given:
        raise TypeError(f"there is no setting {', '.join(given)}")
    if "floor" in policy.locked:  # nobody chose the built-in threshold, so it makes way
        values.setdefault("threshold", max(threshold_otherwise, values["floor"]))
    settings = Settings(**{"floor": floor_otherwise, "threshold": threshold_otherwise} | values)
    return _above_locked_floor(settings.checked(), settings.floor, policy)


def as_locked(settings: Settings) -> Settings:
    """Return settings with the values that the administrator's policy has locked.

    Raises:
        PolicyError: The policy is damaged.
    """
    policy = current()
    locked = replace(settings, **{name: policy.defaults[name] for name in policy.locked})
    if "floor" in policy.locked:
        locked = replace(locked, threshold=max(locked.threshold, locked.floor))
    return locked


def _above_locked_floor(settings: Settings, wanted: float, policy: Policy) -> Settings:
    """Return the settings, unless their threshold has lowered a floor that is locked."""
    if "floor" in policy.locked and settings.floor < wanted:
        raise PolicyError(
            f"The threshold {settings.threshold:g} is below the floor of {wanted:g} that your "
            f"administrator has set in {policy.file}; give a higher one."
        )
    return settings
