"""Writes the rows of tables of the same fields one after another into one.

usage: join.py OUTPUT TABLE...
"""
import os
import sys

from osgeo import gdal

gdal.UseExceptions()

DRIVERS = {".gpkg": "GPKG", ".csv": "CSV", ".parquet": "Parquet"}


def rows_in(path):
    source = gdal.OpenEx(path)  # outlives its layer
    return source.GetLayer(0).GetFeatureCount()


def join(output, tables):
    stem, ending = os.path.splitext(output)
    temporary = f"{stem}.new{ending}"
    if os.path.exists(temporary):
        os.remove(temporary)
    name = os.path.basename(stem)
    layer_options = ["CREATE_CSVT=YES"] if ending == ".csv" else []
    target = gdal.VectorTranslate(temporary, tables[0], format=DRIVERS[ending], layerName=name, layerCreationOptions=layer_options)
    for table in tables[1:]:
        gdal.VectorTranslate(target, table, accessMode="append", layerName=name)
    del target
    # A full disk may show nowhere else.
    wanted, written = sum(map(rows_in, tables)), rows_in(temporary)
    if written != wanted:
        sys.exit(f"Error: {written} of {wanted} rows were written to {temporary}. Is the disk full?")
    if ending == ".csv":
        os.replace(f"{stem}.new.csvt", f"{stem}.csvt")
    os.replace(temporary, output)


if __name__ == "__main__":
    join(sys.argv[1], sys.argv[2:])
