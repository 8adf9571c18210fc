"""Makes the macOS disk image from dist/Fairwatt.app with the system's own hdiutil, and the file of its checksum."""

from __future__ import annotations

import hashlib
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Runs hdiutil; the exit status."""
    sys.path.insert(0, str(ROOT))
    from app import __version__

    bundle = ROOT / "dist" / "Fairwatt.app"
    if not bundle.is_dir():
        print(f"disk image: {bundle} is not there; python tasks.py build makes it", file=sys.stderr)
        return 1
    made = ROOT / "dist" / f"fairwatt-{__version__}-{platform.machine()}.dmg"
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(bundle, Path(folder) / bundle.name, symlinks=True)
        (Path(folder) / "Applications").symlink_to("/Applications")
        words = ["hdiutil", "create", "-quiet", "-ov", "-format", "UDZO", "-volname", "Fairwatt", "-srcfolder", folder]
        status = subprocess.run([*words, str(made)], check=False)
    if status.returncode:
        return status.returncode
    line = f"{hashlib.sha256(made.read_bytes()).hexdigest()}  {made.name}\n"
    made.with_name(f"{made.name}.sha256").write_text(line, encoding="ascii")
    print(f"{made.name}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
