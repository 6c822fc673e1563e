"""The addresses in a site: the names of its files and folders, and functions that build addresses from these names.

The parts of an address are separated by slashes. Unless a comment says otherwise, addresses are relative to the folder
of a period. Addresses of pages end in a slash. Where a function takes an id, the id is spelled as in the data.

The script in ``site/skin/theme/assets/planpress.js`` repeats the few names that it needs.
"""

import re
from urllib.parse import urlencode

INDEX = "index.html"
"""The file that a server sends for the address of a folder."""


def address(identifier: str) -> str:
    """Return an id, such as that of a period, as spelled in addresses: in lower case but otherwise unchanged."""
    return identifier.lower()


# ---------------------------------------------------------------- above the periods, from the root of the site

LATEST = "latest"
"""The folder with a redirect for each page, to the newest period that has the page."""
FEEDS = "feeds"
FEED = "feed.xml"
VERSIONS = "versions.json"
LINEAGE = "lineage.json"
NOT_FOUND = "404.html"
ROBOTS = "robots.txt"
SITEMAP = "sitemap.xml"
LEDGER = "ledger.jsonl"
ASSETS = "assets"
"""The folder with style sheets and scripts: one above the periods, and one in each period."""
ROOT_STYLE = f"{ASSETS}/root.css"
"""The style sheet of the pages above the periods."""
REDIRECT_SCRIPT = f"{ASSETS}/redirect.js"
LOST_SCRIPT = f"{ASSETS}/lost.js"
ROOT_FOLDERS = (ASSETS, FEEDS, LATEST)
"""The folders above the periods that do not contain periods."""
INVENTORY = "addresses.txt"
"""The list of every address that was ever published."""
SUMS = "SHA256SUMS"
"""A folder's list of digests: each line has a digest, two spaces and a path, as sha256sum (GNU coreutils) writes it."""


def objective_anchor(identifier: str) -> str:
    """Return the anchor of an objective on the page of its pillar or, without pillars, in the list of actions."""
    return f"objective-{address(identifier)}"


def pillar_topic(identifier: str) -> str:
    """Return the topic that marks a pillar's news in feeds and occurs in the name of the pillar's feed."""
    return f"{PILLAR_TOPIC}{address(identifier)}"


def site_feed(folder: str = "") -> str:
    """Return the address of the site's feed, relative to the root of the site.

    Args:
        folder: The folder of a language in each period, such as ``fr/``, whose feed is ``feeds/fr.xml``; empty for the
            default language.
    """
    return f"{FEEDS}/{folder.rstrip('/')}.xml" if folder else FEED


def topic_feed(topic: str, folder: str = "") -> str:
    """Return the address of a topic's feed from the root: ``feeds/pillar-1.xml`` or ``feeds/fr/pillar-1.xml``."""
    return f"{FEEDS}/{folder}{topic}.xml"


PILLAR_TOPIC = "pillar-"

# ---------------------------------------------------------------- folders and pages of a period

ACTIONS = "actions"
PILLARS = "pillars"
COMPARISONS = "compare"
BADGES = "badges"
CITATIONS = "cite"
"""The folder with references for reference managers."""
CARDS = "cards"
"""The folder with the pictures of actions for link previews."""
DATA = "data"
QUALITY = "quality"
EDITIONS = "editions"

STYLE = f"{ASSETS}/planpress.css"
SCRIPT = f"{ASSETS}/planpress.js"
SEARCH_SCRIPT = f"{ASSETS}/search.js"
SEARCH_STYLE = f"{ASSETS}/search.css"
COMPARISON_STYLE = f"{ASSETS}/comparison.css"
PROSE_STYLE = f"{ASSETS}/prose.css"
"""The style sheet for Markdown extensions on pages in docs/."""
EMBEDDED_STYLE = f"{ASSETS}/embedded.css"
"""The style sheet for pages that other sites embed."""
SHAPES = f"{ASSETS}/shapes.svg"
"""The shapes of ratings that search.js shows."""

ACTIONS_SCRIPT = f"{ASSETS}/actions.js"
"""The script that narrows the list of actions to match the parameters in its address."""

ACTIONS_PAGE = f"{ACTIONS}/"
"""The page that lists every action."""
REPORT_PAGE = "report/"
QUALITY_PAGE = f"{QUALITY}/"
DATA_PAGE = f"{DATA}/"
ABOUT_PAGE = "about/"

ORIGINAL = "SHA256SUMS.original"
"""The list of digests in an earlier edition, as first published."""
DEVICES = (
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{device}{number}" for device in ("com", "lpt") for number in range(1, 10)),
)
"""Names that Windows does not allow for files or folders."""
NEWS = "feed.json"
"""The news of a version, as a JSON Feed 1.1 (jsonfeed.org)."""


SEARCH_INDEX = "search.json"
"""The search index of a version."""


ICON = f"{ASSETS}/icon.svg"
SMALL_ICON = f"{ASSETS}/icon-32.png"
TOUCH_ICON = f"{ASSETS}/icon-180.png"
"""The icon that phones show for a page that a reader adds to the home screen."""
ICON_SIZES = {SMALL_ICON: 32, TOUCH_ICON: 180}
"""The width and height of each icon, in pixels."""


def action_page(identifier: str) -> str:
    """Return the address of an action's page."""
    return f"{ACTIONS}/{address(identifier)}/"


def pillar_page(identifier: str, action: str | None = None) -> str:
    """Return the address of a pillar's page or, if an action is given, of that action's entry on the page."""
    anchor = f"#{action_anchor(action)}" if action else ""
    return f"{PILLARS}/{address(identifier)}/{anchor}"


def comparison_page(earlier: str | None = None) -> str:
    """Return the address of the comparison with an earlier period or, if none is given, with the previous report."""
    return f"{COMPARISONS}/{address(earlier)}/" if earlier else f"{COMPARISONS}/"


def badge(identifier: str, extension: str) -> str:
    """Return the address of an action's badge, as a picture (``svg``) or as JSON for shields.io (``json``)."""
    return f"{BADGES}/{address(identifier)}.{extension}"


def citation_file(extension: str, action: str = "") -> str:
    """Return the address of the reference to an action or, if no action is given, to the report.

    Args:
        extension: The extension of the reference's format, such as ``bib``.
        action: The id of the action.
    """
    name = f"{ACTIONS}/{address(action)}" if action else "report"
    return f"{CITATIONS}/{name}.{extension}"


REPORT_PICTURE = "card.png"
"""The picture that link previews show for a report."""


def action_picture(identifier: str) -> str:
    """Return the address of the picture that link previews show for an action."""
    return f"{CARDS}/{address(identifier)}.png"


def embedded_card(identifier: str) -> str:
    """Return the address of the page about an action that other sites show in a frame."""
    return f"{action_page(identifier)}card/"


def edition_folder(number: int) -> str:
    """Return the address of an earlier edition's folder, without a trailing slash."""
    return f"{EDITIONS}/{number}"


def language_folder(language: str) -> str:
    """Return the folder of the pages in a language, with a trailing slash; the default language has no such folder."""
    return f"{address(language)}/"


# ---------------------------------------------------------------- anchors

ACTION_ANCHOR = "action-"
CORRECTIONS = f"{ABOUT_PAGE}#corrections"
VERIFY = f"{ABOUT_PAGE}#verify"
SUBSCRIBE = f"{ABOUT_PAGE}#subscribe"


def action_anchor(identifier: str) -> str:
    """Return the anchor of an action on the page of its pillar."""
    return f"{ACTION_ANCHOR}{address(identifier)}"


def pillar_anchor(identifier: str) -> str:
    """Return the anchor of a pillar in the list of actions."""
    return f"pillar-{address(identifier)}"


def narrowed_list(**values: str) -> str:
    """Return the address of the list of actions, narrowed by filters.

    Args:
        values: The value of each filter, such as ``rating="achieved"``; manual/pages/addresses.md lists the filters.
    """
    return f"{ACTIONS_PAGE}#{urlencode(values)}"


def part_anchor(part: str, identifier: str) -> str:
    """Return the anchor of a part of a report's entry for an action, such as ``progress-1.1``."""
    return f"{part}-{address(identifier)}"


def change_anchor(identifier: str, *, ended: bool = False) -> str:
    """Return the anchor of the row about an action, on the page of a comparison.

    Args:
        identifier: The id of the action.
        ended: Whether the row is about an earlier action that ended; its number may now belong to a different action.
    """
    return f"{'ended' if ended else 'change'}-{address(identifier)}"


def anchored_action(anchor: str) -> str:
    """Return the id of the action that has an anchor, as spelled in addresses."""
    return anchor.removeprefix(ACTION_ANCHOR)


def correction_entry(day: str, number: int) -> str:
    """Return the permanent name that feeds use for a correction.

    Args:
        day: The day of the correction.
        number: The correction's number among the corrections of that day, from 1.
    """
    return f"{ABOUT_PAGE}#correction-{day}-{number}"


def rating_entry(identifier: str, assessor: str) -> str:
    """Return the permanent name that feeds use for a changed rating.

    Args:
        identifier: The id of the action.
        assessor: The id of the assessor.
    """
    return f"{action_page(identifier)}#rating-{assessor}"


def commitment_entry(identifier: str, kind: str) -> str:
    """Return the permanent name that feeds use for a change to what an action promises.

    Args:
        identifier: The id of the action.
        kind: What changed, such as ``due-date-changed``.
    """
    return f"{action_page(identifier)}#{kind}"


GRID = "where-each-action-stands"
"""The anchor of the part of the overview that shows the rating of each action."""
CHART = "how-many-actions-stand-where"
"""The anchor of the part of the overview that shows how many actions have each rating."""
OVERALL = "overall-rating"
"""The anchor of the part of the overview that shows the overall rating."""
NOTES_ON_ACTIONS = "notes-on-actions"
"""The anchor of the part of the overview with notes about actions that the report does not list."""

# ---------------------------------------------------------------- downloads

ACTIONS_CSV = "actions.csv"
SPREADSHEET_CSV = "actions-excel.csv"
TOTALS_CSV = "totals.csv"
DATA_PACKAGE = "datapackage.json"
REPORT_JSON = "report.json"
REPORT_SCHEMA = "report-schema.json"
ACTION_SCHEMA = "action-schema.json"
HISTORY_SCHEMA = "history-schema.json"
VERSIONS_SCHEMA = "versions-schema.json"
HISTORY_CSV = "history.csv"
"""The actions of all reports up to a period."""
HISTORY_JSON = "history.json"
"""All reports up to a period."""


def table_schema_file(table: str) -> str:
    """Return the name under which programs look for the description of a table (Model for Tabular Data, 5.3).

    Args:
        table: The name of the table's file.
    """
    return f"{table}-metadata.json"


def download(name: str) -> str:
    """Return the address of a file to download."""
    return f"{DATA}/{name}"


def exported_report(suffix: str, folder: str = "") -> str:
    """Return the address at which the report can be downloaded as a document.

    Args:
        suffix: The end of the document's name, such as ``.pdf``.
        folder: The folder of a language inside the period, such as ``fr/``; empty for the default one.
    """
    return f"{folder}{download('report')}{suffix}"


def action_data(identifier: str) -> str:
    """Return the address of an action's data as JSON."""
    return download(f"{ACTIONS}/{address(identifier)}.json")


VERSION_DATA = download(REPORT_JSON)
"""The data from which a version was made."""

# ---------------------------------------------------------------- reading addresses

_ACTION_PAGE = re.compile(rf"{ACTIONS}/([^/]+)/")
_EMBEDDED_CARD = re.compile(rf"(?:^|/){ACTIONS}/[^/]+/card/$")
_PILLAR_PAGE = re.compile(rf"{PILLARS}/([^/]+)/")
_SOME_PILLAR_PAGE = re.compile(rf"(?:^|/){PILLARS}/[^/]+/$")


def is_embedded_card(page: str) -> bool:
    """Tell whether an address, in any folder, is that of a page that other sites show in a frame."""
    return bool(_EMBEDDED_CARD.search(page))


def page_of(file: str) -> str:
    """Return the address of a file; for index.html, return the address of its folder."""
    return file.removesuffix(INDEX) if f"/{file}".endswith(f"/{INDEX}") else file


def action_of(page: str) -> str:
    """Return the id of the action that a page is about, as spelled in addresses; "" for any other page."""
    match = _ACTION_PAGE.fullmatch(page)
    return match[1] if match else ""


def pillar_of(page: str) -> str:
    """Return the id of the pillar that a page is about, as spelled in addresses; "" for any other page."""
    match = _PILLAR_PAGE.fullmatch(page)
    return match[1] if match else ""


def is_pillar_page(page: str) -> bool:
    """Tell whether an address, in any folder, is that of a pillar's page."""
    return bool(_SOME_PILLAR_PAGE.search(page))
