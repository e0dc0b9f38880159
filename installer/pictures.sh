#!/usr/bin/env bash
# Makes a picture of every page and of every tab of a case, light and dark, and of some at twice the scale.
# installer/pictures.sh FOLDER-OF-PROGRAMS FOLDER [light|all] [LANGUAGE…]   (light: only what the manual shows)
# Those of another language than English lie in a folder of its name.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
programs=$(realpath "$1")
out=$2
kind=${3:-all}
languages=("${@:4}")
[ ${#languages[@]} -gt 0 ] || languages=(en)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch XDG_CONFIG_HOME=$scratch XDG_DATA_HOME=$scratch QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
docket=$scratch/office.docket
mkdir -p "$out"
echo "The rehearsal docket" >&2
bash "$here/installer/rehearse.sh" "$programs" "$docket" >"$scratch/cases"

# named page|tab: the words that the program takes for one.
named() {
    { "$programs/writdesk" "--$1" '?' 2>&1 || true; } | sed -n 's/.*Choose one of: \(.*\)\./\1/p' | tr -d ','
}
# case_of PAPER: the case that it became.
case_of() { awk -v paper="$1" '$2 ~ paper { print $1; exit }' "$scratch/cases"; }
# On each tab the case that has most to show there.
case_for() {
    case $1 in
    emergency) case_of 09-emergency ;;
    preservation | letters) case_of 05-preservation ;;
    notice | packet | history) case_of 03-records ;;
    *) case_of 01-federal ;;
    esac
}
# shoot NAME LOOK SCALE OPTIONS…
shoot() {
    local name=$1 look=$2 scale=$3
    shift 3
    if ! QT_SCALE_FACTOR=$scale "$programs/writdesk" --docket "$docket" --actor paralegal --now 2026-11-23T09:00:00-05:00 \
        --size 1280x800 --language "$language" --look "$look" --screenshot "$out/$name.png" "$@" 2>"$scratch/err"; then
        cat "$scratch/err" >&2
        echo "The picture $name could not be made; why stands above." >&2
        exit 1
    fi
    # Fewer colours make a smaller file; where the program for it is missing, the picture stays as it is.
    if command -v pngquant >/dev/null; then pngquant --force --skip-if-larger --ext .png 256 "$out/$name.png" || true; fi
    echo "$name.png"
}

looks=(light dark)
[ "$kind" = light ] && looks=(light)
pages=$(named page)
tabs=$(named tab)
if [ -z "$pages" ] || [ -z "$tabs" ]; then
    echo "The program does not name its pages. Is $programs/writdesk built?" >&2
    exit 1
fi
for language in "${languages[@]}"; do
    folder=
    [ "$language" = en ] || folder=$language/
    mkdir -p "$out/$folder"
    for look in "${looks[@]}"; do
        for page in $pages; do
            [ "$page" = case ] || shoot "$folder$page-$look" "$look" 1 --page "$page"
        done
        for tab in $tabs; do
            shoot "${folder}case-$tab-$look" "$look" 1 --case "$(case_for "$tab")" --tab "$tab"
        done
    done
done
[ "$kind" = light ] && exit 0
language=en
shoot today-light-200 light 2 --page today
shoot case-facts-light-200 light 2 --case "$(case_for facts)" --tab facts
shoot case-dates-dark-200 dark 2 --case "$(case_for dates)" --tab dates
