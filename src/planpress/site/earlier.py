"""The files above the periods as made by earlier versions of planpress, for verifying old archives."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from planpress.addresses import LINEAGE, LOST_SCRIPT, REDIRECT_SCRIPT, ROOT_STYLE
from planpress.language import former_words
from planpress.model import Plan
from planpress.model.characters import isolated
from planpress.site.root import compact, content_of
from planpress.views.root.feed import Feed, clean
from planpress.views.root.not_found_page import NotFoundPage
from planpress.views.root.redirect_page import RedirectPage

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

TEMPLATES: Mapping[type, tuple[str, ...]] = {
    RedirectPage: tuple(f"earlier/redirect_page_{number}.html.jinja" for number in (4, 3, 2, 1)),
    NotFoundPage: tuple(f"earlier/not_found_page_{number}.html.jinja" for number in (4, 3, 2, 1)),
    Feed: ("earlier/feed_1.html.jinja",),
}
"""The templates with which earlier versions rendered a view."""
FIRST_LINEAGE = ("format", "periods")
"""The keys of lineage.json before it also listed the periods' pages."""
FORMER = Path(__file__).parent / "former"
ASSETS: Mapping[str, tuple[str, ...]] = {
    LOST_SCRIPT: ("lost_1.js",),
    REDIRECT_SCRIPT: ("redirect_1.js",),
    ROOT_STYLE: ("root_1.css",),
}
"""The files that contain what earlier versions wrote into each asset."""


def earlier_contents(name: str, made: "str | DataclassInstance", plan: Plan) -> Iterator[bytes]:
    """Yield every content that earlier versions of planpress gave to a file above the periods.

    Args:
        name: The path of the file.
        made: The text of the file, or the view that it shows.
        plan: The plan, whose language earlier versions named in these files.
    """
    yield from ((FORMER / file).read_bytes() for file in ASSETS.get(name, ()))
    forms = [made]
    if isinstance(made, RedirectPage | NotFoundPage | Feed):
        forms.append(replace(made, language=plan.language))
    if name == LINEAGE and isinstance(made, str):
        shape = json.loads(made)
        forms.append(compact({key: shape[key] for key in FIRST_LINEAGE}))
    if (
        isinstance(made, RedirectPage) and made.reader
    ):  # made when the folder still belonged to docs/, before it became the folder of a language
        forms.append(replace(made, reader=""))
    if isinstance(made, Feed):  # made when the Party was the author of every feed
        forms += [replace(form, author=_party(plan, made.reader)) for form in forms if isinstance(form, Feed)]
    yield from (
        content_of(form, plan, template, former)
        for form in forms
        for template in (None, *TEMPLATES.get(type(made), ()))
        for former in ("", *former_words())
    )


def _party(plan: Plan, language: str) -> str:
    return clean(isolated(plan.party.name.wording(language).words))
