"""The usual encoders on torch, tokenizers and safetensors alone, which start much sooner.

:mod:`.recipe` decides from an encoder's files whether it is one of them, :mod:`.tokenizer` reads
its tokenizer, and :mod:`.network` runs it. All others are :mod:`dittograph.encoders.library`'s.
"""
