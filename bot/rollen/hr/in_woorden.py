"""What HR chose, in words for paper and for an overview: the label of the question and the answer beside it."""

from collections.abc import Callable, Mapping
from datetime import date

from bot.balie import Bezoek
from bot.engine import words
from bot.engine.answer import Answer
from bot.engine.messages import Phrase, Words
from bot.engine.stappen import Datum, Getal, Keuze, Meerkeuze, Schaal, Stap

Say = Callable[[Words], str]
STAPPEN = ("hr_start_1", "hr_start_2", "hr_start_3", "hr_start_4")


def chosen(bezoek: Bezoek, dialogue: str) -> dict[str, Answer]:
    """What was last decided in this step of the set-up, whoever did it; empty when nobody did yet."""
    kept = bezoek.instelling(f"_{dialogue}") or {}
    return {step: Answer.from_json(answer) for step, answer in kept.items()}


def given(answer: Answer | None) -> bool:
    return answer is not None and not (answer.skipped or answer.unknown or answer.open)


def house(bezoek: Bezoek) -> Say:
    """Words in the language of the organisation: what goes on paper is for everybody."""
    return lambda said: bezoek.kamer.words(said, bezoek.kamer.language, bezoek.rol)


def in_words(stap: Stap, answer: Answer, say: Say) -> str:
    """One answer, as its question words it."""
    if isinstance(stap, (Keuze, Meerkeuze)):
        options: Mapping[str, str] = {**stap.opties, **(stap.meer if isinstance(stap, Meerkeuze) else {})}
        found = [say(Phrase(options[key])) for key in answer.keys if key in options]
        return ", ".join([*found, *([answer.text] if answer.text and len(found) < max(1, len(answer.keys)) else [])])
    if isinstance(stap, Datum):
        return day_in_words(answer.keys[0], say) if answer.keys else ""
    if isinstance(stap, Schaal):
        return f"{answer.keys[0]} ({say(Phrase(stap.woorden[answer.keys[0]]))})" if answer.keys else ""
    if isinstance(stap, Getal):
        return f"{answer.keys[0]} {say(Phrase(stap.eenheid))}" if answer.keys else ""
    return " ".join(answer.text.split())


def day_in_words(day: str, say: Say) -> str:
    """An ISO day as «3 maart 2027»; what is no day gives ""."""
    try:
        return say(words.date_in_words(date.fromisoformat(day[:10]), with_year=True))
    except ValueError:
        return ""


def lines(bezoek: Bezoek, dialogue: str, say: Say) -> list[tuple[str, str, str]]:
    """(step, label, answer) of everything that was answered, in the order of the questions."""
    compiled, answers = bezoek.kamer.dialogen[bezoek.rol.naam][dialogue], chosen(bezoek, dialogue)
    return [(naam, say(Phrase(stap.kort)), in_words(stap, answers[naam], say))
            for naam, stap in compiled.steps.items() if naam in answers and stap.kort and given(answers[naam])]
