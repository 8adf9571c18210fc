"""Lists what goes into the frozen program beside the modules it imports, and what is kept out of it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

APPLICATION_ID = "org.fairwatt.Fairwatt"
CASE_MIME_TYPE = "application/x-fairwatt-case+json"

DATA_FOLDERS = ("resources", "co_ops")
"""What `app.locations` looks for, under `app/_data`."""

SUFFIXES_LEFT_OUT = (".py", ".pyc", ".ts", ".tsv")
"""Scripts that made data, and the texts that translations are compiled from."""

MODULES_LEFT_OUT = (
    # What could reach a network: the program promises that it does not, so the means are not there either.
    "ssl", "_ssl", "http", "urllib.request", "urllib.robotparser", "ftplib", "smtplib", "poplib", "imaplib",
    "xmlrpc", "socketserver", "webbrowser", "asyncio", "requests", "urllib3", "certifi", "idna", "charset_normalizer",
    # The rest of OpenSSL: hashlib has its own SHA-2.
    "_hashlib",
    # Optional parts of pandas, numpy and pydantic that are only there when developers' tools are.
    "pyarrow", "numexpr", "bottleneck", "numba", "matplotlib", "IPython", "jinja2", "markupsafe", "lxml",
    "tables", "sqlalchemy", "sqlite3", "openpyxl", "h5py", "fsspec", "dask", "distributed",
    "tornado", "hypothesis", "mypy", "rich",
    "pandas.tests", "yaml", "pyarrow.vendored", "cloudpickle", "psutil",
    "numpy.f2py", "numpy.distutils", "numpy.testing", "numpy.ma.testutils", "numpy.conftest",
    "email_validator", "pydantic.v1", "pydantic.mypy",
    # Character sets of files that the program does not read.
    "_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw", "_multibytecodec",
    # Test and build tools, and what opens windows in other ways.
    "pytest", "_pytest", "py", "setuptools", "pkg_resources", "_distutils_hack", "pip", "wheel", "unittest", "doctest",
    "pdb", "pydoc_data", "lib2to3", "ensurepip", "venv", "idlelib", "turtledemo", "tkinter", "_tkinter",
    "curses", "_curses", "readline", "PySAM", "PIL", "OpenGL", "colorcet", "cupy",
    # Qt beyond widgets, drawings, printing.
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2",
    "PySide6.QtSql", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtTest", "PySide6.QtXml",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtConcurrent", "PySide6.QtQuickTest",
    "PySide6.QtDBus",
    "pyqtgraph.opengl", "pyqtgraph.examples",
)  # fmt: skip

FILES_LEFT_OUT = re.compile(
    "|".join(
        (
            r"(^|/)(lib)?Qt6?(Network|Qml|Quick|Sql|Designer|Help|Test|Concurrent|VirtualKeyboard|Pdf|WebSockets)",
            r"(^|/)PySide6/(Qt/)?translations/(?!qtbase_es\.qm$)",
            r"(^|/)PySide6/(Qt/)?plugins/(tls|networkinformation|sqldrivers|qmltooling|designer|virtualkeyboard)/",
            r"(^|/)PySide6/(Qt/)?plugins/platforminputcontexts/\w*virtualkeyboard",
            r"(^|/)PySide6/(Qt/)?plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\.",
            r"(^|/)PySide6/(Qt/)?plugins/(egldeviceintegrations|generic|wayland-graphics-integration-client)/",
            r"(^|/)PySide6/(Qt/)?plugins/platformthemes/libqgtk3\.",
            r"(^|/)libQt6EglF[Ss]",
            r"(^|/)PySide6/(Qt/)?plugins/imageformats/\w*q(gif|icns|ico|jpeg|tga|tiff|wbmp|webp|pdf)\.",
            r"(^|/)lib(ssl|crypto)[-.]",
            # A desktop has the libraries that its own message bus and printers run on, of the version of the service.
            r"^lib(dbus-1|cups)\.so",
            r"(^|/)pyqtgraph/(examples|icons/peegee)/",
            r"(^|/)(numpy|pandas)/.*/tests/",
            r"(^|/)pytz/zoneinfo/",
        )
    )
)
"""Files that PyInstaller's hooks would add and that nothing in the program asks for, as `/`-separated paths."""


def data_files(root: Path) -> list[tuple[str, str]]:
    """The licence and every shipped data file with the folder it goes to, without what made it."""
    files = [path for folder in DATA_FOLDERS for path in sorted((root / folder).rglob("*")) if path.is_file()]
    kept = [root / "LICENSE", *(path for path in files if path.suffix not in SUFFIXES_LEFT_OUT)]
    return [(str(path), (Path("app/_data") / path.relative_to(root).parent).as_posix()) for path in kept]


def imported_by_name(root: Path) -> list[str]:
    """Every module of the program: one that is imported in a way PyInstaller does not see is there all the same."""
    modules = []
    for path in sorted((root / "app").rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        modules.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return [*modules, "self_check"]


def is_wanted(name: str) -> bool:
    """Whether a file that PyInstaller collected is to stay."""
    return FILES_LEFT_OUT.search(name.replace("\\", "/")) is None


Entry = tuple[str, str, str]
"""What PyInstaller knows of a file: where it goes, where it comes from, of which kind it is."""


def without_orphans(entries: list[Entry]) -> list[Entry]:
    """Leaves out the system's libraries that were collected for a file that is not wanted, and their own libraries."""
    kept = [entry for entry in entries if is_wanted(entry[0])]
    sources = {Path(entry[0]).name: entry[1] for entry in kept}
    waiting = [Path(entry[0]).name for entry in kept if not is_system_library(entry[0])]
    reached = set(waiting)
    while waiting:
        for name in needed_by(sources[waiting.pop()]):
            if name in sources and name not in reached:
                reached.add(name)
                waiting.append(name)
    return [entry for entry in kept if Path(entry[0]).name in reached]


def needed_by(library: str) -> list[str]:
    """The names of the libraries that a library itself asks for; what those ask for in turn is not among them."""
    if not sys.platform.startswith("linux"):
        return []
    said = subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=False).stdout
    return re.findall(r"^\s+NEEDED\s+(\S+)", said, flags=re.MULTILINE)


def is_system_library(name: str) -> bool:
    """Whether a file is one that PyInstaller took from the operating system's own libraries; Python itself is not."""
    return "/" not in name and name.startswith("lib") and ".so" in name and not name.startswith("libpython")


def mac_information(version: str) -> dict[str, object]:
    """What macOS is told of the application: its version, and that it opens case files."""
    return {
        "CFBundleDisplayName": "Fairwatt",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSMinimumSystemVersion": "12.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "The Fairwatt authors, BSD-3-Clause",
        "LSApplicationCategoryType": "public.app-category.finance",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Fairwatt case",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [f"{APPLICATION_ID}.case"],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"{APPLICATION_ID}.case",
                "UTTypeDescription": "Fairwatt case",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["fairwatt"],
                    "public.mime-type": [CASE_MIME_TYPE],
                },
            }
        ],
    }
