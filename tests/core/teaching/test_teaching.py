"""An encoder learns from labelled pairs, and nothing bad comes of it where it does not."""

from __future__ import annotations

import itertools
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from dittograph.encoders.discovery import EncoderFolder, check_folder
from dittograph.encoders.encoder import Encoder
from dittograph.errors import CancelledError, InputError, OutputError
from dittograph.judging.evaluation import evaluate_each
from dittograph.judging.labelled import LabelKind, LabelledPairs
from dittograph.progress import PolledProgress
from dittograph.settings import Precision
from dittograph.teaching import outcome, training
from dittograph.teaching.examples import split
from dittograph.teaching.lesson import teach
from dittograph.teaching.options import Loss, Options
from dittograph.teaching.outcome import Measured
from dittograph.teaching.verdict import Verdict
from hypothesis import given
from hypothesis import strategies as st
from safetensors import SafetensorError
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer.losses import ContrastiveLoss
from sklearn.metrics import average_precision_score
from small_encoders import ARCHITECTURES, change, distilbert_dense, glove_bilstm, load, minilm_mean
from taught import by_key_word, graded


def lesson_of(folder, pairs, **options):
    options = {"loss": Loss.CONTRASTIVE, "epochs": 2, "learning_rate": 3e-3, **options}
    progress = options.pop("progress", PolledProgress())
    report = options.pop("report", lambda _: None)
    found = EncoderFolder("small", folder, "folder")
    return teach(
        found, pairs, Options(**options), precision=Precision.FP32, progress=progress, report=report
    )


def to_teach(folder):
    found = EncoderFolder("small", folder, "folder")
    return Encoder.load(found, precision=Precision.FP32, to_teach=True)


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    torch.manual_seed(0)
    return distilbert_dense(tmp_path_factory.mktemp("small"))


def contents(folder):
    return {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize("loss", Loss)
@pytest.mark.parametrize("build", ARCHITECTURES)
def test_every_architecture_learns_by_every_loss(build, loss, tmp_path):
    torch.manual_seed(0)
    folder = build(tmp_path)
    before = contents(folder)
    pairs = by_key_word(60)
    if loss is Loss.COSINE:
        pairs = graded(pairs)
    lesson = lesson_of(folder, pairs, loss=loss, learning_rate=1e-4)
    out = tmp_path / "taught"
    # Whether so few pairs helped is chance; what was learned must be written as it is.
    lesson = replace(lesson, gain=replace(lesson.gain, verdict=Verdict.SAME))
    lesson.save(out)
    assert contents(folder) == before
    check_folder(out)
    texts = list(pairs.first[:5])
    elsewhere = SentenceTransformer(str(out), device="cpu", local_files_only=True)
    expected = elsewhere.encode(texts, normalize_embeddings=True, show_progress_bar=False)
    np.testing.assert_allclose(load(out).encode(texts), expected, atol=1e-5)
    assert np.abs(load(folder).encode(texts) - expected).max() > 1e-6


@pytest.mark.parametrize(
    ("build", "loss"),
    [
        (distilbert_dense, Loss.CONTRASTIVE),
        (minilm_mean, Loss.RANKING),
        (glove_bilstm, Loss.COSINE),
    ],
)
def test_what_the_pairs_teach_is_learnt(build, loss, tmp_path):
    torch.manual_seed(0)
    lesson = lesson_of(build(tmp_path), by_key_word(400), loss=loss, epochs=8, holdout=0.2)
    assert lesson.gain.verdict is Verdict.BETTER
    assert lesson.sentences[0] == "The new encoder tells your pairs apart better than before."
    # On pairs made another time, by somebody else's figure.
    fresh = by_key_word(200, seed=9)
    out = tmp_path / "taught"
    lesson.save(out)
    encoder = SentenceTransformer(str(out), device="cpu", local_files_only=True)
    one, two = (
        encoder.encode(list(t), normalize_embeddings=True) for t in (fresh.first, fresh.second)
    )
    assert average_precision_score(fresh.label, (one * two).sum(axis=1)) > 0.9


def test_grades_are_learnt_by_the_cosine_loss(small):
    lesson = lesson_of(small, graded(by_key_word(400)), loss=Loss.COSINE, epochs=8, holdout=0.2)
    assert lesson.before.name == "spearman_cosine"
    assert lesson.gain.verdict is Verdict.BETTER


def test_pairs_that_are_all_the_same_are_enough_for_ranking(small):
    pairs = by_key_word(200)
    lesson = lesson_of(small, pairs.take(np.flatnonzero(pairs.label > 0)), loss=Loss.RANKING)
    assert lesson.before.name == "mrr"
    assert 0 < lesson.after.score <= 1


def test_the_same_seed_teaches_the_same(small, tmp_path):
    pairs = by_key_word(80)
    weights = [
        torch.cat([p.flatten() for p in lesson_of(small, pairs, seed=seed).model.parameters()])
        for seed in (1, 1, 2)
    ]
    assert torch.equal(weights[0], weights[1])
    assert not torch.equal(weights[0], weights[2])


def test_teaching_leaves_the_random_numbers_of_others_alone(small):
    encoder = to_teach(small)
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    training.train(
        encoder, by_key_word(40), Options(Loss.CONTRASTIVE, epochs=1), score=lambda: 0.0,
        progress=PolledProgress(), report=lambda _: None,
    )  # fmt: skip
    assert torch.equal(torch.rand(3), expected)


def without_dropout(encoder):
    for module in encoder.model.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0
        for name in ("dropout", "dropout_prob", "attention_dropout"):
            if isinstance(getattr(module, name, None), float):
                setattr(module, name, 0.0)


def gradients(encoder):
    return {
        name: p.grad.clone() for name, p in encoder.model.named_parameters() if p.grad is not None
    }


@pytest.mark.parametrize("budget", [100_000, 40])
def test_a_step_has_the_gradient_of_sentence_transformers_loss(small, budget):
    """However little fits into memory at once, compared with the loss as its own users call it."""
    encoder = to_teach(small)
    without_dropout(encoder)
    pairs = by_key_word(12)
    job = training.Training(
        encoder, pairs, Options(Loss.CONTRASTIVE, epochs=1), lambda: 0.0, lambda _: None
    )
    job.budget = budget
    rows = list(range(24))
    assert (len(job._parts(rows)) > 1) == (budget == 40)
    loss = job._gradients(rows, job.labels)
    found = gradients(encoder)

    model = SentenceTransformer(str(small), device="cpu", local_files_only=True).eval()
    columns = [model.preprocess(list(texts)) for texts in (pairs.first, pairs.second)]
    expected = ContrastiveLoss(model)(columns, torch.from_numpy(pairs.label))
    expected.backward()
    assert loss == pytest.approx(expected.item(), rel=1e-5)
    reference = {n: p.grad for n, p in model.named_parameters() if p.grad is not None}
    assert found.keys() == reference.keys()
    for name, gradient in found.items():
        torch.testing.assert_close(gradient, reference[name], atol=1e-5, rtol=1e-3)


@pytest.mark.parametrize("build", ARCHITECTURES)
def test_nothing_is_left_to_chance_while_it_learns(build, tmp_path):
    folder = build(tmp_path)
    encoder = to_teach(folder)
    tokens = encoder.tokenize(["the mayor said", "a budget on monday"])
    seen = []

    def score():
        if not seen:
            seen.extend(encoder.differentiable(tokens, [0, 1]) for _ in range(2))
        return 0.0

    training.train(
        encoder, by_key_word(12), Options(Loss.CONTRASTIVE, epochs=1), score=score,
        progress=PolledProgress(), report=lambda _: None,
    )  # fmt: skip
    assert torch.equal(*seen)


def test_little_memory_halves_what_is_run_at_once(small, monkeypatch):
    original = Encoder.differentiable

    def scarce(self, tokens, rows):
        if len(rows) > 3:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory")
        return original(self, tokens, rows)

    monkeypatch.setattr(Encoder, "differentiable", scarce)
    assert lesson_of(small, by_key_word(40), epochs=1).course.epochs_done == 1


def texts_of(pairs):
    return set(pairs.first) | set(pairs.second)


def test_no_text_is_both_learnt_from_and_measured_on():
    pairs = by_key_word(200)
    # Chains of pairs that share a text.
    shared = LabelledPairs(
        pairs.first, tuple(pairs.first[i - 1] if i % 3 else s for i, s in enumerate(pairs.second)),
        pairs.label, pairs.kind,
    )  # fmt: skip
    parts = split(shared, Loss.CONTRASTIVE, holdout=0.2, seed=3)
    assert not texts_of(parts.learnt) & texts_of(parts.held_out)
    assert 30 <= len(parts.held_out) <= 45
    assert abs(parts.held_out.label.mean() - 0.5) < 0.1


def test_a_rare_grade_is_no_reason_to_tell_of_shared_texts():
    pairs = graded(by_key_word(80))
    pairs.label[0] = 0.5  # the only one of its kind
    parts = split(pairs, Loss.COSINE, holdout=0.2, seed=0)
    assert not texts_of(parts.learnt) & texts_of(parts.held_out)
    assert parts.left_out == pairs.notes


def test_pairs_in_capitals_are_the_same_pairs():
    pairs = by_key_word(60)
    loud = LabelledPairs(
        pairs.first + tuple(f"{text.upper()}." for text in pairs.first), pairs.second * 2,
        np.concatenate([pairs.label, pairs.label]), pairs.kind,
    )  # fmt: skip
    parts = split(loud, Loss.CONTRASTIVE, holdout=0.3, seed=0)
    assert len(parts.learnt) + len(parts.held_out) == 60
    assert any("60 repeated pairs" in sentence for sentence in parts.left_out)


@given(
    st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12), st.booleans()), max_size=60),
    st.integers(0, 5),
)
def test_no_pair_is_on_both_sides_whatever_is_given(rows, seed):
    pairs = LabelledPairs(
        tuple(f"text {a}" for a, _, _ in rows), tuple(f"text  {b}" for _, b, _ in rows),
        np.array([float(same) for *_, same in rows]), LabelKind.BINARY,
    )  # fmt: skip
    try:
        parts = split(pairs, Loss.CONTRASTIVE, holdout=0.2, seed=seed)
    except InputError:
        return
    sides = [
        [frozenset((a.split()[1], b.split()[1])) for a, b in zip(s.first, s.second, strict=True)]
        for s in (parts.learnt, parts.held_out)
    ]
    assert not set(sides[0]) & set(sides[1])
    every = sides[0] + sides[1]
    assert len(every) == len(set(every))  # repeats are folded
    assert all(len(pair) == 2 for pair in every)  # no text with itself
    given_labels = {}
    for a, b, same in rows:
        given_labels.setdefault(frozenset((str(a), str(b))), set()).add(same)
    assert all(len(given_labels[pair]) == 1 for pair in every)  # nothing contradictory
    for side in (parts.learnt, parts.held_out):
        assert set(side.label) == {0.0, 1.0}


def test_pairs_that_all_hang_together_are_divided_too_and_that_is_said():
    texts = [f"text {i}" for i in range(40)]
    couples = list(itertools.combinations(range(12), 2))
    pairs = LabelledPairs(
        tuple(texts[a] for a, _ in couples), tuple(texts[b] for _, b in couples),
        np.array([float((a + b) % 2) for a, b in couples]), LabelKind.BINARY,
    )  # fmt: skip
    parts = split(pairs, Loss.CONTRASTIVE, holdout=0.2, seed=0)
    assert len(parts.held_out) in range(11, 16)
    assert any("share texts" in sentence for sentence in parts.left_out)


@pytest.mark.parametrize(
    ("pairs", "loss", "says"),
    [
        (by_key_word(3), Loss.CONTRASTIVE, "Only 3 usable pairs"),
        (by_key_word(40).take(range(0, 40, 2)), Loss.CONTRASTIVE, "labelled “different”"),
        (by_key_word(40).take(range(1, 40, 2)), Loss.CONTRASTIVE, "labelled “the same”"),
        (by_key_word(40).take(range(1, 40, 2)), Loss.RANKING, "only 0 are"),
        (graded(by_key_word(40)), Loss.CONTRASTIVE, "choose the cosine loss"),
        (replace(graded(by_key_word(40)), label=np.full(40, 0.5)), Loss.COSINE, "the same grade"),
        (replace(by_key_word(40), second=by_key_word(40).first), Loss.COSINE, "Only 0 usable"),
    ],
)
def test_pairs_that_cannot_teach_are_told_in_a_sentence(pairs, loss, says, small):
    with pytest.raises(InputError, match=says):
        lesson_of(small, pairs, loss=loss)


@pytest.mark.parametrize(
    "options",
    [
        {"epochs": 0},
        {"batch_size": 0},
        {"batch_size": 1, "loss": Loss.RANKING},
        {"learning_rate": 0.0},
        {"learning_rate": float("nan")},
        {"holdout": 0.0},
        {"holdout": 1.0},
        {"seed": -1},
    ],
)
def test_options_out_of_range_are_told(options, small):
    with pytest.raises(InputError):
        lesson_of(small, by_key_word(40), **options)


def test_ruined_vectors_are_noticed_and_not_written(small, tmp_path):
    lesson = lesson_of(small, by_key_word(100), learning_rate=1.0, epochs=3)
    assert lesson.gain.verdict in {Verdict.COLLAPSED, Verdict.WORSE}
    with pytest.raises(OutputError, match="Nothing was written"):
        lesson.save(tmp_path / "out")
    assert not (tmp_path / "out").exists()


def measured(values, label, spread=0.5):
    metrics = {"cosine_ap": float(average_precision_score(label, values))}
    return Measured("cosine_ap", metrics, values, spread)


def test_the_verdict_says_only_what_the_pairs_can_tell(rng):
    pairs = by_key_word(200)
    noise = rng.normal(size=200)
    weak, strong = (measured(pairs.label * k + noise, pairs.label) for k in (0.5, 2.0))
    assert outcome.gain(weak, strong, pairs).verdict is Verdict.BETTER
    assert outcome.gain(strong, weak, pairs).verdict is Verdict.WORSE
    few = pairs.take(range(12))
    a, b = (measured(few.label + rng.normal(size=12) * 0.9, few.label) for _ in range(2))
    assert outcome.gain(a, b, few).verdict is Verdict.SAME
    one_vector = replace(strong, spread=0.0001)
    assert outcome.gain(weak, one_vector, pairs).verdict is Verdict.COLLAPSED
    no_numbers = replace(strong, values=np.full(200, np.nan))
    assert outcome.gain(weak, no_numbers, pairs).verdict is Verdict.COLLAPSED


def test_the_gain_holds_what_resampling_with_scikit_learn_gives(rng):
    pairs = by_key_word(120)
    a, b = (measured(pairs.label * k + rng.normal(size=120), pairs.label) for k in (0.5, 1.0))
    change = outcome.gain(a, b, pairs)
    gains = []
    for _ in range(400):
        rows = rng.integers(120, size=120)
        gains.append(
            average_precision_score(pairs.label[rows], b.values[rows])
            - average_precision_score(pairs.label[rows], a.values[rows])
        )
    np.testing.assert_allclose(
        [change.low, change.high], np.percentile(gains, [2.5, 97.5]), atol=0.03
    )
    assert change.value == pytest.approx(b.score - a.score)


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (-0.012, 0.034, "from -0.012 to +0.034"),
        (0.0001, 0.0002, "less than 0.001 either way"),
        (0.0401, 0.0403, "about +0.040"),
    ],
)
def test_an_interval_is_no_point(low, high, words):
    pairs = by_key_word(20)
    same = measured(pairs.label + np.arange(20.0), pairs.label)
    metrics = {"cosine_precision": 0.5, "cosine_recall": 0.5, "cosine_f1_threshold": 0.5}
    same = replace(same, metrics={**same.metrics, **metrics})
    change = outcome.Gain(0.0, low, high, Verdict.SAME)
    told = " ".join(outcome.sentences(same, same, change, pairs))
    assert f"the gain would be {words} in 95 of 100 cases" in told


def cancel_after(count):
    progress = PolledProgress()

    def report(point):
        if point.score is not None and point.epoch >= count:
            progress.cancel()

    return {"progress": progress, "report": report}


def test_cancelling_keeps_the_best_so_far(small, tmp_path):
    lesson = lesson_of(small, by_key_word(200), epochs=50, **cancel_after(1))
    assert lesson.course.stopped
    assert lesson.course.epochs_done < 3
    measured_points = [p for p in lesson.course.points if p.score is not None]
    assert set(lesson.course.best) <= {p.epoch for p in measured_points}
    assert lesson.after.score >= sorted(p.score for p in measured_points)[-3:][0]
    assert "It was stopped" in lesson.sentences[-1]


def test_cancelling_before_anything_was_measured_is_a_cancel(small):
    progress = PolledProgress()
    with pytest.raises(CancelledError):
        lesson_of(
            small, by_key_word(200), progress=progress, report=lambda _: progress.cancel(),
            batch_size=2,
        )  # fmt: skip


def test_it_ends_where_the_pairs_held_out_gain_no_more(small):
    lesson = lesson_of(small, by_key_word(100), epochs=40, learning_rate=1e-9)
    assert lesson.course.epochs_done <= 40
    better = by_key_word(100)
    upside_down = replace(better, label=np.random.default_rng(0).permutation(better.label))
    lesson = lesson_of(small, upside_down, epochs=40, learning_rate=3e-3)
    assert lesson.course.epochs_done < 40


@pytest.mark.parametrize(
    "error",
    [
        OSError(28, "No space left on device"),
        SafetensorError(
            "Error while serializing: I/O error: No space left on device (os error 28)"
        ),
    ],
)
def test_a_full_disk_leaves_nothing_half_written(error, small, tmp_path, monkeypatch):
    lesson = lesson_of(small, by_key_word(40), epochs=1, learning_rate=1e-6)

    def fails(path, **_):
        (tmp_path / path / "part").write_text("half")
        raise error

    monkeypatch.setattr(lesson.model, "save", fails)
    with pytest.raises(OutputError, match="the disk is full"):
        lesson.save(tmp_path / "out" / "taught")
    assert list((tmp_path / "out").iterdir()) == []


def test_the_card_tells_what_was_done(small, tmp_path):
    lesson = lesson_of(small, by_key_word(100), seed=7, learning_rate=1e-5)
    lesson.save(tmp_path / "taught")
    card = (tmp_path / "taught" / "README.md").read_text()
    for told in (
        "# taught", "90 labelled pairs", "10 more", "`ContrastiveLoss`", "| seed | 7 |",
        f"{lesson.before.score:.4f} | {lesson.after.score:.4f}", "energy", lesson.sentences[0],
    ):  # fmt: skip
        assert told in card, told
    assert str(tmp_path) not in "".join(
        p.read_text(errors="replace") for p in (tmp_path / "taught").rglob("*.json")
    )
    assert str(tmp_path) not in card


def test_ranking_never_takes_the_same_text_for_a_wrong_answer():
    texts = [("a", "b"), ("a", "c"), ("d", "e"), ("f", "a"), ("g", "h"), ("b", "i")]
    batches = list(training._without_repeats([[0, 1, 2], [3, 4, 5]], texts, 3))
    assert sorted(itertools.chain.from_iterable(batches)) == list(range(6))
    for batch in batches:
        seen = [text for row in batch for text in texts[row]]
        assert len(seen) == len(set(seen))


def repeating(count):
    """Two questions with many answers, all the same."""
    questions = ("the mayor of harbour", "the budget of monday")
    first = tuple(questions[i % 2] for i in range(count))
    second = tuple(f"town {i} council" for i in range(count))
    return LabelledPairs(first, second, np.ones(count), LabelKind.BINARY)


def test_repeated_texts_never_turn_learning_round(small, monkeypatch):
    rates = []
    step = torch.optim.AdamW.step

    def watched(self, *arguments):
        rates.append(self.param_groups[0]["lr"])
        return step(self, *arguments)

    monkeypatch.setattr(torch.optim.AdamW, "step", watched)
    lesson = lesson_of(small, repeating(120), loss=Loss.RANKING, epochs=2, learning_rate=1e-3)
    assert len(rates) > 50  # many more than pairs by batch size
    assert min(rates) > 0
    assert max(rates) <= 1e-3
    assert rates[-1] < rates[len(rates) // 2] / 3
    scored = [p.epoch for p in lesson.course.points if p.score is not None]
    assert scored[-1] == 2.0
    assert len(scored) == 4


@pytest.mark.parametrize("holdout", [0.01, 0.5, 0.99])
def test_any_share_held_out_leaves_both_sides_something(holdout):
    parts = split(by_key_word(10), Loss.CONTRASTIVE, holdout=holdout, seed=0)
    for side in (parts.learnt, parts.held_out):
        assert (side.label > 0).sum() >= 2
        assert (side.label == 0).sum() >= 2


def ruined_after(steps, monkeypatch):
    """Have the weights become no numbers after some steps."""
    original, done = training.Training._set_rate, []

    def ruin(self):
        original(self)
        done.append(1)
        if len(done) > steps:
            with torch.no_grad():
                for weights in self.encoder.model.parameters():
                    weights.fill_(float("nan"))

    monkeypatch.setattr(training.Training, "_set_rate", ruin)


@pytest.mark.parametrize("steps", [9, 10, 11, 12, 13])
def test_being_thrown_off_course_keeps_the_best_before(small, monkeypatch, steps):
    ruined_after(steps, monkeypatch)
    lesson = lesson_of(small, by_key_word(200), epochs=5, learning_rate=1e-4)
    assert np.isfinite(lesson.after.score)
    assert all(epoch * 180 <= (steps + 1) * 32 for epoch in lesson.course.best)


def test_being_thrown_off_course_at_once_names_the_remedy(small, monkeypatch):
    ruined_after(0, monkeypatch)
    with pytest.raises(InputError, match="smaller learning rate"):
        lesson_of(small, by_key_word(200))


def test_an_encoder_says_on_which_pairs_it_looks_better_than_it_is(small, tmp_path):
    pairs = by_key_word(100)
    lesson_of(small, pairs, learning_rate=1e-5).save(tmp_path / "one")
    # Taught again, it has still learnt the first pairs.
    more = by_key_word(40, seed=5)
    lesson_of(tmp_path / "one", more, learning_rate=1e-5).save(tmp_path / "two")
    new = by_key_word(30, seed=8)
    names = [str(tmp_path / name) for name in ("one", "two")]
    both = LabelledPairs(
        pairs.second + more.first + new.first, pairs.first + more.second + new.second,
        np.concatenate([pairs.label, more.label, new.label]), LabelKind.BINARY,
    )  # fmt: skip
    found = evaluate_each(names, both, lambda name: load(Path(name)))
    notes = [" ".join(found.done[name].notes) for name in names]
    assert "has learned from 100 of these 170 pairs" in notes[0]
    assert "has learned from 140 of these 170 pairs" in notes[1]
    unseen = evaluate_each(names, new, lambda name: load(Path(name)))
    assert not any("has learned" in " ".join(e.notes) for e in unseen.done.values())


def test_the_prompt_it_was_taught_with_stays(small, tmp_path):
    folder = tmp_path / "prompted"
    shutil.copytree(small, folder)
    change(folder / "config_sentence_transformers.json",
           prompts={"query": "the ", "sts": "said "}, default_prompt_name="query")  # fmt: skip
    found = EncoderFolder("prompted", folder, "folder")
    for prompt, expected in (("sts", "said "), (None, "the "), ("none", "")):
        options = Options(Loss.CONTRASTIVE, epochs=1, learning_rate=1e-6)
        lesson = teach(found, by_key_word(40), options, precision=Precision.FP32, prompt=prompt)
        out = tmp_path / f"taught {prompt}"
        lesson.save(out)
        assert load(out).info.prompt == expected
        assert "| prompt | " in (out / "README.md").read_text()
