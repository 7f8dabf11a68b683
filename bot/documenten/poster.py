"""A campaign on paper and on a screen: the same approved words as in the chat, large enough for a wall.

The code to scan leads to the bot or to the page of the campaign, the same for everybody: it says nothing of a person.
"""

import json

from bot.documenten.leesbaar import long_words, readable
from bot.documenten.poster_tekst import campaign_mail, campaign_page, heading, what_to_do
from bot.documenten.uitnodiging import qr_svg, team_slug
from bot.documenten.uitnodiging_woorden import QR_ALT_CAMPAGNE, VAN_JOU_REGELS, WAT_KAN_NIET
from bot.documenten.woorden import language_and_region, words_in
from bot.documenten.zetter import picture, typeset
from bot.engine.campagne.inhoud import Campagne

PUNTEN = 144.0  # dots per inch: a slide of 13.33 inch becomes 1920 dots wide, a whole screen
VORMEN = ("poster", "e-mail", "intranet", "dia", "dia-beeld")  # the message in the chat is the fifth form


def make_poster(campagne: Campagne, bot: str = "", language: str = "nl_BE") -> bytes:
    """An A4 as PDF/UA-1. `bot`: name of the employees' bot, without @; empty if unknown. Raises ZetFout."""
    return typeset("poster", _values(campagne, bot, language))


def make_campaign_slide(campagne: Campagne, bot: str = "", language: str = "nl_BE") -> bytes:
    """A slide of 16 by 9 as PDF/UA-1. Raises ZetFout."""
    return typeset("poster_dia", _values(campagne, bot, language))


def make_campaign_picture(campagne: Campagne, bot: str = "", language: str = "nl_BE") -> bytes:
    """The slide as PNG of 1920 by 1080. Raises ZetFout."""
    return picture("poster_dia", _values(campagne, bot, language), PUNTEN)


def campaign_to_json(campagne: Campagne, vorm: str, bot: str = "", language: str = "nl_BE") -> str:
    """One form of a campaign as text, for the outbox. `vorm` is one of VORMEN."""
    return json.dumps({"vorm": vorm, "campagne": campagne.to_text(), "bot": bot, "taal": language})


def campaign_document(contents: str) -> tuple[str, bytes]:
    """The maker for the outbox: the text of `campaign_to_json` → (file name, file). Raises ValueError or ZetFout."""
    try:
        told = json.loads(contents)
        campagne, vorm = Campagne.from_text(told["campagne"]), str(told["vorm"])
        given = (campagne, str(told["bot"]), str(told["taal"]))
        name = team_slug(campagne.soort, campagne.wanneer[:10])
    except (ValueError, KeyError, TypeError):
        vorm = ""
    if vorm == "poster":
        return f"poster-{name}.pdf", make_poster(*given)
    if vorm == "dia":
        return f"dia-{name}.pdf", make_campaign_slide(*given)
    if vorm == "dia-beeld":
        return f"dia-{name}.png", make_campaign_picture(*given)
    if vorm == "e-mail":
        return f"e-mail-{name}.txt", campaign_mail(*given).encode()
    if vorm == "intranet":
        return f"intranet-{name}.txt", campaign_page(*given).encode()
    # Outside the except: the cause would quote the text.
    raise ValueError("This is not a form of a campaign.")


def _values(campagne: Campagne, bot: str, language: str) -> dict[str, object]:
    taal, streek = language_and_region(language)
    other_script = words_in(language).ander_schrift
    link, sentences = what_to_do(campagne, bot, language)

    def own(text: str) -> str:
        return readable(text, other_script)

    texts = [own(text) for text in (campagne.tekst, campagne.eenvoudig, campagne.grens, campagne.feit)]
    return {
        "taal": taal,
        "streek": streek,
        "titel": heading(campagne),
        "tekst": texts[0],
        "eenvoudig": texts[1],
        "grens_kop": WAT_KAN_NIET,
        "grens": texts[2],
        "feit": texts[3],
        "bron": own(campagne.bron) if campagne.feit else "",
        "doen": sentences,
        "link": link,
        "qr": qr_svg(link) if link else "",
        "qr_alt": QR_ALT_CAMPAGNE,
        "van_jou_regels": list(VAN_JOU_REGELS),
        "lang": any(long_words(text) for text in texts),
    }
