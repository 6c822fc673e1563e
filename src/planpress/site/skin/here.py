"""Makes pages in this process, which must not hold any secrets, because it then runs the code of the project."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from planpress.model import Dataset
from planpress.site.apart import Made, Order, refuse_odd


class _Here:
    """Makes pages in this process."""

    def stop(self) -> None:
        """Do nothing; no other process is running."""

    def make(self, project: Path, dataset: Dataset, orders: Sequence[Order]) -> list[Made]:
        """Make pages.

        Args:
            project: The folder with mkdocs.yml.
            dataset: All the data.
            orders: What to make; each order is for one period in one language.

        Raises:
            BuildError: Pages could not be made.
        """
        from planpress.site.skin.making import make_all  # noqa: PLC0415 - only if there are pages to make

        made = make_all(project, dataset, orders)
        for order in orders:
            refuse_odd(order.target)
        return made


@contextmanager
def here() -> Iterator[_Here]:
    """Make pages in this process; nothing has to be started or ended."""
    yield _Here()
