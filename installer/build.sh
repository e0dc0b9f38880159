#!/usr/bin/env bash
# Configures and builds one preset: installer/build.sh dev|asan|release [cmake options…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=$1
shift
log=build/$preset.log
mkdir -p build
if [ ! -f "build/$preset/build.ninja" ] || [ $# -gt 0 ]; then
    if ! cmake --preset "$preset" "$@" >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        echo "Configuring failed; the whole log is $PWD/$log. A missing package is installed by installer/packages.sh." >&2
        exit 1
    fi
fi
if ! cmake --build --preset "$preset"; then
    echo "Building failed; the compiler's message stands above. If memory ran out, try again with CMAKE_BUILD_PARALLEL_LEVEL=1." >&2
    exit 1
fi
