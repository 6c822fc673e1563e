"""An action's number and name, with a link to its page."""

from dataclasses import dataclass

from planpress.addresses import action_page
from planpress.model import Action, Report
from planpress.views.context import Context, TaggedText


@dataclass(frozen=True, eq=False)
class ActionName:
    """The number and the name of an action. All comparisons of a period share this value.

    Args:
        id: Its number, as printed.
        href: The link to its page.
        title: Its official name.
    """

    id: str
    href: str
    title: TaggedText


def action_name(context: Context, report: Report, action: Action) -> ActionName:
    """Return the number and the name of an action as a report gives them.

    Args:
        context: The context of the page.
        report: The report of this period or of an earlier one.
        action: An action of the report.
    """
    key = ("action name", context.root, report.period, action.id)
    return context.remember(key, lambda: _action_name(context, report, action))


def _action_name(context: Context, report: Report, action: Action) -> ActionName:
    if report is context.report:
        href = context.action_href(action.id)
    else:
        href = context.period_href(report.period, action_page(action.id))
    return ActionName(action.printed_number, href, context.read(action.title, report))
