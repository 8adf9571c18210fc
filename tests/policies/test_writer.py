"""A rate sheet makes a policy file that passes its check, bills as worked out by hand, and can be read back."""

import csv
import itertools
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.core.meter_data import IntervalReadings, RegisterReadings
from app.core.metered import MeteredSettlement, metered_doubts, settle_metered
from app.core.problems import ProblemsFound
from app.core.rate_sheet import ENERGY_KINDS, REACHES, SETTLEMENTS, UNUSED, Document, RateSheet
from app.files.usual_figures import read_usual_figures
from app.policies.build import build_policy
from app.policies.reader import check_policy, read_tables
from app.policies.writer import SaysMore, free_id, opened, policy_tables, policy_text

USUAL = read_usual_figures()
SHEET = RateSheet(
    id="mt-prairie-view",
    name="Prairie View Electric Cooperative",
    state="MT",
    read_on=date(2026, 11, 21),
    rates=Document("Rate sheet", "March 2026", "the counter"),
    customer_usd_per_month=30.0,
    energy_usd_per_kwh=0.10,
    minimum_bill_usd_per_month=0.0,
    surplus_usd_per_kwh=0.05,
    generation_usd_per_month=5.0,
    credit_pays="all",
    unused="never",
)
FILLED = replace(
    SHEET,
    eia_id="12345",
    contact="Member services",
    rules=Document("Net metering policy #4", "", "the web page"),
    energy="seasons",
    energy_usd_per_kwh=None,
    summer_usd_per_kwh=0.12,
    winter_usd_per_kwh=0.1,
    summer_first_month=11,
    summer_last_month=2,
    settlement="month_kwh",
    surplus_usd_per_kwh=None,
    credit_pays="unknown",
    unused="year_paid",
    true_up_month=4,
    payout_usd_per_kwh=0.03,
    size="limit",
    size_kw_ac=12.5,
    yearly_use="limit",
    yearly_use_percent=110.0,
    battery="not_allowed",
    application_usd=100.0,
    insurance="required",
    insurance_usd=300_000.0,
)


def registers(repository: Path) -> RegisterReadings:
    path = repository / "tests" / "golden" / "household_registers.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    months = tuple((int(row["month"][:4]), int(row["month"][5:])) for row in rows)
    delivered, received, generated = (np.array([float(row[name]) for row in rows]) for name in list(rows[0])[1:])
    return RegisterReadings(months, delivered, received, generated)


def settled(sheet: RateSheet, recorded: RegisterReadings | IntervalReadings) -> MeteredSettlement:
    policy = build_policy(read_tables(Path("policy.toml"), policy_text(sheet, USUAL)), "policy.toml", "user")
    found = settle_metered(policy, recorded)
    assert isinstance(found, MeteredSettlement), found
    return found


def year_cents(found: MeteredSettlement) -> int:
    return int(found.statement.bill_cents.sum())


# The household draws 7,560 kWh and sends 6,060 of the 10,500 it makes; it uses 12,000.  Drawn less sent, by month:
# 550, 300, 0, -250, -300, -50, 150, 150, 0, 0, 320, 630.  The charges of every year are 12 x (30 + 5) = 420 dollars.
BY_HAND = [
    # 600 kWh wait from spring; July and August take 150 each, November 300: 1,500 kWh are left to buy at 10 cents.
    ({"settlement": "month_kwh", "unused": "never"}, 570_00),
    # The oldest is eight months old when it is used.
    ({"settlement": "month_kwh", "unused": "twelve_months_lost"}, 570_00),
    # The 600 kWh are gone on 1 July: 2,100 kWh at 10 cents.
    ({"settlement": "month_kwh", "unused": "year_lost", "true_up_month": 7}, 630_00),
    ({"settlement": "month_kwh", "unused": "month_lost"}, 630_00),
    # A check of 600 x 0.05 = 30 dollars comes beside the bills.
    ({"settlement": "month_kwh", "unused": "year_paid", "true_up_month": 7, "payout_usd_per_kwh": 0.05}, 630_00),
    # 2,100 kWh at 10 cents less 12.50 + 15.00 + 2.50 dollars of credit, which later bills use up.
    ({"settlement": "month_usd", "unused": "never"}, 600_00),
    # The 30 dollars may only pay for energy: none is bought in May and June, July and August take 15 dollars each.
    ({"settlement": "month_usd", "unused": "never", "credit_pays": "energy"}, 600_00),
    # 7,560 kWh at 10 cents less 6,060 at 5: 756 - 303; no month's credit is more than its energy.
    ({"settlement": "instant_usd", "unused": "never"}, 873_00),
    ({"settlement": "instant_usd", "unused": "month_lost", "credit_pays": "energy"}, 873_00),
    # Nobody has said how it is credited: as if nothing were offset.
    ({"settlement": "unknown", "unused": "unknown", "credit_pays": "unknown"}, 873_00),
    # 12,000 kWh bought at 10 cents, 10,500 sold at 5: 1,200 - 525.
    ({"settlement": "sell_all", "unused": "never"}, 1_095_00),
    # 1,810 of the 7,560 kWh lie above 500 in their month: 2 cents more each, 36.20 dollars.
    (
        {"settlement": "instant_usd", "energy": "blocks", "first_block_kwh": 500.0, "further_usd_per_kwh": 0.12},
        909_20,
    ),
    # 2,780 kWh of June to September at 2 cents more: 55.60 dollars.
    (
        {"settlement": "instant_usd", "energy": "seasons", "summer_usd_per_kwh": 0.12, "winter_usd_per_kwh": 0.10},
        928_60,
    ),
    # An average of 13 cents holds 3 cents of customer charge at 1,000 kWh a month: 10 cents are for energy.
    (
        {
            "settlement": "instant_usd",
            "energy": "average",
            "average_usd_per_kwh": 0.13,
            "typical_kwh_per_month": 1000.0,
            "average_of": "a bill",
        },
        873_00,
    ),
]


@pytest.mark.parametrize(("answers", "cents"), BY_HAND, ids=lambda value: str(value)[:60])
def test_that_the_bills_come_to_what_was_worked_out_by_hand(
    repository: Path, answers: dict[str, object], cents: int
) -> None:
    sheet = replace(SHEET, **answers)  # type: ignore[arg-type]
    assert year_cents(settled(sheet, registers(repository))) == cents


def test_that_a_minimum_bill_is_the_least_of_a_month(repository: Path) -> None:
    # Kilowatt-hours that wait: Jan 90, Feb 65, Mar to Oct 35, Nov 20 kWh and 35, Dec 98; at least 40 in nine months:
    # Mar to Oct rise by 5 dollars each, Nov by 3: 570 + 8 x 5 + 3.
    sheet = replace(SHEET, settlement="month_kwh", minimum_bill_usd_per_month=40.0)
    assert year_cents(settled(sheet, registers(repository))) == 613_00


def test_that_an_hour_is_netted_before_it_is_credited() -> None:
    # 1 kWh used each hour; 2 kWh made in the first quarter of noon.  By the hour 23 kWh are drawn and 1 is sent a day,
    # at once 23.75 and 1.75.  A year by the hour: 839.50 + 420 - 18.25.  At once, with cents rounded by month: February
    # 66.50 - 2.45, four months of 30 days 71.25 - 2.63, seven of 31 days 73.63 - 2.71, and 420.
    start = np.arange("2025-01-01T00:00", "2026-01-01T00:00", 15, dtype="datetime64[m]")
    quarter = (start - start.astype("datetime64[D]")).astype(int) // 15
    months = tuple((2025, month) for month in range(1, 13))
    recorded = IntervalReadings(
        15,
        start,
        months,
        start.astype("datetime64[M]").astype(int) % 12,
        np.full(len(start), 0.25),
        2.0 * (quarter == 48),
    )
    assert year_cents(settled(replace(SHEET, settlement="hour_usd"), recorded)) == 1_241_25
    assert year_cents(settled(replace(SHEET, settlement="instant_usd"), recorded)) == 1_254_97


@pytest.mark.parametrize(
    ("answers", "year_usd", "other_usd"),
    [
        # What waits for ever leaves 1,500 of the 2,100 kWh to buy.
        ({"settlement": "month_kwh", "unused": "unknown"}, 630.00, {"unused": 570.00}),
        # 7,560 kWh at 10 cents less 6,060 at 5; over the month 2,100 less 600.
        ({"settlement": "unknown"}, 873.00, {"settlement": 600.00}),
        # At 10 cents April to June earn 63 + 70 + 68 dollars and owe 38 + 40 + 63 for energy: 60 dollars are lost, or
        # pay of the 35 that each month owes beside.
        (
            {"settlement": "instant_usd", "unused": "month_lost", "credit_pays": "unknown", "surplus_usd_per_kwh": 0.1},
            630.00,
            {"credit": 570.00},
        ),
    ],
)
def test_that_an_answer_nobody_has_costs_the_dearer_and_the_other_is_told(
    repository: Path, answers: dict[str, Any], year_usd: float, other_usd: dict[str, float]
) -> None:
    recorded = registers(repository)
    found = settled(replace(SHEET, **answers), recorded)
    assert year_cents(found) == round(100 * year_usd)
    told = {doubt.id: doubt.other_year_cents for doubt in metered_doubts(found, recorded) if doubt.other_year_cents}
    assert told == {name: round(100 * usd) for name, usd in other_usd.items()}


@pytest.mark.slow  # a hundred policy files written, checked and read back
def test_that_every_mix_of_answers_passes_the_check_and_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    mixes = itertools.product(SETTLEMENTS, UNUSED, REACHES)
    # The energy charge does not touch the rest, so its kinds take turns.
    for (settlement, unused, reach), energy in zip(mixes, itertools.cycle(ENERGY_KINDS), strict=False):
        sheet = RateSheet(
            id="mt-own",
            name="Own",
            state="MT",
            read_on=date(2026, 11, 21),
            settlement=settlement,
            unused=unused,
            credit_pays="unknown" if settlement == "month_kwh" else reach,
            energy=energy,
            first_block_kwh=800.0 if energy == "blocks" else None,
            average_usd_per_kwh=0.12 if energy == "average" else None,
            average_of="EIA, 2020" if energy == "average" else "",
        )
        text = policy_text(sheet, USUAL)
        assert opened(path, text, USUAL).sheet == sheet
        path.write_text(text, encoding="utf-8")
        assert check_policy(path) == (), (settlement, unused, reach, energy)


def test_that_a_filled_sheet_passes_the_check_and_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(policy_text(FILLED, USUAL), encoding="utf-8")
    assert check_policy(path) == ()
    assert opened(path, path.read_text(encoding="utf-8"), USUAL).sheet == FILLED


def test_that_what_is_not_known_is_never_a_silent_zero() -> None:
    sheet = RateSheet(id="mt-own", name="Own", state="MT", read_on=date(2026, 11, 21))
    parameters = policy_tables(sheet, USUAL)["parameter"]
    for name, parameter in parameters.items():
        value = parameter["values"][0]
        assert value["status"] != "published", name
        assert value["low"] < value["high"], name
    assert parameters["surplus_usd_per_kwh"]["values"][0]["value"] > 0
    asked = [step["text"] for step in policy_tables(sheet, USUAL)["version"][0]["step"]]
    assert len(asked) == 8
    assert all(text.startswith("Ask ") for text in asked)


def test_that_a_zero_that_was_typed_is_a_published_zero() -> None:
    value = policy_tables(SHEET, USUAL)["parameter"]["minimum_bill_usd_per_month"]["values"][0]
    assert (value["value"], value["status"]) == (0.0, "published")


def test_that_an_average_price_is_said_to_be_no_energy_charge() -> None:
    sheet = replace(SHEET, energy="average", average_usd_per_kwh=0.14, average_of="EIA, 2020")
    tables = policy_tables(sheet, USUAL)
    value = tables["parameter"]["energy_charge_usd_per_kwh"]["values"][0]
    assert value["status"] == "illustrative"
    assert value["low"] < value["value"] < value["high"]
    assert "An average price is not an energy charge" in value["note"]
    assert any("worked out from an average price" in note["text"] for note in tables["version"][0]["notes"])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('name = "Prairie View', '# my own remark\nname = "Prairie View'),
        ('kind = "forever"', 'kind = "forever"\nleaving = "pay"'),
        ('status = "draft"', 'status = "published"'),
        ("[rate.residential]\n", "[rate.farm]\nname = 'Farm'\n[rate.residential]\n"),
        ('text = "All that is drawn', 'text = "Nearly all that is drawn'),
        ("value = 0.1\n", "value = 0.1\nlow = 0.05\nhigh = 0.2\n"),
        ("[version.program.surplus]", "[version.program.surplus"),
    ],
)
def test_that_a_file_that_says_more_is_not_read_back(old: str, new: str) -> None:
    text = policy_text(replace(SHEET, settlement="instant_usd"), USUAL)
    assert old in text
    with pytest.raises(SaysMore, match="more than the form can show"):
        opened(Path("own.toml"), text.replace(old, new), USUAL)


def test_that_no_shipped_policy_is_taken_for_one_of_the_form(repository: Path) -> None:
    for path in (repository / "co_ops").glob("*/*/policy.toml"):
        with pytest.raises(SaysMore):
            opened(path, path.read_text(encoding="utf-8"), USUAL)


def test_that_a_stand_in_corrected_in_the_file_stays_as_it_is() -> None:
    sheet = replace(SHEET, customer_usd_per_month=None)
    text = policy_text(sheet, USUAL).replace("value = 30.95", "value = 41.5")
    found = opened(Path("own.toml"), text, USUAL)
    assert found.usual["customer_usd_per_month"].value == 41.5
    assert policy_text(found.sheet, found.usual) == text


def test_that_a_missing_answer_makes_no_text() -> None:
    with pytest.raises(ProblemsFound, match="name"):
        policy_text(replace(SHEET, name=""), USUAL)
    with pytest.raises(ProblemsFound, match="the day it was read"):
        policy_text(replace(SHEET, read_on=None), USUAL)
    with pytest.raises(ProblemsFound, match="leaves nothing"):
        policy_text(replace(SHEET, energy="average", average_usd_per_kwh=0.01), USUAL)


@pytest.mark.parametrize(
    ("name", "state", "id_"),
    [
        ("Prairie View Electric Cooperative", "MT", "mt-prairie-view"),
        ("A & N Electric Coop", "VA", "va-a-n"),
        ("Peñasco Valley", "NM", "nm-penasco-valley"),
        ("電力", "CA", "ca-own"),
        ("Jackson", "GA", "ga-jackson-3"),
    ],
)
def test_that_an_id_is_made_of_state_and_name_and_is_free(name: str, state: str, id_: str) -> None:
    assert free_id(name, state, {"ga-jackson", "ga-jackson-2"}) == id_


@pytest.mark.parametrize("text", ['Quote " and \\ and # and tab\t', "Zwölf\nZeilen", "'''", "x" * 300])
def test_that_any_text_comes_back_as_it_was(text: str, tmp_path: Path) -> None:
    sheet = replace(SHEET, contact=text, rates=Document(text, text, text))
    path = tmp_path / "own.toml"
    path.write_bytes(policy_text(sheet, USUAL).encode())
    assert check_policy(path) == ()
    assert opened(path, path.read_text(encoding="utf-8"), USUAL).sheet == sheet


NO_CONDITION = replace(
    FILLED, size="none", size_kw_ac=None, yearly_use="none", yearly_use_percent=None, battery="allowed",
    insurance="none", insurance_usd=None,
)  # fmt: skip


@pytest.mark.parametrize(
    ("answers", "left_out"),
    [
        ({}, {"rule", "step"}),
        ({"size": "unknown"}, set()),
        ({"battery": "not_allowed"}, {"step"}),
        ({"insurance": "required"}, {"rule"}),
        ({"insurance": "required", "insurance_usd": 1_000_000.0}, {"rule"}),
    ],
)
def test_that_what_asks_for_nothing_leaves_nothing_in_the_file(
    answers: dict[str, Any], left_out: set[str], tmp_path: Path
) -> None:
    sheet = replace(NO_CONDITION, **answers)
    assert {"rule", "step"} - set(policy_tables(sheet, USUAL)["version"][0]) == left_out
    path = tmp_path / "own.toml"
    path.write_text(policy_text(sheet, USUAL), encoding="utf-8")
    assert check_policy(path) == ()
    assert opened(path, path.read_text(encoding="utf-8"), USUAL).sheet == sheet


def test_that_an_average_price_told_in_other_words_is_not_read_back() -> None:
    text = policy_text(replace(SHEET, energy="average", average_usd_per_kwh=0.14), USUAL)
    assert "an average price of" in text
    with pytest.raises(SaysMore):
        opened(Path("own.toml"), text.replace("an average price of", "a mean price of"), USUAL)
