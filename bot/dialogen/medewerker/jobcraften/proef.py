"""The second half that all levels share: who is needed, what others notice, and a trial of four weeks."""

from bot.dialogen.medewerker.jobcraften.niveaus import SAMEN, ZEVEN_MAANDEN
from bot.engine.dialoog import _
from bot.engine.stappen import Als, Datum, Kaart, Keuze, Meerkeuze, Open, Regel

# the table of the end: whose colleagues get more to do, talks with them first
LAST = (((Als("collegas", in_=("werk_bij",)),), "teamblad"),)

PROEF = (
    Keuze(
        SAMEN,
        _("Kan je dit alleen, of heb je iemand nodig?"),
        opties={"alleen": _("Alleen"), "collega": _("Een collega"), "leiding": _("Mijn leidinggevende")},
        weet_niet=_("Begin dan met wat alleen kan. Iemand vragen kan altijd nog."),
        daarna={"leiding": "korte_vraag", "*": "collegas"},
        anders_gezegd=_("Moet er iemand helpen of ja zeggen?"),
        kort=_("Wie ik nodig heb"),
        bewaart=ZEVEN_MAANDEN,
    ),
    Kaart(
        "korte_vraag",
        _("Dag. Ik wil iets kleins proberen in mijn werk, vier weken lang. Mag ik het je in tien minuten uitleggen?"),
        knop=_("Gekopieerd"),
    ),
    Keuze(
        "collegas",
        _("Wat merken je collega's ervan?"),
        opties={"weinig": _("Niets"), "helpt": _("Het helpt hen"), "werk_bij": _("Ze krijgen werk bij")},
        reactie={"werk_bij": _("Bespreek het eerst samen. Straks krijg je een tekst voor je team.")},
        weet_niet=_("Vraag het gerust aan één collega, voor je begint."),
        anders_gezegd=_("Verandert er iets voor wie met jou werkt?"),
        kort=_("Wat collega's merken"),
        bewaart=ZEVEN_MAANDEN,
    ),
    Open(
        "proef",
        _("Maak er een proef van vier weken van. Wat doe je precies?"),
        voorbeelden=(_("Elke maandag eerst de papieren"), _("Een rit ruilen"), _("Om drie uur pauze")),
        voorbeelden_bij=("waar", {
            "taken": (_("Elke maandag eerst de papieren"), _("De ramen samen doen"), _("Een rit ruilen")),
            "mensen": (_("Elke dinsdag koffie met de nachtploeg"), _("Een dag mee met de keuken")),
            "plek": (_("Om drie uur tien minuten buiten"), _("Mijn kar 's avonds vullen")),
            "kijk": (_("Na mijn werk één goed ding opschrijven"), _("Eens per week vragen hoe het was")),
        }),
        weet_niet="proef_tip",
        daarna="start",
        anders_gezegd=_("Wat ga je doen, en hoe vaak? Hoe kleiner, hoe beter."),
        kort=_("Mijn proef"),
        bewaart=ZEVEN_MAANDEN,
    ),
    Keuze(
        "proef_tip",
        _("Begin klein. Hoe vaak wil je het proberen?"),
        opties={
            "dag": _("Elke dag tien minuten"), "week": _("Een keer per week"), "vast": _("Op een vaste dag"),
        },
        eigen_antwoord=True,
        anders_gezegd=_("Kies wat je vier weken kan volhouden."),
        kort=_("Zo vaak probeer ik het"),
        bewaart=ZEVEN_MAANDEN,
    ),
    Datum(
        "start",
        _("Wanneer start je?"),
        dagen=(1, 3, 7, 14),
        anders_gezegd=_("Op welke dag begint je proef?"),
        kort=_("Ik start op"),
        bewaart=ZEVEN_MAANDEN,
    ),
    Meerkeuze(
        "merk",
        _("Hoe merk je dat het werkt?"),
        opties={
            "energie": _("Meer energie"), "fouten": _("Minder fouten"), "contact": _("Beter contact"),
            "rust": _("Meer rust"),
        },
        eigen_antwoord=True,
        weet_niet=_("Dat geeft niet. Ik vraag elke week hoe het ging, dan merk je het wel."),
        anders_gezegd=_("Wat wil je over vier weken zien of voelen?"),
        kort=_("Zo merk ik dat het werkt"),
        bewaart=ZEVEN_MAANDEN,
    ),
    Regel("samen", rijen=LAST, anders="slot"),
    Kaart(
        "teamblad",
        _("Tien minuten met het team\n1. Dit wil ik proberen: {proef}\n2. Wie krijgt er werk bij?\n"
          "3. Wat neem ik in ruil over?\n4. Na vier weken kijken we samen: houden, aanpassen of stoppen?"),
        knop=_("Gekopieerd"),
    ),
)
