"""Which size pays: every size under every program of a co-op, with the edges where its rules change.

Sizes are nameplate kW AC of the case's own design made larger or smaller.  The rules of a policy change only at edges
that can be computed exactly, so each edge is a size of its own and the status between two edges is the same throughout.
A wind turbine cannot be made larger; there the turbines of the list take the place of sizes.  Beside a turbine the
array alone changes, and sizes are the array's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import fields as dataclass_fields

import numpy as np

from app.core.answer import Named
from app.core.arrays import Floats
from app.core.case import Case
from app.core.eligibility import RELATIVE_GUARD, SystemFacts, is_meant, route
from app.core.estimate import Posed, Surroundings, ask, buyer_of, pose
from app.core.fees import fees, known_cents
from app.core.finance import paybacks, present_values, purse
from app.core.horizon import Horizon
from app.core.incentives import incentives
from app.core.lifetime import Settled, by_year, dearest_at_sizes, scenarios_of_sizes, settle_scenarios
from app.core.money import Cents
from app.core.policy import Policy, Program, Version
from app.core.problems import Problem
from app.core.purchase import purchase
from app.core.system import scaled, solar_kwh
from app.core.wind import Turbine
from app.core.wording import say, together

SMALLEST_KW, LARGEST_KW, STEP_KW = 0.5, 100.0, 0.5
JUST_ABOVE_KW = 0.01
"""The size next to an edge that shows what lies beyond it: nameplates are stated to a hundredth of a kW."""

FORFEITED_PERCENT = 1.0
"""The largest size that still loses next to nothing forfeits less than this share of what it makes."""

SIZES_BESIDE_WIND_KW = (0.5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100)

OPEN = ("allowed", "allowed with conditions")


@dataclass(frozen=True)
class Edge:
    """A size at which something of the co-op's rules or fees changes; ``above`` tells what lies beyond."""

    kw_ac: float
    text: str


@dataclass(frozen=True)
class SizePoint:
    """One size under one program; money in cents, ``forfeited_percent`` of all that it makes over the years.

    ``kw_ac`` and ``kw_dc`` are the array's, or the turbine's where ``turbine`` names one.
    """

    kw_ac: float
    kw_dc: float
    generation_kwh: float
    percent_of_load: float
    status: str
    saving_cents: int
    upfront_cents: int
    fees_cents: int
    incentives_cents: int
    payback_years: float | None
    npv_cents: int
    forfeited_kwh: float
    forfeited_cents: int
    forfeited_percent: float
    edge: str = ""
    turbine: str = ""


@dataclass(frozen=True)
class ProgramSizes:
    """All sizes under one program."""

    program: Named
    points: tuple[SizePoint, ...]


@dataclass(frozen=True)
class BestSize:
    """``by``: "payback", "npv" or "forfeiture"; ``point`` is None where no size that is allowed qualifies.

    ``stands_out`` is False where every size does as well, as where no credit is ever lost.
    """

    by: str
    program: Named | None
    point: SizePoint | None
    text: str
    stands_out: bool = True


@dataclass(frozen=True)
class SizeAnswer:
    """Sizes of a case under the programs of its co-op, and the best of those that are allowed."""

    name: str
    co_op: Named
    version: Named
    years: int
    edges: tuple[Edge, ...]
    programs: tuple[ProgramSizes, ...]
    best: tuple[BestSize, ...]
    warnings: tuple[str, ...] = ()


def default_sizes() -> Floats:
    """Half a kW to 100 kW in steps of half a kW: 200 sizes."""
    return np.round(np.arange(SMALLEST_KW, LARGEST_KW + STEP_KW / 2, STEP_KW), 6)


def sizes(
    case: Case, policy: Policy, around: Surroundings, wanted_kw_ac: Floats | None = None
) -> SizeAnswer | tuple[Problem, ...]:
    """The case's solar design at every size under every program, or what is wrong with the question.

    Beside a turbine a coarser list is the default, because each size then has hours of its own.
    """
    if case.pv is None:
        return (Problem(say("no solar array is given; sizes are of one, so an array is expected."), "pv"),)
    posed = pose(case, policy, around)
    if isinstance(posed, tuple):
        return posed
    version, facts = posed.selection.version, posed.question.facts
    sun_kwh = float(solar_kwh(case.pv, around.weather).sum())
    wind_kwh = 0.0 if case.wind is None else facts.generation_kwh - sun_kwh
    edges = size_edges(version, facts, wind_kwh)
    usual = default_sizes() if case.wind is None else np.array(SIZES_BESIDE_WIND_KW)
    kw_ac = _with_edges(usual if wanted_kw_ac is None else wanted_kw_ac, edges)
    relative = kw_ac / facts.pv_kw_ac
    every = [facts_of_size(facts, factor, wind_kwh) for factor in relative.tolist()]
    outlays = _outlays(case, policy, around, posed.question.horizon, every)
    due = _fees(version, every, case.policy_inputs)
    found = []
    for program in version.programs:
        years = _years_of_sizes(case, policy, around, posed, program, relative, every)
        if isinstance(years, tuple):
            return years
        status = _statuses(version, program, kw_ac, every, edges)
        found.append(
            ProgramSizes(
                Named(program.id, program.name),
                _points(case, posed.question.horizon, years, kw_ac, every, outlays, due[program.id], status, edges),
            )
        )
    return SizeAnswer(
        case.name,
        Named(policy.id, policy.name),
        Named(version.id, version.name),
        posed.question.horizon.years,
        edges,
        tuple(found),
        best_sizes(found, posed.question.horizon.years),
        around.weather.warnings,
    )


@dataclass(frozen=True, eq=False)
class _Years:
    """What becomes of sizes over the years, each array (sizes, years)."""

    saving_cents: Cents
    generation_kwh: Floats
    forfeited_kwh: Floats
    forfeited_cents: Cents
    earned_cents: Cents


def _years(settled: Settled) -> _Years:
    statement = settled.statement
    return _Years(
        settled.yearly_saving_cents,
        settled.yearly_generation_kwh,
        by_year(statement.bank.forfeited),
        by_year(statement.credit.forfeited),
        by_year(statement.credit.earned),
    )


def _years_of_sizes(
    case: Case,
    policy: Policy,
    around: Surroundings,
    posed: Posed,
    program: Program,
    relative: Floats,
    every: Sequence[SystemFacts],
) -> _Years | tuple[Problem, ...]:
    """All sizes at once along one curve; beside a turbine, whose output stays, each size along a curve of its own."""
    if case.wind is None:
        settled = _settled(case, policy, around, posed, program, posed.question.facts, relative)
        return settled if isinstance(settled, tuple) else _years(settled)
    found = []
    for factor, facts in zip(relative.tolist(), every, strict=True):
        assert case.pv is not None
        sized = replace(case, pv=scaled(case.pv, factor))
        one = _settled(sized, policy, around, posed, program, facts, np.ones(1))
        if isinstance(one, tuple):
            return one
        found.append(_years(one))
    return _Years(
        *(np.concatenate([getattr(years, part.name) for years in found]) for part in dataclass_fields(_Years))
    )


def _settled(
    case: Case,
    policy: Policy,
    around: Surroundings,
    posed: Posed,
    program: Program,
    facts: SystemFacts,
    relative: Floats,
) -> Settled | tuple[Problem, ...]:
    question = ask(case, policy, around, posed.selection, facts, program)
    if isinstance(question, tuple):
        return question
    scenarios = scenarios_of_sizes(question.horizon, relative)
    if question.assumed:
        # What is dearest at one size need not be at another.
        dearest = dearest_at_sizes(question, relative)
        assert not isinstance(dearest, tuple), "what is known at the case's own size is known at each"
        scenarios = replace(scenarios, parameters=dearest)
    return settle_scenarios(question, scenarios)


def size_edges(version: Version, facts: SystemFacts, wind_kwh: float = 0.0) -> tuple[Edge, ...]:
    """Every size of the array in kW AC at which a rule or a fee changes for this design, the smallest first.

    ``wind_kwh`` is what turbines beside it make; their power counts towards each limit as the policy counts it.
    """
    found: dict[float, list[str]] = {}

    def add(kw: float | None, text: str) -> None:
        if kw is not None and 0.0 < kw <= LARGEST_KW * (1 + RELATIVE_GUARD):
            texts = found.setdefault(round(kw, 9), [])
            if text not in texts:
                texts.append(text)

    dc_per_ac = facts.pv_kw_dc / facts.pv_kw_ac if facts.pv_kw_ac else 1.0
    for rule in (*version.rules, *(rule for program in version.programs for rule in program.rules)):
        if rule.limit is None or not is_meant(rule, facts):
            continue
        if rule.kind in ("capacity_max", "capacity_min"):
            left = rule.limit - (facts.peak_kw if rule.basis == "peak" else facts.rated_kw)
            add(
                left / (dc_per_ac if rule.basis == "dc" else 1.0),
                say("{limit:g} kW: {text}", limit=rule.limit, text=rule.text),
            )
            if rule.kind == "capacity_max" and rule.basis == "ac" and dc_per_ac > 1.0:
                add(
                    left / dc_per_ac,
                    say("{limit:g} kW of modules: ask whether the co-op counts AC or DC", limit=rule.limit),
                )
        elif rule.kind == "percent_of_load":
            sun_kwh = facts.generation_kwh - wind_kwh
            left_kwh = facts.load_kwh * rule.limit / 100.0 - wind_kwh
            kw = facts.pv_kw_ac * left_kwh / sun_kwh if sun_kwh > 0.0 else None
            add(kw, say("{limit:g} % of the use: {text}", limit=rule.limit, text=rule.text))
    for fee in version.fees:
        if not facts.has_one_of(fee.technologies):
            continue
        if fee.above_kw is not None:
            add(fee.above_kw - facts.rated_kw, say("above {limit:g} kW: {text}", limit=fee.above_kw, text=fee.name))
        for bracket in fee.brackets:
            if bracket.up_to_kw is not None:
                add(
                    bracket.up_to_kw - facts.rated_kw,
                    say("{limit:g} kW: {text}", limit=bracket.up_to_kw, text=fee.name),
                )
    return tuple(Edge(kw, together(*(_sentence(text) for text in texts))) for kw, texts in sorted(found.items()))


def _sentence(text: str) -> str:
    """Words of a policy with their full stop: a rule has one, the name of a fee has none."""
    return text if text.endswith(".") else say("{said}.", said=text)


def _with_edges(wanted: Floats, edges: Sequence[Edge]) -> Floats:
    """The sizes wanted with each edge itself and the size next to it; nearly equal ones once, the exact edge first."""
    exact = np.array([edge.kw_ac for edge in edges])
    beyond = exact + JUST_ABOVE_KW
    beyond = beyond[beyond <= LARGEST_KW]
    others = np.concatenate((wanted, beyond))
    if exact.size:
        others = others[np.abs(others[:, np.newaxis] - exact).min(axis=1) > 1e-6]
    return np.unique(np.concatenate((exact, np.unique(np.round(others, 9)))))


@dataclass(frozen=True, eq=False)
class _Outlays:
    """Money of each size that no program changes, each (sizes,) but the yearly costs, (sizes, years)."""

    installed_cents: Cents
    incentive_cents: Cents
    costs_cents: Cents


def _outlays(
    case: Case, policy: Policy, around: Surroundings, horizon: Horizon, every: Sequence[SystemFacts]
) -> _Outlays:
    installed, given, costs = [], [], []
    inflation = np.array([horizon.inflation])
    stated = purchase(case, every[0].rated_kw, around.costs)
    for facts in every:
        assert case.pv is not None
        factor = facts.pv_kw_dc / case.pv.kw_dc
        own = case.costs
        if own.upfront_usd is not None:
            # A price for the whole is shared between array and turbine as their defaults are; the array's part scales.
            own = replace(own, upfront_usd=(stated.pv_cents * factor + stated.wind_cents) / 100.0)
        sized = replace(case, pv=scaled(case.pv, factor), costs=own)
        price = purchase(sized, facts.rated_kw, around.costs)
        buyer = buyer_of(sized, policy, price, facts, around.today)
        installed.append(price.installed_cents)
        given.append(sum(item.cents for item in incentives(around.incentives, buyer)))
        costs.append(price.yearly_cents(horizon.years, inflation)[0])
    return _Outlays(np.array(installed), np.array(given), np.array(costs))


def facts_of_size(facts: SystemFacts, factor: float, wind_kwh: float = 0.0) -> SystemFacts:
    """The facts of the same array made larger or smaller; ``wind_kwh`` of turbines beside it stay."""
    return replace(
        facts,
        pv_kw_ac=facts.pv_kw_ac * factor,
        pv_kw_dc=facts.pv_kw_dc * factor,
        generation_kwh=wind_kwh + (facts.generation_kwh - wind_kwh) * factor,
    )


def _statuses(
    version: Version, program: Program, kw_ac: Floats, every: Sequence[SystemFacts], edges: Sequence[Edge]
) -> list[str]:
    """The co-op's answer at each size.  Between two edges it is one answer, so it is asked for once there."""
    known: dict[float, str] = {}
    exact = {edge.kw_ac for edge in edges}
    limits = np.array([edge.kw_ac for edge in edges])
    found = []
    for kw, facts in zip(kw_ac.tolist(), every, strict=True):
        place = kw if kw in exact else -1.0 - float(np.searchsorted(limits, kw))
        if place not in known:
            known[place] = route(version, facts, program.id).status
        found.append(known[place])
    return found


def _fees(version: Version, every: Sequence[SystemFacts], inputs: Mapping[str, object]) -> dict[str, Cents]:
    """What is known to fall due at each size, (sizes,), by program; programs with the same fees share the reckoning."""
    known: dict[tuple[str, ...], Cents] = {}
    found = {}
    for program in version.programs:
        own = tuple(rule.id for rule in version.fees if not rule.programs or program.id in rule.programs)
        if own not in known:
            known[own] = np.array([known_cents(fees(version, program, facts, inputs)) for facts in every])
        found[program.id] = known[own]
    return found


def _points(
    case: Case,
    horizon: Horizon,
    years: _Years,
    kw_ac: Floats,
    every: Sequence[SystemFacts],
    outlays: _Outlays,
    due: Cents,
    status: Sequence[str],
    edges: Sequence[Edge],
) -> tuple[SizePoint, ...]:
    money = purse(
        years.saving_cents,
        outlays.installed_cents,
        due,
        outlays.costs_cents,
        outlays.incentive_cents,
        case.finance.loan,
    )
    years_to_pay = paybacks(money.purchase.flow)
    npv = present_values(money.own, horizon.discount_rate)
    lost_percent = forfeited_percent(years)
    named = {edge.kw_ac: edge.text for edge in edges}
    return tuple(
        SizePoint(
            kw_ac=kw,
            kw_dc=facts.pv_kw_dc,
            generation_kwh=facts.generation_kwh,
            percent_of_load=facts.percent_of_load,
            status=status[place],
            saving_cents=int(years.saving_cents[place, 0]),
            upfront_cents=int(outlays.installed_cents[place] + due[place]),
            fees_cents=int(due[place]),
            incentives_cents=int(outlays.incentive_cents[place]),
            payback_years=float(years_to_pay[place]) if np.isfinite(years_to_pay[place]) else None,
            npv_cents=int(npv[place]),
            forfeited_kwh=float(years.forfeited_kwh[place, 0]),
            forfeited_cents=int(years.forfeited_cents[place, 0]),
            forfeited_percent=float(lost_percent[place]),
            edge=named.get(kw, ""),
        )
        for place, (kw, facts) in enumerate(zip(kw_ac.tolist(), every, strict=True))
    )


def forfeited_percent(years: _Years) -> Floats:
    """The larger of kWh forfeited of all made and of dollar credit forfeited of all earned, over all years, (S,)."""
    shares = (
        np.divide(lost.sum(axis=1), whole.sum(axis=1), out=np.zeros(len(lost)), where=whole.sum(axis=1) > 0)
        for lost, whole in (
            (years.forfeited_kwh, years.generation_kwh),
            (years.forfeited_cents, years.earned_cents),
        )
    )
    return 100.0 * np.maximum(*shares)


def best_sizes(programs: Sequence[ProgramSizes], years: int) -> tuple[BestSize, ...]:
    """The best allowed size by payback, by present value, and the largest that forfeits next to nothing."""
    allowed = [(sizes_of.program, point) for sizes_of in programs for point in sizes_of.points if point.status in OPEN]
    paying = [entry for entry in allowed if entry[1].payback_years is not None]
    keeping = [entry for entry in allowed if entry[1].forfeited_percent < FORFEITED_PERCENT]
    nothing = say("No size is allowed as the rules stand.")
    soonest = min(paying, key=lambda entry: (entry[1].payback_years or 0.0, entry[1].kw_ac), default=None)
    richest = max(allowed, key=lambda entry: (entry[1].npv_cents, -entry[1].kw_ac), default=None)
    largest = max(keeping, key=lambda entry: (entry[1].kw_ac, entry[1].npv_cents), default=None)
    found = []
    for by, entry, without in (
        (
            "payback",
            soonest,
            say("No allowed size pays back within {years} years.", years=years) if allowed else nothing,
        ),
        ("npv", richest, nothing),
        (
            "forfeiture",
            largest,
            say("Every allowed size forfeits 1 % or more of what it makes.") if allowed else nothing,
        ),
    ):
        if entry is None:
            found.append(BestSize(by, None, None, without))
            continue
        program, point = entry
        if by == "forfeiture" and point.kw_ac >= max(each.kw_ac for _, each in allowed):
            found.append(BestSize(by, program, point, _no_limit_text(point), stands_out=False))
            continue
        found.append(BestSize(by, program, point, _best_text(by, program, point, years)))
    return tuple(found)


def _no_limit_text(largest: SizePoint) -> str:
    return say(
        "Lost credit sets no limit: even {kw:g} kW, the largest allowed, forfeits less than 1 % of what it makes.",
        kw=round(largest.kw_ac, 1),
    )


def _best_text(by: str, program: Named, point: SizePoint, years: int) -> str:
    size = point.turbine or say("{kw_ac:g} kW", kw_ac=point.kw_ac)
    if by == "payback":
        return say(
            "{size} under {program} pays back soonest, in {payback_years:.1f} years.",
            size=size,
            program=program.name,
            payback_years=point.payback_years or 0.0,
        )
    if by == "forfeiture":
        return say(
            "{size} under {program} is the largest that forfeits less than 1 % of what it makes.",
            size=size,
            program=program.name,
        )
    gain = f"${abs(point.npv_cents) / 100:,.0f}"
    if point.npv_cents < 0:
        return say(
            "No size gains over {years} years; {size} under {program} loses least, {gain} in today's money.",
            years=years,
            size=size,
            program=program.name,
            gain=gain,
        )
    return say(
        "{size} under {program} gains most over {years} years, {gain} in today's money.",
        size=size,
        program=program.name,
        years=years,
        gain=gain,
    )


def turbine_sizes(
    case: Case, policy: Policy, around: Surroundings, turbines: Sequence[Turbine]
) -> SizeAnswer | tuple[Problem, ...]:
    """Each turbine of the list in the place of the case's own under every program, the smallest first."""
    if case.wind is None or case.pv is not None:
        return (Problem(say("no wind turbine stands alone in this case; one is expected."), "wind"),)
    by_program: dict[str, list[SizePoint]] = {}
    programs: dict[str, Named] = {}
    last: Posed | None = None
    for turbine in sorted(turbines, key=lambda item: (item.rated_kw, item.id)):
        wind = replace(case.wind, turbine=turbine.id)
        sized, place = replace(case, wind=wind), replace(around, turbine=turbine)
        posed = pose(sized, policy, place)
        if isinstance(posed, tuple):
            return posed
        last = posed
        facts, version = posed.question.facts, posed.selection.version
        price = purchase(sized, facts.rated_kw, around.costs)
        given = incentives(around.incentives, buyer_of(sized, policy, price, facts, around.today))
        horizon = posed.question.horizon
        outlays = _Outlays(
            np.array([price.installed_cents]),
            np.array([sum(item.cents for item in given)]),
            price.yearly_cents(horizon.years, np.array([horizon.inflation])),
        )
        for program in version.programs:
            settled = _settled(sized, policy, place, posed, program, facts, np.ones(1))
            if isinstance(settled, tuple):
                return settled
            status = [route(version, facts, program.id).status]
            kw = np.array([facts.nameplate_kw_ac])
            due = _fees(version, [facts], case.policy_inputs)[program.id]
            (point,) = _points(sized, horizon, _years(settled), kw, [facts], outlays, due, status, ())
            programs[program.id] = Named(program.id, program.name)
            by_program.setdefault(program.id, []).append(replace(point, turbine=turbine.id))
    if last is None:
        return (Problem(say("there is no turbine to compare; one is expected."), "wind.turbine"),)
    found = [ProgramSizes(programs[key], tuple(points)) for key, points in by_program.items()]
    years = last.question.horizon.years
    return SizeAnswer(
        case.name,
        Named(policy.id, policy.name),
        Named(last.selection.version.id, last.selection.version.name),
        years,
        (),
        tuple(found),
        best_sizes(found, years),
        around.weather.warnings,
    )
