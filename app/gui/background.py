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

    try:
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


@dataclass(frozen=True)
class Compared:
    """Answers beside each other, with the name that stands over each."""

    names: tuple[str, ...]
    answers: tuple[Any, ...]


def compare_programs(case: Case, folder: Path | None, now: str) -> Compared:
    """The case as it is, and under each other program of its co-op; ``now`` is the program it has."""
    from app import answering

    first = answering.answer(case, folder, 0)
    names, answers = [first.estimate.program.name if first.estimate else ""], [first]
    for other in answering.under_every_program(case):
        if other.program != now:
            found = answering.answer(other, folder, 0)
            names.append(found.estimate.program.name if found.estimate else str(other.program))
            answers.append(found)
    return Compared(tuple(names), tuple(answers))


def compare_co_ops(case: Case, folder: Path | None) -> Compared:
    """The case as it is, and under every other co-op there is."""
    from app import answering

    cases = sorted(answering.under_every_co_op(case), key=lambda each: each.co_op != case.co_op)
    answers = [answering.answer(each, folder, 0) for each in cases]
    names = [
        answer.estimate.co_op.name if answer.estimate else str(each.co_op)
        for each, answer in zip(cases, answers, strict=True)
    ]
    return Compared(tuple(names), tuple(answers))


def compare_files(case: Case, folder: Path | None, files: tuple[Path, ...]) -> Compared:
    """The case as it is, and the cases of other files."""
    from app import answering
    from app.core.problems import ProblemsFound
    from app.files.case_file import read_case

    names, answers = [case.name], [answering.answer(case, folder, 0)]
    for path in files:
        try:
            other = read_case(path)
        except ProblemsFound as found:
            names.append(path.stem)
            answers.append(answering.Answer(None, found.problems))
        else:
            names.append(other.name)
            answers.append(answering.answer(other, path.parent, 0))
    return Compared(tuple(names), tuple(answers))


def import_charts() -> None:
    """Imports what draws charts."""
    import app.gui.charts.figure_view  # noqa: F401
