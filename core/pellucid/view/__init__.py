"""The ordered, filtered, live set of events that a face shows."""
