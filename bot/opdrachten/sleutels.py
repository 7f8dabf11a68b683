"""`loopbaanmaatje sleutel …`: the master key of the vault."""

import typer

from bot.opdrachten.kluisinstellingen import vault_settings
from bot.opdrachten.melden import KAN_NIET, clear_ending, stop
from bot.wiring.register import side

app = typer.Typer(
    name="sleutel", help="De hoofdsleutel van de kluis.", no_args_is_help=True, add_completion=False
)


@app.command("nieuw")
def nieuw() -> None:
    """Maak een hoofdsleutel. Een sleutel die er al is, blijft altijd staan."""
    beheer = side("beheer")
    try:
        path = beheer.new_key(vault_settings())
    except beheer.PROBLEMS as problem:
        sentence = str(problem)
    else:
        typer.echo(f"De sleutel staat in {path}.")
        typer.echo("Bewaar een kopie op een andere plek dan de reservekopie van de kluis.")
        typer.echo("Zonder deze sleutel kan niemand de antwoorden nog lezen. Wij ook niet.")
        return
    stop(sentence, KAN_NIET)


@app.command("roteer")
def roteer() -> None:
    """Vervang de hoofdsleutel. Oude reservekopieën zijn daarna niet meer leesbaar."""
    beheer = side("beheer")
    settings = vault_settings()
    try:
        with clear_ending():
            done = beheer.rotate_key(settings, lambda _done: None)
    except beheer.PROBLEMS as problem:
        sentence = str(problem)
    else:
        typer.echo(f"De sleutel is vervangen voor {done} mensen. Maak nu een nieuwe kopie van het sleutelbestand.")
        return
    stop(sentence, KAN_NIET)
