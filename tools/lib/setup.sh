# Sourced by the commands in tools/: installs what a fresh Debian lacks.
# shellcheck shell=bash

# What each task needs, as Debian names it. Packages that these bring along are not named again.
packages_build=(g++ cmake ninja-build libqgis-dev qtkeychain-qt5-dev libgdal-dev nlohmann-json3-dev libxxhash-dev qttools5-dev
  qttools5-dev-tools)
# The user guide, which the Help buttons open. Without them all but the guide is built.
packages_guide=(python3-sphinx python3-myst-parser furo python3-jieba)
packages_run=(qgis python3-qgis python3-gdal python3-numpy)
packages_test=(libgtest-dev python3-jsonschema gdal-bin snakemake)
packages_style=(clang-format)
packages_tidy=(clang-tidy)
packages_coverage=(gcovr)
packages_package=(dpkg-dev file lintian python3)
packages_bench=(libbenchmark-dev)
packages_slurm=(slurm-wlm munge snakemake iproute2 gdal-bin)
packages_kubernetes=(golang-go rsync make dpkg-dev gpgv debian-archive-keyring etcd-server containerd runc containernetworking-plugins snakemake iproute2 openssl gdal-bin)
packages_screenshots=(xvfb xauth chromium fonts-noto-cjk pngquant)

# GDAL's Python bindings belong to the system's Python; another one may come first on PATH.
# shellcheck disable=SC2034
system_python=/usr/bin/python3

say() { printf '\n== %s\n' "$*"; }

fail() {
  printf 'Error: %s\n' "$*" >&2
  exit 1
}

# The first archive apt knows here, in sources of either form.
system_mirror() {
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1
}

# Those of the named packages that are not installed, one a line.
missing_packages() {
  local package
  for package in "$@"; do
    # Without "|| true" an unknown package would end the script here.
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true) == installed ]] || echo "$package"
  done
}

# Runs a command as root: directly, or through sudo.
as_root() {
  if ((EUID == 0)); then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "this needs root rights, and sudo is not installed. Run as root: ${*}"
  fi
}

# install_packages GROUP...: installs what the groups (build, guide, run, test, style, tidy, package, …) lack; quiet when nothing is.
install_packages() {
  local group list wanted=() missing
  for group in "$@"; do
    declare -n list="packages_$group"
    wanted+=("${list[@]}")
  done
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
    fail "packages are installed with apt-get, which this system doesn't have. Install the equivalents of: ${wanted[*]}"
  mapfile -t missing < <(missing_packages "${wanted[@]}")
  ((${#missing[@]})) || return 0
  say "Installing ${missing[*]}"
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}
