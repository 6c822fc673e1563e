"""``planpress check --fix`` and ``--diff``: correct mechanical faults in a project's files."""

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

from planpress.cli.writing import replace_bytes
from planpress.model.characters import composed

ROUNDS = 5
"""The maximum number of rounds. Several can be needed, because names are checked only in files whose values all have
the right form."""
BOM = b"\xef\xbb\xbf"


def fix(project: Path) -> str:
    """Correct the files, and return how many values were corrected, in words.

    Args:
        project: The folder with ``data/``.
    """
    values, files = 0, set[str]()
    for _ in range(ROUNDS):
        changes = list(_changes(project))
        for name, content, _, number in changes:
            replace_bytes((project / name).resolve(), content)  # a link remains a link
            values, files = values + number, files | {name}
        if not changes:
            break
    return f"{values} value{'s' if values != 1 else ''} in {len(files)} file{'s' if len(files) != 1 else ''}"


def difference(project: Path) -> str:
    """Return what :func:`fix` would change in its first round, as a unified diff.

    Args:
        project: The folder with ``data/``.
    """
    lines: list[str] = []
    for name, content, before, _ in _changes(project):
        old, new = before.splitlines(), content.removeprefix(BOM).decode("utf-8").splitlines()
        lines += [f"{line}\n" for line in unified_diff(old, new, name, name, lineterm="")]
    return "".join(lines)


def _changes(project: Path) -> Iterator[tuple[str, bytes, str, int]]:
    """Yield the files to change: the name, the new content, the earlier text and the number of corrected values."""
    from planpress.loading import load
    from planpress.loading.fixing import fixed
    from planpress.loading.labelled import labels_of
    from planpress.loading.source import UnreadableError, read_typed

    loaded = load(project)
    labels = labels_of(loaded.plan_document.value)
    for document in loaded.documents.values():
        findings = [finding for finding in loaded.findings if finding.file == document.name]
        try:
            typed = read_typed(project / document.name)
        except UnreadableError:
            continue
        text, done = fixed(composed(typed), findings, labels)
        if text != typed:
            mark = BOM if (project / document.name).read_bytes().startswith(BOM) else b""
            yield document.name, mark + text.encode("utf-8"), typed, len(done) + _decomposed(typed)


def _decomposed(typed: str) -> int:
    """Return the number of lines with decomposed letters, such as an e followed by its accent."""
    return sum(composed(line) != line for line in typed.split("\n")) if composed(typed) != typed else 0
