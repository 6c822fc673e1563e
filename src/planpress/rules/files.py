"""Rules for files that cannot be read at all; ``planpress.loading`` creates their findings."""

from planpress.rules.rule import loader_rule

RULES = (
    loader_rule(
        "YML001",
        """
A file is missing or cannot be read.

planpress reads `data/plan.yml` and every file `data/reports/<period>.yml`. One of these files is missing, is a folder,
or cannot be read with your permissions.

To fix it, run planpress in the folder that contains `data/`, or name that folder with `--project`. If the file is
there, follow the hint in the message.
""",
    ),
    loader_rule(
        "YML002",
        """
A file is too large.

A report has at most a few hundred kilobytes of text. A file of more than 20 megabytes must contain something else, and
is not read.

To fix it, keep only one report in each file, and leave out pictures and tables. """,
    ),
    loader_rule(
        "YML003",
        """
A file is not plain text in UTF-8.

UTF-8 is the usual encoding for text in any script. Files saved by old programs, or files that contain invisible control
characters, would produce wrong letters on the site.

To fix it, open the file in a text editor and save it "as UTF-8". If the message names a control character, delete it.
""",
    ),
    loader_rule(
        "YML004",
        """
A file is empty.

To fix it, write the report, or delete the file. `planpress new` creates a file to start from.
""",
    ),
    loader_rule(
        "YML005",
        """
A file is not valid YAML.

YAML is text with a few rules: each line has a key, a colon, a space and a value; entries that belong together begin at
the same distance from the left edge; and each item of a list begins with a dash. In most cases, a text contains a colon
and needs quotes, or a line is indented one space too little.

Fails:

    summary: Manage seizures: ivory and horn

Passes:

    summary: "Manage seizures: ivory and horn"

To fix it, check the line that the message names and the line above it for quotes, colons and leading spaces.
""",
    ),
    loader_rule(
        "YML006",
        """
A file has too many values, or too many levels of lists inside lists.

No report has two million values, more than forty levels, or more than a thousand repetitions (`*name`) of another part
of the file. A larger file would keep the computer busy for hours. A program probably wrote it, because hardly anybody
types such a file by hand.

To fix it, keep only one report in each file, remove everything else, and write out the parts that `*name` repeats. If a
program wrote the file, ask the person who runs it for the plain form described in `manual/pages/data-format.md`. """,
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

To fix it, remove the word, or put the whole text in quotes.
""",
    ),
    loader_rule(
        "YML008",
        """
A key is used twice.

If a key occurs twice in one map, other programs silently use the last value. Nobody can tell which of the two values
was meant.

Fails:

    to: 2017-07-31
    to: 2017-08-31

Passes:

    to: 2017-07-31

To fix it, remove one of the two keys, with its value.
""",
    ),
    loader_rule(
        "YML009",
        """
A key is empty, or is the sign that copies keys from another place.

Each value needs its own key, which is the word before the colon. YAML can also copy keys from another part of the file,
with `<<`. planpress does not read copied keys, because they hide the contents of the file from an editor.

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
