"""Writes a file so that it is at every moment the old one or the new one, whole."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import time
from pathlib import Path

from app.core.problems import Problem, ProblemsFound
from app.core.wording import say

ABANDONED_AFTER_S = 24 * 3600.0
UNREADABLE = "unreadable"


def write_whole(path: Path, content: bytes) -> None:
    """Puts the bytes in place of the file in one step.

    Raises ProblemsFound, and leaves what was there, when the folder is missing, the file is write-protected or the
    disk refuses.
    """
    problem = why_not_writable(path)
    if problem is not None:
        raise ProblemsFound(problem)
    target = path.resolve()  # a link keeps pointing at the file it points at
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        temporary.replace(target)
        _remove_abandoned(target)
    except OSError as error:
        _remove(temporary)
        raise ProblemsFound(_cannot(path, error.strerror or str(error))) from None
    except BaseException:
        _remove(temporary)
        raise


def digest(content: bytes) -> str:
    """What tells one content of a file from another."""
    return hashlib.sha256(content).hexdigest()


def digest_of(path: Path) -> str | None:
    """The digest of what a file holds now: None where there is no file, `UNREADABLE` where it cannot be read."""
    try:
        with path.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError):
        return UNREADABLE


def why_not_writable(path: Path) -> Problem | None:
    """What stands in the way of writing the file, as far as can be told before; None when nothing does."""
    target = path.resolve()
    if target.is_dir():
        return _cannot(path, say("a folder has this name; the name of a file is expected"))
    if not target.parent.is_dir():
        return _cannot(path, say("there is no folder {folder}; make it first, or name another", folder=target.parent))
    if target.exists() and not target.stat().st_mode & stat.S_IWUSR:
        return _cannot(path, say("it is write-protected; name another, or lift the protection"))
    if not os.access(target.parent, os.W_OK):
        return _cannot(path, say("the folder {folder} is write-protected; name another", folder=target.parent))
    return None


def _cannot(path: Path, why: str) -> Problem:
    return Problem(say("the file cannot be written: {why}.", why=why), file=str(path))


def _remove(temporary: Path) -> None:
    with contextlib.suppress(OSError):
        temporary.unlink(missing_ok=True)


def _remove_abandoned(target: Path) -> None:
    """Removes what a program that was killed in the middle of writing this file left beside it a day or longer ago."""
    beginning, end = f".{target.name}.", ".tmp"
    with contextlib.suppress(OSError):
        for path in target.parent.iterdir():
            middle = path.name.removeprefix(beginning).removesuffix(end)
            if path.name != f"{beginning}{middle}{end}" or not middle.isdigit():
                continue
            if time.time() - path.stat().st_mtime > ABANDONED_AFTER_S:
                _remove(path)
