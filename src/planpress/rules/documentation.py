"""Generates the page that documents all rules, and provides the examples on that page as data."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from planpress.rules.catalogue import FAMILIES, RULES
from planpress.rules.rule import Rule

INTRODUCTION = """# What planpress checks

This page is made from the rules themselves: `planpress rules --format markdown > manual/pages/rules.md`.
[Findings](findings.md) explains how findings are shown, accepted and read by other programs.

| severity | what it means |
|---|---|
| error | The site would say something wrong, or cannot be built. Nothing is built until this is fixed. |
| warning | Fix it, or accept it with a reason, before you publish. |
| note | Worth a look. It does not stop anything. |

Errors and warnings concern facts that a program can establish, such as ids, references, totals, characters, and dates
that contradict each other. **A rule that reads prose gives only notes**, because a program may misunderstand what it
reads.

## What is read

Each rule that reads prose names the languages that it reads, and ignores texts in other languages. The language of a
text is the one under which it is filed: the language in the text's own map, otherwise the report's `language`,
otherwise the first of the plan's `languages`. If the script or the words clearly show another language, the rules
assume that language. LNG307 reports once, for each report, which texts were not read. The digits of every script are
read as numbers.

A text in two languages counts as one text. If every action that can have a fault has it, the rules report one finding.
The same applies to anything, such as an e-mail address, that occurs in three or more actions.

## What to do about a finding

Each rule says how to fix what it finds.

If the report is already published, do not change what it says; correct only what was mistyped. If the source itself
has the fault, tell readers under `notes` and accept the finding (errors cannot be accepted).

To accept a finding, list it [under `accept`](findings.md#accept-a-finding) with a reason. If every action that can have
a fault has it, for example if no action has an indicator, one finding about the report replaces the findings about each
action. To accept this finding, leave `about` out. Entries that accept the finding for each of these actions keep
working.

## How to read the examples

The examples are parts of the files in `data/`. You need to know four things:

- In `to: 2017-07-31`, the word before the colon is the **key**: it says what the line is about, which is the last day
  of the period. What follows is the **value**.
- A line that begins with a dash is one item of a list; `[]` is an empty list.
- An indented line belongs to the nearest line above it that is indented less.
- `{a: 1, b: 2}` and `[a, b]` are the same things on one line: a group of values, and a list.

An **id** is the short name that other parts of the files use: `"1.1"` stands for an action, `partial-progress` for a
rating. A **label** is what readers see in place of an id, such as "Partial progress". A **scale** is the list of the
ratings that can be given, and its **best rating** is the one with the highest `rank`. Other words are explained [in
the data format](data-format.md#words).

Each example shows only what matters for the rule. A line that begins with `#` is a comment; if an example has two
reports, the comments `# the previous report` and `# this report` separate them.
"""
INDENT = "    "
EARLIER, THIS = "# the previous report", "# this report"


@dataclass(frozen=True)
class Example:
    """An example in a rule's documentation.

    Args:
        fails: Whether the rule reports a fault in the example.
        report: The YAML of the report.
        earlier: The YAML of the previous report; may be empty.
    """

    fails: bool
    report: str
    earlier: str


def markdown() -> str:
    """Return the page that documents every rule."""
    return "\n".join(_page()).rstrip() + "\n"


def heading(rule: Rule) -> str:
    """Return the severity, the title and the languages of a rule in Markdown."""
    reads = f" Reads {rule.prose_read}." if rule.reads else ""
    return f"*{str(rule.severity).capitalize()}.* **{rule.title}.**{reads}"


def body(rule: Rule) -> str:
    """Return the documentation of a rule without its title."""
    return "\n".join(rule.documentation.splitlines()[1:]).strip()


def examples(rule: Rule) -> Iterator[Example]:
    """Yield the examples in a rule's documentation."""
    fails = True
    for is_code, lines in groupby(rule.documentation.splitlines(), lambda line: line.startswith(INDENT) or not line):
        text = list(lines)
        if not is_code:
            words = next((line for line in reversed(text) if line.startswith(("Fails", "Passes"))), "")
            fails = words.startswith("Fails") if words else fails
            continue
        code = "\n".join(line.removeprefix(INDENT) for line in text).strip("\n")
        if code:
            earlier, _, report = code.rpartition(THIS) if THIS in code else ("", "", code)
            yield Example(fails, report, earlier.replace(EARLIER, ""))


def _page() -> Iterator[str]:
    yield INTRODUCTION
    yield "## All rules\n"
    yield "| code | severity | finds | reads |"
    yield "|---|---|---|---|"
    for rule in RULES:
        yield f"| [{rule.code}](#{rule.code.lower()}) | {rule.severity} | {rule.title} | {' '.join(rule.reads)} |"
    yield "\nThe last column has the codes of the languages whose prose a rule reads; `*` stands for every language."
    for family, rules in groupby(RULES, lambda rule: rule.family):
        yield f"\n## {family}: {FAMILIES[family]}"
        for rule in rules:
            yield f"\n### {rule.code}\n\n{heading(rule)}\n\n{body(rule)}"
