"""The costs that ship, and tables that are broken."""

from pathlib import Path

import pytest

from app import locations
from app.core.problems import ProblemsFound
from app.files.cost_table import read_costs

SHIPPED = locations.resources_folder() / "costs" / "costs.csv"


def test_that_every_cost_has_a_source_a_date_and_a_spread() -> None:
    records = read_costs().records
    assert len(records) >= 15
    for record in records:
        assert record.source
        assert record.as_of
        assert record.low is not None or record.high is not None or record.key == "analysis_years"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("degradation_percent", 0.5),
        ("energy_escalation_percent", 2.2),
        ("discount_rate_percent", 4.0),
        ("analysis_years", 25.0),
        ("inverter_replacement_year", 13.0),
        ("inverter_usd_per_kw_dc", 277.0),
    ],
)
def test_that_the_figures_others_need_are_there(key: str, value: float) -> None:
    assert read_costs().figure(key).value == value


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (",5.954,", ",five,", "value is 'five'; expected a number"),
        (",5.954,", ",nan,", "value is 'nan'; expected a number"),
        (",5.115,", ",6.115,", "do not span the value 5.954"),
        (",2025,2025,", ",2025,,", "has no as_of"),
    ],
)
def test_that_a_broken_row_is_named_by_line(tmp_path: Path, old: str, new: str, words: str) -> None:
    path = tmp_path / "costs.csv"
    path.write_text(SHIPPED.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ProblemsFound) as found:
        read_costs(path)
    assert words in str(found.value)
    assert found.value.problems[0].line == 2


def test_that_other_columns_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "costs.csv"
    path.write_text("key,price\npv,3\n", encoding="utf-8")
    with pytest.raises(ProblemsFound, match="expected 11 columns"):
        read_costs(path)


def test_that_an_empty_and_a_missing_table_are_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_text("", encoding="utf-8")
    with pytest.raises(ProblemsFound, match="holds no rows"):
        read_costs(tmp_path / "empty.csv")
    with pytest.raises(ProblemsFound, match="cannot be read"):
        read_costs(tmp_path / "missing.csv")
