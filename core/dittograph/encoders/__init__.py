"""Encoders: found on this machine (:mod:`.discovery`), loaded and run (:mod:`.encoder`)."""
