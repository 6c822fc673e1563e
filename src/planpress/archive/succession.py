"""A version's editions, as the pages of a new edition present them."""

from collections.abc import Sequence
from itertools import pairwise

from pydantic import ValidationError

from planpress.addresses import edition_folder
from planpress.archive.differences import published_data
from planpress.archive.ledger import Publication
from planpress.archive.opened import Archive
from planpress.model import Report
from planpress.site.superseded import EarlierEdition, Edition, earlier_edition, edition


def earlier_editions(archive: Archive, editions: Sequence[Publication]) -> tuple[EarlierEdition, ...]:
    """Return all but the last edition of a version, each with its report as it was published.

    Args:
        archive: The archive.
        editions: The version's lines in the ledger.
    """
    return tuple(
        earlier_edition(
            line.edition,
            line.published,
            successor.published,
            successor.correction or "",
            _report(archive, line, edition_folder(line.edition)),
        )
        for line, successor in pairwise(editions)
    )


def replaced_edition(archive: Archive, last: Publication, published: str, correction: str) -> EarlierEdition:
    """Return the last edition of a version, which a new one is about to replace.

    Args:
        archive: The archive before the replacement.
        last: The edition's line in the ledger.
        published: When the new edition is published, as in the ledger.
        correction: What the new edition corrects.
    """
    return earlier_edition(last.edition, last.published, published, correction, _report(archive, last))


def next_edition(editions: Sequence[Publication], published: str) -> Edition:
    """Return the edition that follows those in the ledger.

    Args:
        editions: The version's lines in the ledger.
        published: When the new edition is published, as in the ledger.
    """
    return edition(editions[-1].edition + 1 if editions else 1, published)


def last_edition(editions: Sequence[Publication]) -> Edition:
    """Return the last edition in the ledger."""
    return edition(editions[-1].edition, editions[-1].published)


def _report(archive: Archive, line: Publication, folder: str = "") -> Report | None:
    """Return the report of an edition; None if this version of planpress cannot read it."""
    try:
        shape = published_data(archive.version(line.period) / folder)["report"]
        return Report.model_validate({**shape, "period": line.period})
    except ValidationError:
        return None
