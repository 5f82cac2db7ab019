"""Transformers: sources beside the modules, because it lists its models by reading folders."""

from pathlib import Path

from PyInstaller.utils.hooks import collect_submodules, get_package_paths
from trim import TEXT_MODELS

module_collection_mode = "pyz+py"
_root = Path(get_package_paths("transformers")[1])
hiddenimports = [
    f"transformers.models.{file.parent.relative_to(_root / 'models').as_posix().replace('/', '.')}"
    + ("" if file.stem == "__init__" else f".{file.stem}")
    for model in sorted(TEXT_MODELS)
    for file in sorted((_root / "models" / model).rglob("*.py"))
    if not file.stem.startswith(("convert_", "modular_"))
    and not any(w in file.stem for w in ("image_processing", "video_processing"))
]
hiddenimports += [
    name
    for name in collect_submodules("transformers.integrations", on_error="ignore")
    if name.count(".") == 2
]
