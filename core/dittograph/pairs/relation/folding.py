"""Write a text in one way: composed letters, no ligatures, no wide or invisible characters."""

from __future__ import annotations

import unicodedata

_ARABIC_SHAPES = ("<initial>", "<medial>", "<final>", "<isolated>")
# Compatibility forms that are other shapes of the same letters. Not fractions and small figures:
# "½" and "x²" say something else than "1/2" and "x2".
_SHAPES = ("<compat>", "<wide>", "<narrow>", "<font>", *_ARABIC_SHAPES)


class _Shapes(dict[int, str | int | None]):
    """Translation table, filled on demand."""

    def __missing__(self, code: int) -> str | int | None:
        char = chr(code)
        self[code] = code
        if unicodedata.category(char) == "Cf" or 0xFE00 <= code <= 0xFE0F:
            self[code] = None
        elif unicodedata.decomposition(char).partition(" ")[0] in _SHAPES:
            plain = unicodedata.normalize("NFKC", char)
            if plain.isalnum() or (char.isprintable() and len(plain) == 1 and plain.isascii()):
                self[code] = plain if plain != " " else code
        return self[code]


_SHAPE = _Shapes()


def written_plainly(text: str) -> str:
    """Return a text whose letters are written in one way.

    Ligatures ("ﬁ") and full-width letters become plain ones; zero-width signs and soft hyphens are
    left out; accents are joined with their letters (NFC).
    """
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", text).translate(_SHAPE)
