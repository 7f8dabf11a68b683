"""Third block: the next years, what is needed for it, and the smallest step."""

from bot.engine.bewaring import Prive
from bot.engine.dialoog import _
from bot.engine.stappen import (
    ANDERS,
    WEET_NIET,
    Als,
    Datum,
    Kaart,
    Keuze,
    Meerkeuze,
    Open,
    Regel,
    Schaal,
)

EEN_JAAR = Prive(maanden=12)
BLOK = _("Blok 3 van 3: wat wil ik")

WAT_WIL_IK = (
    Keuze(
        "twee_jaar",
        _("Hoe ziet je werk er over twee jaar uit, als het aan jou ligt?"),
        kop=BLOK,
        opties={
            "zelfde": _("Zelfde werk"), "taken": _("Andere taken"), "job_hier": _("Ander werk hier"),
            "elders": _("Ergens anders"), "minder": _("Minder werken"),
        },
        daarna={WEET_NIET: "nodig", ANDERS: "tien_jaar"},
        # D5 «Jobcrafting» will be offered here
        weet_niet=_("Veel mensen weten dat niet. Vraag eens aan drie collega's hoe zij hun plek vonden."),
        anders_gezegd=_("Sluit even je ogen. Het is twee jaar later. Waar werk je?"),
        kort=_("Over twee jaar"),
        bewaart=EEN_JAAR,
    ),
    Keuze(
        "tien_jaar",
        _("En over tien jaar, is dat dan nog zo?"),
        kop=BLOK,
        opties={"ja": _("Ja"), "nee": _("Nee")},
        weet_niet=_("Dat hoef je ook niet te weten. Tien jaar is ver weg."),
        anders_gezegd=_("Wil je over tien jaar nog hetzelfde, denk je?"),
        kort=_("Over tien jaar nog zo"),
        bewaart=EEN_JAAR,
    ),
    Schaal(
        "belang",
        _("Hoe belangrijk is dat voor jou? 0 is helemaal niet, 10 is heel erg."),
        kop=BLOK,
        van=0, tot=10,
        woorden={"0": _("helemaal niet"), "10": _("heel erg")},
        anders_gezegd=_("Geef een cijfer van 0 tot 10. Hoe hoger, hoe belangrijker voor jou."),
        kort=_("Zo belangrijk is dat"),
        bewaart=EEN_JAAR,
    ),
    Regel("weegt_zwaar", rijen=(((Als("twee_jaar", in_=("elders",)), Als("belang", minstens=8)), "eerst_praten"),),
          anders="nodig"),
    Kaart(
        "eerst_praten",
        _("Dit is echt belangrijk voor jou. Praat er eerst over met iemand die je vertrouwt. "
          "Dat hoeft niet iemand van het werk te zijn."),
    ),
    Meerkeuze(
        "nodig",
        _("Wat heb je nodig van anderen?"),
        kop=BLOK,
        opties={
            "tijd": _("Tijd"), "kansen": _("Uitleg over kansen"), "opleiding": _("Opleiding"),
            "meelopen": _("Eens meelopen"), "uurrooster": _("Ander uurrooster"),
            "eerlijk": _("Horen hoe ik werk"), "steun": _("Steun"),
        },
        hoogstens=7,
        eigen_antwoord=True,
        kolommen=1,
        anders_gezegd=_("Wie of wat kan jou helpen om verder te komen?"),
        kort=_("Dit heb ik nodig"),
        bewaart=EEN_JAAR,
    ),
    Open(
        "stap",
        _("Wat is de kleinste stap die jij deze maand zet?"),
        kop=BLOK,
        voorbeelden=(_("Ik vraag een gesprek."), _("Ik kijk een uur mee."), _("Ik zoek een cursus.")),
        weet_niet="stap_tip",
        daarna="stap_dag",
        anders_gezegd=_("Wat kan je in tien minuten doen, deze maand nog?"),
        kort=_("Mijn kleine stap"),
        bewaart=EEN_JAAR,
    ),
    Keuze(
        "stap_tip",
        _("Klein is goed. Zit er een stap voor jou bij?"),
        kop=BLOK,
        opties={
            "gesprek": _("Een gesprek vragen"), "collega": _("Een collega iets vragen"),
            "meekijken": _("Een uur meekijken"), "opzoeken": _("Iets opzoeken"),
            "praten": _("Er thuis over praten"),
        },
        eigen_antwoord=True,
        daarna="stap_dag",
        weet_niet=_("Dan is dit je stap: lees deze kaart volgende week nog eens."),
        anders_gezegd=_("Kies een stap die je zeker durft te zetten."),
        kort=_("Mijn kleine stap"),
        bewaart=EEN_JAAR,
    ),
    # a reminder for this day comes with the timers
    Datum(
        "stap_dag",
        _("Tegen wanneer wil je dat doen?"),
        kop=BLOK,
        anders_gezegd=_("Welke dag kies je voor je kleine stap?"),
        kort=_("Tegen wanneer"),
        bewaart=EEN_JAAR,
    ),
)
