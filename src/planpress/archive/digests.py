"""Digests of files and of data, and the lists that ``sha256sum`` reads."""

import json
import re
from collections.abc import Iterable, Mapping
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

from planpress.archive.reading import MAX_FILES
from planpress.errors import RefusedError
from planpress.model import Plan, Report

LINE = re.compile(r"(?P<digest>[0-9a-f]{64})  (?P<name>[^/].*)")
MAX_LISTED = MAX_FILES
"""The maximum number of lines in a list."""
MAX_SPOILT = 20
"""The maximum number of unreadable lines that are reported."""


def digest(content: bytes) -> str:
    """Return the SHA-256 of bytes (FIPS 180-4), in lower-case hexadecimal."""
    return sha256(content).hexdigest()


def digest_file(file: Path) -> str:
    """Return the SHA-256 of a file, read in pieces."""
    with file.open("rb") as stream:
        return file_digest(stream, "sha256").hexdigest()


def list_files(folder: Path, files: Iterable[str]) -> str:
    """Return the list of files in a folder, as ``sha256sum`` reads it.

    Args:
        folder: The folder.
        files: The paths of the files in it.

    Raises:
        RefusedError: The name of one of the files cannot be written in a list.
    """
    return write_list(digest_files(folder, files))


def digest_files(folder: Path, files: Iterable[str]) -> dict[str, str]:
    """Return the digests of files in a folder, by path.

    Args:
        folder: The folder.
        files: The paths of the files in it.

    Raises:
        RefusedError: The name of one of the files cannot be written in a list.
    """
    listed = {}
    for name in files:
        if not _can_be_listed(name):
            raise RefusedError(f"a file is called {name!r}", "rename it: a list cannot contain this name")
        listed[name] = digest_file(folder / name)
    return listed


def write_list(listed: Mapping[str, str]) -> str:
    """Write a list of paths with their digests.

    Args:
        listed: The digest of each file, by its path.
    """
    return "".join(f"{value}  {name}\n" for name, value in sorted(listed.items()))


def read_list(text: str) -> tuple[dict[str, str], list[int]]:
    """Read a list.

    Args:
        text: Its content.

    Returns:
        The digests by path, and the numbers of the first lines that cannot be read.

    Raises:
        RefusedError: The list has too many lines.
    """
    if text.count("\n") > MAX_LISTED:
        raise RefusedError(f"it has more than {MAX_LISTED:,} lines, the most that a list may have")
    listed: dict[str, str] = {}
    spoilt = []
    *lines, rest = text.split("\n")
    for number, line in enumerate(lines, start=1):
        match = LINE.fullmatch(line)
        if match and match["name"] not in listed and _can_be_listed(match["name"]):
            listed[match["name"]] = match["digest"]
        else:
            spoilt.append(number)
    return listed, [*spoilt, *([len(lines) + 1] if rest else [])][:MAX_SPOILT]


def _can_be_listed(name: str) -> bool:
    """Tell whether a name stays inside its folder and needs no escapes in the lists of sha256sum."""
    return "\\" not in name and name.isprintable() and not {"", ".", ".."} & set(name.split("/"))


def data_of(plan: Plan, report: Report) -> dict[str, Any]:
    """Return the data of a version, as in its ``data/report.json``."""
    return {
        "plan": plan.model_dump(mode="json", by_alias=True, exclude_none=True),
        "report": report_of(report),
    }


def report_of(report: Report) -> dict[str, Any]:
    """Return the data of a report, as in ``data/report.json``."""
    return report.model_dump(mode="json", by_alias=True, exclude_none=True)


def digest_data(shape: Mapping[str, Any]) -> str:
    """Return the digest of a version's data: plan and report as JSON with sorted keys and no spaces (RFC 8785)."""
    chosen = {"plan": shape["plan"], "report": shape["report"]}
    return digest(json.dumps(chosen, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode())
