"""The same invitation as plain text: a mail to a team, and a page for the intranet. To copy, and to change freely."""

from bot.documenten import uitnodiging_woorden as woorden
from bot.documenten.uitnodiging import Uitnodiging
from bot.documenten.woorden import language_and_region, long_date


def mail_text(contents: Uitnodiging, language: str = "nl_BE") -> str:
    """A mail to one team, with the subject on the first line and the link of the team in it."""
    lines = [
        f"Onderwerp: {woorden.ONDERWERP}",
        "",
        woorden.AANHEF,
        "",
        *_why(),
        *_begin(contents),
        "",
        *_honest(contents.beloften),
        woorden.ALLEEN_TEAM_LINK.format(tot=long_date(contents.verloopt, language)),
        "",
        woorden.GROET,
        *_signed(contents.organisatie, contents.contact),
    ]
    return _plain(lines, language)


def intranet_text(
    organisatie: str = "", contact: str = "", beloften: tuple[str, ...] = (), language: str = "nl_BE"
) -> str:
    """A page that everybody may read: without a link, because the link of one team is not for another."""
    lines = [
        woorden.KOP, "", *_why(), woorden.BEGIN, "", woorden.EIGEN_LINK, "",
        *_honest(beloften), *_signed(organisatie, contact),
    ]  # fmt: skip
    return _plain(lines, language)


def page_text(contents: Uitnodiging, language: str = "nl_BE") -> str:
    """A page or a post that only one team can read, with the link of that team."""
    lines = [
        woorden.KOP,
        "",
        *_why(),
        *_begin(contents),
        "",
        *_honest(contents.beloften),
        woorden.ALLEEN_TEAM_LINK.format(tot=long_date(contents.verloopt, language)),
        *_signed(contents.organisatie, contents.contact),
    ]
    return _plain(lines, language)


def _why() -> list[str]:
    return [woorden.WAAROM, "", woorden.WAT, ""]


def _begin(contents: Uitnodiging) -> list[str]:
    first, *others = woorden.STAPPEN_LINK
    return [
        woorden.BEGIN, "",
        f"1. {first}", f"   {contents.link}",
        *(f"{number}. {step}" for number, step in enumerate(others, 2)),
        "", woorden.TELEFOON,
    ]  # fmt: skip


def _honest(promises: tuple[str, ...]) -> list[str]:
    lines = [woorden.WIE_ZIET, "", *_listed(woorden.WIE_ZIET_REGELS), woorden.VRIJ, "", woorden.VRIJ_REGELS, ""]
    return [*lines, woorden.BELOFTEN, "", *_listed(promises)] if promises else lines


def _listed(items: tuple[str, ...]) -> list[str]:
    return [*(f"- {item}" for item in items), ""]


def _signed(organisation: str, contact: str) -> list[str]:
    said = [words for words in (organisation, woorden.CONTACT.format(contact=contact) if contact else "") if words]
    return ["", *said] if said else []


def _plain(lines: list[str], language: str) -> str:
    text = "\n".join(line.replace("*", "").replace("\u00a0", " ") for line in lines).strip() + "\n"
    return woorden.regional(text, language_and_region(language)[1])
