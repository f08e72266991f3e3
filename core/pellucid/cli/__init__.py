"""The command line: what a person, a script or another program can ask of the engine without a window."""
