"""Year views for tests: somebody halfway, somebody at the start, somebody at the end."""

import datetime as dt

from bot.documenten.jaarblad import FASEN, Jaarblad, Moment

D = dt.date
HALFWEG = Jaarblad(
    vandaag=D(2027, 5, 12),
    begin=D(2026, 11, 3),
    momenten=(
        Moment("voorbereid", "klaar", D(2026, 11, 21)),
        Moment("gepland", "klaar", D(2026, 11, 24)),
        Moment("gesprek", "klaar", D(2026, 12, 15)),
        Moment("plan", "klaar", D(2027, 1, 8)),
        Moment("opvolging", "nu", D(2027, 5, 20)),
        Moment("terugblik", "straks", D(2027, 10, 15)),
    ),
    acties_klaar=3,
    acties_totaal=5,
    hierna="Een momentje voor je plan",
    hierna_dag=D(2027, 5, 20),
)
BEGIN = Jaarblad(D(2026, 11, 3), D(2026, 11, 3), tuple(
    Moment(fase, "nu" if nummer == 0 else "straks") for nummer, fase in enumerate(FASEN)))  # fmt: skip
KLAAR = Jaarblad(D(2027, 10, 31), D(2026, 11, 3), tuple(
    Moment(fase, "klaar", D(2027, 10, 25)) for fase in FASEN), 5, 5, "Zin om vooruit te kijken?")  # fmt: skip
