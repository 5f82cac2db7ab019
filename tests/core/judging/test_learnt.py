"""An encoder's folder says which pairs it was taught, and which it was only measured on."""

from __future__ import annotations

import numpy as np
import torch
from dittograph.judging.from_decisions import project_pairs
from dittograph.judging.labelled import LabelKind, LabelledPairs
from dittograph.judging.learnt import pair_key, read_held_out, read_learnt, write_learnt
from dittograph.judging.of_project import lesson_of
from dittograph.project.project import Project, create_project
from dittograph.scanning import scan
from small_encoders import bert_cls


def pairs(*couples):
    first, second = zip(*couples, strict=True)
    return LabelledPairs(first, second, np.ones(len(couples)), LabelKind.BINARY)


def keys(*couples):
    return {pair_key(*couple) for couple in couples}


A, B, C = ("a goat", "one goat"), ("two hens", "hens, two"), ("a barn", "the barn")


def test_what_was_held_out_is_told_from_what_was_taught(tmp_path):
    write_learnt(tmp_path, pairs(A), pairs(B), tmp_path / "none")
    assert read_learnt(tmp_path) == keys(A, B)
    assert read_held_out(tmp_path) == keys(B)


def test_what_an_encoder_was_taught_before_stays_taught(tmp_path):
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    after.mkdir()
    write_learnt(before, pairs(A), pairs(B), tmp_path / "none")
    write_learnt(after, pairs(B), pairs(A, C), before)
    assert read_learnt(after) == keys(A, B, C)
    assert read_held_out(after) == keys(C)


def test_what_an_encoder_was_taught_is_known_where_it_is_given_as_a_folder(write, tmp_path):
    torch.manual_seed(0)
    folder, project = bert_cls(tmp_path), tmp_path / "town.ditto"
    taught, new = ("the mayor said", "the old mayor said"), ("town and harbour", "harbour and town")
    write_learnt(folder, pairs(taught), pairs(new), tmp_path / "none")
    texts = write("town.txt", "\n".join((*taught, *new)) + "\n")
    found = scan(texts, unit="line", encoder=str(folder), floor=-1, threshold=0)
    create_project(project, found)
    with Project.open(project) as opened:
        for couple in (taught, new):
            opened.judge(tuple(sorted(map(found.texts.index, couple))), same=True)
        judged = project_pairs(opened)
        use = lesson_of(opened.scan, judged).use
    couples = zip(judged.pairs.first, judged.pairs.second, strict=True)
    assert [set(couple) for couple in couples] == [set(taught), set(new)]
    assert use.tolist() == [False, True]
