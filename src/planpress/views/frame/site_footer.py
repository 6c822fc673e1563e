"""The footer of every page."""

from dataclasses import dataclass

from planpress.addresses import ABOUT_PAGE, DATA_PAGE, SUBSCRIBE, SUMS, VERIFY, site_feed
from planpress.model import Known, known
from planpress.views.contact_line import ContactLine, contact_line
from planpress.views.context import Context, TaggedText, web_address
from planpress.views.frame.other_sources import other_sources
from planpress.views.license_link import LicenseLink, license_link
from planpress.views.report_source import ReportSource


@dataclass(frozen=True)
class SiteFooter:
    """The footer of every page: where the texts come from, when they were published, and how to check them.

    Args:
        party: The Party's name.
        plan: The plan's title.
        period: The id of the period.
        reference: The official number of the source, or None.
        source: The link to the source; None if it has no address.
        others: The sources of other reports whose facts the page shows.
        edition: The number of the edition, and the date of its publication in words; None in a build that is not
            published into an archive.
        verify: The link to instructions for checking that nothing was altered.
        checksums: The link to the list of checksums of the version.
        subscribe: The link to instructions for following the news.
        feed: The link to the feed of the site.
        canonical: The permanent address of the page.
        about: The link to the page on method and source.
        data: The link to the downloads.
        fictional: Whether the data is fictional.
        state: How much of the report is known.
        method: How the texts were made, in the words of the plan, if the report is public; otherwise None.
        license: The licence of texts and data; None if the plan does not name a licence.
        contact: Whom readers can ask; None if the plan does not say.
        on_paper: Whether it is printed at the end of a document, which needs no links to other pages.
    """

    party: TaggedText
    plan: TaggedText
    period: str
    reference: str | None
    source: str | None
    others: tuple[ReportSource, ...]
    edition: tuple[int, str] | None
    verify: str
    checksums: str
    subscribe: str
    feed: str
    canonical: str
    about: str
    data: str
    fictional: bool
    state: Known
    method: TaggedText | None
    license: LicenseLink | None
    contact: ContactLine | None
    on_paper: bool = False


def site_footer(context: Context, path: str) -> SiteFooter:
    """Return the footer of a page."""
    plan, report = context.plan, context.report
    return SiteFooter(
        party=context.read_plan(plan.party.name),
        plan=context.read_plan(plan.title),
        period=report.period,
        reference=report.source.reference,
        source=web_address(report.source.url),
        others=other_sources(context, path),
        edition=(context.edition.number, context.words.date(context.edition.published)) if context.edition else None,
        verify=context.href(VERIFY),
        checksums=context.shared_href(SUMS),
        subscribe=context.href(SUBSCRIBE),
        feed=context.site_root + site_feed(context.folder),
        canonical=context.url(path),
        about=context.href(ABOUT_PAGE),
        data=context.href(DATA_PAGE),
        fictional=plan.fictional,
        state=known(report),
        method=context.read_plan(plan.method) if plan.method and known(report).is_public else None,
        license=license_link(context),
        contact=contact_line(context),
    )
