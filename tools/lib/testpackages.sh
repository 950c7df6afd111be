#!/usr/bin/env bash
# Proves that the packages work for those who have nothing but a bare Debian: installed, used by an ordinary user, removed.
set -euo pipefail

usage() {
  cat <<'EOT'
usage (as root): tools/lib/testpackages.sh FOLDER [PACKAGES]

FOLDER     where the bare system is made; kept afterwards, and used again when it is there
PACKAGES   folder with the .deb and the zip (default: build/release/packages, where tools/package leaves them)

environment:
  SUITE    Debian release (default: bookworm); the one the packages were made on
  MIRROR   where Debian's packages come from (default: where this system's do)
EOT
}

[[ ${1:-} != -h && ${1:-} != --help ]] || { usage; exit; }
(($# == 1 || $# == 2)) || { usage >&2; exit 2; }

checkout=$(readlink -f "$(dirname "$(readlink -f "$0")")/../..")
source "$checkout/tools/lib/setup.sh"
source "$checkout/tools/lib/baresystem.sh"
((EUID == 0)) || fail "chroot needs root rights"
command -v debootstrap >/dev/null || fail "debootstrap is not installed"
target=$(realpath -m -- "$1")
packages=$(realpath -- "${2:-$checkout/build/release/packages}")
debs=("$packages"/*.deb) zips=("$packages"/*.zip)
[[ ${#debs[@]} == 1 && -f ${debs[0]} && ${#zips[@]} == 1 && -f ${zips[0]} ]] ||
  fail "one .deb and one zip are wanted in $packages: run tools/package"

system() { in_system "$target" "$1"; }
# What a user of the system does, in a login of their own.
user() { system "runuser -l tester -c '. /opt/try/steps.sh; $1'"; }

trap 'leave_system "$target"' EXIT
make_system "$target"
rm -rf "$target/opt/try" && mkdir -p "$target/opt/try"
cp -r "${debs[0]}" "${zips[0]}" "$checkout/tools/lib" "$target/opt/try/"
cat >"$target/opt/try/steps.sh" <<'EOT'
set -euo pipefail
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$HOME/runtime LANG=C.UTF-8 PYTHONWARNINGS=ignore
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
source /opt/try/lib/setup.sh
source /opt/try/lib/qgis.sh
plugins=$HOME/.local/share/QGIS/QGIS3/profiles/default/python/plugins

# A plugin that is switched on already counts as an error there.
enable() {
  run_qgis_process plugins enable ndvi_collections >enable.log 2>&1 || grep -q "already enabled" enable.log || { cat enable.log; return 1; }
}

# From scenes to tables, compared with what the generator of the scenes knows.
use() {
  enable
  rm -rf tables && mkdir tables
  run_qgis_process run ndvi:collectionfromfolder --FOLDER="$HOME/data/sentinel2" --OUTPUT="$HOME/tables/collection.gpkg"
  run_qgis_process run ndvi:histogramtables --COLLECTION="$HOME/tables/collection.gpkg" --ZONES="$HOME/data/fields.gpkg" --ZONE_ID=field_id \
    --HISTOGRAM="$HOME/tables/histogram.gpkg" --STATISTICS="$HOME/tables/statistics.gpkg" --SCENES="$HOME/tables/scenes.gpkg" \
    --REPORT="$HOME/tables/report.html"
  /usr/bin/python3 /opt/try/lib/digest.py tables --truth data/GROUND_TRUTH.json
  test -s tables/report.html
}

# QGIS without the plugin: it starts, and has none of the algorithms.
without() {
  run_qgis_process list >list 2>&1
  grep -q native:buffer list
  ! grep ndvi: list
}
EOT

system "apt-get remove -q -y --purge ndvi-collections >/dev/null 2>&1 || true
  deluser --quiet --remove-home tester 2>/dev/null || userdel -r tester 2>/dev/null || true
  useradd -m -s /bin/bash tester"

say "The .deb: installed with what it depends on"
system "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends /opt/try/${debs[0]##*/}
  dpkg -s ndvi-collections && dpkg -L ndvi-collections"
say "The .deb: used"
user "/usr/bin/python3 /opt/try/lib/makedemodata.py data --small && use"
say "The .deb: started by root, too"
system "cd && . /opt/try/steps.sh && enable && run_qgis_process list | grep ndvi:"
say "The .deb: removed"
system "apt-get remove -q -y ndvi-collections"
system "left=\$(find / -xdev -path /proc -prune -o -path /opt/try -prune -o -path /home/tester -prune -o -iname '*ndvi?collections*' -print | grep -v '^/root/' || true)
  [ -z \"\$left\" ] || { echo \"Left behind: \$left\"; exit 1; }"
user without

say "The zip: unpacked by QGIS's own installer into the user's profile, used, deleted"
user "PYTHONPATH=/usr/share/qgis/python /usr/bin/python3 -c \"
import sys
from pyplugin_installer.unzip import unzip
unzip(sys.argv[1], sys.argv[2])\" /opt/try/${zips[0]##*/} \$plugins && use"
user "rm -r \$plugins/ndvi_collections && without"

say "Both packages work, and leave nothing behind"
