"""Collections of many sentences, and of many files: the same bytes as on one machine."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from cluster.conftest import Cluster, collection, run, sentences

pytestmark = pytest.mark.cluster
_VOCABULARY = tuple(
    "".join(parts) for parts in product("bdfgklmnprst", "aeiou", "lmnrs", ("ta", "do", "ke"))
)


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encoder that takes no time: the mean of a random vector for each word."""
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer import modules
    from sentence_transformers.sentence_transformer.modules.tokenizer import WhitespaceTokenizer

    vectors = torch.randn(len(_VOCABULARY), 64, generator=torch.Generator().manual_seed(3))
    words = modules.WordEmbeddings(
        WhitespaceTokenizer(list(_VOCABULARY), do_lower_case=True), vectors, max_seq_length=256
    )
    model = SentenceTransformer(
        modules=[words, modules.Pooling(64, pooling_mode="mean")], device="cpu"
    )
    folder = tmp_path_factory.mktemp("encoder") / "words"
    model.save(str(folder))
    return folder


def test_twenty_thousand_sentences_give_the_same_bytes(
    cluster: Cluster, encoder: Path, tmp_path: Path
) -> None:
    count = 20_000
    file = tmp_path / "list.txt"
    lines = sentences(count, words=_VOCABULARY)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    arguments = ["scan", file, "--encoder", encoder, "--precision", "fp32", "--floor", "0.5",
                 "--method", "exact", "--format", "json"]  # fmt: skip
    expected = run(*arguments, folder=tmp_path / "here").stdout
    found = run(*arguments, "--on", "ray", folder=tmp_path / "there", RAY_ADDRESS=cluster.address)
    assert found.stdout == expected
    assert len(expected) > 20 * count  # there is something to compare


def test_files_are_read_on_the_machines(cluster: Cluster, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    for number in range(220):
        part = folder / f"{number % 7}"
        part.mkdir(parents=True, exist_ok=True)
        collection(part / f"{number}.txt", 3 + number % 4)
    (folder / "damaged.docx").write_bytes(b"PK\x03\x04" + b"\x01" * 100)
    (folder / "page.html").write_text("<h1>Vote</h1><p>The council voted.</p><p>Twice.</p>")
    (folder / "table.csv").write_text("text;year\nwheat rose;1987\nwheat fell;1987\n")
    arguments = ["scan", folder, "--precision", "fp32"]
    some = 4  # the exit code where a file is left out
    expected = run(*arguments, "--format", "json", folder=tmp_path / "here", expected=some).stdout
    where = {"folder": tmp_path / "there", "RAY_ADDRESS": cluster.address, "expected": some}
    table = run(*arguments, "--on", "ray", **where).stdout.decode()
    said = " ".join(table.split())
    assert "It ran on a Ray cluster of 2 machines with 2 processors." in said
    assert "223 files were read there." in said
    # What was read there is remembered here, as everything is.
    again = run(*arguments, "--on", "ray", "--format", "json", **where).stdout
    assert again == expected
