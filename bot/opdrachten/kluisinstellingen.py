"""Settings of the vault's side for a command; what is wrong with them ends it."""

from bot.opdrachten.melden import KAN_NIET, stop
from bot.settings import MedewerkerSettings, SettingsProblem, load


def vault_settings(as_json: bool = False) -> MedewerkerSettings:
    try:
        return load(MedewerkerSettings)
    except SettingsProblem as problem:
        sentence = str(problem)
    stop(sentence, KAN_NIET, as_json)
