"""Knows which choices on the settlement's axes contradict each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.core.wording import say, together
from app.policies.checks.names import PER_KWH, PolicyTables, named_parameter, opt_in_findings, price_findings
from app.policies.checks.rates import no_bucket
from app.policies.checks.raw_tables import listed, month_list
from app.policies.findings import Finding
from app.policies.lines import Path
from app.policies.schema import spelled

_INTERVALS = ("hour", "15_minutes", "5_minutes", "instant", "none")


def surplus_findings(
    file: PolicyTables, path: Path, program: Mapping[str, Any], buckets: tuple[str, ...]
) -> Iterator[Finding]:
    """A surplus priced in no way or in two, and balances of the other unit."""
    surplus = program.get("surplus")
    if not isinstance(surplus, dict):
        return
    at = (*path, "surplus")
    unit = surplus.get("unit")
    ways = [key for key in ("price", "bucket_prices", "market") if surplus.get(key)]
    if unit == "usd" and len(ways) != 1:
        text = say("a surplus in usd has one price, expected one of price, bucket_prices or market")
        yield Finding(at, say("{text} (found {ways})", text=text, ways=" and ".join(ways) or "none"))
    if unit == "kwh" and ways:
        text = say(
            'a surplus in kwh has no price, expected unit = "usd", or the price in the bank (found {ways})',
            ways=ways[0],
        )
        yield Finding((*at, ways[0]), text)
    if "price" in surplus:
        yield from price_findings(file, (*at, "price"), surplus["price"], PER_KWH)
    prices = surplus.get("bucket_prices")
    if isinstance(prices, dict) and prices:
        for bucket, price in prices.items():
            if bucket not in buckets:
                yield from no_bucket((*at, "bucket_prices", bucket), bucket, buckets)
            yield from price_findings(file, (*at, "bucket_prices", bucket), price, PER_KWH)
        missing = [bucket for bucket in buckets if bucket not in prices]
        if missing:
            text = say(
                "a bucket has no price, expected one for each of {buckets} (found none for {missing})",
                buckets=together(*buckets, between=", "),
                missing=together(*missing, between=", "),
            )
            yield Finding((*at, "bucket_prices"), text)
    yield from named_parameter(file, (*at, "market"), surplus.get("market"), PER_KWH)
    if surplus.get("market") and program.get("netting") not in _INTERVALS:
        text = say(
            "a market price needs energy by the interval, expected netting {intervals}", intervals=spelled(_INTERVALS)
        )
        yield Finding((*path, "netting"), say("{text} (found {program})", text=text, program=program.get("netting")))
    if "market_floor_usd_per_kwh" in surplus and not surplus.get("market"):
        text = say("a floor stands without a market price, expected market = the id of a parameter (found no market)")
        yield Finding((*at, "market_floor_usd_per_kwh"), text)
    yield from _balances(file, path, program, unit)


def _balances(file: PolicyTables, path: Path, program: Mapping[str, Any], unit: Any) -> Iterator[Finding]:
    """The kWh bank belongs to a surplus in kwh, dollar credit and payout to one in usd."""
    bank, credit, payout = program.get("bank"), program.get("credit"), program.get("payout")
    if unit == "kwh" and bank is None:
        yield Finding(path, say("a surplus in kwh needs a bank, expected bank = {{ kind = ... }} (found none)"))
    if unit == "usd" and bank is not None:
        text = say(
            "a bank of kWh stands beside a surplus in usd, expected credit = {{ carry = ... }} instead (found bank)"
        )
        yield Finding((*path, "bank"), text)
    # What is left in the bank may be paid as credit, and what that pays is then the policy's to say.
    pays_as_credit = isinstance(bank, dict) and bank.get("form") == "credit"
    if unit == "kwh" and not pays_as_credit:
        for key in (key for key in ("credit", "payout") if program.get(key) is not None):
            yield Finding(
                (*path, key), say("a surplus in kwh earns no dollars, expected no {key} (found {key})", key=key)
            )
    if isinstance(bank, dict):
        yield from _carry(file, (*path, "bank"), bank, in_kwh=True)
    if isinstance(credit, dict) and isinstance(credit.get("carry"), dict):
        yield from _carry(file, (*path, "credit", "carry"), credit["carry"], in_kwh=False)
    if isinstance(payout, dict):
        yield from price_findings(file, (*path, "payout", "above"), payout.get("above"), ("usd",))


def _carry(file: PolicyTables, path: Path, carry: Mapping[str, Any], *, in_kwh: bool) -> Iterator[Finding]:
    kind, months, true_up = carry.get("kind", "forever"), carry.get("months", 0), carry.get("true_up_month", "")
    if kind == "months" and months == 0:
        yield Finding(
            path, say("credit that lives for months needs their number, expected months = 12 or the like (found none)")
        )
    if kind != "months" and months:
        yield Finding(
            (*path, "months"),
            say('a number of months has no effect here, expected kind = "months" (found kind {kind!r})', kind=kind),
        )
    if kind == "true_up" and not true_up:
        text = say("a true-up needs its month, expected true_up_month = the id of a parameter in months (found none)")
        yield Finding(path, text)
    if kind != "true_up" and true_up:
        yield Finding(
            (*path, "true_up_month"),
            say('a true-up month has no effect here, expected kind = "true_up" (found kind {kind!r})', kind=kind),
        )
    yield from named_parameter(file, (*path, "true_up_month"), true_up, ("month",))
    for key in ("price", "leaving_price"):
        if key in carry:
            yield from price_findings(file, (*path, key), carry[key], PER_KWH)
            if not in_kwh:
                text = say("a dollar credit is paid as it is, expected no price (found a price per kWh)")
                yield Finding((*path, key), text)
    if kind == "none" and carry.get("ending") == "keep":
        yield Finding(
            (*path, "ending"), say("credit that is not carried cannot be kept, expected forfeit or pay (found 'keep')")
        )
    if not in_kwh:
        return
    if carry.get("ending") == "pay" and "price" not in carry:
        yield Finding(
            (*path, "ending"),
            say("unused kWh are paid at no price, expected price = the id of a parameter (found none)"),
        )
    if carry.get("leaving") == "pay" and "price" not in carry and "leaving_price" not in carry:
        yield Finding(
            (*path, "leaving"), say("kWh are paid on leaving at no price, expected leaving_price (found none)")
        )
    if "price" in carry and "pay" not in (carry.get("ending"), carry.get("leaving")):
        yield Finding(
            (*path, "price"), say('nothing is paid at this price, expected ending = "pay" (found no payment)')
        )


def production_payment_findings(file: PolicyTables, path: Path, payment: Mapping[str, Any]) -> Iterator[Finding]:
    """Months paid for twice, and the prices of a payment."""
    yield from price_findings(file, (*path, "price"), payment.get("price"), PER_KWH)
    yield from opt_in_findings(file, (*path, "opt_in"), payment.get("opt_in"))
    pairs = [pair for pair in listed(payment.get("pays")) if isinstance(pair, list) and len(pair) == 2]
    months = [month for pair in pairs for month in listed(pair[1])]
    twice = sorted({month for month in months if isinstance(month, int) and months.count(month) > 1})
    if twice:
        text = say(
            "a month is paid for twice, expected each month in one payment (found {twice} twice)",
            twice=month_list(twice),
        )
        yield Finding((*path, "pays"), text)
