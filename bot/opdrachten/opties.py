"""Options that several commands share, and how each is checked."""

from pathlib import Path
from typing import Annotated

import typer

from bot.opdrachten.deellink import bot_name
from bot.opdrachten.materiaalmap import Afzender
from bot.opdrachten.melden import GEWEIGERD, KAN_NIET, stop
from bot.settings import OrganisatieSettings, SettingsProblem, load

AlsJson = Annotated[bool, typer.Option("--json", help="Toon het resultaat als JSON, voor een ander programma.")]
BotNaam = Annotated[str, typer.Option("--bot-naam", metavar="NAAM", help="Naam van je bot in Telegram, zoals MijnBot.")]
Materiaaldoel = Annotated[
    Path | None,
    typer.Option(
        "--materiaal", metavar="MAP", help="Maak bij elke nieuwe link een poster, brief, mail en dia in deze map."
    ),
]
Organisatie = Annotated[
    str, typer.Option("--organisatie", metavar="NAAM", help="Naam van je organisatie, voor boven de brief.")
]
Contact = Annotated[
    str, typer.Option("--contact", metavar="WIE", help="Bij wie mensen terechtkunnen, zoals «An Maes, 09 123».")
]
LANGSTE_WOORDEN = 100  # characters of a name or a contact: more would not fit on one line of a letter

GEEN_BOT_NAAM = "Geef de naam van je bot mee: --bot-naam MijnBot. Je vindt hem bij @BotFather in Telegram."


def organisation_settings(as_json: bool) -> OrganisatieSettings:
    """The settings; a setting that is wrong ends the command."""
    try:
        return load(OrganisatieSettings)
    except SettingsProblem as problem:
        sentence = str(problem)
    raise stop(sentence, KAN_NIET, as_json)


def checked_sender(folder: Path | None, organisation: str, contact: str, as_json: bool) -> Afzender:
    """Who invites, with the language of the settings; words that would not fit on a letter end the command."""
    organisation, contact = (" ".join(words.split()) for words in (organisation, contact))
    if max(len(organisation), len(contact)) > LANGSTE_WOORDEN:
        stop(f"Hou --organisatie en --contact korter dan {LANGSTE_WOORDEN} tekens.", GEWEIGERD, as_json)
    taal = organisation_settings(as_json).taal if folder is not None else ""
    return Afzender(folder, organisation, contact, taal if taal.startswith("nl") else "nl_BE")


def checked_bot_name(given: str, as_json: bool) -> str | None:
    """The bot's name without @, None if none was given; a name that cannot exist ends the command."""
    name = bot_name(given)
    if given and name is None:
        stop("Deze naam kan een bot niet hebben. Gebruik 5 tot 32 letters, cijfers of _.", GEWEIGERD, as_json)
    return name
