"""Knows what can be wrong with a retail rate: tiers, seasons, time-of-use windows, demand, taxes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.core import policy as core
from app.core.wording import say, together
from app.policies.checks.names import (
    PER_DAY,
    PER_KW,
    PER_KWH,
    PER_MONTH,
    SIZES,
    PolicyTables,
    named_parameter,
    price_findings,
)
from app.policies.checks.raw_tables import items_in, listed, month_list, months_of, number, numbers, tables_in
from app.policies.findings import Finding
from app.policies.lines import Path
from app.policies.schema import nearest, spelled

# Sales and franchise taxes on electricity begin at about one percent; 0.05 is likelier five percent than a twentieth.
LOWEST_TAX_PERCENT = 0.2


def rate_findings(file: PolicyTables, path: Path, rate: Mapping[str, Any]) -> Iterator[Finding]:
    """What contradicts in a retail rate."""
    buckets = buckets_of(rate)
    for at, charge in items_in((*path, "energy"), rate.get("energy")):
        yield from _energy(file, at, charge, buckets)
    yield from fixed_charge_findings(file, (*path, "fixed"), rate.get("fixed"))
    yield from demand_charge_findings(file, (*path, "demand"), rate.get("demand"), buckets)
    if "minimum_bill" in rate:
        yield from price_findings(file, (*path, "minimum_bill"), rate["minimum_bill"], PER_MONTH)
    yield from _time_of_use((*path, "time_of_use"), rate.get("time_of_use"))
    lines = _line_names(file, rate, buckets)
    for at, tax in items_in((*path, "taxes"), rate.get("taxes")):
        yield from price_findings(file, (*at, "percent"), tax.get("percent"), ("percent",))
        yield from _tax_percent(file, (*at, "percent"), tax.get("percent"))
        for index, name in enumerate(listed(tax.get("on"))):
            if isinstance(name, str) and name not in lines:
                text = say(
                    "no line has this name, expected one of {lines} (found {name!r}{hint})",
                    lines=together(*lines, between=", "),
                    name=name,
                    hint=nearest(name, lines),
                )
                yield Finding((*at, "on", index), text)


def _tax_percent(file: PolicyTables, path: Path, name: Any) -> Iterator[Finding]:
    """A tax that is a fraction where percent are meant; there are taxes of a tenth of a percent, so it is a warning."""
    parameter = file.parameters.get(name, {}) if isinstance(name, str) else {}
    for value in tables_in(parameter.get("values")):
        for figure in numbers(value.get("value")):
            if 0 < figure < LOWEST_TAX_PERCENT:
                text = say(
                    "this looks like a fraction, expected percent (found {figure:g}; did you mean {meant:g}?)",
                    figure=figure,
                    meant=figure * 100,
                )
                yield Finding(path, text, "warning")


def _line_names(file: PolicyTables, rate: Mapping[str, Any], buckets: tuple[str, ...]) -> list[str]:
    names = [
        line["name"] for key in ("energy", "fixed", "demand") for line in tables_in(rate.get(key)) if "name" in line
    ]
    names += [f"{line.get('name')}, {bucket}" for line in tables_in(rate.get("energy")) for bucket in buckets]
    programs = [
        program for version in tables_in(file.tables.get("version")) for program in tables_in(version.get("program"))
    ]
    names += [
        line["name"]
        for p in programs
        for key in ("charges", "demand")
        for line in tables_in(p.get(key))
        if "name" in line
    ]
    return list(dict.fromkeys(name for name in names if isinstance(name, str)))


def buckets_of(rate: Mapping[str, Any]) -> tuple[str, ...]:
    """The names of a rate's time-of-use buckets."""
    time_of_use = rate.get("time_of_use")
    if not isinstance(time_of_use, dict):
        return ()
    names = [time_of_use.get("otherwise"), *(window.get("bucket") for window in tables_in(time_of_use.get("windows")))]
    return tuple(dict.fromkeys(name for name in names if isinstance(name, str) and name))


def _energy(file: PolicyTables, path: Path, charge: Mapping[str, Any], buckets: tuple[str, ...]) -> Iterator[Finding]:
    ways = [key for key in ("price", "tiers", "blocks") if key in charge]
    if len(ways) != 1:
        text = say(
            "an energy charge has one way to be priced, expected one of price, tiers or blocks (found {ways})",
            ways=" and ".join(ways) or "none",
        )
        yield Finding(path, text)
    if "price" in charge:
        yield from price_findings(file, (*path, "price"), charge["price"], PER_KWH)
    yield from _tiers(file, (*path, "tiers"), charge.get("tiers"))
    blocks = list(items_in((*path, "blocks"), charge.get("blocks")))
    for at, block in blocks:
        ways = [key for key in ("price", "tiers") if key in block]
        if len(ways) != 1:
            yield Finding(
                at,
                say(
                    "a block has one way to be priced, expected either price or tiers (found {ways})",
                    ways=" and ".join(ways) or "neither",
                ),
            )
        if "price" in block:
            yield from price_findings(file, (*at, "price"), block["price"], PER_KWH)
        yield from _tiers(file, (*at, "tiers"), block.get("tiers"))
        bucket = block.get("bucket", "")
        if isinstance(bucket, str) and bucket and bucket not in buckets:
            yield from no_bucket((*at, "bucket"), bucket, buckets)
    if blocks:
        yield from _seasons((*path, "blocks"), blocks, buckets)


def no_bucket(path: Path, bucket: str, buckets: tuple[str, ...]) -> Iterator[Finding]:
    """A bucket that the rate does not have."""
    expected = spelled(buckets) if buckets else "time_of_use with windows in the rate"
    yield Finding(
        path,
        say(
            "there is no such time-of-use bucket, expected {expected} (found {bucket!r}{hint})",
            expected=expected,
            bucket=bucket,
            hint=nearest(bucket, buckets),
        ),
    )


def _seasons(path: Path, blocks: list[tuple[Path, Any]], buckets: tuple[str, ...]) -> Iterator[Finding]:
    """Every month of every bucket has exactly one block."""
    by_bucket: dict[str, dict[int, Path]] = {}
    for at, block in blocks:
        bucket = block.get("bucket", "")
        if not isinstance(bucket, str):
            return
        taken = by_bucket.setdefault(bucket, {})
        again = [month for month in months_of(block) if month in taken]
        taken.update(dict.fromkeys(months_of(block), at))
        if again:
            where = f" of the bucket {bucket}" if bucket else ""
            text = say(
                "two seasons{where} overlap, expected each month in one block (found {again} twice)",
                where=where,
                again=month_list(again),
            )
            yield Finding((*at, "months") if "months" in block else at, text)
    if "" in by_bucket and len(by_bucket) > 1:
        yield Finding(
            path,
            say("a block of the whole month stands beside blocks of buckets, expected one or the other (found both)"),
        )
        return
    for bucket in buckets if "" not in by_bucket else ("",):
        missing = [month for month in core.ALL_MONTHS if month not in by_bucket.get(bucket, {})]
        if missing:
            where = f" for the bucket {bucket}" if bucket else ""
            text = say(
                "a month has no price{where}, expected all twelve months in the blocks (found none for {missing})",
                where=where,
                missing=month_list(missing),
            )
            yield Finding(path, text)


def _tiers(file: PolicyTables, path: Path, tiers: Any) -> Iterator[Finding]:
    items = list(items_in(path, tiers))
    below = 0.0
    for index, (at, tier) in enumerate(items):
        yield from price_findings(file, (*at, "price"), tier.get("price"), PER_KWH)
        limit = number(tier.get("up_to_kwh"))
        last = index == len(items) - 1
        if last and "up_to_kwh" in tier:
            text = say(
                "the last tier has a limit, expected none: it takes every kWh that is left (found {up_to_kwh})",
                up_to_kwh=tier["up_to_kwh"],
            )
            yield Finding((*at, "up_to_kwh"), text)
        elif not last and "up_to_kwh" not in tier:
            yield Finding(at, say("this tier has no limit though another follows, expected up_to_kwh (found none)"))
        elif limit is not None and limit <= below:
            text = say(
                "the tiers are out of order, expected a limit above {below:g} kWh (found {limit:g})",
                below=below,
                limit=limit,
            )
            yield Finding((*at, "up_to_kwh"), text)
        below = limit if limit is not None else below


def fixed_charge_findings(file: PolicyTables, path: Path, charges: Any) -> Iterator[Finding]:
    """Units, quantities and thresholds of charges by the month or day."""
    for at, charge in items_in(path, charges):
        units = PER_DAY if charge.get("per") == "day" else PER_MONTH
        quantity = charge.get("quantity", "")
        if isinstance(quantity, str) and quantity:
            if quantity not in core.QUANTITIES:
                names = [*core.QUANTITIES, *file.parameters]
                if quantity in file.parameters:
                    yield from named_parameter(file, (*at, "quantity"), quantity, SIZES)
                else:
                    text = say(
                        "there is no such quantity, expected {QUANTITIES} or the id of a parameter (found "
                        "{quantity!r}{hint})",
                        QUANTITIES=spelled(core.QUANTITIES),
                        quantity=quantity,
                        hint=nearest(quantity, names),
                    )
                    yield Finding((*at, "quantity"), text)
            counted = file.parameters.get(quantity, {}).get("unit") == "count"
            units = units if counted else PER_KW
        elif "above" in charge or "only_if_above" in charge:
            key = "above" if "above" in charge else "only_if_above"
            text = say(
                "a threshold without a quantity means nothing, expected quantity = nameplate_kw_ac or "
                "the like (found {key} alone)",
                key=key,
            )
            yield Finding((*at, key), text)
        yield from price_findings(file, (*at, "price"), charge.get("price"), units)


def demand_charge_findings(file: PolicyTables, path: Path, charges: Any, buckets: tuple[str, ...]) -> Iterator[Finding]:
    """Units, buckets and ratchets of charges by the kW."""
    for at, charge in items_in(path, charges):
        yield from price_findings(file, (*at, "price"), charge.get("price"), PER_KW)
        yield from named_parameter(file, (*at, "coincident"), charge.get("coincident"), ("kw", "kva"))
        bucket = charge.get("bucket", "")
        if isinstance(bucket, str) and bucket and bucket not in buckets:
            yield from no_bucket((*at, "bucket"), bucket, buckets)
        if charge.get("coincident") and (bucket or "direction" in charge):
            key = "bucket" if bucket else "direction"
            text = say(
                "the kW at the supplier's peak are given, expected no {key} beside coincident (found {key})", key=key
            )
            yield Finding((*at, key), text)
        if bool(charge.get("ratchet_percent")) != bool(charge.get("ratchet_months")):
            text = say("a ratchet has a percentage and a number of months, expected both or neither (found one)")
            yield Finding((*at, "ratchet_percent" if charge.get("ratchet_percent") else "ratchet_months"), text)


_KINDS_OF_DAY = {"all": ("weekday", "weekend"), "weekday": ("weekday",), "weekend": ("weekend",)}


def _time_of_use(path: Path, time_of_use: Any) -> Iterator[Finding]:
    if not isinstance(time_of_use, dict):
        return
    taken: set[tuple[int, str, int]] = set()
    for at, window in items_in((*path, "windows"), time_of_use.get("windows")):
        begins, ends = window.get("from_hour"), window.get("to_hour")
        if not isinstance(begins, int) or not isinstance(ends, int) or window.get("days", "all") not in _KINDS_OF_DAY:
            continue
        if begins == ends:
            text = say(
                "this window is empty, expected it to end at another hour than it begins (found {begins} to {ends})",
                begins=begins,
                ends=ends,
            )
            yield Finding((*at, "to_hour"), text)
            continue
        hours = range(begins, ends) if begins < ends else (*range(begins, 24), *range(ends))
        own = {(m, d, h) for m in months_of(window) for d in _KINDS_OF_DAY[window.get("days", "all")] for h in hours}
        if own and own <= taken:
            text = say(
                "this window is never reached, expected hours that no window before it has (found {begins} to {ends})",
                begins=begins,
                ends=ends,
            )
            yield Finding(at, text)
        taken |= own
