"""How many actions of a report have each rating, as a table for programs."""

from collections.abc import Iterator, Mapping

from planpress import summary
from planpress.exchange.described_table import DescribedColumn, DescribedTable, csv_text
from planpress.language import N_
from planpress.model import Dataset, Report

TOTALS_TABLE = DescribedTable(
    (
        DescribedColumn("period", "%(term_Period)s", N_("The %(term_period)s's id."), required=True),
        DescribedColumn("assessor", N_("Assessor"), N_("The assessor whose ratings the row counts."), required=True),
        DescribedColumn(
            "basis",
            N_("Basis"),
            N_(
                "counted: counted from the %(term_actions)s; stated: as stated in the source; derived: derived from "
                "the shares and the total number of %(term_actions)s in the source."
            ),
            required=True,
        ),
        DescribedColumn("rating", N_("Rating"), N_("The rating's id in the report's scale."), required=True),
        DescribedColumn("label", N_("Label"), N_("The rating's label in the scale."), required=True),
        DescribedColumn(
            "count",
            N_("Number of %(term_actions)s"),
            N_("How many %(term_actions)s have this rating; 0 if none has it."),
            datatype="integer",
            required=True,
        ),
        DescribedColumn(
            "total",
            N_("Total"),
            N_("The denominator: how many %(term_actions)s the assessor rated."),
            datatype="integer",
            required=True,
        ),
    )
)


def totals_csv(dataset: Dataset, report: Report) -> str:
    """Return a table with a row for each assessor who gave ratings and each rating of the scale.

    Args:
        dataset: The data as of the period.
        report: The report.
    """
    return csv_text(TOTALS_TABLE, _rows(dataset, report))


def has_totals(dataset: Dataset, report: Report) -> bool:
    """Tell whether any assessor rated actions of a report, or the source states how many have each rating.

    Args:
        dataset: The data as of the period.
        report: The report.
    """
    return bool(summary.distributions(dataset.plan, report))


def _rows(dataset: Dataset, report: Report) -> Iterator[Mapping[str, str]]:
    language = dataset.plan.language
    for distribution in summary.distributions(dataset.plan, report):
        for share in distribution.shares:
            yield {
                "period": report.period,
                "assessor": distribution.assessor.id,
                "basis": str(distribution.basis),
                "rating": share.rating.id,
                "label": share.rating.label.wording(language).words,
                "count": str(share.count),
                "total": str(distribution.total),
            }
