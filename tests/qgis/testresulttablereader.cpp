#include "algorithmfixture.h"
#include "model/error.h"
#include "tables/resulttablereader.h"

#include <QFile>

#include <cmath>

using namespace ndvi;

namespace
{

/// Reads tables that ndvi:histogramtables wrote, and CSV texts, the least typed of all formats.
class ResultTableReaderTest : public AlgorithmFixture
{
protected:
  static constexpr const char *HISTOGRAM = "zone_id,crop,scene_id,datetime,bin,lower,mid,upper,count,share\n";
  static constexpr const char *STATISTICS =
      "zone_id,scene_id,datetime,status,message,pixels,valid,masked,nodata,undefined,below,above,valid_share,"
      "zone_share,sample_share,mean,stddev,min,max,median,p5,p2_5,area\n";
  static constexpr const char *SCENES =
      "scene_id,datetime,status,message,attempts,seconds,zones_ok,zones_empty,zones_failed,offset_source,masked\n";

  QString csv(const std::string &text)
  {
    const QString name = path(QStringLiteral("table%1.csv").arg(mFiles++));
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text.c_str());
    return name;
  }

  std::unique_ptr<TableSource> source(const QVariant &value)
  {
    std::shared_ptr<QgsProcessingFeatureSource> found(QgsProcessingUtils::variantToSource(value, mContext));
    EXPECT_TRUE(found) << value.toString().toStdString();
    return std::make_unique<LayerTable>(found);
  }

  template <class Reader, class Row> std::vector<Row> read(const QVariant &value)
  {
    const auto table = source(value);
    Reader reader(*table, QStringLiteral("the table"));
    std::vector<Row> rows;
    for (Row row; reader.next(row);)
      rows.push_back(row);
    return rows;
  }

  std::vector<HistogramTableRow> histogram(const QVariant &value)
  {
    return read<HistogramTableReader, HistogramTableRow>(value);
  }
  std::vector<StatisticsTableRow> statistics(const QVariant &value)
  {
    return read<StatisticsTableReader, StatisticsTableRow>(value);
  }
  std::vector<ScenesTableRow> scenes(const QVariant &value) { return read<ScenesTableReader, ScenesTableRow>(value); }

  template <class Read> void expectRefused(const Read &read, std::initializer_list<const char *> parts)
  {
    try
    {
      read();
      ADD_FAILURE() << "accepted, though " << *parts.begin();
    }
    catch (const Error &error)
    {
      EXPECT_EQ(error.code(), ErrorCode::Input);
      for (const char *part : parts)
        EXPECT_NE(std::string(error.what()).find(part), std::string::npos) << part << " not in: " << error.what();
    }
  }

  /// The three tables of two zones and one scene, in files of one format (its ending).
  QVariantMap tables(const QString &ending)
  {
    const QVariantMap outputs =
        run("ndvi:histogramtables",
            {{"COLLECTION", collectionOf({writeScene("a", "2024-06-11T10:00:59Z")})},
             {"ZONES", zonesOf({{7, pixels(0, 0, 4, 4)}, {8, pixels(20, 0, 1, 1)}})},
             {"ZONE_ID", "id"},
             {"FIELDS", QStringList{"name"}},
             {"BIN_WIDTH", 0.5},
             {"PERCENTILES", "5,2.5"},
             {"HISTOGRAM", ending.isEmpty() ? QString("TEMPORARY_OUTPUT") : path("histogram" + ending)},
             {"STATISTICS", ending.isEmpty() ? QString("TEMPORARY_OUTPUT") : path("statistics" + ending)},
             {"SCENES", ending.isEmpty() ? QString("TEMPORARY_OUTPUT") : path("scenes" + ending)}});
    EXPECT_EQ(mError.toStdString(), "");
    return outputs;
  }

  int mFiles = 0;
};

std::string zoneText(const ResultRowKey &key)
{
  std::string text;
  for (const QVariant &value : key.zone)
    text += value.toString().toStdString() + ";";
  return text;
}

} // namespace

// 16 pixels: 3 masked, 1 without data, and 0.0 four times, 0.5 six times, 0.8 twice.
TEST_F(ResultTableReaderTest, readsBackWhatWasWrittenInEveryFormat)
{
  for (const char *ending : {".gpkg", ".csv", ".dbf", ""})
  {
    SCOPED_TRACE(ending);
    const QVariantMap outputs = tables(ending);
    const auto time = parseTimestamp("2024-06-11T10:00:59Z");

    const auto statisticsSource = source(outputs["STATISTICS"]);
    const StatisticsTableReader reader(*statisticsSource, QStringLiteral("s"));
    EXPECT_EQ(reader.percentiles().values, (std::vector<double>{2.5, 5}));
    EXPECT_EQ(reader.percentiles().names, (QStringList{"p2_5", "p5"}));
    EXPECT_EQ(reader.zoneFields().names(), (QStringList{"zone_id", "name"}));

    const std::vector<StatisticsTableRow> rows = statistics(outputs["STATISTICS"]);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].key.row, 1);
    EXPECT_EQ(zoneText(rows[0].key), "7;zone 7;");
    EXPECT_EQ(rows[0].key.sceneId.toStdString(), "a");
    EXPECT_EQ(rows[0].key.datetime, time);
    const ZoneResult &whole = rows[0].result;
    EXPECT_EQ(whole.status, ZoneStatus::Ok);
    EXPECT_EQ(whole.pixels, 16);
    EXPECT_EQ(whole.valid + whole.masked + whole.nodata + whole.undefined, 16);
    EXPECT_EQ(whole.zoneShare, 1);
    EXPECT_EQ(whole.area, whole.valid * 100);
    EXPECT_EQ(whole.min, 0);
    EXPECT_FLOAT_EQ(static_cast<float>(whole.max), 0.8F);
    EXPECT_EQ(whole.median, 0.5);
    EXPECT_EQ(whole.percentiles.size(), 2U);
    EXPECT_EQ(rows[1].result.status, ZoneStatus::NoOverlap);
    EXPECT_NE(rows[1].result.message, "");

    const std::vector<HistogramTableRow> bins = histogram(outputs["HISTOGRAM"]);
    ASSERT_EQ(bins.size(), 2U);
    EXPECT_EQ(bins[0].bin, 2);
    EXPECT_EQ(bins[0].lower, 0);
    EXPECT_EQ(bins[0].mid, 0.25);
    EXPECT_EQ(bins[1].upper, 1);
    EXPECT_EQ(bins[1].key.row, 2);
    EXPECT_EQ(bins[0].count + bins[1].count, whole.valid);

    const std::vector<ScenesTableRow> scene = scenes(outputs["SCENES"]);
    ASSERT_EQ(scene.size(), 1U);
    EXPECT_EQ(scene[0].key.sceneId.toStdString(), "a");
    EXPECT_EQ(scene[0].key.datetime, time);
    EXPECT_EQ(scene[0].result.status, SceneStatus::Ok);
    EXPECT_EQ(scene[0].result.zonesOk, 1U);
    EXPECT_EQ(scene[0].result.attempts, 1);
    EXPECT_TRUE(scene[0].result.masked);
  }
}

TEST_F(ResultTableReaderTest, readsScenesOfRasters)
{
  // No zones were counted, and nobody knows whether ready NDVI was masked.
  const auto found = scenes(csv(std::string(SCENES) + "s,2024-03-31T02:30:00Z,ok,,1,0.5,,,,,\n"
                                                      "t,,read_error,broken,0,0,0,0,2,metadata,true\n"));
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].result.zonesOk + found[0].result.zonesEmpty + found[0].result.zonesFailed, 0U);
  EXPECT_TRUE(found[0].result.isMaskUnknown);
  EXPECT_FALSE(found[0].result.masked);
  EXPECT_EQ(found[1].result.zonesFailed, 2U);
  EXPECT_FALSE(found[1].result.isMaskUnknown);
  EXPECT_TRUE(found[1].result.masked);
}

TEST_F(ResultTableReaderTest, readsText)
{
  const auto rows = histogram(csv(std::string(HISTOGRAM) + "f1,rye,s,2024-03-31T02:30:00Z,3,0.15,0.175,0.2,2.5,1\n"
                                                           "f1,,s,,4,2e-1,.225,0.25,0,0\n"));
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(zoneText(rows[0].key), "f1;rye;");
  EXPECT_EQ(rows[0].key.datetime, parseTimestamp("2024-03-31T02:30:00Z"));
  EXPECT_EQ(rows[0].bin, 3);
  EXPECT_EQ(rows[0].lower, 0.15);
  EXPECT_EQ(rows[0].mid, 0.175);
  EXPECT_EQ(rows[0].upper, 0.2);
  EXPECT_EQ(rows[0].count, 2.5);
  EXPECT_EQ(rows[1].lower, 0.2);
  EXPECT_FALSE(rows[1].key.datetime);
}

TEST_F(ResultTableReaderTest, nullsAreNoNumbers)
{
  const auto rows =
      statistics(csv(std::string(STATISTICS) + "z,s,,read_error,why,,,,,,,,,,,,,,,,,,\n"
                                               "z,,,no_overlap,why,0,0,0,0,0,0,0,,0,1,,,,,,,,0\n"
                                               "z,t,2024-01-01,ok,,4,2,1,1,0,0,0,0.5,1,1,.5,.1,.4,.6,,,.41,200\n"));
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows[0].result.status, ZoneStatus::ReadError);
  EXPECT_EQ(rows[0].result.message, "why");
  EXPECT_EQ(rows[1].key.sceneId, QString());
  EXPECT_EQ(rows[2].key.datetime, parseTimestamp("2024-01-01"));
  EXPECT_EQ(rows[2].result.mean, 0.5);
  EXPECT_TRUE(std::isnan(rows[2].result.median));
  ASSERT_EQ(rows[2].result.percentiles.size(), 2U);
  EXPECT_EQ(rows[2].result.percentiles[0], 0.41); // p2_5 before p5
  EXPECT_TRUE(std::isnan(rows[2].result.percentiles[1]));
}

TEST_F(ResultTableReaderTest, refusesOtherTablesAndSaysWhy)
{
  expectRefused([this] { histogram(csv(STATISTICS)); },
                {"the table", "is a statistics table", "a histogram table with a row per bin is needed"});
  expectRefused([this] { statistics(csv(HISTOGRAM)); },
                {"the table", "is a histogram table", "a statistics table is needed"});
  expectRefused([this] { scenes(csv(HISTOGRAM)); }, {"a scenes table is needed"});
  expectRefused([this] { scenes(csv(STATISTICS)); }, {"is a statistics table"});
  expectRefused([this] { histogram(csv("id,value\n1,2\n")); }, {"no field scene_id", "It has: id, value."});
  expectRefused([this] { histogram(csv("zone_id,scene_id,datetime,bin,lower,mid,upper\n")); }, {"no field count"});
}

TEST_F(ResultTableReaderTest, refusesValuesAndNamesTheRow)
{
  const std::string good = "z,rye,s,2024-01-01,3,0.15,0.175,0.2,2,1\n";
  const auto row = [&](const std::string &text)
  { return [this, text, good] { histogram(csv(HISTOGRAM + good + text + "\n")); }; };
  expectRefused(row("z,rye,s,2024-01-01,3,0.15,0.175,0.2,few,1"), {"Row 2", "the table", "count", "few"});
  expectRefused(row("z,rye,s,2024-01-01,3,0.15,0.175,0.2,nan,1"), {"Row 2", "count", "nan"});
  expectRefused(row("z,rye,s,2024-01-01,3,0.15,0.175,0.2,-1,1"), {"Row 2", "count", "-1"});
  expectRefused(row("z,rye,s,2024-01-01,3,0.15,0.175,0.2,,1"), {"Row 2", "count", "empty"});
  expectRefused(row("z,rye,s,2024-01-01,3.5,0.15,0.175,0.2,1,1"), {"Row 2", "bin", "3.5"});
  expectRefused(row("z,rye,s,2024-01-01,3,0.2,0.175,0.2,1,1"), {"Row 2", "upper", "0.2"});
  expectRefused(row("z,rye,s,2024-13-01,3,0.15,0.175,0.2,1,1"), {"Row 2", "datetime", "2024-13-01"});
  expectRefused(row(",rye,s,2024-01-01,3,0.15,0.175,0.2,1,1"), {"Row 2", "zone_id", "empty"});

  const auto statisticsRow = [this](const std::string &text)
  { return [this, text] { statistics(csv(STATISTICS + text + "\n")); }; };
  expectRefused(statisticsRow("z,s,,fine,,4,2,1,1,0,0,0,0.5,1,1,.5,.1,.4,.6,.5,.41,.4,200"),
                {"Row 1", "status", "fine"});
  expectRefused(statisticsRow("z,s,,ok,,4,2,1,1,0,0,0,0.5,1,1,,.1,.4,.6,.5,.41,.4,200"), {"Row 1", "mean", "empty"});
  expectRefused(statisticsRow("z,s,,ok,,,2,1,1,0,0,0,0.5,1,1,.5,.1,.4,.6,.5,.41,.4,200"), {"Row 1", "pixels"});
  expectRefused(statisticsRow("z,s,,ok,,4,2,1,1,0,0,0,0.5,1,1,.5,.1,.4,inf,.5,.41,.4,200"), {"Row 1", "max", "inf"});

  // Counts that contradict each other.
  expectRefused(statisticsRow("z,s,,ok,,5,2,1,1,0,0,0,0.5,1,1,.5,.1,.4,.6,.5,.41,.4,200"), {"Row 1", "pixels", "4"});
  expectRefused(statisticsRow("z,s,,ok,,4,2,1,1,0,2,1,0.5,1,1,.5,.1,.4,.6,.5,.41,.4,200"), {"Row 1", "valid", "below"});
  expectRefused(statisticsRow("z,s,,ok,,2,0,1,1,0,0,0,0,1,1,,,,,,,,0"), {"Row 1", "status", "ok"});
  expectRefused(statisticsRow("z,s,,ok,,4,2,1,1,0,0,0,0.5,1,1,.7,.1,.4,.6,.5,.41,.4,200"), {"Row 1", "mean", "0.7"});

  expectRefused([this] { scenes(csv(std::string(SCENES) + "s,,good,,1,0.1,1,0,0,user,true\n")); },
                {"Row 1", "status", "good"});
}

TEST_F(ResultTableReaderTest, numbersBeyondTheirTypeAreNamed)
{
  const std::string row = "1,s,2024-06-11T10:00:59Z,all_masked,,5,0,5,0,0,0,0,0,1,1,,,,,,,,0";
  for (const char *number : {"1e300", "2147483648", "99999999999999999999"})
  {
    const std::string table = std::string(STATISTICS);
    expectRefused([&] { statistics(csv(table.substr(0, table.size() - 1) + ",rows\n" + row + "," + number + "\n")); },
                  {"Row 1 of the table", "rows", number, "more than any table has"});
    expectRefused([&] { scenes(csv(std::string(SCENES) + "s,2024-06-11,ok,," + number + ",1,1,1,1,user,true\n")); },
                  {"Row 1 of the table", "attempts", number});
    expectRefused([&] { histogram(csv(std::string(HISTOGRAM) + "1,x,s,2024-06-11," + number + ",0,0.5,1,3,1\n")); },
                  {"Row 1 of the table", "bin", "no number of a bin"});
  }
  for (const char *number : {"nan", "inf", "-inf", "1e400", "0x10", "=1+1"})
    expectRefused([&] { histogram(csv(std::string(HISTOGRAM) + "1,x,s,2024-06-11,0,0,0.5,1," + number + ",1\n")); },
                  {"Row 1 of the table", "count", number, "no number"});
}
