#!/usr/bin/env bash
# Installs the package in a bare Debian 12, does the main job there without a display, and removes it again.
# installer/test-package.sh FILE.deb [FOLDER-OF-A-BARE-DEBIAN]   (as root; without a folder debootstrap makes one)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
package=$(realpath "$1")
if [ "$(id -u)" -ne 0 ]; then
    echo "A bare Debian is entered with chroot, which only root may do. Run this as root." >&2
    exit 1
fi
root=${2:-}
if [ -z "$root" ]; then
    root=$(mktemp -d)
    trap 'rm -rf --one-file-system "$root" "$root.log"' EXIT
    echo "[1/5] A bare Debian 12"
    mirror=${WRITDESK_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)} # this machine's
    debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 ||
        { tail -n 5 "$root.log" >&2 && echo "The bare Debian could not be made; is there a network?" >&2 && exit 1; }
fi
mkdir -p "$root/tmp/papers"
cp "$package" "$root/tmp/writdesk.deb"
cp "$here"/tests/data/papers/*.pdf "$root/tmp/papers/"
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root USER=paralegal LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
ctl() { inside writdeskctl --docket /tmp/office.docket --now 2026-11-23T09:00:00-05:00 --json "$@"; }
value() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d'"' -f4; }
fault() {
    echo "The package does not do its job: $1" >&2
    exit 1
}

echo "[2/5] Install"
inside sh -c 'apt-get update -q && apt-get install -q -y --no-install-recommends /tmp/writdesk.deb' >"$root/tmp/install.log" 2>&1 ||
    { tail -n 15 "$root/tmp/install.log" >&2 && fault "it cannot be installed."; }
echo "[3/5] The main job"
inside writdesk --version
inside writdeskctl --version
rm -f "$root"/tmp/office.docket*
ctl docket new /tmp/office.docket --rehearsal >/dev/null
case=$(ctl receive /tmp/papers/02-grand-jury-subpoena.pdf | value case)
[ -n "$case" ] || fault "a paper became no case."
ctl receive /tmp/papers/12-scanned-agency-subpoena.pdf | grep -q '"how":"ocr"' || fault "a scanned paper was not read."
ctl accept "$case" >/dev/null
ctl state "$case" due_on=2026-12-07 >/dev/null
ctl periods "$case" | grep -q '"binding":"2026-12-07"' || fault "its date was not counted."
ctl letter "$case" acknowledgement --to /tmp/letter.pdf >/dev/null
ctl calendar /tmp/office.ics >/dev/null
ctl docket verify >/dev/null
echo "[4/5] What comes with it"
for file in share/man/man1/writdesk.1.gz share/man/man1/writdeskctl.1.gz share/applications/writdesk.desktop \
    share/bash-completion/completions/writdeskctl lib/systemd/user/writdesk-remind.timer; do
    [ -s "$root/usr/$file" ] || inside dpkg -L writdesk | grep -q "/$file$" || fault "$file is not there."
done
echo "[5/5] Remove"
inside apt-get purge -q -y writdesk >/dev/null 2>&1 || fault "it cannot be removed."
left=$(cd "$root/usr" && find . -name '*writdesk*')
[ -z "$left" ] || fault "it leaves behind $left"
[ -s "$root/tmp/office.docket" ] || fault "it took the docket along."
rm -rf "$root"/tmp/office.* "$root"/tmp/letter.pdf "$root"/tmp/papers "$root/tmp/writdesk.deb"
echo "The package installs, does its job, and goes without a trace."
