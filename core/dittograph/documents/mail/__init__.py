"""Mails: messages, their text and what is attached to them."""
