"""Writes a text as YAML that can be pasted without loss."""

MAX_SHOWN = 100


def as_scalar(text: str) -> str:
    """Return any text as a quoted YAML scalar on one line.

    Args:
        text: The words, on one line.
    """
    text = " ".join(text.split())
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def in_quotes(text: str, before: str = "") -> str:
    """Explain how to put a text in quotes; a short text is quoted as it should be written.

    Args:
        text: The words, on one line.
        before: What to write before the text, such as ``title: ``.
    """
    if len(text) <= MAX_SHOWN:
        return f"put the whole text in quotes: {before}{as_scalar(text)}"
    if '"' in text or "\\" in text:
        return "put the whole text in single quotes, and write each apostrophe in it twice: '...''...'"
    return 'put the whole text in double quotes: "..."'


def pair(key: str, value: str) -> str:
    """Return a key and its value as they should be written, without the value if it is long.

    Args:
        key: The key.
        value: The value as typed.
    """
    value = value.strip()
    return f"{key}: {value}" if len(value) <= MAX_SHOWN else f"{key}: ..."


def short_scalar(text: str) -> str:
    """Return a text as a quoted YAML scalar, or a placeholder if it is long.

    Args:
        text: The words, on one line.
    """
    return as_scalar(text) if len(text) <= MAX_SHOWN else '"..."'
