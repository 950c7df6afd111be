"""What the demo holds: the tile, the season's acquisitions, the fields and the crops on them.

Everything on the ground is placed in fractions of the tile's side (x to the right, y down), so that the same plan
serves the demo and the much smaller tile of the tests.
"""
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from math import exp

# North-west corner of the real tile T33UXP (Weinviertel, Lower Austria); the demo covers its first kilometres only.
TILE = "T33UXP"
EPSG = 32633
ULX, ULY = 600000, 5400000


@dataclass(frozen=True)
class Size:
    pixels: int  # of 10 m; a multiple of 6, so that 20 m and 60 m grids fit
    block: int   # JP2 tiles, pixels

    @property
    def metres(self):
        return 10 * self.pixels


DEMO = Size(1020, 512)
SMALL = Size(252, 128)


@dataclass(frozen=True)
class Cloud:
    """An ellipse of cloud; its shadow falls to the north-west, where the morning's sun is not."""
    x: float
    y: float
    rx: float
    ry: float


@dataclass(frozen=True)
class Acquisition:
    platform: str          # S2A or S2B
    sensing: datetime      # start of the datatake, UTC
    orbit: int             # relative orbit
    absolute_orbit: int
    baseline: str          # 03.00
    processed: datetime
    level: str = "L2A"
    clouds: tuple = ()
    swath_edge: bool = False   # the datatake ends within the tile
    has_scl: bool = True
    truncated: str = ""        # band whose 10 m file breaks off
    zipped: bool = False
    note: str = ""

    @property
    def offset(self):
        """What the processor added to every DN: from baseline 04.00 on reflectance = (DN − 1000) / 10000."""
        return 1000 if self.baseline >= "04.00" else 0

    @property
    def day(self):
        return self.sensing.timetuple().tm_yday

    @property
    def name(self):
        return (f"{self.platform}_MSI{self.level}_{self.sensing:%Y%m%dT%H%M%S}_N{self.baseline.replace('.', '')}"
                f"_R{self.orbit:03d}_{TILE}_{self.processed:%Y%m%dT%H%M%S}")


def _utc(text):
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S")


# Baseline 05.00 is ESA's reprocessing (Collection 1): the same season holds products with and without the offset.
SEASON = (
    Acquisition("S2A", _utc("2021-04-02 09:50:31"), 79, 30180, "03.00", _utc("2021-04-02 12:34:42"),
                note="clear"),
    Acquisition("S2B", _utc("2021-05-07 09:50:29"), 79, 21772, "03.00", _utc("2021-05-07 11:55:21"),
                clouds=(Cloud(.61, .35, .10, .10), Cloud(.22, .62, .05, .06)),
                note="clouds and their shadows; Wolkenried lies wholly under one"),
    Acquisition("S2A", _utc("2021-05-25 10:00:31"), 122, 30938, "05.00", _utc("2023-02-16 04:11:09"),
                swath_edge=True, note="the swath ends within the tile: no data in the east"),
    Acquisition("S2A", _utc("2021-06-21 09:50:31"), 79, 31324, "03.00", _utc("2021-06-21 12:41:17"),
                note="the next product before its reprocessing: a duplicate"),
    Acquisition("S2A", _utc("2021-06-21 09:50:31"), 79, 31324, "05.00", _utc("2023-02-24 17:30:56"),
                note="clear"),
    Acquisition("S2A", _utc("2021-07-11 09:50:31"), 79, 31610, "03.01", _utc("2021-07-11 12:27:03"),
                truncated="B08", note="B08 breaks off, as after an interrupted download"),
    Acquisition("S2B", _utc("2021-07-26 09:50:29"), 79, 22916, "05.00", _utc("2023-03-02 22:05:40"),
                has_scl=False, note="its scene classification is missing"),
    Acquisition("S2A", _utc("2021-08-10 09:50:31"), 79, 32039, "05.00", _utc("2023-03-07 01:48:12"),
                clouds=(Cloud(.45, .50, .72, .78),), note="overcast: every field is under cloud"),
    Acquisition("S2B", _utc("2021-08-28 10:00:29"), 122, 23388, "03.01", _utc("2021-08-28 12:09:58"),
                zipped=True, note="clear, as a zip archive"),
    Acquisition("S2B", _utc("2021-09-04 09:50:29"), 79, 23488, "03.01", _utc("2021-09-04 11:42:20"),
                level="L1C", note="top of atmosphere (L1C): it has no scene classification"),
    Acquisition("S2A", _utc("2021-09-19 09:50:31"), 79, 32611, "05.00", _utc("2023-03-19 08:20:33"),
                note="clear"),
)

SHADOW_SHIFT = (-.13, -.11)  # from a cloud to its shadow
SWATH_EDGE = (.83, .73)      # x of the edge at the top and at the bottom of the tile

# Crop: NDVI of bare soil or stubble, what the canopy adds, day of the year of its peak, width of the peak in days.
CROPS = {
    "winter wheat": (.18, .66, 135, 45), "winter barley": (.18, .64, 125, 42), "rapeseed": (.24, .56, 128, 40),
    "sugar beet": (.14, .70, 215, 58), "maize": (.14, .70, 205, 42), "sunflower": (.14, .62, 190, 36),
    "soybean": (.14, .68, 208, 40), "pumpkin": (.15, .58, 215, 38), "potato": (.14, .64, 185, 36),
    "alfalfa": (.50, .26, 170, 90), "grassland": (.48, .24, 165, 80), "vineyard": (.20, .25, 200, 55),
    "woodland": (.52, .32, 190, 75), "settlement": (.12, .04, 180, 80), "water": (-.30, 0, 1, 1),
}


def ndvi_of(crop, day):
    soil, canopy, peak, width = CROPS[crop]
    return soil + canopy * exp(-((day - peak) / width) ** 2)


@dataclass(frozen=True)
class Field:
    """A polygon of the user's layer. Rings are in fractions of the tile; of a field with `ring` only the place is."""
    id: str
    name: str
    crop: str
    parts: tuple                 # of polygons, each a tuple of open rings: shell, holes
    texture: float = 0.          # NDVI varies by ± this much from the field's west end to its east end
    note: str = ""
    ring: Callable = None        # of a Size: one ring in metres, east and north of the pixel corner nearest to the place


def _box(x0, y0, x1, y1, tilt=.006):
    """A field's outline: a rectangle turned a little, because fields don't follow the UTM grid."""
    return ((x0 + tilt, y0), (x1, y0 + tilt), (x1 - tilt, y1), (x0, y1 - tilt))


def _hut(size):
    return ((-3, -3), (3, -3), (3, 3), (-3, 3))


def _bow_tie(size):
    """Its diagonals pass between the pixel centres, 3.5 m from the nearest: where exactly a repair puts the crossing,
    in degrees or in metres, changes no count."""
    half, slant = 10 * round(.07 * size.pixels), 10 * round(.005 * size.pixels)
    return ((5 - half, half), (5 + half, -half), (5 + half - slant, half - slant), (5 - half + slant, slant - half))


FIELDS = (
    Field("F01", "Haidacker", "winter wheat", ((_box(.08, .08, .20, .20),),), note="plain"),
    Field("F02", "Lange Zeile", "sugar beet", ((_box(.26, .09, .44, .15),),), note="plain"),
    Field("F03", "Neuriss", "maize", ((_box(.50, .08, .64, .20),),), texture=.12,
          note="NDVI varies within the field"),
    Field("F04", "Kirchfeld", "sunflower", ((_box(.08, .28, .22, .42), _box(.13, .32, .17, .37)),),
          note="with a hole: a pond"),
    Field("F05", "Am Teich", "winter barley", ((_box(.28, .27, .36, .35),), (_box(.39, .27, .45, .35),)),
          note="two parts"),
    Field("F06", "Wolkenried", "soybean", ((_box(.57, .31, .65, .39),),), note="under a cloud on 2021-05-07"),
    Field("F07", "Schwathrand", "pumpkin", ((_box(.85, .55, .93, .65),),), note="beyond the swath's edge on 2021-05-25"),
    Field("F08", "Untere Breite", "rapeseed", ((_box(.10, .56, .26, .68),),), note="overlaps F09"),
    Field("F09", "Breitenrand", "alfalfa", ((_box(.22, .60, .36, .74),),), note="overlaps F08"),
    Field("F10", "Schmetterling", "potato", ((((.55, .65),),),), note="invalid: a bow-tie", ring=_bow_tie),
    Field("F11", "Grenzacker", "winter wheat", ((_box(.95, .20, 1.05, .30),),), note="partly outside the tile"),
    Field("F12", "Jenseits", "maize", ((_box(1.10, .40, 1.20, .50),),), note="outside the tile"),
    Field("F13", "Hausgarten", "grassland", ((((.70, .50),),),), note="6 m × 6 m: smaller than a pixel, holds no centre",
          ring=_hut),
)
