"""Where a scan may run."""

import builtins
import subprocess
import sys

import pytest
from dittograph.errors import ClusterError
from dittograph.execution.places import check_place, place_named
from dittograph.progress import NO_PROGRESS


@pytest.mark.parametrize("on", ["local", "ray", "ray://head:10001", "ray://[::1]:10001"])
def test_these_are_places(on):
    check_place(on)


@pytest.mark.parametrize(
    "on", ["", "spark", "ray://", "ray://head", "ray://head:port", "head:6379"]
)
def test_these_are_none(on):
    with pytest.raises(ClusterError, match="no place to run a scan"):
        check_place(on)


def test_here_nothing_else_is_needed():
    with place_named("local", NO_PROGRESS) as place:
        assert place is None


def test_without_ray_one_sentence_says_how_to_get_it(monkeypatch):
    real = builtins.__import__

    def without_ray(name, *arguments):
        if name.partition(".")[0] == "ray":
            raise ModuleNotFoundError("No module named 'ray'", name="ray")
        return real(name, *arguments)

    for module in [m for m in sys.modules if m.startswith(("ray", "dittograph.execution.ray."))]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setattr(builtins, "__import__", without_ray)
    with pytest.raises(ClusterError, match="pip install 'dittograph\\[cluster\\]'"):
        place_named("ray", NO_PROGRESS).__enter__()


def test_a_scan_here_does_not_import_ray():
    code = (
        "import sys; from dittograph.execution.places import place_named;"
        "from dittograph.progress import NO_PROGRESS;"
        "place_named('local', NO_PROGRESS).__enter__(); assert 'ray' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
