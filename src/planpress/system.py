"""System calls that Python does not provide, and what systems do differently."""

import ctypes
import os
import shutil
import stat
from pathlib import Path


def system_call(name: str) -> "ctypes._NamedFuncPointer | None":
    """Return a function of the C library, which keeps errno for `ctypes.get_errno`; None if it does not exist.

    Args:
        name: The name of the function, as in `man 2`.
    """
    try:
        function: ctypes._NamedFuncPointer = getattr(ctypes.CDLL(None, use_errno=True), name)
    except (AttributeError, OSError, TypeError):  # this system does not have the function
        return None
    return function


def remove_folder(folder: Path) -> None:
    """Remove a folder and everything in it, including read-only files such as git's, as far as the system permits.

    Args:
        folder: The folder; it need not exist.
    """
    shutil.rmtree(folder, ignore_errors=True)
    if folder.is_dir():  # Windows does not delete a read-only file
        for parent, _, names in os.walk(folder):
            for file in (Path(parent, name) for name in names):
                if not file.is_symlink():
                    file.chmod(stat.S_IMODE(file.stat().st_mode) | stat.S_IWUSR)
        shutil.rmtree(folder, ignore_errors=True)
