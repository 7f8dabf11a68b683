"""D9: looking back, one round of questions per agreement, a way on after a no, and a report of ticked lines only."""

import pytest

from bot.engine.bewaring import Prive
from tests.dialogen.transcript import check, play
from tests.engine.telefoon import CATALOGUE, Phone

TO_AFSPRAKEN = ("Ja", "4  goed", "Een deel", "Even", "Niets nieuws")
TWEE = "»Ik loop een dag mee.\n- We praten in mei opnieuw."
SCRIPTS = (
    # two agreements, and a no for now
    (*TO_AFSPRAKEN, TWEE, "Wij samen", "Over 2 weken", "Mijn leidinggevende", "Sla over", "Ja", "Nu niet",
     "Maak gesprekskaart", "Klaar"),
    # a bad talk without agreements
    ("Ja", "1  heel slecht", "Bijna niets", "Nee", "»Er komt geen plaats vrij.", "Geen afspraken", "Ja", "Geen plaats",
     "Bewaren"),
    ("Ja", "5  heel goed", "Alles", "Ja, goed", "Sla over", "Sla over", "Nee", "Niet bewaren", "Ja"),
    ("Nee, het is verzet",),
    ("Nee, het is geschrapt",),
    ("Dat zeg ik liever niet",),
)  # fmt: skip
GEPLAND = {"fase": "gesprek_gepland", "gesprek": {"op": "2026-11-20T10:00", "kenmerk": "k"}}
VERZET = {"mijn_verzet": {"zin": "Je gesprek ging al eerder niet door."}}


def after(script: tuple[str, ...]) -> Phone:
    """The same script by somebody whose planned talk was yesterday."""
    phone = Phone(loopbaan=GEPLAND).do_start("nabespreking")
    for act in script:
        phone.typ(act[1:]) if act.startswith("»") else phone.tik(act)
    return phone


def test_de_gesprekken_staan_juist_in_docs() -> None:
    check("nabespreking", SCRIPTS)


def test_elke_afspraak_krijgt_wie_en_wanneer() -> None:
    phone = play("nabespreking", (*TO_AFSPRAKEN, TWEE))
    assert "«Ik loop een dag mee.»\nWie doet dit?" in phone.text
    assert "De personeelsdienst" in phone.labels
    phone.tik("Ik").tik("Over 2 weken")
    assert "«We praten in mei opnieuw.»\nWie doet dit?" in phone.text


def test_zonder_afspraken_komen_er_geen_vragen_over() -> None:
    assert "Kreeg je ergens nee op?" in play("nabespreking", (*TO_AFSPRAKEN, "Geen afspraken")).text


def test_meer_dan_vijf_afspraken_worden_niet_stil_vergeten() -> None:
    phone = play("nabespreking", (*TO_AFSPRAKEN, "»" + "\n".join(f"punt {n}" for n in range(1, 7))))
    assert "Wat gaat er nu gebeuren?" in phone.text
    assert "Wie doet dit?" not in phone.text


def test_het_verslag_heeft_alleen_wat_is_aangekruist() -> None:
    phone = play("nabespreking", (*SCRIPTS[0][:-1], "Afgesproken", "Klaar"))
    [card] = phone.cards
    assert card.title == "Verslag van mijn gesprek"
    assert [(label, said) for _, label, said in card.lines] == [
        ("Wie (Ik loop een dag mee.)", "Wij samen"),
        ("Klaar op (Ik loop een dag mee.)", "zaterdag 5 december"),
        ("Wie (We praten in mei opnieuw.)", "Mijn leidinggevende"),
    ]


def test_gevoel_en_een_nee_kunnen_niet_op_het_verslag() -> None:
    labels = play("nabespreking", SCRIPTS[0][:-1]).labels
    for woord in ("Zo kijk ik terug", "Dit kon ik zeggen", "Een nee gekregen", "Daarom niet"):
        assert not any(woord in label for label in labels)


def test_een_lange_afspraak_past_op_een_knop() -> None:
    lang = "Ik mag " + "heel " * 60 + "lang meelopen."
    phone = play("nabespreking", (*TO_AFSPRAKEN, f"»{lang}", "Ik", "Sla over", "Nee", "Maak gesprekskaart"))
    assert all(len(label) <= 40 for label in phone.labels)
    phone.tik("Klaar")
    assert phone.cards[0].lines[1][1] == f"Wie ({lang})"


def test_na_het_gesprek_weet_de_loopbaan_dat_het_er_was_en_hoeveel_is_afgesproken() -> None:
    leven = after(SCRIPTS[0]).loopbaan
    assert leven["fase"] == "gesprek_gehad"
    assert (leven["gehad"], leven["laatste_gesprek"], leven["afspraken"]) == ("2026-11-20", "2026-11", 2)
    assert "gesprek" not in leven
    assert after(SCRIPTS[1]).loopbaan.get("afspraken", 0) == 0


def test_de_loopbaan_weet_niet_wat_er_gezegd_is() -> None:
    phone = after(SCRIPTS[0])
    assert "loop een dag" not in str(phone.loopbaan)
    assert "toekomst" not in str(phone.loopbaan)
    assert phone.counted == []


@pytest.mark.parametrize("knop", ["Nee, het is verzet", "Nee, het is geschrapt"])
def test_verzet_of_geschrapt_maakt_de_dag_vrij_en_biedt_plannen_aan(knop: str) -> None:
    phone = after((knop,))
    assert "gesprek" not in phone.loopbaan
    assert "gehad" not in phone.loopbaan
    assert phone.labels == ["Gesprek plannen", "Menu"]


@pytest.mark.parametrize("knop", ["Nee, het is verzet", "Nee, het is geschrapt"])
def test_de_tweede_keer_mag_het_ook_met_iemand_anders(knop: str) -> None:
    phone = play("nabespreking", (knop,), VERZET)
    assert "al eerder niet door" in phone.text
    assert "Met wie praat ik?" in phone.tik("Ja").labels
    assert "Met wie praat ik?" not in play("nabespreking", (knop, "Nee"), VERZET).labels


def test_wie_het_niet_zegt_wordt_niets_meer_gevraagd() -> None:
    phone = after(("Dat zeg ik liever niet",))
    assert "Ik vraag er niet meer naar." in phone.text
    assert "gesprek" not in phone.loopbaan
    assert "gehad" not in phone.loopbaan


def test_een_slecht_gesprek_krijgt_stil_een_uitweg() -> None:
    phone = play("nabespreking", SCRIPTS[1][:2])
    assert "Even moeilijk" in [label for message in phone.messages for label, _ in message.buttons]
    assert "Met wie praat ik?" in play("nabespreking", SCRIPTS[1]).labels
    assert "Met wie praat ik?" not in play("nabespreking", SCRIPTS[0]).labels


@pytest.mark.parametrize(("knop", "uitweg"), [
    ("Geen plaats", {"jobcraften", "kansen"}), ("Geen geld", {"jobcraften"}), ("Nu niet", {"plannen"}),
    ("Ik weet het niet", {"kansen"}),
])  # fmt: skip
def test_bij_elke_nee_hoort_een_uitweg_die_past(knop: str, uitweg: set[str]) -> None:
    phone = play("nabespreking", (*TO_AFSPRAKEN, "Geen afspraken", "Ja", knop, "Bewaren"))
    aangeboden = {data.split(":")[1] for _, data in phone.last.buttons if data.startswith("!start:")}
    assert aangeboden & {"jobcraften", "kansen", "plannen"} == uitweg


def test_na_een_gesprek_komen_plan_en_telling_met_een_knop() -> None:
    aangeboden = [data for _, data in after((*SCRIPTS[2][:-2], "Bewaren")).last.buttons]
    assert "!start:telling" in aangeboden
    assert "plan" not in CATALOGUE or "!start:plan" in aangeboden
    assert "!start:telling" not in [data for _, data in after(("Nee, het is verzet",)).last.buttons]


def test_niet_bewaren_laat_het_gesprek_gepland() -> None:
    assert after(SCRIPTS[2]).loopbaan["gesprek"]["op"] == "2026-11-20T10:00"


def test_alles_blijft_twaalf_maanden_en_alleen_voor_jou() -> None:
    kept = {stap.bewaart for stap in CATALOGUE["nabespreking"].steps.values() if stap.bewaart is not None}
    assert kept == {Prive(12)}
