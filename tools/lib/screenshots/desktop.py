"""Run by QGIS Desktop (qgis --code): takes pictures of the toolbox, a dialog and loaded NDVI layers, and closes.

Environment: NDVI_SCREENSHOTS (folder for the pictures), NDVI_DEMO (demo data, with collection.gpkg in it), NDVI_LANGUAGE
(put behind the names of the pictures)."""

import os
import sys
import traceback

from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QDockWidget
from qgis.utils import iface

FOLDER = os.environ["NDVI_SCREENSHOTS"]
DEMO = os.environ["NDVI_DEMO"]
LANGUAGE = os.environ.get("NDVI_LANGUAGE", "en")


def settle(milliseconds=1500):
    """Lets QGIS draw."""
    from qgis.PyQt.QtCore import QElapsedTimer

    timer = QElapsedTimer()
    timer.start()
    while timer.elapsed() < milliseconds:
        QApplication.processEvents()


def save(widget, name):
    path = os.path.join(FOLDER, f"{name}-{LANGUAGE}.png")
    if not widget.grab().save(path):
        raise RuntimeError(f"cannot write {path}")


def toolbox():
    dock = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    dock.setFloating(True)
    dock.resize(420, 620)
    dock.show()
    settle()
    tree = dock.algorithmTree
    tree.setFilterString("ndvi")
    settle()
    save(dock, "toolbox")
    dock.hide()


def dialog():
    import processing

    window = processing.createAlgorithmDialog(
        "ndvi:histogramtables",
        {
            "COLLECTION": os.path.join(DEMO, "collection.gpkg"),
            "ZONES": os.path.join(DEMO, "fields.gpkg"),
        },
    )
    window.resize(1150, 800)
    window.show()
    settle(2500)
    save(window, "dialog")
    window.close()


def layers():
    import processing
    from qgis.core import QgsProcessingFeedback

    processing.runAndLoadResults(
        "ndvi:ndvirasters",
        {
            "COLLECTION": os.path.join(DEMO, "collection.gpkg"),
            "FOLDER": os.path.join(FOLDER, "rasters"),
            "LOAD_LAYERS": True,
            "OUTPUT": None,
            "SCENES": None,
        },
        QgsProcessingFeedback(),
    )
    settle()
    zones = iface.addVectorLayer(os.path.join(DEMO, "fields.gpkg"), "fields", "ogr")
    symbol = zones.renderer().symbol().symbolLayer(0)
    symbol.setBrushStyle(Qt.NoBrush)
    rasters = [l for l in QgsProject.instance().mapLayers().values() if l.type() == l.RasterLayer]
    extent = QgsRectangle()
    for layer in rasters:
        print(layer.name(), layer.temporalProperties().isActive(), layer.temporalProperties().fixedTemporalRange().begin())
        extent.combineExtentWith(iface.mapCanvas().mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
    extent.scale(1.05)
    iface.mapCanvas().setExtent(extent)
    show_time(rasters)
    iface.mainWindow().resize(1300, 850)
    settle(4000)
    save(iface.mainWindow(), "layers")


def show_time(rasters):
    """The temporal controller, on the day of the scene in the middle."""
    controller = iface.mainWindow().findChild(QDockWidget, "Temporal Controller")
    if controller:
        controller.show()
        controller.setMaximumHeight(120)
        buttons = [b for b in controller.findChildren(QAbstractButton) if b.objectName() == "mNavigationFixedRange"]
        for button in buttons:
            button.click()
    middle = sorted(rasters, key=lambda l: l.temporalProperties().fixedTemporalRange().begin())[len(rasters) // 2]
    iface.mapCanvas().setTemporalRange(middle.temporalProperties().fixedTemporalRange())


def take_pictures():
    status = 0
    try:
        iface.mainWindow().resize(1300, 850)
        toolbox()
        dialog()
        layers()
    except Exception:  # whatever it is, QGIS must not stay open
        traceback.print_exc()
        status = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


QTimer.singleShot(4000, take_pictures)
