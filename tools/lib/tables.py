"""Reads the tables the algorithms write, whatever their format, into plain rows; compares them with a known ground."""
from osgeo import ogr

ogr.UseExceptions()

# Columns that stay text in formats that keep no types.
TEXT = {"zone_id", "scene_id", "datetime", "status", "message", "offset_source", "platform", "tile", "level", "baseline",
        "relative_orbit", "red", "nir", "scl", "ndvi", "mask_type", "authcfg",
        "versions"}


def _value(name, value):
    if value is None or value == "":
        return None
    if name == "datetime":  # OGR: 2021/04/02 09:50:31+00; QGIS's CSV: 2021-04-02T09:50:31Z
        return str(value)[:19].replace("/", "-").replace(" ", "T")
    if isinstance(value, str) and name not in TEXT:
        try:
            return float(value)
        except ValueError:
            return value
    return value


def read(path):
    """All rows of the file's first layer, as dicts; NULL and empty text are None, dates YYYY-MM-DDTHH:MM:SS."""
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    names = [f.name for f in layer.schema]
    return [{name: _value(name, feature[name]) for name in names} for feature in layer]


def differ(a, b):
    """Whole counts have to be equal; weighted ones are sums of multiples of 2^-32, each rounded once to be written."""
    return a != b if float(a).is_integer() and float(b).is_integer() else abs(a - b) > 1e-9 * max(1, abs(b))


def broken_sums(histogram, statistics):
    """Sentences about rows whose counts do not add up; empty where all is well."""
    counts = {}
    for row in histogram:
        key = row["zone_id"], row["scene_id"]
        counts[key] = counts.get(key, 0) + row["count"]
    wrong = []
    for row in statistics:
        key = row["zone_id"], row["scene_id"]
        valid = row["valid"]
        if not valid and key in counts:
            wrong.append(f"{key}: histogram rows without a valid pixel")
        if valid is None:
            continue
        if differ(counts.get(key, 0) + row["below"] + row["above"], valid):
            wrong.append(f"{key}: Σ count {counts.get(key, 0)} + below {row['below']} + above {row['above']} ≠ valid {valid}")
        if differ(valid + row["masked"] + row["nodata"] + row["undefined"], row["pixels"]):
            wrong.append(f"{key}: valid + masked + nodata + undefined ≠ pixels {row['pixels']}")
        if (row["mean"] is None) != (valid == 0):
            wrong.append(f"{key}: mean {row['mean']} with {valid} valid pixels")
    return wrong


def disagreements(truth, statistics):
    """Sentences about statistics rows that differ from GROUND_TRUTH.json; and how many rows were compared."""
    rows = {(row["zone_id"], row["scene_id"]): row for row in statistics}
    wrong, compared = [], 0
    for scene in truth["scenes"]:
        if scene["left_out"]:
            continue
        for expected in scene["fields"]:
            key = expected["field_id"], scene["scene_id"]
            row = rows.get(key)
            compared += 1
            if row is None:
                wrong.append(f"{key}: no row")
                continue
            for name, value in expected.items():
                if name == "field_id" or (expected["status"] == "no_overlap" and name != "status"):
                    continue
                found = row[name]
                same = abs(found - value) < 1e-9 if isinstance(value, float) and found is not None else found == value
                if not same:
                    wrong.append(f"{key}: {name} is {found}, not {value}")
    return wrong, compared
