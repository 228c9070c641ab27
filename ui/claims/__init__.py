"""The list of claims and the pane of the selected one."""
