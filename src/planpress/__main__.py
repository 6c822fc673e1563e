"""Runs the command ``planpress`` as ``python -m planpress``."""

from planpress.cli import main

if __name__ == "__main__":
    main()
