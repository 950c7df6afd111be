"""Start-up shim: loads the C++ Processing provider into QGIS.

QGIS (and qgis_process) starts Python plugins only. All this does is to load the library beside it and call its one
registration function.
"""

import configparser
import ctypes
import os
import sys

from qgis.core import Qgis, QgsApplication, QgsMessageLog

FOLDER = os.path.dirname(os.path.abspath(__file__))
LIBRARY = os.path.join(FOLDER, "libndvi_collections.so")


def tell(message):
    """Says why there is no provider: in the message bar and log of Desktop, else on stderr (qgis_process)."""
    from qgis.utils import iface

    if iface is not None:
        QgsMessageLog.logMessage(message, "NDVI Collections", Qgis.Critical)
        iface.messageBar().pushMessage("NDVI Collections", message, Qgis.Critical, 0)
    elif sys.stderr is not None:
        print("NDVI Collections: " + message, file=sys.stderr)


def load():
    """The library, or a reason why it cannot be loaded. A library of another QGIS is not even tried: it may crash."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(os.path.join(FOLDER, "metadata.txt"), encoding="utf-8")
    built = metadata.get("general", "builtForQgis", fallback="?")
    running = "{}.{}".format(Qgis.QGIS_VERSION_INT // 10000, Qgis.QGIS_VERSION_INT // 100 % 100)
    rebuild = (
        "Rebuild it on this system (cmake --preset release && cmake --build --preset release, "
        "with libqgis-dev of this QGIS installed) and install it again."
    )
    if built != running:
        return None, "this copy was built for QGIS {}, but this is QGIS {}. {}".format(built, running, rebuild)
    try:
        return ctypes.CDLL(LIBRARY), ""
    except OSError as error:
        return None, "the library built for QGIS {} cannot be loaded: {}. {}".format(built, error, rebuild)


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
            tell("QGIS refused the Processing provider (code {}).".format(code))

    def initGui(self):
        self.initProcessing()

    def unload(self):
        # At exit QGIS may have taken the registry down before it unloads plugins.
        if self.library is not None and QgsApplication.instance() is not None:
            self.library.ndvi_collections_unregister()
        self.library = None


def classFactory(iface):  # pylint: disable=unused-argument
    return Plugin()
