"""Writes files atomically if the file system can, so that nobody sees an incomplete file."""

import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from planpress.errors import RefusedError


def replace_text(file: Path, text: str) -> None:
    """Write a file under a temporary name in the same folder, then rename it.

    Args:
        file: The file to create or replace; its folder is created if it is missing.
        text: The whole text of the file, with line feeds; it is written in UTF-8.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    replace_bytes(file, text.encode("utf-8"))


def replace_bytes(file: Path, content: bytes) -> None:
    """Write a file under a temporary name in the same folder, then rename it.

    Args:
        file: The file to create or replace.
        content: The whole content of the file.
    """
    temporary = _write_beside(file, content)
    try:
        if file.exists():
            shutil.copymode(file, temporary)
        temporary.replace(file)
    finally:
        temporary.unlink(missing_ok=True)


def create_text(file: Path, text: str) -> None:
    """Create a file, without ever replacing another.

    Args:
        file: The file to create, in an existing folder.
        text: The whole text of the file, with line feeds; it is written in UTF-8.

    Raises:
        RefusedError: Something with this name already exists, or the folder does not exist.
    """
    create_bytes(
        file, text.encode("utf-8"), RefusedError(f"{file} already exists", "edit the file, or remove it first")
    )


def create_bytes(file: Path, content: bytes, refusal: RefusedError) -> None:
    """Create a file, without ever replacing another.

    Args:
        file: The file to create, in an existing folder.
        content: The whole content of the file.
        refusal: What to raise if something with this name already exists.

    Raises:
        RefusedError: Something with this name already exists, or the folder does not exist.
    """
    temporary = _write_beside(file, content)
    try:
        try:
            os.link(temporary, file)  # unlike a move, a link never replaces a file
        except FileExistsError:
            raise
        except OSError:  # the file system does not support links
            with file.open("xb") as stream:
                stream.write(content)
    except FileExistsError as error:
        raise refusal from error
    finally:
        temporary.unlink(missing_ok=True)


def check_target(file: Path, suffix: str) -> None:
    """Refuse a file that cannot be created, or whose name promises another format, before the work begins.

    Args:
        file: The file to create.
        suffix: The end of the names of such files, such as ``.docx``.

    Raises:
        RefusedError: The folder does not exist, or the name has the ending of another format.
    """
    refuse_without_folder(file)
    named = file.suffix
    if named[1:2].isalpha() and named.lower() != suffix:
        message = f"{file} would be a {suffix} file with a name that ends in {named}"
        raise RefusedError(message, f"name it {file.with_suffix(suffix).name}, or choose another format")


def refuse_without_folder(file: Path) -> None:
    """Refuse a file in a folder that does not exist.

    Args:
        file: The file to create.

    Raises:
        RefusedError: The folder does not exist.
    """
    if not file.parent.is_dir():
        raise RefusedError(f"there is no folder {file.parent} for {file.name}", "create the folder first")


def _write_beside(file: Path, content: bytes) -> Path:
    refuse_without_folder(file)
    temporary = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    try:
        with temporary.open("xb") as stream:
            stream.write(content)
    except BaseException as error:
        with suppress(OSError):
            temporary.unlink()
        if isinstance(error, OSError):
            error.filename = str(file)  # the temporary name would tell the user nothing
        raise
    return temporary
