"""Puts the same data into the wheel as into the frozen program: what the program reads, not what made it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WheelData(BuildHookInterface):
    """Called by hatchling; an editable install reads the data where they lie."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        sys.path.insert(0, str(Path(__file__).parent))
        from contents import data_files

        for path, folder in data_files(Path(self.root)):
            build_data["force_include"][path] = f"{folder}/{Path(path).name}"
