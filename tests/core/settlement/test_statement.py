"""Holds the settlement to each axis a policy can choose, one at a time, in bills worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.core.meter import Readings
from app.core.months import typical_months
from app.core.policy import (
    Carry,
    Credit,
    EnergyBlock,
    EnergyCharge,
    FixedCharge,
    Payout,
    Price,
    ProductionPayment,
    Program,
    Rate,
    Surplus,
    Tax,
    Tier,
    TimeOfUse,
    TouWindow,
)
from app.core.settlement.statement import Opening, Statement, settle, settle_without
from tests.core.small_policies import (
    DELIVERED_KWH,
    GENERATION_KWH,
    LOAD_KWH,
    RECEIVED_KWH,
    bank_program,
    bills_usd,
    credit_program,
    first_months,
    flat_rate,
    imbalance,
    line_cents,
    price,
    registers,
    terms,
)

TERMS = terms(fixed=15.0, energy=0.125, surplus=0.04, leaving=0.035, true_up=1.0, minimum=45.0, fifty=50.0)
HOUSEHOLD = registers(DELIVERED_KWH, RECEIVED_KWH)


def held(statement: Statement) -> Statement:
    """The statement, once both ledgers and the sum of lines have been held to account."""
    assert imbalance(statement.bank) < 1e-9
    assert imbalance(statement.credit) == 0
    lines = sum(np.broadcast_to(line.cents, statement.bill_cents.shape) for line in statement.lines)
    np.testing.assert_array_equal(statement.bill_cents, lines)
    return statement


# --- netting ---------------------------------------------------------------------------------------------------------


def test_that_monthly_netting_bills_the_difference_of_the_registers() -> None:
    statement = held(settle(credit_program(Credit()), flat_rate(), TERMS, HOUSEHOLD))
    assert statement.billed_kwh[0].tolist() == [550, 300, 0, 0, 0, 0, 150, 150, 0, 0, 320, 630]
    assert statement.credit.earned[0].tolist() == [0, 0, 0, 1000, 1200, 200, 0, 0, 0, 0, 0, 0]


def test_that_two_registers_bill_all_that_is_delivered_and_credit_all_that_is_received() -> None:
    program = credit_program(Credit(), "instant")
    statement = held(settle(program, flat_rate(), TERMS, registers(DELIVERED_KWH, RECEIVED_KWH, "instant")))
    assert statement.billed_kwh[0].tolist() == list(DELIVERED_KWH)
    assert statement.credit.earned[0].tolist() == [4 * kwh for kwh in RECEIVED_KWH]


def test_that_buy_all_sell_all_bills_the_load_and_credits_the_generation() -> None:
    readings = registers(DELIVERED_KWH, RECEIVED_KWH, "none", GENERATION_KWH)
    statement = held(settle(credit_program(Credit("all", "same_bill"), "none"), flat_rate(), TERMS, readings))
    assert statement.billed_kwh[0].tolist() == list(LOAD_KWH)
    assert statement.credit.earned[0].tolist() == [4 * kwh for kwh in GENERATION_KWH]


def test_that_a_charge_on_delivered_energy_is_not_netted_while_the_energy_is() -> None:
    """Netting by parts of the price: energy one to one, delivery on every kWh that came through the meter."""
    parts = replace(
        flat_rate(),
        energy=(
            EnergyCharge("Generation", (EnergyBlock((Tier(price("generation")),)),)),
            EnergyCharge("Delivery", (EnergyBlock((Tier(price("delivery")),)),), basis="delivered"),
            EnergyCharge("Benefit fund", (EnergyBlock((Tier(price("fund")),)),), basis="load"),
        ),
    )
    numbers = terms(fixed=0.0, generation=0.08, delivery=0.04, fund=0.01)
    readings = registers(DELIVERED_KWH, RECEIVED_KWH, "billing_month", GENERATION_KWH)
    statement = held(settle(bank_program(Carry("forever")), parts, numbers, readings))
    assert line_cents(statement, "Generation")[:4] == [4400, 2400, 0, 0]
    assert line_cents(statement, "Delivery")[:4] == [3360, 2640, 2080, 1520]
    assert line_cents(statement, "Benefit fund")[:4] == [1100, 950, 900, 800]


# --- the kWh bank ----------------------------------------------------------------------------------------------------

# Net of each month: 550 300 0 -250 -300 -50 150 150 0 0 320 630.  What is unused at the close of each month, if it
# has not ended before: 0 0 0 250 550 600 450 300 300 300 0 0.
FORFEITED_BY_TRUE_UP = {1: 0, 2: 0, 3: 0, 4: 0, 5: 250, 6: 550, 7: 600, 8: 450, 9: 300, 10: 300, 11: 300, 12: 0}


@pytest.mark.parametrize("month", range(1, 13))
def test_that_all_unused_kwh_end_at_the_close_of_the_month_before_the_true_up(month: int) -> None:
    program = bank_program(Carry("true_up", true_up_month="true_up"))
    statement = held(settle(program, flat_rate(), terms(fixed=40.0, energy=0.0792, true_up=month), HOUSEHOLD))
    close = (month - 2) % 12
    assert statement.bank.forfeited[0].sum() == FORFEITED_BY_TRUE_UP[month]
    assert statement.bank.forfeited[0, close] == FORFEITED_BY_TRUE_UP[month]
    assert statement.bank.closing[0, close] == 0
    assert statement.bank.opening[0, (close + 1) % 12] == 0
    after = statement.bank.earned[0, (close + 1) % 12]
    assert statement.bank.closing[0, (close + 1) % 12] == after, "the month after keeps what it earns"


@pytest.mark.parametrize(("month", "year_usd"), [(1, 598.80), (4, 598.80), (7, 646.32), (10, 622.56)])
def test_that_the_true_up_month_decides_what_the_year_costs(month: int, year_usd: float) -> None:
    program = bank_program(Carry("true_up", true_up_month="true_up"))
    statement = settle(program, flat_rate(), terms(fixed=40.0, energy=0.0792, true_up=month), HOUSEHOLD)
    assert statement.bill_cents.sum() == round(100 * year_usd)


def test_that_a_true_up_returns_every_year() -> None:
    two_years = registers(DELIVERED_KWH * 2, RECEIVED_KWH * 2)
    program = bank_program(Carry("true_up", true_up_month="true_up"))
    statement = held(settle(program, flat_rate(), terms(fixed=40.0, energy=0.0792, true_up=7), two_years))
    assert np.flatnonzero(statement.bank.forfeited[0]).tolist() == [5, 17]


def test_that_the_bank_outlives_a_true_up_that_keeps_it() -> None:
    program = bank_program(Carry("true_up", true_up_month="true_up", ending="keep"))
    statement = held(settle(program, flat_rate(), terms(fixed=40.0, energy=0.0792, true_up=7), HOUSEHOLD))
    assert statement.bank.forfeited.sum() == 0
    assert statement.bill_cents.sum() == 59880


@pytest.mark.parametrize(
    ("form", "bill_june_usd", "check_cents", "credit_earned"),
    [("bill", 16.00, 0, 0), ("check", 40.00, 2400, 0), ("credit", 40.00, 0, 2400)],
)
def test_that_kwh_paid_at_true_up_appear_where_the_policy_says(
    form: str, bill_june_usd: float, check_cents: int, credit_earned: int
) -> None:
    carry = Carry("true_up", true_up_month="true_up", ending="pay", price=price("surplus"), form=form)
    numbers = terms(fixed=40.0, energy=0.0792, true_up=7, surplus=0.04)
    statement = held(settle(bank_program(carry), flat_rate(), numbers, HOUSEHOLD))
    assert statement.bank.paid[0, 5] == 600
    assert bills_usd(statement)[5] == bill_june_usd
    assert statement.checks_cents[0, 5] == check_cents
    assert statement.credit.earned[0, 5] == credit_earned
    # July needs 150 kWh: 40.00 + 11.88, of which a credit pays its 24.00 on the next bill.
    assert bills_usd(statement)[6] == (27.88 if form == "credit" else 51.88)


def test_that_a_bank_that_is_full_from_the_start_lowers_the_first_bills() -> None:
    program = bank_program(Carry("forever"))
    statement = held(settle(program, flat_rate(), TERMS, HOUSEHOLD, opening=Opening(bank_kwh=600.0)))
    assert statement.billed_kwh[0, :3].tolist() == [0, 250, 0]
    assert statement.bank.opening[0, 0] == 600


def test_that_surplus_worth_nothing_is_seen_and_lost_each_month() -> None:
    program = bank_program(None, "instant")
    statement = held(settle(program, flat_rate(), TERMS, registers(DELIVERED_KWH, RECEIVED_KWH, "instant")))
    assert statement.bank.earned[0].tolist() == list(RECEIVED_KWH)
    assert statement.bank.forfeited[0].tolist() == list(RECEIVED_KWH)
    assert statement.bill_cents.sum() == 12 * 1500 + 7560 * 12.5


@pytest.mark.parametrize("lifetime", [1, 2, 3, 12])
def test_that_a_kwh_no_bill_could_use_in_its_lifetime_is_forfeited(lifetime: int) -> None:
    readings = registers([0.0] * 13, [100.0, *[0.0] * 12], months=first_months(13))
    statement = held(settle(bank_program(Carry("months", months=lifetime)), flat_rate(), TERMS, readings))
    assert np.flatnonzero(statement.bank.forfeited[0]).tolist() == [lifetime]


# --- leaving ---------------------------------------------------------------------------------------------------------

JUNE = registers(DELIVERED_KWH[:6], RECEIVED_KWH[:6])


def test_that_a_member_who_leaves_forfeits_the_bank() -> None:
    statement = held(settle(bank_program(Carry("forever")), flat_rate(), TERMS, JUNE, leaves=True))
    assert statement.bank.forfeited[0].tolist() == [0, 0, 0, 0, 0, 600]
    assert statement.bank.closing[0, 5] == 0


def test_that_a_member_who_leaves_is_paid_where_the_policy_pays() -> None:
    carry = Carry("forever", leaving="pay", leaving_price=price("leaving"))
    statement = held(settle(bank_program(carry), flat_rate(), TERMS, JUNE, leaves=True))
    assert line_cents(statement, "Payment for unused kWh") == [0, 0, 0, 0, 0, -2100]
    assert statement.bank.forfeited.sum() == 0


def test_that_a_member_who_stays_keeps_the_bank() -> None:
    carry = Carry("forever", leaving="pay", leaving_price=price("leaving"))
    statement = held(settle(bank_program(carry), flat_rate(), TERMS, JUNE))
    assert statement.bank.paid.sum() == 0
    assert statement.bank.closing[0, 5] == 600


def test_that_leaving_has_its_own_price_beside_the_true_ups() -> None:
    carry = Carry("true_up", 0, "true_up", "pay", price("surplus"), leaving="pay", leaving_price=price("leaving"))
    numbers = terms(fixed=0.0, energy=0.125, surplus=0.04, leaving=0.035, true_up=6)
    statement = held(settle(bank_program(carry), flat_rate(), numbers, JUNE, leaves=True))
    assert line_cents(statement, "Payment for unused kWh") == [0, 0, 0, 0, -2200, -175]


@pytest.mark.parametrize(("leaving", "paid", "forfeited"), [("pay", 1000, 0), ("forfeit", 0, 1000), ("keep", 0, 0)])
def test_that_dollar_credit_ends_with_the_last_bill_as_the_policy_says(leaving: str, paid: int, forfeited: int) -> None:
    april = registers(DELIVERED_KWH[:4], RECEIVED_KWH[:4])
    program = credit_program(Credit(carry=Carry("forever", leaving=leaving)))
    statement = held(settle(program, flat_rate(), TERMS, april, leaves=True))
    assert statement.credit.paid[0, 3] == paid
    assert statement.credit.forfeited[0, 3] == forfeited


# --- the dollar credit -----------------------------------------------------------------------------------------------


def test_that_credit_for_the_next_bill_makes_socorros_year_418_50() -> None:
    statement = held(settle(credit_program(Credit()), flat_rate(), TERMS, HOUSEHOLD))
    assert bills_usd(statement)[3:7] == [15.00, 5.00, 3.00, 31.75]
    assert statement.bill_cents.sum() == 41850


def test_that_credit_on_the_same_bill_comes_one_month_sooner() -> None:
    statement = held(settle(credit_program(Credit("all", "same_bill")), flat_rate(), TERMS, HOUSEHOLD))
    assert bills_usd(statement)[3:7] == [5.00, 3.00, 13.00, 33.75]


def test_that_credit_that_pays_energy_alone_leaves_the_customer_charge() -> None:
    statement = held(settle(credit_program(Credit("energy")), flat_rate(), TERMS, HOUSEHOLD))
    assert bills_usd(statement)[3:8] == [15.00, 15.00, 15.00, 15.00, 28.50]
    assert statement.credit.used[0].tolist() == [0, 0, 0, 0, 0, 0, 1875, 525, 0, 0, 0, 0]


@pytest.mark.parametrize(
    ("reach", "april_usd", "january_usd"),
    [("all", 35.00, 83.75), ("energy", 45.00, 83.75), ("above_minimum", 45.00, 83.75)],
)
def test_that_a_minimum_bill_is_a_floor_under_the_charges(reach: str, april_usd: float, january_usd: float) -> None:
    program = credit_program(Credit(reach, "same_bill"))
    statement = held(settle(program, flat_rate(minimum=True), TERMS, HOUSEHOLD))
    assert bills_usd(statement)[0] == january_usd, "charges above the minimum are not lifted"
    assert bills_usd(statement)[3] == april_usd


def test_that_credit_above_the_minimum_stops_at_it_and_keeps_the_rest() -> None:
    """July's charges are 33.75 lifted to 45.00; August's 33.75 too; November's 55.00 lets 10.00 of the credit in."""
    program = credit_program(Credit("above_minimum"))
    statement = held(settle(program, flat_rate(minimum=True), TERMS, HOUSEHOLD))
    assert statement.credit.used[0].tolist() == [0] * 10 + [1000, 1400]
    assert min(bills_usd(statement)) == 45.00


def test_that_credit_that_pays_energy_stops_at_the_minimum_too() -> None:
    """July's charges are 33.75, lifted to 45.00; November's are 55.00, of which 40.00 are energy and 10.00 payable."""
    statement = held(settle(credit_program(Credit("energy")), flat_rate(minimum=True), TERMS, HOUSEHOLD))
    assert statement.credit.used[0].tolist() == [0] * 10 + [1000, 1400]


def test_that_a_program_has_a_minimum_of_its_own() -> None:
    program = replace(credit_program(Credit("energy")), minimum_bill=price("fifty"))
    statement = held(settle(program, flat_rate(minimum=True), TERMS, HOUSEHOLD))
    assert bills_usd(statement)[3] == 50.00


@pytest.mark.parametrize(("kwh", "check_cents"), [(1249, 0), (1250, 0), (1251, 5004), (1300, 5200)])
def test_that_a_check_is_sent_above_fifty_dollars_and_not_at_it(kwh: float, check_cents: int) -> None:
    program = replace(credit_program(Credit()), payout=Payout(price("fifty")))
    statement = held(settle(program, flat_rate(), TERMS, registers([0.0, 0.0], [kwh, 0.0])))
    assert statement.checks_cents[0, 0] == check_cents
    assert statement.credit.closing[0, 0] == (0 if check_cents else 4 * kwh)
    assert bills_usd(statement)[0] == 15.00, "the bill itself stays due"


@pytest.mark.parametrize(("usd", "paid"), [(49.99, 0), (50.00, 0), (50.01, 5001)])
def test_that_the_threshold_is_exact_to_the_cent(usd: float, paid: int) -> None:
    program = replace(credit_program(Credit()), payout=Payout(price("fifty")))
    numbers = terms(fixed=15.0, energy=0.125, surplus=usd / 1000.0, fifty=50.0)
    assert settle(program, flat_rate(), numbers, registers([0.0], [1000.0])).checks_cents.item() == paid


def test_that_a_payout_by_balance_waits_until_enough_has_gathered() -> None:
    program = replace(credit_program(Credit("energy")), payout=Payout(price("fifty"), basis="balance"))
    readings = registers([0.0] * 3, [800.0] * 3)
    assert settle(program, flat_rate(), TERMS, readings).checks_cents[0].tolist() == [0, 6400, 0]


def test_that_a_payout_on_the_bill_is_a_line_of_it() -> None:
    program = replace(credit_program(Credit()), payout=Payout(price("fifty"), form="bill"))
    statement = held(settle(program, flat_rate(), TERMS, registers([0.0], [1300.0])))
    assert statement.checks_cents.item() == 0
    assert bills_usd(statement) == [15.00 - 52.00]


def test_that_dollar_credit_forfeited_at_true_up_is_counted() -> None:
    carry = Carry("true_up", true_up_month="true_up")
    numbers = terms(fixed=15.0, energy=0.125, surplus=0.04, true_up=6)
    statement = held(settle(credit_program(Credit("energy", carry=carry)), flat_rate(), numbers, HOUSEHOLD))
    assert statement.credit.forfeited[0].tolist() == [0, 0, 0, 0, 2200, 0, 0, 0, 0, 0, 0, 0]
    assert statement.credit.closing[0, 5] == 200


def test_that_an_opening_credit_pays_the_first_bill() -> None:
    statement = held(
        settle(credit_program(Credit()), flat_rate(), TERMS, HOUSEHOLD, opening=Opening(credit_cents=5000))
    )
    assert bills_usd(statement)[0] == 33.75


# --- the price of surplus --------------------------------------------------------------------------------------------


def test_that_a_weighted_price_is_not_rounded_before_the_kwh() -> None:
    five_to_two = Price(((5.0, "on_peak"), (2.0, "other")), divide_by=7.0)
    program = credit_program(Credit("all", "same_bill"), "instant", Surplus("usd", five_to_two))
    readings = registers(DELIVERED_KWH, RECEIVED_KWH, "instant")
    statement = held(
        settle(program, flat_rate(), terms(fixed=52.0, energy=0.1197, on_peak=0.06, other=0.045), readings)
    )
    assert statement.credit.earned[0, 0] == 1616
    assert statement.credit.earned.sum() == 33764
    assert statement.bill_cents.sum() == 119130


def test_that_a_price_may_have_a_factor_and_an_adder() -> None:
    with_losses = Price(((1.0, "avoided"),), factor=1.08, factor_parameter="share", adder="adder")
    numbers = terms(avoided=0.03, share=0.5, adder=0.01)
    assert numbers.price(with_losses).item() == pytest.approx(0.03 * 1.08 * 0.5 + 0.01)


def test_that_surplus_without_a_price_is_worth_nothing() -> None:
    program = credit_program(Credit(), surplus=Surplus("usd"))
    assert held(settle(program, flat_rate(), TERMS, HOUSEHOLD)).credit.earned.sum() == 0


def test_that_each_month_has_its_own_price() -> None:
    numbers = terms(fixed=0.0, energy=0.0, surplus=[0.030, 0.028])
    statement = settle(credit_program(Credit()), flat_rate(), numbers, registers([0.0] * 2, [100.0] * 2))
    assert statement.credit.earned[0].tolist() == [300, 280]


def test_that_no_more_kwh_are_credited_than_were_delivered_where_capped() -> None:
    program = credit_program(Credit(), "instant", Surplus("usd", price("surplus"), cap="delivered"))
    statement = held(settle(program, flat_rate(), TERMS, registers(DELIVERED_KWH, RECEIVED_KWH, "instant")))
    assert statement.credit.earned[0, 3] == 380 * 4
    assert statement.credit.earned[0, 8] == 560 * 4, "exactly as much is all credited"
    assert statement.bank.forfeited[0].tolist() == [0, 0, 0, 250, 300, 50, 0, 0, 0, 0, 0, 0]


PEAK = TimeOfUse("off-peak", (TouWindow("peak", 14, 20, "weekday"),))
BUCKET_RATE = Rate(
    "tou",
    "Time of use",
    (
        EnergyCharge(
            "Energy",
            (EnergyBlock((Tier(price("low")),), bucket="off-peak"), EnergyBlock((Tier(price("high")),), bucket="peak")),
        ),
    ),
    (FixedCharge("Customer charge", price("fixed")),),
    time_of_use=PEAK,
)


def two_buckets(delivered: list[float], received: list[float], pooled: bool = True) -> Readings:
    """One month with off-peak and peak registers, not netted."""
    taken, sent = np.array([[delivered]], dtype=np.float64), np.array([[received]], dtype=np.float64)
    return Readings(first_months(1), taken, sent, taken, sent, pooled=pooled)


def test_that_each_bucket_of_surplus_has_its_own_price() -> None:
    surplus = Surplus("usd", bucket_prices=(("off-peak", price("cheap")), ("peak", price("dear"))))
    program = credit_program(Credit("all", "same_bill"), "instant", surplus)
    numbers = terms(fixed=10.0, low=0.10, high=0.30, cheap=0.02, dear=0.06)
    statement = held(settle(program, BUCKET_RATE, numbers, two_buckets([100, 50], [200, 100])))
    assert statement.credit.earned.item() == 400 + 600
    assert line_cents(statement, "Energy, off-peak") == [1000]
    assert line_cents(statement, "Energy, peak") == [1500]
    assert bills_usd(statement) == [25.00]


def test_that_a_cap_counts_the_month_where_the_buckets_share_one_bank() -> None:
    program = credit_program(Credit(), "instant", Surplus("usd", price("surplus"), cap="delivered"))
    numbers = terms(fixed=0.0, low=0.1, high=0.3, surplus=0.10)
    pooled = settle(program, BUCKET_RATE, numbers, two_buckets([100, 50], [50, 100]))
    assert pooled.credit.earned.item() == 1500
    apart = settle(program, BUCKET_RATE, numbers, two_buckets([100, 50], [50, 100], pooled=False))
    assert apart.credit.earned.item() == 1000


def test_that_a_shared_bank_pays_any_bucket_in_proportion() -> None:
    readings = two_buckets([300, 100], [0, 0])
    numbers = terms(fixed=0.0, low=0.10, high=0.30)
    statement = held(settle(bank_program(Carry("forever")), BUCKET_RATE, numbers, readings, opening=Opening(200.0)))
    assert line_cents(statement, "Energy, off-peak") == [1500]
    assert line_cents(statement, "Energy, peak") == [1500]


def test_that_a_bank_of_each_bucket_pays_its_own_bucket_alone() -> None:
    readings = two_buckets([300, 50], [0, 0], pooled=False)
    numbers = terms(fixed=0.0, low=0.10, high=0.30)
    statement = held(settle(bank_program(Carry("forever")), BUCKET_RATE, numbers, readings, opening=Opening(200.0)))
    assert line_cents(statement, "Energy, off-peak") == [2000]
    assert line_cents(statement, "Energy, peak") == [0]
    assert statement.bank.closing.item() == 50.0, "what the peak's bank has left pays nothing off-peak"


def market(value_usd: list[float], surplus_kwh: float = 100.0) -> Readings:
    """Months whose surplus was sold interval by interval for these sums."""
    count = len(value_usd)
    netted = registers([0.0] * count, [surplus_kwh] * count, "instant")
    return replace(netted, surplus_value_usd=np.array([value_usd]))


def test_that_a_month_of_negative_market_prices_is_a_charge() -> None:
    program = credit_program(Credit("all", "same_bill"), "5_minutes", Surplus("usd", market="market"))
    numbers = terms(fixed=10.0, energy=0.12, market=0.03)
    statement = held(settle(program, flat_rate(), numbers, market([4.0, -2.505, 0.0])))
    assert bills_usd(statement) == [6.00, 12.50, 10.00]
    assert statement.credit.earned[0].tolist() == [400, 0, 0]
    assert line_cents(statement, "Surplus sold at a negative price") == [0, 250, 0]


def test_that_a_market_price_stands_in_for_the_series_and_has_its_floor() -> None:
    sold = Surplus("usd", market="market", market_floor_usd_per_kwh=0.0)
    program = credit_program(Credit(), "instant", sold)
    numbers = terms(fixed=0.0, energy=0.0, market=[0.03, -0.02])
    readings = registers([0.0] * 2, [100.0] * 2, "instant")
    assert settle(program, flat_rate(), numbers, readings).credit.earned[0].tolist() == [300, 0]
    without_floor = replace(program, surplus=Surplus("usd", market="market"))
    statement = held(settle(without_floor, flat_rate(), numbers, readings))
    assert line_cents(statement, "Surplus sold at a negative price") == [0, 200]


# --- charges of the program, taxes, certificates ---------------------------------------------------------------------


def test_that_a_program_adds_its_own_charges_and_a_rate_may_have_charges_for_generators_alone() -> None:
    rate = replace(
        flat_rate(),
        fixed=(
            FixedCharge("Customer charge", price("fixed")),
            FixedCharge("Only with", price("five"), occasion="with_generation"),
            FixedCharge("Only without", price("six"), occasion="without_generation"),
        ),
    )
    program = replace(bank_program(Carry("forever")), charges=(FixedCharge("Facilities charge", price("nine")),))
    numbers = terms(fixed=31.0, energy=0.0792, five=5.0, six=6.0, nine=9.0)
    with_system = held(settle(program, rate, numbers, HOUSEHOLD))
    assert bills_usd(with_system)[3] == 31 + 5 + 9
    without = settle_without(rate, registers(LOAD_KWH, [0.0] * 12, "instant"), numbers)
    assert bills_usd(without)[0] == pytest.approx(31 + 6 + 87.12)


def test_that_a_tax_is_on_charges_before_credit() -> None:
    rate = replace(flat_rate(), taxes=(Tax("Sales tax", price("tax")),))
    numbers = terms(fixed=15.0, energy=0.125, surplus=0.04, tax=5.0)
    statement = held(settle(credit_program(Credit()), rate, numbers, HOUSEHOLD))
    assert line_cents(statement, "Sales tax")[4] == 75
    assert bills_usd(statement)[4] == 15.00 + 0.75 - 10.00


CERTIFICATES = ProductionPayment(
    "Certificates", price("rec"), "opt_in", ((5, (9, 10, 11, 12, 1, 2, 3, 4)), (9, (5, 6, 7, 8)))
)


@pytest.mark.parametrize("opt_in", [0.0, 1.0])
def test_that_certificates_are_paid_in_may_and_september_for_the_months_before(opt_in: float) -> None:
    program = replace(bank_program(Carry("forever")), production_payments=(CERTIFICATES,))
    readings = registers(DELIVERED_KWH * 2, RECEIVED_KWH * 2, "billing_month", GENERATION_KWH * 2)
    numbers = terms(fixed=0.0, energy=0.1, rec=0.01, opt_in=opt_in)
    checks = settle(program, flat_rate(), numbers, readings).checks_cents[0]
    expected = {4: 3150, 8: 4550, 16: 5950, 20: 4550}
    assert {month: int(cents) for month, cents in enumerate(checks) if cents} == (expected if opt_in else {})


def test_that_a_certificate_paid_in_its_own_month_is_paid_once() -> None:
    monthly = replace(CERTIFICATES, opt_in="", pays=tuple((month, (month,)) for month in range(1, 13)))
    program = replace(bank_program(Carry("forever")), production_payments=(monthly,))
    readings = registers(DELIVERED_KWH * 2, RECEIVED_KWH * 2, "billing_month", GENERATION_KWH * 2)
    checks = settle(program, flat_rate(), terms(fixed=0.0, energy=0.1, rec=0.01), readings).checks_cents[0]
    assert checks.tolist() == list(GENERATION_KWH * 2)


def test_that_only_scenarios_that_opt_in_are_paid() -> None:
    program = replace(bank_program(Carry("forever")), production_payments=(CERTIFICATES,))
    readings = registers(DELIVERED_KWH, RECEIVED_KWH, "billing_month", GENERATION_KWH)
    numbers = terms(fixed=0.0, energy=0.1, rec=0.01, opt_in=np.array([[0.0], [1.0]]))
    statement = settle(program, flat_rate(), numbers, readings)
    assert statement.checks_cents.sum(axis=1).tolist() == [0, 3150 + 4550]


def test_that_without_a_generation_meter_no_certificate_is_paid() -> None:
    program = replace(bank_program(Carry("forever")), production_payments=(CERTIFICATES,))
    numbers = terms(fixed=0.0, energy=0.1, rec=0.01, opt_in=1.0)
    assert settle(program, flat_rate(), numbers, HOUSEHOLD).checks_cents.sum() == 0


# --- scenarios -------------------------------------------------------------------------------------------------------


def test_that_terms_of_several_scenarios_widen_one_meters_readings() -> None:
    program = bank_program(Carry("true_up", true_up_month="true_up"))
    months = np.array([[1.0], [4.0], [7.0], [10.0]])
    statement = held(settle(program, flat_rate(), terms(fixed=40.0, energy=0.0792, true_up=months), HOUSEHOLD))
    assert statement.bill_cents.sum(axis=1).tolist() == [59880, 59880, 64632, 62256]


def test_that_openings_of_several_scenarios_widen_one_meters_readings() -> None:
    opening = Opening(bank_kwh=np.array([0.0, 300.0, 900.0]))
    statement = held(settle(bank_program(Carry("forever")), flat_rate(), TERMS, HOUSEHOLD, opening=opening))
    assert statement.bank.opening[:, 0].tolist() == [0, 300, 900]
    assert statement.billed_kwh[:, 0].tolist() == [550, 250, 0]
    credit = held(
        settle(credit_program(Credit()), flat_rate(), TERMS, HOUSEHOLD, opening=Opening(0.0, np.array([0, 500])))
    )
    assert credit.bill_cents[:, 0].tolist() == [8375, 7875]


def test_that_the_bill_without_a_system_is_the_retail_bill() -> None:
    without = settle_without(flat_rate(), registers(LOAD_KWH, [0.0] * 12, "instant"), TERMS)
    assert without.bill_cents.sum() == 168000
    assert imbalance(without.bank) == 0


def test_that_a_year_may_begin_in_any_month() -> None:
    july_first = registers(
        DELIVERED_KWH[6:] + DELIVERED_KWH[:6], RECEIVED_KWH[6:] + RECEIVED_KWH[:6], months=typical_months(7)
    )
    program: Program = bank_program(Carry("true_up", true_up_month="true_up"))
    statement = held(settle(program, flat_rate(), terms(fixed=40.0, energy=0.0792, true_up=7), july_first))
    assert statement.bank.forfeited[0].tolist() == [0] * 11 + [600]
