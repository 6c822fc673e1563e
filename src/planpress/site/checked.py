"""The data of a project, once it is seen to be sound."""

from pathlib import Path

from planpress.errors import DataError
from planpress.model import Dataset, Severity


def checked(project: Path) -> Dataset:
    """Load the data of a project and run the rules.

    Raises:
        DataError: There are errors.
    """
    from planpress.rules import check  # a build loads the rules while MkDocs is loaded elsewhere

    loaded, findings = check(project)
    errors = tuple(str(one) for one in findings if one.severity is Severity.ERROR)
    if errors or loaded.dataset is None:
        raise DataError(errors)
    return loaded.dataset
