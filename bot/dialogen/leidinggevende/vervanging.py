"""Plan cover before the talk weeks (best practice 3): how many talks, how long, who takes over, and a text to send.

Nothing stays: it is about a planning, never about a person, and the text to the planner gives no reason.
"""

from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import EINDE, Datum, Getal, Kaart, Keuze

DIALOOG = Dialoog(
    titel=_("Vervanging plannen"),
    minuten=2,
    uitleg=_("Tijd maken voor de gespreksweken"),
    in_menu=False,
    stappen=(
        Getal(
            "aantal",
            _("Hoeveel gesprekken wil jij voeren in de gespreksweken? Een schatting is genoeg."),
            minst=1,
            hoogst=60,
            anders_gezegd=_("Met hoeveel mensen wil je praten? Typ een getal, zoals 8."),
            kort=_("Aantal gesprekken"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "duur",
            _("Hoelang mag één gesprek duren?"),
            opties={"30": _("30 minuten"), "45": _("45 minuten"), "60": _("60 minuten")},
            reactie={
                "30": _("Kort, maar beter dan niets. Plan een tweede deel als iemand meer wil zeggen."),
                "45": _("Dat geeft rust. Reken een kwartier erbij om zelf even na te denken."),
                "60": _("Ruim. Dan blijft er ook tijd om samen op te schrijven wat jullie afspreken."),
            },
            anders_gezegd=_("Hoeveel tijd geef je aan één gesprek?"),
            kort=_("Duur"),
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "wie",
            _("Wie neemt jouw werk over tijdens zo'n gesprek?"),
            opties={
                "chef": _("Een andere chef"), "ervaren": _("Een ervaren collega"),
                "rustig": _("Ik kies een rustig uur"),
            },
            reactie={
                "chef": _("Ruil met elkaar: jij neemt over bij de ander. Dat kost niemand iets."),
                "ervaren": _("Mooi, dat is meteen een leerkans. Spreek af waarvoor men je mag storen."),
                "rustig": _("Kan goed. Kies toch iemand die opneemt als het onverwacht druk wordt."),
            },
            weet_niet=_("Vraag het eens aan de andere chefs. Wie weet zoeken zij hetzelfde."),
            anders_gezegd=_("Wie kan een uur in jouw plaats beslissen?"),
            kort=_("Wie neemt over"),
            bewaart=Tijdelijk(),
        ),
        Datum(
            "dag",
            _("Op welke dag vraag je de vervanging aan?"),
            dagen=(0, 1, 7),
            anders_gezegd=_("Wanneer stuur je de vraag naar wie de planning maakt?"),
            kort=_("Aanvragen op"),
            bewaart=Tijdelijk(),
        ),
        Kaart(
            "tekst",
            _("Je kan dit kopiëren:\n"
              "«Aantal gesprekken in de gespreksweken: {aantal}. Elk duurt {duur}. "
              "Wie kan dan mijn werk overnemen, en dat van de collega zelf?»\n"
              "Aanvragen: {dag}. Een reden hoef je niet te geven."),
            knop=_("Gekopieerd"),
            daarna=EINDE,
        ),
    ),
)
