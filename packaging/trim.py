"""What the packages leave out, and why; that nothing misses it, the clean room proves.

Modules are kept by name, because a package that lacks one fails loudly; files are dropped by
pattern, because most of what is dropped has no importer that could miss it.
"""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path, PureWindowsPath

# Networks that read text and can be an encoder, and what transformers itself imports. The others
# see, hear or draw; a folder of such a kind is refused with a sentence that says so.
TEXT_MODELS = frozenset(
    """
    albert align auto bart barthez bartpho bert bert_generation bert_japanese bertweet big_bird
    bigbird_pegasus biogpt blenderbot blenderbot_small bloom byt5 camembert canine code_llama
    codegen cohere cohere2 convbert cpm ctrl deberta deberta_v2 deprecated distilbert dpr electra
    embedding_gemma2 encoder_decoder ernie ernie4_5 esm eurobert falcon flaubert fnet fsmt funnel
    gemma gemma2 gemma3 glm glm4 gpt2 gpt_bigcode gpt_neo gpt_neox gpt_neox_japanese gpt_sw3 gptj
    granite gte helium herbert ibert jina_embeddings_v3 layoutlm led llama longformer longt5 luke
    m2m_100 mamba mamba2 marian mbart mbart50 megatron_bert ministral ministral3 mistral mixtral
    mluke mobilebert modernbert modernbert_decoder moonshine mpnet mpt mra mt5 mvp myt5 nemotron
    nllb nomic_bert nystromformer olmo olmo2 olmo3 openai opt paligemma pegasus pegasus_x
    perceiver phi phi3 phobert plbart prophetnet qwen2 qwen2_moe qwen3 qwen3_moe recurrent_gemma
    reformer rembert roberta roberta_prelayernorm roc_bert roformer rwkv smollm3 splinter
    squeezebert stablelm starcoder2 switch_transformers t5 t5gemma t5gemma2 tapas timm_wrapper
    udop umt5 vaultgemma whisper xglm xlm xlm_roberta xlm_roberta_xl xlnet xmod yoso
    """.split()
)

# Torch's own tests; a few helpers beside them are imported by other parts of it.
_TESTING = """
    autocast_test_lists autograd_function_db codegen common_cuda common_device_type
    common_dist_composable common_distributed common_fsdp common_jit common_methods_invocations
    common_mkldnn common_modules common_nn common_optimizers common_pruning common_quantization
    common_quantized common_subclass common_utils composite_compliance custom_op_db data
    distributed.rpc distributed._tensor distributed._shard distributed.distributed_test
    dist_utils generated hop_db hypothesis_utils inductor_utils jit_metaprogramming_utils
    jit_utils opinfo optests quantization_torch_package_models static_module
    test_module torchbind_impls triton_utils
    """.split()
# Modules that are found by following imports and never run here.
EXCLUDED = [
    "IPython", "matplotlib", "pandas", "pytest", "tkinter", "PIL", "hf_xet",  # of no use here
    *(f"torch.testing._internal.{name}" for name in _TESTING),
    "torch.utils.tensorboard", "torch.utils.benchmark",
    "torch.utils.hipify", "torch._inductor.codegen.cutlass",
    "triton", "torchvision", "torchaudio", "tensorflow", "jax", "onnxruntime", "openvino",
    "transformers.cli", "transformers.exporters", "transformers.pipelines",
    "transformers.testing_utils", "sklearn.datasets", "sklearn.tests", "scipy.io.tests",
    "huggingface_hub.cli", "torchgen.packaged", "readline", "yaml._yaml", "PySide6.QtNetwork",
    "PySide6.QtDBus", "ray", "dittograph.execution.ray",  # clusters: not from an installer
]  # fmt: skip

# Files, by their place in the package.
DROPPED = {
    "PySide6/Qt/translations/*": "languages that the window does not speak",
    "PySide6/Qt/qml/*": "no QML",
    "PySide6/Qt/plugins/egldeviceintegrations/*": "screens without a desktop",
    "PySide6/Qt/plugins/generic/*": "screens without a desktop",
    "PySide6/Qt/plugins/networkinformation/*": "no network",
    "PySide6/Qt/plugins/tls/*": "no network",
    "PySide6/Qt/plugins/platforminputcontexts/*virtualkeyboard*": "brings Qt Quick",
    "PySide6/Qt/plugins/platforms/*eglfs*": "screens without a desktop",
    "PySide6/Qt/plugins/platforms/*linuxfb*": "screens without a desktop",
    "PySide6/Qt/plugins/platforms/*minimal*": "no screen at all",
    "PySide6/Qt/plugins/platforms/*vkkhr*": "screens without a desktop",
    "PySide6/Qt/plugins/platforms/*vnc*": "opens a network port",
    "PySide6/Qt/plugins/platformthemes/*gtk3*": "brings GTK; the portal gives the same dialogs",
    "PySide6/Qt/plugins/imageformats/*": "all pictures are SVG",
    "PySide6/Qt/plugins/vectorimageformats/*": "all pictures are SVG",
    "PySide6/Qt/plugins/xcbglintegrations/*": "nothing is drawn with OpenGL",
    "PySide6/Qt/plugins/wayland-graphics-integration-client/*": "nothing is drawn with OpenGL",
    "torch/bin/*test*": "tests",
    "torch/bin/protoc*": "for compilers",
    "torch/include/*": "for compilers",
    "torch/test/*": "tests",
    "torch/share/*": "for compilers",
    "torch/lib/*.lib": "for compilers",
    "torch/lib/*test*": "tests",
    "torch/lib/libbackend_with_compiler*": "tests",
    "torch/lib/libaoti_custom_ops*": "tests",
    "torch/distributed/elastic/*.py": "names a Python that is not there; the modules stay",
    "torch/distributed/launcher/*.py": "names a Python that is not there; the modules stay",
    "dittograph_resources/guide/.*": "left over from building the guide",
    "*/.gitattributes": "for developers",
    "*.dist-info/RECORD": "for pip",
    "*.dist-info/INSTALLER": "for pip",
    "*.dist-info/REQUESTED": "for pip",
    "*.dist-info/direct_url.json": "for pip",
    "*.dist-info/licenses/*": "all licences lie in a folder of their own",
    "*.dist-info/LICEN*": "all licences lie in a folder of their own",
    "hf_xet-*.dist-info/*": "only for downloads",
    "libcudart*": "comes with a graphics card's driver, if at all",
    "*.pyi": "for tools",
    "*.h": "for compilers",
    "*/tests/*": "tests",
}
# Libraries that every Linux desktop has, in versions that fit the rest of it.
_DESKTOP = """
    libX11 libX11-xcb libcap libdbus-1 libexpat libfontconfig libfreetype libgcc_s libgcrypt
    libglib-2.0 libgpg-error libgthread-2.0 liblz4 libpcre2-8 libpng16 libstdc++ libsystemd libz
    libzstd
    """.split()
KEPT = (
    "PySide6/Qt/plugins/imageformats/*svg*",
    "PySide6/Qt/translations/qtbase_de.qm",
    "PySide6/Qt/translations/qtbase_es.qm",
)


def dropped(destination: str) -> bool:
    """Return whether a file is left out.

    Args:
        destination: Where it would lie in the package.
    """
    place = PureWindowsPath(destination).as_posix()  # both kinds of slashes
    # Windows has Qt's folders one level higher.
    place = re.sub(r"^PySide6/(?=(plugins|translations|qml)/)", "PySide6/Qt/", place)
    if place.partition(".so")[0] in _DESKTOP:
        return True
    if any(fnmatch(place, pattern) for pattern in KEPT):
        return False
    if place.startswith("transformers/models/"):
        model = place.split("/")[2]
        if model not in TEXT_MODELS and not model.startswith("__init__"):
            return True
    return any(fnmatch(place, pattern) for pattern in DROPPED)


def modules_of(package: Path) -> list[str]:
    """Return all modules of a package but those left out, by its files and without importing any.

    Many are imported by names put together at run time, which nobody finds by reading.

    Args:
        package: Its folder.
    """
    left_out = {*EXCLUDED, *other_models(package)}
    found = []
    for file in sorted(package.rglob("*.py")):
        parts = [package.name, *file.relative_to(package).with_suffix("").parts]
        parts = parts[:-1] if parts[-1] == "__init__" else parts
        above = {".".join(parts[:length]) for length in range(1, len(parts) + 1)}
        if all(part.isidentifier() for part in parts) and not above & left_out:
            found.append(".".join(parts))
    return found


def other_models(transformers: Path) -> list[str]:
    """Return the modules of the networks that are left out; none for another package."""
    if not (transformers / "models").is_dir():
        return []
    return sorted(
        f"transformers.models.{folder.name}"
        for folder in (transformers / "models").iterdir()
        if folder.is_dir() and folder.name not in TEXT_MODELS and folder.name != "__pycache__"
    )
