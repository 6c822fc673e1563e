"""System calls that Python does not provide."""

import ctypes


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
