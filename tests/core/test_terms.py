"""Holds the numbers of a settlement to dates, months, the member's own figures, scenarios and growth."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from app.core.months import BillingMonths, calendar_months, typical_months
from app.core.policy import (
    Carry,
    Credit,
    DemandCharge,
    FixedCharge,
    Parameter,
    Payout,
    Policy,
    Price,
    Program,
    Rate,
    Surplus,
    Tax,
)
from app.core.problems import Problem
from app.core.terms import Terms, check_overrides, parameters_by_role, placeholder, resolve_terms
from tests.core.small_policies import (
    bank_program,
    credit_program,
    dated,
    flat_rate,
    parameter,
    policy,
    price,
)

YEAR = typical_months()
RATE = flat_rate()
FIXED = parameter("fixed", dated(15.0), unit="usd_per_month")
ENERGY = parameter("energy", dated(0.125))


def co_op(*parameters: Parameter, program: Program | None = None) -> Policy:
    return policy([program or bank_program(Carry("forever"))], (FIXED, ENERGY, *parameters))


def resolved(owner: Policy, months: BillingMonths = YEAR, program: Program | None = None, **named: object) -> Terms:
    found = resolve_terms(owner, program, RATE, months, named.pop("overrides", {}), **named)  # type: ignore[arg-type]
    assert isinstance(found, Terms), found
    return found


def problems(owner: Policy, program: Program | None = None, **overrides: object) -> list[Problem]:
    found = resolve_terms(owner, program, RATE, YEAR, overrides)
    assert isinstance(found, tuple)
    return list(found)


def test_that_a_plain_number_is_the_same_in_every_month() -> None:
    assert resolved(co_op()).values["energy"].tolist() == [[0.125]]


def test_that_twelve_numbers_follow_the_calendar_from_any_start() -> None:
    monthly = parameter("energy", dated([n / 100 for n in range(1, 13)]))
    owner = policy([bank_program(None)], (FIXED, monthly))
    values = resolved(owner, typical_months(11)).values["energy"][0]
    assert values[:3].tolist() == [0.11, 0.12, 0.01]


def test_that_a_figure_holds_from_its_day_on() -> None:
    """A rate of 0.040 in 2026 and 0.042 from 2027: December is paid at the one, January at the other."""
    history = parameter("surplus", dated(0.040, valid_from=date(2026, 1, 1)), dated(0.042, valid_from=date(2027, 1, 1)))
    program = credit_program(Credit())
    months = calendar_months(((2026, 11), (2026, 12), (2027, 1)))
    assert resolved(co_op(history), months, program).values["surplus"].tolist() == [[0.040, 0.040, 0.042]]
    assert resolved(co_op(history), YEAR, program).values["surplus"].tolist() == [[0.042]], (
        "the latest in a typical year"
    )


def test_that_months_before_the_first_figure_take_it() -> None:
    history = parameter("surplus", dated(0.040, valid_from=date(2026, 1, 1)))
    months = calendar_months(((2025, 12),))
    assert resolved(co_op(history), months, credit_program(Credit())).values["surplus"].tolist() == [[0.040]]


def test_that_dated_twelves_change_with_the_year() -> None:
    history = parameter(
        "surplus",
        dated([0.01] * 12, valid_from=date(2026, 1, 1)),
        dated([n / 100 for n in range(1, 13)], valid_from=date(2027, 1, 1)),
    )
    months = calendar_months(((2026, 12), (2027, 1), (2027, 2)))
    values = resolved(co_op(history), months, credit_program(Credit())).values["surplus"]
    assert values.tolist() == [[0.01, 0.01, 0.02]]


def test_that_the_members_own_figure_stands_before_the_policys() -> None:
    found = resolved(co_op(), overrides={"energy": 0.2})
    assert found.values["energy"].tolist() == [[0.2]]
    assert found.overridden == {"energy"}
    monthly = resolved(co_op(), overrides={"energy": tuple(n / 10 for n in range(12))})
    assert monthly.values["energy"][0, 11] == 1.1


def test_that_a_scenarios_figure_stands_before_the_members() -> None:
    found = resolved(co_op(), overrides={"energy": 0.2}, scenario_overrides={"energy": np.array([0.1, 0.3])})
    assert found.values["energy"].tolist() == [[0.1], [0.3]]
    assert found.scenarios == 2


def test_that_prices_grow_by_their_role_and_only_prices() -> None:
    program = replace(
        credit_program(Credit(carry=Carry("true_up", true_up_month="true_up"))),
        charges=(FixedCharge("F", price("own")),),
    )
    owner = co_op(
        parameter("surplus", dated(0.04)),
        parameter("own", dated(9.0), unit="usd_per_month"),
        parameter("true_up", dated(4.0), unit="month"),
    )
    growth = {"energy": 0.10, "fixed": 0.05, "surplus": 0.0, "other": 0.5}
    values = resolved(owner, typical_months(1, 3), program, growth_by_role=growth).values
    assert values["energy"][0, [0, 12, 24]] == pytest.approx([0.125, 0.1375, 0.15125])
    assert values["own"][0, 12] == pytest.approx(9.45)
    assert values["surplus"].tolist() == [[0.04]]
    assert values["true_up"].tolist() == [[4.0]], "a month does not grow"


def test_that_surplus_priced_as_retail_energy_grows_with_it() -> None:
    at_retail = credit_program(Credit(), surplus=Surplus("usd", price("energy")))
    assert parameters_by_role(at_retail, RATE)["energy"] == "energy"


def test_that_every_number_of_a_program_and_rate_is_asked_for() -> None:
    rate = Rate(
        "r",
        "R",
        RATE.energy,
        (
            FixedCharge("F", price("fixed"), quantity="kva"),
            FixedCharge("G", price("by_kw"), quantity="nameplate_kw_ac"),
        ),
        (DemandCharge("D", price("kw"), coincident="at_peak"),),
        (Tax("T", price("percent")),),
        price("least"),
    )
    carry = Carry("true_up", 0, "true_up", "pay", price("paid"), leaving_price=price("left"))
    program = Program(
        "p",
        "P",
        "instant",
        Surplus("usd", Price(((1.0, "a"), (2.0, "b")), factor_parameter="f", adder="c"), (("peak", price("d")),), "m"),
        carry,
        Credit(carry=Carry("true_up", true_up_month="credit_true_up")),
        Payout(price("above")),
        (FixedCharge("H", price("own")),),
        minimum_bill=price("own_least"),
    )
    assert set(parameters_by_role(program, rate)) == {
        *("energy", "fixed", "kva", "by_kw", "kw", "at_peak", "percent", "least", "a", "b", "c", "d", "f", "m"),
        *("true_up", "paid", "left", "credit_true_up", "above", "own", "own_least"),
    }
    assert set(parameters_by_role(None, RATE)) == {"energy", "fixed"}


# --- what nobody knows -----------------------------------------------------------------------------------------------


def test_that_a_placeholder_is_the_value_the_first_choice_or_the_middle() -> None:
    assert placeholder(dated(0.04, low=0.0, high=1.0)) == (0.04,)
    assert placeholder(dated(None, choices=(4.0, 7.0))) == (4.0,)
    assert placeholder(dated(None, low=0.028, high=0.072)) == pytest.approx((0.05,))
    assert placeholder(dated(None)) is None


def test_that_a_figure_nobody_knows_is_asked_for_and_never_nothing() -> None:
    owner = co_op(parameter("surplus", dated(None)))
    (problem,) = problems(owner, credit_program(Credit()))
    assert problem.text == "Surplus is not known; ask the co-op and set it."
    assert problem.field == "policy_inputs.surplus"
    assert isinstance(resolve_terms(owner, credit_program(Credit()), RATE, YEAR, {"surplus": 0.03}), Terms)


def test_that_a_policy_that_forgot_a_parameter_says_so() -> None:
    (problem,) = problems(co_op(), credit_program(Credit()))
    assert "names the parameter surplus but does not give it" in problem.text


# --- what the member sets --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("energie", 0.1, "has no parameter energie; did you mean energy?"),
        ("zzz", 0.1, "has no parameter zzz; it has fixed, energy, true_up."),
        ("energy", "twelve", "'twelve' is not a number or twelve of them (usd_per_kwh expected)."),
        ("energy", True, "is not a number or twelve"),
        ("energy", [0.1] * 11, "is not a number or twelve"),
        ("energy", math.nan, "a finite one is expected"),
        ("energy", math.inf, "a finite one is expected"),
        ("energy", 12.5, "12.5 $/kWh is above 5; were these cents? Dollars per kWh are expected."),
        ("energy", [0.1] * 11 + [-7.0], "were these cents?"),
        ("fixed", -1.0, "-1.0 is negative; 0 or more is expected."),
        ("true_up", 0, "0 is not a month; 1 to 12 is expected."),
        ("true_up", 13, "13 is not a month"),
        ("true_up", 6.5, "6.5 is not a month"),
    ],
)
def test_that_a_wrong_figure_is_answered_in_a_sentence(name: str, value: object, words: str) -> None:
    owner = co_op(parameter("true_up", dated(4.0), unit="month"))
    (problem,) = check_overrides(owner, {name: value})
    assert words in problem.text
    assert problem.field == f"policy_inputs.{name}"


@pytest.mark.parametrize(("name", "value"), [("energy", 0.0), ("energy", 5.0), ("true_up", 12), ("energy", [0.1] * 12)])
def test_that_a_figure_at_the_edge_is_taken(name: str, value: object) -> None:
    assert check_overrides(co_op(parameter("true_up", dated(4.0), unit="month")), {name: value}) == ()


def test_that_a_market_price_may_be_negative_and_a_retail_price_may_not() -> None:
    market = parameter("market", dated(0.03))
    sold = credit_program(Credit(), surplus=Surplus("usd", market="market"))
    owner = co_op(market, program=sold)
    assert check_overrides(owner, {"market": -0.02}) == ()
    (problem,) = check_overrides(owner, {"energy": -0.02})
    assert "-0.02 is negative; 0 or more is expected." in problem.text


def test_that_a_figure_that_would_overflow_the_cents_is_refused() -> None:
    assert check_overrides(co_op(), {"fixed": 1_000_000}) == ()
    (problem,) = check_overrides(co_op(), {"fixed": 1_000_000.5})
    assert "is too large for a bill; 1,000,000 at most." in problem.text


def test_that_a_wrong_figure_stops_the_terms_at_its_field() -> None:
    (problem,) = problems(co_op(), energy="twelve")
    assert (problem.field, "is not a number or twelve" in problem.text) == ("policy_inputs.energy", True)


def test_that_a_figure_unknown_in_one_of_the_months_is_told() -> None:
    since_june = parameter("energy", dated(None), dated(0.125, valid_from=date(2026, 6, 1)))
    owner = policy([bank_program(Carry("forever"))], (FIXED, since_june))
    from_june = calendar_months(tuple((2026, month) for month in range(6, 13)))
    assert isinstance(resolve_terms(owner, None, RATE, from_june, {}), Terms)
    found = resolve_terms(owner, None, RATE, calendar_months(tuple((2026, month) for month in range(5, 13))), {})
    assert isinstance(found, tuple)
    assert [problem.text for problem in found] == ["Energy is not known; ask the co-op and set it."]
