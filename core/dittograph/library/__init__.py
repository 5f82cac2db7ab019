"""The public face of the core, as ``import dittograph`` shows it.

A thin layer: it accepts what a script has at hand (a ``str`` or a ``Path``, a list or a column of a
data frame, a loaded model), and returns objects that refer to texts by the ids of the caller. What
it wraps is in the attribute ``data`` of a scan and of a project.
"""
