"""Rules for text that would not be published as typed, for example because YAML drops, splits or joins it."""

import inspect
from collections.abc import Callable, Iterator

from pydantic import BaseModel

from planpress.loading import Document
from planpress.loading.losses import Loss, bullets, comments, inline_lists, invisible, lone_languages
from planpress.model import Report, Severity
from planpress.rules.rule import Remark, Rule, rule
from planpress.rules.subject import Subject

Losses = Callable[[Document, type[BaseModel]], Iterator[Loss]]


def _rule(code: str, losses: Losses) -> Callable[[Callable[[], None]], Rule]:
    def check(document: Document, model: type[BaseModel]) -> Iterator[Remark]:
        for loss in losses(document, model):
            yield Remark(loss.path, loss.message, loss.hint, mark=loss.mark)

    return lambda documented: Rule(code, Severity.WARNING, inspect.getdoc(documented) or "", file=check)


@_rule("FMT301", comments)
def comment() -> None:
    """The rest of a text is read as a comment.

    In YAML, a # after a space begins a comment, which continues to the end of the line. A text without quotes ends
    there, and the rest is ignored. planpress reports a # without a space after it, as in "#45" or "#word", and a #
    before a number, as in "# 45". A # that is followed by a space and a word is an ordinary comment.

    Fails:

        progress:
          - Decree # 45 was signed on 3 May 2016.

    Passes:

        progress:
          - "Decree # 45 was signed on 3 May 2016."

    To fix it, put the whole text in quotes. If the rest is meant as a comment, write it on a separate line above the
    text.
    """


@_rule("FMT302", inline_lists)
def commas() -> None:
    """Commas split a text into several entries.

    Inside square brackets, every comma that is not in quotes ends an entry, even the comma in a number: 5,000 becomes 5
    and 000.

    Fails:

        progress: [In May 2016, fines of 5,000 dollars were set.]

    Passes:

        progress: ["In May 2016, fines of 5,000 dollars were set."]
        outlook:
          - In 2018, the fines will be raised to 8,000 dollars.

    To fix it, put each text in quotes, or write each on its own line after a dash and a space.
    """


@_rule("FMT303", bullets)
def joined() -> None:
    """The lines of a list are joined into one line.

    A line that is indented further than the text above it belongs to that text, even if the line begins with a dash, a
    bullet or a number. Everything is published on one line, including these signs.

    Fails:

        progress:
          - Forty broadcasts were made in 2016
              - by radio
              - by television

    Passes:

        progress:
          - Forty broadcasts were made in 2016.
          - |
            They were made

            - by radio
            - by television

    To fix it, begin each line with a dash in the column of the dash above. For one entry that contains a list, put the
    | sign after the dash, and write the whole text on the lines below it.
    """


@_rule("FMT304", invisible)
def unseen() -> None:
    r"""A text contains an invisible character.

    A byte order mark or an unusual space at the beginning or end of a text is often copied with the text from a
    different program. Two titles that look the same are then treated as different by the search and by the comparison
    of reports.

    Fails:

        meeting: "SC69\u00a0"

    Passes:

        meeting: "SC69"

    To fix it, delete the character that the message names. If you cannot find it, retype the text.
    """


@rule("FMT305", Severity.WARNING)
def language(subject: Subject) -> Iterator[Remark]:
    """The first word of a text is read as a language.

    A text without quotes that begins with two or three lower-case letters, a colon and a space is read as a text in the
    language with that code. The letters are not published, and the page announces the wrong language.

    Fails:

        progress:
          - re: the order of 3 May 2016 was signed.

    Passes:

        progress:
          - "re: the order of 3 May 2016 was signed."

    To fix it, put the whole text in quotes. If the word is a language code, add it to `languages` in `data/plan.yml`.
    """
    known = {*subject.plan.languages, subject.report.language or subject.plan.language}
    for loss in lone_languages(subject.document, Report, known):
        yield Remark(loss.path, loss.message, loss.hint, mark=loss.mark)
