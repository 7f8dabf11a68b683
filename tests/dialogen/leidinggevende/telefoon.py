"""A manager's phone on the bare engine, and the pages of their conversations in docs/gesprekken/leidinggevende/.

A script is a list of acts: a button, or words to type after "»". Make the pages anew, after reading the difference:
    python -m tests.dialogen.leidinggevende.telefoon
"""

import importlib
from collections.abc import Mapping
from pathlib import Path

from bot.engine.huis import Huis
from bot.engine.machine import Catalogue
from bot.rollen.leidinggevende import ROL
from bot.wiring.register import dialogen
from tests.dialogen.transcript import FOLDER as PARENT
from tests.engine.telefoon import Phone

CATALOGUE = Catalogue(dialogen("leidinggevende"))
FOLDER = PARENT / "leidinggevende"
Script = tuple[str, ...]
Scripts = Mapping[str, tuple[Script, ...]]
SERVICE = (":~o", ":~t", ":~p", ":~w")


def phone_of_manager() -> Phone:
    """Somebody who leads people, in front of the menu."""
    huis = Huis(ROL.titel, ROL.menu, frozenset(ROL.schermen), ROL.namen, ROL.op_vraag)
    return Phone(catalogue=CATALOGUE, sources={}, huis=huis)


def do(phone: Phone, act: str) -> Phone:
    return phone.typ(act[1:]) if act.startswith("»") else phone.tik(act)


def play(dialogue: str, script: Script) -> Phone:
    """The phone after the whole script; fails at the first act that is not possible."""
    phone = phone_of_manager().do_start(dialogue)
    for act in script:
        do(phone, act)
    return phone


def page(dialogue: str, scripts: tuple[Script, ...]) -> str:
    """Every script of one dialogue as a Markdown page, without the menu that comes after."""
    parts = [f"# {CATALOGUE[dialogue].dialoog.titel}\n",
             "Gesprekken zoals op de telefoon. Gemaakt uit de dialoog zelf; een test kijkt na of ze kloppen.\n"]
    for number, script in enumerate(scripts, 1):
        parts.append(f"## Gesprek {number}\n\n```text")
        phone = phone_of_manager().do_start(dialogue)
        parts.append(_bot(phone, 0))
        for act in script:
            seen = len(phone.messages)
            do(phone, act)
            parts += [f"\n> {act[1:]}" if act.startswith("»") else f"\n> [{act}]", _bot(phone, seen)]
        parts.append("```\n")
    return "\n".join(part for part in parts if part)


def _bot(phone: Phone, seen: int) -> str:
    """What is new on the phone, with the buttons of each message but the service row."""
    lines: list[str] = []
    for message in phone.messages[seen:]:
        text = message.text
        for ours, theirs in ROL.zinnen.items():
            text = text.replace(ours, theirs)
        lines += [f"  {line}" if line else "" for line in text.split("\n")]
        labels = [label for label, data in message.buttons if not data.endswith(SERVICE)]
        if labels:
            lines.append("  " + " ".join(f"[{label}]" for label in labels))
    return "\n".join(lines)


def check(dialogue: str, scripts: tuple[Script, ...]) -> None:
    """The page in docs/ must be the conversation as it is now."""
    path = FOLDER / f"{dialogue}.md"
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    assert kept == page(dialogue, scripts), (
        f"{path.name} is niet meer juist; lees het verschil, dan: python -m tests.dialogen.leidinggevende.telefoon")


def index() -> str:
    """The list of all pages."""
    parts = ["# Gesprekken met leidinggevenden\n",
             "Elk gesprek zoals op de telefoon. Wat een leidinggevende hier kiest, ziet niemand anders.\n",
             "| Gesprek | Wat | Minuten |", "|---|---|---|"]
    for name, dialoog in CATALOGUE.dialogen.items():
        parts.append(f"| [{dialoog.titel}]({name}.md) | {dialoog.uitleg} | {dialoog.minuten} |")
    return "\n".join(parts) + "\n"


def scripts() -> dict[str, tuple[Script, ...]]:
    """All scripts of the test modules beside this file, by dialogue."""
    found: dict[str, tuple[Script, ...]] = {}
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        found |= getattr(importlib.import_module(f"{__package__}.{path.stem}"), "SCRIPTS", {})
    return found


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, told in scripts().items():
        (FOLDER / f"{name}.md").write_text(page(name, told), encoding="utf-8")
    (FOLDER / "README.md").write_text(index(), encoding="utf-8")


if __name__ == "__main__":
    main()
