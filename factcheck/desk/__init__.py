"""What a checker can do, as plain functions: the only door for the window and the command line."""
