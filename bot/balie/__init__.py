"""The desk of the organisation's bot: HR users and managers, each with the rights of their role and nothing else.

How a role is made (`bot/rollen/hr/`, `bot/rollen/leidinggevende/`), in short:

* A dialogue is a file in `bot/dialogen/<rol>/` with a `DIALOOG`, as everywhere. A question declares
  `bewaart=Organisatie()` (HR: policy, every HR user may see it), `Prive(maanden)` (a manager's own learning) or
  `Tijdelijk()`. `Slot` shows the own words again, without a card. Names `kennismaking` and `even_moeilijk` are taken.
* What the end of a dialogue does is a `Gevolg("naam", uit={"argument": "stap"})`; its rule stands in
  `Rol.gevolgen["naam"]` and gets a `Bezoek` and the answers by argument: `rule(bezoek, args) -> list[Effect] | None`.
  Read arguments with `key(args, "x")`, `keys(…)`, `day_in(…)` of `bot/engine/loopbaan/regels.py`, and own words with
  `args["x"][0].text`.
* A screen is `Rol.schermen["naam"] = screen(bezoek, item)`, opened by a button `always(Phrase(LABEL), "naam", item)`
  or by the typed word. It says what it has to say with `bezoek.say(Bubble((Phrase(ZIN),), rows))`.
* A `Lijst(bron="x")` or `Kaart(bron="x")` reads `Rol.bronnen(bezoek)["x"]`, a mapping from key to words.
* `bezoek.instelling(naam, default)` and, for HR, `bezoek.zet(naam, waarde)` are what HR set up (versioned);
  `bezoek.answers("dialoog")` the last kept answers of this user; `bezoek.conn` the transaction for a store of yours.
* `bezoek.meld(ander, bubble)` tells another HR user of `bezoek.hr()` something. Managers are told things by the
  calendar only: `Rol.aan_de_beurt(kalender)` names what is due (a pure function of `kalender.now` and
  `kalender.instelling(…)`), `Rol.slag(bezoek, naam)` says it, exactly once per user and name.
* A document is `bezoek.send(Rendered("document", document="soort", contents=json))` with its maker in
  `Rol.documenten["soort"]`.
* A `Bestand` question keeps the file's id in `args["x"][0].keys`/`.text`; `bezoek.bestand(file_id)` reads its bytes.
* Sentences of the engine that read differently for a role stand in `Rol.zinnen` (sentence → sentence, "" for none).

In tests: `tests/balie/kantoor.py` has a `Kantoor` with phones in memory; `kantoor.kom_binnen("hr", "An")` is somebody
who used their code and sees the menu.
"""

from bot.balie.balie import Balie
from bot.balie.bezoek import Bezoek
from bot.balie.kamer import Kamer
from bot.balie.rol import Args, Gevolgregel, Kalender, Rol

__all__ = ["Args", "Balie", "Bezoek", "Gevolgregel", "Kalender", "Kamer", "Rol"]
