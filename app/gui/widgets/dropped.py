"""Knows which file is being dropped on a part of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_file(dropped: QMimeData) -> Path | None:
    """The one local file that is being dropped; None for anything else."""
    addresses = dropped.urls()
    if len(addresses) != 1 or not addresses[0].isLocalFile():
        return None
    return Path(addresses[0].toLocalFile())
