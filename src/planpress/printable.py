"""Text that comes from files and arguments, made safe to print on one line."""

import re

# A line end would split a message in two, an escape would control the terminal, a bidirectional mark would
# rearrange the words, and a lone surrogate cannot be written at all.
UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def one_line(words: str) -> str:
    """Write control characters, and other characters that do not fit on one line, as escapes."""
    return UNPRINTABLE.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), words)
