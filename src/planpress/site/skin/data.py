"""The values from which MkDocs builds: a project's data, reloaded only after a change, and a period's context."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from planpress.addresses import language_folder
from planpress.errors import DataError, unknown
from planpress.model import Dataset, Report
from planpress.site.apart import Order
from planpress.site.inputs import files_digest
from planpress.views.context import Context

FOLDER = "data"
log = get_plugin_logger("planpress")


@dataclass
class ProjectData:
    """The data of a project.

    Args:
        last_good: The data when it last had no errors.
        errors: The errors in the data since then; only a preview continues with them.
    """

    last_good: Dataset | None = None
    errors: list[str] = field(default_factory=list)
    _loaded: str = ""

    def load(self, project: Path, *, preview: bool) -> Dataset:
        """Load and check the data, unless none of its files has changed.

        Args:
            project: The folder with mkdocs.yml.
            preview: Whether to return the last good data if the data has errors now.

        Raises:
            PluginError: The data has errors; the message has a line for each error.
        """
        from planpress.rules import sound  # if the data is passed, a build is faster without this import

        now = files_digest((project / FOLDER,), project)
        if self.last_good and not self.errors and now == self._loaded:  # docs/ or a template has changed
            return self.last_good
        self.errors = []
        try:
            self.last_good = sound(project)
            self._loaded = now
        except DataError as error:
            if not (preview and self.last_good):
                raise PluginError("the data has errors\n" + "\n".join(error.lines)) from error
            self.errors = list(error.lines)
            for line in self.errors:
                log.error(line)
        return self.last_good


def period_context(dataset: Dataset, order: Order, *, alone: bool) -> Context:
    """Return the context of the pages that an order names.

    Args:
        dataset: All the data; later periods are left out.
        order: The pages to make; an empty period means the newest.
        alone: Whether MkDocs itself was called; it then makes pages in a single language, without folders of languages.

    Raises:
        PluginError: There is no such period or language.
    """
    report = report_of(dataset, order.period)
    language = language_of(dataset, order.language)
    nested = not alone and language != dataset.plan.language
    return Context(
        dataset.until(report.period),
        report,
        language,
        folder=language_folder(language) if nested else "",
        languages=(language,) if alone else dataset.plan.languages,
        untranslated=order.untranslated,
        editions=order.editions,
        edition=order.edition,
    )


def with_findings(context: Context, project: Path) -> Context:
    """Return the context with the result of the checker, if the plan publishes it.

    Args:
        context: The context of the period.
        project: The folder with mkdocs.yml.
    """
    if not context.plan.publish_findings:
        return context
    from planpress.rules import check

    return replace(context, checked=check(project))


def report_of(dataset: Dataset, period: str) -> Report:
    """Return the report of a period or, if no period is given, the newest report.

    Args:
        dataset: The data.
        period: The period; empty for the newest.

    Raises:
        PluginError: There is no such period.
    """
    report = dataset.report(period) if period else dataset.newest
    if report is None:
        raise PluginError(str(unknown("period", period, [report.period for report in dataset.reports])))
    return report


def language_of(dataset: Dataset, language: str) -> str:
    """Return the given language or, if none is given, the first language of the plan.

    Args:
        dataset: The data.
        language: The code of the language; empty for the first.

    Raises:
        PluginError: The plan has no such language.
    """
    if language and language not in dataset.plan.languages:
        raise PluginError(str(unknown("language", language, dataset.plan.languages)))
    return language or dataset.plan.language
