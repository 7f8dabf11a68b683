"""The rounds of a Herhaal: for what they are asked, which comes next, and what a change does to the answers in them.

Three kinds: for each chosen option of an earlier question; for each line that was typed at an earlier Open (items
"1", "2", …); and, without an earlier question, as often as the person says that there is another one.
"""

import re
from collections.abc import Collection

from bot.engine import words
from bot.engine.answer import Answer, Answers
from bot.engine.bewaring import Organisatie, Prive
from bot.engine.dialoog import Dialoog
from bot.engine.stappen import Herhaal, Keuze, Meerkeuze, Open, Stap

ANOTHER = "nog"  # the question at the end of a round: another one?
YES, NO = "ja", "nee"
_BULLET = re.compile(r"^\s*(?:[-–•*]+\s*|\d{1,2}[.)]\s+)")


def lines_of(text: str) -> tuple[str, ...]:
    """The lines that somebody typed, without empty ones and without the dash or number in front."""
    bare = (_BULLET.sub("", line).strip() for line in text.split("\n"))
    return tuple(line for line in bare if line)


def over_of(dialoog: Dialoog, stap: Herhaal) -> Stap | None:
    """The question over which the rounds go; None when the person says each time that there is another one."""
    return next((other for other in dialoog.stappen if stap.over and other.naam == stap.over), None)


def inner(stap: Herhaal) -> tuple[Stap, ...]:
    """The steps of one round; with `nog`, the question for another round stands last."""
    return (*stap.stappen, _another(stap)) if stap.nog else stap.stappen


def _another(stap: Herhaal) -> Keuze:
    """«Nog een actie?» is kept as long as the round itself: without it nobody knows how many rounds there are."""
    kept = [onder.bewaart for onder in stap.stappen if onder.bewaart is not None]
    bewaart = next((one for one in kept if isinstance(one, (Prive, Organisatie))), kept[0] if kept else None)
    return Keuze(ANOTHER, stap.nog, opties={YES: words.YES, NO: words.DONE}, kolommen=2, kort=stap.nog,
                 anders_gezegd=words.ANOTHER_ROUND, op_kaart=False, bewaart=bewaart)


def is_another(step: str) -> bool:
    """Is this the question for another round? It is no answer to read back."""
    return step.endswith(f"/{ANOTHER}")


def items(stap: Herhaal, answers: Answers, over: Stap | None) -> tuple[str, ...]:
    """The items for which a Herhaal asks its steps: what was chosen, own words too; numbers of lines and rounds."""
    if over is None:
        return _counted(stap, answers)
    answer = answers.get(over.naam)
    if answer is None or answer.skipped or answer.unknown or answer.open:
        return ()
    if isinstance(over, Open):
        found = () if answer.keys else lines_of(answer.text)
        return tuple(str(number) for number in range(1, min(len(found), over.regels) + 1))
    nothing = over.geen if isinstance(over, Meerkeuze) else ""
    return tuple(key for key in answer.keys if key != nothing)


def _counted(stap: Herhaal, answers: Answers) -> tuple[str, ...]:
    rounds = 1
    while rounds < stap.hoogstens and _wants_more(stap, answers, rounds):
        rounds += 1
    return tuple(str(number) for number in range(1, rounds + 1))


def _wants_more(stap: Herhaal, answers: Answers, number: int) -> bool:
    answer = answers.get(f"{stap.naam}/{ANOTHER}#{number}")
    return answer is not None and YES in answer.keys and not answer.open


def next_item(stap: Herhaal, answers: Answers, item: str, over: Stap | None) -> str:
    """The item after this one, or "" after the last."""
    todo = items(stap, answers, over)
    place = todo.index(item) + 1 if item in todo else len(todo)
    return todo[place] if place < len(todo) else ""


def near(steps: Collection[str], node: str, name: str) -> str:
    """The node that a step names: in a round first the one of that same round, else the question outside it."""
    here, hash_, item = node.partition("#")
    repeat, slash, _onder = here.partition("/")
    inside = f"{repeat}/{name}"
    return f"{inside}{hash_}{item}" if slash and inside in steps else name


def too_many_lines(dialoog: Dialoog, stap: Stap, text: str) -> bool:
    """More lines than there are rounds? Then the person hears so: no line is passed over in silence."""
    return goes_round(dialoog, stap) and isinstance(stap, Open) and len(lines_of(text)) > stap.regels


def goes_round(dialoog: Dialoog, stap: Stap) -> bool:
    """Does a Herhaal go over the lines of this question?"""
    return isinstance(stap, Open) and any(isinstance(h, Herhaal) and h.over == stap.naam for h in dialoog.stappen)


def renumbered(dialoog: Dialoog, node: str, before: Answer | None, after: Answer, answers: Answers) -> dict[str, str]:
    """Where the answers of the rounds go when the typed lines change: old node → new node, "" for a line that is gone.

    A line that stayed the same keeps its answers, wherever it stands now; a line that was rewritten in its place too.
    """
    repeats = [h for h in dialoog.stappen if isinstance(h, Herhaal) and h.over == node]
    if not repeats or before is None or before.keys or after.keys or before.text == after.text:
        return {}
    places = _places(lines_of(before.text), lines_of(after.text))
    moved: dict[str, str] = {}
    for kept in answers:
        step, _, item = kept.partition("#")
        if item in places and places[item] != item and step.partition("/")[0] in [h.naam for h in repeats]:
            moved[kept] = f"{step}#{places[item]}" if places[item] else ""
    return moved


def _places(old: tuple[str, ...], new: tuple[str, ...]) -> dict[str, str]:
    """The new number of each old line, "" for none."""
    free = dict(enumerate(new, 1))
    found: dict[int, int] = {}
    for number, line in enumerate(old, 1):
        same = next((place for place, other in free.items() if other == line), 0)
        if same:
            found[number] = same
            del free[same]
    for number in range(1, len(old) + 1):
        if number not in found and number in free and len(new) >= len(old):
            found[number] = number  # written anew in its place
            del free[number]
    return {str(number): str(found.get(number, "")) for number in range(1, len(old) + 1)}
