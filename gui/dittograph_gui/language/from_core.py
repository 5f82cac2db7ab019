"""What the core names and says, in the language of the window.

The core writes English, for the command line and for files. Its closed sets, such as the kinds of
files and the facts that differ, are listed here with their literals, its other sentences in
``core_sentences``; one that is in neither is shown in English.
"""

from __future__ import annotations

import re

from dittograph.documents.text.encoding_names import ENCODINGS

from dittograph_gui.language.core_sentences import PARTS, SENTENCES
from dittograph_gui.language.nouns import COUNTS
from dittograph_gui.language.patterns import Patterns
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
_ALL = (*_SENTENCES, *SENTENCES, *PARTS, *COUNTS)
_WHOLE = tuple(sentence for sentence in _ALL if "{" not in sentence)
# The encodings have their literals where the window lists them.
_KNOWN = frozenset((*_WORDS, *ENCODINGS.values(), *_WHOLE))
_PATTERNS = Patterns(_ALL)
_FIGURE = re.compile(r"[\d.,]+")
_BETWEEN = re.compile(r"(?<=[.!?]) (?=[A-Z“\d])")  # sentences
_AFTER_NAME = re.compile(r": (?=[A-Z])")
_LONGEST = 2_000  # letters of what is looked for; nothing of the core's is longer
_MOST_SENTENCES = 4  # in one literal and what fills its holes
# Holes that hold what a person or a file named, which is never translated.
_NAMES = frozenset(
    ("path", "folder", "file", "filename", "name", "sheet", "member", "encoder", "draft", "machine")
)


def from_core(text: str) -> str:
    """Return what the core named or said; in English if it is not known here.

    Args:
        text: A word of a closed set, a sentence or several, each after a name or not, or lines of
            them.
    """
    if text in _KNOWN:
        return translated(text)
    if "\n" in text:
        return "\n".join(map(from_core, text.split("\n")))
    if not text or len(text) > _LONGEST:
        return text
    whole = _whole(text)
    if whole is not None:
        return whole
    for place in _AFTER_NAME.finditer(text):
        rest = text[place.end() :]
        said = from_core(rest)
        return text if said == rest else f"{text[: place.end()]}{said}"
    sentences = _BETWEEN.split(text)
    if len(sentences) > 1:
        said = _in_turn(sentences)
    else:  # a reason that stands for a sentence
        reason = from_core(text[:-1]) if text.endswith(".") else text
        said = f"{reason}." if reason not in (text, text[:-1]) else text
    return said if said != text else _whole(text, loosely=True) or text


def _in_turn(sentences: list[str]) -> str:
    """Translate sentences that follow one another; some literals hold two of them."""
    said = []
    at = 0
    while at < len(sentences):
        for end in range(at + 1, min(at + _MOST_SENTENCES, len(sentences)) + 1):
            text = " ".join(sentences[at:end])
            one = translated(text) if text in _KNOWN else _whole(text)
            if one is not None:
                break
        else:
            one, end = from_core(sentences[at]), at + 1
        said.append(one)
        at = end
    return " ".join(said)


def _whole(text: str, *, loosely: bool = False) -> str | None:
    """Translate what one literal fits; None if there is none.

    Args:
        text: What was said.
        loosely: A hole may hold several sentences that are not known, such as a strange name.
    """
    for sentence, parts in _PATTERNS.fitting(text):
        said = {name: part if name in _NAMES else _part(part) for name, part in parts.items()}
        if loosely or not any(
            said[name] == part and _BETWEEN.search(part) for name, part in parts.items()
        ):
            return filled(translated(sentence), **said)
    return None


def _part(text: str) -> str:
    if _FIGURE.fullmatch(text):
        return signed(text)
    said = from_core(text)
    if said != text:
        return said
    first, _, last = text.rpartition(" and ")  # a list
    parts = [part for part in (*first.split(", "), last) if part]
    known = [from_core(part) for part in parts]
    return listed(known) if known != parts else text
