"""«Meenemen»: everything that is kept of one person, as one JSON value that a person and a computer can read.

The outbox gets a reference and no contents: whose it is, sealed with that person's own key. The documents are made
from the vault at the moment of sending. So the database never holds a second copy of anybody's answers, however much
it is; after an erasure the key is gone and the reference opens nothing; and a reference of one person cannot lead to
another, because only that person's key opens it, and it names the chat that the account must still have.
"""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from bot.engine import own_data, words_person
from bot.engine.answer import Answer, Answers
from bot.engine.messages import Words
from bot.engine.own_answers import Line, lines, title_of, who_sees_these
from bot.engine.work import Known
from bot.kluis.kluis import Kluis

FORMAT, VERSION = "loopbaanmaatje-mijn-gegevens", 1  # docs/uitvoer.md; the number goes up when a field changes
PDF_KIND, JSON_KIND = "mijn_gegevens_pdf", "mijn_gegevens_json"
_PURPOSE = "uitvoer"

Everything = Mapping[str, Any]
MakeKnown = Callable[[dict[str, Any], datetime], Known]  # account, now → what the engine may know


class NotThere(Exception):
    """There is nothing to take along (any more), or not in this chat."""

    def __init__(self) -> None:
        super().__init__("Er is niets om mee te nemen.")


def reference(kluis: Kluis, person: bytes, chat: int) -> str:
    """What stands in the outbox in the place of a document."""
    sealed = kluis.seal(person, _PURPOSE, json.dumps({"chat": chat}).encode())
    return json.dumps({"wie": person.hex(), "zegel": sealed.hex()})


def gather(kluis: Kluis, conn: Any, contents: str, now: datetime, known_of: MakeKnown) -> dict[str, Any]:
    """The whole export behind a reference. `kluis` is one of its own, `now` local time.

    Raises NotThere when the person is gone or has another chat, and Unreadable when the reference is not theirs.
    """
    told = json.loads(contents)
    person = bytes.fromhex(told["wie"])
    kluis.load(conn, [person])
    if not kluis.knows(person):
        raise NotThere
    asked = json.loads(kluis.open(person, _PURPOSE, bytes.fromhex(told["zegel"])))
    account = kluis.account(person)
    if asked["chat"] != account.get("chat"):
        raise NotThere
    return export(kluis.everything(conn, person), now, known_of(account, now))


def export(everything: Everything, now: datetime, known: Known) -> dict[str, Any]:
    """All of it, with labels and words beside the keys that are kept."""
    account = dict(everything["account"])
    named = ("account", "week", "dossiers", "kaarten")
    return {
        "formaat": FORMAT,
        "versie": VERSION,
        "gemaakt": now.isoformat(timespec="seconds"),
        "taal": str(account.get("taal", "")),
        "privacytekst": {
            "gelezen_versie": account.get("privacy"),
            "gelezen_op": account.get("sinds"),
            "versie_nu": words_person.PRIVACY_VERSION,
        },
        "laatst_actief_week": everything["week"],
        "instellingen": [
            {
                "veld": field,
                "naam": known.say(own_data.setting_label(known.catalogue, field)),
                "waarde": value,
                "in_woorden": own_data.setting_in_words(known, field, value),
            }
            for field, value in account.items()
        ],
        "gesprekken": [_dossier(dossier, known) for dossier in everything["dossiers"]],
        "kaarten": [_card(card) for card in everything["kaarten"]],
        "overig": {name: value for name, value in everything.items() if name not in named},
    }


def _dossier(kept: Everything, known: Known) -> dict[str, Any]:
    say, name = known.say, str(kept["dialoog"])
    stored: Mapping[str, Any] = kept["antwoorden"]
    answers: Answers = {node: Answer.from_json(answer) for node, answer in stored.items()}
    who: list[Words] = []
    if name in known.catalogue:
        who = list(who_sees_these(known.catalogue[name], answers, known.account))
    shown = {line.node: line for line in lines(known, name, answers)}
    order = [*shown, *(node for node in stored if node not in shown)]  # ticks for a card close the row
    named = ("dialoog", "versie", "staat", "begonnen", "laatst", "vervalt", "antwoorden")
    return {
        "gesprek": name,
        "titel": say(title_of(known, name)),
        "versie": kept["versie"],
        "staat": kept["staat"],
        "begonnen": kept["begonnen"],
        "laatst_veranderd": kept["laatst"],
        "bewaard_tot": kept["vervalt"],
        "wie_ziet_dit": [say(sentence) for sentence in who],
        "antwoorden": [_answer(node, stored[node], shown.get(node), kept["vervalt"], say) for node in order],
        "overig": {field: value for field, value in kept.items() if field not in named},
    }


def _answer(node: str, kept: Any, line: Line | None, until: str, say: Callable[[Words], str]) -> dict[str, Any]:
    return {
        "vraag": node,
        "vraag_in_woorden": say(line.question) if line else "",
        "naam": say(line.label) if line else "",
        "in_woorden": say(line.said) if line else "",
        "sleutels": kept.get("k", []),
        "eigen_woorden": kept.get("t", ""),
        "nog_open": bool(kept.get("o")),
        "bewaard_tot": until,
        "overig": {field: value for field, value in kept.items() if field not in ("k", "t", "o")},
    }


def _card(kept: Everything) -> dict[str, Any]:
    named = ("soort", "dialoog", "titel", "dag", "taal", "naam", "regels", "vervalt")
    return {
        "soort": kept["soort"],
        "gesprek": kept["dialoog"],
        "titel": kept["titel"],
        "gemaakt_op": kept["dag"],
        "taal": kept["taal"],
        "roepnaam": kept["naam"],
        "regels": [{"kop": head, "naam": label, "woorden": said} for head, label, said in kept["regels"]],
        "bewaard_tot": kept["vervalt"],
        "overig": {field: value for field, value in kept.items() if field not in named},
    }


def as_file(found: Mapping[str, Any]) -> tuple[str, bytes]:
    """The JSON file: its name and contents, UTF-8."""
    text = json.dumps(found, ensure_ascii=False, indent=2)
    try:
        contents = text.encode()
    except UnicodeEncodeError:  # half an emoji, as some keyboards send: only escaped does it survive
        contents = json.dumps(found, indent=2).encode()
    return f"mijn-gegevens-{str(found['gemaakt'])[:10]}.json", contents
