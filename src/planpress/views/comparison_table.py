"""A comparison's table: a row for each action, a column for each assessor, and other changes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planpress.addresses import COMPARISON_STYLE, change_anchor, part_anchor
from planpress.compare import REGROUPINGS, Change, ChangeKind, ComparedAction, Comparison, SpanKind, compared_actions
from planpress.language.changes import change_remark
from planpress.language.details import detail_phrase
from planpress.language.labels import kind_label
from planpress.model import Action, Report
from planpress.views.action_name import ActionName, action_name
from planpress.views.context import Context, Link, TaggedText
from planpress.views.movement import DIRECTIONS, legend
from planpress.views.rating_cell import MOST_EARLIER, RatingCell, rating_cell

EVIDENCE = "evidence"
DISPUTED = "assessors-differ"
PAIR = 2


@dataclass(frozen=True)
class WordingPart:
    """A run of words in a changed title.

    Args:
        kind: "same", "removed", "added" or "moved here".
        text: The words.
    """

    kind: SpanKind
    text: str


@dataclass(frozen=True)
class EarlierAction:
    """An action in the earlier report that a later action continues.

    Args:
        name: The action.
        titled: Whether its title is shown.
    """

    name: ActionName
    titled: bool


@dataclass(frozen=True)
class ActionRow:
    """An action, and what changed about it.

    Args:
        anchor: The anchor of the row; empty if there is none.
        name: The action.
        wording: If its name changed, the words that were kept, removed, added and moved; otherwise empty.
        earlier: The earlier actions that this action continues; empty if there are none, or if the action simply keeps
            its number.
        cells: How each assessor rated it.
        changes: What else changed; each change has a link to the proof, if there is one.
    """

    anchor: str
    name: ActionName
    wording: tuple[WordingPart, ...]
    earlier: tuple[EarlierAction, ...]
    cells: tuple[RatingCell, ...]
    changes: tuple[Link, ...]


@dataclass(frozen=True)
class RowLinks:
    """Links to rows, from several groups, that have something in common.

    Args:
        since: "newly" or "no longer", if this is what changed since the earlier report; otherwise empty.
        links: The links.
    """

    since: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class ComparedGroup:
    """The actions with the same outcome, or links to rows of other groups.

    Args:
        anchor: The anchor of the heading; empty if there is none.
        heading: What became of the actions.
        count: The number of actions.
        rows: The actions, in printed order.
        lists: If the actions are in other groups, the links to their rows.
    """

    anchor: str
    heading: str
    count: int
    rows: tuple[ActionRow, ...] = ()
    lists: tuple[RowLinks, ...] = ()


@dataclass(frozen=True)
class ComparisonTable:
    """What changed about each action.

    Args:
        earlier: The earlier period.
        later: The later period.
        assessors: The assessors, one for each column.
        leader: The assessor whose ratings decide the group of an action; None if there is only one.
        legend: What the signs mean; empty if there are none.
        marks: The kinds of marks that occur in titles: "removed", "added", "moved here".
        groups: The actions by what became of them, the worst first; then groups of links.
        jumps: Whether there are links above the table that lead to its groups.
        style: The link to the style sheet of comparisons.
    """

    earlier: str
    later: str
    assessors: tuple[TaggedText, ...]
    leader: TaggedText | None
    legend: str
    marks: tuple[SpanKind, ...]
    groups: tuple[ComparedGroup, ...]
    jumps: bool
    style: str


def comparison_table(
    context: Context, comparisons: Sequence[Comparison], pillar: str | None = None
) -> ComparisonTable | None:
    """Return the table of a comparison, or None if either report lists no actions.

    Args:
        context: The context of the page.
        comparisons: The comparison for each assessor; at least one.
        pillar: The id of a pillar, to return only its actions, without anchors; by default, all actions.
    """
    if not comparisons[0].detailed:
        return None
    made = _Rows(context, comparisons, has_anchors=pillar is None)
    by_kind: dict[ChangeKind, list[ActionRow]] = {}
    for action in compared_actions(comparisons):
        fate = action.fates[made.leading]
        if pillar is None or made.listed(action)[1].pillar == pillar:
            by_kind.setdefault(fate.kind, []).append(made.row(action, fate.kind))
    groups = tuple(made.group(kind, by_kind[kind]) for kind in ChangeKind if kind in by_kind)
    kinds = {part.kind for rows in by_kind.values() for row in rows for part in row.wording}
    directions = {cell.direction for rows in by_kind.values() for row in rows for cell in row.cells}
    assessors = tuple(context.read_plan(comparison.assessor.label) for comparison in comparisons)
    return ComparisonTable(
        earlier=comparisons[0].earlier.period,
        later=comparisons[0].later.period,
        assessors=assessors,
        leader=assessors[made.leading] if len(assessors) > 1 else None,
        legend=legend(context.words, [name for name in DIRECTIONS.values() if name in directions]),
        marks=tuple(kind for kind in SpanKind if kind in kinds and kind is not SpanKind.SAME),
        groups=(*groups, *(made.crossing() if pillar is None else ())),
        jumps=pillar is None,
        style=context.shared_href(COMPARISON_STYLE),
    )


def _leading(comparisons: Sequence[Comparison]) -> int:
    """Return the index of the first assessor whose ratings can be compared, or else of the first assessor."""
    return next((index for index, comparison in enumerate(comparisons) if comparison.comparable), 0)


class _Rows:
    """Creates the rows of a table.

    Args:
        context: The context of the page.
        comparisons: The comparison for each assessor.
        has_anchors: Whether rows and groups have anchors.
    """

    def __init__(self, context: Context, comparisons: Sequence[Comparison], *, has_anchors: bool) -> None:
        self.leading = _leading(comparisons)
        self._context, self._comparisons, self._has_anchors = context, comparisons, has_anchors
        self._start = comparisons[0].earlier
        # These changes are shown elsewhere: an earlier number in the row itself, and agreement between only two
        # assessors in groups of links.
        is_pair = len(comparisons) <= PAIR and has_anchors
        self._shown_otherwise = {ChangeKind.RENUMBERED, *((ChangeKind.DIFFERS, ChangeKind.AGREES) if is_pair else ())}
        self._titled: set[str] = set()
        self._noted: dict[str, list[Link]] = defaultdict(list)

    def listed(self, compared: ComparedAction) -> tuple[Report, Action]:
        """Return the action with the report that lists it: the later report, unless the action ended."""
        report, identifier = (self._context.report, compared.now) if compared.now else (self._start, compared.was[0])
        action = report.action(identifier)
        assert action is not None  # noqa: S101 - the comparison has it from the report
        return report, action

    def group(self, kind: ChangeKind, rows: Sequence[ActionRow]) -> ComparedGroup:
        """Return the group of a kind of change."""
        words = self._context.words
        label = words.gettext("same rating") if kind is ChangeKind.SAME else kind_label(words, kind)
        heading = words.capitalised(label)
        return ComparedGroup(self._anchor(kind.slug), heading, len(rows), tuple(rows))

    def crossing(self) -> Iterator[ComparedGroup]:
        """Yield the groups of links to rows that have something in common other than their outcome."""
        words = self._context.words
        yield from self._linked(ChangeKind.SCOPE.slug, kind_label(words, ChangeKind.SCOPE), {"": ChangeKind.SCOPE.slug})
        lists = {"": DISPUTED, "newly": ChangeKind.DIFFERS.slug, "no longer": ChangeKind.AGREES.slug}
        yield from self._linked(DISPUTED, words.gettext("assessors differ"), lists)

    def _linked(self, slug: str, label: str, lists: Mapping[str, str]) -> Iterator[ComparedGroup]:
        links = {since: tuple(self._noted[key]) for since, key in lists.items()}
        if any(links.values()):
            shown = tuple(RowLinks(since, rows) for since, rows in links.items() if rows)
            heading = self._context.words.capitalised(label)
            yield ComparedGroup(self._anchor(slug), heading, len(links[""]), lists=shown)

    def row(self, action: ComparedAction, group: ChangeKind) -> ActionRow:
        """Return the row of an action in a group, and note a link to the row for the groups of links."""
        report, subject = self.listed(action)
        anchor = change_anchor(subject.id, ended=not action.now) if self._has_anchors else ""
        spans = next((change.spans for change in action.details if change.kind.is_wording), ())
        self._note(action, subject, Link(subject.printed_number, f"#{anchor}"))
        return ActionRow(
            anchor=anchor,
            name=action_name(self._context, report, subject),
            wording=tuple(WordingPart(span.kind, span.text) for span in spans if span.kind is not SpanKind.MOVED_AWAY),
            earlier=self._earlier(action),
            cells=tuple(
                rating_cell(self._context, comparison, action, fate, group)
                for comparison, fate in zip(self._comparisons, action.fates, strict=True)
            ),
            changes=tuple(self._changes(action)),
        )

    def _anchor(self, slug: str) -> str:
        leader = self._comparisons[self.leading].assessor.id
        return f"{leader}-{slug}" if self._has_anchors else ""

    def _note(self, action: ComparedAction, subject: Action, link: Link) -> None:
        slugs = {change.kind.slug for change in action.details}
        if action.now and len({assessment.rating for assessment in subject.ratings.values()}) > 1:
            slugs.add(DISPUTED)
        for slug in slugs:
            self._noted[slug].append(link)

    def _earlier(self, action: ComparedAction) -> tuple[EarlierAction, ...]:
        """Return the earlier actions that a row names; in a split or merger, each title is given only once."""
        is_regrouped = action.fates[0].kind in REGROUPINGS
        if not action.now or (action.was in ((), (action.now,)) and not is_regrouped):
            return ()
        with_titles = set(action.was) - self._titled if is_regrouped and len(action.was) <= MOST_EARLIER else set()
        self._titled |= with_titles
        return tuple(
            EarlierAction(action_name(self._context, self._start, earlier), earlier.id in with_titles)
            for earlier in map(self._start.action, action.was)
            if earlier
        )

    def _changes(self, action: ComparedAction) -> Iterator[Link]:
        words, fate = self._context.words, action.fates[0]
        if self._says_more(action, fate):
            yield Link(change_remark(words, fate), "")
        for change in action.details:
            if change.kind not in self._shown_otherwise:
                yield Link(detail_phrase(words, change, self._comparisons[0].assessor), self._proof(change))

    def _says_more(self, action: ComparedAction, fate: Change) -> bool:
        """Tell whether this row remarks on what became of the action; in a split or merger, only the first row does."""
        if fate.kind is ChangeKind.NEW:
            return fate.since != self._context.report.period or fate.namesake is not None
        if fate.kind in REGROUPINGS:
            has_remark = fate.endings or fate.beginnings or fate.takings
            return bool(has_remark) and action.now == fate.now[0].id
        return not (fate.was and fate.now)

    def _proof(self, change: Change) -> str:
        """Return the address of the evidence that a change is about; empty for other changes."""
        if change.kind is ChangeKind.EVIDENCE_ADDED:
            report, subject = self._context.report, change.now[0].action
        elif change.kind is ChangeKind.EVIDENCE_REMOVED:
            report, subject = self._start, change.was[0].action
        else:
            return ""
        return f"{action_name(self._context, report, subject).href}#{part_anchor(EVIDENCE, subject.id)}"
