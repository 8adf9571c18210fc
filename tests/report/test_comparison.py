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
from app.report.comparison import (
    comparison_record,
    comparison_table,
    comparison_text,
    difference_sentences,
    differing_sentence,
)
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


def test_that_what_differs_is_said_in_words(comparison: Comparison) -> None:
    said = differing_sentence(comparison)
    assert said.startswith("They differ in: Co-op; ")
    assert "Public money counted" not in said
    assert differing_sentence(compare([answered("nm-socorro")] * 2)) == "They are alike in every row."
    assert differing_sentence(compare([answered("nm-socorro")])) == "There is nothing beside it yet."


def test_that_two_answers_are_told_apart_in_sentences() -> None:
    first = answered("nm-socorro")
    year, finance, policy = first.year1, first.finance, first.policy
    second = replace(
        first,
        year1=replace(year, bill_with_cents=year.bill_with_cents - 12_345),
        finance=replace(finance, upfront_cents=finance.upfront_cents + 100_000, simple_payback_years=None),
        policy=replace(policy, status="not allowed"),
    )
    bill, cost, payback, status = difference_sentences(compare([first, second], ["A", "B"]), 0, 1)
    assert bill == "The yearly bill is $123.45 lower with B than with A."
    assert cost == "B costs $1,000.00 more in all than A."
    assert payback == f"B never pays back, A does in {finance.simple_payback_years:.1f} years."
    assert status == f"The co-op says of B: not allowed; of A: {policy.status}."
    back = difference_sentences(compare([first, second], ["A", "B"]), 1, 0)
    assert back[0] == "The yearly bill is $123.45 higher with A than with B."
    assert back[2].startswith("A pays back in ")
    assert difference_sentences(compare([first, second]), 1, 1) == ()
    same = difference_sentences(compare([first, first], ["A", "B"]), 0, 1)
    assert same[0].startswith("The yearly bill is the same with A and with B: $")
    assert same[1].startswith("A and B cost the same in all: $")


def test_that_equal_bests_are_all_marked(comparison: Comparison) -> None:
    first = answered("nm-socorro")
    worse = replace(first, finance=replace(first.finance, npv_cents=first.finance.npv_cents - 1))
    (row,) = [row for row in compare([first, worse, first]).rows if row.key == "npv"]
    assert (row.best, row.bests) == (0, (0, 2))
    (line,) = [line for line in comparison_text(compare([first, worse, first])).splitlines() if "today's money" in line]
    assert line.count("*") == 2


def test_that_the_table_for_a_spreadsheet_is_in_dollars(comparison: Comparison) -> None:
    table = comparison_table(comparison)
    rows = {str(row[0]): row for row in table.rows}
    assert table.heads[:2] == ("Figure", "Unit")
    assert rows["Yearly bill with"][1] == "$"
    assert isinstance(rows["Yearly bill with"][2], float)
    assert rows["Pays back in"][3] == "never"
