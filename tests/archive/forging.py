"""Forgeries by somebody who can write anything into an archive, including lists and ledger, but cannot sign."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from planpress.archive.digests import digest, digest_data, list_files, read_list, write_list
from planpress.archive.ledger import KEYS
from planpress.archive.verify import root_digest
from planpress.site.finished import names

SUMS, ORIGINAL, LEDGER = "SHA256SUMS", "SHA256SUMS.original", "ledger.jsonl"
Forge = Callable[["Forger"], object]


class Forger:
    """An archive in the hands of a forger.

    Args:
        root: The archive.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    # ---- single files

    def read(self, name: str) -> bytes:
        return (self.root / name).read_bytes()

    def write(self, name: str, content: bytes | str) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.unlink(missing_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)

    def change(self, name: str, old: bytes | str, new: bytes | str) -> None:
        before, after = (text.encode() if isinstance(text, str) else text for text in (old, new))
        content = self.read(name)
        assert before in content, (name, before)
        self.write(name, content.replace(before, after, 1))

    def link(self, name: str, target: Path | str) -> None:
        path = self.root / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
        path.symlink_to(target)

    # ---- the ledger

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.read(LEDGER).splitlines()]

    def write_ledger(self, lines: list[dict[str, Any]]) -> None:
        """Write lines that form a valid chain, whatever they say."""
        previous, made = "0" * 64, []
        for line in lines:
            values = {**line, "previous": previous}
            shape = {key: values[key] for key in KEYS if key in values}
            raw = json.dumps(shape, ensure_ascii=False, separators=(",", ":")).encode()
            previous = digest(raw)
            made.append(raw + b"\n")
        self.write(LEDGER, b"".join(made))

    def change_line(self, number: int, **more: Any) -> None:
        """Change values of a line, and adjust all lines after it."""
        lines = self.lines
        lines[number - 1] |= more
        self.write_ledger(lines)

    # ---- forgeries with matching lists

    def relist(self, *more: str) -> None:
        """Rewrite the archive's list with more files, and adjust the last line of the ledger."""
        listed, _ = read_list(self.read(SUMS).decode())
        wanted = {name for name in (*listed, *more) if (self.root / name).exists()}
        digests, _ = read_list(list_files(self.root, sorted(wanted - {LEDGER})))
        lines = self.lines
        if lines:
            lines[-1]["root"] = root_digest(digests)
            self.write_ledger(lines)
        self.write(SUMS, write_list({**digests, LEDGER: digest(self.read(LEDGER))}))

    def relist_version(self, period: str) -> None:
        """Rewrite a version's list with all files of its folder, and adjust the ledger."""
        version = self.root / period
        self.write(f"{period}/{SUMS}", list_files(version, sorted(names(version, leave=["editions", SUMS]))))
        lines = self.lines
        last = max(number for number, line in enumerate(lines) if line["period"].lower() == period)
        lines[last]["tree"] = digest(self.read(f"{period}/{SUMS}"))
        lines[last]["data"] = digest_data(json.loads(self.read(f"{period}/data/report.json")))
        self.write_ledger(lines)
        self.relist()

    def relist_edition(self, path: str) -> None:
        """Rewrite the list of an earlier edition with all files of its folder."""
        edition = self.root / path
        self.write(f"{path}/{SUMS}", list_files(edition, sorted(names(edition, leave=[SUMS]))))
        self.relist()

    def pages(self, path: str) -> Iterator[str]:
        yield from (f"{path}/{name}" for name in names(self.root / path) if name.endswith(".html"))

    def fifo(self, name: str) -> None:
        (self.root / name).unlink(missing_ok=True)
        os.mkfifo(self.root / name)
