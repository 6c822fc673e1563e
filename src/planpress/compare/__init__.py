"""What changed between two reports: changes that account for every action, and what cannot be compared."""

from planpress.compare.chain import Ending
from planpress.compare.change import REGROUPINGS, Change, ChangeKind, Namesake, Opposite
from planpress.compare.compared_action import ComparedAction, compared_actions
from planpress.compare.comparison import Comparison, Comparisons, Totals, compare
from planpress.compare.corrected import CorrectedFigure, FigureKind, corrected_figures
from planpress.compare.milestones import REACHED
from planpress.compare.movement import Cell, Line, LineKind, MovementMatrix
from planpress.compare.notice import Notice, NoticeKind, Part
from planpress.compare.portion_change import Direction, PortionChange, portion_change
from planpress.compare.rated_action import RatedAction
from planpress.compare.reason import Reason, ReasonKind
from planpress.compare.span import Span, SpanKind
from planpress.compare.texts import ONGOING
from planpress.compare.timeline import ActionHistory, Histories, HistoryPeriod, Presence, Stage, history
from planpress.compare.tombstone import Tombstone, tombstones
from planpress.compare.trends import Band, Point, PointState, RatingTrend, flow, trend
from planpress.compare.whereabouts import Whereabouts, whereabouts
from planpress.compare.wording import wording_changes

__all__ = [
    "ONGOING",
    "REACHED",
    "REGROUPINGS",
    "ActionHistory",
    "Band",
    "Cell",
    "Change",
    "ChangeKind",
    "ComparedAction",
    "Comparison",
    "Comparisons",
    "CorrectedFigure",
    "Direction",
    "Ending",
    "FigureKind",
    "Histories",
    "HistoryPeriod",
    "Line",
    "LineKind",
    "MovementMatrix",
    "Namesake",
    "Notice",
    "NoticeKind",
    "Opposite",
    "Part",
    "Point",
    "PointState",
    "PortionChange",
    "Presence",
    "RatedAction",
    "RatingTrend",
    "Reason",
    "ReasonKind",
    "Span",
    "SpanKind",
    "Stage",
    "Tombstone",
    "Totals",
    "Whereabouts",
    "compare",
    "compared_actions",
    "corrected_figures",
    "flow",
    "history",
    "portion_change",
    "tombstones",
    "trend",
    "whereabouts",
    "wording_changes",
]
