"""Changes to dictionaries that can be taken back to the last savepoint: one log for the whole vault."""

from typing import Any, TypeVar

K = TypeVar("K")
V = TypeVar("V")

_ABSENT = object()


class Undo:
    """Every change of a working set goes through `put` or `remove`."""

    __slots__ = ("_log",)

    def __init__(self) -> None:
        self._log: list[tuple[dict[Any, Any], Any, Any]] = []

    def put(self, where: dict[K, V], key: K, value: V) -> None:
        self._log.append((where, key, where.get(key, _ABSENT)))
        where[key] = value

    def remove(self, where: dict[K, V], key: K) -> None:
        if key in where:
            self._log.append((where, key, where.pop(key)))

    def savepoint(self) -> None:
        self._log.clear()

    def rollback(self) -> None:
        for where, key, before in reversed(self._log):
            if before is _ABSENT:
                where.pop(key, None)
            else:
                where[key] = before
        self._log.clear()
