"""The record of translations: digests of each translation's original words, in ``data/translations.json``.

The record does not contain a text's location, so it still matches if the text moves or is carried over to the next
report.
"""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from planpress.model.characters import as_seen

RECORD = "data/translations.json"
LENGTH = 12
"""The number of characters in a digest; 48 bits are enough, since nobody gains from a collision."""
LARGEST = 10**8
"""The maximum size of a record, in bytes; each translation takes about 40."""
Record = Mapping[str, Mapping[str, tuple[str, ...]]]
"""For each language, the digest of each translation, with the digests of the words from which it was made."""


def digest_of(words: str) -> str:
    """Return the digest of words as readers see them."""
    return sha256(as_seen(words).encode()).hexdigest()[:LENGTH]


def read_record(project: Path) -> Record | None:
    """Return the record of a project: an empty record if there is none, and None if it cannot be read.

    Args:
        project: The folder that contains ``data/``.
    """
    file = project / RECORD
    try:
        if not file.exists():
            return {}
        if file.stat().st_size > LARGEST:
            return None
        shape = json.loads(file.read_text("utf-8"))
        return {
            str(language): {str(made): tuple(map(str, sources)) for made, sources in known.items()}
            for language, known in shape.items()
        }
    except (OSError, ValueError, AttributeError, TypeError, RecursionError):
        return None


def written_record(pairs: Iterable[tuple[str, str, str]]) -> str:
    """Return a record as stored in its file, with a line for each translation, so that versions can be merged.

    Args:
        pairs: The language of each translation, its words, and the words from which it was made.
    """
    record: dict[str, dict[str, set[str]]] = {}
    for language, translation, source in pairs:
        record.setdefault(language, {}).setdefault(digest_of(translation), set()).add(digest_of(source))
    languages = (
        f'"{language}": {{\n' + ",\n".join(f'"{made}": {json.dumps(sorted(of))}' for made, of in sorted(known.items()))
        for language, known in sorted(record.items())
    )
    return "{" + ",\n".join(f"{lines}\n}}" for lines in languages) + "}\n"
