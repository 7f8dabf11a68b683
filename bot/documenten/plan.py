"""The plan on paper: what a person wants to reach, and a table of what they do for it, on one A4 if it fits."""

import json
import re

from bot.documenten.leesbaar import BREEKPUNT, long_words, readable, right_to_left
from bot.documenten.plan_woorden import NO_DAY, plan_words_in
from bot.documenten.planblad import Planblad
from bot.documenten.woorden import language_and_region, long_date, short_date, words_in
from bot.documenten.zetter import typeset

_ONLEESBAAR = "\ue000"  # a sign that nobody can type; only to find out if a name can be printed
_GROOTTE = {"titel": 1.9, "label": 0.88, "tekst": 1.0}  # type size above the table, as the template sets it
_TE_BREED = re.compile(rf"[^\s{BREEKPUNT}]{{19,}}")  # a word that no hyphen brings into a column of the table


def make_plan(contents: Planblad, language: str) -> bytes:
    """The plan as PDF/UA-1. `language` is "nl_BE", "nl_NL", "en" …; the same plan gives the same bytes.

    Raises ZetFout if the paper cannot be made.
    """
    words, fixed = words_in(language), plan_words_in(language)

    wide: list[list[object]] = []

    def own(name: str, text: str) -> dict[str, object]:
        printed = readable(text, words.ander_schrift)
        wide.extend([_GROOTTE[name], word] for word in long_words(printed) if name in _GROOTTE)
        return {name: printed, f"{name}_rtl": right_to_left(text)}

    def cell(name: str, text: str) -> dict[str, object]:
        found = own(name, text)
        return found | {name: _TE_BREED.sub(lambda word: BREEKPUNT.join(word.group()), str(found[name]))}

    made = long_date(contents.datum, language)
    naam = " ".join(readable(contents.naam, _ONLEESBAAR).split())
    naam = "" if _ONLEESBAAR in naam else naam  # half a name is worse than none
    done, total = contents.stand
    taal, streek = language_and_region(language)
    return typeset(
        "plan",
        {
            "taal": taal,
            "streek": streek,
            **own("titel", contents.titel if readable(contents.titel, "?") else fixed.titel),
            "onder": f"{words.van.format(naam=naam)} · {made}" if naam else made,
            "doel": [own("label", label) | own("tekst", text) for label, text in contents.doel if text.strip()],
            "acties": [
                {
                    **cell("stap", action.stap),
                    **cell("vorm", action.vorm),
                    **cell("nodig", action.nodig),
                    **cell("als_dan", action.als_dan),
                    "tegen": short_date(action.tegen, language) if action.tegen else NO_DAY,
                    "staat": action.staat,
                    "stand": fixed.staten[action.staat],
                }
                for action in contents.acties
            ],
            "breed": wide,
            "gedaan": fixed.gedaan.format(klaar=done, totaal=total) if done else "",
            "woorden": {
                "doel": fixed.doel, "acties": fixed.acties, "actie": fixed.actie, "tegen": fixed.tegen,
                "hulp": fixed.hulp, "stand": fixed.stand, "moeilijk": fixed.moeilijk,
                "geen_acties": fixed.geen_acties, "gemaakt": words.gemaakt, "bladzijde": words.bladzijde,
            },
        },
    )  # fmt: skip


def plan_name(contents: Planblad) -> str:
    """A file name that tells nothing but the kind and the day: «plan-2026-11-21.pdf»."""
    return f"plan-{contents.datum.isoformat()}.pdf"


def plan_document(contents: str) -> tuple[str, bytes]:
    """The maker for the outbox: JSON {"taal", "plan": Planblad} → (file name, PDF). Raises ValueError or ZetFout."""
    told = json.loads(contents)
    plan = Planblad.from_json(json.dumps(told["plan"]))
    return plan_name(plan), make_plan(plan, str(told["taal"]))
