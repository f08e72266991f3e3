"""What may be said: an app's events and fields, declared with a purpose, and checked."""
