"""What the front page of a report says."""

from dataclasses import dataclass, field

from planpress.exchange.office import Uncertainty
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
    uncertainties: list[Uncertainty] = field(default_factory=list)
