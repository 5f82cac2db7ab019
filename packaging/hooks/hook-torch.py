"""Torch: its libraries, its modules but for its tests, and their sources, which it reads."""

from pathlib import Path

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_dynamic_libs, get_package_paths
from trim import modules_of

module_collection_mode = "pyz+py"  # parts of it read their own source
_torch = Path(get_package_paths("torch")[1])
hiddenimports = modules_of(_torch)
binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
# Never run here, but torch looks for it when it is imported.
_manager = _torch / "bin" / "torch_shm_manager"
if _manager.is_file():
    binaries.append((str(_manager), "torch/bin"))
