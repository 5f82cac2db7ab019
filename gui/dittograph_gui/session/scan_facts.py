"""What a person may want to know about how a scan was made, in sentences."""

from __future__ import annotations

from dittograph.finished_scan import Scan
from dittograph.settings import Device, Method, Precision, Unit

from dittograph_gui.language.from_core import from_core
from dittograph_gui.language.words import number, tr
from dittograph_gui.session.words import plural, threshold_text

_DEVICES = {
    Device.CPU: tr("The processor (CPU)"),
    Device.CUDA: tr("The NVIDIA graphics card (CUDA)"),
    Device.MPS: tr("Apple graphics (MPS)"),
    Device.AUTO: tr("Unknown"),
}
_PRECISIONS = {
    Precision.FP32: tr("with full precision (32 bit)"),
    Precision.BF16: tr("with half precision (bf16)"),
    Precision.FP16: tr("with half precision (fp16)"),
    Precision.AUTO: tr("with unknown precision"),
}
_UNITS = {
    Unit.AUTO: tr("mixed units"),
    Unit.LINE: tr("lines"),
    Unit.SENTENCE: tr("sentences"),
    Unit.PARAGRAPH: tr("paragraphs"),
    Unit.FILE: tr("whole files"),
    Unit.ROW: tr("table rows"),
}


def scan_line(scan: Scan) -> str:
    """Return what was scanned and how: "12 sources · sentences · all-MiniLM-L6-v2 on CPU"."""
    sources = plural(len(scan.sources), "source")
    encoder = tr("{name} on {device}", name=scan.encoder.name, device=scan.encoder.device.upper())
    return f"{sources} · {_UNITS[scan.settings.unit]} · {encoder}"


def coverage_sentence(scan: Scan) -> str:
    """Say what a person must know about pairs that may be missing; "" if none are."""
    coverage, sentences = scan.coverage, []
    if coverage.floor_raised_to is not None:
        sentences.append(
            tr(
                "There were too many pairs to keep, so only those with a similarity of at least "
                "{floor} are listed.",
                floor=threshold_text(coverage.floor_raised_to),
            )
        )
    if not coverage.complete:
        sentences.append(
            tr(
                "About {share} of the pairs were found, so a cluster may lack a text that belongs "
                "to it.",
                share=_share(scan),
            )
        )
    return " ".join(sentences)


def how_found(scan: Scan) -> list[tuple[str, str]]:
    """Return what made the result, as headings and sentences."""
    encoder, coverage, settings = scan.encoder, scan.coverage, scan.settings
    compared = (
        tr("Every text with every other")
        if settings.method is Method.EXACT
        else tr("Each text with its nearest neighbours in an index")
    )
    size = plural(encoder.dimension, "dimension")
    complete = (
        tr("no pair is missing")
        if coverage.complete
        else tr("about {share} of the pairs", share=_share(scan))
    )
    raised = coverage.floor_raised_to is not None
    facts = [
        (
            tr("Encoder"),
            tr(
                "{name} · {size} · reads {tokens} of a text",
                name=encoder.name,
                size=size,
                tokens=plural(encoder.max_tokens, "token"),
            ),
        ),
        (tr("Put in front of each text"), f"“{encoder.prompt}”" if encoder.prompt else ""),
        (tr("About the encoder"), " ".join(map(from_core, encoder.notes))),
        (
            tr("Ran on"),
            f"{_DEVICES[encoder.device]}, {_PRECISIONS[encoder.precision]}",
        ),
        (
            tr("Compared"),
            " ".join(
                filter(
                    None,
                    (f"{compared}: {complete}.", from_core(coverage.note), from_core(coverage.why)),
                )
            ),
        ),
        (
            tr("Kept"),
            tr(
                "Pairs with a similarity of at least {floor}, because there were too many "
                "pairs to keep them all.",
                floor=threshold_text(settings.floor),
            )
            if raised
            else tr(
                "Pairs with a similarity of at least {floor}.",
                floor=threshold_text(settings.floor),
            ),
        ),
    ]
    return [(name, sentence) for name, sentence in facts if sentence]


def _share(scan: Scan) -> str:
    """Return the share of the pairs that was found, never rounded up to all of them."""
    return number(min(int(scan.coverage.recall_estimate * 1000) / 10, 99.9), "g") + " %"
