"""A member's own weather file: EPW, TMY3, TMY2, NSRDB (PSM), PVGIS or SAM, told apart by what it says, not its name.

The numbers are read by pvlib.iotools; around it stands what pvlib leaves to the caller: every row in its place, every
value in its range, and the clock held against the sun, so that a year can be refused but not silently shifted.
"""

from __future__ import annotations

import csv
import io
import json
import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import pvlib

from app.core.arrays import Floats
from app.core.problems import Problem, ProblemsFound
from app.core.solar import sun_path
from app.core.weather import WeatherYear
from app.core.wording import say
from app.core.year import DAYS_IN_MONTH, HOURS, first_hour_of_month, hour_of_day, month_of_hour

LARGEST_BYTES = 20_000_000
MOST_PROBLEMS = 20
LEAP_DAY_STARTS = 59 * 24

RANGES: Mapping[str, tuple[float, float, str]] = {
    "ghi": (0.0, 1500.0, "W/m2"),
    "dni": (0.0, 1400.0, "W/m2"),
    "dhi": (0.0, 1000.0, "W/m2"),
    "temp_air": (-65.0, 60.0, "degC"),
    "wind_speed": (0.0, 60.0, "m/s"),
}
"""What can be measured in an hour anywhere in the United States."""

YEARLY_SUN_KWH_M2 = (500.0, 3000.0)
HOTTEST_MEAN_C = 35.0
"""Above this yearly mean a temperature column is in Fahrenheit; the hottest place of the climate table has 29."""
WINDIEST_MEAN_M_S = 18.0
"""Above this yearly mean a wind column is in miles or kilometers an hour; the windiest station has 10."""

MOST_CLOCK_ERROR_H = 0.25
"""How far the middle of the brightest light may lie from the middle of the day; 28 real files keep within 0.06 h."""
MOST_ZONE_ERROR_H = 2.5
NIGHT_LIGHT_W_M2, MOST_LIT_NIGHT_HOURS = 30.0, 20

USUAL_ALBEDO = 0.2


class _Unreadable(Exception):
    """The file is not of the form it seemed; the words say what was found."""


UNFIT = (_Unreadable, ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError, csv.Error)
"""What pvlib and pandas raise at contents that are not of the form they expect."""


@dataclass(frozen=True)
class _Contents:
    """What a file says before it is checked.  ``values`` holds one array for each key of RANGES, in the file's rows.

    ``minutes`` is None for means of the hour [h, h + 1), else the minute of the hour at which values were taken.
    ``month``, ``day`` and ``hour`` are the stamps (hour 0 to 23, the beginning); ``first_line`` is the line of row 0.
    """

    form: str
    values: dict[str, Floats]
    columns: dict[str, str]
    month: npt.NDArray[np.int64]
    day: npt.NDArray[np.int64]
    hour: npt.NDArray[np.int64]
    first_line: int | None
    latitude_deg: float
    longitude_deg: float
    elevation_m: float
    utc_offset_h: float
    stamps_utc_offset_h: float
    minutes: float | None = None
    albedo: Floats | None = None
    notes: tuple[str, ...] = field(default_factory=tuple)
    station: str = ""


def read_weather_file(path: Path) -> WeatherYear:
    """The year of weather a file holds, in local standard time.

    Raises ProblemsFound with what is wrong: a row missing or doubled, a value that cannot be, a clock that does not
    agree with the sun; each with its line and column.
    """
    path = Path(path)
    file = str(path)
    text = _text_of(path)
    form = _form_of(text)
    if form is None:
        raise ProblemsFound(
            Problem(
                say(
                    "this is not a weather file known here; expected EPW, TMY3, TMY2, NSRDB (PSM) CSV, PVGIS "
                    "TMY (CSV or JSON) or SAM CSV"
                ),
                file=file,
            )
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # pandas warns of columns of mixed type; they are refused below
            contents = READERS[form](text)
    except ProblemsFound as found:
        raise ProblemsFound(*(problem.within(file) for problem in found.problems)) from None
    except UNFIT as error:
        words = (
            str(error)
            if isinstance(error, _Unreadable)
            else say("its contents do not fit the form ({error})", error=error)
        )
        raise ProblemsFound(
            Problem(say("cannot be read as {form}: {words}", form=form, words=" ".join(words.split())[:300]), file=file)
        ) from None
    problems = _problems(contents)
    if problems:
        shown = problems[:MOST_PROBLEMS]
        if len(problems) > MOST_PROBLEMS:
            shown.append(Problem(say("and {count} more such problems", count=len(problems) - MOST_PROBLEMS)))
        raise ProblemsFound(*(problem.within(file) for problem in shown))
    return _year(contents, path)


def form_of_file(path: Path) -> str | None:
    """The name of the form a weather file has; None for every other file, and for one that cannot be read."""
    try:
        return _form_of(_text_of(path))
    except ProblemsFound:
        return None


def _text_of(path: Path) -> str:
    file = str(path)
    try:
        if path.is_dir():
            raise ProblemsFound(Problem(say("this is a folder; expected a weather file"), file=file))
        with path.open("rb") as opened:
            content = opened.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise ProblemsFound(
            Problem(say("cannot be read: {strerror}", strerror=error.strerror or error), file=file)
        ) from None
    if len(content) > LARGEST_BYTES:
        raise ProblemsFound(
            Problem(
                say(
                    "larger than {largest_bytes} MB; an hourly year has 1 or 2 MB",
                    largest_bytes=LARGEST_BYTES // 1000000,
                ),
                file=file,
            )
        )
    if not content.strip():
        raise ProblemsFound(Problem(say("the file is empty; expected a year of weather"), file=file))
    if b"\x00" in content:
        raise ProblemsFound(Problem(say("the file holds bytes that are no text; expected a weather file"), file=file))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("latin-1")  # station names of older files; every number is plain ASCII
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip() + "\n"


def _form_of(text: str) -> str | None:
    first, second = [*text[:20_000].split("\n", 2), "", ""][:2]
    if first.startswith("LOCATION,"):
        return "EPW"
    if "Date (MM/DD/YYYY)" in second:
        return "TMY3"
    if re.match(r"[ 0-9]{5,6} .{22} [A-Z]{2} ", first) and len(second) > 120 and "," not in second[:60]:
        return "TMY2"
    if first.lstrip().startswith("{"):
        return "PVGIS JSON"
    if first.startswith("Latitude (decimal degrees)"):
        return "PVGIS CSV"
    header = first.replace('"', "").split(",")
    if "Local Time Zone" in header and "Source" in header:
        return "NSRDB"
    if {name.strip().lower() for name in header} & {"latitude", "lat"}:
        return "SAM CSV"
    return None


# --- the forms -------------------------------------------------------------------------------------------------------


def _rows_of(text: str, header_lines: int) -> list[str]:
    """The rows of data, each with as many fields as the first; a row longer or shorter is named by its line.

    pandas takes the fields of longer rows for an index and moves every column by one, without a word.
    """
    rows = text.split("\n")[header_lines:-1]
    if not rows:
        raise _Unreadable(say("no rows of data were found"))
    fields = rows[0].count(",")
    problems = [
        Problem(
            say("{row} fields found; expected {fields} as in the first row", row=row.count(",") + 1, fields=fields + 1)
            if row.strip()
            else say("an empty line; expected an hour"),
            line=header_lines + 1 + number,
        )
        for number, row in enumerate(rows)
        if row.count(",") != fields
    ]
    if problems:
        raise ProblemsFound(*problems[:MOST_PROBLEMS])
    return rows


def _numbers(frame: pd.DataFrame, name: str, label: str, first_line: int | None) -> Floats:
    """A column as numbers; the first text that is none is named by line and column."""
    if name not in frame:
        raise _Unreadable(say("no column {label} was found", label=label))
    column = frame[name]
    numbers = pd.to_numeric(column, errors="coerce").to_numpy(dtype=np.float64)
    bad = np.flatnonzero(~np.isfinite(numbers))
    if bad.size:
        first = int(bad[0])
        found = column.iloc[first]
        shown = "nothing" if isinstance(found, float) else repr(str(found))[:40]
        line = None if first_line is None else first_line + first
        raise ProblemsFound(
            Problem(say("column {label} holds {shown}; expected a number", label=label, shown=shown), line=line)
        )
    return numbers


def _values(frame: pd.DataFrame, columns: Mapping[str, str], first_line: int | None) -> dict[str, Floats]:
    return {name: _numbers(frame, name, label, first_line) for name, label in columns.items()}


def _whole(frame: pd.DataFrame, name: str, first_line: int | None) -> npt.NDArray[np.int64]:
    return np.round(_numbers(frame, name, name, first_line)).astype(np.int64)


def _albedo(frame: pd.DataFrame) -> Floats | None:
    """Albedo where the file has it; what is missing or no share is left out of the months' means."""
    if "albedo" not in frame:
        return None
    return pd.to_numeric(frame["albedo"], errors="coerce").to_numpy(dtype=np.float64)


def _stamps_of(rows: list[str], form: str, wanted: str, header_lines: int) -> list[tuple[int, ...]]:
    """The numbers that stand at the beginning of each row by a pattern; a row without them is named by its line."""
    pattern = re.compile(form)
    stamps = []
    for number, row in enumerate(rows):
        found = pattern.match(row)
        if found is None:
            raise ProblemsFound(
                Problem(
                    say("{row!r} found; expected {wanted}", row=row[:24], wanted=wanted), line=header_lines + 1 + number
                )
            )
        stamps.append(tuple(int(each) for each in found.groups()))
    return stamps


def _station(meta: Mapping[str, Any], town: str, state: str) -> str:
    """The station's name as a header gives it; a dash or `unknown` is none."""
    parts = (str(meta.get(name, "")).strip(' \t"') for name in (town, state))
    return ", ".join(part for part in parts if part.strip("-") and part.lower() not in ("unknown", "none", "nan"))


def _epw(text: str) -> _Contents:
    header_lines = 8
    rows = _rows_of(text, header_lines)
    if rows[0].count(",") < 32:
        raise _Unreadable(say("rows of {rows} fields; expected 33 or more", rows=rows[0].count(",") + 1))
    stamps = _stamps_of(rows, r"\s*\d+,\s*(\d+),\s*(\d+),\s*(\d+),", "year, month, day and hour", header_lines)
    problem = _first_astray([(month, day, hour - 1) for month, day, hour in stamps], header_lines + 1)
    if problem:
        raise ProblemsFound(problem)
    frame, meta = pvlib.iotools.read_epw(io.StringIO(text))
    columns = {
        "ghi": "global horizontal radiation (field 14)",
        "dni": "direct normal radiation (field 15)",
        "dhi": "diffuse horizontal radiation (field 16)",
        "temp_air": "dry bulb temperature (field 7)",
        "wind_speed": "wind speed (field 22)",
    }
    first_line = header_lines + 1
    albedo = _albedo(frame)
    return _Contents(
        form="EPW",
        values=_values(frame, columns, first_line),
        columns=columns,
        month=_whole(frame, "month", first_line),
        day=_whole(frame, "day", first_line),
        hour=_whole(frame, "hour", first_line) - 1,
        first_line=first_line,
        latitude_deg=float(meta["latitude"]),
        longitude_deg=float(meta["longitude"]),
        elevation_m=float(meta["altitude"]),
        utc_offset_h=float(meta["TZ"]),
        stamps_utc_offset_h=float(meta["TZ"]),
        albedo=albedo,
        station=_station(meta, "city", "state-prov"),
    )


def _tmy3(text: str) -> _Contents:
    header_lines = 2
    rows = _rows_of(text, header_lines)
    form = r"\s*(\d+)/(\d+)/\d{4},\s*(\d+):\d\d,"
    stamps = _stamps_of(rows, form, say("a date and a time such as 01/01/1988,01:00"), header_lines)
    problem = _first_astray([(month, day, hour - 1) for month, day, hour in stamps], header_lines + 1)
    if problem:
        raise ProblemsFound(problem)
    frame, meta = pvlib.iotools.read_tmy3(io.StringIO(text))
    columns = {
        "ghi": "GHI (W/m^2)",
        "dni": "DNI (W/m^2)",
        "dhi": "DHI (W/m^2)",
        "temp_air": "Dry-bulb (C)",
        "wind_speed": "Wspd (m/s)",
    }
    month, day, hour = np.asarray(stamps).T
    return _Contents(
        form="TMY3",
        values=_values(frame, columns, header_lines + 1),
        columns=columns,
        month=month,
        day=day,
        hour=hour - 1,  # TMY3 names an hour by its end
        first_line=header_lines + 1,
        latitude_deg=float(meta["latitude"]),
        longitude_deg=float(meta["longitude"]),
        elevation_m=float(meta["altitude"]),
        utc_offset_h=float(meta["TZ"]),
        stamps_utc_offset_h=float(meta["TZ"]),
        albedo=_albedo(frame),
        station=_station(meta, "Name", "State"),
    )


TMY2_FIELDS = {"month": (3, 5), "day": (5, 7), "hour": (7, 9)}
TMY2_VALUES = {
    "ghi": ("global horizontal radiation (columns 18-21)", 17, 21, 1.0),
    "dni": ("direct normal radiation (columns 24-27)", 23, 27, 1.0),
    "dhi": ("diffuse horizontal radiation (columns 30-33)", 29, 33, 1.0),
    "temp_air": ("dry bulb temperature (columns 68-71)", 67, 71, 0.1),
    "wind_speed": ("wind speed (columns 96-98)", 95, 98, 0.1),
}
"""Places and units of the fixed-width records (NREL, "User's Manual for TMY2s", NREL/SP-463-7668, 1995, table 3-2)."""


def _tmy2(text: str) -> _Contents:
    header, rows = text.split("\n", 1)[0], text.split("\n")[1:-1]
    place = re.match(
        r"\s*\d+\s.{22}\s*[A-Z]{2}\s+(-?\d+)\s+([NS])\s*(\d+)\s+(\d+)\s+([EW])\s*(\d+)\s+(\d+)\s+(-?\d+)\s*$", header
    )
    if place is None:
        raise _Unreadable(say("its first line names no place"))
    zone, ns, lat_deg, lat_min, ew, lon_deg, lon_min, height = place.groups()
    values: dict[str, Floats] = {}
    stamps: dict[str, npt.NDArray[np.int64]] = {}
    for name, (start, end) in TMY2_FIELDS.items():
        stamps[name] = _fixed(rows, start, end, name).astype(np.int64)
    for name, (label, start, end, unit) in TMY2_VALUES.items():
        values[name] = _fixed(rows, start, end, label) * unit
    return _Contents(
        form="TMY2",
        values=values,
        columns={name: label for name, (label, *_) in TMY2_VALUES.items()},
        month=stamps["month"],
        day=stamps["day"],
        hour=stamps["hour"] - 1,  # TMY2 names an hour by its end
        first_line=2,
        latitude_deg=(1 if ns == "N" else -1) * (int(lat_deg) + int(lat_min) / 60.0),
        longitude_deg=(1 if ew == "E" else -1) * (int(lon_deg) + int(lon_min) / 60.0),
        elevation_m=float(height),
        utc_offset_h=float(zone),
        stamps_utc_offset_h=float(zone),
        station=_station({"city": header[7:29], "state": header[30:32]}, "city", "state"),
    )


def _fixed(rows: list[str], start: int, end: int, label: str) -> Floats:
    numbers = np.empty(len(rows))
    for number, row in enumerate(rows):
        try:
            numbers[number] = int(row[start:end])
        except ValueError:
            raise ProblemsFound(
                Problem(
                    say("{label} holds {row!r}; expected a number", label=label, row=row[start:end]), line=number + 2
                )
            ) from None
    return numbers


def _nsrdb(text: str) -> _Contents:
    header_lines = 3
    rows = _rows_of(text, header_lines)
    stamps = _stamps_of(rows, r"\s*\d+,\s*(\d+),\s*(\d+),\s*(\d+),", "year, month, day and hour", header_lines)
    problem = _first_astray(stamps, header_lines + 1)
    if problem:
        raise ProblemsFound(problem)
    frame, meta = pvlib.iotools.read_nsrdb_psm4(io.StringIO(_with_whole_header(text)))
    columns = {"ghi": "GHI", "dni": "DNI", "dhi": "DHI", "temp_air": "Temperature", "wind_speed": "Wind Speed"}
    for unit, expected in (("Temperature Units", "c"), ("Wind Speed Units", "m/s"), ("GHI Units", "w/m2")):
        if str(meta.get(unit, expected)).strip().lower() not in (expected, ""):
            raise _Unreadable(
                say("{unit} is {meta!r}; expected {expected}", unit=unit, meta=meta[unit], expected=expected)
            )
    minutes = set(_whole(frame, "Minute", header_lines + 1).tolist())
    if len(minutes) != 1:
        raise _Unreadable(say("its rows are less than an hour apart; expected hourly data (interval 60)"))
    return _Contents(
        form="NSRDB",
        values=_values(frame, columns, header_lines + 1),
        columns=columns,
        month=_whole(frame, "Month", header_lines + 1),
        day=_whole(frame, "Day", header_lines + 1),
        hour=_whole(frame, "Hour", header_lines + 1),
        first_line=header_lines + 1,
        latitude_deg=float(meta["latitude"]),
        longitude_deg=float(meta["longitude"]),
        elevation_m=float(meta["altitude"]),
        utc_offset_h=float(meta["Local Time Zone"]),
        stamps_utc_offset_h=float(meta["Time Zone"]),
        minutes=float(minutes.pop()),
        albedo=_albedo(frame),
        station=_station(meta, "City", "State"),
    )


def _with_whole_header(text: str) -> str:
    """The same file with its zones and elevation as whole numbers, as pvlib wants them; there are files with -7.0."""
    names_line, values_line, rest = text.split("\n", 2)
    names, values = next(csv.reader([names_line])), next(csv.reader([values_line]))
    for place, (name, value) in enumerate(zip(names, values, strict=False)):
        if name.strip() not in ("Time Zone", "Local Time Zone", "Elevation"):
            continue
        try:
            number = float(value)
        except ValueError:
            number = np.nan
        values[place] = f"{number:.0f}"
        if not np.isfinite(number) or (name.strip() != "Elevation" and number != float(values[place])):
            said = say("{name} is {value!r}; expected a whole number", name=name.strip(), value=value)
            raise ProblemsFound(Problem(said, line=2))
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(values)
    return f"{names_line}\n{line.getvalue()}\n{rest}"


PVGIS_COLUMNS = {"ghi": "G(h)", "dni": "Gb(n)", "dhi": "Gd(h)", "temp_air": "T2m", "wind_speed": "WS10m"}


def _pvgis_csv(text: str) -> _Contents:
    lines = text.split("\n")
    header = next((number for number, line in enumerate(lines) if line.startswith("time(UTC)")), None)
    if header is None:
        raise _Unreadable(say("no header time(UTC),T2m,... was found"))
    end = next(
        (number for number in range(header + 1, len(lines)) if not re.match(r"\d{8}:\d{4},", lines[number])), len(lines)
    )
    rows = end - header - 1
    if rows != HOURS:
        raise _Unreadable(
            say(
                "{rows} hours before line {end}; expected {hours} of a typical year",
                rows=rows,
                end=end + 1,
                hours=HOURS,
            )
        )
    frame, meta = pvlib.iotools.read_pvgis_tmy(io.BytesIO(text.encode()), pvgis_format="csv")
    return _pvgis(frame, meta["inputs"], "PVGIS CSV", header + 2)


def _pvgis_json(text: str) -> _Contents:
    try:
        source = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise _Unreadable(say("not valid JSON ({error})", error=error)) from None
    frame, meta = pvlib.iotools.read_pvgis_tmy(io.StringIO(json.dumps(source)), pvgis_format="json")
    inputs = dict(meta["inputs"]["location"])
    if "irradiance_time_offset" in inputs:
        inputs["irradiance time offset"] = inputs["irradiance_time_offset"]
    return _pvgis(frame, inputs, "PVGIS JSON", None)


def _pvgis(frame: pd.DataFrame, place: Mapping[str, Any], form: str, first_line: int | None) -> _Contents:
    """PVGIS counts in UTC and takes its values at one moment of the hour; the zone is taken from the longitude."""
    stamps = pd.DatetimeIndex(frame.index)
    longitude_deg = float(place["longitude"])
    return _Contents(
        form=form,
        values=_values(frame, PVGIS_COLUMNS, first_line),
        columns=dict(PVGIS_COLUMNS),
        month=np.asarray(stamps.month, dtype=np.int64),
        day=np.asarray(stamps.day, dtype=np.int64),
        hour=np.asarray(stamps.hour, dtype=np.int64),
        first_line=first_line,
        latitude_deg=float(place["latitude"]),
        longitude_deg=longitude_deg,
        elevation_m=float(place["elevation"]),
        utc_offset_h=float(round(longitude_deg / 15.0)),
        stamps_utc_offset_h=0.0,
        minutes=60.0 * float(place.get("irradiance time offset", 0.0)),
        notes=(say("The file counts in UTC; the time zone was taken from its longitude."),),
    )


SAM_NAMES: Mapping[str, tuple[str, ...]] = {
    "ghi": ("ghi", "gh", "global", "global horizontal"),
    "dni": ("dni", "dn", "beam", "direct normal"),
    "dhi": ("dhi", "df", "diffuse", "diffuse horizontal"),
    "temp_air": ("tdry", "temp", "tamb", "temperature", "dry bulb", "ambient temp"),
    "wind_speed": ("wspd", "wind speed", "windspeed"),
    "albedo": ("albedo", "surface albedo"),
}
SAM_PLACE: Mapping[str, tuple[str, ...]] = {
    "latitude": ("latitude", "lat"),
    "longitude": ("longitude", "lon", "long", "lng"),
    "zone": ("time zone", "timezone", "tz"),
    "elevation": ("elevation", "elev", "altitude"),
}
"""The names SAM's weather file reader takes (SAM help, "Weather File CSV Format")."""


def _without_unit(name: str) -> str:
    return re.sub(r"\s*[(\[].*", "", name).strip().lower()


def _sam(text: str) -> _Contents:
    header_lines = 3
    rows = _rows_of(text, header_lines)
    names, values, columns = (next(csv.reader([line])) for line in text.split("\n", 3)[:3])
    meta = {name.strip().lower(): value for name, value in zip(names, values, strict=False)}
    place = {}
    for what, known in SAM_PLACE.items():
        found = next((meta[name] for name in known if meta.get(name, "").strip()), None)
        if found is None:
            raise _Unreadable(say("its first two lines give no {what}", what=what))
        place[what] = float(found)
    frame = pd.read_csv(io.StringIO("\n".join(rows)), header=None, names=range(len(rows[0].split(","))), dtype=str)
    by_name = {_without_unit(name): position for position, name in reversed(list(enumerate(columns)))}
    labels: dict[str, str] = {}
    for what, known in SAM_NAMES.items():
        position = next((by_name[name] for name in known if name in by_name), None)
        if position is not None:
            labels[what] = columns[position].strip()
            frame = frame.rename(columns={position: what})
    for stamp in ("month", "day", "hour", "minute"):
        if stamp in by_name:
            frame = frame.rename(columns={by_name[stamp]: stamp})
    hour = _whole(frame, "hour", header_lines + 1)
    minutes: float | None = None
    if "minute" in frame:
        found_minutes = set(_whole(frame, "minute", header_lines + 1).tolist())
        if len(found_minutes) != 1:
            raise _Unreadable(say("its rows are less than an hour apart; expected hourly data"))
        minutes = float(found_minutes.pop())
    return _Contents(
        form="SAM CSV",
        values={name: _numbers(frame, name, labels.get(name, name), header_lines + 1) for name in RANGES},
        columns=labels,
        month=_whole(frame, "month", header_lines + 1),
        day=_whole(frame, "day", header_lines + 1),
        hour=hour - (1 if hour.max() == 24 else 0),
        first_line=header_lines + 1,
        latitude_deg=place["latitude"],
        longitude_deg=place["longitude"],
        elevation_m=place["elevation"],
        utc_offset_h=place["zone"],
        stamps_utc_offset_h=place["zone"],
        minutes=minutes,
        albedo=_albedo(frame),
        station=_station(meta, "city", "state"),
    )


READERS: Mapping[str, Callable[[str], _Contents]] = {
    "EPW": _epw,
    "TMY3": _tmy3,
    "TMY2": _tmy2,
    "NSRDB": _nsrdb,
    "PVGIS CSV": _pvgis_csv,
    "PVGIS JSON": _pvgis_json,
    "SAM CSV": _sam,
}


# --- what is held against them ---------------------------------------------------------------------------------------


def _problems(contents: _Contents) -> list[Problem]:
    """Everything wrong, the coarse before the fine: a year with rows astray is not searched for bad values."""
    for check in (_place_problems, _row_problems, _range_problems, _sum_problems, _clock_problems):
        found = check(contents)
        if found:
            return found
    return []


def _place_problems(contents: _Contents) -> list[Problem]:
    found = []
    limits = (
        ("latitude", contents.latitude_deg, -66.0, 72.0, "degrees"),
        ("longitude", contents.longitude_deg, -180.0, 180.0, "degrees"),
        ("elevation", contents.elevation_m, -100.0, 4500.0, "m"),
        ("time zone", contents.utc_offset_h, -12.0, 14.0, "h from UTC"),
    )
    for name, value, low, high, unit in limits:
        if not low <= value <= high:
            found.append(
                Problem(
                    say(
                        "{name} is {value:g}; expected {low:g} to {high:g} {unit}",
                        name=name,
                        value=value,
                        low=low,
                        high=high,
                        unit=unit,
                    ),
                    line=1,
                )
            )
    if not found and abs(contents.longitude_deg / 15.0 - contents.utc_offset_h) > MOST_ZONE_ERROR_H:
        found.append(
            Problem(
                say(
                    "longitude {longitude_deg:g} and time zone {utc_offset_h:g} do not belong together; "
                    "expected a zone near {zone}",
                    longitude_deg=contents.longitude_deg,
                    utc_offset_h=contents.utc_offset_h,
                    zone=round(contents.longitude_deg / 15.0),
                ),
                line=1,
            )
        )
    return found


def _row_problems(contents: _Contents) -> list[Problem]:
    stamps = zip(contents.month.tolist(), contents.day.tolist(), contents.hour.tolist(), strict=True)
    problem = _first_astray(list(stamps), contents.first_line)
    return [] if problem is None else [problem]


def _first_astray(stamps: Sequence[tuple[int, ...]], first_line: int | None) -> Problem | None:
    """The first hour (month, day, hour by its beginning) that is not the next hour of the year."""
    leap = len(stamps) == HOURS + 24
    if len(stamps) != HOURS and not leap:
        return Problem(say("{count} hours found; expected {hours} of one year", count=len(stamps), hours=HOURS))
    wanted = np.stack([month_of_hour + 1, _day_of_month(), hour_of_day], axis=1)
    if leap:
        leap_day = np.stack([np.full(24, 2), np.full(24, 29), np.arange(24)], axis=1)
        wanted = np.insert(wanted, LEAP_DAY_STARTS, leap_day, axis=0)
    astray = np.flatnonzero((np.asarray(stamps) != wanted).any(axis=1))
    if not astray.size:
        return None
    row = int(astray[0])
    found, expected = (
        say("month {month}, day {day}, hour {hour}", month=month, day=day, hour=hour)
        for month, day, hour in (stamps[row], wanted[row].tolist())
    )
    return Problem(
        say(
            "{found} stands where {expected} is expected (hours by their beginning, 0 to 23); {size} "
            "hours are out of place",
            found=found,
            expected=expected,
            size=astray.size,
        ),
        line=None if first_line is None else first_line + row,
    )


def _day_of_month() -> npt.NDArray[np.int64]:
    return np.concatenate([np.repeat(np.arange(1, days + 1), 24) for days in DAYS_IN_MONTH])


def _line(contents: _Contents, row: int) -> int | None:
    return None if contents.first_line is None else contents.first_line + row


def _range_problems(contents: _Contents) -> list[Problem]:
    found = []
    for name, (low, high, unit) in RANGES.items():
        values = contents.values[name]
        for row in np.flatnonzero((values < low) | (values > high)).tolist():
            where = "" if contents.first_line is not None else say("hour {row}: ", row=row + 1)
            found.append(
                Problem(
                    say(
                        "{where}{columns} is {values:g}; expected {low:g} to {high:g} {unit}",
                        where=where,
                        columns=contents.columns[name],
                        values=values[row],
                        low=low,
                        high=high,
                        unit=unit,
                    ),
                    line=_line(contents, row),
                )
            )
    return found


def _sum_problems(contents: _Contents) -> list[Problem]:
    found = []
    sun_kwh_m2 = float(contents.values["ghi"].sum()) / 1000.0
    low, high = YEARLY_SUN_KWH_M2
    if not low <= sun_kwh_m2 <= high:
        found.append(
            Problem(
                say(
                    "{ghi} adds up to {sun_kwh_m2:.0f} kWh/m2 a year; expected {low:g} to {high:g} (W/m2 as "
                    "means of the hour)",
                    ghi=contents.columns["ghi"],
                    sun_kwh_m2=sun_kwh_m2,
                    low=low,
                    high=high,
                )
            )
        )
    if contents.values["temp_air"].mean() > HOTTEST_MEAN_C:
        found.append(
            Problem(
                say(
                    "{temp_air} has a yearly mean of {mean_c:.0f}; expected degrees Celsius, and this "
                    "looks like Fahrenheit",
                    temp_air=contents.columns["temp_air"],
                    mean_c=contents.values["temp_air"].mean(),
                )
            )
        )
    if contents.values["wind_speed"].mean() > WINDIEST_MEAN_M_S:
        found.append(
            Problem(
                say(
                    "{wind_speed} has a yearly mean of {mean:.0f}; expected meters a second, and "
                    "this looks like miles or kilometers an hour",
                    wind_speed=contents.columns["wind_speed"],
                    mean=contents.values["wind_speed"].mean(),
                )
            )
        )
    return found


def _clock_problems(contents: _Contents) -> list[Problem]:
    """Whether the light stands where the sun does: the middle of the brightest light of each month, and the nights."""
    year = _in_place(contents)
    ghi = year["ghi"]
    sun = sun_path(contents.latitude_deg, contents.longitude_deg, contents.utc_offset_h, contents.elevation_m)
    height = np.zeros(HOURS)
    height[sun.hour] = sun.cos_zenith
    errors_h = []
    for month in range(12):
        days = slice(int(first_hour_of_month[month]), int(first_hour_of_month[month]) + 24 * DAYS_IN_MONTH[month])
        brightest = ghi[days].reshape(-1, 24).max(axis=0)
        highest = height[days].reshape(-1, 24).mean(axis=0)
        if brightest.sum() > 500.0 and highest.sum() > 0.5:
            errors_h.append(_middle_h(brightest) - _middle_h(highest))
    error_h = float(np.median(errors_h)) if errors_h else 0.0
    if abs(error_h) > MOST_CLOCK_ERROR_H:
        return [
            Problem(
                say(
                    "the light of {ghi} comes {minutes:.0f} minutes too late for the sun at longitude "
                    "{longitude_deg:g} in time zone {utc_offset_h:g}; expected local standard time"
                    if error_h > 0
                    else "the light of {ghi} comes {minutes:.0f} minutes too early for the sun at longitude "
                    "{longitude_deg:g} in time zone {utc_offset_h:g}; expected local standard time",
                    ghi=contents.columns["ghi"],
                    minutes=abs(error_h) * 60,
                    longitude_deg=contents.longitude_deg,
                    utc_offset_h=contents.utc_offset_h,
                )
            )
        ]
    below = np.ones(HOURS, dtype=bool)
    below[sun.hour] = False
    night = below & np.roll(below, 1) & np.roll(below, -1)
    lit = np.flatnonzero(night & (ghi > NIGHT_LIGHT_W_M2))
    if lit.size > MOST_LIT_NIGHT_HOURS:
        return [
            Problem(
                say(
                    "{ghi} shows light in {size} hours of night; expected none",
                    ghi=contents.columns["ghi"],
                    size=lit.size,
                ),
                line=_line(contents, int(lit[0])) if contents.stamps_utc_offset_h == contents.utc_offset_h else None,
            )
        ]
    return []


def _middle_h(values: Floats) -> float:
    """Where the weight of a day's 24 hours lies, round the clock."""
    angle = 2.0 * np.pi * (np.arange(24) + 0.5) / 24.0
    return float(np.arctan2(-(values * np.sin(angle)).sum(), -(values * np.cos(angle)).sum()) * 12.0 / np.pi) + 12.0


def _in_place(contents: _Contents) -> dict[str, Floats]:
    """The columns as 8,760 means of hours of local standard time."""
    shift_h = round(contents.utc_offset_h - contents.stamps_utc_offset_h)
    placed = {}
    columns = dict(contents.values)
    if contents.albedo is not None:
        columns["albedo"] = contents.albedo
    for name, values in columns.items():
        year = np.delete(values, slice(LEAP_DAY_STARTS, LEAP_DAY_STARTS + 24)) if values.size > HOURS else values
        if contents.minutes is not None and name in ("ghi", "dni", "dhi"):
            year = _at_half_past(year, contents.minutes)
        placed[name] = np.roll(year, shift_h)
    return placed


def _at_half_past(values: Floats, minutes: float) -> Floats:
    """Values taken at one minute of each hour, read at half past, where they stand for the whole hour."""
    later = (30.0 - minutes) / 60.0
    if later >= 0.0:
        return values * (1.0 - later) + np.roll(values, -1) * later
    return values * (1.0 + later) - np.roll(values, 1) * later


def _year(contents: _Contents, path: Path) -> WeatherYear:
    placed = _in_place(contents)
    notes = list(contents.notes)
    if contents.month.size > HOURS:
        notes.append(say("29 February was left out, so that the year has 8,760 hours."))
    if contents.minutes is not None and contents.minutes != 30.0:
        notes.append(
            say(
                "Light was measured at minute {minutes:.0f} of each hour and read between hours.",
                minutes=contents.minutes,
            )
        )
    albedo = np.full(12, USUAL_ALBEDO)
    if "albedo" in placed:
        for month in range(12):
            values = placed["albedo"][month_of_hour == month]
            believable = values[(values > 0.0) & (values < 1.0)]
            albedo[month] = believable.mean() if believable.size else USUAL_ALBEDO
    arrays = [placed[name] for name in RANGES] + [albedo]
    for array in arrays:
        array.setflags(write=False)
    ghi, dni, dhi, temp_c, wind_m_s, albedo = arrays
    return WeatherYear(
        ghi_w_m2=ghi,
        dni_w_m2=dni,
        dhi_w_m2=dhi,
        temp_c=temp_c,
        wind_m_s=wind_m_s,
        albedo_fraction=albedo,
        latitude_deg=contents.latitude_deg,
        longitude_deg=contents.longitude_deg,
        elevation_m=contents.elevation_m,
        utc_offset_h=contents.utc_offset_h,
        source=f"{path.name} ({contents.form})",
        warnings=tuple(notes),
        station=contents.station,
        at_half_past=contents.minutes is not None,
    )
