"""Holds the writing of a file to its promise: the old one or the new one, whole, and a sentence when it cannot be."""

import os
import time
from pathlib import Path

import pytest

from app.core.problems import ProblemsFound
from app.files.whole_file import why_not_writable, write_whole


def test_that_a_file_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "answer.pdf"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_write_protected_file_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "answer.pdf"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(ProblemsFound, match="write-protected"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound, match=r"there is no folder .*missing"):
        write_whole(tmp_path / "missing" / "answer.pdf", b"new")
    assert list(tmp_path.iterdir()) == []


def test_that_a_folder_is_no_file(tmp_path: Path) -> None:
    problem = why_not_writable(tmp_path)
    assert problem is not None
    assert "a folder has this name" in problem.text


def test_that_a_disk_that_gives_up_half_way_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "answer.pdf"
    path.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.files.whole_file.os.fsync", full)
    with pytest.raises(ProblemsFound, match="No space left on device"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_link_keeps_pointing_at_its_file(tmp_path: Path) -> None:
    path, link = tmp_path / "answer.pdf", tmp_path / "link.pdf"
    path.write_bytes(b"old")
    link.symlink_to(path)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"


def test_that_what_a_killed_program_left_is_swept_after_a_day_and_nothing_else_is(tmp_path: Path) -> None:
    path = tmp_path / "answer.pdf"
    abandoned, under_way, foreign = (
        tmp_path / name for name in (".answer.pdf.123.tmp", ".answer.pdf.124.tmp", ".answer.pdf.mine.tmp")
    )
    for each, age_s in ((abandoned, 90_000), (under_way, 60), (foreign, 90_000)):
        each.write_bytes(b"half")
        os.utime(each, (time.time() - age_s,) * 2)
    write_whole(path, b"new")
    assert sorted(tmp_path.iterdir()) == sorted([path, under_way, foreign])
