"""What the engine has started ends with it, however the window ends."""

import sys
from pathlib import Path

import pytest
from dittograph.engine.messages import Scan
from dittograph.settings import Settings
from dittograph_gui.engine.client import EngineClient
from faults.held import held_format, named_pipe, readers_of  # noqa: F401 - fixtures
from pytestqt.qtbot import QtBot

ENGINE = """
import sys
from dittograph.documents import formats
formats.__path__ = [*formats.__path__, sys.argv.pop()]
from dittograph.engine.server import main
sys.exit(main())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into processes by pipes")
@pytest.mark.parametrize("word", ["wait", "compute"])
def test_readers_end_when_the_window_closes(
    qtbot: QtBot,
    held: Path,
    pipe: Path,
    tmp_path: Path,
    word: str,
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.held").write_text(f"{word} {pipe}")
    client = EngineClient(command=[sys.executable, "-c", ENGINE, str(held)])
    request = Scan(Settings(), str(tmp_path / "p.ditto"), (str(tmp_path / "in"),))
    client.request(request, lambda _: None, lambda _: None)
    assert client._process.waitForBytesWritten()
    with readers_of(pipe):
        client.close()
    assert not (tmp_path / "p.ditto").exists()
