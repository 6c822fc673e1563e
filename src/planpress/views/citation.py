"""The citation of a page, as a sentence and as a reference for reference managers."""

from dataclasses import replace

from planpress.addresses import action_page
from planpress.exchange.cited_work import CitedWork
from planpress.model.characters import isolated
from planpress.views.context import Context
from planpress.views.last_reported import last_reported

ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


def citation(context: Context, action: str = "") -> str:
    """Return the citation of an action's page, or of a whole report.

    If the period's report lists no actions, an action's page displays the entry from the last report that lists its
    actions. The citation then names that report and the action's page in its period, but no edition, because the
    edition is not known here.

    Args:
        context: The context of the page.
        action: The action's id; empty for the report.
    """
    cited, words = _cited(context, action), context.words
    plan, report = cited.plan, cited.report
    subject = {
        "party": cited.read_plan(plan.party.name),
        "plan": cited.read_plan(plan.title),
        "period": report.period,
    }
    if action:
        part = words.gettext(
            "%(party)s, %(plan)s, %(term_action)s %(action)s %(title)s, report for %(period)s",
            action=cited.find_action(action).printed_number,
            title=cited.read(cited.find_action(action).title),
            **subject,
        )
    else:
        part = words.gettext("%(party)s, %(plan)s, report for %(period)s", **subject)
    values = {"report": part, "url": _url(cited, action)}
    if source := _number(cited):
        values["report"] = words.gettext("%(report)s (%(source)s)", report=part, source=isolated(source))
    if plan.fictional:
        # Translators: a citation: a report whose data is fictional
        values["report"] = words.gettext("%(report)s [fictional data]", report=values["report"])
    if edition := cited.edition:
        date = words.date(edition.published)
        return words.gettext(
            "%(report)s, edition %(number)s, %(date)s. %(url)s", number=edition.number, date=date, **values
        )
    if report.submitted:
        # Translators: a citation: a report, the date of its submission, and an address
        return words.gettext("%(report)s, %(date)s. %(url)s", date=words.date(report.submitted), **values)
    return words.gettext("%(report)s. %(url)s", **values)


def cited_work(context: Context, action: str = "") -> CitedWork:
    """Return the reference to an action's page or to a whole report, with the facts that the citation states.

    Args:
        context: The context of a page in the language of the reference.
        action: The action's id; empty for the report.
    """
    cited, words = _cited(context, action), context.words
    plan, report, edition = cited.plan, cited.report, cited.edition
    plan_title = cited.read_plan(plan.title).words
    # Translators: the title of a report
    title = words.gettext("%(plan)s, report for %(period)s", plan=plan_title, period=report.period)
    issue = ""
    if edition:
        # Translators: the number of an edition, and the day of its publication
        issue = words.gettext("edition %(number)s, %(date)s", number=edition.number, date=words.date(edition.published))
    entry = cited.find_action(action) if action else None
    return CitedWork(
        key="-".join(filter(None, (plan.id, report.period, action))),
        author=_on_one_line(cited.read_plan(plan.party.name).words),
        title=_on_one_line(f"{entry.printed_number} {cited.read(entry.title).words}" if entry else title),
        report=_on_one_line(title) if entry else "",
        # Translators: the kind of a publication, in references
        kind=words.gettext("Report"),
        number=_on_one_line(report.source.reference or ""),
        issued=cited.issued,
        edition=edition.number if edition else None,
        issue=_on_one_line(issue),
        note=_on_one_line(_note(cited)),
        url=_url(cited, action),
        language=words.code,
    )


def _cited(context: Context, action: str) -> Context:
    """Return the context of the report that a citation refers to."""
    earlier = last_reported(context) if action else None
    return replace(earlier, edition=None) if earlier else context


def _note(context: Context) -> str:
    """Return the meeting of a report that has no document number, and a sentence if the data is fictional."""
    report = context.report
    meeting = "" if report.source.reference else report.meeting or ""
    fictional = context.words.gettext("Fictional data.") if context.plan.fictional else ""
    return " \u2013 ".join(filter(None, (meeting, fictional)))


def _number(context: Context) -> str:
    return context.report.source.reference or context.report.meeting or ""


def _url(context: Context, action: str) -> str:
    return context.url(action_page(action) if action else "")


def _on_one_line(text: str) -> str:
    """Return a text on one line, without the marks that isolate its direction, which LaTeX cannot print."""
    return " ".join(text.translate(ISOLATES).split())
