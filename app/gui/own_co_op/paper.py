"""Puts the questions and answers on paper, with those the co-op is asked for marked, as a handout of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.core.rate_sheet import RateSheet
from app.gui.own_co_op.form import Asked
from app.report.handout import Block, Column, Grid, Handout, HandoutPage, Heading, Notice, Sender, Words


def questions_handout(sheet: RateSheet, asked: Sequence[Asked], made_on: date) -> Handout:
    """One page of every question with its answer; a blank line stands where the co-op is asked for it."""
    title = _tr("Questions to {co_op}").format(co_op=sheet.name)
    open_ones = tuple(each.question for each in asked if not each.known)
    blocks: list[Block] = [
        Words(
            _tr(
                "A member wants to know what solar panels or a small wind turbine would do to the yearly bill. "
                "This is what was found in your papers. Please correct it, and fill in what is missing."
            )
        )
    ]
    if open_ones:
        said = _tr("{count} answers are missing. Until they are known, other co-ops' figures stand in for them.")
        blocks.append(Notice(_tr("To ask"), (said.format(count=len(open_ones)),)))
    columns = (Column(_tr("Question"), 0.5, figures=False), Column(_tr("Answer"), 0.5, figures=False))
    for section in dict.fromkeys(each.section for each in asked):
        rows = tuple((each.question, _answer(each)) for each in asked if each.section == section)
        blocks += [Heading(section), Grid(columns, rows)]
    return Handout(
        title=title,
        subtitle=sheet.state,
        sender=Sender(sheet.name, sheet.contact),
        made_on=made_on,
        pages=(HandoutPage(title, tuple(blocks)),),
        foot=_tr("Made with Fairwatt on {date}.").format(date=made_on.isoformat()),
        page_word=_tr("Page {page} of {pages}"),
        continued=_tr("{title}, continued"),
    )


def _answer(asked: Asked) -> str:
    if asked.known:
        return asked.answer
    if asked.answer:
        return _tr("{answer}; to ask: ____________________").format(answer=asked.answer)
    return _tr("To ask: ____________________")


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnCoOpPaper", text)
