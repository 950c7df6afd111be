#!/usr/bin/python3
"""Exit status 1, and a sentence, where a polygon layer cannot be opened or has no such field.

usage: checkfield.py LAYER FIELD
"""
import sys

from osgeo import gdal

gdal.UseExceptions()


def problem(path, field):
    try:
        source = gdal.OpenEx(path, gdal.OF_VECTOR)
    except RuntimeError as error:
        return f"{path} cannot be opened as a layer: {error}"
    layer = source.GetLayer(0)  # the source has to outlive it
    names = [name for name in [layer.GetFIDColumn()] if name] + [one.name for one in layer.schema]
    if field.lower() in (name.lower() for name in names):
        return ""
    return f"{path} has no field {field}. It has: {', '.join(names) or 'none'}."


said = problem(*sys.argv[1:3])
if said:
    sys.exit("Error: " + said)
