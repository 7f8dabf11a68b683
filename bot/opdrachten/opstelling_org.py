"""A throwaway installation of the organisation's bot, beside the one of the employees: own key, own environment."""

import asyncio
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import SecretStr

from bot.migrations.run import migrate
from bot.opdrachten import kindproces
from bot.opdrachten.draaien import ORGANISATION
from bot.settings import ONLY_ENVIRONMENT, OrganisatieSettings
from bot.store.database import open_database
from bot.store.gebruikers import invite, is_known
from bot.store.zegel import load_zegel, new_zegel_file


@dataclass(slots=True, repr=False)
class OpstellingOrganisatie:
    """A folder with everything that the organisation's bot needs. `extra` are more variables for it."""

    folder: Path
    token: str
    api_url: str
    organisatie_url: str = ""
    klok_url: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)
    process: asyncio.subprocess.Process | None = None
    starts: int = 0

    def __repr__(self) -> str:
        return "<OpstellingOrganisatie>"

    @property
    def environment(self) -> dict[str, str]:
        """Only what this process needs to know: nothing of the vault, not even in which folder it lies."""
        settings = self.settings
        return {
            **kindproces.kept_environment(),
            ONLY_ENVIRONMENT: "1",
            "DATA_MAP": str(settings.data_map),
            "ORGANISATIE_URL": settings.organisatie_url,
            "ORGANISATIE_SLEUTELBESTAND": str(settings.organisatie_sleutelbestand),
            "ORGANISATIEBOT_TOKEN": self.token,
            "ORGANISATIEBOT_POORT": "0",
            "TELEGRAM_API_URL": self.api_url,
            "KLOK_URL": self.klok_url,
            "LOG_NIVEAU": "WARNING",
            **self.extra,
        }

    @property
    def settings(self) -> OrganisatieSettings:
        """The settings as the bot will read them, whatever our own environment says."""
        data = self.folder / "data" / "organisatie"
        return OrganisatieSettings(
            _env_file=None,  # type: ignore[call-arg]  # an option of pydantic-settings that its types do not know
            data_map=data,
            organisatie_url=self.organisatie_url or f"sqlite:///{data / 'organisatie.sqlite'}",
            organisatie_sleutelbestand=self.folder / "organisatie.sleutel",
            organisatiebot_token=SecretStr(self.token), organisatiebot_poort=0,
            telegram_api_url=self.api_url, klok_url=self.klok_url,
        )

    def prepare(self) -> None:
        """Key and database."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        settings = self.settings
        if not settings.organisatie_sleutelbestand.exists():
            new_zegel_file(settings.organisatie_sleutelbestand, settings.data_map)
        migrate(settings.organisatie_database, "organisatie")

    def nodig_uit(self, rol: str, naam: str, persoon: int, team: str = "") -> str:
        """A personal code for somebody with this Telegram id; "" when they came in before."""
        settings = self.settings
        zegel = load_zegel(settings.organisatie_sleutelbestand, settings.data_map)
        database = open_database(settings.organisatie_database)
        today = dt.datetime.now(settings.zone).date()
        try:
            with database.begin() as conn:
                return "" if is_known(conn, zegel.wie(persoon)) else invite(conn, rol, naam, team, today)[1]
        finally:
            database.dispose()

    async def start(self) -> None:
        await kindproces.start(self, ORGANISATION)

    async def keep_running(self) -> None:
        await kindproces.keep_running(self, ORGANISATION)

    async def stop(self) -> None:
        await kindproces.stop(self)
