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


def just_met() -> bench.Figures:
    """Figures of which each stands at its target."""
    figures: bench.Figures = {}
    for target in bench.TARGETS:
        name, _, part = target.key.partition(".")
        if part:
            pair = figures.setdefault(name, dict(PAIR))
            assert isinstance(pair, dict)
            pair[part] = target.limit
        else:
            figures[name] = target.limit
    return figures


def test_that_a_figure_past_its_target_is_called_missed() -> None:
    figures = {**just_met(), "first_paint_ms": 401.0, "batch_members_per_minute": 2999.0}
    verdicts = [line.split()[-1] for line in bench.table(figures).splitlines() if line.endswith(("met", "MISSED"))]
    missed = {target.key for target, verdict in zip(bench.TARGETS, verdicts, strict=True) if verdict == "MISSED"}
    assert missed == {"first_paint_ms", "batch_members_per_minute"}


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
