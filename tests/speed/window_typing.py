"""Times typing in the window: from a keystroke to its answer on screen, and how long the GUI thread was ever away."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

KEYSTROKES = 24
PATIENCE_S = 120
PULSE_MS = 2


def typing_times_ms(root: Path, case: Path) -> dict[str, float]:
    """Milliseconds in a fresh process: the median key, the slowest key, and the longest turn of the GUI thread."""
    with tempfile.TemporaryDirectory(prefix="fairwatt-bench-") as folder:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "FAIRWATT_USER_FOLDER": folder}
        done = subprocess.run(
            [sys.executable, "-m", "tests.speed.window_typing", str(case)],
            cwd=root,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_S,
        )
    if done.returncode:
        raise RuntimeError(f"typing in the window ended with status {done.returncode}: {done.stderr[-2000:]}")
    return {name: float(ms) for name, ms in json.loads(done.stdout.splitlines()[-1]).items()}


def main(case: Path) -> None:
    """Types a month's kWh anew, key after key, each once the answer to the one before is there."""
    from PySide6.QtCore import QEventLoop, QTimer

    from app.gui.application import made_application, made_window
    from app.gui.settings import Settings

    made_application()
    window = made_window(Settings(), case)
    window.resize(1366, 768)
    window.show()
    loop = QEventLoop()
    poll = QTimer(interval=20)
    poll.timeout.connect(lambda: loop.quit() if window.ready else None)
    poll.start()
    loop.exec()
    poll.stop()

    gaps_ms: list[float] = []
    last = [time.perf_counter()]

    def pulse() -> None:
        now = time.perf_counter()
        gaps_ms.append((now - last[0]) * 1000.0 - PULSE_MS)
        last[0] = now

    heart = QTimer(interval=PULSE_MS)
    heart.timeout.connect(pulse)
    # The answer counts once it is painted: what is queued behind the signal runs after the repaint.
    window.answer_shown.connect(lambda: QTimer.singleShot(0, loop.quit))
    line = window.use_panel.months[5].line
    heart.start()
    keys_ms = []
    for turn in range(KEYSTROKES):
        text = str(1101 + 7 * turn)
        last[0] = began = time.perf_counter()
        line.setText(text)
        line.textEdited.emit(text)
        loop.exec()
        keys_ms.append((time.perf_counter() - began) * 1000.0)
    heart.stop()
    window.session.open(window.session.case, None)
    window.close()
    print(
        json.dumps(
            {
                "key_to_answer_ms": round(statistics.median(keys_ms), 1),
                "slowest_key_to_answer_ms": round(max(keys_ms), 1),
                "longest_gui_turn_ms": round(max(gaps_ms), 1),
            }
        )
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
