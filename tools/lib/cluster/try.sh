# Sourced by tools/try-slurm and tools/try-kubernetes, which set `scheduler`.
# shellcheck shell=bash disable=SC2154

usage() {
  cat <<EOF
usage: tools/try-$scheduler [options]

The cluster is made of network and process namespaces on this machine, and is gone at the end. Needs root rights.

  --nodes N          computers of one core each (default: 3)
  --parts N          parts (default: 40)
  --dates N          scenes, one a date (default: 160)
  --output FOLDER    for data, tables, logs and the transcript (default: build/$scheduler); must not hold results
  --preset NAME      build preset (default: release)
  --no-install       don't look for missing packages
EOF
}

nodes=3 parts=40 dates=160 output= preset=release install=yes
while (($#)); do
  case $1 in
    -h | --help) usage; exit ;;
    --no-install) install=no ;;
    --nodes | --parts | --dates | --output | --preset) declare "${1#--}=${2:?$1 needs a value}"; shift ;;
    *) usage >&2; exit 2 ;;
  esac
  shift
done

cd "$(dirname "$(readlink -f "$0")")/.."
source tools/lib/setup.sh
source tools/lib/build.sh
source tools/lib/qgis.sh
source tools/lib/cluster/namespaces.sh
source "tools/lib/cluster/$scheduler.sh"
source tools/lib/cluster/run.sh
output=$(realpath -m -- "${output:-build/$scheduler}")

if [[ -z ${NDVI_IN_CLUSTER:-} ]]; then
  [[ ! -e $output/results ]] || fail "$output holds the results of another run: remove it, or choose another --output"
  [[ $install == no ]] || install_packages build run "$scheduler"
  prepare_scheduler
  build_preset "$preset" no
  mkdir -p "$output"
  "$system_python" tools/lib/cluster/makescenes.py "$output" "$dates"
  enter_cluster "$PWD/tools/try-$scheduler" --no-install --nodes "$nodes" --parts "$parts" --dates "$dates" --output "$output" --preset "$preset"
  exit
fi
run_on_cluster 2>&1 | tee "$output/transcript.txt"
