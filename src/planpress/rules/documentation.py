"""The documentation of the rules as one page, and the examples in it as data."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from planpress.rules.catalogue import FAMILIES, RULES
from planpress.rules.rule import Rule

INTRODUCTION = """# What planpress checks

This page is made from the rules themselves: `planpress rules --format markdown > manual/pages/rules.md`.
[Findings](findings.md) says how findings are shown, accepted and read by other programs.

| severity | what it means |
|---|---|
| error | The site would say something wrong, or cannot be built. Nothing is built until this is fixed. |
| warning | Publish only knowingly: fix it, or accept it with a reason. |
| note | Worth a look. Nothing is stopped by it. |

Errors and warnings are about structure only: ids, references, totals against actions, dates that contradict
each other. **A rule that reads prose finds notes**, because a program may misunderstand what it reads.

## What is read

Each rule that reads prose names the languages that it reads, and is given no text in another. The language of a text
is the one that it is filed under: in the text's own map, else the report's `language`, else the first of the plan's
`languages`. If the script or the words plainly show another language, that language counts. For each report,
LNG307 says once which texts were not read. The digits of every script are read as numbers.

A text in two languages is checked once. A fault of all the actions that can have it is one finding, and so
is the same thing, such as an e-mail address, in three actions or more.

## What to do about a finding

Each rule says how to fix what it finds.

Is the report already published? Then change nothing that it says. Correct only what was mistyped; if
the source itself has the fault, tell readers under `notes` and accept the finding (errors cannot be accepted).

To accept a finding is to list it [under `accept`](findings.md#accept-a-finding), with a reason.
Where the same holds for all actions that can have it, such as that no indicator is named, there is one
finding about the report instead of one for each action: then leave `about` out. Entries that accept it for
each of these actions keep working.

## How to read the examples

The examples are pieces of the files in `data/`. You need to know four things:

- In `to: 2017-07-31`, the word before the colon is the **key**: it says what the line is about, here the last
  day of the period. What follows is the **value**.
- A line that begins with a dash is one item of a list; `[]` is a list with nothing in it.
- A line that is indented belongs to the line above it.
- `{a: 1, b: 2}` and `[a, b]` are the same things on one line: a group of values, and a list.

An **id** is the short name by which one place of the files refers to another: `"1.1"` is an action,
`partial-progress` a rating. A **label** is what readers see instead, such as "Partial progress". A
**scale** is the list of the ratings that can be given; its **best rating** is the one with the
highest `rank`. Other words are explained [in the data format](data-format.md#words).

Each example shows only what matters for its rule. A line that begins with `#` is a remark; if an
example has two reports, `# the report before` and `# this report` separate them.
"""
INDENT = "    "
EARLIER, THIS = "# the report before", "# this report"


@dataclass(frozen=True)
class Example:
    """An example in a rule's documentation.

    Args:
        fails: Whether the rule has something to say about it.
        report: The YAML of the report.
        earlier: The YAML of the report before; may be empty.
    """

    fails: bool
    report: str
    earlier: str


def markdown() -> str:
    """Return the page that documents every rule."""
    return "\n".join(_page()).rstrip() + "\n"


def heading(rule: Rule) -> str:
    """Return a rule's severity, its title and what it reads in Markdown."""
    reads = f" Reads {rule.prose_read}." if rule.reads else ""
    return f"*{str(rule.severity).capitalize()}.* **{rule.title}.**{reads}"


def body(rule: Rule) -> str:
    """Return what a rule's documentation says after its title."""
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
    yield "\nThe last column has the codes of the languages whose prose a rule reads, `*` for every language."
    for family, rules in groupby(RULES, lambda rule: rule.family):
        yield f"\n## {family}: {FAMILIES[family]}"
        for rule in rules:
            yield f"\n### {rule.code}\n\n{heading(rule)}\n\n{body(rule)}"
