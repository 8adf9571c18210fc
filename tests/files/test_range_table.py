"""The table of distributions: the shipped one whole, and a sentence for each way another can be wrong."""

from pathlib import Path

import pytest

from app.core.problems import ProblemsFound
from app.core.uncertainty import HORIZON_KEYS
from app.files.range_table import COLUMNS, read_range


def written(folder: Path, row: str) -> Path:
    path = folder / "range.csv"
    path.write_text(",".join(COLUMNS) + "\n" + row + "\n", encoding="utf-8")
    return path


def test_that_the_shipped_table_has_every_figure_that_is_drawn() -> None:
    table = read_range()
    for key in ("weather_year_pv", "model_pv", "weather_year_wind", "wind_speed", "price", *HORIZON_KEYS):
        assert table.find(key).source
    with pytest.raises(KeyError):
        table.find("tea")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("k,K,normal,percent,,0,,4,,2026,", "has no source"),
        ("k,K,round,percent,,0,,4,s,2026,", "expected one of normal"),
        ("k,K,normal,percent,,0,,four,s,2026,", "expected a number"),
        ("k,K,normal,percent,,0,,,s,2026,", "has no deviation"),
        ("k,K", "expected 11 columns"),
    ],
)
def test_that_a_wrong_row_is_named_with_its_line(tmp_path: Path, row: str, said: str) -> None:
    with pytest.raises(ProblemsFound, match=said) as caught:
        read_range(written(tmp_path, row))
    assert caught.value.problems[0].line == 2


def test_that_a_file_that_is_not_there_or_empty_is_said(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound, match="cannot be read"):
        read_range(tmp_path / "none.csv")
    (tmp_path / "empty.csv").write_text(",".join(COLUMNS) + "\n", encoding="utf-8")
    with pytest.raises(ProblemsFound, match="holds no rows"):
        read_range(tmp_path / "empty.csv")
