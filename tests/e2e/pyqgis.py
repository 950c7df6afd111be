"""Runs algorithms in PyQGIS as the README shows it: one Python for many runs, where each qgis_process would start a QGIS anew.

PyQgis is the test's side. Run as a script this file is the other side: a request and an answer a line, both JSON.
"""
import json
import os
import signal
import subprocess
import sys
import time

from qgisprocess import QgisProfile


class PyQgis(QgisProfile):
    """A Python with QGIS and the plugin, in a profile of its own."""

    def __init__(self):
        super().__init__()
        self.answers, theirs = os.pipe()
        # What QGIS itself says goes where the test's own words go.
        self.process = subprocess.Popen([sys.executable, os.path.abspath(__file__), str(theirs)], stdin=subprocess.PIPE,
                                        stdout=sys.stderr, pass_fds=[theirs], text=True, env=self.environment())
        os.close(theirs)
        self.answers = os.fdopen(self.answers, encoding="utf-8")

    def close(self):
        self.process.stdin.close()
        self.process.wait(60)
        self.answers.close()
        super().close()

    def run(self, algorithm, **parameters):
        """processing.run(): the outputs; a run that fails raises an AssertionError with what was said."""
        answer = self.ask(algorithm, parameters)
        if "error" in answer:
            raise AssertionError(f"{algorithm}: {answer['error']}\n{answer['log']}")
        self.log = answer["log"]
        return answer["results"]

    def run_and_load(self, algorithm, **parameters):
        """processing.runAndLoadResults(), as menus and buttons of QGIS Desktop do: the layer tree of the project then, as `tree()` has it."""
        answer = self.ask(algorithm, parameters, "load")
        if "error" in answer:
            raise AssertionError(f"{algorithm}: {answer['error']}\n{answer['log']}")
        return answer["tree"]

    def run_and_kill(self, algorithm, seconds, **parameters):
        """The same in a process of its own that is killed (SIGKILL) after so long. False where it was over before."""
        return self.ask(algorithm, parameters, seconds)["killed"]

    def ask(self, algorithm, parameters, how=None):
        print(json.dumps([algorithm, parameters, how]), file=self.process.stdin, flush=True)
        line = self.answers.readline()
        if not line:
            raise AssertionError(f"{algorithm} took Python down: exit status {self.process.wait()}")
        return json.loads(line)


def killed_after(seconds, work):
    """Does the work in a copy of this process, which is killed after so long; whether it came to that."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def tree():
    """{group: [layer, …]} of the project, each from the top down; a layer is its name, id, kind of renderer and whether it has a time."""
    from qgis.core import QgsProject

    groups = {}
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        layer = node.layer()
        renderer = layer.renderer().type() if layer.renderer() else None
        groups.setdefault(node.parent().name(), []).append(
            {"name": layer.name(), "id": layer.id(), "renderer": renderer, "time": layer.temporalProperties().isActive()})
    return groups


def serve(answers):
    from qgis.core import QgsApplication, QgsProcessingFeedback

    QgsApplication.setPrefixPath(os.environ.get("QGIS_PREFIX_PATH", "/usr"), True)
    application = QgsApplication([], False)
    application.initQgis()
    for folder in (os.path.join(application.pkgDataPath(), "python", "plugins"), os.environ["QGIS_PLUGINPATH"]):
        sys.path.append(folder)
    import ndvi_collections
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    plugin = ndvi_collections.classFactory(None)
    plugin.initProcessing()
    for line in sys.stdin:
        algorithm, parameters, how = json.loads(line)
        feedback = QgsProcessingFeedback(False)

        def run():
            return processing.run(algorithm, parameters, feedback=feedback)

        try:
            if how == "load":
                processing.runAndLoadResults(algorithm, parameters, feedback=feedback)
                application.processEvents()  # what is in the tree nowhere leaves the project then
                answer = {"tree": tree()}
            elif how is None:
                answer = {"results": run(), "log": feedback.textLog()}
            else:
                answer = {"killed": killed_after(how, run)}
        except Exception as error:  # whatever it is, the test should hear of it
            answer = {"error": str(error), "log": feedback.textLog()}
        print(json.dumps(answer, default=str), file=answers, flush=True)
    plugin.unload()
    application.exitQgis()


if __name__ == "__main__":
    with os.fdopen(int(sys.argv[1]), "w", encoding="utf-8") as pipe:
        serve(pipe)
