"""The career cycle: from nothing planned to a plan that was looked back on, and round again.

Steps are not forced: whoever never prepared may plan a talk, and whoever had a talk elsewhere may make a plan.
Pausing and stopping belong to taking part (`deelname.py`), so that nobody loses their place by a rest.
"""

from bot.toestanden.tafel import OVERAL, Tafel

NIETS, VOORBEREID, GEPLAND, GEHAD, PLAN, GEEVALUEERD = (
    "niets_gepland", "bereidt_voor", "gesprek_gepland", "gesprek_gehad", "plan_loopt", "geevalueerd",
)

LOOPBAAN = Tafel(
    naam="loopbaan",
    begin=NIETS,
    toestanden={
        NIETS: "niets gepland",
        VOORBEREID: "bereidt een gesprek voor",
        GEPLAND: "gesprek gepland",
        GEHAD: "gesprek gehad",
        PLAN: "plan loopt",
        GEEVALUEERD: "plan bekeken",
    },
    rijen={
        "bereidt_voor": ((NIETS, VOORBEREID), (GEEVALUEERD, VOORBEREID)),
        "plant_gesprek": ((OVERAL, GEPLAND),),
        # a talk that is off: back to where somebody was before they planned it
        "gesprek_af": ((GEPLAND, VOORBEREID),),
        "gesprek_gehad": ((OVERAL, GEHAD),),
        "maakt_plan": ((OVERAL, PLAN),),
        "plan_af": ((PLAN, GEEVALUEERD),),
        "plan_weg": ((PLAN, NIETS), (GEEVALUEERD, NIETS)),
        "nieuwe_ronde": ((GEEVALUEERD, NIETS), (GEHAD, NIETS)),
        "wis": ((OVERAL, NIETS),),
    },
)
