"""What events say beside their names: what is somebody's free text, what a rule finds in it, what no catalogue has."""
