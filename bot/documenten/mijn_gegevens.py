"""«Mijn gegevens» on paper: all that is kept of one person, to read. Made from the same value as the JSON file."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from bot.documenten.leesbaar import readable, right_to_left
from bot.documenten.woorden import ENGELS, language_and_region, long_date, words_in
from bot.documenten.zetter import typeset

_NEDERLANDS = {
    "titel": "Mijn gegevens", "gemaakt": "Gemaakt op {datum}",
    "van": "Dit is alles wat Loopbaanmaatje van jou bewaart. Alleen jij krijgt dit.",
    "over": "Over mij", "gesprekken": "Mijn gesprekken", "kaarten": "Mijn kaarten", "geen": "Hier staat niets.",
    "begonnen": "Begonnen op {datum}.", "laatst": "Laatst veranderd op {datum}.", "tot": "Bewaard tot {datum}.",
    "op": "Gemaakt op {datum}.", "af": "Afgerond.", "bezig": "Nog niet af.", "leeg": "(leeg)",
    "privacy": "Tekst over wie wat ziet: je las nummer {gelezen}. Nu is het nummer {nu}.",
    "week": "Laatste week dat je hier was: {week}.",
}  # fmt: skip
_ENGELS = {
    "titel": "My data", "gemaakt": "Made on {datum}",
    "van": "This is all that Loopbaanmaatje keeps of you. You alone get this.",
    "over": "About me", "gesprekken": "My conversations", "kaarten": "My cards", "geen": "There is nothing here.",
    "begonnen": "Begun on {datum}.", "laatst": "Last changed on {datum}.", "tot": "Kept until {datum}.",
    "op": "Made on {datum}.", "af": "Finished.", "bezig": "Not finished yet.", "leeg": "(empty)",
    "privacy": "Text about who sees what: you read number {gelezen}. Now it is number {nu}.",
    "week": "Last week that you were here: {week}.",
}  # fmt: skip


def make_paper(found: Mapping[str, Any], language: str) -> bytes:
    """The export as PDF/UA-1, on as many pages as it needs; the same value gives the same bytes.

    Raises ZetFout if the paper cannot be made.
    """
    fixed = words_in(language)
    words = _ENGELS if fixed is ENGELS else _NEDERLANDS
    taal, streek = language_and_region(language)

    def plain(text: str) -> str:
        return readable(text, fixed.ander_schrift)

    def own(text: str) -> dict[str, object]:
        printed = plain(text)
        return {"tekst": printed or words["leeg"], "rtl": right_to_left(text)}

    def on(name: str, day: object) -> str:
        return words[name].format(datum=long_date(dt.date.fromisoformat(str(day)[:10]), language))

    def line(label: str, said: str) -> dict[str, object]:
        return {"label": own(label), "woorden": own(said), "kop": None, "diep": False}

    def card_line(row: Mapping[str, str], before: str) -> dict[str, object]:
        """A line of a card; lines with the same heading that follow each other stand under one."""
        head = row["kop"]
        return {**line(row["naam"], row["woorden"]), "kop": own(head) if head not in ("", before) else None,
                "diep": bool(head)}

    privacy = found["privacytekst"]
    about = [line(setting["naam"], setting["in_woorden"]) for setting in found["instellingen"]]
    talks = [
        {
            "titel": own(talk["titel"]),
            "onder": [words["af" if talk["staat"] == "klaar" else "bezig"], on("begonnen", talk["begonnen"]),
                      on("laatst", talk["laatst_veranderd"]), on("tot", talk["bewaard_tot"])],
            "regels": [line(answer["naam"], answer["in_woorden"]) for answer in talk["antwoorden"] if answer["naam"]],
            "wie": plain(" ".join(talk["wie_ziet_dit"])),
        }
        for talk in found["gesprekken"]
    ]
    cards = [
        {
            "titel": own(card["titel"]),
            "onder": [on("op", card["gemaakt_op"]), on("tot", card["bewaard_tot"])],
            "regels": [card_line(row, before) for row, before in zip(
                card["regels"], ["", *(row["kop"] for row in card["regels"])], strict=False)],
            "wie": "",
        }
        for card in found["kaarten"]
    ]
    return typeset("mijn_gegevens", {
        "taal": taal, "streek": streek, "titel": words["titel"], "gemaakt": on("gemaakt", found["gemaakt"]),
        "van": words["van"], "geen": words["geen"], "bladzijde": fixed.bladzijde,
        "over": {"kop": words["over"], "regels": about, "onder": [
            plain(words["privacy"].format(gelezen=privacy["gelezen_versie"] or "–", nu=privacy["versie_nu"])),
            plain(words["week"].format(week=found["laatst_actief_week"] or "–"))]},
        "delen": [{"kop": words["gesprekken"], "stukken": talks}, {"kop": words["kaarten"], "stukken": cards}],
    })  # fmt: skip


def paper_name(found: Mapping[str, Any]) -> str:
    """A file name that tells nothing but the kind and the day: «mijn-gegevens-2026-11-21.pdf»."""
    return f"mijn-gegevens-{str(found['gemaakt'])[:10]}.pdf"
