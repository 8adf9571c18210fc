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


def prepare() -> Prepared:
    """Imports pvlib and reads the tables and policies."""
    from app import answering

    answering.warm_up()
    return Prepared(answering.co_ops(), {policy.id: policy for policy in answering.policies()})


def answer(case: Case, folder: Path | None) -> Any:
    """The answer to a case."""
    from app import answering

    return answering.answer(case, folder)


def import_charts() -> None:
    """Imports what draws charts."""
    import app.gui.charts.figure_view  # noqa: F401
