#!/usr/bin/env bash
# Proves that the commands need nothing first: runs them from a clean clone in a bare Debian.
set -euo pipefail

usage() {
  cat <<'EOF'
usage (as root): tools/lib/chroot.sh FOLDER [COMMAND...]

FOLDER     where the bare system is made; kept afterwards; brought up to date and used again when it is there
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

checkout=$(readlink -f "$(dirname "$(readlink -f "$0")")/../..")
source "$checkout/tools/lib/setup.sh"
source "$checkout/tools/lib/baresystem.sh"
target=$(realpath -m -- "$1")
shift
commands=("$@")
((${#commands[@]})) || commands=(tools/demo tools/test)

trap 'leave_system "$target" opt/ndvi/shared/data opt/ndvi/shared/bench' EXIT
make_system "$target"

rm -rf "$target/opt/ndvi/checkout"
mkdir -p "$target/opt/ndvi"
git clone -q --no-local "$checkout" "$target/opt/ndvi/checkout"

# The real data, where it is, for the tests that want it: beside the checkout, as they expect it, and read only.
data=${NDVI_TEST_DATA:-$checkout/../shared/data}
for part in data bench; do
  [[ -d $data/../$part ]] || continue
  mkdir -p "$target/opt/ndvi/shared/$part"
  mount --bind -o ro "$data/../$part" "$target/opt/ndvi/shared/$part"
done

for command in "${commands[@]}"; do
  printf '\n== In the bare system: %s\n' "$command"
  in_system "$target" "cd /opt/ndvi/checkout && time $command"
done
