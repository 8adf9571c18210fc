"""A co-op's rules as values: what a policy file says once it is read, with nothing decided yet.

A policy is an identity with sources, clauses, parameters, rates and dated versions; a version is rules, fees, steps
and an ordered list of programs; a program is one point on each settlement axis (netting, surplus, bank, credit,
payout, recurring charges, production payments).  Every number a co-op may change is a parameter with a source.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

ALL_MONTHS = tuple(range(1, 13))

# The closed lists of words a policy file may use; the schema at the border is made from the same tuples.
STATUSES = ("published", "illustrative", "unknown")
UNITS = (
    "usd_per_kwh",
    "usd_per_month",
    "usd_per_day",
    "usd_per_kw",
    "usd_per_kva",
    "usd",
    "usd_per_year",
    "percent",
    "factor",
    "kwh",
    "kw",
    "kva",
    "month",
    "count",
)
NETTING_INTERVALS = ("billing_month", "tou_month", "hour", "15_minutes", "5_minutes", "instant", "none")
SURPLUS_UNITS = ("kwh", "usd")
CARRIES = ("none", "months", "true_up", "forever")
ENDINGS = ("forfeit", "pay", "keep")
PAY_FORMS = ("bill", "check", "credit")
CREDIT_REACHES = ("all", "energy", "above_minimum")
CREDIT_BILLS = ("same_bill", "next_bill")
PAYOUT_BASES = ("cycle", "balance")
CHARGE_BASES = ("billed", "delivered", "load")
CHARGE_PERIODS = ("month", "day")
CHARGE_OCCASIONS = ("always", "with_generation", "without_generation")
DEMAND_DIRECTIONS = ("delivered", "received", "larger")
DAY_TYPES = ("all", "weekday", "weekend")
TOU_CLOCKS = ("not_said", "wall", "standard")
TECHNOLOGIES = (
    "pv",
    "wind",
    "hydro",
    "biomass",
    "waste",
    "geothermal",
    "fuel_cell",
    "solar_thermal",
    "landfill_gas",
    "chp",
    "microturbine",
)
CAPACITY_BASES = ("ac", "dc", "kva", "rated", "peak")
RULE_KINDS = (
    "technology",
    "no_storage",
    "no_combustion",
    "capacity_max",
    "capacity_min",
    "percent_of_load",
    "owner_is_member",
    "one_metering_point",
    "service_area",
    "sector",
    "listed_inverter",
    "rate",
    "enrolment",
    "declaration",
)
RULE_CONSEQUENCES = ("not_allowed", "other_program", "ask", "warn")
ENROLMENTS = ("open", "full", "unknown")
CERTAINTIES = ("known", "contingent", "unknown")
CLAUSE_PLACES = ("settlement", "eligibility", "fee", "document", "deadline", "note")
DUE_RELATIONS = ("before", "after", "on")
VERSION_STATUSES = ("published", "draft", "illustrative", "superseded")
LAYERS = ("co-op", "state rule")
PER_KW_OF = ("all", "excess")
SURPLUS_CAPS = ("", "delivered")
QUANTITIES = ("nameplate_kw_ac", "nameplate_kw_dc")
PARTIES = ("member", "co-op", "installer", "utility", "power supplier", "inspector")
DAY_COUNTS = ("calendar", "business")


@dataclass(frozen=True)
class Source:
    """Where a figure or clause was read."""

    id: str
    title: str
    address: str
    read_on: date
    note: str = ""


@dataclass(frozen=True)
class Clause:
    """One rule of the co-op in our own words, and the place in this program where it has its effect."""

    id: str
    text: str
    place: str
    source: str


@dataclass(frozen=True)
class Note:
    """Something the member should read that no other place of the policy carries, with the clause it comes from."""

    text: str
    clause: str = ""


@dataclass(frozen=True)
class Ambiguity:
    """Words that can be read two ways: the reading taken, the other one, and how to settle by the other.

    ``changes`` maps a parameter id, ``version``, ``program`` or a dotted axis of the program (``netting.interval``)
    to the value it has under the other reading; empty when no money changes.  It holds for the named ``programs``,
    for all if none is named, and for systems ``from_kw`` on.
    """

    id: str
    question: str
    reading: str
    other: str
    why: str
    changes: tuple[tuple[str, object], ...] = ()
    programs: tuple[str, ...] = ()
    from_kw: float = 0.0


@dataclass(frozen=True)
class DatedValue:
    """A figure from a date on: one number or twelve (January first); ``value`` is None when it is unknown.

    An illustrative or unknown figure has a low and a high; ``choices`` are the values an unknown may take.
    """

    valid_from: date | None
    value: tuple[float, ...] | None
    status: str
    source: str
    as_of: str = ""
    low: float | None = None
    high: float | None = None
    choices: tuple[float, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Parameter:
    """A number of the co-op with its history; ``series`` names a file of prices beside the policy, if it is one."""

    id: str
    label: str
    unit: str
    values: tuple[DatedValue, ...]
    series: str = ""
    clauses: tuple[str, ...] = ()

    def on(self, day: date | None) -> DatedValue:
        """The value in force on a day; the latest one when no day is given or none had begun."""
        begun = [value for value in self.values if day is None or value.valid_from is None or value.valid_from <= day]
        return begun[-1] if begun else self.values[0]


@dataclass(frozen=True)
class Price:
    """A weighted sum of named parameters: ``(sum of weight x parameter) / divide_by x factor + adder``."""

    terms: tuple[tuple[float, str], ...] = ()
    divide_by: float = 1.0
    factor: float = 1.0
    factor_parameter: str = ""
    adder: str = ""

    @property
    def parameters(self) -> tuple[str, ...]:
        named = tuple(name for _, name in self.terms)
        return named + tuple(name for name in (self.factor_parameter, self.adder) if name)


@dataclass(frozen=True)
class Tier:
    """Energy up to a limit within the month; the last tier has no limit."""

    price: Price
    up_to_kwh: float | None = None


@dataclass(frozen=True)
class EnergyBlock:
    """The tiers that apply in some months to one time-of-use bucket (``""``: the whole month)."""

    tiers: tuple[Tier, ...]
    months: tuple[int, ...] = ALL_MONTHS
    bucket: str = ""


@dataclass(frozen=True)
class EnergyCharge:
    """A price per kWh on one basis: ``billed`` (after netting and bank), ``delivered`` or ``load``."""

    name: str
    blocks: tuple[EnergyBlock, ...]
    basis: str = "billed"
    clause: str = ""


@dataclass(frozen=True)
class FixedCharge:
    """Money per month or day, times ``quantity`` (a parameter, or nameplate_kw_ac / _kw_dc) above a threshold."""

    name: str
    price: Price
    per: str = "month"
    occasion: str = "always"
    quantity: str = ""
    above: float = 0.0
    only_if_above: float = 0.0
    months: tuple[int, ...] = ALL_MONTHS
    clause: str = ""


@dataclass(frozen=True)
class DemandCharge:
    """A price per kW of the month's highest demand, in one direction, with an optional ratchet."""

    name: str
    price: Price
    direction: str = "delivered"
    bucket: str = ""
    months: tuple[int, ...] = ALL_MONTHS
    ratchet_percent: float = 0.0
    ratchet_months: int = 0
    minimum_kw: float = 0.0
    coincident: str = ""
    occasion: str = "always"
    clause: str = ""


@dataclass(frozen=True)
class Tax:
    """A percentage on all charges, or on the named ones."""

    name: str
    percent: Price
    on: tuple[str, ...] = ()
    clause: str = ""


@dataclass(frozen=True)
class TouWindow:
    """The hours ``from_hour`` to ``to_hour`` (may wrap midnight) of some days in some months, which form a bucket."""

    bucket: str
    from_hour: int
    to_hour: int
    days: str = "all"
    months: tuple[int, ...] = ALL_MONTHS


@dataclass(frozen=True)
class TimeOfUse:
    """The buckets of a rate; the first window that fits an hour names its bucket, else ``otherwise``.

    ``holidays_are_weekend`` counts the six usual US utility holidays as weekend days.  ``clock`` tells whether the
    hours are those of the clock on the wall, with summer time, or of standard time all year; not said, standard time
    is taken.
    """

    otherwise: str
    windows: tuple[TouWindow, ...]
    holidays_are_weekend: bool = False
    clock: str = "not_said"

    @property
    def buckets(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((self.otherwise, *(window.bucket for window in self.windows))))


@dataclass(frozen=True)
class Rate:
    """A retail rate: what a member of the class pays with no generator."""

    id: str
    name: str
    energy: tuple[EnergyCharge, ...]
    fixed: tuple[FixedCharge, ...] = ()
    demand: tuple[DemandCharge, ...] = ()
    taxes: tuple[Tax, ...] = ()
    minimum_bill: Price | None = None
    time_of_use: TimeOfUse | None = None
    sectors: tuple[str, ...] = ()
    clause: str = ""


@dataclass(frozen=True)
class Carry:
    """How long unused credit lives and how it ends.

    ``kind``: none (ends at each month's close), months (each credit lives ``months`` bills), true_up (all ends at the
    close of the month before ``true_up_month`` begins), forever.  ``ending`` forfeits, pays at ``price`` (a dollar
    credit pays itself) or keeps; ``form`` says on what the payment appears.  ``leaving`` is the ending for a member
    who leaves the co-op.
    """

    kind: str = "forever"
    months: int = 0
    true_up_month: str = ""
    ending: str = "forfeit"
    price: Price | None = None
    form: str = "bill"
    leaving: str = "forfeit"
    leaving_price: Price | None = None
    clause: str = ""


@dataclass(frozen=True)
class Surplus:
    """What the member gets for energy the meter counts as received after netting.

    ``unit`` kwh puts it in the kWh bank; usd prices it: at ``price``, by time-of-use bucket, or at the ``market``
    series, interval by interval, with an optional floor.  ``cap`` "delivered" credits no more than was delivered.
    """

    unit: str
    price: Price | None = None
    bucket_prices: tuple[tuple[str, Price], ...] = ()
    market: str = ""
    market_floor_usd_per_kwh: float | None = None
    cap: str = ""
    clause: str = ""


@dataclass(frozen=True)
class Credit:
    """What a dollar credit may pay, on the same bill or the next one.

    ``pays`` is all charges, the energy charges, or all that is ``above_minimum``; but for ``all``, no bill falls below
    its minimum.
    """

    pays: str = "all"
    used_on: str = "next_bill"
    carry: Carry = Carry()
    clause: str = ""


@dataclass(frozen=True)
class Payout:
    """Dollar credit paid out in money when it is above (or, if inclusive, at least) an amount."""

    above: Price
    inclusive: bool = False
    basis: str = "cycle"
    form: str = "check"
    clause: str = ""


@dataclass(frozen=True)
class Share:
    """A share of a generator elsewhere, as in a co-op's solar garden, whose energy is set against the member's use.

    ``blocks`` and ``kwh_per_block`` name parameters: how many blocks the member takes, and the kWh of one block in each
    month.
    """

    blocks: str
    kwh_per_block: str
    clause: str = ""


@dataclass(frozen=True)
class ProductionPayment:
    """Money for every kWh generated (renewable certificates), paid in some months for some months, if opted in."""

    name: str
    price: Price
    opt_in: str
    pays: tuple[tuple[int, tuple[int, ...]], ...]
    reading_due_day: int | None = None
    clause: str = ""


@dataclass(frozen=True)
class Rule:
    """A condition on the case.  Which fields matter depends on ``kind``; ``on_fail`` is the consequence.

    Capacity rules use ``limit`` (kW), ``inclusive`` and ``basis``; percent_of_load uses ``limit`` (percent);
    technology, sector and rate use ``allowed``; enrolment uses ``state``.  ``sectors`` and ``technologies`` restrict
    to whom the rule applies.
    """

    id: str
    kind: str
    text: str
    clause: str
    on_fail: str = "not_allowed"
    limit: float | None = None
    inclusive: bool = True
    basis: str = "ac"
    allowed: tuple[str, ...] = ()
    state: str = ""
    sectors: tuple[str, ...] = ()
    technologies: tuple[str, ...] = ()
    fix: str = ""
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True)
class FeeBracket:
    """A fee up to a size: ``usd`` plus ``per_kw_usd`` of all kW or of the excess over the bracket before."""

    usd: float
    up_to_kw: float | None = None
    inclusive: bool = True
    per_kw_usd: float = 0.0
    per_kw_of: str = "all"
    certainty: str = "known"
    note: str = ""


@dataclass(frozen=True)
class FeeRule:
    """Money due once.  With no bracket it is unknown unless the member gives a quote (parameter ``quote``).

    ``above_kw`` restricts it to larger systems.
    """

    id: str
    name: str
    when: str
    clause: str
    brackets: tuple[FeeBracket, ...] = ()
    quote: str = ""
    certainty: str = "known"
    technologies: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    opt_in: str = ""
    note: str = ""
    above_kw: float | None = None
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True)
class Due:
    """When a step is due: days before or after an event, or a day of each month."""

    days: int
    relation: str
    event: str
    counted: str = "calendar"


@dataclass(frozen=True)
class StepRule:
    """One step of the member's checklist; restricted to programs, technologies and sizes if those are given.

    ``opt_in`` is a parameter that is 1 when the member takes part in what the step belongs to.  ``event`` names the
    event that the step itself is, so that a later step can be due so many days from it.
    """

    text: str
    clause: str
    documents: tuple[str, ...] = ()
    due: Due | None = None
    event: str = ""
    party: str = "member"
    programs: tuple[str, ...] = ()
    technologies: tuple[str, ...] = ()
    above_kw: float | None = None
    up_to_kw: float | None = None
    clauses: tuple[str, ...] = ()
    opt_in: str = ""


@dataclass(frozen=True)
class Program:
    """One way of settling, tried in the order of the file; ``chosen`` means that the member must ask for it.

    ``clause`` is the one its netting rests on, ``clauses`` are those that no axis of its own carries.
    """

    id: str
    name: str
    netting: str
    surplus: Surplus
    bank: Carry | None = None
    credit: Credit = Credit()
    payout: Payout | None = None
    charges: tuple[FixedCharge, ...] = ()
    demand: tuple[DemandCharge, ...] = ()
    minimum_bill: Price | None = None
    production_payments: tuple[ProductionPayment, ...] = ()
    rules: tuple[Rule, ...] = ()
    share: Share | None = None
    rate: str = ""
    chosen: bool = False
    text: str = ""
    clause: str = ""
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True)
class Version:
    """The policy as it stood from a date; never edited once a later one exists."""

    id: str
    name: str
    programs: tuple[Program, ...]
    valid_from: date | None = None
    valid_to: date | None = None
    status: str = "published"
    rules: tuple[Rule, ...] = ()
    fees: tuple[FeeRule, ...] = ()
    steps: tuple[StepRule, ...] = ()
    notes: tuple[Note, ...] = ()
    clause: str = ""


@dataclass(frozen=True)
class Policy:
    """All of one co-op: ``versions`` oldest first; ``default_version`` is the one used when the case names none.

    ``state_rule`` is the id of the state's policy that binds the co-op; ``also_called`` are names its members use.
    """

    id: str
    name: str
    state: str
    sources: tuple[Source, ...]
    clauses: tuple[Clause, ...]
    parameters: tuple[Parameter, ...]
    rates: tuple[Rate, ...]
    versions: tuple[Version, ...]
    ambiguities: tuple[Ambiguity, ...] = ()
    default_version: str = ""
    eia_id: str = ""
    contact: str = ""
    layer: str = "co-op"
    verified_on: date | None = None
    file: str = ""
    origin: str = "bundled"
    state_rule: str = ""
    also_called: tuple[str, ...] = ()

    def parameter(self, id: str) -> Parameter | None:
        return next((parameter for parameter in self.parameters if parameter.id == id), None)

    def rate(self, id: str) -> Rate | None:
        return next((rate for rate in self.rates if rate.id == id), None)

    def version(self, id: str | None = None) -> Version | None:
        wanted = id or self.default_version
        return next((version for version in self.versions if version.id == wanted), None)

    def source(self, id: str) -> Source | None:
        return next((source for source in self.sources if source.id == id), None)

    def clause(self, id: str) -> Clause | None:
        return next((clause for clause in self.clauses if clause.id == id), None)
