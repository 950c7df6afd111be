# Sourced by tools/bench: builds what users get and the benchmark programs, but no tests.
# shellcheck shell=bash

build_benchmarks() {
  say "Building (preset release, with benchmarks)"
  cmake --preset release -DBUILD_TESTING=ON -DNDVI_BENCHMARKS=ON
  cmake --build build/release --parallel "$(nproc)" --target ndvi_collections ndvi_bench ndvi_bench_kernels
}
