#include "foldertree.h"
#include "io/gdal/rasterfacts.h"
#include "model/error.h"

#include <gdal_priv.h>
#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

/// A GeoTIFF of 4 × 4 pixels with two bands in EPSG:32632.
GDALDatasetUniquePtr create(const std::string &path, GDALDataType type)
{
  GDALAllRegister();
  return GDALDatasetUniquePtr(
      GetGDALDriverManager()->GetDriverByName("GTiff")->Create(path.c_str(), 4, 4, 2, type, nullptr));
}

void place(GDALDataset &dataset)
{
  double transform[6] = {600000, 10, 0, 5200000, 0, -10};
  dataset.SetGeoTransform(transform);
  OGRSpatialReference crs;
  crs.importFromEPSG(32632);
  dataset.SetSpatialRef(&crs);
}

} // namespace

TEST(RasterFacts, bandsAndMetadata)
{
  const test::TempFolder folder;
  const std::string path = folder.path("a.tif");
  {
    const GDALDatasetUniquePtr dataset = create(path, GDT_Int16);
    place(*dataset);
    GDALRasterBand *band = dataset->GetRasterBand(1);
    band->SetDescription("B04");
    band->SetScale(0.0001);
    band->SetOffset(-0.1);
    band->SetNoDataValue(-3000);
    band->SetMetadataItem("ACQUISITION_DATETIME", "2024-06-11T10:20:30Z");
    dataset->SetMetadataItem("ACQUISITION_DATETIME", "2024-06-12");
    dataset->SetMetadataItem("TIFFTAG_DATETIME", "2024:06:13 01:02:03");
  }
  const RasterFacts facts = readRasterFacts(path);
  ASSERT_EQ(facts.bands.size(), 2u);
  const BandFacts &band = facts.bands[0];
  EXPECT_EQ(band.name, "B04");
  EXPECT_EQ(band.kind, NumberKind::Integer);
  EXPECT_EQ(band.scale, 0.0001);
  EXPECT_EQ(band.offset, -0.1);
  EXPECT_TRUE(band.hasTags());
  EXPECT_EQ(band.nodata, -3000);
  EXPECT_EQ(band.acquired, "2024-06-11T10:20:30Z");
  EXPECT_EQ(facts.bands[1].name, "");
  EXPECT_FALSE(facts.bands[1].hasTags());
  EXPECT_EQ(facts.bands[1].acquired, "");
  EXPECT_EQ(facts.acquired, "2024-06-12");
  EXPECT_EQ(facts.written, "2024:06:13 01:02:03");
  EXPECT_TRUE(facts.hasCrs);
  // 600000, 5200000 in zone 32: gdaltransform -s_srs EPSG:32632 -t_srs EPSG:4326 gives 10.3140 46.9460.
  ASSERT_EQ(facts.footprint.size(), 1u);
  EXPECT_NEAR(facts.footprint[0][0][0].x, 10.3140, 1e-4);
  EXPECT_NEAR(facts.footprint[0][0][0].y, 46.9460, 1e-4);
}

TEST(RasterFacts, timesOfNetcdf)
{
  // As GDAL's netCDF driver tells of a cube: a number for each band, and what it counts.
  const auto timeOf = [](const char *number, const char *units, const char *calendar)
  {
    const test::TempFolder folder;
    {
      const GDALDatasetUniquePtr dataset = create(folder.path("a.tif"), GDT_Byte);
      dataset->SetMetadataItem("time#units", units);
      dataset->SetMetadataItem("time#calendar", calendar);
      dataset->GetRasterBand(2)->SetMetadataItem("NETCDF_DIM_time", number);
    }
    return readRasterFacts(folder.path("a.tif")).bands[1].acquired;
  };
  // date -u -d "1970-01-01 +19885 days" is 2024-06-11.
  EXPECT_EQ(timeOf("19885", "days since 1970-01-01", "standard"), "2024-06-11T00:00:00Z");
  EXPECT_EQ(timeOf("19885.5", "days since 1970-1-1 06:00:00", "proleptic_gregorian"), "2024-06-11T18:00:00Z");
  EXPECT_EQ(timeOf("36", "hours since 2024-06-10T00:00:00", nullptr), "2024-06-11T12:00:00Z");
  EXPECT_EQ(timeOf("3", "months since 2024-01-01", nullptr), "");
  EXPECT_EQ(timeOf("3", "days since 2024-01-01", "360_day"), "");
  EXPECT_EQ(timeOf("3", "level", nullptr), "");
}

TEST(RasterFacts, kindsOfNumbers)
{
  const test::TempFolder folder;
  const std::pair<GDALDataType, NumberKind> kinds[] = {
      {GDT_Byte, NumberKind::Integer}, {GDT_UInt16, NumberKind::Integer}, {GDT_Int32, NumberKind::WideInteger},
      {GDT_Float32, NumberKind::Real}, {GDT_CInt16, NumberKind::Complex}, {GDT_Float64, NumberKind::Real}};
  for (const auto &[type, kind] : kinds)
  {
    const std::string path = folder.path(std::string(GDALGetDataTypeName(type)) + ".tif");
    create(path, type).reset();
    EXPECT_EQ(readRasterFacts(path).bands[0].kind, kind) << path;
  }
}

TEST(RasterFacts, withoutAPlaceThereIsNoCrs)
{
  const test::TempFolder folder;
  create(folder.path("a.tif"), GDT_Byte).reset();
  const RasterFacts facts = readRasterFacts(folder.path("a.tif"));
  EXPECT_FALSE(facts.hasCrs);
  EXPECT_TRUE(facts.footprint.empty());
  EXPECT_THROW(readRasterFacts(folder.path("none.tif")), Error);
}

TEST(RasterFacts, timesOfMetadata)
{
  EXPECT_EQ(metadataTime("2024:06:11 10:20:30"), parseTimestamp("2024-06-11T10:20:30Z"));
  EXPECT_EQ(metadataTime("2024-06-11T10:20:30Z"), parseTimestamp("2024-06-11T10:20:30Z"));
  EXPECT_FALSE(metadataTime("0000:00:00 00:00:00"));
  EXPECT_FALSE(metadataTime(""));
  EXPECT_FALSE(metadataTime("yesterday"));
}
