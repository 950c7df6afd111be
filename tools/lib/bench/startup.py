#!/usr/bin/python3
"""How long the plugin takes when QGIS starts: the import of its Python module, the loading of its library, the provider with all
algorithms and models, in a QGIS that has started and has its Processing.

usage: startup.py PLUGINS [RUNS] [LOCALE]

Each run is a process of its own. Cold: the plugin's own files were taken out of the system's cache before. Where that is allowed, a run
has the priority of real time, so that other programs do not count.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time


def measure(plugins, locale):
    """In a process of its own: milliseconds, and how many algorithms there are then."""
    from qgis.core import QgsApplication, QgsSettings

    QgsApplication.setPrefixPath(os.environ.get("QGIS_PREFIX_PATH", "/usr"), True)
    application = QgsApplication([], False)
    application.initQgis()
    QgsSettings().setValue("locale/userLocale", locale)
    QgsSettings().setValue("locale/overrideFlag", True)
    sys.path += [os.path.join(application.pkgDataPath(), "python", "plugins"), plugins]
    import processing  # noqa: F401, pylint: disable=unused-import
    from processing.core.Processing import Processing

    Processing.initialize()
    begin = time.perf_counter()
    import ndvi_collections

    ndvi_collections.classFactory(None).initProcessing()
    seconds = time.perf_counter() - begin
    provider = QgsApplication.processingRegistry().providerById("ndvi")
    print(f"{seconds * 1000:.2f} {len(provider.algorithms())}", flush=True)
    os._exit(0)


def forget(folder):
    """Takes the files out of the system's cache; what another process has mapped stays."""
    os.sync()
    for place, _, names in os.walk(folder):
        for name in names:
            file = os.open(os.path.join(place, name), os.O_RDONLY)
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(file)


def real_time():
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(10))
    except PermissionError:
        pass


def main():
    plugins = os.path.abspath(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    locale = sys.argv[3] if len(sys.argv) > 3 else "en"
    with tempfile.TemporaryDirectory() as profile:
        runtime = os.path.join(profile, "runtime")
        os.mkdir(runtime, 0o700)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": profile, "HOME": profile,
                       "XDG_RUNTIME_DIR": runtime}
        for kind in ("cold", "warm"):
            found = []
            for _ in range(runs):
                if kind == "cold":
                    forget(os.path.join(plugins, "ndvi_collections"))
                run = subprocess.run([sys.executable, os.path.abspath(__file__), "--measure", plugins, locale], env=environment,
                                     preexec_fn=real_time, capture_output=True, text=True, check=True)
                milliseconds, algorithms = run.stdout.split()[-2:]
                found.append(float(milliseconds))
            print(f"{kind}: {statistics.median(found):.1f} ms [{min(found):.1f} … {max(found):.1f}], {runs} runs, "
                  f"{algorithms} algorithms, {locale}")


if __name__ == "__main__":
    if sys.argv[1] == "--measure":
        measure(*sys.argv[2:4])
    main()
