"""Labelled pairs as files have them, and what is made of their faults."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from dittograph.errors import InputError
from dittograph.judging.labelled import (
    LabelKind,
    LabelledPairs,
    consistent,
    read_labelled,
    same_text_key,
)
from dittograph.outputs.exporting import judged
from dittograph.pairs.relation import Kind, relate, traits
from dittograph.passages.copies import normalise
from hypothesis import given, settings
from hypothesis import strategies as st

PAIRS = [
    ("The ferry is late.", "The ferry comes late.", 1),
    ("The lamp broke.", "A lamp was mended.", 0),
    ("Rain, then sun.", "Sun; and rain", 1),
]


def of_pairs(*pairs, kind=LabelKind.BINARY):
    first, second, label = zip(*pairs, strict=True)
    return LabelledPairs(first, second, np.array(label, dtype=np.float64), kind)


@pytest.mark.parametrize("delimiter", ["\t", ",", ";", "|"])
@pytest.mark.parametrize(
    "header",
    [
        ("sentence1", "sentence2", "label"),
        ("Text_1", "Text 2", "Score"),
        ("question1", "question2", "is_duplicate"),
        ("text_a", "text_b", "similarity"),
        ("a", "b", "same"),
    ],
)
def test_tables_with_a_header(write, delimiter, header):
    rows = [header, *((f'"{a}"', f'"{b}"', str(label)) for a, b, label in PAIRS)]
    path = write("pairs.txt", "\n".join(map(delimiter.join, rows)))
    pairs = read_labelled(path)
    assert pairs.kind is LabelKind.BINARY
    assert list(zip(pairs.first, pairs.second, pairs.label, strict=True)) == PAIRS
    assert pairs.left_out == ()


@pytest.mark.parametrize(
    "words",
    [
        ("yes", "no"),
        ("TRUE", "FALSE"),
        ("same", "different"),
        ("Duplicate", "not a duplicate"),
        ("paraphrase", "Not-Paraphrase"),
        ("1.0", "0.0"),
    ],
)
def test_two_classes_in_words(write, words):
    path = write("pairs.csv", f"label,sentence1,sentence2\n{words[0]},a,b\n{words[1]},c,d\n")
    pairs = read_labelled(path)
    assert pairs.kind is LabelKind.BINARY
    assert pairs.label.tolist() == [1, 0]
    assert pairs.first == ("a", "c")


def test_a_label_stands_before_a_score(write):
    path = write("pairs.csv", "score,sentence1,sentence2,label\n0.9,a,b,0\n0.1,c,d,1\n")
    assert read_labelled(path).label.tolist() == [0, 1]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_paraphrase_corpus_files(write, encoding):
    text = (
        "Quality\t#1 ID\t#2 ID\t#1 String\t#2 String\r\n"
        '1\t17\t18\t"The café opens," he said.\tHe said "the café opens.\r\n'
        "0\t19\t20\tTwo boats sank.\tNo boat sank.\r\n"
    )
    pairs = read_labelled(write("msr.txt", text.encode(encoding)))
    assert pairs.first == ('"The café opens," he said.', "Two boats sank.")
    assert pairs.second == ('He said "the café opens.', "No boat sank.")
    assert pairs.label.tolist() == [1, 0]


def test_benchmark_files_of_similarity(write):
    text = (
        'captions\tnews\t2012\t0001\t5.000\tA man plays a "flute.\tA man plays the flute.\n'
        "captions\tnews\t2012\t0002\t2.500\tTwo dogs, one cat\tTwo dogs\tsource\tlink\n"
        "captions\tnews\t2012\t0003\t0.250\tIt rains.\tA clock strikes.\n"
    )
    pairs = read_labelled(write("sts.csv", text))
    assert pairs.kind is LabelKind.GRADED
    assert pairs.first[:2] == ('A man plays a "flute.', "Two dogs, one cat")
    assert pairs.second[1:] == ("Two dogs", "A clock strikes.")
    assert pairs.label.tolist() == [1, 0.5, 0.05]


@pytest.mark.parametrize(
    ("scores", "labels"),
    [
        (("0", "0.25", "1"), [0, 0.25, 1]),
        (("0", "2,5", "4"), [0, 0.5, 0.8]),
        (("7", "10", "0"), [0.7, 1, 0]),
        (("50", "100", "0"), [0.5, 1, 0]),
        (("1", "2", "1"), [0.2, 0.4, 0.2]),
    ],
)
def test_scores_become_shares_of_their_scale(write, scores, labels):
    rows = "\n".join(f"a;b;{score}" for score in scores)
    pairs = read_labelled(write("pairs.csv", f"sentence1;sentence2;score\n{rows}\n"))
    assert pairs.kind is LabelKind.GRADED
    assert pairs.label.tolist() == pytest.approx(labels)


def test_rows_that_cannot_be_used_are_named(write):
    text = "sentence1\tsentence2\tlabel\na\tb\t1\n\tb\t1\na\tb\t \na\tb\na\tb\tperhaps\nc\td\t0\n"
    pairs = read_labelled(write("pairs.tsv", text))
    assert pairs.label.tolist() == [1, 0]
    assert pairs.left_out == (
        "3 rows have an empty cell and were left out (lines 3, 4 and 5).",
        "1 row has a label that is not a number and was left out (line 6).",
    )


def test_a_few_scores_off_the_scale_do_not_stretch_it(write):
    rows = [f"a {i}\tb {i}\t{i % 6}" for i in range(300)]
    rows[100], rows[200] = "a\tb\t55", "a\tb\t-1"
    pairs = read_labelled(write("pairs.tsv", "\n".join(["sentence1\tsentence2\tscore", *rows])))
    assert len(pairs) == 298
    assert pairs.label.max() == 1
    assert pairs.left_out == (
        "2 rows have a label that is not between 0 and 5 and were left out (lines 102 and 202).",
    )


def labels_of(write, labels):
    rows = "".join(f"a {i}\tb {i}\t{label}\n" for i, label in enumerate(labels))
    return read_labelled(write("pairs.tsv", f"sentence1\tsentence2\tlabel\n{rows}"))


@pytest.mark.parametrize("slip", ["2", "11", "0.5", "-1", "1e308"])
@pytest.mark.parametrize("rows", [4, 7, 60])
def test_one_slip_does_not_make_classes_scores(write, slip, rows):
    pairs = labels_of(write, [*["0", "yes", *("01" * rows)][: rows - 1], slip])
    assert pairs.kind is LabelKind.BINARY
    assert pairs.label.tolist() == ([0.0, 1.0] * rows)[: rows - 1]
    assert pairs.left_out == (
        f"1 row has a label that is neither 0 nor 1 and was left out (line {rows + 1}).",
    )
    assert pairs.notes == pairs.left_out


@pytest.mark.parametrize("slip", ["55", "-3", "1e308"])
def test_one_slip_does_not_stretch_a_scale(write, slip):
    pairs = labels_of(write, ["0", "2", "5", slip, "1.5", "4", "3"])
    assert pairs.label.tolist() == pytest.approx([0, 0.4, 1, 0.3, 0.8, 0.6])
    assert pairs.notes == (
        "The scores were read as going from 0 to 5.",
        "1 row has a label that is not between 0 and 5 and was left out (line 5).",
    )


@pytest.mark.parametrize(
    ("labels", "scale"),
    [
        (["1", "2", "1", "1", "2"], 5),
        (["1", "1", "1", "1", "2"], 5),  # nothing tells that 1 is one of 0 and 1
        ([*"1" * 300, "2"], 5),
        (["0", "0", "0", "0", "100"], 100),
        (["0", "1", "2"], 5),  # a third of the rows is no slip
        (["0", "1", "0", "1", "2", "3"], 5),
        (["0.2", "0.9", "1"], 1),
    ],
)
def test_labels_that_are_not_0_and_1_are_scores(write, labels, scale):
    pairs = labels_of(write, labels)
    assert (len(pairs), pairs.scale, pairs.kind) == (len(labels), scale, LabelKind.GRADED)
    assert pairs.label.max() == float(max(labels, key=float)) / scale
    assert pairs.take([0]).notes == (f"The scores were read as going from 0 to {scale}.",)


def test_words_among_scores_are_the_ends_of_the_scale(write):
    pairs = labels_of(write, ["0", "3", "yes", "4.5", "No", "2"])
    assert pairs.label.tolist() == pytest.approx([0, 0.6, 1, 0.9, 0, 0.4])
    assert pairs.left_out == ()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("gone.csv", None, "no such file"),
        ("pairs.csv", "", "empty"),
        ("pairs.csv", "sentence1,sentence2,label\n", "none below the header. Give each pair a row"),
        (
            "pairs.csv",
            "sentence1,sentence2,label\na,b,c\n",
            "No row can be used. 1 row has a label",
        ),
        ("pairs.csv", "one,two,label\na,b,1\n", "“one”, “two”, “label”"),
        ("pairs.csv", "only text", "does not name the columns"),
        ("pairs.csv", "sentence1,sentence2,score\na,b,700\nc,d,3\n", "from 3 to 700"),
        ("pairs.csv", "sentence1,sentence2,score\na,b,-0.7\nc,d,0.3\n", "from -0.7 to 0.3"),
        ("pairs.xlsx", "PK", "save the table as .csv"),
        ("pairs.csv", b"%PDF-1.7 not a table", "PDF"),
    ],
)
def test_files_that_cannot_be_used(write, tmp_path, name, content, words):
    path = tmp_path / name if content is None else write(name, content)
    with pytest.raises(InputError) as caught:
        read_labelled(path)
    assert words in str(caught.value)
    assert path.as_posix() in str(caught.value)


def test_a_file_is_read_as_it_is(write):
    text = "a,b,label\none,two,1\none,two,1\none,two,0\nthree,three,1\n"
    pairs = read_labelled(write("pairs.csv", text))
    assert pairs.first == ("one", "one", "one", "three")
    assert pairs.label.tolist() == [1, 1, 0, 1]


def exported(path, first, second, label):
    with path.open("wb") as stream:
        judged.write(LabelledPairs(first, second, np.array(label), LabelKind.BINARY), stream)
    return read_labelled(path)


def test_judged_pairs_that_look_like_formulas_come_back_as_they_were(tmp_path):
    first = ("=1+1 is two", "-5 degrees", "@noon", "+ one", "'tis late", "'=quoted", "''-twice")
    second = ("\tindented", "'-", "'", "'@", "plain", '"=1"', "''")
    path = tmp_path / "judged.csv"
    found = exported(path, first, second, [1.0, 0, 1, 0, 1, 0, 1])
    assert (found.first, found.second) == (first, second)
    cells = [row[:2] for row in csv.reader(path.read_text("utf-8-sig").splitlines())]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in cells for cell in row)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(*[st.text("'=+-@\t\n\",;|a ", min_size=1, max_size=6).filter(str.strip)] * 2),
        min_size=1,
        max_size=4,
    )
)
def test_judged_pairs_are_read_as_they_were_written(tmp_path_factory, rows):
    first, second = zip(*rows, strict=True)
    path = tmp_path_factory.mktemp("judged") / "judged.csv"
    found = exported(path, first, second, [1.0] * len(rows))
    assert (found.first, found.second) == (first, second)


def test_apostrophes_of_other_tables_stay(write):
    for header in ("sentence1;sentence2;label", "label;text1;text2", '"sentence1";sentence2;label'):
        for delimiter in ";\t":
            row = ("'-ish", "'=", "1") if header.endswith("label") else ("1", "'-ish", "'=")
            text = f"{header}\n{';'.join(row)}\n".replace(";", delimiter)
            pairs = read_labelled(write("pairs.csv", text))
            assert (pairs.first, pairs.second) == (("'-ish",), ("'=",))


def test_what_teaches_nothing_is_dropped():
    pairs = consistent(
        of_pairs(
            ("one", "two", 1),
            ("two", " one", 1),
            ("three", "four", 1),
            ("four", "three", 0),
            ("three", "four", 1),
            ("five", "five ", 0),
            ("six", "seven", 0),
        )
    )
    assert (pairs.first, pairs.second) == (("one", "six"), ("two", "seven"))
    assert pairs.label.tolist() == [1, 0]
    assert pairs.left_out == (
        "1 pair of a text with itself was left out.",
        "1 repeated pair was left out.",
        "1 pair called both the same and different was left out.",
    )


def test_repeats_are_seen_through_case_and_punctuation():
    pairs = consistent(
        of_pairs(
            ("The ferry is late.", "No boat came!", 1),
            ("no boat came", "“THE FERRY IS LATE”", 1),
            ("It costs 1,000 crowns.", "A lamp broke.", 0),
            ("a lamp broke", "It costs 1 000 crowns", 1),
            ("Rain; then sun", "rain, then sun.", 1),
            ("It weighs 1.5 kg.", "It weighs 15 kg.", 0),
        )
    )
    assert (pairs.first, pairs.second) == (
        ("The ferry is late.", "It weighs 1.5 kg."),
        ("No boat came!", "It weighs 15 kg."),
    )
    assert pairs.left_out == (
        "1 pair of a text with itself was left out.",
        "1 repeated pair was left out.",
        "1 pair called both the same and different was left out.",
    )


@settings(max_examples=60, deadline=None)
@given(*[st.text("aB n'otz.,-1 5\n", max_size=12)] * 2)
def test_one_key_is_what_a_scan_calls_exact(one, two):
    kind, _ = relate(traits(normalise(one)), traits(normalise(two)))
    assert (same_text_key(one) == same_text_key(two)) == (kind is Kind.EXACT)
    assert same_text_key(f" {one}\n") == same_text_key(one)


def test_scores_of_one_pair_are_averaged():
    pairs = consistent(
        of_pairs(("a", "b", 0.2), ("b", "a", 0.6), ("c", "d", 0.5), kind=LabelKind.GRADED)
    )
    assert pairs.label.tolist() == pytest.approx([0.4, 0.5])
    assert "1 pair with several scores was given their average." in pairs.left_out


TEXTS = st.sampled_from(["a", "b", " b", "c", "d"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(TEXTS, TEXTS, st.sampled_from([0.0, 1.0])), min_size=1))
def test_consistent_pairs_contradict_and_repeat_nothing(rows):
    pairs = consistent(of_pairs(*rows))
    meant = [
        frozenset((a.strip(), b.strip())) for a, b in zip(pairs.first, pairs.second, strict=True)
    ]
    assert len(set(meant)) == len(meant)
    assert all(len(pair) == 2 for pair in meant)
    given_labels = {}
    for a, b, label in rows:
        given_labels.setdefault(frozenset((a.strip(), b.strip())), set()).add(label)
    agreed = {pair for pair, labels in given_labels.items() if len(pair) == 2 and len(labels) == 1}
    assert set(meant) == agreed
    for pair, label in zip(meant, pairs.label, strict=True):
        assert given_labels[pair] == {label}
