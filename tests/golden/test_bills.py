"""Holds the example household's printed bills to the kept ones, line for line."""

import re
from pathlib import Path

import pytest

from tests.golden import bills
from tests.golden.bills import QUESTIONS, Question, answer, difference


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_that_the_bills_are_the_kept_ones(question: Question) -> None:
    assert "\n".join(difference(question, answer(question))) == ""


# The year's bills worked out by hand from each co-op's rule, for 12,000 kWh used and 10,500 kWh made.
YEARLY_BILLS_USD = {
    "nm-socorro": "418.50",
    "nm-regime-dollar": "421.50",
    "nm-regime-kwh": "367.50",
    "oh-energy-coop-monthly-netting": "701.10",
    "oh-energy-coop-net-billing": "1,213.53",
    "mt-marias-river-january": "598.80",
    "mt-marias-river-april": "598.80",
    "mt-marias-river-july": "646.32",
    "mt-marias-river-october": "622.56",
    "il-shelby-small-dg": "1,191.30",
    "il-shelby-qf-waived": "1,528.94",
}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_that_the_kept_bills_add_up_to_what_was_worked_out_by_hand(question: Question) -> None:
    found = re.search(r"^  \* The 12 bills come to \$([\d,.]+);", question.kept(), re.MULTILINE)
    assert found is not None
    assert found.group(1) == YEARLY_BILLS_USD[question.name]


def test_that_no_kept_file_is_without_its_question(repository: Path) -> None:
    kept = {path.stem for path in (repository / "tests" / "golden").glob("*.txt")}
    assert kept == {question.name for question in QUESTIONS}


def test_that_a_change_is_shown_and_kept_only_when_accepted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    question = Question("one", ("--co-op", "anything"))
    monkeypatch.setattr(bills, "FOLDER", tmp_path)
    monkeypatch.setattr(bills, "QUESTIONS", (question,))
    monkeypatch.setattr(bills, "answer", lambda question: "Jan 15.00\nFeb 16.00\n")
    question.kept_in.write_text("Jan 15.00\nFeb 15.99\n", encoding="utf-8")

    assert bills.main([]) == 1
    assert {"-Feb 15.99", "+Feb 16.00"} <= set(capsys.readouterr().out.splitlines())
    assert question.kept() == "Jan 15.00\nFeb 15.99\n"
    assert bills.main(["--accept"]) == 0
    assert question.kept() == "Jan 15.00\nFeb 16.00\n"
    assert bills.main([]) == 0


def test_that_other_words_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert bills.main(["--accpet"]) == 2
    assert "expected nothing, or --accept" in capsys.readouterr().err
