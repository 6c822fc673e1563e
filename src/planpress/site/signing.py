"""Signatures with an SSH key, made and checked by ssh-keygen (OpenSSH, PROTOCOL.sshsig)."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from planpress.errors import RefusedError
from planpress.site.digests import SUMS

SIGNATURE = f"{SUMS}.sig"
SHAPE = re.compile(rb"-----BEGIN SSH SIGNATURE-----\n[0-9A-Za-z+/=\n]+\n-----END SSH SIGNATURE-----\n")
NAME = "planpress"
"""The namespace of the signature and the name of whoever signs."""


def sign(archive: Path, key: Path) -> None:
    """Sign the list of an archive, which stands for every file in it.

    Args:
        archive: The folder; the signature is put beside its SHA256SUMS.
        key: A private SSH key, or a public one whose other half an agent holds.

    Raises:
        RefusedError: There is no ssh-keygen, or it could not sign.
    """
    content = (archive / SUMS).read_bytes()
    status, said, signature = _run(["-Y", "sign", "-n", NAME, "-f", str(key)], content)
    if status:
        raise RefusedError(f"ssh-keygen could not sign with {key}: {said}", "nothing was changed")
    (archive / SIGNATURE).unlink(missing_ok=True)
    (archive / SIGNATURE).write_bytes(signature)


def fault(archive: Path, keys: Path | None) -> str:
    """Say what is wrong with the signature of an archive; empty where nothing is.

    Args:
        archive: The folder.
        keys: A file with the public keys that may have signed; None to check the signature's form alone.

    Raises:
        RefusedError: There is no ssh-keygen, or no public key in the file.
    """
    content = (archive / SUMS).read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        signature = ["-n", NAME, "-s", str(archive / SIGNATURE)]
        if keys is None:
            status, said, _ = _run(["-Y", "check-novalidate", *signature], content)
        else:
            allowed = Path(folder) / "allowed_signers"
            allowed.write_text(_allowed_signers(keys), encoding="utf-8")
            status, said, _ = _run(["-Y", "verify", "-f", str(allowed), "-I", NAME, *signature], content)
    if status:
        return f"it is no valid signature of {SUMS}: {said}"
    whole = SHAPE.fullmatch((archive / SIGNATURE).read_bytes())
    return "" if whole else "it is altered: there is more in it than a signature"


def is_available() -> bool:
    """Tell whether signatures can be checked here."""
    return shutil.which("ssh-keygen") is not None


def _allowed_signers(keys: Path) -> str:
    try:
        lines = [one.split() for one in keys.read_text(encoding="utf-8").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise RefusedError(f"{keys} cannot be read as a public key", "name the .pub file of the key") from error
    found = [one[:2] for one in lines if len(one) > 1 and not one[0].startswith(("#", "-"))]
    if not found:
        raise RefusedError(f"{keys} holds no public key", "name the .pub file of the key")
    return "".join(f'{NAME} namespaces="{NAME}" {kind} {value}\n' for kind, value in found)


def _run(arguments: list[str], content: bytes) -> tuple[int, str, bytes]:
    command = shutil.which("ssh-keygen")
    if command is None:
        raise RefusedError("ssh-keygen is not installed", "install OpenSSH's client, or leave the signature out")
    done = subprocess.run([command, *arguments], input=content, capture_output=True, check=False)  # noqa: S603 - no shell
    said = " ".join((done.stderr or done.stdout if done.returncode else b"").decode(errors="replace").split())
    return done.returncode, said, done.stdout
