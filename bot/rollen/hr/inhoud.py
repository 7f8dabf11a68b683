"""«Inhoud»: what employees may read of the organisation, a card at a time: look, check, change, take away."""

from collections.abc import Mapping
from typing import Any

from bot.balie import Bezoek
from bot.balie.rol import Scherm
from bot.engine import words
from bot.engine.buttons import always
from bot.engine.dialoog import _
from bot.engine.effects import Effect
from bot.engine.messages import Bubble, Button, Phrase, Words
from bot.rollen.hr import kaarten
from bot.rollen.hr.bronnen import GEKOZEN
from bot.rollen.hr.in_woorden import day_in_words
from bot.rollen.hr.ingericht import begin
from bot.rollen.hr.nazicht import asks_review, review_day
from bot.store.inhoud import stored

# soort: knop
CONTENT = _("Inhoud")
CONTENT_TITLE = _("Dit lezen medewerkers over jullie. Zo veel kaarten zijn er:")
KIND_COUNT = _("{soort}: {aantal}")
REVIEW_COUNT = _("Na te kijken: {aantal}")
# soort: knop
KIND_CHANCE = _("Kansen")
# soort: knop
KIND_PROMISE = _("Beloften")
# soort: knop
KIND_EAR = _("Tweede oor")
# soort: knop
KIND_FACT = _("Feiten")
# soort: knop
KIND_QUESTION = _("Eigen vragen")
SOORTEN = {"kans": KIND_CHANCE, "belofte": KIND_PROMISE, "tweede_oor": KIND_EAR, "feit": KIND_FACT,
           "eigen_vraag": KIND_QUESTION}
NIEUW = {"kans": "inhoud_kans", "belofte": "inhoud_belofte", "tweede_oor": "inhoud_oor", "feit": "inhoud_feit",
         "eigen_vraag": "inhoud_vraag"}
# soort: knop
REVIEW = _("Na te kijken")
# soort: knop
IMPORT = _("Bestand invoeren")
# soort: knop
EXPORT = _("Bestand ophalen")
# soort: knop
NEW_CARD = _("Nieuwe kaart")
KIND_NONE = _("Hier staat nog niets.")
KIND_WHICH = _("Welke kaart wil je zien?")
REVIEW_NONE = _("Alles is nagekeken. Goed zo.")
REVIEW_WHICH = _("Deze kaarten vragen nazicht. Kies er een.")
CARD_GONE = _("Die kaart is er niet meer.")
CARD_LINE = _("{label}: {woorden}")
CARD_CHECKED = _("Nagekeken op {dag}. Ik vraag er weer naar op {volgend}.")
# soort: knop
STILL_RIGHT = _("Klopt nog")
# soort: knop
CHANGE = _("Aanpassen")
# soort: knop
REMOVE = _("Weghalen")
REMOVE_SURE = _("Wil je «{titel}» weghalen? Medewerkers zien de kaart dan niet meer.")
# soort: knop
REMOVE_YES = _("Ja, haal weg")
REMOVED = _("«{titel}» is weg.")
CHECKED_NOW = _("Goed. «{titel}» is nagekeken. Ik vraag er weer naar op {volgend}.")
LABELS = (
    ("thema", _("Thema")), ("tekst", _("Tekst")), ("voor_wie", _("Voor wie")), ("tijd", _("Tijd")),
    ("hoe", _("Hoe vragen")), ("wie", _("Bij wie")), ("onder_ons", _("Blijft onder ons")), ("link", _("Link")),
    ("bron", _("Bron")),
)
LABEL_UNTIL = _("Geldig tot")
PER_PAGE = 8
_MENU = (always(Phrase(words.MENU), "menu"),)
_BACK = (always(Phrase(words.BACK), "inhoud"), *_MENU)


def _overview(bezoek: Bezoek, item: str) -> None:
    found = stored(bezoek.conn)
    due = sum(asks_review(one, bezoek.today) for one in found)
    told: list[Phrase] = []
    rows: list[tuple[Button, ...]] = []
    for soort, label in SOORTEN.items():
        number = sum(one["soort"] == soort for one in found)
        told.append(Phrase(KIND_COUNT, {"soort": Phrase(label), "aantal": number}))
        rows.append((always(Phrase(label), "inhoud_soort", soort),))
    if due:
        told.append(Phrase(REVIEW_COUNT, {"aantal": due}))
        rows.insert(0, (always(Phrase(REVIEW), "nazicht"),))
    files = (always(Phrase(IMPORT), "inhoud_invoer"), always(Phrase(EXPORT), "inhoud_uitvoer"))
    said = (Phrase(CONTENT_TITLE), "\n".join(bezoek.words(line) for line in told))
    bezoek.say(Bubble(said, (*rows, files, _MENU)))


def _kind(bezoek: Bezoek, item: str) -> None:
    soort, _dot, page = item.partition(".")
    if soort not in SOORTEN:
        _overview(bezoek, "")
        return
    _list(bezoek, kaarten.of_kind(bezoek, soort), "inhoud_soort", soort, page, Phrase(KIND_WHICH),
          (always(Phrase(NEW_CARD), "inhoud_nieuw", soort),), Phrase(SOORTEN[soort]))


def _list(bezoek: Bezoek, found: list[dict[str, Any]], screen: str, item: str, page: str, said: Words,
          extra: tuple[Button, ...], titel: Words) -> None:
    start = int(page) * PER_PAGE if page.isdigit() else 0
    shown = found[start:start + PER_PAGE]
    rows: list[tuple[Button, ...]] = [(always(one["titel"], "inhoud_kaart", str(one["id"])),) for one in shown]
    if len(found) > start + PER_PAGE:
        rows.append((always(Phrase(words.MORE), screen, f"{item}.{start // PER_PAGE + 1}"),))
    if extra:
        rows.append(extra)
    bezoek.say(Bubble((titel, said if found else Phrase(KIND_NONE)), (*rows, _BACK)))


def _review(bezoek: Bezoek, item: str) -> None:
    due = [one for one in stored(bezoek.conn) if asks_review(one, bezoek.today)]
    if not due:
        bezoek.say(Bubble((Phrase(REVIEW_NONE),), (_BACK,)))
        return
    _list(bezoek, due, "nazicht", "", item.removeprefix("."), Phrase(REVIEW_WHICH), (), Phrase(REVIEW))


def _card(bezoek: Bezoek, item: str) -> None:
    one = _of(bezoek, item)
    if one is None:
        return
    say = bezoek.words
    told = [say(Phrase(CARD_LINE, {"label": Phrase(label), "woorden": str(one[name])}))
            for name, label in LABELS if one[name]]
    if one["geldig_tot"]:
        told.append(say(Phrase(CARD_LINE, {"label": Phrase(LABEL_UNTIL),
                                           "woorden": day_in_words(one["geldig_tot"].isoformat(), say)})))
    checked = Phrase(CARD_CHECKED, {"dag": day_in_words(one["nagekeken_op"].isoformat(), say),
                                    "volgend": day_in_words(review_day(one).isoformat(), say)})
    number = str(one["id"])
    rows = ((always(Phrase(STILL_RIGHT), "inhoud_klopt", number),),
            (always(Phrase(CHANGE), "inhoud_wijzig", number), always(Phrase(REMOVE), "inhoud_weg", number)),
            (always(Phrase(words.BACK), "inhoud_soort", str(one["soort"])), *_MENU))
    bezoek.say(Bubble((one["titel"], "\n".join(told), checked), rows))


def _of(bezoek: Bezoek, item: str) -> dict[str, Any] | None:
    one = kaarten.by_number(bezoek, int(item)) if item.isascii() and item.isdigit() and len(item) < 12 else None
    if one is None:
        bezoek.say(Bubble((Phrase(CARD_GONE),), (_BACK,)))
    return one


def _right(bezoek: Bezoek, item: str) -> None:
    one = _of(bezoek, item)
    if one is not None:
        kaarten.change(bezoek, one["id"], nagekeken_op=bezoek.today)
        again = review_day({**one, "nagekeken_op": bezoek.today})
        told = Phrase(CHECKED_NOW, {"titel": one["titel"], "volgend": day_in_words(again.isoformat(), bezoek.words)})
        left = any(asks_review(other, bezoek.today) for other in stored(bezoek.conn))
        more = ((always(Phrase(REVIEW), "nazicht"),),) if left else ()
        bezoek.say(Bubble((told,), (*more, _BACK)))


def _away(bezoek: Bezoek, item: str) -> None:
    one = _of(bezoek, item)
    if one is not None:
        rows = ((always(Phrase(REMOVE_YES), "inhoud_weg_ja", str(one["id"])),
                 always(Phrase(words.NO), "inhoud_kaart", str(one["id"]))),)
        bezoek.say(Bubble((Phrase(REMOVE_SURE, {"titel": one["titel"]}),), rows))


def _gone(bezoek: Bezoek, item: str) -> None:
    one = _of(bezoek, item)
    if one is not None:
        kaarten.take_away(bezoek, one["id"])
        bezoek.say(Bubble((Phrase(REMOVED, {"titel": one["titel"]}),), (_BACK,)))


def _new(bezoek: Bezoek, item: str) -> list[Effect] | None:
    if item in NIEUW:
        return begin(bezoek, NIEUW[item])
    _overview(bezoek, "")
    return None


def _change(bezoek: Bezoek, item: str) -> list[Effect] | None:
    one = _of(bezoek, item)
    if one is None:
        return None
    bezoek.set_account(GEKOZEN, one["id"])
    return begin(bezoek, "inhoud_wijzigen")


def _file(bezoek: Bezoek, item: str) -> list[Effect] | None:
    return begin(bezoek, "inhoud_invoeren")


SCHERMEN: Mapping[str, Scherm] = {
    "inhoud": _overview, "inhoud_soort": _kind, "inhoud_kaart": _card, "inhoud_klopt": _right, "inhoud_weg": _away,
    "inhoud_weg_ja": _gone, "inhoud_nieuw": _new, "inhoud_wijzig": _change, "inhoud_invoer": _file, "nazicht": _review,
}
