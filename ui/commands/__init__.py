"""What a person can do in the window, cut by subject; each command of ``ui.actions`` has one handler here."""
