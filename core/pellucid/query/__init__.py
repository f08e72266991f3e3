"""The filter language, and the search that answers it."""
