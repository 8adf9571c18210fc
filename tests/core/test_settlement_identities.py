"""Holds every settlement that the axes can form to what must be true of all: nothing appears and nothing vanishes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.core.meter import Readings, interval_clock, readings_from_intervals, readings_from_registers
from app.core.months import typical_months
from app.core.policy import (
    CARRIES,
    CREDIT_BILLS,
    CREDIT_REACHES,
    ENDINGS,
    NETTING_INTERVALS,
    PAY_FORMS,
    PAYOUT_BASES,
    SURPLUS_CAPS,
    Carry,
    Credit,
    EnergyBlock,
    EnergyCharge,
    FixedCharge,
    Payout,
    Program,
    Rate,
    Surplus,
    Tier,
    TimeOfUse,
    TouWindow,
)
from app.core.settlement.bank import Ledger
from app.core.settlement.statement import Opening, Statement, settle, settle_without
from app.core.terms import Terms
from tests.core.small_policies import (
    Array,
    bank_program,
    credit_program,
    flat_rate,
    imbalance,
    price,
    registers,
    terms,
)

BUCKETS = TimeOfUse("am", (TouWindow("pm", 12, 24),))
RATES = (
    flat_rate(),
    flat_rate(minimum=True),
    replace(
        flat_rate(),
        energy=(
            EnergyCharge("Energy", (EnergyBlock((Tier(price("energy"), 200.0), Tier(price("dear")))),)),
            EnergyCharge("Delivery", (EnergyBlock((Tier(price("delivery")),)),), basis="delivered"),
        ),
    ),
    Rate(
        "tou",
        "Time of use",
        (
            EnergyCharge(
                "Energy",
                (EnergyBlock((Tier(price("energy")),), bucket="am"), EnergyBlock((Tier(price("dear")),), bucket="pm")),
            ),
        ),
        (FixedCharge("Customer charge", price("fixed")),),
        time_of_use=BUCKETS,
    ),
)

cents = st.integers(0, 60).map(lambda n: n / 200.0)
carries = st.builds(
    Carry,
    kind=st.sampled_from(CARRIES),
    months=st.integers(1, 14),
    true_up_month=st.just("true_up"),
    ending=st.sampled_from(ENDINGS),
    price=st.just(price("surplus")),
    form=st.sampled_from(PAY_FORMS),
    leaving=st.sampled_from(ENDINGS),
    leaving_price=st.sampled_from([None, price("leaving")]),
)
credits = st.builds(Credit, st.sampled_from(CREDIT_REACHES), st.sampled_from(CREDIT_BILLS), carries)
payouts = st.none() | st.builds(
    Payout,
    st.just(price("threshold")),
    st.booleans(),
    st.sampled_from(PAYOUT_BASES),
    st.sampled_from(("check", "bill")),
)
surpluses = st.builds(Surplus, st.just("kwh"), cap=st.sampled_from(SURPLUS_CAPS)) | st.builds(
    Surplus, st.just("usd"), st.just(price("surplus")), cap=st.sampled_from(SURPLUS_CAPS)
)
charges = st.sampled_from([(), (FixedCharge("Facilities charge", price("facilities")),)])
programs = st.builds(
    Program,
    id=st.just("p"),
    name=st.just("P"),
    netting=st.sampled_from(NETTING_INTERVALS),
    surplus=surpluses,
    bank=st.none() | carries,
    credit=credits,
    payout=payouts,
    charges=charges,
)
kwh_of_months = hnp.arrays(np.float64, 24, elements=st.integers(0, 900).map(float) | st.floats(0, 2000))
kwh_of_intervals = hnp.arrays(np.float64, 24 * 6, elements=st.sampled_from([0.0, 5.0, 40.0]) | st.floats(0, 60))


@st.composite
def prices(draw: st.DrawFn) -> Terms:
    """Prices a co-op could have; the surplus may be worth more or less than retail."""
    names = ("energy", "dear", "delivery", "surplus", "leaving")
    return terms(
        **{name: draw(cents) for name in names},
        fixed=draw(st.integers(0, 50)),
        facilities=draw(st.integers(0, 20)),
        minimum=draw(st.integers(0, 60)),
        threshold=draw(st.integers(0, 80)),
        true_up=draw(st.integers(1, 12)),
    )


@dataclass(frozen=True, eq=False)
class Asked:
    """A settlement with all that it needs."""

    program: Program
    rate: Rate
    terms: Terms
    readings: Readings
    opening: Opening
    leaves: bool

    def settle(self) -> Statement:
        return settle(self.program, self.rate, self.terms, self.readings, opening=self.opening, leaves=self.leaves)


@st.composite
def settlements(draw: st.DrawFn) -> Asked:
    """Any program under any rate, on registers of two years or on intervals of six short months."""
    program, rate = draw(programs), draw(st.sampled_from(RATES))
    if draw(st.booleans()) and rate.time_of_use is None:
        program = replace(program, netting=draw(st.sampled_from(("billing_month", "instant", "none"))))
        taken, sent = draw(kwh_of_months), draw(kwh_of_months)
        made = sent + draw(kwh_of_months)
        readings = registers(taken, sent, program.netting, made)
    else:
        load, generation = draw(kwh_of_intervals), draw(kwh_of_intervals)
        readings = interval_readings(load, generation, program.netting, rate)
    opening = Opening(draw(st.integers(0, 500)), draw(st.integers(0, 9000)))
    return Asked(program, rate, draw(prices()), readings, opening, draw(st.booleans()))


def interval_readings(load: Array, generation: Array, netting: str, rate: Rate) -> Readings:
    """Six months of one day each."""
    month = np.repeat(np.arange(6), 24)
    whole = typical_months(1)
    months = replace(whole, month=whole.month[:6], year=whole.year[:6], days=whole.days[:6])
    afternoon = (np.arange(24 * 6) % 24 >= 12).astype(np.int64)
    if rate.time_of_use is None:
        return readings_from_intervals(load, generation, interval_clock(60, months, month), netting)
    clock = interval_clock(60, months, month, afternoon, BUCKETS.buckets)
    return readings_from_intervals(load, generation, clock, netting)


def assert_within_reach(asked: Asked, statement: Statement) -> None:
    """A credit pays no more than what it may of what is charged, and unless it may pay all, leaves the minimum."""
    reach, used = asked.program.credit.pays, statement.credit.used
    charged = {
        kind: sum((np.broadcast_to(line.cents, used.shape) for line in statement.lines if line.kind == kind), 0 * used)
        for kind in {line.kind for line in statement.lines} - {"credit", "payment"}
    }
    whole = sum(charged.values(), 0 * used)
    assert (used <= np.maximum(charged.get("energy", 0 * used) if reach == "energy" else whole, 0)).all()
    if reach != "all" and asked.rate.minimum_bill is not None:
        minimum = 100 * int(asked.terms.values["minimum"].item())
        assert ((used == 0) | (whole - used >= minimum)).all()


@settings(max_examples=120)
@given(settlements())
def test_that_both_ledgers_balance_every_month_and_every_bill_is_the_sum_of_its_lines(asked: Asked) -> None:
    statement = asked.settle()
    assert imbalance(statement.bank) < 1e-6
    assert imbalance(statement.credit) == 0
    lines = sum(np.broadcast_to(line.cents, statement.bill_cents.shape) for line in statement.lines)
    np.testing.assert_array_equal(statement.bill_cents, lines)
    for ledger in (statement.bank, statement.credit):
        np.testing.assert_allclose(ledger.opening[:, 1:], ledger.closing[:, :-1])
        for part in vars(ledger).values():
            assert (part >= -1e-9).all()
    assert (statement.checks_cents >= 0).all()
    assert_within_reach(asked, statement)


@settings(max_examples=80)
@given(settlements())
def test_that_energy_neither_appears_nor_vanishes(asked: Asked) -> None:
    """What netting left to be billed is billed or taken from the bank; what it left over is all in a ledger."""
    readings, statement = asked.readings, asked.settle()
    charged, surplus = readings.charged_kwh.sum(axis=-1), readings.surplus_kwh.sum(axis=-1)
    np.testing.assert_allclose(statement.billed_kwh + statement.bank.used, charged, atol=1e-6)
    if asked.program.surplus.unit == "kwh":
        np.testing.assert_allclose(statement.bank.earned, surplus, atol=1e-6)
    else:
        assert (statement.bank.earned <= surplus + 1e-9).all(), "only what a cap cuts off"
        np.testing.assert_array_equal(statement.bank.earned, statement.bank.forfeited)
    assert readings.load_kwh is not None
    assert readings.generation_kwh is not None
    used = readings.load_kwh - readings.delivered_kwh
    np.testing.assert_allclose(readings.generation_kwh, used + readings.received_kwh, atol=1e-6)


@settings(max_examples=60)
@given(settlements())
def test_that_a_member_who_leaves_leaves_nothing_behind_unless_it_is_kept(asked: Asked) -> None:
    statement = replace(asked, leaves=True).settle()
    if asked.program.surplus.unit == "kwh" and asked.program.bank is not None and asked.program.bank.leaving != "keep":
        assert abs(statement.bank.closing[0, -1]) < 1e-9
    if asked.program.credit.carry.leaving != "keep":
        assert statement.credit.closing[0, -1] == 0


def _scenario(ledger: Ledger, scenario: int) -> list[list[float]]:
    return [part[scenario].tolist() for part in vars(ledger).values()]


@pytest.mark.slow  # settles sixty sets of scenarios once at once and once each alone
@settings(max_examples=60)
@given(
    programs,
    st.sampled_from(RATES[:3]),
    st.sampled_from(("billing_month", "instant", "none")),
    st.lists(
        st.tuples(kwh_of_months, kwh_of_months, prices(), st.integers(0, 400), st.integers(0, 5000)),
        min_size=2,
        max_size=4,
    ),
    st.booleans(),
)
def test_that_scenarios_settled_at_once_are_those_settled_alone(
    program: Program, rate: Rate, netting: str, scenarios: list[tuple[Array, Array, Terms, int, int]], leaves: bool
) -> None:
    program = replace(program, netting=netting)
    taken, sent = np.array([s[0] for s in scenarios]), np.array([s[1] for s in scenarios])
    months = typical_months(1, 2)
    together_terms = Terms(
        {name: np.concatenate([s[2].values[name] for s in scenarios]) for name in scenarios[0][2].values}, {}
    )
    opening = Opening(np.array([float(s[3]) for s in scenarios]), np.array([s[4] for s in scenarios]))
    together = settle(
        program,
        rate,
        together_terms,
        readings_from_registers(months, taken, sent, netting, sent + 50.0),
        opening=opening,
        leaves=leaves,
    )
    for n, (one_taken, one_sent, one_terms, bank, credit) in enumerate(scenarios):
        readings = readings_from_registers(
            months, one_taken[np.newaxis], one_sent[np.newaxis], netting, one_sent[np.newaxis] + 50.0
        )
        alone = settle(program, rate, one_terms, readings, opening=Opening(float(bank), credit), leaves=leaves)
        assert together.bill_cents[n].tolist() == alone.bill_cents[0].tolist()
        assert together.checks_cents[n].tolist() == alone.checks_cents[0].tolist()
        assert _scenario(together.credit, n) == _scenario(alone.credit, 0)
        # Sums over the ages of a credit are added in another order for one scenario than for many.
        np.testing.assert_allclose(_scenario(together.bank, n), _scenario(alone.bank, 0), atol=1e-9)


@settings(max_examples=60)
@given(programs, st.sampled_from((RATES[0], RATES[2], RATES[3])), kwh_of_intervals, prices())
def test_that_a_system_of_no_size_changes_nothing_but_the_policys_own_charges(
    program: Program, rate: Rate, load: Array, numbers: Terms
) -> None:
    readings = interval_readings(load, np.zeros_like(load), program.netting, rate)
    with_system = settle(program, rate, numbers, readings)
    without = settle_without(rate, readings, numbers)
    own = 100 * int(numbers.values["facilities"].item()) * len(program.charges)
    assert (with_system.bill_cents - own).tolist() == without.bill_cents.tolist()
    assert with_system.checks_cents.sum() == 0


@settings(max_examples=60)
@given(kwh_of_months, kwh_of_months, cents, cents, st.integers(0, 40))
def test_that_banked_kwh_save_no_less_than_dollars_where_retail_is_the_higher_price(
    taken: Array, sent: Array, one: float, other: float, fixed: int
) -> None:
    """Both are paid out at the surplus price on leaving; each rounded line may shift a cent."""
    numbers = terms(fixed=fixed, energy=max(one, other), surplus=min(one, other))
    kwh = bank_program(Carry("forever", leaving="pay", leaving_price=price("surplus")))
    usd = credit_program(Credit("all", "next_bill", Carry("forever", leaving="pay", form="bill")))
    readings = registers(taken, sent)
    bills_kwh = settle(kwh, flat_rate(), numbers, readings, leaves=True).bill_cents.sum()
    bills_usd = settle(usd, flat_rate(), numbers, readings, leaves=True).bill_cents.sum()
    assert bills_kwh <= bills_usd + len(taken)


@settings(max_examples=60)
@given(settlements(), st.integers(1, 800))
def test_that_a_larger_bank_at_the_start_raises_no_bill(asked: Asked, more: int) -> None:
    """But for payouts: a credit paid for kWh may be sent as a check that would else have paid a bill."""
    program = replace(asked.program, payout=None)
    asked = replace(asked, program=program)
    larger = replace(asked, opening=replace(asked.opening, bank_kwh=asked.opening.bank_kwh + more))
    assert (larger.settle().bill_cents <= asked.settle().bill_cents).all()


@settings(max_examples=60)
@given(settlements())
def test_that_a_longer_life_of_kwh_forfeits_no_more(asked: Asked) -> None:
    def lost(months: int) -> float:
        program = replace(asked.program, surplus=Surplus("kwh"), bank=Carry("months", months))
        return float(replace(asked, program=program, leaves=False).settle().bank.forfeited.sum())

    losses = [lost(months) for months in (1, 2, 6, 12)]
    assert all(later <= sooner + 1e-6 for sooner, later in pairwise(losses))
