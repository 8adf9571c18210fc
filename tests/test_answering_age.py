"""A policy that nobody has looked at for long is told of in the answer."""

from __future__ import annotations

from datetime import date

import pytest

from app import answering
from app.files.case_file import read_case
from app.locations import resources_folder

SAMPLE = resources_folder() / "samples" / "il-shelby.fairwatt"


@pytest.mark.parametrize(("today", "told"), [(date(2028, 5, 21), False), (date(2028, 5, 22), True)])
def test_that_a_policy_verified_over_eighteen_months_ago_is_warned_of(
    monkeypatch: pytest.MonkeyPatch, today: date, told: bool
) -> None:
    monkeypatch.setattr(answering, "_today", lambda: today)
    answer = answering.answer(read_case(SAMPLE), draws=0)
    assert answer.estimate is not None
    assert any("were last verified on 2026-11-21" in warning for warning in answer.estimate.warnings) is told
