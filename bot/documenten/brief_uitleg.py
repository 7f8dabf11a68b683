"""The sheet that lies on top of the material: what each file is for, and how to hand it out."""

import datetime as dt

from bot.documenten import uitnodiging_woorden as woorden
from bot.documenten.woorden import language_and_region, long_date

_BLAD = """Materiaal om mensen uit te nodigen

Elk team heeft een eigen map. Daarin zit:

- poster: een A4 om op te hangen of uit te delen
- brief: één blad om mee te geven of te mailen
- e-mail: een tekst om te mailen
- teampagina: een tekst voor een groep of pagina die alleen dit team ziet
- dia: voor een scherm of een overleg

Voor iedereen samen is er een tekst voor het intranet. Daar staat geen link in.


Goed om te weten

- Geef een map alleen aan dat ene team. De link van een team is niet voor een ander team.
- Zet een link nooit op een website die iedereen kan lezen.
- Stuur de brief of de mail naar het hele team. Denk ook aan wie ziek of met verlof is.
- Hang de poster waar niemand meekijkt wie scant, zoals in de kleedkamer.
- Vraag nooit wie meedoet, ook niet in een overleg. Niemand kan het zien, ook jij niet.
- Wie niet meedoet, moet even goed een gesprek kunnen vragen.
- De teksten mag je aanpassen. Laat staan wie wat ziet, en dat meedoen vrij is.


Als er iets verandert

- De links werken tot en met {tot}. Daarna maak je nieuwe.
- Is een link bij de verkeerde mensen? Vraag de beheerder om een nieuwe.
  De oude werkt dan niet meer. Wie al meedoet, merkt daar niets van.
- Hou deze map niet langer dan nodig: wie een link heeft, kan zich aansluiten.
"""


def explanation(last_day: dt.date, language: str = "nl_BE") -> str:
    """The sheet as plain text; `last_day` is the last day on which these links work."""
    return woorden.regional(_BLAD, language_and_region(language)[1]).format(tot=long_date(last_day, language))
