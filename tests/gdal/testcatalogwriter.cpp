#include "foldertree.h"
#include "io/gdal/ndvirasterwriter.h"
#include "io/products/jsonreader.h"
#include "io/products/stacitem.h"
#include "io/stac/catalogwriter.h"
#include "io/stac/staclinks.h"
#include "model/error.h"
#include "model/timestamp.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

/// A raster of 8 × 8 pixels of 1 km, as tifBytes() has it.
CatalogRaster raster(const std::string &id, const std::string &day)
{
  CatalogRaster raster;
  raster.scene.id = id;
  raster.scene.datetime = parseTimestamp("2024-03-" + day + "T10:10:21Z");
  raster.scene.platform = "Sentinel-2A";
  raster.scene.tile = "T32TPS";
  raster.scene.level = "L2A";
  raster.scene.baseline = "05.10";
  raster.scene.cloudCover = 12.5;
  raster.file = id + "_NDVI.tif";
  raster.grid.crs = "EPSG:32632";
  raster.grid.toCrs = {1000, 0, 500000, 0, -1000, 5200000};
  raster.grid.width = raster.grid.height = 8;
  raster.origin.mask = MaskState::Yes;
  raster.origin.maskClasses = "0,1,3,8,9,10";
  return raster;
}

/// What a run writes into a folder, moved in place.
void writeCatalog(const TempFolder &folder, const std::vector<CatalogRaster> &rasters)
{
  CatalogWriter writer(folder.path(), "NDVI Collections", "0.1.0");
  for (const CatalogRaster &one : rasters)
  {
    writeText(folder.path(one.file), tifBytes());
    EXPECT_EQ(writer.add(one, folder.path()), "");
  }
  EXPECT_TRUE(writer.finish(folder.path()));
}

Json documentIn(const TempFolder &folder, const std::string &name)
{
  return Json::parse(readAll(folder.path(name)));
}

std::string itemsOf(const TempFolder &folder)
{
  std::string items;
  for (const StacLink &link : stacLinks(documentIn(folder, "collection.json")))
    items += link.rel == "item" ? link.href + " " : "";
  return items;
}

} // namespace

TEST(CatalogWriter, itemsSayWhatTheRasterIs)
{
  const TempFolder folder;
  writeCatalog(folder, {raster("a", "01")});
  const Json item = documentIn(folder, "a_NDVI.json");
  const Json &p = item["properties"];
  EXPECT_EQ(item["id"], "a_NDVI");
  EXPECT_EQ(p["datetime"], "2024-03-01T10:10:21Z");
  EXPECT_EQ(p["platform"], "sentinel-2a");
  EXPECT_EQ(p["grid:code"], "MGRS-32TPS");
  EXPECT_EQ(p["eo:cloud_cover"], 12.5);
  EXPECT_EQ(p["proj:epsg"], 32632);
  EXPECT_EQ(p["proj:shape"], Json({8, 8}));
  EXPECT_EQ(p["proj:transform"], Json({1000, 0, 500000, 0, -1000, 5200000}));
  EXPECT_EQ(p["proj:bbox"], Json({500000, 5192000, 508000, 5200000}));
  EXPECT_EQ(p["ndvi:mask_applied"], true);
  EXPECT_EQ(p["processing:software"]["NDVI Collections"], "0.1.0");
  EXPECT_TRUE(contains(p["processing:lineage"], "Pixels of the classes 0,1,3,8,9,10 are no data."));
  // gdaltransform -s_srs EPSG:32632 -t_srs EPSG:4326 -output_xy of 500000 5200000, 508000 5192000, 508000 5200000:
  // 9 46.9535292023012, 9.10499581519422 46.8814898997298, 9.1051365320422 46.9534809324423
  EXPECT_EQ(item["bbox"], Json({9.0, 46.8814899, 9.1051365, 46.9535292}));
  const Json &band = item["assets"]["ndvi"]["raster:bands"][0];
  EXPECT_EQ(band["data_type"], "float32");
  EXPECT_EQ(band["nodata"], "nan");
  EXPECT_EQ(band["spatial_resolution"], 1000);
  // Closed, against the clock.
  const Json ring = item["geometry"]["coordinates"][0];
  EXPECT_EQ(ring.front(), ring.back());
  double doubled = 0;
  for (std::size_t i = 0; i + 1 < ring.size(); ++i)
    doubled += ring[i][0].get<double>() * ring[i + 1][1].get<double>() -
               ring[i + 1][0].get<double>() * ring[i][1].get<double>();
  EXPECT_GT(doubled, 0);
}

TEST(CatalogWriter, otherFormatsAndGrids)
{
  const TempFolder folder;
  CatalogRaster one = raster("a", "01");
  one.format.values = NdviValues::ScaledInteger;
  one.format.file = NdviFile::Cog;
  one.grid.crs = "EPSG:4326";
  one.grid.geographic = true;
  one.grid.toCrs = {0.01, 0, 179.96, 0, -0.01, 10}; // 179.96° E to 179.96° W
  one.scene.cloudCover.reset();
  one.scene.tile = "T01KAB";
  one.origin = {};
  writeCatalog(folder, {one});
  const Json item = documentIn(folder, "a_NDVI.json");
  const Json &asset = item["assets"]["ndvi"];
  EXPECT_EQ(asset["type"], "image/tiff; application=geotiff; profile=cloud-optimized");
  EXPECT_EQ(asset["raster:bands"][0]["data_type"], "int16");
  EXPECT_EQ(asset["raster:bands"][0]["scale"], 0.0001);
  EXPECT_EQ(asset["raster:bands"][0]["nodata"], -32768);
  EXPECT_EQ(item["geometry"]["type"], "MultiPolygon") << "cut at the antimeridian";
  EXPECT_NEAR(item["bbox"][0], 179.96, 1e-7);
  EXPECT_NEAR(item["bbox"][2], -179.96, 1e-7);
  EXPECT_EQ(item["properties"]["grid:code"], "MGRS-1KAB");
  EXPECT_EQ(item["properties"].count("eo:cloud_cover"), 0u);
  EXPECT_EQ(item["properties"].count("ndvi:mask_applied"), 0u) << "not known";
  EXPECT_EQ(item["stac_extensions"].size(), 4u) << "nothing of clouds";
}

TEST(CatalogWriter, theCollectionHoldsThemAllAlsoThoseOfEarlierRuns)
{
  const TempFolder folder;
  writeCatalog(folder, {raster("b", "11"), raster("a", "01"), raster("gone", "05")});
  EXPECT_EQ(itemsOf(folder), "./a_NDVI.json ./gone_NDVI.json ./b_NDVI.json ");
  const std::string before = readAll(folder.path("collection.json"));
  std::filesystem::remove(folder.path("gone_NDVI.tif"));
  CatalogRaster other = raster("c", "21");
  other.scene.platform = "Sentinel-2B";
  writeCatalog(folder, {other});
  EXPECT_EQ(itemsOf(folder), "./a_NDVI.json ./b_NDVI.json ./c_NDVI.json ");
  const Json collection = documentIn(folder, "collection.json");
  EXPECT_EQ(collection["extent"]["temporal"]["interval"],
            Json::parse(R"([["2024-03-01T10:10:21Z","2024-03-21T10:10:21Z"]])"));
  EXPECT_EQ(collection["summaries"]["platform"], Json({"sentinel-2a", "sentinel-2b"}));
  // The same again gives the same.
  const std::string once = readAll(folder.path("collection.json"));
  writeCatalog(folder, {other});
  EXPECT_EQ(readAll(folder.path("collection.json")), once);
  EXPECT_NE(once, before);
}

TEST(CatalogWriter, catalogsOfOthersAreNotReplaced)
{
  const TempFolder folder;
  for (const char *foreign : {R"({"type":"Collection","id":"sentinel-2-l2a"})", "no JSON"})
  {
    writeText(folder.path("collection.json"), foreign);
    try
    {
      CatalogWriter(folder.path(), "NDVI Collections", "0.1.0");
      ADD_FAILURE() << foreign;
    }
    catch (const Error &e)
    {
      EXPECT_EQ(e.code(), ErrorCode::Input);
      EXPECT_TRUE(contains(e.what(), "is no catalog of NDVI rasters and is not replaced")) << e.what();
    }
  }
}

TEST(CatalogWriter, filesOfOthersAreNotReplaced)
{
  const TempFolder folder;
  writeText(folder.path("a_NDVI.json"), R"({"notes":"mine"})");
  CatalogWriter writer(folder.path(), "NDVI Collections", "0.1.0");
  EXPECT_TRUE(contains(writer.add(raster("a", "01"), folder.path()), "that is no item of it and is not replaced"));
  EXPECT_EQ(readAll(folder.path("a_NDVI.json")), R"({"notes":"mine"})");
}

TEST(CatalogWriter, anItemGoesWithTheRasterItTellsOf)
{
  const TempFolder folder;
  writeCatalog(folder, {raster("a", "01"), raster("b", "02")});
  writeText(folder.path("c_NDVI.json"), R"({"notes":"mine"})");
  const CatalogRaster same = raster("a", "01");
  fs::create_directories(folder.path("staging"));
  for (const char *name : {"a_NDVI.tif", "c_NDVI.tif"})
  {
    const std::unique_ptr<RasterWriter> writer =
        createNdviRaster(folder.path(name), folder.path("staging"), same.grid, {same.scene, same.origin}, NdviFormat());
    const std::vector<float> values(64, 0.5F);
    writer->write({0, 0, 8, 8}, values.data());
    writer->close([] { return false; });
    writer->commit();
  }
  EXPECT_FALSE(fs::exists(folder.path("a_NDVI.json")));
  EXPECT_TRUE(fs::exists(folder.path("b_NDVI.json")));
  EXPECT_TRUE(fs::exists(folder.path("c_NDVI.json"))) << "is no item";
  // The next catalog has what is there.
  writeCatalog(folder, {raster("d", "04")});
  EXPECT_EQ(itemsOf(folder), "./b_NDVI.json ./d_NDVI.json ");
}

TEST(CatalogWriter, whatHasNoDateOrPlaceIsLeftOut)
{
  const TempFolder folder;
  CatalogWriter writer(folder.path(), "NDVI Collections", "0.1.0");
  CatalogRaster undated = raster("a", "01"), nowhere = raster("b", "02");
  undated.scene.datetime.reset();
  nowhere.grid.crs.clear();
  EXPECT_EQ(writer.add(undated, folder.path()), "a has no date, so it is not in the STAC catalog.");
  EXPECT_EQ(writer.add(nowhere, folder.path()), "b has no place on the Earth, so it is not in the STAC catalog.");
  EXPECT_FALSE(writer.finish(folder.path()));
  EXPECT_FALSE(fs::exists(folder.path("collection.json")));
}

TEST(CatalogWriter, itemsAreReadBackAsReadyNdvi)
{
  const TempFolder folder;
  writeCatalog(folder, {raster("S2A_MSIL2A_20240301T101021_N0510_R022_T32TPS_20240301T160000", "01")});
  const std::string path = folder.path("S2A_MSIL2A_20240301T101021_N0510_R022_T32TPS_20240301T160000_NDVI.json");
  const FoundScene found = readStacItem(Json::parse(readAll(path)), path,
                                        loadSensorPatterns(std::string(NDVI_SOURCE_DIR) + "/metadata/sensors"), {});
  EXPECT_TRUE(found.missing.empty());
  EXPECT_EQ(found.scene.id, "S2A_MSIL2A_20240301T101021_N0510_R022_T32TPS_20240301T160000");
  EXPECT_EQ(found.scene.ndvi.path,
            folder.path("S2A_MSIL2A_20240301T101021_N0510_R022_T32TPS_20240301T160000_NDVI.tif"));
  EXPECT_FALSE(found.scene.hasBands());
  EXPECT_EQ(found.scene.tile, "T32TPS");
  EXPECT_EQ(found.scene.level, "L2A");
  EXPECT_EQ(found.scene.baseline, "05.10");
  EXPECT_EQ(found.scene.cloudCover, 12.5);
  EXPECT_EQ(found.scene.platform, "Sentinel-2A");
}
