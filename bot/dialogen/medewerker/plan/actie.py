"""One action of the plan: a way, one of its forms, a first step, a day, what is needed, and a way through trouble."""

from bot.dialogen.medewerker.plan.vormen import EERSTE_STAPPEN, MANIEREN, VORMEN
from bot.engine.bewaring import Prive
from bot.engine.dialoog import _
from bot.engine.stappen import ANDERS, Datum, Herhaal, Keuze, Meerkeuze, Open

TWEE_JAAR = Prive(maanden=24)


def _vorm(manier: str) -> Keuze:
    """The forms of one way, each with one line about what it is."""
    return Keuze(
        f"vorm_{manier}",
        _("Wat past daarbij het best?"),
        opties={key: knop for key, (knop, _uitleg) in VORMEN[manier].items()},
        reactie={key: uitleg for key, (_knop, uitleg) in VORMEN[manier].items()},
        daarna="stap",
        anders_gezegd=_("Kies één van deze manieren. Je mag er later nog een kiezen."),
        kort=_("Zo leer ik"),
        bewaart=TWEE_JAAR,
    )


ACTIES = Herhaal(
    "acties",
    "",
    nog=_("Nog een actie?"),
    hoogstens=5,
    stappen=(
        Keuze(
            "manier",
            _("Actie {item}. Kies een manier. Een cursus is er maar één van."),
            opties=MANIEREN,
            daarna={manier: f"vorm_{manier}" for manier in MANIEREN} | {ANDERS: "stap"},
            anders_gezegd=_("Hoe leer jij het liefst? Kies wat het best past."),
            kort=_("Manier"),
            op_kaart=False,
            bewaart=TWEE_JAAR,
        ),
        *(_vorm(manier) for manier in VORMEN),
        Open(
            "stap",
            _("Wat is je eerste stap? Klein is goed."),
            hoogstens=80,
            voorbeelden=(_("Ik vraag het morgen aan een collega."), _("Ik kies een dag om te beginnen.")),
            voorbeelden_bij=("manier", EERSTE_STAPPEN),
            weet_niet="stap_kies",
            daarna="wanneer",
            anders_gezegd=_("Wat kan je deze week al doen? Houd het kort."),
            kort=_("Eerste stap"),
            bewaart=TWEE_JAAR,
        ),
        Keuze(
            "stap_kies",
            _("Begin met iets kleins. Wat lukt het snelst?"),
            opties={
                "vragen": _("Ik vraag wie kan helpen"), "kijken": _("Ik kijk een uur mee"),
                "zoeken": _("Ik zoek er iets over"), "tijd": _("Ik maak er een uur vrij"),
            },
            anders_gezegd=_("Wat kan je al doen voor de week om is?"),
            kort=_("Eerste stap"),
            bewaart=TWEE_JAAR,
        ),
        Datum(
            "wanneer",
            _("Wanneer is die stap klaar?"),
            dagen=(7, 14, 28),
            anders_gezegd=_("Op welke dag wil je die stap gezet hebben?"),
            kort=_("Klaar op"),
            bewaart=TWEE_JAAR,
        ),
        Meerkeuze(
            "nodig",
            _("Wat heb je daarvoor nodig?"),
            opties={
                "tijd": _("Tijd"), "geld": _("Geld"), "mogen": _("Toestemming"), "collega": _("Een collega"),
                "leiding": _("Mijn leidinggevende"), "niets": _("Niets"),
            },
            geen="niets",
            hoogstens=5,
            kolommen=1,
            anders_gezegd=_("Wie of wat kan je daarbij helpen?"),
            kort=_("Nodig"),
            bewaart=TWEE_JAAR,
        ),
        Open(
            "moeilijk",
            _("Maak deze zin af: als het moeilijk wordt, dan …"),
            hoogstens=200,
            voorbeelden=(
                _("… vraag ik hulp aan een collega."), _("… maak ik mijn stap kleiner."),
                _("… begin ik de week erna opnieuw."),
            ),
            niets=_("Dat weet ik nog niet"),
            anders_gezegd=_("Stel dat het even niet lukt. Wat doe je dan?"),
            kort=_("Als het moeilijk wordt"),
            bewaart=TWEE_JAAR,
        ),
    ),
)
