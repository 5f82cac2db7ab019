"""What texts are compared by, in the words that a person sees."""

from __future__ import annotations

from dittograph.settings import Unit

UNIT_WORDS = {
    Unit.AUTO: "Decide for me",
    Unit.SENTENCE: "Sentences",
    Unit.PARAGRAPH: "Paragraphs",
    Unit.FILE: "Whole files",
    Unit.LINE: "Lines",
    Unit.ROW: "Table rows",
}
