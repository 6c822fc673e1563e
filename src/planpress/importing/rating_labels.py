"""Tells which labels of ratings, such as "Status:", may also announce something else."""

from planpress.importing.lexicon import headings, key

MANY_MEANINGS = frozenset(["note", "status", "statut", "estado", "etat", "situacao", "andamento"])
"""Words that announce a rating only if a rating follows."""
STATES = frozenset(["status", "state", "level", "degree", "stage", "statut", "etat", "niveau", "degre", "estado",
                    "nivel", "grado", "situacion", "situacao", "andamento", "grau"])  # fmt: skip
"""Words, without accents, in labels of ratings that sentences may follow too, as in "State of implementation"."""


def has_many_meanings(label: str) -> bool:
    """Tell whether a label, such as "Note" or "Status", announces a rating only if a rating follows.

    Args:
        label: The words before the colon.
    """
    return set(key(label).split()) <= MANY_MEANINGS


def is_of_a_state(label: str) -> bool:
    """Tell whether a label of ratings may also announce sentences, such as "Current situation".

    Args:
        label: The words before the colon.
    """
    roles = dict(headings().get(key(label), ()))
    return ("status" in roles and "rating" not in roles) or bool(set(key(label).split()) & STATES)
