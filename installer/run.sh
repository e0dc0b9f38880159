#!/usr/bin/env bash
# From a bare Debian 12 to the open window: packages, build, rehearsal docket, start. A second call only starts.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
programs=$PWD/build/release/app
docket=$PWD/build/rehearsal/office.docket

echo "[1/4] Packages"
bash installer/packages.sh
echo "[2/4] Build (the first time takes some minutes)"
bash installer/build.sh release
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "[3/4] No display here: the main job on the command line"
    bash installer/headless.sh "$programs" "$PWD/build/rehearsal/headless"
    echo "[4/4] Done. With a display, the same command opens the window."
    exit 0
fi
echo "[3/4] Rehearsal docket"
[ -f "$docket" ] || bash installer/rehearse.sh "$programs" "$docket"
echo "[4/4] The window"
exec "$programs/writdesk" --docket "$docket" --actor paralegal --now 2026-11-23T09:00:00-05:00
