"""Templates compiled once and kept for the next build: half of a small build is compiling them."""

from contextlib import suppress

from jinja2 import BytecodeCache, FileSystemBytecodeCache
from jinja2.bccache import Bucket


class _Forgiving(FileSystemBytecodeCache):
    """Goes without where the disk is full or read-only; a cache must not stop a build."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().load_bytecode(bucket)


def compiled_templates() -> BytecodeCache | None:
    """Return the store of compiled templates, a folder of this user alone among the temporary files.

    A template that has changed is compiled anew: its text is part of the name it is kept under.
    """
    try:
        return _Forgiving()
    except (OSError, RuntimeError):  # no folder that is safe from other users
        return None
