#!/usr/bin/env bash
# Proves that the commands need nothing first: runs them from a clean clone in a bare Debian.
set -euo pipefail

usage() {
  cat <<'EOF'
usage (as root): tools/lib/chroot.sh FOLDER [COMMAND...]

FOLDER     where the bare system is made; kept afterwards, and used again when it is there
COMMAND    what to run in the clone, one after the other (default: tools/demo tools/test)

environment:
  SUITE    Debian release (default: bookworm)
  MIRROR   where packages come from (default: where this system's do)
EOF
}

[[ ${1:-} != -h && ${1:-} != --help ]] || { usage; exit; }
(($#)) || { usage >&2; exit 2; }
((EUID == 0)) || { echo "Error: chroot needs root rights" >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "Error: debootstrap is not installed" >&2; exit 1; }

# shellcheck source=tools/lib/setup.sh
source "$(dirname "$(readlink -f "$0")")/setup.sh"
checkout=$(readlink -f "$(dirname "$(readlink -f "$0")")/../..")
target=$(realpath -m -- "$1")
shift
commands=("$@")
((${#commands[@]})) || commands=(tools/demo tools/test)

# Everything mounted is unmounted, however the script ends. The host's /dev is not mounted at all: whoever then deletes
# the folder deletes the host's devices. debootstrap makes the few device files that are needed.
unmount() {
  local mount
  for mount in work/shared/data work/shared/bench proc; do
    ! mountpoint -q "$target/$mount" || umount "$target/$mount"
  done
}
trap unmount EXIT

if [[ ! -x $target/bin/bash ]]; then
  debootstrap --variant=minbase --include=git,ca-certificates "${SUITE:-bookworm}" "$target" "${MIRROR:-$(system_mirror)}"
  # Without these a service started by a package's installation would run outside of the chroot.
  printf '#!/bin/sh\nexit 101\n' >"$target/usr/sbin/policy-rc.d"
  chmod +x "$target/usr/sbin/policy-rc.d"
fi
cp /etc/resolv.conf /etc/hosts "$target/etc/"
mount -t proc proc "$target/proc"

rm -rf "$target/work/checkout"
mkdir -p "$target/work"
git clone -q --no-local "$checkout" "$target/work/checkout"

# The real data, where it is, for the tests that want it: beside the checkout, as they expect it, and read only.
data=${NDVI_TEST_DATA:-$checkout/../shared/data}
for part in data bench; do
  [[ -d $data/../$part ]] || continue
  mkdir -p "$target/work/shared/$part"
  mount --bind -o ro "$data/../$part" "$target/work/shared/$part"
done

for command in "${commands[@]}"; do
  printf '\n== In the bare system: %s\n' "$command"
  chroot "$target" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 ${http_proxy:+http_proxy="$http_proxy"} \
    /bin/bash -c "cd /work/checkout && time $command"
done
