#include "layers/zonelayer.h"
#include "model/error.h"

#include <qgsgeometry.h>
#include <qgsvectorlayer.h>

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

class Messages : public SilentProgress
{
public:
  std::string text;
  void info(const std::string &info) override { text += info; }
  void warning(const std::string &warning) override { text += warning; }
};

class ZoneLayerTest : public testing::Test
{
protected:
  static constexpr const char *SQUARE = "Polygon((0 0, 10 0, 10 10, 0 10, 0 0))";

  /// A memory layer; each row is WKT (empty: no geometry) and the attributes.
  ZoneTable read(const QString &uri, const QList<QPair<QString, QVariantList>> &rows, const ZoneOptions &options = {})
  {
    QgsVectorLayer layer(uri, "fields", "memory");
    if (!uri.contains(QLatin1String("crs="))) // QGIS gives it one
      layer.setCrs(QgsCoordinateReferenceSystem());
    for (const auto &[wkt, values] : rows)
    {
      QgsFeature feature(layer.fields());
      feature.setAttributes(QgsAttributes(values.toVector()));
      if (!wkt.isEmpty())
        feature.setGeometry(QgsGeometry::fromWkt(wkt));
      EXPECT_TRUE(layer.dataProvider()->addFeature(feature));
    }
    const QgsProcessingContext context;
    return readZones(QgsProcessingFeatureSource(&layer, context), options, mMessages);
  }

  void expectRefused(ErrorCode code, const char *part, const QString &uri,
                     const QList<QPair<QString, QVariantList>> &rows, const ZoneOptions &options = {})
  {
    try
    {
      read(uri, rows, options);
      ADD_FAILURE() << "accepted, though " << part;
    }
    catch (const Error &error)
    {
      EXPECT_EQ(error.code(), code);
      EXPECT_NE(std::string(error.what()).find(part), std::string::npos) << error.what();
    }
  }

  const QString mUri = QStringLiteral("Polygon?crs=EPSG:32632&field=id:integer&field=count:string&field=crop:string");
  Messages mMessages;
};

} // namespace

TEST_F(ZoneLayerTest, idsKeepTheirType)
{
  const ZoneTable zones = read(mUri, {{SQUARE, {7, "c", "maize"}}}, {"id", {"crop"}});
  EXPECT_EQ(zones.fields.names().join(' ').toStdString(), "zone_id crop");
  EXPECT_EQ(zones.keys.at(0), QgsAttributes(QVector<QVariant>{7, "maize"}));
  EXPECT_EQ(zones.layer.zones.at(0).name, "7");
  EXPECT_EQ(zones.layer.zones.at(0).geometry.size(), 1U);
  EXPECT_NE(zones.layer.crs.find("32632"), std::string::npos);
  EXPECT_EQ(mMessages.text, "");
}

TEST_F(ZoneLayerTest, withoutIdTheFeatureIdIsTakenAndTheRunWarns)
{
  const ZoneTable zones = read(mUri, {{SQUARE, {7, "c", "maize"}}});
  EXPECT_EQ(zones.keys.at(0).at(0).toLongLong(), 1);
  EXPECT_NE(mMessages.text.find("ZONE_ID"), std::string::npos);
}

TEST_F(ZoneLayerTest, renamesWhatATableHasItself)
{
  const QString uri = mUri + "&field=P5:double&field=zone_count:string&field=fid:integer";
  const ZoneTable zones = read(uri, {{SQUARE, {7, "c", "maize", 1.5, "z", 3}}},
                               {"id", {"zone_count", "count", "P5", "fid", "crop", "crop"}});
  EXPECT_EQ(zones.fields.names().join(' ').toStdString(), "zone_id zone_count zone_count_2 zone_P5 zone_fid crop");
  EXPECT_NE(mMessages.text.find("zone_P5"), std::string::npos);
}

TEST_F(ZoneLayerTest, aZoneThatCannotBeUsedSaysWhy)
{
  const ZoneTable zones =
      read(mUri, {{"", {1, "", ""}}, {"Polygon EMPTY", {2, "", ""}}, {SQUARE, {3, "", ""}}}, {"id", {}});
  ASSERT_EQ(zones.layer.zones.size(), 3U);
  EXPECT_NE(zones.layer.zones[0].problem, "");
  EXPECT_NE(zones.layer.zones[1].problem, "");
  EXPECT_EQ(zones.layer.zones[2].problem, "");
}

TEST_F(ZoneLayerTest, readsCurvesZAndMultipolygons)
{
  const ZoneTable zones =
      read("MultiSurface?crs=EPSG:32632&field=id:integer",
           {{"CurvePolygon(CircularString(0 0, 10 10, 20 0, 10 -10, 0 0))", {1}},
            {"MultiPolygonZ(((0 0 5, 10 0 5, 10 10 5, 0 0 5)),((20 0 5, 30 0 5, 30 10 5, 20 0 5)))", {2}}},
           {"id", {}});
  EXPECT_EQ(zones.layer.zones[0].problem + zones.layer.zones[1].problem, "");
  EXPECT_NEAR(area(zones.layer.zones[0].geometry), 314.16, 1);
  EXPECT_NEAR(area(zones.layer.zones[1].geometry), 100, 1e-9);
}

TEST_F(ZoneLayerTest, refusesAndSaysWhy)
{
  const QVariantList row{7, "c", "maize"};
  expectRefused(ErrorCode::Input, "“7”", mUri, {{SQUARE, row}, {SQUARE, row}}, {"id", {}});
  expectRefused(ErrorCode::Input, "ZONE_ID", mUri, {{SQUARE, {QVariant(), "", ""}}}, {"id", {}});
  expectRefused(ErrorCode::Input, "nope", mUri, {{SQUARE, row}}, {"nope", {}});
  expectRefused(ErrorCode::Input, "nope", mUri, {{SQUARE, row}}, {"id", {"nope"}});
  expectRefused(ErrorCode::Input, "no features", mUri, {});
  expectRefused(ErrorCode::Input, "no polygons", "Point?crs=EPSG:32632&field=id:integer", {{"Point(1 1)", {7}}});
  expectRefused(ErrorCode::Input, "no polygons", "NoGeometry?field=id:integer", {{"", {7}}});
  expectRefused(ErrorCode::Crs, "coordinate reference system", "Polygon?field=id:integer", {{SQUARE, {7}}});
}
