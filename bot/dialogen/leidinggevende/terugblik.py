"""Four questions for the manager after the talk weeks: time, cover, preparation, help.

They are for the manager alone and are counted nowhere: an organisation has so few managers that a count could single
one out. Whoever wants HR to know sends the text at the end.
"""

from bot.engine.bewaring import Prive
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Kaart, Keuze

EEN_JAAR = Prive(maanden=12)
JA_DEELS_NEE = {"ja": _("Ja"), "deels": _("Een beetje"), "nee": _("Nee")}

DIALOOG = Dialoog(
    titel=_("Hoe liep het voor jou?"),
    minuten=1,
    uitleg=_("Vier vragen na je gesprekken"),
    in_menu=False,
    stappen=(
        Keuze(
            "tijd",
            _("Had je genoeg tijd voor je gesprekken?"),
            opties=JA_DEELS_NEE,
            reactie={
                "ja": _("Fijn. Zet die uren nu al in je planning voor de volgende keer."),
                "deels": _("Kies voor de volgende keer twee vaste halve dagen. Dat schuift minder snel."),
                "nee": _("Vraag op tijd vervanging. Zonder vrije uren lukt het ook de volgende keer niet."),
            },
            anders_gezegd=_("Kon je rustig praten, zonder haast?"),
            kort=_("Tijd"),
            bewaart=EEN_JAAR,
        ),
        Keuze(
            "vervang",
            _("Was de vervanging geregeld?"),
            opties={**JA_DEELS_NEE, "hoeft": _("Was niet nodig")},
            reactie={
                "deels": _("Spreek voor de volgende keer af wie beslist als jij in gesprek bent."),
                "nee": _("Met «Vervanging plannen» maak je hier een tekst voor wie de planning maakt."),
            },
            anders_gezegd=_("Nam iemand jouw werk over tijdens de gesprekken?"),
            kort=_("Vervanging"),
            bewaart=EEN_JAAR,
        ),
        Keuze(
            "voor",
            _("Kon je jezelf goed voorbereiden?"),
            opties=JA_DEELS_NEE,
            reactie={
                "deels": _("Tien minuten met je eigen zinnen helpt al. Je vindt ze hier in het menu."),
                "nee": _("Begin klein: kies één les en één zin per week."),
            },
            anders_gezegd=_("Wist je vooraf wat je wilde vragen en zeggen?"),
            kort=_("Voorbereiding"),
            bewaart=EEN_JAAR,
        ),
        Keuze(
            "hulp",
            _("Kreeg je genoeg hulp van de personeelsdienst?"),
            opties={**JA_DEELS_NEE, "hoeft": _("Was niet nodig")},
            anders_gezegd=_("Hielp de personeelsdienst jou waar je het nodig had?"),
            kort=_("Hulp van de personeelsdienst"),
            bewaart=EEN_JAAR,
        ),
        Kaart(
            "tekst",
            _("Alleen jij ziet dit. Moet de personeelsdienst het weten? Kopieer dan:\n"
              "«Zo liepen mijn gesprekken. Genoeg tijd: {tijd}. Vervanging geregeld: {vervang}. "
              "Goed voorbereid: {voor}. Genoeg hulp: {hulp}.»"),
            knop=_("Klaar"),
            daarna=EINDE,
        ),
    ),
)
