# Sourced by the commands in tools/: configures and builds one preset of the checkout.
# shellcheck shell=bash

# build_preset PRESET [yes|no [OPTION...]]: leaves the build in build/PRESET, with or without the tests (which need GoogleTest), configured
# with the options.
build_preset() {
  local preset=$1 tests=${2:-yes}
  say "Building (preset $preset)"
  cmake --preset "$preset" -DBUILD_TESTING="$([[ $tests == yes ]] && echo ON || echo OFF)" \
    ${NDVI_TEST_DATA:+-DNDVI_TEST_DATA="$(realpath -m -- "$NDVI_TEST_DATA")"} "${@:3}"
  cmake --build "build/$preset" --parallel "$(nproc)"
}
