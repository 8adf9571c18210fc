"""Will the co-op allow it: each rule of the policy held against the system, with the clause and the way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.core.answer import Finding, ProgramFit
from app.core.policy import Program, Rule, Version
from app.core.wording import say, together

# A production of exactly 110 % of the load, computed in floating point, must not fail a 110 % rule.
RELATIVE_GUARD = 1e-9
# Nor a sum or quotient of ratings that is 10.000000000000002 kW a 10 kW limit.
KW_DECIMALS = 6


@dataclass(frozen=True)
class SystemFacts:
    """What the rules look at.  Powers are kW; ``rated_kw`` and ``peak_kw`` are the wind turbines' alone."""

    technologies: tuple[str, ...]
    pv_kw_ac: float
    pv_kw_dc: float
    rated_kw: float
    peak_kw: float
    generation_kwh: float
    load_kwh: float
    sector: str = "residential"
    battery_kwh: float = 0.0
    combustion_generator: bool = False
    ownership: str = "member"
    inverter_ul1741: bool = True
    rate: str = ""

    @property
    def nameplate_kw_ac(self) -> float:
        """Inverter AC rating of the solar arrays plus rated power of the turbines."""
        return self.capacity_kw("ac")

    def capacity_kw(self, basis: str) -> float:
        """The capacity a policy's limit counts: ac, dc, kva (as ac), rated or peak."""
        solar = self.pv_kw_dc if basis == "dc" else self.pv_kw_ac
        return round(solar + (self.peak_kw if basis == "peak" else self.rated_kw), KW_DECIMALS)

    def has_one_of(self, technologies: Sequence[str]) -> bool:
        """Whether what is said of these technologies, or of all where none is named, is said of this system."""
        return not technologies or not set(technologies).isdisjoint(self.technologies)

    @property
    def percent_of_load(self) -> float:
        return 100.0 * self.generation_kwh / self.load_kwh if self.load_kwh > 0 else 0.0


@dataclass(frozen=True)
class Routing:
    """Which program settles the system; ``program`` is None when none takes it.

    ``findings`` are those of the version and of that program (of the first program when none takes it).
    """

    program: Program | None
    shown: Program
    status: str
    findings: tuple[Finding, ...]
    fits: tuple[ProgramFit, ...]


def kw_text(kw: float) -> str:
    """A power as a person writes it: 10, 7.5, 6.67, 10.01, 80,000."""
    return f"{kw:,.3f}".rstrip("0").rstrip(".")


def percent_text(percent: float, limit: float) -> str:
    """A percentage to one decimal, or to as many as show on which side of a limit it is."""
    decimals = next((n for n in range(1, 7) if (round(percent, n) > limit) == (percent > limit)), 7)
    return f"{percent:.{decimals}f}"


def _technology(rule: Rule, facts: SystemFacts) -> Finding:
    outside = [technology for technology in facts.technologies if technology not in rule.allowed]
    if not outside:
        return _pass(rule)
    found = say(
        "{technologies} is not among {allowed}.",
        technologies=_this_and_that(outside),
        allowed=together(*rule.allowed, between=", "),
    )
    return _fail(rule, found, say("Choose a technology that is listed."))


def _no_storage(rule: Rule, facts: SystemFacts) -> Finding:
    if facts.battery_kwh <= 0:
        return _pass(rule)
    found = say("The system has a battery of {battery_kwh} kWh.", battery_kwh=kw_text(facts.battery_kwh))
    return _fail(rule, found, say("Leave the battery out, or connect it where it is not behind this meter."))


def _no_combustion(rule: Rule, facts: SystemFacts) -> Finding:
    if not facts.combustion_generator:
        return _pass(rule)
    return _fail(
        rule,
        say("The system has a combustion generator behind the meter."),
        say("Leave the generator out, or keep it off this meter by a transfer switch; ask the co-op which."),
    )


def _capacity_max(rule: Rule, facts: SystemFacts) -> Finding:
    limit = rule.limit or 0.0
    kw = facts.capacity_kw(rule.basis)
    within = kw <= limit if rule.inclusive else kw < limit
    if not within:
        most, basis = kw_text(limit), _basis_text(rule.basis)
        return _fail(
            rule,
            say("{kw} kW {basis} is above the limit of {limit} kW.", kw=kw_text(kw), basis=basis, limit=most),
            say("{limit} kW {basis} or less would pass.", limit=most, basis=basis)
            if rule.inclusive
            else say("{limit} kW {basis} or just under would pass.", limit=most, basis=basis),
        )
    if rule.basis == "ac" and facts.capacity_kw("dc") > limit:
        return Finding(
            rule.id,
            "warn",
            together(
                rule.text,
                say(
                    "The inverters add up to {kw_ac} kW AC, within the limit, but the modules to {kw_dc} kW DC, above "
                    "it: ask which the co-op counts.",
                    kw_ac=kw_text(kw),
                    kw_dc=kw_text(facts.capacity_kw("dc")),
                ),
            ),
            rule.clause,
            say("Ask the co-op whether it counts AC or DC."),
        )
    return _pass(
        rule,
        say(
            "{kw} kW {basis} of {limit} kW allowed.",
            kw=kw_text(kw),
            basis=_basis_text(rule.basis),
            limit=kw_text(limit),
        ),
    )


def _capacity_min(rule: Rule, facts: SystemFacts) -> Finding:
    limit = rule.limit or 0.0
    kw = facts.capacity_kw(rule.basis)
    within = kw >= limit if rule.inclusive else kw > limit
    if within:
        return _pass(rule, say("{kw} kW {basis}.", kw=kw_text(kw), basis=_basis_text(rule.basis)))
    return _fail(
        rule,
        say(
            "{kw} kW {basis} is below {limit} kW.", kw=kw_text(kw), basis=_basis_text(rule.basis), limit=kw_text(limit)
        ),
        say("This begins at {limit} kW {basis}.", limit=kw_text(limit), basis=_basis_text(rule.basis))
        if rule.inclusive
        else say("This begins above {limit} kW {basis}.", limit=kw_text(limit), basis=_basis_text(rule.basis)),
    )


def _percent_of_load(rule: Rule, facts: SystemFacts) -> Finding:
    limit = rule.limit or 0.0
    if facts.load_kwh <= 0:
        return Finding(
            rule.id,
            "unknown",
            together(rule.text, say("The yearly use is not known.")),
            rule.clause,
            say("Enter twelve bills."),
        )
    percent = facts.percent_of_load
    if percent <= limit * (1 + RELATIVE_GUARD):
        within = say(
            "The estimate is {percent} % of the year's use; {limit} % is allowed.",
            percent=percent_text(percent, limit),
            limit=kw_text(limit),
        )
        return _pass(rule, within)
    largest = largest_kw_by_load(facts, limit)
    return _fail(
        rule,
        say(
            "The estimate is {percent} % of the year's use ({generation_kwh:,.0f} of {load_kwh:,.0f} kWh); "
            "{limit} % is allowed.",
            percent=percent_text(percent, limit),
            generation_kwh=facts.generation_kwh,
            load_kwh=facts.load_kwh,
            limit=kw_text(limit),
        ),
        say("{largest} kW AC would be {limit} %.", largest=_rounded_down(largest), limit=kw_text(limit)),
    )


def _owner(rule: Rule, facts: SystemFacts) -> Finding:
    if facts.ownership == "member":
        return _pass(rule)
    how = {"lease": say("It would be leased."), "ppa": say("It would belong to a power-purchase seller.")}
    found = how.get(facts.ownership, say("Somebody other than the member would own it."))
    return _fail(rule, found, say("Buy it, with cash or a loan in your own name."))


def _sector(rule: Rule, facts: SystemFacts) -> Finding:
    if facts.sector in rule.allowed:
        return _pass(rule)
    return _fail(
        rule,
        say(
            "The account is {sector}; {allowed} is expected.",
            sector=facts.sector,
            allowed=together(*rule.allowed, between=", "),
        ),
        say("Ask the co-op which program fits."),
    )


def _inverter(rule: Rule, facts: SystemFacts) -> Finding:
    if facts.inverter_ul1741:
        return _pass(rule)
    return _fail(
        rule, say("The inverter is not certified to UL 1741."), say("Choose an inverter certified to UL 1741.")
    )


def _rate(rule: Rule, facts: SystemFacts) -> Finding:
    if facts.rate in rule.allowed:
        return _pass(rule)
    return _fail(
        rule,
        say("The account is on rate {rate}.", rate=facts.rate),
        say("Move to rate {rates}.", rates=_this_or_that(rule.allowed)),
    )


def _enrolment(rule: Rule, _facts: SystemFacts) -> Finding:
    if rule.state == "open":
        return _pass(rule)
    if rule.state == "full":
        return _fail(rule, say("The program is full."), say("Ask the co-op for its waiting list."))
    return Finding(
        rule.id,
        "unknown",
        together(rule.text, say("Whether there is room is not known.")),
        rule.clause,
        say("Ask the co-op."),
    )


def _taken_as_true(rule: Rule, _facts: SystemFacts) -> Finding:
    return _pass(rule, say("Taken as true here."))


CHECKS: dict[str, Callable[[Rule, SystemFacts], Finding]] = {
    "technology": _technology,
    "no_storage": _no_storage,
    "no_combustion": _no_combustion,
    "capacity_max": _capacity_max,
    "capacity_min": _capacity_min,
    "percent_of_load": _percent_of_load,
    "owner_is_member": _owner,
    "one_metering_point": _taken_as_true,
    "service_area": _taken_as_true,
    "sector": _sector,
    "listed_inverter": _inverter,
    "rate": _rate,
    "enrolment": _enrolment,
    "declaration": _taken_as_true,
}


def is_meant(rule: Rule, facts: SystemFacts) -> bool:
    """Whether a rule is for the member's sector and the system's technologies."""
    return (not rule.sectors or facts.sector in rule.sectors) and facts.has_one_of(rule.technologies)


def finding(rule: Rule, facts: SystemFacts) -> Finding | None:
    """One rule held against the system; None when the rule is not meant for it."""
    if not is_meant(rule, facts):
        return None
    found = CHECKS[rule.kind](rule, facts)
    if found.status != "fail":
        return found
    fix = rule.fix or found.fix
    if rule.on_fail == "warn":
        return replace(found, status="warn", fix=fix)
    if rule.on_fail == "ask":
        return replace(found, status="unknown", fix=rule.fix or say("Ask the co-op."))
    return replace(found, fix=fix)


def findings(rules: Sequence[Rule], facts: SystemFacts) -> tuple[Finding, ...]:
    """Every rule that is meant for the system, in the policy's order."""
    return tuple(found for rule in rules if (found := finding(rule, facts)) is not None)


def route(version: Version, facts: SystemFacts, wanted: str | None = None) -> Routing:
    """The program that takes the system: the one asked for, or the first of the policy's that fits.

    A failed rule of the version itself bars every program.  Unknown findings with the consequence "ask" leave the
    answer to the co-op.
    """
    general = findings(version.rules, facts)
    own = {program.id: findings(program.rules, facts) for program in version.programs}
    asked = {rule.id for rule in version.rules if rule.on_fail == "ask"}
    asked |= {rule.id for program in version.programs for rule in program.rules if rule.on_fail == "ask"}
    hard = {rule.id for program in version.programs for rule in program.rules if rule.on_fail == "not_allowed"}
    fits = tuple(_fit(program, general, own[program.id], asked) for program in version.programs)
    takes = {fit.id for fit in fits if fit.eligible}
    candidates = [p for p in version.programs if (p.id == wanted if wanted else not p.chosen)]
    shown = next((p for p in candidates if p.id in takes), None)
    if shown is None:
        first = next(
            (p for p in version.programs if p.id == wanted), candidates[0] if candidates else version.programs[0]
        )
        found = general + own[first.id]
        failed = [item for item in found if item.status == "fail"]
        barred = [item for item in failed if item in general or item.rule in hard]
        ask_first = any(item.status == "unknown" and item.rule in asked for item in found)
        status = "ask the co-op" if ask_first and not barred else "not allowed"
        return Routing(None, first, status, found, fits)
    found = general + own[shown.id]
    open_questions = any(item.status in ("warn", "unknown") for item in found)
    return Routing(shown, shown, "allowed with conditions" if open_questions else "allowed", found, fits)


def _fit(program: Program, general: Sequence[Finding], own: Sequence[Finding], asked: set[str]) -> ProgramFit:
    stops = [
        item for item in (*general, *own) if item.status == "fail" or (item.status == "unknown" and item.rule in asked)
    ]
    if stops:
        why = together(*(together(item.text, item.fix) for item in stops))
        return ProgramFit(program.id, program.name, False, why)
    open_points = [together(item.text, item.fix) for item in own if item.status in ("warn", "unknown")]
    met = together(*open_points) if open_points else say("Every condition is met.")
    if program.chosen:
        met = together(say("Open to this system if the member asks for it."), *open_points)
    return ProgramFit(program.id, program.name, True, met)


def largest_kw_by_load(facts: SystemFacts, percent: float) -> float | None:
    """The nameplate kW AC at which production is the given percentage of the load, the design kept as it is."""
    if facts.generation_kwh <= 0 or facts.load_kwh <= 0:
        return None
    return facts.nameplate_kw_ac * percent / facts.percent_of_load


def percent_limit(version: Version, program: Program) -> float | None:
    """The strictest percentage of load that the version or the program sets, if any."""
    limits = [r.limit for r in (*version.rules, *program.rules) if r.kind == "percent_of_load" and r.limit is not None]
    return min(limits, default=None)


def _rounded_down(kw: float | None) -> str:
    return "0" if kw is None else kw_text(int(kw * 100 + RELATIVE_GUARD) / 100)


def _this_and_that(names: Sequence[str]) -> str:
    """Names in a row, with "and" before each but the first."""
    said = names[0]
    for name in names[1:]:
        said = say("{this} and {that}", this=said, that=name)
    return said


def _this_or_that(names: Sequence[str]) -> str:
    said = names[0]
    for name in names[1:]:
        said = say("{this} or {that}", this=said, that=name)
    return said


def _basis_text(basis: str) -> str:
    return {"ac": "AC", "dc": "DC", "kva": "AC", "rated": say("rated"), "peak": say("peak")}[basis]


def _pass(rule: Rule, found: str = "") -> Finding:
    return Finding(rule.id, "pass", together(rule.text, found), rule.clause)


def _fail(rule: Rule, found: str, fix: str) -> Finding:
    return Finding(rule.id, "fail", together(rule.text, found), rule.clause, fix)
