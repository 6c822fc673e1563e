"""The whole report as a separate document, laid out in pages."""

from dataclasses import dataclass, replace

from planpress.addresses import REPORT_PAGE
from planpress.views.context import Context, version_name
from planpress.views.correction_notice import correction_notice
from planpress.views.frame.running_foot import RunningFoot
from planpress.views.frame.site_footer import SiteFooter, site_footer
from planpress.views.full_report import FullReport, full_report


@dataclass(frozen=True)
class PrintedReport:
    """The whole report as a document, with the content of the page that shows it.

    Args:
        title: The title of the document, which names the Party, the plan and the period.
        author: Who prepared the report or, if that is not known, the Party.
        issued: The day of the edition or, if the report is not published, of its submission (ISO 8601); may be empty.
        fictional: Whether the data is fictional.
        report: The content; what was corrected is below its title.
        footer: Where the texts come from, which edition it is, and how to check it.
        running_foot: The line at the foot of each page.
    """

    title: str
    author: str
    issued: str
    fictional: bool
    report: FullReport
    footer: SiteFooter
    running_foot: RunningFoot


def printed_report(context: Context) -> PrintedReport:
    """Return the whole report as a document.

    Args:
        context: The context of the overview of the period.
    """
    here, plan, report = context.on(REPORT_PAGE), context.plan, context.report
    return PrintedReport(
        title=version_name(here),
        author=(here.read_optional(report.prepared_by) or here.read_plan(plan.party.name)).words,
        issued=str(here.issued or ""),
        fictional=plan.fictional,
        report=replace(full_report(here), notice=correction_notice(here, REPORT_PAGE, most=None)),
        footer=replace(
            site_footer(here, REPORT_PAGE),
            fictional=False,  # every page says so already
            on_paper=True,
        ),
        running_foot=RunningFoot(report.period, here.url(REPORT_PAGE)),
    )
