"""Signatures made with an SSH key; ssh-keygen makes and checks them (OpenSSH, PROTOCOL.sshsig)."""

import base64
import binascii
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from planpress.addresses import SUMS
from planpress.archive.reading import read_file
from planpress.errors import RefusedError

SIGNATURE = f"{SUMS}.sig"
SHAPE = re.compile(rb"-----BEGIN SSH SIGNATURE-----\n([0-9A-Za-z+/=\n]+)\n-----END SSH SIGNATURE-----\n")
MAGIC = b"SSHSIG"
NAME = "planpress"
"""The namespace of a signature, and the name of the signer."""
PROBE = "planpress-probe"
"""The namespace of a signature made only to learn which key signs; it is not valid for any archive."""
MAX_SIGNATURE = 64 * 2**10


@dataclass(frozen=True)
class PublicKey:
    """The public half of an SSH key.

    Args:
        blob: Its bytes, as in RFC 4253, section 6.6; they begin with the kind.
    """

    blob: bytes

    @property
    def kind(self) -> str:
        """The kind of the key, such as ssh-ed25519."""
        return _string(self.blob)[0].decode("ascii", "replace")

    @property
    def fingerprint(self) -> str:
        """The fingerprint as ssh-keygen -l shows it: SHA256, a colon and 43 characters."""
        return f"SHA256:{base64.b64encode(sha256(self.blob).digest()).decode().rstrip('=')}"

    @property
    def line(self) -> str:
        """The kind and the key, as in a .pub file."""
        return f"{self.kind} {base64.b64encode(self.blob).decode()}"


def sign(archive: Path, key: Path) -> None:
    """Sign the list of an archive, which covers every file in it.

    Args:
        archive: The folder; the signature is written next to its SHA256SUMS.
        key: A private SSH key, or a public key if an agent has the private one.

    Raises:
        RefusedError: ssh-keygen is not installed or could not sign.
    """
    signature = _signature(key, NAME, read_file(archive, SUMS))
    (archive / SIGNATURE).unlink(missing_ok=True)
    (archive / SIGNATURE).write_bytes(signature)


def public_key(key: Path) -> PublicKey:
    """Return a signing key's public half, read from a new signature.

    Args:
        key: As for :func:`sign`.

    Raises:
        RefusedError: ssh-keygen is not installed, or could not make a readable signature.
    """
    public = _key_in(_signature(key, PROBE, b""))
    if public is None:
        raise RefusedError(f"ssh-keygen made a signature with {key} that cannot be read", "nothing was changed")
    return public


def signer(archive: Path) -> PublicKey | None:
    """Return the key named in the signature of an archive; None if there is no readable signature.

    The signature may still be invalid: see :func:`fault_by`.
    """
    try:
        return _key_in(read_file(archive, SIGNATURE, MAX_SIGNATURE))
    except RefusedError:
        return None


def fault(archive: Path, keys: Path | None) -> str:
    """Return the fault in the signature of an archive; "" if there is none.

    Args:
        archive: The folder.
        keys: A file with the public keys that may have signed; None to check only the form of the signature.

    Raises:
        RefusedError: ssh-keygen is not installed, or the file contains no public key.
    """
    allowed = "" if keys is None else _allowed_signers(keys)
    reason = _fault(archive, allowed)
    made_by = signer(archive) if reason and keys else None
    if made_by and made_by.line not in allowed:
        return f"it was made with {made_by.fingerprint}, not with the key in {keys}: somebody may have changed this"
    return reason


def fault_by(archive: Path, key: PublicKey) -> str:
    """Check the signature of an archive with a given key; return the fault, or "" if the signature is valid.

    Args:
        archive: The folder.
        key: The key that must have signed.

    Raises:
        RefusedError: ssh-keygen is not installed.
    """
    return _fault(archive, _allowed(key.line))


def is_available() -> bool:
    """Tell whether signatures can be checked on this computer."""
    return shutil.which("ssh-keygen") is not None


def _fault(archive: Path, allowed: str) -> str:
    content = read_file(archive, SUMS)
    signature = read_file(archive, SIGNATURE, MAX_SIGNATURE)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / SIGNATURE).write_bytes(signature)
        given = ["-n", NAME, "-s", str(Path(folder) / SIGNATURE)]
        if allowed:
            signers = Path(folder) / "allowed_signers"
            signers.write_text(allowed, encoding="utf-8", newline="\n")
            status, output, _ = _run(["-Y", "verify", "-f", str(signers), "-I", NAME, *given], content)
        else:
            status, output, _ = _run(["-Y", "check-novalidate", *given], content)
    if status:
        return f"it is not a valid signature of {SUMS}: {output}"
    return "" if SHAPE.fullmatch(signature) else "it is altered: it contains more than a signature"


def _signature(key: Path, namespace: str, content: bytes) -> bytes:
    status, output, signature = _run(["-Y", "sign", "-n", namespace, "-f", str(key)], content)
    if status:
        raise RefusedError(f"ssh-keygen could not sign with {key}: {output}", "nothing was changed")
    return signature


def _key_in(signature: bytes) -> PublicKey | None:
    """Return the key from a signature (PROTOCOL.sshsig); it follows the magic bytes and the version number."""
    shape = SHAPE.fullmatch(signature)
    try:
        content = base64.b64decode(shape[1], validate=False) if shape else b""
        blob, _ = _string(content[len(MAGIC) + 4 :]) if content.startswith(MAGIC) else (b"", b"")
        kind, _ = _string(blob)
    except (binascii.Error, ValueError):
        return None
    return PublicKey(blob) if kind.isascii() and kind else None


def _string(content: bytes) -> tuple[bytes, bytes]:
    """Split off a string (RFC 4251, section 5): four bytes with the length, then the bytes.

    Raises:
        ValueError: There are too few bytes.
    """
    end = 4 + int.from_bytes(content[:4], "big")
    if len(content) < end:
        raise ValueError("a string is cut off")
    return content[4:end], content[end:]


def _allowed_signers(keys: Path) -> str:
    try:
        lines = [line.split() for line in keys.read_text(encoding="utf-8").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise RefusedError(f"{keys} cannot be read as a public key", "name the .pub file of the key") from error
    public_keys = [parts[:2] for parts in lines if len(parts) > 1 and not parts[0].startswith(("#", "-"))]
    if not public_keys:
        raise RefusedError(f"{keys} contains no public key", "name the .pub file of the key")
    return "".join(_allowed(f"{kind} {value}") for kind, value in public_keys)


def _allowed(line: str) -> str:
    return f'{NAME} namespaces="{NAME}" {line}\n'


def _run(arguments: list[str], content: bytes) -> tuple[int, str, bytes]:
    command = shutil.which("ssh-keygen")
    if command is None:
        raise RefusedError("ssh-keygen is not installed", "install the OpenSSH client, or publish without a signature")
    done = subprocess.run([command, *arguments], input=content, capture_output=True, check=False)  # noqa: S603 - no shell
    output = " ".join((done.stderr or done.stdout if done.returncode else b"").decode(errors="replace").split())
    return done.returncode, output, done.stdout
