"""Takes the time off a heading: "What happened in 2022" announces the same as "What happened"."""

import re

from planpress.importing.heading_times import with_year_only
from planpress.importing.lexicon import all_terms, year_part_terms
from planpress.rules.lexicon.terms import term_of

LONGEST = 120
"""The maximum number of characters in a heading."""
YEARS = r"(?:19|20)\d\d(?:\s?[-\u2013/]\s?(?:(?:19|20)\d\d|\d\d))?(?!\d)"
BEFORE = (
    r"(?:(?:in|during|au|for|over|of|throughout|within|en|durant|pendant|pour|au cours de|sur|de|du|durante|para|por|"
    r"em|no|do|في|خلال|"
    r"by|as (?:at|of)(?: (?:the )?end(?: of)?)?|at (?:the )?end(?: of)?|(?:\u00e0 )?(?:la )?fin(?: de)?|"
    r"a fines de|al (?:cierre|final) de|no (?:final|fim) de)\s{1,3})"
)
THE_YEAR = (
    r"(?:(?:the|le|la|l['\u2019]|el|os?|as?)?\s?(?:(?:calendar|fiscal|financial|reporting)\s)?"
    r"(?:years?|period|ann[\u00e9e]es?|exercice|p[\u00e9e]riode|a[\u00f1n]os?|ejercicio|per[i\u00ed]odo|anos?|"
    r"exerc[i\u00ed]cio|(?:ال)?عام|(?:ال)?سنة|لعام|لسنة)\s{1,3})"
)
BEHIND = re.compile(
    rf"[\s,:\u2013-]{{1,3}}{BEFORE}?{THE_YEAR}?{BEFORE}?[(\[]?{YEARS}[)\]]?(?=[\s?:.]{{0,3}}$)", re.IGNORECASE
)
A_PART = term_of(*map(year_part_terms, (6, 4, 3)), all_terms("OTHER_PARTS"))
"""A word for a part of a year, such as "half-year", of which a report can be as well."""
A_TIME = (
    r"(?:year|period|ann[\u00e9e]e|exercice|p[\u00e9e]riode|a[\u00f1n]o|ejercicio|per[i\u00ed]odo|ano|exerc[i\u00ed]cio|"
    rf"العام|السنة|الفترة|month|mois|m[e\u00ea]s|الشهر|{A_PART})"
)
OF_THE_TIME = re.compile(
    r"\s{1,3}(?:"
    r"(?:in|during|for|over|throughout|within|en|durant|pendant|pour|au cours d[eu]|au|durante|em|dans|في|خلال)\s{1,3}"
    r"(?:the|this|l[ae]|l['\u2019]|ce|cette|el|este|o|a|esta|هذه|هذا)?\s?"
    rf"(?:(?:calendar|fiscal|financial|reporting)\s)?{A_TIME}|"
    rf"this (?:reporting )?{A_TIME}|(?:cette|ce|n?est[ea]|n[oa]|n?ess[ea]|هذا|هذه) {A_TIME}|"
    r"to date|so far|up to now|[\u00e0a] ce jour|jusqu['\u2019](?:ici|[\u00e0a] (?:pr[\u00e9e]sent|ce jour))|"
    r"(?:hasta|a) la fecha|hasta (?:ahora|hoy)|at[\u00e9e] (?:[\u00e0a] data|agora|hoje|ao momento)|"
    r"حتى (?:الآن|الان|تاريخه)"
    r")\s{0,3}$",
    re.IGNORECASE,
)
"""Words at the end of a heading for the time that any report is about."""
AHEAD = re.compile(rf"^{YEARS}\s?[:\u2013-]\s{{1,3}}")


def without_year(heading: str) -> str:
    """Return a heading without the year, the years or the months at its end or before a colon at its beginning.

    Args:
        heading: The heading.
    """
    if len(heading) > LONGEST:
        return heading
    dated = with_year_only(heading)
    bare = AHEAD.sub("", BEHIND.sub("", dated))
    return bare if bare != dated else heading


def without_own_time(heading: str) -> str:
    """Return a heading without words such as "during the year", "this year" or "to date" at its end.

    Args:
        heading: The heading.
    """
    return heading if len(heading) > LONGEST else OF_THE_TIME.sub("", heading)
