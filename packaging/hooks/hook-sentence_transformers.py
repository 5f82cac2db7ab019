"""sentence-transformers: all modules, because an encoder's folder names those that it needs."""

from pathlib import Path

from PyInstaller.utils.hooks import collect_data_files, get_package_paths
from trim import modules_of

hiddenimports = modules_of(Path(get_package_paths("sentence_transformers")[1]))
datas = collect_data_files("sentence_transformers")
