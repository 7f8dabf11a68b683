"""`loopbaanmaatje organisatie …`: the teams of the organisation, and the links with which one joins them."""

import typer

from bot.opdrachten.deelcode import deelcode
from bot.opdrachten.importeer import importeer
from bot.opdrachten.inhoud import app as inhoud
from bot.opdrachten.materiaal import materiaal
from bot.opdrachten.teams import teams
from bot.opdrachten.toegang import gebruikers, intrekken, uitnodiging

app = typer.Typer(
    name="organisatie",
    help="Teams van je organisatie, de links om mee te doen, wie HR is, en wat mensen kunnen lezen.",
    no_args_is_help=True,
    add_completion=False,
)
app.command("importeer")(importeer)
app.command("teams")(teams)
app.command("deelcode")(deelcode)
app.command("materiaal")(materiaal)
app.command("uitnodiging")(uitnodiging)
app.command("gebruikers")(gebruikers)
app.command("intrekken")(intrekken)
app.add_typer(inhoud)
