"""What the panels are told of the use and the place is what the answer reckons with."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from app import answering
from app.core.case import Case, Load, Site
from app.files.case_file import read_case
from app.gui.inputs_told import NOTHING_KNOWN, RecordTold, UseTold, site_told, use_told
from app.locations import resources_folder
from app.policies.reader import read_policy

KWH = (1100.0, 950.0, 900.0, 800.0, 850.0, 1100.0, 1300.0, 1250.0, 950.0, 800.0, 900.0, 1100.0)


@pytest.fixture(scope="module")
def case() -> Case:
    return read_case(resources_folder() / "samples" / "il-shelby.fairwatt")


def using(case: Case, **given: object) -> Case:
    return replace(case, load=Load(**given))  # type: ignore[arg-type]


def quarters(folder: Path, days: int) -> Path:
    first = datetime(2024, 1, 1)  # noqa: DTZ001  local standard time, as meters write it
    stamps = (first + timedelta(minutes=15 * step) for step in range(96 * days))
    path = folder / "meter.csv"
    path.write_text("timestamp,load_kwh\n" + "".join(f"{stamp:%Y-%m-%dT%H:%M},0.25\n" for stamp in stamps))
    return path


@pytest.mark.parametrize(
    "given",
    [
        {"monthly_kwh": KWH},
        {"known_monthly_kwh": (*KWH[:5], *NOTHING_KNOWN[5:])},
        {"known_monthly_kwh": (KWH[0], *NOTHING_KNOWN[1:])},
        {"monthly_usd": (150.0,) * 12},
        {"monthly_usd": (*(150.0,) * 11, None)},
        {"annual_kwh": 9_000.0},
        {"similar_members": True},
    ],
)
def test_that_the_months_told_are_the_months_of_the_answer(case: Case, given: dict[str, object]) -> None:
    asked = using(case, **given)
    told = use_told(asked, None)
    answer = answering.answer(asked, draws=0).estimate
    assert answer is not None
    assert told.load is asked.load
    assert told.monthly_kwh == pytest.approx(answer.load_monthly_kwh)
    assert told.monthly_usd == tuple((month.bill_without_cents or 0) / 100 for month in answer.months)
    assert set(told.notes) <= set(answer.warnings)


def test_that_nothing_is_told_of_a_use_beyond_the_limits_of_a_case_file(case: Case) -> None:
    slip = using(case, monthly_kwh=(1e40, *KWH[1:]))
    assert use_told(slip, None) == UseTold(slip.load)


def test_that_what_is_to_come_is_not_among_the_months_told(case: Case) -> None:
    told = use_told(using(case, monthly_kwh=KWH, car_kwh_a_year=3000.0, heat_pump_kwh_a_year=2000.0), None)
    assert told.monthly_kwh == pytest.approx(KWH)


def test_that_one_wrong_bill_leaves_the_others_their_kilowatt_hours_and_the_year_untold(case: Case) -> None:
    bills = (0.0, 51.0, *(150.0,) * 9, None)
    told = use_told(using(case, monthly_usd=bills), None)
    assert [kwh is None for kwh in told.cells_kwh] == [True, True, *(False,) * 9, True]
    assert told.monthly_kwh is None
    assert told.monthly_usd is None
    whole = use_told(using(case, monthly_usd=(150.0,) * 12), None)
    assert told.cells_kwh[2] == whole.cells_kwh[2]


def test_that_nothing_is_told_where_nothing_can_be_reckoned(case: Case, tmp_path: Path) -> None:
    for asked in (
        using(case),
        using(case, interval_file=str(tmp_path / "nowhere.csv")),
        using(case, monthly_usd=(0.0,) * 12),
        using(case, known_monthly_kwh=(5.0, *NOTHING_KNOWN[1:]), profile="irrigation"),
        replace(using(case, monthly_kwh=KWH), co_op="no-such"),
        replace(using(case, monthly_kwh=KWH), site=Site(zip="00001")),
    ):
        assert use_told(asked, None) == UseTold(asked.load)
    assert use_told(replace(using(case, monthly_kwh=KWH), rate="no-such"), None).monthly_usd is None


def test_that_a_meter_s_record_is_told_with_its_span(case: Case, tmp_path: Path) -> None:
    path = quarters(tmp_path, 60)
    told = use_told(using(case, interval_file=path.name), tmp_path)
    assert told.record == RecordTold(date(2024, 1, 1), date(2024, 2, 29), 15)
    assert told.monthly_kwh is not None
    assert told.monthly_kwh[0] == pytest.approx(744.0)
    assert any("measured months" in note for note in told.notes)


def test_that_the_weather_of_a_place_is_told_by_its_stations_and_a_station_s_by_its_name(case: Case) -> None:
    blend = site_told(case, None)
    assert blend.source.startswith("blend of ")
    assert blend.source.count("mi)") > 1
    alone = site_told(replace(case, site=Site(station="724390")), None)
    assert "SPRINGFIELD" in alone.source
    assert blend.hours == alone.hours == 8760
    assert site_told(replace(case, site=Site()), None).source == ""
    assert site_told(replace(case, site=Site(station="0000")), None).source == ""


def test_that_the_kilowatt_hours_told_bill_the_dollars_typed(case: Case) -> None:
    usd = (52.0, 60.0, 80.0, 100.0, 120.0, 140.0, 160.0, 180.0, 200.0, 220.0, 240.0, 260.0)
    told = use_told(using(case, monthly_usd=usd), None)
    assert told.cells_kwh[0] == 0.0
    again = use_told(using(case, monthly_kwh=told.cells_kwh), None)
    assert again.monthly_usd is not None
    np.testing.assert_allclose(again.monthly_usd, usd, atol=0.011)


@pytest.mark.parametrize("given", [{"monthly_usd": (240.0,) * 12}, {"monthly_kwh": KWH}])
@pytest.mark.parametrize(
    ("co_op", "rate"), [("nh-nhec", "time-of-day"), ("wi-riverland", "solar"), ("co-morgan-county", "time-of-use")]
)
def test_that_the_months_told_are_the_answer_s_where_a_rate_asks_for_hours(
    case: Case, co_op: str, rate: str, given: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = read_policy(Path(__file__).parents[1] / "co_ops" / co_op / "policy.toml")
    monkeypatch.setattr(answering, "policies", lambda: (policy,))
    asked = using(replace(case, co_op=co_op, program=None, rate=rate, policy_inputs={}), **given)
    told = use_told(asked, None)
    answer = answering.answer(asked, draws=0).estimate
    assert answer is not None
    assert told.monthly_kwh == pytest.approx(answer.load_monthly_kwh)
    assert told.monthly_usd == tuple((month.bill_without_cents or 0) / 100 for month in answer.months)
