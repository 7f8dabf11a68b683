"""The words that always work, and the menu behind them."""

from bot.engine import buttons, menu_huis, own_data, tellen, words, words_agenda, words_data
from bot.engine import words_person as own
from bot.engine.agenda import komt
from bot.engine.buttons import always
from bot.engine.effects import Erase, NewMoveCode, SetAccount, Show
from bot.engine.loopbaan import papier
from bot.engine.loopbaan.stap import in_time, next_step, where
from bot.engine.menu_meer import behind_more, show_more, typed_group
from bot.engine.messages import Button, Phrase, Words
from bot.engine.reading import plain
from bot.engine.session import Place
from bot.engine.stappen import EINDE
from bot.engine.work import Work, phrase

SETTINGS = {  # field of the account → (step of `welkom`, label)
    "roepnaam": own.SETTINGS_NAME,
    "taal": own.SETTINGS_LANGUAGE,
    "berichten": own.SETTINGS_MESSAGES,
    "stil": own.SETTINGS_QUIET,
    "vensters": own.SETTINGS_HOURS,
    "maandvraag": own.SETTINGS_MONTHLY,
}


def show(work: Work, *lead: Words) -> None:
    """The menu: what was left open first, then what can be started, then the rest."""
    if work.known.huis is not None:
        menu_huis.show(work, work.known.huis, *lead)
        return
    name = str(work.account.get("roepnaam", ""))
    title = phrase(words.MENU_GREETING, naam=name) if name else Phrase(words.MENU_TITLE)
    rows: list[tuple[Button, ...]] = []
    drafts = [*work.session.drafts]
    if work.session.place is not None:
        drafts.append(work.session.place)
    for draft in reversed(drafts):
        rows.append((always(_continue_label(work, draft, alone=len(drafts) == 1), "verder", draft.dialogue),))
    open_ones = {draft.dialogue for draft in drafts}
    step = next_step(work.loopbaan, work.known.now)
    if step in work.known.catalogue and step not in open_ones:
        first = work.known.catalogue[step].dialoog
        rows.append((always(phrase(words.MENU_ITEM, titel=Phrase(first.titel), minuten=first.minuten), "start", step),))
        open_ones.add(step)
    for dialogue, dialoog in work.known.catalogue.dialogen.items():
        if not dialoog.in_menu or dialoog.meer or dialogue in open_ones:
            continue
        label: Words = Phrase(dialoog.titel)
        if dialoog.bewaart_verloop:
            label = phrase(words.MENU_ITEM, titel=label, minuten=dialoog.minuten)
        rows.append((always(label, "start", dialogue),))
    if behind_more(work):
        rows.append((always(Phrase(words.MORE), "meer"),))
    rows += papier.menu_row(work)
    rows.append((always(Phrase(words.MENU_CARDS), "kaarten"), always(Phrase(words.MENU_SETTINGS), "instellingen")))
    rows.append((always(Phrase(words.MENU_PRIVACY), "privacy"), always(Phrase(words.MENU_HELP), "help")))
    if work.account.get("privacy", own.PRIVACY_VERSION) != own.PRIVACY_VERSION:
        lead = (*lead, Phrase(own.PRIVACY_NEW))
    work.say(*lead, *where(work.loopbaan, work.known.now), title, rows=tuple(rows))


def _continue_label(work: Work, draft: Place, *, alone: bool) -> Words:
    if alone:
        return Phrase(words.MENU_CONTINUE)
    return phrase("{verder}: {titel}", verder=Phrase(words.NEXT),
                  titel=Phrase(work.known.catalogue[draft.dialogue].dialoog.titel))


def typed(work: Work, text: str) -> bool:
    """Words of a button in the menu, typed while no question stands open. False when they are none."""
    if work.known.huis is not None:
        found = menu_huis.typed(work, work.known.huis, text)
        return found is not None and word(work, *found)
    wanted = plain(text)
    for dialogue, dialoog in work.known.catalogue.dialogen.items():
        if dialoog.in_menu and wanted == plain(work.known.say(Phrase(dialoog.titel))):
            return word(work, "start", dialogue)
    for label, name in ((words.MENU_CARDS, "kaarten"), (words.MORE, "meer"), (words.MENU_SETTINGS, "instellingen"),
                        (words.MENU_PRIVACY, "privacy"), (words.MENU_HELP, "help"), (words.MENU_CONTINUE, "verder")):
        if wanted == plain(work.known.say(Phrase(label))):
            return word(work, name)
    group = typed_group(work, text)
    if group:
        return word(work, "meer", group)
    return own_data.typed(work, text)


def word(work: Work, name: str, item: str = "") -> bool:
    """Carry out a word that always works, typed, as a command or tapped. False when it is none."""
    huis = work.known.huis
    if huis is not None and menu_huis.screen(work, huis, name, item):
        return True
    rule = _RULES.get(name) if huis is None or name in huis.woorden else None
    if rule is None:
        return False
    work.session.confirm = work.session.confirm if name in ("wis", "wis_ja") else ""
    rule(work, item)
    return True


def _menu(work: Work, item: str) -> None:
    from bot.engine import moving

    moving.end_if_said(work)
    show(work)


def _continue(work: Work, item: str) -> None:
    from bot.engine import moving

    place = work.session.place
    if place is not None and item in ("", place.dialogue):
        moving.arrive(work)
        return
    drafts = [draft for draft in work.session.drafts if item in ("", draft.dialogue)]
    if not drafts:
        show(work, Phrase(words.NOTHING_TO_RESUME))
    elif len(drafts) == 1 or item:
        moving.resume(work, drafts[-1], Phrase(words.RESUMED))
    else:
        show(work)


def _start(work: Work, item: str) -> None:
    """Start a dialogue; where one of the same kind was left open, ask first."""
    from bot.engine import loose, moving, reopening

    if item not in work.known.catalogue:
        show(work)
        return
    if item in loose.ALIASES:
        loose.begin(work, item)
        return
    moving.end_if_said(work)
    if item == "net_ervoor":
        item = in_time(work.loopbaan, item, work.known.now)
    place = work.session.place
    draft = work.session.draft(item) or (place if place and place.dialogue == item else None)
    if draft is not None and draft.again:  # a finished one that was being corrected is no unfinished one
        reopening.let_go(work, draft)
        draft = None
    dialoog = work.known.catalogue[item].dialoog
    if draft is None and tellen.done(work, item):
        show(work, Phrase(words.COUNTED_ALREADY))
        return
    if draft is None or dialoog.vluchtig:
        moving.begin(work, item)
        return
    title = Phrase(work.known.catalogue[item].dialoog.titel)
    work.say(phrase(words.STILL_OPEN, titel=title), rows=(
        (always(Phrase(words.NEXT), "verder", item),),
        (always(Phrase(words.START_OVER), "opnieuw", item),),
        (always(Phrase(words.MENU), "menu"),),
    ))


def _start_over(work: Work, item: str) -> None:
    """First the question whether the earlier answers may go."""
    if item not in work.known.catalogue:
        show(work)
        return
    title = Phrase(work.known.catalogue[item].dialoog.titel)
    work.say(phrase(words.START_OVER_SURE, titel=title), rows=(
        (always(Phrase(words.YES), "opnieuw_ja", item), always(Phrase(words.NO), "menu")),
    ))


def _start_over_sure(work: Work, item: str) -> None:
    from bot.engine import moving, reopening
    from bot.engine.effects import Finish

    if item not in work.known.catalogue:
        show(work)
        return
    place = work.session.place
    draft = place if place and place.dialogue == item else work.session.draft(item)
    if draft is not None and draft.again:
        reopening.let_go(work, draft)
    elif draft is not None:
        if draft is place:
            work.session.place = None
        work.session.drafts = [d for d in work.session.drafts if d.dialogue != item]
        work.effects.append(Finish(item, draft.dossier, kept=False))
    moving.begin(work, item)


def _pause(work: Work, item: str) -> None:
    from bot.engine import moving

    if work.session.place is not None:
        moving.pause(work)
    else:
        show(work, Phrase(words.NOT_IN_DIALOGUE))


def _back(work: Work, item: str) -> None:
    from bot.engine import ending, moving
    from bot.engine.stappen import Slot

    if work.session.place is None:
        show(work, Phrase(words.NOT_IN_DIALOGUE))
    elif isinstance(work.compiled.step(work.place.step), Slot) and work.place.phase:
        ending.tapped(work, buttons.BACK)
    else:
        moving.back(work)


def _skip(work: Work, item: str) -> None:
    from bot.engine import moving, running
    from bot.engine.stappen import Slot

    if work.session.place is None:
        show(work, Phrase(words.NOT_IN_DIALOGUE))
    elif isinstance(work.compiled.step(work.place.step), Slot):
        moving.arrive(work)
    else:
        running.skip(work)


def _who(work: Work, item: str) -> None:
    from bot.engine import running

    if work.session.place is not None:
        running.who(work)
    else:
        _privacy(work, item)


def _help(work: Work, item: str) -> None:
    rows: list[tuple[Button, ...]] = []
    if work.session.place is not None:
        rows.append((always(Phrase(words.NEXT), "verder"),))
    rows.append((always(Phrase(words.MENU), "menu"),))
    work.say(*(Phrase(line) for line in words.HELP), rows=tuple(rows))


def _privacy(work: Work, item: str) -> None:
    lines = [phrase(line, versie=own.PRIVACY_VERSION) for line in own.PRIVACY]
    own_data_too = "chat" in work.account and work.known.huis is None  # not for a stranger
    rows = [(always(Phrase(words_data.DATA), "mijngegevens"),)] if own_data_too else []
    if own_data_too and work.account.get("privacy") != own.PRIVACY_VERSION:
        work.effects.append(SetAccount("privacy", own.PRIVACY_VERSION))
    work.say(*lines, rows=(*rows, (always(Phrase(words.MENU), "menu"),)))


def _erase(work: Work, item: str) -> None:
    if work.session.confirm == "wis":  # typed for the second time
        _erase_now(work, item)
        return
    work.session.confirm = "wis"
    work.say(Phrase(own.ERASE_CONFIRM), rows=(
        (always(Phrase(own.ERASE_YES), "wis_ja"),), (always(Phrase(own.ERASE_NO), "wis_nee"),),
    ))


def _erase_now(work: Work, item: str) -> None:
    """Only after the question: a button of an old message asks again instead of erasing."""
    if work.session.confirm != "wis":
        work.session.confirm = ""
        _erase(work, item)
        return
    work.effects.append(Erase())


def _erase_not(work: Work, item: str) -> None:
    work.say(Phrase(own.ERASE_KEPT), rows=((always(Phrase(words.MENU), "menu"),),))


def _stop(work: Work, item: str) -> None:
    from bot.engine import moving

    if work.session.place is not None:
        moving.set_aside(work)
    work.effects.append(SetAccount("gestopt", True))
    work.say(Phrase(own.STOPPED), Phrase(own.STOPPED_KEPT), rows=(
        (always(Phrase(own.ERASE_YES), "wis"),), (always(Phrase(words.MENU), "menu"),),
    ))


def _settings(work: Work, item: str) -> None:
    """The settings with their values, or one of them to change."""
    from bot.engine import moving

    if item in SETTINGS:
        moving.begin(work, "welkom", step=item, back_to=EINDE)
        return
    steps = work.known.catalogue["welkom"].steps
    lines: list[Words] = []
    shown_ones = {field: label for field, label in SETTINGS.items()
                  if field != "vensters" or "wisselend" in (work.account.get("stil") or ())}
    for field, label in shown_ones.items():
        value = work.account.get(field)
        chosen = value if isinstance(value, list) else [value] if value else []
        table = getattr(steps[field], "opties", {})
        shown = ", ".join(work.known.say(Phrase(table[key])) if key in table else str(key) for key in chosen)
        lines.append(phrase(own.SETTINGS_LINE, label=Phrase(label), waarde=shown or Phrase(own.SETTINGS_NONE)))
    rows = [(always(Phrase(label), "instellingen", field),) for field, label in shown_ones.items()]
    rows.append((always(Phrase(words_agenda.COMING), "komt"),))
    rows.append((always(Phrase(own.SETTINGS_MOVE), "verhuis"),))
    rows.append((always(Phrase(words_data.DATA), "mijngegevens"),))
    work.say(Phrase(own.SETTINGS_TITLE), *lines, rows=(*rows, (always(Phrase(words.MENU), "menu"),)))


def _move(work: Work, item: str) -> None:
    """What a new phone and a new account need: nothing, or a code."""
    work.say(Phrase(own.NEW_PHONE), Phrase(own.NEW_ACCOUNT), rows=(
        (always(Phrase(own.MOVE_MAKE), "verhuis_code"),), (always(Phrase(words.MENU), "menu"),),
    ))


def _move_code(work: Work, item: str) -> None:
    work.effects.append(NewMoveCode())


def _cards(work: Work, item: str) -> None:
    work.effects.append(Show("kaarten"))


def _one_card(work: Work, item: str) -> None:
    work.effects.append(Show("kaart", item))


def _card_document(work: Work, item: str) -> None:
    work.effects.append(Show("document", item))


def _card_away(work: Work, item: str) -> None:
    work.say(Phrase(words.CARD_ERASE_SURE), rows=(
        (always(Phrase(words.CARD_ERASE), "kaart_weg_ja", item), always(Phrase(words.NO), "kaarten")),
    ))


def _card_away_sure(work: Work, item: str) -> None:
    work.effects.append(Show("kaart_weg", item))


_RULES = {
    "menu": _menu,
    "verder": _continue,
    "start": _start,
    "meer": show_more,
    "opnieuw": _start_over,
    "opnieuw_ja": _start_over_sure,
    "pauze": _pause,
    "terug": _back,
    "sla_over": _skip,
    "wie": _who,
    "help": _help,
    "privacy": _privacy,
    "wis": _erase,
    "wis_ja": _erase_now,
    "wis_nee": _erase_not,
    "stop": _stop,
    "instellingen": _settings,
    "verhuis": _move,
    "verhuis_code": _move_code,
    "kaarten": _cards,
    "kaart": _one_card,
    "document": _card_document,
    "kaart_weg": _card_away,
    "kaart_weg_ja": _card_away_sure,
    **own_data.RULES,
    **komt.RULES,
    **papier.RULES,
}
