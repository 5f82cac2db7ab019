"""Vectors to pairs: by comparing all (:mod:`.exact`) or by a checked index (:mod:`.hnsw`)."""
