"""How a question looks: the bubble with its progress line, examples, earlier answer and buttons."""

import re
from collections.abc import Mapping

from bot.engine import buttons, datumstap, words
from bot.engine.answer import Answer
from bot.engine.bronnen import bladen_of, in_blad, link_rows, listed, passes, rank_of, shown_lines
from bot.engine.buttons import option
from bot.engine.edges import split_node
from bot.engine.effects import Replace
from bot.engine.limits import MAX_BUTTON_LABEL, MAX_OPTIONS_LIST
from bot.engine.messages import Bubble, Button, Phrase, Rows, Words
from bot.engine.meter import FINE, open_points
from bot.engine.reading import NOTHING, READY, Asked
from bot.engine.rounds import goes_round, lines_of, near, over_of
from bot.engine.stappen import (
    EIGEN,
    EINDE,
    WEET_NIET,
    Bestand,
    Datum,
    Getal,
    Herhaal,
    Kaart,
    Keuze,
    Lijst,
    Meerkeuze,
    Meter,
    Open,
    Schaal,
    Slot,
    Stap,
)
from bot.engine.work import Work, phrase

CHECK = "controle"  # phase: a text was kept, and may name somebody
OWN = "eigen"  # phase: the next text is the person's own option
MORE = "meer"  # phase: the extra options of a Meerkeuze are shown
TICK, EMPTY_TICK = "☑ ", "☐ "
POINT, OPEN_POINT = "✓ ", "○ "
SHORT_LABEL = 12  # characters that fit beside a tick when two buttons share a row on a narrow phone


def ask(work: Work, *lead: Words, rows: Rows = ()) -> None:
    """Say the present question as a new message, with what leads up to it above it; `rows` instead of its buttons."""
    place = work.place
    tidy(work)
    work.session.turn += 1
    place.mark, place.asked = f"{place.run}.{work.session.turn}", place.step
    bubble = question(work, place.step)
    work.say(*lead, *bubble.paragraphs, rows=rows or bubble.rows, mark=place.mark)


def tidy(work: Work) -> None:
    """Take the buttons off the message that asked before, so that only the present question can be tapped."""
    place = work.place
    if work.replaced or not place.mark or split_node(place.asked)[0] not in work.compiled.steps:
        return
    answer = work.answers.get(place.asked)
    stap = work.compiled.step(place.asked)
    half = isinstance(stap, Datum) and answer is not None and answer.open  # a day that nobody said yes to
    if answer is not None and not half and not isinstance(stap, Slot):
        left = answered(work, place.asked, answer)
    else:
        left = left_behind(work, place.asked)
    work.effects.append(Replace(left, mark=place.mark))
    work.replaced = True


def question(work: Work, node: str, *, other_words: bool = False) -> Bubble:
    stap = work.compiled.step(node)
    paragraphs: list[Words] = []
    head = _head(work, node, stap)
    text = stap.anders_gezegd if other_words and stap.anders_gezegd else stap.tekst
    asked, *more = said(work, node, text)
    paragraphs.append(phrase("{kop}\n{vraag}", kop=head, vraag=asked) if head else asked)
    paragraphs += more
    paragraphs += _below(work, node, stap)
    return Bubble(tuple(paragraphs), rows_of(work, node, stap))


def said(work: Work, node: str, text: str) -> list[Words]:
    """What a step says: its text, or the words of a card that depend on an earlier answer or on the organisation."""
    stap = work.compiled.step(node)
    if isinstance(stap, Kaart) and (stap.blad or stap.feit or stap.tekst_bij):
        bladen = bladen_of(work, stap)
        if bladen:
            return in_blad(work, bladen[0])
        if stap.tekst_bij:
            earlier = work.answers.get(near(work.compiled.steps, node, stap.tekst_bij[0]), Answer())
            found = [stap.tekst_bij[1][key] for key in earlier.keys if key in stap.tekst_bij[1]]
            if len(found) > 1:  # several things were chosen: words about each
                return [filled(work, node, one) for one in found]
            text = found[0] if found else text
    if isinstance(stap, Meter):
        return _score(work, node, stap)
    if isinstance(stap, (Kaart, Keuze)) and stap.bron:
        shown = shown_lines(work, stap.bron)
        empty = stap.leeg if isinstance(stap, Kaart) else ""
        return [filled(work, node, text), shown] if shown else [filled(work, node, empty or text)]
    if isinstance(stap, Lijst) and stap.eigen_antwoord and not listed(work, stap):
        text = stap.leeg or text
    return [filled(work, node, text)]


def _score(work: Work, node: str, stap: Meter) -> list[Words]:
    """«4 van 5», what to do about it, and the points one by one."""
    dialoog = work.compiled.dialoog
    todo = open_points(dialoog, stap, work.answers)
    text = stap.tekst if len(todo) > 1 else stap.laatste if todo else stap.vol
    many = len(stap.punten)
    points = [f"{OPEN_POINT if punt in todo else POINT}{work.known.say(Phrase(punt.label))}" for punt in stap.punten]
    return [phrase(words.SCORE, gehaald=many - len(todo), totaal=many, zin=filled(work, node, text)), "\n".join(points)]


def left_behind(work: Work, node: str) -> Bubble:
    """What stays of a message when its buttons have had their use: the words, and the ways to a site."""
    stap = work.compiled.step(node)
    return Bubble(tuple(said(work, node, stap.tekst)), link_rows(work, stap) if isinstance(stap, Kaart) else ())


def filled(work: Work, node: str, text: str) -> Phrase:
    """A question with the form of address, the item it is about and earlier answers (`{step}`) filled in."""
    values: dict[str, Words] = {}
    for name in re.findall(r"{(\w+)}", text) if "{" in text else ():
        earlier = near(work.compiled.steps, node, name)
        if split_node(earlier)[0] in work.compiled.steps:
            given = work.answers.get(earlier)
            known = given is not None and not (given.skipped or given.unknown)
            values[name] = _in_text(work, earlier, given) if given is not None and known else "…"
    if "{naam}" in text:
        values["naam"] = str(work.account.get("roepnaam", ""))
    if "{item}" in text:
        values["item"] = item_in_words(work, node)
    return Phrase(text, values)


def _in_text(work: Work, node: str, answer: Answer) -> Words:
    """An answer inside a text to copy: several choices each on a line of their own."""
    several = isinstance(work.compiled.step(node), Meerkeuze)
    return "\n".join(_chosen_words(work, node, answer)) if several else in_words(work, node, answer)


def item_in_words(work: Work, node: str) -> Words:
    """What a repeated question is about: the words of the option or of the list, the line that was typed, or the
    person's own words; the number of the round where there is nothing else; outside a round ""."""
    step, item = split_node(node)
    repeat = work.compiled.steps[step.partition("/")[0]]
    if not item or not isinstance(repeat, Herhaal):
        return ""
    over, answer = over_of(work.compiled.dialoog, repeat), work.answers.get(repeat.over, Answer())
    if over is None:
        return item
    if isinstance(over, Open):
        return dict(enumerate(lines_of(answer.text), 1)).get(int(item), item) if item.isdigit() else item
    if isinstance(over, Lijst):
        return dict(zip(answer.keys, answer.text.split("\n"), strict=False)).get(item, item)
    if item == EIGEN:
        return answer.text
    label, ours = _options(work, repeat.over).get(item, (item, False))
    return Phrase(label) if ours else label


def _head(work: Work, node: str, stap: Stap) -> Words:
    if not work.compiled.asks(node):
        return Phrase(stap.kop) if stap.kop else ""
    number, total = progress(work, node)
    line = phrase(words.PROGRESS, nummer=number, totaal=total)
    return phrase("{kop} · {regel}", kop=Phrase(stap.kop), regel=line) if stap.kop else line


def progress(work: Work, node: str) -> tuple[int, int]:
    """«3 van 8», along the way that the answers so far take; side questions count when they are reached."""
    path = [step for step in work.compiled.path(work.answers) if is_asked(work, step)]
    place = path.index(node) + 1 if node in path else 1
    return place, max(len(path), place)


def is_asked(work: Work, node: str) -> bool:
    """Does this node really ask something? A list without a single item passes by itself."""
    return work.compiled.asks(node) and not passes(work, work.compiled.step(node))


def kinds_of(work: Work, stap: Bestand) -> str:
    """«pdf, docx of txt», in the person's language."""
    last = stap.soorten[-1]
    rest = ", ".join(stap.soorten[:-1])
    return work.known.say(phrase(words.OR, een=rest, ander=last)) if rest else last


def _below(work: Work, node: str, stap: Stap) -> list[Words]:
    lines: list[Words] = []
    if isinstance(stap, Open):
        if goes_round(work.compiled.dialoog, stap):
            lines.append(phrase(words.LINE_EACH, aantal=stap.regels))
        examples = examples_of(work, node, stap)
        if examples:
            shown = " · ".join(f"«{work.known.say(Phrase(example))}»" for example in examples)
            lines.append(phrase(words.EXAMPLES, voorbeelden=shown))
    elif isinstance(stap, Keuze) and stap.volgorde:
        rank = rank_of(work, stap)
        lines += [Phrase(rank.waarom)] if rank is not None and rank.waarom else []
    elif isinstance(stap, (Meerkeuze, Lijst)) and stap.hoogstens > 1:
        lines.append(phrase(words.CHOOSE_UP_TO, aantal=stap.hoogstens))
    elif isinstance(stap, Datum):
        lines.append(datumstap.paragraph(stap, work.answers.get(node), work.known.now))
    elif isinstance(stap, Bestand):
        lines.append(phrase(words.FILE_ASK, soorten=kinds_of(work, stap)))
    if work.place.phase == OWN:
        lines.append(Phrase(words.TYPE_OWN))
    if isinstance(stap, Open) and stap.bewaart is not None and stap.hoogstens > 60:
        lines.append(Phrase(words.NO_NAMES))
    current = work.answers.get(node)
    if current is not None and not current.open and work.compiled.asks(node):
        lines.append(phrase(words.YOUR_ANSWER, antwoord=in_words(work, node, current)))
    return lines


def examples_of(work: Work, node: str, stap: Open) -> tuple[str, ...]:
    """Examples that fit an earlier answer where the step has a table for it, else the general ones."""
    if stap.voorbeelden_bij:
        earlier = work.answers.get(near(work.compiled.steps, node, stap.voorbeelden_bij[0]))
        for key in earlier.keys if earlier else ():
            if key in stap.voorbeelden_bij[1]:
                return stap.voorbeelden_bij[1][key]
    return stap.voorbeelden


def offered(work: Work, node: str) -> Asked:
    """The options of a step at this moment, by key, in the person's language, with the day of today."""
    say = work.known.say
    table = {key: say(Phrase(label)) if marked else label for key, (label, marked) in _options(work, node).items()}
    return Asked(table, work.known.now, own=work.place.phase == OWN)


def _options(work: Work, node: str) -> Mapping[str, tuple[str, bool]]:
    """Options as key → (words, are they ours to translate?)."""
    stap = work.compiled.step(node)
    if isinstance(stap, Meter):
        todo = {punt.naam for punt in open_points(work.compiled.dialoog, stap, work.answers)}
        return {key: (label, True) for key, label in stap.opties.items() if key in todo or key == FINE}
    if isinstance(stap, Keuze):
        rank = rank_of(work, stap) if stap.volgorde else None
        first = {key: (stap.opties[key], True) for key in rank.bovenaan} if rank is not None else {}
        return first | {key: (label, True) for key, label in stap.opties.items() if key not in first}
    if isinstance(stap, Meerkeuze):
        return {key: (label, True) for key, label in {**stap.opties, **stap.meer}.items()}
    if isinstance(stap, Schaal):
        numbers = [str(number) for number in range(stap.van, stap.tot + 1)]
        return {number: (stap.woorden.get(number, number), number in stap.woorden) for number in numbers}
    if isinstance(stap, Lijst):
        found = listed(work, stap)
        return {key: (found[key], False) for key in list(found)[:MAX_OPTIONS_LIST]}
    return {}


def rows_of(work: Work, node: str, stap: Stap) -> Rows:
    place = work.place
    if isinstance(stap, Kaart):
        last = all(edge.target == EINDE for edge in work.compiled.edges[split_node(node)[0]])
        label = Phrase(stap.knop or (words.OKAY if not last else words.DONE))
        return (*link_rows(work, stap), (option(label, place.run, node, READY),))
    if isinstance(stap, Slot):
        return ()
    if place.phase == OWN:
        return ((option(Phrase(words.BACK), place.run, node, buttons.LESS),),)
    rows = [*_answer_rows(work, node, stap), *service_rows(work, node, stap)]
    return tuple(rows)


def _answer_rows(work: Work, node: str, stap: Stap) -> list[tuple[Button, ...]]:
    run = work.place.run
    if isinstance(stap, Meerkeuze) or (isinstance(stap, Lijst) and stap.hoogstens > 1):
        return _tick_rows(work, node, stap)
    if isinstance(stap, Schaal):
        numbers = [option(str(n), run, node, str(n)) for n in range(stap.van, stap.tot + 1)]
        if stap.woorden and stap.tot - stap.van <= 4:
            return [(option(_scale_label(stap, n), run, node, str(n)),) for n in range(stap.van, stap.tot + 1)]
        return in_columns(numbers, 6 if len(numbers) > 6 else len(numbers))
    if isinstance(stap, Datum):
        return datumstap.rows(stap, work.answers.get(node), run, node, work.known.now)
    rows: list[tuple[Button, ...]] = []
    if isinstance(stap, (Keuze, Lijst)):
        found = [option(Phrase(label) if ours else shorten(label), run, node, key)
                 for key, (label, ours) in _options(work, node).items()]
        rows = in_columns(found, stap.kolommen if isinstance(stap, Keuze) else 1)
        if stap.eigen_antwoord and found:
            rows.append((option(Phrase(words.OTHER), run, node, buttons.OWN),))
    if isinstance(stap, Open) and stap.niets:
        rows.append((option(Phrase(stap.niets), run, node, NOTHING),))
    if isinstance(stap, (Keuze, Open)) and stap.weet_niet:
        rows.append((option(Phrase(words.DONT_KNOW), run, node, WEET_NIET),))
    return rows


def _scale_label(stap: Schaal, number: int) -> Words:
    word = stap.woorden.get(str(number))
    return phrase("{getal}  {woord}", getal=number, woord=Phrase(word)) if word else str(number)


def _tick_rows(work: Work, node: str, stap: Meerkeuze | Lijst) -> list[tuple[Button, ...]]:
    run, current = work.place.run, work.answers.get(node)
    chosen = current.keys if current else ()
    table = _options(work, node)
    more: Mapping[str, str] = stap.meer if isinstance(stap, Meerkeuze) else {}
    shown = {key: pair for key, pair in table.items()
             if (key in more) == (work.place.phase == MORE) or (key in chosen and not more)}
    found = [
        option(phrase("{teken}{woorden}", teken=TICK if key in chosen else EMPTY_TICK,
                      woorden=Phrase(label) if ours else shorten(label)), run, node, key)
        for key, (label, ours) in shown.items()
    ]
    longest = max((len(work.known.say(Phrase(label)) if ours else label) for label, ours in shown.values()), default=0)
    columns = stap.kolommen if isinstance(stap, Meerkeuze) and longest <= SHORT_LABEL else 1
    rows = in_columns(found, columns)
    if current and EIGEN in chosen:
        rows.append((option(phrase("{teken}{woorden}", teken=TICK, woorden=shorten(current.text)), run, node, EIGEN),))
    last: list[Button] = []
    if more:
        label, key = (words.LESS, buttons.LESS) if work.place.phase == MORE else (words.MORE, buttons.MORE)
        last.append(option(Phrase(label), run, node, key))
    if isinstance(stap, Meerkeuze) and stap.eigen_antwoord and EIGEN not in chosen:
        last.append(option(Phrase(words.OTHER), run, node, buttons.OWN))
    if last:
        rows.append(tuple(last))
    if isinstance(stap, Meerkeuze) and stap.weet_niet:
        rows.append((option(Phrase(words.DONT_KNOW), run, node, WEET_NIET),))
    if chosen and not (current and (current.skipped or current.unknown)):
        rows.append((option(Phrase(words.DONE), run, node, READY),))
    return rows


def service_rows(work: Work, node: str, stap: Stap) -> Rows:
    """«Sla over» · «Terug» and «Pauze» · «Wie ziet dit?». An answered question offers to go on instead of skipping."""
    run = work.place.run
    current = work.answers.get(node)
    first: list[Button] = []
    if current is not None and not current.open:
        first.append(option(Phrase(words.NEXT), run, node, buttons.SKIP))
    elif stap.overslaan:
        first.append(option(Phrase(words.SKIP), run, node, buttons.SKIP))
    first.append(option(Phrase(words.BACK), run, node, buttons.BACK))
    # looking around keeps no place: the way out is the menu
    away = words.MENU if work.compiled.dialoog.vluchtig else words.PAUSE
    second = [option(Phrase(away), run, node, buttons.PAUSE)]
    if stap.bewaart is not None:
        second.append(option(Phrase(words.WHO_SEES), run, node, buttons.WHO))
    return tuple(first), tuple(second)


def in_columns(found: list[Button], columns: int) -> list[tuple[Button, ...]]:
    return [tuple(found[place:place + columns]) for place in range(0, len(found), columns)]


def in_words(work: Work, node: str, answer: Answer) -> Words:
    """An answer as its owner would say it: the words of the options, or their own."""
    if answer.skipped:
        return Phrase(words.SKIPPED)
    if answer.unknown:
        return Phrase(words.DONT_KNOW)
    stap = work.compiled.step(node)
    if isinstance(stap, Open):
        return Phrase(stap.niets or words.NOTHING) if answer.keys == (NOTHING,) else answer.text
    if isinstance(stap, Datum):
        return datumstap.in_words(answer.keys[0], work.known.now)
    if isinstance(stap, Getal):
        return f"{answer.keys[0]} {work.known.say(Phrase(stap.eenheid)) if stap.eenheid else ''}".strip()
    if isinstance(stap, Lijst):
        return ", ".join(answer.text.split("\n"))
    if isinstance(stap, Bestand):
        return answer.text
    return ", ".join(_chosen_words(work, node, answer))


def _chosen_words(work: Work, node: str, answer: Answer) -> list[str]:
    table = offered(work, node).options
    return [answer.text if key == EIGEN else table.get(key, key) for key in answer.keys]


def answered(work: Work, node: str, answer: Answer) -> Bubble:
    """The question as it stays in the chat once it is answered: without buttons, with the answer."""
    stap = work.compiled.step(node)
    return Bubble((*said(work, node, stap.tekst), phrase("✓ {antwoord}", antwoord=in_words(work, node, answer))))


def shorten(text: str, length: int = MAX_BUTTON_LABEL) -> str:
    """Somebody's own words on a button."""
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 1] + "…"
