#include "layers/zoneplaces.h"
#include "model/error.h"

#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <gtest/gtest.h>

#include <memory>

using namespace ndvi;

namespace
{

/// The places of polygons (WKT) in a layer of this CRS.
class Places
{
public:
  Places(const QString &crs, const QStringList &polygons)
      : mLayer(QStringLiteral("Polygon?crs=") + crs, "zones", "memory")
  {
    QgsFeatureList features;
    for (const QString &wkt : polygons)
    {
      QgsFeature feature;
      feature.setGeometry(QgsGeometry::fromWkt(wkt));
      features << feature;
    }
    mLayer.dataProvider()->addFeatures(features);
    mContext.setTransformContext(QgsCoordinateTransformContext());
  }

  ZonePlaces read(Progress &progress)
  {
    const QgsProcessingFeatureSource source(&mLayer, mContext);
    return ZonePlaces(source, mContext.transformContext(), progress);
  }

private:
  QgsVectorLayer mLayer;
  QgsProcessingContext mContext;
};

class Warnings : public SilentProgress
{
public:
  std::vector<std::string> warnings;
  void warning(const std::string &text) override { warnings.push_back(text); }
};

MultiPolygon box(double west, double south, double east, double north)
{
  return {{{{west, south}, {east, south}, {east, north}, {west, north}}}};
}

} // namespace

TEST(ZonePlaces, footprintsMeetZonesAndNotWhatLiesBetweenThem)
{
  SilentProgress progress;
  Places layer("EPSG:4326", {"POLYGON((9 46, 9.1 46, 9.1 46.1, 9 46.1, 9 46))",
                             "POLYGON((12 48, 12.1 48, 12.1 48.1, 12 48.1, 12 48))"});
  const ZonePlaces places = layer.read(progress);
  const Box bounds = places.bounds();
  EXPECT_DOUBLE_EQ(bounds.xMin, 9);
  EXPECT_DOUBLE_EQ(bounds.xMax, 12.1);
  EXPECT_DOUBLE_EQ(bounds.yMin, 46);
  EXPECT_DOUBLE_EQ(bounds.yMax, 48.1);
  EXPECT_TRUE(places.meets(box(8.5, 45.5, 9.05, 46.05)));
  EXPECT_TRUE(places.meets(box(9.1, 46.1, 10, 47))) << "a corner in common";
  EXPECT_FALSE(places.meets(box(10, 46.5, 11, 47.5)));
  EXPECT_FALSE(places.meets({}));
  // Its box covers a zone, the footprint does not.
  EXPECT_FALSE(places.meets({{{{9.05, 45}, {12, 45}, {12, 47}, {11.9, 47}}}}));
}

TEST(ZonePlaces, areTransformed)
{
  SilentProgress progress;
  // echo "500000 5094000" | gdaltransform -s_srs EPSG:32632 -t_srs EPSG:4326 -output_xy: 9 45.9995725548898
  Places layer("EPSG:32632",
               {"POLYGON((500000 5094000, 501000 5094000, 501000 5095000, 500000 5095000, 500000 5094000))"});
  const Box bounds = layer.read(progress).bounds();
  EXPECT_NEAR(bounds.xMin, 9, 1e-6);
  EXPECT_NEAR(bounds.yMin, 45.9995725548898, 1e-9);
}

TEST(ZonePlaces, acrossTheAntimeridianTheShortWayIsTaken)
{
  SilentProgress progress;
  // 179.95° E to 179.95° W: UTM zone 60 goes on behind its edge.
  for (const QString &crs : {QStringLiteral("EPSG:32660"), QStringLiteral("EPSG:4326")})
  {
    SCOPED_TRACE(crs.toStdString());
    Places layer(crs, crs == "EPSG:4326"
                          ? QStringList{"POLYGON((179.95 0, 180.05 0, 180.05 0.1, 179.95 0.1, 179.95 0))"}
                          : QStringList{"POLYGON((828000 0, 840000 0, 840000 11000, 828000 11000, 828000 0))"});
    const ZonePlaces places = layer.read(progress);
    EXPECT_NEAR(places.bounds().xMin, 179.95, 0.01);
    EXPECT_NEAR(places.bounds().xMax, 180.05, 0.01);
    EXPECT_TRUE(places.meets(box(179, -1, 180, 1)));
    EXPECT_TRUE(places.meets(box(-180, -1, -179, 1)));
    EXPECT_FALSE(places.meets(box(-1, -1, 1, 1)));
    EXPECT_FALSE(places.meets(box(178, -1, 179, 1)));
  }
  Places fiji("EPSG:4326", {"POLYGON((177 -18, 178 -18, 178 -17, 177 -17, 177 -18))",
                            "POLYGON((-179 -17, -178 -17, -178 -16, -179 -16, -179 -17))"});
  EXPECT_EQ(fiji.read(progress).bounds().xMin, 177);
  EXPECT_EQ(fiji.read(progress).bounds().xMax, 182);
}

TEST(ZonePlaces, whatHasNoPlaceIsTold)
{
  Warnings progress;
  Places layer("EPSG:4326", {"POLYGON((9 46, 9.1 46, 9.1 46.1, 9 46.1, 9 46))", "", "POLYGON EMPTY"});
  layer.read(progress);
  ASSERT_EQ(progress.warnings.size(), 1u);
  EXPECT_NE(progress.warnings[0].find("no place on the Earth: 2."), std::string::npos) << progress.warnings[0];
  Places none("EPSG:4326", {""});
  EXPECT_THROW(none.read(progress), Error);
}

TEST(ZonePlaces, whatGeosCannotTellIsLookedAt)
{
  SilentProgress progress;
  // A bow tie: GEOS refuses to tell what some predicates give of invalid polygons.
  Places layer("EPSG:4326", {"POLYGON((9 46, 10 47, 10 46, 9 47, 9 46))"});
  const ZonePlaces places = layer.read(progress);
  EXPECT_TRUE(places.meets(box(9, 46, 10, 47)));
  EXPECT_FALSE(places.meets(box(11, 46, 12, 47)));
}
