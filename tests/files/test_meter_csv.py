"""Holds the reader of meter tables to it that nothing is skipped, guessed or put in order."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.meter_data import IntervalReadings, RegisterReadings
from app.core.problems import Problem, ProblemsFound
from app.files.meter_csv import MOST_PROBLEMS, read_meter

REGISTERS = "month,delivered_kwh,received_kwh\n2025-01,840,290\n2025-02,660,360\n2025-03,520,520\n"


def hourly(month: str = "2025-02", days: int = 28, minutes: int = 60) -> list[str]:
    start = datetime.fromisoformat(f"{month}-01")
    count = days * 1440 // minutes
    return ["timestamp,load_kwh,generation_kwh"] + [
        f"{(start + timedelta(minutes=minutes * step)).isoformat(timespec='minutes')},1.5,0.25" for step in range(count)
    ]


def wall_clock_rows(first: str, last: str, zone: str = "America/Chicago") -> list[str]:
    """One row an hour of real time, as a clock on the wall of that zone shows it, with its offset from UTC."""
    place = ZoneInfo(zone)
    moment = datetime.fromisoformat(first).replace(tzinfo=place).astimezone(ZoneInfo("UTC"))
    end = datetime.fromisoformat(last).replace(tzinfo=place).astimezone(ZoneInfo("UTC"))
    rows = []
    while moment < end:
        rows.append(f"{moment.astimezone(place).isoformat(timespec='minutes')},1,0.5")
        moment += timedelta(hours=1)
    return ["timestamp,load_kwh,generation_kwh", *rows]


def write(folder: Path, content: str | bytes | list[str]) -> Path:
    path = folder / "meter.csv"
    if isinstance(content, list):
        content = "\n".join(content) + "\n"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def problems_of(folder: Path, content: str | bytes | list[str]) -> tuple[Problem, ...]:
    with pytest.raises(ProblemsFound) as refused:
        read_meter(write(folder, content))
    return refused.value.problems


def only_problem(folder: Path, content: str | bytes | list[str]) -> Problem:
    problems = problems_of(folder, content)
    assert len(problems) == 1, [str(problem) for problem in problems]
    return problems[0]


def registers(folder: Path, content: str | bytes) -> RegisterReadings:
    readings = read_meter(write(folder, content))
    assert isinstance(readings, RegisterReadings)
    return readings


def intervals(folder: Path, content: list[str] | str | bytes, utc_offset_h: float | None = None) -> IntervalReadings:
    readings = read_meter(write(folder, content), utc_offset_h)
    assert isinstance(readings, IntervalReadings)
    return readings


# --- registers -------------------------------------------------------------------------------------------------------


def test_that_registers_are_read_month_by_month(tmp_path: Path) -> None:
    readings = registers(tmp_path, REGISTERS)
    assert readings.months == ((2025, 1), (2025, 2), (2025, 3))
    assert readings.delivered_kwh.tolist() == [840, 660, 520]
    assert readings.received_kwh.tolist() == [290, 360, 520]
    assert readings.generation_kwh is None
    assert not readings.delivered_kwh.flags.writeable


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + REGISTERS.encode(),
        REGISTERS.replace("\n", "\r\n").encode(),
        REGISTERS.rstrip("\n").encode(),
        (REGISTERS + "\n\n").encode(),
        REGISTERS.replace("month,delivered_kwh", '"Month", DELIVERED_KWH').encode(),
        REGISTERS.replace("840", '" 840.0 "').encode(),
        REGISTERS.replace("840", "8.4e2").encode(),
        REGISTERS.replace("840", "840\u00a0").encode(),
    ],
    ids=[
        "byte-order mark",
        "CRLF",
        "no newline at the end",
        "empty lines at the end",
        "names",
        "quotes",
        "e",
        "no-break",
    ],
)
def test_that_harmless_forms_of_the_same_table_read_the_same(tmp_path: Path, content: bytes) -> None:
    readings = registers(tmp_path, content)
    assert readings.delivered_kwh.tolist() == [840, 660, 520]
    assert readings.received_kwh.tolist() == [290, 360, 520]


def test_that_columns_may_stand_in_any_order_and_generation_is_optional(tmp_path: Path) -> None:
    readings = registers(
        tmp_path, "received_kwh,month,generation_kwh,delivered_kwh\n290,2025-12,550,840\n0,2026-01,1,2\n"
    )
    assert readings.months == ((2025, 12), (2026, 1))
    assert readings.received_kwh.tolist() == [290, 0]
    assert readings.generation_kwh is not None
    assert readings.generation_kwh.tolist() == [550, 1]


@pytest.mark.parametrize(
    ("change", "line", "words"),
    [
        (("840", "84O"), 2, '"84O" is not a number'),
        (("840", ""), 2, "no value"),
        (("840", "-840"), 2, "-840 is negative"),
        (("840", "nan"), 2, '"nan" is not a number'),
        (("840", "inf"), 2, '"inf" is not a number'),
        (("840", "1_000"), 2, '"1_000" is not a number'),
        (("840", "\u0661"), 2, "is not a number"),
        (("840", "1e400"), 2, "at most 1,000,000,000"),
        (("840", '"1,840"'), 2, '"1,840" is not a number'),
        (("840", "1,840"), 2, "4 values found; expected 3"),
        (("660,360", "660"), 3, "2 values found; expected 3"),
        (("2025-02", "2025-13"), 3, '"2025-13" is not a month; expected YYYY-MM'),
        (("2025-02", "Feb 2025"), 3, "is not a month"),
        (("2025-02", "2025-01"), 3, "2025-01 is given twice, first on line 2"),
        (("2025-03", "2025-04"), 4, "2025-04 leaves a gap; expected 2025-03"),
        (("2025-02", "2024-12"), 3, "2024-12 is out of order; expected 2025-02"),
        (("2025-02,660,360\n", "\n"), 3, "empty line"),
        (("2025-02,660,360\n", ",,\n"), 3, '"" is not a month'),
        (("delivered_kwh", "delivered"), 1, "did you mean delivered_kwh?"),
        ((",received_kwh", ",delivered_kwh"), 1, "delivered_kwh is there 2 times"),
        (("month,", "when,"), 1, "expected the column names"),
        ((REGISTERS, REGISTERS.replace(",", ";")), 1, "columns are separated by commas"),
        ((REGISTERS, REGISTERS.replace(",", "\t")), 1, "columns are separated by commas"),
        ((REGISTERS[REGISTERS.index("\n") + 1 :], ""), 1, "no reading follows"),
        (("840", '"840'), 4, "comma-separated"),
        (("840", "8\x0040"), 2, "zero byte"),
    ],
)
def test_that_a_wrong_register_table_is_refused_with_its_line(
    tmp_path: Path, change: tuple[str, str], line: int, words: str
) -> None:
    assert change[0] in REGISTERS
    problem = problems_of(tmp_path, REGISTERS.replace(*change, 1))[0]
    assert problem.line == line
    assert problem.file == str(tmp_path / "meter.csv")
    assert words in problem.text


def test_that_a_column_missing_is_named(tmp_path: Path) -> None:
    problem = only_problem(tmp_path, "month,delivered_kwh\n2025-01,1\n")
    assert "the column received_kwh is missing" in problem.text


def test_that_all_wrong_cells_are_told_at_once_and_too_many_are_counted(tmp_path: Path) -> None:
    assert len(problems_of(tmp_path, REGISTERS.replace("840", "x").replace("520", "y"))) == 3
    rows = "".join(f"{year}-{month:02d},x,1\n" for year in range(2000, 2010) for month in range(1, 13))
    problems = problems_of(tmp_path, "month,delivered_kwh,received_kwh\n" + rows)
    assert len(problems) == MOST_PROBLEMS + 1
    assert "100 more" in problems[-1].text


def test_that_more_received_than_could_be_is_refused(tmp_path: Path) -> None:
    text = "month,delivered_kwh,received_kwh,generation_kwh\n2025-01,10,500,400\n"
    assert "more was received" in only_problem(tmp_path, text).text
    assert registers(tmp_path, text.replace("400", "490")).received_kwh.tolist() == [500]


def test_that_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    problem = only_problem(tmp_path, b"month,delivered_kwh,received_kwh\n2025-01,\xff,1\n")
    assert (problem.line, "UTF-8" in problem.text) == (2, True)
    assert "UTF-8" in only_problem(tmp_path, REGISTERS.encode("utf-16")).text
    assert "empty" in only_problem(tmp_path, b"").text
    assert "empty" in only_problem(tmp_path, b"\n\n").text


def test_that_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path, words in ((tmp_path / "none.csv", "no such file"), (tmp_path, "a folder")):
        with pytest.raises(ProblemsFound, match=words):
            read_meter(path)


# --- intervals -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("minutes", [5, 15, 30, 60])
def test_that_intervals_of_each_length_are_read(tmp_path: Path, minutes: int) -> None:
    readings = intervals(tmp_path, hourly(minutes=minutes))
    assert readings.minutes == minutes
    assert readings.months == ((2025, 2),)
    assert len(readings.start) == len(readings.load_kwh) == 28 * 1440 // minutes
    assert readings.start[0] == np.datetime64("2025-02-01T00:00")
    assert readings.load_kwh.sum() == pytest.approx(1.5 * len(readings.start))
    assert readings.price_usd_per_kwh is None
    for array in (readings.start, readings.month_index, readings.load_kwh, readings.generation_kwh):
        assert not array.flags.writeable


def test_that_a_leap_february_has_29_days(tmp_path: Path) -> None:
    assert len(intervals(tmp_path, hourly("2024-02", 29)).start) == 29 * 24
    assert (
        "expected whole calendar months, up to 2024-02-29T23:00" in only_problem(tmp_path, hourly("2024-02", 28)).text
    )


def test_that_prices_may_be_negative_and_energy_may_not(tmp_path: Path) -> None:
    rows = [row + ",-0.01" for row in hourly()]
    rows[0] = "timestamp,load_kwh,generation_kwh,price_usd_per_kwh"
    readings = intervals(tmp_path, rows)
    assert readings.price_usd_per_kwh is not None
    assert readings.price_usd_per_kwh.tolist() == [-0.01] * len(readings.start)
    rows[5] = rows[5].replace("1.5", "-1.5")
    problem = only_problem(tmp_path, rows)
    assert (problem.line, problem.field) == (6, "load_kwh")
    assert "-1.5 is negative" in problem.text


def test_that_months_and_their_places_cover_the_file(tmp_path: Path) -> None:
    rows = hourly("2025-12", 31) + hourly("2026-01", 31)[1:]
    readings = intervals(tmp_path, rows)
    assert readings.months == ((2025, 12), (2026, 1))
    assert np.bincount(readings.month_index).tolist() == [744, 744]


def change_row(rows: list[str], row: int, old: str, new: str) -> list[str]:
    assert old in rows[row]
    return [*rows[:row], rows[row].replace(old, new), *rows[row + 1 :]]


ROWS = hourly()


@pytest.mark.parametrize(
    ("rows", "line", "words"),
    [
        (ROWS[:10] + ROWS[11:], 11, "2025-02-01T09:00 is missing: 2025-02-01T08:00 is followed by 2025-02-01T10:00"),
        (ROWS[:11] + ROWS[10:], 12, "2025-02-01T09:00 is given twice, first on line 11"),
        ([*ROWS[:10], ROWS[11], ROWS[10], *ROWS[12:]], 11, "2025-02-01T09:00 is missing"),
        (change_row(ROWS, 10, "09:00", "09:07"), 11, "follows after 67 minutes"),
        (change_row(ROWS, 10, "09:00", "08:30"), 11, "2025-02-01T08:30 follows after 30 minutes; expected 60"),
        (ROWS[:-1], 672, "ends at 2025-02-28T22:00; expected whole calendar months, up to 2025-02-28T23:00"),
        (ROWS[:1] + ROWS[2:], 2, "begins at 2025-02-01T01:00; expected whole calendar months, from 2025-02-01T00:00"),
        ([ROWS[0], *ROWS[2:], "2025-03-01T00:00,1,1"], 2, "as if each time were an interval's end; expected its start"),
        (change_row(ROWS, 10, "1.5", "text"), 11, '"text" is not a number'),
        (change_row(ROWS, 10, ",0.25", ""), 11, "2 values found; expected 3"),
        (change_row(ROWS, 10, "2025-02-01T09:00", "01/02/2025 09:00"), 11, "is not a time"),
        (change_row(ROWS, 10, "2025-02-01T09:00", "2025-02-01"), 11, "is not a time"),
        (change_row(ROWS, 10, "09:00", "25:00"), 11, "is not a time"),
        (change_row(ROWS, 10, "09:00", "09:00:30"), 11, "is not a time"),
        (change_row(ROWS, 10, "09:00", "09:00-06:00"), 11, "some timestamps have an offset"),
        (ROWS[:2], 2, "one reading found"),
        (hourly(minutes=10), 3, "10 minutes after the line before; expected 5, 15, 30 or 60 minutes"),
        (hourly(minutes=1440), 3, "1,440 minutes after the line before"),
        ([row.replace(",1.5", "Z,1.5") for row in ROWS], 2, "the times are in UTC"),
    ],
)
def test_that_wrong_intervals_are_refused_with_their_line(
    tmp_path: Path, rows: list[str], line: int, words: str
) -> None:
    problem = problems_of(tmp_path, rows)[0]
    assert problem.line == line
    assert words in problem.text


def without_offsets(rows: list[str]) -> list[str]:
    return [rows[0]] + [row[:16] + row[22:] for row in rows[1:]]


def in_utc(rows: list[str]) -> list[str]:
    moments = [datetime.fromisoformat(row[:22]).astimezone(ZoneInfo("UTC")) for row in rows[1:]]
    return [rows[0]] + [f"{moment:%Y-%m-%dT%H:%MZ}{row[22:]}" for moment, row in zip(moments, rows[1:], strict=True)]


def counted(rows: list[str]) -> list[str]:
    """The rows with a use that tells one from the other."""
    return [rows[0], *(row.replace(",1,", f",{place},") for place, row in enumerate(rows[1:]))]


CENTRAL_YEAR = wall_clock_rows("2025-01-01", "2026-01-01")
CENTRAL_SUMMER = wall_clock_rows("2025-06-01", "2025-09-01")
STANDARD_YEAR = np.arange("2025-01-01T00:00", "2026-01-01T00:00", 60, dtype="datetime64[m]")


@pytest.mark.parametrize("utc_offset_h", [None, -6.0])
@pytest.mark.parametrize("form", [list, without_offsets])
def test_that_a_year_of_the_clock_on_the_wall_is_read_hour_for_hour(
    tmp_path: Path, form: Callable[[list[str]], list[str]], utc_offset_h: float | None
) -> None:
    readings = intervals(tmp_path, form(counted(CENTRAL_YEAR)), utc_offset_h)
    assert np.array_equal(readings.start, STANDARD_YEAR)
    assert readings.load_kwh.tolist() == list(range(8760))
    hours = np.bincount(readings.month_index).tolist()
    assert (hours[2], hours[10]) == (31 * 24 - 1, 30 * 24 + 1)
    assert len(readings.notes) == (0 if form is list else 1)


@pytest.mark.parametrize("minutes", [5, 15, 30])
def test_that_shorter_intervals_keep_their_place_at_both_changes_of_the_clock(tmp_path: Path, minutes: int) -> None:
    start = np.arange("2025-01-01T00:00", "2026-01-01T00:00", minutes, dtype="datetime64[m]")
    ahead = (start >= np.datetime64("2025-03-09T02:00")) & (start < np.datetime64("2025-11-02T01:00"))
    shown = start + np.where(ahead, 60, 0).astype("timedelta64[m]")
    readings = intervals(tmp_path, [CENTRAL_YEAR[0], *(f"{time},{place},1" for place, time in enumerate(shown))])
    assert np.array_equal(readings.start, start)
    assert readings.load_kwh.tolist() == list(range(len(start)))


def test_that_a_november_alone_tells_its_clock_by_the_hour_it_shows_twice(tmp_path: Path) -> None:
    readings = intervals(tmp_path, without_offsets(wall_clock_rows("2025-11-01", "2025-12-01")))
    assert len(readings.start) == 30 * 24 + 1
    assert readings.start[0] == np.datetime64("2025-10-31T23:00")
    assert "clock on the wall" in readings.notes[0]


def test_that_an_hour_of_november_that_is_there_once_is_refused(tmp_path: Path) -> None:
    for rows in (CENTRAL_YEAR, without_offsets(CENTRAL_YEAR)):
        again = next(place for place, row in enumerate(rows) if row.startswith("2025-11-02T01:00"))
        problem = only_problem(tmp_path, rows[: again + 1] + rows[again + 2 :])
        assert problem.line == again + 2
        assert "which the clock shows twice, is there once" in problem.text
        assert "local standard time" in problem.text


def test_that_a_reading_in_the_hour_that_the_clock_skips_is_refused(tmp_path: Path) -> None:
    rows = without_offsets(wall_clock_rows("2025-11-01", "2025-12-01"))
    march = without_offsets(wall_clock_rows("2025-03-01", "2025-11-01"))
    skipped = next(place for place, row in enumerate(march) if row.startswith("2025-03-09T03:00"))
    filled = [*march[:skipped], "2025-03-09T02:00,0,0", *march[skipped:], *rows[1:]]
    assert "an hour that the clock on the wall skips" in only_problem(tmp_path, filled).text


def test_that_a_year_of_standard_time_is_left_as_it_is(tmp_path: Path) -> None:
    plain = [CENTRAL_YEAR[0], *(f"{time},1,1" for time in STANDARD_YEAR)]
    for rows in (plain, [row.replace(",1,1", "-06:00,1,1") for row in plain]):
        readings = intervals(tmp_path, rows)
        assert np.array_equal(readings.start, STANDARD_YEAR)
        assert readings.notes == ()


@pytest.mark.parametrize("utc_offset_h", [None, -6.0])
def test_that_a_winter_alone_is_standard_time(tmp_path: Path, utc_offset_h: float | None) -> None:
    winter = wall_clock_rows("2025-12-01", "2026-03-01")
    for rows in (winter, without_offsets(winter)):
        readings = intervals(tmp_path, rows, utc_offset_h)
        assert readings.start[0] == np.datetime64("2025-12-01T00:00")
        assert readings.notes == ()


@pytest.mark.parametrize(
    ("zone", "utc_offset_h", "first_hour", "words"),
    [
        ("America/Chicago", -6.0, "2025-05-31T23:00", "the co-op's standard time, UTC-06:00, was taken"),
        ("America/Denver", -7.0, "2025-05-31T23:00", "the co-op's standard time, UTC-07:00, was taken"),
        ("America/Phoenix", -7.0, "2025-06-01T00:00", "the co-op's standard time, UTC-07:00, was taken"),
        ("America/Chicago", None, "2025-05-31T23:00", "so that standard time is UTC-06:00"),
        ("America/Phoenix", None, "2025-05-31T23:00", "so that standard time is UTC-08:00"),
        ("America/Chicago", -8.0, "2025-05-31T23:00", "so that standard time is UTC-06:00"),
    ],
)
def test_that_a_summer_alone_is_set_to_the_places_standard_time_or_says_what_was_taken(
    tmp_path: Path, zone: str, utc_offset_h: float | None, first_hour: str, words: str
) -> None:
    readings = intervals(tmp_path, wall_clock_rows("2025-06-01", "2025-09-01", zone), utc_offset_h)
    assert readings.start[0] == np.datetime64(first_hour)
    assert readings.months == ((2025, 6), (2025, 7), (2025, 8))
    assert words in readings.notes[0]


def test_that_a_summer_without_offsets_is_standard_time_and_says_so(tmp_path: Path) -> None:
    readings = intervals(tmp_path, without_offsets(CENTRAL_SUMMER), -6.0)
    assert readings.start[0] == np.datetime64("2025-06-01T00:00")
    assert "taken for standard time" in readings.notes[0]


def test_that_times_in_utc_are_set_to_the_places_clock(tmp_path: Path) -> None:
    for rows, first in ((CENTRAL_YEAR, "2025-01-01T00:00"), (CENTRAL_SUMMER, "2025-05-31T23:00")):
        local, utc = intervals(tmp_path, rows, -6.0), intervals(tmp_path, in_utc(rows), -6.0)
        assert utc.start[0] == np.datetime64(first)
        assert np.array_equal(utc.start, local.start)
        assert np.array_equal(utc.month_index, local.month_index)
        assert "are in UTC" in utc.notes[0]
    arizona = wall_clock_rows("2025-06-01", "2025-09-01", "America/Phoenix")
    assert intervals(tmp_path, in_utc(arizona), -7.0).start[0] == np.datetime64("2025-06-01T00:00")
    assert "the times are in UTC" in only_problem(tmp_path, in_utc(CENTRAL_SUMMER)).text


def test_that_an_ordinary_gap_is_not_taken_for_summer_time(tmp_path: Path) -> None:
    assert "clocks" not in only_problem(tmp_path, ROWS[:10] + ROWS[11:]).text


def test_that_offsets_carry_a_year_with_23_and_25_hour_days_into_standard_time(tmp_path: Path) -> None:
    readings = intervals(tmp_path, wall_clock_rows("2025-01-01", "2026-01-01"))
    assert len(readings.start) == 8760
    assert set(np.diff(readings.start)) == {np.timedelta64(60, "m")}
    assert readings.start[0] == np.datetime64("2025-01-01T00:00")
    hours = np.bincount(readings.month_index).tolist()
    assert hours[2] == 31 * 24 - 1  # March by the wall's clock: one hour is skipped
    assert hours[10] == 30 * 24 + 1
    assert sum(hours) == 8760


def test_that_whole_months_within_summer_are_whole_by_the_wall_clock(tmp_path: Path) -> None:
    readings = intervals(tmp_path, wall_clock_rows("2025-03-01", "2025-08-01"))
    assert readings.months == tuple((2025, month) for month in range(3, 8))


def test_that_offsets_of_two_places_are_refused(tmp_path: Path) -> None:
    rows = wall_clock_rows("2025-02-01", "2025-03-01")
    assert "more than summer time's hour" in only_problem(tmp_path, change_row(rows, 10, "-06:00", "-09:00")).text


def test_that_a_year_of_five_minutes_reads_in_seconds(tmp_path: Path) -> None:
    start = np.arange("2025-01-01", "2026-01-01", dtype="datetime64[5m]")
    text = "timestamp,load_kwh,generation_kwh\n" + "".join(f"{moment},0.1234,0.5678\n" for moment in start.astype(str))
    path = write(tmp_path, text)
    began = time.process_time()  # of this process alone, whatever else the machine does
    readings = read_meter(path)
    assert time.process_time() - began < 5.0  # some 0.4 s on a small machine
    assert isinstance(readings, IntervalReadings)
    assert len(readings.start) == 105_120


def outcome(path: Path) -> str:
    """What reading a file comes to: the kind of readings, or the sentences."""
    try:
        return type(read_meter(path)).__name__
    except ProblemsFound as refused:
        return "\n".join(problem.text for problem in refused.problems)


@given(st.binary(max_size=200))
def test_that_any_bytes_are_readings_or_a_sentence(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    for start in (
        b"",
        b"month,delivered_kwh,received_kwh\n",
        b"timestamp,load_kwh,generation_kwh\n2025-01-01T00:00,1,1\n",
    ):
        path.write_bytes(start + content)
        assert outcome(path)


@given(
    st.sampled_from(["", "x", "-1", "2025-02", "1e999", '"', ",", "\r", "\u0662", "NaN", "2025-01-01T24:00"]),
    st.integers(0, len(REGISTERS)),
    st.integers(0, 6),
)
def test_that_a_cut_and_mended_table_is_readings_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, piece: str, place: int, cut: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "cut.csv"
    path.write_text(REGISTERS[:place] + piece + REGISTERS[place + cut :], encoding="utf-8", newline="")
    assert outcome(path) == "RegisterReadings" or outcome(path).endswith((".", "?"))
