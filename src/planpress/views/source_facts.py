"""Where the facts of a report were read."""

from dataclasses import dataclass

from planpress.views.context import Context, TaggedText, web_address


@dataclass(frozen=True)
class SourceFacts:
    """Where the facts of a report were read.

    Args:
        title: Of the source document.
        reference: Its official number.
        href: Where it is, or None.
        note: What is to be said about it.
        scale_source: Where the list of ratings was read.
    """

    title: TaggedText | None
    reference: str | None
    href: str | None
    note: TaggedText | None
    scale_source: str | None


def source(context: Context) -> SourceFacts:
    """Show where the facts of this report were read."""
    found, scale = context.report.source, context.scale
    return SourceFacts(
        title=context.read_optional(found.title),
        reference=found.reference,
        href=web_address(found.url),
        note=context.read_optional(found.note),
        scale_source=scale.source if scale else None,
    )
