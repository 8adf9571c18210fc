"""What an estimate says: plain values only, money in whole cents, months in billing order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Named:
    id: str
    name: str


@dataclass(frozen=True)
class Finding:
    """A rule held against the case; ``status`` is pass, fail, warn or unknown, ``fix`` what would make it pass."""

    rule: str
    status: str
    text: str
    clause: str = ""
    fix: str = ""


@dataclass(frozen=True)
class ProgramFit:
    id: str
    name: str
    eligible: bool
    why: str


@dataclass(frozen=True)
class Fee:
    """Money due once.  ``certainty`` is known, contingent or unknown; an unknown fee has no amount, never 0."""

    name: str
    cents: int | None
    when: str
    certainty: str
    clause: str = ""
    note: str = ""


@dataclass(frozen=True)
class FeeTotals:
    """Sums over all fees: certain to be paid, with what may come, and the names of those without an amount."""

    known_cents: int
    possible_cents: int
    unknown: tuple[str, ...]


@dataclass(frozen=True)
class Step:
    step: int
    text: str
    due: str | None = None
    clause: str = ""


@dataclass(frozen=True)
class PolicyNote:
    """Something the policy says that is no rule, fee or step, but that the member should read."""

    text: str
    clause: str = ""


@dataclass(frozen=True)
class Doubt:
    """Words that can be read two ways, the reading this member is settled by first, and what a year costs by either.

    Both sums are None where the other reading changes no bill of this member.
    """

    id: str
    question: str
    reading: str
    other: str
    why: str
    year_cents: int | None = None
    other_year_cents: int | None = None


@dataclass(frozen=True)
class PolicyAnswer:
    """``status``: "allowed", "allowed with conditions", "not allowed" or "ask the co-op".

    ``doubts`` begin with the one that moves most money.
    """

    status: str
    nameplate_kw_ac: float
    percent_of_load: float
    max_kw_ac_by_load: float | None
    findings: tuple[Finding, ...]
    programs: tuple[ProgramFit, ...]
    fees: tuple[Fee, ...]
    checklist: tuple[Step, ...]
    notes: tuple[PolicyNote, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True)
class BillLine:
    """One line of one bill: its formula in words and as parts, the clause it rests on, and where the rate came from.

    ``kind`` is energy, fixed, demand, minimum, tax, surplus, credit or payment; ``quantity`` times ``price_usd`` made
    the amount where both are given; ``parameters`` are the policy's numbers in it.
    """

    name: str
    cents: int
    clause: str = ""
    why: str = ""
    source: str = ""
    kind: str = ""
    quantity: float | None = None
    unit: str = ""
    price_usd: float | None = None
    parameters: tuple[str, ...] = ()


@dataclass(frozen=True)
class LedgerMonth:
    """opening + earned = used + forfeited + paid + closing (kWh, or whole cents)."""

    opening: float
    earned: float
    used: float
    forfeited: float
    paid: float
    closing: float


@dataclass(frozen=True)
class Month:
    """``month`` is 1..12.  Kilowatt-hours are None where a register reading cannot tell them."""

    month: int
    load_kwh: float | None
    generation_kwh: float | None
    delivered_kwh: float
    received_kwh: float
    billed_kwh: float
    bill_without_cents: int | None
    bill_with_cents: int
    lines: tuple[BillLine, ...]
    lines_without: tuple[BillLine, ...]
    bank_kwh: LedgerMonth
    credit_cents: LedgerMonth


@dataclass(frozen=True)
class Year1:
    """``saving = bill without - bill with + money paid out by check``; the low and high span what is unknown."""

    bill_without_cents: int
    bill_with_cents: int
    saving_cents: int
    credit_earned_cents: int
    forfeited_kwh: float
    forfeited_cents: int
    forfeited_kwh_value_cents: int
    checks_cents: int
    paid_out_cents: int
    lowest_possible_bill_cents: int
    low_saving_cents: int
    high_saving_cents: int


@dataclass(frozen=True)
class IncentiveAnswer:
    """Public money for the system, with the condition on which it comes.

    ``status``: "counted" (in the figures), "possible" (the member may claim it; ``possible_cents`` is what it would
    be), "ended", "not yet" or "not for this system".
    """

    id: str
    name: str
    status: str
    cents: int
    possible_cents: int
    condition: str
    why: str
    source: str
    as_of: str = ""


@dataclass(frozen=True)
class LoanAnswer:
    """A loan's money; ``ahead_after_years`` is when savings have overtaken all that was paid, None if never."""

    principal_cents: int
    down_payment_cents: int
    fees_cents: int
    dealer_fee_cents: int
    payment_cents_per_month: int
    paid_in_all_cents: int
    interest_cents: int
    ahead_after_years: float | None
    text: str = ""


@dataclass(frozen=True)
class AfterTaxAnswer:
    """The same purchase seen after income tax, a layer apart: energy saved is no longer deducted, the system is."""

    tax_rate_percent: float
    depreciation_cents: int
    simple_payback_years: float | None
    npv_cents: int
    irr_percent: float | None
    text: str = ""


@dataclass(frozen=True)
class FinanceAnswer:
    """What the purchase comes to, before tax.

    ``simple_payback_years`` is that of the purchase itself, with or without a loan; ``npv_cents`` and ``irr_percent``
    are of the member's own purse, so with the loan if there is one; the start is that purse on the day it buys.
    """

    upfront_cents: int
    fees_cents: int
    incentives_cents: int
    simple_payback_years: float | None
    discounted_payback_years: float | None
    npv_cents: int
    irr_percent: float | None
    lcoe_usd_per_kwh: float | None
    payback_range_years: tuple[float | None, float | None]
    payback_text: str = ""
    incentives: tuple[IncentiveAnswer, ...] = ()
    loan: LoanAnswer | None = None
    after_tax: AfterTaxAnswer | None = None
    lifetime_saving_cents: int = 0
    lifetime_forfeited_kwh: float = 0.0
    lifetime_forfeited_cents: int = 0
    low_start_cents: int | None = None
    high_start_cents: int | None = None


@dataclass(frozen=True)
class YearOfMoney:
    year: int
    generation_kwh: float
    bill_without_cents: int
    bill_with_cents: int
    saving_cents: int
    forfeited_kwh: float
    costs_cents: int
    cash_flow_cents: int
    cumulative_cents: int
    incentives_cents: int = 0
    loan_cents: int = 0
    low_cumulative_cents: int | None = None
    high_cumulative_cents: int | None = None
    forfeited_cents: int = 0
    forfeited_kwh_value_cents: int = 0


@dataclass(frozen=True)
class Assumption:
    """A number the answer rests on.  ``status`` is published, illustrative, default or member."""

    key: str
    value: object
    unit: str
    status: str
    source: str
    as_of: str = ""
    low: float | None = None
    high: float | None = None
    label: str = ""


@dataclass(frozen=True)
class Production:
    annual_kwh: float
    monthly_kwh: tuple[float, ...]
    capacity_factor: float
    kwh_per_kw_dc: float | None
    low_kwh: float
    high_kwh: float


@dataclass(frozen=True)
class WindQuestion:
    """A question to settle before buying a wind turbine, and how its answer stands.

    ``status`` is well, warning, red flag or blank; ``answer`` None while blank, a sum in dollars for "cost_items",
    whose ``missing`` are the items nothing is named for.
    """

    id: str
    question: str
    kind: str
    status: str
    answer: float | bool | None
    text: str
    clause: str = ""
    source: str = ""
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Spread:
    """A figure's low, middle and high: 10, 50 and 90 of 100 draws lie at or below them; None is "never"."""

    p10: float | None
    p50: float | None
    p90: float | None


@dataclass(frozen=True)
class Sway:
    """How far one uncertain figure alone moves the answer, from its own low (10 %) to its own high (90 %).

    ``low`` and ``high`` are that figure's values in ``unit``; the money is with each of them, all else as it stands.
    """

    key: str
    label: str
    unit: str
    low: float | None
    high: float | None
    npv_low_cents: int
    npv_high_cents: int
    saving_low_cents: int
    saving_high_cents: int
    payback_low_years: float | None
    payback_high_years: float | None


@dataclass(frozen=True)
class RangeAnswer:
    """What draws from all that is uncertain say; money in cents, ``sways`` the largest first."""

    draws: int
    seed: int
    bill_with_cents: Spread
    saving_cents: Spread
    payback_years: Spread
    npv_cents: Spread
    forfeited_kwh: Spread
    generation_kwh: Spread
    pays_back_percent: float
    sways: tuple[Sway, ...] = ()


@dataclass(frozen=True)
class HourlyMeans:
    """The mean day of each month: twelve rows, January first, of 24 mean kW from midnight on, standard time all year.

    In every hour load - delivered = generation - received: what is used on the spot.  Delivered and received may both
    be above 0, because some of the month's days send and some take.
    """

    load_kw: tuple[tuple[float, ...], ...]
    generation_kw: tuple[tuple[float, ...], ...]
    delivered_kw: tuple[tuple[float, ...], ...]
    received_kw: tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class WindAnswer:
    """The turbines at the site and, for one of them, the certificate's wind; ``hours_at_speed[n]`` is n to n + 1 m/s.

    ``annual_kwh`` with its low and high is of all of them, net; ``certified_kwh`` and ``at_certified_wind_kwh`` (the
    published figure, and ours) are of one, at ``certified_mean_m_s`` and without site or losses.
    """

    turbine: str
    count: int
    hub_height_m: float
    mean_speed_m_s: float
    hours_at_speed: tuple[int, ...]
    annual_kwh: float
    low_kwh: float
    high_kwh: float
    certified_mean_m_s: float
    certified_kwh: float | None
    at_certified_wind_kwh: float


@dataclass(frozen=True)
class Estimate:
    """The whole answer to a case under one version, program and rate of one co-op's policy."""

    name: str
    co_op: Named
    version: Named
    program: Named
    rate: Named
    load_annual_kwh: float
    load_monthly_kwh: tuple[float, ...]
    production: Production
    policy: PolicyAnswer
    months: tuple[Month, ...]
    year1: Year1
    finance: FinanceAnswer
    years: tuple[YearOfMoney, ...]
    assumptions: tuple[Assumption, ...]
    warnings: tuple[str, ...]
    range: RangeAnswer | None = None
    wind_questions: tuple[WindQuestion, ...] = ()
    hourly: HourlyMeans | None = None
    wind: WindAnswer | None = None
