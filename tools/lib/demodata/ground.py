"""The ground on one day: surface reflectance, scene classification, and the digital numbers a product would hold."""
import numpy as np

from . import fields
from .plan import CROPS, FIELDS, SHADOW_SHIFT, SWATH_EDGE, ULX, ULY, ndvi_of

# Classes of the scene classification (SCL).
NODATA, SHADOW, VEGETATION, SOIL, WATER, CLOUD_MEDIUM, CLOUD_HIGH, CIRRUS = 0, 3, 4, 5, 6, 8, 9, 10


class Ground:
    """The crops of the tile, the same on every day: a mosaic of parcels with the fields on top."""

    def __init__(self, size):
        self.size = size
        n = size.pixels
        self.crops = list(CROPS)
        self.crop = self._parcels()
        self.texture = np.zeros((n, n))
        self.noise = np.random.default_rng(2).integers(-90, 91, (2, n, n))
        for item in FIELDS:
            part = fields.outline(item, size)
            if len(part[0]) > 1:  # the pond in the hole
                self.crop[self._ring_pixels(part[0][1])] = self.crops.index("water")
        # Where fields overlap the later one grows: the earlier field's mean is then a mixture.
        for item in FIELDS:
            inside = fields.pixels(item, size)
            self.crop[inside] = self.crops.index(item.crop)
            self.noise[:, inside] = 0  # a field is as even as its texture says: its mean is known
            if item.texture:
                columns = np.flatnonzero(inside.any(0))
                ramp = np.interp(np.arange(n), (columns[0], columns[-1]), (-1, 1)) * item.texture
                self.texture[inside] = np.broadcast_to(ramp, (n, n))[inside]

    def _parcels(self):
        """Each pixel takes the crop of the nearest point of a jittered grid: parcels of about 250 m."""
        n, cell = self.size.pixels, 24
        k = n // cell + 3
        random = np.random.default_rng(1)
        jitter = random.random((k, k, 2))
        shares = {"winter wheat": .22, "maize": .16, "sugar beet": .1, "winter barley": .08, "sunflower": .06,
                  "vineyard": .12, "grassland": .1, "woodland": .12, "settlement": .04}
        crop_of = random.choice([self.crops.index(c) for c in shares], (k, k), p=list(shares.values()))
        y, x = np.mgrid[0:n, 0:n]
        best = np.full((n, n), np.inf)
        crop = np.zeros((n, n), int)
        for dy in (0, 1, 2):
            for dx in (0, 1, 2):
                cy, cx = y // cell + dy, x // cell + dx
                point = jitter[cy, cx]
                distance = ((cy - 1 + point[..., 0]) * cell - y) ** 2 + ((cx - 1 + point[..., 1]) * cell - x) ** 2
                nearer = distance < best
                best[nearer] = distance[nearer]
                crop[nearer] = crop_of[cy, cx][nearer]
        return crop

    def _ring_pixels(self, ring):
        """Pixels whose centres lie in the ring's box, and one around: a pond may wet the field's edge, not its inside."""
        n = self.size.pixels
        xs, ys = [p[0] for p in ring], [p[1] for p in ring]
        box = np.zeros((n, n), bool)
        box[max(0, int((ULY - max(ys)) // 10)):int((ULY - min(ys)) // 10) + 1,
            max(0, int((min(xs) - ULX) // 10)):int((max(xs) - ULX) // 10) + 1] = True
        return box


class Day:
    """One acquisition: bands as digital numbers (10 m: red, nir and their kin) and the classes (20 m)."""

    def __init__(self, ground, acquisition):
        self.ground, self.acquisition = ground, acquisition
        n = ground.size.pixels
        ndvi = np.array([ndvi_of(c, acquisition.day) for c in ground.crops])[ground.crop] + ground.texture
        wet = ground.crop == ground.crops.index("water")
        nir = np.where(wet, .03, .18 + .30 * np.clip(ndvi, 0, None))
        red = nir * (1 - ndvi) / (1 + ndvi)
        self.scl = np.where(wet, WATER, np.where(ndvi > .4, VEGETATION, SOIL))[::2, ::2].astype(np.uint8)
        # Reflectance × 10000 as whole numbers *before* the offset: old and new baselines hold the same reflectance.
        red = np.rint(10000 * red).astype(int) + ground.noise[0]
        nir = np.rint(10000 * nir).astype(int) + ground.noise[1]
        red, nir = self._sky(red, nir)
        if acquisition.level == "L1C":  # the air scatters more red than near infrared
            red, nir = red + 260, nir + 90
        self.red = np.clip(red, 1, 15000)
        self.nir = np.clip(nir, 1, 15000)
        self.swath = np.ones((n, n), bool)
        if acquisition.swath_edge:
            # The edge runs along 20 m pixels: both resolutions end in the same place.
            y, x = (np.mgrid[0:n // 2, 0:n // 2] + .5) / (n // 2)
            within = x < SWATH_EDGE[0] + (SWATH_EDGE[1] - SWATH_EDGE[0]) * y
            self.scl[~within] = NODATA
            self.swath = _repeat(within)

    def _sky(self, red, nir):
        n = self.ground.size.pixels // 2
        y, x = (np.mgrid[0:n, 0:n] + .5) / n
        clouds = self.acquisition.clouds

        def reach(cloud, shift=(0, 0)):
            return ((x - cloud.x - shift[0]) / cloud.rx) ** 2 + ((y - cloud.y - shift[1]) / cloud.ry) ** 2
        for cloud in clouds:
            self.scl[reach(cloud, SHADOW_SHIFT) < 1] = SHADOW
        for cloud in clouds:
            r = reach(cloud)
            self.scl[r < 1.25] = CIRRUS
            self.scl[r < 1] = CLOUD_MEDIUM
            self.scl[r < .8] = CLOUD_HIGH
        classes = _repeat(self.scl)
        for cls, keep, add_red, add_nir in ((SHADOW, .35, 0, 0), (CIRRUS, .8, 900, 950),
                                            (CLOUD_MEDIUM, .3, 3600, 3900), (CLOUD_HIGH, .1, 6200, 6500)):
            at = classes == cls
            red = np.where(at, (red * keep).astype(int) + add_red, red)
            nir = np.where(at, (nir * keep).astype(int) + add_nir, nir)
        return red, nir

    @property
    def cloud_cover(self):
        seen = self.scl != NODATA
        return 100. * np.isin(self.scl, (CLOUD_MEDIUM, CLOUD_HIGH, CIRRUS)).sum() / max(1, seen.sum())

    def dn(self, reflectance, factor=1):
        """Digital numbers of a 10 m reflectance at 10 m × factor: the mean of the pixels, plus the offset; 0 off the swath."""
        swath = self.swath
        if factor > 1:
            n = self.ground.size.pixels // factor
            reflectance = reflectance.reshape(n, factor, n, factor).mean((1, 3))
            swath = swath.reshape(n, factor, n, factor).all((1, 3))
        values = np.rint(reflectance).astype(int) + self.acquisition.offset
        return np.where(swath, values, 0).astype(np.uint16)

    def band(self, name, resolution):
        """The digital numbers of a band; bands other than B04 and B08 are mixed from these two."""
        red, nir = self.red, self.nir
        mixes = {"B01": lambda: .55 * red + 60, "B02": lambda: .7 * red + 80, "B03": lambda: .8 * red + .06 * nir,
                 "B04": lambda: red, "B05": lambda: .8 * red + .25 * nir, "B06": lambda: .3 * red + .75 * nir,
                 "B07": lambda: .1 * red + .93 * nir, "B08": lambda: nir, "B8A": lambda: 1.03 * nir,
                 "B09": lambda: 1.05 * nir, "B10": lambda: 0 * red + 12, "B11": lambda: .9 * red + .5 * nir,
                 "B12": lambda: 1.1 * red + .22 * nir}
        return self.dn(mixes[name](), resolution // 10)


def _repeat(a):
    return a.repeat(2, 0).repeat(2, 1)
