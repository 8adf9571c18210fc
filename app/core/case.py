"""A case: what one member asks, exactly as the case file says it (``None`` means "use the default")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

SECTORS = ("residential", "farm", "commercial", "nonprofit", "government", "school")
PROFILES = ("home", "all-electric home", "dairy farm", "irrigation", "shop", "office", "flat")
MOUNTINGS = ("roof", "rack")
OWNERSHIPS = ("member", "lease", "ppa", "other")


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
    """Use: one of twelve monthly kWh (January first), one annual kWh, an interval file, or similar members."""

    monthly_kwh: tuple[float, ...] | None = None
    annual_kwh: float | None = None
    interval_file: str | None = None
    similar_members: bool = False
    profile: str | None = None


@dataclass(frozen=True)
class PvArray:
    """One plane of modules.  Azimuth clockwise from north."""

    kw_dc: float
    tilt_deg: float = 30.0
    azimuth_deg: float = 180.0
    mounting: str = "roof"


@dataclass(frozen=True)
class Pv:
    arrays: tuple[PvArray, ...] = ()
    inverter_kw_ac: float | None = None
    inverter_efficiency_percent: float | None = None
    losses_percent: float | None = None

    @property
    def kw_dc(self) -> float:
        return sum(array.kw_dc for array in self.arrays)


@dataclass(frozen=True)
class Wind:
    turbine: str
    count: int = 1
    hub_height_m: float | None = None
    shear_exponent: float | None = None
    losses_percent: float | None = None


@dataclass(frozen=True)
class Equipment:
    battery_kwh: float = 0.0
    combustion_generator: bool = False
    ownership: str = "member"
    inverter_ul1741: bool = True


@dataclass(frozen=True)
class Loan:
    years: int = 15
    rate_percent: float = 7.0
    down_payment_percent: float = 0.0


@dataclass(frozen=True)
class Costs:
    """Up-front and yearly money; ``None`` takes the dated default by size."""

    pv_usd_per_w_dc: float | None = None
    wind_usd_per_kw: float | None = None
    upfront_usd: float | None = None
    pv_om_usd_per_kw_dc_year: float | None = None
    wind_om_usd_per_kw_year: float | None = None
    insurance_usd_per_year: float | None = None


@dataclass(frozen=True)
class Finance:
    analysis_years: int | None = None
    loan: Loan | None = None
    energy_escalation_percent: float | None = None
    discount_rate_percent: float | None = None
    degradation_percent: float | None = None
    in_service_date: str | None = None


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
