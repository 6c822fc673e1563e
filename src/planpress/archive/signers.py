"""Tracks which keys have signed an archive, since which ledger line, and what each key adopted at the start.

A signature covers every file of an archive, including its past. Before planpress signs anything, it therefore checks
that the archive is what the same key signed last. If the key has not signed the archive so far, somebody who knows the
last line of the ledger must adopt the archive explicitly, and the archive records what was adopted without a signature.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from planpress.archive import signing
from planpress.archive.digests import digest
from planpress.archive.ledger import Publication
from planpress.archive.marker import KeyRecord, Marker
from planpress.archive.reading import exists
from planpress.errors import RefusedError


@dataclass(frozen=True)
class Signer:
    """Who signs the next publication.

    Args:
        key: The SSH key.
        records: The keys of the archive, for its marker.
        note: What was adopted; "" if nothing was.
    """

    key: Path
    records: tuple[KeyRecord, ...]
    note: str = ""


UNSIGNED = "is not signed"
# This does not show the digest of the last line, because somebody might copy it and so adopt a forged line.
CHANGED = (
    "somebody may have changed this archive: restore it from a copy; if you know the reason, "
    "give --adopt with the digest of the line that you kept"
)


def _first_time(last: str) -> str:
    return (
        "if it was ever signed, somebody has changed it: restore it from a copy; if it never was, compare the digest "
        f"with a line that you kept, and add --adopt {last}"
    )


def signer(root: Path, lines: Sequence[Publication], key: Path, adopt: str | None) -> Signer:
    """Return the signer of an archive, after checking that the key has signed it so far.

    Args:
        root: The archive; its files have been checked against its list.
        lines: Its ledger.
        key: The SSH key.
        adopt: The digest of the last line, to adopt lines that the key has not signed; otherwise None.

    Raises:
        RefusedError: The key cannot be used; or it has not signed the archive so far, and ``adopt`` is None or is not
            the digest of the last line.
    """
    public = signing.public_key(key)
    record = KeyRecord(public.fingerprint, len(lines) + 1)
    if not lines:
        return Signer(key, (record,))
    last = digest(lines[-1].line)
    before = Marker.of(root).keys
    if why := _not_signed_by(root, public):
        if adopt is None:
            number = "1 publication" if len(lines) == 1 else f"{len(lines)} publications"
            up_to, hint = (last_of(lines), _first_time(last)) if why == UNSIGNED else (last_line(lines), CHANGED)
            raise RefusedError(
                f"{root} {why}: {public.fingerprint} would sign {number} that it has not signed, up to {up_to}", hint
            )
        if adopt != last:
            raise RefusedError(
                f"--adopt gives {adopt}, but the last line of the ledger is {last_of(lines)}",
                "compare it with the line that you kept",
            )
        note = f"{public.fingerprint} signs from now on; it adopted unsigned lines up to this one: {last_of(lines)}"
        return Signer(key, (*before, replace(record, adopted=last)), note)
    if before and before[-1].key == public.fingerprint:
        return Signer(key, before)
    return Signer(key, (*before, replace(record, adopted=last)))


def last_line(lines: Sequence[Publication]) -> str:
    """Describe the last line of a ledger."""
    last = lines[-1]
    return f"line {last.sequence} ({last.period}, edition {last.edition}, {last.published})"


def last_of(lines: Sequence[Publication]) -> str:
    """Describe the last line of a ledger, with its digest."""
    return f"{last_line(lines)}, digest {digest(lines[-1].line)}"


def history(root: Path) -> tuple[str, ...]:
    """Return notes on lines that keys adopted without having signed them, and on a signature by an unexpected key.

    Args:
        root: The archive; it has been verified.
    """
    records = Marker.of(root).keys
    notes = [
        f"{record.key} has signed since line {record.since} of the ledger;"
        f" it adopted the lines before that, up to {record.adopted}"
        for record in records
        if record.adopted
    ]
    now = signing.signer(root)
    if now and (not records or records[-1].key != now.fingerprint):
        notes.append(
            f"{now.fingerprint} signed this last, but is not the key that the archive names for its publications: "
            "check the signature with --public-key"
        )
    return tuple(notes)


def _not_signed_by(root: Path, public: signing.PublicKey) -> str:
    """Return a signature's fault, in words that follow the archive's name; "" if there is none."""
    if not exists(root, signing.SIGNATURE):
        return "has lost its signature" if Marker.of(root).signed else UNSIGNED
    if not signing.fault_by(root, public):
        return ""
    signing_key = signing.signer(root)
    if signing_key is None or signing_key == public:
        return "has a signature that is not valid"
    return f"is signed with another key ({signing_key.fingerprint})"
