"""What the loader has to say about the files themselves; the findings are made in ``planpress.loading``."""

from planpress.model import Severity
from planpress.rules.rule import Rule


def _error(code: str, documentation: str) -> Rule:
    return Rule(code, Severity.ERROR, documentation.strip())


RULES = (
    _error(
        "YML001",
        """
A file is missing or cannot be read.

planpress reads `data/plan.yml` and every file `data/reports/<period>.yml`. One of them is not there,
is a folder, or may not be read.

To fix it, run planpress in the folder that holds `data/`, or name that folder with `--project`.
""",
    ),
    _error(
        "YML002",
        """
A file is too large.

A report is a few hundred kilobytes of text. A file of many megabytes holds something else, and is
not read at all.

To fix it, keep one report in a file, and leave pictures and tables out.
""",
    ),
    _error(
        "YML003",
        """
A file is no plain text in UTF-8.

UTF-8 is the usual way to store letters of all scripts. Files saved by old programs, or with
invisible control characters in them, would show wrong letters on the site.

To fix it, open the file in a text editor and save it "as UTF-8"; delete the character named.
""",
    ),
    _error(
        "YML004",
        """
A file is empty.

To fix it, write the report, or delete the file; `planpress new` makes a file to start from.
""",
    ),
    _error(
        "YML005",
        """
A file is not written as YAML demands.

YAML is text with a little order: each line has a key, a colon, a space and a value; what belongs
together begins at the same distance from the left edge; each item of a list begins with a dash.
Most often a text holds a colon and needs quotes, or a line is indented one space too little.

Fails:

    summary: Manage seizures: ivory and horn

Passes:

    summary: "Manage seizures: ivory and horn"

To fix it, look at the line named and at the one above: quotes, colons, and the spaces at the left.
""",
    ),
    _error(
        "YML006",
        """
A file has too many values, or too many levels of lists inside lists.

No report has two million values, more than forty levels, or more than a thousand places that repeat
another place of the file (`*name`). Such a file would keep the computer busy for hours. Hardly
anybody types one by hand: a program wrote it.

To fix it, keep one report in a file and take out what is no part of it; write out what is only
repeated with `*name`. If a program wrote the file, ask whoever runs it for the plain form that
`manual/pages/data-format.md` shows.
""",
    ),
    _error(
        "YML007",
        """
A value begins with an exclamation mark.

YAML takes a word that begins with an exclamation mark for an order to make something other than text
of what follows. No report needs that, and it could be harmful.

Fails:

    summary: !Important Ten officers were trained.

Passes:

    summary: "!Important Ten officers were trained."

To fix it, take the word out, or put the whole text in quotes.
""",
    ),
    _error(
        "YML008",
        """
A key is used twice.

Of two lines with the same key in one place, other programs silently keep the last. Nobody could
tell which of the two was meant.

Fails:

    to: 2017-07-31
    to: 2017-08-31

Passes:

    to: 2017-07-31

To fix it, keep one of the two.
""",
    ),
    _error(
        "YML009",
        """
A key is empty, or is the sign that copies keys from another place.

Each value needs its own key, the word before the colon. YAML can also copy keys from another place of
the file, with `<<`. That is not read here, because an editor could not see what the file says.

Fails:

    source:
      <<: {title: Progress report}

Passes:

    source:
      title: Progress report

To fix it, write the key before the colon; in place of `<<`, write out the keys and values that it
copies.
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

To fix it, add the key.
""",
    ),
    _error(
        "FMT102",
        """
A key is not known.

It is mistyped, or in the wrong place, and what it says would be lost without a word.

Fails:

    submited: 2017-08-28

Passes:

    submitted: 2017-08-28

To fix it, follow the "did you mean" of the message.
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

To fix it, put it in quotes.
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

To fix it, follow the message.
""",
    ),
    _error(
        "FMT105",
        """
A date is not written as year-month-day, or does not exist.

"03/05/2017" is a day in March to one reader and a day in May to another; "2017-03-05" is the same day
to all. A month alone, such as 2017-08, is enough where the source gives no day.

Fails:

    submitted: 28/08/2017

Passes:

    submitted: 2017-08-28

To fix it, write the year, the month and the day in this order, with hyphens. If the day does not
exist, such as the 31st of June, look it up in the source.
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

To fix it, choose one of the words in the message.
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

To fix it, give the value the form that the message names.
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

To fix it, fill it in, or take the key out: the site says "not supplied" by itself.
""",
    ),
    _error(
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
    _error(
        "FMT110",
        """
A text is too long.

A text has at most 20,000 characters, about eight printed pages. Nobody reads more than that in one
paragraph of a web page. Mostly a whole document was pasted where a few sentences belong, or a
quote was left open and took in the rest of the file.

To fix it, split the text into several entries of a list such as `progress`, or shorten it and name
the document under `source` or `evidence`. If the text ends elsewhere than you meant, look for the
quote that opens it.
""",
    ),
    _error(
        "REF201",
        """
A rating, scale, pillar, assessor or action is named that does not exist.

Ratings, scales, pillars and assessors must be those of the plan, and actions those of this report
or an earlier one. A rating that is not on the scale of the report, for an action or for the whole,
is found here too.

Fails, where the scale has no such rating:

    overall: {party: very-good}

Passes:

    overall: {party: on-track}

To fix it, follow the "did you mean", or add the name to the plan.
""",
    ),
    _error(
        "REF202",
        """
An id is used twice.

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

To fix it, give each its own.
""",
    ),
    _error(
        "REF205",
        """
The folder of the reports is not as it should be.

`data/reports/` holds one file for each report, named after its period, such as `2014-2017.yml` or
`2018.yml`. The folder is missing or has no report in it, a file is called `2018.yaml`, `2018.YML` or
`2018.yml.txt`, lies in `data/` or in a folder below `data/reports/`, or two names differ only in
capitals. Files of another kind, such as `Report.docx`, are not read. Notepad adds `.txt` to names,
and the Explorer of Windows hides it.

To fix it, rename or move the file as the message says, or write the report as
`data/reports/2018.yml`.
""",
    ),
    _error(
        "REF206",
        """
A period, pillar or action has a name that it cannot have.

These names become web addresses, and some addresses are needed for something else. A period cannot be
called "latest", "report", "about", "search", "assets" or "feeds"; its name has only letters, digits
and single hyphens, 40 characters at most. A pillar or an action cannot have the number "report",
"index" or "index.html". None of them can have a name that Windows keeps for itself, such as "con",
"nul" or "com1".

Fails:

    actions:
      - {id: "index", pillar: "1", title: Train customs officers}

Passes:

    actions:
      - {id: "1.1", pillar: "1", title: Train customs officers}

To fix it, choose another name. The name of a period is the name of its file, without `.yml`.
""",
    ),
)
"""The documentation of every code that the loader gives."""
