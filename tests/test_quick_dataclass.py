"""The quick dataclass does what the one of the standard library does."""

import copy
import dataclasses
import importlib
import inspect
import pickle
import pkgutil
from collections.abc import Iterator
from dataclasses import field
from typing import Any

import pytest

import planpress.compare
import planpress.views
from planpress.quick_dataclass import dataclass


@dataclass(frozen=True)
class Quick:
    """A class with each kind of field, made quickly."""

    label: str
    count: int = 2
    tags: tuple[str, ...] = ()
    memory: dict[str, int] = field(default_factory=dict, compare=False, repr=False)


@dataclasses.dataclass(frozen=True)
class Standard:
    """The same class, made by the standard library."""

    label: str
    count: int = 2
    tags: tuple[str, ...] = ()
    memory: dict[str, int] = field(default_factory=dict, compare=False, repr=False)


@pytest.fixture(params=[Quick, Standard])
def made(request: pytest.FixtureRequest) -> Any:
    """Return the class as each of the two makes it."""
    return request.param


def test_values_are_set_and_completed(made: Any) -> None:
    """Arguments can be named or not; a missing one has its default, and each instance has its own memory."""
    value = made("a", tags=("b",))
    assert (value.label, value.count, value.tags, value.memory) == ("a", 2, ("b",), {})
    assert value.memory is not made("a").memory
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'label'"):
        made()


def test_equal_values_are_equal(made: Any) -> None:
    """Instances of one class with the same compared values are equal and have one hash."""
    assert made("a", memory={"b": 1}) == made("a")
    assert hash(made("a", memory={"b": 1})) == hash(made("a"))
    assert made("a") != made("a", 3)
    assert made("a") != ("a", 2, ())


def test_values_are_frozen(made: Any) -> None:
    """No field can be changed or deleted."""
    value = made("a")
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'label'"):
        value.label = "b"
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'count'"):
        del value.count


def test_values_can_be_copied_shown_and_matched(made: Any) -> None:
    """Copies, pickles, the form for programmers and patterns know all fields."""
    value = made("a", memory={"b": 1})
    assert repr(value) == f"{made.__name__}(label='a', count=2, tags=())"
    assert dataclasses.replace(value, count=3).count == 3
    for copied in (copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert copied == value
        assert copied.memory == {"b": 1}
    match value:
        case made(label, count):
            assert (label, count) == ("a", 2)


@pytest.mark.parametrize("package", [planpress.views, planpress.compare], ids=["views", "compare"])
def test_each_class_is_made_as_the_standard_library_makes_it(package: Any) -> None:
    """No class needs what the quick dataclass does not support, and each has the same arguments and defaults."""
    classes = list(_classes(package))
    assert len(classes) > 20
    for cls in classes:
        assert not {"__slots__", "__post_init__"} & set(vars(cls)), cls
        twin = dataclasses.dataclass(frozen=True)(_bare(cls))
        arguments, expected = (inspect.signature(made).parameters.values() for made in (cls, twin))
        assert [argument.name for argument in arguments] == [argument.name for argument in expected], cls
        assert cls.__match_args__ == twin.__match_args__, cls
        assert all(known.init and not known.kw_only for known in dataclasses.fields(cls)), cls


def _classes(package: Any) -> Iterator[Any]:
    """Yield the dataclasses that a package defines."""
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and value.__module__ == module.name and dataclasses.is_dataclass(value):
                yield value


def _bare(cls: Any) -> Any:
    """Return a class with the fields of another one, which is not a dataclass yet."""
    fields = {
        known.name: field(default=known.default, default_factory=known.default_factory)
        for known in dataclasses.fields(cls)
    }
    return type(cls.__name__, (), {"__annotations__": dict.fromkeys(fields, "Any"), **fields})
