"""Cards from a file in the chat: first shown, with every refused row and why; taken over after a tap. And back out.

Between the two nothing of the file is stored: the channel's id of it and a hash, so that what is taken over is what was
shown.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from bot.balie import Args, Bezoek
from bot.balie.rol import Gevolgregel, Maker, Scherm
from bot.documenten import inhoudslijst
from bot.engine import words
from bot.engine.buttons import always
from bot.engine.dialoog import _
from bot.engine.messages import Bubble, Phrase, Rendered, Words
from bot.invoer.inhoud_csv import HOOGSTENS_VRAGEN, Inhoudslijst, read_content
from bot.invoer.kaart import KOP, as_card, as_row
from bot.invoer.kolommen import shown
from bot.invoer.tekst import BestandGeweigerd
from bot.store.inhoud import plan_content, stored, write_content

FIELD = "invoer"  # in the account: the file that was shown and not yet taken over
MOST = 2_000_000  # bytes
MOST_REFUSED = 8  # rows named in one message
FIRST = 3  # titles shown

FILE_GONE = _("Ik kan dat bestand niet ophalen. Stuur het nog eens.")
FILE_CHANGED = _("Dat is niet meer het bestand dat ik toonde. Stuur het nog eens.")
READ = _("Rijen die ik kan overnemen: {goed}. Geweigerd: {fout}.")
READ_FIRST = _("Zo begint het: {titels}")
READ_UNUSED = _("Deze kolommen gebruik ik niet: {kolommen}.")
READ_REFUSED = _("Dit klopt niet:")
ROW = _("Rij {nummer}: {reden}")
ROWS_MORE = _("Nog meer geweigerde rijen: {aantal}.")
WHAT_CHANGES = _(
    "Nieuw: {nieuw}. Anders dan nu: {anders}. Al hetzelfde: {gelijk}. Wat niet in je bestand staat, blijft."
)
NOTHING_GOOD = _("Er is geen rij die ik kan overnemen. Verbeter het bestand en stuur het opnieuw.")
TOO_MANY = _("Dan zijn er meer dan drie eigen vragen bij één voorbereiding. Haal er eerst een weg.")
TAKEN = _("Overgenomen. Medewerkers zien het binnen enkele minuten.")
NOT_TAKEN = _("Niets overgenomen.")
NOTHING_WAITS = _("Er wacht geen bestand. Stuur er eerst een bij «Bestand invoeren».")
EXPORTED = _("Alle kaarten. Pas aan wat je wil, en voer het bestand weer in.")
# soort: knop
TAKE_OVER = _("Overnemen")
# soort: knop
TAKE_GOOD = _("Goede rijen overnemen")
# soort: knop
LEAVE = _("Niet overnemen")
# soort: knop
IMPORT = _("Bestand invoeren")
_BACK = (always(Phrase(words.BACK), "inhoud"), always(Phrase(words.MENU), "menu"))


def lees_bestand(bezoek: Bezoek, args: Args) -> None:
    """Show what the file holds. Writes nothing but which file it was."""
    given = args.get("bestand", ())
    identity = given[0].keys[0] if given and given[0].keys and not given[0].skipped else ""
    if not identity:
        _say(bezoek, Phrase(NOT_TAKEN))
        return
    found = _fetched(bezoek, identity)
    if found is None:
        return
    data, read = found
    told: list[Words] = [Phrase(READ, {"goed": len(read.rijen), "fout": len(read.geweigerd)})]
    if read.rijen:
        told.append(Phrase(READ_FIRST, {"titels": ", ".join(row.woorden["titel"] for row in read.rijen[:FIRST])}))
        plan = plan_content(bezoek.conn, [as_card(row) for row in read.rijen])
        told.append(Phrase(WHAT_CHANGES, {"nieuw": len(plan.nieuw), "anders": len(plan.gewijzigd),
                                          "gelijk": plan.gelijk}))
    if read.ongebruikt:
        told.append(Phrase(READ_UNUSED, {"kolommen": shown(read.ongebruikt)}))
    if read.geweigerd:
        told.append(_refused(bezoek, read))
    if not read.rijen:
        _say(bezoek, *told, Phrase(NOTHING_GOOD))
        return
    bezoek.set_account(FIELD, {"bestand": identity, "sha": hashlib.sha256(data).hexdigest()})
    take = (always(Phrase(TAKE_GOOD if read.geweigerd else TAKE_OVER), "inhoud_over"),
            always(Phrase(LEAVE), "inhoud_niet"))
    bezoek.say(Bubble(tuple(told), (take,)))


def _refused(bezoek: Bezoek, read: Inhoudslijst) -> str:
    say = bezoek.words
    rows = [say(Phrase(ROW, {"nummer": row.nummer, "reden": row.reden})) for row in read.geweigerd[:MOST_REFUSED]]
    more = len(read.geweigerd) - MOST_REFUSED
    if more > 0:
        rows.append(say(Phrase(ROWS_MORE, {"aantal": more})))
    return "\n".join([say(Phrase(READ_REFUSED)), *rows])


def _fetched(bezoek: Bezoek, identity: str) -> tuple[bytes, Inhoudslijst] | None:
    """The file and what is in it; None when that was said to be impossible."""
    data = bezoek.bestand(identity, MOST)
    if data is None:
        _say(bezoek, Phrase(FILE_GONE))
        return None
    try:
        return data, read_content(data, bezoek.today)
    except BestandGeweigerd as refusal:
        _say(bezoek, str(refusal))
        return None


def _take_over(bezoek: Bezoek, item: str) -> None:
    waiting = bezoek.account.get(FIELD)
    if not isinstance(waiting, dict):
        _say(bezoek, Phrase(NOTHING_WAITS))
        return
    found = _fetched(bezoek, str(waiting["bestand"]))
    if found is None:
        return
    data, read = found
    if hashlib.sha256(data).hexdigest() != waiting["sha"]:
        bezoek.set_account(FIELD, None)
        _say(bezoek, Phrase(FILE_CHANGED))
        return
    cards = [as_card(row) for row in read.rijen]
    if too_many_questions(stored(bezoek.conn), cards):
        _say(bezoek, Phrase(TOO_MANY))
        return
    write_content(bezoek.conn, plan_content(bezoek.conn, cards))
    bezoek.set_account(FIELD, None)
    _say(bezoek, Phrase(TAKEN))


def too_many_questions(there: list[dict[str, Any]], new: list[dict[str, Any]]) -> bool:
    """Would a preparation get more than three questions of the organisation's own?"""
    wanted = {(one["thema"], one["titel"].casefold()) for one in [*there, *new] if one["soort"] == "eigen_vraag"}
    return any(number > HOOGSTENS_VRAGEN for number in Counter(thema for thema, _titel in wanted).values())


def _leave(bezoek: Bezoek, item: str) -> None:
    bezoek.set_account(FIELD, None)
    _say(bezoek, Phrase(NOT_TAKEN))


def _export(bezoek: Bezoek, item: str) -> None:
    rows = [as_row(card) for card in stored(bezoek.conn)]
    contents = json.dumps({"dag": bezoek.today.isoformat(), "kop": KOP, "rijen": rows}, ensure_ascii=False)
    for kind in ("inhoud_xlsx", "inhoud_csv"):
        bezoek.send(Rendered("document", document=kind, contents=contents))
    _say(bezoek, Phrase(EXPORTED))


def _say(bezoek: Bezoek, *said: Words) -> None:
    bezoek.say(Bubble(said, ((always(Phrase(IMPORT), "inhoud_invoer"),), _BACK)))


GEVOLGEN: Mapping[str, Gevolgregel] = {"lees_bestand": lees_bestand}
SCHERMEN: Mapping[str, Scherm] = {"inhoud_over": _take_over, "inhoud_niet": _leave, "inhoud_uitvoer": _export}
DOCUMENTEN: Mapping[str, Maker] = {
    "inhoud_xlsx": inhoudslijst.sheet_document, "inhoud_csv": inhoudslijst.csv_document,
}
