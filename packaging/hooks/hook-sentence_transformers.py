"""sentence-transformers: the modules that an encoder's folder may name."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("sentence_transformers")
datas = collect_data_files("sentence_transformers")
