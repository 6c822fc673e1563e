"""Rules for files that cannot be read at all; ``planpress.loading`` creates their findings."""

from planpress.rules.rule import loader_rule

RULES = (
    loader_rule(
        "YML001",
        """
A file is missing or cannot be read.

planpress reads `data/plan.yml` and every file `data/reports/<period>.yml`. One of these files is missing, is a folder,
or must not be read by this user.

To fix it, run planpress in the folder that holds `data/`, or name that folder with `--project`.
""",
    ),
    loader_rule(
        "YML002",
        """
A file is too large.

The text of a report is a few hundred kilobytes. A file of many megabytes contains something else, and is not read at
all.

To fix it, keep one report in a file, and leave pictures and tables out.
""",
    ),
    loader_rule(
        "YML003",
        """
A file is not plain text in UTF-8.

UTF-8 is the usual way to store text in any script. Files saved by old programs, or files that contain invisible
control characters, would show wrong letters on the site.

To fix it, open the file in a text editor and save it "as UTF-8"; delete the character that the message names.
""",
    ),
    loader_rule(
        "YML004",
        """
A file is empty.

To fix it, write the report, or delete the file; `planpress new` makes a file to start from.
""",
    ),
    loader_rule(
        "YML005",
        """
A file is not valid YAML.

YAML is text with a few rules: each line has a key, a colon, a space and a value; entries that belong together begin at
the same distance from the left edge; and each item of a list begins with a dash. Most often a text contains a colon
and needs quotes, or a line is indented one space too little.

Fails:

    summary: Manage seizures: ivory and horn

Passes:

    summary: "Manage seizures: ivory and horn"

To fix it, look at the line that the message names and at the line above: at quotes, colons, and the spaces at the
beginning.
""",
    ),
    loader_rule(
        "YML006",
        """
A file has too many values, or too many levels of lists inside lists.

No report has two million values, more than forty levels, or more than a thousand repetitions (`*name`) of another part
of the file. Such a file would keep the computer busy for hours. Hardly anybody types such a file by hand, so a program
probably wrote it.

To fix it, keep one report in a file and remove everything else; write out whatever `*name` only repeats. If a program
wrote the file, ask whoever runs it for the plain form that `manual/pages/data-format.md` shows.
""",
    ),
    loader_rule(
        "YML007",
        """
A value begins with an exclamation mark.

YAML reads a word that begins with an exclamation mark as an instruction to turn what follows into something other than
text. No report needs such an instruction, and it could be harmful.

Fails:

    summary: !Important Ten officers were trained.

Passes:

    summary: "!Important Ten officers were trained."

To fix it, take the word out, or put the whole text in quotes.
""",
    ),
    loader_rule(
        "YML008",
        """
A key is used twice.

If a key occurs twice in one map, other programs silently keep the last value. Nobody could tell which of the two
values was meant.

Fails:

    to: 2017-07-31
    to: 2017-08-31

Passes:

    to: 2017-07-31

To fix it, keep one of the two.
""",
    ),
    loader_rule(
        "YML009",
        """
A key is empty, or is the sign that copies keys from another place.

Each value needs its own key, which is the word before the colon. YAML can also copy keys from another part of the
file, with `<<`. planpress does not read such keys, because an editor could not see what the file says.

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
)
