"""What fills the window beside the list of apps."""
