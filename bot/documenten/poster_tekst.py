"""A campaign as a mail and as a page for the intranet: the approved words, and what a reader can do."""

from bot.documenten import uitnodiging_woorden as woorden
from bot.documenten.woorden import language_and_region
from bot.engine.campagne.inhoud import Campagne


def heading(campagne: Campagne) -> str:
    """What stands above it, by the kind of campaign: its own name is for HR alone."""
    return woorden.KOPPEN.get(campagne.soort, woorden.ONDERWERP)


def what_to_do(campagne: Campagne, bot: str, language: str) -> tuple[str, list[str]]:
    """(where a code leads, sentences beside it). The address is empty if there is nowhere to go.

    The address is the same for everybody: nobody can be followed by it.
    """
    region = language_and_region(language)[1]
    if campagne.knop == "link" and campagne.link:
        return campagne.link, [woorden.SCAN_PAGINA]
    link = f"https://t.me/{bot}" if bot else ""
    begin = woorden.SCAN_CHAT if bot else woorden.OPEN_CHAT
    return link, [begin, woorden.regional(woorden.NOG_NIET, region)]


def campaign_mail(campagne: Campagne, bot: str = "", language: str = "nl_BE") -> str:
    """A mail to everybody, with the subject on the first line."""
    return _told([f"Onderwerp: {heading(campagne)}", "", woorden.AANHEF, ""], campagne, bot, language)


def campaign_page(campagne: Campagne, bot: str = "", language: str = "nl_BE") -> str:
    """A page for the intranet."""
    return _told([heading(campagne), ""], campagne, bot, language)


def _told(head: list[str], campagne: Campagne, bot: str, language: str) -> str:
    link, _sentences = what_to_do(campagne, bot, language)
    lines = [*head, campagne.tekst.strip(), "", *([campagne.eenvoudig.strip(), ""] if campagne.eenvoudig else [])]
    if campagne.feit:
        lines += [f"{campagne.feit.strip()} ({campagne.bron.strip()})" if campagne.bron else campagne.feit.strip(), ""]
    lines += [woorden.WAT_KAN_NIET, campagne.grens.strip(), ""]
    if campagne.knop == "link" and campagne.link:
        lines += [woorden.LEES_MEER, link, ""]
    else:
        region = language_and_region(language)[1]
        lines += [woorden.OPEN_CHAT, *([link] if link else []), woorden.regional(woorden.NOG_NIET, region), ""]
    return "\n".join([*lines, *woorden.VAN_JOU_REGELS]).strip() + "\n"
