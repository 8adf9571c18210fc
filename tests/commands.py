"""Knows what a command of the program leaves behind: its status, and what it printed where."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def record(self) -> dict[str, Any]:
        """The one JSON object it printed, of a command that succeeded."""
        assert self.status == 0, self.err
        assert self.out.count("\n") == 1
        record = json.loads(self.out)
        assert isinstance(record, dict)
        return record


Run = Callable[..., Ran]
