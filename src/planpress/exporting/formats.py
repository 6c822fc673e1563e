"""The formats in which a report can be exported."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from planpress.addresses import language_folder
from planpress.errors import RefusedError, unknown
from planpress.exchange.actions_csv import actions_csv
from planpress.exchange.report_json import report_json
from planpress.exchange.spreadsheet_csv import spreadsheet_csv
from planpress.language import language_for
from planpress.model import Dataset, State, known
from planpress.views.context import Context

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Maker = Callable[[Context], bytes]


@dataclass(frozen=True)
class ExportFormat:
    """A format in which a report can be exported.

    Args:
        suffix: The end of the names of its files, such as ``.pdf``.
        media_type: Its media type (IANA).
        make: The function that returns the file for the report of a context. Packages that an extra installs are
            imported only when the function is called.
        extra: The extra of planpress that installs what it needs; empty if no extra is needed.
        translated: Whether a site has it in each of its languages; otherwise it is in the language of the report.
        weight: The time that it takes for each action, in units of the time for a badge.
    """

    suffix: str
    media_type: str
    make: Maker
    extra: str = ""
    translated: bool = False
    weight: int = 1

    def export(self, context: Context) -> bytes:
        """Return the file of a report.

        Args:
            context: The context of the overview of the period.

        Raises:
            RefusedError: The format cannot contain this report, or something that it needs is not installed.
        """
        state = known(context.report)
        if self.extra and not state.is_public:
            message = f"there is no public report for {context.report.period}, so no document can be made from it"
            raise RefusedError(message, "use --format json")
        try:
            return self.make(context)
        except ModuleNotFoundError as error:
            package = (error.name or "").partition(".")[0]
            if not self.extra or package == "planpress":
                raise
            message = f"the format {self.suffix} needs the package {package}, which is not installed"
            raise RefusedError(message, f'install it: pip install "planpress[{self.extra}]"') from error


def export_context(dataset: Dataset, period: str, language: str = "") -> Context:
    """Return the context of a report outside a site.

    Args:
        dataset: All the data; later periods are left out.
        period: The id of the period.
        language: One of the languages of the plan; empty for the first.

    Raises:
        UnknownNameError: There is no such period or language.
    """
    report = dataset.report(period)
    if report is None:
        raise unknown("period", period, [report.period for report in dataset.reports])
    languages = dataset.plan.languages
    if language and language not in languages:
        raise unknown("language", language, languages)
    chosen = language or dataset.plan.language
    folder = "" if chosen == dataset.plan.language else language_folder(chosen)
    return Context(dataset.until(period), report, chosen, folder=folder, languages=languages)


def _docx(context: Context) -> bytes:
    from planpress.exporting.word_form import word_form

    return word_form(context)


def _docx_without_annex(context: Context) -> bytes:
    from planpress.exporting.word_form import word_form

    return word_form(context, annex=False)


def _pdf(context: Context) -> bytes:
    from planpress.exporting.pdf import report_pdf

    return report_pdf(context)


def _csv(context: Context) -> bytes:
    _refuse_without_actions(context)
    return actions_csv(context.dataset, context.report).encode()


def _csv_excel(context: Context) -> bytes:
    _refuse_without_actions(context)
    return spreadsheet_csv(context.dataset, context.report, context.words).encode()


def _json(context: Context) -> bytes:
    return report_json(context.dataset, context.report).encode()


def _workbook(context: Context) -> bytes:
    from planpress.exporting.workbook import workbook

    report = context.report
    words = language_for(report.language or context.plan.language, context.plan.terms)
    return workbook(context.dataset, report, words)


def _refuse_without_actions(context: Context) -> None:
    """Refuse a table of actions for a report that lists none.

    Raises:
        RefusedError: The actions are not public.
    """
    if not context.report.detailed:
        period, is_public = context.report.period, context.report.state is State.PUBLISHED
        message = (
            f"the report for {period} lists no actions" if is_public else f"there is no public report for {period}"
        )
        message += ", so there is no table of actions"
        raise RefusedError(message, "use --format json")


FORMATS: Mapping[str, ExportFormat] = {
    "docx": ExportFormat(".docx", DOCX, _docx, extra="office", weight=5),
    "docx-without-annex": ExportFormat(".docx", DOCX, _docx_without_annex, extra="office", weight=3),
    "xlsx": ExportFormat(".xlsx", XLSX, _workbook, extra="office", weight=5),
    "pdf": ExportFormat(".pdf", "application/pdf", _pdf, extra="pdf", translated=True, weight=40),
    "csv": ExportFormat(".csv", "text/csv", _csv),
    "csv-excel": ExportFormat("-excel.csv", "text/csv", _csv_excel),
    "json": ExportFormat(".json", "application/json", _json),
}
"""Each format by its name. All texts are in UTF-8."""
ON_SITE = ("docx", "xlsx", "pdf")
"""The formats that a site has if its project asks for them; the slowest is last."""
VARIANTS_ON_SITE = {"docx": "docx-without-annex"}
"""For some of these formats, the variant that a project can ask for instead; both have the same file name."""
ALWAYS_ON_SITE = ("csv", "json")
"""The formats that every site has."""
