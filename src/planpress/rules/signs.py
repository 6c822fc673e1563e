"""The rule for the signs of ratings; ``planpress.loading`` creates its findings."""

from planpress.rules.rule import loader_rule

RULES = (
    loader_rule(
        "RAT312",
        """
Two ratings of a scale would look the same, or a rating would not look the same in two scales.

Every rating has a sign: a shape and a fill. The fills get lighter from the best rating to the lowest. There are seven
for ratings with a rank (from `best`, `strong`, `good`, `middle`, `weak`, `low` to `least`) and three for ratings
without a rank (`unranked`, `dotted` and `striped`). In grey, `striped` looks like `weak`, so a scale uses only one of
these two. Additional signs of this kind would look alike in grey or to colour-blind readers. A scale with eight to
eleven ranks therefore has numbers as signs, counted from the lowest rating, and needs no `tone`. If a scale has more
than eleven ranks, combine neighbouring ratings into one: list the other labels in its `also`; the reports keep their
own words under `printed`.

A rating keeps its sign in every scale that has a rating with the same id, except in scales with numbers. If this is
impossible, because a new rating comes between two with neighbouring signs, the plan states which sign the rating has
there.

Fails:

    scales:
      - id: niap-2017
        ratings:
          - {id: done, label: Done, rank: 3, tone: best}
          - {id: nearly, label: Nearly done, rank: 2, tone: best}
          - {id: open, label: Open, rank: 1}

Passes:

    scales:
      - id: niap-2017
        ratings:
          - {id: done, label: Done, rank: 3}
          - {id: nearly, label: Nearly done, rank: 2, tone: good}
          - {id: open, label: Open, rank: 1}

To fix it, leave `tone` out, or give each rating a different `tone`.
""",
    ),
)
