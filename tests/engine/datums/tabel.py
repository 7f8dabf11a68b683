"""The tables of examples, and what the grammar makes of a row, in the words of the table.

`2027-01-14T09:30` understood; `? a b` asked back with these; `! why day` refused. `nu` is empty for Wednesday
13 January 2027, half past ten.
"""

import csv
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.engine.datums import Refused, Understood, understand

BRUSSEL = ZoneInfo("Europe/Brussels")
NU = datetime(2027, 1, 13, 10, 30, tzinfo=BRUSSEL)


@dataclass(frozen=True)
class Rij:
    tekst: str
    nu: datetime
    uur: bool
    verleden: bool
    verwacht: str

    @property
    def uitkomst(self) -> str:
        found = understand(self.tekst, self.nu, time_wanted=self.uur, past_allowed=self.verleden)
        return woorden(found)

    @property
    def goed(self) -> bool:
        wanted = self.verwacht
        if wanted.startswith("!") and " 2" not in wanted:  # no day is given: only the reason counts
            return self.uitkomst.split(" 2")[0] == wanted
        return self.uitkomst == wanted

    @property
    def stil_fout(self) -> bool:
        """Taken as a date, and not the one that was meant."""
        return self.uitkomst[0] not in "?!" and self.uitkomst != self.verwacht


def lees_tekst(text: str, now: datetime = NU, *, uur: bool = False, verleden: bool = False) -> Understood | Refused:
    return understand(text, now, time_wanted=uur, past_allowed=verleden)


def woorden(found: Understood | Refused) -> str:
    if isinstance(found, Understood):
        return een(found)
    days = [een(one) for one in found.candidates]
    return " ".join(["?", *days]) if found.why.value == "doubtful" else " ".join(["!", found.why.value, *days])


def een(one: Understood) -> str:
    return f"{one.moment:%Y-%m-%dT%H:%M}" if one.moment else one.day.isoformat()


def lees(naam: str) -> list[Rij]:
    with (Path(__file__).parent / naam).open(encoding="utf-8") as file:
        return [
            Rij(row["tekst"], datetime.fromisoformat(row["nu"]).replace(tzinfo=BRUSSEL) if row["nu"] else NU,
                bool(row["uur"]), bool(row["verleden"]), row["verwacht"])
            for row in csv.DictReader(file, delimiter=";")
        ]  # fmt: skip
