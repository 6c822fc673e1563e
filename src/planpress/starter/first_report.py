"""Writes the YAML of a plan's first report, with actions to copy and no ratings yet."""

from planpress.model import Plan, Wording
from planpress.starter.templating import environment
from planpress.starter.unfilled import placeholder_title

TEMPLATE = "data/first_report.yml.jinja"


def first_report(plan: Plan, period: str, start: str = "", end: str = "", meeting: str = "") -> str:
    """Return the YAML of the first report of a plan.

    Args:
        plan: The plan.
        period: The id of the period.
        start: The first day or month of the period; if it is empty, the key has no value.
        end: The last day or month of the period; if it is empty, the key has no value.
        meeting: The meeting to which the report is submitted; may be empty.

    Returns:
        The text of the file. If both dates are given, a site can be built from it immediately.
    """
    scale, language = plan.scales[-1], plan.language
    headings = [(f"{pillar.id}.1", _on_one_line(pillar.title.wording(language)), pillar.id) for pillar in plan.pillars]
    template = environment().get_template(TEMPLATE)
    return template.render(
        period=period,
        start=start,
        end=end,
        meeting=meeting,
        language=language,
        scale=scale.id,
        choice=" | ".join(rating.id for rating in scale.ratings),
        example=scale.ratings[0].id,
        assessor=plan.assessors[0].id,
        actions=[
            (*heading, placeholder_title(language, plan.terms, heading[0])) for heading in headings or [("1", "", "")]
        ],
    )


def _on_one_line(wording: Wording) -> str:
    return " ".join(wording.words.split())
