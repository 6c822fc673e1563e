"""Files that an operating system leaves in every folder that somebody looks at."""

import re

LEFT = {
    "macOS": re.compile(
        r"\.DS_Store|\._.*|\.localized|\.apdisk|\.Spotlight-V100|\.Trashes|\.fseventsd|\.TemporaryItems|\.AppleDouble"
        r"|Icon\r",
        re.DOTALL,
    ),
    "Windows": re.compile(r"(thumbs|ehthumbs|ehthumbs_vista)\.db|desktop\.ini|\$recycle\.bin", re.IGNORECASE),
    "the file manager": re.compile(r"\.directory|\.hidden|\.Trash-[0-9]+"),
}
"""What leaves it to the names of files and folders."""


def left_by(path: str) -> str:
    """Name the system that left a file, or a folder that it is in; empty where somebody else put it there.

    Args:
        path: With slashes.
    """
    parts = path.rstrip("/").split("/")
    return next((system for system, names in LEFT.items() if any(map(names.fullmatch, parts))), "")
