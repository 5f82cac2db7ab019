"""The engine's life as the window shows it: warm, stopped, started again; and its encoders."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dittograph.engine import messages
from PySide6.QtCore import QObject

from dittograph_gui.engine.client import Job
from dittograph_gui.engine.job_line import busy_with
from dittograph_gui.language.words import capital, tr
from dittograph_gui.widgets.banner import Tone
from dittograph_gui.window.frame import Frame
from dittograph_gui.window.projects import Projects


class EngineWatch(QObject):
    """Starts the engine, says when it has stopped, and keeps the lists of encoders alike."""

    def __init__(self, frame: Frame, projects: Projects) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._projects = projects
        self._death: tuple[str, Sequence[Callable[[], None]]] = ("", ())
        self._heads: Job | None = None
        self._language: Job | None = None
        form = frame.navigation.form
        form.encoder_added.connect(self.add_encoder)
        form.encoder_removed.connect(self._remove_encoder)
        form.columns_wanted.connect(self._read_table_heads)
        form.language_wanted.connect(self._name_language)
        form.start_wanted.connect(lambda _: self._forget_looks())
        form.encoders.changed.connect(self._encoders_changed)
        frame.navigation.teach.kept.connect(self._encoder_kept)
        frame.engine.died.connect(self._died)
        frame.engine.revived.connect(self._revived)

    def warm_up(self) -> None:
        """Start the engine and load the encoder, so that the first answer comes quickly."""
        navigation = self._frame.navigation

        def ready(_: messages.LoadedEncoder) -> None:
            navigation.check.set_ready(True)

        def found(answer: messages.Encoders) -> None:
            navigation.form.set_engine(answer)
            navigation.teach.set_encoders(answer.encoders)

        self._frame.engine.request(
            messages.ListEncoders(), found, lambda _: None, owner=navigation.form
        )
        navigation.teach.look_for_draft()
        # A missing encoder is reported when it is needed.
        warm = messages.Warm(self._frame.preferences.choices)
        self._frame.engine.request(warm, ready, lambda _: None, owner=self)

    def add_encoder(self, folder: str) -> None:
        """Have the engine look at a folder, and list the encoder in it."""
        encoders = self._frame.navigation.form.encoders
        if busy := busy_with(self._frame.engine):
            encoders.refuse(tr("{busy}; add the folder when that is done.", busy=capital(busy)))
            return
        self._frame.engine.request(
            messages.AddEncoder(folder),
            encoders.add,
            lambda failure: encoders.refuse(failure.message),
            owner=encoders,
        )

    def _remove_encoder(self, folder: str) -> None:
        encoders = self._frame.navigation.form.encoders
        self._frame.engine.request(
            messages.RemoveEncoder(folder),
            lambda _: encoders.remove(folder),
            lambda failure: encoders.refuse(failure.message),
            owner=encoders,
        )

    def _read_table_heads(self, paths: tuple[str, ...]) -> None:
        """Have the engine look for the columns of tables; without them none can be chosen."""
        form = self._frame.navigation.form
        self._forget_table_heads()
        self._heads = self._frame.engine.request(
            messages.ReadTableHeads(paths),
            lambda answer: form.set_columns(paths, answer),
            lambda _: None,
            owner=form,
        )

    def _name_language(self, paths: tuple[str, ...]) -> None:
        """Have the engine look which language the sources are in; without it nothing is offered."""
        form = self._frame.navigation.form
        self._forget_language()
        self._language = self._frame.engine.request(
            messages.NameLanguage(paths),
            lambda answer: form.set_language(paths, answer),
            lambda _: None,
            owner=form,
        )

    def _forget_looks(self) -> None:
        self._forget_table_heads()
        self._forget_language()

    def _forget_language(self) -> None:
        """Let nothing wait for the language of sources that are no longer there."""
        if self._language is not None:
            self._frame.engine.cancel(self._language)
            self._language = None

    def _forget_table_heads(self) -> None:
        """Let nothing wait for columns of tables that are no longer there, or come too late."""
        if self._heads is not None:
            self._frame.engine.cancel(self._heads)
            self._heads = None

    def _encoders_changed(self) -> None:
        answers = self._frame.navigation.form.encoders.answers
        if len(answers) != len(self._frame.navigation.teach.encoders):
            self._frame.navigation.teach.set_encoders(answers)

    def _encoder_kept(self, entry: messages.EncoderEntry) -> None:
        encoders = self._frame.navigation.form.encoders
        others = [e for e in encoders.answers if e.folder != entry.folder]
        encoders.set_answers([*others, entry])

    def _died(self, sentence: str) -> None:
        again, self._projects.interrupted = self._projects.interrupted, []
        self._frame.navigation.check.set_ready(False)
        self._death = sentence, again
        self._frame.notices.banner.show_message(
            sentence,
            Tone.ERROR,
            details=self._frame.engine.log_tail(),
            action=(
                tr("Continue") if again else tr("Start it again"),
                lambda: self._start_again(again),
            ),
        )

    def _start_again(self, again: Sequence[Callable[[], None]]) -> None:
        for call in again:  # first, so that they need not wait for the warm encoder
            call()
        self.warm_up()

    def _revived(self) -> None:
        """Take back that it has stopped, if something else has started it again."""
        sentence, again = self._death
        if self._frame.notices.banner.text != sentence:
            return
        if again:
            self._frame.notices.banner.show_message(
                tr(
                    "The engine is running again; what it had not finished when it stopped is "
                    "still waiting."
                ),
                action=(tr("Continue"), lambda: self._start_again(again)),
            )
        else:
            self._frame.notices.banner.hide()
            self.warm_up()
