"""Holds the kWh bank to its word: what is kept, used, paid and lost, month by month."""

import numpy as np
import pytest

from app.core.settlement.bank import Ledger, run_bank
from tests.core.small_policies import imbalance

NEVER = np.zeros((1, 12), dtype=bool)


def bank(net_kwh: list[float], lifetime: int = 0, ends: list[int] | None = None, opening: float = 0.0) -> Ledger:
    """The ledger of one bank whose months are plain nets: above nothing is charged, below is surplus."""
    net = np.array(net_kwh, dtype=np.float64)[np.newaxis, :, np.newaxis]
    mask = np.zeros((1, len(net_kwh)), dtype=bool)
    mask[0, ends or []] = True
    _, ledger = run_bank(np.maximum(net, 0), np.maximum(-net, 0), mask, np.zeros_like(mask), lifetime, opening)
    assert imbalance(ledger) == 0.0
    return ledger


def test_that_surplus_is_used_on_later_bills() -> None:
    ledger = bank([-250, -300, -50, 150])
    assert ledger.closing[0].tolist() == [250, 550, 600, 450]
    assert ledger.used[0].tolist() == [0, 0, 0, 150]


def test_that_a_months_surplus_cannot_pay_that_months_own_charge() -> None:
    charged, surplus = np.full((1, 2, 1), 100.0), np.full((1, 2, 1), 60.0)
    billed, _ = run_bank(charged, surplus, NEVER[:, :2], NEVER[:, :2])
    assert billed[0, :, 0].tolist() == [100.0, 40.0]


def test_that_an_opening_balance_is_used_first() -> None:
    ledger = bank([80, 80], opening=100.0)
    assert ledger.opening[0].tolist() == [100, 20]
    assert ledger.used[0].tolist() == [80, 20]


def test_that_all_that_is_left_goes_at_an_end_and_not_a_month_later() -> None:
    ledger = bank([-250, -300, -50, 150], ends=[2])
    assert ledger.forfeited[0].tolist() == [0, 0, 600, 0]
    assert ledger.used[0].tolist() == [0, 0, 0, 0]


@pytest.mark.parametrize(("lifetime", "used", "forfeited"), [(1, 0, 100), (2, 0, 100), (3, 60, 40)])
def test_that_a_credit_lives_as_many_bills_as_it_is_given(lifetime: int, used: float, forfeited: float) -> None:
    ledger = bank([-100, 0, 0, 60, 0], lifetime)
    assert ledger.used[0, 3] == used
    assert ledger.forfeited[0, lifetime] == forfeited
    assert ledger.forfeited[0].sum() == forfeited


def test_that_the_oldest_credit_is_used_first() -> None:
    # 100 of January and 100 of February; March uses 100, which must be January's: at the end of March none is lost.
    ledger = bank([-100, -100, 100, 0, 0], lifetime=2)
    assert ledger.forfeited[0].tolist() == [0, 0, 0, 100, 0]


def test_that_an_opening_balance_lives_as_long_as_a_credit_of_the_month_before() -> None:
    assert bank([0, 0, 0], lifetime=2, opening=50.0).forfeited[0].tolist() == [0, 50, 0]


def test_that_an_end_takes_credits_of_every_age() -> None:
    ledger = bank([-10, -20, -30, 0], lifetime=6, ends=[2])
    assert ledger.forfeited[0].tolist() == [0, 0, 60, 0]
    assert ledger.closing[0].tolist() == [10, 30, 0, 0]


def test_that_paid_ends_are_not_forfeited() -> None:
    surplus = np.full((1, 2, 1), 50.0)
    ends = np.array([[False, True]])
    _, ledger = run_bank(np.zeros((1, 2, 1)), surplus, ends, ends)
    assert ledger.paid[0].tolist() == [0, 100]
    assert ledger.forfeited[0].tolist() == [0, 0]


def test_that_each_bucket_has_a_bank_of_its_own() -> None:
    charged = np.array([[[0.0, 0.0], [80.0, 80.0]]])
    surplus = np.array([[[100.0, 0.0], [0.0, 0.0]]])
    billed, ledger = run_bank(charged, surplus, NEVER[:, :2], NEVER[:, :2])
    assert billed[0, 1].tolist() == [0.0, 80.0]
    assert ledger.closing[0].tolist() == [100.0, 20.0]


def test_that_scenarios_do_not_touch_each_other() -> None:
    charged = np.array([[[0.0], [50.0]], [[30.0], [50.0]]])
    surplus = np.array([[[40.0], [0.0]], [[0.0], [0.0]]])
    ends = np.array([[False, False], [True, False]])
    billed, ledger = run_bank(charged, surplus, ends, np.zeros_like(ends), opening_kwh=np.array([0.0, 100.0]))
    assert billed[:, :, 0].tolist() == [[0.0, 10.0], [0.0, 50.0]]
    assert ledger.forfeited.tolist() == [[0.0, 0.0], [70.0, 0.0]]
