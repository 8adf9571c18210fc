"""A member's own record of use: Green Button XML (ESPI), Green Button CSV, or any CSV of times and kilowatt-hours.

Whatever the file's clock, times come out in local standard time, and what could not be read is a gap that is told.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element, ParseError

import numpy as np
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from app.core.arrays import Floats
from app.core.interval_use import IntervalUse
from app.core.meter_data import INTERVAL_MINUTES
from app.core.problems import Problem, ProblemsFound
from app.core.summer_time import summer_time, zone_name
from app.core.wording import say

LARGEST_BYTES, LARGEST_TABLE_BYTES = 100_000_000, 30_000_000
"""XML is read piece by piece, tables whole; three years of five minutes are 40 and 7 MB."""

MOST_PROBLEMS = 20
MOST_KWH_PER_INTERVAL = 100_000.0
MOST_YEARS = 20
HOUR = timedelta(hours=1)
EARLIEST, LATEST = datetime(1990, 1, 1), datetime(2100, 1, 1)  # noqa: DTZ001 - clock times without a zone

_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - a clock without a zone
_LAST_SECOND = int((LATEST - _EPOCH).total_seconds()) + 1

WATT_HOURS = 72
MOST_POWER_OF_TEN = 9
FORWARD_FLOWS = (None, 0, 1)
ESTIMATED_QUALITIES = (8, 9, 10, 12)
"""ESPI (NAESB REQ.21): unit of measure Wh; flow directions to the member; qualities that are only estimates."""


@dataclass(frozen=True)
class _Reading:
    """One reading: minutes since 1970 on the clock of standard time, and kWh (NaN where it has none)."""

    minute: int
    kwh: float
    line: int | None = None


def read_usage(path: Path, utc_offset_h: float | None = None, keeps_summer_time: bool = True) -> IntervalUse:
    """The use a file holds, as consecutive intervals with NaN in its gaps.

    ``utc_offset_h`` is standard time at the site, to which every time is set that says how far from UTC it is; where
    the site is not known the file's own word counts.  ``keeps_summer_time`` says of the site's clocks what times
    without an offset cannot.  Raises
    ProblemsFound, with lines, for bad values, doubled or unordered times, changing intervals, entities in XML, and
    files that are too large or of another kind.
    """
    path = Path(path)
    file = str(path)
    try:
        if path.is_dir():
            raise ProblemsFound(Problem(say("this is a folder; expected a file of use"), file=file))
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            raise ProblemsFound(
                Problem(
                    say(
                        "larger than {largest_bytes} MB; three years of 5 minutes have 40 MB",
                        largest_bytes=LARGEST_BYTES // 1000000,
                    ),
                    file=file,
                )
            )
        with path.open("rb") as opened:
            head = opened.read(2000)
            opened.seek(0)
            if not head.strip():
                raise ProblemsFound(Problem(say("the file is empty; expected times and kWh"), file=file))
            if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
                return _green_button_xml(opened, path.name, utc_offset_h)
            if size > LARGEST_TABLE_BYTES:
                raise ProblemsFound(
                    Problem(
                        say(
                            "larger than {largest_table_bytes} MB; three years of 5 minutes have 7 MB",
                            largest_table_bytes=LARGEST_TABLE_BYTES // 1000000,
                        )
                    )
                )
            return _table(opened.read(), path.name, utc_offset_h, keeps_summer_time)
    except ProblemsFound as found:
        raise ProblemsFound(*(problem.within(file) for problem in found.problems[:MOST_PROBLEMS])) from None
    except OSError as error:
        raise ProblemsFound(
            Problem(say("cannot be read: {strerror}", strerror=error.strerror or error), file=file)
        ) from None


# --- Green Button XML ------------------------------------------------------------------------------------------------


@dataclass
class _ReadingType:
    power_of_ten: int = 0
    unit: int = WATT_HOURS
    flow: int | None = None


def _green_button_xml(opened: IO[bytes], name: str, utc_offset_h: float | None) -> IntervalUse:
    types: dict[str, _ReadingType] = {}
    type_of_meter: dict[str, str] = {}
    blocks: list[tuple[str, list[tuple[int, int, float | None, int | None]]]] = []
    offset_s: int | None = None
    points = 0
    try:
        for entry in _entries(opened):
            links = [(each.get("rel", ""), each.get("href", "")) for each in entry.iter() if _tag(each) == "link"]
            related = [href for rel, href in links if rel == "related"]
            by_rel = dict(links)
            here = by_rel.get("self", "")
            for element in entry.iter():
                kind = _tag(element)
                if kind == "UsagePoint":
                    points += 1
                elif kind == "LocalTimeParameters":
                    offset_s = _whole(element, "tzOffset")
                elif kind == "ReadingType":
                    types[here] = _ReadingType(
                        power_of_ten=_whole(element, "powerOfTenMultiplier") or 0,
                        unit=WATT_HOURS if (unit := _whole(element, "uom")) is None else unit,
                        flow=_whole(element, "flowDirection"),
                    )
                elif kind == "MeterReading":
                    type_of_meter[here] = next((each for each in related if "ReadingType" in each), "")
                elif kind == "IntervalBlock":
                    blocks.append((here or by_rel.get("up", ""), list(_readings_of(element))))
    except DefusedXmlException:
        raise ProblemsFound(
            Problem(say("holds XML entities, which Green Button files never need; it was not read"))
        ) from None
    except ParseError as error:
        line, _ = error.position
        raise ProblemsFound(Problem(say("is not well-formed XML ({msg})", msg=error.msg), line=line)) from None
    except LookupError as error:
        raise ProblemsFound(Problem(say("names an encoding that is none ({error})", error=error), line=1)) from None
    except ValueError as error:
        raise ProblemsFound(
            Problem(say("holds a number that is none ({error}); expected Green Button (ESPI) data", error=error))
        ) from None
    if not blocks:
        raise ProblemsFound(Problem(say("holds no IntervalBlock; expected Green Button (ESPI) interval data")))
    if points > 1:
        raise ProblemsFound(
            Problem(say("holds {points} usage points; expected one meter, so export one at a time", points=points))
        )
    if offset_s is None and utc_offset_h is None:
        raise ProblemsFound(
            Problem(say("names no time zone (LocalTimeParameters); the place of the case is needed first"))
        )
    shift_s = offset_s or 0 if utc_offset_h is None else round(utc_offset_h * 3600)
    notes: list[str] = [
        say("Times were counted in UTC and set to local standard time, {zone}.", zone=zone_name(shift_s // 60))
    ]
    if offset_s not in (None, shift_s):
        notes.append(_other_zone_told(offset_s or 0, shift_s))
    return _from_blocks(_chosen(blocks, types, type_of_meter), shift_s, name, tuple(notes))


def _entries(opened: IO[bytes]) -> Iterator[Element]:
    """The entries of a feed one after the other, each forgotten before the next is read; or a bare document whole."""
    depth, root = 0, None
    found = False
    for event, element in iterparse(opened, events=("start", "end"), forbid_dtd=True):
        depth += 1 if event == "start" else -1
        if event == "start" and root is None:
            root = element
        if event == "end" and _tag(element) == "entry":
            found = True
            yield element
            element.clear()
            if root is not None and root is not element:
                root.clear()
    if root is not None and not found:
        yield root


def _tag(element: Element) -> str:
    return _without_namespace(element.tag)


@lru_cache(maxsize=256)
def _without_namespace(tag: object) -> str:
    return str(tag).rpartition("}")[2]


def _whole(element: Element, name: str) -> int | None:
    for child in element.iter():
        if _tag(child) == name and child.text and child.text.strip():
            return int(child.text.strip())
    return None


def _readings_of(block: Element) -> Iterator[tuple[int, int, float | None, int | None]]:
    """Start in seconds of UTC, duration in seconds, value, and quality code of each reading."""
    for reading in block.iter():
        if not str(reading.tag).endswith("IntervalReading"):
            continue
        said = {_tag(element): (element.text or "").strip() for element in reading.iter()}
        if not (said.get("start") and said.get("duration")):
            raise ValueError("an IntervalReading without start or duration")
        value, quality = said.get("value"), said.get("quality")
        yield (
            int(said["start"]),
            int(said["duration"]),
            float(value) if value else None,
            int(quality) if quality else None,
        )


def _chosen(
    blocks: list[tuple[str, list[tuple[int, int, float | None, int | None]]]],
    types: dict[str, _ReadingType],
    type_of_meter: dict[str, str],
) -> list[tuple[_ReadingType, list[tuple[int, int, float | None, int | None]]]]:
    """The blocks of energy delivered to the member; the others (exports, demand, gas) are left out."""

    def type_of(block: str) -> _ReadingType:
        if len(types) <= 1:
            return next(iter(types.values()), _ReadingType())
        meter = next((each for each in type_of_meter if each and block.startswith(each)), None)
        href = type_of_meter.get(meter or "", "")
        if href not in types:
            raise ProblemsFound(
                Problem(
                    say(
                        "holds {count} kinds of reading, and a block that says not which it is; expected one kind",
                        count=len(types),
                    )
                )
            )
        return types[href]

    typed = [(type_of(block), readings) for block, readings in blocks]
    chosen = [(kind, readings) for kind, readings in typed if kind.unit == WATT_HOURS and kind.flow in FORWARD_FLOWS]
    if not chosen:
        units = sorted({kind.unit for kind, _ in typed})
        raise ProblemsFound(
            Problem(
                say(
                    "holds no energy delivered in watt-hours (uom {watt_hours}); units found: {units}",
                    watt_hours=WATT_HOURS,
                    units=units,
                )
            )
        )
    return chosen


def _from_blocks(
    chosen: list[tuple[_ReadingType, list[tuple[int, int, float | None, int | None]]]],
    shift_s: int,
    name: str,
    notes: tuple[str, ...],
) -> IntervalUse:
    durations = {duration for _, readings in chosen for _, duration, _, _ in readings}
    if len(durations) != 1 or not durations <= {60 * minutes for minutes in INTERVAL_MINUTES}:
        shown = ", ".join(str(duration) for duration in sorted(durations)[:5]) or "none"
        raise ProblemsFound(
            Problem(say("intervals of {shown} seconds found; expected 300, 900, 1800 or 3600 throughout", shown=shown))
        )
    interval = durations.pop() // 60
    readings, estimated = [], 0
    for kind, block in chosen:
        if abs(kind.power_of_ten) > MOST_POWER_OF_TEN:
            raise ProblemsFound(
                Problem(
                    say(
                        "power of ten {power_of_ten} found; expected -{most_power_of_ten} to {most_power_of_ten}",
                        power_of_ten=kind.power_of_ten,
                        most_power_of_ten=MOST_POWER_OF_TEN,
                    )
                )
            )
        to_kwh = 10.0**kind.power_of_ten / 1000.0
        for start, _, value, quality in block:
            seconds = start + shift_s
            if not EARLIEST <= _EPOCH + timedelta(seconds=min(max(seconds, 0), _LAST_SECOND)) <= LATEST:
                raise ProblemsFound(
                    Problem(say("an interval starts at second {start}; expected years 1990 to 2100", start=start))
                )
            if seconds % 60:
                raise ProblemsFound(
                    Problem(say("an interval starts at second {start}; expected whole minutes", start=start))
                )
            readings.append(_Reading(seconds // 60, float("nan") if value is None else value * to_kwh))
            estimated += quality in ESTIMATED_QUALITIES
    readings.sort(key=lambda reading: reading.minute)
    return _use(readings, interval, f"{name} (Green Button XML)", estimated, notes)


# --- tables ----------------------------------------------------------------------------------------------------------

TIME_NAMES = ("timestamp", "interval start", "start date time", "start time", "start", "datetime", "date time", "time")
DATE_NAMES = ("date", "usage date", "read date", "start date")
USE_NAMES = ("load_kwh", "kwh", "usage", "use", "consumption", "energy", "value", "import", "delivered", "net usage")
UNIT_NAMES = ("units", "unit", "uom")

CLOCKS = (
    *("%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%m/%d/%Y %H:%M", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %I:%M %p"),
    *("%m/%d/%Y %I:%M:%S %p", "%Y-%m-%d %I:%M %p", "%m/%d/%y %H:%M", "%m/%d/%y %I:%M %p"),
)
WANTED_TIME = say("a time such as 2026-01-31 13:45")


@dataclass(frozen=True)
class _Columns:
    line: int
    time: int
    date: int | None
    use: int
    unit: int | None
    to_kwh: float


def _table(content: bytes, name: str, utc_offset_h: float | None, keeps_summer_time: bool) -> IntervalUse:
    if b"\x00" in content[:10_000]:
        raise ProblemsFound(
            Problem(say("holds bytes that are no text; expected a CSV of times and kWh, or Green Button XML"))
        )
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise ProblemsFound(Problem(say("is not UTF-8 text; save the file as UTF-8"), line=line)) from None
    try:
        rows = list(csv.reader(text.splitlines(), delimiter=_delimiter(text)))
    except csv.Error as error:
        raise ProblemsFound(Problem(say("is not a CSV file ({error})", error=error))) from None
    columns = _columns(rows)
    times, kwh, lines, problems = _cells(rows, columns)
    if problems:
        raise ProblemsFound(*problems[:MOST_PROBLEMS])
    if len(times) < 2:
        raise ProblemsFound(
            Problem(say("{count} readings found; expected a day or more", count=len(times)), line=columns.line)
        )
    # Turned round first: of an hour that the clock shows twice, the first is that of summer time.
    backward = _runs_backward(times)
    if backward:
        times, kwh, lines = times[::-1], kwh[::-1], lines[::-1]
    times, kwh, lines, notes = _without_filled_hour(times, kwh, lines)
    minutes, told = _standard_minutes(times, lines, utc_offset_h, keeps_summer_time)
    notes += told
    if backward:
        notes.append(say("The file runs from the newest to the oldest reading; it was turned round."))
    steps = np.diff(minutes)
    interval = Counter(steps.tolist()).most_common(1)[0][0]
    if interval not in INTERVAL_MINUTES:
        raise ProblemsFound(
            Problem(
                say("readings are mostly {interval} minutes apart; expected 5, 15, 30 or 60", interval=interval),
                line=lines[1],
            )
        )
    back = np.flatnonzero(steps <= 0)
    if back.size:
        place = int(back[0]) + 1
        raise ProblemsFound(
            Problem(
                say("{rows!r} does not follow the time before it", rows=rows[lines[place] - 1][columns.time]),
                line=lines[place],
            )
        )
    readings = [_Reading(minute, value, line) for minute, value, line in zip(minutes, kwh, lines, strict=True)]
    return _use(readings, interval, f"{name} (CSV)", 0, tuple(notes))


def _delimiter(text: str) -> str:
    head = text[:5000]
    return max((",", ";", "\t"), key=head.count)


def _columns(rows: list[list[str]]) -> _Columns:
    """Where the header stands and what its columns are; utilities put some lines about the account before it."""
    for number, row in enumerate(rows[:60]):
        names = [re.sub(r"\s*[(\[].*?[)\]]", "", cell).strip().lower().replace("_", " ") for cell in row]
        use = next((names.index(each.replace("_", " ")) for each in USE_NAMES if each.replace("_", " ") in names), None)
        time = next((names.index(each) for each in TIME_NAMES if each in names), None)
        date = next((names.index(each) for each in DATE_NAMES if each in names), None)
        if use is None or (time is None and date is None):
            continue
        if time is None or date is None:
            time, date = (time if time is not None else date), None
        label = row[use].lower()
        to_kwh = 0.001 if re.search(r"\bwh\b", label) and "kwh" not in label else 1.0
        unit = next((names.index(each) for each in UNIT_NAMES if each in names), None)
        assert time is not None
        return _Columns(number + 1, time, date, use, unit, to_kwh)
    raise ProblemsFound(
        Problem(say("no header with a time and a use was found; expected columns such as timestamp,load_kwh"), line=1)
    )


def _cells(rows: list[list[str]], columns: _Columns) -> tuple[list[datetime], list[float], list[int], list[Problem]]:
    times: list[datetime] = []
    kwh: list[float] = []
    lines: list[int] = []
    problems: list[Problem] = []
    form: str | None = None
    least = max(columns.time, columns.use, columns.date or 0)
    for line, row in enumerate(rows[columns.line :], start=columns.line + 1):
        if not any(cell.strip() for cell in row):
            continue
        if len(problems) >= MOST_PROBLEMS:
            break
        if len(row) <= least:
            problems.append(
                Problem(
                    say("{count} fields found; expected {least} or more", count=len(row), least=least + 1), line=line
                )
            )
            continue
        words = row[columns.time].strip()
        if columns.date is not None:
            words = f"{row[columns.date].strip()} {words}"
        time, form = _time(words, form)
        if time is None or not EARLIEST <= time.replace(tzinfo=None) <= LATEST:
            problems.append(
                Problem(
                    say("{words!r} found; expected {wanted_time}", words=words[:40], wanted_time=WANTED_TIME), line=line
                )
            )
            continue
        unit = row[columns.unit] if columns.unit is not None and columns.unit < len(row) else ""
        value, wrong = _kwh(row[columns.use], unit, columns.to_kwh)
        if wrong:
            problems.append(Problem(wrong, line=line))
            continue
        times.append(time)
        kwh.append(value)
        lines.append(line)
    return times, kwh, lines, problems


def _time(words: str, form: str | None) -> tuple[datetime | None, str | None]:
    """A time in the form the file uses; the form found at the first row is tried first at every other."""
    if form != "iso" and form is not None:
        try:
            return datetime.strptime(words, form), form  # noqa: DTZ007 - the clock is worked out from all rows
        except ValueError:
            pass
    try:
        return datetime.fromisoformat(words), "iso"
    except ValueError:
        pass
    for clock in CLOCKS:
        try:
            return datetime.strptime(words, clock), clock  # noqa: DTZ007
        except ValueError:
            continue
    return None, form


def _kwh(cell: str, unit: str, to_kwh: float) -> tuple[float, str]:
    """The kWh of a cell, NaN where it is empty; and what is wrong with it, in words."""
    words = cell.strip().replace(",", "")
    if not words:
        return float("nan"), ""
    unit = unit.strip().lower()
    if unit not in ("", "kwh", "wh"):
        return 0.0, say("unit {unit!r} found; expected kWh or Wh", unit=unit)
    try:
        value = float(words) * (0.001 if unit == "wh" else to_kwh)
    except ValueError:
        return 0.0, say("{cell!r} found; expected kWh", cell=cell.strip()[:40])
    if not 0.0 <= value <= MOST_KWH_PER_INTERVAL:
        return 0.0, say(
            "{value:g} kWh found; expected use from 0 to {most_kwh_per_interval:g}, without what was exported",
            value=value,
            most_kwh_per_interval=MOST_KWH_PER_INTERVAL,
        )
    return value, ""


def _runs_backward(times: list[datetime]) -> bool:
    first, last = times[0], times[-1]
    # Times of both kinds are refused later, where their line is known.
    return (first.tzinfo is None) == (last.tzinfo is None) and first > last


def _without_filled_hour(
    times: list[datetime], kwh: list[float], lines: list[int]
) -> tuple[list[datetime], list[float], list[int], list[str]]:
    """The readings without the hour that the clock on the wall skips in March, where a utility filled it with zeros.

    Left in, it would make the whole file look as if it kept standard time, an hour away from its summer.
    """
    if any(time.tzinfo is not None for time in times):
        return times, kwh, lines, []
    filled = []
    for year in {time.year for time in times}:
        skipped, _ = _summer_time(year)
        used = {
            shift: [
                value for time, value in zip(times, kwh, strict=True) if skipped <= time - shift * HOUR < skipped + HOUR
            ]
            for shift in (-1, 0, 1)
        }
        if (
            used[0]
            and not any(value > 0.0 for value in used[0])
            and all(max(used[s], default=0.0) > 0 for s in (-1, 1))
        ):
            filled.append(skipped)
    if not filled:
        return times, kwh, lines, []
    kept = [place for place, time in enumerate(times) if not any(start <= time < start + HOUR for start in filled)]
    return (
        [times[place] for place in kept],
        [kwh[place] for place in kept],
        [lines[place] for place in kept],
        [say("The hour that the clock skips in March holds only zeros; it was left out.")],
    )


def _standard_minutes(
    times: list[datetime], lines: list[int], utc_offset_h: float | None, keeps_summer_time: bool
) -> tuple[list[int], list[str]]:
    """Minutes since 1970 on the clock of standard time, and what was done to get there.

    Times with offsets speak for themselves.  Times without follow the clock on the wall unless the night in March
    that should lack an hour has it, or the place leaves its clocks alone.
    """
    aware = [time for time in times if time.tzinfo is not None]
    if aware and len(aware) != len(times):
        place = next(
            line
            for time, line in zip(times, lines, strict=True)
            if (time.tzinfo is None) == (times[0].tzinfo is not None)
        )
        raise ProblemsFound(Problem(say("some times have an offset from UTC and some have none"), line=place))
    if aware:
        standard, notes = _standard_offset(times, lines, utc_offset_h)
        return [_minute(time.astimezone(UTC).replace(tzinfo=None) + standard) for time in times], notes
    summers = {year: _summer_time(year) for year in {time.year for time in times}}
    if not keeps_summer_time or not any(start <= time < end for time in times for start, end in (summers[time.year],)):
        return [_minute(time) for time in times], []
    stamps = set(times)
    for start, _ in summers.values():
        before, inside, after = start - HOUR, start, start + HOUR
        if before in stamps and inside in stamps and after in stamps:
            return [_minute(time) for time in times], [say("The file keeps standard time all year.")]
    minutes, doubled = [], set()
    for time in times:
        start, end = summers[time.year]
        repeated = end - HOUR <= time < end
        in_summer = start <= time < end and not (repeated and time in doubled)
        if repeated:
            doubled.add(time)
        minutes.append(_minute(time) - (60 if in_summer else 0))
    if all(start <= time < end - HOUR for time in times for start, end in (summers[time.year],)):
        return minutes, [
            say(
                "All times lie in summer time and name no offset from UTC: they were taken for the clock on the wall "
                "and set back to standard time."
            )
        ]
    return minutes, [say("The file follows summer time; its hours were set back to standard time.")]


def _standard_offset(
    times: list[datetime], lines: list[int], utc_offset_h: float | None
) -> tuple[timedelta, list[str]]:
    """Standard time's offset from UTC for times that name theirs, and what is to be told of it.

    The site's where it is known.  Else the file's own: the lesser of two, or the one of a file with a day of winter;
    of a summer alone the one an hour below, since a clock that says its offset seldom stands still.
    """
    offsets = [time.utcoffset() or timedelta() for time in times]
    least = min(offsets)
    if utc_offset_h is not None:
        standard = timedelta(hours=utc_offset_h)
        told = [_by_offsets_told(standard)]
        if least not in (standard, standard + HOUR):
            told.append(_other_zone_told(_seconds(least), _seconds(standard)))
        return standard, told
    if least == max(offsets) == timedelta():
        raise ProblemsFound(Problem(say("the times are in UTC; the place of the case is needed first"), line=lines[0]))
    summers = {year: _summer_time(year) for year in {time.year for time in times}}
    in_summer = (start <= time.replace(tzinfo=None) < end for time in times for start, end in (summers[time.year],))
    if least < max(offsets) or not all(in_summer):
        return least, [_by_offsets_told(least)]
    return least - HOUR, [
        say(
            "All times lie in summer and are {shown} from UTC: this was taken for summer time, and standard time for "
            "{standard}.",
            shown=zone_name(_seconds(least) // 60),
            standard=zone_name(_seconds(least - HOUR) // 60),
        )
    ]


def _by_offsets_told(standard: timedelta) -> str:
    return say(
        "Times were set to local standard time, {zone}, by their offsets.", zone=zone_name(_seconds(standard) // 60)
    )


def _other_zone_told(of_file_s: int, of_site_s: int) -> str:
    return say(
        "The file says {of_file} of its own clock; {of_site}, the standard time of the place, was taken.",
        of_file=zone_name(of_file_s // 60),
        of_site=zone_name(of_site_s // 60),
    )


def _seconds(offset: timedelta) -> int:
    return int(offset.total_seconds())


def _summer_time(year: int) -> tuple[datetime, datetime]:
    """When summer time starts and ends on the clock on the wall, which shows the hour before its end twice."""
    starts, ends = summer_time(year)
    return starts, ends + HOUR


def _minute(time: datetime) -> int:
    return int((time - _EPOCH).total_seconds() // 60)


# --- both ------------------------------------------------------------------------------------------------------------


def _use(readings: list[_Reading], interval: int, source: str, estimated: int, notes: tuple[str, ...]) -> IntervalUse:
    """Sorted readings laid on an even grid, with what is to be told of them."""
    kwh = _on_grid(readings, interval, _grid_length(readings, interval))
    missing = int(np.isnan(kwh).sum())
    if missing > kwh.size // 2:
        raise ProblemsFound(
            Problem(
                say(
                    "{missing} of {count} intervals are missing; expected at least half of them",
                    missing=missing,
                    count=kwh.size,
                )
            )
        )
    told = list(notes)
    if missing:
        told.append(say("{missing} of {count} intervals are missing.", missing=missing, count=kwh.size))
    if estimated:
        told.append(say("{estimated} readings were estimated by the utility.", estimated=estimated))
    kwh.setflags(write=False)
    return IntervalUse(readings[0].minute, interval, kwh, source, estimated, tuple(told))


def _grid_length(readings: list[_Reading], interval: int) -> int:
    """How many intervals the readings span; refused where they begin off the clock, or are too long or too short."""
    first, last = readings[0].minute, readings[-1].minute
    if first % interval:
        raise ProblemsFound(
            Problem(
                say(
                    "readings start {first} minutes off the {interval}-minute clock",
                    first=first % interval,
                    interval=interval,
                ),
                line=readings[0].line,
            )
        )
    if last - first > MOST_YEARS * 366 * 1440:
        raise ProblemsFound(
            Problem(say("spans more than {most_years} years; expected one day to several years", most_years=MOST_YEARS))
        )
    count = (last - first) // interval + 1
    if count * interval < 1440:
        raise ProblemsFound(
            Problem(say("covers {count:.1f} hours; expected a day or more", count=count * interval / 60))
        )
    return count


def _on_grid(readings: list[_Reading], interval: int, count: int) -> Floats:
    """The kWh of each interval, NaN where there is no reading; one off the grid or a second of a time is refused."""
    kwh = np.full(count, np.nan)
    taken = np.zeros(count, dtype=bool)
    for reading in readings:
        place, off = divmod(reading.minute - readings[0].minute, interval)
        if off:
            raise ProblemsFound(
                Problem(
                    say("a reading lies {off} minutes off the {interval}-minute clock", off=off, interval=interval),
                    line=reading.line,
                )
            )
        if not (np.isnan(reading.kwh) or 0.0 <= reading.kwh <= MOST_KWH_PER_INTERVAL):
            raise ProblemsFound(
                Problem(
                    say(
                        "{kwh:g} kWh found; expected 0 to {most_kwh_per_interval:g}",
                        kwh=reading.kwh,
                        most_kwh_per_interval=MOST_KWH_PER_INTERVAL,
                    ),
                    line=reading.line,
                )
            )
        if taken[place] and (kwh[place] == reading.kwh or np.isnan(reading.kwh)):
            continue
        if taken[place]:
            stamp = _EPOCH + timedelta(minutes=reading.minute)
            raise ProblemsFound(
                Problem(
                    say(
                        "two readings for {time}: {first:g} and {second:g} kWh; one is expected",
                        time=f"{stamp:%Y-%m-%d %H:%M}",
                        first=kwh[place],
                        second=reading.kwh,
                    ),
                    line=reading.line,
                )
            )
        taken[place], kwh[place] = True, reading.kwh
    return kwh
