"""A co-op's rate sheet as the answers to a few questions: what the form "My co-op is not here" asks, and no more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.core.problems import Problem
from app.core.wording import say

US_STATES = (
    *("AK", "AL", "AR", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "IA", "ID", "IL", "IN", "KS", "KY", "LA"),
    *("MA", "MD", "ME", "MI", "MN", "MO", "MS", "MT", "NC", "ND", "NE", "NH", "NJ", "NM", "NV", "NY", "OH", "OK", "OR"),
    *("PA", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VT", "WA", "WI", "WV", "WY"),
)

ENERGY_KINDS = ("one", "blocks", "seasons", "average")
"""One price; a first block and the rest; summer and winter; or only an average price, which is no energy charge."""

SETTLEMENTS = ("unknown", "month_kwh", "month_usd", "hour_usd", "instant_usd", "sell_all")
"""What is left after a month waits as kWh, or is dollars; dollars after each hour, at once; all sold, all bought."""

UNUSED = ("unknown", "never", "month_lost", "month_paid", "year_lost", "year_paid", "twelve_months_lost")
"""When credit that is not used ends, and whether it is lost or paid."""

REACHES = ("unknown", "all", "energy")

HIGHEST_USD_PER_KWH = 2.0
"""No price of a kWh in the United States is above this; a larger one was typed in cents."""

LARGEST_USD = 100_000.0
MOST_LETTERS = 300


@dataclass(frozen=True)
class UsualFigure:
    """What stands in for an answer nobody has given: a figure with its low, its high and where they were seen."""

    key: str
    label: str
    unit: str
    value: float
    low: float
    high: float
    title: str
    address: str
    read_on: date
    note: str = ""


Usual = Mapping[str, UsualFigure]
"""The usual figures by the name of the answer they stand in for."""


@dataclass(frozen=True)
class Document:
    """A paper or page of the co-op: its title, the date printed on it, and where it is found."""

    title: str = ""
    dated: str = ""
    address: str = ""


@dataclass(frozen=True)
class RateSheet:
    """The answers.  A number that is None is not known, and never counts as 0.

    ``rates`` is the paper with the prices, ``rules`` the one about members who generate; without a title it is the
    same.  ``energy`` is one of ENERGY_KINDS, ``settlement`` of SETTLEMENTS, ``unused`` of UNUSED, ``credit_pays`` of
    REACHES.  An average price is said to be ``average_of`` some year or paper.  ``size`` and ``yearly_use`` are
    unknown, none or limit; ``battery`` is unknown, allowed or not_allowed; ``insurance`` is unknown, none or required.
    """

    id: str = ""
    name: str = ""
    state: str = ""
    eia_id: str = ""
    contact: str = ""
    rates: Document = Document()
    rules: Document = Document()
    read_on: date | None = None
    customer_usd_per_month: float | None = None
    energy: str = "one"
    energy_usd_per_kwh: float | None = None
    first_block_kwh: float | None = None
    further_usd_per_kwh: float | None = None
    summer_usd_per_kwh: float | None = None
    winter_usd_per_kwh: float | None = None
    summer_first_month: int = 6
    summer_last_month: int = 9
    average_usd_per_kwh: float | None = None
    average_of: str = ""
    typical_kwh_per_month: float | None = None
    minimum_bill_usd_per_month: float | None = None
    settlement: str = "unknown"
    surplus_usd_per_kwh: float | None = None
    credit_pays: str = "unknown"
    unused: str = "unknown"
    true_up_month: int | None = None
    payout_usd_per_kwh: float | None = None
    generation_usd_per_month: float | None = None
    size: str = "unknown"
    size_kw_ac: float | None = None
    yearly_use: str = "unknown"
    yearly_use_percent: float | None = None
    battery: str = "unknown"
    application_usd: float | None = None
    insurance: str = "unknown"
    insurance_usd: float | None = None

    @property
    def named(self) -> bool:
        """Whether it says whose it is, without which no policy can be made of it."""
        return bool(self.name.strip() and self.state)

    @property
    def summer_months(self) -> tuple[int, ...]:
        """The months of the summer price; a summer may go over the end of the year."""
        count = (self.summer_last_month - self.summer_first_month) % 12 + 1
        return tuple((self.summer_first_month - 1 + step) % 12 + 1 for step in range(count))

    @property
    def in_dollars(self) -> bool:
        """Whether what is sent earns dollars, also while nobody has said how it is credited."""
        return self.settlement != "month_kwh"


def asked_now(sheet: RateSheet) -> frozenset[str]:
    """The names of the answers that matter as the others stand; the rest of the questions need not be shown."""
    names = {"customer_usd_per_month", "minimum_bill_usd_per_month", "generation_usd_per_month", "application_usd"}
    names |= {
        "one": {"energy_usd_per_kwh"},
        "blocks": {"energy_usd_per_kwh", "first_block_kwh", "further_usd_per_kwh"},
        "seasons": {"summer_usd_per_kwh", "winter_usd_per_kwh", "summer_first_month", "summer_last_month"},
        "average": {"average_usd_per_kwh", "average_of", "typical_kwh_per_month"},
    }[sheet.energy]
    if sheet.in_dollars:
        names |= {"surplus_usd_per_kwh", "credit_pays"}
    if sheet.unused in ("year_lost", "year_paid"):
        names.add("true_up_month")
    if sheet.unused in ("month_paid", "year_paid") and not sheet.in_dollars:
        names.add("payout_usd_per_kwh")
    names |= {"size_kw_ac"} if sheet.size == "limit" else set()
    names |= {"yearly_use_percent"} if sheet.yearly_use == "limit" else set()
    names |= {"insurance_usd"} if sheet.insurance == "required" else set()
    return frozenset(names)


_NEEDED = {
    "first_block_kwh": say("the size of the first block is not given; kWh a month are expected."),
    "average_usd_per_kwh": say("the average price is not given; dollars per kWh are expected."),
    "size_kw_ac": say("the largest size is not given; kW AC are expected, or another answer above."),
    "yearly_use_percent": say(
        "the share of the yearly use is not given; percent are expected, or another answer above."
    ),
}
_ABOVE_ZERO = ("first_block_kwh", "typical_kwh_per_month", "size_kw_ac", "average_usd_per_kwh")
LOWEST_PERCENT = 3.0


def sheet_problems(sheet: RateSheet) -> tuple[Problem, ...]:
    """What stands in the way of making a policy of the answers, each with the name of its answer."""
    problems: list[Problem] = []
    if not sheet.name.strip():
        problems.append(Problem(say("the co-op has no name; its name as it stands on the bill is expected."), "name"))
    if not sheet.state:
        problems.append(Problem(say("the state is not chosen; one of the list is expected."), "state"))
    for name in ("name", "contact", "average_of"):
        if len(getattr(sheet, name)) > MOST_LETTERS:
            problems.append(Problem(_too_long(), name))
    for name in ("rates", "rules"):
        paper: Document = getattr(sheet, name)
        for part in ("title", "dated", "address"):
            if len(getattr(paper, part)) > MOST_LETTERS:
                problems.append(Problem(_too_long(), f"{name}.{part}"))
    for name in sorted(asked_now(sheet)):
        value = getattr(sheet, name)
        if value is None:
            if name in _NEEDED:
                problems.append(Problem(_NEEDED[name], name))
        elif isinstance(value, float | int) and (text := _number_fault(name, float(value))):
            problems.append(Problem(text, name))
    if sheet.energy == "seasons" and len(sheet.summer_months) == 12:
        text = say("the summer has all twelve months; at least one for the winter is expected.")
        problems.append(Problem(text, "summer_last_month"))
    return tuple(problems)


def _too_long() -> str:
    return say("this is too long; at most {most} letters are expected.", most=MOST_LETTERS)


def _number_fault(name: str, value: float) -> str:
    if value < 0:
        return say("this is below 0; 0 or more is expected.")
    if name in _ABOVE_ZERO and value == 0:
        return say("this is 0; a number above 0 is expected, or an empty field if it is not known.")
    if name.endswith("usd_per_kwh") and value > HIGHEST_USD_PER_KWH:
        return say(
            "this looks like cents; dollars per kWh are expected: {usd} for {cents} cents.",
            usd=f"{value / 100:g}",
            cents=f"{value:g}",
        )
    if name == "yearly_use_percent" and value < LOWEST_PERCENT:
        return say(
            "this looks like a fraction; percent are expected: {percent} for {fraction}.",
            percent=f"{value * 100:g}",
            fraction=f"{value:g}",
        )
    if name == "insurance_usd":
        return "" if value <= 1000 * LARGEST_USD else say("this is more than any insurance; dollars are expected.")
    if value > LARGEST_USD:
        return say("this is too large for a rate sheet; at most {most} is expected.", most=f"{LARGEST_USD:,.0f}")
    return ""
