"""Files that operating systems leave in folders that somebody opens."""

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
"""Each system, with the names of the files and folders that it leaves."""


def left_by(path: str) -> str:
    """Return the operating system that left a file or its folder; "" if none did.

    Args:
        path: The path of the file, with slashes.
    """
    parts = path.rstrip("/").split("/")
    return next((system for system, names in LEFT.items() if any(map(names.fullmatch, parts))), "")
