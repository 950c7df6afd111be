#include "algorithmfixture.h"

namespace
{

const QString ID = QStringLiteral("ndvi:samplepixels");

class SamplePixels : public AlgorithmFixture
{
};

} // namespace

TEST_F(SamplePixels, listsEveryValidPixel)
{
  ndvi::Scene second = writeScene("b", "2024-05-02", false);
  second.quantification = 1000;
  const QVariantMap outputs = run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01"), second})},
                                       {"ZONES", zonesOf({{7, pixels(1, 1, 2, 2)}, {8, pixels(2, 0, 2, 1)}})},
                                       {"ZONE_ID", "id"},
                                       {"FIELDS", "name"},
                                       {"OUTPUT", path("pixels.csv")},
                                       {"SCENES", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  const QList<Row> samples = rows(outputs["OUTPUT"]);
  EXPECT_EQ(samples.value(0).names(), "zone_id name scene_id datetime x y row col red nir ndvi scl weight");
  QStringList found;
  for (const Row &row : samples)
  {
    found << QStringLiteral("%1%2:%3,%4=%5")
                 .arg(QString::fromStdString(row.text("scene_id")))
                 .arg(row["zone_id"].toInt())
                 .arg(row["row"].toInt())
                 .arg(row["col"].toInt())
                 .arg(row["ndvi"].toDouble(), 0, 'f', 1);
  }
  // A pixel under cloud in one scene is missing in that scene only.
  EXPECT_EQ(found.join(' ').toStdString(), "a7:1,1=0.5 a7:2,1=0.0 a7:2,2=0.5 "
                                           "b7:1,1=0.5 b7:1,2=0.8 b7:2,1=0.0 b7:2,2=0.5 b8:0,2=0.8 b8:0,3=0.0");
  EXPECT_EQ(outputs["SAMPLE_COUNT"].toInt(), 9);
  const Row first = samples.value(0), last = samples.value(8);
  EXPECT_EQ(first["x"].toDouble(), LEFT + 15);
  EXPECT_EQ(first["y"].toDouble(), TOP - 15);
  EXPECT_EQ(first["nir"].toDouble(), 0.3);
  EXPECT_EQ(first["scl"].toInt(), 4);
  EXPECT_EQ(first["weight"].toDouble(), 1);
  EXPECT_EQ(last["red"].toDouble(), 1);
  EXPECT_TRUE(last["scl"].isNull());
  EXPECT_EQ(rows(outputs["SCENES"]).size(), 2);
}

TEST_F(SamplePixels, failsWhereEverySceneFails)
{
  ndvi::Scene broken = writeScene("b", "2024-05-02");
  broken.red.path = path("missing.tif").toStdString();
  run(ID, {{"COLLECTION", collectionOf({broken})},
           {"ZONES", zonesOf({{7, pixels(1, 1, 2, 2)}})},
           {"OUTPUT", path("pixels.csv")},
           {"SCENES", path("scenes.csv")}});
  EXPECT_TRUE(mError.contains("missing.tif") && mError.contains("scenes.csv") && mError.contains("pixels.csv"))
      << mError.toStdString();
}
