"""Holds payments for generation to what the first year sees of them: what is paid after it is told, not lost."""

from dataclasses import replace

import numpy as np
import pytest

from app.core.meter import Readings
from app.core.months import typical_months
from app.core.policy import Carry, ProductionPayment
from app.core.settlement.production_payment import first_year_told, production_payment_cents
from tests.core.small_policies import bank_program, price, terms

MAY_AND_SEPTEMBER = ProductionPayment(
    "Certificates", price("rec"), "opt_in", ((5, (9, 10, 11, 12, 1, 2, 3, 4)), (9, (5, 6, 7, 8)))
)
MONTHLY = replace(MAY_AND_SEPTEMBER, pays=tuple((month, (month,)) for month in range(1, 13)))
PAID_IN_THE_YEAR = terms(rec=0.01, opt_in=1.0)


def meter(start_month: int = 1, years: int = 2, kwh: float = 1000.0) -> Readings:
    """A generation meter that counts the same in every month."""
    shape = (1, 12 * years, 1)
    return Readings(
        months=typical_months(start_month, years),
        charged_kwh=np.zeros(shape),
        surplus_kwh=np.zeros(shape),
        delivered_kwh=np.zeros(shape),
        received_kwh=np.zeros(shape),
        generation_kwh=np.full(shape, kwh),
    )


def told(payment: ProductionPayment, readings: Readings, opt_in: float = 1.0) -> tuple[str, ...]:
    program = replace(bank_program(Carry("forever")), production_payments=(payment,))
    return first_year_told(program, readings, terms(rec=0.01, opt_in=opt_in))


def test_that_a_first_year_from_january_is_paid_for_eight_months_and_the_next_for_twelve() -> None:
    cents = production_payment_cents(MAY_AND_SEPTEMBER, meter(), PAID_IN_THE_YEAR)[0]
    assert cents.reshape(2, 12).sum(axis=1).tolist() == [8000, 12000]


def test_that_what_is_paid_after_the_first_year_is_told_with_its_months_and_sums() -> None:
    (said,) = told(MAY_AND_SEPTEMBER, meter())
    assert said.startswith("Certificates: the first year earns $120.00, of which $80.00 is paid within it;")
    assert "September, October, November, December" in said
    assert "August" not in said


@pytest.mark.parametrize(
    ("start_month", "late"),
    [
        (5, "September, October, November, December, January, February, March, April"),
        (9, "May, June, July, August"),
        (10, "September"),
    ],
)
def test_that_the_late_months_go_by_the_month_of_the_first_bill(start_month: int, late: str) -> None:
    (said,) = told(MAY_AND_SEPTEMBER, meter(start_month))
    assert f"in the year after: {late}." in said


@pytest.mark.parametrize(("start_month", "late"), [(4, "January, February, March"), (12, "July, August, September")])
def test_that_a_month_which_is_paid_with_its_own_payment_is_not_late(start_month: int, late: str) -> None:
    in_june_and_december = ((6, (1, 2, 3, 4, 5, 6)), (12, (7, 8, 9, 10, 11, 12)))
    (said,) = told(replace(MAY_AND_SEPTEMBER, pays=in_june_and_december), meter(start_month))
    assert f"in the year after: {late}" in said
    assert "June" not in said
    assert "December" not in said


def test_that_nothing_is_told_where_every_month_is_paid_within_the_year() -> None:
    assert told(MONTHLY, meter(kwh=33.3)) == ()


def test_that_nothing_is_told_to_who_does_not_opt_in_has_no_meter_or_makes_nothing() -> None:
    assert told(MAY_AND_SEPTEMBER, meter(), opt_in=0.0) == ()
    assert told(MAY_AND_SEPTEMBER, replace(meter(), generation_kwh=None)) == ()
    assert told(MAY_AND_SEPTEMBER, meter(kwh=0.0)) == ()


def test_that_one_year_alone_is_enough_to_tell_it() -> None:
    assert told(MAY_AND_SEPTEMBER, meter(years=1)) == told(MAY_AND_SEPTEMBER, meter())
