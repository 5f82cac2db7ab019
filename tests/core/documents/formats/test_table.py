"""Tables in a text: the limit of the csv module is nobody else's business."""

from __future__ import annotations

import csv
import io
import threading

import pytest
from dittograph.documents.cells import split_cells
from dittograph.documents.formats.table import FORMAT
from dittograph.documents.reading import read_source
from dittograph.documents.source import UnusableError
from dittograph.passages.units import split
from dittograph.settings import Unit


def example(texts: list[str]) -> bytes:
    """Return a table with these texts in the column "text", a row each."""
    file = io.StringIO(newline="")
    csv.writer(file, quoting=csv.QUOTE_ALL).writerows(
        [("id", "text"), *((n, text) for n, text in enumerate(texts))]
    )
    return file.getvalue().encode()


def same(copy: bytes, expected: bytes) -> bool:
    """Tell if two tables have the same texts; the numbers of the rows that stay stay as well."""
    rows = [list(csv.reader(io.StringIO(data.decode(), newline=""))) for data in (copy, expected)]
    return [row[1] for row in rows[0]] == [row[1] for row in rows[1]]


def test_reading_a_book_in_one_cell_leaves_the_limit_of_csv_alone(write):
    before = csv.field_size_limit()
    book = "word, " * 100_000
    (table,) = read_source(write("a.csv", f'id,text\n1,"{book}"\n2,"short, one"\n'), "a").tables
    assert table.rows == (("1", book), ("2", "short, one"))
    assert csv.field_size_limit() == before


def test_two_threads_read_books_at_the_same_time():
    before = csv.field_size_limit()
    book = "word " * 200_000
    found: list[str] = []

    def read() -> None:
        found.extend(split_cells(f"1\t{book}\n", "\t")[0][0][1] for _ in range(5))

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [book] * 10
    assert csv.field_size_limit() == before


def test_a_part_of_a_row_that_cannot_be_told_is_named(write):
    path = write("a.csv", "id,text\n1,It rained. He left.\n2,Sun. Rain\n")
    source = read_source(path, "a.csv")
    passages = list(split(source, 0, Unit.SENTENCE, column="text"))
    assert passages[0].text == "It rained."
    doubled = [passages[0], passages[0], *passages[1:]]  # as if it stood there twice
    with pytest.raises(UnusableError, match="Of row 1 a part"):
        FORMAT.write_without(path.read_bytes(), source, doubled, {0})


def test_a_word_without_an_end_takes_no_time(write):
    path = write("a.csv", "id;text\n1;One came\n2;" + "3" * 60_000 + "\n3;Three went\n")
    (table,) = read_source(path, "a.csv").tables
    assert table.header == ("id", "text")
    assert [len(row[1]) for row in table.rows] == [8, 60_000, 10]
