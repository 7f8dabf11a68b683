"""First block: what felt good, what matters, how work and home go together."""

from bot.engine.bewaring import Prive
from bot.engine.dialoog import _
from bot.engine.stappen import ANDERS, Kaart, Keuze, Meerkeuze, Open, Schaal

EEN_JAAR = Prive(maanden=12)
BLOK = _("Blok 1 van 3: wie ben ik")

WIE_BEN_IK = (
    Open(
        "goede_dag",
        _("Denk aan een goede werkdag. Wat deed je toen?"),
        kop=BLOK,
        voorbeelden=(_("Ik stelde iemand gerust."), _("Het eten was op tijd."), _("De lift deed het weer.")),
        weet_niet="verhaal",
        daarna="waarden",
        anders_gezegd=_("Op welke dag ging je blij naar huis? Wat was er toen?"),
        kort=_("Een goede werkdag"),
        bewaart=EEN_JAAR,
    ),
    Keuze(
        "verhaal",
        _("Welk verhaal lijkt op jou? Een: je stelde iemand gerust. Twee: je kreeg iets weer aan de praat. "
          "Drie: samen hielden jullie vol."),
        kop=BLOK,
        opties={
            "gerust": _("Iemand gerustgesteld"), "gemaakt": _("Iets weer gemaakt"),
            "samen": _("Samen volgehouden"),
        },
        daarna="waarden",
        weet_niet=_("Dat geeft niet. Misschien valt het je straks nog in."),
        anders_gezegd=_("Wat doe jij het liefst: iemand helpen, iets oplossen of samen iets doen?"),
        kort=_("Dit lijkt op mij"),
        bewaart=EEN_JAAR,
    ),
    Meerkeuze(
        "waarden",
        _("Wat is belangrijk voor jou in je werk?"),
        kop=BLOK,
        opties={
            "helpen": _("Mensen helpen"), "samen": _("Samen"), "zelf": _("Zelf kiezen"),
            "duidelijk": _("Duidelijkheid"), "bijleren": _("Bijleren"), "waardering": _("Waardering"),
        },
        meer={
            "rust": _("Rust"), "zeker": _("Zekerheid"), "afwisseling": _("Afwisseling"),
            "mooi": _("Iets moois"), "vrij": _("Tijd thuis"), "eerlijk": _("Eerlijkheid"),
        },
        anders_gezegd=_("Wat mag er voor jou niet ontbreken op het werk?"),
        kort=_("Belangrijk voor mij"),
        bewaart=EEN_JAAR,
    ),
    Schaal(
        "thuis",
        _("Past je werk bij je leven thuis?"),
        kop=BLOK,
        van=1, tot=5,
        woorden={
            "1": _("helemaal niet"), "2": _("niet zo goed"), "3": _("gaat wel"), "4": _("goed"),
            "5": _("heel goed"),
        },
        daarna={"1": "thuis_wens", "2": "thuis_wens", ANDERS: "zeker_nooit"},
        anders_gezegd=_("Lukt het samen: je werk en je leven thuis? 1 is helemaal niet, 5 is heel goed."),
        kort=_("Werk en thuis"),
        bewaart=EEN_JAAR,
    ),
    Meerkeuze(
        "thuis_wens",
        _("Wat zou helpen om werk en thuis beter te laten passen?"),
        kop=BLOK,
        opties={
            "andere_uren": _("Andere uren"), "minder_uren": _("Minder uren"), "vaste_dagen": _("Vaste dagen"),
            "rustiger": _("Tijdelijk rustiger"), "zeg_niet": _("Zeg ik liever niet"),
        },
        geen="zeg_niet",
        kolommen=1,
        anders_gezegd=_("Wat moet er veranderen, zodat je thuis meer rust hebt?"),
        kort=_("Dit zou thuis helpen"),
        bewaart=EEN_JAAR,
    ),
    Open(
        "zeker_nooit",
        _("Wat moet er zeker in je werk zitten? En wat liever nooit?"),
        kop=BLOK,
        regels=2,
        voorbeelden=(_("Zeker: tijd voor bewoners."), _("Nooit: alleen staan.")),
        weet_niet="gemist",
        daarna="rust_1",
        anders_gezegd=_("Wat wil je elke week doen? En wat nooit meer? Typ gerust twee regels."),
        kort=_("Zeker wel, liever niet"),
        bewaart=EEN_JAAR,
    ),
    Keuze(
        "gemist",
        _("Denk aan een dag waarop je moe thuiskwam. Wat miste je toen het meest?"),
        kop=BLOK,
        opties={
            "tijd": _("Tijd voor mensen"), "rust": _("Rust"), "afspraken": _("Duidelijke afspraken"),
            "hulp": _("Hulp van een collega"), "zelf": _("Zelf mogen kiezen"),
        },
        eigen_antwoord=True,
        anders_gezegd=_("Wat had die dag beter gemaakt?"),
        kort=_("Dit mis ik soms"),
        bewaart=EEN_JAAR,
    ),
    Kaart(
        "rust_1",
        _("Blok 1 is klaar. Wil je even rust? Typ «pauze». Ik onthoud waar je bent, ook als het weken duurt."),
        knop=_("Verder met blok 2"),
    ),
)
