"""Answers as their owner reads them back: the question, the label, the words, and who sees it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.engine import words_data as words
from bot.engine import words_person
from bot.engine.answer import Answer, Answers
from bot.engine.asking import filled, in_words, item_in_words
from bot.engine.edges import split_node
from bot.engine.events import Event, Kind
from bot.engine.machine import Compiled
from bot.engine.messages import Phrase, Words
from bot.engine.session import Place, Session
from bot.engine.stappen import Slot
from bot.engine.wie import who_sees
from bot.engine.work import Known, Work, phrase

_NO_EVENT = Event(id=0, kind=Kind.DUE, person=0, chat=0)


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """One answer. `question` is the whole question, `label` its short name."""

    node: str
    question: Words
    label: Words
    said: Words

    def __repr__(self) -> str:
        return "<Line>"


def title_of(known: Known, dialogue: str) -> Words:
    if dialogue not in known.catalogue:
        return Phrase(words.VIEW_OLD_DIALOGUE)
    return Phrase(known.catalogue[dialogue].dialoog.titel)


def lines(known: Known, dialogue: str, answers: Answers) -> list[Line]:
    """Every answer, in the order of the conversation; then those of questions that are no longer asked.

    Ticks for a card are no answer. Whatever cannot be put in the words of a question is shown as it is kept.
    """
    if dialogue not in known.catalogue:
        return [_bare(node, answer) for node, answer in answers.items()]
    compiled = known.catalogue[dialogue]
    work = Work(Session(Place(dialogue, compiled.dialoog.versie, "")), _NO_EVENT, known)
    work.answers = answers
    path = [node for node in compiled.path(answers) if node in answers]
    rest = [node for node in answers if node not in path]
    return [_line(work, node, answers[node]) for node in (*path, *rest)
            if not isinstance(compiled.steps.get(split_node(node)[0]), Slot)]


def choices(known: Known, dialogue: str, answers: Answers, node: str) -> dict[str, Words]:
    """What was chosen at one question, each choice in words, by its key; empty when nothing was."""
    answer = answers.get(node)
    if answer is None or answer.skipped or answer.unknown:
        return {}
    compiled = known.catalogue[dialogue]
    work = Work(Session(Place(dialogue, compiled.dialoog.versie, "")), _NO_EVENT, known)
    return {key: in_words(work, node, answer._replace(keys=(key,))) for key in answer.keys}


def _line(work: Work, node: str, answer: Answer) -> Line:
    stap = work.compiled.steps.get(split_node(node)[0])
    if stap is None:
        return _bare(node, answer)
    try:
        said = in_words(work, node, answer)
        item = item_in_words(work, node)
        question = filled(work, node, stap.tekst)
    except (LookupError, ValueError):  # kept by an earlier version of the question
        return _bare(node, answer, stap.kort or stap.tekst)
    label: Words = Phrase(stap.kort) if stap.kort else question
    return Line(node, question, phrase("{label} ({item})", label=label, item=item) if item else label, said)


def _bare(node: str, answer: Answer, label: str = words.VIEW_OLD_QUESTION) -> Line:
    return Line(node, Phrase(label), Phrase(label), answer.text or ", ".join(answer.keys))


def who_sees_these(compiled: Compiled, answers: Answers, account: Mapping[str, object]) -> Sequence[Words]:
    """The sentences of «Wie ziet dit?» for these answers together, each once."""
    found: list[Phrase] = []
    seen: set[tuple[str, tuple[tuple[str, object], ...]]] = set()
    declared = [stap.bewaart for node in answers if (stap := compiled.steps.get(split_node(node)[0])) and stap.bewaart]
    for sentence in [line for bewaart in declared for line in who_sees(bewaart, account)]:
        assert isinstance(sentence, Phrase)
        same = (sentence.msgid, tuple(sentence.values.items()))
        if same not in seen:
            seen.add(same)
            found.append(sentence)
    # the sentence that closes every «Wie ziet dit?» belongs at the end
    return sorted(found, key=lambda sentence: sentence.msgid == words_person.WHO_SEES_NEVER)
