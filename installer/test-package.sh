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
    echo "[1/6] A bare Debian 12"
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

# The same package under an older number stands for the version before.
before=$(mktemp -d)
dpkg-deb -R "$package" "$before/tree"
sed -i 's/^Version: .*/Version: 0.0.0~before/' "$before/tree/DEBIAN/control"
dpkg-deb -b "$before/tree" "$root/tmp/before.deb" >/dev/null
rm -rf "$before"
install_it() {
    inside sh -c "apt-get update -q && apt-get install -q -y --no-install-recommends $1" >"$root/tmp/install.log" 2>&1 ||
        { tail -n 15 "$root/tmp/install.log" >&2 && fault "$2"; }
}

echo "[2/6] Install the version before, make a docket with it, upgrade"
install_it /tmp/before.deb "it cannot be installed."
rm -f "$root"/tmp/earlier.docket*
inside writdeskctl docket new /tmp/earlier.docket --rehearsal >/dev/null
install_it /tmp/writdesk.deb "it cannot be upgraded."
[ "$(inside dpkg-query -W -f '${Version}' writdesk)" != "0.0.0~before" ] || fault "the upgrade left the version before."
inside writdeskctl --docket /tmp/earlier.docket docket verify >/dev/null || fault "a docket of the version before does not verify."
echo "[3/6] The main job"
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
echo "[4/6] The window under Xvfb"
install_it "xvfb xauth" "Xvfb cannot be installed."
inside timeout 120 xvfb-run -a -s "-screen 0 1280x800x24" writdesk --docket /tmp/office.docket --case "$case" \
    --screenshot /tmp/window.png --size 1280x800 >"$root/tmp/window.log" 2>&1 ||
    { cat "$root/tmp/window.log" >&2 && fault "its window does not open under X11."; }
[ -s "$root/tmp/window.png" ] || fault "its window shows nothing."
echo "[5/6] What comes with it"
for file in share/man/man1/writdesk.1.gz share/man/man1/writdeskctl.1.gz share/applications/writdesk.desktop \
    share/writdesk/pictures/{,es/}{today,case-facts,law}-light.png share/bash-completion/completions/writdeskctl lib/systemd/user/writdesk-{remind,backup}.{service,timer}; do
    [ -s "$root/usr/$file" ] || inside dpkg -L writdesk | grep -q "/$file$" || fault "$file is not there."
done
echo "[6/6] Remove"
inside apt-get purge -q -y writdesk >/dev/null 2>&1 || fault "it cannot be removed."
left=$(cd "$root/usr" && find . -name '*writdesk*')
[ -z "$left" ] || fault "it leaves behind $left"
[ -s "$root/tmp/office.docket" ] || fault "it took the docket along."
[ -s "$root/tmp/earlier.docket" ] || fault "it took a docket along."
rm -rf "$root"/tmp/office.* "$root"/tmp/earlier.* "$root"/tmp/window.* "$root"/tmp/letter.pdf "$root"/tmp/papers "$root"/tmp/*.deb
echo "The package installs, does its job, and goes without a trace."
