"""What the front page of a report says."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from planpress.exchange.office import TextParagraph, Uncertainty
from planpress.model import PartialDate


@dataclass
class FrontPage:
    """What the front page says.

    Args:
        title: The title of the report.
        reference: The number of the meeting document.
        meeting: The meeting, such as SC69.
        start: The first day or month of the period.
        end: Its last day or month.
        years: The years that the period names, such as "2014-2017", if no date gives its ends, or the year of the only
            end that is known; may be empty.
        is_fiscal: Whether the period is a fiscal year whose first day is not known.
        submitted: The day on which the report was submitted.
        prepared_by: The office that prepared it.
        not_a_period: The place and the words that stand where a period is expected, if they name no time.
        read: The statements that give a day of submission.
        boxes: The words of the text boxes that were read or told.
        uncertainties: What a person should look at.
    """

    title: str = ""
    reference: str = ""
    meeting: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None
    years: str = ""
    is_fiscal: bool = False
    submitted: PartialDate | None = None
    prepared_by: str = ""
    not_a_period: tuple[str, str] | None = None
    read: set[str] = field(default_factory=set)
    boxes: set[str] = field(default_factory=set)
    uncertainties: list[Uncertainty] = field(default_factory=list)

    @property
    def has_a_period(self) -> bool:
        """Whether it has words for a period, even if they were not read."""
        return bool(self.start or self.end or self.years or self.is_fiscal or self.not_a_period)


@dataclass(frozen=True)
class BesideTheFront:
    """What else a document says about its front page.

    Args:
        margins: What is printed around the text, where the Secretariat stamps the number of the document.
        elsewhere: Returns the texts of the whole document, whose dates may show the order of day and month.
        datelines: The lines in the parts of the report that give the day of its signature, or say who prepared it.
        is_whole: Whether the lines are all of the front page, so that the only time in them can be the period.
    """

    margins: Sequence[str] = ()
    elsewhere: Callable[[], Iterable[str]] = tuple
    datelines: Sequence[TextParagraph] = ()
    is_whole: bool = False


NOTHING_BESIDE = BesideTheFront()
