"""Torch: its libraries and sources, without every submodule that PyInstaller's own hook takes."""

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_dynamic_libs

module_collection_mode = "pyz+py"  # parts of it read their own source
hiddenimports = ["torch._strobelight.compile_time_profiler", "torch.ao.quantization"]
binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
