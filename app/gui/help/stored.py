"""Knows what Fairwatt keeps in the user's folder, and deletes it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from app.locations import user_folder

SETTINGS = "settings"
UNSAVED = "unsaved"
POLICIES = "policies"
FORMER_POLICIES = "former policies"
OTHER = "other"
_KINDS = {"window.ini": SETTINGS, "unsaved": UNSAVED, "co_ops": POLICIES, "former_co_ops": FORMER_POLICIES}


@dataclass(frozen=True)
class Kept:
    """One thing in the user's folder: of which kind, where, in how many files."""

    kind: str
    path: Path
    files: int


@dataclass(frozen=True)
class Deleted:
    """What a deletion did: how many files are gone, and what would not go, with the system's reason."""

    files: int
    left: tuple[tuple[Path, str], ...]


def what_is_kept() -> tuple[Kept, ...]:
    """Everything in the user's folder, the known kinds first."""
    folder = user_folder()
    if not folder.is_dir():
        return ()
    order = list(_KINDS.values())
    found = [Kept(_KINDS.get(path.name, OTHER), path, _count(path)) for path in sorted(folder.iterdir())]
    return tuple(sorted(found, key=lambda each: order.index(each.kind) if each.kind in order else len(order)))


def delete_all() -> Deleted:
    """Deletes everything in the user's folder, and the folder.  What a link there points at stays."""
    folder = user_folder()
    files = sum(each.files for each in what_is_kept())
    left: list[tuple[Path, str]] = []

    def note(_call: object, path: str, error: tuple[object, BaseException, object]) -> None:
        reason = error[1]
        left.append((Path(path), reason.strerror or str(reason) if isinstance(reason, OSError) else str(reason)))

    if folder.is_dir():
        shutil.rmtree(folder, onerror=note)
    still = sum(each.files for each in what_is_kept())
    return Deleted(files - still, tuple(left))


def _count(path: Path) -> int:
    if path.is_symlink() or not path.is_dir():
        return 1
    return sum(1 for each in path.rglob("*") if each.is_symlink() or not each.is_dir())
