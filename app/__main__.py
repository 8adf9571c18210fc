"""Starts Fairwatt: the window, or a command."""

import sys


def main() -> int:
    """Runs what the command line asks for; the exit status."""
    from app.command_line import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
