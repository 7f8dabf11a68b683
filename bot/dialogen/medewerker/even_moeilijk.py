"""Whom to talk to when it is too much (D17). No score, no alarm to anybody, nothing stored, not even a counter.

TO BE REVIEWED BY A PROFESSIONAL before use in an organisation: the sentences and the telephone numbers, per
country. Both countries stand in every variant of the language, because a number must not depend on a setting.
"""

from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import ANDERS, EINDE, Kaart, Keuze

DIALOOG = Dialoog(
    titel=_("Even moeilijk"),
    minuten=2,
    uitleg=_("Wie kan er helpen?"),
    schuilnaam="kaart",
    bewaart_verloop=False,
    stappen=(
        Keuze(
            "hulp",
            _("Dit klinkt zwaar. Ik ben een programma en kan je hier niet goed bij helpen. "
              "Deze mensen wel. Is er nu gevaar? Bel 112."),
            opties={
                "praten": _("Nu met iemand praten"), "dood": _("Ik denk aan zelfmoord"),
                "dokter": _("Mijn huisarts"), "werk": _("Iemand op het werk"),
                "verder": _("Het gaat wel weer"),
            },
            daarna={"praten": "praten", "dood": "dood", "dokter": "dokter", "werk": "werk", ANDERS: "dag"},
            anders_gezegd=_("Met wie wil je praten? Kies een knop, dan geef ik een nummer."),
        ),
        Kaart(
            "praten",
            _("Je kan dag en nacht bellen. In België: Tele-Onthaal, nummer 106. "
              "In Nederland: de Luisterlijn, nummer 088 0767 000. Je hoeft je naam niet te zeggen."),
            daarna="nog",
        ),
        Kaart(
            "dood",
            _("Goed dat je het zegt. Je kan er nu met iemand over praten, dag en nacht. "
              "In België: bel de Zelfmoordlijn, 1813. In Nederland: bel 113 of 0800-0113. Is er nu gevaar? Bel 112."),
            daarna="nog",
        ),
        Kaart(
            "dokter",
            _("Je huisarts kent je en mag niets doorvertellen. Bel en zeg: het gaat niet goed met mij. "
              "Meer hoef je niet te zeggen. Is de praktijk dicht? Dan hoor je wie je kan bellen."),
            daarna="nog",
        ),
        Kaart(
            "werk",
            _("Op je werk is er een vertrouwenspersoon. Je mag ook naar de preventieadviseur of de bedrijfsarts. "
              "Wat je daar vertelt, blijft daar. Weet je niet wie dat is? Vraag het aan een collega die je vertrouwt."),
            daarna="nog",
        ),
        Keuze(
            "nog",
            _("Wil je nog een ander nummer zien?"),
            opties={"ja": _("Ja"), "nee": _("Nee")},
            daarna={"ja": "hulp", ANDERS: "dag"},
            anders_gezegd=_("Zal ik je nog een ander nummer tonen?"),
        ),
        Kaart(
            "dag",
            _("Zorg goed voor jezelf. Je vindt dit altijd terug in het menu. Ik bewaar hier niets van."),
            daarna=EINDE,
        ),
    ),
)
