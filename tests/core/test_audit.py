"""A real bill against the rules: reconciled, explained by what it is, or what could not be known."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest

from app.core.audit import Audit, audit
from app.core.meter_data import RegisterReadings
from app.core.metered import MeteredSettlement, settle_metered
from app.core.settlement.statement import NO_OPENING, Opening
from app.files.meter_csv import read_meter
from app.policies.catalogue import find_policy

# January of the household: 840 kWh delivered and 290 received under Socorro's 15 dollars and 12.5 cents.
JANUARY, APRIL, MAY = 0, 3, 4


@pytest.fixture
def registers(repository: Path) -> RegisterReadings:
    recorded = read_meter(repository / "tests" / "golden" / "household_registers.csv")
    assert isinstance(recorded, RegisterReadings)
    return recorded


def audited(
    co_op: str,
    recorded: RegisterReadings,
    actual_cents: int,
    month: int = JANUARY,
    inputs: Mapping[str, float] = MappingProxyType({}),
) -> Audit:
    settled = settle_metered(find_policy(co_op), recorded, overrides=inputs)
    assert isinstance(settled, MeteredSettlement), settled
    return audit(settled, recorded, actual_cents, month, inputs)


def test_that_the_right_bill_is_reconciled(registers: RegisterReadings) -> None:
    found = audited("nm-socorro", registers, 8375)
    assert (found.status, found.difference_cents) == ("reconciled", 0)
    assert found.unknown == ()
    assert (found.year, found.month) == (2025, 1)


@pytest.mark.parametrize(("cents", "status"), [(8377, "reconciled"), (8373, "reconciled"), (8378, "cannot be known")])
def test_that_cents_of_rounding_are_no_difference(registers: RegisterReadings, cents: int, status: str) -> None:
    assert audited("nm-socorro", registers, cents).status == status


@pytest.mark.parametrize(
    ("cents", "kind", "said"),
    [
        (8375 - 1500, "line missing", "System charge ($15.00) is not on the bill"),
        (8375 + 1500, "line twice", "System charge ($15.00) is on the bill twice"),
        (8375 - 6875, "line missing", "Energy charge ($68.75) is not on the bill"),
    ],
)
def test_that_a_line_that_is_missing_or_twice_is_named(
    registers: RegisterReadings, cents: int, kind: str, said: str
) -> None:
    found = audited("nm-socorro", registers, cents)
    assert found.status == "explained"
    assert found.explanations[0].kind == kind
    assert said in found.text


def test_that_a_bill_without_the_system_is_known_as_such(registers: RegisterReadings) -> None:
    found = audited("nm-socorro", registers, 1500 + 110_000 // 8)
    assert any(item.kind == "no system" for item in found.explanations)
    assert found.status == "explained"


def test_that_another_program_of_the_policy_is_known_as_such(registers: RegisterReadings) -> None:
    waived = settle_metered(find_policy("il-shelby"), registers, program="qf-waived")
    assert isinstance(waived, MeteredSettlement)
    found = audited("il-shelby", registers, waived.bills[MAY].bill_with_cents, MAY)
    assert found.status == "explained"
    assert "program" in {item.kind for item in found.explanations}


def test_that_another_program_is_tried_at_the_members_own_rate(registers: RegisterReadings) -> None:
    policy = find_policy("il-shelby")
    farm = replace(policy.rates[0], id="farm", fixed=())
    both = replace(policy, rates=(*policy.rates, farm))

    def may_cents(program: str, rate: str) -> int:
        found = settle_metered(both, registers, program=program, rate=rate)
        assert isinstance(found, MeteredSettlement)
        return found.bills[MAY].bill_with_cents

    own = settle_metered(both, registers, program="small-dg", rate="farm")
    assert isinstance(own, MeteredSettlement)
    at_own_rate, at_first_rate = may_cents("qf-waived", "farm"), may_cents("qf-waived", policy.rates[0].id)
    assert at_own_rate != at_first_rate
    for cents, is_it in ((at_own_rate, True), (at_first_rate, False)):
        assert ("program" in {item.kind for item in audit(own, registers, cents, MAY).explanations}) is is_it


def test_that_the_other_page_of_a_co_op_is_known_as_such(registers: RegisterReadings) -> None:
    first = settle_metered(find_policy("oh-energy-coop"), registers, version="monthly-netting")
    assert isinstance(first, MeteredSettlement)
    found = audited("oh-energy-coop", registers, first.bills[APRIL].bill_with_cents, APRIL)
    assert {"version", "reading"} <= {item.kind for item in found.explanations}


def test_that_a_credit_from_before_the_readings_cannot_be_known(registers: RegisterReadings) -> None:
    found = audited("nm-socorro", registers, 8375 - 1234)
    opening = [item for item in found.explanations if item.kind == "opening"]
    assert [item.value for item in opening] == [12.34]
    assert found.status == "cannot be known"


@pytest.mark.parametrize(("program", "carries"), [("qf-waived", False), ("small-dg", True)])
def test_that_only_a_program_that_carries_credit_may_have_brought_some(
    registers: RegisterReadings, program: str, carries: bool
) -> None:
    settled = settle_metered(find_policy("il-shelby"), registers, program=program)
    assert isinstance(settled, MeteredSettlement)
    found = audit(settled, registers, settled.bills[JANUARY].bill_with_cents - 1234, JANUARY)
    assert ("the credit brought from the bill before" in found.unknown) is carries


@pytest.mark.parametrize("month_index", [0, -1])
def test_that_the_only_month_of_the_readings_may_have_credit_from_before(
    registers: RegisterReadings, month_index: int
) -> None:
    january = RegisterReadings(registers.months[:1], registers.delivered_kwh[:1], registers.received_kwh[:1])
    settled = settle_metered(find_policy("nm-socorro"), january)
    assert isinstance(settled, MeteredSettlement)
    found = audit(settled, january, settled.bills[0].bill_with_cents - 1234, month_index)
    assert [item.value for item in found.explanations if item.kind == "opening"] == [12.34]


def test_that_a_later_month_has_no_credit_from_before(registers: RegisterReadings) -> None:
    found = audited("nm-socorro", registers, audited("nm-socorro", registers, 0, APRIL).expected_cents - 300, APRIL)
    assert not [item for item in found.explanations if item.kind == "opening"]


def test_that_a_new_price_is_found_with_as_few_decimals_as_it_takes(registers: RegisterReadings) -> None:
    found = audited("nm-socorro", registers, 1500 + round(550 * 14.2))
    figures = {item.value: item.text for item in found.explanations if item.kind == "figure"}
    assert "would have to be $0.142 where $0.125 is used" in figures[0.142]
    assert found.status == "cannot be known"


def test_that_a_bill_that_nothing_comes_to_is_not_explained(registers: RegisterReadings) -> None:
    found = audited("nm-socorro", registers, 99_999_99)
    assert found.status == "not explained"
    assert found.explanations == ()
    assert "ask the co-op" in found.text


def test_that_an_unpublished_figure_in_the_bill_is_named(registers: RegisterReadings) -> None:
    found = audited("il-shelby", registers, 12_000, MAY)
    assert any("Prairie Power" in name for name in found.unknown)
    assert found.status == "cannot be known"
    known = audited(
        "il-shelby",
        registers,
        12_000,
        MAY,
        {"ppi_on_peak_energy_rate_usd_per_kwh": 0.06, "ppi_energy_rate_usd_per_kwh": 0.045, "transformer_kva": 25},
    )
    assert known.unknown == ()


def test_that_a_figure_that_explains_a_bill_makes_it_so(registers: RegisterReadings) -> None:
    tried = 0
    for cents in range(3_700, 20_000, 1_111):
        for item in audited("oh-energy-coop", registers, cents, JANUARY).explanations:
            if item.kind == "figure" and item.value is not None:
                tried += 1
                known = {item.parameter: item.value}
                assert audited("oh-energy-coop", registers, cents, JANUARY, known).expected_cents == cents
    assert tried > 5


# --- with what was brought in, and line by line ----------------------------------------------------------------------


def held(
    recorded: RegisterReadings,
    actual_cents: int,
    opening: Opening | None = None,
    lines: Mapping[str, int] = MappingProxyType({}),
    co_op: str = "nm-socorro",
) -> Audit:
    settled = settle_metered(find_policy(co_op), recorded, opening=opening or NO_OPENING)
    assert isinstance(settled, MeteredSettlement), settled
    return audit(settled, recorded, actual_cents, JANUARY, opening=opening, actual_lines=lines)


def test_that_an_opening_that_is_told_reconciles_the_bill(registers: RegisterReadings) -> None:
    assert held(registers, 8375 - 1234, Opening(credit_cents=1234)).status == "reconciled"


def test_that_an_opening_that_is_told_is_no_explanation(registers: RegisterReadings) -> None:
    found = held(registers, 8375 - 1234, Opening())
    assert not [item for item in found.explanations if item.kind == "opening"]
    assert not any("brought" in name for name in found.unknown)


def test_that_an_opening_that_is_not_told_is_named_as_unknown(registers: RegisterReadings) -> None:
    found = held(registers, 8375 - 1234)
    assert found.unknown == ("the credit brought from the bill before",)
    assert found.status == "cannot be known"
    assert held(registers, 8375 + 1234).unknown == ()


def test_that_banked_kwh_that_are_not_told_are_named_as_unknown(registers: RegisterReadings) -> None:
    expected = held(registers, 0, co_op="mt-marias-river").expected_cents
    found = held(registers, expected - 777, co_op="mt-marias-river")
    assert "the kWh banked before this bill" in found.unknown


@pytest.mark.parametrize(("lower_cents", "kwh"), [(792, [100.0]), (4356, [550.0]), (4364, [])])
def test_that_banked_kwh_can_make_no_more_than_the_energy_billed(
    registers: RegisterReadings, lower_cents: int, kwh: list[float]
) -> None:
    """January bills 550 kWh at 7.92 cents."""
    inputs = {"true_up_month": 7, "energy_charge_usd_per_kwh": 0.0792}
    expected_cents = audited("mt-marias-river", registers, 0, inputs=inputs).expected_cents
    found = audited("mt-marias-river", registers, expected_cents - lower_cents, inputs=inputs)
    assert [item.value for item in found.explanations if item.kind == "opening"] == pytest.approx(kwh)


def test_that_a_line_that_is_told_says_which_and_how_much(registers: RegisterReadings) -> None:
    found = held(registers, 8500, lines={"Energy charge": 7000, "System charge": 1500})
    assert found.status == "explained"
    assert [item.kind for item in found.explanations] == ["line"]
    assert "The line Energy charge is $70.00 on the bill and $68.75 by the rules: $1.25 more." in found.text
    assert [(line.name, line.difference_cents) for line in found.lines] == [
        ("System charge", 0),
        ("Energy charge", 125),
    ]


def test_that_a_line_the_rules_do_not_have_is_held_against_nothing(registers: RegisterReadings) -> None:
    found = held(registers, 8375 + 499, lines={"Late fee": 499})
    assert found.status == "explained"
    assert "The line Late fee is $4.99 on the bill and $0.00 by the rules: $4.99 more." in found.text
    assert found.lines[-1].expected_cents == 0


def test_that_lines_that_make_up_for_each_other_are_told_beside_the_right_total(registers: RegisterReadings) -> None:
    found = held(registers, 8375, lines={"Energy charge": 6975, "System charge": 1400})
    assert found.status == "reconciled"
    assert "make up for each other" in found.text
    assert len(found.explanations) == 2


def test_that_lines_that_do_not_come_to_the_difference_explain_nothing_alone(registers: RegisterReadings) -> None:
    found = held(registers, 99_999_99, lines={"Energy charge": 7000})
    assert found.status == "cannot be known"
    assert [item.kind for item in found.explanations] == ["line"]


@pytest.mark.parametrize(("off_cents", "said"), [(1, "1 cent from"), (2, "2 cents from")])
def test_that_one_cent_is_not_called_cents(registers: RegisterReadings, off_cents: int, said: str) -> None:
    assert said in held(registers, 8375 + off_cents).text


def test_that_a_figure_over_ten_million_kwh_needs_all_its_decimals(registers: RegisterReadings) -> None:
    """Eight decimals of a dollar are still five cents of such a bill."""
    none = np.zeros(1)
    plant = RegisterReadings(registers.months[:1], none + 10_000_000.0, none)
    found = audited("nm-socorro", plant, 1500 + 123_456_789 + 4)
    (figure,) = [item for item in found.explanations if item.parameter == "energy_charge_usd_per_kwh"]
    assert figure.value == pytest.approx(0.123456793, abs=1e-15)
