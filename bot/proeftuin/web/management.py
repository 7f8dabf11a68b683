"""The control API for everything that is not one phone: bots, people, clock, journal, faults, limits."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.proeftuin.spoelen import MOST_DAYS, Stand

if TYPE_CHECKING:
    from bot.proeftuin.proeftuin import Proeftuin

Values = dict[str, Any]


class Management:
    """`METHOD name` to a small function."""

    def __init__(self, tuin: Proeftuin) -> None:
        self._tuin = tuin
        self._table = {
            "GET toestand": self._state,
            "GET klok": self._clock,
            "POST klok": self._move_clock,
            "POST klok/spoelen": self._wind,
            "POST klok/stop": self._stop_winding,
            "POST bots": self._new_bot,
            "POST personen": self._new_person,
            "POST toon": self._show,
            "POST updates": self._update,
            "GET journaal": self._journal,
            "POST journaal": self._set_journal,
            "POST faults": self._set_faults,
            "POST limits": self._set_limits,
        }

    def handle(self, method: str, name: str, values: Values) -> Any:
        """Look up and do."""
        run = self._table.get(f"{method} {name}")
        if run is None:
            raise LookupError("Dit adres bestaat niet.")
        return run(values)

    def _state(self, values: Values) -> Any:
        tuin = self._tuin
        return {
            "klok": tuin.klokstand(),
            "bots": [{"naam": b.naam, "username": b.username, "id": b.id} for b in tuin.wereld.bots.values()],
            "telefoons": [phone.id for phone in tuin.telefoons.values()],
            "rollen": {rol: phone.as_view() for rol, phone in tuin.rollen.items()},
        }

    async def _clock(self, values: Values) -> Any:
        return await self._tuin.kijkers.kijk(values)

    def _move_clock(self, values: Values) -> Any:
        """`seconden` and `nu` jump; `dagen` winds on, as `klok/spoelen` does."""
        tuin = self._tuin
        if "dagen" in values:
            return self._winding(tuin.spoelen.tot_moment(tuin.klok.over(_days(values["dagen"]), tuin.zone)), values)
        if "nu" in values:
            tuin.klok.zet(datetime.fromisoformat(str(values["nu"])))
        else:
            tuin.klok.vooruit(float(values["seconden"]))
        return tuin.klokstand()

    def _wind(self, values: Values) -> Any:
        return self._winding(self._tuin.spoelen.tot_bericht(_days(values.get("dagen", MOST_DAYS))), values)

    async def _winding(self, task: asyncio.Task[Stand], values: Values) -> Any:
        """With `wacht` the answer comes at the end."""
        if values.get("wacht"):
            await asyncio.shield(task)
        return self._tuin.klokstand()

    def _stop_winding(self, values: Values) -> Any:
        self._tuin.spoelen.stop()
        return self._tuin.klokstand()

    def _new_bot(self, values: Values) -> Any:
        bot = self._tuin.bot(str(values["naam"]), values.get("token"))
        return {"naam": bot.naam, "username": bot.username, "id": bot.id, "token": bot.token}

    def _new_person(self, values: Values) -> Any:
        bot = self._tuin.wereld.bot_met_naam(str(values["bot"]))
        if bot is None:
            raise LookupError("Deze bot is er niet.")
        known = self._tuin.wereld.personen.get(values["id"]) if values.get("id") else None
        phone = self._tuin.persoon(
            str(values["voornaam"]), bot, persoon=known, taal=values.get("taal", "nl"), id=values.get("id")
        )
        return phone.as_view()

    def _show(self, values: Values) -> Any:
        self._tuin.toon(str(values["rol"]), self._tuin.telefoon_met_id(str(values["telefoon"])))
        return {}

    def _update(self, values: Values) -> Any:
        bot = self._tuin.wereld.bot_met_naam(str(values["bot"]))
        if bot is None:
            raise LookupError("Deze bot is er niet.")
        return {"update_id": bot.updates.add(values["update"])}

    def _journal(self, values: Values) -> Any:
        journal = self._tuin.journal
        wanted = values.get("methode", "").lower()
        return {
            "tellingen": dict(journal.tellingen),
            "oproepen": [
                {
                    "moment": o.moment,
                    "bot": o.bot,
                    "methode": o.methode,
                    "parameters": {k: v if _plain(v) else repr(v) for k, v in o.parameters.items()},
                    "status": o.status,
                    "fault": o.fault,
                }
                for o in journal.oproepen
                if not wanted or o.methode.lower() == wanted
            ],
        }

    def _set_journal(self, values: Values) -> Any:
        if values.get("wis"):
            self._tuin.journal.wis()
        self._tuin.journal.on = bool(values.get("aan", self._tuin.journal.on))
        return {"aan": self._tuin.journal.on}

    def _set_faults(self, values: Values) -> Any:
        faults = self._tuin.faults
        plan = values.pop("plan", None)
        if plan:
            faults.plan(str(plan["method"]), *plan["kinds"])
        else:
            faults.set(**values)
        return faults.as_view()

    def _set_limits(self, values: Values) -> Any:
        self._tuin.limits.on = bool(values["aan"])
        return {"aan": self._tuin.limits.on}


def _days(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        raise ValueError("Geef de dagen als een getal, bijvoorbeeld 7.") from None


def _plain(value: Any) -> bool:
    return isinstance(value, str | int | float | bool | list | dict | None)
