"""Holds the dollar credit to its word: which bill it pays, how long it lives, what it pays out and loses."""

import numpy as np
import pytest

from app.core.settlement.bank import Ledger
from app.core.settlement.credit import CreditTerms, run_credit
from app.core.settlement.payout import PayoutTerms
from tests.core.small_policies import imbalance


def credit(
    earned: list[int],
    payable: list[int],
    same_bill: bool = False,
    ends: list[int] | None = None,
    pays: bool = False,
    lifetime: int = 0,
    payout: PayoutTerms | None = None,
    opening: int = 0,
) -> Ledger:
    """One scenario's ledger in cents, held against its balance."""
    mask = np.zeros((1, len(earned)), dtype=bool)
    mask[0, ends or []] = True
    terms = CreditTerms(same_bill, mask, np.full_like(mask, pays), lifetime, payout)
    ledger, paid_out = run_credit(np.array([earned]), np.array([payable]), terms, opening)
    assert imbalance(ledger) == 0.0
    assert (paid_out <= ledger.paid).all()
    assert (ledger.used <= payable).all()
    return ledger


def test_that_a_credit_pays_the_next_bill() -> None:
    ledger = credit([1000, 0, 0], [1500, 1500, 1500])
    assert ledger.used[0].tolist() == [0, 1000, 0]
    assert ledger.closing[0].tolist() == [1000, 0, 0]


def test_that_a_credit_on_the_same_bill_pays_it_at_once() -> None:
    assert credit([1000, 0], [1500, 1500], same_bill=True).used[0].tolist() == [1000, 0]


def test_that_a_credit_pays_no_more_than_it_may() -> None:
    ledger = credit([5000, 0, 0], [0, 1500, 1500])
    assert ledger.used[0].tolist() == [0, 1500, 1500]
    assert ledger.closing[0, -1] == 2000


def test_that_an_opening_credit_pays_the_first_bill() -> None:
    assert credit([0], [1500], opening=700).used[0].tolist() == [700]


def test_that_credits_left_at_true_up_are_forfeited() -> None:
    ledger = credit([1000, 1000, 0], [0, 0, 900], ends=[1])
    assert ledger.forfeited[0].tolist() == [0, 2000, 0]
    assert ledger.used[0].tolist() == [0, 0, 0]


def test_that_credits_left_at_true_up_are_paid_where_the_policy_pays() -> None:
    ledger = credit([1000, 1000, 0], [0, 0, 900], ends=[1], pays=True)
    assert ledger.paid[0].tolist() == [0, 2000, 0]
    assert ledger.forfeited[0].sum() == 0


@pytest.mark.parametrize(("lifetime", "used"), [(1, 0), (2, 0), (3, 600), (4, 600)])
def test_that_a_credit_for_the_next_bill_lives_as_many_bills_after_its_own(lifetime: int, used: int) -> None:
    ledger = credit([1000, 0, 0, 0, 0], [0, 0, 0, 600, 0], lifetime=lifetime)
    assert ledger.used[0, 3] == used
    assert ledger.forfeited[0, min(lifetime, 4)] == 1000 - used
    assert ledger.forfeited[0].sum() == 1000 - used


@pytest.mark.parametrize(("lifetime", "used"), [(1, 0), (3, 0), (4, 600)])
def test_that_a_credit_for_the_same_bill_counts_that_bill_as_its_first(lifetime: int, used: int) -> None:
    ledger = credit([1000, 0, 0, 0, 0], [0, 0, 0, 600, 0], same_bill=True, lifetime=lifetime)
    assert ledger.used[0, 3] == used
    assert ledger.forfeited[0, lifetime - 1] == 1000 - used


def test_that_an_opening_credit_lives_as_long_as_one_of_the_month_before() -> None:
    assert credit([0, 0, 0], [0, 0, 0], lifetime=2, opening=500).forfeited[0].tolist() == [0, 500, 0]


def test_that_the_oldest_credit_pays_first() -> None:
    ledger = credit([100, 100, 0, 0, 0], [0, 0, 100, 0, 0], lifetime=2)
    assert ledger.forfeited[0].tolist() == [0, 0, 0, 100, 0]


def test_that_a_payout_leaves_what_older_credits_hold() -> None:
    threshold = PayoutTerms(np.array([[5000]]))
    ledger = credit([4000, 6000, 0], [0, 0, 0], payout=threshold)
    assert ledger.paid[0].tolist() == [0, 6000, 0]
    assert ledger.closing[0].tolist() == [4000, 4000, 4000]


def test_that_a_payout_by_balance_empties_it() -> None:
    threshold = PayoutTerms(np.array([[5000]]), basis="balance")
    ledger = credit([4000, 2000, 0], [0, 0, 0], payout=threshold)
    assert ledger.paid[0].tolist() == [0, 6000, 0]
    assert ledger.closing[0].tolist() == [4000, 0, 0]


def test_that_a_payout_on_the_same_bill_pays_what_the_bill_left() -> None:
    threshold = PayoutTerms(np.array([[5000]]))
    ledger = credit([6000], [2500], same_bill=True, payout=threshold)
    assert (ledger.used.item(), ledger.paid.item(), ledger.closing.item()) == (2500, 3500, 0)


def test_that_a_payout_comes_before_a_credit_is_too_old() -> None:
    threshold = PayoutTerms(np.array([[5000]]))
    ledger = credit([6000, 3000], [0, 0], same_bill=True, lifetime=1, payout=threshold)
    assert ledger.paid[0].tolist() == [6000, 0]
    assert ledger.forfeited[0].tolist() == [0, 3000]


def test_that_an_end_takes_credits_of_every_age() -> None:
    ledger = credit([1000, 2000, 0, 0, 0], [0] * 5, same_bill=True, lifetime=4, ends=[1])
    assert ledger.forfeited[0].tolist() == [0, 3000, 0, 0, 0], "what has ended grows no older"
    assert ledger.closing[0].tolist() == [1000, 0, 0, 0, 0]


def test_that_without_credit_nothing_moves() -> None:
    ledger = credit([0, 0], [1500, 1500])
    assert [part.sum() for part in (ledger.opening, ledger.used, ledger.closing)] == [0, 0, 0]


def test_that_scenarios_do_not_touch_each_other() -> None:
    never = np.zeros((1, 2), dtype=bool)
    terms = CreditTerms(False, never, never)
    ledger, _ = run_credit(np.array([[500, 0], [0, 0]]), np.array([[900, 900], [900, 900]]), terms, np.array([0, 100]))
    assert ledger.used.tolist() == [[0, 500], [100, 0]]
