"""What is muted everywhere follows undo: the list is in the settings, not in the project."""

from __future__ import annotations

from collections.abc import Iterable

from dittograph.project.muted_everywhere import mute_everywhere, show_everywhere

from dittograph_gui.session.results import Results


class Everywhere:
    """Remembers what was muted everywhere while the project is open."""

    def __init__(self, results: Results) -> None:
        self._results = results
        self._texts: set[int] = set()

    def mute(self, texts: Iterable[int]) -> None:
        """Let later scans mute some distinct texts too; writes a file.

        Raises:
            OutputError: It cannot be written.
        """
        chosen = list(texts)
        self._texts.update(chosen)
        collection, hashes = self._results.collection, self._results.scan.copies.hashes
        mute_everywhere({hashes[text]: collection.text(text) for text in chosen})

    def show(self, texts: Iterable[int]) -> None:
        """Let later scans mute some distinct texts no longer; writes a file.

        Raises:
            OutputError: It cannot be written.
        """
        hashes = self._results.scan.copies.hashes
        show_everywhere([hashes[text] for text in texts])

    def concerned(self, texts: Iterable[int]) -> bool:
        """Return whether some of these texts were muted everywhere here."""
        return not self._texts.isdisjoint(texts)

    def follow(self, texts: Iterable[int]) -> None:
        """Do to the list what was undone or redone in the project; writes a file.

        Raises:
            OutputError: It cannot be written.
        """
        muted = self._results.decided.muted
        changed = self._texts.intersection(texts)
        if changed - muted:
            self.show(changed - muted)
        if changed & muted:
            self.mute(changed & muted)
