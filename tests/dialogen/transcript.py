"""Play a script on the bare engine and write down what the phone shows: docs/gesprekken/ is made and checked here.

A script is a list of acts: a button, or words to type after "»". Make the pages anew, after reading the difference:
    python -m tests.dialogen.transcript
"""

import importlib
from pathlib import Path

from tests.engine.telefoon import CATALOGUE, Phone

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "gesprekken"
Script = tuple[str, ...]


def play(dialogue: str, script: Script) -> Phone:
    """The phone after the whole script; fails at the first act that is not possible."""
    phone = Phone().do_start(dialogue)
    for act in script:
        if act.startswith("»"):
            phone.typ(act[1:])
        else:
            phone.tik(act)
    return phone


def page(dialogue: str, scripts: tuple[Script, ...]) -> str:
    """Every script of one dialogue as a Markdown page."""
    parts = [f"# {CATALOGUE[dialogue].dialoog.titel}\n",
             "Gesprekken zoals op de telefoon. Gemaakt uit de dialoog zelf; een test kijkt na of ze kloppen.\n"]
    for number, script in enumerate(scripts, 1):
        parts.append(f"## Gesprek {number}\n\n```text")
        phone = Phone().do_start(dialogue)
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


def check(dialogue: str, scripts: tuple[Script, ...]) -> None:
    """The page in docs/ must be the conversation as it is now."""
    path = FOLDER / f"{dialogue}.md"
    made = page(dialogue, scripts)
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    assert kept == made, f"{path.name} is niet meer juist; lees het verschil, dan: python -m tests.dialogen.transcript"


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        name = path.stem.removeprefix("test_")
        if name in CATALOGUE:
            module = importlib.import_module(f"tests.dialogen.{path.stem}")
            (FOLDER / f"{name}.md").write_text(page(name, module.SCRIPTS), encoding="utf-8")


if __name__ == "__main__":
    main()
