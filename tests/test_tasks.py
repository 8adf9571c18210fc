"""Holds the list of verbs: what it offers, what it refuses, and when it makes the environment anew."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import tasks

VERBS_PROMISED = {"setup", "run", "test", "check", "bench", "golden", "screenshots"}


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A repository of its own with no environment yet, and the list of commands that would have been run in it."""
    commands: list[list[str]] = []
    (tmp_path / ".venv").mkdir()
    (tmp_path / "requirements.lock").write_text("numpy==2.4.6\n", encoding="ascii")
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="ascii")
    for name, value in {
        "ROOT": tmp_path,
        "ENVIRONMENT": tmp_path / ".venv",
        "PYTHON": Path(sys.executable),
        "LOCK": tmp_path / "requirements.lock",
        "STAMP": tmp_path / ".venv" / "stamp",
    }.items():
        monkeypatch.setattr(tasks, name, value)

    def record(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr("tasks.subprocess.run", record)
    return commands


def installs(commands: list[list[str]]) -> list[list[str]]:
    return [command for command in commands if "install" in command]


def test_that_the_environment_is_made_once(environment: list[list[str]]) -> None:
    tasks.make_environment()
    assert len(installs(environment)) == 2
    tasks.make_environment()
    assert len(installs(environment)) == 2


def test_that_a_changed_lock_file_brings_the_environment_up_to_date(environment: list[list[str]]) -> None:
    tasks.make_environment()
    tasks.LOCK.write_text("numpy==2.4.7\n", encoding="ascii")
    tasks.make_environment()
    assert len(installs(environment)) == 4


def test_that_nothing_is_installed_without_its_hash(environment: list[list[str]]) -> None:
    tasks.make_environment()
    locked, itself = installs(environment)
    assert "--require-hashes" in locked
    assert {"--no-deps", "--no-build-isolation"} <= set(itself)


def test_that_an_installation_that_fails_leaves_no_stamp(
    environment: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, int("install" in command))

    monkeypatch.setattr("tasks.subprocess.run", fail)
    with pytest.raises(SystemExit, match="not complete"):
        tasks.make_environment()
    assert not tasks.STAMP.exists()


def test_that_an_unknown_verb_is_answered_with_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert tasks.main(["rnu"]) == 2
    said = capsys.readouterr().err
    assert "'rnu'" in said
    assert all(verb in said for verb in tasks.VERBS)


def test_that_no_verb_shows_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert tasks.main([]) == 2
    said = capsys.readouterr().out
    assert all(re.search(rf"^  {verb} +\S", said, re.MULTILINE) for verb in tasks.VERBS)


def test_that_help_on_a_verb_tells_of_it_and_does_nothing(
    environment: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert tasks.main(["screenshots", "--help"]) == 0
    assert "python tasks.py screenshots: renders the window's pages" in capsys.readouterr().out
    assert environment == []
    assert tasks.main(["bench", "--help"]) == 0
    assert environment[-1][-1] == "--help", "the bench tells of its own options"


def test_that_the_verbs_promised_are_there() -> None:
    assert set(tasks.VERBS) >= VERBS_PROMISED
    assert all(verb.__doc__ for verb in tasks.VERBS.values())


def test_that_an_old_python_is_refused_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tasks.sys.version_info", (3, 10, 13))
    with pytest.raises(SystemExit, match=r"Python 3\.11 or newer is needed"):
        tasks.main(["setup"])


def test_that_what_follows_a_verb_reaches_the_program_unchanged(
    environment: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert tasks.run(["a case.fairwatt"]) == 0
    assert environment[-1][1:] == ["-P", "-m", "app", "a case.fairwatt"]
    assert tasks.test(["-k", "bank"]) == 0
    assert environment[-1][1:] == ["-m", "pytest", "-k", "bank"]


def test_that_all_tests_measure_what_they_reach_and_a_few_do_not(environment: list[list[str]]) -> None:
    assert tasks.test([]) == 0
    assert environment[-1][1:4] == ["-m", "pytest", "--cov"]
    assert tasks.test(["tests/core/test_money.py"]) == 0
    assert "--cov" not in environment[-1]


def test_that_a_check_that_fails_fails_them_all_and_the_rest_still_run(
    environment: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert tasks.check([]) == 0
    of_a_check = len(environment)

    def fail(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        environment.append(command)
        return subprocess.CompletedProcess(command, int("mypy" in command))

    monkeypatch.setattr("tasks.subprocess.run", fail)
    assert tasks.check(["-x"]) == 1
    assert len(environment) == 2 * of_a_check
    assert environment[-1][-1] == "-x"
