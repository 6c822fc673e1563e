"""Takes the year off a heading: "What happened in 2022" announces the same as "What happened"."""

import re

LONGEST = 120
"""The maximum number of characters in a heading."""
YEARS = r"(?:19|20)\d\d(?:\s?[-\u2013/]\s?(?:(?:19|20)\d\d|\d\d))?(?!\d)"
BEFORE = (
    r"(?:(?:in|during|for|over|of|throughout|within|en|durant|pendant|pour|au cours de|sur|de|du|durante|para|por|"
    r"em|no|do|في|خلال)\s{1,3})"
)
THE_YEAR = (
    r"(?:(?:the|le|la|l['\u2019]|el|os?|as?)?\s?(?:(?:calendar|fiscal|financial|reporting)\s)?"
    r"(?:years?|period|ann[\u00e9e]es?|exercice|p[\u00e9e]riode|a[\u00f1n]os?|ejercicio|per[i\u00ed]odo|anos?|"
    r"exerc[i\u00ed]cio|(?:ال)?عام|(?:ال)?سنة|لعام|لسنة)\s{1,3})"
)
BEHIND = re.compile(
    rf"[\s,:\u2013-]{{1,3}}{BEFORE}?{THE_YEAR}?{BEFORE}?[(\[]?{YEARS}[)\]]?(?=[\s?:.]{{0,3}}$)", re.IGNORECASE
)
AHEAD = re.compile(rf"^{YEARS}\s?[:\u2013-]\s{{1,3}}")


def without_year(heading: str) -> str:
    """Return a heading without the year, or the years, at its end or before a colon at its beginning.

    Args:
        heading: The heading.
    """
    if len(heading) > LONGEST:
        return heading
    return AHEAD.sub("", BEHIND.sub("", heading))
