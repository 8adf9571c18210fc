"""Answers side by side: what differs is marked, and the best is called best only where that means something."""

from dataclasses import replace

from app import answering, locations
from app.core.answer import Estimate
from app.core.case import Case
from app.core.comparison import COMPARED, UNTOLD, compare
from app.files.case_file import read_case


def sample(co_op: str) -> Case:
    return read_case(locations.resources_folder() / "samples" / f"{co_op}.fairwatt")


def answered(case: Case) -> Estimate:
    found = answering.answer(case, draws=0).estimate
    assert found is not None
    return found


def test_that_equal_answers_differ_in_nothing() -> None:
    found = answered(sample("nm-socorro"))
    rows = compare([found, replace(found, name="again")]).rows
    untold = {"payback_p10", "payback_p90"}  # without draws there is no range to tell
    assert {row.key for row in rows} == {item.key for item in COMPARED} - untold
    assert not any(row.differs for row in rows)
    assert all(row.best is None for row in rows)


def test_that_what_differs_is_marked_and_the_best_is_the_best() -> None:
    case = sample("nm-socorro")
    cheap = replace(case, name="cheap", costs=replace(case.costs, upfront_usd=9_000.0))
    rows = {row.key: row for row in compare([answered(case), answered(cheap)]).rows}
    assert rows["upfront"].differs
    assert rows["upfront"].best == 1
    assert rows["payback"].best == 1
    assert rows["npv"].best == 1
    assert not rows["bill_with"].differs
    assert rows["bill_with"].best is None


def test_that_never_loses_against_any_payback() -> None:
    never, pays = answered(sample("oh-energy-coop")), answered(sample("nm-socorro"))
    (row,) = [row for row in compare([never, pays]).rows if row.key == "payback"]
    assert row.values[0] is None
    assert row.best == 1


def test_that_titles_may_be_given() -> None:
    found = answered(sample("nm-socorro"))
    assert compare([found, found], ["a", "b"]).columns == ("a", "b")
    assert compare([found]).columns == (found.name,)


def test_that_a_range_that_is_not_told_is_not_called_never() -> None:
    ranged = answering.answer(sample("nm-socorro"), draws=50).estimate
    assert ranged is not None
    (row,) = [row for row in compare([answered(sample("nm-socorro")), ranged]).rows if row.key == "payback_p10"]
    assert row.values[0] == UNTOLD
    assert isinstance(row.values[1], float)
    assert row.best == 1
