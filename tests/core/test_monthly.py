"""Holds the printed month to the settlement's arrays: lines that add up, each with its formula, clause and source."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.answer import BillLine, LedgerMonth, Month
from app.core.monthly import bill_months
from app.core.policy import Carry, Credit, FixedCharge, Payout, Program, Rate, Tax
from app.core.settlement.statement import settle, settle_without
from app.core.terms import Terms
from tests.core.small_policies import (
    DELIVERED_KWH,
    GENERATION_KWH,
    LOAD_KWH,
    RECEIVED_KWH,
    bank_program,
    credit_program,
    dated,
    flat_rate,
    price,
    registers,
    terms,
)

NUMBERS = Terms(
    terms(fixed=15.0, energy=0.125, surplus=0.04, minimum=45.0, day=1.0, fifty=50.0, tax=5.0, true_up=1.0).values,
    {"energy": dated(0.125, source="bill-of-may"), "surplus": dated(0.04, source="letter")},
)


AT_ITS_MINIMUM = replace(
    flat_rate(minimum=True),
    fixed=(FixedCharge("Customer charge", price("fixed")), FixedCharge("Line charge", price("day"), per="day")),
    taxes=(Tax("Tax", price("tax")),),
)
"""In April 15.00 and 30 days at 1.00 are the minimum of 45.00."""


def months(program: Program, rate: Rate | None = None, first: int = 0, count: int | None = None) -> tuple[Month, ...]:
    readings = registers(DELIVERED_KWH, RECEIVED_KWH, program.netting, GENERATION_KWH)
    statement = settle(program, rate or flat_rate(), NUMBERS, readings)
    without = settle_without(rate or flat_rate(), registers(LOAD_KWH, [0.0] * 12, "instant"), NUMBERS)
    return bill_months(statement, readings, NUMBERS, without, first=first, count=count)


def line(month: Month, name: str) -> BillLine:
    (found,) = [line for line in month.lines if line.name == name]
    return found


def test_that_every_printed_bill_is_the_sum_of_its_printed_lines() -> None:
    for program in (bank_program(Carry("forever")), credit_program(Credit()), credit_program(Credit(), "instant")):
        for month in months(program):
            assert sum(line.cents for line in month.lines) == month.bill_with_cents
            assert sum(line.cents for line in month.lines_without) == month.bill_without_cents


def test_that_a_line_tells_its_formula_its_source_and_its_parameters() -> None:
    energy = line(months(credit_program(Credit()))[0], "Energy")
    assert energy.why == "550 kWh x $0.125 per kWh = $68.75"
    assert (energy.source, energy.parameters, energy.kind) == ("bill-of-may", ("energy",), "energy")
    assert energy.quantity is not None
    assert energy.price_usd is not None
    assert round(100 * energy.quantity * energy.price_usd) == energy.cents


def test_that_a_month_holds_its_energy_and_its_ledgers() -> None:
    april = months(credit_program(Credit()))[3]
    assert (april.month, april.load_kwh, april.generation_kwh) == (4, 800, 1050)
    assert (april.delivered_kwh, april.received_kwh, april.billed_kwh) == (380, 630, 0)
    assert april.credit_cents == LedgerMonth(0, 1000, 0, 0, 0, 1000)
    june = months(bank_program(Carry("true_up", true_up_month="true_up")))[5]
    assert june.bank_kwh == LedgerMonth(550, 50, 0, 0, 0, 600)


def test_that_a_used_credit_says_what_earned_it_and_what_it_paid() -> None:
    may = line(months(credit_program(Credit()))[4], "Credit for surplus")
    assert may.cents == -1000
    assert may.why == "300 kWh sent x $0.04 per kWh is this month's credit; credit used on this bill = -$10.00"


def test_that_lines_of_nothing_are_left_out_but_for_energy_and_the_customer_charge() -> None:
    march = months(credit_program(Credit()))[2]
    assert [line.name for line in march.lines] == ["Customer charge", "Energy"]
    assert [line.cents for line in march.lines] == [1500, 0]


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Customer charge", "$15.00 a month = $15.00"),
        ("Line charge", "30 days x $1.00 per day = $30.00"),
        ("Tax", "5 % of $45.00 = $2.25"),
    ],
)
def test_that_each_kind_of_line_has_its_own_words(name: str, why: str) -> None:
    april = months(credit_program(Credit()), AT_ITS_MINIMUM)[3]
    assert line(april, name).why == why


def test_that_a_bill_at_its_minimum_is_not_lifted() -> None:
    april = months(credit_program(Credit()), AT_ITS_MINIMUM)[3]
    assert [line.name for line in april.lines] == ["Customer charge", "Line charge", "Energy", "Tax"]


def test_that_a_lifted_bill_says_so() -> None:
    april = months(credit_program(Credit()), flat_rate(minimum=True))[3]
    assert line(april, "Minimum bill").why == "lifts the charges to the minimum bill of $45.00 = $30.00"


def test_that_money_paid_out_on_a_bill_is_a_line_of_it() -> None:
    program = replace(credit_program(Credit(), "instant"), payout=Payout(price("day"), form="bill", clause="S0-18"))
    paid = line(months(program)[0], "Credit paid out")
    assert (paid.cents, paid.clause, paid.kind) == (-1160, "S0-18", "payment")


def test_that_any_months_of_any_scenario_can_be_printed() -> None:
    summer = months(credit_program(Credit()), first=5, count=3)
    assert [month.month for month in summer] == [6, 7, 8]


def test_that_registers_alone_leave_load_and_the_bill_without_untold() -> None:
    program = credit_program(Credit())
    readings = registers(DELIVERED_KWH, RECEIVED_KWH)
    (january, *_) = bill_months(settle(program, flat_rate(), NUMBERS, readings), readings, NUMBERS)
    assert (january.load_kwh, january.generation_kwh, january.bill_without_cents) == (None, None, None)
    assert january.lines_without == ()
