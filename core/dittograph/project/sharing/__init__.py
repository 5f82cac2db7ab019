"""Decisions that go from one project to another, as a file or directly."""
