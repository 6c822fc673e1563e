"""Paragraphs and entries of lists in plain text that an editor wrapped. All reports are fictional."""

import pytest

from planpress.exchange.office import TextParagraph
from planpress.exchange.office.text_reading import read_text
from planpress.exchange.office.wrapped_lines import UnwrappedLines
from tests.growth import LINEAR, times_as_long


def texts(*lines: str) -> list[str]:
    """The paragraphs of a text."""
    blocks = read_text("\n".join(lines).encode()).blocks
    return [block.words for block in blocks if isinstance(block, TextParagraph) and block.words]


@pytest.mark.parametrize("sign", ["-", "\u2013", "*", "\u2022", "\u25e6"])
@pytest.mark.parametrize("rest", ["2023.", "eight disputes.", "1.5 million people.", "31.", "Then it rained."])
def test_a_wrapped_entry(sign: str, rest: str) -> None:
    """The indented line belongs to the entry, also if it begins with a number."""
    below = texts(f"{sign} Rights were registered by", f"  {rest}", f"{sign} We met.")
    assert below in (
        [f"Rights were registered by {rest}", "We met."],
        [f"* Rights were registered by {rest}", "* We met."],
    )


@pytest.mark.parametrize(
    "line", ["  - Boats", "  1. Boats came", "  a) Boats", "  1.2 Train rangers", "", "Boats", "  Rating: Achieved"]
)
def test_other_lines_below_an_entry(line: str) -> None:
    """Deeper entries, names of actions, labels, empty lines and lines at the margin stay what they are."""
    assert len(list(UnwrappedLines(["- We met.", line, "  of the north"]))) > 1


def test_lines_without_bullets() -> None:
    """Indented lines below other lines stay."""
    assert texts("1.1 Amend the law", "  Rating: Achieved", "    Done.") == ["1.1 Amend the law", "Rating: Achieved",
                                                                         "Done."]  # fmt: skip


FORM = (
    "1.1 Amend the law on the protection of the coast and of the villages",
    "behind the dunes",
    "Rating: On track",
    "The amended law was published in the Official Gazette after a long",
    "debate. Two of the three decrees were signed by the Minister of",
    "Justice and sent to all districts.",
    "Next steps: The third decree will be submitted to the Cabinet in the",
    "second quarter.",
    "- Maps were printed for all of the forty-two villages that had asked",
    "for them, and sent.",
    "We met.",
)


def test_wrapped_lines_of_a_form() -> None:
    """Names of actions, texts behind labels and entries go on in the next line."""
    assert [text.split()[-1] for text in texts(*FORM)] == ["dunes", "track", "districts.", "quarter.", "sent.", "met."]


@pytest.mark.parametrize("further", [(), ("W" * 120,)])
def test_lines_that_nobody_wrapped(further: tuple[str, ...]) -> None:
    """Lines on which the next word would have fitted stay, and so do those of a text with longer lines."""
    lines = ("We met the fishers, their families and all of the traders in the towns", "and walked to the harbour",
             "of", "the town", *further)  # fmt: skip
    assert texts(*lines) == list(lines)


@pytest.mark.parametrize(("first", "line"), [("- A", "  b" * 5), ("and we met " * 6, "and we met " * 6)])
def test_many_wrapped_lines(first: str, line: str) -> None:
    """A long entry or paragraph is joined in linear time."""

    def join(count: int) -> None:
        assert len(list(UnwrappedLines([first, *[line] * count]))) == 1

    assert times_as_long(join, 40_000, 10_000) < LINEAR


WRAPPED = (
    "Most of the fall was on the coastal highway, where cameras were",
    "installed.",
    "",
    "Challenges: Hospitals and the police count the injured in different",
    "ways.",
    "",
    "Two ministries count.",
    "",
)
"""A text that is wrapped at 72 characters."""


def told(*lines: str) -> list[str]:
    """What is said about a text."""
    return [str(doubt.words) for doubt in read_text("\n".join(lines).encode()).uncertainties]


def test_wrapped_paragraphs() -> None:
    """The lines of a paragraph are joined without a word, also behind a label."""
    assert texts(*WRAPPED) == [
        "Most of the fall was on the coastal highway, where cameras were installed.",
        "Challenges: Hospitals and the police count the injured in different ways.",
        "Two ministries count.",
    ]
    assert not told(*WRAPPED)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("The longest queue was seen in the spring in front of the port of", "Lennet."), "port of Lennet."),
        (("Lamps were added at thirty crossings near schools last autumn.", "Askar followed."), "n. Askar followed."),
        (("- Lamps were added at thirty crossings near schools and in the old", "town"), "the old town"),
        (("1.1 Build raised crossings at all the schools in the towns of the", "coast", "Rating: Done"), "the coast"),
        (("The ministry and the board have agreed to write down all the long-", "term plans."), "the long-term plans."),
        (("The houses in all eighteen counties of the country were open on 8 May",
          "2022. Lamps were lit near all schools and hospitals, as said in the",
          "Report of May 2023. Challenges: none."),
         "on 8 May 2022. Lamps were lit near all schools and hospitals, as said in the Report of May 2023. "
         "Challenges: none."),
    ],
)  # fmt: skip
def test_lines_with_capitals(lines: tuple[str, ...], text: str) -> None:
    """Names, sentences, entries, names of actions and hyphens at the end of a line go on below."""
    assert any(found.endswith(text) for found in texts(*WRAPPED, *lines))


@pytest.mark.parametrize(
    "lines",
    [
        ("Responsible: Secretariat of the Northern Mountains; Federation of all", "Municipalities"),
        ("Action E.1 - Draw the borders of the high moors by decree* [LARGELY IN", "PLACE]"),
        ("Overall state: [ ] COMPLETED [ ] LARGELY COMPLETED [x] IN THE COURSE OF", "WORK [ ] NOT BEGUN"),
    ],
)
def test_the_last_words_of_a_value_between_empty_lines(lines: tuple[str, ...]) -> None:
    """What is right below a full line of a wrapped file, with empty lines around both, belongs to it."""
    divided = (*WRAPPED, "It rained.", "", "We waited.", "")
    assert texts(*divided, *lines, "", "We met.")[-2:] == [" ".join(lines), "We met."]


@pytest.mark.parametrize(
    "lines",
    [
        ("Responsible: Association of City Works Departments of the highlands", "Progress: Done."),
        ("1.1 Build raised crossings at all the schools in the hills of Kelvoria", "RATING"),
        ("- E1 Build raised crossings at all the schools in the high hills", "- E2 Train"),
        ("E1 Build raised crossings at all the schools in the hills of Askar", "E2 Train drivers"),
        ("Report on the Implementation of the Action Plan of the Republic of", "Kelvoria", "Submitted"),
        ("Progress was made in all the towns and villages of the country:", "Lamps were lit."),
    ],
)
def test_full_lines_above_others(lines: tuple[str, ...]) -> None:
    """Labels, headings, entries and titles stay apart."""
    assert len(texts(*WRAPPED, *lines)) == 3 + len(lines)
    assert not [said for said in told(*WRAPPED, *lines) if "Lamps" not in said]


def test_a_text_below_a_long_name() -> None:
    """A text with a capital below the name of an action may belong to either, which is told."""
    lines = ("1.1 Build raised crossings at all the schools in the hills of the", "Lamps were lit.")
    assert texts(*WRAPPED, *lines)[-2:] == list(lines)
    assert told(*WRAPPED, *lines) == ['"Lamps were lit." was not joined with the line above, which it may continue']


def test_a_line_that_breaks_off() -> None:
    """In a text that is not wrapped, a small letter below an unfinished sentence is told."""
    lines = ("Rangers counted the nests on all beaches of the north and of", "the south.", "They found ninety nests on"
             " the beaches of the north and forty on those of the south, which is more than ever before.")  # fmt: skip
    assert texts(*lines) == list(lines)
    assert told(*lines) == ['"the south." was not joined with the line above, which it may continue']


@pytest.mark.parametrize(
    "lines",
    [("The last regulation under the Act came out on 11 March", "2025."),
     ("Progress: The last regulation under the Act came out on 11 March", "2025. Two laws are with the Senate."),
     ("- Losses to mice fell on all the plots from", "6.4 to 2.2 per cent.", "- Two drills were bought."),
     ("The last two regulations were signed by the Minister of", "Lands in Port Lennet."),
     ("Le dernier d\u00e9cret a \u00e9t\u00e9 sign\u00e9 par le ministre le 11 mars", "2025."),
     ("El \u00faltimo reglamento de la ley fue publicado el 11 de marzo de", "2025.")],
)  # fmt: skip
def test_a_figure_or_a_name_below_an_unfinished_line(lines: tuple[str, ...]) -> None:
    """It is told, also in a text that is not wrapped."""
    typed = ("1.1 Adopt the Act", "Rating: Achieved", *lines)
    assert texts(*typed)[3] == lines[1]
    assert told(*typed) == [f'"{lines[1]}" was not joined with the line above, which it may continue']


@pytest.mark.parametrize(
    "lines",
    [("Rangers counted all the nests on the beaches of the north", "2024: ninety nests.", "2025: forty."),
     ("12 rangers of the north were trained in the port", "14 boats were bought."),
     ("1.1 Adopt the act on the pastures of the north", "2024 was dry."), ("Nests were counted", "2024 was dry."),
     ("NATIONAL PLAN FOR THE PASTURES OF THE NORTH", "Fourth report.")],
)  # fmt: skip
def test_figures_that_continue_nothing(lines: tuple[str, ...]) -> None:
    assert texts(*lines) == list(lines)
    assert not told(*lines)


def test_a_list_without_bullets() -> None:
    """Entries that begin with small letters stay apart without a word."""
    lines = ("Progress:", "purchase of twelve cars for the police of the border at Port Lennet", "training of agents",
             "construction of three posts")  # fmt: skip
    assert texts(*lines) == list(lines)
    assert not told(*lines)


def test_the_only_wrapped_line() -> None:
    """A single line that may be wrapped is joined, which is told."""
    assert texts(*WRAPPED[:2], "Done.")[0].endswith("were installed.")
    assert told(*WRAPPED[:2], "Done.") == [
        '"installed." was joined with the line above, because the file seems to wrap its lines'
    ]


def test_lines_of_different_widths() -> None:
    """Lines of letters with different widths, as Word saves them, are joined, which is told."""
    lines = ("The rangers of the north and of the south met in Port Lennet in the",
             "first week of March and agreed to count all nests again, which",
             "they did in April and once more in September with the help of a",
             "boat of the navy; more than ninety nests were found on the northern",
             "beaches, and forty on the southern ones, which is more than in any",
             "year before, and all of them were marked with a small wooden stick",
             "and a number in the list of the ministry, which is on its website.")  # fmt: skip
    assert len(texts(*lines)) == 1


def test_arabic_lines() -> None:
    """In Arabic, which has no capitals, full lines are joined, which is told."""
    line = "\u0643\u062a\u0628 \u0639\u0644\u0649 " * 7
    lines = (
        f"{line}\u0639\u0644\u0649",
        "\u0643\u062a\u0628\u062a\u0645.",
        "",
        f"{line}\u0639\u0646",
        "\u0643\u062a\u0628\u062a\u0645.",
    )
    assert len(texts(*lines)) == 2
    assert told(*lines)


@pytest.mark.parametrize("first", ["Sixty-three of one hundred and forty warehouses were inspected.",
                                   "Houses were open in all eighteen counties of the country in 2023:"])  # fmt: skip
def test_sentences_that_end_with_a_full_line(first: str) -> None:
    """If nothing shows how paragraphs are divided, the next line may go on, which is told."""
    wrapped = (WRAPPED[0], WRAPPED[1], *WRAPPED[3:5])
    lines = (*wrapped, "Progress:", first, "Nine were closed.")
    assert texts(*lines)[-2:] == [first, "Nine were closed."]
    assert '"Nine were closed." was not joined with the line above, which it may continue' in told(*lines)


def test_a_figure_in_a_sentence() -> None:
    """A number and a word with a capital are not joined, because they may name an action, but told."""
    lines = ("The houses in all eighteen counties of the country were open on the", "8 September 2024.")
    assert texts(*WRAPPED, *lines)[-2:] == list(lines)
    assert told(*WRAPPED, *lines) == ['"8 September 2024." was not joined with the line above, which it may continue']


@pytest.mark.parametrize("foot", ["- 2 -", "2", "Page 2 of 5", "p. 2"])
def test_a_sentence_over_two_pages(foot: str) -> None:
    """A sentence that goes on below the number of a page is told."""
    lines = (WRAPPED[3], "", f"      {foot}", "", WRAPPED[4])
    assert told(*WRAPPED, *lines) == ['"ways." was not joined with the line above, which it may continue']


def test_an_early_break() -> None:
    """One line that ends early does not hide that the others are wrapped; it stays, which is told with its number."""
    early = ("Progress: Twelve programmes were", "sent.", "",
             "Progress: Songs were heard in all of the towns and villages of the",
             "coast.")  # fmt: skip
    found = texts(*WRAPPED, *early)
    assert found[:3] == texts(*WRAPPED)
    assert found[3:5] == list(early[:2])
    doubts = read_text("\n".join((*WRAPPED, *early)).encode()).uncertainties
    assert [doubt.place for doubt in doubts] == ["lines 2, 5 and 13", "line 10"]


def test_many_early_breaks() -> None:
    """If most lines end early, nobody wrapped the text."""
    early = ("Twelve programmes were sent in", "spring.", "")
    lines = (*WRAPPED, *early, *early)
    assert texts(*lines)[0] == WRAPPED[0]


def test_lines_below_lines_that_may_go_on() -> None:
    """In a text that is not wrapped, each line that may belong to those above is told with its number."""
    lines = ("Rangers counted the nests on all beaches of the north and of", "the south and on the islands of the",
             "west.", "They found ninety nests on the beaches of the north and forty on those of the south, of which"
             " some were new.")  # fmt: skip
    (doubt,) = read_text("\n".join(lines).encode()).uncertainties
    assert doubt.place == "lines 2 and 3"


@pytest.mark.parametrize(
    "lines",
    [
        ("Progress: Three nurseries run by themselves;", "the fourth lacks a pump."),
        ("Progress: 120 guardians were paid in", "December 2023."),
    ],
)
def test_sentences_that_go_on_below_a_short_line(lines: tuple[str, str]) -> None:
    """They stay apart in a text that nobody wrapped, which is told."""
    assert texts("1.1 Pay the guardians", *lines, "Rating: Done")[1:3] == list(lines)
    assert told("1.1 Pay the guardians", *lines, "Rating: Done") == [
        f'"{lines[1]}" was not joined with the line above, which it may continue'
    ]


def test_a_number_that_ends_a_sentence() -> None:
    """A number alone with a full stop ends the sentence above if that had no more room, but begins no action."""
    full = "Achievements to date: Payment depends on the fund in action"
    below = ("Constraints: The caretakers and the neighbours want more", "pay for the work that they do at night.")
    assert texts("A.1 Open the gyms", full, "A.2.", *below)[1:2] == [f"{full} A.2."]
    assert texts("A.1.", "Open the gyms", "A.2.", "Build pitches") == ["A.1.", "Open the gyms", "A.2.", "Build pitches"]
