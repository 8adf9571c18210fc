"""Holds the bench to asking both sides the same question and to printing what it promises."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.speed import bench
from tests.speed.pysam_side import SamModels
from tests.speed.question import (
    SURPLUS_USD_PER_KWH,
    fairwatt_estimate,
    the_case,
    the_house,
    with_surplus_price,
    with_tilt,
)

PAIR = {"fairwatt_ms": 10.0, "pysam_ms": 100.0, "ratio": 0.1}


@pytest.fixture(scope="module")
def sam() -> SamModels:
    return SamModels(the_house(the_case()))


@pytest.mark.referee
@pytest.mark.parametrize("tilt_deg", [10.0, 30.0, 60.0])
def test_that_both_sides_answer_a_new_tilt_alike(sam: SamModels, tilt_deg: float) -> None:
    ours = fairwatt_estimate(with_tilt(the_case(), tilt_deg))
    sam.set_surplus_price(SURPLUS_USD_PER_KWH)
    sam.estimate(tilt_deg)
    assert ours.production.annual_kwh == pytest.approx(sam.annual_kwh, rel=0.005)
    assert ours.year1.bill_with_cents / 100 == pytest.approx(sam.first_year_bill_usd, rel=0.005)


@pytest.mark.referee
@pytest.mark.parametrize("usd_per_kwh", [0.0, 0.03, 0.1])
def test_that_both_sides_answer_a_new_price_alike(sam: SamModels, usd_per_kwh: float) -> None:
    case = the_case()
    assert case.pv is not None
    ours = fairwatt_estimate(with_surplus_price(case, usd_per_kwh))
    sam.estimate(case.pv.arrays[0].tilt_deg)
    assert ours.year1.bill_with_cents / 100 == pytest.approx(sam.change_policy(usd_per_kwh), rel=0.005)


def test_that_a_figure_past_its_target_is_called_missed() -> None:
    figures: bench.Figures = {
        "first_paint_ms": 401.0,
        "first_answer_ms": 2000.0,
        "estimate": PAIR,
        "policy_change": PAIR,
        "range_1000": {"fairwatt_ms": 600.0},
        "settle_year": PAIR,
        "settle_25_years": PAIR,
        "settle_200_scenarios": PAIR,
        "pv_new_tilt": PAIR,
        "pv_new_site": PAIR,
        "turbine_year": PAIR,
        "five_minute_year": PAIR,
    }
    first_paint, first_answer = (line for line in bench.table(figures).splitlines() if "start of the process" in line)
    assert first_paint.endswith("MISSED")
    assert first_answer.endswith("met")


@pytest.mark.slow  # opens the window twice and runs SAM for 25 years a dozen times
@pytest.mark.referee
def test_that_the_bench_prints_one_json_object_with_every_figure(repository: Path) -> None:
    done = subprocess.run(
        [sys.executable, "tests/speed/bench.py", "--json", "--runs", "1"],
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    assert all(bench.figure(figures, target.key) > 0 for target in bench.TARGETS)
    assert set(figures["estimate"]) == set(PAIR)
