"""The demo viewer: a small Qt program with the engine inside, whose *Privacy…* opens the window on it."""
