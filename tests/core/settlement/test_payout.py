"""Holds the payout to its threshold: above it money is paid, at it only if the policy says so."""

import numpy as np
import pytest

from app.core.settlement.payout import PayoutTerms, payout_due

ABOVE_50_USD = np.array([[5000]])


@pytest.mark.parametrize(("cents", "paid"), [(4999, 0), (5000, 0), (5001, 5001)])
def test_that_exactly_the_amount_is_not_above_it(cents: int, paid: int) -> None:
    earned = np.array([cents])
    assert payout_due(PayoutTerms(ABOVE_50_USD), 0, earned, earned).tolist() == [paid]


@pytest.mark.parametrize(("cents", "paid"), [(4999, 0), (5000, 5000), (5001, 5001)])
def test_that_an_inclusive_amount_is_paid_from_exactly_there(cents: int, paid: int) -> None:
    earned = np.array([cents])
    assert payout_due(PayoutTerms(ABOVE_50_USD, inclusive=True), 0, earned, earned).tolist() == [paid]


def test_that_a_cycle_looks_at_what_the_month_earned() -> None:
    due = payout_due(PayoutTerms(ABOVE_50_USD), 0, np.array([3000, 6000]), np.array([9000, 9000]))
    assert due.tolist() == [0, 6000]


def test_that_a_balance_looks_at_all_that_is_held() -> None:
    due = payout_due(PayoutTerms(ABOVE_50_USD, basis="balance"), 0, np.array([3000, 100]), np.array([9000, 5000]))
    assert due.tolist() == [9000, 0]


def test_that_no_more_is_paid_than_is_left() -> None:
    assert payout_due(PayoutTerms(ABOVE_50_USD), 0, np.array([6000]), np.array([2500])).tolist() == [2500]


def test_that_an_amount_may_differ_by_month() -> None:
    terms = PayoutTerms(np.array([[5000, 10000]]))
    earned = np.array([6000])
    assert [payout_due(terms, month, earned, earned).item() for month in (0, 1)] == [6000, 0]
