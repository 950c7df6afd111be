"""Real rasters and zones as GDAL and NumPy see them: which pixels are in a zone, what NDVI and bin they have."""
import numpy
from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()

BINS = 40


def crs_of(thing):
    """The CRS of a dataset or layer, longitude first."""
    crs = thing.GetSpatialRef().Clone()
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def degrees():
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


class Zones:
    """A layer of zones: its file, the field that names them, and {name: geometry}."""

    def __init__(self, path, field="name"):
        self.path, self.field = path, field
        source = ogr.Open(path)
        layer = source.GetLayer()
        self.crs = crs_of(layer)
        self.shapes = {str(feature.GetField(field)): feature.GetGeometryRef().Clone() for feature in layer}

    @staticmethod
    def write(path, shapes, crs, labels=None):
        """A GeoPackage of {name: geometry} with the fields name and, of {name: label}, label."""
        source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        layer = source.CreateLayer("zones", crs, ogr.wkbMultiPolygon)
        layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
        layer.CreateField(ogr.FieldDefn("label", ogr.OFTString))
        for name, shape in shapes.items():
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("name", name)
            feature.SetField("label", (labels or {}).get(name))
            feature.SetGeometry(ogr.ForceToMultiPolygon(shape.Clone()))
            layer.CreateFeature(feature)
        layer = source = None  # closed, so that the file is whole
        return Zones(path)


def outline(path):
    """The rectangle of a raster, and its CRS."""
    dataset = gdal.Open(path)
    left, across, _, top, _, down = dataset.GetGeoTransform()
    right, bottom = left + across * dataset.RasterXSize, top + down * dataset.RasterYSize
    ring = f"({left} {top},{right} {top},{right} {bottom},{left} {bottom},{left} {top})"
    return ogr.CreateGeometryFromWkt(f"POLYGON({ring})"), crs_of(dataset)


class Picture:
    """A scene as NumPy sees it: NDVI of every pixel (NaN: none), and the bin it belongs to."""

    def __init__(self, path, ndvi, bins):
        self.dataset, self.ndvi, self.bins = gdal.Open(path), ndvi, bins
        self.masks = {}

    @staticmethod
    def of_bands(path, red, nir, offset):
        """float32 NDVI against float32 edges; none where a band is not a number or their sum not above 0."""
        dataset = gdal.Open(path)
        red, nir = (dataset.GetRasterBand(band).ReadAsArray().astype(float) + offset for band in (red, nir))
        with numpy.errstate(invalid="ignore", divide="ignore"):
            ndvi = numpy.where(nir + red > 0, (nir - red) / (nir + red), numpy.nan)
        edges = (numpy.arange(BINS + 1) / 20 - 1).astype(numpy.float32)
        rounded = ndvi.astype(numpy.float32)
        bins = numpy.searchsorted(edges, rounded, side="right") - 1
        bins[rounded == edges[-1]] = BINS - 1
        return Picture(path, ndvi, bins)

    @staticmethod
    def of_integers(path):
        """Stored NDVI × 10000; the bins by integers alone."""
        dataset = gdal.Open(path)
        stored = dataset.ReadAsArray().astype(numpy.int64)
        bins = (stored + 10000) // 500
        bins[stored == 10000] = BINS - 1
        return Picture(path, stored / 10000, bins)

    def inside(self, zones, name):
        """True for the pixels whose centre lies in the polygon, whose corners are taken to the raster's CRS."""
        if (zones.path, name) not in self.masks:
            own, geometry = crs_of(self.dataset), zones.shapes[name].Clone()
            if not zones.crs.IsSame(own):
                geometry.Transform(osr.CoordinateTransformation(zones.crs, own))
            source = ogr.GetDriverByName("Memory").CreateDataSource("zone")
            layer = source.CreateLayer("zone", own, ogr.wkbMultiPolygon)
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(geometry)
            layer.CreateFeature(feature)
            mask = gdal.GetDriverByName("MEM").Create("", self.dataset.RasterXSize, self.dataset.RasterYSize, 1, gdal.GDT_Byte)
            mask.SetGeoTransform(self.dataset.GetGeoTransform())
            mask.SetSpatialRef(own)
            gdal.RasterizeLayer(mask, [1], layer, burn_values=[1])
            self.masks[zones.path, name] = mask.ReadAsArray() == 1
        return self.masks[zones.path, name]

    def valid(self, zones, name):
        return self.inside(zones, name) & numpy.isfinite(self.ndvi)


def counts_of(bins):
    return {int(number): int(count) for number, count in zip(*numpy.unique(bins, return_counts=True)) if 0 <= number < BINS}
