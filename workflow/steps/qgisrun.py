"""Runs algorithms with qgis_process, and Python where QGIS's GDAL is, as the configuration says."""
import glob
import os
import platform
import re
import shlex
import subprocess
import tempfile
from contextlib import contextmanager

# Debian 12's qgis_process passes an option that its QGIS refuses; the program behind it works.
FIND_QGIS = """
program=$(command -v qgis_process.bin || command -v qgis_process) ||
  { echo 'Error: qgis_process is not on PATH. See qgis.setup and qgis.container in the configuration.'; exit 127; }
# The Python in it takes the place of the first python3 on PATH for its own, which may be that of a virtual environment.
PATH=$(dirname "$program"):$PATH
"""
RUN_ALGORITHM = FIND_QGIS + """
exec "$program" run "$@"
"""
# A plugin that is switched on already counts as an error.
ENABLE_PLUGIN = FIND_QGIS + """
said=$("$program" plugins enable ndvi_collections 2>&1) || grep -q 'already enabled' <<<"$said" ||
  { echo "$said"; echo 'Error: QGIS could not load the plugin. See qgis.plugins in the configuration.'; exit 127; }
"""
# What QGIS takes for a profile in which the plugin has been switched on.
PLUGIN_IS_ENABLED = "[PythonPlugins]\nndvi_collections=true\n"
# GDAL's Python bindings belong to the system's Python; another one may come first on PATH.
RUN_PYTHON = """
for python in python3 /usr/bin/python3; do
  "$python" -c 'import osgeo' 2>/dev/null && exec "$python" "$@"
done
echo "Error: no Python with GDAL's bindings (osgeo) is on PATH. See qgis.setup and qgis.container in the configuration."
exit 127
"""


# What qgis_process says before it tells of each.
WRONG_PARAMETERS = "An error was encountered while checking parameter values"


class StepError(Exception):
    """What went wrong in a step, and what to do."""


def expanded(scratch):
    """The folder on this computer's disk; empty where none is asked for. Raises StepError."""
    folder = os.path.expandvars(scratch)
    if "$" in folder:
        raise StepError(f"scratch: on this computer there is no variable for {folder}. Give a folder, or leave it empty.")
    return folder


def plugin_folder(settings):
    """The folder to look for the plugin in, besides those QGIS knows; empty where there is none."""
    if settings["plugins"]:
        return settings["plugins"]
    if os.environ.get("QGIS_PLUGINPATH"):
        return os.environ["QGIS_PLUGINPATH"]
    # Where QGIS installs a zip; a fresh profile does not see it.
    found = glob.glob(os.path.expanduser("~/.local/share/QGIS/QGIS*/profiles/default/python/plugins/ndvi_collections"))
    return os.path.dirname(found[0]) if found else ""


def _command(settings, script, arguments):
    setup = settings["setup"].strip()
    text = f"{{ {setup}\n}} || {{ echo \"Error: the commands of qgis.setup ended with exit status $?.\"; exit 127; }}\n" if setup else ""
    text += script
    return [*shlex.split(settings["container"]), "bash", "-c", text, "ndvi", *arguments]


@contextmanager
def _environment(settings):
    """The environment of a job: a profile of its own, unless one is given."""
    with tempfile.TemporaryDirectory(prefix="ndvi-job-") as scratch:
        env = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONWARNINGS="ignore")
        runtime = os.path.join(scratch, "runtime")
        os.mkdir(runtime, 0o700)  # Qt insists
        env["XDG_RUNTIME_DIR"] = runtime
        # Nothing else is moved: PROJ's grids of the user count for the result, and the cache knows their folder.
        env["QGIS_CUSTOM_CONFIG_PATH"] = scratch
        profile = os.path.join(scratch, "profiles", "default")
        os.mkdir(os.path.dirname(profile))
        if settings["profile"]:
            os.symlink(settings["profile"], profile)
        else:
            os.makedirs(os.path.join(profile, "QGIS"))
            with open(os.path.join(profile, "QGIS", "QGIS3.ini"), "w", encoding="utf-8") as file:
                file.write(PLUGIN_IS_ENABLED)
        plugins = plugin_folder(settings)
        if plugins:
            env["QGIS_PLUGINPATH"] = plugins
        yield env


def _call(settings, script, arguments, log, mode="w"):
    with _environment(settings) as env, open(log, mode, encoding="utf-8") as out:
        command = _command(settings, script, arguments)
        try:
            return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, env=env, check=False).returncode
        except FileNotFoundError as error:
            raise StepError(f"There is no program {command[0]} on {platform.node()}. See qgis.container in the configuration.") from error


def option_lines(parameters):
    """Parameters as options; a list gives an option for each of its values, and what is None none."""
    options = []
    for name, value in parameters.items():
        if value is None:
            continue
        for single in value if isinstance(value, (list, tuple)) else [value]:
            text = str(single).lower() if isinstance(single, bool) else str(single)
            options.append(f"--{name}={text}")
    return options


def last_error(log):
    """What a log says last of what went wrong, in one line; empty where it says nothing."""
    with open(log, encoding="utf-8", errors="replace") as file:
        lines = [line.strip() for line in file if line.strip()]
    errors = [i for i, line in enumerate(lines) if re.match("ERROR|Error", line)]
    # qgis_process goes on in further lines where parameters are wrong, and says other errors twice.
    said = [re.sub(r"^(ERROR|Error)\s*\d*:\s*", "", line) for line in (lines[errors[-1]:] if errors else lines[-1:])]
    return " ".join(line for line in dict.fromkeys(said) if line != WRONG_PARAMETERS)[:1000]


def _says(log, text):
    with open(log, encoding="utf-8", errors="replace") as file:
        return text in file.read()


def warnings_in(log):
    """What algorithms warned of, in their order."""
    with open(log, encoding="utf-8", errors="replace") as file:
        return re.findall(r"WARNING:\s*(.*\S)", file.read())


def run_algorithm(settings, algorithm, parameters, log):
    """Runs an algorithm, what it says into the file `log`; its exit status."""
    call = (settings, RUN_ALGORITHM, [algorithm, *option_lines(parameters)], log)
    if settings["profile"]:
        _call(settings, ENABLE_PLUGIN, [], log)
        return _call(*call, "a")
    status = _call(*call)
    if status and _says(log, f"{algorithm} not found"):
        _call(settings, ENABLE_PLUGIN, [], log, "a")  # says why
    return status


def require_algorithm(settings, algorithm, parameters, log):
    """Runs an algorithm that has to succeed. Raises StepError."""
    status = run_algorithm(settings, algorithm, parameters, log)
    if status:
        raise StepError(f"{last_error(log) or f'{algorithm} ended with exit status {status}.'} The whole log: {log}")


def require_python(settings, script, arguments, log):
    """Runs one of these steps where GDAL's Python bindings are. Raises StepError."""
    status = _call(settings, RUN_PYTHON, [script, *arguments], log)
    if status:
        raise StepError(f"{last_error(log) or f'{script} ended with exit status {status}.'} The whole log: {log}")
