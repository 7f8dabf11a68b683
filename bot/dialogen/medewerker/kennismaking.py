"""What somebody with a usable link reads before a single byte about them is stored (first part of D1).

Names and keys stay short: they travel in the buttons, together with the code of the link, in 64 bytes.
"""

from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Kaart, Keuze

DIALOOG = Dialoog(
    titel=_("Kennismaken"),
    minuten=2,
    in_menu=False,
    bewaart_verloop=False,
    stappen=(
        Keuze(
            "hallo",
            _("Hallo, ik ben Loopbaanmaatje. Ik help je een gesprek over je werk voorbereiden. "
              "Ik ben een programma, geen mens."),
            opties={"begin": _("Begin"), "meer": _("Vertel eerst meer")},
            daarna={"begin": "vanjou", "meer": "watwel"},
            anders_gezegd=_("Wil je beginnen, of wil je eerst meer weten over mij?"),
            overslaan=False,
        ),
        Kaart(
            "watwel",
            _("Ik stel je korte vragen. Jij tikt of typt een antwoord. "
              "Aan het eind krijg je een kaart voor je gesprek. Ik geef geen cijfers en beslis niets. Dat doe jij."),
            knop=_("Verder"),
        ),
        Kaart(
            "waarom",
            _("Waarom biedt je organisatie dit aan? Een goed gesprek over je werk helpt jou. "
              "Het helpt ook je organisatie. Zo komt iedereen op een plek die past."),
            knop=_("Verder"),
        ),
        Keuze(
            "vanjou",
            _("Wat jij hier zegt, is van jou. Je leidinggevende en de personeelsdienst lezen niet mee. "
              "Ik stuur nooit iets door."),
            opties={"oke": _("Oké"), "precies": _("Hoe zit dat precies?")},
            daarna={"oke": "alleenjij", "precies": "precies"},
            anders_gezegd=_("Is dat duidelijk, of wil je er meer over weten?"),
            overslaan=False,
        ),
        Kaart(
            "precies",
            _("Elke medewerker heeft een eigen sleutel. Daarmee gaan je antwoorden op slot. "
              "Er is in het programma geen weg naar je leidinggevende. Iedereen mag dat nakijken: de code is open."),
            knop=_("Verder"),
        ),
        # The honest notice: everybody reads it, in words that /privacy repeats. Together at most 1,200 characters.
        Kaart(
            "alleenjij",
            _("Dit is vertrouwelijk. Alleen jij krijgt je antwoorden en je kaart. "
              "Je leidinggevende en de personeelsdienst zien niets over jou. Ook niet of je meedoet."),
            kop=_("Goed om te weten, 1 van 4"),
        ),
        Kaart(
            "aantallen",
            _("De personeelsdienst ziet alleen aantallen. Die zijn afgerond en gaan over minstens 10 mensen. "
              "Ik bewaar alles versleuteld. Wie de server beheert en de sleutel heeft, kan het technisch lezen."),
            kop=_("Goed om te weten, 2 van 4"),
        ),
        Kaart(
            "telegram",
            _("Telegram is een gewone chatdienst. Telegram kan dit gesprek technisch lezen. "
              "Telegram toont soms ook hoeveel mensen mij per maand gebruiken."),
            kop=_("Goed om te weten, 3 van 4"),
        ),
        Kaart(
            "hoelang",
            _("Antwoorden bewaar ik hoogstens twee jaar. Daarna wis ik ze. Met /wis gaat alles meteen weg. "
              "Met /stop laat ik je met rust. In /privacy lees je dit na. "
              "Een klacht? Ga naar de GBA (België) of de AP (Nederland)."),
            kop=_("Goed om te weten, 4 van 4"),
        ),
        Keuze(
            "meedoen",
            _("Meedoen is vrij. Stoppen kan altijd en heeft geen gevolgen. Wil je starten?"),
            opties={"ja": _("Ja, ik doe mee"), "nog_niet": _("Nog niet"), "nee": _("Nee, bedankt")},
            daarna=EINDE,
            reactie={
                "nog_niet": _("Goed. Neem je tijd. Met dezelfde link kom je hier terug. Ik heb niets van je bewaard."),
                "nee": _("Dat is prima. Ik heb niets van je bewaard. Niemand krijgt dit te horen."),
            },
            anders_gezegd=_("Wil je starten? Kies ja, nog niet of nee. Alles is goed."),
            overslaan=False,
        ),
    ),
)
