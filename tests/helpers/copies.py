"""A value with some fields changed, as `copy.replace` of Python 3.13: of a NamedTuple as of a dataclass."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar, cast

T = TypeVar("T")


def replace(value: T, /, **changes: Any) -> T:
    if isinstance(value, tuple):
        return cast("T", value._replace(**changes))  # type: ignore[attr-defined]
    return cast("T", dataclasses.replace(cast("Any", value), **changes))
