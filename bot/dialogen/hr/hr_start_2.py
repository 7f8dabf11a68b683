"""The set-up for HR, step 2 of 4: what do we choose? A talk apart or together, how often, by whom, under which name."""

from bot.engine.bewaring import Organisatie
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import Kaart, Keuze, Meerkeuze, Slot

VIJF_JAAR = Organisatie(maanden=60)

DIALOOG = Dialoog(
    titel=_("Wat kiezen we?"),
    minuten=5,
    uitleg=_("Stap 2 van 4: welk gesprek, hoe vaak, met wie?"),
    in_menu=False,
    gevolgen=(Gevolg("start_2", uit={naam: naam for naam in (
        "apart", "cyclus", "begeleidt", "buiten", "thema", "naam")}),),
    stappen=(
        Kaart("voor", _("Samen met het jaargesprek is handig: verleden, werk en toekomst komen in één keer. "
                        "Maar de toekomst schiet er dan vaak bij in.")),
        Kaart("tegen", _("Een apart gesprek geeft meer openheid. Het vraagt wel een tweede moment in het jaar.")),
        Keuze(
            "apart",
            _("Komt het gesprek apart, of samen met het jaargesprek?"),
            opties={"apart": _("Apart"), "samen": _("Samen")},
            reactie={
                "samen": _("Spreek dan af: eerst de toekomst, minstens een kwartier. "
                           "Zeg dat ook tegen de medewerkers."),
                "apart": _("Goed. Straks kies je er eigen weken voor."),
            },
            anders_gezegd=_("Alles in één gesprek, of een eigen gesprek over de loopbaan?"),
            kort=_("Apart of samen"),
            bewaart=VIJF_JAAR,
        ),
        Keuze(
            "cyclus",
            _("Hoe vaak heeft iedereen recht op een gesprek?"),
            opties={"jaar": _("Elk jaar"), "twee_jaar": _("Om de twee jaar"), "jaar_tussen": _("Elk jaar en halfweg")},
            anders_gezegd=_("Elk jaar, om de twee jaar, of elk jaar met een kort moment halfweg?"),
            kort=_("Hoe vaak"),
            bewaart=VIJF_JAAR,
        ),
        Kaart("vrij", _("Meedoen met Loopbaanmaatje is voor iedereen vrij. Dat ligt vast. "
                        "Niemand ziet wie meedoet, ook jij niet.")),
        Meerkeuze(
            "begeleidt",
            _("Wie voert de gesprekken?"),
            opties={
                "leiding": _("Leidinggevende"), "hr": _("HR"), "coach": _("Coach buiten de lijn"),
                "extern": _("Iemand van buiten"),
            },
            hoogstens=4,
            reactie={"coach": _("Goed. Laat een coach nooit mensen begeleiden uit de eigen lijn.")},
            anders_gezegd=_("Met wie kan een medewerker het gesprek hebben? Meer dan één mag."),
            kort=_("Wie begeleidt"),
            bewaart=VIJF_JAAR,
        ),
        Keuze(
            "buiten",
            _("Steunt de organisatie ook begeleiding buiten het huis?"),
            opties={"werktijd": _("Ja, in werktijd"), "budget": _("Ja, met budget"), "nee": _("Nee, op eigen houtje")},
            reactie={"nee": _("Duidelijk. De weg naar buiten blijft in Loopbaanmaatje altijd zichtbaar.")},
            anders_gezegd=_("Krijgt iemand tijd of geld voor een coach die de organisatie niet kent?"),
            kort=_("Hulp van buiten"),
            bewaart=VIJF_JAAR,
        ),
        Keuze(
            "thema",
            _("Begin je met één thema?"),
            opties={
                "alles": _("Nee, met alles"), "bijleren": _("Bijleren"), "hier": _("Ander werk bij ons"),
                "thuis": _("Werk en thuis"), "laatste": _("De laatste jaren"),
            },
            anders_gezegd=_("Begin je met één thema, dan is het makkelijker uit te leggen. Welk past nu?"),
            kort=_("Eerste thema"),
            bewaart=VIJF_JAAR,
        ),
        Keuze(
            "naam",
            _("Hoe noemen jullie het gesprek? Typ een eigen naam als je er een hebt."),
            opties={"loopbaan": _("Loopbaangesprek"), "groei": _("Groeigesprek"), "toekomst": _("Toekomstgesprek")},
            eigen_antwoord=True,
            anders_gezegd=_("Welk woord gebruiken mensen bij jullie al?"),
            kort=_("Naam van het gesprek"),
            bewaart=VIJF_JAAR,
        ),
        Slot("slot", _("Dat was stap 2. Kijk je keuzes nog eens na."), vervolg=(((), "hr_start_3"),)),
    ),
)
