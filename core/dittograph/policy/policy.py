"""What an administrator has set for everybody on this machine, in one small TOML file.

Most machines have no such file. One that is damaged is not in force at all, never in part: the
command line and a script end with its sentence, and the window says so and continues without it.
"""

from __future__ import annotations

import getpass
import os
import re
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import platformdirs

from dittograph.errors import InputError
from dittograph.settings import CHOICES, SETTINGS, PolicyUse

LOCKABLE = tuple(s.name for s in SETTINGS if s.policy is PolicyUse.LOCK)
_FREE = tuple(s.name for s in SETTINGS if s.policy is PolicyUse.DEFAULT)
_TABLES = {"defaults": (*LOCKABLE, *_FREE), "folders": ("cache", "projects")}
_NAMES = ("encoders", "added_encoders", "locked", *_TABLES)
_NONE = os.devnull  # an empty file everywhere
_VARIABLE = re.compile(r"\$\{(\w+)\}|\$(\w+)|%(\w+)%")


class PolicyError(InputError):
    """The policy file is damaged, or it forbids what was asked for (exit code 2)."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What is set; the default is a machine without a policy.

    Attributes:
        file: The policy file that was read, or None.
        encoders: Folders in which encoders are looked for.
        defaults: Values of settings by name, each of the type that
            :class:`~dittograph.settings.Settings` has there.
        locked: Names of settings that keep their default.
        cache: Folder for what can be computed again, or None.
        projects: Folder for scans not yet saved elsewhere, or None.
        added_encoders: Whether people may use encoders that neither come with Dittograph nor lie
            in ``encoders``.
    """

    file: Path | None = None
    encoders: tuple[Path, ...] = ()
    defaults: Mapping[str, Any] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    cache: Path | None = None
    projects: Path | None = None
    added_encoders: bool = True

    def choose(self, name: str, given: Any) -> Any:
        """Return the value of a setting: what was given, or the default, or None.

        Raises:
            PolicyError: The setting is locked, and something else was given.
        """
        default = self.defaults.get(name)
        if given is None:
            return default
        if name in self.locked and given != default:
            raise PolicyError(
                f"The {name} cannot be {_shown(given)} because your administrator has set it to "
                f"{_shown(default)} in {self.file}; leave it out."
            )
        return given

    def check_adding(self) -> None:
        """Make sure that encoders may be added.

        Raises:
            PolicyError: They may not.
        """
        if not self.added_encoders:
            raise PolicyError(
                f"Encoders cannot be added because your administrator has forbidden it in "
                f"{self.file}; choose one that is set up, or ask for this one."
            )

    def sentences(self) -> list[str]:
        """Return what is set, a line each."""
        lines = [f"encoders are also looked for in {folder}" for folder in self.encoders]
        if not self.added_encoders:
            lines.append("no other encoders can be added")
        for name, value in self.defaults.items():
            rule = "and cannot be changed" if name in self.locked else "unless you choose another"
            lines.append(f"{name} is {_shown(value)}, {rule}")
        for what, place in (("cache", self.cache), ("projects", self.projects)):
            if place:
                lines.append(f"{what} in {place}")
        return lines or ["it sets nothing"]


def policy_file() -> Path:
    """Return where the policy file is or would be; ``DITTOGRAPH_POLICY`` overrides it."""
    given = os.environ.get("DITTOGRAPH_POLICY")
    if given:
        return Path(given)
    places = platformdirs.PlatformDirs("dittograph", appauthor=False, multipath=True)
    folders = [Path(place) for place in places.site_config_dir.split(os.pathsep)]
    if sys.platform not in {"win32", "darwin"}:
        # Some desktops put a folder of their own in front, and some leave this one out.
        folders.append(Path("/etc/xdg/dittograph"))
    files = [folder / "policy.toml" for folder in folders]
    return next((file for file in files if _is_there(file)), files[-1])


def _is_there(file: Path) -> bool:
    try:
        return file.exists()
    except OSError:
        return True  # what is wrong is told when it is read


def current() -> Policy:
    """Return the policy of this machine.

    Raises:
        PolicyError: Its file is damaged; nothing of it is in force.
    """
    file = policy_file()
    try:
        content = file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except OSError as error:
        raise _damaged(file, f"cannot be read ({error.strerror or error})") from None
    if not content and str(file) == _NONE:
        return Policy()
    return _Reader(file, content).policy()


def folder_of(purpose: str) -> Path | None:
    """Return the folder that the policy sets for ``cache`` or ``projects``, or None.

    Also called while a damaged policy is being reported, so it never fails.
    """
    try:
        policy = current()
    except PolicyError:
        return None
    return policy.cache if purpose == "cache" else policy.projects


def set_aside_if_damaged() -> str:
    """Go on without a policy where its file is damaged; the window does, whose engine follows.

    Returns:
        What is wrong with it and what is in force now, or "".
    """
    try:
        current()
    except PolicyError as error:
        os.environ["DITTOGRAPH_POLICY"] = _NONE
        return (
            f"{error} Until then Dittograph goes by your own choices, as if there were no policy."
        )
    return ""


class _Reader:
    """Reads one file into a :class:`Policy`, or says what is wrong with it."""

    def __init__(self, file: Path, content: bytes) -> None:
        self._file = file
        try:
            # Editors on Windows like to put a byte order mark in front.
            self._text = content.decode("utf-8-sig")
            self._found = tomllib.loads(self._text)
        except UnicodeDecodeError:
            raise _damaged(file, "is not text in UTF-8; save it again as UTF-8") from None
        except tomllib.TOMLDecodeError as error:
            raise _damaged(file, self._no_toml(str(error))) from None
        except (ValueError, RecursionError):  # thousands of digits, or of lists in lists
            raise _damaged(file, "holds a value that is far too long") from None

    def policy(self) -> Policy:
        self._check_names(self._found, _NAMES)
        for table, names in _TABLES.items():
            if not isinstance(self._found.get(table, {}), dict):
                raise self._wrong(table, f"[{table}] must be a heading with settings below it")
            self._check_names(self._found.get(table, {}), names)
        defaults = self._defaults(self._found.get("defaults", {}))
        folders = {
            name: self._folder(name, value)
            for name, value in self._found.get("folders", {}).items()
        }
        added = self._found.get("added_encoders", True)
        if not isinstance(added, bool):
            raise self._wrong("added_encoders", "“added_encoders” must be true or false")
        return Policy(
            file=self._file,
            encoders=tuple(self._encoders()),
            defaults=defaults,
            locked=frozenset(self._locked(defaults)),
            cache=folders.get("cache"),
            projects=folders.get("projects"),
            added_encoders=added,
        )

    def _check_names(self, found: Mapping[str, Any], known: tuple[str, ...]) -> None:
        for name in found:
            if name in known:
                continue
            table = next((table for table, names in _TABLES.items() if name in names), "")
            if not table and name not in _NAMES:
                raise self._wrong(
                    name, f"there is no “{name}”; the names here are {', '.join(known)}"
                )
            place = f"below [{table}]" if table else "at the top, before any [heading]"
            raise self._wrong(name, f"“{name}” means nothing here; it belongs {place}")

    def _strings(self, name: str) -> list[str]:
        value = self._found.get(name, [])
        if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
            raise self._wrong(name, f'“{name}” must be a list of texts, such as ["one", "two"]')
        return value

    def _encoders(self) -> list[Path]:
        folders = []
        for value in self._strings("encoders"):
            place = self._expanded("encoders", value)
            # One file may serve several systems; a place of another one is simply not there.
            if not (PurePosixPath(place).is_absolute() or PureWindowsPath(place).is_absolute()):
                raise self._wrong("encoders", f"“{value}” must be a whole path, from the root on")
            folders.append(Path(place))
        return folders

    def _folder(self, name: str, value: object) -> Path:
        place = Path(self._expanded(name, value)) if isinstance(value, str) else None
        if place is None or not place.is_absolute():
            raise self._wrong(name, f"“{name}” must be a whole path, from the root or from ~ on")
        return place

    def _expanded(self, name: str, value: str) -> str:
        def known(match: re.Match[str]) -> str:
            variable = next(filter(None, match.groups()))
            found = os.environ.get(variable)
            if not found and variable in {"USER", "USERNAME"}:
                found = getpass.getuser()
            if not found:
                raise self._wrong(name, f"“{match[0]}” in “{value}” is not known to the system")
            return found

        # pathlib's fails where there is no home.
        return os.path.expanduser(_VARIABLE.sub(known, value))  # noqa: PTH111

    def _defaults(self, found: Mapping[str, Any]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name, value in found.items():
            kind = CHOICES.get(name)
            if kind is not None:
                if not isinstance(value, str) or value not in set(kind):
                    raise self._wrong(name, f"“{name}” must be one of {_listed(kind)}")
                values[name] = kind(value)
            elif name == "encoder":
                if not isinstance(value, str) or not value:
                    raise self._wrong(name, "“encoder” must be a name or a folder")
                values[name] = value
            else:
                number = isinstance(value, int | float) and not isinstance(value, bool)
                if not number or not -1 <= value <= 1:
                    raise self._wrong(name, f"“{name}” must be a number from -1 to 1")
                values[name] = float(value)
        if values.get("threshold", 1.0) < values.get("floor", -1.0):
            raise self._wrong("threshold", "“threshold” must not be lower than “floor”")
        return values

    def _locked(self, defaults: Mapping[str, Any]) -> list[str]:
        names = self._strings("locked")
        for name in names:
            if name in _FREE:
                raise self._wrong(
                    "locked",
                    f"“{name}” can have a default but not be locked, because people move it while "
                    f"they look at a result",
                )
            if name not in LOCKABLE:
                raise self._wrong(
                    "locked", f"“{name}” cannot be locked; what can is {', '.join(LOCKABLE)}"
                )
            if name not in defaults:
                raise self._wrong("locked", f"“{name}” is locked but has no value in [defaults]")
        return names

    def _wrong(self, name: str, what: str) -> PolicyError:
        name = re.escape(name)
        found = re.search(rf"^\s*(\[?\s*)[\"']?{name}\b", self._text, re.MULTILINE)
        where = f", line {self._text.count(chr(10), 0, found.end()) + 1}" if found else ""
        return PolicyError(
            f"The policy file {self._file}{where}: {what}. Nothing of it is in force; please have "
            f"your administrator mend it."
        )

    def _no_toml(self, reason: str) -> str:
        found = re.search(r"line (\d+)", reason)
        if not found:
            return "ends in the middle of something; complete its last line"
        number = int(found[1])
        line = self._text.splitlines()[number - 1 : number]
        # The usual mistake.
        if line and re.search(r'"[^"]*\\', line[0]):
            return f"cannot be read in line {number}; put paths with \\ between single quotes"
        return f'cannot be read in line {number}; a setting is written name = "value"'


def _damaged(file: Path, what: str) -> PolicyError:
    return PolicyError(
        f"The policy file {file} {what}. Nothing of it is in force; please have your "
        f"administrator mend it."
    )


def _listed(kind: type[StrEnum]) -> str:
    return ", ".join(kind)


def _shown(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else f"“{value}”"
