"""The table of incentives: the shipped one whole, and a sentence for each way another can be wrong."""

from pathlib import Path

import pytest

from app.core.problems import ProblemsFound
from app.files.incentive_table import COLUMNS, read_incentives

GOOD = {
    "id": "us-x",
    "name": "X",
    "jurisdiction": "US",
    "kind": "tax credit",
    "technologies": "pv wind",
    "sectors": "residential",
    "rate_percent": "30",
    "cap_usd": "",
    "up_to_kw_ac": "",
    "valid_from": "2022-01-01",
    "valid_to": "2025-12-31",
    "construction_by": "",
    "claim": "automatic",
    "condition": "c",
    "source": "s",
    "as_of": "2026-11",
    "note": "",
    "instead_of": "",
}


def written(folder: Path, **changes: str) -> Path:
    row = {**GOOD, **changes}
    path = folder / "incentives.csv"
    path.write_text(",".join(COLUMNS) + "\n" + ",".join(row[name] for name in COLUMNS) + "\n", encoding="utf-8")
    return path


def test_that_the_shipped_table_reads_and_every_row_has_a_condition_and_a_source() -> None:
    found = read_incentives().incentives
    assert {"us-25d", "us-48e", "us-reap", "nm-solar"} <= {item.id for item in found}
    assert all(item.source and item.as_of and item.condition for item in found)
    known = {item.id for item in found}
    assert all(item.instead_of in known for item in found if item.instead_of)


def test_that_a_good_row_reads(tmp_path: Path) -> None:
    (item,) = read_incentives(written(tmp_path)).incentives
    assert item.technologies == ("pv", "wind")
    assert str(item.valid_to) == "2025-12-31"
    assert item.cap_usd is None


@pytest.mark.parametrize(
    ("column", "value", "said"),
    [
        ("source", "", "has no source"),
        ("kind", "gift", "expected one of grant"),
        ("claim", "always", "expected one of automatic"),
        ("technologies", "pv hydro", "'hydro'"),
        ("sectors", "homes", "'homes'"),
        ("rate_percent", "thirty", "expected a number from 0"),
        ("rate_percent", "nan", "expected a number from 0"),
        ("cap_usd", "-1", "expected a number from 0"),
        ("valid_to", "31.12.2025", "expected a date"),
    ],
)
def test_that_a_wrong_value_is_named_with_its_line(tmp_path: Path, column: str, value: str, said: str) -> None:
    with pytest.raises(ProblemsFound) as caught:
        read_incentives(written(tmp_path, **{column: value}))
    assert said in str(caught.value)
    assert caught.value.problems[0].line == 2


def test_that_a_file_that_is_not_there_or_empty_is_said(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound, match="cannot be read"):
        read_incentives(tmp_path / "none.csv")
    (tmp_path / "empty.csv").write_text(",".join(COLUMNS) + "\n", encoding="utf-8")
    with pytest.raises(ProblemsFound, match="holds no rows"):
        read_incentives(tmp_path / "empty.csv")
    (tmp_path / "few.csv").write_text("id,name\nus-x,X\n", encoding="utf-8")
    with pytest.raises(ProblemsFound, match="expected 18 columns"):
        read_incentives(tmp_path / "few.csv")
