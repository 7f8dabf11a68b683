"""What stands on the policy card: page 1 for everybody, page 2 for HR and the advisory group.

What protects people stands there in fixed words: no answer of the set-up takes a word of it away.
"""

from bot.balie import Bezoek
from bot.documenten.beleidsblad import Beleidsblad, Stuk
from bot.rollen.hr import kaarten, rekenhulp
from bot.rollen.hr.in_woorden import chosen, day_in_words, given, house, lines
from bot.store.teams import list_teams

VAST = (
    "Je antwoorden staan versleuteld. Je leidinggevende, HR en de directie lezen ze niet.",
    "Niemand ziet wie Loopbaanmaatje gebruikt. Meedoen is vrij, en stoppen kan altijd.",
    "Cijfers gaan over minstens 10 mensen en zijn afgerond. Ze gaan nooit over een team of een persoon.",
)
STRENGER = {
    "kaart": "Niemand vraagt je om je gesprekskaart te tonen.",
    "notities": "Het tweede oor schrijft niets op.",
    "dossier": "Niets uit het gesprek komt in je dossier zonder dat jij het vraagt.",
}
MOST_PROMISES, MOST_EARS = 7, 2  # on the card: more would need a third page
MIN_KANSEN = 3  # before a campaign may say that people can grow here
ROLES = (
    ("Medewerker", "Denkt na, bereidt voor, zegt wat die wil. Kiest zelf wat die vertelt."),
    ("Leidinggevende", "Maakt tijd, luistert, is eerlijk over wat kan, volgt afspraken op."),
    ("HR", "Zorgt voor kansen, vervanging en vorming. Helpt beide kanten. Controleert niemand."),
)
_ROL = {"functie": "functiebeschrijving", "doelen": "doelen", "vorming": "vorming"}


def policy_of(bezoek: Bezoek) -> Beleidsblad:
    """The card as it is now; what was not decided yet stands there as missing."""
    say = house(bezoek)
    naam = str(bezoek.instelling("gesprek_naam") or "loopbaangesprek")
    return Beleidsblad(
        titel=f"Zo doen wij het: het {naam}",
        onder=f"Gemaakt op {day_in_words(bezoek.today.isoformat(), say)} met Loopbaanmaatje",
        bladen=(_public(bezoek), _internal(bezoek)),
        taal=bezoek.kamer.language,
        dag=bezoek.today.isoformat(),
    )


def _some(bezoek: Bezoek, dialogue: str, *steps: str) -> tuple[tuple[str, str], ...]:
    return tuple((label, text) for step, label, text in lines(bezoek, dialogue, house(bezoek)) if step in steps)


def _public(bezoek: Bezoek) -> tuple[Stuk, ...]:
    weeks = bezoek.instelling("gespreksweken")
    say = house(bezoek)
    days = [day_in_words(day, say) for day in weeks or ()]
    when = (("Gespreksweken", " tot en met ".join(days)),) if days else ()
    limits = tuple(text for _label, text in _some(bezoek, "hr_start_1", "kan_niet"))
    promised = tuple((one["titel"], one["tekst"]) for one in kaarten.of_kind(bezoek, "belofte"))
    listen = kaarten.of_kind(bezoek, "tweede_oor")[:MOST_EARS]
    ears = tuple((f"Tweede oor: {one['titel']}", one["hoe"]) for one in listen)
    strict = chosen(bezoek, "hr_start_3").get("strenger")
    extra = tuple(STRENGER[key] for key in (strict.keys if strict is not None and given(strict) else ())
                  if key in STRENGER)
    months = int(bezoek.instelling("bewaar_hoogstens") or 0)
    shorter = (f"Antwoorden blijven hoogstens {months} {'maand' if months == 1 else 'maanden'}.",) if months else ()
    return (
        Stuk("Voor wie en waarom", _some(bezoek, "hr_start_1", "voor_wie", "doel"),
             let_op="" if chosen(bezoek, "hr_start_1") else "Nog in te vullen: stap 1."),
        Stuk("Het gesprek", (*_some(bezoek, "hr_start_2", "naam", "apart", "cyclus", "begeleidt", "buiten"), *when),
             let_op="" if chosen(bezoek, "hr_start_2") else "Nog in te vullen: stap 2."),
        Stuk("Dit beloven wij", (*promised[:MOST_PROMISES], *ears), let_op=_about(len(promised))),
        Stuk("Wat niet kan", zinnen=limits, let_op="" if limits else "Nog in te vullen."),
        Stuk("Wat vertrouwelijk blijft", zinnen=(*VAST, *extra, *shorter)),
    )


def _about(promises: int) -> str:
    if promises > MOST_PROMISES:
        return "Er zijn er meer: zie de chat."
    return "" if promises else "Nog geen beloften."


def _internal(bezoek: Bezoek) -> tuple[Stuk, ...]:
    role = chosen(bezoek, "hr_start_3").get("rol")
    have = set(role.keys) if role is not None and given(role) else set()
    missing = [word for key, word in _ROL.items() if key not in have]
    kansen, days = kaarten.of_kind(bezoek, "kans"), bezoek.today
    staff = rekenhulp.head_count(team.aantal for team in list_teams(bezoek.conn, days))
    pakket = rekenhulp.PAKKETTEN.get(str(bezoek.instelling("startpakket") or ""))
    hours = (("Rekensom", f"ongeveer {rekenhulp.rounded(pakket.hours(staff or rekenhulp.PER))} uur per jaar"
              + ("" if staff else " per 100 medewerkers")),) if pakket else ()
    themes = ", ".join(sorted({one["thema"] for one in kansen}))
    return (
        Stuk("Wie doet wat", ROLES, let_op=f"Rol van de leidinggevende staat nog niet in: {', '.join(missing)}."
             if missing else ""),
        Stuk("De gesprekken", (*_some(bezoek, "hr_start_1", "bestaat", "directie", "uren", "begin"), *hours)),
        Stuk("De kansen errond", (("Kaarten met kansen", f"{len(kansen)}" + (f" ({themes})" if themes else "")),),
             let_op="" if len(kansen) >= MIN_KANSEN else f"Te weinig: zet er minstens {MIN_KANSEN} klaar."),
        Stuk("Onze cultuur", (*_some(bezoek, "hr_start_1", "praten", "fouten", "zelf", "gepraat", "botsen"),)),
        Stuk("Volgen en leren", (*_some(bezoek, "hr_start_3", "indicatoren", "adviesgroep"),
                                 *_some(bezoek, "hr_start_4", "netwerk", "delen", "intervisie", "partners",
                                        "terugkijken"))),
    )
