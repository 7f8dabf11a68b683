"""What an employee reads around the news of their organisation. The news itself is HR's own, to the letter.

The first line stands on a lock screen: it is longer than the hundred characters that are seen there, and is the same
for every news, whoever it is for.
"""

from bot.engine.dialoog import _

LEAD = _(
    "Nieuws van je organisatie. Je koos zelf om nieuws te krijgen. "
    "Iedereen krijgt dezelfde tekst, woord voor woord."
)
LIMITS = _("Wat niet kan: {grens}")
# soort: knop
READ_MORE = _("Meer lezen")
# soort: knop
NO_NEWS = _("Geen nieuws meer")
# soort: knop
NEWS_AGAIN = _("Toch weer nieuws")
NO_NEWS_SET = _("Goed. Nieuws van je organisatie krijg je niet meer.")
NEWS_AGAIN_SET = _("Goed. Nieuws van je organisatie krijg je weer.")
NEWS_OVER = _("Dat nieuws is er niet meer.")
SIMPLE = _("In eenvoudige woorden: {tekst}")
FACT = _("{feit} (bron: {bron})")

# --- «Wat komt er?» -----------------------------------------------------------------------------------------
CAME = _("Nieuws van je organisatie: gekomen op {datum}.")
WAITS = _("Nieuws van je organisatie: komt rond {datum}.")
LAPSED = _("Nieuws van je organisatie: op {datum} niet gestuurd. {waarom}")
WHY = {
    "rust": _("Je had toen rust."),
    "stil": _("Er was geen moment buiten je stille uren."),
    "vol": _("Je had al genoeg berichten gekregen."),
    "bezig": _("Je was toen met een gesprek bezig."),
}
