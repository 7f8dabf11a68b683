"""`loopbaanmaatje start`: the real thing."""

import asyncio
from typing import Annotated

import typer

from bot.opdrachten.draaien import CANNOT, EMPLOYEES, ORGANISATION, refuse, start_bot
from bot.opdrachten.omgeving import for_employees, for_organisation
from bot.opdrachten.toezicht import Kind, Toezicht
from bot.settings import MedewerkerSettings, OrganisatieSettings, SettingsProblem, load
from bot.store.zegel import SleutelFout, refuse_inside
from bot.wiring.register import side


def start(
    wie: Annotated[
        str, typer.Argument(metavar="[medewerkersbot|organisatiebot]", help="Welke bot; leeg: allebei.")
    ] = "",
) -> None:
    """Start de bots. Zonder naam starten ze allebei, elk in een eigen proces."""
    if wie in (EMPLOYEES, ORGANISATION):
        raise typer.Exit(start_bot(wie))
    if wie:
        refuse(f"«{wie}» ken ik niet. Kies medewerkersbot of organisatiebot, of laat de naam weg.")
        raise typer.Exit(CANNOT)
    raise typer.Exit(start_both())


def start_both() -> int:
    """Both bots as two supervised processes. The exit code; a sentence on standard error when it cannot."""
    try:
        kinds = both()
    except (SettingsProblem, SleutelFout) as problem:
        return refuse(str(problem))
    return asyncio.run(Toezicht(kinds).run())


def both() -> list[Kind]:
    """Each bot with an environment of its own. Raises SettingsProblem or SleutelFout."""
    employees, organisation = load(MedewerkerSettings), load(OrganisatieSettings)
    side("logs").set_up(employees.log_niveau)
    employees.need_token()
    try:
        organisation.need_token()
    except SettingsProblem as problem:
        raise SettingsProblem(f"{problem} Of start er maar een: loopbaanmaatje start medewerkersbot.") from None
    # the process itself is not told where the other data lie, and so cannot see this
    refuse_inside(organisation.organisatie_sleutelbestand, organisation.data_map)
    return [Kind(EMPLOYEES, for_employees(employees)), Kind(ORGANISATION, for_organisation(organisation))]
