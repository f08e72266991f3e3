"""What the window's views show, as Qt models."""
