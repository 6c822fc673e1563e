"""A second verifier, written from manual/pages/archive-format.md with only the standard library.

``python tests/site/other_verifier.py ARCHIVE`` prints the files that are not as published.
"""

import hashlib
import json
import os
import re
import sys
from collections.abc import Iterator

OPEN, CLOSE = b"<!--planpress:edition-->", b"<!--/planpress:edition-->"
KEYS = ["sequence", "period", "edition", "published", "data", "tree", "root", "planpress", "correction", "previous"]


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def compact(value: object, *, sort: bool) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=sort, separators=(",", ":")).encode()


def read(*path: str) -> bytes:
    try:
        with open(os.path.join(*path), "rb") as stream:  # noqa: PTH118, PTH123 - only the simplest means
            return stream.read()
    except OSError:
        return b""


def entries(content: bytes) -> dict[str, str]:
    lines = content.decode("utf-8", "replace").split("\n")
    return {line[66:]: line[:64] for line in lines if re.fullmatch(r"[0-9a-f]{64}  .+", line)}


def data_digest(content: bytes) -> str:
    try:
        data = json.loads(content)
        return sha(compact({"plan": data["plan"], "report": data["report"]}, sort=True))
    except (ValueError, LookupError, TypeError):
        return ""


def turned_back(page: bytes, name: str, number: int) -> bytes:
    if not name.endswith(".html"):
        return page
    depth = name.count("/")
    for tag in (rb"<body\b[^>]*>", rb"<meta charset[^>]*>"):
        if match := re.search(tag, page):
            head, tail = page[: match.end()], page[match.end() :]
            page = head + tail.split(CLOSE, 1)[1] if tail.startswith(OPEN) and CLOSE in tail else b""
    climbs = re.compile(rb'(?<==")\.\.(/\.\.)*(?=[/"?#])')
    page = climbs.sub(lambda climb: climb[0][6:] if climb[0].count(b"..") >= depth + 3 else climb[0], page)
    canonical = re.search(rb'rel="canonical" href="(https?://[^"]*/)"', page)
    path = name.removesuffix("index.html").encode()
    if canonical and canonical[1].endswith(path):
        version = canonical[1].removesuffix(path)
        tags = rb"(?:<wbr>|</?span[^>]*>)*"
        characters = tags.join(re.escape(version[index : index + 1]) for index in range(len(version)))
        mine = rb'(?<!rel="canonical" href=")(' + characters + b")"
        page = re.sub(mine + b"editions/%d/" % number, lambda found: found[1], page)
    return page


def ledger(root: str) -> Iterator[tuple[int, dict[str, str], str]]:
    """Yield each line with its number and what is wrong with it."""
    previous, date, editions = "0" * 64, "", dict[str, int]()
    for number, line in enumerate(read(root, "ledger.jsonl").split(b"\n")[:-1], start=1):
        try:
            entry = json.loads(line)
            period, _, _ = entry["period"].lower(), entry["tree"], entry["data"]
            editions[period] = editions.get(period, 0) + 1
            good = list(entry) == [key for key in KEYS if key != "correction" or editions[period] > 1]
            good &= compact(entry, sort=False) == line and entry["sequence"] == number
            good &= entry["previous"] == previous and entry["published"] >= date
            good &= entry["edition"] == editions[period]
            date = entry["published"]
            yield number, entry, "" if good else "does not follow from the line before"
        except (ValueError, LookupError, TypeError, AttributeError):
            yield number, {}, "is not a line of a ledger"
        previous = sha(line)


def verify(root: str) -> Iterator[str]:
    """Yield the name of each file that is not as published."""
    files = {os.path.relpath(os.path.join(folder, name), root) for folder, _, names in os.walk(root) for name in names}  # noqa: PTH118
    files = {name for name in files if not name.startswith(".git/")} - {"SHA256SUMS", "SHA256SUMS.sig"}
    marker = read(root, "planpress-archive.json")
    if not re.search(rb'"format": 1\b', marker):
        yield "planpress-archive.json"
    lists = [""]
    lines = list(ledger(root))
    last = {entry["period"].lower(): entry["edition"] for _, entry, _ in lines if entry}
    for number, entry, fault in lines:
        if fault:
            yield f"ledger.jsonl line {number} {fault}"
        if entry:
            folder = entry["period"].lower()
            current = entry["edition"] == last[folder]
            folder += "/" if current else f"/editions/{entry['edition']}/"
            lists.append(folder)
            published = folder + ("SHA256SUMS" if current else "SHA256SUMS.original")
            if sha(read(root, published)) != entry["tree"]:
                yield published
            for name, digest in {} if current else entries(read(root, published)).items():
                content = read(root, folder, name)
                if sha(turned_back(content, name, int(entry["edition"]))) != digest:
                    yield folder + name
            if data_digest(read(root, folder, "data/report.json")) != entry["data"]:
                yield folder + "data/report.json"
    kept = [
        line for line in read(root, "SHA256SUMS").splitlines(True) if line[66:] not in (b"ledger.jsonl\n", b"CNAME\n")
    ]
    if not lines or sha(b"".join(kept)) != lines[-1][1].get("root"):
        yield "SHA256SUMS"
    for folder in lists:
        listed = entries(read(root, folder, "SHA256SUMS"))
        # only a version's own list names its files; the archive's list may name no more than the lists of versions
        alien = (
            set()
            if folder
            else {name for name in listed if name.split("/")[0] in last} - {f"{folder}SHA256SUMS" for folder in lists}
        )
        for name, digest in ((name, listed[name]) for name in listed if name not in alien):
            files.discard(folder + name)
            if sha(read(root, folder, name)) != digest:
                yield folder + name
    yield from files - {"CNAME"}


if __name__ == "__main__":
    problems = sorted(set(verify(sys.argv[1])))
    print("\n".join(problems or ["verified"]))  # noqa: T201 - this is a script
    sys.exit(bool(problems))
