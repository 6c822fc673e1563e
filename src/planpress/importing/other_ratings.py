"""Takes earlier ratings, and those by raters other than the Party, out of paragraphs: "Previous rating: On track"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.columns import RATED
from planpress.importing.heading_words import heading_role
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key
from planpress.importing.nothing import is_nothing
from planpress.importing.paragraph_pieces import part_of
from planpress.importing.rater_words import is_current, is_earlier, is_of_others
from planpress.importing.raters import OTHERS, names_the_party, only_assessor, own_words, rater
from planpress.importing.rating_terms import rating_words
from planpress.model import Plan
from planpress.model.scalars import quoted

OF = r"(?:by|of|from|for|in|at|par|du|de|des|d['\u2019]|pour|por|del|da|do)"
LABEL = re.compile(
    r"(?:[^\W\d_]{1,30}(?:['\u2019]s?)?\s{1,5}){0,4}"
    rf"(?<!\w)(?:{'|'.join(map(re.escape, rating_words()))})(?!\w)"
    rf"(?:\s{{1,5}}{OF}(?:\s|(?<=['\u2019]))[^:;.()]{{1,40}}|\s{{1,5}}[^\W\d_:;.()]{{1,30}})?"
    r"(?:\s{0,5}\([^()]{0,60}\))?",
    re.IGNORECASE,
)
"""The words that announce a rating, with those that may say whose it is."""
SIGN = re.compile(r"\s{0,5}[:\u17d6\u2013\u2014]\s{0,50}")
NAME = re.compile(r"[^\w\n]{0,5}([^\n:\u17d6]{2,80}?)(?=\s{0,5}[:\u17d6])")
"""The beginning of a line that may name only who gives a rating, such as "Secretariat: On track"."""
NAME_BEFORE_DASH = re.compile(r"[^\w\n]{0,5}([^\n:\u17d6\u2013\u2014]{2,80}?)(?=\s{1,5}[\u2013\u2014]\s)")
NAME_INSIDE = re.compile(r"[;|]\s{0,5}([^\n:;|\u17d6]{2,80}?)(?=\s{0,5}[:\u17d6])")
NAME_ALONE = re.compile(r"[^\w\n]{0,5}([^\n:\u17d6]{2,40}?)\s{0,5}[:\u17d6]")
NOTHING = re.compile(
    r"\s{0,5}[:\u17d6][^\S\n]{0,50}(?P<sign>[\u2013\u2014-]{1,3}|n/?a|none|nil|n\.a\.|-)?[^\S\n]{0,50}(?=\n|$|[;|])",
    re.IGNORECASE,
)
"""A colon with a dash, or with nothing, in place of a rating."""
VALUE = re.compile(r"[^\n;|\])]{1,200}")
LONGEST = 1_000
"""The maximum number of characters of a line that are searched for ratings."""
A_NAME = 4
"""The maximum number of words in the name of a rater."""


@dataclass
class WithoutOthers:
    """Paragraphs without the ratings by others.

    Args:
        paragraphs: The paragraphs that remain.
        rated: The ratings by other assessors of the plan, by the role of their column, such as "rating:secretariat",
            and those that the name of the Party announces in a text.
    """

    paragraphs: list[TextParagraph] = field(default_factory=list)
    rated: dict[str, list[TextParagraph]] = field(default_factory=dict)


@dataclass(frozen=True)
class OtherRatings:
    """Finds the ratings by others in paragraphs.

    Args:
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
        tell: The function that adds an uncertainty, given its place and its words.
    """

    labels: LabelReader
    plan: Plan
    tell: Callable[[str, str], None]

    def taken_from(self, paragraphs: list[TextParagraph], *, inside: bool = False) -> WithoutOthers:
        """Take the ratings by others out of paragraphs; earlier ones, and those by unknown raters, are reported.

        Args:
            paragraphs: The paragraphs.
            inside: Whether a rating may also be announced inside a line, as in the cell of a rating.
        """
        result = WithoutOthers()
        for paragraph in self._with_values(paragraphs) if inside else paragraphs:
            text = "".join(run.text for run in paragraph.runs)
            end = 0
            kept: list[TextParagraph] = []
            for start, stop, name, value in self._in(text, inside=inside):
                kept.append(part_of(paragraph, end, start))
                end = stop
                if not value:
                    continue  # a name before the Party's rating, or without a rating
                if name == OTHERS:
                    shown = quoted(" ".join(text[start:stop].split()))
                    self.tell(paragraph.place, f"{shown} is not the Party's rating in this report, so it was left out")
                else:
                    place = text.index(value, start)
                    rating = part_of(paragraph, place, place + len(value))
                    result.rated.setdefault(f"rating:{name}", []).append(rating)
            if not end:
                result.paragraphs.append(paragraph)
                continue
            kept.append(part_of(paragraph, end, len(text)))
            result.paragraphs += [piece for piece in kept if re.search(r"\w", piece.words)]
        return result

    def _with_values(self, paragraphs: list[TextParagraph]) -> list[TextParagraph]:
        """Return the paragraphs of a cell; a name alone on its line is joined to the rating in the next paragraph."""
        joined: list[TextParagraph] = []
        for paragraph in paragraphs:
            name = NAME_ALONE.fullmatch(joined[-1].words) if joined else None
            if (
                name
                and self._is_name(name[1])
                and (is_nothing(paragraph.words) or self.labels.read(paragraph.text).rating)
            ):
                runs = (*joined[-1].runs, TextRun(" "), *paragraph.runs)
                joined[-1] = TextParagraph(runs, joined[-1].place, joined[-1].number, joined[-1].level)
            else:
                joined.append(paragraph)
        return joined

    def _is_name(self, label: str) -> bool:
        """Tell whether a label is only a name of somebody who gives ratings."""
        return bool(self._rater(label)) or names_the_party(label, self.plan)

    def announces(self, text: str) -> bool:
        """Tell whether a text is only the heading of a rating by others, such as "Previous rating"."""
        words = text.strip(" :")
        return bool(LABEL.fullmatch(words)) and rater(words, self.plan) not in ("", self.plan.assessors[0].id)

    def _in(self, text: str, *, inside: bool) -> Iterator[tuple[int, int, str, str]]:
        """Yield each rating by others, and each name of the Party before its rating: start, end, rater and words."""
        end = 0
        for place, label in self._labels(text, inside=inside):
            start, sign = place, SIGN.match(text, place + len(label))
            if (
                start >= end
                and (nothing := NOTHING.match(text, place + len(label)))
                and self._is_without_rating(label, nothing, inside=inside)
            ):
                end = nothing.end()
                yield start, end, OTHERS, ""
                continue
            match = VALUE.match(text, sign.end()) if sign and start >= end else None
            if not (sign and match and (value := self._rating(match[0]))):
                if sign and match and inside and self._is_of_another_assessor(label):
                    end = match.end()
                    yield start, end, OTHERS, match[0]
                continue
            if name := self._rater(label):
                start = place + len(label) - len(self._without_words_before(label, name))
                end = sign.end() + len(value)
                enclosed = text[:start].endswith(("(", "[")) and text[end : end + 1] in (")", "]")
                yield start - enclosed, end + enclosed, name, value
            elif inside and (names_the_party(label, self.plan) or is_current(label)):
                end = sign.end()
                yield start, end, self.plan.assessors[0].id, ""
            elif not inside and heading_role(label) not in RATED and names_the_party(label, self.plan):
                end = sign.end() + len(value)
                yield start, end, self.plan.assessors[0].id, value

    def _without_words_before(self, label: str, name: str) -> str:
        """Return a label without the words before the name of an assessor, as in "We met. Secretariat's rating"."""
        own = own_words(self.plan).get(name, set())
        first, _, rest = label.partition(" ")
        while rest.lstrip() and key(first) not in own and name == self._announced(rest.lstrip()):
            label = rest.lstrip()
            first, _, rest = label.partition(" ")
        return label

    def _is_without_rating(self, label: str, nothing: re.Match[str], *, inside: bool) -> bool:
        """Tell whether a line has a name, and a dash or nothing in place of the rating.

        Args:
            label: The words before the colon.
            nothing: The colon and what follows it.
            inside: Whether the line is in the cell of a rating; elsewhere, a text may follow below a bare name.
        """
        return self._is_name(label) if inside else bool(nothing["sign"] and self._rater(label))

    def _is_of_another_assessor(self, label: str) -> bool:
        return only_assessor(label, self.plan) not in ("", self.plan.assessors[0].id)

    def _labels(self, text: str, *, inside: bool) -> Iterator[tuple[int, str]]:
        """Yield the words that can announce a rating, with their places."""
        for line in re.finditer(r"[^\n]+", text):
            if name := NAME.match(line[0]) or NAME_BEFORE_DASH.match(line[0]):
                yield line.start() + name.start(1), name[1]
            end = min(line.end(), line.start() + LONGEST)
            found = [(match.start(1), match[1]) for match in NAME_INSIDE.finditer(text, line.start(), end)]
            if inside:
                found += [(match.start(), match[0]) for match in LABEL.finditer(text, line.start(), end)]
            elif (first := re.search(r"\w", line[0])) and (match := LABEL.match(text, line.start() + first.start())):
                found.append((match.start(), match[0]))
            yield from sorted(found)

    def _rater(self, label: str) -> str:
        """Return who gives the rating that a label announces, if not the Party: an assessor or ``OTHERS``."""
        name = self._announced(label) or only_assessor(label, self.plan)
        if not name and len(label.split()) <= A_NAME and (is_of_others(label) or is_earlier(label)):
            return OTHERS
        return "" if name == self.plan.assessors[0].id else name

    def _announced(self, label: str) -> str:
        """Return whose rating a label announces; "" if it does not say, or is not the label of a rating."""
        return rater(label, self.plan) if LABEL.fullmatch(label) else ""

    def _rating(self, words: str) -> str:
        """Return the beginning of a text, up to a label or the end of a sentence, if it is a rating; otherwise ""."""
        next_label = next((m.start() for m in LABEL.finditer(words) if SIGN.match(words, m.end())), len(words))
        for value in (words[:next_label], re.split(r"(?<=[.!?])\s", words)[0]):
            if self.labels.read(value, remark=False).rating:
                return value
        return ""
