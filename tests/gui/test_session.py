"""One case in one place: replaced, undone, redone, saved."""

from pathlib import Path

import pytest

from app.core.case import Case, Load
from app.gui.session import Session

CASE = Case(name="House", co_op="il-shelby", load=Load(monthly_kwh=(800.0,) * 12))


@pytest.fixture
def session(qapp: object) -> Session:
    return Session(CASE)


def test_that_keystrokes_in_one_field_are_one_step_of_undo(session: Session) -> None:
    for value in (9.0, 90.0, 900.0):
        session.enter("load.monthly_kwh[3]", value)
    session.enter("load.monthly_kwh[4]", 1.0)
    session.undo()
    assert session.case.load.monthly_kwh == (800.0,) * 3 + (900.0,) + (800.0,) * 8
    session.undo()
    assert session.case == CASE
    session.redo()
    assert session.case.load.monthly_kwh[3] == 900.0
    assert session.case.load.monthly_kwh[4] == 800.0


def test_that_leaving_a_field_begins_a_new_step(session: Session) -> None:
    session.enter("load.monthly_kwh[3]", 900.0)
    session.end_typing()
    session.enter("load.monthly_kwh[3]", 950.0)
    session.undo()
    assert session.case.load.monthly_kwh[3] == 900.0


def test_that_text_that_is_no_number_is_kept_and_the_value_before_it_counts(session: Session) -> None:
    session.enter("load.monthly_kwh[3]", 8.0)
    session.mistype("load.monthly_kwh[3]", "8o", "no number")
    session.mistype("load.monthly_kwh[3]", "8o0", "no number")
    assert session.drafts["load.monthly_kwh[3]"].text == "8o0"
    assert session.case == CASE
    assert session.unsaved
    session.enter("load.monthly_kwh[3]", 850.0)
    assert not session.drafts
    assert session.case.load.monthly_kwh[3] == 850.0


def test_that_undo_first_takes_back_what_is_no_number(session: Session) -> None:
    session.enter("name", "Barn")
    session.mistype("load.monthly_kwh[3]", "x", "no number")
    session.undo()
    assert not session.drafts
    assert session.case.name == "Barn"
    session.undo()
    assert session.case.name == "House"


def test_that_typing_back_to_the_start_leaves_nothing_to_undo(session: Session) -> None:
    session.enter("name", "H")
    session.enter("name", "House")
    assert not session.can_undo
    assert not session.unsaved


def test_that_opening_forgets_the_history_and_saving_does_not(session: Session) -> None:
    session.enter("name", "Barn")
    session.saved_as(Path("barn.fairwatt"))
    assert not session.unsaved
    assert session.can_undo
    session.open(CASE, None)
    assert not session.can_undo
    assert session.path is None
    assert session.folder is None


def test_that_the_same_value_again_tells_nobody(session: Session) -> None:
    told: list[bool] = []
    session.case_replaced.connect(lambda: told.append(True))
    session.enter("name", "House")
    assert not told
