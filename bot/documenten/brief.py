"""The letter with which a team is invited: one A4 that says what it is, how to begin, who sees what, and that
nobody has to."""

from bot.documenten import uitnodiging_woorden as woorden
from bot.documenten.leesbaar import readable
from bot.documenten.uitnodiging import Uitnodiging, invitation_values
from bot.documenten.woorden import language_and_region, words_in
from bot.documenten.zetter import typeset

HOOGSTENS = 5  # promises on one letter; more would push it to a second page


def make_letter(contents: Uitnodiging, language: str = "nl_BE") -> bytes:
    """The letter as PDF/UA-1, in Dutch. Raises ZetFout if the paper cannot be made."""
    return typeset("brief", letter_values(contents, language))


def letter_values(contents: Uitnodiging, language: str) -> dict[str, object]:
    """What the letter shows."""
    streek = language_and_region(language)[1]
    other_script = words_in(language).ander_schrift

    def said(words: str) -> str:
        return woorden.regional(words, streek)

    def own(words: str) -> str:
        return " ".join(readable(words, other_script).split())

    contact = own(contents.contact)
    return invitation_values(contents, language) | {
        "kop": said(woorden.KOP),
        "organisatie": own(contents.organisatie),
        "aanhef": said(woorden.AANHEF),
        "alineas": [said(woorden.WAAROM), said(woorden.WAT)],
        "telefoon": said(woorden.TELEFOON),
        "wie_ziet": said(woorden.WIE_ZIET),
        "wie_ziet_regels": [said(line) for line in woorden.WIE_ZIET_REGELS],
        "op_scherm": said(woorden.OP_SCHERM),
        "vrij": said(woorden.VRIJ),
        "vrij_regels": said(woorden.VRIJ_REGELS),
        "beloften_kop": said(woorden.BELOFTEN),
        "beloften": [own(promise) for promise in contents.beloften[:HOOGSTENS]],
        "contact": woorden.CONTACT.format(contact=contact) if contact else "",
        "alleen_team": said(woorden.ALLEEN_TEAM),
    }
