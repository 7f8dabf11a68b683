"""Cards: made, shown again, as a document, erased. Always for the person whose event this is, and nobody else."""

import json
from datetime import date

from bot.engine import words
from bot.engine.buttons import always
from bot.engine.effects import MakeCard, Show
from bot.engine.korter import after_months
from bot.engine.messages import Bubble, Button, Phrase, Rendered, Words
from bot.engine.words import date_in_words
from bot.rollen.medewerker import papier
from bot.rollen.medewerker.beurt import Beurt
from bot.rollen.medewerker.eigen_bronnen import last_answers
from bot.rollen.medewerker.opslag import months_kept

PLAN = "plan"  # kind of card and name of the dialogue
MAX_LISTED = 12  # cards in the list; older ones are still kept and part of the export


def make(beurt: Beurt, effect: MakeCard) -> None:
    """Keep the card, then send it as a message and as a document."""
    months = months_kept(beurt.kamer.catalogue[effect.dialogue], beurt.kamer.with_house(beurt.account))
    content = {
        "soort": effect.kind,
        "dialoog": effect.dialogue,
        "titel": effect.title,
        "dag": beurt.today.isoformat(),
        "taal": beurt.language,
        "naam": beurt.account.get("roepnaam", ""),
        "regels": [list(line) for line in effect.lines],
    }
    card = beurt.kamer.kluis.keep_card(beurt.person, content, after_months(beurt.today, months))
    beurt.say(Bubble(_as_text(content)))
    beurt.send(_plan_on_paper(beurt) if effect.kind == PLAN else _as_document(content))
    beurt.say(Bubble(
        (Phrase(words.CARD_IS_YOURS), Phrase(words.KEPT)),
        (
            (always(Phrase(words.MENU_CARDS), "kaarten"), always(Phrase(words.MENU), "menu")),
            (always(Phrase(words.CARD_ERASE), "kaart_weg", card.hex()),),
        ),
    ))


def _plan_on_paper(beurt: Beurt) -> Rendered:
    """The plan that was just made: with its table of actions, whichever lines were ticked for the card."""
    return papier.plan_as_document(beurt, papier.plan_sheet(beurt, last_answers(beurt, PLAN), None))


def show(beurt: Beurt, effect: Show) -> None:
    """One of the screens that need the person's own store. An unknown card leads to the list."""
    card = _card(beurt, effect.item) if effect.item else None
    if effect.screen == "kaarten" or card is None:
        _list(beurt)
    elif effect.screen == "kaart":
        rows = (
            (always(Phrase(words.CARD_AS_DOCUMENT), "document", effect.item),),
            (always(Phrase(words.CARD_ERASE), "kaart_weg", effect.item),),
            (always(Phrase(words.MENU_CARDS), "kaarten"), always(Phrase(words.MENU), "menu")),
        )
        beurt.say(Bubble(_as_text(card), rows))
    elif effect.screen == "document":
        beurt.send(_as_document(card))
    elif effect.screen == "kaart_weg":
        beurt.kamer.kluis.drop_card(beurt.person, bytes.fromhex(effect.item))
        beurt.kamer.erased += 1  # what is gone must leave the log on disk too
        beurt.say(Bubble((Phrase(words.CARD_ERASED),), (
            (always(Phrase(words.MENU_CARDS), "kaarten"), always(Phrase(words.MENU), "menu")),)))


def _card(beurt: Beurt, item: str) -> dict[str, object] | None:
    try:
        number = bytes.fromhex(item)
    except ValueError:
        return None
    return beurt.kamer.kluis.card(beurt.conn, beurt.person, number)


def _list(beurt: Beurt) -> None:
    cards = beurt.kamer.kluis.list_cards(beurt.conn, beurt.person)
    newest = sorted(cards, key=lambda card: str(card[1]["dag"]), reverse=True)[:MAX_LISTED]
    menu: tuple[Button, ...] = (always(Phrase(words.MENU), "menu"),)
    rows = [
        (always(Phrase(words.CARDS_ITEM, {"titel": str(content["titel"]), "datum": _short(str(content["dag"]))}),
                "kaart", number.hex()),)
        for number, content, _vervalt in newest
    ]
    said: Words = Phrase(words.CARDS_TITLE) if rows else Phrase(words.CARDS_NONE)
    beurt.say(Bubble((said,), (*rows, menu)))


def _short(day: str) -> Words:
    """«21 november»: short enough for a button."""
    on = date.fromisoformat(day)
    return Phrase("{dag} {maand}", {"dag": on.day, "maand": Phrase(words.MONTHS[on.month - 1])})


def _as_text(content: dict[str, object]) -> tuple[Words, ...]:
    """The card as a message: title and day, the lines by block, and who made it."""
    lines = content["regels"]
    assert isinstance(lines, list)
    blocks: list[Words] = [
        str(content["titel"]) if content["soort"] == PLAN else Phrase(
            words.CARD_HEADER, {"titel": str(content["titel"])}),
        date_in_words(date.fromisoformat(str(content["dag"])), with_year=True),
    ]
    heading = ""
    for kop, label, said in lines:
        if kop and kop != heading:
            blocks.append(str(kop).upper())
        heading = kop
        blocks.append(f"{label}\n{said}")
    return (*blocks, Phrase(words.CARD_FOOTER))


def _as_document(content: dict[str, object]) -> Rendered:
    contents = json.dumps({
        "taal": content["taal"],
        "kaart": {"titel": content["titel"], "datum": content["dag"], "naam": content["naam"],
                  "regels": content["regels"]},
    }, ensure_ascii=False)
    return Rendered("document", document="gesprekskaart", contents=contents)
