"""An organisation with approved campaigns, and people who get them: everything real but Telegram."""

import datetime as dt
from dataclasses import replace

import sqlalchemy as sa

from bot.engine.campagne.inhoud import Campagne
from bot.rollen.medewerker import verzending
from bot.rollen.medewerker.nieuws import event_of
from bot.store import campagnes, gebruikers
from bot.store.gebruikers import GEBRUIKER
from bot.wiring import medewerker
from tests.pad.huis import MEEDOEN, Huis, doe_mee
from tests.pad.telefoontje import Telefoontje
from tests.planning.mensen import een_dinsdagmiddag

NIEUWS = (*MEEDOEN, "Mijn eigen telefoon", "Sla over", "Sla over", "Nieuws van het werk", "Klaar", "Sla over", "Nee",
          "Nee, dank je", "Naar het menu")
TEKST = "Op 3 februari beginnen de gesprekken over je loopbaan. Jij kiest of je meedoet."


def campagne(wanneer: dt.datetime, **anders: object) -> Campagne:
    gewoon = Campagne(
        soort="bekendmaken", titel="Gesprekken in februari", tekst=TEKST,
        eenvoudig="In februari praten we over je werk. Het mag. Het moet niet.",
        grens="We beloven geen nieuwe functie.", wanneer=wanneer.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M"),
        knop="start:voorbereiding_kort", label="Begin nu",
    )
    return replace(gewoon, **anders)  # type: ignore[arg-type]


def hr(conn: sa.Connection) -> tuple[int, int]:
    """Two HR users; made when they are not there."""
    found = conn.execute(sa.select(GEBRUIKER.c.id).where(GEBRUIKER.c.rol == "hr").order_by(GEBRUIKER.c.id))
    numbers = list(found.scalars())
    while len(numbers) < 2:
        numbers.append(gebruikers.invite(conn, "hr", "An", "", dt.date(2027, 1, 1))[0])
    return numbers[0], numbers[1]


def keur_goed(engine: sa.Engine, een: Campagne, nu: dt.datetime) -> int:
    """Written by one, approved by the other; its number."""
    seconden, vandaag = int(nu.timestamp()), nu.date()
    with engine.begin() as conn:
        an, bea = hr(conn)
        nummer = campagnes.write(conn, een, an, vandaag)
        for wat in ("vraagt",):
            rij = campagnes.get(conn, nummer)
            assert rij is not None
            assert campagnes.move(conn, rij, wat, seconden, vandaag)
        rij = campagnes.get(conn, nummer)
        assert rij is not None
        assert campagnes.approve(conn, rij, bea, seconden, vandaag, alone=False)
    return nummer


def zet(engine: sa.Engine, nummer: int, wat: str, nu: dt.datetime) -> None:
    """HR holds, resumes or stops it."""
    with engine.begin() as conn:
        rij = campagnes.get(conn, nummer)
        assert rij is not None
        assert campagnes.move(conn, rij, wat, int(nu.timestamp()), nu.date())


def lezer(huis: Huis) -> Telefoontje:
    """Somebody who takes part and wants news."""
    wie = huis.nieuw()
    doe_mee(huis, wie, NIEUWS)
    return wie


def naar_dinsdag(huis: Huis) -> None:
    """A Tuesday afternoon, so that nobody's quiet hours or holidays are in the way."""
    huis.klok = een_dinsdagmiddag(huis.klok).replace(hour=12)


def ronde(huis: Huis) -> int:
    """What a tick does: all that is to be decided on now; how many."""
    medewerker.copy_organisation(huis.proces)
    gedaan = 0
    while True:
        with huis.proces.database.begin() as conn:
            nu = huis.proces.clock()
            te_doen = verzending.todo(conn, nu)
            wie = [(nummer, *een) for nummer in te_doen for een in verzending.due(conn, nummer, nu, 20)]
        if not wie:
            return gedaan
        huis.stuur(*[event_of(nummer, persoon, moment) for nummer, persoon, moment in wie])
        gedaan += len(wie)


def teksten(wie: Telefoontje) -> list[str]:
    return [bericht.tekst for bericht in wie.berichten.values()]


def nieuws(wie: Telefoontje) -> list[str]:
    """The news that this phone got."""
    return [tekst for tekst in teksten(wie) if tekst.startswith("Nieuws van je organisatie. ")]
