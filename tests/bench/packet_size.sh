#!/usr/bin/env bash
# The most memory that each step of a great packet takes: packet_size.sh PROGRAMS MEGABYTES [FOLDER]
# Half of the data is records that are filtered, half goes out as it is. Needs /usr/bin/time and about six times the
# megabytes of free disk; everything is taken away at the end.
set -euo pipefail
programs=$(cd "$1" && pwd)
half=$(($2 / 2))
papers=$(cd "$(dirname "${BASH_SOURCE[0]}")/../data/papers" && pwd)
here=$(mktemp -d "${3:-.}/packet-size-XXXXXX")
trap 'rm -rf "$here"' EXIT
cd "$here"
export WRITDESK_DOCKET=$here/size.writdesk USER=ana
friday=2026-11-20T10:00:00-05:00
later=2026-12-07T10:00:00-05:00

step() { # what it is, then the command after the clock and the actor
    local name=$1
    shift
    /usr/bin/time -f "%M %e" -o time.txt "$programs/writdeskctl" "$@" >out.txt 2>err.txt || { cat out.txt err.txt >&2; return 1; }
    read -r kilobytes seconds <time.txt
    printf '%-28s %6d MB %8.1f s\n' "$name" $((kilobytes / 1024)) "$seconds"
}
ctl() { "$programs/writdeskctl" "$@"; }

mkdir export
yes '2026-03-01,m.halloran@halloran-freight.example,192.0.2.77,"Chrome 120, Windows 10"
2026-03-01,eve@x.example,192.0.2.78,"Firefox 121, Debian 12"' | (echo at,user,ip,agent; head -c "${half}000000" | head -n -1) >records.csv || true
head -c "${half}000000" /dev/urandom >export/content.bin
printf 'format = "csv"\n[account]\ncolumn = "user"\nkind = "email"\n[fields]\nat = ""\nip = ""\nagent = ""\n' >map.toml

ctl docket new "$WRITDESK_DOCKET" --rehearsal --now $friday >/dev/null
ref=$(ctl --json --now $friday receive "$papers/01-federal-warrant.pdf" | grep -o 'WD-[0-9]*-[A-Z0-9]*' | head -1)
ctl --now $friday accept "$ref" >/dev/null
account=email:m.halloran@halloran-freight.example
step "collect records" --now $friday collect "$ref" records.csv --category L1_A --account $account --columns map.toml
step "collect content" --now $friday collect "$ref" export --category L1_A --account $account
rm -r records.csv export
step "build" --now $friday packet "$ref" build bag
du -m --summarize bag | sed 's/\t.*/ MB in the bag/'
step "verify" packet verify bag
ctl --now $friday --actor ben approve "$ref" release >/dev/null
ctl --now $friday notice "$ref" draft >/dev/null
ctl --now $friday notice "$ref" sent >/dev/null
step "release" --now $later packet "$ref" release bag
echo 'sixteen letters and more' >words.txt
step "hand over as ZIP" --now $later packet "$ref" hand-over bag out.zip --way zip --recipient Marsh --zip-passphrase-file words.txt
step "verify the ZIP" packet verify out.zip --zip-passphrase-file words.txt
rm out.zip
step "hand over as folder" --now $later packet "$ref" hand-over bag copy --way folder --recipient Marsh
rm -r copy
ls -A
