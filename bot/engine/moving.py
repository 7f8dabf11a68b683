"""From question to question: begin, set aside, go on, go back, end."""


from bot.engine import asking, buttons, datum_beurt, tellen, words, words_person
from bot.engine.answer import SKIPPED
from bot.engine.asking import CHECK, MORE, OWN, ask
from bot.engine.bronnen import listed, only_one, passes
from bot.engine.edges import holds, split_node
from bot.engine.effects import Finish
from bot.engine.limits import MAX_STEPS_PER_TURN
from bot.engine.loopbaan import gevolg
from bot.engine.machine import PAUZE, Walker
from bot.engine.messages import Phrase, Words
from bot.engine.session import Place
from bot.engine.stappen import EINDE, Datum, Kaart, Keuze, Lijst, Slot, Stap
from bot.engine.work import Work

_ASKS_MORE = {"stil": "vensters"}  # a setting of which an answer leads to another one


def begin(work: Work, dialogue: str, *lead: Words, step: str = "", back_to: str = "") -> None:
    """Start a dialogue at its first step, or at one step of it (a setting). What was running becomes a draft."""
    set_aside(work)
    compiled = work.known.catalogue[dialogue]
    work.session.place = Place(dialogue, compiled.dialoog.versie, work.known.fresh, back_to=back_to)
    work.answers = {}
    work.place.step = step or compiled.path({})[0]
    arrive(work, *lead)


def set_aside(work: Work) -> None:
    """The running dialogue becomes a draft that keeps its place; the machine says whether that is possible."""
    place = work.session.place
    if place is None or end_if_said(work):
        return
    walker = Walker(split_node(place.step)[0], work.answers)
    work.compiled.trigger(walker, "pauzeer")
    assert walker.state == PAUZE
    fleeting = work.compiled.dialoog.vluchtig
    work.session.place = None
    if fleeting or place.back_to == EINDE:  # looking around leaves nothing
        work.effects.append(Finish(place.dialogue, place.dossier, kept=False))
    else:
        work.session.drafts = [d for d in work.session.drafts if d.dialogue != place.dialogue] + [place]


def end_if_said(work: Work) -> bool:
    """End a conversation of which only a last card to read was left: nobody owes us the tap below it.

    True when it was ended: what it leads to holds from now on, and nobody is asked to go on with it.
    """
    place = work.session.place
    if place is None or place.back_to or place.phase or not isinstance(work.compiled.step(place.step), Kaart):
        return False
    path = work.compiled.path(work.answers)
    after = path[path.index(place.step) + 1:] if place.step in path else [place.step]
    if not all(_may_pass(work.compiled.step(node)) for node in after):
        return False
    _close(work, kept=not forgotten(work))
    return True


def _may_pass(stap: Stap) -> bool:
    """A step that is there for some people only; whoever leaves before it, misses nothing they asked for."""
    return isinstance(stap, (Kaart, Keuze)) and bool(stap.bron)


def resume(work: Work, draft: Place, *lead: Words) -> None:
    """Go on with a draft at the question where it stopped."""
    moved = take_up(work, draft)
    draft.phase = ""
    arrive(work, *lead, *([Phrase(words.MOVED_BY_VERSION)] if moved else []))


def take_up(work: Work, draft: Place) -> bool:
    """Make a draft the running dialogue again. True when it was moved to a newer version of the dialogue."""
    set_aside(work)
    work.session.drafts = [d for d in work.session.drafts if d.run != draft.run]
    work.session.place = draft
    work.answers = dict(work.known.answers.get(draft.dossier, {}))
    moved = relocate(work)
    walker = Walker(PAUZE, work.answers, goal=split_node(draft.step)[0])
    work.compiled.trigger(walker, "hervat")
    draft.misses = 0
    return moved


def forget_unknown(work: Work) -> None:
    """A dialogue that is no longer there has no place either; what was said in it goes when its time has come."""
    known, session = work.known.catalogue, work.session
    session.drafts = [draft for draft in session.drafts if draft.dialogue in known]
    if session.place is not None and session.place.dialogue not in known:
        session.place = None
        work.answers = {}


def relocate(work: Work) -> bool:
    """Move a place from an older version of the dialogue by its written rule, or to the first open question."""
    place, compiled = work.place, work.compiled
    if place.version == compiled.dialoog.versie and split_node(place.step)[0] in compiled.steps:
        return False
    step = compiled.dialoog.verhuis.get(place.step, place.step)
    if split_node(step)[0] not in compiled.steps:
        path = compiled.path(work.answers)
        step = next((node for node in path if compiled.asks(node) and node not in work.answers), path[-1])
    place.step, place.version, place.phase, place.back_to = step, compiled.dialoog.versie, "", ""
    return True


def arrive(work: Work, *lead: Words) -> None:
    """Ask what stands at the present place, or show its end."""
    from bot.engine import ending  # the end needs this room for «Aanpassen»; the two are one conversation

    stap = work.compiled.step(work.place.step)
    if passes(work, stap):
        empty = isinstance(stap, Lijst) and stap.leeg and not listed(work, stap)
        note = (Phrase(stap.leeg),) if isinstance(stap, Lijst) and empty else ()
        # in a run that is corrected, what was chosen while there was something to choose from stays chosen
        if not isinstance(stap, Kaart) and not (work.place.again and work.place.step in work.answers):
            found = only_one(work, stap)
            # a list that goes by without a word leaves nothing behind
            if found is not None or not isinstance(stap, Lijst) or stap.leeg:
                work.keep(work.place.step, found or SKIPPED)
        advance(work, *lead, *note)
    elif isinstance(stap, Slot):
        ending.show(work, *lead)
    else:
        ask(work, *lead)


def advance(work: Work, *lead: Words) -> None:
    """Go to the next question that is still open. Answers given earlier are kept and passed over."""
    place, compiled = work.place, work.compiled
    node = place.step
    if place.back_to == EINDE and _ASKS_MORE.get(node) == compiled.onward(node, work.answers):
        place.step = _ASKS_MORE[node]
        arrive(work, *lead)
        return
    if place.back_to == EINDE:  # one setting, and it is set
        finish(work, *lead, Phrase(words_person.SETTINGS_SAVED))
        return
    after = compiled.onward(node, work.answers)
    if _leads_back(work, node, after):
        anew = compiled.dialoog.vluchtig or _begins_anew(work, node)
        work.drop(node)  # a way back to an earlier question: both are asked anew
        if anew:  # … and another round begins without the answers of this one
            again = compiled.order[split_node(after)[0]]
            for later in [step for step in work.answers if compiled.order[split_node(step)[0]] >= again]:
                work.drop(later)
    else:
        for _ in range(MAX_STEPS_PER_TURN):
            if after == EINDE or not _closed(work, after):
                break
            after = compiled.onward(after, work.answers)
    if place.back_to and (after == EINDE or isinstance(compiled.step(after), Slot)):
        place.back_to = ""
    if after == EINDE:
        finish(work, *lead)
        return
    place.step, place.phase = after, ""
    arrive(work, *lead)


def _leads_back(work: Work, node: str, after: str) -> bool:
    """Does this answer send the person to an earlier question? The next round of the same steps is no way back."""
    if after == EINDE:
        return False
    order, here, there = work.compiled.order, split_node(node)[0], split_node(after)[0]
    if "/" in there and there.partition("/")[0] == here.partition("/")[0]:
        return False
    return order[there] <= order[here]


def _begins_anew(work: Work, node: str) -> bool:
    """Did the person choose to begin again from that earlier question?"""
    stap, answer = work.compiled.step(node), work.answers.get(node)
    return isinstance(stap, Keuze) and answer is not None and any(key in stap.opnieuw for key in answer.keys)


def _closed(work: Work, node: str) -> bool:
    """Is there a finished answer here already? Cards are closed while an answered question lies right behind them."""
    answer, stap = work.answers.get(node), work.compiled.step(node)
    if answer is not None and isinstance(stap, Lijst) and stap.bron_van:
        return all(key in listed(work, stap) for key in answer.keys)  # chosen from this very list?
    if answer is not None:
        return not answer.open
    if not isinstance(stap, Kaart):
        return False
    behind = work.compiled.plain_onward(node, work.answers)
    return behind != EINDE and behind in work.answers


def finish(work: Work, *lead: Words, kept: bool = True) -> None:
    """The dialogue ends; its answers stay as long as declared, or go at once."""
    from bot.engine import menu

    kept = kept and not forgotten(work)
    follow = [name for rows, name in work.compiled.dialoog.vervolg if kept and holds(rows, work.answers)]
    alone = kept and not lead and gevolg.says_more(work)
    _close(work, kept=kept)
    if not offer(work, follow, *lead) and not alone:
        menu.show(work, *lead)


def _close(work: Work, *, kept: bool) -> None:
    """Without a word: what the dialogue leads to holds, and its answers stay as long as declared."""
    place = work.place
    path = tuple(work.compiled.path(work.answers))
    if kept:
        gevolg.apply(work)
    kept = kept and not work.compiled.dialoog.vluchtig
    work.effects.append(Finish(place.dialogue, place.dossier, kept, path))
    work.session.place = None
    work.answers = {}


def forgotten(work: Work) -> bool:
    """Did the person answer that nothing of this run may stay or count?"""
    rows = work.compiled.dialoog.vergeet_als
    return bool(rows) and holds(rows, work.answers)


def offer(work: Work, follow: list[str], *lead: Words) -> bool:
    """What may come next, each one tap away. False when there is nothing to offer."""
    buttons_of = [buttons.always(Phrase(work.known.catalogue[name].dialoog.titel), "start", name)
                  for name in dict.fromkeys(follow) if name in work.known.catalogue and not tellen.done(work, name)]
    if buttons_of:
        work.say(*lead, Phrase(words.FOLLOW_UP), rows=(*((button,) for button in buttons_of),
                                                       (buttons.always(Phrase(words.MENU), "menu"),)))
    return bool(buttons_of)


def next_one(work: Work, node: str) -> None:
    """To the very next question, answered or not: for somebody who walks through earlier answers."""
    place, compiled = work.place, work.compiled
    after = compiled.onward(node, work.answers)
    if place.back_to or after == EINDE:
        advance(work)
        return
    place.step = after
    arrive(work)


def back(work: Work) -> None:
    """«Terug»: to the question before this one, with its answer kept."""
    place, compiled = work.place, work.compiled
    path = [node for node in compiled.path(work.answers) if asking.is_asked(work, node) or node == place.step]
    if place.phase in (OWN, CHECK, MORE) and not isinstance(compiled.step(place.step), Slot):
        place.phase = ""
        ask(work)
        return
    if isinstance(compiled.step(place.step), Datum) and datum_beurt.let_go(work):
        ask(work)
        return
    spot = path.index(place.step) if place.step in path else 0
    if place.back_to or spot == 0:
        if place.back_to and place.back_to != EINDE:
            place.step, place.back_to = place.back_to, ""
            arrive(work)
        elif place.back_to == EINDE:
            finish(work)
        else:
            ask(work, Phrase(words.FIRST_QUESTION))
        return
    walker = Walker(split_node(place.step)[0], work.answers, goal=split_node(path[spot - 1])[0])
    if "#" not in place.step:
        compiled.trigger(walker, "terug")
    place.step, place.phase, place.misses = path[spot - 1], "", 0
    arrive(work)


def pause(work: Work) -> None:
    from bot.engine import menu

    single = work.place.back_to == EINDE or work.compiled.dialoog.vluchtig or end_if_said(work)
    set_aside(work)
    if single:
        menu.show(work)
        return
    work.say(Phrase(words.PAUSED), rows=(
        (buttons.always(Phrase(words.NEXT), "verder"), buttons.always(Phrase(words.MENU), "menu")),
    ))
