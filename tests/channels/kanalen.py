"""Both adapters behind the same names, so that one test can say what holds for every channel."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import aiogram.methods
from aiogram.types import BufferedInputFile
from telegram import InputFile

from bot.channels import medewerkersbot as medewerkers
from bot.channels import organisatiebot as organisatie
from bot.channels.medewerkersbot import calls as ptb_calls
from bot.channels.medewerkersbot import client as ptb_client
from bot.channels.medewerkersbot import errors as ptb_errors
from bot.channels.medewerkersbot import outbound as ptb_outbound
from bot.channels.medewerkersbot import profile as ptb_profile
from bot.channels.medewerkersbot import runner as ptb_runner
from bot.channels.organisatiebot import client as aio_client
from bot.channels.organisatiebot import errors as aio_errors
from bot.channels.organisatiebot import outbound as aio_outbound
from bot.channels.organisatiebot import profile as aio_profile
from bot.channels.organisatiebot import runner as aio_runner
from bot.channels.organisatiebot.calls import rich_method
from bot.engine.messages import Rendered
from bot.outbox.outcome import Outcome

Methode = str


@dataclass(frozen=True)
class Kanaal:
    """`doe(client, method, parameters, seconds)` is one bare call; `rijk` gives the rich message that goes out."""

    naam: str
    pakket: ModuleType
    bibliotheek: str
    Client: Callable[..., Any]
    Runner: Callable[..., Any]
    Sender: Callable[..., Any]
    profiel: Callable[[Any], Any]
    outcome_of: Callable[[Exception], Outcome]
    doe: Callable[..., Awaitable[Any]]
    bestand: Callable[[bytes, str], Any]
    rijk: Callable[[Rendered], dict[str, Any]]
    sessie: Callable[[Any], Any]

    def __repr__(self) -> str:
        return self.naam


async def _ptb(client: Any, methode: Methode, waarden: dict[str, Any], seconden: float | None = None) -> Any:
    return await client.call(methode, waarden, seconden)


async def _aio(client: Any, methode: Methode, waarden: dict[str, Any], seconden: float | None = None) -> Any:
    soort = getattr(aiogram.methods, methode[0].upper() + methode[1:])
    return await client.do(soort(**waarden), seconden)


KANALEN = (
    Kanaal(
        "medewerkersbot", medewerkers, "telegram", ptb_client.Client, ptb_runner.Runner, ptb_outbound.Sender,
        ptb_profile.ProfilePost, ptb_errors.outcome_of, _ptb,
        lambda inhoud, naam: InputFile(inhoud, filename=naam),
        lambda bericht: ptb_calls.rich_call(bericht, 5)[1]["rich_message"],
        lambda client: client.request._session,
    ),
    Kanaal(
        "organisatiebot", organisatie, "aiogram", aio_client.Client, aio_runner.Runner, aio_outbound.Sender,
        aio_profile.ProfilePost, aio_errors.outcome_of, _aio,
        lambda inhoud, naam: BufferedInputFile(inhoud, filename=naam),
        lambda bericht: rich_method(bericht, 5).rich_message.model_dump(exclude_none=True),
        lambda client: client.session._session,
    ),
)  # fmt: skip
