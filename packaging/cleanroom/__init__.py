"""The parts of the clean-room test; ``packaging/clean_room.py`` runs them."""
