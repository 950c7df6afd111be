#include "layers/collectionlayer.h"
#include "layers/collectionreader.h"

#include <QDateTime>
#include <qgsgeometry.h>
#include <qgsvectorlayer.h>

#include <gtest/gtest.h>

using namespace ndvi;

TEST(CollectionLayer, hasTheFieldsOfTheSchemaInTheirOrder)
{
  EXPECT_EQ(collectionFields().names().join(' ').toStdString(),
            "scene_id datetime cloud_cover platform tile level baseline relative_orbit red nir scl ndvi mask_type "
            "quantification offset_red offset_nir offset_source nodata authcfg versions");
}

TEST(CollectionLayer, writesWhatIsUnknownAsNull)
{
  Scene scene;
  scene.id = "a";
  const QgsFeature feature = sceneToFeature(scene, collectionFields());
  for (const char *name :
       {"datetime", "cloud_cover", "platform", "tile", "red", "ndvi", "mask_type", "nodata", "versions"})
    EXPECT_TRUE(feature.attribute(name).isNull()) << name;
  EXPECT_FALSE(feature.hasGeometry());
  scene.red = scene.nir = {"/r.tif", 1};
  EXPECT_EQ(sceneToFeature(scene, collectionFields()).attribute("offset_source").toString(), "assumed");
}

TEST(CollectionLayer, numbersThatDoNotMatterForReadyNdviAreNull)
{
  Scene scene;
  scene.id = "a";
  scene.ndvi = {"/ndvi.tif", 1};
  const auto values = [&scene]
  {
    QStringList found;
    const QgsFeature feature = sceneToFeature(scene, collectionFields());
    for (const char *name : {"quantification", "offset_red", "offset_nir", "offset_source"})
      found << (feature.attribute(name).isNull() ? "NULL" : feature.attribute(name).toString());
    return found.join(' ').toStdString();
  };
  EXPECT_EQ(values(), "NULL NULL NULL NULL");
  scene.offsetSource = OffsetSource::Metadata;
  EXPECT_EQ(values(), "NULL NULL NULL metadata");
  scene.offsetSource = OffsetSource::User;
  EXPECT_EQ(values(), "10000 0 0 user");
  scene.offsetSource = OffsetSource::Assumed;
  scene.red = scene.nir = {"/r.tif", 1};
  EXPECT_EQ(values(), "10000 0 0 assumed");
}

TEST(CollectionLayer, saysWhyThereIsNoNdviWhereRastersWereWritten)
{
  const QgsFields fields = collectionFields(true);
  EXPECT_EQ(fields.names().mid(collectionFields().count()), (QStringList{"no_ndvi_status", "no_ndvi_reason"}));
  Scene scene;
  scene.id = "a";
  EXPECT_TRUE(sceneToFeature(scene, fields).attribute("no_ndvi_status").isNull());
  EXPECT_TRUE(sceneToFeature(scene, fields).attribute("no_ndvi_reason").isNull());
  scene.noNdviReason = "It is broken.";
  EXPECT_EQ(sceneToFeature(scene, fields).attribute("no_ndvi_status").toString(), "read_error");
  scene.isNdviSkipped = true;
  EXPECT_EQ(sceneToFeature(scene, fields).attribute("no_ndvi_status").toString(), "skipped");
  EXPECT_EQ(sceneToFeature(scene, fields).attribute("no_ndvi_reason").toString(), "It is broken.");
}

TEST(CollectionLayer, writesTimesAsUtcAndBandsBehindThePath)
{
  Scene scene;
  scene.id = "a";
  scene.datetime = parseTimestamp("2024-09-01T17:28:59.024Z");
  scene.red = {"/data/stack.tif", 3};
  scene.footprint = {{{{10, 50}, {11, 50}, {11, 51}}}};
  const QgsFeature feature = sceneToFeature(scene, collectionFields());
  EXPECT_EQ(feature.attribute("datetime").toDateTime(), QDateTime(QDate(2024, 9, 1), QTime(17, 28, 59, 24), Qt::UTC));
  EXPECT_EQ(feature.attribute("red").toString(), "/data/stack.tif#band=3");
  EXPECT_NEAR(feature.geometry().area(), 0.5, 1e-12);
}

TEST(CollectionLayer, relativePathsComeBack)
{
  const QString folder = "/home/me/project/collections";
  const QList<QPair<QString, QString>> pairs{
      {"/home/me/project/data/b04.jp2", "../data/b04.jp2"},
      {"/home/me/project/collections/b04.jp2", "b04.jp2"},
      {"/vsizip//home/me/project/data/p.zip/p.SAFE/b04.jp2", "/vsizip/../data/p.zip/p.SAFE/b04.jp2"}};
  for (const auto &[absolute, relative] : pairs)
  {
    EXPECT_EQ(relativeAssetPath(absolute, folder).toStdString(), relative.toStdString());
    EXPECT_EQ(absoluteAssetPath(relative, folder).toStdString(), absolute.toStdString());
    EXPECT_EQ(absoluteAssetPath(relative, QString()).toStdString(), "");
    EXPECT_EQ(absoluteAssetPath(absolute, QString()).toStdString(), absolute.toStdString());
  }
}

TEST(CollectionLayer, whatIsNoFileStaysAsItIs)
{
  for (const char *path :
       {"/vsicurl/https://example.org/b04.tif", "/vsis3/bucket/b04.jp2", "https://example.org/b04.tif",
        "NETCDF:/data/x.nc:red", "/vsizip/{/vsicurl/https://example.org/a.zip}/b04.jp2",
        "/vsizip/vsicurl/https://example.org/a.zip/b04.jp2"})
  {
    EXPECT_EQ(relativeAssetPath(path, "/home").toStdString(), path);
    EXPECT_EQ(absoluteAssetPath(path, "/home").toStdString(), path);
  }
}

TEST(CollectionTimes, relabelsLocalTimesAndReadsText)
{
  const Timestamp expected = *parseTimestamp("2024-03-31T02:30:00Z");
  // In Berlin this time does not exist: the clocks go from 2 to 3.
  const QDate date(2024, 3, 31);
  const QTime time(2, 30);
  EXPECT_EQ(timestampOf(QDateTime(date, time, Qt::LocalTime)), expected);
  EXPECT_EQ(timestampOf(QDateTime(date, time, Qt::UTC)), expected);
  EXPECT_EQ(timestampOf(QDateTime(date, QTime(4, 30), Qt::OffsetFromUTC, 7200)), expected);
  EXPECT_EQ(timestampOf(QString(" 2024/03/31 02:30:00 ")), expected);
  EXPECT_EQ(timestampOf(QString("2024-03-31T04:30:00+02:00")), expected);
  EXPECT_EQ(timestampOf(date), parseTimestamp("2024-03-31"));
  EXPECT_FALSE(timestampOf(QVariant()));
  EXPECT_FALSE(timestampOf(QString()));
  EXPECT_FALSE(timestampOf(QString("31.03.2024")));
}
