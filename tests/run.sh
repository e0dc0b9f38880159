#!/usr/bin/env bash
# Installs what is missing, builds with warnings as errors, runs every test. The closing lines are ctest's.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
echo "[1/4] Packages"
bash installer/packages.sh test
echo "[2/4] Build, warnings are errors"
bash installer/build.sh dev -DCMAKE_COMPILE_WARNING_AS_ERROR=ON
echo "[3/4] Each header stands alone"
cmake --build --preset dev --target all_verify_interface_header_sets
echo "[4/4] Tests"
ctest --preset dev -j "$(nproc)"
