"""Labels of a scale that end with the same word. All reports are fictional."""

import pytest

from planpress.importing.labels import LabelReader
from planpress.model import Plan, Text, Wording
from tests.importing.forms import plan

__all__ = ["plan"]


def reader(plan: Plan, *labels: str) -> LabelReader:
    """A reader of a scale with these labels, whose ids are their words."""
    scale = plan.scales[0]
    ratings = [rating.model_copy(update={"id": label, "label": Text((Wording(label, ""),)), "also": ()})
               for rating, label in zip(scale.ratings, labels, strict=False)]  # fmt: skip
    return LabelReader(scale.model_copy(update={"ratings": tuple(ratings)}))


@pytest.mark.parametrize(
    "printed", ["Fully or largely implemented", "Fully/largely implemented", "Largely, fully implemented"]
)
def test_a_label_without_its_end(plan: Plan, printed: str) -> None:
    """Two labels of which the first lacks the word that they share are several ratings."""
    read = reader(plan, "Fully implemented", "Largely implemented").read(printed)
    assert (read.rating, read.several) == ("", True)
    assert "names more than one rating" in read.doubt


@pytest.mark.parametrize("printed", ["Fully implemented", "Largely implemented", "Largely implemented (80%)"])
def test_whole_labels(plan: Plan, printed: str) -> None:
    """Each label alone is read."""
    assert reader(plan, "Fully implemented", "Largely implemented").read(printed).rating == printed.partition(" (")[0]


def test_other_words_before_a_label(plan: Plan) -> None:
    """A qualifier that makes no other label stays one."""
    assert reader(plan, "Partial progress", "Achieved").read("limited/partial progress").rating == "Partial progress"
