"""Carries steps between desks by a shared folder: Syncthing, Nextcloud, a network share."""
