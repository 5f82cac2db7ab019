"""What the core names and says, in the language of the window.

The core writes English, for the command line and for files. Its closed sets, such as the kinds of
files and the facts that differ, are listed here with their literals; a sentence that is not is
shown in English.
"""

from __future__ import annotations

import re
from functools import cache

from dittograph_gui.language.words import filled, later, listed, signed, translated

_WORDS = (
    # Facts that differ
    later("number"),
    later("date"),
    later("negation"),
    later("name"),
    later("role"),
    later("sign"),
    later("part"),
    later("unread"),
    later("opposite words"),
    later("roles exchanged"),
    later("signs"),
    later("a part of the text"),
    later("words that the encoder cannot read"),
    later("identical"),
    # Kinds of files
    later("Word documents"),
    later("electronic books"),
    later("web pages"),
    later("JSON"),
    later("JSON Lines"),
    later("pasted lists"),
    later("mails"),
    later("Markdown"),
    later("mailboxes"),
    later("OpenDocument spreadsheets"),
    later("OpenDocument presentations"),
    later("OpenDocument texts"),
    later("PDF"),
    later("translations of programs (PO)"),
    later("PowerPoint presentations"),
    later("RTF documents"),
    later("SubRip subtitles"),
    later("tables"),
    later("plain text"),
    later("translation memories"),
    later("WebVTT subtitles"),
    later("XLIFF translations"),
    later("Excel workbooks"),
    later("zip archives"),
    # What progress counts
    later("texts"),
    later("long texts"),
    later("pairs"),
    later("files"),
    later("comparisons"),
    # Steps of the history
    later("not a duplicate"),
    later("may be a duplicate again"),
    later("go back to the beginning"),
    # What keep rules do, and why
    later("The rules change nothing."),
    later("Nothing was left to decide."),
    later("numbers"),
    later("dates"),
    later("negations"),
    later("names"),
    later("who does what to whom"),
    later("Decided before."),
    later("Nothing remains of it: every text was dropped before."),
    later("it was kept before"),
    later("no other text of the cluster can"),
    later("it comes first, and the rules find no other difference"),
    later("its source comes first"),
    later("its source comes first in your order"),
    later("the reference has it"),
    later("it is the longest"),
    later("it is the shortest"),
    later("it comes first"),
    later("it comes last"),
    later("its file was changed last"),
    later("its row has the most cells filled"),
    later("it differs least from the others"),
    later("a person said that they are not the same"),
    later("its texts are muted"),
    later("they are similar only by way of other texts"),
    later("its other texts are in the reference, which no rule prefers"),
    later("a number"),
    later("a date"),
    later("a “not”"),
    later("a name"),
    later("who does what"),
    later("a sign"),
    later("a word that the encoder cannot read"),
    later("a person said that it is not the same"),
    later("it is muted"),
    later("it is similar only by way of other texts"),
    later("no text can stay for it"),
    later("nothing else can go for it"),
    later("a fact differs"),
    later("a person said that the texts are not the same"),
    later("the texts are similar only by way of others"),
    later("the texts are muted"),
    later("the other texts are in the reference"),
)
# Those before others that would fit as well.
_SENTENCES = (
    later("{n} cluster: {keep} would be kept, {drop} would be dropped."),
    later("{n} clusters: {keep} would be kept, {drop} would be dropped."),
    later("{n} cluster: {keep} kept, {drop} dropped."),
    later("{n} clusters: {keep} kept, {drop} dropped."),
    later("{n} left alone because {why}."),
    later("{n} decided before."),
    later("Left alone because {why}."),
    later("Stays because {why}; of several such texts, {then}. {n} text left alone."),
    later("Stays because {why}; of several such texts, {then}. {n} texts left alone."),
    later("Stays because {why}; of several such texts, {then}."),
    later("Stays because {why}. {n} text left alone."),
    later("Stays because {why}. {n} texts left alone."),
    later("Stays because {why}."),
    later("{first} and {last} differ"),
    later("{one} differs"),
    later("{why}; of several such texts, {then}"),
    later("{n} text left alone"),
    later("{n} texts left alone"),
    later("Kept {n} text."),
    later("Kept {n} texts."),
    later("Dropped {n} text."),
    later("Dropped {n} texts."),
    later("Said of {n} pair of texts that they are not duplicates."),
    later("Said of {n} pairs of texts that they are not duplicates."),
    later("Left {n} undecided because {facts} differ."),
    later("Left {n} alone because what would stay in their place is dropped."),
    later("Left {n} alone because they are marked to keep."),
    later("drop {n} text that the reference has"),
    later("drop {n} texts that the reference has"),
    later("drop what repeats in {n} document"),
    later("drop what repeats in {n} documents"),
    later("drop everything shared from {n} document"),
    later("drop everything shared from {n} documents"),
    later("keep both of {n} pair of documents"),
    later("keep both of {n} pairs of documents"),
    later("not duplicates: {n} pair of documents"),
    later("not duplicates: {n} pairs of documents"),
    later("keep by rules in {n} cluster"),
    later("keep by rules in {n} clusters"),
    later("mute {n} text"),
    later("mute {n} texts"),
    later("show {n} text again"),
    later("show {n} texts again"),
    later("go back to “{what}”"),
    later("keep {n} text"),
    later("keep {n} texts"),
    later("drop {n} text"),
    later("drop {n} texts"),
    later("unmark {n} text"),
    later("unmark {n} texts"),
    later("{n} hidden file or folder"),
    later("{n} hidden files or folders"),
    later("{n} file of the system"),
    later("{n} files of the system"),
    later("{n} pipe, device or socket"),
    later("{n} pipes, devices or sockets"),
    later("{n} link that leads nowhere"),
    later("{n} links that lead nowhere"),
    later("{n} link to a folder that is read already"),
    later("{n} links to folders that are read already"),
    later("{n} file that is read already"),
    later("{n} files that are read already"),
)
_KNOWN = frozenset(_WORDS)
_FIGURE = re.compile(r"[\d.,]+")
_BETWEEN = re.compile(r"(?<=[.!?]) (?=[A-Z\d])")  # sentences
_LONGEST = 2_000  # letters of what is looked for; nothing of the core's is longer


def from_core(text: str) -> str:
    """Return what the core named or said; in English if it is not known here.

    Args:
        text: A word of a closed set, or a whole sentence.
    """
    if text in _KNOWN:
        return translated(text)
    for sentence, pattern in _patterns() if text and len(text) <= _LONGEST else ():
        found = pattern.fullmatch(text)
        if found:
            return filled(
                translated(sentence),
                **{name: _part(part) for name, part in found.groupdict().items()},
            )
    sentences = _BETWEEN.split(text)
    if len(sentences) > 1:
        return " ".join(map(from_core, sentences))
    said = from_core(text[:-1]) if text.endswith(".") else ""
    return f"{said}." if said not in ("", text[:-1]) else text


def _part(text: str) -> str:
    if _FIGURE.fullmatch(text):
        return signed(text)
    said = from_core(text)
    if said != text:
        return said
    first, _, last = text.rpartition(" and ")  # a list
    return listed([from_core(part) for part in (*first.split(", "), last) if part])


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """Return each sentence with what fits it; a count fits figures only."""
    found = []
    for sentence in _SENTENCES:
        parts = re.split(r"\{(\w+)\}", sentence)
        parts[::2] = [re.escape(part) for part in parts[::2]]
        parts[1::2] = [
            rf"(?P<{name}>[\d,]+)" if name in {"n", "keep", "drop"} else rf"(?P<{name}>.+?)"
            for name in parts[1::2]
        ]
        found.append((sentence, re.compile("".join(parts))))
    return found
