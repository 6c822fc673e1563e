"""Tells whether the words printed as a rating add anything to its label, in a file and in an imported report."""

from collections.abc import Mapping, Set

from planpress.model import Plan

Labels = Set[tuple[str, str]]
"""The id of each rating with the words of its label, folded."""


def labels_of_ratings(plan: Plan) -> Labels:
    """Return the labels of the plan's ratings, in all languages.

    Args:
        plan: The plan.
    """
    return {(rating.id, wording.words.casefold()) for scale in plan.scales for rating in scale.ratings
            for wording in rating.label.wordings}  # fmt: skip


def only_repeat_label(rating: Mapping[str, object], labels: Labels) -> bool:
    """Tell whether the printed words of a rating are its label, or it has none.

    Args:
        rating: The rating, with its id under "rating".
        labels: The labels of the plan's ratings.
    """
    return not rating.get("printed") or (str(rating.get("rating")), str(rating["printed"]).casefold()) in labels
