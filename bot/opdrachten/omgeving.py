"""What each process may know: an environment of its own, with nothing of the other side in it."""

import os
from collections.abc import Mapping

from bot.settings import ONLY_ENVIRONMENT, MedewerkerSettings, OrganisatieSettings

KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TZ", "VIRTUAL_ENV", "SYSTEMROOT", "PYTHONPATH", "PYTHONUTF8")
SHARED = ("TELEGRAM_API_URL", "TAAL", "TIJDZONE", "LOG_NIVEAU", "KLOK_URL")


def for_employees(settings: MedewerkerSettings) -> dict[str, str]:
    """Nothing of the organisation's bot but the address of the database that is mirrored."""
    return _told({
        "DATA_MAP": settings.data_map.absolute(),
        "ORGANISATIE_URL": settings.organisatie_url,
        "MEDEWERKERSBOT_TOKEN": settings.medewerkersbot_token.get_secret_value(),
        "MEDEWERKERSBOT_WEBHOOK_URL": settings.medewerkersbot_webhook_url,
        "MEDEWERKERSBOT_WEBHOOK_GEHEIM": settings.medewerkersbot_webhook_geheim.get_secret_value(),
        "MEDEWERKERSBOT_POORT": settings.medewerkersbot_poort,
        "KLUIS_URL": settings.kluis_url,
        "KLUIS_SLEUTELBESTAND": settings.kluis_sleutelbestand.absolute(),
        "WERKER": settings.werker,
    }, settings)


def for_organisation(settings: OrganisatieSettings) -> dict[str, str]:
    """No path, key, address or token of the vault: not even the folder in which the vault lies by default."""
    return _told({
        "DATA_MAP": (settings.data_map / "organisatie").absolute(),
        "ORGANISATIE_URL": _absolute(settings),
        "ORGANISATIEBOT_TOKEN": settings.organisatiebot_token.get_secret_value(),
        "ORGANISATIEBOT_WEBHOOK_URL": settings.organisatiebot_webhook_url,
        "ORGANISATIEBOT_WEBHOOK_GEHEIM": settings.organisatiebot_webhook_geheim.get_secret_value(),
        "ORGANISATIEBOT_POORT": settings.organisatiebot_poort,
        "ORGANISATIE_SLEUTELBESTAND": settings.organisatie_sleutelbestand.absolute(),
    }, settings)


def _absolute(settings: OrganisatieSettings) -> str:
    if settings.organisatie_url:
        return settings.organisatie_url
    return f"sqlite:///{(settings.data_map / 'organisatie' / 'organisatie.sqlite').absolute()}"


def _told(own: Mapping[str, object], settings: MedewerkerSettings | OrganisatieSettings) -> dict[str, str]:
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    shared = {name: str(getattr(settings, name.lower())) for name in SHARED}
    return {**kept, ONLY_ENVIRONMENT: "1", **shared, **{name: str(value) for name, value in own.items()}}
