"""What a citation of a report, or of one of its actions, states in any format."""

from dataclasses import dataclass

from planpress.model import PartialDate


@dataclass(frozen=True)
class CitedWork:
    """A report, or an action in a report, as reference managers describe it.

    Every text is on one line.

    Args:
        key: The name of the reference, such as "coast-plan-2014-2017-1.1".
        author: The Party, which is an institution and not a person.
        title: The title of the report, or the number and the title of the action.
        report: For an action, the title of the report that contains it; empty for a report.
        kind: What the publication is called, such as "Report".
        number: The document number of the report; empty if it has none.
        issued: When it was published or, if that is not known, submitted; None if neither date is known.
        edition: The number of the edition; None if it was not published into an archive.
        issue: The edition and its date in words, for formats without fields for both; empty if it was not published
            into an archive.
        note: Whatever else readers must know, such as the meeting (if the report has no number) or that the data is
            fictional.
        url: The permanent address.
        language: The language tag of the page.
    """

    key: str
    author: str
    title: str
    report: str
    kind: str
    number: str
    issued: PartialDate | None
    edition: int | None
    issue: str
    note: str
    url: str
    language: str
