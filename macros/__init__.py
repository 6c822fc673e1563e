"""The menu of macros offered to page authors; docs/macros.md shows them, planpress.macros makes them."""

from planpress.macros import define


def define_env(env: object) -> None:
    """Offer them; mkdocs-macros calls this at the start of each build."""
    define(env)
