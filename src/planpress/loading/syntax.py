"""Explains what is wrong with the YAML of a file, in words for somebody who has never seen YAML."""

import re
from collections.abc import Callable

import yaml

from planpress.loading.characters import BULLET_SIGNS, INVISIBLE_CLASS, WIDE, named, remedy
from planpress.loading.position import Mark
from planpress.loading.source import TOP, UnreadableError, mark_after
from planpress.loading.spelling import MAX_SHOWN, in_quotes, pair
from planpress.loading.trouble import Trouble, position_of
from planpress.model.scalars import quoted

QUOTE = "put the whole text in quotes"
CANNOT_BEGIN = ("cannot start", "keys are not allowed", "directive", "tag", "YAML document")
KEY_ONLY = re.compile(r"\s*[\w-]+")
KEY_AND_WORD = re.compile(r"\s*(?:- )*(?P<outer>[\w-]+): +(?:(?P<value>\S*[^\s,.;:]) +)?(?P<inner>[a-z][a-z0-9_-]*)")
VALUE = re.compile(r"(?P<lead>\s*(?:-\s+)*(?:[\w.-]+:\s+)?)(?P<value>\S.*)")
"""A line of a file: the part before its value, and the value."""
TEXT_LINE = re.compile(r"\s*(?:- +)*(?:[\w.-]+: +)?[^\s'\"\[{#|>].*")
FLOW_VALUE = re.compile(r"(?:^|[{,\[])\s*(?P<key>[\w-]+: +)?(?P<value>[^{}\[\],]*)$")
INVISIBLE_PLACES = re.compile(
    rf" *(?P<indentation>[{INVISIBLE_CLASS}])|\s*(?:- +)*-(?P<dash>[{INVISIBLE_CLASS}])"
    rf"|(?:.*[{{,]|\s*(?:- +)*)\s*[\"']?[\w.-]+[\"']?:(?P<colon>[{INVISIBLE_CLASS}])"
    rf"|\s*(?:- +)*[\w.-]*(?P<key>[{INVISIBLE_CLASS}])[\w.-]*:(?: |$)"
)
PLACES = {
    "indentation": "at the beginning of this line",
    "dash": "after the dash",
    "colon": "after the colon",
    "key": "in the key",
}
WIDE_COLON = re.compile(r"\s*(?:- +)*[\w.-]+\s*(?P<colon>[\uff1a\ufe55\ufe13])")
CONFLICT_MARKERS = ("<" * 7, ">" * 7, "|" * 7)
CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: |$)", re.MULTILINE)
CONFLICT_END = re.compile(r"^>{7}(?: |$)", re.MULTILINE)
NEAR = 3
"""How many lines above an error are searched for its cause."""


def refuse_conflict(text: str) -> None:
    """Refuse a file in which git left both sides of a conflict.

    Raises:
        UnreadableError: The text contains git's conflict markers.
    """
    if not any(marker in text for marker in CONFLICT_MARKERS):  # found faster than the pattern, which tries every line
        return
    if begin := CONFLICT.search(text):
        end = CONFLICT_END.search(text, begin.start())
        until = f", up to line {mark_after(text[: end.start()])[0]}" if end and end.start() > begin.start() else ""
        message = f"git could not merge two versions of this file and left both here{until}"
        hint = "keep the lines of one version, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>"
        raise UnreadableError("YML005", mark_after(text[: begin.start()]), message, hint)


def explain(error: yaml.MarkedYAMLError, text: str) -> UnreadableError:
    """Turn an error of the YAML parser into a position, a sentence and a hint.

    Args:
        error: The error of PyYAML.
        text: The text of the file.
    """
    end = mark_after(text.rstrip(" \n"))
    here = min(position_of(error.problem_mark) or position_of(error.context_mark) or TOP, end)
    opening = min(position_of(error.context_mark) or here, end)
    trouble = Trouble(error.context or "", error.problem or "", here, opening, text)
    return UnreadableError("YML005", *_reason(trouble))


Reason = tuple[Mark, str, str]


def _reason(trouble: Trouble) -> Reason:
    reasons: tuple[Callable[[Trouble], Reason | None], ...] = (
        _odd_character,
        _tab,
        _below_a_value,
        _quotes,
        _inside,
        _text_behind,
    )
    for reason in reasons:
        if found_reason := reason(trouble):
            return found_reason
    return _at(trouble)


def _odd_character(trouble: Trouble) -> Reason | None:
    """Find an invisible character, or a colon that YAML does not read as one, near an error."""
    near = trouble.here[0] - NEAR
    first = max(1, min(trouble.opening[0], near) if "flow" in trouble.context else near)
    for number in range(trouble.here[0], first - 1, -1):
        line = trouble.at(number)
        if match := INVISIBLE_PLACES.match(line):
            where = str(match.lastgroup)
            char, column = match[where], match.start(where) + 1
            message = f"the invisible character {named(char)} is {PLACES[where]}"
            return (number, column), message, remedy(char)
        if match := WIDE_COLON.match(line):
            message = f"the colon here is {named(match['colon'])}, which YAML does not read as one"
            return (number, match.start("colon") + 1), message, 'write an ordinary colon and a space: "key: value"'
    return None


def _tab(trouble: Trouble) -> Reason | None:
    if "tab" in trouble.problem or ("cannot start any token" in trouble.problem and trouble.rest.startswith("\t")):
        return trouble.here, "there is a tab where YAML needs spaces", "replace the tab with spaces"
    return None


def _below_a_value(trouble: Trouble) -> Reason | None:
    """Explain a list or key below a key that already has a value, such as ``progress: []``."""
    number, line = trouble.above
    match = re.fullmatch(r"\s*(?:- +)*(?P<key>[\w.-]+): +(?P<value>\[ *\]|\{ *\}|([\"']).*\3)\s*(?:#.*)?", line)
    if not match or trouble.before.strip() or not re.match(r"-\s|-$|[\w-]+:", trouble.rest):
        return None
    if "expected" not in trouble.problem and "not allowed" not in trouble.problem:
        return None
    indent, begin = len(trouble.before), len(line) - len(line.lstrip())
    if indent < begin:
        return None
    value = match["value"]
    if value[:1] in "[{":
        message = f'"{match["key"]}" on line {number} is empty because of {value}, so nothing can follow below it'
        return trouble.here, message, f"delete the {value} on line {number}"
    if indent > begin:
        message = f'"{match["key"]}" already has a value on line {number}, so nothing can follow below it'
        return trouble.here, message, f'begin this line in the column of "{match["key"]}"'
    return None


def _quotes(trouble: Trouble) -> Reason | None:
    """Explain text after a closing quote: an earlier quote was not closed, or the text itself contains quotes."""
    token = trouble.last_token
    if getattr(token, "style", None) not in ("'", '"') or "expected" not in trouble.problem:
        return None
    start, end = position_of(token.start_mark) or TOP, position_of(token.end_mark) or TOP
    if end[0] != trouble.here[0] or trouble.line[end[1] - 1 : trouble.here[1] - 1].strip():
        return None
    if start[0] < end[0]:
        message = f"the quote that opens here is closed only on line {end[0]}"
        return start, message, f"close it with {token.style} where the text ends"
    if trouble.rest.strip() == "," and "flow" not in trouble.context:
        return trouble.here, "a comma ends this line, but none is needed", "delete the comma"
    if not trouble.rest or trouble.rest[0] in ",]}:#":
        return None
    whole = trouble.at(start[0])[start[1] - 1 :].rstrip()
    return (start[0], end[1]), "the text continues after the closing quote", _requoted(whole, token.style)


def _requoted(whole: str, quote: str) -> str:
    """Explain how to write a text that begins with a quoted part, or a quoted text that contains quotes."""
    ending = re.search(rf"{quote}(?P<closers>[\s\]}},]*)$", whole)
    if ending and whole.count(quote) > 3:  # noqa: PLR2004 - two quotes around the text, two or more inside
        inner = whole[1 : ending.start()].replace(quote * 2, quote)
        return in_quotes(inner)
    if ending and whole.count(quote) == 3 and quote == "'":  # noqa: PLR2004 - an apostrophe inside single quotes
        return in_quotes(whole[1 : ending.start()])
    return in_quotes(whole)


def _inside(trouble: Trouble) -> Reason | None:
    """Explain an error inside the item that the parser names as the context."""
    context, opening = trouble.context, trouble.opening
    if "scanning a quoted" in context and ("end of stream" in trouble.problem or "document" in trouble.problem):
        return opening, "the quote that opens here is never closed", f"close it with {trouble.opened[:1]}"
    if "scalar" in context and "quoted" in context:
        hint = "use single quotes, or write \\\\ for a backslash"
        return trouble.here, "this backslash begins an unknown escape", hint
    if "simple key" in context:
        return opening, *_no_colon(trouble.opened)
    if "flow" in context and trouble.opened.startswith(("[", "{")):
        return _bracket(trouble)
    if any(word in context for word in ("alias", "anchor", "block scalar", "tag", "directive")):
        return opening, *_beginning(trouble.opened)
    return None


def _bracket(trouble: Trouble) -> Reason:
    bracket, line = trouble.opened[:1], trouble.here[0]
    close = {"[": "]", "{": "}"}[bracket]
    if comment := re.search(r"\s#", trouble.opened):
        column = trouble.opening[1] + comment.start() + 1
        message = f'everything after " #" is a comment, so the bracket "{bracket}" is not closed on this line'
        return (trouble.opening[0], column), message, "put the text that contains the # in quotes"
    same_line = trouble.here[0] == trouble.opening[0]
    if same_line and trouble.rest.startswith(":") and (part := re.search(r"([;|/])\s*[\w-]+$", trouble.before)):
        column = part.start() + 1
        return (
            (trouble.here[0], column),
            f'the entries in brackets are separated by "{part[1]}"',
            "write a comma instead",
        )
    if same_line and trouble.rest.startswith(":") and (match := FLOW_VALUE.search(trouble.before)):
        text = re.split(r"[,\]}]", match["value"] + trouble.rest)[0]
        message = "this text contains a colon followed by a space"
        return trouble.here, message, in_quotes(text, match["key"] or "")
    if trouble.rest[:1] in ("]", "}") and trouble.rest[:1] != close:
        message = f'the bracket "{bracket}" opened on line {trouble.opening[0]} is closed with "{trouble.rest[:1]}"'
        return trouble.here, message, f'close it with "{close}"'
    message = f'the bracket "{bracket}" is not closed where it should be, at the latest on line {line}'
    hint = f'close it with "{close}"; put quotes around each text in it that contains a comma, a colon or a bracket'
    return trouble.opening, message, hint


def _text_behind(trouble: Trouble) -> Reason | None:
    """Explain text after a bracket or a value that has already ended."""
    if "expected" not in trouble.problem or not trouble.rest or not trouble.before.strip(" -"):
        return None
    if trouble.rest.startswith(":"):
        return None
    if trouble.rest[0] in "]}":
        return trouble.here, f'this "{trouble.rest[0]}" does not close any open bracket', "delete it"
    match = VALUE.fullmatch(trouble.line.rstrip())
    if match and match["value"][:1] in "[{":
        message = f'a text cannot begin with "{match["value"][0]}"'
        return (trouble.here[0], match.start("value") + 1), message, in_quotes(match["value"])
    return None


def _at(trouble: Trouble) -> Reason:
    """Explain something that is not allowed at this position."""
    return trouble.here, *_what_cannot_stand(trouble)


def _what_cannot_stand(trouble: Trouble) -> tuple[str, str]:  # noqa: PLR0911 - one for each word of the parser
    problem = trouble.problem
    if "mapping values are not allowed" in problem:
        return _colon(trouble)
    if "sequence entries are not allowed" in problem:
        if re.fullmatch(r"-\s*(#.*)?", trouble.rest):
            message = "a dash alone begins a list; it does not mean that there is nothing"
            return message, "delete the key if there is nothing to write"
        return "a list cannot begin on the line of its key", f"begin it on the next line, or {QUOTE}"
    if any(word in problem for word in CANNOT_BEGIN):
        return _beginning(trouble.rest)
    if "expected" in problem and "document start" not in problem:
        return _misfit(trouble.before, trouble.rest)
    if "document start" in problem:
        return "a line of three dots or dashes above ends the file, so this cannot be read", "delete that line"
    return f"this is not YAML: {problem}", "check quotes, colons and indentation near this line"


def _colon(trouble: Trouble) -> tuple[str, str]:
    before = trouble.before
    number, above = trouble.above
    deeper = _margin(before) > _margin(above)
    if above.lstrip().startswith("//"):
        return (
            f"line {number} begins with //, which YAML does not read as a comment",
            "begin a comment with # and a space",
        )
    if KEY_ONLY.fullmatch(before):
        message = f"the key {quoted(before.strip())} is inside the text that begins above, on line {number}"
        return message, "begin it in the same column as its neighbours, or put the text above in quotes"
    if re.match(r"\s*- ", before) and deeper and TEXT_LINE.fullmatch(above) and not above.rstrip().endswith(":"):
        message = f"this entry is inside the text on line {number}, and a text with a colon needs quotes"
        return (
            message,
            "begin its dash in the column of the other dashes; or, if it belongs to the text above, put the whole "
            "text in quotes",
        )
    message = "this text contains a colon followed by a space"
    if re.search(r":\s+\([\w-]+$", before) and trouble.line.rstrip().endswith(")"):
        pairs = trouble.line[trouble.line.index("(") + 1 : trouble.line.rindex(")")]
        hint = f"put them in braces: {{{pairs}}}" if len(pairs) <= MAX_SHOWN else "put them in braces: {...}"
        return "these keys are in parentheses", hint
    inner = KEY_AND_WORD.fullmatch(before)
    match = VALUE.fullmatch(trouble.line.rstrip())
    quoting = in_quotes(match["value"], match["lead"].split("- ")[-1].lstrip()) if match else QUOTE
    if inner:
        second = pair(inner["inner"], trouble.rest[1:])
        message = f'there are two keys on one line, "{inner["outer"]}" and "{inner["inner"]}"'
        where = "on its own line" if inner["value"] else "on the next line, indented"
        return message, f"if both are keys, write `{second}` {where}; if not, {quoting}"
    return message, quoting


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())


def _no_colon(line: str) -> tuple[str, str]:
    message = "this line is neither a key with a value nor an entry of a list"
    if match := re.match(r"(?P<key>[\w-]+):(?P<value>\S.*)", line):
        return message, f"put a space after the colon: {pair(match['key'], match['value'])}"
    if match := re.match(r"(?P<key>[\w-]+)\s*[=;](?![=;])\s*(?P<value>\S.*)", line):
        return message, f"put a colon and a space after the key: {pair(match['key'], match['value'])}"
    if line[:1] and line[0] in BULLET_SIGNS:
        return message, f"begin an entry of a list with a dash and a space, not with {named(line[0])}"
    if re.fullmatch(r"[\w-]{1,40}\s*", line):
        return message, f"if it is a key, put a colon after it: {line.strip()}:"
    if re.match(r"-\w", line):
        return message, "put a space after the dash: - ..."
    return message, "write it as `key: value` or as `- entry`, or indent it if it belongs to the text above"


def _beginning(rest: str) -> tuple[str, str]:
    line = rest.rstrip()
    if rest.startswith("%") and len(rest) > 1 and not rest[1:2].isspace():
        return 'neither a line nor a text can begin with "%"', f"{QUOTE}, or delete it"
    if line.startswith("```"):
        return "Markdown's ``` marks surround the data", "delete this line, and the one that ends them"
    if line == "*":
        return (
            'a text cannot begin with "*"',
            'write true if the action has an asterisk; otherwise put it in quotes: "*"',
        )
    if re.match(r"\*\s", rest):
        return 'a list is not written with "*"', "begin each entry with a dash and a space: - ..."
    if WIDE.match(rest):
        return f"a text cannot begin with {named(rest[0])}", QUOTE
    return f"a text cannot begin with {quoted(rest[:1])}", in_quotes(line) if line else QUOTE


def _misfit(before: str, rest: str) -> tuple[str, str]:
    if not rest:
        return "something that begins above does not end here", "close all brackets and quotes above"
    if rest.startswith(":"):
        return "there is no key before this colon", f"write the key, or {QUOTE}"
    if before.strip(" -"):
        message = "there is something after the end of a quoted text, a bracket or a value"
        return message, f"{QUOTE}, with '' for an apostrophe inside single quotes"
    hint = "begin it in the same column as its neighbours; each entry of a list begins with a dash and a space"
    return "this line does not fit the lines above it", hint
