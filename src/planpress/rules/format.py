"""The keys of a file and the form of their values. The findings are made in ``planpress.loading``."""

from planpress.rules.rule import loader_rule

RULES = (
    loader_rule(
        "FMT101",
        """
A key that must be there is missing.

Without it the site could not be built: an action needs its `id`, `pillar` and `title`, a report its
`from` and `to`, and a `scale` as soon as it has ratings.

Fails:

    actions:
      - {id: "1.1", title: Train customs officers}

Passes:

    actions:
      - {id: "1.1", pillar: "1", title: Train customs officers}

To fix it, add the key.
""",
    ),
    loader_rule(
        "FMT102",
        """
A key is not known.

It is mistyped, or in the wrong place, and its value would be lost silently.

Fails:

    submited: 2017-08-28

Passes:

    submitted: 2017-08-28

To fix it, follow the "did you mean" of the message.
""",
    ),
    loader_rule(
        "FMT103",
        """
A number of an action or pillar needs quotes.

Without quotes YAML reads `1.10` as the figure 1.1, so that action 1.10 would be taken for 1.1.

Fails:

    actions:
      - {id: 1.10, pillar: "1", title: Train customs officers}

Passes:

    actions:
      - {id: "1.10", pillar: "1", title: Train customs officers}

To fix it, put it in quotes.
""",
    ),
    loader_rule(
        "FMT104",
        """
An id has characters that an id cannot have.

Ids become parts of web addresses. Those that the report prints ("1.1", "E9", "F.2") are letters and
digits joined by dots or hyphens; those that the plan chooses ("partial-progress") are lower-case
letters, digits and hyphens.

Fails:

    actions:
      - {id: "1/1", pillar: "1", title: Train customs officers}

Passes:

    actions:
      - {id: "1.1", pillar: "1", title: Train customs officers}

To fix it, follow the message.
""",
    ),
    loader_rule(
        "FMT105",
        """
A date is not written as year-month-day, or does not exist.

"03/05/2017" is a day in March to one reader and a day in May to another; "2017-03-05" is the same day
to all. A month alone, such as 2017-08, is enough if the source gives no day.

Fails:

    submitted: 28/08/2017

Passes:

    submitted: 2017-08-28

To fix it, write the year, the month and the day in this order, with hyphens. If the day does not
exist, such as the 31st of June, look it up in the source.
""",
    ),
    loader_rule(
        "FMT106",
        """
A word is not one of those allowed.

Some keys take only certain words: `state` is published, missing or withheld; `detail` is actions or
totals; `change` is new, reworded, renumbered, split or merged.

Fails:

    state: lost

Passes:

    state: missing

To fix it, choose one of the words in the message.
""",
    ),
    loader_rule(
        "FMT107",
        """
A value has the wrong form.

A list was wanted and a text is there, or a number has letters in it. The message says what is
expected.

Fails:

    progress: Ten officers were trained.

Passes:

    progress:
      - Ten officers were trained.

To fix it, give the value the form that the message names.
""",
    ),
    loader_rule(
        "FMT108",
        """
A value was left empty.

A key with nothing after its colon says neither "none" nor "unknown".

Fails:

    due:

Passes:

    due: 2017-08-29

To fix it, fill it in, or take the key out: the site says "not supplied" by itself.
""",
    ),
    loader_rule(
        "FMT109",
        """
A file has more problems than are shown.

At most 500 problems of a file are shown. As many mostly have one cause, such as a line near the top
that is indented too little or too far.

To fix it, correct the first ones and check again. If you do not find the cause, go back to the last
version of the file that had no problems, or ask somebody who knows YAML to look at the first line
that is named.
""",
    ),
    loader_rule(
        "FMT110",
        """
A text is too long.

A text has at most 20,000 characters, about eight printed pages. Nobody reads more than that in one
paragraph of a web page. Usually a whole document was pasted where a few sentences belong, or a
quote was left open and took in the rest of the file.

To fix it, split the text into several entries of a list such as `progress`, or shorten it and name
the document under `source` or `evidence`. If the text ends elsewhere than you meant, look for the
quote that opens it.
""",
    ),
)
