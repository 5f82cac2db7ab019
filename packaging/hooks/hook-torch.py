"""Torch: its libraries and sources, without every submodule that PyInstaller's own hook takes."""

from pathlib import Path

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_dynamic_libs, get_package_paths

module_collection_mode = "pyz+py"  # parts of it read their own source
hiddenimports = ["torch._strobelight.compile_time_profiler", "torch.ao.quantization"]
binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
# Never run here, but torch looks for it when it is imported.
_manager = Path(get_package_paths("torch")[1], "bin", "torch_shm_manager")
if _manager.is_file():
    binaries.append((str(_manager), "torch/bin"))
