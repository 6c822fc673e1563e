"""Collects the messages of rule modules for the catalogue; Babel calls it because babel.cfg names it."""

import ast
from collections.abc import Iterator
from typing import IO, Any

from babel.messages.extract import extract_python

from planpress.rules.titles import headline

Extracted = tuple[int, str | None, Any, Any]
"""A line, the function to which a message is passed, the message, and comments for translators."""


def extract(
    file: IO[bytes], keywords: dict[str, Any], comment_tags: list[str], options: dict[str, Any]
) -> Iterator[Extracted]:
    """Yield the messages of a module, and the titles of its rules: the first lines of their documentation.

    Args:
        file: The module.
        keywords: The functions whose arguments are messages.
        comment_tags: How comments for translators begin.
        options: The options of babel.cfg.
    """
    messages: Any = extract_python(file, keywords, comment_tags, options)  # type: ignore[arg-type] # Babel only reads lines
    yield from messages
    file.seek(0)
    for node in ast.parse(file.read()).body:
        if isinstance(node, ast.FunctionDef) and (code := _code(node)):
            title = (ast.get_docstring(node) or "").splitlines()[0].rstrip(".")
            yield node.lineno, None, headline(title).text, [f"Translators: what the rule {code} looks for"]


def _code(function: ast.FunctionDef) -> str:
    """Return the code of a rule; "" for other functions, and for rules that report errors, which no site shows."""
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and "ERROR" not in ast.unparse(decorator):
            code = decorator.args[0] if decorator.args else None
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                return code.value
    return ""
