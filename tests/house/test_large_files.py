"""Files far larger than any that can be meant: refused with a sentence, in memory that has a bound."""

import re
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.problems import ProblemsFound
from app.files.case_file import read_case
from app.files.meter_csv import read_meter
from app.files.turbine_table import read_power_curve
from app.files.usage_file import read_usage
from app.files.weather_file import read_weather_file
from app.policies.reader import read_policy

SIZE_BYTES = 200_000_000
MOST_BYTES = 150_000_000
"""The largest meter file that is read, 100 MB, and what else a reader needs."""

READERS: dict[str, tuple[Callable[[Path], object], bytes]] = {
    "Green Button XML": (read_usage, b"<?xml version='1.0'?><feed>"),
    "CSV of use": (read_usage, b"timestamp,kwh\n2025-01-01 00:00,1\n"),
    "weather as EPW": (read_weather_file, b"LOCATION,Springfield,IL,USA,TMY3,724390,39.8,-89.7,-6.0,181.0\n"),
    "weather as JSON": (read_weather_file, b'{"inputs": {'),
    "weather as CSV": (read_weather_file, b"Source,Location ID,City,State,Country,Latitude,Longitude\n"),
    "meter": (read_meter, b"timestamp,load_kwh,generation_kwh\n"),
    "power curve": (lambda path: read_power_curve(path, 7.0), b"wind_speed_ms,power_kw\n3,0.1\n"),
    "case": (read_case, b'{"format": 1'),
    "policy": (read_policy, b"id = 'x'\n"),
}


@pytest.mark.parametrize("name", READERS)
def test_that_two_hundred_megabytes_are_refused_in_a_sentence_and_in_bounded_memory(name: str, tmp_path: Path) -> None:
    read, head = READERS[name]
    path = tmp_path / "large.file"
    with path.open("wb") as opened:
        opened.write(head)
        opened.truncate(SIZE_BYTES)  # sparse: takes no room on the disk
    tracemalloc.start()
    try:
        with pytest.raises(ProblemsFound) as found:
            read(path)
        peak_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak_bytes < MOST_BYTES
    assert re.search(r"larger than \d+ [Mk]B|too large", found.value.problems[0].text)
