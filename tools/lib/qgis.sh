# Sourced by the commands in tools/: qgis_process with the plugin of a build, away from the user's own QGIS profile.
# shellcheck shell=bash

# use_plugin PLUGINS_FOLDER PROFILE_FOLDER: sets up the environment and switches the plugin on in that profile.
use_plugin() {
  local plugins=$1 profile=$2
  [[ -f $plugins/ndvi_collections/metadata.txt ]] || fail "there is no plugin in $plugins"
  mkdir -p "$profile"/{config,data,cache,runtime}
  chmod 700 "$profile/runtime" # Qt insists
  export QGIS_PLUGINPATH=$plugins QGIS_CUSTOM_CONFIG_PATH=$profile
  export XDG_CONFIG_HOME=$profile/config XDG_DATA_HOME=$profile/data XDG_CACHE_HOME=$profile/cache XDG_RUNTIME_DIR=$profile/runtime
  export QT_QPA_PLATFORM=offscreen PYTHONWARNINGS=ignore
  # A plugin that is switched on already counts as an error there.
  if ! run_qgis_process plugins enable ndvi_collections >"$profile/enable.log" 2>&1 &&
    ! grep -q "already enabled" "$profile/enable.log"; then
    cat "$profile/enable.log" >&2
    fail "QGIS could not load the plugin"
  fi
}

# Debian 12's qgis_process passes an option that its QGIS refuses; the program behind it works.
run_qgis_process() {
  if command -v qgis_process.bin >/dev/null; then
    qgis_process.bin "$@"
  else
    qgis_process "$@"
  fi
}
