# Sourced by the commands in tools/: the JSON schemas of STAC for the tests, from Debian's package python3-pystac.
# shellcheck shell=bash

# Where the package is from: Debian 12 has none. Nothing of it is installed.
schemas_release=trixie

# stac_schemas FOLDER: puts the schemas there, each at its address without "https://"; does nothing when they are there. Without them the
# tests that want them are skipped, and say so.
stac_schemas() {
  local target=$1 work status=0
  [[ ! -d $target/schemas.stacspec.org ]] || return 0
  say "Fetching the JSON schemas of STAC"
  work=$(mktemp -d)
  fetch_schemas "$work" "$target" || status=$?
  rm -rf "$work"
  ((status == 0)) || echo "Warning: they cannot be had; what is written is not checked against them"
}

fetch_schemas() {
  local work=$1 target=$2 name from
  local apt=(apt-get -q -o "Dir::State=$work" -o "Dir::Cache=$work" -o "Dir::Etc::SourceList=$work/sources.list"
    -o Dir::Etc::SourceParts=- -o APT::Sandbox::User=)
  mkdir -p "$work/lists/partial" "$work/archives/partial"
  echo "deb $(system_mirror) $schemas_release main" >"$work/sources.list"
  "${apt[@]}" update && (cd "$work" && "${apt[@]}" download python3-pystac && dpkg-deb -x python3-pystac_*.deb pystac) || return 1
  from=$work/pystac/usr/lib/python3/dist-packages/pystac/validation/jsonschemas
  for name in "$from"/geojson/*.json; do
    install -D -m 644 "$name" "$work/schemas/geojson.org/schema/${name##*/}" || return 1
  done
  for name in "$from"/stac-spec/v*/*.json; do
    install -D -m 644 "$name" "$work/schemas/$(address_of "${name#"$from"/stac-spec/}")" || return 1
  done
  mkdir -p "${target%/*}" && mv -T "$work/schemas" "$target"
}

# v1.1.0/bands.json -> schemas.stacspec.org/v1.1.0/item-spec/json-schema/bands.json
address_of() {
  local version=${1%%/*} name=${1##*/} of=item
  case $name in
    catalog.json | collection.json) of=${name%.json} ;;
  esac
  echo "schemas.stacspec.org/$version/$of-spec/json-schema/$name"
}
