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
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
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


def outputs(step, names, x, needed=()):
    """Makes outputs of a step outputs of the model, under their own names.

    Those that a later step reads are `needed`: QGIS would not make an optional output of a model that nobody asks for.
    """
    made = {}
    for i, (name, description) in enumerate(names.items()):
        output = QgsProcessingModelOutput(name, description)
        output.setChildId(step.childId())
        output.setChildOutputName(name)
        output.setMandatory(name in needed)
        output.setPosition(QPointF(x, 360 + 70 * i))
        output.setSize(QSizeF(200, 50))
        made[name] = output
    step.setModelOutputs(made)


def new_model(name, title, description, inputs):
    """A model with these inputs, in four columns."""
    model = QgsProcessingModelAlgorithm(title, "")
    model.setName(name)
    for i, definition in enumerate(inputs):
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(120 + 220 * (i % 4), 60 + 70 * (i // 4)))
        component.setSize(QSizeF(200, 50))
        model.addModelParameter(definition, component)
    # Without it the dialog sorts the parameters by name.
    model.setParameterOrder([definition.name() for definition in inputs])
    # A model has one name, and here it is the id.
    model.setHelpContent({"TITLE": title, "ALG_DESC": description})
    return model


def save(model):
    if not model.toFile(os.path.join(HERE, model.name() + ".model3")):
        sys.exit("cannot write the model " + model.name())


def given(*names):
    """Parameters of a step that are those of the model."""
    return {name: Source.fromModelParameter(name) for name in names}


def folder_inputs():
    return [
        QgsProcessingParameterFile(
            "FOLDER", "Folder with the scenes", behavior=QgsProcessingParameterFile.Folder
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
    ]


def zone_inputs():
    return [
        QgsProcessingParameterFeatureSource(
            "ZONES", "Zones (polygons)", [QgsProcessing.TypeVectorPolygon]
        ),
        QgsProcessingParameterField(
            "ZONE_ID", "Field that names each zone", parentLayerParameterName="ZONES", optional=True
        ),
    ]


def bin_width_input():
    return QgsProcessingParameterNumber(
        "BIN_WIDTH", "Width of a bin", QgsProcessingParameterNumber.Double, 0.05, False, 0.0001, 2
    )


def mask_input():
    return QgsProcessingParameterBoolean("MASK", "Leave out clouds and other masked pixels", True)


def collection_from_folder(x):
    return child(
        "ndvi:collectionfromfolder",
        "collection",
        "Find the scenes",
        x,
        given("FOLDER", "START_DATE", "END_DATE", "MAX_CLOUD_COVER"),
    )


def folder_to_tables():
    folder, start, end, cloud = folder_inputs()
    model = new_model(
        "foldertotables",
        "Folder to histogram tables",
        "Finds the scenes in a folder and writes, for every zone in every scene, the NDVI histogram and statistics, "
        "what happened to every scene, and a report to look at. The same as Collection from folder followed by NDVI "
        "histogram tables, with their most used parameters.",
        [folder, *zone_inputs(), start, end, cloud, bin_width_input(), mask_input()],
    )
    collection = collection_from_folder(250)
    outputs(collection, {"OUTPUT": "Collection"}, 250, needed=["OUTPUT"])
    model.addChildAlgorithm(collection)
    tables = child(
        "ndvi:histogramtables",
        "tables",
        "Count NDVI in every zone and scene",
        650,
        {
            "COLLECTION": Source.fromChildOutput("collection", "OUTPUT"),
            **given("ZONES", "ZONE_ID", "BIN_WIDTH", "MASK"),
        },
    )
    outputs(
        tables,
        {
            "HISTOGRAM": "Histogram",
            "STATISTICS": "Statistics",
            "SCENES": "Scenes",
            "REPORT": "Report",
        },
        650,
    )
    model.addChildAlgorithm(tables)
    save(model)


def folder_to_rasters():
    model = new_model(
        "foldertorasters",
        "Folder to NDVI rasters and a stack",
        "Finds the scenes in a folder, writes the NDVI of each as a raster, and stacks them into one raster with a band "
        "per scene. The same as Collection from folder followed by NDVI rasters and Stack NDVI bands.",
        [*folder_inputs(), mask_input()],
    )
    model.addChildAlgorithm(collection_from_folder(150))
    rasters = child(
        "ndvi:ndvirasters",
        "rasters",
        "Write the NDVI of every scene",
        450,
        {"COLLECTION": Source.fromChildOutput("collection", "OUTPUT"), **given("MASK")},
    )
    outputs(
        rasters,
        {"FOLDER": "Folder for the NDVI rasters", "OUTPUT": "Collection with NDVI"},
        450,
        needed=["OUTPUT"],
    )
    model.addChildAlgorithm(rasters)
    stack = child(
        "ndvi:stackbands",
        "stack",
        "Stack the rasters",
        750,
        {"COLLECTION": Source.fromChildOutput("rasters", "OUTPUT")},
    )
    outputs(stack, {"OUTPUT": "Stack of NDVI bands"}, 750)
    model.addChildAlgorithm(stack)
    save(model)


def layers_to_months():
    model = new_model(
        "layerstomonths",
        "Layers to monthly statistics",
        "Takes NDVI layers, or layers with red and near-infrared bands, finds their dates, and writes the NDVI histogram "
        "and statistics of every zone in every month. The same as Collection from layers, NDVI histogram tables and "
        "Aggregate tables.",
        [
            QgsProcessingParameterMultipleLayers(
                "LAYERS", "Raster layers", QgsProcessing.TypeRaster
            ),
            QgsProcessingParameterEnum(
                "CONTENT",
                "What the layers hold",
                ["Red and near-infrared bands", "Ready NDVI"],
                defaultValue=0,
            ),
            *zone_inputs(),
            bin_width_input(),
        ],
    )
    collection = child(
        "ndvi:collectionfromlayers",
        "collection",
        "List the layers with their dates",
        150,
        given("LAYERS", "CONTENT"),
    )
    model.addChildAlgorithm(collection)
    tables = child(
        "ndvi:histogramtables",
        "tables",
        "Count NDVI in every zone and scene",
        450,
        {
            "COLLECTION": Source.fromChildOutput("collection", "OUTPUT"),
            **given("ZONES", "ZONE_ID", "BIN_WIDTH"),
        },
    )
    outputs(tables, {"SCENES": "Scenes"}, 450)
    model.addChildAlgorithm(tables)
    months = child(
        "ndvi:aggregatetables",
        "months",
        "Sum up by month",
        750,
        {
            "HISTOGRAM_TABLES": Source.fromChildOutput("tables", "HISTOGRAM"),
            "STATISTICS_TABLES": Source.fromChildOutput("tables", "STATISTICS"),
            "PERIOD": Source.fromStaticValue(3),
        },
    )
    outputs(months, {"HISTOGRAM": "Histogram", "STATISTICS": "Statistics"}, 750)
    model.addChildAlgorithm(months)
    save(model)


def main():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    folder = os.path.abspath(sys.argv[1])
    library = ctypes.CDLL(os.path.join(folder, "libndvi_collections.so"))
    if library.ndvi_collections_register(folder.encode()) != 0:
        sys.exit("cannot register the provider")
    folder_to_tables()
    folder_to_rasters()
    layers_to_months()
    library.ndvi_collections_unregister()
    application.exitQgis()


if __name__ == "__main__":
    main()
