"""Start-up shim: loads the C++ Processing provider into QGIS.

QGIS (and qgis_process) starts Python plugins only. All this does is to load the library beside it and call its one
registration function.
"""

import configparser
import ctypes
import os
import re
import sys

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt.QtCore import QLocale, QTranslator

FOLDER = os.path.dirname(os.path.abspath(__file__))
LIBRARY = os.path.join(FOLDER, "libndvi_collections.so")

# What to do when library and QGIS do not fit. Sentences are declared for translation in entry.cpp.
ADVICE = (
    "Install the package or the zip of NDVI Collections that was made for this QGIS, or build it on this system "
    "(tools/package in its sources)."
)


def tr(sentence, *values):
    """A sentence in the user's language, the values in their places; the library that translates all else is not there yet."""
    translator = QTranslator()
    translator.load(QLocale(QgsApplication.locale()), "ndvi_collections", "_", os.path.join(FOLDER, "i18n"))
    text = translator.translate("Plugin", sentence) or sentence
    return re.sub("%([0-9])", lambda number: values[int(number[1]) - 1], text)


def tell(message):
    """Says why there is no provider: in the message bar and log of Desktop, else on stderr (qgis_process)."""
    from qgis.utils import iface

    if iface is not None:
        QgsMessageLog.logMessage(message, "NDVI Collections", Qgis.Critical)
        iface.messageBar().pushMessage("NDVI Collections", message, Qgis.Critical, 0)
    elif sys.stderr is not None:
        print("NDVI Collections: " + message, file=sys.stderr)


def rival():
    """(needed, loaded): the QGIS or GDAL that our library needs, and another version of it that this process has loaded.

    The loader would take in both, and calls of one would end in the other. It happens where a distribution rebuilds the
    same QGIS with a newer GDAL. None where all is well, or where there is no /proc to ask.
    """
    try:
        with open("/proc/self/maps", encoding="utf-8", errors="replace") as maps:
            loaded = {os.path.basename(line.rstrip()) for line in maps if ".so" in line}
        with open(LIBRARY, "rb") as library:
            names = library.read(1 << 20)  # what a library needs stands at its beginning
    except OSError:
        return None
    for match in re.findall(rb"\0(lib(?:qgis_core|gdal)\.so\.[0-9.]+)(?=\0)", names):
        needed = match.decode()
        others = sorted(name for name in loaded if name.startswith(needed.partition(".so.")[0] + ".so."))
        if others and not any((name + ".").startswith(needed + ".") for name in others):
            return needed, others[0]
    return None


def load():
    """The library, or a reason why it cannot be loaded. A library of another QGIS is not even tried: it may crash."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(os.path.join(FOLDER, "metadata.txt"), encoding="utf-8")
    built = metadata.get("general", "builtForQgis", fallback="?")
    running = Qgis.version().partition("-")[0]
    if not os.path.exists(LIBRARY):
        return None, tr("%1 is missing. Install the plugin again.", LIBRARY)
    # To the last number: QGIS promises binary compatibility not even between 3.22.15 and 3.22.16.
    if built != running:
        return None, tr("This copy was built for QGIS %1, but QGIS %2 is running.", built, running) + " " + tr(ADVICE)
    clash = rival()
    if clash:
        text = "This copy was built for QGIS %1 with %2, but this QGIS %3 runs with %4."
        return None, tr(text, built, clash[0], running, clash[1]) + " " + tr(ADVICE)
    try:
        return ctypes.CDLL(LIBRARY), ""
    except OSError as error:
        text = "The library built for QGIS %1 cannot be loaded into this QGIS %2: %3."
        return None, tr(text, built, running, str(error)) + " " + tr(ADVICE)


class Plugin:
    """What QGIS calls: initProcessing() from qgis_process, initGui() from Desktop."""

    library = None

    def initProcessing(self):
        if self.library is not None:
            return
        self.library, reason = load()
        if self.library is None:
            tell(reason)
            return
        code = self.library.ndvi_collections_register(FOLDER.encode("utf-8"))
        if code != 0:
            tell(tr("QGIS refused the Processing provider (code %1).", str(code)))

    def initGui(self):
        self.initProcessing()

    def unload(self):
        # At exit QGIS may have taken the registry down before it unloads plugins.
        if self.library is not None and QgsApplication.instance() is not None:
            self.library.ndvi_collections_unregister()
        self.library = None


def classFactory(iface):  # pylint: disable=unused-argument
    return Plugin()
