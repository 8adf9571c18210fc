"""Public money for a system: who may have how much, until when, on which condition; never taken for granted.

An incentive that every buyer of a kind was entitled to is counted by itself while it lasts (the federal credit for
homes until the end of 2025).  Any other is shown with its condition, and counted only when the member says so.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from app.core.answer import IncentiveAnswer
from app.core.arrays import Floats
from app.core.money import Cents, to_cents, whole_cents
from app.core.problems import Problem
from app.core.wording import say, together

KINDS = ("grant", "tax credit", "depreciation")
CLAIMS = ("automatic", "on request")


@dataclass(frozen=True)
class Incentive:
    """One incentive as its source states it.

    ``jurisdiction`` is "US" or a state.  It is open to systems in service from ``valid_from`` to ``valid_to``; with
    ``construction_by`` also to later ones whose construction began by that day.  ``rate_percent`` is of the price of
    the ``technologies``, at most ``cap_usd``.  A system above ``up_to_kw_ac`` has no part in it.
    """

    id: str
    name: str
    jurisdiction: str
    kind: str
    technologies: tuple[str, ...]
    sectors: tuple[str, ...]
    rate_percent: float
    claim: str
    condition: str
    source: str
    as_of: str
    cap_usd: float | None = None
    up_to_kw_ac: float | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    construction_by: date | None = None
    note: str = ""
    instead_of: str = ""


@dataclass(frozen=True)
class Buyer:
    """Who buys what and when: the facts that incentives look at."""

    state: str
    sector: str
    nameplate_kw_ac: float
    pv_cents: int
    wind_cents: int
    in_service: date
    construction_start: date | None = None
    claimed: tuple[str, ...] = ()


@dataclass(frozen=True)
class IncentiveTable:
    """Every incentive the program knows."""

    incentives: tuple[Incentive, ...]


def check_claims(table: IncentiveTable, claimed: Sequence[str]) -> tuple[Problem, ...]:
    """What is wrong with the ids of incentives the member means to claim."""
    known = [item.id for item in table.incentives]
    problems = []
    for place, name in enumerate(claimed):
        if name not in known:
            nearest = difflib.get_close_matches(name, known, 1)
            said = (
                say("there is no incentive {name}; did you mean {nearest}?", name=name, nearest=nearest[0])
                if nearest
                else say("there is no incentive {name}; one of {names} is expected.", name=name, names=", ".join(known))
            )
            problems.append(Problem(said, f"finance.incentives[{place}]"))
    return tuple(problems)


def incentives(table: IncentiveTable, buyer: Buyer) -> tuple[IncentiveAnswer, ...]:
    """Every incentive of the buyer's state and country that is not for others, with what it gives and why or why not.

    Grants come first and lower the price that tax credits are reckoned on.
    """
    found: list[IncentiveAnswer] = []
    granted = 0
    replaced = {item.instead_of: item.name for item in table.incentives if item.id in buyer.claimed and item.instead_of}
    for kind in ("grant", "tax credit"):
        for item in table.incentives:
            if item.kind != kind or item.jurisdiction not in ("US", buyer.state) or buyer.sector not in item.sectors:
                continue
            answer = _answer(item, buyer, granted if kind == "tax credit" else 0, replaced.get(item.id, ""))
            found.append(answer)
            if kind == "grant":
                granted += answer.cents
    return tuple(found)


def counted_cents(table: IncentiveTable, answers: Sequence[IncentiveAnswer], price_factors: Floats) -> Cents:
    """What the counted incentives come to at other prices, (S,): in proportion, up to each one's cap."""
    total: Cents = np.zeros(len(price_factors), dtype=np.int64)
    caps = {item.id: item.cap_usd for item in table.incentives}
    for answer in answers:
        if answer.cents:
            cap = caps.get(answer.id)
            total += to_cents(np.minimum(answer.cents / 100.0 * price_factors, np.inf if cap is None else cap))
    return total


def depreciation_percent(table: IncentiveTable, sector: str, in_service_date: str | None) -> float:
    """The share of the price that a business may deduct in the first year; 0 where none is known for that day."""
    for item in table.incentives:
        if item.kind != "depreciation" or sector not in item.sectors:
            continue
        if in_service_date is None or item.valid_from is None or in_service_date >= item.valid_from.isoformat():
            return item.rate_percent
    return 0.0


def _answer(item: Incentive, buyer: Buyer, granted_cents: int, replaced_by: str) -> IncentiveAnswer:
    def answered(status: str, why: str, cents: int = 0, possible: int = 0) -> IncentiveAnswer:
        return IncentiveAnswer(
            item.id, item.name, status, cents, possible, item.condition, why, item.source, item.as_of
        )

    whole = buyer.pv_cents + buyer.wind_cents
    base = (buyer.pv_cents if "pv" in item.technologies else 0) + (
        buyer.wind_cents if "wind" in item.technologies else 0
    )
    if base == 0 and whole > 0:
        return answered(
            "not for this system",
            say("It is for solar panels alone.") if item.technologies == ("pv",) else say("It is for wind alone."),
        )
    if item.up_to_kw_ac is not None and buyer.nameplate_kw_ac > item.up_to_kw_ac:
        return answered("not for this system", say("It ends at {up_to_kw_ac:g} kW.", up_to_kw_ac=item.up_to_kw_ac))
    when = _open(item, buyer)
    if when == "ended":
        return answered("ended", _ended_text(item, buyer))
    if when == "not yet":
        return answered(
            "not yet",
            say(
                "It begins on {valid_from}; this system is in service on {in_service}.",
                valid_from=item.valid_from,
                in_service=buyer.in_service,
            ),
        )
    usd = (base - granted_cents * base / max(whole, 1)) / 100.0 * item.rate_percent / 100.0
    if item.cap_usd is not None:
        usd = min(usd, item.cap_usd)
    cents = whole_cents(max(usd, 0.0))
    rate = f"{item.rate_percent:g}"
    if replaced_by:
        return answered(
            "not for this system", say("You claim another in its place: {replaced_by}.", replaced_by=replaced_by)
        )
    if item.claim == "automatic":
        return answered(
            "counted",
            say("{percent} % of the price, for a system in service on {day}.", percent=rate, day=buyer.in_service),
            cents,
            cents,
        )
    if item.id in buyer.claimed:
        return answered(
            "counted", say("{percent} % of the price, counted because you claim it.", percent=rate), cents, cents
        )
    return answered(
        "possible",
        say("{percent} % of the price, not counted until you say that you claim it.", percent=rate),
        0,
        cents,
    )


def _open(item: Incentive, buyer: Buyer) -> str:
    if item.valid_from is not None and buyer.in_service < item.valid_from:
        return "not yet"
    if item.valid_to is None or buyer.in_service <= item.valid_to:
        return "open"
    begun = buyer.construction_start
    if item.construction_by is not None and begun is not None and begun <= item.construction_by:
        return "open"
    return "ended"


def _ended_text(item: Incentive, buyer: Buyer) -> str:
    text = say(
        "It ended for systems in service after {last_day}; this one is in service on {day}.",
        last_day=item.valid_to,
        day=buyer.in_service,
    )
    if item.construction_by is None:
        return text
    later = say("Only a system whose construction began by {day} may be later.", day=item.construction_by)
    return together(text, later)
