#!/bin/sh
# Installs the package with its dependencies into a clean root and lets the installed program check itself there, with
# no network interface. Needs root and the debootstrap program; the first argument is the package, the second the
# distribution (by default this machine's own).
set -eu
package=$(readlink -f "$1")
. /etc/os-release
suite=${2:-$VERSION_CODENAME}
root=$(mktemp -d)
trap 'umount -q "$root/proc" || true; rm -rf "$root"' EXIT
debootstrap --variant=minbase "$suite" "$root" >/dev/null
for list in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
    [ -f "$list" ] && cp --parents "$list" "$root"
done
cp -r /etc/apt/apt.conf.d "$root/etc/apt/" 2>/dev/null || true
cp "$package" "$root/fairwatt.deb"
mount -t proc proc "$root/proc"
chroot "$root" apt-get update -qq
chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /fairwatt.deb >/dev/null
chroot "$root" dpkg --status fairwatt | grep -q '^Status: install ok installed$'
unshare --net chroot "$root" env -i LC_ALL=C.UTF-8 PATH=/usr/bin:/bin HOME=/tmp QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='*.debug=false' \
    fairwatt self-check
files=$(chroot "$root" dpkg --listfiles fairwatt)
chroot "$root" apt-get remove -y -qq fairwatt >/dev/null
# Folders may be shared with other packages; no file of this one may stay.
echo "$files" | while read -r file; do
    if [ -f "$root$file" ] || [ -h "$root$file" ]; then
        echo "left behind: $file" >&2
        exit 1
    fi
done
[ ! -e "$root/usr/lib/fairwatt" ]
echo "installed, checked and removed in a clean $suite"
