"""Play a script on the bare engine and write down what the phone shows: docs/gesprekken/ is made and checked here.

A script is a list of acts: a button, or words to type after "»". A test module may say in `OWN_SOURCES` what the
person has of their own (actions, a deal, a trial) before the conversation begins.
Make the pages anew, after reading the difference:
    python -m tests.dialogen.transcript
"""

import importlib
from collections.abc import Mapping
from pathlib import Path

from tests.engine.demo import DEMO
from tests.engine.telefoon import CATALOGUE, Phone

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "gesprekken"
INDEX = FOLDER / "README.md"
Script = tuple[str, ...]
Sources = Mapping[str, dict[str, str]]
NOTHING: Sources = {}


def phone_with(own: Sources) -> Phone:
    """A phone of somebody who has these things of their own, beside what the demo organisation shows."""
    return Phone(sources={**DEMO.sources, **own})


def play(dialogue: str, script: Script, own: Sources = NOTHING) -> Phone:
    """The phone after the whole script; fails at the first act that is not possible."""
    phone = phone_with(own).do_start(dialogue)
    for act in script:
        if act.startswith("»"):
            phone.typ(act[1:])
        else:
            phone.tik(act)
    return phone


def page(dialogue: str, scripts: tuple[Script, ...], own: Sources = NOTHING) -> str:
    """Every script of one dialogue as a Markdown page."""
    parts = [f"# {CATALOGUE[dialogue].dialoog.titel}\n",
             "Gesprekken zoals op de telefoon. Gemaakt uit de dialoog zelf; een test kijkt na of ze kloppen.\n"]
    for number, script in enumerate(scripts, 1):
        parts.append(f"## Gesprek {number}\n\n```text")
        phone = phone_with(own).do_start(dialogue)
        parts.append(_bot(phone, 0))
        for act in script:
            seen = len(phone.messages)
            if act.startswith("»"):
                parts.append(f"\n> {act[1:]}")
                phone.typ(act[1:])
            else:
                parts.append(f"\n> [{act}]")
                phone.tik(act)
            parts.append(_bot(phone, seen))
            for card in phone.cards:
                if any(effect is card for effect in phone.effects):
                    parts += [f"  kaart «{card.title}» · {label}: {said}" for _, label, said in card.lines]
        parts.append("```\n")
    return "\n".join(part for part in parts if part)


def _bot(phone: Phone, seen: int) -> str:
    """What is new on the phone, with the buttons of the last message but the service row."""
    lines: list[str] = []
    for message in phone.messages[seen:]:
        lines += [f"  {line}" if line else "" for line in message.text.split("\n")]
        lines += [f"  [{label}] → {address}" for label, address in message.links]
        labels = [label for label, data in message.buttons if not data.endswith((":~o", ":~t", ":~p", ":~w"))]
        if labels:
            lines.append("  " + " ".join(f"[{label}]" for label in labels))
    return "\n".join(lines)


def check(dialogue: str, scripts: tuple[Script, ...], own: Sources = NOTHING) -> None:
    """The page in docs/ must be the conversation as it is now."""
    path = FOLDER / f"{dialogue}.md"
    made = page(dialogue, scripts, own)
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    assert kept == made, f"{path.name} is niet meer juist; lees het verschil, dan: python -m tests.dialogen.transcript"


def index() -> str:
    """The list of all pages, by the name that people see."""
    parts = ["# Gesprekken\n",
             "Elk gesprek zoals op de telefoon, met zijn belangrijkste takken. Een lijst van alle stappen staat in "
             "[dialogen.md](../dialogen.md),\nwat ervan bewaard wordt in [bewaring.md](../bewaring.md).\n",
             "| Gesprek | Wat | Minuten |", "|---|---|---|"]
    found = sorted((CATALOGUE[path.stem].dialoog.titel, path.stem) for path in FOLDER.glob("*.md")
                   if path.stem in CATALOGUE)
    for title, name in found:
        dialoog = CATALOGUE[name].dialoog
        parts.append(f"| [{title}]({name}.md) | {dialoog.uitleg or '–'} | {dialoog.minuten} |")
    parts.append("\nHoe dat alles een jaar lang samenhangt, lees je in [Een jaar met Loopbaanmaatje](een-jaar.md).")
    return "\n".join(parts) + "\n"


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        name = path.stem.removeprefix("test_")
        if name in CATALOGUE:
            module = importlib.import_module(f"tests.dialogen.{path.stem}")
            (FOLDER / f"{name}.md").write_text(
                page(name, module.SCRIPTS, getattr(module, "OWN_SOURCES", NOTHING)), encoding="utf-8")
    INDEX.write_text(index(), encoding="utf-8")


if __name__ == "__main__":
    main()
