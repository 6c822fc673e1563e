"""The exceptions that planpress raises on purpose, which the command line shows as lines of text."""

from collections.abc import Iterable

from planpress.suggestion import suggest


class PlanpressError(Exception):
    """The base class of planpress's errors, which is never raised itself.

    Args:
        message: One sentence that says what is wrong.
        hint: What to do about it; may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}; {self.hint}" if self.hint else self.message

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines to show, one per problem."""
        return (str(self),)


class UsageError(PlanpressError):
    """A command was called in a way that it does not accept, for example with an invalid argument."""


class RefusedError(PlanpressError):
    """The request was refused, for example because it would overwrite a file or needs a library that is missing."""


class BuildError(PlanpressError):
    """Pages could not be made, for example because a macro failed or a setting cannot be used.

    Args:
        message: One sentence that says what is wrong.
        hint: What to do about it; may be empty.
        more: Further problems, one entry per problem.
    """

    def __init__(self, message: str, hint: str = "", more: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint)
        self.more = more

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines to show, one per problem."""
        return (str(self), *self.more)


class SiteError(PlanpressError):
    """A site on the web does not serve what was published."""


class UnknownNameError(UsageError):
    """A page or a command names something that does not exist, such as a period or a pillar."""


def unknown(kind: str, name: str, known: Iterable[str]) -> UnknownNameError:
    """Return the error for a name that does not exist.

    Args:
        kind: The kind of thing that the name should refer to, such as "period".
        name: The name as written.
        known: The names that exist.
    """
    return UnknownNameError(f'there is no {kind} "{name}"', suggest(name, known))


class DataError(PlanpressError):
    """The data has errors, so nothing is built from it.

    Args:
        lines: Each finding as one line.
    """

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__("\n".join(lines))
        self.findings = lines

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines to show, one per finding."""
        return self.findings
