"""The source of the facts in a report."""

from dataclasses import dataclass

from planpress.views.context import Context, TaggedText, web_address


@dataclass(frozen=True)
class SourceFacts:
    """The source of the facts in a report; None means that a fact about the source was not supplied.

    Args:
        title: The title of the document.
        reference: Its official number.
        href: The link to the document.
        note: A note about the document.
        scale_source: The source of the list of ratings.
    """

    title: TaggedText | None
    reference: str | None
    href: str | None
    note: TaggedText | None
    scale_source: str | None


def source(context: Context) -> SourceFacts:
    """Show the source of the facts in this report."""
    document, scale = context.report.source, context.scale
    return SourceFacts(
        title=context.read_optional(document.title),
        reference=document.reference,
        href=web_address(document.url),
        note=context.read_optional(document.note),
        scale_source=scale.source if scale else None,
    )
