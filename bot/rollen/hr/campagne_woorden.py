"""What HR reads about campaigns outside the conversation in which one is made."""

from bot.engine.dialoog import _

# soort: knop
CAMPAIGNS = _("Campagnes")
LIST_TITLE = _("Dit zijn jullie campagnes. Tik er een aan.")
LIST_NONE = _("Er is nog geen campagne.")
LIST_LINE = _("{titel}: {staat}")
# soort: knop
MAKE = _("Campagne maken")
# soort: knop
ADD_ADDRESS = _("Adres toevoegen")
GONE = _("Die campagne is er niet meer.")
STATES = {
    "concept": _("concept"),
    "wacht_op_goedkeuring": _("wacht op goedkeuring"),
    "gepland": _("gepland"),
    "loopt": _("wordt verzonden"),
    "gepauzeerd": _("gepauzeerd"),
    "gestopt": _("gestopt"),
    "klaar": _("klaar"),
}

# --- one campaign -------------------------------------------------------------------------------------------
AS_RECEIVED = _("Zo komt het op de telefoon:")
BEHIND = _("Achter «Meer lezen» staat:")
STATE = _("«{titel}»: {staat}.")
DRY_RUN = _("Proefdraai: er werken ongeveer {mensen} mensen in deze groep. Verzenden duurt ongeveer {minuten} minuten.")
DRY_RUN_LIMITS = _("Wie geen nieuws koos, krijgt niets. Niemand krijgt meer dan 4 berichten per maand.")
LEAVES = _("Vertrekt op {datum} om {uur}.")
LEAVES_OWN = _("Elke persoon krijgt het op een eigen dag. Welke dag, weet niemand anders.")
AUDIENCE_ALL = _("Voor iedereen die nieuws koos.")
AUDIENCE_PLACE = _("Voor wie nieuws koos in {plaats}.")
AUDIENCE_THEME = _("Voor wie nieuws en dit thema koos. Hoeveel dat er zijn, weet niemand.")
REPEATS = _("Na 2 weken gaat het nog eens naar iedereen van de groep.")
RUNS = _("Verzending loopt, klaar rond {uur}.")
RAN = _("Verzonden rond {uur}. Wie toen stille uren had, krijgt het nog tot {datum}.")
HELD = _("Er vertrekt nu niets. Ga je verder, dan krijgt wie nog wachtte het alsnog.")
ALONE = _("Goedgekeurd door één persoon, na een uur wachten.")
APPROVED_BY = _("Goedgekeurd door {naam}.")
NO_COUNTS = _("Hoeveel mensen het kregen of lazen, zie je nergens. Dat is met opzet.")

# soort: knop
ASK = _("Vraag goedkeuring")
# soort: knop
CHANGE = _("Pas aan")
# soort: knop
THROW = _("Gooi weg")
# soort: knop
APPROVE = _("Keur goed")
# soort: knop
REFUSE = _("Keur niet goed")
# soort: knop
HOLD = _("Pauzeer")
# soort: knop
RESUME = _("Ga verder")
# soort: knop
STOP = _("Stop de campagne")
# soort: knop
STOP_SURE_YES = _("Ja, stop")
# soort: knop
FORMS = _("Andere vormen")

SAVED = _("Je campagne is bewaard als concept.")
SAVED_AGAIN = _("Aangepast. De campagne is weer een concept, en vraagt nieuwe goedkeuring.")
TOO_LATE = _("Deze campagne is al goedgekeurd. Stop ze, en maak een nieuwe.")
ASKED = _("Gevraagd. Zodra iemand anders goedkeurt, is de campagne gepland.")
ASKED_ALONE = _("Je bent de enige van HR. Over een uur kan je zelf goedkeuren. Dat wordt erbij gezet.")
ASKED_YOU = _("Een campagne wacht op je goedkeuring.")
# soort: knop
LOOK = _("Bekijk ze")
OWN_WORK = _("Je schreef dit zelf. Iemand anders keurt het goed.")
WAIT_AN_HOUR = _("Je kan zelf goedkeuren vanaf {uur}. Lees de tekst dan nog eens met verse ogen.")
OTHER_TEXT = _("Intussen is er iets veranderd. Kijk het nog eens na.")
APPROVED = _("Goedgekeurd. De campagne is gepland.")
REFUSED = _("Niet goedgekeurd. De campagne is weer een concept.")
REFUSED_YOU = _("Je campagne «{titel}» is niet goedgekeurd. Ze is weer een concept.")
APPROVED_YOU = _("Je campagne «{titel}» is goedgekeurd en gepland.")
HELD_NOW = _("Gepauzeerd. Binnen een minuut vertrekt er niets meer.")
RESUMED = _("De campagne gaat verder.")
STOP_SURE = _("Wil je deze campagne stoppen? Wie het nog niet kreeg, krijgt het niet. Terug kan niet.")
STOPPED = _("Gestopt. Binnen een minuut vertrekt er niets meer.")
THROWN = _("Het concept is weg.")
NOT_NOW = _("Dat kan nu niet meer.")
EXAMPLE = _("Dit is een voorbeeld. Op de telefoon van je collega's werkt deze knop.")

# --- why a campaign cannot go out ---------------------------------------------------------------------------
CANNOT = _("Zo kan deze campagne niet vertrekken.")
TOO_SMALL = _("Deze groep heeft minder dan 25 mensen. Dan weet je te makkelijk wie het kreeg. Kies een grotere groep.")
TOO_EARLY = _("Het moment van vertrek is voorbij. Pas aan wanneer ze vertrekt.")
FACT_LAPSED = _("Het feit is niet meer geldig. Maak de campagne opnieuw, met een ander feit.")
WHY = {
    "adressenlijst": _("Het adres van de knop staat niet op jullie lijst."),
    "doelgroep": _("Deze doelgroep bestaat niet meer."),
    "vreemd": _("Er staan tekens in de tekst die niet te lezen zijn."),
    "leeg": _("Er ontbreekt een tekst. Vul de boodschap, de eenvoudige tekst en wat niet kan in."),
    "lang": _("Een van de teksten is te lang."),
    "bron": _("Bij het feit ontbreekt de bron."),
}
OTHER_WHY = _("Een van de teksten mag zo niet weg. Haal adressen, nummers en open plaatsen eruit.")
PHOTO_NOT = _(
    "De foto kan ik niet gebruiken. Stuur een gewone foto van hoogstens 2 MB. De campagne heeft nu geen foto."
)

# --- addresses ----------------------------------------------------------------------------------------------
ADDRESS_ADDED = _("Het adres staat op de lijst. Campagnes kunnen het nu kiezen.")
ADDRESS_WRONG = _("Dat is geen adres dat ik kan gebruiken. Het begint met https:// en bevat geen spaties.")
ADDRESS_FULL = _("De lijst is vol: er passen 20 adressen op.")
