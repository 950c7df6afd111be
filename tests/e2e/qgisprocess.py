"""Runs qgis_process with the plugin under test: own profile, time limit, results parsed."""
import glob
import json
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass


@dataclass
class Outcome:
    """What a run left: exit status, texts, and the algorithm's outputs (empty where it failed)."""
    status: int
    stdout: str
    stderr: str
    results: dict

    @property
    def text(self):
        """Everything that was said, for looking up messages."""
        return self.stdout + "\n" + self.stderr


class QgisProfile:
    """A profile folder of its own and the environment that makes QGIS use it."""

    def __init__(self, plugins=None):
        self.plugins = os.path.abspath(plugins or os.environ["NDVI_PLUGINS"])
        self.profile = tempfile.mkdtemp(prefix="ndvi-profile-")

    def close(self):
        shutil.rmtree(self.profile, ignore_errors=True)

    def environment(self, extra=None):
        """The caller's environment without its QGIS settings; `extra` on top."""
        env = {k: v for k, v in os.environ.items() if not k.startswith(("QGIS_", "XDG_", "LC_"))}
        runtime = os.path.join(self.profile, "runtime")
        os.makedirs(runtime, mode=0o700, exist_ok=True)
        env.update(QT_QPA_PLATFORM="offscreen", PYTHONWARNINGS="ignore", LANG="C.UTF-8", TZ="UTC",
                   QGIS_PLUGINPATH=self.plugins, QGIS_CUSTOM_CONFIG_PATH=self.profile, XDG_RUNTIME_DIR=runtime,
                   XDG_CONFIG_HOME=f"{self.profile}/config", XDG_DATA_HOME=f"{self.profile}/data",
                   XDG_CACHE_HOME=f"{self.profile}/cache")
        if env.get("NDVI_PRELOAD"):  # a library with sanitizers needs their runtime in the program that loads it
            env["LD_PRELOAD"] = env["NDVI_PRELOAD"]
        env.update(extra or {})
        return env


class QgisProcess(QgisProfile):
    """qgis_process with the plugin switched on."""

    def __init__(self, plugins=None):
        # Debian 12's wrapper passes an option its QGIS refuses; the program behind it works.
        self.program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        if self.program is None:
            raise RuntimeError("qgis_process is not installed")
        super().__init__(plugins)
        enabled = self.call(["plugins", "enable", "ndvi_collections"])
        if enabled.status:
            raise RuntimeError(f"QGIS could not load the plugin:\n{enabled.text}")

    def add_settings(self, lines):
        """Lines of QGIS3.ini, "[group]" first."""
        settings, = glob.glob(os.path.join(self.profile, "**", "QGIS3.ini"), recursive=True)
        with open(settings, "a", encoding="utf-8") as file:
            file.write(f"\n{lines}\n")

    def call(self, arguments, timeout=60, env=None):
        """Runs qgis_process; raises subprocess.TimeoutExpired where it takes longer than `timeout` seconds."""
        done = subprocess.run([self.program, *arguments], capture_output=True, text=True, timeout=timeout, check=False,
                              encoding="utf-8", errors="replace", stdin=subprocess.DEVNULL, env=self.environment(env))
        return Outcome(done.returncode, done.stdout, done.stderr, {})

    def start(self, algorithm, parameters, env=None):
        """Starts an algorithm and leaves it to itself: a Popen whose stdout has all that is said."""
        arguments = [f"--{name}={value}" for name, value in parameters.items()]
        return subprocess.Popen([self.program, "run", algorithm, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                text=True, encoding="utf-8", errors="replace", stdin=subprocess.DEVNULL, env=self.environment(env))

    def run(self, algorithm, parameters, timeout=60, env=None):
        """Runs an algorithm. `parameters`: a dict, or a list of pairs where a name comes more than once."""
        pairs = parameters.items() if isinstance(parameters, dict) else parameters
        outcome = self.call(["--json", "run", algorithm, *(f"--{name}={value}" for name, value in pairs)], timeout, env)
        try:
            outcome.results = json.loads(outcome.stdout).get("results", {})
        except ValueError:
            pass  # a failed run prints no JSON
        return outcome
