"""Holds the records to the fields that scripts read, and to the sums that must hold in them as printed."""

import itertools
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.answer import LedgerMonth, WindAnswer
from app.report.record import estimate_record, month_records
from tests.report.answers import INCENTIVE, LOAN, QUESTIONS, RANGE, a_month, an_estimate

FIELDS: dict[str, set[str]] = {
    "": {
        "name", "co_op", "version", "program", "rate", "load", "production", "policy", "months", "year1", "finance",
        "years", "assumptions", "warnings",
    },
    "program": {"id", "name"},
    "rate": {"id", "name"},
    "load": {"annual_kwh", "monthly_kwh"},
    "production": {"annual_kwh", "monthly_kwh", "capacity_factor", "kwh_per_kw_dc", "low_kwh", "high_kwh"},
    "policy": {
        "status", "nameplate_kw_ac", "percent_of_load", "max_kw_ac_by_load", "findings", "programs", "fees",
        "checklist",
    },
    "policy.findings": {"rule", "status", "text", "clause", "fix"},
    "policy.programs": {"id", "eligible", "why"},
    "policy.fees": {"name", "usd", "when", "known"},
    "policy.checklist": {"step", "text", "due", "clause"},
    "months": {
        "month", "load_kwh", "generation_kwh", "delivered_kwh", "received_kwh", "billed_kwh", "bill_without_usd",
        "bill_with_usd", "lines", "bank_opening_kwh", "bank_earned_kwh", "bank_used_kwh", "bank_forfeited_kwh",
        "bank_paid_kwh", "bank_closing_kwh", "credit_opening_usd", "credit_earned_usd", "credit_used_usd",
        "credit_forfeited_usd", "credit_paid_usd", "credit_closing_usd",
    },
    "months.lines": {"name", "usd", "clause"},
    "year1": {
        "bill_without_usd", "bill_with_usd", "saving_usd", "credit_earned_usd", "forfeited_kwh", "forfeited_usd",
        "paid_out_usd", "lowest_possible_bill_usd", "low_saving_usd", "high_saving_usd",
    },
    "finance": {
        "upfront_usd", "fees_usd", "incentives_usd", "simple_payback_years", "discounted_payback_years", "npv_usd",
        "irr_percent", "lcoe_usd_per_kwh", "payback_range_years",
    },
    "years": {
        "year", "generation_kwh", "bill_without_usd", "bill_with_usd", "saving_usd", "forfeited_kwh", "costs_usd",
        "cash_flow_usd", "cumulative_usd",
    },
    "assumptions": {"key", "value", "unit", "status", "source", "as_of"},
}  # fmt: skip


def part_of(record: Any, path: str) -> Any:
    for name in path.split(".") if path else ():
        record = record[name]
        if isinstance(record, list):
            record = record[0]
    return record


@pytest.mark.parametrize("path", FIELDS)
def test_that_every_promised_field_is_there(path: str) -> None:
    part = part_of(estimate_record(an_estimate()), path)
    assert FIELDS[path] <= set(part)


def test_that_the_record_is_plain_json_with_no_endless_number() -> None:
    record = estimate_record(an_estimate())
    assert json.loads(json.dumps(record, allow_nan=False)) == record
    assert record["finance"]["irr_percent"] is None
    assert record["finance"]["simple_payback_years"] == 17.123457
    assert record["finance"]["discounted_payback_years"] is None
    assert record["finance"]["payback_range_years"] == [14.2, 23.4]


def test_that_money_is_dollars_to_the_cent_and_unknown_money_is_null() -> None:
    record = estimate_record(an_estimate())
    assert record["year1"]["saving_usd"] == 915.96
    fees = [{name: part for name, part in fee.items() if name != "note"} for fee in record["policy"]["fees"]]
    assert fees == [
        {"name": "Application", "usd": 500.0, "when": "at once", "known": True, "certainty": "known", "clause": "S0-4"},
        {"name": "Study", "usd": None, "when": "later", "known": False, "certainty": "unknown", "clause": ""},
    ]
    month = record["months"][0]
    assert month["bill_with_usd"] == round(sum(line["usd"] for line in month["lines"]), 2) == 95.5


energies = st.floats(0, 2000, allow_subnormal=False)


@given(st.sampled_from([0.0, 0.0004, 0.0006, 300.00049]) | energies, energies, energies)
def test_that_the_meter_identity_holds_as_printed(received: float, delivered: float, used_at_home: float) -> None:
    load, generation = used_at_home + delivered, used_at_home + received
    meter = replace(
        a_month(1), load_kwh=load, generation_kwh=generation, delivered_kwh=delivered, received_kwh=received
    )
    printed = month_records([meter])[0]
    for name, value in (("load", load), ("generation", generation), ("delivered", delivered), ("received", received)):
        assert printed[f"{name}_kwh"] >= 0
        assert printed[f"{name}_kwh"] == pytest.approx(value, abs=0.003)
    assert printed["load_kwh"] - printed["delivered_kwh"] == pytest.approx(
        printed["generation_kwh"] - printed["received_kwh"], abs=1e-6
    )


def test_that_a_year_is_the_sum_of_its_months_as_printed() -> None:
    record = estimate_record(an_estimate())
    for part in ("load", "production"):
        assert record[part]["annual_kwh"] == pytest.approx(sum(record[part]["monthly_kwh"]), abs=1e-9)


def test_that_the_range_the_loan_and_public_money_are_in_dollars() -> None:
    plain = an_estimate()
    record = estimate_record(
        replace(plain, range=RANGE, finance=replace(plain.finance, loan=LOAN, incentives=(INCENTIVE,)))
    )
    assert json.loads(json.dumps(record, allow_nan=False)) == record
    assert record["range"]["bill_with_usd"] == {"p10": 1000.0, "p50": 1146.0, "p90": 1300.0}
    assert record["range"]["payback_years"] == {"p10": 14.2, "p50": 17.1, "p90": None}
    assert record["range"]["forfeited_kwh"]["p90"] == 12.5
    assert record["range"]["sways"][0]["npv_high_usd"] == -11375.11
    assert record["finance"]["loan"]["payment_usd_per_month"] == 202.16
    assert record["finance"]["incentives"][0]["possible_usd"] == 5622.75
    assert estimate_record(plain)["range"] is None
    assert estimate_record(plain)["finance"]["loan"] is None


def test_that_lists_stay_lists_and_unknown_registers_are_null() -> None:
    record = estimate_record(an_estimate())
    assert record["assumptions"][1]["value"] == [0.03] * 12
    month = replace(a_month(1), load_kwh=None, generation_kwh=None, bill_without_cents=None)
    printed = month_records([month])[0]
    assert (printed["load_kwh"], printed["generation_kwh"], printed["bill_without_usd"]) == (None, None, None)
    assert printed["received_kwh"] == 300.0


flows = st.floats(0, 5000, allow_subnormal=False)


@given(st.lists(st.tuples(flows, flows, st.sampled_from(["used", "forfeited", "paid"])), min_size=1, max_size=24))
def test_that_the_bank_balances_as_printed(history: list[tuple[float, float, str]]) -> None:
    """Each month earns, and one way or another loses, what it can; the balance is carried on."""
    months, balance = [], 0.0
    for place, (earned, wanted, way) in enumerate(history):
        gone = min(wanted, balance + earned)
        parts = {"used": 0.0, "forfeited": 0.0, "paid": 0.0} | {way: gone}
        closing = balance + earned - gone
        months.append(a_month(place % 12 + 1, bank=LedgerMonth(balance, earned, closing=closing, **parts)))
        balance = closing
    printed = month_records(months)
    for record, month in zip(printed, months, strict=True):
        bank = {
            name: record[f"bank_{name}_kwh"] for name in ("opening", "earned", "used", "forfeited", "paid", "closing")
        }
        assert bank["opening"] + bank["earned"] == pytest.approx(
            bank["used"] + bank["forfeited"] + bank["paid"] + bank["closing"], abs=1e-6
        )
        for name, value in bank.items():
            assert value >= 0
            assert value == pytest.approx(getattr(month.bank_kwh, name), abs=0.003)
    for before, after in itertools.pairwise(printed):
        assert after["bank_opening_kwh"] == before["bank_closing_kwh"]


@given(st.lists(st.integers(0, 10**7), min_size=4, max_size=4))
def test_that_the_credit_balances_to_the_cent(parts: list[int]) -> None:
    used, forfeited, paid, closing = parts
    ledger = LedgerMonth(0, sum(parts), used, forfeited, paid, closing)
    printed = month_records([a_month(1, credit=ledger)])[0]
    total = sum(printed[f"credit_{name}_usd"] for name in ("used", "forfeited", "paid", "closing"))
    assert printed["credit_earned_usd"] == pytest.approx(total, abs=1e-6)


def test_that_notes_and_doubts_are_recorded_with_their_clauses_and_sums() -> None:
    policy = estimate_record(an_estimate())["policy"]
    assert policy["notes"] == [
        {"text": "Policies change.", "clause": "S0-6"},
        {"text": "The rate is old.", "clause": ""},
    ]
    assert [(doubt["id"], doubt["year_usd"], doubt["other_year_usd"]) for doubt in policy["doubts"]] == [
        ("A-1", 1146.0, 1500.0),
        ("A-2", None, None),
    ]
    assert [fee["note"] for fee in policy["fees"]] == ["Not given back.", ""]


def test_that_fees_are_summed_as_known_possible_and_unknown() -> None:
    assert estimate_record(an_estimate())["policy"]["fee_totals"] == {
        "known_usd": 500.0,
        "possible_usd": 500.0,
        "unknown_count": 1,
        "unknown": ["Study"],
    }


def test_that_questions_before_buying_wind_are_recorded_as_answered() -> None:
    assert estimate_record(an_estimate())["wind_questions"] == []
    record = estimate_record(an_estimate(wind_questions=QUESTIONS))["wind_questions"]
    assert json.loads(json.dumps(record, allow_nan=False)) == record
    assert [(each["id"], each["status"], each["answer"]) for each in record] == [
        ("references", "warning", 1.0),
        ("inverter-listed", "red flag", False),
        ("certified", "well", True),
        ("maintenance", "blank", None),
        ("cost-items", "warning", 70000.5),
    ]
    assert record[1]["answer"] is False
    assert record[4]["missing"] == ["sales tax"]
    assert {each["source"] for each in record} == {"A page"}


def test_that_the_wind_at_the_hub_is_recorded_where_there_is_a_turbine() -> None:
    assert estimate_record(an_estimate())["wind"] is None
    wind = WindAnswer("Small", 2, 30.0, 5.25, (1, 2, 3), 9_000.5, 6_000.0, 11_000.0, 5.0, None, 8_000.0)
    record = estimate_record(an_estimate(wind=wind))["wind"]
    assert json.loads(json.dumps(record, allow_nan=False)) == record
    assert record == {
        "turbine": "Small",
        "count": 2,
        "hub_height_m": 30.0,
        "mean_speed_m_s": 5.25,
        "hours_at_speed": [1, 2, 3],
        "annual_kwh": 9_000.5,
        "low_kwh": 6_000.0,
        "high_kwh": 11_000.0,
        "certified_mean_m_s": 5.0,
        "certified_kwh": None,
        "at_certified_wind_kwh": 8_000.0,
    }
