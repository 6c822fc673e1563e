"""Run all benchmarks, or some of them: ``python -m bench [archive] [build] [check] [compare]``."""

import subprocess
import sys
from pathlib import Path

NAMES = sorted(file.stem for file in Path(__file__).parent.glob("*.py") if not file.stem.startswith("_"))


def main(chosen: list[str]) -> int:
    """Run benchmarks one after the other.

    Returns:
        The exit status: 1 if a benchmark is above its limit, 2 if there is no such benchmark.
    """
    unknown = [name for name in chosen if name not in NAMES]
    if unknown:
        print(f"there is no benchmark {unknown[0]}; allowed: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    worst = 0
    for name in chosen or NAMES:
        print(f"== {name}", flush=True)
        worst = max(worst, subprocess.run([sys.executable, "-m", f"bench.{name}"], check=False).returncode)
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
