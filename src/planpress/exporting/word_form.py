"""The official form as a Word document, filled with a report."""

from planpress.exchange.report_mapping import report_mapping
from planpress.exchange.word_form.form import annex_blocks, form_blocks
from planpress.exchange.word_form.front import FormFacts
from planpress.exchange.word_form.refining import further_values
from planpress.exchange.word_form.setting import FormSetting
from planpress.exporting.word_document import DocumentFacts, word_document
from planpress.views.context import Context


def word_form(context: Context, *, annex: bool = True) -> bytes:
    """Return the official form as a Word document, filled with the report of a context.

    The form is in the language of the report. Importing the form with its annex gives an equal report, because the
    annex contains every value for which the official form has no field.

    Args:
        context: The context of the overview of the period.
        annex: Whether the form has its annex: the accepted findings and the further details.

    Raises:
        ModuleNotFoundError: python-docx is not installed.
    """
    report, plan = context.report, context.plan
    mapping = report_mapping(report)
    setting = FormSetting.of(mapping, plan)
    blocks = [*form_blocks(mapping, setting, FormFacts(report.period, _edition(context, setting)))]
    if annex:
        blocks += annex_blocks(mapping, further_values(mapping, setting), setting, report.period)
    title = f"{setting.spoken(plan.title)}, {setting.words.title}, {report.period}"
    issued = context.issued or report.end
    facts = DocumentFacts(title, setting.spoken(plan.party.name), setting.language, issued.last)
    return word_document(blocks, facts, setting.words.fictional if plan.fictional else "")


def _edition(context: Context, setting: FormSetting) -> str:
    """Return which edition of the report this is, in words; "" in a build that is not published."""
    if not context.edition:
        return ""
    words = setting.words.language
    # Translators: the number of an edition, and the day of its publication
    return words.gettext(
        "edition %(number)s, %(date)s", number=context.edition.number, date=words.date(context.edition.published)
    )
