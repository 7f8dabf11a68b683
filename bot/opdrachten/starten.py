"""`loopbaanmaatje start`: the real thing."""

from typing import Annotated

import typer

from bot.opdrachten.draaien import CANNOT, refuse, start_medewerkersbot


def start(
    wie: Annotated[str, typer.Argument(metavar="[medewerkersbot]", help="Welke bot; leeg is alles wat er is.")] = "",
) -> None:
    """Start de bot. Zonder naam start alles wat er is: nu alleen de medewerkersbot."""
    if wie == "organisatiebot":
        refuse("De organisatiebot is er nog niet in deze versie. Start de medewerkersbot.")
        raise typer.Exit(CANNOT)
    if wie not in ("", "medewerkersbot"):
        refuse(f"«{wie}» ken ik niet. Kies medewerkersbot, of laat de naam weg.")
        raise typer.Exit(CANNOT)
    raise typer.Exit(start_medewerkersbot())
