"""What a watched program may collect: its `analytics.json`, read as strictly as it reads it, and changed with care."""
