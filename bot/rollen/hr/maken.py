"""What HR wrote in a conversation becomes a card, by the same rules as a row of a file: refused with a reason, or kept.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.balie import Args, Bezoek
from bot.balie.rol import Gevolgregel
from bot.engine import words
from bot.engine.answer import Answer
from bot.engine.buttons import always
from bot.engine.dialoog import _
from bot.engine.loopbaan.regels import key
from bot.engine.messages import Bubble, Phrase, Words
from bot.invoer.inhoud_csv import HOOGSTENS_VRAGEN, LANGST, is_link
from bot.rollen.hr import kaarten
from bot.rollen.hr.beloften import OOR_ONDER_ONS
from bot.rollen.hr.beloften import month_in_words as _month
from bot.rollen.hr.bronnen import GEKOZEN
from bot.store.inhoud import InhoudIngehaald

CARD_READY = _("De kaart «{titel}» staat klaar. Medewerkers zien ze binnen enkele minuten.")
CARD_CHANGED = _("De kaart «{titel}» is aangepast. Medewerkers zien dat binnen enkele minuten.")
CARD_MISSING = _("Er staat nog geen kaart. Vul alles in: zonder titel of tekst heeft niemand er iets aan.")
EAR_MISSING = _("Er staat nog geen kaart. Een tweede oor heeft een naam, vaste uren en vorming.")
FACT_MISSING = _("Er staat nog geen kaart. Een feit heeft een bron, een adres en een laatste dag.")
CHANCE_MISSING = _("Er staat nog geen kaart. Zeg ook hoe en bij wie iemand ernaar vraagt.")
LINK_WRONG = _("Het adres klopt niet. Het begint met https://, zonder spatie. Er is niets veranderd.")
LINE_TOO_LONG = _("Dat is te lang voor deze regel. Hou het bij {tekens} tekens. Er is niets veranderd.")
LINE_NEEDED = _("Deze regel mag niet leeg zijn. Er is niets veranderd.")
TITLE_TAKEN = _("Er is al een kaart met die titel. Kies een andere. Er is niets veranderd.")
QUESTIONS_FULL = _("Bij die voorbereiding staan al drie vragen. Haal er eerst een weg.")
NOT_KEPT = _("De kaart is er niet meer. Er is niets veranderd.")
# soort: knop
TO_CARDS = _("Naar de kaarten")
TITLE_LENGTH = LANGST["titel"]
_MENU = (always(Phrase(words.MENU), "menu"),)
_COLUMN = {"voor_wie": "voor wie", "onder_ons": "blijft onder ons"}


def _say(bezoek: Bezoek, said: Words, soort: str) -> None:
    bezoek.say(Bubble((said,), ((always(Phrase(TO_CARDS), "inhoud_soort", soort),), _MENU)))


def _text(args: Args, name: str) -> str:
    given = args.get(name, ())
    answer = given[0] if given else Answer()
    return "" if answer.skipped or answer.unknown or answer.open else " ".join(answer.text.split())


def _day(args: Args, name: str) -> date | None:
    found = key(args, name)
    return date.fromisoformat(found[:10]) if found else None


def _make(bezoek: Bezoek, soort: str, needed: tuple[str, ...], missing: str, **values: Any) -> None:
    if not all(values[name] for name in needed):
        _say(bezoek, Phrase(missing), soort)
        return
    titel, tekst = values.pop("titel"), values.pop("tekst")
    kaarten.put(bezoek, kaarten.card(soort, titel, tekst, bezoek.today, **values))
    _say(bezoek, Phrase(CARD_READY, {"titel": titel}), soort)


def maak_belofte(bezoek: Bezoek, args: Args) -> None:
    _make(bezoek, "belofte", ("titel", "tekst"), CARD_MISSING, titel=_text(args, "titel"), tekst=_text(args, "tekst"))


def maak_kans(bezoek: Bezoek, args: Args) -> None:
    _make(bezoek, "kans", ("thema", "titel", "tekst", "hoe", "wie"), CHANCE_MISSING, thema=key(args, "thema"),
          titel=_text(args, "titel"), tekst=_text(args, "tekst"), voor_wie=_text(args, "voor_wie"),
          tijd=_text(args, "tijd"), hoe=_text(args, "hoe"), wie=_text(args, "wie"), geldig_tot=_day(args, "tot"))


def maak_oor(bezoek: Bezoek, args: Args) -> None:
    trained = _day(args, "vorming")
    about = _text(args, "tekst")
    tekst = f"{about} Volgde vorming in {_month(trained)}." if about and trained else ""
    _make(bezoek, "tweede_oor", ("titel", "tekst", "hoe"), EAR_MISSING, titel=_text(args, "naam"), tekst=tekst,
          hoe=_text(args, "hoe"), onder_ons=_text(args, "onder_ons") or OOR_ONDER_ONS, geldig_tot=_day(args, "tot"))


def maak_feit(bezoek: Bezoek, args: Args) -> None:
    link = _text(args, "link")
    if link and not is_link(link):
        _say(bezoek, Phrase(LINK_WRONG), "feit")
        return
    _make(bezoek, "feit", ("thema", "titel", "tekst", "bron", "link", "geldig_tot"), FACT_MISSING,
          thema=key(args, "thema"), titel=_text(args, "titel"), tekst=_text(args, "tekst"), bron=_text(args, "bron"),
          link=link, geldig_tot=_day(args, "tot"))


def maak_vraag(bezoek: Bezoek, args: Args) -> None:
    """The question itself is the text; its first words are the title by which HR knows it."""
    thema, vraag = key(args, "thema"), _text(args, "vraag")
    there = [one for one in kaarten.of_kind(bezoek, "eigen_vraag") if one["thema"] == thema]
    titel = vraag if len(vraag) <= TITLE_LENGTH else re.sub(r"\s+\S*$", "", vraag[:TITLE_LENGTH - 1]) + "…"
    if len([one for one in there if one["titel"].casefold() != titel.casefold()]) >= HOOGSTENS_VRAGEN:
        _say(bezoek, Phrase(QUESTIONS_FULL), "eigen_vraag")
        return
    _make(bezoek, "eigen_vraag", ("thema", "titel", "tekst"), CARD_MISSING, thema=thema, titel=titel, tekst=vraag)


def wijzig_kaart(bezoek: Bezoek, args: Args) -> None:
    """One line of a card; the card counts as checked today."""
    picked = bezoek.account.get(GEKOZEN)
    one = kaarten.by_number(bezoek, picked) if isinstance(picked, int) else None
    veld = key(args, "veld")
    if one is None or not veld:
        bezoek.say(Bubble((Phrase(NOT_KEPT),), (_MENU,)))
        return
    if veld == "tot":
        values: dict[str, Any] = {"geldig_tot": _day(args, "tot")}
        wrong = LINE_NEEDED if one["soort"] == "feit" and not values["geldig_tot"] else ""
    else:
        values = {veld: _text(args, "woorden")}
        wrong = _wrong(one, veld, values[veld])
    if wrong:
        most = LANGST.get(_COLUMN.get(veld, veld), 0)
        _say(bezoek, Phrase(wrong, {"tekens": most} if wrong == LINE_TOO_LONG else {}), one["soort"])
        return
    try:
        kaarten.change(bezoek, one["id"], **values, nagekeken_op=bezoek.today)
    except InhoudIngehaald:
        _say(bezoek, Phrase(TITLE_TAKEN), one["soort"])
        return
    _say(bezoek, Phrase(CARD_CHANGED, {"titel": values.get("titel") or one["titel"]}), one["soort"])


_NEEDED = {"kans": ("titel", "tekst", "hoe", "wie"), "tweede_oor": ("titel", "tekst", "hoe"),
           "feit": ("titel", "tekst", "link")}


def _wrong(one: Mapping[str, Any], veld: str, told: str) -> str:
    """Why these words cannot stand there, or ""."""
    if len(told) > LANGST[_COLUMN.get(veld, veld)]:
        return LINE_TOO_LONG
    if not told and veld in _NEEDED.get(str(one["soort"]), ("titel", "tekst")):
        return LINE_NEEDED
    if veld == "link" and told and not is_link(told):
        return LINK_WRONG
    return ""


_RULES = (maak_belofte, maak_kans, maak_oor, maak_feit, maak_vraag, wijzig_kaart)
GEVOLGEN: Mapping[str, Gevolgregel] = {rule.__name__: rule for rule in _RULES}
