"""What a simulated year must show: how many messages, and that no rule about them was ever broken.

The rules are checked here from what arrived on the phones and what the person had chosen then, by counting of our
own, not by asking the code that plans the messages.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

WINDOW, PER_MONTH = timedelta(days=31), 4
VENSTERS = {"ochtend": (6, 10), "middag": (10, 14), "namiddag": (14, 18), "avond": (18, 22)}
GEKOZEN = ("week", "dag", "uren", "gelukt", "wissen")  # what the person chose for their own talk is not counted


@lru_cache(maxsize=16)
def _feast(year: int, country: str) -> frozenset[date]:
    from holidays import country_holidays

    return frozenset(country_holidays(country, years=year))


def in_quiet_time(account: Mapping[str, Any], at: datetime) -> bool:
    """Did this arrive (local time) when this person wanted rest?"""
    chosen = account.get("stil") or ()
    country = "NL" if str(at.tzinfo) == "Europe/Amsterdam" else "BE"
    if at.date() in _feast(at.year, country):
        return True
    if at.weekday() >= 5 and ("wisselend" not in chosen or "weekend" in chosen) and "altijd_goed" not in chosen:
        return True
    hour = at.hour + at.minute / 60
    windows = [name for name in account.get("vensters") or () if name in VENSTERS]
    if "wisselend" in chosen and windows:
        return not any(VENSTERS[name][0] <= hour < VENSTERS[name][1] for name in windows)
    return not 8 <= hour < (18 if "avond" in chosen and "wisselend" not in chosen else 20)


@dataclass(slots=True, repr=False)
class Verslag:
    """Counts of one run. People are numbers here; nothing of what they said is kept."""

    medewerkers: int
    dagen: int
    gebeurtenissen: int = 0
    berichten: int = 0
    ongevraagd: int = 0
    herstarts: int = 0
    gewist: int = 0
    gestopt: int = 0
    leden: int = 0
    seconden: float = 0.0
    per_maand: Counter[str] = field(default_factory=Counter)  # month → unasked messages
    soorten: Counter[str] = field(default_factory=Counter)
    fouten: Counter[str] = field(default_factory=Counter)  # rule → times it was broken
    uitgesteld: int = 0  # alarms that found it quiet, or busy, and waited
    _dagen: dict[int, list[date]] = field(default_factory=lambda: defaultdict(list))
    _gezien: set[tuple[int, str]] = field(default_factory=set)
    _getikt: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))  # buttons that name a message

    def unasked(self, wie: int, sleutel: str, at: datetime, account: Mapping[str, Any]) -> None:
        """An unasked message arrived. `sleutel` names matter and moment: «gesprek.1/dag»; `at` is local time."""
        self.ongevraagd += 1
        soort = sleutel.rpartition("/")[2].partition(".")[0]
        self.soorten[soort] += 1
        self.per_maand[f"{at:%Y-%m}"] += 1
        if in_quiet_time(account, at):
            self.fouten["in stille uren"] += 1
        if account.get("gestopt"):
            self.fouten["na «stop»"] += 1
        if (wie, sleutel) in self._gezien:
            self.fouten["twee keer hetzelfde"] += 1
        self._gezien.add((wie, sleutel))
        # «Later» and «Morgen» are wishes like any other; the latter have no day of the rhythm in their name
        taps = [data for data in self._getikt[wie] if sleutel in data]
        asked = bool(taps) or sleutel.endswith("/opvolging")
        self._getikt[wie] = [data for data in self._getikt[wie] if data not in taps]
        if soort not in GEKOZEN and not asked:
            days = self._dagen[wie]
            days.append(at.date())
            if sum(day > at.date() - WINDOW for day in days) > PER_MONTH:
                self.fouten["meer dan vier in een maand"] += 1

    def put_off(self, wie: int, data: str) -> None:
        """Somebody tapped a button that names a message: what they put off may come once more."""
        self._gezien -= {one for one in self._gezien if one[0] == wie and one[1] and one[1] in data}
        self._getikt[wie].append(data)

    def after_erase(self) -> None:
        self.fouten["na wissen"] += 1

    def forget(self, wie: int) -> None:
        """Somebody erased everything; when they come back, they begin anew."""
        self._dagen.pop(wie, None)
        self._gezien = {one for one in self._gezien if one[0] != wie}

    @property
    def goed(self) -> bool:
        return not self.fouten

    @property
    def per_mens_per_maand(self) -> float:
        months = max(self.dagen / 30.4, 1.0)
        return self.ongevraagd / max(self.leden, 1) / months

    def to_json(self) -> dict[str, Any]:
        return {
            "medewerkers": self.medewerkers, "dagen": self.dagen, "meegedaan": self.leden,
            "gebeurtenissen": self.gebeurtenissen, "berichten": self.berichten, "ongevraagd": self.ongevraagd,
            "per_mens_per_maand": round(self.per_mens_per_maand, 2), "per_maand": dict(sorted(self.per_maand.items())),
            "soorten": dict(self.soorten.most_common()), "herstarts": self.herstarts, "gewist": self.gewist,
            "gestopt": self.gestopt, "fouten": dict(self.fouten), "seconden": round(self.seconden, 1),
            "gebeurtenissen_per_seconde": round(self.gebeurtenissen / max(self.seconden, 0.001)),
        }
