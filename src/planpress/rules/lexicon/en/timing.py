"""English words, other than dates, for when something happens."""

from planpress.rules.lexicon.terms import terms, words

LOOKING_AHEAD = terms(
    """will, shall, would, is planned, are planned, plan to, plans to, plans for, plans in, plans on, plans at,
    plans by, plans within, planned to, planned for, planned in, planned on, planned at, planned by, planned within,
    planning to, planning for, planning in, planning on, planning at, planning by, planning within, expect, expects,
    expected, intend, intends, intended, schedule, schedules, scheduled, scheduling, scheduler, schedulers, foresee,
    foresees, foreseen, foreseeing, foreseeable, due in, due by, due on, due for, due to be, target, targets, aim,
    aims, hope, hopes, propose, proposes, proposed, proposing, proposal, proposals, proposer, proposers, proposition,
    propositions, forthcoming, upcoming, next, future, commit, commits, committed, commitment, commitments, promise,
    promises, promised, promising, pledge, pledges, pledged, pledging, is to, are to, to be, deadline"""
)
"""Words that show that something is still to come."""
APPOINTED = terms(
    """set, fixed, booked, adjourned, listed, postponed, deferred, moved, earmarked, slated, put off, put back,
    reserved, rescheduled"""
)
"""Words that describe an appointment: "the trial was set for March 2018"."""
APPOINTED_FOR = words("for to until till on")
"""Words that join an appointment to its date."""
RUNS = words("expire expires expiring run runs")
"""Verbs for a term before its end: "the contract runs to the end of 2028"."""
HEARD = words(
    """heard tried sentenced arraigned retried judged decided hearing hearings trial trials verdict verdicts judgment
    judgement appeal appeals"""
)
"""Words for what a court does on a date that it has set."""
OF_A_COURT = terms(
    """is to be, are to be, will be, is due to be, are due to be, is scheduled to be, are scheduled to be, is listed
    to be, are listed to be, is scheduled for, are scheduled for, is due for, are due for"""
)
"""Words before what a court does: "the appeal is to be heard in October 2023"."""
PREPARING_FOR = terms(
    """ahead of, in advance of, in preparation for, in preparation of, in readiness for, in readiness of,
    in anticipation for, in anticipation of, in time for, in time of, prior to, in view of, in the run-up to,
    to prepare for, preparing for"""
)
"""Words before the date of an event that was still ahead: "trained ahead of the elections of 2018"."""
HOLDS_UNTIL = words("until till")
"""Words before the end of something that already holds: "the lease runs until 2031"."""
HOLDS_FROM = terms("from, as of, as from, with effect from, effective, effective from, starting")
"""Words before the beginning of something that is already decided: "banned from January 2023"."""
BEYOND = terms("after, outside, beyond, since, subsequent to")
THE_PERIOD = terms(
    """the period, this period, the reporting period, this reporting period, the end of the period,
    the end of this period, the end of the reporting period, the end of this reporting period"""
)
"""The time that a report covers, or its end; "after the period" states plainly that a date is later."""
EARLIER = terms(
    """previous, earlier, prior, formerly, originally, already, previously, ago, former, older, in line with, pursuant,
    according, based on, under the"""
)
"""Words that mark any date before the period as background."""
BACKGROUND = terms("existing, first, last, background, in force, began in, begun in, started in, report")
"""Words that mark a year before the period as background; a day or month needs a clearer word."""
DATED_TEXTS = words(
    """law laws act acts decree decrees order orders regulation regulations prakas declaration declarations convention
    conventions protocol protocols resolution resolutions strategy strategies plan plans decision decisions
    proclamation proclamations agreement agreements code codes circular circulars directive directives memorandum
    memorandums memoranda conference conferences report reports survey surveys census censuses baseline baselines"""
)
"""Words for texts that are named with their date: "the law of 2002"."""
OF_ITS_DATE = words("of dated from for in")
"""Words that join the name of a text to its date."""
ACTS = words("decree order directive decision circular proclamation notice letter instruction prakas")
"""Words for acts that get something done: "by order of 3 March 2016" gives its date."""
BY_AN_ACT = words("by through")
OF_AN_ACT = words("of dated")
"""Words that join the name of an act to its date."""
DETERMINERS = words("a an the its his her")
LINKS_TO_A_DATE = words("in on by since of during at for")
"""Words that may come between a verb and its date, and are ignored when the words before the date are checked."""
OF_A_DATE = words("of")
"""Words that make a date part of the thing before it: "the workshop of June 2016"."""
BACK_TO_A_DATE = words("from since")
AT_A_DATE = words("in on for")
PLANNED = words("planned scheduled expected foreseen intended targeted proposed envisaged needed")
"""Participles for work still to come that look like reports of completed work."""
DEED_BEFORE_A_DATE = words("held met made set begun given written up meeting")
"""Words for completed work if a date follows immediately, other than words that end in "ed": "held in June 2016"."""
NOT_DONE_BEHIND = words("be been is are")
"""Words that stop the participle after them from reporting completed work: "is to be held in June 2018"."""
PAST = words("was were had has have did ago since held met made given taken written begun began came went")
"""Words for the past, other than words that end in "ed"."""
NO_PAST_IN_ED = words("need feed seed speed breed proceed exceed")
"""Words that end in "ed", and beginnings of such words, that do not refer to the past."""
NO_PAST_BEHIND = words("is are be")
"""Words after which a word that ends in "ed" is not in the past tense: "is planned"."""
PARTICIPLE_ENDS = words("ed en t")
"""Endings of participles: "had trained", "had taken", "had met"."""
LONG_PAST = terms("before the period")
"""Words that show that something was over before the rest of the sentence."""
BETWEEN_DATES = terms("and, then, again, in, on, one, another, the first, the second, the other, the last")
"""Words between the dates of a list: "in July 2016, again in August 2017"."""
DELAYED = words(
    """delay delayed delays postponed late later slipped slow slowed behind yet still pending awaits suspended suspends
    suspension deferred adjourned stalled halted cancelled canceled abandoned withdrew withdrawn"""
)
"""Words for a step that was delayed, suspended or given up."""
GOES_ON = terms("continue, continues, go on, goes on, remain, remains")
"""Words for work that merely continues."""
REMAINING = words("remain remains remaining")
TAKES_PLACE = terms(
    """begin, begins, start, starts, open, opens, end, ends, close, closes, expire, expires, take place, takes place,
    take effect, takes effect, enter into force, enters into force, come into force, comes into force"""
)
"""Verbs in the present tense that announce something for a date: "deliveries begin in January"."""
APPLIES = terms(
    """apply, applies, take effect, takes effect, enter into force, enters into force, come into force,
    comes into force, be in force, be binding, become compulsory, become binding, be compulsory"""
)
"""Verbs before the day from which an adopted text is in force."""
LATENESS = terms("late, delay, delayed, after the deadline, after its deadline, after the due date, after its due date")
"""Words for a report that was submitted after its due date."""
SUBMISSION = words("report reports submitted submission submit deadline due")
"""Words for the submission of a report."""
WITHIN_THE_PERIOD = terms(
    """in the period, in this period, in the reporting period, in this reporting period, during the period, during this
    period, during the reporting period, during this reporting period, over the period, over the reporting period,
    throughout the period, in the year, in this year, during the year, during this year, over the year, throughout the
    year, this year, in the first year, in the second year"""
)
"""Words that date a fact by the period, which is precise enough if the period is short."""
IN_A_PART_OF_THE_PERIOD = terms(
    """the end of the period, the end of this period, the end of the reporting period, the end of the year, the
    beginning of the period, the start of the period, the beginning of the year, the start of the year, the middle of
    the period, the first half of the period, the second half of the period, the first half of the year, the second
    half of the year, the first quarter, the second quarter, the third quarter, the last quarter, the fourth quarter,
    the first months of the period, the last months of the period, the last month of the period"""
)
"""Words that date a fact by a part of the period."""
OVER_BEFORE = words("before previous previously earlier already last")
"""Words that show that something was over before the period."""
