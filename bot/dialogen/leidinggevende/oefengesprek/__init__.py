"""The practice talk with Noor (D13): ten turns, three options each, a fixed script with branches, and a look back.

Noor does not exist, and that is said before and after. What somebody chooses steers how open she is; only what they
want to do otherwise next time is kept, for themselves.
"""

from bot.dialogen.leidinggevende.oefengesprek.begin import BEGIN
from bot.dialogen.leidinggevende.oefengesprek.einde import EINDES
from bot.dialogen.leidinggevende.oefengesprek.midden import MIDDEN
from bot.engine.dialoog import Dialoog, _

DIALOOG = Dialoog(
    titel=_("Oefenen met Noor"),
    minuten=6,
    uitleg=_("Een gesprek zonder gevolgen"),
    in_menu=False,
    stappen=(*BEGIN, *MIDDEN, *EINDES),
)
