"""Bullets that are typed as characters at the beginning of a line."""

import re

BULLET = re.compile(
    "\\s*(?:([\u2022\u25cf\u25aa\u25a0\u25e6\u2023\u00b7\u2219\u2043\u25cb\u25a1\u27a2\u2794\u2192\u2713\u2714])\\s*|([-\u2013\u2014*])\\s+|(o)(?:\\s{2,}|\\t\\s*))"
    "(?=\\S)"
)
"""A bullet at the beginning of a line; a dash needs a space after it, and the letter o a gap."""
DEEPER = "o\u25e6\u25cb\u2043\u2013-"
"""Bullets that mark the lower level when another kind is above them."""
