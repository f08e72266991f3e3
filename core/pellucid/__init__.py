"""
See everything a program says about you, before it says it.

The engine of Pellucid: it reads what an app's telemetry queues, keeps its own witnessed copy, and shows what an
upload says. It is headless: nothing here imports Qt.
"""

__version__ = "0.1.0"
