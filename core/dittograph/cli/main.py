"""The command line. Results go to standard output or ``--output``, progress to standard error."""

from __future__ import annotations

import argparse
import io
import json
import sys
import traceback
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NoReturn, TypeVar

import dittograph
from dittograph.cli.terminal import (
    cancelled_by_interrupt,
    give_up,
    megabytes,
    one_line,
    progress_by,
    say,
    tell,
    tell_json,
)
from dittograph.documents.source import STDIN
from dittograph.encoders import vectors
from dittograph.encoders.describe import describe
from dittograph.encoders.discovery import (
    EncoderFolder,
    add_encoder,
    check_folder,
    fingerprint,
    list_encoders,
    remove_encoder,
    resolve_encoder,
    unreachable_folders,
)
from dittograph.encoders.vectors import vector_folder
from dittograph.errors import (
    CancelledError,
    DittographError,
    EncoderError,
    InputError,
    OutputError,
)
from dittograph.files.whole import not_written, whole_file
from dittograph.finished_scan import Scan
from dittograph.outputs.exporting import ExportFormat, Result, export, write_scan, write_table
from dittograph.outputs.result import counted
from dittograph.pairs import known as pair_cache
from dittograph.pairs.known import pair_folder
from dittograph.policy.choosing import choose_settings
from dittograph.policy.policy import current, policy_file
from dittograph.progress import Phase
from dittograph.scanning import load_encoder, scan
from dittograph.settings import (
    DEFAULT_FLOOR,
    DEFAULT_THRESHOLD,
    Device,
    Grouping,
    Method,
    Precision,
    Settings,
    Unit,
)
from dittograph.startup import (
    be_a_helper_if_asked,
    limit_idle_spinning,
    reader_is_gone,
    set_up_streams,
    with_wildcards,
)
from dittograph.teaching.options import Loss, Options

if TYPE_CHECKING:
    from dittograph.encoders.encoder import Encoder
    from dittograph.judging.evaluation import Evaluations
    from dittograph.teaching.lesson import Lesson

_Choice = TypeVar("_Choice", bound=StrEnum)
DONE, BAD_INPUT, BAD_ENCODER, SKIPPED, CANCELLED = 0, 2, 3, 4, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; see ``dittograph --help``."""
    be_a_helper_if_asked()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["--engine"]:
        from dittograph.engine.server import main as run_engine

        return run_engine()
    if not arguments:
        from dittograph_gui.app import main as window

        return window([])
    set_up_streams()
    limit_idle_spinning()
    options = _parser().parse_args(arguments)
    try:
        run: Callable[[argparse.Namespace], int] = options.run
        current()  # a damaged policy stops every command before it has done anything
        code = run(options)
        sys.stdout.flush()  # here, where a full disk can still be told
    except (KeyboardInterrupt, CancelledError) as error:
        say(str(error) or str(CancelledError()))
        return CANCELLED
    except DittographError as error:
        if options.debug:
            traceback.print_exc()
        say(f"dittograph: {error}")
        return BAD_ENCODER if isinstance(error, EncoderError) else BAD_INPUT
    except OSError as error:
        if reader_is_gone(error):
            give_up(sys.stdout)
            return DONE  # whoever read the output has seen enough
        if options.debug:
            traceback.print_exc()
        if error.filename is None:
            give_up(sys.stdout)
            say(f"dittograph: {not_written('The output', error)}")
        else:
            say(f"dittograph: {error.filename} cannot be used ({error.strerror}); look into that.")
        return BAD_INPUT
    except Exception as error:  # noqa: BLE001 - a person gets a sentence, never a traceback
        if options.debug:
            traceback.print_exc()
        say(
            f"dittograph: Something went wrong inside ({type(error).__name__}: {error}); "
            f"--debug shows where."
        )
        return 1
    return code


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(BAD_INPUT, f"dittograph: {message}; see {self.prog} --help.\n")


def _choice(
    parser: argparse.ArgumentParser,
    name: str,
    kind: type[_Choice],
    default: _Choice | None = None,
    *,
    required: bool = False,
) -> None:
    """Add an option with a few values, which its help lists and its error names."""

    def read(text: str) -> _Choice:
        try:
            return kind(text)
        except ValueError:
            raise argparse.ArgumentTypeError(
                f"there is no “{text}”; choose one of {', '.join(kind)}"
            ) from None

    metavar = "|".join(kind)
    parser.add_argument(name, type=read, default=default, required=required, metavar=metavar)


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 1 up")
    return int(text)


def _count(text: str) -> int:
    return 0 if text == "0" else _positive(text)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="dittograph",
        description="Finds paraphrases and near-duplicates in texts, entirely offline. "
        "Without a command it opens the window.",
    )
    parser.add_argument(
        "--version", action="version", version=f"dittograph {dittograph.__version__}"
    )
    common = _Parser(add_help=False)
    common.add_argument("--debug", action="store_true", help="show where an error came from")
    machine = _Parser(add_help=False, parents=[common])
    _choice(machine, "--device", Device)
    _choice(machine, "--precision", Precision)
    machine.add_argument("--prompt", metavar="NAME", help="the encoder's prompt to put in front of "
                         "every text, or none (default: the encoder's own choice)")  # fmt: skip
    running = _Parser(add_help=False, parents=[machine])
    running.add_argument("--encoder", metavar="NAME_OR_FOLDER")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)

    command = commands.add_parser(
        "scan", parents=[running], help="find similar texts in files, folders or standard input"
    )
    command.add_argument("paths", nargs="+", metavar="PATH", help="file, folder, or - for lines on "
                         "standard input")  # fmt: skip
    _choice(command, "--unit", Unit)
    command.add_argument("--column", metavar="NAME_OR_NUMBER", help="for tables")
    command.add_argument("--reference", nargs="+", default=[], metavar="PATH",
                         help="compare PATHs against these")  # fmt: skip
    _choice(command, "--method", Method)
    _choice(command, "--grouping", Grouping)
    command.add_argument("--floor", type=float, help="lowest similarity kept for later re-cutting "
                         f"(default {DEFAULT_FLOOR}, or the threshold if lower)")  # fmt: skip
    command.add_argument("--threshold", type=float, help="similarity shown first (default "
                         f"{DEFAULT_THRESHOLD})")  # fmt: skip
    command.add_argument("--format", choices=["table", "json", "csv", "html"], default="table")
    command.add_argument("--output", type=Path, metavar="FILE")
    command.add_argument("--project", type=Path, metavar="FILE.ditto")
    command.add_argument(
        "--no-cache", action="store_true", help="embed and search everything again"
    )
    command.add_argument("--progress", choices=["auto", "plain", "json", "none"], default="auto")
    command.set_defaults(run=_scan)

    command = commands.add_parser("compare", parents=[running], help="compare two texts")
    command.add_argument("left", metavar="TEXT_A")
    command.add_argument("right", metavar="TEXT_B")
    command.add_argument("--format", choices=["table", "json"], default="table")
    command.set_defaults(run=_compare)

    command = commands.add_parser(
        "search", parents=[common], help="find the passages of a project nearest to a text"
    )
    command.add_argument("project", type=Path, metavar="FILE.ditto")
    command.add_argument("query", metavar="QUERY")
    command.add_argument("--count", type=_positive, default=10)
    command.add_argument("--format", choices=["table", "json"], default="table")
    command.set_defaults(run=_search)

    command = commands.add_parser("encoders", parents=[common], help="list, add or remove encoders")
    command.set_defaults(run=_list_encoders)
    actions = command.add_subparsers(metavar="ACTION", parser_class=_Parser)
    actions.add_parser("list", parents=[common]).set_defaults(run=_list_encoders)
    action = actions.add_parser("add", parents=[common])
    action.add_argument("folder", type=Path)
    action.set_defaults(run=_add_encoder)
    action = actions.add_parser("remove", parents=[common])
    action.add_argument("name")
    action.set_defaults(run=_remove_encoder)
    action = actions.add_parser("verify", parents=[common])
    action.add_argument("name")
    action.set_defaults(run=_verify_encoder)

    command = commands.add_parser(
        "teach", parents=[running], help="teach an encoder with labelled pairs"
    )
    command.add_argument("pairs", type=Path, metavar="PAIRS",
                         help="labelled pairs, or a project whose decisions are taken")  # fmt: skip
    command.add_argument("--output", type=Path, required=True, metavar="FOLDER",
                         help="a new folder for the taught encoder")  # fmt: skip
    _choice(command, "--loss", Loss, required=True)
    command.add_argument("--epochs", type=int, help="at most (default: by the number of pairs)")
    command.add_argument("--batch-size", type=int, default=32)
    command.add_argument("--learning-rate", type=float, help="(default: by the encoder)")
    command.add_argument("--seed", type=int, default=0)
    command.add_argument("--holdout", type=float, default=0.1, metavar="FRACTION",
                         help="share of the pairs to measure on (default 0.1)")  # fmt: skip
    command.add_argument("--format", choices=["table", "json"], default="table")
    command.add_argument("--progress", choices=["auto", "plain", "json", "none"], default="auto")
    command.set_defaults(run=_teach)

    command = commands.add_parser(
        "evaluate", parents=[machine], help="measure encoders on pairs whose answer is known"
    )
    command.add_argument("pairs", type=Path, metavar="PAIRS", help="table that names its columns "
                         "sentence1, sentence2 and label or score, or a project")  # fmt: skip
    command.add_argument("--encoder", action="append", dest="encoders", metavar="NAME_OR_FOLDER",
                         help="may be given several times, to compare")  # fmt: skip
    command.add_argument("--format", choices=["table", "json", "csv", "html"], default="table")
    command.add_argument("--output", type=Path, metavar="FILE")
    command.add_argument("--errors", type=_count, default=10, metavar="N",
                         help="how many of the worst errors to tell (default 10)")  # fmt: skip
    command.add_argument("--progress", choices=["auto", "plain", "json", "none"], default="auto")
    command.set_defaults(run=_evaluate)

    command = commands.add_parser("export", parents=[common], help="write a project's results")
    command.add_argument("project", type=Path, metavar="FILE.ditto")
    _choice(command, "--format", ExportFormat, required=True)
    command.add_argument("--output", type=Path, required=True, metavar="PATH")
    command.add_argument("--threshold", type=float)
    _choice(command, "--grouping", Grouping)
    command.add_argument("--confirm-sources", action="store_true",
                         help="let the sources of a project from elsewhere be read")  # fmt: skip
    command.set_defaults(run=_export)

    command = commands.add_parser("cache", parents=[common], help="show or clear the cache")
    command.add_argument("action", nargs="?", choices=["info", "clear"], default="info")
    command.set_defaults(run=_cache)

    command = commands.add_parser("doctor", parents=[common], help="check this installation")
    command.set_defaults(run=_doctor)
    return parser


def _scan(options: argparse.Namespace) -> int:
    output, project = options.output, options.project
    if output and project and output.resolve() == project.resolve():
        raise InputError(f"{output} cannot be both the output and the project; give two names.")
    result = scan(
        with_wildcards(options.paths),
        stdin=sys.stdin.buffer.read() if STDIN in options.paths else None,
        reference=with_wildcards(options.reference),
        unit=options.unit,
        column=options.column,
        encoder=options.encoder,
        device=options.device,
        precision=options.precision,
        method=options.method,
        grouping=options.grouping,
        floor=options.floor,
        threshold=options.threshold,
        prompt=options.prompt,
        cache=not options.no_cache,
        progress=progress_by(options.progress),
    )
    if project:
        from dittograph.project.project import create_project

        create_project(project, result, decisions_from=project)
    _write_results(result, options.format, output)
    for skipped in result.skipped:
        say(f"Skipped {skipped.source}: {skipped.reason}")
    return SKIPPED if result.skipped else DONE


def _write_results(result: Scan, form: str, output: Path | None) -> None:
    if form != "table":
        write_scan(result, ExportFormat(form), output or sys.stdout.buffer)
    elif output is None:
        write_table(Result.of(result), sys.stdout)
    else:
        result.check_no_source(output)
        with whole_file(output) as temporary, temporary.open("w", encoding="utf-8") as stream:
            write_table(Result.of(result), stream, width=100)


def _compare(options: argparse.Namespace) -> int:
    from dittograph.comparing import compare

    settings = choose_settings(
        encoder=options.encoder,
        device=options.device,
        precision=options.precision,
        prompt=options.prompt,
    )
    (row,) = compare(load_encoder(settings), [options.left], [options.right])
    if options.format == "json":
        tell_json(
            {
                "similarity": round(row.similarity, 6),
                "kind": row.kind.label,
                "differs": row.differs.labels,
                "what": row.what,
            }
        )
    else:
        tell(f"cosine similarity  {row.similarity:.4f}\nkind               {row.kind.label}")
        tell(f"differs            {'; '.join(row.what) or 'nothing that should stop an editor'}")
    return DONE


def _search(options: argparse.Namespace) -> int:
    from dittograph.project.project import Project
    from dittograph.searching import nearest

    with Project.open(options.project) as project:
        found = project.scan
    settings = choose_settings(  # as the project was made, so that its vectors can be compared
        free=("encoder", "precision"),
        encoder=found.settings.encoder,
        precision=found.encoder.precision,
        prompt=found.settings.prompt,
    )
    encoder = load_encoder(settings)
    if encoder.info.fingerprint != found.encoder.fingerprint:
        raise EncoderError(
            f"The encoder {found.encoder.name} has changed since {options.project} was made; "
            f"scan again."
        )
    hits = nearest(found, encoder, options.query, count=options.count)
    if options.format == "json":
        tell_json([
            {
                "id": hit.passage,
                "similarity": round(hit.similarity, 6),
                "text": found.passages[hit.passage].text,
                "source": found.sources[found.passages[hit.passage].source].name,
                "line": found.passages[hit.passage].location.line,
            }
            for hit in hits
        ])  # fmt: skip
        return DONE
    for hit in hits:
        passage = found.passages[hit.passage]
        name, where = found.sources[passage.source].name, passage.location
        place = where.within(name) if where.line is None else f"{name}:{where.line}"
        tell(f"{hit.similarity:.4f}  {place}\n        {one_line(passage.text)}")
    return DONE


def _evaluate(options: argparse.Namespace) -> int:
    from dittograph.judging.evaluation import evaluate_each
    from dittograph.judging.from_decisions import read_pairs

    pairs, output = options.pairs, options.output
    if output and output.resolve() == pairs.resolve():
        raise InputError(f"{output} holds the pairs themselves; give the output another name.")
    progress = progress_by(options.progress)

    def settings(name: str | None = None) -> Settings:
        return choose_settings(
            free=("encoder",),
            encoder=name,
            device=options.device,
            precision=options.precision,
            prompt=options.prompt,
        )

    def load(name: str) -> Encoder:
        progress.start(Phase.LOADING, 0)
        return load_encoder(settings(name))

    names = options.encoders or [settings().encoder]
    found = evaluate_each(names, read_pairs(pairs), load, progress=progress)
    _write_evaluations(found, options.format, output, options.errors)
    for sentence in found.pairs.left_out:
        say(sentence)
    for name, error in found.failed.items():
        say(f"Skipped {name}: {error}")
    return SKIPPED if found.failed else DONE


def _write_evaluations(found: Evaluations, form: str, output: Path | None, errors: int) -> None:
    from dittograph.outputs.csv import write_rows
    from dittograph.outputs.evaluation import as_json, as_rows, write_table
    from dittograph.outputs.evaluation_html import pieces

    def write(stream: BinaryIO) -> None:
        if form == "csv":
            write_rows(stream, *as_rows(found))
            return
        text = io.StringIO()
        if form == "json":
            text.write(json.dumps(as_json(found, errors=errors), ensure_ascii=False, indent=1))
            text.write("\n")
        elif form == "html":
            text.writelines(pieces(found, errors=errors))
        else:
            write_table(found, text, errors=errors, width=100)
        stream.write(text.getvalue().encode())

    if output:
        with whole_file(output) as temporary, temporary.open("wb") as stream:
            write(stream)
    elif form == "table":
        write_table(found, sys.stdout, errors=errors)
    else:
        write(sys.stdout.buffer)


def _list_encoders(_: argparse.Namespace) -> int:
    for encoder in list_encoders():
        tell(f"{encoder.name}\n    {encoder.origin}, {encoder.folder}")
        description = describe(encoder.folder)
        tell(f"    {description}")
        for note in description.notes:
            tell(f"    {note}")
    return DONE


def _add_encoder(options: argparse.Namespace) -> int:
    encoder = add_encoder(options.folder)
    tell(f"Added {encoder.name}; use it with --encoder {encoder.name}.")
    return DONE


def _remove_encoder(options: argparse.Namespace) -> int:
    encoder = remove_encoder(options.name)
    tell(f"Removed {encoder.name} from the list; its folder {encoder.folder} stays.")
    return DONE


def _verify_encoder(options: argparse.Namespace) -> int:
    encoder = resolve_encoder(options.name)
    check_folder(encoder.folder)
    info = load_encoder(choose_settings(free=("encoder",), encoder=options.name)).info
    reads = f"{info.max_tokens:,} tokens" if info.max_tokens else "whole texts"
    tell(
        f"{info.name} is sound: {info.dimension:,} dimensions, reads {reads}, runs on "
        f"{info.device} in {info.precision}."
    )
    for note in info.notes:
        tell(note)
    tell(info.fingerprint)
    return DONE


def _teach(options: argparse.Namespace) -> int:
    from dittograph.judging.from_decisions import read_pairs
    from dittograph.teaching import drafts
    from dittograph.teaching.lesson import teach

    chosen = Options(
        loss=options.loss,
        epochs=options.epochs,
        batch_size=options.batch_size,
        learning_rate=options.learning_rate,
        seed=options.seed,
        holdout=options.holdout,
    ).checked()
    current().check_adding()
    settings = choose_settings(
        free=("encoder",),
        encoder=options.encoder,
        device=options.device,
        precision=options.precision,
        prompt=options.prompt,
    )
    encoder, pairs = resolve_encoder(settings.encoder), read_pairs(options.pairs)
    drafts.check_output(options.output, encoder)
    with cancelled_by_interrupt(progress_by(options.progress)) as progress:
        lesson = teach(
            encoder,
            pairs,
            chosen,
            device=settings.device,
            precision=settings.precision,
            prompt=settings.prompt,
            progress=progress,
        )
        for sentence in lesson.examples.left_out:
            say(sentence)
        _save(lesson, options.output)
    if options.format == "json":
        tell_json({"folder": str(options.output), **lesson.report()})
    else:
        for sentence in lesson.sentences:
            tell(sentence)
        tell("The best state was chosen on these same pairs, so expect a little less on new ones.")
        tell(f"The new encoder is in {options.output}; use it with --encoder {options.output}.")
    return CANCELLED if lesson.course.stopped else DONE


def _save(lesson: Lesson, folder: Path) -> None:
    from dittograph.teaching import drafts

    try:
        lesson.save(folder)
    except OutputError as error:
        if not lesson.gain.verdict.keepable:
            raise
        place = drafts.rescue()
        lesson.save(place)
        raise OutputError(f"{error} What was learned is in {place}; move it from there.") from error


def _export(options: argparse.Namespace) -> int:
    from dittograph.project.project import Project

    with Project.open(options.project) as project:
        if options.confirm_sources:
            project.confirm_sources()
        tell(
            export(
                project,
                options.format,
                options.output,
                threshold=options.threshold,
                grouping=options.grouping,
            )
        )
    return DONE


def _cache(options: argparse.Namespace) -> int:
    from dittograph.caches import indexes as index_cache

    if options.action == "clear":
        size = sum(cache.cache_size()[1] for cache in (vectors, pair_cache, index_cache))
        for cache in (vectors, pair_cache, index_cache):
            cache.clear_cache()
        tell(f"Cleared {megabytes(size)}; the next scan embeds and searches its texts again.")
    else:
        encoders, size = vectors.cache_size()
        tell(f"{megabytes(size)} of vectors of {counted(encoders, 'encoder')} in {vector_folder()}")
        scans, size = pair_cache.cache_size()
        tell(f"{megabytes(size)} of pairs of {counted(scans, 'scan')} in {pair_folder()}")
        indexes, size = index_cache.cache_size()
        folder = index_cache.index_folder()
        tell(f"{megabytes(size)} of {counted(indexes, 'index', 'indexes')} in {folder}")
    return DONE


def _doctor(_: argparse.Namespace) -> int:
    import platform

    import numpy as np
    import torch
    import transformers

    from dittograph.encoders.devices import usable_devices

    tell(f"dittograph {dittograph.__version__}, Python {platform.python_version()}, "
           f"{platform.system()} {platform.machine()}")  # fmt: skip
    tell(f"torch {torch.__version__}, transformers {transformers.__version__}, numpy "
           f"{np.__version__}")  # fmt: skip
    capability = torch.backends.cpu.get_cpu_capability()
    tell(f"devices: {', '.join(usable_devices())}; processor capability {capability}, "
           f"{torch.get_num_threads()} threads")  # fmt: skip
    _tell_policy()
    default = choose_settings()
    # Loading measures it, in seconds, where that was not done.
    info = load_encoder(default).info
    bundled = resolve_encoder(default.encoder).origin == "bundled"
    tell(f"default encoder: {info.name}, {'weights as published' if bundled else info.fingerprint}")
    for encoder in list_encoders():
        tell(f"{encoder.name}: {_how_it_runs(encoder)}")
    encoders, size = vectors.cache_size()
    tell(f"cache: {megabytes(size)}, {counted(encoders, 'encoder')}, {vector_folder()}")
    return DONE


def _tell_policy() -> None:
    policy = current()
    if policy.file is None:
        tell(f"policy: none, {policy_file()} is not there")
        return
    tell(f"policy: {policy.file}")
    for sentence in policy.sentences():
        tell(f"    {sentence}")
    for folder in unreachable_folders():
        tell(f"    {folder} cannot be reached now")


def _how_it_runs(encoder: EncoderFolder) -> str:
    from dittograph.encoders.devices import usable_devices
    from dittograph.encoders.precision import measurement

    for device in usable_devices():
        measured = measurement(fingerprint(encoder.folder), device)
        if measured:
            return f"runs on {device} in {measured.precision}: {measured}"
    return "not measured on this machine yet; that happens when it is first used"


if __name__ == "__main__":
    sys.exit(main())
