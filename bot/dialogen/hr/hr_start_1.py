"""The set-up for HR, step 1 of 4: where do we stand? Vision, culture, practice, and how large to begin (D15).

Questions after the note of Vlaams Welzijnsverbond on career guidance (2009), step 1; the start packs after principle 1.
"""

from bot.engine.bewaring import Organisatie
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import Als, Getal, Kaart, Keuze, Meerkeuze, Open, Regel, Schaal, Slot

VIJF_JAAR = Organisatie(maanden=60)
KLOPT = {
    "1": _("helemaal niet"), "2": _("eerder niet"), "3": _("half"), "4": _("eerder wel"), "5": _("helemaal"),
}

DIALOOG = Dialoog(
    titel=_("Waar staan we?"),
    minuten=10,
    uitleg=_("Stap 1 van 4: wat willen we, en wat is er al?"),
    in_menu=False,
    gevolgen=(Gevolg("start_1", uit={naam: naam for naam in (
        "voor_wie", "doel", "directie", "uren", "kan_niet", "praten", "fouten", "zelf", "bestaat", "gepraat",
        "botsen", "begin")}),),
    stappen=(
        Keuze(
            "voor_wie",
            _("Voor wie zijn de gesprekken over de loopbaan?"),
            opties={"iedereen": _("Voor iedereen"), "extra": _("Iedereen, met extra's")},
            reactie={"extra": _("Dat kan. Extra steun voor een groep mag. Meedoen mag altijd iedereen.")},
            anders_gezegd=_("Krijgt iedereen hetzelfde, of is er extra steun voor een groep?"),
            kort=_("Voor wie"),
            bewaart=VIJF_JAAR,
        ),
        Meerkeuze(
            "doel",
            _("Wat wil je ermee bereiken?"),
            opties={
                "houden": _("Mensen houden"), "groeien": _("Groeien in hun werk"), "andere": _("Andere functies"),
                "buiten": _("Ook buiten ons huis"),
            },
            anders_gezegd=_("Stel: het lukt goed. Wat is er dan beter?"),
            kort=_("Doel"),
            bewaart=VIJF_JAAR,
        ),
        Keuze(
            "directie",
            _("Staat de directie erachter?"),
            opties={"luid": _("Ja, en ze zegt het"), "stil": _("Ja, maar stil"), "nee": _("Nog niet")},
            reactie={
                "nee": _("Begin daar. Zonder de directie valt het stil zodra het druk wordt."),
                "stil": _("Vraag om één zin van de directie. Die helpt leidinggevenden om tijd te maken."),
            },
            anders_gezegd=_("Zegt de directie hardop dat dit tijd mag kosten?"),
            kort=_("Directie"),
            bewaart=VIJF_JAAR,
        ),
        Kaart("rekenhulp", _("Zoveel tijd kost het per jaar. Gesprek, voorbereiding en opvolging, van twee mensen:"),
              bron="rekenhulp", knop=_("Verder")),
        Getal(
            "uren",
            _("Hoeveel uren per jaar kan je vrijmaken?"),
            minst=0, hoogst=100_000, eenheid=_("uur"),
            anders_gezegd=_("Neem alles samen: gesprekken, voorbereiding en jouw eigen werk. Hoeveel uur is dat?"),
            kort=_("Uren per jaar"),
            bewaart=VIJF_JAAR,
        ),
        Open(
            "kan_niet",
            _("Wat kan niet? Wees duidelijk over de grenzen."),
            voorbeelden=(_("Wij beloven geen hoger loon."), _("Niet elke dienst kan vier dagen werken.")),
            anders_gezegd=_("Wat mag niemand verwachten van zo'n gesprek?"),
            kort=_("Wat niet kan"),
            hoogstens=240,
            bewaart=VIJF_JAAR,
        ),
        Kaart("cultuur", _("Nu drie zinnen over hoe het bij jullie is. "
                           "Leg ze ook eens voor aan anderen, van elk niveau.")),
        Schaal(
            "praten", _("«Onze leidinggevenden praten graag over groei.» Klopt dat?"), woorden=KLOPT,
            anders_gezegd=_("1 is helemaal niet, 5 is helemaal."), kort=_("Graag praten over groei"), bewaart=VIJF_JAAR,
        ),
        Schaal(
            "fouten", _("«Fouten mogen bij ons besproken worden.» Klopt dat?"), woorden=KLOPT,
            anders_gezegd=_("Durven mensen een fout te vertellen? 1 is helemaal niet, 5 is helemaal."),
            kort=_("Praten over fouten"), bewaart=VIJF_JAAR,
        ),
        Schaal(
            "zelf", _("«Mensen kiezen zelf hoe ze hun werk doen.» Klopt dat?"), woorden=KLOPT,
            anders_gezegd=_("Hoeveel vrijheid is er? 1 is geen vrijheid, 5 is veel vrijheid."),
            kort=_("Zelf kiezen"), bewaart=VIJF_JAAR,
        ),
        Meerkeuze(
            "bestaat",
            _("Wat bestaat er al bij jullie?"),
            opties={
                "jaargesprek": _("Jaarlijks gesprek"), "plan": _("Ontwikkelplan"), "vacatures": _("Interne vacatures"),
                "opleiding": _("Opleidingsplan"), "ruilen": _("Taken ruilen"), "mentor": _("Mentor"),
                "vertrek": _("Gesprek bij vertrek"), "niets": _("Nog niets"),
            },
            meer={"opvolgers": _("Lijst van opvolgers")},
            geen="niets", hoogstens=9,
            daarna="botst_dat",
            anders_gezegd=_("Waar kan je op verder bouwen? Kies alles wat er al is."),
            kort=_("Bestaat al"),
            bewaart=VIJF_JAAR,
        ),
        Regel("botst_dat", rijen=(
            ((Als("bestaat", in_=("vacatures",)), Als("bestaat", in_=("opvolgers",))), "let_op"),), anders="gepraat"),
        Kaart("let_op", _("Let op: een lijst van opvolgers en open vacatures spreken elkaar soms tegen. "
                          "Leg uit wanneer je wat gebruikt.")),
        Meerkeuze(
            "gepraat",
            _("Met wie heb je hierover al gepraat?"),
            opties={
                "directie": _("Directie"), "leiding": _("Leidinggevenden"), "staf": _("Staf"),
                "medewerkers": _("Medewerkers"), "vakbond": _("Vakbond"), "niemand": _("Nog niemand"),
            },
            geen="niemand", hoogstens=5,
            reactie={"niemand": _("Praat eerst met twee medewerkers en twee leidinggevenden. Dat kost een uur.")},
            anders_gezegd=_("Wie heeft al gezegd wat die van zo'n gesprek verwacht?"),
            kort=_("Al gepraat met"),
            bewaart=VIJF_JAAR,
        ),
        Open(
            "botsen",
            _("Waar botsen de wensen?"),
            voorbeelden=(_("Medewerkers willen tijd, diensten hebben te weinig volk."),
                         _("De directie wil cijfers, de vakbond wil rust.")),
            anders_gezegd=_("Wie wil iets dat een ander niet wil? Schrijf geen namen."),
            kort=_("Waar het botst"),
            hoogstens=240,
            bewaart=VIJF_JAAR,
        ),
        Kaart("pakketten", _("Klein is één gesprek van een half uur. Midden is drie kwartier, met een plan. "
                             "Groot is een uur, een plan en twee keer opvolgen.")),
        Keuze(
            "begin",
            _("Hoe groot begin je?"),
            opties={"klein": _("Klein"), "midden": _("Midden"), "groot": _("Groot")},
            reactie={
                "klein": _("Een goed begin. Neem één vestiging of een paar teams, en kijk na een half jaar."),
                "groot": _("Zorg dan eerst voor vervanging. Anders halen de diensten het niet."),
            },
            anders_gezegd=_("Groeien kan later nog. Wat lukt er zeker dit jaar?"),
            kort=_("Zo groot begin ik"),
            bewaart=VIJF_JAAR,
        ),
        Slot("slot", _("Dat was stap 1. Kijk je antwoorden nog eens na."), vervolg=(((), "hr_start_2"),)),
    ),
)
