"""The first paint comes before anything heavy is imported."""

import json
import os
import subprocess
import sys
from pathlib import Path

SLOW = ("pvlib", "numpy", "pandas", "scipy", "pyqtgraph", "pydantic", "app.answering")


def test_that_nothing_slow_is_imported_before_the_first_paint(repository: Path, user_folder: Path) -> None:
    program = (
        "import json, sys\n"
        "from app.gui.application import made_application, made_window\n"
        "from app.gui.settings import Settings\n"
        "application = made_application()\n"
        "window = made_window(Settings())\n"
        "window.start = lambda: None\n"
        f"slow = {SLOW!r}\n"
        "def tell():\n"
        "    print(json.dumps([name for name in slow if name in sys.modules]))\n"
        "    window.close()\n"
        "window.painted.connect(tell)\n"
        "window.show()\n"
        "application.exec()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=repository, capture_output=True, text=True, timeout=60, check=True
    )
    assert json.loads(done.stdout) == []


def test_that_the_stopwatch_writes_the_first_paint_and_then_the_first_answer(repository: Path, tmp_path: Path) -> None:
    file = tmp_path / "timings.jsonl"
    environment = {**os.environ, "FAIRWATT_TIMINGS": str(file), "FAIRWATT_QUIT_AFTER": "first_answer"}
    program = "from app.gui.application import run; raise SystemExit(run())"
    done = subprocess.run([sys.executable, "-c", program], cwd=repository, env=environment, timeout=120, check=False)
    assert done.returncode == 0
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert [line["event"] for line in lines] == ["first_paint", "first_answer"]
    assert 0 < lines[0]["ms_since_process_start"] < lines[1]["ms_since_process_start"]
