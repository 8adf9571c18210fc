"""Holds the workbook to the answer: the same figures, live formulas that agree with them, and text that stays text."""

import dataclasses
import shutil
import subprocess
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from app.answering import answer
from app.core.answer import Estimate, Fee
from app.core.case import Case, Loan
from app.files.case_file import read_case
from app.report.workbook import workbook
from tests.report.answers import LOAN, QUESTIONS, an_estimate

DAY = date(2026, 11, 21)
SHEETS = ["Answer", "Bills", "Ledger", "Cash flow", "Assumptions", "Rules"]
HOSTILE = ("=1+1", "+1+1", "-1+1", "@SUM(A1:A2)", '=HYPERLINK("x","y")', "\t=1+1", "{=1+1}")


@pytest.fixture(scope="module")
def estimate(repository: Path) -> Estimate:
    """A case with a loan, whose credit in dollars moves from month to month."""
    case = read_case(repository / "resources" / "samples" / "nm-regime.fairwatt")
    loan = Loan(years=12, rate_percent=6.5, down_payment_percent=20.0, fee_usd=150.0)
    return estimated(dataclasses.replace(case, finance=dataclasses.replace(case.finance, loan=loan)))


def estimated(case: Case) -> Estimate:
    made = answer(case, draws=50).estimate
    assert made is not None
    return made


def opened(content: bytes, values: bool = True) -> Any:
    return openpyxl.load_workbook(BytesIO(content), data_only=values)


def figures_of(sheet: Worksheet) -> dict[str, Any]:
    """The second column by the words of the first."""
    return {str(row[0].value): row[1].value for row in sheet.iter_rows() if row[0].value and row[1].value is not None}


def column(sheet: Worksheet, head: str) -> list[Any]:
    """The values below a head."""
    place = next(cell.column for cell in sheet[1] if cell.value == head)
    return [row[0].value for row in sheet.iter_rows(min_row=2, min_col=place, max_col=place)]


def formulas(book: Any) -> dict[str, str]:
    """Every formula by its sheet and cell."""
    return {
        f"{sheet.title}!{cell.coordinate}": cell.value
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def test_that_there_are_six_sheets_whose_heads_stay_in_sight(estimate: Estimate) -> None:
    book = opened(workbook(estimate, DAY))
    assert book.sheetnames == SHEETS
    assert all(sheet.freeze_panes for sheet in book.worksheets)
    assert all(sheet.freeze_panes.endswith("2") for sheet in book.worksheets)


def test_that_the_answer_stands_there_to_the_cent(estimate: Estimate) -> None:
    shown = figures_of(opened(workbook(estimate, DAY))["Answer"])
    year1, finance = estimate.year1, estimate.finance
    for name, cents in (
        ("Yearly bill without the system, $", year1.bill_without_cents),
        ("Yearly bill with the system, $", year1.bill_with_cents),
        ("Saved in the year, $", year1.saving_cents),
        ("Saved in the year, low, $", year1.low_saving_cents),
        ("Saved in the year, high, $", year1.high_saving_cents),
        ("The bill can never be below, $", year1.lowest_possible_bill_cents),
        ("Up front, with the known fees, $", finance.upfront_cents),
        ("Worth today of the purchase, $", finance.npv_cents),
    ):
        assert round(shown[name] * 100) == cents, name
    assert shown["Pays back in, years"] == pytest.approx(finance.simple_payback_years)
    assert shown["Yearly return, %"] == pytest.approx(finance.irr_percent)
    assert shown["Cost of a kWh made, $"] == pytest.approx(finance.lcoe_usd_per_kwh)
    assert shown["By the co-op's rules"] == estimate.policy.status


def test_that_each_bill_is_the_sum_of_its_lines(estimate: Estimate) -> None:
    sheet = opened(workbook(estimate, DAY))["Bills"]
    rows = {str(row[0].value): [cell.value for cell in row[2:14]] for row in sheet.iter_rows()}
    assert [round(usd * 100) for usd in rows["Bill with the system"]] == [m.bill_with_cents for m in estimate.months]
    names = [str(row[0].value) for row in sheet.iter_rows()]
    first, last = names.index("With the system") + 1, names.index("Bill with the system")
    lines = [[cell.value or 0 for cell in row[2:14]] for row in list(sheet.iter_rows())[first:last]]
    sums = [round(100 * sum(amounts)) for amounts in zip(*lines, strict=True)]
    assert sums == [month.bill_with_cents for month in estimate.months]
    assert rows["Delivered to you, kWh"] == pytest.approx([month.delivered_kwh for month in estimate.months])


def test_that_the_ledger_opens_with_what_the_month_before_closed_with(estimate: Estimate) -> None:
    content = workbook(estimate, DAY)
    sheet = opened(content)["Ledger"]
    openings, closings = column(sheet, "Credit, opening, $"), column(sheet, "Credit, closing, $")
    assert [round(usd * 100) for usd in openings[:12]] == [month.credit_cents.opening for month in estimate.months]
    assert [round(usd * 100) for usd in closings[:12]] == [month.credit_cents.closing for month in estimate.months]
    assert any(openings[1:12])
    live = formulas(opened(content, values=False))
    assert live["Ledger!H3"] == "=M2"
    assert live["Ledger!M3"] == "=H3+I3-J3-K3-L3"


def test_that_the_cash_flow_is_live_and_says_what_the_answer_says(estimate: Estimate) -> None:
    content = workbook(estimate, DAY)
    sheet = opened(content)["Cash flow"]
    assert column(sheet, "Year") == list(range(26))
    added_up = column(sheet, "Added up, $")[1:]
    assert [round(usd * 100) for usd in added_up] == [year.cumulative_cents for year in estimate.years]
    assert any(column(sheet, "Loan payments, $")[1:])
    live = formulas(opened(content, values=False))
    assert live["Cash flow!J3"] == "=F3+G3-H3-I3"
    assert live["Cash flow!K3"] == "=K2+J3"


def test_that_every_number_behind_the_answer_has_its_status_source_low_and_high(estimate: Estimate) -> None:
    sheet = opened(workbook(estimate, DAY))["Assumptions"]
    assert sorted(column(sheet, "Key")) == sorted(item.key for item in estimate.assumptions)
    keys = column(sheet, "Key")
    for item in estimate.assumptions:
        row = keys.index(item.key)
        assert column(sheet, "Low")[row] == (None if item.low is None else pytest.approx(item.low))
        assert column(sheet, "High")[row] == (None if item.high is None else pytest.approx(item.high))
        assert (column(sheet, "Source")[row] or "") == item.source
    assert column(sheet, "Status")[0] == "placeholder"


def test_that_rules_fees_and_steps_are_all_there(estimate: Estimate) -> None:
    sheet = opened(workbook(estimate, DAY))["Rules"]
    kinds, said = column(sheet, "Kind"), column(sheet, "What")
    policy = estimate.policy
    assert kinds.count("rule") == len(policy.findings)
    assert kinds.count("program") == len(policy.programs)
    assert kinds.count("fee") == len(policy.fees)
    assert kinds.count("step") == len(policy.checklist)
    assert policy.checklist[0].text in said


def test_that_an_unknown_fee_has_no_amount_rather_than_none_to_pay() -> None:
    sheet = opened(workbook(an_estimate(), DAY))["Rules"]
    amounts = dict(zip(column(sheet, "What"), column(sheet, "Amount, $"), strict=True))
    assert amounts["Application. Not given back."] == 500
    assert amounts["Study"] is None


def test_that_fees_are_summed_by_how_certain_they_are(estimate: Estimate) -> None:
    deposit = Fee("Deposit", 150000, "later", "contingent")
    policy = an_estimate().policy
    content = workbook(an_estimate(policy=dataclasses.replace(policy, fees=(*policy.fees, deposit))), DAY)
    sheet = opened(content)["Rules"]
    amounts = dict(zip(column(sheet, "What"), column(sheet, "Amount, $"), strict=True))
    assert amounts["Known fees in all"] == 500
    assert amounts["If all that is possible comes as well"] == 2000
    assert "In neither sum, because nobody has published them: Study" in amounts
    live = [formula for place, formula in formulas(opened(content, values=False)).items() if place.startswith("Rules!")]
    assert len(live) == 2
    assert all("SUMIFS" in formula for formula in live)


def test_that_the_questions_before_buying_wind_stand_with_how_they_are_answered() -> None:
    sheet = opened(workbook(an_estimate(wind_questions=QUESTIONS), DAY))["Rules"]
    states = [
        state
        for kind, state in zip(column(sheet, "Kind"), column(sheet, "State"), strict=True)
        if kind == "wind question"
    ]
    assert states == [each.status for each in QUESTIONS]


@pytest.mark.parametrize("name", HOSTILE)
def test_that_a_name_like_a_formula_stays_text(name: str) -> None:
    harmless = an_estimate()
    month = dataclasses.replace(
        harmless.months[0], lines=tuple(dataclasses.replace(line, name=name) for line in harmless.months[0].lines)
    )
    hostile = dataclasses.replace(
        harmless,
        name=name,
        co_op=dataclasses.replace(harmless.co_op, name=name),
        months=(month, *harmless.months[1:]),
        assumptions=tuple(dataclasses.replace(item, label=name, source=name) for item in harmless.assumptions),
        warnings=(name,),
        policy=dataclasses.replace(
            harmless.policy,
            fees=tuple(dataclasses.replace(fee, name=name, when=name, note="") for fee in harmless.policy.fees),
            checklist=tuple(dataclasses.replace(step, text=name) for step in harmless.policy.checklist),
        ),
    )
    book = opened(workbook(hostile, DAY), values=False)
    kept = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value == name]
    assert len(kept) >= 12
    assert {cell.data_type for cell in kept} == {"s"}
    assert not [text for text in formulas(book).values() if "HYPERLINK" in text or "1+1" in text or "@" in text]


def test_that_a_text_longer_than_a_cell_is_cut_and_says_so() -> None:
    book = opened(workbook(an_estimate(warnings=("x" * 40_000,)), DAY))
    longest = max(len(str(row[0].value or "")) for row in book["Answer"].iter_rows())
    assert longest == 32_767


def test_that_a_payback_that_never_comes_is_said_in_words() -> None:
    finance = dataclasses.replace(an_estimate().finance, simple_payback_years=None, payback_range_years=(None, None))
    shown = figures_of(opened(workbook(an_estimate(finance=finance), DAY))["Answer"])
    assert shown["Pays back in, years"] == "never within 25 years"
    assert shown["Pays back in, at the worst, years"] == "never within 25 years"


def test_that_the_same_answer_makes_the_same_file_and_names_no_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "Somebody Real")
    estimate = an_estimate(finance=dataclasses.replace(an_estimate().finance, loan=LOAN))
    content = workbook(estimate, DAY)
    assert content == workbook(estimate, DAY)
    properties = opened(content).properties
    assert properties.creator == "Fairwatt"
    assert properties.lastModifiedBy in ("Fairwatt", None)
    assert properties.created.date() == DAY


@pytest.mark.slow  # starts an office program
@pytest.mark.skipif(shutil.which("soffice") is None, reason="there is no office program to reckon with")
def test_that_an_office_program_reckons_what_the_file_says(estimate: Estimate, tmp_path: Path) -> None:
    content = workbook(estimate, DAY)
    # Saved again by a library that reckons nothing, the file has formulas without values.
    book = opened(content, values=False)
    book.save(tmp_path / "bare.xlsx")
    settings = f"-env:UserInstallation={(tmp_path / 'settings').as_uri()}"
    words = ["soffice", "--headless", settings, "--convert-to", "xlsx", "--outdir", str(tmp_path / "out")]
    subprocess.run([*words, str(tmp_path / "bare.xlsx")], check=True, capture_output=True, timeout=120)
    reckoned = openpyxl.load_workbook(tmp_path / "out" / "bare.xlsx", data_only=True)
    said = opened(content)
    live = formulas(book)
    assert len(live) > 250
    for place in live:
        sheet, _, cell = place.partition("!")
        expected = said[sheet][cell].value
        found = reckoned[sheet][cell].value
        assert found == (pytest.approx(expected, abs=1e-6) if isinstance(expected, float | int) else expected), place
