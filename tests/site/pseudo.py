"""The sample in the pseudo-language."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from planpress.language import PSEUDO
from planpress.model import Dataset
from planpress.site import build
from planpress.site.apart import Made, Order
from planpress.site.skin.making import make
from planpress.views import context
from tests.conftest import SAMPLE, build_tree
from tests.site.tree import Tree


class Here:
    """Makes pages in this process, whose language is patched."""

    def make(self, project: Path, dataset: Dataset, orders: Sequence[Order]) -> list[Made]:
        """Make the pages of some periods."""
        return [make(project, dataset, order) for order in orders]

    def stop(self) -> None:
        """There is no process to end."""


@contextmanager
def here() -> Iterator[Here]:
    """Stand in for :func:`planpress.site.apart.workshop`."""
    yield Here()


def pseudo_tree(target: Path, periods: Sequence[str] = (), project: Path = SAMPLE) -> Tree:
    """Build the sample, or another project, in the pseudo-language."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(context, "spoken", lambda code: PSEUDO)
        patch.setattr(build, "workshop", here)
        return build_tree(project, target, periods)
