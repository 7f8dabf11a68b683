"""`loopbaanmaatje …`: the command line. Each group is loaded only when it is asked for."""

from typing import Annotated

import typer

from bot import __version__
from bot.opdrachten import controleren, databank, koepel, organisatie, proeven, simuleer, sleutels, starten, tekenen

app = typer.Typer(
    name="loopbaanmaatje",
    help="Loopbaanmaatje: een vertrouwelijk chatmaatje voor gesprekken over je loopbaan.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # they print local variables
    context_settings={"help_option_names": ["--help", "-h"]},
)
app.add_typer(organisatie.app, name="organisatie")
app.add_typer(koepel.app, name="koepel")
app.add_typer(sleutels.app, name="sleutel")
app.add_typer(databank.app, name="database")
app.command("start")(starten.start)
app.command("proef")(proeven.proef)
app.command("controleer")(controleren.controleer)
app.command("teken")(tekenen.teken)
app.command("simuleer")(simuleer.simuleer)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"Loopbaanmaatje {__version__}")
        raise typer.Exit


@app.callback()
def _main(
    versie: Annotated[bool, typer.Option("--versie", callback=_version, is_eager=True, help="Toon de versie.")] = False,
) -> None:
    pass
