"""Where the facts of a report were read."""

from dataclasses import dataclass

from planpress.views.context import Context, Reading, web_address


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

    title: Reading | None
    reference: str | None
    href: str | None
    note: Reading | None
    scale_source: str | None


def source(context: Context) -> SourceFacts:
    """Show where the facts of this report were read."""
    found, scale = context.report.source, context.scale
    return SourceFacts(
        title=context.maybe(found.title),
        reference=found.reference,
        href=web_address(found.url),
        note=context.maybe(found.note),
        scale_source=scale.source if scale else None,
    )
