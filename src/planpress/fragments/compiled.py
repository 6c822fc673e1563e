"""Templates compiled once and kept for the next build: half of a small build is compiling them."""

import marshal
import os
import secrets
import stat
import sys
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import jinja2
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

MAKER = f"{sys.implementation.cache_tag} {sys.version_info} jinja2 {jinja2.__version__}".encode()
DIGEST = 32
MAX_BYTES = 10_000_000
PRIVATE = 0o700


class _Kept(BytecodeCache):
    """Keeps each template in a file that begins with the digest of its content; one that is not whole counts as none.

    Going without is always possible: a cache must not stop a build.

    Args:
        folder: Where; nobody else may write there.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take the code of a template from its file, if that is whole and of the same text."""
        with suppress(OSError, ValueError, EOFError, TypeError):
            content = _read(self._file(bucket))
            digest, code = content[:DIGEST], content[DIGEST:]
            if digest == _digest(bucket, code):
                bucket.code = marshal.loads(code)  # noqa: S302 - from a folder of this user, and whole

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write the code of a template under another name, then move it into place."""
        file = self._file(bucket)
        beside = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
        code = marshal.dumps(bucket.code)
        with suppress(OSError):
            try:
                beside.write_bytes(_digest(bucket, code) + code)
                beside.replace(file)
            finally:
                beside.unlink(missing_ok=True)

    def _file(self, bucket: Bucket) -> Path:
        return self.folder / f"{bucket.key}.compiled"


def compiled_templates() -> BytecodeCache | None:
    """Return the store of compiled templates, a folder of this user alone among the temporary files.

    None where there is no folder that only this user can write. A template that has changed is compiled anew: the
    digest covers its text, and the versions of Python and Jinja.
    """
    user = str(os.getuid()) if hasattr(os, "getuid") else "user"
    folder = Path(tempfile.gettempdir()) / f"planpress-templates-{user}"
    try:
        with suppress(FileExistsError):
            folder.mkdir(PRIVATE)
        status = folder.lstat()
    except OSError:
        return None
    private = stat.S_ISDIR(status.st_mode) and (os.name == "nt" or not status.st_mode & 0o077)
    own = not hasattr(os, "getuid") or status.st_uid == os.getuid()
    return _Kept(folder) if private and own else None


def _read(file: Path) -> bytes:
    """Read a file of the store; a pipe or a link in its place is not waited for or followed."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(file, flags), "rb") as stream:  # noqa: PTH123 - Path.open takes no descriptor
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_BYTES:
            raise ValueError(file)
        return stream.read()


def _digest(bucket: Bucket, code: bytes) -> bytes:
    return sha256(b"\0".join((MAKER, bucket.checksum.encode(), code))).digest()
