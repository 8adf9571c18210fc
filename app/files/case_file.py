"""Knows the case file: `*.fairwatt`, JSON with a `fairwatt` number that says which form of it this is."""

from __future__ import annotations

import contextlib
import difflib
import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.core.case import (
    MOUNTINGS,
    OWNERSHIPS,
    SECTORS,
    WIND_ITEMS,
    Case,
    Costs,
    Equipment,
    Finance,
    Load,
    Loan,
    Member,
    Pv,
    PvArray,
    PvInverter,
    PvLosses,
    Site,
    Wind,
)
from app.core.problems import Problem, ProblemsFound
from app.core.wording import say, together
from app.files.whole_file import digest, write_whole

FORMAT = 1
"""The form this program writes.  Raise it with each change that an older program could misread, and say in
UPGRADES how a case of the form before becomes one of the new form."""

UPGRADES: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = MappingProxyType({})
"""From a form's number: what turns its data into those of the next number."""

LARGEST_BYTES = 4_000_000
MOST_KWH = 1e9
MOST_KW = 1e6
MOST_USD = 1e9
MOST_INVERTERS = 8

_ROUTES_TO_A_PLACE = (("zip",), ("latitude", "longitude"), ("station",))
_WAYS_TO_SAY_USE = (
    "monthly_kwh", "annual_kwh", "interval_file", "similar_members", "known_monthly_kwh", "monthly_usd"
)  # fmt: skip


class _Wrong(Exception):
    """A value cannot be used; the problem is already on the list."""


# --- reading ---------------------------------------------------------------------------------------------------------


def read_case(path: Path) -> Case:
    """The case a file holds.

    Raises ProblemsFound with everything wrong in it, each problem with its dotted field and its line.
    """
    path = Path(path)
    file = str(path)
    text = _decoded(_bytes_of(path), file)
    data = _parsed(text, file)
    index = _index_of(text)
    if index.twice:
        raise ProblemsFound(
            *(
                Problem(say("given twice; expected once."), field, file, line)
                for field, line in sorted(index.twice.items(), key=lambda entry: entry[1])
            )
        )
    return case_from_data(data, file, index.lines)


def field_lines(path: Path) -> Mapping[str, int]:
    """The line of each dotted field of a case file that can be read; nothing where it cannot."""
    try:
        text = _decoded(_bytes_of(Path(path)), str(path))
        _parsed(text, str(path))
    except ProblemsFound:
        return {}
    return _index_of(text).lines


def case_from_data(data: object, file: str = "", lines: Mapping[str, int] = MappingProxyType({})) -> Case:
    """The case that parsed JSON describes; ``lines`` gives the line of a dotted field in ``file``, where it is known.

    Raises ProblemsFound with everything wrong in it.
    """
    found = _Findings(file, lines)
    if not isinstance(data, dict):
        found.add(
            "", say("{data} found; expected a case, an object in braces with the number fairwatt.", data=_kind(data))
        )
        raise ProblemsFound(*found.problems)
    entries = _upgraded(data, found)
    if entries is None:
        raise ProblemsFound(*found.problems)
    case = None
    with contextlib.suppress(_Wrong):
        case = _case(entries, "", found)
    if found.problems or case is None:
        raise ProblemsFound(*sorted(found.problems, key=lambda problem: problem.line or 0))
    assert isinstance(case, Case)
    return case


def _bytes_of(path: Path) -> bytes:
    file = str(path)
    try:
        if path.is_dir():
            raise ProblemsFound(Problem(say("this is a folder; expected a case file."), file=file))
        with path.open("rb") as opened:
            content = opened.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        raise ProblemsFound(Problem(say("there is no such file; expected a case file."), file=file)) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ProblemsFound(Problem(say("the file cannot be read: {reason}.", reason=reason), file=file)) from None
    if len(content) > LARGEST_BYTES:
        raise ProblemsFound(
            Problem(
                say(
                    "larger than {largest_bytes} MB; expected a case file, some kB.",
                    largest_bytes=LARGEST_BYTES // 1000000,
                ),
                file=file,
            )
        )
    if not content.strip():
        raise ProblemsFound(Problem(say("the file is empty; expected a case."), file=file))
    return content


def _decoded(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise ProblemsFound(
            Problem(
                say("byte 0x{content:02x} is not UTF-8 text; save the file as UTF-8.", content=content[error.start]),
                file=file,
                line=line,
            )
        ) from None


def _parsed(text: str, file: str) -> object:
    def constant(name: str) -> float:
        return float(name)

    def integer(digits: str) -> int | float:
        return int(digits) if len(digits) < 20 else float(digits)

    try:
        return json.loads(text, parse_constant=constant, parse_int=integer)
    except RecursionError:
        raise ProblemsFound(Problem(say("too many brackets inside each other; expected a case."), file=file)) from None
    except json.JSONDecodeError as error:
        said = error.msg[0].lower() + error.msg[1:]
        raise ProblemsFound(
            Problem(
                say("not valid JSON: {said} at column {colno}.", said=said, colno=error.colno),
                file=file,
                line=error.lineno,
            )
        ) from None


@dataclass(frozen=True)
class _Index:
    """Where things stand in a JSON text: the line of each dotted field, and the fields given twice."""

    lines: Mapping[str, int]
    twice: Mapping[str, int]


_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+|\n')


def _index_of(text: str) -> _Index:
    """Follows the brackets of a text that is valid JSON."""
    lines: dict[str, int] = {}
    twice: dict[str, int] = {}
    containers: list[list[Any]] = []  # the path of each open bracket, and the next place in it (None in an object)
    line, field, expects_name = 1, "", False
    for token in _TOKEN.findall(text):
        if token == "\n":
            line += 1
        elif token == ":":
            expects_name = False
        elif token == ",":
            expects_name = containers[-1][1] is None
        elif token in "]}":
            containers.pop()
            expects_name = False
        elif expects_name:
            field = _dotted(containers[-1][0], json.loads(token))
            if field in lines:
                twice[field] = line
            lines[field] = line
        else:
            if containers and containers[-1][1] is not None:
                field = f"{containers[-1][0]}[{containers[-1][1]}]"
                containers[-1][1] += 1
                lines[field] = line
            if token in "[{":
                containers.append([field, 0 if token == "[" else None])
                expects_name = token == "{"
    return _Index(lines, twice)


def _dotted(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _upgraded(data: dict[str, Any], found: _Findings) -> dict[str, Any] | None:
    """The data in the present form, without their number."""
    number = data.get("fairwatt")
    if isinstance(number, bool) or not isinstance(number, int):
        what = "missing" if "fairwatt" not in data else say("{number} found", number=_shown(number))
        found.add(
            "fairwatt",
            say(
                '{what}; expected the number of the case file\'s form, "fairwatt": {format}.', what=what, format=FORMAT
            ),
        )
        return None
    if number > FORMAT:
        found.add(
            "fairwatt",
            say(
                "{number} found; this program knows forms up to {format}, so a newer Fairwatt wrote the file.",
                number=number,
                format=FORMAT,
            ),
        )
        return None
    if number != FORMAT and number not in UPGRADES:
        found.add(
            "fairwatt", say("{number} found; expected a number from 1 to {format}.", number=number, format=FORMAT)
        )
        return None
    while number < FORMAT:
        data = UPGRADES[number](data)
        number += 1
    return {name: value for name, value in data.items() if name != "fairwatt"}


# --- what each field takes -------------------------------------------------------------------------------------------


class _Findings:
    """Everything found wrong so far."""

    def __init__(self, file: str, lines: Mapping[str, int]) -> None:
        self.file = file
        self.lines = lines
        self.problems: list[Problem] = []

    def add(self, field: str, text: str) -> None:
        line = self.lines.get(field)
        if line is None:  # a missing field: the line of what it is missing from
            line = self.lines.get(re.sub(r"(\.[^.\[]*|\[\d+\])$", "", field) if "." in field else "")
        self.problems.append(Problem(text, field, self.file, line))

    def refuse(self, field: str, text: str) -> _Wrong:
        self.add(field, text)
        return _Wrong()


_Reader = Callable[[object, str, _Findings], Any]


def _kind(value: object) -> str:
    """What a wrong value is, in words."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    if isinstance(value, dict):
        return say("an object")
    if isinstance(value, list | tuple):
        return say("a list")
    return _shown(value)


def _shown(value: object) -> str:
    if isinstance(value, float) and math.isnan(value):
        return "NaN"
    if isinstance(value, float) and math.isinf(value):
        return say("a number too large to hold") if value > 0 else say("a number too small to hold")
    text = json.dumps(value, default=str)
    return text if len(text) <= 40 else f"{text[:36]}..."


def _plain(number: float) -> str:
    return f"{number:,.10g}"


def _number_kind(unit: str, whole: bool) -> str:
    if not unit:
        return say("a whole number") if whole else say("a number")
    return say("a whole number of {unit}" if whole else "a number of {unit}", unit=unit)


def _number(low: float, high: float, unit: str = "", above: bool = False, whole: bool = False) -> _Reader:
    """A number from ``low`` (or above it) to ``high``; ``whole`` asks for an integer."""
    bounds = {"low": _plain(low), "high": _plain(high), "kind": _number_kind(unit, whole)}
    wanted = say("{kind} above {low}, at most {high}" if above else "{kind} from {low} to {high}", **bounds)

    def read(value: object, field: str, found: _Findings) -> float | int:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise found.refuse(field, say("{value} found; expected {wanted}.", value=_kind(value), wanted=wanted))
        if not low <= value <= high or (above and value == low) or (whole and value != int(value)):
            raise found.refuse(field, say("{value} found; expected {wanted}.", value=_shown(value), wanted=wanted))
        return int(value) if whole else float(value)

    return read


def _text(one_line: bool = True, wanted: str = "text") -> _Reader:
    def read(value: object, field: str, found: _Findings) -> str:
        if not isinstance(value, str):
            raise found.refuse(field, say("{value} found; expected {wanted}.", value=_kind(value), wanted=wanted))
        allowed = "" if one_line else "\n\r\t"
        if any((ord(letter) < 32 or ord(letter) == 127) and letter not in allowed for letter in value):
            raise found.refuse(
                field,
                say(
                    "{value} holds control characters; expected {wanted} of one line.",
                    value=_shown(value),
                    wanted=wanted,
                ),
            )
        if any(0xD800 <= ord(letter) <= 0xDFFF for letter in value):
            raise found.refuse(
                field, say("{value} holds half a character; expected {wanted}.", value=_shown(value), wanted=wanted)
            )
        return value

    return read


def _flag(value: object, field: str, found: _Findings) -> bool:
    if not isinstance(value, bool):
        raise found.refuse(field, say("{value} found; expected true or false.", value=_kind(value)))
    return value


def _one_of(choices: tuple[str, ...]) -> _Reader:
    def read(value: object, field: str, found: _Findings) -> str:
        if not isinstance(value, str) or value not in choices:
            raise found.refuse(
                field,
                say(
                    "{value} found; expected one of {choices}{hint}",
                    value=_kind(value),
                    choices=together(*choices, between=", "),
                    hint=_hint(value, choices),
                ),
            )
        return value

    return read


def _matching(pattern: str, wanted: str, in_quotes: str) -> _Reader:
    """A text of a form; ``in_quotes`` is what is said to who wrote something else than a text, a number for one."""
    compiled = re.compile(pattern, re.ASCII)

    def read(value: object, field: str, found: _Findings) -> str:
        if not isinstance(value, str):
            raise found.refuse(field, say("{value} found; expected {wanted}.", value=_kind(value), wanted=in_quotes))
        if not compiled.fullmatch(value):
            raise found.refuse(field, say("{value} found; expected {wanted}.", value=_kind(value), wanted=wanted))
        return value

    return read


def _iso_date(value: object, field: str, found: _Findings) -> str:
    with contextlib.suppress(ValueError):
        if isinstance(value, str) and len(value) == 10:
            return date.fromisoformat(value).isoformat()
    raise found.refuse(field, say("{value} found; expected a date such as 2026-11-21.", value=_kind(value)))


def _list_of(read_item: _Reader, count: int | None = None, most: int | None = None, what: str = "values") -> _Reader:
    wanted = f"{count} {what}" if count else say("a list of {what}", what=what)

    def read(value: object, field: str, found: _Findings) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise found.refuse(field, say("{value} found; expected {wanted}.", value=_kind(value), wanted=wanted))
        before = len(found.problems)
        items = []
        for place, item in enumerate(value[: most or len(value)]):
            with contextlib.suppress(_Wrong):
                items.append(read_item(item, f"{field}[{place}]", found))
        if count is not None and len(value) != count:
            raise found.refuse(field, say("{count} values, {wanted} expected.", count=len(value), wanted=count))
        if most is not None and len(value) > most:
            raise found.refuse(
                field, say("{count} {what} found; expected at most {most}.", count=len(value), what=what, most=most)
            )
        if len(found.problems) > before:
            raise _Wrong
        return tuple(items)

    return read


def _policy_inputs(value: object, field: str, found: _Findings) -> Mapping[str, object]:
    """The member's own figures for parameters of the policy; whether the policy has them is the policy's to say."""
    if not isinstance(value, dict):
        raise found.refuse(
            field, say("{value} found; expected an object of parameters and their numbers.", value=_kind(value))
        )
    read: dict[str, object] = {}
    wanted = say("a number, or twelve (January first)")
    for name, entry in value.items():
        place = _dotted(field, name)
        with contextlib.suppress(_Wrong):
            if entry is None:
                continue
            if isinstance(entry, list | tuple):
                read[name] = _list_of(_number(-MOST_USD, MOST_USD), count=12)(entry, place, found)
            elif isinstance(entry, int | float) and not isinstance(entry, bool):
                read[name] = _number(-MOST_USD, MOST_USD)(entry, place, found)
            else:
                found.add(place, say("{entry} found; expected {wanted}.", entry=_kind(entry), wanted=wanted))
    return MappingProxyType(read)


def _money_items(names: tuple[str, ...]) -> _Reader:
    """Prices by item, of a closed list of items."""

    def read(value: object, field: str, found: _Findings) -> Mapping[str, float]:
        if not isinstance(value, dict):
            raise found.refuse(
                field, say("{value} found; expected an object of items and their dollars.", value=_kind(value))
            )
        prices: dict[str, float] = {}
        for name, entry in value.items():
            place = _dotted(field, name)
            if name not in names:
                found.add(
                    place,
                    say(
                        "unknown item; expected one of {names}{name}",
                        names=together(*names, between=", "),
                        name=_hint(name, names),
                    ),
                )
                continue
            if entry is None:
                continue
            with contextlib.suppress(_Wrong):
                prices[name] = float(_number(0, MOST_USD, "dollars")(entry, place, found))
        return MappingProxyType(prices)

    return read


def _answers_about_wind(value: object, field: str, found: _Findings) -> Mapping[str, float | bool]:
    """What has been settled with a turbine's seller, by the ids of the shipped questions."""
    if not isinstance(value, dict):
        raise found.refuse(
            field, say("{value} found; expected an object of questions and their answers.", value=_kind(value))
        )
    answers = {name: entry for name, entry in value.items() if entry is not None}
    if not answers:
        return MappingProxyType({})
    # Few cases have such answers, and the window reads a case before its first paint.
    from app.core.wind_questions import answer_problems
    from app.files.wind_questions import read_wind_questions

    for problem in answer_problems(read_wind_questions(), answers):
        found.add(problem.field, problem.text)
    return MappingProxyType(answers)


def _object(make: type, readers: Mapping[str, _Reader], required: tuple[str, ...] = ()) -> _Reader:
    """An object of known keys; null and a missing key take the default of the value it makes."""

    def read(value: object, field: str, found: _Findings) -> Any:
        if not isinstance(value, dict):
            raise found.refuse(field, say("{value} found; expected an object in braces.", value=_kind(value)))
        before = len(found.problems)
        for name in value:
            if name not in readers:
                found.add(_dotted(field, name), say("unknown key; {name}", name=_nearest_key(name, field, readers)))
        entries: dict[str, Any] = {}
        for name, read_value in readers.items():
            if value.get(name) is None:
                if name in required:
                    found.add(_dotted(field, name), say("missing; a value is expected here."))
                continue
            with contextlib.suppress(_Wrong):
                entries[name] = read_value(value[name], _dotted(field, name), found)
        if len(found.problems) > before:
            raise _Wrong
        return make(**entries)

    return read


def _hint(value: object, choices: tuple[str, ...]) -> str:
    nearest = difflib.get_close_matches(str(value).lower(), choices, 1) if isinstance(value, str) else []
    return say("; did you mean {nearest}?", nearest=nearest[0]) if nearest else "."


def _nearest_key(name: str, field: str, readers: Mapping[str, _Reader]) -> str:
    """Where a key that is not known here may have been meant: a like one here, or one of its name elsewhere."""
    nearest = difflib.get_close_matches(name.lower(), readers, 1, 0.56)
    if nearest:
        return say("did you mean {field}?", field=_dotted(field, nearest[0]))
    elsewhere = [known for known in _KNOWN_FIELDS if known.rpartition(".")[2] == name]
    if elsewhere:
        return say("did you mean {elsewhere}?", elsewhere=elsewhere[0])
    return say("expected one of {readers}.", readers=together(*readers, between=", "))


def _after(read: _Reader, check: Callable[[Any, str, _Findings], Any]) -> _Reader:
    """A value that is read and then held together as a whole."""

    def read_and_check(value: object, field: str, found: _Findings) -> Any:
        return check(read(value, field, found), field, found)

    return read_and_check


def _one_place(site: Site, field: str, found: _Findings) -> Site:
    if (site.latitude is None) != (site.longitude is None):
        given, missing = ("latitude", "longitude") if site.longitude is None else ("longitude", "latitude")
        raise found.refuse(f"{field}.{missing}", say("missing; {given} is given, and both are expected.", given=given))
    given_routes = [route for route in _ROUTES_TO_A_PLACE if any(getattr(site, name) is not None for name in route)]
    if len(given_routes) > 1:
        names = " and ".join("+".join(route) for route in given_routes)
        raise found.refuse(
            field, say("{names} are given; expected one of zip, latitude+longitude, station.", names=names)
        )
    return site


def _one_use(load: Load, field: str, found: _Findings) -> Load:
    given = [name for name in _WAYS_TO_SAY_USE if getattr(load, name)]
    if len(given) > 1:
        raise found.refuse(
            field,
            say(
                "{given} are given; expected one of {ways_to_say_use}.",
                given=together(*given, between=" and "),
                ways_to_say_use=together(*_WAYS_TO_SAY_USE, between=", "),
            ),
        )
    return load


def _or_nothing(read: _Reader) -> _Reader:
    """What ``read`` reads, or null for what is not known."""

    def read_or_nothing(value: object, field: str, found: _Findings) -> Any:
        return None if value is None else read(value, field, found)

    return read_or_nothing


def _some_known(months: tuple[float | None, ...], field: str, found: _Findings) -> tuple[float | None, ...]:
    if all(month is None for month in months):
        raise found.refuse(field, say("no month is known; expected the figure of one month or more."))
    return months


def _inverters_that_exist(pv: Pv, field: str, found: _Findings) -> Pv:
    """Every array hangs on one of the inverters listed; with no list there is one."""
    last = max(len(pv.inverters), 1)
    for place, array in enumerate(pv.arrays):
        if array.inverter > last:
            found.add(
                f"{field}.arrays[{place}].inverter",
                say("{inverter} found; expected a number from 1 to {last}.", inverter=array.inverter, last=last),
            )
    return pv


_PERCENT_LOST = _number(0, 99, "percent")
_EFFICIENCY = _number(0, 100, "percent", above=True)

_SITE: Mapping[str, _Reader] = {
    "zip": _matching(
        r"\d{5}",
        say("a ZIP code of five digits, such as 62565"),
        say('a ZIP code of five digits in quotes, such as "62565"'),
    ),
    "latitude": _number(-90, 90, "degrees"),
    "longitude": _number(-180, 180, "degrees"),
    "station": _matching(
        r"[0-9A-Za-z]{4,12}",
        say("the USAF id of a climate station, such as 724390"),
        say('the USAF id of a climate station in quotes, such as "724390"'),
    ),
    "weather_file": _text(wanted=say("the name of a weather file")),
    "mean_wind_speed_ms": _number(0, 30, "m/s", above=True),
    "mean_wind_height_m": _number(0, 300, "m", above=True),
}
_LOAD: Mapping[str, _Reader] = {
    "monthly_kwh": _list_of(_number(0, MOST_KWH, "kWh"), count=12),
    "annual_kwh": _number(0, MOST_KWH, "kWh"),
    "interval_file": _text(wanted=say("the name of a meter file")),
    "similar_members": _flag,
    "profile": _text(wanted=say("the name of a profile of use")),
    "car_kwh_a_year": _number(0, MOST_KWH, "kWh"),
    "heat_pump_kwh_a_year": _number(0, MOST_KWH, "kWh"),
    "known_monthly_kwh": _after(_list_of(_or_nothing(_number(0, MOST_KWH, "kWh")), count=12), _some_known),
    "monthly_usd": _after(_list_of(_or_nothing(_number(0, MOST_USD, "dollars")), count=12), _some_known),
    "inside_the_hour": _flag,
}
_PV_ARRAY: Mapping[str, _Reader] = {
    "kw_dc": _number(0, MOST_KW, "kW", above=True),
    "tilt_deg": _number(0, 90, "degrees"),
    "azimuth_deg": _number(0, 360, say("degrees clockwise from north")),
    "mounting": _one_of(MOUNTINGS),
    "row_coverage": _number(0.01, 0.99),
    "shading_percent": _list_of(_number(0, 100, "percent"), count=12),
    "horizon_deg": _list_of(_number(0, 90, "degrees"), most=360, what="heights"),
    "inverter": _number(1, MOST_INVERTERS, "inverters", whole=True),
}
_PV_INVERTER: Mapping[str, _Reader] = {
    "kw_ac": _number(0, MOST_KW, "kW", above=True),
    "efficiency_percent": _EFFICIENCY,
}
_PV_LOSSES: Mapping[str, _Reader] = {item.name: _PERCENT_LOST for item in fields(PvLosses)}
_PV: Mapping[str, _Reader] = {
    "arrays": _list_of(_object(PvArray, _PV_ARRAY, required=("kw_dc",)), most=100, what="arrays"),
    "inverter_kw_ac": _number(0, MOST_KW, "kW", above=True),
    "inverter_efficiency_percent": _EFFICIENCY,
    "losses_percent": _PERCENT_LOST,
    "inverters": _list_of(
        _object(PvInverter, _PV_INVERTER, required=("kw_ac",)), most=MOST_INVERTERS, what="inverters"
    ),
    "losses": _object(PvLosses, _PV_LOSSES),
    "monthly_snowfall_cm": _list_of(_number(0, 1000, "cm"), count=12),
}
_WIND: Mapping[str, _Reader] = {
    "turbine": _text(wanted=say("the id of a turbine, such as bergey-excel-10")),
    "count": _number(1, 1000, "turbines", whole=True),
    "hub_height_m": _number(0, 300, "m", above=True),
    "shear_exponent": _number(0, 1),
    "losses_percent": _PERCENT_LOST,
    "power_curve_file": _text(wanted=say("the name of a power curve file")),
    "rotor_m": _number(0, 300, "m", above=True),
    "rated_kw": _number(0, MOST_KW, "kW", above=True),
    "obstacle_height_m": _number(0, 300, "m"),
    "obstacle_distance_m": _number(0, 10_000, "m"),
    "questions": _answers_about_wind,
}
_EQUIPMENT: Mapping[str, _Reader] = {
    "battery_kwh": _number(0, MOST_KWH, "kWh"),
    "combustion_generator": _flag,
    "ownership": _one_of(OWNERSHIPS),
    "inverter_ul1741": _flag,
}
_COSTS: Mapping[str, _Reader] = {
    "pv_usd_per_w_dc": _number(0, 1000, say("dollars per watt")),
    "wind_usd_per_kw": _number(0, 1e6, say("dollars per kW")),
    "upfront_usd": _number(0, MOST_USD, "dollars"),
    "pv_om_usd_per_kw_dc_year": _number(0, 1e6, say("dollars per kW and year")),
    "wind_om_usd_per_kw_year": _number(0, 1e6, say("dollars per kW and year")),
    "insurance_usd_per_year": _number(0, MOST_USD, say("dollars a year")),
    "wind_items_usd": _money_items(WIND_ITEMS),
    "inverter_replacement_usd": _number(0, MOST_USD, "dollars"),
    "inverter_replacement_year": _number(1, 50, "years", whole=True),
}
_LOAN: Mapping[str, _Reader] = {
    "years": _number(1, 40, "years", whole=True),
    "rate_percent": _number(0, 100, "percent"),
    "down_payment_percent": _number(0, 100, "percent"),
    "fee_percent": _number(0, 50, "percent"),
    "fee_usd": _number(0, MOST_USD, "dollars"),
    "dealer_fee_percent": _number(0, 60, "percent"),
}
_FINANCE: Mapping[str, _Reader] = {
    "analysis_years": _number(1, 50, "years", whole=True),
    "loan": _object(Loan, _LOAN),
    "energy_escalation_percent": _number(-20, 50, say("percent a year")),
    "discount_rate_percent": _number(-20, 50, say("percent a year")),
    "degradation_percent": _number(0, 20, say("percent a year")),
    "in_service_date": _iso_date,
    "construction_start_date": _iso_date,
    "fixed_escalation_percent": _number(-20, 50, say("percent a year")),
    "surplus_escalation_percent": _number(-20, 50, say("percent a year")),
    "load_growth_percent": _number(-20, 50, say("percent a year")),
    "inflation_percent": _number(-20, 50, say("percent a year")),
    "incentives": _list_of(_text(wanted=say("the id of an incentive")), most=50, what="incentives"),
    "tax_rate_percent": _number(0, 99, "percent"),
}
_MEMBER: Mapping[str, _Reader] = {"sector": _one_of(SECTORS), "notes": _text(one_line=False)}
_CASE: Mapping[str, _Reader] = {
    "name": _text(),
    "member": _object(Member, _MEMBER),
    "co_op": _text(wanted=say("the id of a co-op")),
    "version": _text(wanted=say("the id of a version")),
    "program": _text(wanted=say("the id of a program")),
    "rate": _text(wanted=say("the id of a rate")),
    "policy_inputs": _policy_inputs,
    "site": _after(_object(Site, _SITE), _one_place),
    "load": _after(_object(Load, _LOAD), _one_use),
    "pv": _after(_object(Pv, _PV, required=("arrays",)), _inverters_that_exist),
    "wind": _object(Wind, _WIND, required=("turbine",)),
    "equipment": _object(Equipment, _EQUIPMENT),
    "costs": _object(Costs, _COSTS),
    "finance": _object(Finance, _FINANCE),
    "start_month": _number(1, 12, whole=True),
}
_PARTS: Mapping[str, Mapping[str, _Reader]] = {
    "": _CASE,
    "member": _MEMBER,
    "site": _SITE,
    "load": _LOAD,
    "pv": _PV,
    "pv.arrays[0]": _PV_ARRAY,
    "pv.inverters[0]": _PV_INVERTER,
    "pv.losses": _PV_LOSSES,
    "wind": _WIND,
    "equipment": _EQUIPMENT,
    "costs": _COSTS,
    "finance": _FINANCE,
    "finance.loan": _LOAN,
}
_KNOWN_FIELDS = tuple(_dotted(part, name) for part, readers in _PARTS.items() for name in readers)
_case = _object(Case, _CASE)


# --- writing ---------------------------------------------------------------------------------------------------------


def case_as_data(case: Case) -> dict[str, Any]:
    """The case as plain JSON values, in the order of the file, its form's number first."""
    return {"fairwatt": FORMAT} | {part.name: _as_data(getattr(case, part.name)) for part in fields(case)}


def _as_data(value: Any) -> Any:
    if is_dataclass(value):
        return {part.name: _as_data(getattr(value, part.name)) for part in fields(value)}
    if isinstance(value, Mapping):
        return {name: _as_data(entry) for name, entry in value.items()}
    if isinstance(value, list | tuple):
        return [_as_data(item) for item in value]
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    return value


def write_case(case: Case, path: Path) -> str:
    """Writes a case so that the file is at every moment the old one or the new one, whole; returns its digest.

    Raises ProblemsFound, and leaves the file as it was, when the case could not be read back or the disk refuses.
    """
    path = Path(path)
    data = case_as_data(case)
    case_from_data(data, str(path))
    text = json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    content = re.sub(r'\[\n[^"\[\]{}]*\]', _on_one_line, text).encode("utf-8")
    write_whole(path, content)
    return digest(content)


def _on_one_line(match: re.Match[str]) -> str:
    """A list of plain numbers, such as twelve bills, reads best on one line."""
    return re.sub(r"\s+", " ", match[0]).replace("[ ", "[").replace(" ]", "]")
