"""Prints how fast the program is, against its targets and against SAM; with --json as one JSON object."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app import locations  # noqa: E402
from tests.speed.membership import batch_times, sweep_times  # noqa: E402
from tests.speed.production import production_times  # noqa: E402
from tests.speed.question import (  # noqa: E402
    SAMPLE,
    SURPLUS_USD_PER_KWH,
    fairwatt_estimate,
    the_case,
    the_house,
    with_surplus_price,
    with_tilt,
)
from tests.speed.settlement import settlement_times  # noqa: E402
from tests.speed.stopwatch import RUNS, medians_ms  # noqa: E402
from tests.speed.window_start import start_times_ms  # noqa: E402
from tests.speed.window_typing import typing_times_ms  # noqa: E402

MOST_WINDOW_RUNS = 9
DRAWS = 1000

Figures = dict[str, float | dict[str, float]]


@dataclass(frozen=True)
class Target:
    """A figure not to be exceeded, or, if `at_least`, to be reached; `key` is its dotted place in the JSON object."""

    key: str
    text: str
    limit: float
    form: str
    unit: str = ""
    at_least: bool = False

    def met(self, value: float) -> bool:
        return value >= self.limit if self.at_least else value <= self.limit


TARGETS = (
    Target("first_paint_ms", "window painted, from the start of the process", 400.0, ".0f", " ms"),
    Target("first_answer_ms", "answer on the window, from the start of the process", 2000.0, ".0f", " ms"),
    Target("key_to_answer_ms", "answer on the window, from the keystroke", 250.0, ".0f", " ms"),
    Target("longest_gui_turn_ms", "longest the window was ever away while typing", 50.0, ".0f", " ms"),
    Target("estimate.ratio", "whole estimate with a new tilt, share of SAM's time", 0.15, ".3f"),
    Target("policy_change.ratio", "25 years of bills with a new price, share of SAM's time", 0.25, ".3f"),
    Target("range_1000.fairwatt_ms", "whole estimate with a range of 1,000 draws", 600.0, ".0f", " ms"),
    Target("size_sweep_200.fairwatt_ms", "200 sizes and every edge under three programs", 250.0, ".0f", " ms"),
    Target("batch_members_per_minute", "members a minute on two processes", 3000.0, ",.0f", "", at_least=True),
    Target("settle_year.fairwatt_ms", "one year of hours settled after netting", 1.0, ".2f", " ms"),
    Target("settle_25_years.fairwatt_ms", "25 years settled after netting", 5.0, ".2f", " ms"),
    Target("settle_200_scenarios.fairwatt_ms", "200 sizes of 25 years, netted and settled", 150.0, ".1f", " ms"),
    Target("pv_new_tilt.fairwatt_ms", "one solar year with a new tilt", 6.0, ".2f", " ms"),
    Target("pv_new_site.fairwatt_ms", "one solar year at a new site, weather and all", 15.0, ".2f", " ms"),
    Target("turbine_year.fairwatt_ms", "one turbine year", 1.0, ".2f", " ms"),
    Target("five_minute_year.fairwatt_ms", "a year of five minutes", 80.0, ".1f", " ms"),
)


def against_sam(runs: int) -> Figures:
    """The same question asked of both, in turn: a new tilt each time, then a new price of surplus each time."""
    from tests.speed.pysam_side import SamModels

    case = the_case()
    sam = SamModels(the_house(case))
    tilt_ours, tilt_sams = medians_ms(
        [
            lambda turn: fairwatt_estimate(with_tilt(case, 20.0 + turn)),
            lambda turn: sam.estimate(20.0 + turn),
        ],
        runs,
    )
    price_ours, price_sams = medians_ms(
        [
            lambda turn: fairwatt_estimate(with_surplus_price(case, SURPLUS_USD_PER_KWH + turn / 1000.0)),
            lambda turn: sam.change_policy(SURPLUS_USD_PER_KWH + turn / 1000.0),
        ],
        runs,
    )
    (drawn_ms,) = medians_ms([lambda turn: fairwatt_estimate(with_tilt(case, 20.0 + turn), DRAWS)], runs)
    return {
        "estimate": _pair(tilt_ours, tilt_sams),
        "policy_change": _pair(price_ours, price_sams),
        "range_1000": {"fairwatt_ms": round(drawn_ms, 2)},
    }


def _pair(fairwatt_ms: float, pysam_ms: float) -> dict[str, float]:
    return {
        "fairwatt_ms": round(fairwatt_ms, 2),
        "pysam_ms": round(pysam_ms, 2),
        "ratio": round(fairwatt_ms / pysam_ms, 3),
    }


def window(runs: int) -> Figures:
    """The start of the window on the sample, each time in a fresh process; and a month's bill typed into it."""
    sample = locations.resources_folder() / "samples" / SAMPLE
    times = start_times_ms(ROOT, sample, min(runs, MOST_WINDOW_RUNS))
    return {**{f"{event}_ms": round(ms, 1) for event, ms in times.items()}, **typing_times_ms(ROOT, sample)}


def figure(figures: Figures, key: str) -> float:
    """The number at a dotted key."""
    name, _, part = key.partition(".")
    found = figures[name]
    return found[part] if isinstance(found, dict) else found


def table(figures: Figures, runs: int = RUNS) -> str:
    """Every target with what was measured, and the times behind the ratios."""
    lines = [f"medians of {runs} runs in one process, of {min(runs, MOST_WINDOW_RUNS)} starts of the window"]
    for target in TARGETS:
        value = figure(figures, target.key)
        verdict = "met" if target.met(value) else "MISSED"
        shown, limit = (f"{number:{target.form}}{target.unit}" for number in (value, target.limit))
        lines.append(f"{target.text:58}{shown:>10}   target {limit:9}{verdict}")
    for name, times in figures.items():
        if isinstance(times, dict) and "pysam_ms" in times:
            lines.append(f"{name:22}fairwatt {times['fairwatt_ms']:8.2f} ms   SAM {times['pysam_ms']:8.2f} ms")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python tasks.py bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON object and nothing else")
    parser.add_argument("--runs", type=int, default=RUNS, help=f"how often each thing is timed ({RUNS})")
    arguments = parser.parse_args()
    runs = max(arguments.runs, 1)
    figures: Figures = {**against_sam(runs), **sweep_times(runs), **settlement_times(runs), **production_times(runs)}
    figures |= {**batch_times(), **window(runs)}
    print(json.dumps(figures) if arguments.json else table(figures, runs))
    return 0


if __name__ == "__main__":
    sys.exit(main())
