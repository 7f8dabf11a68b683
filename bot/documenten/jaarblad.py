"""Where somebody stands in their career year: six moments, the actions, and what comes next. Holds no words said."""

import datetime as dt
import json
from dataclasses import dataclass

FASEN = ("voorbereid", "gepland", "gesprek", "plan", "opvolging", "terugblik")
STATEN = ("klaar", "nu", "straks", "overgeslagen")


@dataclass(frozen=True, slots=True)
class Moment:
    """One of the FASEN; `dag` is when it was or will be, if that is known; `staat` is one of STATEN.

    «overgeslagen» is for what did not happen this time: nobody is told that they did what they did not do.
    """

    fase: str
    staat: str
    dag: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Jaarblad:
    """One year from the month of `begin`. `hierna`: the next thing coming in a few neutral words, or empty."""

    vandaag: dt.date
    begin: dt.date
    momenten: tuple[Moment, ...]
    acties_klaar: int = 0
    acties_totaal: int = 0  # 0: there is no plan yet
    hierna: str = ""
    hierna_dag: dt.date | None = None

    def to_json(self) -> str:
        """The year as text, for the outbox."""
        plain = {
            "vandaag": self.vandaag.isoformat(),
            "begin": self.begin.isoformat(),
            "momenten": [(m.fase, m.staat, m.dag.isoformat() if m.dag else "") for m in self.momenten],
            "acties": (self.acties_klaar, self.acties_totaal),
            "hierna": (self.hierna, self.hierna_dag.isoformat() if self.hierna_dag else ""),
        }
        return json.dumps(plain, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Jaarblad":
        """The year from the text of `to_json`. Raises ValueError, without quoting anything, if it is none."""
        try:
            plain = json.loads(text)
            done, total = plain["acties"]
            what, when = plain["hierna"]
            return cls(
                vandaag=dt.date.fromisoformat(plain["vandaag"]),
                begin=dt.date.fromisoformat(plain["begin"]),
                momenten=tuple(_moment(*found) for found in plain["momenten"]),
                acties_klaar=int(done),
                acties_totaal=int(total),
                hierna=str(what),
                hierna_dag=_day(when),
            )
        except (ValueError, KeyError, TypeError):
            pass
        # Outside the except: the cause would quote the text.
        raise ValueError("This is not the text of a year view.")


def _moment(fase: str, staat: str, dag: str) -> Moment:
    if fase not in FASEN or staat not in STATEN:
        raise ValueError
    return Moment(fase, staat, _day(dag))


def _day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
