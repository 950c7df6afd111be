# Sourced by tools/lib/cluster/try.sh: what happens once the script is where its cluster can be.
# shellcheck shell=bash

# seconds_since EPOCHREALTIME
seconds_since() { awk -v begin="$1" -v end="$EPOCHREALTIME" 'BEGIN { printf "%.1f", end - begin }'; }

# quietly LOG COMMAND...: what it says goes to the end of the log, and is shown where it fails.
quietly() {
  local log=$1
  "${@:2}" >>"$log" 2>&1 || { tail -n 20 "$log"; fail "see $log"; }
}

# The tables of one run over all scenes, to compare with, and what they cost.
single_run() {
  say "One run over all $dates scenes, one thread"
  mkdir -p "$output/single"
  use_plugin "$PWD/build/$preset/plugins" "$output/profile"
  quietly "$output/single/log.txt" run_qgis_process run ndvi:collectionfromfolder --FOLDER="$output/scenes" \
    --OUTPUT="$output/single/collection.gpkg"
  local begin=$EPOCHREALTIME
  quietly "$output/single/log.txt" run_qgis_process run ndvi:histogramtables --COLLECTION="$output/single/collection.gpkg" \
    --ZONES="$output/fields.gpkg" --ZONE_ID=pid --THREADS=1 --HISTOGRAM="$output/single/histogram.gpkg" --STATISTICS="$output/single/statistics.gpkg" \
    --SCENES="$output/single/scenes.gpkg"
  printf '%s s\n' "$(seconds_since "$begin")"
}

write_configuration() {
  cat >"$output/config.yaml" <<EOF
scenes:
  folder: scenes
zones: fields.gpkg
zone_id: pid
parts: $parts
job: {threads: 1, memory_mb: 1500, minutes: 60}
qgis:
  plugins: $PWD/build/$preset/plugins
$scheduler_settings
EOF
  cat "$output/config.yaml"
}

# Parts whose tables are there.
finished_parts() { find "$output/results/rounds" -path '*/parts/*/scenes.gpkg' 2>/dev/null | wc -l; }

# parts_begun_on COMPUTER: the numbers of parts it has begun and not ended.
parts_begun_on() {
  local journal
  for journal in "$output"/results/rounds/1/parts/*/attempts.jsonl; do
    [[ $(tail -n 1 "$journal" 2>/dev/null) != *"\"computer\": \"$1\""*'"event": "start"'* ]] || basename "$(dirname "$journal")"
  done
}

# Waits until half of the parts are there and the first computer is at work, and kills it.
kill_half_way() {
  while (($(finished_parts) < parts / 2)) || [[ -z $(parts_begun_on node1) ]]; do
    [[ ! -e $output/ended ]] || return 0
    sleep 0.2
  done
  printf '\n== %s: node1 loses its power, while it makes part %s\n\n' "$(date -u +%T)" "$(parts_begun_on node1 | xargs)"
  kill_computer 1
}

# The rows of a table as lines, sorted; the number that GDAL gives each is no part of it.
sorted_rows() {
  local table
  for table in "$@"; do
    ogr2ogr -f CSV /vsistdout/ "$table" | tail -n +2
  done | LC_ALL=C sort --temporary-directory="$output"
}

compare() {
  local kind
  for kind in histogram statistics; do
    local parts_tables=("$output"/results/rounds/1/parts/*/"$kind.gpkg")
    sorted_rows "$output/single/$kind.gpkg" >"$output/single.txt"
    sorted_rows "${parts_tables[@]}" >"$output/parts.txt"
    if cmp -s "$output/single.txt" "$output/parts.txt"; then
      printf '%s: %d rows in %d parts, the same as those of one run, byte for byte\n' "$kind" "$(wc -l <"$output/single.txt")" "${#parts_tables[@]}"
    else
      printf '%s: DIFFERENT: diff %s %s\n' "$kind" "$output/single.txt" "$output/parts.txt"
      return 1
    fi
    "$system_python" tools/lib/cluster/comparetables.py "$kind" "$output/single/$kind.gpkg" "$output/results/scene/$kind.gpkg"
  done
}

run_on_cluster() {
  single_run
  say "A cluster of $nodes computers"
  start_network "$output/cluster" "$nodes"
  trap stop_scheduler EXIT
  start_scheduler 1
  show_computers
  say "config.yaml"
  write_configuration
  say "snakemake --profile workflow/profiles/$scheduler"
  rm -f "$output/ended"
  kill_half_way &
  local begin=$EPOCHREALTIME status=0
  (cd "$output" && snakemake --snakefile "$OLDPWD/workflow/Snakefile" --profile "$OLDPWD/workflow/profiles/$scheduler" >snakemake.log 2>&1) || status=$?
  touch "$output/ended"
  tail -n 3 "$output/snakemake.log"
  printf 'exit status %d after %s s\n' "$status" "$(seconds_since "$begin")"
  show_computers
  say "Parts that were tried more than once"
  awk -F, 'NR == 1 || $4 > 1' "$output/results/parts.csv"
  say "Processor time of a part"
  tail -n +2 "$output/results/parts.csv" | cut -d, -f10 | sort -n |
    awk '{ seconds[NR] = $1 } END { printf "%.1f s, from %.1f to %.1f\n", seconds[int((NR + 1) / 2)], seconds[1], seconds[NR] }'
  ((status == 0))
  awk -F, 'NR > 1 { lost += $5 } END { exit !lost }' "$output/results/parts.csv" || fail "no part was lost: the computer was not killed in time"
  say "Comparing"
  compare
}
