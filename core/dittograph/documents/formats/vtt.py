"""WebVTT: subtitles of web pages, among notes, styles and regions, which are set aside."""

from __future__ import annotations

import re

from dittograph.documents.format import Confidence, Unread, without_nuls
from dittograph.documents.subtitles import Cue, Lines, Subtitles

_BEGINS = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?WEBVTT(?:\s|\Z)")
_ASIDE = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|\Z)")


class WebVtt(Subtitles):
    """WebVTT; blank lines part its blocks."""

    name = "vtt"
    title = "WebVTT subtitles"
    suffixes = (".vtt",)
    tags = re.compile(r"</?[A-Za-z0-9.][^<>]*>|</?>|\{\\[^{}]*\}")
    entities = True

    def recognise(self, file: Unread) -> Confidence:
        """Tell by the word that it begins with."""
        if _BEGINS.match(without_nuls(file.head)):
            return Confidence.CONTENT
        return super().recognise(file)

    def cues(self, lines: Lines) -> tuple[list[Cue], tuple[str, ...]]:
        """Return the cues; what belongs to none is counted."""
        cues: list[Cue] = []
        stray: list[int] = []
        at = 0
        if len(lines) and lines[0].startswith("WEBVTT"):
            at = 1
            while at < len(lines) and not lines.blank[at] and not _starts(lines, at):
                at += 1
        while at < len(lines):
            if lines.blank[at]:
                at += 1
                continue
            end = at + 1
            if not _starts(lines, at) or _ASIDE.match(lines[at]):
                while end < len(lines) and not lines.blank[end]:
                    end += 1
                if not _ASIDE.match(lines[at]):
                    stray += range(at, end)
                at = end
                continue
            timing = at if at in lines.times else at + 1
            end = timing + 1
            while end < len(lines) and not (lines.blank[end] or _follows(lines, end)):
                end += 1
            cues.append(lines.cue(at, timing, end))
            at = end
        if not stray:
            return cues, ()
        if len(stray) == 1:
            told = f"Line {stray[0] + 1:,} was left out, because no times belong to it."
        else:
            told = (
                f"{len(stray):,} lines were left out, because no times belong to them; the first "
                f"is line {stray[0] + 1:,}."
            )
        return cues, (told,)


FORMAT = WebVtt()


def _starts(lines: Lines, line: int) -> bool:
    """Tell if a cue starts on a line: with its times, or with its identifier before them."""
    return line in lines.times or line + 1 in lines.times


def _follows(lines: Lines, line: int) -> bool:
    """Tell if a cue starts on a line although no blank line stands before it."""
    return line in lines.times or (line + 1 in lines.times and lines.number(line) is not None)
