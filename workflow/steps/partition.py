"""Writes a table again: in another format, or as a folder with a file for each year.

usage: partition.py --check FORMAT
       partition.py TABLE OUTPUT FORMAT none|year

--check  ends with 1 where GDAL cannot write the format
TABLE    a GeoPackage
OUTPUT   a file; with “year” a folder that gets year=2021/TABLE.FORMAT and so on, by the UTC year of datetime
"""
import glob
import os
import shutil
import sys

from osgeo import gdal

from join import DRIVERS, rows_in

gdal.UseExceptions()

# What readers of such folders (Hive, Arrow, DuckDB) call rows without a value.
NO_YEAR = "__HIVE_DEFAULT_PARTITION__"


def check(ending):
    if gdal.GetDriverByName(DRIVERS[f".{ending}"]) is None:
        sys.exit(f"Error: GDAL {gdal.VersionInfo('RELEASE_NAME')} has no driver for {ending} here. Take “format: gpkg” or “csv”, or a GDAL "
                 "that has it (qgis.setup and qgis.container in the configuration say which is used).")


def write(table, path, ending, where=None):
    options = ["CREATE_CSVT=YES"] if ending == "csv" else []
    name = os.path.splitext(os.path.basename(table))[0]
    gdal.VectorTranslate(path, table, format=DRIVERS[f".{ending}"], layerName=name, where=where, layerCreationOptions=options)


def write_years(table, folder, ending):
    name = os.path.splitext(os.path.basename(table))[0]
    source = gdal.OpenEx(table)
    rows = source.ExecuteSQL(f"SELECT DISTINCT strftime('%Y', datetime) AS year FROM \"{source.GetLayer(0).GetName()}\"")
    years = sorted(row["year"] or "" for row in rows)
    source.ReleaseResultSet(rows)
    for year in years:
        place = os.path.join(folder, f"year={year or NO_YEAR}")
        os.makedirs(place)
        write(table, os.path.join(place, f"{name}.{ending}"), ending,
              f"strftime('%Y', datetime) = '{year}'" if year else "datetime IS NULL")


def remove(path):
    if os.path.isdir(path):
        shutil.rmtree(path)
    elif os.path.exists(path):
        os.remove(path)


def partition(table, output, ending, by_year):
    temporary = f"{output}.new"
    remove(temporary)
    if by_year:
        os.makedirs(temporary)
        write_years(table, temporary, ending)
    else:
        write(table, temporary, ending)
    files = [path for path in glob.glob(os.path.join(temporary, "*", f"*.{ending}"))] if by_year else [temporary]
    wanted, written = rows_in(table), sum(map(rows_in, files))
    if written != wanted:
        sys.exit(f"Error: {written} of {wanted} rows were written to {temporary}. Is the disk full?")
    remove(output)
    os.replace(temporary, output)


if __name__ == "__main__":
    if sys.argv[1] == "--check":
        check(sys.argv[2])
    else:
        partition(*sys.argv[1:4], sys.argv[4] == "year")
