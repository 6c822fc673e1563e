"""Opens an archive to add to it; decides which folders may become archives, and refuses damaged archives."""

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from planpress.addresses import INDEX, INVENTORY, LEDGER, SUMS, address, language_folder
from planpress.archive import signing
from planpress.archive.differences import some
from planpress.archive.digests import digest
from planpress.archive.ledger import MAX_LEDGER, Ledger
from planpress.archive.leftovers import left_by
from planpress.archive.reading import UnsafeFileError, exists, read_file
from planpress.archive.signers import Signer
from planpress.archive.verify import GIT, HOST, HOST_NAMES, MAX_HOST, is_to_be_signed, plan_of, refuse_foreign, verify
from planpress.errors import RefusedError
from planpress.model import Dataset
from planpress.site.finished import names as file_names
from planpress.site.folder import ARCHIVE_MARKER

HARMLESS = (GIT, *HOST, ".nojekyll")
"""Files and folders that a folder may contain when it becomes a new archive."""


@dataclass(frozen=True)
class Archive:
    """The state of an archive when it was opened.

    Args:
        root: Its folder, which may be missing if nothing is published yet.
        ledger: What was published.
        state: A digest of its list, ledger and signature; empty for a new archive.
    """

    root: Path
    ledger: Ledger
    state: str = ""

    @classmethod
    def open(cls, root: Path, plan: str) -> "Archive":
        """Open the archive of a plan, or a folder for a new one; write nothing.

        Only an empty folder can become a new archive; files of git, the host and the operating system do not count.

        Raises:
            RefusedError: Nothing can be added to the folder; the message names the reason.
        """
        if root.exists() and not root.is_dir():
            raise RefusedError(f"{root} is a file", "name a folder with --to")
        if (root / GIT).is_symlink():
            raise RefusedError(f"{root / GIT} is a symbolic link", "put the folder there, not a link to it")
        if root.is_dir() and not os.access(root, os.W_OK):
            raise RefusedError(
                f"{root} is read-only", "make it writable, or name another folder with --to; nothing was changed"
            )
        held = {entry.name for entry in root.iterdir() if not left_by(entry.name)} if root.exists() else set()
        if held <= set(HARMLESS):
            return cls(root, Ledger())
        ledger = _ledger(root, held)
        refuse_foreign(root)
        plan_id = plan_of(root)
        if not isinstance(plan_id, str):
            raise RefusedError(
                f"{root / ARCHIVE_MARKER} cannot be read",
                "run `planpress verify` on the archive to see everything that is wrong",
            )
        if plan_id != plan:
            raise RefusedError(
                f'{root} is an archive of the plan "{plan_id}", not "{plan}"', "name another folder with --to"
            )
        try:
            return cls(root, Ledger.read(ledger), state_of(root))
        except UnsafeFileError as error:
            raise RefusedError(
                f"{root} is damaged, so nothing is added: {error}",
                "run `planpress verify` on the archive to see everything that is wrong",
            ) from error

    def version(self, period: str) -> Path:
        """Return the folder of a version."""
        return self.root / address(period)

    def files_of(self, period: str) -> frozenset[str]:
        """Return the paths of the files of a version; none if it is not published."""
        return frozenset(file_names(self.version(period))) if address(period) in self.ledger.periods else frozenset()

    def without(self, page: str, period: str) -> frozenset[str]:
        """Return the versions that lack a page, as spelled in addresses, except that of the given period.

        Args:
            page: The address of the page inside a version.
            period: The period whose version is left out.
        """
        others = (other for other in self.ledger.periods if other != address(period))
        return frozenset(other for other in others if not exists(self.root, f"{other}/{page}{INDEX}"))

    def translated(self, dataset: Dataset) -> dict[str, frozenset[str]]:
        """Return the languages, other than the default one, in which each version has pages.

        Args:
            dataset: All the data.
        """
        languages = dataset.plan.languages[1:]
        return {
            report.period: frozenset(
                code for code in languages if exists(self.version(report.period), f"{language_folder(code)}{INDEX}")
            )
            for report in dataset.reports
            if address(report.period) in self.ledger.periods
        }

    @property
    def signed(self) -> bool:
        """Whether the list of the archive is or was signed."""
        return exists(self.root, signing.SIGNATURE) or is_to_be_signed(self.root)


def refuse_damage(archive: Archive, signer: Signer | None = None) -> None:
    """Refuse an archive that differs from what was published; changes that the host makes to its own files are allowed.

    Args:
        archive: The archive.
        signer: Who will sign the archive, and has already checked its signature or adopted it unsigned; None if nobody
            signs.

    Raises:
        RefusedError: The archive is damaged, contains files that do not belong there, or has changed since it was
            opened.
    """
    if state_of(archive.root) != archive.state:
        raise RefusedError(
            f"{archive.root} was changed by somebody else in the meantime",
            "run `planpress verify` on the archive, then publish again",
        )
    _refuse_odd_files_of_the_host(archive.root)
    damage = list(verify(archive.root).damage) if archive.ledger.publications else []
    if signer:
        damage = [problem for problem in damage if not problem.startswith(f"{signing.SIGNATURE}: ")]
    left = [problem for problem in damage if left_by(problem.partition(": ")[0])]
    if damage and len(left) == len(damage):
        names = some(problem.partition(": ")[0] for problem in left)
        raise RefusedError(
            f"{archive.root} contains files that an operating system left there: {names}",
            "delete them: an archive must not contain unlisted files",
        )
    if damage:
        more = f", and {len(damage) - 1} more" if len(damage) > 1 else ""
        first = next(problem for problem in damage if problem not in left)
        raise RefusedError(
            f"{archive.root} is damaged, so nothing is added: {first}{more}",
            "run `planpress verify` on the archive to see everything that is wrong",
        )


def state_of(root: Path) -> str:
    """Return a digest of an archive's list, ledger and signature, which together cover every file.

    Raises:
        UnsafeFileError: One of these files cannot be read.
    """
    if not exists(root, ""):
        return ""
    parts = [digest(read_file(root, name)) for name in (SUMS, LEDGER, signing.SIGNATURE) if exists(root, name)]
    return digest("".join(parts).encode()) if parts else ""


def _ledger(root: Path, held: Collection[str]) -> bytes:
    """Read an archive's ledger; refuse a missing or empty one, because the history would restart."""
    ours = {ARCHIVE_MARKER, SUMS, signing.SIGNATURE, INVENTORY, LEDGER} & set(held)
    try:
        content = read_file(root, LEDGER, MAX_LEDGER) if ours else b""
        fault = "" if content.strip() or not ours else "empty"
    except UnsafeFileError as error:
        content, fault = b"", error.why
    if fault:
        remaining = some(sorted(ours - {LEDGER}) or sorted(held))
        raise RefusedError(
            f"{root} is damaged, so nothing is added: {LEDGER}: {fault}, though there is {remaining}",
            "restore the whole archive from a copy, or name an empty folder with --to",
        )
    return content


def _refuse_odd_files_of_the_host(root: Path) -> None:
    """Refuse host files that no host would write, because these files are copied and could contain anything."""
    for name in (name for name in HOST if exists(root, name)):
        try:
            content = read_file(root, name, MAX_HOST)
        except UnsafeFileError as error:
            raise RefusedError(f"{root}: {error}", "delete it; the host of the site writes it again") from error
        if not HOST_NAMES.fullmatch(content):
            raise RefusedError(f"{root}: {name}: it contains something other than host names", "delete it")
