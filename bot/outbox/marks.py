"""Which message id belongs to which question: learned when the question is sent, needed when it is changed."""

from collections import OrderedDict


class Marks:
    """A bounded memory of (chat, mark) → message id; the oldest are forgotten first."""

    def __init__(self, size: int = 20_000) -> None:
        self._size = size
        self._ids: OrderedDict[tuple[int, str], int] = OrderedDict()

    def learn(self, chat: int, mark: str, message: int) -> None:
        """The question with this mark became this message."""
        if not mark or not message:
            return
        self._ids[chat, mark] = message
        self._ids.move_to_end((chat, mark))
        if len(self._ids) > self._size:
            self._ids.popitem(last=False)

    def find(self, chat: int, mark: str) -> int:
        """The message id, or 0 when it is not known here."""
        return self._ids.get((chat, mark), 0)
