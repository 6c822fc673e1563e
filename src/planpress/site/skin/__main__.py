"""The process that makes pages, which `apart` starts: ``python -m planpress.site.skin``."""

import sys

from planpress.collector import end_without_search, run_seldom
from planpress.site.skin.late_modules import spare_unused

run_seldom()
spare_unused()

from planpress.site.skin.making import main  # noqa: E402 - the collector slows down imports most

if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    end_without_search()
