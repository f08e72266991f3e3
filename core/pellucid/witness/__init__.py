"""Copying what a watched program queues before it vanishes: looking in one process, writing in another."""
