"""The main points say what is news in a report: at most five sentences, each with a link to its proof."""

from copy import deepcopy
from typing import Any

import pytest

from planpress.fragments import render
from planpress.fragments.text import markdown
from planpress.views.context import Context
from planpress.views.frame.page_head import page_head
from planpress.views.main_points import MOST, first_point, main_points
from planpress.views.root.feed import news
from tests.views.sketch import PLAN, action, context

Reports = dict[str, dict[str, Any]]
ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


def said(here: Context) -> list[str]:
    """Return the sentences, without invisible characters."""
    return [point.text.translate(ISOLATES) for point in main_points(here).points]


def totals(**counts: dict[str, int]) -> dict[str, Any]:
    return {"detail": "totals", "totals": counts}


BEFORE = totals(party={"done": 2, "nearly": 1, "begun": 7, "none": 3}, panel={"done": 1, "nearly": 2, "begun": 10})
AFTER = totals(
    party={"done": 3, "nearly": 6, "half": 2, "begun": 2}, panel={"done": 2, "nearly": 2, "half": 7, "begun": 2}
)


def test_totals_say_who_counts_what_and_where_they_differ() -> None:
    """Both assessors have their own count, then come the greatest difference, the rating that is gone, and the gap."""
    assert said(context({"2001": BEFORE, "2002": AFTER})) == [
        "9 of 13 actions are rated Done or Nearly done by Exemplia itself, up from 3 of 13 in 2001.",
        "4 of 13 actions are rated Done or Nearly done by Panel, up from 3 of 13 in 2001.",
        "Panel rates 7 of 13 actions Half done, whereas Exemplia rates 2 of 13.",
        "No action is rated Not begun by Exemplia itself any more; in 2001, the figure was 3 of 13.",
        "Only totals are available for 2002, so it is not known which actions moved to another rating.",
    ]


def test_totals_after_a_full_report_lead_to_that_report() -> None:
    """Nobody can tell which actions moved, and the sentence links to the last report that lists its actions."""
    last = main_points(context({"2001": {"actions": [action("1.1", party="done")]}, "2002": AFTER}, root="")).points[-1]
    assert last.text.translate(ISOLATES) == (
        "Only totals are available for 2002, so it is not known which actions moved to another rating. "
        "The last report that lists its actions is the one for 2001."
    )
    assert (last.gap, last.href) == (True, "../2001/")


def test_a_rating_that_nobody_gives_any_more_needs_no_assessor() -> None:
    """If every assessor gave the lowest rating equally often and none does now, the sentence is about all of them."""
    before = totals(party={"done": 10, "none": 3}, panel={"nearly": 10, "none": 3})
    assert "No action is rated Not begun any more; in 2001, the figure was 3 of 13." in said(
        context({"2001": before, "2002": AFTER})
    )


@pytest.mark.parametrize(
    ("earlier", "sentence"),
    [
        ({"done": 2, "none": 2}, "1 of 4 actions is rated Done or Nearly done by Exemplia itself, down from 2 of 4"),
        ({"nearly": 1, "none": 3}, "1 of 4 actions is rated Done or Nearly done by Exemplia itself, as many as in"),
        (
            {"nearly": 1, "none": 4},
            "1 of 4 actions is rated Done or Nearly done by Exemplia itself; in 2001, the figure was 1 of 5.",
        ),
    ],
    ids=["down", "same", "other denominator"],
)
def test_how_the_first_number_developed(earlier: dict[str, int], sentence: str) -> None:
    """A number is up, down or the same of the same total; beside another total it is called neither."""
    here = context({"2001": totals(party=earlier), "2002": totals(party={"done": 1, "half": 3})})
    assert said(here)[0].startswith(sentence)


def test_a_revised_plan_is_another_denominator() -> None:
    """After a revision, the same total may be of other actions, so no number is called more or less."""
    reports = {"2001": BEFORE, "2002": {**AFTER, "plan_version": "2"}}
    assert said(context(reports))[0].endswith("by Exemplia itself; in 2001, the figure was 3 of 13.")


def test_scales_that_differ_are_not_compared_and_one_sentence_says_so() -> None:
    """Nothing is compared across two scales, which is said once."""
    before = {**totals(party={"good": 1, "bad": 3}), "scale": "two"}
    sentences = said(context({"2001": before, "2002": {"actions": [action("1.1", party="done"), action("1.2")]}}))
    assert sentences[0] == "1 of 1 action is rated Done or Nearly done by Exemplia itself."
    assert sentences.count("The ratings in 2001 are on a different scale, so they are not compared.") == 1
    assert not [sentence for sentence in sentences if "up from" in sentence or "worse" in sentence]


def test_a_mapping_between_scales_is_used() -> None:
    """If the plan says how to read the earlier ratings on the later scale, the numbers are compared."""
    plan = deepcopy(PLAN) | {"mappings": [{"from": "two", "to": "five", "ratings": {"good": "done", "bad": "none"}}]}
    reports = {
        "2001": {**totals(party={"good": 1, "bad": 3}), "scale": "two"},
        "2002": totals(party={"done": 2, "none": 2}),
    }
    sentences = said(context(reports, plan=plan))
    assert sentences[0] == "2 of 4 actions are rated Done or Nearly done by Exemplia itself, up from 1 of 4 in 2001."
    assert "another scale" not in " ".join(sentences)


def test_what_became_of_actions() -> None:
    """Better and worse ratings, blocked, dropped and new actions and the panel's differences are said with numbers."""
    before = [action(number, party="half") for number in ("1.1", "1.2", "1.3", "1.4", "1.5")]
    after = [
        action("1.1", party="done", panel="half"),
        action("1.2", party="begun", panel="begun"),
        action("1.3", party={"rating": "waiting", "depends_on": ["1.1"]}, panel="nearly"),
        action("1.4", party="half"),
        action("1.6", party="half", change="new"),
    ]
    dropped = [{"id": "1.5", "reason": "Not needed."}]
    here = context({"2001": {"actions": before}, "2002": {"actions": after, "dropped": dropped}})
    assert said(here)[1:] == [
        "1 of 3 actions is rated Done or Nearly done by Panel.",
        "Panel rates 2 of 3 actions differently from Exemplia: 1 lower and 1 neither lower nor higher.",
        "1 action is rated better by Exemplia itself than in 2001, and 1 worse: 1.2.",
        "1 action has become blocked since 2001: 1.3.",
    ]


def test_late_split_and_merged_actions_are_named() -> None:
    """What readers would otherwise find only in a comparison or a list is among the main points."""
    before = [action(number, party="half") for number in ("1.1", "1.2", "1.3")]
    after = [
        action("1.1", party="half", change="split", due="2002-06"),
        action("1.4", party="done", change="split", due="2002-06") | {"from": ["1.1"]},
        action("1.5", party="none", change="merged") | {"from": ["1.2", "1.3"]},
    ]
    points = main_points(context({"2001": {"actions": before}, "2002": {"actions": after}}, root="")).points
    assert [(point.text.translate(ISOLATES), point.href) for point in points[1:]] == [
        ("1 action is late at the end of the period: 1.1.", "actions/#due=late"),
        ("1 action from 2001 was split: 1.1 into 1.1 and 1.4.", "compare/"),
        ("2 actions from 2001 were merged: 1.2 and 1.3 into 1.5.", "compare/"),
        (
            "1 of 3 actions is rated Not begun by Exemplia itself, up from 0 of 3 in 2001.",
            "#how-many-actions-stand-where",
        ),
    ]


def test_the_best_rating_is_not_counted_twice() -> None:
    """The most frequent rating gets no sentence if it is the best, which the first sentence already counts."""
    sentences = said(context({"2001": totals(party={"done": 2, "nearly": 1, "begun": 1})}))
    assert not [sentence for sentence in sentences[1:] if "Done" in sentence]


def test_dropped_actions_are_only_explained_if_they_are_few() -> None:
    """Many dropped actions are named by their numbers."""
    before = [action(number, party="half") for number in ("1.1", "1.2", "1.3", "1.4")]
    dropped = [{"id": number, "reason": "Gone."} for number in ("1.2", "1.3", "1.4")]
    after = {"actions": [action("1.1", party="half")], "dropped": dropped}
    assert "3 actions from 2001 were dropped: 1.2, 1.3 and 1.4." in said(
        context({"2001": {"actions": before}, "2002": after})
    )


def test_without_any_pair_nothing_is_called_better_or_worse() -> None:
    """If all actions are new, no sentence claims that no rating moved."""
    reports: Reports = {
        "2001": {"actions": [action("1.1", party="half")]},
        "2002": {"actions": [action("1.2", party="half", change="new")], "dropped": [{"id": "1.1", "reason": "Gone."}]},
    }
    sentences = said(context(reports))
    assert sentences[1:3] == [
        "1 action from 2001 was dropped: 1.1 Title of 1.1 (Gone).",
        "1 action is new since 2001: 1.2.",
    ]


def test_the_first_report_says_how_ratings_spread() -> None:
    """Without an earlier report there are the best ratings, the most frequent and the lowest one, and no comparison."""
    here = context({"2001": totals(party={"done": 2, "nearly": 1, "begun": 7, "none": 3})})
    assert said(here) == [
        "3 of 13 actions are rated Done or Nearly done by Exemplia itself.",
        "3 of 13 actions are rated Not begun by Exemplia itself.",
        "7 of 13 actions are rated Begun by Exemplia itself.",
        "Only totals are available for 2001, not the ratings of individual actions.",
    ]
    assert main_points(here).changes is None


@pytest.mark.parametrize(
    ("state", "sentence"),
    [("missing", "No report was found for 2003."), ("withheld", "The report for 2003 was withheld.")],
)
def test_a_period_without_numbers_says_what_was_last_known(state: str, sentence: str) -> None:
    """A missing or withheld report has one sentence, then the last numbers before it, marked with their period."""
    reports: Reports = {"2001": {"actions": [action("1.1", party="done")]}, "2002": BEFORE, "2003": {"state": state}}
    points = main_points(context(reports, root="")).points
    assert [point.text.translate(ISOLATES) for point in points] == [
        f"{sentence} The last report that lists its actions is the one for 2001.",
        "Latest known figure (2002): 3 of 13 actions were rated Done or Nearly done by Exemplia itself.",
        "Latest known figure (2002): 3 of 13 actions were rated Done or Nearly done by Panel.",
    ]
    assert [(point.gap, point.earlier, point.href) for point in points] == [
        (True, False, "../2001/"),
        (False, True, "../2002/"),
        (False, True, "../2002/"),
    ]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"detail": "totals"}, "Neither individual actions nor totals are available for 2001."),
        ({"actions": [action("1.1")]}, "No action is rated in this report; it lists 1 action."),
        ({"state": "missing"}, "No report was found for 2001."),
    ],
    ids=["nothing", "unrated", "missing"],
)
def test_a_first_report_without_ratings_is_one_sentence(values: dict[str, Any], sentence: str) -> None:
    """With nothing known, the page says so, once."""
    assert said(context({"2001": values})) == [sentence]


def test_numbers_are_compared_with_the_nearest_report_that_has_some() -> None:
    """A report without ratings by an assessor is passed over, and the sentence names the earlier one."""
    reports: Reports = {
        "2001": {**BEFORE, "overall": {"party": "begun"}},
        "2002": {"state": "missing"},
        "2003": {"detail": "totals"},
        "2004": {**AFTER, "overall": {"party": "half"}},
    }
    sentences = said(context(reports))
    assert sentences[0].endswith("by Exemplia itself, up from 3 of 13 in 2001.")
    assert sentences[3] == "No action is rated Not begun by Exemplia itself any more; in 2001, the figure was 3 of 13."


def test_of_many_assessors_the_one_that_differs_most_is_named() -> None:
    """With five assessors there are still five sentences at most, and one of them is on the greatest difference."""
    names = ["one", "two", "three", "four"]
    plan = deepcopy(PLAN)
    plan["assessors"] = [plan["assessors"][0], *({"id": name, "label": name.capitalize()} for name in names)]
    counts = {name: {"done": 9 - place, "none": 1 + place} for place, name in enumerate(["party", *names])}
    sentences = said(context({"2001": totals(**counts)}, plan=plan))
    assert len(sentences) == MOST
    assert [sentence for sentence in sentences if " rates " in sentence] == [
        "Four rates 5 of 10 actions Done, whereas Exemplia rates 9 of 10."
    ]


def test_assessors_are_called_by_their_names() -> None:
    """An assessor with a name is called so, with a capital letter at the beginning; others by Party and label."""
    plan = deepcopy(PLAN)
    plan["assessors"][1]["name"] = {"en": "the Panel", "fr": "le Panel"}
    sentences = said(context({"2001": BEFORE, "2002": AFTER}, plan=plan))
    assert sentences[1].endswith(" Nearly done by the Panel, up from 3 of 13 in 2001.")
    assert sentences[2] == "The Panel rates 7 of 13 actions Half done, whereas Exemplia rates 2 of 13."
    plan["assessors"][0]["name"] = "the Government"
    assert "rated Done or Nearly done by the Government itself" in said(context({"2001": BEFORE}, plan=plan))[0]


def scale(ranks: list[int | None]) -> dict[str, Any]:
    """A plan whose scale has ratings with some ranks, named r0, r1 and so on from the first."""
    ratings = [
        {"id": f"r{place}", "label": f"R{place}", **({} if rank is None else {"rank": rank})}
        for place, rank in enumerate(ranks)
    ]
    return deepcopy(PLAN) | {"scales": [{"id": "five", "ratings": ratings}]}


@pytest.mark.parametrize(
    ("ranks", "best"),
    [
        ([6, 5, 4, 3, 2, 1], "R0 or R1"),
        ([5, 4, 3, 2, None, 1], "R0 or R1"),
        ([7, 6, 5, 4, 3, 2, 1], "R0, R1 or R2"),
        ([4, 3, 2, 1], "R0 or R1"),
        ([3, 2, 1], "R0"),
        ([1, 2], "R1"),
        ([None, None, None], "R2"),
        ([1, 1, 1], "R2"),
    ],
)
def test_which_ratings_the_first_sentence_counts(ranks: list[int | None], best: str) -> None:
    """The best ratings are the upper third of the ranks; if no rating is better, the most frequent one is named."""
    counts = {f"r{place}": 1 + (place == len(ranks) - 1) for place in range(len(ranks))}
    sentence = said(context({"2001": totals(party=counts)}, plan=scale(ranks)))[0]
    assert f" rated {best} by Exemplia itself." in sentence


def test_the_commonest_of_the_best_ratings_is_named() -> None:
    """If the first sentence counts two ratings together, another says which of them is the most frequent."""
    assert said(context({"2001": totals(party={"nearly": 38})}))[:2] == [
        "38 of 38 actions are rated Done or Nearly done by Exemplia itself.",
        "38 of 38 actions are rated Nearly done by Exemplia itself.",
    ]


def test_ratings_without_rank_are_compared_by_number() -> None:
    """On a scale without ranks, the most frequent rating is said to have more or fewer actions, never to be better."""
    reports = {"2001": totals(party={"r0": 3, "r1": 1}), "2002": totals(party={"r0": 1, "r1": 3})}
    sentences = said(context(reports, plan=scale([None, None])))
    assert sentences[0] == "3 of 4 actions are rated R1 by Exemplia itself, up from 1 of 4 in 2001."


def test_equally_frequent_ratings_without_rank() -> None:
    """If no rating is better and none more frequent, the sentence still says how many actions are rated."""
    assert said(context({"2001": totals(party={"r0": 2, "r1": 2})}, plan=scale([None, None])))[0] == (
        "4 of 4 actions are rated R0 or R1 by Exemplia itself."
    )


def test_a_changed_overall_rating() -> None:
    """A new overall rating is a main point; one that stays is said only if there is little else."""
    first = {**BEFORE, "overall": {"party": "begun", "panel": "begun"}}
    second = {**AFTER, "overall": {"party": "nearly", "panel": "begun"}}
    sentences = said(context({"2001": first, "2002": {**second, "totals": {"party": AFTER["totals"]["party"]}}}))
    assert "The overall rating by Exemplia is Nearly done, up from Begun in 2001." in sentences
    assert len(sentences) == MOST


def test_notes_are_named_where_actions_are_not_listed() -> None:
    """If the report lists no actions, notes about individual actions are a main point that leads to them."""
    notes = [
        {"about": "1.1", "text": "A fact."},
        {"about": "1.1", "text": "Another."},
        {"about": "report", "text": "?"},
    ]
    reports: Reports = {
        "2001": {"actions": [action("1.1", party="done")]},
        "2002": {**totals(party={"done": 1}), "notes": notes},
    }
    points = {point.text.translate(ISOLATES): point.href for point in main_points(context(reports, root="")).points}
    assert points["There are editorial notes on 1 action: 1.1."] == "#notes-on-actions"


def test_every_figure_is_in_its_sentence_and_leads_somewhere() -> None:
    """The parts `before`, `figure` and `after` make up the sentence, and each figure has a link."""
    for point in main_points(context({"2001": BEFORE, "2002": AFTER})).points:
        assert point.before + point.figure + point.after == point.text
        assert bool(point.figure) == bool(point.href)


def test_the_first_figure_is_large_and_data_is_escaped() -> None:
    """Only the first figure has the large type, and labels of the data cannot become markup."""
    plan = scale([2, 1])
    plan["scales"][0]["ratings"][0]["label"] = "<b>R0</b>"
    markup = render(main_points(context({"2001": totals(party={"r0": 1, "r1": 3})}, plan=plan)))
    assert markup.count('class="pp-figure"') == 1
    assert "&lt;b&gt;R0&lt;/b&gt;" in markup
    assert "<b>" not in markup


def test_one_sentence_for_page_search_engines_and_feed() -> None:
    """The first main point is the description of the overview and begins the entry in the feed."""
    here = context({"2001": BEFORE, "2002": AFTER}, root="")
    sentence = main_points(here).points[0].text
    assert first_point(here) == sentence
    assert page_head(here, "", "", "").description == sentence
    assert page_head(here, "about/", "", "").description != sentence
    assert page_head(here, "", "", "Mine.").description == "Mine."
    assert str(markdown(news(here)[0].text)).startswith(f"<p>{sentence}")
