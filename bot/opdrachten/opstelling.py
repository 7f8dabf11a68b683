"""A throwaway installation: key, databases and a demo organisation in a folder, and the bot as a child process.

For `loopbaanmaatje proef`, for tests and for benchmarks: the same bot that runs in production, only the address of
Telegram differs.
"""

import asyncio
import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import SecretStr

from bot.migrations.run import migrate
from bot.opdrachten import kindproces
from bot.opdrachten.demo_inhoud import demo_content
from bot.opdrachten.draaien import EMPLOYEES
from bot.settings import MedewerkerSettings
from bot.store.database import open_database
from bot.store.inhoud import plan_content, write_content
from bot.store.teams import TeamOpgave, carry_out, plan_import
from bot.wiring.register import side

DEMO_TEAMS = (
    TeamOpgave("Team Zonneweelde", "Gent", "Els Peeters", 14),
    TeamOpgave("Keuken", "Gent", "Karim Haddad", 11),
    TeamOpgave("Thuiszorg Noord", "Aalst", "Ann De Smet", 23),
)


@dataclass(slots=True, repr=False)
class Opstelling:
    """A folder with everything that the bot needs. `extra` are more variables for the bot."""

    folder: Path
    token: str
    api_url: str
    kluis_url: str = ""
    organisatie_url: str = ""
    klok_url: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)
    process: asyncio.subprocess.Process | None = None
    starts: int = 0

    def __repr__(self) -> str:
        return "<Opstelling>"

    @property
    def environment(self) -> dict[str, str]:
        """Only what this process needs to know: nothing of the organisation's bot, nothing else of ours."""
        return {
            **kindproces.kept_environment(),
            "DATA_MAP": str(self.folder / "data"),
            "KLUIS_SLEUTELBESTAND": str(self.folder / "kluis.sleutel"),
            "KLUIS_URL": self.kluis_url,
            "ORGANISATIE_URL": self.organisatie_url,
            "MEDEWERKERSBOT_TOKEN": self.token,
            "MEDEWERKERSBOT_POORT": "0",
            "TELEGRAM_API_URL": self.api_url,
            "KLOK_URL": self.klok_url,
            "LOG_NIVEAU": "WARNING",
            **self.extra,
        }

    @property
    def settings(self) -> MedewerkerSettings:
        """The settings as the bot will read them, whatever our own environment says."""
        return MedewerkerSettings(
            _env_file=None,  # type: ignore[call-arg]  # an option of pydantic-settings that its types do not know
            data_map=self.folder / "data", kluis_sleutelbestand=self.folder / "kluis.sleutel",
            kluis_url=self.kluis_url, organisatie_url=self.organisatie_url,
            medewerkersbot_token=SecretStr(self.token), telegram_api_url=self.api_url, klok_url=self.klok_url,
            medewerkersbot_poort=0,
        )

    def prepare(self, teams: Sequence[TeamOpgave] = DEMO_TEAMS) -> list[str]:
        """Key, databases, teams and content; the join code of each team."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        settings = self.settings
        if not settings.kluis_sleutelbestand.exists():
            side("beheer").new_key(settings)
        migrate(settings.kluis_database, "kluis")
        migrate(settings.organisatie_database, "organisatie")
        database = open_database(settings.organisatie_database)
        today = dt.datetime.now(settings.zone).date()
        try:
            with database.begin() as conn:
                plan = plan_import(conn, teams, today)
                carry_out(conn, plan, today)
                write_content(conn, plan_content(conn, demo_content(today)))
        finally:
            database.dispose()
        return [code for _team, code in plan.nieuw]

    async def start(self) -> None:
        """Start the bot. Its own log lines go where ours go."""
        await kindproces.start(self, EMPLOYEES)

    async def keep_running(self) -> None:
        """Start the bot again whenever it ends, as a service manager would."""
        await kindproces.keep_running(self, EMPLOYEES)

    async def stop(self) -> None:
        """Ask the bot to stop, and wait until it has."""
        await kindproces.stop(self)
