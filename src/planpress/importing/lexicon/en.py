"""English words in tables of actions."""

from planpress.importing.lexicon.phrases import carried_out, phrases
from planpress.rules.lexicon.terms import terms

HEADINGS = {
    "number": terms(
        """no, no., nr, number, #, num, ref, reference, ref no, reference no, serial no, serial number, s/n, sn, id,
        code, item, item no, action no, action number, action id, action ref, action reference, action code,
        activity no, activity number, activity id, activity code, milestone no, milestone number, index, sr no, sl
        no, line no, item number, task no, task id, task number, measure no, measure number, recommendation no,
        commitment no, commitment number, activity ref, action ref no, s. no, s no, serial, seq, act. no, act no"""
    ),
    "pillar": terms(
        """line of action, lines of action, action line, action lines, pillar, component, theme, thematic area,
        strategic area, priority area, focus area, area, category, section, chapter, stage, strategic axis, axis,
        sector, cluster, workstream, work stream, programme area, domain, policy area, strategic priority, strategic
        pillar, thematic pillar, work area, work package, pillars, components, themes, thematic areas, strategic
        areas, priority areas, focus areas, strategic axes, axes, strategic priorities, strategic pillars, thematic
        pillars, work packages"""
    ),
    "objective": terms(
        """objective, specific objective, strategic objective, goal, outcome, strategic goal, sub-objective, aim,
        strategy, intermediate outcome, sub-component, strategic outcome, sub-goal, key result area, kra, result
        area, operational objective, general objective"""
    ),
    "commitment": terms(
        """commitment, commitment name, commitment title, name of the commitment, name of commitment, description of
        the commitment, commitment description, line of action, lines of action, action line, action lines, pledge,
        recommendation, programme, project"""
    ),
    "action": terms(
        """action, actions, activity, activities, measure, measures, action point,
        task, intervention, key action,
        key activity, planned activity, planned action, priority action, action item, niap action, title, name,
        action title, action name, activity title, activity name, name of activity, name of action, title of action,
        promise, initiative, action taken forward, what, deliverable title, description of action, description of
        activity, action description, activity description, what we will do, what will be done, what is to be done,
        required action, recommended action, agreed action, proposed action, specific action, specific activity,
        main activity, main activities, key activities, key actions, planned activities, planned actions, planned
        measure, planned measures, action to be taken, actions to be taken, measures to be taken, task name, task
        description, agreed measure, policy measure, work item, strategic action, strategic actions,
        specific actions, recommended measure, agreed actions, agreed measures"""
    ),
    "milestone": terms(
        """milestone, milestones, milestone activity, sub-activity, sub-action, subactivity, sub activity, sub
        action, step, milestone title, milestone description, key step, verifiable milestone, interim milestone, key
        milestone, key milestones, subtask, sub-task"""
    ),
    "short_title": terms("short title, short name"),
    "description": terms(
        """description, details, detail, scope, explanation, what is it, expected result, expected results, output,
        outputs, expected output, expected outputs, deliverable, deliverables, expected outcome, expected
        deliverable, full description, brief description, purpose, rationale"""
    ),
    "lead": terms(
        """lead, lead agency, lead institution, lead ministry, lead organisation, lead organization, lead body,
        responsible lead, lead department, lead office, lead implementing agency, lead entity, lead authority, lead
        partner, accountable agency, coordinating agency, coordinating body, lead responsible"""
    ),
    "responsible": (
        *terms(
            """who does it, who leads, who leads it, who runs it, office in charge, responsible, resp, responsibility,
            responsible agency, responsible agencies, responsible institution,
            who, responsible institutions, responsible body, responsible bodies, responsible party, responsible
            parties, responsible ministry, responsible entity, responsible unit, responsible department, agency,
            agencies, implementing agency, implementing agencies, implementer, institution, institutions, ministry,
            department, owner, action owner, organisation, organization, entity, accountable, by whom, implemented by,
            led by, office, responsible authority, responsible authorities, responsible organisation, responsible
            organisations, responsible organization, responsible organizations, responsible office, responsible
            departments, body, bodies, responsible actor, responsible actors, responsible stakeholders, in charge,
            agency in charge, body in charge, authority in charge, implementing body, implementing entity,
            implementing institution, implementing institutions, implementing authority, delivery agency, executing
            agency, responsible for implementation, implementing bodies, implementing entities, implementing
            organisation, implementing organisations, implementing organization, implementing organizations, delivery
            body, delivery bodies, delivery agencies, delivery partner, delivery organisation, executing body,
            executing bodies, executing agencies, executing entity, implementing ministry, implementing ministries,
            implementing department, owned by, run by, carried out by, in the hands of, done by whom, assigned body,
            executed by, entrusted to, action by, accountable body, focal agency"""
        ),
        *phrases(
            terms(
                """agency, agencies, body, bodies, institution, institutions, ministry, ministries, department,
                departments, entity, entities, authority, authorities, organisation, organisations, organization,
                organizations, office, offices, unit, units, service, services"""
            ),
            terms(
                """… in charge, … in charge of implementation, … responsible, … responsible for implementation,
                responsible …"""
            ),
        ),
    ),
    "partners": terms(
        """supporting, supported by, assisted by, partner, partners, supporting agency, supporting agencies, supporting
        institutions, support, other actors, other partners, implementing partner, implementing partners, supporting
        organisations, stakeholders, cooperating agencies, collaborators, co-responsible, jointly responsible,
        involved, participating, participates, other actors involved, actors, partner agencies, supporting partners,
        supporting bodies, support agencies, contributing agencies, collaborating agencies, collaborating partners,
        other agencies, key partners, other stakeholders, bodies involved, agencies involved, institutions involved,
        entities involved, organisations involved, organizations involved, ministries involved, stakeholders
        involved, participating agencies, participating bodies, participating institutions, in cooperation with, in
        collaboration with, together with"""
    ),
    "person": terms(
        """contact, person, contact person, responsible person, person responsible, focal point, focal person, email,
        e-mail, phone, telephone, name of responsible person, responsible officer, officer, contact details, assigned
        to, assignee, name and title, updated by, reported by, entered by, first name, last name, surname, family
        name, given name, given names, first names, forename, full name, contact name, name of contact, name of
        contact person, telephone number, phone number, telephone no, phone no, tel, mobile, mobile number, mobile
        phone, cell phone, fax, e-mail address, email address, e-mail addresses, telephone/fax, respondent,
        respondent name, name of respondent, interviewee, your name, filled in by"""
    ),
    "start": terms(
        """start, start date, begin, begins, beginning, from, starting date, commencement, planned start, planned
        start date, start of implementation, date started, starts, starts on, start month, start year, started on,
        begins on, started in"""
    ),
    "due": terms(
        """due, due date, deadline, end, end date, by when, completion date, target date, date of completion,
        planned completion, finish, finish date, expected completion, planned end, expected completion date,
        completion, to be completed by, target completion date, date due, end of activity, when, due by, target
        completion, target end date, target year, completion deadline, deadline for completion, due for completion,
        end year, expected end date, expected end, planned end date, planned completion date, planned finish, date
        for completion, proposed completion date, final deadline, original deadline, time limit, time limits, ends,
        ends on, end month, ends in, to end, to end on, until, till, expires, expires on, expires in, expiry, expiry
        date, finishes, finishes on, finishes in, to be done by, to be finished by, complete by, ready by, not later
        than, no later than, at the latest, cut-off, cut-off date, target month, time limit for completion, by date,
        limit, due on, due in, falls due, falls due on, implementation deadline, agreed deadline, completion by, due
        for, expected date of completion, expected year of completion, date of expected completion"""
    ),
    "revised_due": terms(
        """revised due date, revised deadline, new deadline, new due date, revised date, revised end date"""
    ),
    "reached": terms(
        """reached on, date reached, achieved on, date achieved, completed on, date completed, delivered on, actual
        completion, actual completion date, actual date of completion, actual end, actual end date, actual date, date
        of actual completion, date of achievement, reached, milestone reached, milestone achieved, milestone
        completed, milestone met, date milestone reached, date milestone achieved, milestone reached on, milestone
        achieved on, milestone completed on, reached in, ended on, finished on, actually reached, actual date
        reached"""
    ),
    "timeframe": terms(
        """timeframe, time frame, timeline, time line, period of implementation, schedule, timing, duration,
        implementation period, time period, dates, planned dates, time, timescale, calendar, implementation schedule,
        implementation timeline, planned timeline, target timeframe, time schedule, implementation time frame"""
    ),
    "status": terms(
        """status, state, completion level, implementation status, status of implementation, current status, state
        of implementation, progress status, achievement, level of implementation, state of play, completion status,
        level of completion, degree of completion, degree of implementation, implementation, how far are we, where
        are we, traffic light, rag, rag status, level of achievement, overall status, status update, stage of
        implementation, stage of completion, implementation stage, current state, current situation, state of
        progress, status of action, status of actions, status of activity, status of activities, action status,
        activity status, milestone status, delivery status, traffic light status, colour code, color code, colour
        status, situation, category of progress, progress category"""
    ),
    "rating": terms(
        """rating, progress rating, assessment, self-assessment, evaluation, score, rating of progress, overall
        rating, self-rating, progress score, progress assessment, assessment of progress, implementation rating,
        evaluation of progress, achievement rating, rag rating, traffic light rating"""
    ),
    "percent": terms(
        """%, percent, percentage, % complete, % completed, % achieved, % completion, percent complete, percentage
        complete, % of completion, progress %, progress (%), % progress, completion rate, % done, completion %, %
        implemented, per cent, percent done, percentage of completion, percentage achieved, completion percentage"""
    ),
    "progress": (
        *terms(
            """account, account of work, work carried out, progress, progress made, status details, progress details,
            implementation details, progress to date,
            progress so far, summary of progress, results, result, achievements, what was done, what has
            been done, what we did, progress report, narrative, accomplishments, implementation progress,
            progress achieved, description of progress, action taken, results achieved, description of
            results, done so far, progress narrative, status narrative, status description, what happened,
            what has happened, what was achieved, what has been achieved, what we achieved, what we have
            done, what did we do, what was accomplished, what has been accomplished, achievements to date,
            achievements so far, activities to date, work to date, work so far, progress update, progress
            notes, progress summary, progress description, summary of achievements, summary of activities,
            summary of implementation, implementation summary, implementation update, key achievements,
            main achievements, key results, main results, outputs delivered, outputs achieved, highlights,
            description of implementation, explanation of progress, explanation of status, status report,
            status notes, developments, recent developments, main accomplishments, work done so far,
            account of the year, account of progress, account of the period, account of activities,
            summary of the year, summary of the period, summary of work, summary of work done, review of
            the year, year in review, what the year brought, key developments, main developments,
            information on progress, details of progress, details of implementation, successes, report on
            progress, reports on progress, description of work, description of the work, account of implementation,
            details of progress made, brief description of progress, details of actions taken, activities performed"""
        ),
        *carried_out(
            terms("actions, activities, measures, steps, tasks, work, works"),
            terms("""taken, undertaken, implemented, carried out, completed, conducted, performed, executed, done,
                accomplished"""),
        ),
    ),
    "updates": terms(
        """update, updates, latest update, dated updates, log, progress log, history, chronology, monthly update,
        monthly updates, quarterly update, quarterly updates, weekly update, weekly updates, detailed update"""
    ),
    "comments": terms(
        """other matters, further notes, additional points, lessons learned, lessons learnt, lessons, comment,
        comments, remark, remarks, observation, observations,
        notes, note, additional information, explanatory note, explanatory notes, feedback, further comments,
        general comments, other comments, additional comments, additional notes, other information, further
        information, obs, observ, annotation, annotations, anything else, n.b., nb, general remarks, remarks if any,
        comments if any, additional remarks, other remarks"""
    ),
    "outlook": terms(
        """next stage, next stages, following stage, next phase, next measures, upcoming measures, future measures,
        and then, and now, what now, and next, what then, then
        what, and after that, and afterwards, next step, next steps, outlook, future outlook, way forward, planned
        next, planned follow-up, further steps, follow-up, future plans, future actions, future activities, future
        steps, planned next steps, plans for the next period, plans for next year, upcoming activities, upcoming
        actions, steps to take, steps to be taken, remaining steps, remaining work, remaining actions, outstanding
        work, outstanding actions, what is next, what's next, what comes next, what remains to be done, what
        remains, still to do, next actions, next activities, the way forward, way ahead, the way ahead, prospects,
        future prospects, looking ahead, looking forward, plans for the future, future work, perspectives,
        priorities for the next period, steps ahead, work ahead, upcoming steps, follow-up actions, follow-up steps,
        forward look, next steps foreseen, next steps planned, foreseen next steps, priorities ahead, priorities for
        next year, priorities for the coming year, to do, further action needed, still to be done, planned work,
        work planned, work still to be done, work to be done, further action, further actions, actions planned,
        activities planned, further actions required, further action required, forward plan, pending work, pending
        actions, pending activities, actions pending, activities pending, next steps and timeline, steps planned,
        following steps, subsequent steps, coming steps, steps to come, following actions, following activities,
        corrective action, corrective actions, corrective measures, remedial action, remedial actions"""
    ),
    "challenges": terms(
        """snag, snags, drawbacks, hitches, hindrance, hindrances, setbacks, roadblocks, pitfalls, stumbling blocks,
        bottleneck, hindering factors,
        limiting factors, barriers encountered, obstacles and constraints, impediments encountered, challenge,
        challenges, obstacle, obstacles, constraint, constraints, difficulties, problems, issues, barriers, risks,
        reason for delay, reasons for delay, bottlenecks, gaps, challenges encountered, key challenges, main
        challenges, challenges faced, implementation challenges, difficulties encountered, problems encountered,
        obstacles encountered, constraints encountered, issues encountered, blockers, impediments, reasons for
        non-completion, reasons for non-implementation, explanation of delay, explanation of delays, causes of
        delay, cause of delay, delays, difficulties faced, hurdles, risks and challenges, problems met, factors
        hindering progress, factors hindering implementation, constraints and risks, challenges and constraints,
        gaps and challenges, problems and constraints, key constraints, main constraints, main obstacles, main
        difficulties, issues and challenges"""
    ),
    "indicator": terms(
        """measure of achievement, measure of results, measure of performance, measure of impact, yardstick used,
        how measured, how it is measured, how we measure, sign of success, signs of success, test of success,
        indicator, indicators, indicator of progress, performance indicator, progress indicator, kpi, kpis, key
        performance indicator, success indicator, output indicator, measure of success, measurable indicator,
        verifiable indicator, verifiable indicators, objectively verifiable indicator, objectively verifiable
        indicators, success criteria, outcome indicator, impact indicator, indicator of success, indicators of
        success, success measure, measure of progress, metric, measured by, how progress is measured, how success is
        measured, measured through, performance measure, performance measures, result indicator, key indicator, key
        indicators"""
    ),
    "baseline": terms(
        """baseline, baseline value, starting value, initial value, starting point, initial situation, base value,
        start value, value at start, value at the start, baseline figure, baseline level, starting
        level, initial level"""
    ),
    "target": terms(
        """target, target value, goal value, targets, final target, end target, planned value, expected value,
        planned target, end-of-plan target, plan target"""
    ),
    "value": terms(
        """value, measurement, measured, reading, measured result, current value, actual, actual value, value
        achieved, measured value, latest value, achieved value, value reached, value to date, level reached, level
        achieved, current level, progress value, cumulative value, cumulative achievement"""
    ),
    "unit": terms("unit, unit of measure, unit of measurement"),
    "evidence": terms(
        """papers attached, proof attached, attached papers, papers enclosed, evidence attached, evidence, link,
        links, url, source of verification, means of verification, sources of verification,
        supporting documents, source, sources, documents, verification, website, web link, documentation,
        attachment, evidence of progress, evidence of completion, supporting evidence, proof, proof of completion,
        references, source of information, sources of information, hyperlink, web address, means of proof,
        attachments, supporting material, supporting materials, documents attached, attached documents, source
        documents, annexes, documents annexed, reference documents, proofs, enclosures, enclosed documents,
        documents enclosed, annexed documents, pieces of evidence, supporting papers"""
    ),
    "tags": terms("tag, tags, keyword, keywords"),
    "origin": terms("origin, source document, legal basis, decision, mandate"),
    "starred": terms("starred, asterisk"),
    "from": terms("""continues, previous number, former number, old number, number in the previous report"""),
    "cost": terms(
        """budget, cost, costs, funding, funds, estimated cost, estimated budget, amount, source of funding,
        expenditure, funding source, resources, financial resources, budget source, indicative budget,
        budget allocated, budget spent, spent, amount spent, balance, price, unit price, unit cost,
        expenses, disbursed, disbursement, budget execution, total cost, indicative cost, estimated costs"""
    ),
    "period": terms("period, reporting period, reporting year, year"),
    "assessor": terms(
        """assessor, assessed by, rated by, evaluator, evaluated by, rater,
        assessment by, rating by, evaluation by"""
    ),
}
"""What a column holds, by the words of its heading."""
EXAMPLES = terms("example, for example, e.g., e. g., eg, ex")
"""Words for an example, with which templates begin a row."""
SHARES = terms("share, proportion, portion, percentage, part, fraction")
"""Words for a share, as in "Share done"."""
CHOOSING = terms("select, choose, pick, click to select, please select, please choose")
"""How the words of a drop-down list begin from which nobody has chosen."""
TICKING = (
    *terms("tick, put a cross, put an x, place a cross, choose, select, pick"),
    *phrases(terms("check, mark, cross, circle"), terms("… one, … the, … only, … a, … an, … with, … your")),
)
"""How a request of a template above boxes begins, as in "Tick one box"."""
ASKING = terms(
    """please, kindly, insert, summarise, summarize, describe, enter, provide, indicate, specify, briefly, outline,
    give, explain, fill in, set out, mention, elaborate, identify, highlight, include, attach, add text, add details,
    add here, type text, type here, write text, write here, use this"""
)
"""How a request of a template begins."""
ASKING_BEFORE = terms(
    """state, list, add, use, fill, report, record, write, type, complete, name, discuss, assess, comment on, detail,
    present, select, choose, tick, put, note, answer, draft, quote, show, tell, say, cite"""
)
"""The same with words that are also other words, as in "[State forests]"."""
ASKED_FOR = terms(
    """the, a, an, any, all, each, your, how, what, which, whether, why, who, when, where, if, here, this, these,
    briefly, in brief, up to, at most, no more, one, relevant, main, key"""
)
"""What follows such words in a request."""
LEFT_OPEN = terms(
    """to be confirmed, tbc, tbd, to be determined, to be completed, to be filled in, to be decided, pending input,
    awaiting input, tba, to be agreed, to be announced, to be advised, to be defined, to be specified, to be identified,
    to be appointed, to be assigned, to be set, not yet decided, not yet defined, not yet determined, not yet known, not
    yet assigned, undecided"""
)
"""Words in place of a value that is not known yet."""
MONEY = terms("fund, financ, budget, cost, money, payment, spend, spent, expend, expens, invoice, resource")
"""Beginnings of words for money in headings, as in "Source of funds"."""
DONORS = terms("funding, funder, financing, financier, donor")
"""Beginnings of words for those who give money, in headings of bodies."""
UPDATED = terms("update, updated, entry, entered, modified, modification, reporting, report, submission")
"""Words in headings such as "Date of last update", whose dates are not about the action."""
EXPLAINING = terms(
    """explanation, explanations, explanatory text, justification, justifications, grounds, reason,
    reasons, reasoning, substantiation, rationale, rationales, basis, why, clarification, clarifications, elaboration,
    reasons why, reason why"""
)
"""Headings that do not say what is explained: the action or, beside a rating, the rating."""
WORDINGS = terms("text, wording, full text, exact wording, formulation, title, name")
"""Words before those for an action in headings of names, as in "Text of the commitment"."""
DESCRIBING = terms("description, full description, brief description, details, detail, what is it")
"""Headings that do not say what is described: the action or, behind a rating, what was done."""
BASES = terms("base, base year, reference, reference value, reference year")
"""Headings of baselines beside targets; elsewhere they may mean anything."""
STEPS = terms("steps, sub-activities, sub-actions, subactivities, sub-tasks, subtasks, key steps")
"""Further words for milestones in headings such as "Action / steps"."""
NAMES = terms("name, names")
"""Headings of names of actions or of persons."""
NAMES_OF_WORKS = terms("title, titles")
"""Headings of names of actions or of anything else, and of the titles of persons."""
VAGUE = terms("date")
"""Headings that do not say what their dates are: the dates are read as the time of the action, with a remark."""
STATUSES = {
    "done": terms(
        """achieved, completed, complete, done, implemented, fully implemented, finished, finalised, finalized,
        fulfilled, fully achieved, delivered, accomplished, closed, fully completed, met, executed"""
    ),
    "substantial": terms(
        """substantially achieved, substantially completed, substantially complete, mostly completed, largely
        achieved, largely completed, substantial progress, nearly complete, substantial"""
    ),
    "on-track": terms("on track, on schedule, on target, according to plan, progressing well"),
    "started": terms(
        """in progress, ongoing, on-going, underway, under way, started, in process, in implementation, under
        implementation, being implemented, wip, commenced, active, continuing"""
    ),
    "partial": terms(
        """partial progress, limited progress, partially achieved, partially completed, partially implemented, partly
        achieved, partly completed, partially, partial, limited, some progress, partially met, partially complete,
        partly implemented"""
    ),
    "not-started": terms(
        """not commenced, not started, not yet started, not started yet, yet to start, yet to begin, not begun yet, not
        begun, not initiated, no progress, to do, todo, to be started, not yet commenced, not yet begun, not done,
        planned"""
    ),
    "delayed": terms("delayed, behind schedule, overdue, late, off track, off-track, behind, at risk"),
    "stopped": terms(
        """cancelled, canceled, withdrawn, dropped, discontinued, abandoned, stopped, suspended, on hold, deferred,
        postponed"""
    ),
    "waiting": terms("pending completion of another action, awaiting another action"),
    "pending": terms("pending, waiting, awaiting, open"),
}
"""Words for a status, by what they mean."""
FUNCTION_WORDS = terms(
    """a, an, and, are, as, at, be, been, by, for, from, has, have, in, into, is, it, its, not, of, on, or, that, the,
    their, these, this, to, was, were, which, while, will, with"""
)
"""Frequent words by which the language of a text is recognised."""
SUMMARIES = terms(
    """narrative, preamble, foreword, a look back, summary, synopsis, overview, introduction, general,
    background, context, executive summary, general situation,
    general overview, overall situation"""
)
"""Headings of a summary."""
OF_A_WHOLE = terms(
    """implementation, execution, plan, plan's, action plan, national, niap, report, reporting, period, year, overall,
    the, this, our"""
)
"""Words for what a summary of a whole report is about."""
PREVIOUS = terms(
    """previous, prior, former, old, earlier, at baseline, at start, at the beginning, initial, last year, last
    period, last report, last reporting, last quarter, last half-year, last
    half year, last semester, last month, last meeting, last session, last time, last rating, last
    status, last assessment, last evaluation, last score, last progress"""
)
"""Words in the heading of a column about the previous report."""
NEXT = terms("next, following, subsequent, future, forthcoming, upcoming, coming")
UPCOMING = terms(
    """will be, shall be, is to be, are to be, to be submitted, to be sent, to be handed in, to be transmitted, must be,
    should be, is due, are due, due, deadline, is expected, is planned, will submit, will send, shall submit, latest
    by"""
)
"""Words in a statement about what is still to come."""
QUESTIONS = terms("what, where, which, how")
"""How headings that are questions begin, such as "What made it difficult"."""
BESIDE_HEADINGS = terms(
    """a, of, the, and, to, on, for, made, so, far, since, last, this, during, report, reporting, period, with, brief,
    overall, current, main, key, any, other, further, date, taken, undertaken, planned, assigned, self, niap, level,
    degree, including, achieved, party, comments, body, bodies, agency, office, organisation, organization, institution,
    ministry, entity, implemented, encountered, faced, met, additional, lessons, learned, learnt"""
)
"""Words that can stand beside that of a heading of a form, as in "Summary of progress made to date"."""
BEFORE_HEADINGS = terms("any, other, further, main, key, brief, overall, current, our")
"""Words before a heading that change nothing."""
COPULAS = terms("is, are, was")
"""What follows the first word of a question such as "Who is in charge"."""
DONE_ALONE = terms("done")
"""Words that are a heading of what was done if nothing else is on their line."""
NEXT_ALONE = terms("next, up next, coming next, coming up, next up, what is coming")
"""Words that are a heading of the outlook if nothing else is on their line."""
PLANS_ALONE = terms("plans, our plans, intentions, our intentions, what we plan, to follow, in the pipeline")
"""Headings of the outlook that have a single meaning only as a whole."""
REMEDIES = terms(
    """remedy, remedies, solution, solutions, response, responses, mitigation, mitigations, lesson, lessons,
    opportunity, opportunities, corrective action, corrective actions, corrective measures, remedial action, remedial
    actions, remedial measures, mitigation measures, countermeasures, measures taken, actions taken, steps taken,
    how they were addressed, how they were overcome, how we addressed them, how we overcame them, ways forward,
    mitigating measures, mitigating actions, enabling factors, success factors"""
)
"""What stands beside the word for difficulties in headings such as "Constraints and remedies"."""
DONE_LABELS = terms(
    """achieved, accomplished, completed, done, delivered, implemented, actual, actually, realised, realized"""
)
"""Words in labels of what was done."""
PERFORMED = terms("carried out, undertaken, conducted, performed, worked on, realised, realized")
"""Further words for what was done, in headings with a time such as "Carried out in the year"."""
ACCOUNTS = terms(
    "report, account, explanation, description, narrative, summary, review, overview, statement, note, record, story"
)
"""What headings begin with that announce an account of work, as in "Report on work"."""
WORKS = terms("work, works, activities, actions, measures, steps, tasks, deeds, events, year, period")
"""What such an account is about."""
BESIDE_PLANS = terms(
    """what, was, were, is, has, have, been, had, we, originally, initially, initial, so, far, to, date, by, this, the,
    for, in, work, year, period, target, targets, output, outputs, outcome, outcomes, deliverable, deliverables,
    step, steps"""
)
"""Words that may be in a label beside those for a plan or for what was done."""
BESIDE_AHEAD = terms(
    """work, works, our, its, your, main, further, any, planned, in, on, this, these, tasks, task, measures, measure,
    s, t"""
)
"""Words that can stand in a heading beside those for a plan, a year or what is left."""
PART_WORDS = terms("part, section, chapter")
"""The words for a part of a form, beside its number."""
MAIN = terms("main, key, principal, chief, primary")
"""Words for what is most important, which change nothing in a heading."""
OF_THE_ACTION = terms(
    "of the action, for the action, of this action, of each action, of the activity, for the activity, of the measure"
)
"""Ends of headings that change nothing in the heading of an action's field."""
WHO = terms("who")
"""How questions about the bodies in charge begin."""
WHICH = terms(
    """which action, which activity, which measure, which commitment, on which action, about which action, select
    the action, choose the action"""
)
"""How questions about the name of the action begin."""
HOW_FAR = terms(
    """how far, where do we, where are we, where we, where does it, where is it with, where it, how is it going, how are
    we, how well"""
)
"""How questions about the status begin, such as "Where are we?"."""
HINDERING = terms(
    """difficult, hard, hinder, hamper, block, slow, delay, wrong, obstacle, problem, prevent, obstruct, held,
    stood, trouble, struggl, stumbl, challeng, in the way, stop, fail, went badly, not work, missing, held us"""
)
"""Beginnings of words in questions about challenges."""
FOLLOWING = terms("next, remain, is left, left to, follow, come, coming, ahead, later, afterwards, still")
"""Beginnings of words in questions about the outlook."""
DOING = terms("done, did, achiev, accomplish, happen, chang, deliver, complet")
"""Beginnings of words in questions about progress."""
FOLLOWING_A_PLAN = terms(
    """dashboard, scoreboard, scorecard, tracker, monitoring of, tracking of, review of, status of, stocktake of, update
    on, follow up of, follow up on, state of play, assessment of, evaluation of, monitoring table, monitoring matrix,
    tracking table, tracking sheet, indicator table, indicators table, table of indicators, status table, status of
    actions"""
)
"""Words in titles of documents that say how far a plan is."""
OF_A_TABLE = terms(
    """biennial, triennial, biennium, triennium, two, three, year, period, situation, position, table, tables, sheet,
    sheets, matrix, form, template, grid, log, tracker, dashboard, scorecard, scoreboard, monitoring, tracking, follow,
    up, followup, evaluation, review, reporting, report, reports, status, progress, implementation, m, e, indicator,
    indicators, result, results, framework, action, actions, activity, activities, update, overview, summary, annual,
    yearly, quarterly, and, the"""
)
"""Words in titles that say only what kind of table or report it is."""
AS_OF = terms(
    "as of, as at, as on, up to, status at, status on, situation at, situation on, position at, position on, cut off, "
    "progress until, progress to, status until, report until, report to, situation until"
)
"""Words before the day whose situation a report describes."""
AT_A_DAY = terms("at")
"""Words between a kind of table or report and that day."""
DONE_AT = terms("done at, done in, made at, signed at, signed in, issued at, issued in, given at")
"""How a line with the place and the day of a signature begins."""
SIGNED_FOR = terms(
    """for the government, for the ministry, for the minister, for the party, for the department, for the authority, on
    behalf of, signed, signed by, signature, name and signature, approved by, endorsed by, validated by, reviewed by,
    verified by, checked by, cleared by, certified by, authorised by, authorized by, yours faithfully, yours sincerely,
    sincerely, respectfully, respectfully submitted, kind regards, best regards"""
)
"""How a line of a signature begins."""
CURRENT = terms(
    "current, this period, this half-year, this quarter, this semester, this report, present, now, today, at present"
)
"""Words in the heading of a column about this report, beside a column about the previous one."""
MIDDLE = terms("mid-year, midyear, mid-term, midterm, interim")
END = terms("end-year, year-end, end of year, end-term, at end, at the end, final")
EXPECTED = terms("expected, planned, targeted, intended, foreseen, projected, scheduled")
"""Words in the heading of a column about what was planned, beside a column about what was done."""
ONGOING = terms(
    """ongoing, on-going, continuous, continuously, permanent, continuing, throughout, on a continuous basis,
    throughout the period, open-ended, recurrent, no end date, regularly"""
)
"""Words in place of a deadline that say that the action has no end."""
EDGES = terms(
    """by, by the end of, end of, end, the end of, until, before, no later than, late, mid, mid-, early, beginning
    of, start of, in, from, since, as of, as at, due, around, approximately, circa"""
)
"""Words that may come before the date of a deadline."""
UNCERTAIN_EDGES = terms(
    """around, approximately, circa, before, early, late, mid, after, from, since, beginning of, start of"""
)
"""Words before a date that show that the date itself is not the deadline."""
STARTING = terms(
    """from, since, starting, starting in, starting from, starting on, beginning in, as from, commencing in"""
)
"""Words before the first day, month or year of a time without an end."""
ONWARDS = terms("""onwards, onward, and beyond, and after, and later""")
"""Words behind the first day, month or year of a time without an end."""
PART_ORDINALS = (terms("first"), terms("second"), terms("third"), terms("fourth"), terms("last"))
"""The words for the first to the fourth part of a year, and for the last one."""
YEAR_PARTS = {
    6: terms("half, half year, half years, half-year, half-years, halfyear, halfyears, semester, semesters, sem."),
    4: terms("quadrimester, quadrimesters"),
    3: terms("quarter, quarters, qtr, qtr., trimester, trimesters"),
}
"""The words for parts of a year, by the number of their months."""
YEAR_PART_SIGNS = {6: terms("h"), 3: terms("q")}
"""The letters for parts of a year, as in "Q1", by the number of their months."""
OTHER_PARTS = terms("term, terms, bimester, bimesters")
"""Words for parts of a year whose months are not certain."""
ORDINAL_ENDINGS = terms("st, nd, rd, th")
OF_YEARS = terms("of, in")
YEAR_ARTICLES = terms("the")
"""The articles of a year."""
YEARS_BEFORE = terms("year, years, calendar year, calendar years")
"""What may stand between a part of a year and the year."""
COUNTED_MONTHS = {"three": 3, "six": 6, "nine": 9}
YEAR_UP_TO = terms(
    """twelve months to, twelve months ended, twelve months ending, 12 months to, 12 months ended, 12 months ending,
    year ended, year ending, year to, year that ended, year that ends"""
)
"""Words before the last day of a year that a report covers."""
FIRST_MONTHS = terms("first \u2026 months")
"""Words for the months from January on, with \N{HORIZONTAL ELLIPSIS} in place of their number."""
BETWEEN_PARTS = terms("and, to, and the, to the")
NUMBERS = terms(
    """one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
    seventeen, eighteen, nineteen, twenty, twenty one, twenty two, twenty three, twenty four, twenty five, twenty six,
    twenty seven, twenty eight, twenty nine, thirty, thirty one, thirty two, thirty three, thirty four, thirty five,
    thirty six, thirty seven, thirty eight, thirty nine"""
)
"""The numbers from 1 to 39, in their order: days and years in words."""
ORDINAL_DAYS = terms(
    """first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth,
    fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, twenty first, twenty
    second, twenty third, twenty fourth, twenty fifth, twenty sixth, twenty seventh, twenty eighth, twenty
    ninth, thirtieth, thirty first"""
)
"""The first days of a month, in their order."""
TO_BE_DONE = terms(
    """to be taken, to be done, to be carried out, to be implemented, to be undertaken, to take, required, needed,
    recommendations, planned, foreseen"""
)
"""Words in headings of work to come, behind the columns about what was done."""
MEETING_TENS = terms("twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety")
"""The tens before an ordinal, as in "seventy-second"."""
MEETING_WORDS = terms("meetings, meeting, conference, session, assembly, forum")
"""The words for a meeting."""
MEETING_LEADS = terms("its")
"""The words before a meeting, besides the articles."""
MEETING_RELATIVES = terms("to which, at which, for which, before which")
"""How a clause begins that says what is done with a report at a meeting."""
PRESENTING = terms("present, submit, submission, address, sent, prepared, report")
"""Beginnings of words for what is done with it, as in "Meeting to which it is presented"."""
MEETING_PREPOSITIONS = terms("for, to, at, in, of")
"""The words that are not a part of the name of a meeting, between its article and the word for it."""
SINCE_MEETINGS = terms("since, from, between, after, following")
"""The words before a meeting that bounds the time that a report is about."""
DECIDED_WORDS = terms(
    """adopted, agreed, approved, endorsed, requested, decided, recommended, decision, decisions, recommendation,
    recommendations"""
)
"""The words for what a meeting decided."""
DECIDED_AT = terms("at, by, of, in, from")
"""The words between a decision and its meeting."""
AHEAD_OF_MEETINGS = terms("in view of, with a view to, ahead of, in preparation for")
"""The words for a purpose before the meeting to which a report goes, besides the prepositions."""
BY_WORDS = terms("by")
"""The words before who submitted a report."""
UP_TO_MEETINGS = terms("to, until, and")
"""The words between two meetings that bound a time."""
MEETING_ORDINALS = ORDINAL_DAYS
"""The ordinals of meetings, from the first, in the gender of the word for a meeting."""
THOUSANDS = terms("two thousand and, two thousand")
"""The beginning of a year in words."""
IN_DATES = terms("day of, days of, the month of, in the year, of the year, of")
"""Words between the day, the month and the year of a date."""
TOTALS = terms(
    """total, totals, grand total, sub-total, subtotal, sum, average, number of actions, total actions, count,
    mean, overall average, average rate, average progress, average completion, overall rate, number of
    activities, number of measures, actions completed, activities completed, measures completed, completed
    actions, completed activities, number completed, percentage completed"""
)
"""The words with which rows of totals begin."""
POSTS = terms(
    """post, position, job title, duty station, rank, grade, date of birth, date of appointment, staff number"""
)
"""Headings in a list of persons, of their posts and what belongs to these."""
SUBTOTALS = terms("subtotal, subtotals, sub-total, sub total")
"""Words with which rows begin that sum up some of the actions, and nothing else begins."""
AT_THE_END = terms("""at the end of, as of the end of, as of end of, as of end, at end of, at end, at the end, end of,
    end""")
"""Words before the year at whose end a document shows how far work is."""
DITTO = terms("""ditto, idem, as above, same as above, as in the row above, as in the line above""")
"""Words in a cell that only say that it repeats the cell above."""
NEXT_PERIOD = terms(
    """next year, next period, next reporting period, next half-year, next quarter, next semester, next month, coming
    year, coming period, coming half-year, coming quarter, coming semester, following year, following period, following
    half-year, following quarter, following semester, year ahead, half-year ahead, quarter ahead"""
)
"""Words for the time after the period of a report."""
NOTES = terms(
    """note, notes, source, legend, key, explanation, nb, n.b., remark, abbreviations, definitions, prepared by,
    approved by, signature, date of update, last updated, disclaimer, footnote, checked by, reviewed by, verified by,
    endorsed by, signed by, signatures, compiled by, submitted by, authorised by, authorized by, abbreviation, acronyms,
    glossary, colour key, color key, legends, status key, rating key, rating scale, scale"""
)
"""The words with which notes below a table begin."""
MARKS = terms("x, yes, y, true, tick")
"""Words that mean the same as a cross."""
NO_MARKS = terms("no, n, false")
"""Words that mean the same as a missing cross."""
LANGUAGE_NAMES = terms("english, eng")
"""How a heading names the language, besides its code."""
LINKING = terms("of, for, to, by, in, as, on, since, at, until, with, from, about")
"""Words between the main word of a heading and the rest."""
RATING_VERBS = terms(
    """rated, rate, rates, assessed, assess, assesses, judged, judge, judges, graded, scored, marked, classed,
    classified, ranked, considered, consider, evaluated, evaluate"""
)
"""Verbs and participles before the rating that a sentence gives an action."""
AS_RATED = terms("as")
"""Words between the object of such a verb and the rating."""
RATING_NOUNS = terms("level, category, verdict, grade, mark, score")
"""Words for a rating in sentences, besides the headings of ratings."""
BEFORE_RATINGS = terms(
    """as, is, was, at, of, now, currently, still, being, given, the, stands, stand, remains, remain, to be, be,
    has, been, a, an, in, under, within, with, by, us, therefore, thus, hence, reached, awarded, assigned"""
)
"""Words between such a verb, or a word for a rating, and the rating."""
DEGREES = terms(
    """almost, nearly, partly, mostly, half, halfway, quite, rather, fairly, somewhat, well, several, some, parts,
    about, around, under, below, above, nowhere, never, still, again, once, soon, later, earlier, maybe, perhaps,
    target, baseline, status, result, rating"""
)
"""Words above a label that may say more about it, as in "Almost" above "Achieved"; they name nothing done."""
NEGATIONS = terms("not, no, nor, neither, never, cannot")
"""Words that deny what a sentence says."""
UNREAL = terms(
    """if, would, could, should, might, may, will, until, unless, before, expected, next, when, once, hope, hopes,
    expect, expects, plan to, aim, aims"""
)
"""Words in sentences about what is to come, or would be."""
RATERS = terms(
    """secretariat, ngo, ngos, non-governmental, civil society, auditor, auditors, reviewer, reviewers, panel,
    committee, evaluator, evaluators, independent, external, third party, peer, peers, expert, experts, consultant,
    consultants, observer, observers, donor, donors, iucn, wwf, cso, csos, audit, auditor general, review team,
    assessor, assessors, working group"""
)
"""Words for raters other than the Party, in headings of ratings."""
OFFICE_HOLDERS = terms(
    """director, director general, secretary, secretary general, permanent secretary, minister, deputy minister,
    commissioner, coordinator, co-ordinator, manager, chairperson, chairman, chairwoman, chair, president, governor,
    head of, chief of, chief, registrar, superintendent, rapporteur, focal point, focal person, desk officer,
    project officer, reporting officer"""
)
"""Titles of those who sign a report; words may follow that say of what."""
SIGNER_LABELS = terms(
    "name, full name, name and title, name and position, title, position, function, designation, rank, capacity"
)
"""Labels in a signature."""
DOCUMENT_LABELS = terms(
    """version, revision, version no, version number, revision no, draft, edition, change, changes, description of
    change, modification, modifications, amendment, signature, stamp, stamp and signature, signature and stamp,
    recipient, recipients, distribution, copy, copies, copy no, number of copies, prepared by, drafted by,
    checked by, reviewed by, approved by, endorsed by, authorised by, verified by, initials"""
)
"""Headings of small tables about a document: its versions, those who signed it, and those who received it."""
BESIDE_DOCUMENT_LABELS = terms(
    """date, author, authors, editor, organisation, organization, institution, agency, body, ministry, no, no.,
    number, reason, section, pages, by, address, contact, role, post, rank, unit, telephone, phone, e-mail,
    email"""
)
"""What stands beside such headings."""
ORGANISATIONS = terms(
    """programme, program, project, centre, center, services, network, association, federation, union, fund, police,
    municipality, observatory, laboratory, company, school, university, programmes, inspectorate, museum,
    foundation, corporation, corps, registry, treasury, academy, college, institute, consortium, partnership,
    archive, archives, library, garden, gardens, hospital, station, survey, reserve, commissariat, parliament,
    cooperative, bank, trust, conservatory, herbarium"""
)
"""Words with which the names of bodies begin that are no offices."""
OFFICES = terms(
    """ministry, ministries, department, agency, authority, administration, directorate, institution, institute,
    organisation, organization, office, unit, service, division, section, bureau, secretariat, commission, committee,
    council, board, government, working group, desk"""
)
"""Words in the names of offices."""
OF_A_STATE = terms(
    """national, federal, provincial, municipal, ministerial, intergovernmental, inter-ministerial,
    interministerial"""
)
"""Adjectives in the names of offices that are in no name of a person."""
ROLES = terms(
    """officer, officers, consultant, consultants, expert, experts, adviser, advisor, specialist, analyst, assistant,
    inspector, engineer, biologist, ranger, warden, scientist, veterinarian, contact person, contact, head,
    lead, author, member, delegate, representative, ambassador, trainer, researcher, professor, doctor,
    student, volunteer"""
)
"""Words for the work of a person, besides the titles of those who sign."""
SELF = terms("self-assessment, self-assessed, self-evaluation, self-rating, self-reported")
"""Words for an assessment of one's own work."""
PARTY_SIDE = SELF + terms(
    """party, state party, country, government, ministry, ministries, department, departments, agency, agencies,
    authority, authorities, administration, directorate, institution, institutions, organisation, organization, body,
    entity, owner, implementer, responsible, lead, national, own, self"""
)
"""Words for those who work for the Party, in headings of its ratings."""
RECEIVING = terms("""to, with, for""")
"""Words before somebody who does not rate, as in "status as reported to the Secretariat"."""
HUES = {
    "green": terms("green"),
    "amber": terms("amber"),
    "yellow": terms("yellow"),
    "orange": terms("orange"),
    "red": terms("red"),
    "grey": terms("grey, gray"),
    "blue": terms("blue"),
    "white": terms("white"),
    "black": terms("black"),
}
"""The names of colours, which are codes of ratings, by the hue."""
NOT_OF_PROGRESS = terms(
    """risk, risks, priority, importance, urgency, impact, impacts, relevance, feasibility, difficulty, complexity,
    confidence, probability, likelihood, severity, threat, vulnerability, satisfaction, quality, cost, costs, budget,
    budgetary, funding, funds, financial, finance, expenditure, procurement, target status, target rating"""
)
"""Words in headings of ratings that show that something other than progress is rated."""
QUALIFIERS = terms(
    """main, key, major, principal, priority, remaining, outstanding, encountered, met, faced, experienced,
    identified, noted, observed, recorded, provided, available, supporting, relevant, related, respective, detailed,
    short, brief, full, further, additional, other, any, all, specific, strategic, operational, concrete, significant,
    notable, recent, made, achieved, obtained, reached, completed, undertaken, taken, carried, out, done, general,
    possible, existing, if, applicable, during, under, within, between, through, yet, still, physical, name, names,
    list, number, text, part, section, line, annual, yearly, monthly, weekly, calendar, cumulative, total,
    implemented, numerical, quantitative, qualitative, descriptive, narrative"""
)
"""Words that can stand in any heading without a change of what it announces."""
USUAL = terms(
    """a, an, the, this, overall, general, global, summary, current, present, actual, latest, new, final, interim, mid,
    our, own, self, national, country, party, government, state, ministry, department, agency, institution, body,
    unit, lead, responsible, implementing, reported, assessed, rated, agreed, action, actions, activity, activities,
    measure, measures, commitment, commitments, task, tasks, milestone, milestones, step, steps, item, target,
    targets, objective, plan, niap, programme, project, work, implementation, completion, progress, achievement,
    delivery, execution, period, report, reporting, year, fy, fiscal, quarter, quarterly, half, semester, month, end,
    beginning, start, date, today, now, time, per, up, so far, colour, color, code, coded, rag, traffic light, label,
    level, degree, stage, scale, score, description, comment, and, or, from, towards, toward, against, select, choose,
    one, please, tick, box, list, see, key, legend, below, q, h, s"""
)
"""Words in the heading of a column of ratings that do not change what it contains."""
BY = terms("by, according to")
SINCE = terms("since, compared to, compared with, relative to, against")
"""Words before the word for an earlier report that show that the text is about the time after that report."""
TOGETHER = terms(
    """in cooperation with, in co-operation with, in collaboration with, in partnership with, in coordination with, in
    consultation with, jointly with, together with, with support from, with the support of, with support of, supported
    by, assisted by, with assistance from, with the assistance of, with the help of"""
)
"""Words between the body in charge and those that help it."""
NOTHING = terms(
    """none, nil, n/a, n. a., na, not applicable, nothing, nothing to report, nothing to add, no comment, no
    comments, no remarks"""
)
"""What a text says that only says that there is nothing."""
SO_FAR = terms(
    """so far, to date, yet, as yet, to report, reported, at present, presently, at this stage, at this time, at the
    moment, for now, currently, identified, encountered, recorded, noted, known, foreseen, planned, required,
    needed, this period, in this period, during this period, for this period, during the period, in the period,
    this half-year, in this half-year, during this half-year, during the half-year, this quarter, in this quarter,
    during the quarter,
    during the reporting period, in the reporting period"""
)
"""Words behind those for nothing that add only a time or that nothing is known."""
ARTICLES = terms("the")
"""The definite articles."""
JOINING = terms("and")
"""The words between the last two entries of a list."""
ACTION_WORDS = terms("action, activity, measure, task")
"""The words for one action, before its number."""
ACTION_PLURALS = terms("actions, activities, measures, tasks")
"""The words for several actions."""
ACTION_SHEETS = terms("milestone, milestones")
"""Further words before the number of an action: those for the sheet about it, and those that forms of plans use."""
NUMBER_SIGNS = terms("no, nos, nr, number")
"""The words for "number", before a number."""
OF_ACTIONS = terms("of")
"""The words between what waits and the actions that it waits for."""
STAGES_OF_ACTIONS = terms(
    """completion, finalisation, finalization, conclusion, closure, end, outcome, outcomes, result, results, delivery,
    implementation, execution, achievement, start, launch, approval"""
)
"""What a rating waits for besides the action itself, as in "Awaiting completion of action 2.1"."""
OTHER_ACTIONS = terms("another, other")
"""The words before an action that is another one."""
ANNEX_WORDS = terms("annex, annexes, annexure, appendix, appendices, attachment, attachments")
"""The words for an annex."""
NUMBERED_PIECES = terms("table, figure, chart, map, box, version, note, page, paragraph, article, decision, form, step")
"""The words before the numbers of other pieces of a document."""
ABOUT_WORDS = terms(
    """on, about, towards, toward, against, regarding, concerning, contribution, contributions, progress, way,
    response, related, steps, path, roadmap, commitment, commitments, support"""
)
"""Words behind that for a report that say what it is about."""
DOCUMENT_WORDS = terms(
    "document, documents, doc, ref, reference, symbol, original, paper, agenda, item, information, working, official"
)
"""The words before the number of a meeting document."""
REPORT_WORDS = terms("report, reports")
"""The words for a report."""
REPORT_ENDS = phrases(terms("report, the report, this report"), terms("end of …"))
"""What stands below the end of a report."""
THIS = terms("this, the present")
"""The words that point to what is at hand."""
REPORT_LEADS = terms("the, this, present, of")
"""The words before that for a report, as in "of the present report"."""
REPORT_BUILDS = terms("was, has been")
"""The words between that for a report and one such as "prepared by"."""
REPORTING_WORK = terms("reporting")
"""The words for the work on a report that need no word for the report."""
OFFICE_LABELS = terms(
    """office, unit, department, body, agency, institution, authority, service, division, section, directorate,
    ministry, entity, organisation, organization"""
)
"""The words for an office in labels such as "Office in charge of the report"."""
BEFORE_OFFICES = terms("the, name of, name of the, lead, name of lead, name of the lead")
"""The words before that for the office in a label."""
OFFICE_LEADS = terms("responsible, competent, reporting, lead, leading, issuing")
"""The words before that for the office in the label of what may also be the Party."""
OFFICE_QUALITIES = terms("responsible, in charge")
"""The words behind that for the office in the label of what may also be the Party."""
OFFICES_CHARGED = phrases(terms("responsible, in charge, charged, accountable"), terms("… for, … of, … with"))
"""The words behind that for an office, and before those for the work on a report."""
REPORT_WRITING = terms(
    """preparation of, drafting of, writing of, compilation of, submission of, the preparation of, the drafting of,
    the writing of, the compilation of, the submission of, preparing, drafting"""
)
"""The words for the work on a report."""
OFFICES_WROTE = phrases(terms("prepared, drafted, compiled, wrote"), terms("that …, which …"))
"""The words behind that for an office that say that it wrote the report, with or without a word for the report."""
OFFICES_REPORT = terms("reporting, submitting the report, submitting this report")
"""The words behind that for an office that are a label as they are."""
OFFICES_FILL = terms(
    """completing, filling in, filling out, submitting, preparing, presenting, that completed, which completed, that
    filled in, which filled in, that completes, which completes, that fills in, that submits, which submits, that
    submitted, which submitted"""
)
"""The words behind that for an office that say that it fills in a form or sends a report."""
FORMS = terms("form, template, questionnaire, sheet")
"""The words for a form."""
FILLED_WORDS = terms("completed by, filled in by, filled out by, filled by")
"""The words behind that for a form, before the name of who filled it in."""
REPORT_AUTHORS = terms("author, authors")
"""The words for the authors of a report."""
FOCAL = terms("focal")
"""The word beside that for an office that answers for a plan."""
OR = terms("or, and")
"""The words between two words for offices."""
PREPARED_WORDS = terms("prepared by, drafted by, drawn up by, compiled by, produced by, written by")
"""The words before the name of the office that prepared a report."""
SENT_WORDS = terms("submitted by, presented by, issued by, sent by, transmitted by, reported by")
"""The words before the name of the office, or the Party, that sent a report."""
AUTHOR_LABELS = terms(
    """completed by, filled in by, author, authors, contact, contact person, contact point, focal point"""
)
"""Labels of those who wrote a report, often persons."""
DAY_LEADS = terms("on, the, dated")
"""The words before a day at the end of a report."""
PLACE_LEADS = terms("in, at")
"""The words before a place."""
ADDRESS_WORDS = terms("tel, phone, fax, email, e-mail")
"""The words with which an address begins."""
SMALL_IN_NAMES = terms("and, for, the")
"""The words in names that have no capital letter."""
IN_OFFICE_NAMES = terms("of, from, at, in, the")
"""The words behind the main word in the name of an office."""
ANNEXED = terms(
    """risk register, register of risks, risk log, risk matrix, risk assessment, risks, budget, expenditure,
    expenditures, financial report, glossary, definitions, abbreviations, acronyms, indicators, results framework,
    participants, list of participants, list of documents, references"""
)
"""Words in the titles of lists that are annexed to a report."""
RISKS = terms("risk, risks, likelihood, probability, impact, severity, mitigation, threat, threats")
"""Words in headings of a register of risks."""
SURVEYS = terms("timestamp, respondent, respondents, interviewer, age, sex, gender, household, households")
"""Words in headings of the answers to a survey, about those who answer."""
STAKEHOLDERS = terms("stakeholder, stakeholders, interest, influence, power, engagement")
"""Words in headings of a list of those who have an interest in a plan."""
QUANTITIES = terms("quantity, quantities, qty, number of units, units in stock")
"""Headings of how many there are of a thing."""
EQUIPMENT = terms("asset, assets, equipment, quantity, serial, purchased, manufacturer, model")
"""Words in headings of an inventory."""
SUPPLIERS = terms("supplier, suppliers, vendor, vendors, bidder, bidders")
"""Words in headings for those from whom something is bought."""
PURCHASES = terms("procurement, tender, bid, bids, bidder, supplier, contract, lot, quotation, purchase")
"""Words in headings of a list of purchases."""
EXECUTED = terms("execut")
"""Beginnings of words that say of money that it was spent, and of work that it was done."""
SPENDING = terms(
    """spent, spending, expenditure, budget, budgetary, financial, disbursed, disbursement, funds, absorption"""
)
"""Words in headings of shares of money."""
PLANS = terms("plans, plan, planning, intentions, priorities, planned activities, planned actions, planned work")
"""Words for plans, in headings such as "Plans for 2024"."""
LEFT = terms("remaining, residual, outstanding, pending, unresolved, persisting, persistent, open")
"""Words for what is not solved yet, in headings such as "Remaining risks"."""
RISK = terms("risk, risks, threat, threats")
"""Words for a risk."""
NEEDED = terms("need, requir, request, sought, missing, desired")
"""Beginnings of words for help that is missing, as in "Support needed"."""
REPORTING = terms(
    """monitoring, tracking, tracker, follow-up, status, assessment, evaluation, stocktake, stocktaking, review,
    reporting, report, update"""
)
"""Words before a time that show that a document reports on it."""
BASE_YEAR = terms("base year, baseline year, reference year, starting year")
"""Words for the year with which the values of indicators are compared."""
OF_ANOTHER_TIME = terms(
    """budget, baseline, base year, reference year, target, targets, vision, horizon, law, act, decree, regulation,
    resolution, decision, directive, census, published, publication, copyright, template, standard, iso,
    created, issued, dated, effective, founded, election"""
)
"""Words beside a time that is not that of a report, such as the year of a law."""
