"""Rules for names that must exist and for the reports folder; ``planpress.loading`` creates their findings."""

from planpress.rules.rule import loader_rule

RULES = (
    loader_rule(
        "REF201",
        """
A file uses an id that is not defined.

Ratings, scales, pillars, objectives, bodies, tags and assessors must be defined in the plan. Actions must be in this
report; `about` may also name an action in an earlier report. The rule also finds ratings of actions, of milestones or
of the whole plan that are not on the report's scale.

Fails if the scale has no such rating:

    overall: {party: very-good}

Passes:

    overall: {party: on-track}

To fix it, correct the name, or define it in the plan. The message suggests a similar name, if there is one.
""",
    ),
    loader_rule(
        "REF202",
        """
An id is used twice.

Two actions with the same number would share an address. Ids that differ only in case count as the same id, because
addresses are written in lower case.

Fails:

    actions:
      - {id: "E1", pillar: "1", title: Train customs officers}
      - {id: "e1", pillar: "1", title: Train judges}

Passes:

    actions:
      - {id: "E1", pillar: "1", title: Train customs officers}
      - {id: "E2", pillar: "1", title: Train judges}

To fix it, use a different id for each.
""",
    ),
    loader_rule(
        "REF205",
        """
The reports folder contains no reports, or contains a file that is not read.

`data/reports/` contains one file for each report, named after its period, such as `2014-2017.yml` or `2018.yml`. The
rule reports a missing or empty folder, a file that is called `2018.yaml`, `2018.YML` or `2018.yml.txt`, a report in
`data/` itself or in a folder below `data/reports/`, and two names that differ only in capitals. Other kinds of files,
such as `Report.docx`, are not read. Notepad adds `.txt` to names, and Windows Explorer hides this ending.

To fix it, rename or move the file as the message states, or write the report as `data/reports/2018.yml`.
""",
    ),
    loader_rule(
        "REF206",
        """
A period, pillar or action has a name that is not allowed.

These names become web addresses, and some addresses are reserved for other purposes. A period cannot be called
"latest", "report", "about", "search", "assets", "feeds", "editions", "CNAME" or "SHA256SUMS"; its name consists only of
letters, digits and single hyphens, at most 40 characters. A pillar or an action cannot have the number "report",
"index" or "index.html". No period, pillar or action can have a name that Windows reserves, such as "con", "nul" or
"com1".

Fails:

    actions:
      - {id: "index", pillar: "1", title: Train customs officers}

Passes:

    actions:
      - {id: "1.1", pillar: "1", title: Train customs officers}

To fix it, choose a different name. A period's name is its file's name, without `.yml`.
""",
    ),
)
