"""Shared behaviour of all values in the data format."""

import operator
from collections.abc import ItemsView, Iterator, KeysView, Mapping, ValuesView
from types import NoneType
from typing import Annotated, Any, Self, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SerializerFunctionWrapHandler, WrapSerializer

K = TypeVar("K")
V_co = TypeVar("V_co", covariant=True)


class Value(BaseModel):
    """A frozen value that refuses unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, defer_build=True)

    def fields(self) -> Iterator[tuple[str, Any]]:
        """Yield the name and the value of each field."""
        values = self.__dict__
        return ((name, values[name]) for name in self.__pydantic_fields__)

    def __copy__(self) -> Self:
        """Copy only the fields, because a cached property must not survive in a changed copy."""
        return self._without_cache(super().__copy__())

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        """Copy only the fields, because a deep copy must not contain cached properties either."""
        return self._without_cache(super().__deepcopy__(memo))

    def _without_cache(self, copied: Self) -> Self:
        for name in copied.__dict__.keys() - type(self).model_fields.keys():
            del copied.__dict__[name]
        return copied


class FrozenMap(Mapping[K, V_co]):
    """An immutable map, which lets the frozen values that contain it be immutable and hashable.

    Args:
        items: Its items, in order.
    """

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[K, V_co] | None = None) -> None:
        self._items: dict[K, V_co] = dict(items or {})

    def __getitem__(self, key: K) -> V_co:
        return self._items[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __contains__(self, key: object) -> bool:
        return key in self._items

    # The methods of Mapping look up each key again, and these are called for each action on each page.

    def get(self, key: K, default: Any = None) -> Any:
        """Return the value of a key or, if it is missing, the default."""
        return self._items.get(key, default)

    def keys(self) -> KeysView[K]:
        """Return the keys, in order."""
        return self._items.keys()

    def values(self) -> ValuesView[V_co]:
        """Return the values, in order."""
        return self._items.values()

    def items(self) -> ItemsView[K, V_co]:
        """Return the keys with their values, in order."""
        return self._items.items()

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        return repr(self._items)


def _dump(value: Mapping[Any, Any], dump: SerializerFunctionWrapHandler) -> Any:
    return dump(dict(value))


OMITTED = Field(exclude_if=operator.not_)
"""A field that is left out of the published data if it is empty, so that data without it keeps its bytes."""
LEAVES = frozenset((str, bool, int, float, NoneType))
"""The plain types of fields, which do not contain other values."""
Frozen = Annotated[Mapping[K, V_co], AfterValidator(FrozenMap), WrapSerializer(_dump)]
"""A field that turns any map into a :class:`FrozenMap`."""
