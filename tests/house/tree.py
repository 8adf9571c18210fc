"""Knows which files are under version control, and their text."""

import subprocess
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

import pytest


def committed_files(repository: Path) -> list[Path]:
    """Every file under version control that is in the tree; skips the test outside a checkout."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=repository, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    names = listed.stdout.decode("utf-8").split("\0")
    return [repository / name for name in names if name and (repository / name).is_file()]


@cache
def committed_texts(repository: Path) -> Mapping[str, str]:
    """The text of every committed file that is text, by its path in the repository; read once a run."""
    texts = {}
    for path in committed_files(repository):
        try:
            texts[path.relative_to(repository).as_posix()] = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue
    return MappingProxyType(texts)


def python_sources(repository: Path) -> dict[str, str]:
    """The source of every committed Python file, by its path in the repository."""
    return {name: text for name, text in committed_texts(repository).items() if name.endswith(".py")}
