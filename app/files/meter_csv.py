"""Knows the two tables of a member's meter: registers read once a month, and energy interval by interval."""

from __future__ import annotations

import csv
import difflib
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.core.arrays import Floats
from app.core.meter_data import INTERVAL_MINUTES, IntervalReadings, RegisterReadings
from app.core.problems import Problem, ProblemsFound
from app.core.summer_time import in_summer_time, summer_time, zone_name
from app.core.wording import say

REGISTER_COLUMNS = ("month", "delivered_kwh", "received_kwh", "generation_kwh")
INTERVAL_COLUMNS = ("timestamp", "load_kwh", "generation_kwh", "price_usd_per_kwh")
LARGEST_BYTES = 100_000_000
MOST_PROBLEMS = 20
MOST_KWH = 1e9
MOST_USD_PER_KWH = 1000.0
OLDEST_YEAR = 1970
HALF_KWH = 0.5
HOUR_MINUTES, DAY_MINUTES = 60, 1440
AUTUMN_CHANGE_MINUTES = 120

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
_TIMESTAMP = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:?\d{2})?", re.ASCII)
_WANTED_TIME = "the start of an interval such as 2026-01-31T13:45"
_STANDARD_TIME = (
    "export the file in local standard time all year, "
    "or with the offset in each timestamp, such as 2026-07-01T13:00-05:00"
)


def read_meter(path: Path, utc_offset_h: float | None = None) -> RegisterReadings | IntervalReadings:
    """What a meter file recorded; its first line says which of the two tables it is.

    ``utc_offset_h`` is standard time at the meter, where it is known: for files in UTC or of a summer alone.
    Raises ProblemsFound, each problem with its line, when any value, row or column is not as expected: nothing is
    skipped, guessed or put in order.
    """
    table = _table(Path(path))
    if "timestamp" in table.columns:
        return _intervals(table, utc_offset_h)
    return _registers(table)


# --- the table -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Table:
    """The cells of a file, column by column, and the line each row stands on."""

    file: str
    columns: dict[str, Sequence[str]]
    lines: Sequence[int]

    def problem(self, row: int | None, text: str, column: str = "") -> Problem:
        return Problem(text, column, self.file, None if row is None else self.lines[row])


def _stop(problems: Sequence[Problem]) -> None:
    """Raises the first of what was found, and says how much more there is."""
    if not problems:
        return
    shown = sorted(problems, key=lambda problem: problem.line or 0)[:MOST_PROBLEMS]
    more = len(problems) - len(shown)
    if more:
        shown.append(Problem(f"{more:,} more problems of this kind follow.", file=shown[0].file))
    raise ProblemsFound(*shown)


def _table(path: Path) -> _Table:
    file = str(path)
    text = _text_of(path)
    if "\0" in text:
        raise ProblemsFound(
            Problem("holds a zero byte; expected text.", file=file, line=text[: text.index("\0")].count("\n") + 1)
        )
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[list[str]] = []
    lines: list[int] = []
    try:
        for row in reader:
            rows.append(row)
            lines.append(reader.line_num)
    except csv.Error as error:
        raise ProblemsFound(
            Problem(f"cannot be read as comma-separated values: {error}.", file=file, line=reader.line_num)
        ) from None
    while rows and len(rows[-1]) < 2 and not "".join(rows[-1]).strip():  # empty lines at the end are nobody's data
        rows.pop()
        lines.pop()
    if not rows:
        raise ProblemsFound(Problem("the file is empty; expected meter readings.", file=file))
    names = _column_names(rows[0], file, lines[0])
    if len(rows) == 1:
        raise ProblemsFound(Problem("no reading follows the line of column names.", file=file, line=lines[0]))
    _stop(list(_rows_of_wrong_length(rows, lines, names, file)))
    cells = list(zip(*rows[1:], strict=True))
    return _Table(file, dict(zip(names, cells, strict=True)), lines[1:])


def _text_of(path: Path) -> str:
    file = str(path)
    try:
        if path.is_dir():
            raise ProblemsFound(Problem("this is a folder; expected a CSV file of meter readings.", file=file))
        with path.open("rb") as opened:
            content = opened.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        raise ProblemsFound(
            Problem("there is no such file; expected a CSV file of meter readings.", file=file)
        ) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ProblemsFound(Problem(f"the file cannot be read: {reason}.", file=file)) from None
    if len(content) > LARGEST_BYTES:
        raise ProblemsFound(
            Problem(
                f"larger than {LARGEST_BYTES // 1_000_000} MB; expected a few years of readings at most.", file=file
            )
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise ProblemsFound(
            Problem(
                f"byte 0x{content[error.start]:02x} is not UTF-8 text; save the file as UTF-8.", file=file, line=line
            )
        ) from None


def _column_names(cells: Sequence[str], file: str, line: int) -> list[str]:
    names = [cell.strip().lower() for cell in cells]
    known = INTERVAL_COLUMNS if "timestamp" in names else REGISTER_COLUMNS if "month" in names else ()
    if not known:
        forms = f"{','.join(INTERVAL_COLUMNS[:3])} or {','.join(REGISTER_COLUMNS[:3])}"
        found = _shown(",".join(cells))
        hint = "; columns are separated by commas" if len(names) == 1 and re.search(r"[;\t]", cells[0]) else ""
        raise ProblemsFound(Problem(f"{found} found; expected the column names {forms}{hint}.", file=file, line=line))
    problems = []
    for name, count in Counter(names).items():
        if name not in known:
            nearest = difflib.get_close_matches(name, known, 1)
            hint = f"did you mean {nearest[0]}?" if nearest else f"expected {','.join(known)}."
            problems.append(Problem(f"unknown column {_shown(name)}; {hint}", file=file, line=line))
        elif count > 1:
            problems.append(Problem(f"the column {name} is there {count} times; expected once.", file=file, line=line))
    optional = ("price_usd_per_kwh",) if known is INTERVAL_COLUMNS else ("generation_kwh",)
    problems += [
        Problem(f"the column {name} is missing; expected {','.join(known)}.", file=file, line=line)
        for name in known
        if name not in names and name not in optional
    ]
    _stop(problems)
    return names


def _rows_of_wrong_length(
    rows: Sequence[Sequence[str]], lines: Sequence[int], names: Sequence[str], file: str
) -> Iterator[Problem]:
    for row, line in zip(rows[1:], lines[1:], strict=True):
        if len(row) == len(names):
            continue
        found = f"{len(row)} values" if len(row) != 1 else "1 value"
        text = f"{found} found; expected {len(names)} ({','.join(names)})."
        yield Problem("empty line; expected a reading." if not any(row) else text, file=file, line=line)


def _shown(text: str) -> str:
    clean = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)
    return f'"{clean}"' if len(clean) <= 60 else f'"{clean[:56]}..."'


# --- numbers ---------------------------------------------------------------------------------------------------------


def _numbers(table: _Table, name: str, low: float, high: float, problems: list[Problem]) -> Floats:
    """A column's numbers, read-only; what is wrong with it goes to ``problems``, row by row."""
    cells = table.columns[name]
    joined = "".join(cells)
    if joined.isascii() and "_" not in joined:  # else float() would read more than a person means by a number
        try:
            values = np.fromiter(map(float, cells), dtype=np.float64, count=len(cells))
            if bool(np.all((values >= low) & (values <= high))):
                return _read_only(values)
        except ValueError:
            pass
    wanted = "dollars per kWh" if name == "price_usd_per_kwh" else "a number of kWh, 0 or more"
    numbers = []
    for row, cell in enumerate(cells):
        text = cell.strip()
        number = float(text) if _NUMBER.fullmatch(text) else 0.0
        numbers.append(number)
        if not text:
            problems.append(table.problem(row, f"no value; expected {wanted}.", name))
        elif not _NUMBER.fullmatch(text):
            problems.append(table.problem(row, f"{_shown(cell)} is not a number; expected {wanted}.", name))
        elif low == 0 and number < 0:
            problems.append(table.problem(row, f"{text} is negative; expected {wanted}.", name))
        elif not low <= number <= high:
            problems.append(table.problem(row, f"{text} found; expected {wanted}, at most {high:,.0f}.", name))
    return _read_only(np.array(numbers))


def _read_only(values: Floats) -> Floats:
    values.setflags(write=False)
    return values


# --- registers -------------------------------------------------------------------------------------------------------


def _registers(table: _Table) -> RegisterReadings:
    problems: list[Problem] = []
    months = _months_of(table, problems)
    readings = {
        name: _numbers(table, name, 0.0, MOST_KWH, problems) for name in REGISTER_COLUMNS[1:] if name in table.columns
    }
    _stop(problems)
    generation = readings.get("generation_kwh")
    if generation is not None:
        load = readings["delivered_kwh"] + generation - readings["received_kwh"]
        _stop(
            [
                table.problem(
                    int(row),
                    "more was received from the member than was generated and delivered together; check the registers.",
                )
                for row in np.flatnonzero(load < -HALF_KWH)
            ]
        )
    return RegisterReadings(tuple(months), readings["delivered_kwh"], readings["received_kwh"], generation)


def _months_of(table: _Table, problems: list[Problem]) -> list[tuple[int, int]]:
    months: list[tuple[int, int]] = []
    first_line: dict[tuple[int, int], int] = {}
    for row, cell in enumerate(table.columns["month"]):
        match = _MONTH.fullmatch(cell.strip())
        month = (int(match[1]), int(match[2])) if match else (0, 0)
        if not 1 <= month[1] <= 12 or month[0] < OLDEST_YEAR:
            problems.append(table.problem(row, f"{_shown(cell)} is not a month; expected YYYY-MM.", "month"))
            continue
        expected = _month_after(months[-1]) if months else month
        if month in first_line:
            problems.append(
                table.problem(row, f"{cell.strip()} is given twice, first on line {first_line[month]}.", "month")
            )
        elif month < expected:
            problems.append(
                table.problem(row, f"{cell.strip()} is out of order; expected {_month_text(expected)}.", "month")
            )
        elif month > expected:
            problems.append(
                table.problem(row, f"{cell.strip()} leaves a gap; expected {_month_text(expected)}.", "month")
            )
        first_line.setdefault(month, table.lines[row])
        months.append(month)
    return months


def _month_after(month: tuple[int, int]) -> tuple[int, int]:
    return (month[0] + month[1] // 12, month[1] % 12 + 1)


def _month_text(month: tuple[int, int]) -> str:
    return f"{month[0]:04d}-{month[1]:02d}"


# --- intervals -------------------------------------------------------------------------------------------------------

Minutes = npt.NDArray[np.int64]


def _intervals(table: _Table, utc_offset_h: float | None) -> IntervalReadings:
    problems: list[Problem] = []
    times = _times(table, problems, utc_offset_h)
    load = _numbers(table, "load_kwh", 0.0, MOST_KWH, problems)
    generation = _numbers(table, "generation_kwh", 0.0, MOST_KWH, problems)
    price = None
    if "price_usd_per_kwh" in table.columns:
        price = _numbers(table, "price_usd_per_kwh", -MOST_USD_PER_KWH, MOST_USD_PER_KWH, problems)
    _stop(problems)
    assert times is not None
    clock, standard = times.clock, times.standard
    minutes = _interval_minutes(table, standard)
    _check_steps(table, standard, clock, minutes)
    by_clock = _is_whole_months(clock, minutes)
    if not by_clock and not _is_whole_months(standard, minutes):
        _stop(_partial_months(table, clock, minutes))
    month = _as_time(clock if by_clock else standard).astype("datetime64[M]")
    first = int(month[0].astype(np.int64))
    index = month.astype(np.int64) - first
    months = tuple(((1970 * 12 + first + step) // 12, (first + step) % 12 + 1) for step in range(int(index[-1]) + 1))
    for array in (start := _as_time(standard), index):
        array.setflags(write=False)
    return IntervalReadings(minutes, start, months, index, load, generation, price, times.notes)


def _as_time(minutes: Minutes) -> npt.NDArray[np.datetime64]:
    return minutes.astype("datetime64[m]")


@dataclass(frozen=True)
class _Times:
    """Each interval's start in minutes of the era: as the clock on the wall shows it, and in standard time."""

    clock: Minutes
    standard: Minutes
    notes: tuple[str, ...] = ()


def _times(table: _Table, problems: list[Problem], utc_offset_h: float | None) -> _Times | None:
    """The times of a table on both clocks; None where a cell is none, which goes to ``problems``."""
    cells = table.columns["timestamp"]
    times: list[datetime] = []
    for row, cell in enumerate(cells):
        text = cell.strip()
        try:
            if not _TIMESTAMP.fullmatch(text):
                raise ValueError(text)
            time = datetime.fromisoformat(text)
            if time.year < OLDEST_YEAR or time.second:
                raise ValueError(text)
            times.append(time)
        except ValueError:
            problems.append(table.problem(row, f"{_shown(cell)} is not a time; expected {_WANTED_TIME}.", "timestamp"))
    if len(times) < len(cells):
        return None
    clock = np.array([time.replace(tzinfo=None) for time in times], dtype="datetime64[m]").astype(np.int64)
    with_offset = sum(time.tzinfo is not None for time in times)
    if with_offset == 0:
        return _times_without_offset(clock)
    if with_offset < len(times):
        row = next(row for row, time in enumerate(times) if (time.tzinfo is None) != (times[0].tzinfo is None))
        problems.append(
            table.problem(
                row, "some timestamps have an offset from UTC and some have none; expected all or none.", "timestamp"
            )
        )
        return None
    return _times_with_offset(table, problems, clock, np.array([_offset_minutes(time) for time in times]), utc_offset_h)


def _times_with_offset(
    table: _Table, problems: list[Problem], clock: Minutes, offsets: Minutes, utc_offset_h: float | None
) -> _Times | None:
    """Times whose offsets say how far their clock is from UTC.

    A clock that shows both its hours, or a day of winter, tells standard time by itself.  Of a summer alone, and of
    UTC, only the place tells: without it a summer is taken for summer time, since a clock that says its offset seldom
    stands still.
    """
    first, last = int(offsets.min()), int(offsets.max())
    of_place = None if utc_offset_h is None else round(60 * utc_offset_h)
    if first == last == 0:
        if of_place is None:
            text = "the times are in UTC; expected local standard time, or local time with its offset."
            problems.append(table.problem(0, text, "timestamp"))
            return None
        standard = clock + of_place
        wall = standard + np.where(in_summer_time(_as_time(standard)), HOUR_MINUTES, 0)
        note = say("The times are in UTC; the co-op's standard time, {zone}, was taken.", zone=zone_name(of_place))
        return _Times(wall, standard, (note,))
    if last - first not in (0, HOUR_MINUTES):
        row = int(np.argmax(offsets != offsets[0]))
        problems.append(
            table.problem(
                row, "the offsets from UTC differ by more than summer time's hour; expected one place.", "timestamp"
            )
        )
        return None
    if first < last or not in_summer_time(_as_time(clock - HOUR_MINUTES)).all():
        return _Times(clock, clock - offsets + first)
    if of_place is not None and of_place in (first, first - HOUR_MINUTES):
        note = say("All times lie in summer; the co-op's standard time, {zone}, was taken.", zone=zone_name(of_place))
        return _Times(clock, clock - first + of_place, (note,))
    note = say(
        "All times lie in summer and are {shown} from UTC: this was taken for summer time, so that standard time is "
        "{standard}. If it is standard time, every hour is an hour early here; a file with a day of winter would tell.",
        shown=zone_name(first),
        standard=zone_name(first - HOUR_MINUTES),
    )
    return _Times(clock, clock - HOUR_MINUTES, (note,))


def _times_without_offset(clock: Minutes) -> _Times:
    """Times that say no offset: standard time, unless they skip the hour in March or repeat the one in November."""
    ahead = in_summer_time(_as_time(clock - HOUR_MINUTES))
    if not ahead.any():
        return _Times(clock, clock)
    years = np.unique(_as_time(clock).astype("datetime64[Y]").astype(np.int64) + 1970).tolist()
    changes = [
        tuple(int(np.datetime64(change, "m").astype(np.int64)) for change in summer_time(year)) for year in years
    ]
    shown = set(clock.tolist())
    steps = np.diff(clock)
    put_on_or_back = any(
        (begins not in shown and begins - HOUR_MINUTES in shown and begins + HOUR_MINUTES in shown)
        or bool(((steps <= 0) & (clock[1:] == ends) & (clock[:-1] < ends + HOUR_MINUTES)).any())
        for begins, ends in changes
    )
    if put_on_or_back:
        note = say("The times follow the clock on the wall; its summer hours were set back to standard time.")
        return _Times(clock, clock - np.where(_ahead_on_the_wall(clock, changes), HOUR_MINUTES, 0), (note,))
    if any(begins in shown and begins - HOUR_MINUTES in shown for begins, _ in changes):
        return _Times(clock, clock)  # a clock that is put forward never shows this hour
    note = say(
        "The times name no offset from UTC and no change of the clock is among them: they were taken for standard time "
        "all year. If they are those of the clock on the wall, every summer hour is an hour late here."
    )
    return _Times(clock, clock, (note,))


def _ahead_on_the_wall(clock: Minutes, changes: Sequence[tuple[int, ...]]) -> npt.NDArray[np.bool_]:
    """Whether a clock on the wall is an hour ahead at each of the times it shows, the later of an hour shown twice not.

    The hour is shown twice where time goes back in it; what follows that step is in standard time.
    """
    ahead = np.zeros(clock.shape, dtype=bool)
    goes_back = np.concatenate(([False], np.diff(clock) <= 0))  # by whole hours it stands still
    for begins, ends in changes:
        again = (clock >= ends) & (clock < ends + HOUR_MINUTES)
        later = np.logical_or.accumulate(again & goes_back) & again
        ahead |= (clock >= begins) & (clock < ends + HOUR_MINUTES) & ~later
    return ahead


def _offset_minutes(time: datetime) -> int:
    return int((time.utcoffset() or timedelta()).total_seconds() // 60)


def _interval_minutes(table: _Table, standard: Minutes) -> int:
    if len(standard) < 2:
        raise ProblemsFound(table.problem(0, "one reading found; expected whole calendar months of them."))
    steps, counts = np.unique(np.diff(standard), return_counts=True)
    minutes = int(steps[np.argmax(counts)])
    if minutes not in INTERVAL_MINUTES:
        row = 1 + int(np.argmax(np.diff(standard) == minutes))
        raise ProblemsFound(
            table.problem(
                row, f"{minutes:,} minutes after the line before; expected 5, 15, 30 or 60 minutes.", "timestamp"
            )
        )
    return minutes


def _time_text(minutes: int) -> str:
    return str(np.datetime64(minutes, "m"))


def _check_steps(table: _Table, standard: Minutes, clock: Minutes, minutes: int) -> None:
    """Raises with every row that does not follow the one before by one interval."""
    steps = np.diff(standard)
    wrong = np.flatnonzero(steps != minutes) + 1
    if not len(wrong):
        return
    seen: dict[int, int] = {}
    for row, time in enumerate(standard.tolist()):
        seen.setdefault(time, row)
    problems = []
    for row in wrong.tolist():
        before, time = int(clock[row - 1]), int(clock[row])
        first = seen[int(standard[row])]
        if first < row and clock[first] != time:
            text = f"{_time_text(time)} is an hour that the clock on the wall skips; expected no reading of it"
        elif first < row:
            text = f"{_time_text(time)} is given twice, first on line {table.lines[first]}"
        elif steps[row - 1] < 0:
            text = f"{_time_text(time)} is earlier than the line before, {_time_text(before)}; expected order of time"
        elif steps[row - 1] % minutes == 0:
            text = _missing_text(before, time, minutes)
        else:
            text = f"{_time_text(time)} follows after {steps[row - 1]} minutes; expected {minutes}"
        problems.append(table.problem(row, f"{text}.", "timestamp"))
    _stop(problems)


def _missing_text(before: int, time: int, minutes: int) -> str:
    """What to say of a gap; one where a clock on the wall is put back has the hour once that it shows twice."""
    gap = f"{_time_text(before + minutes)} is missing: {_time_text(before)} is followed by {_time_text(time)}"
    if time - before == minutes and time % DAY_MINUTES == AUTUMN_CHANGE_MINUTES:
        return f"the hour before {_time_text(time)}, which the clock shows twice, is there once: {_STANDARD_TIME}"
    return gap


def _is_whole_months(times: Minutes, minutes: int) -> bool:
    first, end = _as_time(times[:1])[0], _as_time(times[-1:] + minutes)[0]
    return bool(first == first.astype("datetime64[M]") and end == end.astype("datetime64[M]"))


def _partial_months(table: _Table, clock: Minutes, minutes: int) -> list[Problem]:
    """What is wrong with a file that does not begin and end with a month."""
    problems = []
    first, end = int(clock[0]), int(clock[-1]) + minutes
    month_of_first = int(_as_time(clock[:1])[0].astype("datetime64[M]").astype("datetime64[m]").astype(np.int64))
    if first == month_of_first + minutes and _as_time(clock[-1:])[0] == _as_time(clock[-1:])[0].astype("datetime64[M]"):
        text = f"begins at {_time_text(first)}, as if each time were an interval's end; expected its start."
        return [table.problem(0, text, "timestamp")]
    if first != month_of_first:
        text = f"begins at {_time_text(first)}; expected whole calendar months, from {_time_text(month_of_first)}."
        problems.append(table.problem(0, text, "timestamp"))
    month = _as_time(clock[-1:])[0].astype("datetime64[M]")
    due = int((month + np.timedelta64(1, "M")).astype("datetime64[m]").astype(np.int64)) - minutes
    if end != due + minutes:
        text = f"ends at {_time_text(end - minutes)}; expected whole calendar months, up to {_time_text(due)}."
        problems.append(table.problem(len(clock) - 1, text, "timestamp"))
    return problems
