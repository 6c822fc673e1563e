"""The actions of a form, as Parts B and C print them."""

from dataclasses import dataclass, field

from planpress.exchange.office import Uncertainty
from planpress.importing.labels import ReadRating
from planpress.importing.tables.bodies import PlanBodies
from planpress.importing.texts import Entries
from planpress.importing.titles import PrintedTitle


@dataclass
class ImportedAction:
    """An action as the report prints it.

    Args:
        id: Its id in the data.
        number: Its number as printed.
        title: Its title in Part B, or in Part C if Part B leaves it out.
        starred: Whether the part that gives the title prints an asterisk.
        rating: Its rating in Part C, or in Part B if Part C has none.
        place: Where it is in the document.
        pillar: The id of its pillar; "" if that is not known.
        texts: What Part C says about it.
        indicators: The words in the column of indicators.
        measures: The units, baselines, targets and values of these indicators, by the keys of the data format.
        in_details: The title in Part C; None if Part C does not name the action.
        further: The texts of further columns, by key: "challenges", "outlook".
        responsible: The bodies in charge.
        due: When it is due, as the data format writes it; None if the report does not say.
        others: Its ratings by assessors other than the first.
        evidence: What a reader can look up, as the data format writes it.
        shares: The shares of the work that is done, as indicators of the data format.
        milestones: Its milestones, as the data format writes them.
        notes: What assessors other than the first say beside their ratings.
    """

    id: str
    number: str
    title: str
    starred: bool
    rating: ReadRating
    place: str
    pillar: str = ""
    texts: Entries = field(default_factory=Entries)
    indicators: list[str] = field(default_factory=list)
    measures: list[dict[str, str]] = field(default_factory=list)
    in_details: PrintedTitle | None = None
    further: dict[str, list[str]] = field(default_factory=dict)
    responsible: list[object] = field(default_factory=list)
    due: object = None
    others: dict[str, ReadRating] = field(default_factory=dict)
    evidence: list[dict[str, object]] = field(default_factory=list)
    shares: list[dict[str, object]] = field(default_factory=list)
    milestones: list[dict[str, object]] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)


@dataclass
class MergedActions:
    """The actions of a report.

    Args:
        actions: The actions of Part C in its order, then those that only Part B names.
        bodies: The bodies that they name.
        uncertainties: What a person should look at.
        other_labels: The words in Part C that are no label, each with the ids of the ratings that Part B has instead.
    """

    actions: list[ImportedAction] = field(default_factory=list)
    bodies: PlanBodies = field(default_factory=PlanBodies)
    uncertainties: list[Uncertainty] = field(default_factory=list)
    other_labels: dict[str, set[str]] = field(default_factory=dict)
