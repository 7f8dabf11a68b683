"""A campaign: written, approved, planned, sent. It can be held and stopped at any moment until it is over.

A text that changes after somebody asked for approval is a concept again.
"""

from bot.toestanden.tafel import Tafel

CONCEPT, WACHT, GEPLAND, LOOPT, RUST, STOP, KLAAR = (
    "concept", "wacht_op_goedkeuring", "gepland", "loopt", "gepauzeerd", "gestopt", "klaar",
)
GOEDGEKEURD = (GEPLAND, LOOPT, RUST, STOP, KLAAR)  # what the employees' side may know of

CAMPAGNE = Tafel(
    naam="campagne",
    begin=CONCEPT,
    toestanden={
        CONCEPT: "wordt geschreven",
        WACHT: "wacht op goedkeuring",
        GEPLAND: "gepland",
        LOOPT: "wordt verzonden",
        RUST: "gepauzeerd",
        STOP: "gestopt",
        KLAAR: "klaar",
    },
    rijen={
        "verandert": ((CONCEPT, CONCEPT), (WACHT, CONCEPT)),
        "vraagt": ((CONCEPT, WACHT),),
        "keurt_af": ((WACHT, CONCEPT),),
        "keurt_goed": ((WACHT, GEPLAND),),
        "begint": ((GEPLAND, LOOPT),),
        "pauzeert": ((GEPLAND, RUST), (LOOPT, RUST)),
        "gaat_verder": ((RUST, GEPLAND),),
        "stopt": ((WACHT, STOP), (GEPLAND, STOP), (LOOPT, STOP), (RUST, STOP)),
        "is_voorbij": ((GEPLAND, KLAAR), (LOOPT, KLAAR)),
    },
)
