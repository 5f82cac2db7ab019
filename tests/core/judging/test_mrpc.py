"""The whole way on a public collection, where it is at hand: complete, and true to the encoder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from dittograph import scanning

FOLDER = Path(__file__).parents[4] / "shared" / "data" / "mrpc"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="the collection is not at hand"),
]


@pytest.fixture(scope="module")
def sentences(tmp_path_factory):
    """All distinct sentences of the collection, one a line."""
    found: dict[str, None] = {}
    for file in sorted(FOLDER.rglob("*.txt")):
        header, *rows = file.read_text(encoding="utf-8-sig").splitlines()
        if header.count("\t") < 4 or "String" not in header:
            continue
        for row in rows:
            found.update(dict.fromkeys(row.split("\t")[3:5]))
    path = tmp_path_factory.mktemp("mrpc") / "sentences.txt"
    path.write_text("\n".join(found) + "\n", encoding="utf-8")
    assert len(found) > 10_000
    return path, list(found)


def test_every_pair_of_a_real_collection(sentences, fresh_cache):
    from dittograph.encoders.discovery import resolve_encoder
    from sentence_transformers import SentenceTransformer

    path, lines = sentences
    scan = scanning.scan([path], unit="line", floor=0.6)
    assert [p.text for p in scan.passages] == [" ".join(line.split()) for line in lines] or [
        p.text for p in scan.passages
    ] == [line.strip() for line in lines]
    assert scan.coverage.complete
    assert scan.coverage.floor_raised_to is None
    found = np.zeros((len(scan.texts),) * 2, dtype=np.float32)
    found[scan.pairs.a, scan.pairs.b] = scan.pairs.similarity
    own = scan.vectors.astype(np.float64)
    model = SentenceTransformer(str(resolve_encoder(scan.encoder.name).folder), device="cpu")
    theirs = model.float().encode(scan.texts, normalize_embeddings=True, batch_size=128)
    theirs = theirs.astype(np.float64)
    worst = 0.0
    for begin in range(0, len(own), 1_000):
        rows = slice(begin, begin + 1_000)
        upper = np.arange(len(own))[None, :] > np.arange(len(own))[rows, None]
        scores = (own[rows] @ own.T).astype(np.float32)
        reference = theirs[rows] @ theirs.T
        worst = max(worst, float(np.abs(scores - reference).max()))
        for threshold in (0.6, 0.75, 0.9):
            listed = found[rows] >= np.float32(threshold)
            assert (listed == (upper & (scores >= np.float32(threshold)))).all()
            clear = upper & (np.abs(reference - threshold) >= 0.01)
            assert (listed == (reference >= threshold))[clear].all()
    assert worst < 0.01


@pytest.mark.parametrize("file", ["msr_paraphrase_test.txt", "../stsb/sts-test.csv"])
def test_an_evaluation_is_that_of_sentence_transformers(encoder, file):
    from dittograph.encoders.discovery import resolve_encoder
    from dittograph.judging.evaluation import evaluate
    from dittograph.judging.labelled import LabelKind, read_labelled
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer import evaluation

    path = FOLDER / file
    if not path.is_file():
        pytest.skip("the collection is not at hand")
    pairs = read_labelled(path)
    texts = list(pairs.first), list(pairs.second)
    if pairs.kind is LabelKind.BINARY:
        evaluator = evaluation.BinaryClassificationEvaluator(*texts, pairs.label.astype(int))
    else:
        evaluator = evaluation.EmbeddingSimilarityEvaluator(
            *texts, pairs.label, similarity_fn_names=["cosine", "manhattan", "euclidean", "dot"]
        )
    folder = resolve_encoder("all-MiniLM-L6-v2").folder
    expected = evaluator(SentenceTransformer(str(folder), device="cpu", local_files_only=True))
    found = evaluate(encoder, pairs).metrics
    assert found == pytest.approx({k: float(v) for k, v in expected.items()}, abs=1e-5)
