"""Holds the sentences to what the figures say, above all where the news is bad."""

from dataclasses import replace

import pytest

from app.core.answer import FinanceAnswer, Year1
from app.report.narrative import headline, losses, lowest_bill, payback, saving_range, summary, unknowns
from tests.report.answers import an_estimate


def with_year(**changes: int) -> Year1:
    return replace(an_estimate().year1, **changes)


def with_finance(**changes: object) -> FinanceAnswer:
    return replace(an_estimate().finance, **changes)  # type: ignore[arg-type]


def test_that_the_headline_says_before_after_and_difference() -> None:
    assert headline(an_estimate()) == "The yearly bill goes from $2,061.96 to $1,146.00: $915.96 a year saved."


def test_that_a_system_that_costs_more_says_so() -> None:
    dearer = an_estimate(year1=with_year(saving_cents=-5000, bill_with_cents=211196))
    assert headline(dearer).endswith("$50.00 a year more than before.")
    assert headline(an_estimate(year1=with_year(saving_cents=0))).endswith("nothing is saved.")


def test_that_checks_are_told_with_the_bill() -> None:
    assert "and $52.00 comes by check" in headline(an_estimate(year1=with_year(checks_cents=5200)))


def test_that_the_saving_is_never_without_its_range() -> None:
    assert "between $800.00 and $1,000.00 a year" in saving_range(an_estimate())
    assert saving_range(an_estimate(year1=with_year(low_saving_cents=5, high_saving_cents=5))) == ""


def test_that_a_bill_that_can_reach_nothing_has_no_floor_to_tell() -> None:
    assert "never be below $624.00" in lowest_bill(an_estimate())
    assert lowest_bill(an_estimate(year1=with_year(lowest_possible_bill_cents=0))) == ""


@pytest.mark.parametrize(
    ("years", "span", "words"),
    [
        (17.1, (14.2, 23.4), "in 17 years (14 to 23)."),
        (7.46, (6.1, None), "in 7.5 years (6.1 at the best, at the worst never within 25)."),
        (None, (None, None), "never pay back the $26,000.00 it costs within 25 years."),
        (None, (20.0, None), "do not pay back the $26,000.00 it costs within 25 years; at the best after 20."),
    ],
)
def test_that_a_payback_is_never_without_its_range(
    years: float | None, span: tuple[float | None, float | None], words: str
) -> None:
    said = payback(an_estimate(finance=with_finance(simple_payback_years=years, payback_range_years=span)))
    assert said.endswith(words)


def test_that_what_is_lost_is_told_in_energy_and_money() -> None:
    assert losses(an_estimate()) == "No credit is lost."
    year1 = replace(an_estimate().year1, forfeited_kwh=600.4, forfeited_kwh_value_cents=4752)
    assert losses(an_estimate(year1=year1)) == "Lost each year: 600 kWh, worth $47.52 at the price you pay."
    both = replace(year1, forfeited_cents=1000)
    assert (
        losses(an_estimate(year1=both))
        == "Lost each year: 600 kWh, worth $47.52 at the price you pay, and $10.00 of credit."
    )


def test_that_a_first_year_whose_bank_only_fills_does_not_stand_for_the_later_ones() -> None:
    found = an_estimate(year1=replace(an_estimate().year1, forfeited_kwh=1632.0, forfeited_kwh_value_cents=12926))
    second = replace(found.years[1], forfeited_kwh=3268.0, forfeited_kwh_value_cents=25883)
    later = replace(found, years=(found.years[0], second, *found.years[2:]))
    assert losses(later) == (
        "Lost each year: 3,268 kWh, worth $258.83 at the price you pay. That is year 2; the first year, in which the "
        "credit only fills up, loses 1,632 kWh."
    )
    in_dollars = replace(found.years[1], forfeited_cents=90000)
    both = replace(later, years=(found.years[0], replace(second, forfeited_cents=100), *found.years[2:]))
    assert losses(both).endswith("loses 1,632 kWh and $0.00.")
    dollars_alone = replace(an_estimate(), years=(found.years[0], in_dollars, *found.years[2:]))
    assert losses(dollars_alone) == (
        "Lost each year: $900.00 of credit. That is year 2; the first year, in which the credit only fills up, loses "
        "$0.00."
    )


def test_that_placeholders_are_counted_and_named() -> None:
    assumptions = an_estimate().assumptions
    assert unknowns(assumptions) == "1 number is a placeholder; ask the co-op for: PPI rate."
    assert unknowns(assumptions * 2).startswith("2 numbers are placeholders")
    assert unknowns(assumptions[:1]) == ""


def test_that_the_summary_begins_with_the_bill_and_has_no_empty_sentence() -> None:
    said = summary(an_estimate())
    assert said[0] == headline(an_estimate())
    assert all(sentence.endswith(".") for sentence in said)
