"""What a correct run finds: the counts and the mean NDVI of every field on every date, from the arrays the bands were made of."""
import glob
import os

import numpy as np
from osgeo import gdal

from . import fields
from .plan import FIELDS

MASKED_CLASSES = (0, 1, 3, 8, 9, 10)


def unreadable_tiles(path, block):
    """Boolean array, one cell per JPEG 2000 tile of the file: decoding it fails."""
    source = gdal.Open(path)
    band = source.GetRasterBand(1)
    rows, columns = -(-source.RasterYSize // block), -(-source.RasterXSize // block)
    broken = np.zeros((rows, columns), bool)
    for r in range(rows):
        for c in range(columns):
            try:
                band.ReadAsArray(c * block, r * block, min(block, source.RasterXSize - c * block),
                                 min(block, source.RasterYSize - r * block))
            except RuntimeError:
                broken[r, c] = True
    return broken


class Expectation:
    """Counts by hand for one tile size; the fields' pixels are found once."""

    def __init__(self, size):
        self.size = size
        self.fields = [(item, fields.pixels(item, size), fields.share_inside(item, size)) for item in FIELDS]

    def scene(self, day, path):
        """A list of rows, one per field."""
        a = day.acquisition
        broken = np.zeros((self.size.pixels,) * 2, bool)
        if a.truncated:
            file, = glob.glob(f"{path}/GRANULE/*/IMG_DATA/R10m/*_{a.truncated}_10m.jp2")
            tiles = unreadable_tiles(file, self.size.block)
            if not tiles.any() or tiles.all():
                raise RuntimeError(f"{os.path.basename(file)} should be readable in part: {tiles}")
            broken = tiles.repeat(self.size.block, 0).repeat(self.size.block, 1)[:self.size.pixels, :self.size.pixels]
        red, nir = day.dn(day.red).astype(int), day.dn(day.nir).astype(int)
        nodata = (red == 0) | (nir == 0)
        classes = day.scl.repeat(2, 0).repeat(2, 1)
        masked = np.isin(classes, MASKED_CLASSES) & ~nodata
        if a.level == "L1C" or not a.has_scl:
            masked[:] = False
        p, q = nir - red, nir + red - 2 * a.offset
        undefined = ~nodata & ~masked & (q <= 0)
        valid = ~nodata & ~masked & ~undefined
        return [self._row(item, inside, share, broken, nodata, masked, undefined, valid, p, q)
                for item, inside, share in self.fields]

    @staticmethod
    def _row(item, inside, share, broken, nodata, masked, undefined, valid, p, q):
        row = {"field_id": item.id}
        if (inside & broken).any():
            return {**row, "status": "read_error"}
        if share == 0:
            return {**row, "status": "no_overlap"}
        counts = {name: int((inside & what).sum()) for name, what in
                  (("pixels", inside), ("valid", valid), ("masked", masked), ("nodata", nodata), ("undefined", undefined))}
        row.update(counts)
        if counts["valid"]:
            row["status"] = "ok" if share >= 1 - 1e-9 else "partial"
            ndvi = p[inside & valid] / q[inside & valid]
            row.update(mean=float(ndvi.mean()), min=float(ndvi.min()), max=float(ndvi.max()))
        elif not counts["pixels"]:
            row["status"] = "no_pixel"
        else:
            kinds = [kind for kind in ("nodata", "masked", "undefined") if counts[kind]]
            row["status"] = f"all_{kinds[0]}" if len(kinds) == 1 else "no_valid"
        return row
