"""Run by QGIS Desktop (qgis --code): takes pictures of the toolbox, dialogs, what a run loads and NDVI layers, and closes.

Environment: NDVI_SCREENSHOTS (folder for the pictures), NDVI_DEMO (demo data, with collection.gpkg, histogram.gpkg and statistics.gpkg in
it), NDVI_LANGUAGE (put behind the names of the pictures)."""

import os
import sys
import traceback

from qgis.core import QgsApplication, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QDateTimeEdit, QDockWidget, QLineEdit
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


def save(widget, name, size=None):
    """A picture of the widget, possibly scaled down to (width, height)."""
    path = os.path.join(FOLDER, f"{name}-{LANGUAGE}.png")
    picture = widget.grab()
    if size:
        picture = picture.scaled(*size, Qt.KeepAspectRatio, Qt.SmoothTransformation)
    if not picture.save(path):
        raise RuntimeError(f"cannot write {path}")


def toolbox():
    dock = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    dock.setFloating(True)
    dock.resize(420, 560)
    dock.show()
    settle()
    # As a user types it; with the colon it is in our ids only, not in the tags of others.
    dock.searchBox.setText("ndvi:")
    settle()
    save(dock, "toolbox")
    dock.hide()


def dialogs():
    """Each algorithm's, of the size of its page in the guide; that of the tables also larger."""
    import processing

    # Layers of the project, as a user has them: the form shows their names, no paths of this machine.
    layers = {name: iface.addVectorLayer(os.path.join(DEMO, name + ".gpkg"), name, "ogr").id()
              for name in ("collection", "fields", "histogram", "statistics")}
    given = {"COLLECTION": layers["collection"], "ZONES": layers["fields"], "ZONE_ID": "field_id", "FOLDER": "/data/sentinel2",
             "HISTOGRAM": layers["histogram"], "STATISTICS": layers["statistics"],
             "HISTOGRAM_TABLES": [layers["histogram"]], "STATISTICS_TABLES": [layers["statistics"]]}
    pictures = [(algorithm, os.path.join("dialogs", algorithm.name()), (1080, 680))
                for algorithm in QgsApplication.processingRegistry().providerById("ndvi").algorithms()]
    os.makedirs(os.path.join(FOLDER, "dialogs"), exist_ok=True)
    tables = QgsApplication.processingRegistry().algorithmById("ndvi:histogramtables")
    for algorithm, name, size in [*pictures, (tables, "dialog", (1150, 800))]:
        inputs = {p.name() for p in algorithm.parameterDefinitions() if not p.isDestination()}
        window = processing.createAlgorithmDialog(algorithm.id(), {k: v for k, v in given.items() if k in inputs})
        window.resize(*size)
        window.show()
        settle(2500)
        for field in window.findChildren(QLineEdit):
            field.deselect()  # an empty extent is shown selected
        save(window, name)
        window.close()
    QgsProject.instance().clear()


def results():
    """What runs load, by the dialog's own button; the log; the statistics as a user opens them."""
    import processing

    temporary = "TEMPORARY_OUTPUT"
    run_dialog("ndvi:collectionfromfolder", {"FOLDER": os.path.join(DEMO, "sentinel2"), "OUTPUT": temporary})
    collection = iface.activeLayer() or next(iter(QgsProject.instance().mapLayers().values()))
    zones = os.path.join(DEMO, "fields.gpkg")
    given = {"COLLECTION": collection.id(), "ZONES": zones, "ZONE_ID": "field_id"}
    run_dialog("ndvi:zonalstatistics", {**given, "STATISTICS": temporary, "ZONES_OUTPUT": temporary, "SCENES": temporary}, "log")
    processing.runAndLoadResults("ndvi:samplepixels", {**given, "GEOMETRY": 1, "OUTPUT": temporary, "SCENES": None})
    processing.runAndLoadResults("ndvi:stackbands", {"COLLECTION": collection.id(), "OUTPUT": temporary, "SCENES": None})
    settle()
    layers = QgsProject.instance().mapLayers().values()
    joined = next(layer for layer in layers if layer.type() == layer.VectorLayer and "mean_20210919" in layer.fields().names())
    iface.mapCanvas().setExtent(iface.mapCanvas().mapSettings().layerExtentToOutputExtent(joined, joined.extent()))
    iface.mapCanvas().zoomByFactor(1.2)
    iface.mainWindow().findChild(QDockWidget, "Browser").hide()
    settle(3000)
    save(iface.mainWindow(), "results")
    table = next(layer for layer in layers if layer.type() == layer.VectorLayer and "zone_share" in layer.fields().names())
    window = iface.showAttributeTable(table)
    window.resize(1300, 600)
    settle()
    save(window, "statistics")
    window.close()
    QgsProject.instance().clear()


def run_dialog(algorithm, parameters, picture=None):
    import processing

    window = processing.createAlgorithmDialog(algorithm, parameters)
    window.resize(1150, 800)
    window.show()
    settle()
    window.runButton().click()
    for _ in range(120):
        settle(500)
        if window.results():
            break
    else:
        raise RuntimeError(f"{algorithm} does not end")
    settle()
    if picture:
        save(window, picture)
    window.close()


def layers():
    import processing
    from qgis.core import QgsProcessingFeedback

    processing.runAndLoadResults(
        "ndvi:ndvirasters",
        {
            "COLLECTION": os.path.join(DEMO, "collection.gpkg"),
            "FOLDER": os.path.join(DEMO, "rasters", LANGUAGE),
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
    iface.layerTreeView().refreshLayerSymbology(zones.id())
    rasters = [l for l in QgsProject.instance().mapLayers().values() if l.type() == l.RasterLayer]
    extent = QgsRectangle()
    for layer in rasters:
        extent.combineExtentWith(iface.mapCanvas().mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
    extent.scale(1.05)
    iface.mapCanvas().setExtent(extent)
    # One style, one legend is enough; the place of the browser is the layers'.
    middle = sorted(rasters, key=lambda l: l.temporalProperties().fixedTemporalRange().begin())[len(rasters) // 2]
    iface.mainWindow().findChild(QDockWidget, "Browser").hide()
    tree = iface.layerTreeView()
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        tree.setExpanded(tree.node2index(node), node.layerId() == middle.id())
    show_time(middle.temporalProperties().fixedTemporalRange())
    iface.mainWindow().resize(1300, 850)
    settle(4000)
    save(iface.mainWindow(), "layers", (1000, 654))


def show_time(span):
    """The temporal controller on a fixed range, typed in as a user does: panel and map say the same then."""
    controller = iface.mainWindow().findChild(QDockWidget, "Temporal Controller")
    controller.show()
    controller.setMaximumHeight(90)
    controller.findChild(QAbstractButton, "mNavigationFixedRange").click()
    settle()
    for name, time in (("mFixedRangeStartDateTime", span.begin()), ("mFixedRangeEndDateTime", span.end())):
        controller.findChild(QDateTimeEdit, name).setDateTime(time)
    settle()
    shown = iface.mapCanvas().temporalRange()
    if (shown.begin(), shown.end()) != (span.begin(), span.end()):
        raise RuntimeError(f"the map shows {shown.begin()} to {shown.end()}, not the scene's {span.begin()} to {span.end()}")


def take_pictures():
    status = 0
    try:
        iface.mainWindow().resize(1300, 850)
        toolbox()
        dialogs()
        results()
        layers()
    except Exception:  # whatever it is, QGIS must not stay open
        traceback.print_exc()
        status = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


QTimer.singleShot(4000, take_pictures)
