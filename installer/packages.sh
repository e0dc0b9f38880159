#!/usr/bin/env bash
# Installs the packages of packages.txt that are missing: installer/packages.sh [test|package]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
kind=${1:-}

if ! command -v apt-get >/dev/null; then
    echo "Writdesk is built on Debian 12; apt-get is not here. Install what installer/packages.txt lists by hand." >&2
    exit 1
fi

missing=()
while read -r package mark; do
    case "$package" in '' | '#'*) continue ;; esac
    [ -n "${mark:-}" ] && [ "$kind" != "$mark" ] && continue
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing+=("$package")
done <"$here/packages.txt"
[ ${#missing[@]} -eq 0 ] && exit 0

become=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing and only root may install them: ${missing[*]}" >&2
        echo "Run as root: apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    become=(sudo)
fi
echo "Installing ${#missing[@]} packages: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
if ! { "${become[@]}" apt-get update -q && "${become[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "The packages could not be installed. Is there a network, and does no other apt run? The whole log: $log" >&2
    exit 1
fi
rm -f "$log"
