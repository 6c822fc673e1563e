"""A page's citation: author, title, part, source, edition and address."""

from dataclasses import replace

from planpress.addresses import action_page
from planpress.model.characters import isolated
from planpress.views.context import Context
from planpress.views.last_reported import last_reported


def citation(context: Context, action: str = "") -> str:
    """Return the citation of an action's page, or of a whole report.

    If the period's report lists no actions, an action's page displays the entry in the last report that lists the
    action. The citation then names that report and its page, whose edition is not known here.

    Args:
        context: The context of the page.
        action: The action's id; empty for the report.
    """
    if action and (earlier := last_reported(context)):
        return citation(replace(earlier, edition=None), action)
    if action:
        part = context.words.gettext(
            "%(party)s, %(plan)s, %(term_action)s %(action)s, report for %(period)s",
            action=action,
            **_subject(context),
        )
    else:
        part = context.words.gettext("%(party)s, %(plan)s, report for %(period)s", **_subject(context))
    values = {"report": part, "url": context.url(action_page(action) if action else "")}
    source = context.report.source.reference or context.report.meeting
    if source:
        values["report"] = context.words.gettext("%(report)s (%(source)s)", report=part, source=isolated(source))
    if edition := context.edition:
        date = context.words.date(edition.published)
        return context.words.gettext(
            "%(report)s, edition %(number)s, %(date)s. %(url)s", number=edition.number, date=date, **values
        )
    return context.words.gettext("%(report)s. %(url)s", **values)


def _subject(context: Context) -> dict[str, object]:
    plan = context.plan
    return {
        "party": context.read_plan(plan.party.name),
        "plan": context.read_plan(plan.title),
        "period": context.report.period,
    }
