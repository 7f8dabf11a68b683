"""Whom one can talk to, what speaks for and against each, and the printed table that decides who comes first."""

from bot.engine.dialoog import _
from bot.engine.stappen import Als, Rang

# The printed table (D6): the first row that holds decides what comes first; the rest follows in the usual order.
# Its first line, trouble with somebody or with health, is a question of its own: «hulp».
VOLGORDE = (
    Rang((Als("weten", in_=("niemand",)),), ("centrum", "vakbond"),
         _("Niemand op je werk mag het weten. Daarom staat hulp van buiten bovenaan.")),
    Rang((Als("veilig", hoogstens=2),), ("personeel",),
         _("Je voelt je niet zo veilig. Daarom staat de personeelsdienst bovenaan.")),
    Rang((Als("tegen", in_=("kwijt", "onder_ons")),), ("personeel",),
         _("Je twijfelt of het daar goed zit. Daarom staat de personeelsdienst bovenaan.")),
    Rang((Als("weten", in_=("personeel",)),), ("personeel",),
         _("Alleen de personeelsdienst mag het weten. Daarom staat die bovenaan.")),
    Rang((Als("veilig", minstens=4), Als("beslist", in_=("leiding",))), ("leiding",),
         _("Je voelt je veilig en je leidinggevende beslist. Daarom staat die bovenaan.")),
)  # fmt: skip

OPTIES = {
    "leiding": _("Mijn leidinggevende"), "personeel": _("Personeelsdienst"), "centrum": _("Loopbaancentrum"),
    "vakbond": _("Vakbond"), "vertrouw": _("Vertrouwenspersoon"), "niemand": _("Nog niemand"),
}

# for and against, two lines each
VOOR_EN_TEGEN = {
    "leiding": _("Voor: je leidinggevende kent je werk en kan zelf iets regelen.\n"
                 "Tegen: je leidinggevende denkt ook aan het team en de planning."),
    "personeel": _("Voor: de personeelsdienst kent alle plaatsen en luistert als tweede oor.\n"
                   "Tegen: een begeleider van hier denkt ook aan de organisatie."),
    "centrum": _("Voor: daar ben jij het belangrijkste. Je werk hoeft het niet te weten.\n"
                 "Tegen: ze kunnen op je werk niets regelen. Soms betaal je een deel zelf."),
    "vakbond": _("Voor: de vakbond kent je rechten en staat aan jouw kant.\n"
                 "Tegen: vaak moet je lid zijn. Een andere plek zoeken ze niet voor je."),
    "vertrouw": _("Voor: wat je hier vertelt, blijft hier. Jij kiest wat er daarna gebeurt.\n"
                  "Tegen: een vertrouwenspersoon beslist niets over je werk of je uren."),
    "niemand": _("Voor: je hebt tijd om na te denken. Niets moet.\n"
                 "Tegen: zolang niemand het weet, kan ook niemand helpen."),
}
