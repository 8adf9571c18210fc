"""The standard time of a co-op: by its state, else by the ZIP codes it serves, else not known."""

from dataclasses import replace

import pytest

from app.answering import standard_time_h
from app.policies.catalogue import find_policy


@pytest.mark.parametrize(
    ("state", "eia_id", "hours"),
    [
        ("IL", "17040", -6.0),
        ("NM", "", -7.0),
        ("OH", "10668", -5.0),
        ("ND", "17261", -7.0),  # Slope Electric, in the southwest
        ("ND", "24949", -6.0),  # Cass County Electric, Fargo
        ("ND", "", None),
        ("XX", "", None),
    ],
)
def test_that_a_co_op_keeps_the_time_of_its_state_or_of_its_zip_codes(
    state: str, eia_id: str, hours: float | None
) -> None:
    assert standard_time_h(replace(find_policy("nm-socorro"), state=state, eia_id=eia_id)) == hours
