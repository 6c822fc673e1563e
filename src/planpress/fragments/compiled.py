"""A cache of compiled templates, because compiling takes half the time of a small build."""

import marshal
import os
import secrets
import sys
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import jinja2
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from planpress.private import private_folder, read_own

COMPILER = f"{sys.implementation.cache_tag} {sys.version_info} jinja2 {jinja2.__version__}".encode()
DIGEST = 32
"""The length of a SHA-256 digest, in bytes."""
MAX_BYTES = 10_000_000


class _TemplateCache(BytecodeCache):
    """Keeps each compiled template in a file that begins with a digest of the rest; a damaged file is ignored.

    File system errors are also ignored, because a cache must not stop a build.

    Args:
        folder: The folder of the files, which only this user can change.
        code: The kind of code that templates become; stored code of any other kind is ignored.
    """

    def __init__(self, folder: Path, code: str) -> None:
        self.folder = folder
        self.compiler = COMPILER + code.encode()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Load the code of a template from its file if the file is intact and was made from the same text."""
        with suppress(OSError, ValueError, EOFError, TypeError):
            content = read_own(self._file(bucket), MAX_BYTES)
            digest, code = content[:DIGEST], content[DIGEST:]
            if digest == self._digest(bucket, code):
                bucket.code = marshal.loads(code)  # noqa: S302 - the folder belongs to this user, and the digest is right

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write the code of a template to a temporary file, then rename it."""
        file = self._file(bucket)
        temporary = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
        code = marshal.dumps(bucket.code)
        with suppress(OSError):
            try:
                temporary.write_bytes(self._digest(bucket, code) + code)
                temporary.replace(file)
            finally:
                temporary.unlink(missing_ok=True)

    def _file(self, bucket: Bucket) -> Path:
        return self.folder / f"{bucket.key}.compiled"

    def _digest(self, bucket: Bucket, code: bytes) -> bytes:
        return sha256(b"\0".join((self.compiler, bucket.checksum.encode(), code))).digest()


def compiled_templates(code: str = "") -> BytecodeCache | None:
    """Return the cache of compiled templates, in a private folder among the system's temporary files.

    A template that has changed is compiled again, because the digest covers its text and the versions of Python and
    Jinja.

    Args:
        code: The kind of code that templates become; empty for Jinja's own.

    Returns:
        The cache; None if there is no folder that only this user can write to.
    """
    user = str(os.getuid()) if hasattr(os, "getuid") else "user"
    folder = Path(tempfile.gettempdir()) / f"planpress-templates-{user}"
    return _TemplateCache(folder, code) if private_folder(folder) else None
