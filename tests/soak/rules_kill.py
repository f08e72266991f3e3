"""
Kill an app with the engine inside, again and again, while its person's rules change; look at what arrives.

    python tests/soak/rules_kill.py --rounds 200

As `engine_kill.py`, with the same app and the same bad server. Rules change at any moment: while events are recorded,
sealed and sent, in the very moment of the kill, and between two lives of the app. Whatever happens, an event arrives in
one form only, which the rules of that time allowed, and one that a rule has withheld does not arrive. POSIX only.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import threading
import time
from pathlib import Path

if (_HERE := str(Path(__file__).parent)) not in sys.path:
    sys.path.append(_HERE)  # the modules beside this one that it is made of

from _engine_app import SPEED
from _rules_account import Account, Life, settle
from engine_kill import Stage

from pellucid.rules import Rules, Treatment
from pellucid.view.rule_change import change_rules

_WITHHOLD_CHANCE = 0.3
_MOST_CHANGES = 3
_WHILE_KILLED_CHANCE = 0.5
_PARTS = (("opened", "n"), ("opened", "text"), ("cursed", "n"))


class RulesStage(Stage):
    """The same stage, whose person changes their rules."""

    def __init__(self, home: Path, *, seed: int) -> None:
        super().__init__(home, seed=seed)
        self.lives: list[Life] = []
        """Each of the app, with the rules that held at some moment of it."""
        self._rules = Rules()

    def begin_life(self) -> None:
        """Note that from now on the app runs, under other rules than when it was killed."""
        self._change()
        self.lives.append(Life(from_ns=self.clock.now_ns(), rules=[self._rules]))

    def round(self, number: int) -> None:
        """Change the rules, then start the app, change them again and kill it."""
        self.begin_life()
        super().round(number)

    def drain(self) -> None:
        """As it is, under the last rules."""
        self.begin_life()
        super().drain()

    def _disturb(self) -> None:
        heard = 0
        for _ in range(self.chance.randrange(_MOST_CHANGES + 1)):
            end_s = time.monotonic() + 0.8
            heard += self.chance.randrange(1, 40)
            while self._listen(0.02) < heard and time.monotonic() < end_s:
                pass
            self._change()

    def _end(self) -> None:
        if self.chance.random() >= _WHILE_KILLED_CHANCE:
            self._kill()
            return
        changing = threading.Thread(target=self._change)
        changing.start()
        time.sleep(self.chance.random() * 0.006)
        self._kill()
        changing.join()

    def _change(self) -> None:
        rules = _some_rules(self.chance)
        if self.lives:  # before they are written: from then on the app may obey them
            self.lives[-1].rules.append(rules)
        change_rules(self.app.known, ledger=self.ledger, change=lambda _: rules)
        self._rules = rules


def _some_rules(chance: random.Random) -> Rules:
    rules = Rules()
    for event, field in _PARTS:
        rules = rules.with_field(event, field, chance.choice(tuple(Treatment)))
    rules = rules.with_attachment("app_version", chance.choice(tuple(Treatment)))
    for event in ("opened", "cursed"):
        if chance.random() < _WITHHOLD_CHANCE:
            rules = rules.with_event(event, Treatment.WITHHOLD)
    return rules


def run(home: Path, *, rounds: int, seed: int) -> Account:
    """
    Kill an app in each round, let the last one drain, and check that nothing has left that rules kept back.

    Raises:
        AssertionError: Something has; the message names the seed.
    """
    stage = RulesStage(home, seed=seed)
    try:
        for number in range(1, rounds + 1):
            stage.round(number)
        stage.drain()
        return settle(stage.ledger, stage.collector, stage.lives, stage.told)
    except AssertionError as error:
        raise AssertionError(f"seed {seed}: {error}") from error
    finally:
        stage.close()


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 20))
    options = parser.parse_args()
    begun_s = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        account = run(Path(home), rounds=options.rounds, seed=options.seed)
    took_s = time.monotonic() - begun_s
    sys.stdout.write(
        f"{options.rounds} kills (seed {options.seed}, {took_s:.0f} s, clock {SPEED} times as fast)\n{account.table}\n"
    )


if __name__ == "__main__":
    main()
