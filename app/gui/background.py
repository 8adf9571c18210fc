"""The functions the window has done in the background: each imports what it needs when it is called, never before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.case import Case

if TYPE_CHECKING:
    from app.core.policy import Policy


@dataclass(frozen=True)
class Prepared:
    """What the window gets once the slow imports are done."""

    co_ops: tuple[Any, ...]
    policies: Mapping[str, Policy]
    turbines: Mapping[str, Any]


def prepare() -> Prepared:
    """Imports pvlib and reads the tables and policies."""
    from app import answering

    answering.warm_up()
    from app.files.turbine_table import read_turbines

    return Prepared(answering.co_ops(), {policy.id: policy for policy in answering.policies()}, read_turbines())


def prepare_anew() -> Prepared:
    """The same after a policy file came, changed or went."""
    from app import answering

    answering.forget_policies()
    return prepare()


def answer(case: Case, folder: Path | None, draws: int | None) -> Any:
    """The answer to a case, with a range of so many draws (None: as many as a finished answer has).

    A value outside the limits of the case file is a problem beside its field here too.
    """
    from app import answering
    from app.core.problems import ProblemsFound
    from app.files.case_file import case_as_data, case_from_data

    try:
        case_from_data(case_as_data(case))
    except ProblemsFound as found:
        return answering.Answer(None, found.problems)
    return answering.answer(case, folder, draws)


def sizes(case: Case, folder: Path | None) -> Any:
    """Every size of the case under every program; the sentences that stand in the way where there is no answer."""
    from app import answering
    from app.core.problems import ProblemsFound
    from app.files.case_file import case_as_data, case_from_data

    try:
        case_from_data(case_as_data(case))
        return answering.answer_sizes(case, folder)
    except ProblemsFound as found:
        return found.problems


@dataclass(frozen=True)
class FoundEquipment:
    """What the lists have under some words; a sentence when they cannot be read."""

    words: str
    listed: tuple[Any, ...]
    sentence: str = ""


def equipment(kind: str, words: str) -> FoundEquipment:
    """Modules or inverters ("modules", "inverters") whose names hold the words."""
    from app.core.problems import ProblemsFound
    from app.files.equipment_lists import find_inverters, find_modules

    try:
        return FoundEquipment(words, find_modules(words) if kind == "modules" else find_inverters(words))
    except ProblemsFound as found:
        return FoundEquipment(words, (), " ".join(str(problem) for problem in found.problems))


@dataclass(frozen=True)
class OwnCurve:
    """The power curve of a member's own file, as far as it can be read."""

    file: str
    turbine: Any


def own_curve(wind: Any, folder: Path | None) -> OwnCurve:
    """The turbine of a case's own power curve; None where it is refused, which the answer says beside its field."""
    from app.core.problems import ProblemsFound
    from app.files.own_files import own_turbine

    try:
        return OwnCurve(wind.power_curve_file, own_turbine(wind, folder))
    except ProblemsFound:
        return OwnCurve(wind.power_curve_file, None)


def import_charts() -> None:
    """Imports what draws charts."""
    import app.gui.charts.figure_view  # noqa: F401
