"""Transformers: sources beside the modules, because it lists its models by reading folders."""

from pathlib import Path

from PyInstaller.utils.hooks import get_package_paths
from trim import modules_of

module_collection_mode = "pyz+py"
hiddenimports = [
    name
    for name in modules_of(Path(get_package_paths("transformers")[1]))
    if not name.rpartition(".")[2].startswith(("convert_", "modular_"))
]
