"""What the loader has to say about the files themselves; the findings are made in ``planpress.loading``."""

from planpress.model import Severity
from planpress.rules.base import Rule


def _error(code: str, documentation: str) -> Rule:
    return Rule(code, Severity.ERROR, documentation.strip())


RULES = (
    _error(
        "YML001",
        """
A file is missing or cannot be read.

planpress reads `data/plan.yml` and every file `data/reports/<period>.yml`. One of them is not there,
is a folder, or may not be read.

To mend it, run planpress in the folder that holds `data/`, or name that folder with `--project`.
""",
    ),
    _error(
        "YML002",
        """
A file is too large.

A report is a few hundred kilobytes of text. A file of many megabytes holds something else, and is
not read at all.

To mend it, keep one report in a file, and leave pictures and tables out.
""",
    ),
    _error(
        "YML003",
        """
A file is no plain text in UTF-8.

UTF-8 is the usual way to store letters of all scripts. Files saved by old programs, or with
invisible control characters in them, would show wrong letters on the site.

To mend it, open the file in a text editor and save it "as UTF-8"; delete the character named.
""",
    ),
    _error(
        "YML004",
        """
A file is empty.

To mend it, write the report, or delete the file; `planpress new` makes a file to start from.
""",
    ),
    _error(
        "YML005",
        """
A file is not written as YAML demands.

YAML is text with a little order: each line has a key, a colon, a space and a value; what belongs
together begins at the same distance from the left edge; each item of a list begins with a dash.
Most often a text holds a colon and needs quotes, or a line stands a space too far to the left.

Fails:

    summary: Manage seizures: ivory and horn

Passes:

    summary: "Manage seizures: ivory and horn"

To mend it, look at the line named and at the one above: quotes, colons, and the spaces at the left.
""",
    ),
    _error(
        "YML006",
        """
A file holds too much, or stacks too deep.

No report has two million values or forty levels of lists inside lists; a file that has would keep
the computer busy for hours.

To mend it, write the values out plainly and drop what is no part of the report.
""",
    ),
    _error(
        "YML007",
        """
A file holds a tag.

A word that begins with an exclamation mark tells YAML to build something other than text, which no
report needs and which could be harmful.

Fails:

    summary: !python/name:os.system

Passes:

    summary: "!important"

To mend it, take the word out, or put the text in quotes.
""",
    ),
    _error(
        "YML008",
        """
A key stands twice.

Of two lines with the same key in one place, other programs silently keep the last. Nobody could
tell which of the two was meant.

Fails:

    to: 2017-07-31
    to: 2017-08-31

Passes:

    to: 2017-07-31

To mend it, keep one of the two.
""",
    ),
    _error(
        "YML009",
        """
A key is missing before a colon, or is borrowed from elsewhere.

Each value needs its own key written out. `<<`, with which YAML copies keys from another place, is
not read, because an editor could not see what stands there.

To mend it, write the keys out; put a text that begins with a colon in quotes.
""",
    ),
    _error(
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

To mend it, add the key.
""",
    ),
    _error(
        "FMT102",
        """
A key is not known.

It is mistyped, or stands in the wrong place, and what it says would be lost without a word.

Fails:

    submited: 2017-08-28

Passes:

    submitted: 2017-08-28

To mend it, follow the "did you mean" of the message.
""",
    ),
    _error(
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

To mend it, put it in quotes.
""",
    ),
    _error(
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

To mend it, follow the message.
""",
    ),
    _error(
        "FMT105",
        """
A date is no date.

Dates are written year, month, day, so that nobody takes March for May; a month alone is enough
where the source gives no day.

Fails:

    submitted: 28/08/2017

Passes:

    submitted: 2017-08-28

To mend it, write it so; the 31st of a month with 30 days is no date either.
""",
    ),
    _error(
        "FMT106",
        """
A word is none of those allowed.

Some keys take only certain words: `state` is published, missing or withheld; `detail` is actions or
totals; `change` is new, reworded, renumbered, split or merged.

Fails:

    state: lost

Passes:

    state: missing

To mend it, choose one of the words in the message.
""",
    ),
    _error(
        "FMT107",
        """
A value has the wrong form.

A list was wanted and a text is there, or a number has letters in it. The message says what is
wanted.

Fails:

    progress: Ten officers were trained.

Passes:

    progress:
      - Ten officers were trained.

To mend it, give the value the form that the message names.
""",
    ),
    _error(
        "FMT108",
        """
A value was left empty.

A key with nothing after its colon says neither "none" nor "unknown".

Fails:

    due:

Passes:

    due: 2017-08-29

To mend it, fill it in, or take the key out: the site says "not supplied" by itself.
""",
    ),
    _error(
        "FMT109",
        """
There are more problems in the file than are told.

Hundreds of problems in one file have one cause, such as a line at the top that stands wrong.

To mend it, mend the first ones and check again.
""",
    ),
    _error(
        "REF201",
        """
A name leads nowhere.

Ratings, scales, pillars and assessors must be those of the plan, and actions those of this report
or an earlier one. A rating that is not on the scale of the report, for an action or for the whole,
is found here too.

Fails, where the scale has no such rating:

    overall: {party: very-good}

Passes:

    overall: {party: on-track}

To mend it, follow the "did you mean", or add the name to the plan.
""",
    ),
    _error(
        "REF202",
        """
An id stands twice.

Two actions with one number would share one address. Ids that differ only in upper and lower case
count as the same, because addresses are written in lower case.

Fails:

    actions:
      - {id: "E1", pillar: "1", title: Train customs officers}
      - {id: "e1", pillar: "1", title: Train judges}

Passes:

    actions:
      - {id: "E1", pillar: "1", title: Train customs officers}
      - {id: "E2", pillar: "1", title: Train judges}

To mend it, give each its own.
""",
    ),
    _error(
        "REF205",
        """
The folder of the reports is not as it should be.

`data/reports/` holds one file for each report, named after its period: `2014-2017.yml`. It is
missing or empty, or a file has another ending, or two names differ only in upper and lower case.

To mend it, rename the file as the message says.
""",
    ),
    _error(
        "REF206",
        """
A name is taken by the site itself.

The site has addresses of its own, such as `/latest/`. A period or an action of that name would be
unreachable.

To mend it, choose another name.
""",
    ),
)
"""The documentation of every code that the loader gives."""
