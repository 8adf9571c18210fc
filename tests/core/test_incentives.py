"""Public money by its dates, conditions and limits, on both sides of each."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from app.core.answer import IncentiveAnswer
from app.core.incentives import Buyer, check_claims, counted_cents, depreciation_percent, incentives
from app.files.incentive_table import read_incentives

HOME = Buyer("NM", "residential", 7.0, 2_000_000, 0, date(2026, 11, 21))
FARM = replace(HOME, sector="farm")


def found(buyer: Buyer) -> dict[str, IncentiveAnswer]:
    return {item.id: item for item in incentives(read_incentives(), buyer)}


@pytest.mark.parametrize(
    ("day", "status", "cents"),
    [
        (date(2021, 12, 31), "not yet", 0),
        (date(2022, 1, 1), "counted", 600_000),
        (date(2025, 12, 31), "counted", 600_000),
        (date(2026, 1, 1), "ended", 0),
        (date(2026, 11, 21), "ended", 0),
    ],
)
def test_that_the_credit_for_homes_is_30_percent_to_the_end_of_2025_and_nothing_after(
    day: date, status: str, cents: int
) -> None:
    credit = found(replace(HOME, in_service=day))["us-25d"]
    assert (credit.status, credit.cents) == (status, cents)


@pytest.mark.parametrize(
    ("in_service", "construction", "status"),
    [
        (date(2027, 12, 31), None, "counted"),
        (date(2028, 1, 1), None, "ended"),
        (date(2028, 1, 1), date(2026, 7, 4), "counted"),
        (date(2028, 1, 1), date(2026, 7, 5), "ended"),
    ],
)
def test_that_the_business_credit_goes_by_service_or_start_of_construction(
    in_service: date, construction: date | None, status: str
) -> None:
    buyer = replace(FARM, in_service=in_service, construction_start=construction, claimed=("us-48e",))
    assert found(buyer)["us-48e"].status == status


def test_that_a_home_has_no_part_in_what_is_for_businesses() -> None:
    assert {"us-48e", "us-reap"}.isdisjoint(found(HOME))
    assert "us-25d" not in found(FARM)


def test_that_nothing_with_a_condition_is_counted_without_being_claimed() -> None:
    for item in found(FARM).values():
        assert item.cents == 0
        assert item.condition
        assert item.source
    assert found(FARM)["us-48e"].possible_cents == 600_000


@pytest.mark.parametrize(("price", "cents"), [(5_999_990, 599_999), (6_000_000, 600_000), (9_000_000, 600_000)])
def test_that_new_mexicos_credit_is_a_tenth_up_to_six_thousand_dollars(price: int, cents: int) -> None:
    buyer = replace(HOME, pv_cents=price, claimed=("nm-solar",))
    assert found(buyer)["nm-solar"].cents == cents


def test_that_a_states_credit_stays_in_the_state_and_with_the_sun() -> None:
    assert "nm-solar" not in found(replace(HOME, state="OH"))
    windy = found(replace(HOME, pv_cents=0, wind_cents=2_000_000, claimed=("nm-solar",)))["nm-solar"]
    assert (windy.status, windy.cents) == ("not for this system", 0)


def test_that_a_grant_lowers_what_a_credit_is_reckoned_on() -> None:
    both = found(replace(FARM, claimed=("us-reap", "us-48e")))
    assert both["us-reap"].cents == 500_000
    assert both["us-48e"].cents == 450_000


def test_that_the_bill_of_2026_takes_the_place_of_the_credit_it_would_raise() -> None:
    both = found(replace(HOME, claimed=("nm-solar", "nm-solar-2026-bill")))
    assert both["nm-solar"].cents == 0
    assert both["nm-solar-2026-bill"].cents == 600_000


@pytest.mark.parametrize(("kw", "status"), [(1000.0, "possible"), (1000.1, "not for this system")])
def test_that_the_business_credit_ends_at_a_megawatt(kw: float, status: str) -> None:
    assert found(replace(FARM, nameplate_kw_ac=kw))["us-48e"].status == status


def test_that_counted_money_goes_with_the_price_up_to_its_cap() -> None:
    answers = incentives(read_incentives(), replace(HOME, pv_cents=5_000_000, claimed=("nm-solar",)))
    assert counted_cents(read_incentives(), answers, np.array([0.5, 1.0, 1.5])).tolist() == [250_000, 500_000, 600_000]


@pytest.mark.parametrize(("day", "percent"), [("2025-01-19", 0.0), ("2025-01-20", 100.0), (None, 100.0)])
def test_that_a_business_deducts_all_in_the_first_year_from_2025_on(day: str | None, percent: float) -> None:
    assert depreciation_percent(read_incentives(), "farm", day) == percent
    assert depreciation_percent(read_incentives(), "residential", day) == 0.0


def test_that_a_misspelt_claim_is_told_its_nearest() -> None:
    (problem,) = check_claims(read_incentives(), ("us-48e", "us-reep"))
    assert problem.field == "finance.incentives[1]"
    assert "us-reap" in problem.text
