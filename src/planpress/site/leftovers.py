"""Files that an operating system leaves in every folder that somebody looks at."""

import re

LEFTOVER = re.compile(
    r"\.DS_Store|\._.*|\.localized|\.apdisk|\.Spotlight-V100|\.Trashes|\.fseventsd|\.TemporaryItems|\.AppleDouble|Icon\r"
    r"|thumbs\.db|ehthumbs(_vista)?\.db|desktop\.ini|\$recycle\.bin|\.directory",
    re.IGNORECASE,
)
"""The Finder of macOS, the Explorer of Windows, Dolphin of KDE."""


def is_leftover(path: str) -> bool:
    """Tell whether a file, or a folder that it is in, was left by an operating system; nothing of it is published.

    Args:
        path: With slashes.
    """
    return any(LEFTOVER.fullmatch(part) for part in path.rstrip("/").split("/"))
