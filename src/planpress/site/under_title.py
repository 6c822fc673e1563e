"""Shows, under the title of a page, what was corrected."""

import re

from markupsafe import Markup

from planpress.fragments import render
from planpress.views.context import Context
from planpress.views.correction_notice import correction_notice

TITLE_END = re.compile(r"</h1\s*>(?:\s*<p class=\"pp-lead\">.*?</p>)?", re.DOTALL)
"""The end of the title, or of the line below it that says which report it is."""


def under_title(context: Context, path: str, content: Markup) -> Markup:
    """Insert the corrections that concern a page below its title and the line that names its report.

    Args:
        context: The context of the page.
        path: The address of the page inside its period.
        content: The content; if it has no title of its own, the corrections come first.
    """
    notice = correction_notice(context, path)
    if not notice.entries:
        return content
    shown = render(notice, words=context.words, templates=context.templates)
    ends = [match.end() for match in TITLE_END.finditer(content)]
    place = ends[0] if len(ends) == 1 else 0
    return content[:place] + shown + content[place:]
