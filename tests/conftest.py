"""Sets the conditions every test runs under: no network, no display, a throw-away user folder, fixed chance."""

from __future__ import annotations

import atexit
import os
import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest
from hypothesis import settings

from tests.commands import Ran, Run

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Qt reads these when it is first imported, so they are set before any test module is.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
os.environ["PYTEST_QT_API"] = "pyside6"
# Sub-processes inherit this one; each test below gets its own.
os.environ["FAIRWATT_USER_FOLDER"] = tempfile.mkdtemp(prefix="fairwatt-tests-")
atexit.register(shutil.rmtree, os.environ["FAIRWATT_USER_FOLDER"], ignore_errors=True)
for variable in ("DISPLAY", "WAYLAND_DISPLAY", "FAIRWATT_TIMINGS", "FAIRWATT_QUIT_AFTER"):
    os.environ.pop(variable, None)

settings.register_profile("house", derandomize=True, deadline=None, database=None, print_blob=False)
settings.register_profile("explore", deadline=None)
settings.load_profile(os.environ.get("FAIRWATT_HYPOTHESIS_PROFILE", "house"))


class NetworkRefused(AssertionError):
    """A test, or the program under test, reached for the network."""


def _refusing(name: str) -> Callable[..., NoReturn]:
    def refuse(*arguments: object, **named: object) -> NoReturn:
        raise NetworkRefused(f"socket.{name} was called: Fairwatt and its tests use no network")

    return refuse


class _LocalSocket(socket.socket):
    """A socket that talks inside this machine only (worker processes use such pairs) and refuses every other family."""

    def __init__(self, family: int = -1, type: int = -1, proto: int = -1, fileno: int | None = None) -> None:
        local = getattr(socket, "AF_UNIX", None)
        if fileno is None and (local is None or family != local):
            raise NetworkRefused("socket.socket was opened: Fairwatt and its tests use no network")
        super().__init__(family, type, proto, fileno)


@pytest.fixture(scope="session", autouse=True)
def no_sockets() -> Iterator[None]:
    """Refuses every socket but local pairs, for the whole run."""
    replaced: dict[str, Any] = {
        "socket": _LocalSocket,
        "create_connection": _refusing("create_connection"),
        "create_server": _refusing("create_server"),
        "getaddrinfo": _refusing("getaddrinfo"),
        "gethostbyname": _refusing("gethostbyname"),
        "gethostbyname_ex": _refusing("gethostbyname_ex"),
        "gethostbyaddr": _refusing("gethostbyaddr"),
    }
    patch = pytest.MonkeyPatch()
    for name, replacement in replaced.items():
        patch.setattr(socket, name, replacement)
    yield
    patch.undo()


_numbers = count()


@pytest.fixture(autouse=True)
def user_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder of this test's own, not yet made, so that no test sees the machine's or another test's files.

    The folder it lies in is not made either: few tests write there, and thousands of folders take seconds.
    """
    folder = tmp_path_factory.getbasetemp() / f"user{next(_numbers)}" / "Fairwatt"
    monkeypatch.setenv("FAIRWATT_USER_FOLDER", str(folder))
    return folder


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the source tree."""
    return Path(__file__).resolve().parent.parent


_applications: list[QApplication] = []
"""Held to the end of the run: an application that goes before its windows takes the run with it."""


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it, whichever test asks for it first."""
    from app.gui.application import made_application

    _applications[:] = [made_application()]
    return _applications[0]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], repository: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in this process, in the root of the source tree, with errors unforeseen shown as they are."""
    from app.command_line import main

    monkeypatch.chdir(repository)
    monkeypatch.setenv("FAIRWATT_TRACEBACK", "1")

    def ran(*words: str | Path) -> Ran:
        status = main([str(word) for word in words])
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return ran
