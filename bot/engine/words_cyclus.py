"""Words about the career cycle: the next step in the menu, actions, progress."""

from bot.engine.dialoog import _

ACTION_WITHOUT_WORDS = _("Actie")
ACTION_STATES = {
    "open": _("nog niet begonnen"), "bezig": _("bezig"), "klaar": _("klaar"), "niet_nodig": _("niet meer nodig"),
}
PROGRESS_OF_PLAN = _("Je hebt {gedaan} van je {telt} acties gedaan: {deel} %.")
PROGRESS_NONE_YET = _("Er staan {telt} acties in je plan. Elke kleine stap telt.")
PROGRESS_ONE_DONE = _("Je actie is gedaan: 100 %.")
PROGRESS_ONE_OPEN = _("Je actie loopt nog.")
TRIAL_WEEK = _("Week {week} van 4")
DEAL_LINE = _("{wat} ({wanneer})")
TALK_PLANNED = _("Je gesprek is op {moment}.")
MOVED_BEFORE = _("Je gesprek ging al eerder niet door.")
PLAN_RUNS = _("Van je plan is {gedaan} van de {telt} acties klaar.")

MY_CAREER = _("Mijn loopbaan")
CAREER_TITLE = _("Hier sta je nu.")
CAREER_PHASES = {
    "niets_gepland": _("Er is nog niets gepland."),
    "bereidt_voor": _("Je bent voorbereid. Nu nog een dag kiezen."),
    "gesprek_gepland": _("Je gesprek is gepland."),
    "gesprek_gehad": _("Je gesprek is achter de rug. Nu kan je een plan maken."),
    "plan_loopt": _("Je plan loopt."),
    "geevalueerd": _("Je plan is afgewerkt. Tijd voor een nieuwe ronde."),
}
YEAR_PICTURE = _("Mijn jaar in beeld")
MY_PLAN = _("Mijn plan")
TO_CALENDAR = _("In mijn agenda")
PLAN_TO_CALENDAR = _("Plan in mijn agenda")
NO_PLAN = _("Je hebt nog geen plan.")
NO_TALK = _("Er is nog geen gesprek gepland.")
CALENDAR_SENT = _("Tik op het bestand, dan staat het in je agenda. Er staat niet in waarover het gaat.")
CALENDAR_CHANGED = _("Je gesprek is veranderd. Tik op dit bestand, dan klopt je agenda weer.")
