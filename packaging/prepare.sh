#!/bin/sh
# Installs what pip cannot: the parts of Python and of the system that Dittograph needs.
#     prepare.sh python PYTHON    before the virtual environment is made
#     prepare.sh qt VENV          after Qt is in it
# Installs with apt where it may (root or sudo); otherwise prints the exact command.
set -eu

install() {
    if [ "$(uname)" = Darwin ] || ! command -v apt-get >/dev/null; then
        echo "Please install these with your system's package manager, then run make again:" >&2
        echo "    $*" >&2
        exit 1
    fi
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root=sudo
    else
        echo "Some system libraries are missing. Please run this, then make again:" >&2
        echo "    sudo apt-get update && sudo apt-get install $*" >&2
        exit 1
    fi
    echo "Installing system packages: $*"
    $as_root apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

prepare_python() {
    python=$1
    if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "Dittograph needs Python 3.11 or newer; try: make PYTHON=python3.11" >&2
        exit 1
    fi
    version=$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
    "$python" -c 'import ensurepip, venv' 2>/dev/null || install "$version-venv"
    # hnswlib is compiled against Python's headers.
    "$python" -c 'import os, sysconfig
raise SystemExit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))' \
        || install "$version-dev"
    command -v c++ >/dev/null || command -v g++ >/dev/null || command -v clang++ >/dev/null || install g++
}

prepare_qt() {
    [ "$(uname)" = Linux ] || return 0
    qt=$("$1/bin/python" -c 'import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent / "Qt")')
    missing=$(ldd "$qt/plugins/platforms/libqxcb.so" "$qt/plugins/platforms/libqoffscreen.so" \
        "$qt/lib/libQt6Widgets.so.6" "$qt/lib/libQt6Svg.so.6" | grep "not found" || true)
    fonts=$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.local/share/fonts" \
        \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' \) -print 2>/dev/null | head -n 1)
    [ -n "$missing" ] || [ -z "$fonts" ] || return 0
    install fonts-dejavu-core libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 \
        libx11-xcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 \
        libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 \
        libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0 libxkbcommon0
}

"prepare_$1" "$2"
