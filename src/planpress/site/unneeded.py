"""Files that the theme brings and no reader of this site needs."""

import re
from collections.abc import Iterable

SEARCH = "assets/javascripts/lunr/"
SHARED = ("min/lunr.stemmer.support.min.js", "min/lunr.multi.min.js")
SEGMENTERS = {"tinyseg.js": "ja", "wordcut.js": "th"}
LANGUAGE_FILE = re.compile(r"min/lunr\.([a-z]{2})\.min\.js")


def is_unneeded(path: str, languages: Iterable[str]) -> bool:
    """Tell whether a file of the theme can be left out.

    Source maps are for the theme's makers; stemmers and word lists are needed for the languages of the site
    only, and none for English; the sitemap of a single period is replaced by one for all, the icon by our own.

    Args:
        path: Of the file, inside the site.
        languages: The languages of the site.
    """
    if path.endswith(".map") or path in ("sitemap.xml", "assets/images/favicon.png"):
        return True
    if not path.startswith(SEARCH):
        return False
    spoken = {one.split("-")[0] for one in languages} - {"en"}
    name = path.removeprefix(SEARCH)
    if name in SHARED:
        return not spoken
    found = LANGUAGE_FILE.fullmatch(name)
    return (found[1] if found else SEGMENTERS.get(name)) not in spoken
