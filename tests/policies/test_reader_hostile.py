"""Files that a policy folder should not hold are refused in a sentence, and soon; the other policies still count."""

import os
from pathlib import Path

import pytest

from app.policies.catalogue import find_policies, policy_problems


def told(user_folder: Path, lay: str | bytes | None, name: str = "odd.toml") -> str:
    folder = user_folder / "co_ops"
    folder.mkdir(parents=True, exist_ok=True)
    if lay is not None:
        (folder / name).write_bytes(lay.encode() if isinstance(lay, str) else lay)
    assert len(find_policies()) == 5
    return "\n".join(map(str, policy_problems()))


def test_that_lists_within_lists_without_end_are_refused(user_folder: Path) -> None:
    assert "too deep within each other" in told(user_folder, "a = " + "[\n" * 20_000)


def test_that_a_line_made_to_be_slow_is_refused(user_folder: Path) -> None:
    assert "this line has 10,003 characters, expected at most 5,000" in told(user_folder, "[" + "a." * 5_000 + "b]")


def test_that_a_file_far_too_large_is_refused_without_reading_it(user_folder: Path) -> None:
    folder = user_folder / "co_ops"
    folder.mkdir(parents=True)
    with (folder / "large.toml").open("wb") as file:
        file.truncate(50_000_000_000)
    assert "too large to be a policy" in told(user_folder, None)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes in a folder on Windows")
def test_that_a_pipe_and_a_device_are_refused_without_waiting_for_them(user_folder: Path) -> None:
    places = [user_folder / "co_ops" / "xx" / name / "policy.toml" for name in ("pipe", "device")]
    for place in places:
        place.parent.mkdir(parents=True)
    os.mkfifo(places[0])
    places[1].symlink_to("/dev/zero")
    assert told(user_folder, None).count("it is not a plain file") == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows makes links only for those it trusts")
def test_that_folders_that_lead_into_each_other_end(user_folder: Path) -> None:
    folder = user_folder / "co_ops" / "loop"
    folder.mkdir(parents=True)
    (folder / "up").symlink_to("..")
    (folder.parent / "self").symlink_to(folder.parent)
    assert told(user_folder, None) == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_that_a_name_with_control_characters_cannot_write_on_the_terminal(user_folder: Path) -> None:
    said = told(user_folder, 'id = "x"\n', "evil\x1b[31m\nname.toml")
    assert "\x1b" not in said
    assert "evil\\x1b[31m\\nname.toml" in said
