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


@dataclass(frozen=True)
class Compared:
    """Answers beside each other, with the name that stands over each."""

    names: tuple[str, ...]
    answers: tuple[Any, ...]


def compare(named: tuple[tuple[str, Case, Path | None], ...], files: tuple[Path, ...]) -> Compared:
    """The answers to several cases, without ranges; the cases of files come last."""
    from app import answering
    from app.core.problems import ProblemsFound
    from app.files.case_file import read_case

    names = [name for name, _, _ in named]
    answers = [answering.answer(case, folder, 0) for _, case, folder in named]
    for path in files:
        try:
            case = read_case(path)
        except ProblemsFound as found:
            names.append(path.stem)
            answers.append(answering.Answer(None, found.problems))
        else:
            names.append(case.name)
            answers.append(answering.answer(case, path.parent, 0))
    return Compared(tuple(names), tuple(answers))


def import_charts() -> None:
    """Imports what draws charts."""
    import app.gui.charts.figure_view  # noqa: F401
