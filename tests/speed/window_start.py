"""Times the window from the start of its process, offscreen: until it is painted, and until the answer stands on it."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

EVENTS = ("first_paint", "first_answer")
PATIENCE_S = 60


def start_once(root: Path, case: Path, folder: Path) -> dict[str, float]:
    """Opens the window on a case in a fresh process that quits by itself; milliseconds by event.

    `folder` is the user's folder of that process.  Raises RuntimeError when it does not come to its first answer.
    """
    timings = folder / "timings.jsonl"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "FAIRWATT_USER_FOLDER": str(folder / "user"),
        "FAIRWATT_TIMINGS": str(timings),
        "FAIRWATT_QUIT_AFTER": "first_answer",
    }
    # The byte code is kept from start to start, as it is for anyone who runs the program twice.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "app", str(case)]
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False, timeout=PATIENCE_S
    )
    lines = timings.read_text(encoding="utf-8").splitlines() if timings.exists() else []
    times = {line["event"]: float(line["ms_since_process_start"]) for line in map(json.loads, lines)}
    missing = [event for event in EVENTS if event not in times]
    if done.returncode or missing:
        raise RuntimeError(f"the window ended with status {done.returncode} without {missing}: {done.stderr[-2000:]}")
    return times


def start_times_ms(root: Path, case: Path, runs: int) -> dict[str, float]:
    """The median of several starts, after one that warms the disk and the byte code."""
    starts = []
    for _ in range(runs + 1):
        with tempfile.TemporaryDirectory(prefix="fairwatt-bench-") as folder:
            starts.append(start_once(root, case, Path(folder)))
    return {event: statistics.median(times[event] for times in starts[1:]) for event in EVENTS}
