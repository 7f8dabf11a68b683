"""A campaign in words for HR: as it will be received, how large, when, and how far it is by its own clock.

Nothing here is counted: size and course follow from the roster, the calendar and the clock.
"""

from datetime import UTC, datetime

from bot.balie import Bezoek
from bot.engine.campagne import bericht, grenzen, rekenen
from bot.engine.campagne.inhoud import DAG, IEDEREEN, VESTIGING
from bot.engine.messages import Bubble, Phrase, Rendered, Words
from bot.engine.words import date_in_words
from bot.rollen.hr import campagne_bronnen as bron
from bot.rollen.hr import campagne_woorden as zin
from bot.store import campagnes, gebruikers
from bot.store.campagnes import Rij
from bot.toestanden.campagne import CONCEPT, GEPLAND, KLAAR, LOOPT, RUST, STOP, WACHT


def state(row: Rij, now: datetime) -> str:
    """The state by the clock of this moment."""
    return rekenen.state_now(row.staat, row.campagne, row.tot, int(now.timestamp()))


def preview(bezoek: Bezoek, row: Rij) -> None:
    """The message itself, letter by letter, in a message of its own; then what stands behind «Meer lezen»."""
    bezoek.say(Bubble((Phrase(zin.AS_RECEIVED),)))
    message = bezoek.rendered(bericht.shown(row.campagne))
    if row.campagne.foto:
        message = Rendered("document", message.text, message.rows, document=bericht.FOTO, contents=picture(bezoek, row))
    bezoek.send(message)
    bezoek.say(Bubble((Phrase(zin.BEHIND), *bericht.more(row.campagne))))


def picture(bezoek: Bezoek, row: Rij) -> str:
    """Name and contents of the picture, for the maker of the document."""
    import base64
    import json

    name, data = campagnes.picture(bezoek.conn, bytes.fromhex(row.campagne.foto)) or ("foto.png", b"")
    return json.dumps({"naam": name, "foto": base64.b64encode(data).decode()})


def make_picture(contents: str) -> tuple[str, bytes]:
    """The maker of the picture in a preview."""
    import base64
    import json

    told = json.loads(contents)
    return str(told["naam"]), base64.b64decode(told["foto"])


def told(bezoek: Bezoek, row: Rij) -> list[Words]:
    """All that there is to say about it, in lines."""
    campagne, now = row.campagne, bezoek.now
    standing = state(row, now)
    count = rekenen.people(campagne.doelgroep, bron.teams(bezoek))
    said: list[Words] = [Phrase(zin.STATE, {"titel": campagne.titel, "staat": Phrase(zin.STATES[standing])})]
    said.append(_audience(campagne.doelgroep))
    if standing in (CONCEPT, WACHT, GEPLAND):
        said.append(Phrase(zin.DRY_RUN, {"mensen": rekenen.dotted(rekenen.about(count)),
                                         "minuten": rekenen.minutes(count)}))
        said += [Phrase(zin.DRY_RUN_LIMITS), _leaves(row, now)]
        if campagne.herhaal:
            said.append(Phrase(zin.REPEATS))
    if standing in (LOOPT, KLAAR) and campagne.anker == DAG:
        said.append(_course(row, count, now))
    if standing == RUST:
        said.append(Phrase(zin.HELD))
    approved = campagnes.approval(bezoek.conn, row)
    if approved is not None:
        by = gebruikers.by_number(bezoek.conn, bezoek.kamer.zegel, approved[0])
        said.append(Phrase(zin.ALONE) if approved[1] else Phrase(zin.APPROVED_BY, {"naam": by.naam if by else ""}))
    if standing in (LOOPT, KLAAR, STOP):
        said.append(Phrase(zin.NO_COUNTS))
    return said


def _audience(audience: str) -> Words:
    if audience == IEDEREEN:
        return Phrase(zin.AUDIENCE_ALL)
    if audience.startswith(VESTIGING):
        return Phrase(zin.AUDIENCE_PLACE, {"plaats": audience[len(VESTIGING):]})
    return Phrase(zin.AUDIENCE_THEME)


def _leaves(row: Rij, now: datetime) -> Words:
    if row.campagne.anker != DAG:
        return Phrase(zin.LEAVES_OWN)
    at = datetime.fromtimestamp(row.campagne.begin, UTC).astimezone(now.tzinfo)
    return Phrase(zin.LEAVES, {"datum": date_in_words(at.date()), "uur": clock(at)})


def _course(row: Rij, count: int, now: datetime) -> Words:
    done = rekenen.sent_by(row.campagne, row.rust, count, now)
    if now < done:
        return Phrase(zin.RUNS, {"uur": clock(done)})
    last = datetime.fromtimestamp(row.tot, UTC).astimezone(now.tzinfo)
    return Phrase(zin.RAN, {"uur": clock(done), "datum": date_in_words(last.date())})


def clock(at: datetime) -> str:
    """«14.20 uur»."""
    return f"{at.hour}.{at.minute:02} uur"


def why_not(bezoek: Bezoek, row: Rij) -> list[Words]:
    """Everything for which this campaign may not leave, as it is now; empty when it may."""
    campagne = row.campagne
    allowed = [url for _label, url in bron.addresses(bezoek)]
    places = {where for where, _count in bron.teams(bezoek)}
    found = grenzen.refusals(campagne, allowed, places)
    said: list[Words] = [Phrase(text) for text in dict.fromkeys(
        zin.WHY.get(one.waarom, zin.OTHER_WHY) for one in found)]
    if rekenen.people(campagne.doelgroep, bron.teams(bezoek)) < grenzen.LEAST_PEOPLE:
        said.append(Phrase(zin.TOO_SMALL))
    if campagne.begin <= int(bezoek.now.timestamp()) and campagne.anker == DAG:
        said.append(Phrase(zin.TOO_EARLY))
    if campagne.feit and all(
            (str(card["tekst"]), bron.source_of(card)) != (campagne.feit, campagne.bron)
            for card in bron.facts(bezoek).values()):
        said.append(Phrase(zin.FACT_LAPSED))
    return said
