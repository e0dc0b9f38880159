#!/usr/bin/env bash
# Makes the Debian package: installer/package.sh [PRESET]; the last line is the file it made.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=${1:-release}
here=$PWD/build/$preset
bash installer/packages.sh package >&2
[ -f "$here/build.ninja" ] || cmake --preset "$preset" >&2
# Only what is packed: the tests are built and run by tests/run.sh.
if ! cmake --build --preset "$preset" --target writdesk writdeskctl writdesk-reader writdesk_package_files >&2; then
    echo "Building failed; the compiler's message stands above." >&2
    exit 1
fi
cd "$here"
rm -f ./*.deb
if ! cpack -G DEB >package.log 2>&1; then
    cat package.log >&2
    echo "The package could not be made; why stands above." >&2
    exit 1
fi
ls "$here"/*.deb
