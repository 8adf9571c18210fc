"""The figures that stand in for what a rate sheet does not say have a range and a source, or are refused by line."""

from pathlib import Path

import pytest

from app.core.problems import ProblemsFound
from app.files.usual_figures import COLUMNS, read_usual_figures

HEAD = ",".join(COLUMNS)


def test_that_every_shipped_figure_lies_in_its_range_and_names_its_source() -> None:
    figures = read_usual_figures()
    assert {"customer_usd_per_month", "energy_usd_per_kwh", "surplus_usd_per_kwh"} <= set(figures)
    for key, figure in figures.items():
        assert figure.low <= figure.value <= figure.high, key
        assert figure.title, key
        assert figure.address, key
        assert figure.note, key


@pytest.mark.parametrize(
    "row",
    [
        "a,A,usd,5,6,7,Title,address,2026-11-01,",  # below its low
        "a,A,usd,5,4,7,,address,2026-11-01,",  # no source
        "a,A,usd,five,4,7,Title,address,2026-11-01,",
        "a,A,usd,5,4,7,Title,address,November,",
        "a,A,usd",
    ],
)
def test_that_a_bad_row_is_refused_with_its_line(tmp_path: Path, row: str) -> None:
    path = tmp_path / "usual.csv"
    path.write_text(f"{HEAD}\n{row}\n", encoding="utf-8")
    with pytest.raises(ProblemsFound) as found:
        read_usual_figures(path)
    assert [problem.line for problem in found.value.problems] == [2]


def test_that_no_file_and_no_rows_are_said(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound, match="cannot be read"):
        read_usual_figures(tmp_path / "none.csv")
    (tmp_path / "empty.csv").write_text(f"{HEAD}\n", encoding="utf-8")
    with pytest.raises(ProblemsFound, match="holds no rows"):
        read_usual_figures(tmp_path / "empty.csv")
