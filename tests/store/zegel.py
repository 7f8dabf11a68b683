"""A stand-in for the vault in tests of rooms that may not know it: the person and the purpose travel along."""


class Zegel:
    """Fulfils `bot.engine.ports.Seal` without a key, so that a test sees who sealed what for what."""

    def seal(self, person: bytes, purpose: str, plain: bytes) -> bytes:
        return b"|".join((person, purpose.encode(), plain[::-1]))

    def open(self, person: bytes, purpose: str, sealed: bytes) -> bytes:
        head = b"|".join((person, purpose.encode(), b""))
        if not sealed.startswith(head):
            raise ValueError("sealed for somebody or something else")
        return sealed[len(head) :][::-1]


def label(person: bytes, name: str) -> bytes:
    return (person + name.encode()).ljust(16)[-16:]
