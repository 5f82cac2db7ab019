"""SubRip: subtitles that are numbered, one after the other."""

from __future__ import annotations

import re

from dittograph.documents.format import Confidence, Unread, without_nuls
from dittograph.documents.subtitles import Cue, Lines, Subtitles


class SubRip(Subtitles):
    """SubRip, as strictly or loosely as people write it."""

    name = "srt"
    title = "SubRip subtitles"
    suffixes = (".srt",)
    numbered = True
    tags = re.compile(
        r"</?(?:i|b|u|s|em|strong|font|span|br|c|v|ruby|rt)(?:[\s./][^<>]*)?>"
        r"|\{\\[^{}]*\}|\{/?[ibusIBUS]\}",
        re.IGNORECASE,
    )

    def recognise(self, file: Unread) -> Confidence:
        """Tell by a line with times, before which a number may stand."""
        bare = without_nuls(file.head)
        if b"->" not in bare:
            return super().recognise(file)
        head = bare.decode("latin-1").lstrip("\xef\xbb\xbf\xff\xfe\r\n\t ")
        lines = Lines("\n".join(head.splitlines()[:2]))
        if 0 in lines.times or (1 in lines.times and lines.number(0)):
            return Confidence.CONTENT
        return super().recognise(file)

    def cues(self, lines: Lines) -> tuple[list[Cue], tuple[str, ...]]:
        """Return the cues, each of which goes on to the next one's number or times."""
        firsts: list[int] = []
        timings = list(lines.times)
        before, last = -1, -1  # the line with times before, and its number
        for timing in timings:
            first = timing
            if timing - 1 > before and (span := lines.number(timing - 1)):
                number = int(lines.text[slice(*span)])
                if timing == 1 or lines.blank[timing - 2] or number == last + 1:
                    first, last = timing - 1, number
            firsts.append(first)
            before = timing
        ends = [*firsts[1:], len(lines)]
        cues = [lines.cue(*three) for three in zip(firsts, timings, ends, strict=False)]
        return cues, _remarks(lines, firsts)


FORMAT = SubRip()


def _remarks(lines: Lines, firsts: list[int]) -> tuple[str, ...]:
    remarks = []
    stray = [i for i in range(firsts[0]) if not lines.blank[i]] if firsts else []
    if stray:
        one = len(stray) == 1
        count = (
            "1 line was left out, which stands"
            if one
            else (f"{len(stray):,} lines were left out, which stand")
        )
        remarks.append(f"{count} before the first subtitle.")
    damaged = [
        line + 1
        for line in range(len(lines))
        if "-->" in lines[line] and line not in lines.times and any(map(str.isdigit, lines[line]))
    ]
    if damaged:
        remarks.append(
            f"The times in line {damaged[0]:,} cannot be read, so what follows them was read as "
            "part of the subtitle before."
            if len(damaged) == 1
            else f"The times in {len(damaged):,} lines cannot be read (the first is line "
            f"{damaged[0]:,}), so what follows them was read as part of the subtitle before."
        )
    return tuple(remarks)
