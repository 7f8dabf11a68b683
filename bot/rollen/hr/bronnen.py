"""The sources that HR's dialogues read: what is there of the organisation's own content, and sums for the set-up."""

from collections.abc import Mapping

from bot.balie import Bezoek
from bot.engine.dialoog import _
from bot.engine.messages import Phrase
from bot.rollen.hr import campagne_bronnen, kaarten, rekenhulp
from bot.rollen.hr.beleid import MIN_KANSEN
from bot.store.teams import list_teams

CHANCES_ENOUGH = _("Er staan {aantal} kansen klaar. Goed zo.")
CHANCES_FEW = _("Er staan {aantal} kansen klaar. Zet er minstens {minst} klaar bij «Inhoud».")
GEKOZEN = "kaart"  # in the account of an HR user: the card that is being changed


def bronnen(bezoek: Bezoek) -> Mapping[str, Mapping[str, str]]:
    staff = rekenhulp.head_count(team.aantal for team in list_teams(bezoek.conn, bezoek.today))
    number = len(kaarten.of_kind(bezoek, "kans"))
    chances = Phrase(CHANCES_ENOUGH if number >= MIN_KANSEN else CHANCES_FEW, {"aantal": number, "minst": MIN_KANSEN})
    found = {
        "rekenhulp": {key: bezoek.words(line) for key, line in rekenhulp.lines(staff).items()},
        "kansen_stand": {"zin": bezoek.words(chances)},
        **campagne_bronnen.bronnen(bezoek),
    }
    picked = bezoek.account.get(GEKOZEN)
    card = kaarten.by_number(bezoek, picked) if isinstance(picked, int) else None
    if card is not None:
        found["inhoud_gekozen"] = {str(card["id"]): card["titel"]}
    return found
