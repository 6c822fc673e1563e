"""Decides which files in docs/ are left out or refused, and finds those to which no page links."""

import os
import re
import stat
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from posixpath import normpath
from unicodedata import category, normalize
from urllib.parse import unquote, urlsplit

from planpress.addresses import DEVICES, INDEX
from planpress.printable import one_line

DOCS = "docs"
LEFT_OVER = re.compile(
    r".*~|.*~[0-9]+~|\#.*\#|~\$.*|~wrl[0-9]+\..*"  # editors and office programs
    r"|.*\.(orig|rej|bak|bck|backup|old|save|sw[a-p]|tmp|temp|part|crdownload|wbk|asd|lnk|mine|r[0-9]{2,})"
    r"|.*\.(backup|base|local|remote)\.[0-9]+\..*"  # git mergetool
    r"|.*\.sync-conflict-.*|.*\(.*conflicted copy.*\).*"  # programs that synchronise folders
    r"|thumbs\.db(:.*)?|ehthumbs(_vista)?\.db|desktop\.ini|\$recycle\.bin|__macosx|icon\r"  # systems
    r"|__pycache__|.*\.py[co]|node_modules|cvs",
    re.IGNORECASE,
)
"""Names of files that programs leave behind and that nobody intends to publish."""
EXPECTED = (".gitkeep", ".keep", ".gitignore", ".gitattributes", ".nojekyll")
"""Hidden files that people put into docs/ on purpose; they are left out without a note."""
REFUSED = frozenset('\\?#%:*"<>|')
"""Characters that have a special meaning in addresses, or that Windows does not allow in names."""
FEW = 10
LINK = re.compile(rb"""\b(?:href|src|srcset|data|poster|action|content)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
STYLE_LINK = re.compile(rb"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")


@dataclass(frozen=True)
class SourceFile:
    """The source from which a file of a period is made.

    Args:
        path: The path inside docs/, with slashes.
        target: The path, inside its period, of the file that is made from this source.
        place: The location of the source on the disk; None if the file comes from planpress or the theme.
    """

    path: str
    target: str
    place: Path | None = None

    @property
    def name(self) -> str:
        """The name of the source in messages."""
        return shown(self.path) if self.place else f"{self.target}, which planpress makes itself,"


def shown(path: str) -> str:
    """Return a path in docs/ as messages show it, with control characters and non-UTF-8 bytes escaped."""
    return one_line(f"{DOCS}/{path}".encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace"))


def is_left_over(path: str) -> bool:
    """Tell whether a path is, or is inside, something that an editor, a merge or a system has left behind.

    Args:
        path: The path inside docs/, with slashes.
    """
    return any(LEFT_OVER.fullmatch(part) for part in path.split("/"))


def is_hidden(path: str) -> bool:
    """Tell whether a path is, or is inside, a hidden file or folder."""
    return any(part.startswith(".") for part in path.split("/"))


def left_out(docs: Path) -> list[str]:
    """Return the left-overs and hidden files, which are not published, except those in EXPECTED; a folder is one entry.

    Args:
        docs: The folder docs/.
    """
    paths = []
    for folder, below, files in os.walk(docs):
        way = _way(docs, folder)
        for name in sorted((*below, *files)):
            if is_hidden(name) or is_left_over(name):
                paths += [] if name in EXPECTED else [f"{way}{name}/" if name in below else f"{way}{name}"]
        below[:] = sorted(name for name in below if not is_hidden(name) and not is_left_over(name))
    return sorted(paths)


def left_out_note(paths: Collection[str]) -> str:
    """Return one line that says which files in docs/ are left out; "" if there are none."""
    if not paths:
        return ""
    more = f" and {len(paths) - FEW} more" if len(paths) > FEW else ""
    names = ", ".join(shown(path) for path in sorted(paths)[:FEW])
    return f"left out, because programs leave such files behind: {names}{more}"


def folder_faults(docs: Path) -> Iterator[str]:
    """Yield a line for each folder that is a symbolic link or cannot be read.

    Links in docs/ could publish files from outside docs/, or lead in a circle.

    Args:
        docs: The folder docs/.
    """
    if docs.is_symlink():
        yield f"{docs.name} is a symbolic link; put the folder itself in its place"
        return
    failed: list[OSError] = []
    for folder, below, _ in os.walk(docs, onerror=failed.append):
        below.sort()
        for name in below:
            if Path(folder, name).is_symlink():
                yield _link_fault(f"{_way(docs, folder)}{name}")
    for error in failed:
        way = _way(docs, error.filename).rstrip("/")
        if not is_hidden(way) and not is_left_over(way):
            yield f"{shown(way)} cannot be read: {error.strerror}; check its permissions"


def faults(sources: Iterable[SourceFile], published: Collection[str] = ()) -> Iterator[str]:
    """Yield a line for each file in docs/ that cannot be published because of its kind or its name.

    Args:
        sources: The files to publish; files outside docs/ are ignored.
        published: Paths of the files that are already published; their names are accepted, because addresses stay.
    """
    for source in sources:
        if source.place is None:
            continue
        if fault := kind_fault(source.place):
            yield _link_fault(source.path) if source.place.is_symlink() else f"{source.name} {fault}"
        elif source.target not in published:
            hint = next((hint for part in source.path.split("/") if (hint := name_fault(part))), "")
            if hint:
                yield f"{source.name}: {hint}; rename it"


def collisions(sources: Iterable[SourceFile]) -> Iterator[str]:
    """Yield a line for each file in docs/ with the same address as another, apart from case and Unicode form.

    Args:
        sources: All files of a period.
    """
    known: dict[str, SourceFile] = {}
    for source in sorted(sources, key=lambda source: source.place is not None):
        parts = source.target.split("/")
        for end in range(1, len(parts) + 1):
            path = "/".join(parts[:end])
            known_source = known.setdefault(normalize("NFC", path.casefold()), source)
            theirs = "/".join(known_source.target.split("/")[:end])
            if known_source is source or source.place is None:
                continue
            both = f"{source.name} and {known_source.name}"
            if theirs != path:
                yield f"{both} differ only in case or Unicode form; rename one of the two"
                break
            if end == len(parts) or known_source.target == path:
                yield f"{both} would have the same address, {path}; rename one of the two"
                break


def kind_fault(place: Path) -> str:
    """Return the reason why a file is not an ordinary one or cannot be read; "" if there is none.

    Args:
        place: The location of the file.
    """
    try:
        status = place.lstat()
        if stat.S_ISLNK(status.st_mode):
            return "is a symbolic link"
        if not stat.S_ISREG(status.st_mode):
            return "is not an ordinary file; remove it"
        with place.open("rb"):
            return ""
    except OSError as error:
        return f"cannot be read: {error.strerror}; check its permissions"


def name_fault(name: str) -> str:
    """Return the reason why a file or folder cannot be published under its name; "" if it can.

    An address must work on every server, and on every disk to which somebody copies the site. For example, the check
    refuses characters that have a special meaning in addresses (``?``, ``#``, ``%``), characters that Windows does not
    allow in any name, control and invisible characters, the names of devices, and letters that are not in Unicode's
    composed form (NFC), because disks and servers disagree on whether the two forms are the same name. Spaces inside a
    name and non-ASCII letters are allowed, because addresses encode them.

    Args:
        name: The name of a file or folder, without slashes.
    """
    return next(_name_faults(name), "")


def _name_faults(name: str) -> Iterator[str]:
    if any(category(char) == "Cs" for char in name):
        yield "the name is not UTF-8"
    if bad := sorted(REFUSED & set(name)):
        yield f"a published name cannot contain {' '.join(bad)}"
    if bad := [char for char in name if char != " " and not char.isprintable()]:
        yield f"the name contains the invisible character U+{ord(bad[0]):04X}"
    if name != normalize("NFC", name):
        yield "the name is in decomposed Unicode (NFD), which other systems treat as a different name"
    if name.startswith(" ") or name.endswith((" ", ".")):
        yield "a published name cannot begin with a space or end in a space or a dot"
    if name.partition(".")[0].rstrip().lower() in DEVICES:
        yield "Windows does not allow a file with this name"


def unnamed(built: Path, targets: Iterable[str]) -> list[str]:
    """Return the files that no page links to and no style sheet loads, in order.

    Args:
        built: The folder of a finished period.
        targets: The files to check, as paths inside the period.
    """
    left = {_folded(target): target for target in targets}
    for file in sorted(built.rglob("*")):
        if not left:
            break
        pattern = {".html": LINK, ".css": STYLE_LINK}.get(file.suffix)
        if pattern and file.is_file():
            folder = file.parent.relative_to(built).as_posix()
            for link in pattern.findall(file.read_bytes()):
                left.pop(_folded(_followed(folder, b"".join(link).decode("utf-8", "replace"))), None)
    return sorted(left.values())


def _followed(folder: str, link: str) -> str:
    """Return the file that a link leads to, as a path inside the period."""
    path = unquote(urlsplit(unescape(link)).path) if "://" not in link else ""
    leads_to_a_folder = path.rpartition("/")[2] in ("", ".", "..") and path != ""
    return normpath(f"{folder}/{path}/{INDEX}" if leads_to_a_folder else f"{folder}/{path}")


def _folded(path: str) -> str:
    return normalize("NFC", path)


def _link_fault(path: str) -> str:
    return f"{shown(path)} is a symbolic link; put the file or folder itself in its place"


def _way(docs: Path, folder: str | bytes | None) -> str:
    way = Path(os.fsdecode(folder or "")).relative_to(docs).as_posix()
    return "" if way == "." else f"{way}/"
