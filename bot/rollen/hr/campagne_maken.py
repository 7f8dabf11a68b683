"""From the answers of «Campagne maken» to a concept, and what may be changed in one."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.balie import Args, Bezoek
from bot.balie.rol import Gevolgregel
from bot.engine.campagne.grenzen import FOTO_BYTES, MOST, cleaned
from bot.engine.campagne.inhoud import DAG, GESPREK, IEDEREEN, START, THEMA, VESTIGING, Campagne
from bot.engine.effects import Effect
from bot.engine.loopbaan.regels import key, keys
from bot.engine.messages import Bubble, Phrase
from bot.rollen.hr import campagne_bronnen as bron
from bot.rollen.hr import campagne_woorden as zin
from bot.rollen.hr.campagne_schermen import show
from bot.store import campagnes

_URL = re.compile(r"https://[A-Za-z0-9][A-Za-z0-9.-]*\.[A-Za-z]{2,}(?::\d{1,5})?(?:[/?#][!-~]*)?")
_MAGIC = {b"\x89PNG\r\n\x1a\n": ".png", b"\xff\xd8\xff": ".jpg"}
MOST_ADDRESSES = 20
LABELS = {
    "voorbereiding_kort": "Begin nu", "kansen": "Bekijk de kansen", "telling": "Doe mee", "deal": "Maak je afspraak",
}


def klaar(bezoek: Bezoek, args: Args) -> list[Effect] | None:
    """A new concept, shown at once as it will be received."""
    found = _campaign(bezoek, args)
    number = campagnes.write(bezoek.conn, found, bezoek.gebruiker.id, bezoek.today)
    bezoek.say(Bubble((Phrase(zin.SAVED),)))
    show(bezoek, str(number))
    return None


def _campaign(bezoek: Bezoek, args: Args) -> Campagne:
    who = key(args, "wie")
    audience = IEDEREEN
    if who == "vestiging" and _text(args, "vestiging"):
        audience = VESTIGING + _text(args, "vestiging")
    elif who == "thema":
        audience = THEMA + key(args, "thema")
    anchor = {"start": START, "gesprek": GESPREK}.get(who, DAG)
    days = key(args, "na_start") if who == "start" else key(args, "voor_gesprek") if who == "gesprek" else ""
    number = key(args, "feit").removeprefix("f")
    fact = bron.facts(bezoek).get(int(number)) if number.isdecimal() else None
    what, label, link = _button(bezoek, args)
    return Campagne(
        soort=key(args, "doel"), titel=_text(args, "titel"), tekst=_text(args, "tekst"),
        eenvoudig=_text(args, "eenvoudig"), grens=_text(args, "grens"),
        wanneer=utc(key(args, "wanneer"), bezoek.now),
        feit=str(fact["tekst"])[:MOST["feit"]] if fact else "", bron=bron.source_of(fact) if fact else "",
        knop=what, label=label, link=link, doelgroep=audience, anker=anchor,
        dagen=int(days) if days.lstrip("-").isdecimal() else 0, foto=_photo(bezoek, args),
        herhaal=14 if key(args, "herhaal") == "ja" and anchor == DAG else 0,
        vormen=",".join(form for form in keys(args, "vormen") if form != "geen"),
    )


def _text(args: Args, name: str) -> str:
    given = args.get(name, ())
    return cleaned(given[0].text) if given and not given[0].skipped else ""


def _button(bezoek: Bezoek, args: Args) -> tuple[str, str, str]:
    chosen = key(args, "knop")
    if chosen in LABELS:
        return f"start:{chosen}", LABELS[chosen], ""
    place = key(args, "adres").removeprefix("a")
    found = bron.addresses(bezoek)
    if chosen == "link" and place.isdecimal() and int(place) < len(found):
        label, url = found[int(place)]
        return "link", label, url
    return "", "", ""


def _photo(bezoek: Bezoek, args: Args) -> str:
    """The picture that was sent, if it is one: its SHA-256 in hex."""
    identity = key(args, "foto")
    if not identity:
        return ""
    data = bezoek.bestand(identity, FOTO_BYTES)
    kind = next((ending for magic, ending in _MAGIC.items() if data and data.startswith(magic)), "")
    if not data or not kind:
        bezoek.say(Bubble((Phrase(zin.PHOTO_NOT),)))
        return ""
    return campagnes.keep_picture(bezoek.conn, f"foto{kind}", data, bezoek.gebruiker.id, bezoek.today).hex()


def utc(local: str, now: datetime) -> str:
    """A chosen moment («2027-02-03T10:00», local time) in UTC, to the minute."""
    try:
        moment = datetime.fromisoformat(local)
    except ValueError:
        moment = now
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=now.tzinfo)
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M")


def veld(bezoek: Bezoek, args: Args) -> list[Effect] | None:
    """One field of a concept anew."""
    number = key(args, "welke").removeprefix("c")
    row = campagnes.get(bezoek.conn, int(number)) if number.isdecimal() else None
    if row is None:
        bezoek.say(Bubble((Phrase(zin.GONE),)))
        return None
    field = key(args, "veld")
    changed: dict[str, Any] = {"wanneer": utc(key(args, "wanneer"), bezoek.now)} if field == "wanneer" else {}
    if field in ("titel", "tekst", "eenvoudig", "grens"):
        changed = {field: _text(args, field)}
    done = bool(changed) and campagnes.rewrite(
        bezoek.conn, row.id, replace(row.campagne, **changed), bezoek.gebruiker.id, bezoek.today)
    bezoek.say(Bubble((Phrase(zin.SAVED_AGAIN if done else zin.TOO_LATE),)))
    show(bezoek, str(row.id))
    return None


def adres(bezoek: Bezoek, args: Args) -> list[Effect] | None:
    """One more address on the list."""
    label, url = _text(args, "naam"), _text(args, "adres")
    known = bron.addresses(bezoek)
    if not label or len(label) > MOST["label"] or len(url) > 200 or not _URL.fullmatch(url):
        said = zin.ADDRESS_WRONG
    elif len(known) >= MOST_ADDRESSES:
        said = zin.ADDRESS_FULL
    else:
        others = [pair for pair in known if pair[1] != url]
        bezoek.zet(bron.ADRESSEN, [*map(list, others), [label, url]])
        said = zin.ADDRESS_ADDED
    bezoek.say(Bubble((Phrase(said),)))
    return None


GEVOLGEN: Mapping[str, Gevolgregel] = {"campagne_klaar": klaar, "campagne_veld": veld, "campagne_adres": adres}
