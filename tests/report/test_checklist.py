"""The steps as text and as a page hold every step, with its day and a box."""

from datetime import date

from app.core.answer import Step
from app.report.checklist import checklist_handout, checklist_text
from app.report.handout import Listing

STEPS = (Step(1, "Give notice.", "December 31, 2026", "S0-58"), Step(2, "Wait."))


def test_that_the_text_has_a_box_for_each_step() -> None:
    lines = checklist_text("Socorro", STEPS).splitlines()
    assert lines[0] == "Steps to the first kilowatt-hour with Socorro"
    assert lines[2:] == ["[ ] 1. Give notice. Due: December 31, 2026. [S0-58]", "[ ] 2. Wait."]


def test_that_the_page_has_them_all_to_tick() -> None:
    made = checklist_handout("Socorro", "Farmhouse", STEPS, date(2026, 11, 21))
    (listing,) = [block for block in made.pages[0].blocks if isinstance(block, Listing)]
    assert listing.boxes
    assert [entry.mark for entry in listing.entries] == ["1", "2"]
    assert made.page_word.format(page=1, pages=2) == "Page 1 of 2"
    assert made.continued.format(title="Steps") == "Steps, continued"
