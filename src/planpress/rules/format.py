"""Rules for a file's keys and the form of their values; ``planpress.loading`` creates their findings."""

from planpress.rules.rule import loader_rule

RULES = (
    loader_rule(
        "FMT101",
        """
A required key is missing.

Without the key, the site cannot be built. An action needs its `id`, its `title` and, if the plan has pillars, its
`pillar`. A report needs its `to` and, if it has ratings, a `scale`.

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

The key is mistyped or in the wrong place, and its value would be silently lost.

Fails:

    submited: 2017-08-28

Passes:

    submitted: 2017-08-28

To fix it, correct the key or move it to the right place. The message names a similar key, if there is one, or the keys
that are allowed.
""",
    ),
    loader_rule(
        "FMT103",
        """
The number of an action or pillar needs quotes.

Without quotes, YAML reads `1.10` as the figure 1.1, and action 1.10 would be mistaken for 1.1.

Fails:

    actions:
      - {id: 1.10, pillar: "1", title: Train customs officers}

Passes:

    actions:
      - {id: "1.10", pillar: "1", title: Train customs officers}

To fix it, put the number in quotes.
""",
    ),
    loader_rule(
        "FMT104",
        """
An id has characters that an id cannot have.

Ids become parts of web addresses. Ids printed in the report ("1.1", "E9", "F.2") consist of letters and digits joined
by dots or hyphens. Ids chosen in the plan ("partial-progress") consist of lower-case letters, digits and hyphens.

Fails:

    actions:
      - {id: "1/1", pillar: "1", title: Train customs officers}

Passes:

    actions:
      - {id: "1.1", pillar: "1", title: Train customs officers}

To fix it, follow the instructions in the message.
""",
    ),
    loader_rule(
        "FMT105",
        """
A date is not written as year-month-day, or does not exist.

"03/05/2017" is a day in March to one reader and a day in May to another; "2017-03-05" is the same day to everybody. A
month alone, such as 2017-08, is enough if the source does not give the day.

Fails:

    submitted: 28/08/2017

Passes:

    submitted: 2017-08-28

To fix it, write the year, the month and the day in this order, with hyphens. If the date does not exist, as with
31 June, look it up in the source.
""",
    ),
    loader_rule(
        "FMT106",
        """
A word is not one of those allowed.

Some keys take only certain words. For example, `state` is published, missing or withheld; `detail` is actions or
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

For example, a text was found where a list was expected, or a number contains letters. The message states what is
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

A key with nothing after its colon means neither "none" nor "unknown".

Fails:

    due:

Passes:

    due: 2017-08-29

To fix it, fill the value in, or remove the key.
""",
    ),
    loader_rule(
        "FMT109",
        """
A file has more problems than are shown.

At most 500 problems in one file are listed. That many problems usually have one cause, such as a line near the top with
too little or too much indentation.

To fix it, correct the first problems and check again. If you cannot find the cause, return to the last version of the
file without problems, or ask somebody who knows YAML to look at the first line named.
""",
    ),
    loader_rule(
        "FMT110",
        """
A text is too long.

A text has at most 20,000 characters, about eight printed pages; a name has at most 300. Nobody reads a longer text in
one paragraph of a web page. Usually a whole document was pasted where a few sentences belong, or a quote was left open
and the rest of the file became part of the text.

To fix it, split the text into several entries of a list such as `progress`, or shorten it and name the document under
`source` or `evidence`. If the text ends in the wrong place, look for its opening quote.
""",
    ),
)
