"""The one error of the lean network: an encoder is left to sentence-transformers."""


class UnusualError(Exception):
    """An encoder has something that the lean network does not know; says what."""
