"""What a person may want to know about how a scan was made, in sentences."""

from __future__ import annotations

from dittograph.finished_scan import Scan
from dittograph.settings import Device, Method, Precision, Unit

from dittograph_gui.session.words import plural, threshold_text

_DEVICES = {
    Device.CPU: "The processor (CPU)",
    Device.CUDA: "The NVIDIA graphics card (CUDA)",
    Device.MPS: "Apple graphics (MPS)",
    Device.AUTO: "Unknown",
}
_PRECISIONS = {
    Precision.FP32: "with full precision (32 bit)",
    Precision.BF16: "with half precision (bf16)",
    Precision.FP16: "with half precision (fp16)",
    Precision.AUTO: "with unknown precision",
}
_UNITS = {
    Unit.AUTO: "mixed units",
    Unit.LINE: "lines",
    Unit.SENTENCE: "sentences",
    Unit.PARAGRAPH: "paragraphs",
    Unit.FILE: "whole files",
    Unit.ROW: "table rows",
}


def scan_line(scan: Scan) -> str:
    """Return what was scanned and how: "12 sources · sentences · all-MiniLM-L6-v2 on CPU"."""
    sources = plural(len(scan.sources), "source")
    encoder = f"{scan.encoder.name} on {scan.encoder.device.upper()}"
    return f"{sources} · {_UNITS[scan.settings.unit]} · {encoder}"


def coverage_sentence(scan: Scan) -> str:
    """Say what a person must know about pairs that may be missing; "" if none are."""
    coverage, sentences = scan.coverage, []
    if coverage.floor_raised_to is not None:
        sentences.append(
            f"There were too many pairs to keep, so only those with a similarity of at least "
            f"{threshold_text(coverage.floor_raised_to)} are listed."
        )
    if not coverage.complete:
        sentences.append(
            f"About {_share(scan)} of the pairs were found, so a cluster may lack a text that "
            "belongs to it."
        )
    return " ".join(sentences)


def how_found(scan: Scan) -> list[tuple[str, str]]:
    """Return what made the result, as headings and sentences."""
    encoder, coverage, settings = scan.encoder, scan.coverage, scan.settings
    compared = (
        "Every text with every other"
        if settings.method is Method.EXACT
        else "Each text with its nearest neighbours in an index"
    )
    size = plural(encoder.dimension, "dimension")
    complete = "no pair is missing" if coverage.complete else f"about {_share(scan)} of the pairs"
    raised = coverage.floor_raised_to is not None
    facts = [
        (
            "Encoder",
            f"{encoder.name} · {size} · reads {plural(encoder.max_tokens, 'token')} of a text",
        ),
        ("Put in front of each text", f"“{encoder.prompt}”" if encoder.prompt else ""),
        ("About the encoder", " ".join(encoder.notes)),
        (
            "Ran on",
            f"{_DEVICES[encoder.device]}, {_PRECISIONS[encoder.precision]}",
        ),
        (
            "Compared",
            " ".join(filter(None, (f"{compared}: {complete}.", coverage.note, coverage.why))),
        ),
        (
            "Kept",
            f"Pairs with a similarity of at least {threshold_text(settings.floor)}"
            + (", because there were too many pairs to keep them all." if raised else "."),
        ),
    ]
    return [(name, sentence) for name, sentence in facts if sentence]


def _share(scan: Scan) -> str:
    """Return the share of the pairs that was found, never rounded up to all of them."""
    return f"{min(int(scan.coverage.recall_estimate * 1000) / 10, 99.9):g} %"
