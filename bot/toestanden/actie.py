"""One action of a plan: not begun, busy, done, or dropped without guilt. What is over may be taken up again."""

from bot.toestanden.tafel import Tafel

OPEN, BEZIG, KLAAR, WEG = "open", "bezig", "klaar", "niet_nodig"
LOPEND = (OPEN, BEZIG)

ACTIE = Tafel(
    naam="actie",
    begin=OPEN,
    toestanden={OPEN: "nog niet begonnen", BEZIG: "bezig", KLAAR: "klaar", WEG: "niet meer nodig"},
    rijen={
        "begint": ((OPEN, BEZIG), (BEZIG, BEZIG)),
        "klaar": ((OPEN, KLAAR), (BEZIG, KLAAR)),
        "schrapt": ((OPEN, WEG), (BEZIG, WEG)),
        "heropent": ((KLAAR, BEZIG), (WEG, OPEN), (BEZIG, OPEN), (OPEN, OPEN)),
    },
)
