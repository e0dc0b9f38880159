#!/usr/bin/env bash
# Makes the rehearsal docket: the sample papers as cases at different stages, as of 23 November 2026, 09:00 in New York.
# installer/rehearse.sh FOLDER-OF-PROGRAMS DOCKET
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
ctl=$1/writdeskctl
docket=$2
papers=$here/tests/data/papers
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# at INSTANT PERSON COMMAND…: one act on the rehearsal docket.
at() {
    local when=$1 who=$2
    shift 2
    if ! "$ctl" --docket "$docket" --actor "$who" --now "$when" --json "$@" >"$scratch/out" 2>"$scratch/err"; then
        cat "$scratch/err" >&2
        echo "The rehearsal docket could not be made: writdeskctl $* (at $when) said no." >&2
        exit 1
    fi
}
# receive INSTANT PAPER: receives and accepts; leaves the case's reference in $case.
receive() {
    at "$1" paralegal receive "$papers/$2"
    case=$(grep -o '"case":"[^"]*"' "$scratch/out" | head -n 1 | cut -d'"' -f4)
    printf '  %s  %s\n' "$case" "$2"
}
export_of() { # an engineer's export, invented
    printf '%s\n' "$2" >"$scratch/$1"
    printf '%s' "$scratch/$1"
}

rm -f "$docket" "$docket"-wal "$docket"-shm
mkdir -p "$(dirname "$docket")"
"$ctl" --actor counsel --now 2025-11-24T09:00:00-05:00 docket new "$docket" --rehearsal --profile autoidm >/dev/null

# A records order answered a year ago under a nondisclosure order that ends tomorrow; its packet was released.
receive 2025-11-24T10:05:00-05:00 04-nondisclosure-order.pdf
gag=$case
at 2025-11-24T10:10:00-05:00 paralegal accept "$gag"
receive 2025-11-24T10:15:00-05:00 03-records-order.pdf
order=$case
at 2025-11-24T10:20:00-05:00 paralegal accept "$order"
at 2025-11-24T10:25:00-05:00 paralegal link "$gag" "$order" --as gag
at 2025-11-24T10:30:00-05:00 counsel gag "$order" add --source order --from 2025-11-24 --for 1 year --court vaed
at 2025-12-01T14:00:00-05:00 engineer collect "$order" "$(export_of subscriber.csv 'name,address')" --category L1_A --account email:k.ostrander@plainmail.example --confirm-quiet
at 2025-12-01T14:05:00-05:00 engineer collect "$order" "$(export_of access-log.csv 'at,address')" --category L2_LOGS --account email:k.ostrander@plainmail.example --confirm-quiet
at 2025-12-02T09:30:00-05:00 paralegal packet "$order" build "$scratch/bag"
at 2025-12-02T11:00:00-05:00 counsel approve "$order" release
at 2025-12-02T11:10:00-05:00 paralegal packet "$order" release "$scratch/bag"

# A preservation on its day 87.
receive 2026-08-28T09:00:00-04:00 05-preservation-letter.pdf
hold=$case
at 2026-08-28T09:10:00-04:00 paralegal accept "$hold"
at 2026-08-28T09:15:00-04:00 paralegal hold "$hold" take
at 2026-08-28T09:20:00-04:00 paralegal letter "$hold" acknowledgement

# A grand jury subpoena that is due today.
receive 2026-11-10T11:20:00-05:00 02-grand-jury-subpoena.pdf
at 2026-11-10T11:30:00-05:00 paralegal accept "$case"

# A treaty order, accepted and on its way; a warrant of last week with data collected.
receive 2026-11-13T15:40:00-05:00 07-treaty-order.pdf
at 2026-11-13T15:50:00-05:00 paralegal accept "$case"
receive 2026-11-19T10:00:00-05:00 01-federal-warrant.pdf
warrant=$case
at 2026-11-19T10:15:00-05:00 paralegal accept "$warrant"
at 2026-11-20T13:00:00-05:00 engineer collect "$warrant" "$(export_of account.csv 'name,address')" --category L1_A --account email:m.halloran@halloran-freight.example --confirm-quiet

# What came in on Friday: nobody accepted it yet.
receive 2026-11-20T14:10:00-05:00 08-foreign-police-letter.pdf
receive 2026-11-20T14:20:00-05:00 10-civil-subpoena.pdf
receive 2026-11-20T14:30:00-05:00 11-defective-warrant.pdf
receive 2026-11-20T16:05:00-05:00 12-scanned-agency-subpoena.pdf
receive 2026-11-20T16:40:00-05:00 13-vendor-newsletter.pdf

# This morning: the renewal of the preservation, and an emergency that is open.
receive 2026-11-23T08:30:00-05:00 06-preservation-renewal.pdf
at 2026-11-23T08:35:00-05:00 paralegal link "$case" "$hold" --as renewal
receive 2026-11-23T08:50:00-05:00 09-emergency-request.pdf
at 2026-11-23T08:59:00-05:00 counsel docket verify
