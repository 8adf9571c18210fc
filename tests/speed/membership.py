"""Times a sweep of sizes, and a batch of members on two processes, each with bills of its own."""

from __future__ import annotations

import random
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from app import answering
from app.batch import run_batch
from app.files.members_csv import MONTH_COLUMNS
from tests.speed.question import the_case
from tests.speed.stopwatch import medians_ms

MEMBERS, WORKERS = 1200, 2
PLACES = {"il-shelby": "62565", "mt-marias-river": "59474", "nm-socorro": "87801", "oh-energy-coop": "43055"}


def sweep_times(runs: int) -> dict[str, float | dict[str, float]]:
    """200 sizes and every edge under Shelby's three programs, with another price of surplus each time."""
    case = replace(the_case(), program=None)
    inputs = dict(case.policy_inputs)

    def sweep(turn: int) -> None:
        price = {"ppi_energy_rate_usd_per_kwh": 0.04 + turn / 1000.0}
        answering.answer_sizes(replace(case, policy_inputs={**inputs, **price}))

    (ms,) = medians_ms([sweep], runs)
    return {"size_sweep_200": {"fairwatt_ms": round(ms, 2)}}


def batch_times() -> dict[str, float | dict[str, float]]:
    """Members a minute from a table to a table on two processes, their start not left out."""
    with tempfile.TemporaryDirectory() as folder:
        table = write_members(Path(folder) / "members.csv", MEMBERS)
        summary = run_batch(table, Path(folder) / "results.csv", WORKERS)
    if summary.failed:
        raise RuntimeError("; ".join(map(str, summary.problems[:3])))
    return {"batch_members_per_minute": round(60.0 * summary.members / summary.seconds)}


def write_members(path: Path, count: int) -> Path:
    """A table of members, the same for the same count."""
    chance = random.Random(7)
    lines = [",".join(("member", "co_op", "zip", *MONTH_COLUMNS, "size_kw_dc", "tilt_deg"))]
    for number in range(count):
        co_op = chance.choice(list(PLACES))
        use = ",".join(str(chance.randint(400, 1600)) for _ in MONTH_COLUMNS)
        lines.append(f"M{number},{co_op},{PLACES[co_op]},{use},{chance.choice((4, 6.5, 8))},{chance.choice((20, 30))}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


if __name__ == "__main__":
    write_members(Path(sys.argv[1]), int(sys.argv[2]))
