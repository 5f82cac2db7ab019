"""A similarity that a person chose holds for every encoder, also if it is the built-in one."""

from dittograph.engine.operations import given_settings
from dittograph.settings import Settings


def test_the_usual_similarities_go_by_the_encoder_unless_they_were_chosen() -> None:
    usual = given_settings(Settings(), ())
    assert (usual["floor"], usual["threshold"]) == (None, None)
    chosen = given_settings(Settings(), ("floor",))
    assert (chosen["floor"], chosen["threshold"]) == (0.6, None)
    assert given_settings(Settings(threshold=0.7), ())["threshold"] == 0.7
