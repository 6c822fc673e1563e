"""The data of a project while MkDocs itself or a preview runs; it is loaded again only after a change."""

from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from planpress.errors import DataError, unknown
from planpress.model import Dataset, Report
from planpress.site.inputs import files_digest

FOLDER = "data"
log = get_plugin_logger("planpress")


@dataclass
class ProjectData:
    """The data of a project.

    Args:
        last_good: The data when it last had no errors.
        errors: The errors in it since then; only a preview continues with them.
    """

    last_good: Dataset | None = None
    errors: list[str] = field(default_factory=list)
    _loaded: str = ""

    def load(self, project: Path, *, preview: bool) -> Dataset:
        """Load and check the data, unless no file of it has changed.

        Args:
            project: The folder with mkdocs.yml.
            preview: Whether to return the last good data if the data has errors now.

        Raises:
            PluginError: The data has errors; a line each.
        """
        from planpress.rules import sound  # a build gets its data from elsewhere, and is quicker without this

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


def report_of(dataset: Dataset, period: str | None) -> Report:
    """Return the report of a period or, if no period is given, the newest report.

    Args:
        dataset: The data.
        period: The period; None for the newest.

    Raises:
        PluginError: There is no such period.
    """
    report = dataset.report(period) if period else dataset.newest
    if report is None:
        raise PluginError(str(unknown("period", str(period), [report.period for report in dataset.reports])))
    return report


def language_of(dataset: Dataset, language: str | None) -> str:
    """Return a language of the plan.

    Args:
        dataset: The data.
        language: The language; None for the first.

    Raises:
        PluginError: The plan has no such language.
    """
    if language and language not in dataset.plan.languages:
        raise PluginError(str(unknown("language", language, dataset.plan.languages)))
    return language or dataset.plan.language
