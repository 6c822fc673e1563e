"""The rating scales with which a new project can start."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planpress.language import N_, catalogue_code, language_for
from planpress.starter.ids import rating_ids


@dataclass(frozen=True)
class StarterRating:
    """A rating on a scale.

    Args:
        id: The id that reports use.
        label: The label that readers see; if the scale is translated, a message in the catalogue.
        rank: Higher is better; None if the rating is neither better nor worse.
        also: Other spellings of the label, in which a report may print the rating.
    """

    id: str
    label: str
    rank: int | None
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class StarterScale:
    """A scale for a new plan.

    Args:
        id: The id that reports give under `scale`.
        ratings: The ratings, starting with the best.
        source: The publication that the list comes from; may be empty.
        language: The language of the labels; empty if they are messages or in the first language of the plan.
        translated: Whether the labels are messages in the catalogue.
    """

    id: str
    ratings: tuple[StarterRating, ...]
    source: str = ""
    language: str = ""
    translated: bool = False

    def label(self, rating: StarterRating, languages: Sequence[str]) -> str | Mapping[str, str]:
        """Return the label of a rating as a text, or as texts by language.

        Args:
            rating: A rating on this scale.
            languages: The languages of the plan; the first is the default.
        """
        if self.language:
            return rating.label if languages[0] == self.language else {self.language: rating.label}
        if not self.translated:
            return rating.label
        return translated(rating.label, languages)


def translated(message: str, languages: Sequence[str]) -> str | Mapping[str, str]:
    """Return a message in the languages of a plan that have a catalogue, as a text or as texts by language.

    If the default language has no catalogue, the message is also returned in English.

    Args:
        message: A message in the catalogue, without values.
        languages: The languages of the plan; the first is the default.
    """
    codes = [code for code in languages if catalogue_code(code)]
    if languages[0] not in codes:
        codes = list(dict.fromkeys(("en", *codes)))
    labels = {code: language_for(code).gettext(message) for code in codes}
    return labels[codes[0]] if codes == [languages[0]] else labels


READY_SCALES: Mapping[str, StarterScale] = {
    "niap": StarterScale(
        "niap-2017",
        (
            StarterRating("achieved", "Achieved", 5),
            StarterRating("substantially-achieved", "Substantially achieved", 4),
            StarterRating("on-track", "On track", 3),
            StarterRating("partial-progress", "Partial progress", 2, ("Limited/Partial progress",)),
            StarterRating("pending", "Pending completion of another action", None),
            StarterRating("not-commenced", "Not commenced", 1),
        ),
        source="CITES SC70 Doc. 27.4 Annex 1, in the order of its columns.",
        language="en",
    ),
    "traffic-light": StarterScale(
        "traffic-light",
        (
            # Translators: a rating on the traffic-light scale
            StarterRating("green", N_("Green"), 3),
            # Translators: a rating on the traffic-light scale
            StarterRating("amber", N_("Amber"), 2),
            # Translators: a rating on the traffic-light scale
            StarterRating("red", N_("Red"), 1),
        ),
        translated=True,
    ),
    "percent": StarterScale(
        "percent",
        (
            StarterRating("percent-100", "100 %", 5),
            StarterRating("percent-75", "75\u201399 %", 4),
            StarterRating("percent-50", "50\u201374 %", 3),
            StarterRating("percent-25", "25\u201349 %", 2),
            StarterRating("percent-0", "0\u201324 %", 1),
        ),
    ),
}
"""The scales that planpress knows, by their names in `planpress init`."""


def own_scale(labels: Sequence[str]) -> StarterScale:
    """Return a scale with custom labels.

    Args:
        labels: The labels, beginning with the best rating.
    """
    names = zip(rating_ids(list(labels)), labels, strict=True)
    return StarterScale(
        "own", tuple(StarterRating(name, label, len(labels) - place) for place, (name, label) in enumerate(names))
    )
