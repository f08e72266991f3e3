"""
An app's events on their way into the log: checked against the catalogue, guarded, encoded, appended.

    Recorder ─ LineEncoder      one event → the bytes of its line
             └ SessionRecorder  the log of this process: appended to by any thread, reported by one
"""
