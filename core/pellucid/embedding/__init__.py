"""The engine inside an app: what its developer calls, and what works behind it."""
