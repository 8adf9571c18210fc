"""Results as CSV and as Parquet hold the same rows."""

import csv
from pathlib import Path

import pyarrow.parquet
import pytest

from app.core.problems import ProblemsFound
from app.files.results_table import COLUMNS, result_paths, write_results

RESULTS = [
    {"line": 2, "member": "Ä, the first", "co_op": "x", "saving_usd": 12.5, "payback_years": None, "error": None},
    {"line": 3, "member": "B", "error": "kwh_may: empty"},
]


def test_that_both_files_hold_the_same(tmp_path: Path) -> None:
    written = write_results(RESULTS, tmp_path / "out")
    assert [path.name for path in written] == ["out.csv", "out.parquet"]
    with written[0].open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    table = pyarrow.parquet.read_table(written[1]).to_pylist()
    assert list(rows[0]) == list(COLUMNS) == list(table[0])
    for row, entry, result in zip(rows, table, RESULTS, strict=True):
        for name in COLUMNS:
            assert entry[name] == result.get(name)
            assert row[name] == ("" if result.get(name) is None else str(result[name]))


@pytest.mark.parametrize(("name", "count"), [("a.csv", 1), ("a.PARQUET", 1), ("a", 2)])
def test_that_the_ending_says_the_form(tmp_path: Path, name: str, count: int) -> None:
    assert len(result_paths(tmp_path / name)) == count


def test_that_another_ending_is_refused_and_so_is_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound, match=r"\.xls found"):
        write_results(RESULTS, tmp_path / "a.xls")
    with pytest.raises(ProblemsFound, match="cannot be written"):
        write_results(RESULTS, tmp_path / "none" / "a.csv")
    assert list(tmp_path.iterdir()) == []
