#!/usr/bin/env bash
# The main job without a display: every sample paper becomes a case, findings, dates, a letter and, where one may be made, a packet.
# installer/headless.sh FOLDER-OF-PROGRAMS OUTPUT-FOLDER [PAPER…]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
ctl=$1/writdeskctl
out=$2
shift 2
[ $# -gt 0 ] || set -- "$here"/tests/data/papers/*.pdf
now=2026-11-23T09:00:00-05:00
docket=$out/walk.docket
run() { "$ctl" --docket "$docket" --actor paralegal --now "$now" "$@"; }
value() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d'"' -f4; }

rm -rf "$out"
mkdir -p "$out"
"$ctl" --actor paralegal --now "$now" docket new "$docket" --rehearsal --profile autoidm >/dev/null

# letter_for DISPOSITION: which letter answers it first.
letter_for() {
    case $1 in
    reject) echo rejection ;;
    redirect) echo redirect ;;
    clarify) echo clarification ;;
    *) echo acknowledgement ;;
    esac
}

number=0
for paper in "$@"; do
    number=$((number + 1))
    name=$(basename "$paper")
    echo "[$number/$#] $name"
    if ! received=$(run --json receive "$paper" 2>"$out/error"); then
        sed 's/^/    /' "$out/error"
        continue
    fi
    case=$(value case <<<"$received")
    run accept "$case" >/dev/null
    shown=$(run --json show "$case")
    judged=$(run --json disposition "$case" | value disposition)
    instrument=$(value instrument <<<"$shown")
    due=$(grep -o '"next":{[^}]*}' <<<"$shown" | value by || true)
    echo "    case         $case"
    echo "    instrument   ${instrument:-none: this is no legal process}"
    echo "    disposition  ${judged:-not judged}"
    echo "    next date    ${due:-none}"
    if [ -z "$instrument" ]; then
        echo "    letter       none: a person decides whether this is answered at all"
        echo "    packet       none: nothing is disclosed without legal process"
        continue
    fi
    kind=$(letter_for "$judged")
    letter=$out/$case-$kind.pdf
    if run letter "$case" "$kind" --to "$letter" >/dev/null 2>"$out/error"; then
        echo "    letter       $letter"
    else
        echo "    letter       none: $(head -n 1 "$out/error")"
    fi
    account=$(grep -o '"value":"\(email\|phone\|handle\|domain\|ip\):[^"]*"' <<<"$shown" | head -n 1 | cut -d'"' -f4 || true)
    category=$(run --json ceiling "$case" | grep '"released":true' | value category || true)
    if [ -z "$account" ] || [ -z "$category" ] || [[ $judged != comply* ]]; then
        echo "    packet       none: nothing may be disclosed on this paper as it stands"
        continue
    fi
    printf 'field,value\nname,an invented person\n' >"$out/export.csv"
    run collect "$case" "$out/export.csv" --category "$category" --account "$account" --confirm-quiet >/dev/null
    run packet "$case" build "$out/$case-packet" >/dev/null
    run packet verify "$out/$case-packet" >/dev/null
    echo "    packet       $out/$case-packet ($category of $account; verified, not released)"
done
rm -f "$out/error" "$out/export.csv"
run docket verify >/dev/null
echo "The docket verifies: $docket"
