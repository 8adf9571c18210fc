"""Holds the promise that the program and its tests use no network, by reading the source and by trying."""

import ast
import re
import socket
from pathlib import Path

import pytest

BANNED = {
    "socket", "ssl", "http", "urllib", "requests", "urllib3", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib",
    "xmlrpc", "socketserver", "asyncio", "aiohttp", "httpx", "webbrowser",
}  # fmt: skip
BANNED_QT = {"QtNetwork", "QtWebEngineCore", "QtWebEngineWidgets", "QtWebSockets", "QtNetworkAuth"}


def imported_modules(source: str) -> set[str]:
    """Every dotted name that a module imports, however deep inside it the statement stands."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in ("import_module", "__import__"):
                names.add(str(node.args[0].value))
    return names


# A source in which none of these words stands imports none of them; most of the program is so passed over unparsed.
MENTIONED = re.compile("|".join(sorted(BANNED | BANNED_QT | {"import_module", "__import__"})))


def network_modules(source: str) -> set[str]:
    """The modules among a source's imports that could reach a network."""
    if MENTIONED.search(source) is None:
        return set()
    names = imported_modules(source)
    return {name for name in names if name.split(".")[0] in BANNED or set(name.split(".")) & BANNED_QT}


def test_that_no_module_of_the_program_imports_a_network_module(repository: Path) -> None:
    sources = sorted((repository / "app").rglob("*.py"))
    assert sources
    found = {path.relative_to(repository): network_modules(path.read_text(encoding="utf-8")) for path in sources}
    assert {path: names for path, names in found.items() if names} == {}


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "import urllib.request as u",
        "from http import client",
        "def f():\n    from urllib.request import urlopen",
        "import importlib\nimportlib.import_module('requests')",
        "import importlib\nimportlib.import_module('reque' 'sts')",
        "__import__('soc' 'ket')",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QNetworkAccessManager",
    ],
)
def test_that_the_search_for_network_modules_finds_each_way_of_importing_one(source: str) -> None:
    assert network_modules(source)


def test_that_names_that_only_look_alike_are_let_through() -> None:
    assert network_modules("import json\nfrom app.files import requests_table\nsocket = 1") == set()


def test_that_sockets_are_refused_while_tests_run() -> None:
    with pytest.raises(AssertionError, match="no network"):
        socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    with pytest.raises(AssertionError, match="no network"):
        socket.create_connection(("localhost", 9), timeout=0.1)
    with pytest.raises(AssertionError, match="no network"):
        socket.getaddrinfo("localhost", 80)


def test_that_a_local_pair_for_worker_processes_still_works() -> None:
    left, right = socket.socketpair()
    with left, right:
        left.sendall(b"kWh")
        assert right.recv(3) == b"kWh"
