"""Keep None, True and False alive on Python 3.11.

PySide6 6.12 is built as if they were immortal, which they are from Python 3.12 on: nearly every
call of Qt drops a reference to one of them, and a window that is used for long enough ends with
"Fatal Python error: none_dealloc". A surplus of references that no session can use up prevents
that.
"""

from __future__ import annotations

import ctypes
import sys

_SURPLUS = 1 << 40


def keep_alive() -> None:
    """Give the three constants a surplus of references, once."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for constant in (None, True, False):
        if sys.getrefcount(constant) < _SURPLUS // 2:
            # The count is the first field of every object.
            ctypes.c_ssize_t.from_address(id(constant)).value += _SURPLUS
