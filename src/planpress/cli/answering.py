"""Checks values that are typed at a prompt or given as options, such as the answers to ``planpress init``."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import click
from pydantic import TypeAdapter, ValidationError

from planpress.errors import UsageError
from planpress.loading.files import period_fault
from planpress.model.plan import SiteUrl
from planpress.model.scalars import Country, Day, Language, Plain, quoted

BETWEEN = re.compile(r"[\s,;]+")
YEARS = re.compile(r"([0-9]{4})(?:-([0-9]{4}))?")
Answer = Callable[[str], str]
"""Returns an answer in the form used in the data, or raises ``UsageError``."""


def _valid(adapter: TypeAdapter[Any], typed: str) -> str:
    try:
        return str(adapter.validate_python(typed))
    except ValidationError as error:
        context = error.errors()[0].get("ctx", {})
        raise UsageError(context.get("message", f"{quoted(typed)} is not valid"), context.get("hint", "")) from error


_text = partial(_valid, TypeAdapter(Plain))
_country = partial(_valid, TypeAdapter(Country))
language: Answer = partial(_valid, TypeAdapter(Language))
day: Answer = partial(_valid, TypeAdapter(Day))
site_url: Answer = partial(_valid, TypeAdapter(SiteUrl))


def words(typed: str) -> str:
    """Return a name or title on one line."""
    return _text(" ".join(typed.split()))


def country(typed: str) -> str:
    """Return the code of a country in capital letters."""
    return _country(typed.strip().upper())


def period(typed: str) -> str:
    """Return the id of a period."""
    if fault := period_fault(typed):
        raise UsageError(f"a period cannot be called {quoted(typed)}", fault)
    return typed


def languages(typed: Sequence[str]) -> tuple[str, ...]:
    """Return the codes of languages, without duplicates."""
    codes = (language(code) for entry in typed for code in BETWEEN.split(entry.strip()) if code)
    return tuple(dict.fromkeys(codes))


def years(identifier: str) -> tuple[str, str]:
    """Return the first and the last day of the years in a period's id; ("", "") if the id does not consist of years.

    Args:
        identifier: The id of the period, such as 2026 or 2024-2025.
    """
    match = YEARS.fullmatch(identifier)
    return (f"{match[1]}-01-01", f"{match[2] or match[1]}-12-31") if match else ("", "")


def refuse_reversed(first_day: str, last_day: str) -> None:
    """Refuse a period that ends before it begins.

    Raises:
        UsageError: The period ends before it begins.
    """
    if last_day[: len(first_day)] < first_day[: len(last_day)]:
        raise UsageError(f"the period ends ({last_day}) before it begins ({first_day})", "check both dates")


def ask(question: str, answer: Answer, default: str | None = None) -> str:
    """Ask until the answer is valid.

    Args:
        question: What to ask.
        answer: The function that checks the answer.
        default: What an empty answer means; None if an answer is required.
    """
    checked = partial(_again, answer)
    return str(click.prompt(question, default=default, show_default=default != "", value_proc=checked, err=True))


def ask_list(question: str, thing: str, answer: Answer, *, fewest: int = 1) -> tuple[str, ...]:
    """Ask for several answers; an empty line ends the list.

    Args:
        question: What to ask.
        thing: What each answer is, such as "Pillar".
        answer: The function that checks each answer.
        fewest: How many answers are required.
    """
    click.echo(f"{question}; an empty line ends the list", err=True)
    answers = [ask(f"  {thing} {number}", answer) for number in range(1, fewest + 1)]
    while entry := ask(f"  {thing} {len(answers) + 1}", partial(_unless_empty, answer), default=""):
        answers.append(entry)
    return tuple(answers)


def _unless_empty(answer: Answer, typed: str) -> str:
    return answer(typed) if typed.strip() else ""


def _again(answer: Answer, typed: str) -> str:
    """Turn a wrong answer into the error after which click asks again."""
    try:
        return answer(typed)
    except UsageError as error:
        raise click.UsageError(str(error)) from error
