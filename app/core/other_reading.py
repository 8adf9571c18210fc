"""How a policy settles when words that can be read two ways are read the other way."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.core.answer import Doubt
from app.core.policy import Ambiguity, Policy, Program, Version


@dataclass(frozen=True)
class OtherReading:
    """What to ask of the settlement instead: a policy, and the version, program, rate and parameters to ask it for.

    ``version``, ``program`` and ``rate`` are None where the reading leaves the member's own choice.
    """

    policy: Policy
    version: str | None
    program: str | None
    rate: str | None
    overrides: Mapping[str, object]


def other_reading(
    policy: Policy, ambiguity: Ambiguity, program: str, version: str | None = None
) -> OtherReading | None:
    """The policy under the other reading for a member of a program, or None when that changes no bill of theirs.

    The changed axes are those of the named program, in every version of the policy that has it.  A member who has
    asked for the very version that the other reading names is shown the policy's usual one.
    """
    if not ambiguity.changes or (ambiguity.programs and program not in ambiguity.programs):
        return None
    asked: dict[str, str] = {}
    overrides: dict[str, object] = {}
    axes: list[tuple[tuple[str, ...], object]] = []
    for key, value in ambiguity.changes:
        if key in ("version", "program", "rate"):
            asked[key] = str(value)
        elif policy.parameter(key) is not None:
            overrides[key] = value
        else:
            axes.append((tuple(key.split(".")), value))
    if version is not None and asked.get("version") == version:
        asked["version"] = policy.default_version
    changed = replace(policy, versions=tuple(_version(version, program, axes) for version in policy.versions))
    return OtherReading(changed, asked.get("version"), asked.get("program"), asked.get("rate"), overrides)


def _version(version: Version, program: str, axes: list[tuple[tuple[str, ...], object]]) -> Version:
    return replace(
        version,
        programs=tuple(_program(item, axes) if item.id == program else item for item in version.programs),
    )


def _program(program: Program, axes: list[tuple[tuple[str, ...], object]]) -> Program:
    for path, value in axes:
        program = _with(program, path, value)
    return program


def _with(part: Any, path: tuple[str, ...], value: object) -> Any:
    """A copy with one field changed, however deep; a part that the program does not have stays away."""
    name, *rest = path
    if not rest:
        return replace(part, **{name: value})
    inner = getattr(part, name)
    return part if inner is None else replace(part, **{name: _with(inner, tuple(rest), value)})


def doubts(
    policy: Policy,
    program: str,
    version: str,
    year_cents: int,
    other_year_cents: Callable[[OtherReading], int | None],
    member_inputs: Collection[str] = (),
    nameplate_kw_ac: float | None = None,
) -> tuple[Doubt, ...]:
    """Every ambiguity of a policy for a member of a program, those that change the year's cost most first.

    ``other_year_cents`` settles the member's year by another reading; None from it means that it cannot be settled.
    A parameter among ``member_inputs`` has been asked for, so what it is no longer costs anything to doubt.  With no
    size known, words about larger systems are taken to matter.
    """
    found = []
    for item in policy.ambiguities:
        other = other_reading(policy, item, program, version)
        too_small = nameplate_kw_ac is not None and nameplate_kw_ac < item.from_kw
        if other is not None and (too_small or set(other.overrides) & set(member_inputs)):
            other = None
        cost = None if other is None else other_year_cents(other)
        told = cost is not None and cost != year_cents
        taken = (item.other, item.reading) if ("version", version) in item.changes else (item.reading, item.other)
        found.append(
            Doubt(
                item.id,
                item.question,
                *taken,
                item.why,
                year_cents if told else None,
                cost if told else None,
            )
        )
    return tuple(sorted(found, key=lambda doubt: -abs((doubt.other_year_cents or 0) - (doubt.year_cents or 0))))
