"""Everything from the environment (or `.env`), checked at start; `.env.example` mirrors this file line by line.

Two classes, because there are two processes: the organisation's side never sees a variable of the vault.
"""

import os
import re
from pathlib import Path
from typing import Self, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

TELEGRAM = "https://api.telegram.org"
LANGUAGES = ("nl_BE", "nl_NL", "en")
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
ONLY_ENVIRONMENT = "ALLEEN_OMGEVING"  # set for a process that must not read `.env` itself
S = TypeVar("S", bound="Shared")


class SettingsProblem(Exception):
    """Een instelling klopt niet; de zin zegt welke en hoe je ze herstelt."""


class Shared(BaseSettings):
    """What both processes know."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", hide_input_in_errors=True)

    data_map: Path = Path("data")
    telegram_api_url: str = TELEGRAM
    taal: str = "nl_BE"
    tijdzone: str = "Europe/Brussels"
    log_niveau: str = "INFO"
    klok_url: str = ""
    organisatie_url: str = ""

    @field_validator("taal")
    @classmethod
    def _language(cls, value: str) -> str:
        if value not in LANGUAGES:
            raise ValueError(f"TAAL moet een van deze zijn: {', '.join(LANGUAGES)}.")
        return value

    @field_validator("tijdzone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError):
            raise ValueError("TIJDZONE ken ik niet. Schrijf bijvoorbeeld Europe/Brussels.") from None
        return value

    @field_validator("log_niveau")
    @classmethod
    def _level(cls, value: str) -> str:
        if value.upper() not in LOG_LEVELS:
            raise ValueError(f"LOG_NIVEAU moet een van deze zijn: {', '.join(LOG_LEVELS)}.")
        return value.upper()

    @field_validator("telegram_api_url")
    @classmethod
    def _api(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"TELEGRAM_API_URL is geen adres. Laat de regel weg, of schrijf {TELEGRAM}.")
        if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
            raise ValueError("TELEGRAM_API_URL moet met https beginnen. Alleen op deze computer zelf mag http.")
        return value.rstrip("/")

    @model_validator(mode="after")
    def _clock_only_at_home(self) -> Self:
        if self.klok_url and urlsplit(self.telegram_api_url).hostname not in _LOOPBACK:
            raise ValueError("KLOK_URL mag alleen samen met een TELEGRAM_API_URL op deze computer.")
        if self.klok_url and urlsplit(self.klok_url).hostname not in _LOOPBACK:
            raise ValueError("KLOK_URL moet op deze computer zelf staan, zoals http://127.0.0.1:8777/…")
        return self

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.tijdzone)

    @property
    def organisatie_database(self) -> str:
        return self.organisatie_url or f"sqlite:///{self.data_map / 'organisatie' / 'organisatie.sqlite'}"


class MedewerkerSettings(Shared):
    """The employee process."""

    medewerkersbot_token: SecretStr = SecretStr("")
    medewerkersbot_webhook_url: str = ""
    medewerkersbot_webhook_geheim: SecretStr = SecretStr("")
    medewerkersbot_poort: int = Field(8081, ge=0, le=65535)
    kluis_url: str = ""
    kluis_sleutelbestand: Path = Path("sleutels/kluis.sleutel")
    werker: str = "1"

    @field_validator("werker")
    @classmethod
    def _worker(cls, value: str) -> str:
        if not re.fullmatch(r"[a-z0-9-]{1,32}", value):
            raise ValueError("WERKER mag alleen kleine letters, cijfers en streepjes hebben, zoals 2.")
        return value

    @property
    def kluis_database(self) -> str:
        return self.kluis_url or f"sqlite:///{self.data_map / 'kluis' / 'kluis.sqlite'}"

    def need_token(self) -> str:
        """The token, or a sentence that says where to get one."""
        return _checked_token("MEDEWERKERSBOT_TOKEN", self.medewerkersbot_token)


class OrganisatieSettings(Shared):
    """The organisation's process, and the commands that work on its database."""

    organisatiebot_token: SecretStr = SecretStr("")
    organisatiebot_webhook_url: str = ""
    organisatiebot_webhook_geheim: SecretStr = SecretStr("")
    organisatiebot_poort: int = Field(8082, ge=0, le=65535)
    organisatie_sleutelbestand: Path = Path("sleutels/organisatie.sleutel")

    def need_token(self) -> str:
        """The token, or a sentence that says where to get one."""
        return _checked_token("ORGANISATIEBOT_TOKEN", self.organisatiebot_token)


def _checked_token(name: str, given: SecretStr) -> str:
    token = given.get_secret_value()
    if not token:
        raise SettingsProblem(f"{name} ontbreekt. Vraag een token aan @BotFather in Telegram en zet het in .env.")
    head, _, tail = token.partition(":")
    if not head.isdigit() or len(tail) < 8 or " " in token:
        raise SettingsProblem(
            f"{name} klopt niet. Een token ziet eruit als 123456789:AbC-dEf. Kopieer het opnieuw."
        )
    return token


def load(kind: type[S]) -> S:
    """Read the settings, or say in Dutch what is wrong with them."""
    try:
        if os.environ.get(ONLY_ENVIRONMENT):  # whoever started us read `.env` and gave us our own part of it
            return kind(_env_file=None)  # type: ignore[call-arg]  # an option of pydantic-settings its types do not know
        return kind()
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = str(first["loc"][0]).upper() if first["loc"] else ""
        said = first["msg"].removeprefix("Value error, ")
        if first["type"] == "value_error":
            raise SettingsProblem(said) from None
        raise SettingsProblem(f"{where} klopt niet. Kijk in .env.example hoe het moet.") from None
