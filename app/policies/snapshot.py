"""Knows which shipped policy files have passed every check, by the digest of their text.

A file whose text is listed need not be checked again when the program starts, which saves loading the checker; a file
that was changed since is checked as any other.  Run as a module, this checks all shipped files and writes the list.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from app.locations import co_ops_folder

SNAPSHOT_FILE = "checked.json"


def digest(text: str) -> str:
    """The same for the same words, however the lines end."""
    return hashlib.sha256(text.replace("\r\n", "\n").encode("utf-8")).hexdigest()


def checked_digests() -> frozenset[str]:
    """The digests of the shipped files that passed; none when the list is missing or broken."""
    try:
        listed = json.loads((co_ops_folder() / SNAPSHOT_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return frozenset()
    return frozenset(listed.values()) if isinstance(listed, Mapping) else frozenset()


def snapshot_text(folder: Path) -> str:
    """The list for the policies of a folder; a file with mistakes is left out, so it will be checked and told of."""
    from app.core.problems import ProblemsFound
    from app.policies.reader import read_policy, read_text

    digests = {}
    for path in sorted(folder.glob("*/*/policy.toml")):
        try:
            read_policy(path)
        except ProblemsFound:
            continue
        digests[path.relative_to(folder).as_posix()] = digest(read_text(path))
    return json.dumps(digests, indent=1) + "\n"


if __name__ == "__main__":
    target = co_ops_folder() / SNAPSHOT_FILE
    target.write_text(snapshot_text(co_ops_folder()), encoding="utf-8", newline="\n")
    print(target)
