"""Options that several commands share, and how each is checked."""

from pathlib import Path
from typing import Annotated

import typer

from bot.opdrachten.deellink import bot_name
from bot.opdrachten.melden import GEWEIGERD, KAN_NIET, stop
from bot.settings import OrganisatieSettings, SettingsProblem, load

AlsJson = Annotated[bool, typer.Option("--json", help="Toon het resultaat als JSON, voor een ander programma.")]
BotNaam = Annotated[str, typer.Option("--bot-naam", metavar="NAAM", help="Naam van je bot in Telegram, zoals MijnBot.")]
Brievenmap = Annotated[
    Path | None,
    typer.Option("--brieven", metavar="MAP", help="Zet bij elke nieuwe link een affiche met QR-code in deze map."),
]

GEEN_BOT_NAAM = "Geef de naam van je bot mee: --bot-naam MijnBot. Je vindt hem bij @BotFather in Telegram."


def organisation_settings(as_json: bool) -> OrganisatieSettings:
    """The settings; a setting that is wrong ends the command."""
    try:
        return load(OrganisatieSettings)
    except SettingsProblem as problem:
        sentence = str(problem)
    raise stop(sentence, KAN_NIET, as_json)


def checked_bot_name(given: str, as_json: bool) -> str | None:
    """The bot's name without @, None if none was given; a name that cannot exist ends the command."""
    name = bot_name(given)
    if given and name is None:
        stop("Deze naam kan een bot niet hebben. Gebruik 5 tot 32 letters, cijfers of _.", GEWEIGERD, as_json)
    return name
