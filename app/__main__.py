"""Starts Fairwatt: the window, or a command."""

import sys
from collections.abc import Sequence


def main(words: Sequence[str] | None = None) -> int:
    """Runs what the words of the command line ask for; the exit status."""
    from app.command_line import main as run

    return run(sys.argv[1:] if words is None else words)


if __name__ == "__main__":
    sys.exit(main())
