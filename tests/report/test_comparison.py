"""Comparisons as text, record and workbook say the same."""

import json
from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest

from app import answering, locations
from app.core.answer import Estimate
from app.core.comparison import Comparison, compare
from app.files.case_file import read_case
from app.report.comparison import comparison_record, comparison_text
from app.report.comparison_workbook import comparison_workbook


def answered(co_op: str) -> Estimate:
    case = read_case(locations.resources_folder() / "samples" / f"{co_op}.fairwatt")
    found = answering.answer(case, draws=0).estimate
    assert found is not None
    return found


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compare([answered("nm-socorro"), replace(answered("oh-energy-coop"), name="A name " * 10)])


def test_that_the_record_is_plain_json_in_dollars(comparison: Comparison) -> None:
    record = json.loads(json.dumps(comparison_record(comparison), allow_nan=False))
    rows = {row["key"]: row for row in record["rows"]}
    cents = next(row.values for row in comparison.rows if row.key == "bill_with")
    assert rows["bill_with"]["values"] == [float(value or 0) / 100 for value in cents]
    assert rows["payback"]["values"][1] is None
    assert rows["co_op"]["differs"]


def test_that_the_text_marks_differences_and_says_never(comparison: Comparison) -> None:
    lines = comparison_text(comparison).splitlines()
    assert any(line.startswith("~ Yearly bill with ") for line in lines)
    assert any(line.startswith("  Public money counted") for line in lines)
    assert "never" in next(line for line in lines if "Pays back in" in line)


def test_that_the_workbook_holds_the_same_numbers(comparison: Comparison) -> None:
    sheet = openpyxl.load_workbook(BytesIO(comparison_workbook(comparison)))["Comparison"]
    cells = {row[0].value: [cell.value for cell in row] for row in sheet.iter_rows()}
    record = {row["label"]: row for row in comparison_record(comparison)["rows"]}
    for label, row in record.items():
        for shown, value in zip(cells[label][2:4], row["values"], strict=True):
            if isinstance(value, int | float):
                assert shown == pytest.approx(value, abs=0.005)
        assert cells[label][4] == ("yes" if row["differs"] else None)
    assert cells["Pays back in"][3] == "never"
