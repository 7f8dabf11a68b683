"""The screens of campaigns: the list, one of them, and every step from concept to the end."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.balie import Bezoek
from bot.balie.rol import Maker, Scherm
from bot.documenten.poster import campaign_document, campaign_to_json
from bot.engine import words
from bot.engine.buttons import always
from bot.engine.campagne.bericht import FOTO
from bot.engine.messages import Bubble, Button, Phrase, Rendered, Words
from bot.rollen.hr import campagne_bronnen as bron
from bot.rollen.hr import campagne_tonen as tonen
from bot.rollen.hr import campagne_woorden as zin
from bot.store import campagnes
from bot.store.campagnes import Rij
from bot.toestanden.campagne import CONCEPT, GEPLAND, KLAAR, LOOPT, RUST, WACHT

PAUSE = timedelta(hours=1)  # that somebody who is alone waits before they approve their own text
MOST = 8  # buttons of a list
FORMS = {"poster": ("poster",), "e_mail": ("e-mail",), "intranet": ("intranet",), "dia": ("dia", "dia-beeld")}
VORM = "campagnevorm"
_MENU = (always(Phrase(words.MENU), "menu"),)
_LIST = (always(Phrase(zin.CAMPAIGNS), "campagnes"), always(Phrase(words.MENU), "menu"))


def listed(bezoek: Bezoek, item: str) -> None:
    found = campagnes.listed(bezoek.conn)[:MOST]
    lines = [bezoek.words(Phrase(zin.LIST_LINE, {
        "titel": row.campagne.titel, "staat": Phrase(zin.STATES[tonen.state(row, bezoek.now)])})) for row in found]
    said: tuple[Words, ...] = (Phrase(zin.LIST_TITLE), "\n".join(lines)) if found else (Phrase(zin.LIST_NONE),)
    rows = [(always(_short(row.campagne.titel), "campagne", str(row.id)),) for row in found]
    bezoek.say(Bubble(said, (*rows, (always(Phrase(zin.MAKE), "start", "campagne"),),
                             (always(Phrase(zin.ADD_ADDRESS), "start", "campagne_adres"),), _MENU)))


def show(bezoek: Bezoek, item: str) -> None:
    """The message as it is received, what there is to know, and what can be done now."""
    row = _row(bezoek, item) if item else None
    if not item:
        listed(bezoek, item)
    if row is None:
        return
    bezoek.set_account(bron.GEKOZEN, row.id)
    tonen.preview(bezoek, row)
    bezoek.say(Bubble(tuple(tonen.told(bezoek, row)), _rows(bezoek, row)))


def _rows(bezoek: Bezoek, row: Rij) -> tuple[tuple[Button, ...], ...]:
    def button(label: str, word: str, item: str = "") -> tuple[Button, ...]:
        return (always(Phrase(label), word, item or str(row.id)),)

    standing = tonen.state(row, bezoek.now)
    change = button(zin.CHANGE, "start", "campagne_aanpassen")
    found: dict[str, list[tuple[Button, ...]]] = {
        CONCEPT: [button(zin.ASK, "campagne_vraag"), change, button(zin.THROW, "campagne_weg")],
        WACHT: [button(zin.APPROVE, "campagne_goed", f"{row.id}.{row.keur.hex()[:8]}"),
                button(zin.REFUSE, "campagne_af"), change, button(zin.STOP, "campagne_stop")],
        GEPLAND: [button(zin.HOLD, "campagne_rust"), button(zin.STOP, "campagne_stop")],
        LOOPT: [button(zin.HOLD, "campagne_rust"), button(zin.STOP, "campagne_stop")],
        RUST: [button(zin.RESUME, "campagne_door"), button(zin.STOP, "campagne_stop")],
    }
    forms = [button(zin.FORMS, "campagne_vorm")] if row.campagne.vormen else []
    return (*found.get(standing, []), *forms, _LIST)


def ask(bezoek: Bezoek, item: str) -> None:
    """Everything is looked at once more; then the others are told that something waits."""
    row = _row(bezoek, item)
    if row is None:
        return
    cannot = tonen.why_not(bezoek, row)
    if cannot:
        _say(bezoek, Phrase(zin.CANNOT), *cannot, back=row)
        return
    if not _move(bezoek, row, "vraagt"):
        return
    others = [one for one in bezoek.hr() if one.id != row.gemaakt_door]
    look = ((always(Phrase(zin.LOOK), "campagne", str(row.id)),),)
    for other in others:
        if other.id != bezoek.gebruiker.id:
            bezoek.meld(other, Bubble((Phrase(zin.ASKED_YOU),), look))
    _say(bezoek, Phrase(zin.ASKED if others else zin.ASKED_ALONE), back=row)


def approve(bezoek: Bezoek, item: str) -> None:
    """A second person stands for exactly what they saw. Who is alone waits an hour, and that is written down."""
    number, _, seen = item.partition(".")
    row = _row(bezoek, number)
    if row is None:
        return
    if row.staat != WACHT or not row.keur.hex().startswith(seen) or not seen:
        _say(bezoek, Phrase(zin.OTHER_TEXT if row.staat in (CONCEPT, WACHT) else zin.NOT_NOW), back=row)
        return
    own = row.gemaakt_door == bezoek.gebruiker.id
    alone = own and len(bezoek.hr()) == 1
    if own and not alone:
        _say(bezoek, Phrase(zin.OWN_WORK), back=row)
        return
    since = datetime.fromtimestamp(row.gevraagd_op or 0, UTC).astimezone(bezoek.now.tzinfo) + PAUSE
    if alone and bezoek.now < since:
        _say(bezoek, Phrase(zin.WAIT_AN_HOUR, {"uur": tonen.clock(since)}), back=row)
        return
    cannot = tonen.why_not(bezoek, row)
    if cannot:
        _say(bezoek, Phrase(zin.CANNOT), *cannot, back=row)
        return
    seconds = int(bezoek.now.timestamp())
    if not campagnes.approve(bezoek.conn, row, bezoek.gebruiker.id, seconds, bezoek.today, alone=alone):
        _say(bezoek, Phrase(zin.OTHER_TEXT), back=row)
        return
    if row.campagne.herhaal:
        _repeat(bezoek, row, seconds, alone=alone)
    _tell_author(bezoek, row, zin.APPROVED_YOU)
    _say(bezoek, Phrase(zin.APPROVED), back=row)


def _repeat(bezoek: Bezoek, row: Rij, seconds: int, *, alone: bool) -> None:
    """The same once more, for the whole audience: a campaign of its own, that can be stopped by itself."""
    later = datetime.fromtimestamp(row.campagne.begin, UTC) + timedelta(days=row.campagne.herhaal)
    again = replace(row.campagne, wanneer=later.strftime("%Y-%m-%dT%H:%M"), herhaal=0)
    number = campagnes.write(bezoek.conn, again, row.gemaakt_door, bezoek.today)
    for wat in ("vraagt", ""):
        made = campagnes.get(bezoek.conn, number)
        if made is None:
            return
        if wat:
            campagnes.move(bezoek.conn, made, wat, seconds, bezoek.today)
        else:
            campagnes.approve(bezoek.conn, made, bezoek.gebruiker.id, seconds, bezoek.today, alone=alone)


def refuse(bezoek: Bezoek, item: str) -> None:
    row = _row(bezoek, item)
    if row is not None and _move(bezoek, row, "keurt_af"):
        _tell_author(bezoek, row, zin.REFUSED_YOU)
        _say(bezoek, Phrase(zin.REFUSED), back=row)


def hold(bezoek: Bezoek, item: str) -> None:
    row = _row(bezoek, item)
    if row is not None and _move(bezoek, row, "pauzeert"):
        _say(bezoek, Phrase(zin.HELD_NOW), back=row)


def go_on(bezoek: Bezoek, item: str) -> None:
    row = _row(bezoek, item)
    if row is not None and _move(bezoek, row, "gaat_verder"):
        _say(bezoek, Phrase(zin.RESUMED), back=row)


def stop(bezoek: Bezoek, item: str) -> None:
    number, _, sure = item.partition(".")
    row = _row(bezoek, number)
    if row is None:
        return
    if not sure:
        bezoek.say(Bubble((Phrase(zin.STOP_SURE),), (
            (always(Phrase(zin.STOP_SURE_YES), "campagne_stop", f"{row.id}.ja"),
             always(Phrase(words.NO), "campagne", str(row.id))),)))
    elif _move(bezoek, row, "stopt"):
        _say(bezoek, Phrase(zin.STOPPED), back=row)


def throw(bezoek: Bezoek, item: str) -> None:
    row = _row(bezoek, item)
    if row is not None:
        gone = campagnes.drop(bezoek.conn, row.id)
        bezoek.say(Bubble((Phrase(zin.THROWN if gone else zin.NOT_NOW),), (_LIST,)))


def forms(bezoek: Bezoek, item: str) -> None:
    """The same words as poster, mail, page and slide, one file each."""
    row = _row(bezoek, item)
    if row is None:
        return
    bot = str(bezoek.instelling("medewerkersbot", "") or "")
    for form in row.campagne.vormen.split(","):
        for name in FORMS.get(form, ()):
            bezoek.send(Rendered("document", document=VORM,
                                 contents=campaign_to_json(row.campagne, name, bot, bezoek.language)))


def example(bezoek: Bezoek, item: str) -> None:
    """A button of the preview."""
    bezoek.say(Bubble((Phrase(zin.EXAMPLE),), (_LIST,)))


def _move(bezoek: Bezoek, row: Rij, wat: str) -> bool:
    over = tonen.state(row, bezoek.now) == KLAAR
    if over or not campagnes.move(bezoek.conn, row, wat, int(bezoek.now.timestamp()), bezoek.today):
        _say(bezoek, Phrase(zin.NOT_NOW), back=row)
        return False
    return True


def _tell_author(bezoek: Bezoek, row: Rij, sentence: str) -> None:
    author = next((one for one in bezoek.hr() if one.id == row.gemaakt_door), None)
    if author is not None and author.id != bezoek.gebruiker.id:
        look = ((always(Phrase(zin.LOOK), "campagne", str(row.id)),),)
        bezoek.meld(author, Bubble((Phrase(sentence, {"titel": row.campagne.titel}),), look))


def _row(bezoek: Bezoek, item: str) -> Rij | None:
    row = campagnes.get(bezoek.conn, int(item)) if item.isdecimal() and len(item) < 10 else None
    if row is None:
        bezoek.say(Bubble((Phrase(zin.GONE),), (_LIST,)))
    return row


def _say(bezoek: Bezoek, *said: Words, back: Rij) -> None:
    bezoek.say(Bubble(said, ((always(Phrase(zin.LOOK), "campagne", str(back.id)),), _LIST)))


def _short(title: str) -> str:
    return title if len(title) <= 24 else title[:23] + "…"


SCHERMEN: Mapping[str, Scherm] = {
    "campagnes": listed, "campagne": show, "campagne_vraag": ask, "campagne_goed": approve, "campagne_af": refuse,
    "campagne_rust": hold, "campagne_door": go_on, "campagne_stop": stop, "campagne_weg": throw,
    "campagne_vorm": forms, "voorbeeld": example,
}
DOCUMENTEN: Mapping[str, Maker] = {VORM: campaign_document, FOTO: tonen.make_picture}
