"""Writes the steps to the first kilowatt-hour out to be copied or printed, with a box for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from app.core.answer import Step
from app.core.wording import say
from app.report.handout import Entry, Handout, HandoutPage, Listing, Sender, Words


def checklist_text(co_op: str, steps: Sequence[Step], spoken: Callable[[str], str] = str) -> str:
    """A line a step; ``steps`` say in words or in the reader's own way of writing dates when they are due."""
    lines = [spoken(say("Steps to the first kilowatt-hour with {co_op}", co_op=co_op)), ""]
    lines += [f"[ ] {step.step}. {_entry(step, spoken)}" for step in steps]
    return "\n".join(lines) + "\n"


def checklist_handout(
    co_op: str,
    name: str,
    steps: Sequence[Step],
    made_on: date,
    spoken: Callable[[str], str] = str,
    language: str = "en-US",
) -> Handout:
    """The same as one part to print: a box to tick before every step."""
    title = spoken(say("Steps to the first kilowatt-hour"))
    entries = tuple(Entry(str(step.step), _entry(step, spoken)) for step in steps)
    said = spoken(say("Tick off what is done; what is due, and why, stands behind each step."))
    foot = say(
        "Made with Fairwatt on {date}. A reckoning from the co-op's papers, no offer and no guarantee.",
        date=made_on.isoformat(),
    )
    return Handout(
        title=title,
        subtitle=name,
        sender=Sender(co_op),
        made_on=made_on,
        pages=(HandoutPage(title, (Words(said), Listing(entries, boxes=True))),),
        foot=spoken(foot),
        page_word=spoken(say("Page {{page}} of {{pages}}")),
        continued=spoken(say("{{title}}, continued")),
        language=language,
    )


def _entry(step: Step, spoken: Callable[[str], str]) -> str:
    text = spoken(step.text)
    if step.due:
        text = spoken(say("{step} Due: {when}.", step=step.text, when=step.due.rstrip(".")))
    return f"{text} [{step.clause}]" if step.clause else text
