"""Windows that ask, explain or warn; each takes plain values and does nothing by itself."""
