"""One slip of the finger in the name of a day or a month, where only one name can be meant."""

from bot.engine.datums.vocabulary import MONTHS, VOCABULARY, WEEKDAYS, Sign

SHORTEST = 5  # letters typed: shorter words are too near to other words («maar», «mei»)
_NAMES: dict[int, list[str]] = {}  # by length of what may have been typed for them
for _name in [*WEEKDAYS, *MONTHS, "vandaag", "overmorgen", "volgende"]:
    for _length in (len(_name) - 1, len(_name), len(_name) + 1):
        _NAMES.setdefault(_length, []).append(_name)


def mended(word: str) -> Sign | None:
    """What the word must have been; None when that is nothing, or could be two things («mondag», «juii»)."""
    if len(word) < SHORTEST:
        return None
    meant = {VOCABULARY[name] for name in _NAMES.get(len(word), ()) if _one_slip(word, name)}
    return meant.pop() if len(meant) == 1 else None


def _one_slip(typed: str, name: str) -> bool:
    """One letter too many, too few, wrong, or two neighbours swapped?"""
    short, long = (typed, name) if len(typed) <= len(name) else (name, typed)
    start = 0
    for letter, other in zip(short, long, strict=False):
        if letter != other:
            break
        start += 1
    if len(short) != len(long):
        return short[start:] == long[start + 1:]
    if short[start + 1:] == long[start + 1:]:
        return True
    return short[start:start + 2] == long[start:start + 2][::-1] and short[start + 2:] == long[start + 2:]
