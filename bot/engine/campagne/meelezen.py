"""Reads along while HR types: what may not go out is refused at once, what could be plainer is pointed out."""

from bot.engine.campagne import grenzen, lezen
from bot.engine.dialoog import _
from bot.engine.messages import Phrase, Words

LEZERS = ("titel", "tekst", "eenvoudig", "grens")

REFUSED = {
    "leeg": _("Hier staan geen woorden. Typ een zin."),
    "lang": _("Dit is te lang: {wat} tekens. Er passen er {hoogstens}."),
    "invulplaats": _("«{wat}» lijkt op een plaats die nog ingevuld moet worden. Iedereen krijgt dezelfde tekst."),
    "adres": _("«{wat}» lijkt op een adres. In de tekst mag geen adres staan. Kies het straks bij de knop. "
               "Was het geen adres? Zet een spatie na de punt."),
    "nummer": _("Dit lijkt op een telefoonnummer. Zet het niet in de tekst."),
    "woord": _("Een woord is te lang om te lezen. Knip het in stukken."),
}
REMARKS = {
    "zin": _("Een zin heeft {wat} woorden. Met 15 of minder leest het makkelijker."),
    "moeilijk": _("«{wat}» is een moeilijk woord. Zeg liever «{beter}»."),
    "lang_woord": _("«{wat}» is een lang woord. Kan het korter?"),
    "u": _("Je spreekt mensen beleefd aan. Schrijf liever «je», zoals in alle andere berichten."),
    "belofte": _("Je kondigt iets aan zonder dag. Noem een dag, of laat het weg."),
    "luid": _("HOOFDLETTERS en uitroeptekens lezen als roepen. Doe het rustiger."),
}
SURE = _("Wil je het zo laten?")


def refused(veld: str, text: str) -> Words | None:
    """Why this may not stand in a campaign, in a sentence that says how to mend it; None when it may."""
    found = grenzen.refusals_of(veld, grenzen.cleaned(text))
    if not found:
        return None
    return Phrase(REFUSED[found[0].waarom], {"wat": found[0].wat[:40], "hoogstens": grenzen.MOST[veld]})


def remarked(veld: str, text: str) -> tuple[Words, ...]:
    """What could be plainer, closed by the question whether it stays so; empty when there is nothing to say."""
    if veld == "titel":
        return ()
    found = lezen.remarks(grenzen.cleaned(text))[:3]
    said = tuple(Phrase(REMARKS[one.waarom], {"wat": one.wat, "beter": one.beter}) for one in found)
    return (*said, Phrase(SURE)) if said else ()
