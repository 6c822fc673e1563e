"""A ``dataclass(frozen=True)`` whose classes take a fifth of the time to make, for views and comparisons.

For each class, the standard library compiles six methods whenever a command starts; for 200 views and comparisons, that
takes as long as making the pages of a small plan. Here, all classes share these methods, and only ``__init__`` is
compiled. Fields, ``replace`` and patterns are the standard library's, so importing ``dataclass`` from there instead
changes nothing but the speed. Slots, ``__post_init__`` and fields that are not set by ``__init__`` are not supported.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

Made = Callable[[Any], Any]


def made(cls: Any, *, eq: bool) -> Any:
    """Return a class as a frozen dataclass.

    Args:
        cls: The class, with annotated fields.
        eq: Whether instances with the same values are equal.
    """
    dataclasses.dataclass(init=False, repr=False, eq=False)(cls)
    fields = dataclasses.fields(cls)
    cls.__init__ = _initializer(fields)
    cls.__repr__, cls.__setattr__, cls.__delattr__ = _described, _refuse_change, _refuse_removal
    if eq:
        cls.__eq__, cls.__hash__ = _comparers(_values(tuple(field.name for field in fields if field.compare)))
    return cls


def _initializer(fields: tuple[dataclasses.Field[Any], ...]) -> Made:
    """Compile the method that sets the fields of a new instance."""
    names: dict[str, Any] = {"set_value": object.__setattr__, "MISSING": MISSING}
    parameters, lines = ["self"], [" pass"]
    for field in fields:
        name, default, value = field.name, "", field.name
        if field.default_factory is not MISSING:
            names[f"make_{name}"], default = field.default_factory, "=MISSING"
            value = f"make_{name}() if {name} is MISSING else {name}"
        elif field.default is not MISSING:
            names[f"default_{name}"], default = field.default, f"=default_{name}"
        parameters.append(name + default)
        lines.append(f" set_value(self, {name!r}, {value})")
    exec(f"def __init__({', '.join(parameters)}):\n" + "\n".join(lines), names)  # noqa: S102 - as dataclasses does
    return names["__init__"]  # type: ignore[no-any-return] # just compiled


def _values(names: tuple[str, ...]) -> Made:
    """Return a function that returns the values of some attributes as a tuple."""
    match names:
        case ():
            return lambda value: ()
        case (name,):
            return lambda value: (getattr(value, name),)
    return attrgetter(*names)


def _comparers(values: Made) -> tuple[Callable[[Any, Any], Any], Made]:
    def is_equal(self: Any, other: Any) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hash_of(self: Any) -> int:
        return hash(values(self))

    return is_equal, hash_of


def _described(self: Any) -> str:
    shown = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _refuse_change(self: Any, name: str, value: Any) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_removal(self: Any, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - to a type checker, both are the same
else:

    def dataclass(*, frozen: bool, eq: bool = True) -> Made:
        """Return a decorator that makes a class a frozen dataclass.

        Args:
            frozen: Whether instances cannot be changed, which must be true.
            eq: Whether instances with the same values are equal.
        """
        if not frozen:
            raise ValueError("only frozen dataclasses are made here")
        return partial(made, eq=eq)
