"""The content of the demo organisation on one day, as the engine gets it."""

import datetime as dt

from bot.opdrachten.demo_inhoud import demo_content
from bot.rollen.medewerker.inhoud import Vandaag, sifted

DEMO_DAY = dt.date(2026, 11, 21)
DEMO: Vandaag = sifted([{"id": n, **card} for n, card in enumerate(demo_content(DEMO_DAY), 1)], DEMO_DAY)
EMPTY = Vandaag()
