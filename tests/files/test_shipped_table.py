"""A table that comes with the program is read whole or refused with what to do."""

from pathlib import Path

import pytest

from app.core.problems import ProblemsFound
from app.files.shipped_table import shipped_rows


def test_that_rows_are_by_column_also_after_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text('\ufeffkey,note\na,"one, two"\nb,\n', encoding="utf-8")
    assert shipped_rows(path) == [{"key": "a", "note": "one, two"}, {"key": "b", "note": ""}]


@pytest.mark.parametrize("content", [None, b"key\n\xff\n", b'key\n"open\n'])
def test_that_a_table_that_is_missing_or_damaged_is_told_with_its_path(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "table.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ProblemsFound, match=r"cannot be read .*; install the program again") as found:
        shipped_rows(path)
    assert found.value.problems[0].file == str(path)
