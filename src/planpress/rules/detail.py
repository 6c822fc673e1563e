"""Compares a report's content with what the report claims to contain."""

from collections.abc import Iterator

from planpress.model import Detail, Severity, State
from planpress.model.message import message
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("DET301", Severity.ERROR)
def totals_only_has_no_actions(subject: Subject) -> Iterator[Remark]:
    """Actions are listed, although the report is missing, withheld or public only in totals.

    `detail: totals` means that no ratings of individual actions are public. `state: missing` and `state: withheld` mean
    that there is no report to read. Ratings of listed actions could only be guesses, and the site would publish ratings
    that nobody gave.

    Fails:

        detail: totals
        actions:
          - {id: "1.1", title: Revise the list}

    Passes:

        detail: actions
        actions:
          - {id: "1.1", title: Revise the list}

    To fix it, write `detail: actions` and `state: published` if the actions are public; otherwise remove them and state
    under `notes` what is known.
    """
    report = subject.report
    if report.actions and not report.detailed:
        key = "detail" if report.state is State.PUBLISHED else "state"
        word = getattr(report, key)
        listed = message('the report is marked "%(word)s", but lists %(term_actions)s', word=word)
        yield Remark(("actions",), listed, f"remove the actions, or correct `{key}`", key=True)


@rule("DET302", Severity.ERROR)
def detailed_has_actions(subject: Subject) -> Iterator[Remark]:
    """A report that should list its actions lists none.

    Without `detail: totals`, a published report has an entry for every action. With an empty list, the site would state
    that nothing was promised.

    Fails:

        state: published
        detail: actions
        actions: []

    Passes:

        state: published
        detail: totals
        actions: []
        totals:
          party: {achieved: 2}

    To fix it, list the actions; or write `detail: totals` if only totals are public, `state: withheld`
    if the report is not public, or `state: missing` if none was submitted.
    """
    if subject.report.detailed and not subject.report.actions:
        yield Remark(
            (),
            message("no %(term_actions)s are listed"),
            f"list the actions, or write `detail: {Detail.TOTALS}` if only totals are public",
        )


@rule("DET303", Severity.WARNING)
def a_missing_report_says_nothing(subject: Subject) -> Iterator[Remark]:
    """A report marked as missing has contents.

    `missing` means that no report was received: there is no submission date, rating, total or text. A report that was
    received but is not public is `withheld`.

    Fails:

        state: missing
        submitted: 2017-08-28
        actions: []

    Passes:

        state: withheld
        submitted: 2017-08-28
        actions: []

    To fix it, write `state: withheld` if the report exists. If no report exists, remove `submitted`, `overall`,
    `totals`, `progress` and `outlook`.
    """
    report = subject.report
    if report.state is State.MISSING:
        for key in ("submitted", "overall", "totals", "progress", "outlook"):
            if getattr(report, key):
                contents = message("the report is marked as missing, but has `%(key)s`", key=key)
                yield Remark(
                    (key,), contents, f"if the report exists, write `state: withheld`; if not, remove `{key}`", key=True
                )
