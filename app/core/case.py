"""A case: what one member asks, exactly as the case file says it (``None`` means "use the default")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from math import prod
from types import MappingProxyType

SECTORS = ("residential", "farm", "commercial", "nonprofit", "government", "school")
PROFILES = ("home", "all-electric home", "dairy farm", "irrigation", "shop", "office", "flat")
MOUNTINGS = ("roof", "rack", "rows", "tracker")
OWNERSHIPS = ("member", "lease", "ppa", "other")
WIND_ITEMS = (
    "turbine",
    "tower",
    "installation",
    "interconnection",
    "labor",
    "equipment_rental",
    "concrete_and_rebar",
    "electrical_parts",
    "shipping",
    "sales_tax",
)
LISTED_INVERTER = "inverter-listed"
"""The question whose answer the co-op's rule on listed inverters looks at too."""

UPKEEP_OF_WIND = "maintenance"
"""The question whose answer is counted as the turbines' yearly upkeep."""


@dataclass(frozen=True)
class Member:
    sector: str = "residential"
    notes: str = ""


@dataclass(frozen=True)
class Site:
    """Where: one of ``zip``, ``latitude`` with ``longitude``, or ``station`` (USAF id of the climate table)."""

    zip: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    station: str | None = None
    weather_file: str | None = None
    mean_wind_speed_ms: float | None = None
    mean_wind_height_m: float | None = None


@dataclass(frozen=True)
class Load:
    """Use: one of twelve monthly kWh (January first), one annual kWh, an interval file, or similar members.

    Or twelve months of which only some are known (``known_monthly_kwh``, None for the others), or bills in dollars
    (``monthly_usd``, None for months without one).  A car and a heat pump are what the member means to add to it.
    Without ``inside_the_hour`` a meter that nets by less than hours is taken to see hourly means.
    """

    monthly_kwh: tuple[float, ...] | None = None
    annual_kwh: float | None = None
    interval_file: str | None = None
    similar_members: bool = False
    profile: str | None = None
    car_kwh_a_year: float | None = None
    heat_pump_kwh_a_year: float | None = None
    known_monthly_kwh: tuple[float | None, ...] | None = None
    monthly_usd: tuple[float | None, ...] | None = None
    inside_the_hour: bool = True


@dataclass(frozen=True)
class PvArray:
    """One plane of modules.  Azimuth clockwise from north.

    ``mounting``: "roof"; "rack", one row in the open; "rows" on the ground, each behind another; "tracker", rows that
    turn about an axis lying at ``tilt_deg`` and ``azimuth_deg``.  ``row_coverage`` is the depth of a row over the
    distance from row to row.  ``shading_percent`` is light lost in each month, January first; ``horizon_deg`` the
    heights of what stands round about, at equal steps from north through east.  ``inverter`` counts from 1.
    """

    kw_dc: float
    tilt_deg: float = 30.0
    azimuth_deg: float = 180.0
    mounting: str = "roof"
    row_coverage: float | None = None
    shading_percent: tuple[float, ...] | None = None
    horizon_deg: tuple[float, ...] | None = None
    inverter: int = 1


@dataclass(frozen=True)
class PvInverter:
    """One of several inverters."""

    kw_ac: float
    efficiency_percent: float | None = None


@dataclass(frozen=True)
class PvLosses:
    """Losses of an array in per cent, by PVWatts' names and with its defaults; together 14.0757 %."""

    soiling: float = 2.0
    shading: float = 3.0
    snow: float = 0.0
    mismatch: float = 2.0
    wiring: float = 2.0
    connections: float = 0.5
    light_induced: float = 1.5
    nameplate: float = 1.0
    age: float = 0.0
    availability: float = 3.0

    @property
    def total_percent(self) -> float:
        """What the losses take one after the other."""
        kept = prod(1.0 - getattr(self, item.name) / 100.0 for item in fields(self))
        return 100.0 * (1.0 - kept)


@dataclass(frozen=True)
class Pv:
    """Solar arrays on one inverter (``inverter_kw_ac``) or on several (``inverters``).

    ``losses`` are items, ``losses_percent`` their total; a total that is given wins.  ``monthly_snowfall_cm`` is
    fresh snow, January first.
    """

    arrays: tuple[PvArray, ...] = ()
    inverter_kw_ac: float | None = None
    inverter_efficiency_percent: float | None = None
    losses_percent: float | None = None
    inverters: tuple[PvInverter, ...] = ()
    losses: PvLosses | None = None
    monthly_snowfall_cm: tuple[float, ...] | None = None

    @property
    def kw_dc(self) -> float:
        return sum(array.kw_dc for array in self.arrays)


def _no_answers() -> Mapping[str, float | bool]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Wind:
    """Equal turbines: one of the shipped table by its id, or the curve of ``power_curve_file`` with its rotor.

    The obstacle is the tallest thing within 150 m.  ``questions`` are the answers so far to what is to be settled
    before buying: numbers, or true and false, by the question's id.
    """

    turbine: str
    count: int = 1
    hub_height_m: float | None = None
    shear_exponent: float | None = None
    losses_percent: float | None = None
    power_curve_file: str | None = None
    rotor_m: float | None = None
    rated_kw: float | None = None
    obstacle_height_m: float | None = None
    obstacle_distance_m: float | None = None
    questions: Mapping[str, float | bool] = field(default_factory=_no_answers, hash=False)  # a mapping has no hash


@dataclass(frozen=True)
class Equipment:
    battery_kwh: float = 0.0
    combustion_generator: bool = False
    ownership: str = "member"
    inverter_ul1741: bool = True


@dataclass(frozen=True)
class Loan:
    """Borrowed money, paid back in level monthly payments.

    ``fee_percent`` of the loan and ``fee_usd`` are paid at the start; ``dealer_fee_percent`` is the share of the loan
    that the seller's lender keeps, so that more is borrowed than the system costs.
    """

    years: int = 15
    rate_percent: float = 7.0
    down_payment_percent: float = 0.0
    fee_percent: float = 0.0
    fee_usd: float = 0.0
    dealer_fee_percent: float = 0.0


@dataclass(frozen=True)
class Costs:
    """Up-front and yearly money; ``None`` takes the dated default by size.

    ``wind_items_usd`` is the price of a wind turbine item by item (``WIND_ITEMS``); it wins over
    ``wind_usd_per_kw``.  An inverter's replacement is counted only where its price is given.
    """

    pv_usd_per_w_dc: float | None = None
    wind_usd_per_kw: float | None = None
    upfront_usd: float | None = None
    pv_om_usd_per_kw_dc_year: float | None = None
    wind_om_usd_per_kw_year: float | None = None
    insurance_usd_per_year: float | None = None
    wind_items_usd: Mapping[str, float] | None = None
    inverter_replacement_usd: float | None = None
    inverter_replacement_year: int | None = None


@dataclass(frozen=True)
class Finance:
    """How the years ahead are reckoned; ``None`` takes the dated default.

    ``incentives`` are the ids of those the member means to claim.  ``tax_rate_percent`` is a farm's or business's
    marginal rate of income tax; with it the answer after tax is given beside the one before it.
    """

    analysis_years: int | None = None
    loan: Loan | None = None
    energy_escalation_percent: float | None = None
    discount_rate_percent: float | None = None
    degradation_percent: float | None = None
    in_service_date: str | None = None
    construction_start_date: str | None = None
    fixed_escalation_percent: float | None = None
    surplus_escalation_percent: float | None = None
    load_growth_percent: float | None = None
    inflation_percent: float | None = None
    incentives: tuple[str, ...] = ()
    tax_rate_percent: float | None = None


def _no_inputs() -> Mapping[str, float]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Case:
    """The whole question.  It is replaced, never changed; undo is the previous one."""

    name: str = "Untitled"
    member: Member = Member()
    co_op: str | None = None
    version: str | None = None
    program: str | None = None
    rate: str | None = None
    policy_inputs: Mapping[str, object] = field(default_factory=_no_inputs)
    site: Site = Site()
    load: Load = Load()
    pv: Pv | None = None
    wind: Wind | None = None
    equipment: Equipment = Equipment()
    costs: Costs = Costs()
    finance: Finance = Finance()
    start_month: int = 1

    def wind_answer(self, question: str) -> float | bool | None:
        """The member's answer to a question about the turbines, None while there is none."""
        if question == LISTED_INVERTER and not self.equipment.inverter_ul1741:
            return False
        return None if self.wind is None else self.wind.questions.get(question)

    @property
    def inverter_listed(self) -> bool:
        """Whether no inverter is known to lack its UL 1741 listing."""
        return self.equipment.inverter_ul1741 and self.wind_answer(LISTED_INVERTER) is not False
