"""``python -m planpress``, which does the same as the command planpress."""

from planpress.cli import main

if __name__ == "__main__":
    main()
