"""No text slows a command down: the time for a hostile text, relative to the time for an ordinary text of its length.

The hostile texts are some that broke other programs, and some made from each regular expression of planpress itself:
a rule that is slow on them fails here. Only times of the same minute are compared, never a time and a
number of seconds; a text that is too slow is stopped, so that a failure takes no longer than a success.
"""

import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from itertools import cycle
from pathlib import Path

import pytest

from planpress.compare import wording_changes
from planpress.fragments.text import inline, markdown
from planpress.loading import load
from planpress.markup import link_starts
from planpress.rules import check
from tests.conftest import SAMPLE
from tests.fuzz.amount import LONGEST, THOROUGH
from tests.fuzz.filled import write
from tests.fuzz.pumping import expressions, pumps, slow_texts
from tests.growth import took

AGAIN = (
    *(
        "[",
        "]",
        "(",
        ")",
        "*",
        "**",
        "_",
        "`",
        "<",
        "![",
        "](",
        "\\",
        "\n",
        "\n\n",
        " ",
        " \n",
        "\t",
        "&",
        "&#",
        "&amp;",
    ),
    *("[](a", "[a](b", "[a](<b", "[a](b (", '[a](b "c', "[[a](b)](c)", "[]()", "[a][b]", "[a](javascript:b) "),
    *("*a_ ", "_a*", "*a **b ", "a**b", "***a ", "*_", "*a **a _a __a ", "- ", "- a\n", "  - a\n", "1. a\n", "> "),
    *("https://", "https://x.org/ ", "<https://x.org>", "a@", "a@b.", "a.", "1", "1.", "1,", "1,111", "1 of ", "1%"),
    *("2016-", "2016 ", "2016-01-01 ", "1 January 2016 ", "from 2014 to ", "by ", "A", "A ", "Aa ", "A. ", ". ", ", "),
    *(
        "a",
        "a ",
        "the ",
        "same words here ",
        '"',
        "\u201c",
        "\u2019",
        "'",
        "\u2013",
        "...",
        "{{",
        "{%",
        "İ",
        "ß",
        "ក្",
        "中",
    ),
    *("😀", "\u200b", "\u00ad", "\u202e", "e\u0301", "+855 ", "10° 12' ", "on track ", "achieved ", "1.1 "),
)
"""The parts that a hostile text repeats."""
ENDS = ("", "](a)", ")", "*", " in March 2011.")
ORDINARY = (
    "In March 2016, part of the ivory that the Forestry Administration had confiscated was inventoried in two "
    "provinces. The *draft decree* went to the [ministry](https://example.org/decree), which asked for changes; 3 of "
    "13 courses were held. Nine officers of the General Department of Customs and Excise (GDCE) were trained, and "
    "further training is planned. Work on the register goes on: some 40 % of the pieces have a number now. "
)
MOST = 10
"""How many times as long as an ordinary text of its length a hostile one may take."""
SHORT = 500
"""A text of this many characters takes so long that the cost of the call itself no longer counts."""


def long(again: str, before: str = "", end: str = "", length: int = LONGEST) -> str:
    """Repeat something up to a length, with words at both ends."""
    room = length - len(before) - len(end) - 20
    return f"x {before}{again * (room // len(again))}{end} x"


def ordinary(length: int = LONGEST) -> str:
    return (ORDINARY * (length // len(ORDINARY) + 1))[:length]


def slowest(work: Callable[[str], object], texts: dict[str, str], length: int = LONGEST) -> list[str]:
    """Return the texts that take too long; each text is tried twice, because the machine may have been busy."""
    base = took(lambda: work(ordinary(length)), times=3)
    limit = 3 * MOST * base
    slow = []
    for name, text in texts.items():
        times = took(lambda text=text: work(text), limit) / base  # type: ignore[misc]
        if times > MOST:
            times = min(times, took(lambda text=text: work(text), limit, times=2) / base)  # type: ignore[misc]
        if times > MOST:
            slow.append(f"{name}: {times:.0f} times as long as ordinary words")
    return slow


@cache
def packages_of_a_check() -> frozenset[str]:
    """The packages that a check imports, and the modules beside them: texts go through no expression of another."""
    script = f"import sys; from pathlib import Path; from planpress.rules import check; check(Path({str(SAMPLE)!r}))"
    script += "; print(*(name for name in sys.modules if name.startswith('planpress.')))"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    return frozenset(name.split(".")[1] for name in done.stdout.split())


def test_there_are_expressions() -> None:
    """The expressions of rules are found, also those in tables, and so are texts that slow one down."""
    patterns = expressions()
    assert len(patterns) > 100
    assert {"loading", "model", "rules"} < packages_of_a_check()
    assert any(name.startswith("planpress.rules.privacy.EMAIL") for name in patterns)
    assert any(re.match(r"planpress\.rules\.reading\.open_ends\.\w*OPEN\[", name) for name in patterns)


@pytest.mark.parametrize("expression", [r"(a+)+b", r"\w+@x", r"\[[^\]]*\]\([^)]*\)", r"(?:\W+[\w./-]+){0,4}? of$"])
def test_a_slow_expression_is_found(expression: str) -> None:
    """The texts made from an expression that is known to be slow are slow: its time grows faster than the text."""
    pattern = re.compile(expression)
    longest = 16 * SHORT
    short, longer = (
        max(
            took(lambda b=b, a=a, n=n: sum(1 for _ in pattern.finditer(b + a * (n // len(a)) + "\x01")), 0.2, 3)  # type: ignore[misc]
            for b, a in pumps(pattern)
        )
        for n in (SHORT, longest)
    )
    # Sixteen times the text takes a linear expression 16 times as long and a quadratic one 256 times: 64 lies between.
    assert longer > 64 * short or longer == float("inf")


@pytest.mark.parametrize("end", ENDS if THOROUGH else ENDS[::2])
@pytest.mark.parametrize(
    "work", [inline.__wrapped__, markdown.__wrapped__, link_starts], ids=["inline", "markdown", "links"]
)
def test_rendering(work: Callable[[str], object], end: str) -> None:
    """Four times as much text takes about four times as long to render, whatever it repeats."""
    slow = []
    for again in AGAIN:
        short, longer = (long(again, end=end, length=length) for length in (LONGEST // 4, LONGEST))
        for times in (1, 3):  # a second try, because the machine may have been busy
            base = max(took(lambda text=short: work(text), times=times), 0.001)  # type: ignore[misc]
            grown = took(lambda text=longer: work(text), 3 * MOST * base, times) / base  # type: ignore[misc]
            if grown <= MOST:
                break
        else:
            slow.append(f"{again!r}: {grown:.0f} times as long for four times the text")
    assert not slow


@pytest.mark.parametrize("again", ["a ", "a b ", "ab, cd ef ", ", ", "중", "ក", "a\n", "the law of the "])
def test_comparing(again: str) -> None:
    """Two wordings of one repeated word are compared as quickly as two ordinary ones."""
    half = LONGEST // 2

    def work(text: str) -> object:
        return wording_changes(f"{text[:half]} x {text[half:]} y", f"z {text[: half // 2]} w {text[half // 2 :]}")

    for length in (4_000, LONGEST):
        assert not slowest(work, {again: long(again, length=length)}, length)


@pytest.mark.parametrize("part", range(4))
def test_checking(part: int, tmp_path: Path) -> None:
    """Reading and checking a project takes about as long for one text in all its fields as for another."""
    length = LONGEST // 4
    hostile = {repr(again): long(again, end=end, length=length) for again, end in zip(AGAIN, cycle(ENDS), strict=False)}
    made = {
        f"{name} {before!r} {again!r}": long(again, before, " in March 2011.", length)
        for (before, again), name in slow_texts(packages_of_a_check()).items()
    }
    projects = {name: text for number, (name, text) in enumerate((hostile | made).items()) if number % 4 == part}
    folders = {text: write(tmp_path / str(number), text) for number, text in enumerate(projects.values())}
    folders[ordinary(length)] = write(tmp_path / "ordinary", ordinary(length))
    assert not slowest(lambda text: check(folders[text]), projects, length)
    assert not load(folders[ordinary(length)]).findings
