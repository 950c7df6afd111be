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


def new_model(name, title, description, inputs, tags, example, sentences):
    """A model with these inputs, in four columns.

    Its help says of a parameter or output what the step behind it says, or one of `sentences` where that would speak of
    parameters the model does not have.
    """
    model = QgsProcessingModelAlgorithm(title, "Models", "models")
    model.setName(name)
    for i, definition in enumerate(inputs):
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(120 + 220 * (i % 4), 60 + 70 * (i // 4)))
        component.setSize(QSizeF(200, 50))
        model.addModelParameter(definition, component)
    # Without it the dialog sorts the parameters by name.
    model.setParameterOrder([definition.name() for definition in inputs])
    # A model has one name, and here it is the id; for tags it has no place of its own.
    model.setHelpContent(
        {"TITLE": title, "ALG_DESC": description, "TAGS": tags, "EXAMPLES": f"qgis_process run ndvi:{name} {example}", **sentences}
    )
    return model


def save(model):
    if not model.toFile(os.path.join(HERE, model.name() + ".model3")):
        sys.exit("cannot write the model " + model.name())


def given(*names):
    """Parameters of a step that are those of the model."""
    return {name: Source.fromModelParameter(name) for name in names}


def as_in(algorithm, *names):
    """Parameters of a step, for the model to take: label, default and whether it is optional or advanced are the same."""
    step = QgsApplication.processingRegistry().algorithmById("ndvi:" + algorithm)
    return [step.parameterDefinition(name).clone() for name in names]


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


MASK_HELP = {
    "MASK": "leave out the pixels that the mask of a scene calls cloud, thin cirrus, cloud shadow, defective or no data. "
    "A scene without a mask is used unmasked and says so."
}
BIN_HELP = {"BIN_WIDTH": "how wide a bin is, in NDVI; the bins reach from −1 to 1."}


def collection_from_folder(x):
    return child(
        "ndvi:collectionfromfolder",
        "collection",
        "Find the scenes",
        x,
        given("FOLDER", "START_DATE", "END_DATE", "MAX_CLOUD_COVER"),
    )


def tables_of_collection(model, collection, *also):
    """Adds the step that makes `collection`, and the tables and the report of it."""
    outputs(collection, {"OUTPUT": "Collection"}, 250, needed=["OUTPUT"])
    model.addChildAlgorithm(collection)
    tables = child(
        "ndvi:histogramtables",
        "tables",
        "Count NDVI in every zone and scene",
        650,
        {
            "COLLECTION": Source.fromChildOutput("collection", "OUTPUT"),
            **given("ZONES", "ZONE_ID", "SAME_DAY", "BIN_WIDTH", "MASK", "CACHE"),
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


TABLES_EXAMPLE = (
    "--tables:HISTOGRAM=histogram.csv --tables:STATISTICS=statistics.csv --tables:SCENES=scenes.csv --tables:REPORT=report.html"
)


def folder_to_tables():
    folder, start, end, cloud = folder_inputs()
    model = new_model(
        "foldertotables",
        "Folder to histogram tables",
        "Finds the scenes in a folder and writes, for every zone in every scene, the NDVI histogram and statistics, "
        "what happened to every scene, and a report to look at. The same as Collection from folder followed by NDVI "
        "histogram tables, with their most used parameters.",
        [
            folder,
            *zone_inputs(),
            start,
            end,
            cloud,
            *as_in("histogramtables", "SAME_DAY"),
            bin_width_input(),
            mask_input(),
            *as_in("histogramtables", "CACHE"),
        ],
        "ndvi,folder,sentinel-2,histogram,statistics,zones,report,model",
        "--FOLDER=sentinel2 --ZONES=fields.gpkg --ZONE_ID=id " + TABLES_EXAMPLE,
        {**MASK_HELP, **BIN_HELP},
    )
    tables_of_collection(model, collection_from_folder(250))


def stac_to_tables():
    _, start, end, cloud = folder_inputs()
    model = new_model(
        "stactotables",
        "STAC to histogram tables",
        "Finds the scenes of your zones on servers and writes, for every zone in every scene, the NDVI histogram and "
        "statistics, what happened to every scene, and a report to look at. Nothing is downloaded but the parts of the "
        "files that are needed. The same as Collection from STAC followed by NDVI histogram tables, with their most used "
        "parameters.",
        [
            *zone_inputs(),
            start,
            end,
            cloud,
            *as_in("collectionfromstac", "API", "COLLECTION_ID", "MAX_SCENES"),
            *as_in("histogramtables", "SAME_DAY"),
            bin_width_input(),
            mask_input(),
            *as_in("histogramtables", "CACHE"),
        ],
        "ndvi,stac,sentinel-2,cloud,earth search,planetary computer,histogram,statistics,zones,report,model",
        "--ZONES=fields.gpkg --ZONE_ID=id --START_DATE=2024-04-01 --END_DATE=2024-09-30 --MAX_CLOUD_COVER=60 " + TABLES_EXAMPLE,
        {
            **MASK_HELP,
            **BIN_HELP,
            "ZONES": "polygons: the scenes that touch them are looked for, and of these the pixels in them are counted.",
        },
    )
    collection = child(
        "ndvi:collectionfromstac",
        "collection",
        "Find the scenes on servers",
        250,
        given("API", "COLLECTION_ID", "ZONES", "START_DATE", "END_DATE", "MAX_CLOUD_COVER", "MAX_SCENES"),
    )
    tables_of_collection(model, collection)


def folder_to_rasters():
    model = new_model(
        "foldertorasters",
        "Folder to NDVI rasters and a stack",
        "Finds the scenes in a folder, writes the NDVI of each as a raster, and stacks them into one raster with a band "
        "per scene. The same as Collection from folder followed by NDVI rasters and Stack NDVI bands.",
        [*folder_inputs(), mask_input()],
        "ndvi,folder,sentinel-2,raster,geotiff,stack,bands,time series,model",
        "--FOLDER=sentinel2 --rasters:FOLDER=ndvi --rasters:OUTPUT=scenes_ndvi.gpkg --stack:OUTPUT=stack.tif",
        {
            **MASK_HELP,
            "stack:OUTPUT": "the stack: one raster with a band per scene, by time; a name ending in .vrt makes one that "
            "refers to the NDVI rasters.",
        },
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


# Without these a layer has to tell by itself where its bands, numbers and dates are.
LAYER_DETAILS = (
    "RED_BAND",
    "NIR_BAND",
    "NDVI_BAND",
    "QUANTIFICATION",
    "OFFSET",
    "NODATA",
    "MASK_BAND",
    "MASK_TYPE",
    "DATE_PATTERN",
    "DATES",
    "LAYER_FIELD",
    "DATE_FIELD",
)


def layers_to_months():
    model = new_model(
        "layerstomonths",
        "Layers to monthly statistics",
        "Takes NDVI layers, or layers with red and near-infrared bands, or stacks of dates, finds their dates, and writes "
        "the NDVI histogram and statistics of every zone in every month. The same as Collection from layers, NDVI "
        "histogram tables and Aggregate tables.",
        [
            *as_in("collectionfromlayers", "LAYERS", "CONTENT"),
            *zone_inputs(),
            *as_in("collectionfromlayers", *LAYER_DETAILS),
            bin_width_input(),
        ],
        "ndvi,layers,modis,stack,histogram,statistics,month,time series,model",
        "--LAYERS=ndvi_20240501.tif --LAYERS=ndvi_20240611.tif --CONTENT=1 --QUANTIFICATION=10000 --ZONES=fields.gpkg "
        "--ZONE_ID=id --months:HISTOGRAM=histogram.csv --months:STATISTICS=statistics.csv --tables:SCENES=scenes.csv",
        {
            **BIN_HELP,
            # QGIS lets a model have nothing that only GDAL can open.
            "LAYERS": "raster layers of the project, or raster files.",
            "tables:REPORT": "a page to look at, of the scenes before they are summed: what went wrong, which zones need "
            "attention, and their histograms by date.",
        },
    )
    collection = child(
        "ndvi:collectionfromlayers",
        "collection",
        "List the layers with their dates",
        150,
        given("LAYERS", "CONTENT", *LAYER_DETAILS),
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
    outputs(tables, {"SCENES": "Scenes", "REPORT": "Report"}, 450)
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
    os.environ["LC_ALL"] = "C.UTF-8"  # labels come from the algorithms, and models are written in English
    application = QgsApplication([], False)
    application.initQgis()
    folder = os.path.abspath(sys.argv[1])
    library = ctypes.CDLL(os.path.join(folder, "libndvi_collections.so"))
    if library.ndvi_collections_register(folder.encode()) != 0:
        sys.exit("cannot register the provider")
    folder_to_tables()
    stac_to_tables()
    folder_to_rasters()
    layers_to_months()
    library.ndvi_collections_unregister()
    application.exitQgis()


if __name__ == "__main__":
    # The same order of lines every time; Qt reads it when it is loaded.
    if os.environ.get("QT_HASH_SEED") != "0":
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "QT_HASH_SEED": "0"})
    main()
