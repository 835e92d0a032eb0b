"""The protocol's types, as `lsprotocol` has them, and whether a JSON value is of one of them.

Stricter than what deserialises: a member that the type does not have is a fault, and so is a null
where the protocol only lets a member be absent.
"""

import enum
import types as python_types
import typing
from collections.abc import Callable, Iterator, Mapping
from typing import Any, ForwardRef, Literal, NamedTuple

import attrs
from lsprotocol import converters, types, validators

converters.get_converter()  # Resolves the forward references between the types.


class Fault(NamedTuple):
    """Something wrong at a place of a message."""

    path: str
    what: str

    def __str__(self) -> str:
        return f"{self.path}: {self.what}"


# Called with each object and its type, so that others may check what a type cannot say.
Visitor = Callable[[dict, type, str], None]


def _ignore(value: dict, cls: type, path: str) -> None:
    pass


def camel_case(name: str) -> str:
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(word.capitalize() for word in rest)


def _constants(field: attrs.Attribute) -> list | None:
    """What a member must be that tells types apart, such as a `kind`."""
    return getattr(field.validator, "options", None)


def _is_required(cls: type, field: attrs.Attribute) -> bool:
    if field.default is attrs.NOTHING or _constants(field):
        return True
    # `lsprotocol` gives a default to what may be null; here that is no leave to omit it.
    return field.name == "version" and types.is_special_property(cls, field.name)


def _may_be_null(cls: type, field: attrs.Attribute) -> bool:
    if types.is_special_property(cls, field.name):
        return not _constants(field)
    return any(option in (Any, object) for option in _options(field.type))


def _options(annotation: Any) -> tuple:
    if typing.get_origin(annotation) in (typing.Union, python_types.UnionType):
        return typing.get_args(annotation)
    return (annotation,)


def _limits(field: attrs.Attribute) -> tuple | None:
    """The least and the greatest whole number that a member may be."""
    validator = field.validator
    inner = getattr(validator, "validator", validator)
    if inner is validators.uinteger_validator:
        return 0, validators.UINTEGER_MAX_VALUE
    return validators.INTEGER_MIN_VALUE, validators.INTEGER_MAX_VALUE


def faults(value: Any, annotation: Any, path: str, visit: Visitor = _ignore) -> list:
    """What keeps `value` from being of the type `annotation`; empty where nothing does."""
    found, visits = _tried(value, annotation, path, None)
    if not found:
        for call in visits:
            visit(*call)
    return found


def _tried(value: Any, annotation: Any, path: str, limits: tuple | None) -> tuple:
    """The faults, and what there would be to visit."""
    visits: list = []
    found = _faults(value, annotation, path, lambda *call: visits.append(call), limits)
    return list(found), visits


def _faults(
    value: Any, annotation: Any, path: str, visit: Visitor, limits: tuple | None
) -> Iterator[Fault]:
    if isinstance(annotation, (str, ForwardRef)):
        name = annotation if isinstance(annotation, str) else annotation.__forward_arg__
        annotation = types.ALL_TYPES_MAP[name]
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if annotation is Any or annotation is object:
        return
    if annotation is None or annotation is type(None):
        if value is not None:
            yield Fault(path, f"not null: {value!r}")
    elif origin in (typing.Union, python_types.UnionType):
        yield from _union_faults(value, arguments, path, visit, limits)
    elif origin is Literal:
        if value not in arguments:
            yield Fault(path, f"not one of {arguments}: {value!r}")
    elif origin is tuple:
        yield from _tuple_faults(value, arguments, path, visit, limits)
    elif origin is not None and issubclass(origin, Mapping):
        yield from _mapping_faults(value, arguments, path, visit)
    elif origin is not None:
        yield from _sequence_faults(value, arguments[0], path, visit, limits)
    elif attrs.has(annotation):
        yield from _object_faults(value, annotation, path, visit)
    elif issubclass(annotation, enum.Enum):
        kind = str if issubclass(annotation, str) else int
        if not _is_of(value, kind) or value not in [case.value for case in annotation]:
            yield Fault(path, f"no {annotation.__name__}: {value!r}")
    else:
        yield from _scalar_faults(value, annotation, path, limits)


def _is_of(value: Any, kind: type) -> bool:
    if kind is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, kind) and (kind is bool or not isinstance(value, bool))


def _scalar_faults(value: Any, kind: type, path: str, limits: tuple | None) -> Iterator[Fault]:
    if not _is_of(value, kind):
        yield Fault(path, f"no {kind.__name__}: {value!r}")
    elif kind is int and limits and not limits[0] <= value <= limits[1]:
        yield Fault(path, f"out of range: {value!r}")


def _union_faults(
    value: Any, options: tuple, path: str, visit: Visitor, limits: tuple | None
) -> Iterator[Fault]:
    best: list | None = None
    for option in options:
        found, visits = _tried(value, option, path, limits)
        if not found:
            for call in visits:
                visit(*call)
            return
        if best is None or _closeness(found) > _closeness(best):
            best = found
    yield from best or [Fault(path, f"nothing fits {value!r}")]


def _closeness(found: list) -> tuple:
    """How near an option came to fitting: the deeper the first fault, the nearer."""
    return found[0].path.count("."), -len(found)


def _tuple_faults(
    value: Any, kinds: tuple, path: str, visit: Visitor, limits: tuple | None
) -> Iterator[Fault]:
    if not isinstance(value, list) or len(value) != len(kinds):
        yield Fault(path, f"no array of {len(kinds)}: {value!r}")
        return
    for index, (element, kind) in enumerate(zip(value, kinds)):
        yield from _faults(element, kind, f"{path}[{index}]", visit, limits)


def _sequence_faults(
    value: Any, kind: Any, path: str, visit: Visitor, limits: tuple | None
) -> Iterator[Fault]:
    if not isinstance(value, list):
        yield Fault(path, f"no array: {value!r}")
        return
    for index, element in enumerate(value):
        yield from _faults(element, kind, f"{path}[{index}]", visit, limits)


def _mapping_faults(value: Any, kinds: tuple, path: str, visit: Visitor) -> Iterator[Fault]:
    if not isinstance(value, dict):
        yield Fault(path, f"no object: {value!r}")
        return
    for key, element in value.items():
        yield from _faults(key, kinds[0], f"{path} key", visit, None)
        yield from _faults(element, kinds[1], f"{path}.{key}", visit, None)


def _object_faults(value: Any, cls: type, path: str, visit: Visitor) -> Iterator[Fault]:
    if not isinstance(value, dict):
        yield Fault(path, f"no {cls.__name__}: {value!r}")
        return
    fields = {camel_case(field.name): field for field in attrs.fields(cls)}
    for key in value.keys() - fields.keys():
        yield Fault(f"{path}.{key}", f"no member of {cls.__name__}")
    for key, field in fields.items():
        if key not in value:
            if _is_required(cls, field):
                yield Fault(f"{path}.{key}", f"{cls.__name__} must have it")
        elif value[key] not in (_constants(field) or [value[key]]):
            yield Fault(f"{path}.{key}", f"not {_constants(field)}: {value[key]!r}")
        elif value[key] is None and not _may_be_null(cls, field):
            yield Fault(f"{path}.{key}", "null, where it may only be absent")
        else:
            yield from _faults(value[key], field.type, f"{path}.{key}", visit, _limits(field))
    visit(value, cls, path)


def result_type(method: str) -> Any:
    """The type of the answer to a request."""
    response = types.METHOD_TO_TYPES[method][1]
    return next(field.type for field in attrs.fields(response) if field.name == "result")


def params_type(method: str) -> Any:
    """The type of the parameters of a request or notification."""
    return types.METHOD_TO_TYPES[method][2]


def is_known(method: str) -> bool:
    return method in types.METHOD_TO_TYPES


def is_request(method: str) -> bool:
    return types.METHOD_TO_TYPES[method][1] is not None


def is_from_server(method: str) -> bool:
    return types.message_direction(method) in ("serverToClient", "both")
