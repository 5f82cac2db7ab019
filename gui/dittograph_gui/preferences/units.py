"""What texts are compared by, in the words that a person sees."""

from __future__ import annotations

from dittograph.settings import Unit

from dittograph_gui.language.words import tr

UNIT_WORDS = {
    Unit.AUTO: tr("Decide for me"),
    Unit.SENTENCE: tr("Sentences"),
    Unit.PARAGRAPH: tr("Paragraphs"),
    Unit.FILE: tr("Whole files"),
    Unit.LINE: tr("Lines"),
    Unit.ROW: tr("Table rows"),
}
