"""Writes the shipped models beside this file: /usr/bin/python3 metadata/models/generate.py PLUGIN_FOLDER

PLUGIN_FOLDER is a built plugin (build/release/plugins/ndvi_collections). Models are data, but their format is QGIS's
own and full of positions and ids: they are made through its API, so that a changed parameter needs one line here.
"""

import ctypes
import os
import sys

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource as Source,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

HERE = os.path.dirname(os.path.abspath(__file__))


def child(algorithm, name, description, x, parameters):
    step = QgsProcessingModelChildAlgorithm(algorithm)
    step.setChildId(name)
    step.setDescription(description)
    step.setPosition(QPointF(x, 250))
    step.setSize(QSizeF(220, 60))
    for key, source in parameters.items():
        step.addParameterSources(key, [source])
    return step


def outputs(step, names, x):
    """Makes outputs of a step outputs of the model, under their own names."""
    made = {}
    for i, (name, description) in enumerate(names.items()):
        output = QgsProcessingModelOutput(name, description)
        output.setChildId(step.childId())
        output.setChildOutputName(name)
        output.setPosition(QPointF(x, 360 + 70 * i))
        output.setSize(QSizeF(200, 50))
        made[name] = output
    step.setModelOutputs(made)


def folder_to_tables():
    model = QgsProcessingModelAlgorithm("Folder to histogram tables", "")
    model.setName("foldertotables")
    inputs = [
        QgsProcessingParameterFile(
            "FOLDER", "Folder with the scenes", behavior=QgsProcessingParameterFile.Folder
        ),
        QgsProcessingParameterFeatureSource(
            "ZONES", "Zones (polygons)", [QgsProcessing.TypeVectorPolygon]
        ),
        QgsProcessingParameterField(
            "ZONE_ID", "Field that names each zone", parentLayerParameterName="ZONES", optional=True
        ),
        QgsProcessingParameterDateTime(
            "START_DATE", "First day", QgsProcessingParameterDateTime.Date, optional=True
        ),
        QgsProcessingParameterDateTime(
            "END_DATE", "Last day", QgsProcessingParameterDateTime.Date, optional=True
        ),
        QgsProcessingParameterNumber(
            "MAX_CLOUD_COVER",
            "Largest cloud cover (%)",
            QgsProcessingParameterNumber.Double,
            100,
            False,
            0,
            100,
        ),
        QgsProcessingParameterNumber(
            "BIN_WIDTH", "Width of a bin", QgsProcessingParameterNumber.Double, 0.05, False, 0.0001, 2
        ),
        QgsProcessingParameterBoolean("MASK", "Leave out clouds and other masked pixels", True),
    ]
    for i, definition in enumerate(inputs):
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(120 + 220 * (i % 4), 60 + 70 * (i // 4)))
        component.setSize(QSizeF(200, 50))
        model.addModelParameter(definition, component)

    # Without it the dialog sorts the parameters by name.
    model.setParameterOrder([definition.name() for definition in inputs])

    def given(name):
        return Source.fromModelParameter(name)

    collection = child(
        "ndvi:collectionfromfolder",
        "collection",
        "Find the scenes",
        250,
        {name: given(name) for name in ("FOLDER", "START_DATE", "END_DATE", "MAX_CLOUD_COVER")},
    )
    outputs(collection, {"OUTPUT": "Collection"}, 250)
    model.addChildAlgorithm(collection)

    tables = child(
        "ndvi:histogramtables",
        "tables",
        "Count NDVI in every zone and scene",
        650,
        {
            "COLLECTION": Source.fromChildOutput("collection", "OUTPUT"),
            **{name: given(name) for name in ("ZONES", "ZONE_ID", "BIN_WIDTH", "MASK")},
        },
    )
    outputs(
        tables, {"HISTOGRAM": "Histogram", "STATISTICS": "Statistics", "SCENES": "Scenes"}, 650
    )
    model.addChildAlgorithm(tables)
    model.setHelpContent(
        {
            "TITLE": "Folder to histogram tables",  # a model has one name, and here it is the id
            "ALG_DESC": "Finds the scenes in a folder and writes, for every zone in every scene, the NDVI histogram and "
            "statistics, and what happened to every scene. The same as Collection from folder followed by NDVI "
            "histogram tables, with their most used parameters."
        }
    )
    if not model.toFile(os.path.join(HERE, model.name() + ".model3")):
        sys.exit("cannot write the model")


def main():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    folder = os.path.abspath(sys.argv[1])
    library = ctypes.CDLL(os.path.join(folder, "libndvi_collections.so"))
    if library.ndvi_collections_register(folder.encode()) != 0:
        sys.exit("cannot register the provider")
    folder_to_tables()
    library.ndvi_collections_unregister()
    application.exitQgis()


if __name__ == "__main__":
    main()
