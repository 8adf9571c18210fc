"""Makes the files a person takes away: the handout as PDF or on paper, and the workbook."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.gui.amounts import long_date, month_name
from app.gui.language import language_tag
from app.gui.messages import figures_text
from app.gui.widgets.date_field import long_date as due_day

if TYPE_CHECKING:
    from app.core.answer import Estimate
    from app.core.case import Case
    from app.core.policy import Policy
    from app.report.handout import Handout


def made_handout(estimate: Estimate, case: Case, policy: Policy) -> Handout:
    """The four pages in the window's language, dated today."""
    from app.gui.printing import sender_of
    from app.report.handout import handout

    names = [month_name(month) for month in range(1, 13)]
    today = date.today()  # noqa: DTZ011  the day on the reader's wall, not the one in Greenwich
    steps = tuple(replace(each, due=due_day(each.due)) if each.due else each for each in estimate.policy.checklist)
    estimate = replace(estimate, policy=replace(estimate.policy, checklist=steps))
    return handout(estimate, case, sender_of(policy), today, names, figures_text, language_tag(), long_date(today))


def write_pdf(made: Handout, path: Path, paper: str = "letter") -> None:
    """Writes the handout, whole or not at all; OSError or ProblemsFound where it cannot be written."""
    from app.files.whole_file import write_whole
    from app.gui.printing import handout_pdf

    write_whole(path, handout_pdf(made, paper))


def preview(made: Handout, parent: QWidget) -> None:
    """Shows the pages as they will be on paper, to be printed from there."""
    from app.gui.printing import preview_handout

    preview_handout(made, parent)


def write_workbook(estimate: Estimate, path: Path) -> None:
    """Writes bills, ledger, cash flow and numbers as a workbook, whole or not at all."""
    from app.files.whole_file import write_whole
    from app.report.workbook import workbook

    today = date.today()  # noqa: DTZ011
    write_whole(path, workbook(estimate, today, figures_text))
