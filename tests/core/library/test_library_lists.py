"""Scanning a list: index i of the list is text i, whatever the texts hold."""

from __future__ import annotations

import dittograph
import numpy as np
import pytest
from dittograph.errors import InputError
from scipy.sparse.csgraph import connected_components

TEXTS = [
    "A goat opens it.",
    "",
    "The goat.\nAnother goat.",
    " \n",
    "The goat. Another goat.",
    "Hen!",
]


@pytest.fixture
def scan(counted):
    return dittograph.scan(texts=TEXTS, encoder=counted)


def test_each_entry_is_one_text_kept_whole(scan):
    assert list(scan.texts) == TEXTS
    assert list(scan.ids) == [0, 1, 2, 3, 4, 5]
    assert [p and p.text for p in scan.passages] == [t if t.strip() else None for t in TEXTS]
    assert scan.copies == [(2, 4)]


def test_the_encoder_is_given_the_entries_as_they_are(scan, counted):
    assert {text for part in counted.given for text in part} <= set(TEXTS)
    assert TEXTS[2] in {text for part in counted.given for text in part}


def test_labels_are_as_long_as_the_list_and_leave_blank_and_lone_texts_out(scan):
    labels = scan.labels(0.65)
    assert labels.dtype == np.int64
    assert labels.tolist() == [0, -1, 0, -1, 0, -1]
    assert scan.labels(0.99).tolist() == [-1, -1, 0, -1, 0, -1]


def test_pairs_name_the_place_in_the_list(scan):
    (pair,) = scan.pairs
    assert (pair.a, pair.b) == (0, 2)
    assert pair.texts == (TEXTS[0], TEXTS[2])
    assert pair.similarity == pytest.approx(np.sqrt(0.5))


def test_clusters_name_the_places_in_the_list(scan):
    (cluster,) = scan.clusters(0.65)
    assert cluster.members == (0, 2, 4)
    assert cluster.representative == 0
    assert cluster.texts == (TEXTS[0], TEXTS[2], TEXTS[4])
    assert cluster.weakest == pytest.approx(np.sqrt(0.5))


def test_vectors_stand_beside_the_texts(scan, counted):
    wanted = counted(TEXTS)
    lengths = np.linalg.norm(wanted, axis=1, keepdims=True)
    np.testing.assert_allclose(scan.vectors, wanted / np.where(lengths == 0, 1, lengths), atol=1e-6)


def test_own_ids_are_used_everywhere(counted):
    ids = [("doc", 7), "x", 3.5, None, 4, "hen"]
    scan = dittograph.scan(texts=TEXTS, ids=ids, encoder=counted)
    assert list(scan.ids) == ids
    assert [(p.a, p.b) for p in scan.pairs] == [(("doc", 7), 3.5)]
    assert scan.clusters(0.65)[0].members == (("doc", 7), 3.5, 4)
    assert scan.clusters(0.65)[0].representative == ("doc", 7)
    assert scan.copies == [(3.5, 4)]
    columns = scan.pairs.columns()
    assert (columns["a"], columns["b"]) == ([("doc", 7)], [3.5])
    assert scan.search("hen", count=1)[0].id == "hen"
    assert scan.labels(0.65).tolist() == [0, -1, 0, -1, 0, -1]


def test_a_unit_splits_the_entries_and_an_id_goes_to_each_part(counted):
    texts = ["A goat fell. A hen ran.", "", "A goat fell."]
    scan = dittograph.scan(texts=texts, ids="xyz", unit="sentence", encoder=counted)
    assert list(scan.texts) == ["A goat fell.", "A hen ran.", "A goat fell."]
    assert list(scan.ids) == ["x", "x", "z"]
    assert scan.copies == [("x", "z")]
    assert scan.labels().tolist() == [0, -1, 0]
    plain = dittograph.scan(texts=texts, unit="sentence", encoder=counted)
    assert list(plain.ids) == [0, 1, 2]
    assert [p.location.row for p in plain.passages if p] == [1, 1, 3]


@pytest.mark.parametrize("unit", ["row", "file", "auto"])
def test_some_units_mean_the_whole_entry(counted, unit):
    assert list(dittograph.scan(texts=TEXTS, unit=unit, encoder=counted).texts) == TEXTS


def test_a_policy_s_unit_does_not_split_a_list(counted, write, monkeypatch):
    policy = write("policy.toml", '[defaults]\nunit = "sentence"\n')
    monkeypatch.setenv("DITTOGRAPH_POLICY", str(policy))
    assert list(dittograph.scan(texts=TEXTS, encoder=counted).texts) == TEXTS


def test_any_iterable_of_strings_will_do(counted):
    for texts in (tuple(TEXTS), iter(TEXTS), np.array(TEXTS), dict.fromkeys(TEXTS)):
        assert list(dittograph.scan(texts=texts, encoder=counted).texts) == TEXTS


def test_a_single_string_is_a_pasted_list(counted):
    scan = dittograph.scan(texts="A goat.\n\nA hen.\nTwo goats.\n", encoder=counted)
    assert list(scan.texts) == ["A goat.", "A hen.", "Two goats."]
    assert scan.labels(0.9).tolist() == [0, -1, 0]


def test_a_reference_comes_after_the_list(counted, write):
    reference = write("old.txt", "A goat.\nA goat.\nA goat opens.\nA hen.\n")
    scan = dittograph.scan(texts=["", "Goat!"], reference=reference, unit=None, encoder=counted)
    assert list(scan.texts) == ["", "Goat!", "A goat.", "A goat.", "A goat opens.", "A hen."]
    assert list(scan.ids) == [0, 1, 2, 3, 4, 5]
    assert [(p.a, p.b) for p in scan.pairs] == [(1, 2), (1, 4)]
    assert scan.labels(0.99).tolist() == [-1, 0, 0, 0, -1, -1]
    assert scan.passages[5].source == 1


def test_the_rows_of_a_reference_are_not_those_of_the_list(counted, write):
    table = write("old.csv", "id,text\n1,A goat.\n2,A hen.\n")
    scan = dittograph.scan(texts=["", "A hen!"], reference=table, encoder=counted)
    assert list(scan.texts) == ["", "A hen!", "A goat.", "A hen."]
    assert [(p.a, p.b) for p in scan.pairs] == [(1, 3)]


def test_half_a_character_does_no_harm(counted, tmp_path):
    scan = dittograph.scan(texts=["goat \ud83d", "goat"], encoder=counted)
    assert scan.texts[0] == "goat \ud83d"
    scan.save(tmp_path / "x.ditto")


def test_labels_are_the_connected_components_of_chained_pairs(rng):
    vectors = rng.normal(size=(60, 4))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    place = {f"text number {i}": i for i in range(60)}

    def encode(texts):
        return vectors[[place[text] for text in texts]]

    texts = [*place, "", "text number 3", "text number 59"]
    scan = dittograph.scan(texts=texts, encoder=encode, grouping="chain", floor=0.5)
    which = np.array([place.get(text, -1) for text in texts])
    similar = (vectors[which] @ vectors[which].T) >= 0.9
    similar[which == -1] = similar[:, which == -1] = False
    _, parts = connected_components(similar | np.eye(len(texts), dtype=bool))
    labels = scan.labels(0.9)
    alone = np.bincount(parts)[parts] == 1
    assert 0 < alone.sum() < len(texts)
    np.testing.assert_array_equal(labels == -1, alone)
    together = (parts[:, None] == parts) & ~alone
    np.testing.assert_array_equal((labels[:, None] == labels) & (labels >= 0), together)
    # Numbered as clusters() are.
    for grouping in ("chain", "every-pair"):
        by_cluster = np.full(len(texts), -1)
        for cluster in scan.clusters(0.9, grouping):
            by_cluster[list(cluster.members)] = cluster.id
        np.testing.assert_array_equal(scan.labels(0.9, grouping), by_cluster)


@pytest.mark.parametrize(
    ("options", "error", "sentence"),
    [
        ({"texts": ["a", None]}, TypeError, r"texts\[1\] must be a string, not None"),
        ({"texts": ["a", float("nan")]}, TypeError, r"texts\[1\] must be a string, not float"),
        ({"texts": b"abc"}, TypeError, "texts must be a string or several, not bytes"),
        ({"texts": 5}, TypeError, "texts must be a string or several"),
        ({"texts": []}, InputError, "There is no text to scan"),
        ({"texts": ["", " "]}, InputError, "There is no text to scan"),
        ({"texts": ["a", "b"], "ids": [1]}, InputError, "There are 1 ids for 2 texts"),
        ({"texts": ["a", "b"], "ids": [1, 1]}, InputError, "The id 1 is given twice"),
        ({"texts": ["a", "b"], "ids": [1, []]}, TypeError, r"ids\[1\] must be hashable"),
        ({"texts": ["a", "b"], "ids": 2}, TypeError, "ids must be a list"),
        ({"texts": "a\nb", "ids": [1, 2]}, InputError, "Only the texts of a list can have ids"),
        ({"texts": ["a", "b"], "column": "x"}, InputError, "None of the sources is a table"),
        ({"texts": ["a", "b"], "ids": [1, 2], "reference": "."}, InputError, "have no ids"),
        ({"texts": ["a", "b"], "paths": "."}, InputError, "either paths or a list"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(counted, options, error, sentence):
    with pytest.raises(error, match=sentence):
        dittograph.scan(encoder=counted, **options)
