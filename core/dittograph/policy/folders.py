"""Where Dittograph keeps what it remembers: one place a purpose, by the platform's own custom.

A variable of the environment goes before the administrator's policy, and that before the custom.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from dittograph.policy.policy import folder_of

_DIRS = platformdirs.PlatformDirs("dittograph", appauthor=False)


def cache_folder() -> Path:
    """Return the folder for what can be computed again; ``DITTOGRAPH_CACHE`` overrides it."""
    return Path(os.environ.get("DITTOGRAPH_CACHE") or folder_of("cache") or _DIRS.user_cache_dir)


def settings_folder() -> Path:
    """Return the folder for the person's choices; ``DITTOGRAPH_SETTINGS`` overrides it."""
    return Path(os.environ.get("DITTOGRAPH_SETTINGS") or _DIRS.user_config_dir)


def encoders_folder() -> Path:
    """Return the folder for encoders taught in the window; ``DITTOGRAPH_ENCODERS`` overrides it."""
    return Path(os.environ.get("DITTOGRAPH_ENCODERS") or Path(_DIRS.user_data_dir) / "encoders")


def projects_folder() -> Path:
    """Return the folder for scans not yet saved elsewhere; ``DITTOGRAPH_PROJECTS`` overrides it."""
    given = os.environ.get("DITTOGRAPH_PROJECTS") or folder_of("projects")
    return Path(given or Path(_DIRS.user_data_dir) / "projects")
