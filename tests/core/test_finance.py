"""Cash flow, loan, payback and the figures of merit, each against a value reckoned by hand or by its definition."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.case import Loan
from app.core.finance import (
    cash_flow,
    cost_per_kwh,
    discounted,
    loan_schedule,
    net_present_cents,
    payback_text,
    payback_years,
    paybacks,
    return_percent,
    with_incentives,
    with_loan,
    with_tax,
)


def flow(*cents: int) -> np.ndarray:
    return np.array(cents, dtype=np.int64)


@pytest.mark.parametrize(
    ("money", "years"),
    [
        (flow(-1000, 500, 500, 500), 2.0),
        (flow(-1000, 400, 400, 400), 2.5),
        (flow(-1000, 999, 1), 2.0),
        (flow(-1000, 999), None),
        (flow(-1000, 500, 499), None),
        (flow(0, 100), 0.0),
        (flow(-1000, 1500, -800, 800), 2.375),
        (flow(-1000, 0, 0, 1000), 3.0),
    ],
)
def test_that_the_payback_is_where_the_running_sum_turns_for_good(money: np.ndarray, years: float | None) -> None:
    assert payback_years(money) == years


def test_that_many_flows_pay_back_as_each_alone_does() -> None:
    rows = np.array([[-1000, 400, 400, 400], [-1000, 1, 1, 1], [5, 1, 1, 1], [-10, 10, 0, 0]], dtype=np.int64)
    together = paybacks(rows)
    for row, years in zip(rows, together, strict=True):
        alone = payback_years(row)
        assert years == (np.inf if alone is None else alone)


def test_that_never_is_said_with_the_years_looked_at() -> None:
    assert payback_text(None, 25) == "never within 25 years"
    assert payback_text(12.34, 25) == "12.3 years"


@given(st.lists(st.integers(-10_000, 10_000), min_size=2, max_size=30))
def test_that_a_payback_lies_within_the_years_and_the_sum_is_zero_there(money: list[int]) -> None:
    cents = np.array(money, dtype=np.int64)
    years = payback_years(cents)
    running = np.cumsum(cents)
    if years is None:
        assert running[-1] < 0
        return
    assert 0.0 <= years <= len(money) - 1
    assert np.interp(years, np.arange(len(money)), running) >= -1e-6


def test_that_the_loan_is_paid_off_to_the_cent() -> None:
    """10,000 dollars at 6 % for 5 years are 193.33 a month by any banker's table."""
    schedule = loan_schedule(Loan(5, 6.0), 10_000.0, 25)
    assert schedule.payment_usd == pytest.approx(193.328, abs=0.001)
    assert schedule.paid_usd[:5] == pytest.approx(np.full(5, 12 * schedule.payment_usd))
    assert schedule.paid_usd[5:] == pytest.approx(np.zeros(20))
    assert schedule.paid_usd.sum() - schedule.interest_usd.sum() == pytest.approx(10_000.0)


def test_that_a_loan_without_interest_is_paid_in_equal_parts() -> None:
    schedule = loan_schedule(Loan(10, 0.0), 12_000.0, 25)
    assert schedule.payment_usd == pytest.approx(100.0)
    assert schedule.interest_usd.sum() == pytest.approx(0.0)


def test_that_what_is_still_owed_at_the_end_is_paid_with_the_last_year() -> None:
    long, exact = loan_schedule(Loan(30, 6.0), 10_000.0, 10), loan_schedule(Loan(10, 6.0), 10_000.0, 10)
    assert long.paid_usd.sum() - long.interest_usd.sum() == pytest.approx(10_000.0)
    assert long.paid_usd[-1] > exact.paid_usd[-1]


def test_that_down_payment_dealer_fee_and_fees_are_kept_apart() -> None:
    schedule = loan_schedule(Loan(10, 5.0, 20.0, fee_percent=2.0, fee_usd=50.0, dealer_fee_percent=20.0), 10_000.0, 25)
    assert schedule.needed_usd == pytest.approx(8_000.0)
    assert schedule.principal_usd == pytest.approx(10_000.0)
    assert schedule.dealer_fee_usd == pytest.approx(2_000.0)
    assert schedule.fees_usd == pytest.approx(250.0)


def test_that_a_loan_moves_money_and_adds_only_its_interest_and_fees() -> None:
    bought = cash_flow(1_000_000, np.full((1, 10), 100_000), np.zeros((1, 10), dtype=np.int64))
    schedule = loan_schedule(Loan(5, 6.0, fee_usd=100.0), 10_000.0, 10)
    lent = with_loan(bought, schedule)
    cost = bought.cumulative[0, -1] - lent.cumulative[0, -1]
    assert cost == pytest.approx(100 * (schedule.interest_usd.sum() + 100.0), abs=5)
    assert lent.flow[0, 0] == -10_000


def test_that_incentives_come_with_the_first_year() -> None:
    bought = cash_flow(1_000, np.full((2, 3), 100), np.zeros((1, 3), dtype=np.int64))
    helped = with_incentives(bought, np.array([300, 0]))
    assert helped.flow.tolist() == [[-1000, 400, 100, 100], [-1000, 100, 100, 100]]
    assert bought.flow[0, 1] == 100


def test_that_tax_takes_its_share_of_the_saving_and_gives_it_of_the_costs() -> None:
    saving, costs = np.full((1, 2), 1000), np.full((1, 2), 200)
    bought = cash_flow(5_000, saving, costs)
    taxed = with_tax(bought, 0.25, saving, costs, np.array([4000, 0]), np.array([4.0, 0.0]))
    assert taxed.flow.tolist() == [[-5000, 800 - 250 + 50 + 1000 + 100, 800 - 250 + 50]]


def test_that_discounting_leaves_year_nought_alone() -> None:
    assert discounted(flow(-100, 110, 121), 0.10).tolist() == pytest.approx([-100, 100, 100])
    assert net_present_cents(flow(-100, 110, 121), 0.10) == 100


@pytest.mark.parametrize("money", [flow(-100, -1, -1), flow(100, 1)])
def test_that_a_flow_that_never_turns_has_no_rate_of_return(money: np.ndarray) -> None:
    assert return_percent(money) is None


def test_that_a_doubling_in_a_year_returns_a_hundred_per_cent() -> None:
    assert return_percent(flow(-100, 200)) == pytest.approx(100.0)


def test_that_the_levelised_cost_of_even_energy_at_no_discount_is_money_over_energy() -> None:
    cost = cost_per_kwh(100_000, np.full(10, 1_000), np.full(10, 500.0), 0.0)
    assert cost == pytest.approx((1000.0 + 100.0) / 5000.0)
    assert cost_per_kwh(100_000, np.zeros(10, dtype=np.int64), np.zeros(10), 0.04) is None
