"""Writes down how long after the start of the process the window was painted and the first answer stood on it."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

TIMINGS_VARIABLE = "FAIRWATT_TIMINGS"
QUIT_AFTER_VARIABLE = "FAIRWATT_QUIT_AFTER"
_IMPORTED_AT = time.time()


def ms_since_process_start() -> float:
    """Milliseconds since the start of this process; since the import of this module where the system cannot tell."""
    try:
        fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
        started_s = int(fields[19]) / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - started_s) * 1000.0
    except (OSError, AttributeError, ValueError, IndexError):
        return (time.time() - _IMPORTED_AT) * 1000.0


def note(event: str) -> None:
    """Appends one JSON line for the event to the file that FAIRWATT_TIMINGS names, if any."""
    place = os.environ.get(TIMINGS_VARIABLE)
    if place:
        with Path(place).open("a", encoding="utf-8") as file:
            file.write(
                json.dumps({"event": event, "ms_since_process_start": round(ms_since_process_start(), 1)}) + "\n"
            )


def quits_after(event: str) -> bool:
    return os.environ.get(QUIT_AFTER_VARIABLE) == event
