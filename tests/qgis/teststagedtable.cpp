#include "model/error.h"
#include "probealgorithm.h"
#include "reports/reportfile.h"
#include "run/feedbackprogress.h"
#include "tables/geopackagetable.h"
#include "tables/stagedtable.h"
#include "tables/stagingfolder.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <sys/fsuid.h>
#include <sys/inotify.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace ndvi;

namespace
{

QgsFields tableFields()
{
  QgsFields fields;
  fields.append(makeField("zone_id", FieldType::Text));
  fields.append(makeField("count", FieldType::Integer));
  fields.append(makeField("mean", FieldType::Real));
  fields.append(makeField("datetime", FieldType::DateTime));
  return fields;
}

const QDateTime SENSED(QDate(2024, 3, 31), QTime(2, 30, 15), Qt::UTC); // a local time that Europe skips

QgsFeature tableRow(int i)
{
  QgsFeature row(tableFields());
  row.setAttributes(QgsAttributes() << QStringLiteral("field %1").arg(i) << i << i * 0.25 << SENSED);
  return row;
}

/// Writes \a rows rows to \a output; commits unless told not to. Gives the value of the output.
QString write(const QVariant &output, int rows = 3, bool commit = true, QgsProcessingContext *given = nullptr)
{
  const ProbeAlgorithm algorithm;
  QgsProcessingContext own;
  QgsProcessingContext &context = given ? *given : own;
  StagedTable table(algorithm, "OUTPUT", {{"OUTPUT", output}}, context, tableFields());
  for (int i = 0; i < rows; ++i)
  {
    QgsFeature row = tableRow(i);
    table.add(row);
  }
  FeedbackProgress progress(nullptr);
  return commit ? commitTables({&table}, progress).value("OUTPUT").toString() : QString();
}

qlonglong count(const QString &source)
{
  const QgsVectorLayer layer(source, "t", "ogr");
  return layer.isValid() ? layer.featureCount() : -1;
}

QByteArray content(const QString &path)
{
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList entries(const QTemporaryDir &folder)
{
  return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// While it lives no file can grow beyond \a bytes (none: -1), as on a full disk.
class FileSizeLimit
{
public:
  explicit FileSizeLimit(long long bytes)
  {
    getrlimit(RLIMIT_FSIZE, &mBefore);
    rlimit small = mBefore;
    if (bytes >= 0)
      small.rlim_cur = static_cast<rlim_t>(bytes);
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
  }
  ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &mBefore); }
  FileSizeLimit(const FileSizeLimit &) = delete;
  FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
  rlimit mBefore{};
};

} // namespace

class StagedFile : public testing::TestWithParam<const char *>
{
};

TEST_P(StagedFile, appearsWholeAndAlone)
{
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("table.") + GetParam());
  const QString result = write(path);
  // QGIS names a shapefile without geometry x.shp, and makes an x.dbf.
  EXPECT_EQ(result.section('|', 0, 0).toStdString(), QString(path).replace(".shp", ".dbf").toStdString());
  EXPECT_EQ(count(result), 3);
  EXPECT_TRUE(entries(folder).filter(".ndvi").isEmpty());

  // A second run replaces it.
  EXPECT_EQ(count(write(path, 5)), 5);
  EXPECT_TRUE(entries(folder).filter(".ndvi").isEmpty());
}

TEST_P(StagedFile, staysAsItWasWithoutCommit)
{
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("table.") + GetParam());
  write(path, 3, false);
  EXPECT_TRUE(entries(folder).isEmpty()) << entries(folder).join(' ').toStdString();

  write(path);
  const QStringList before = entries(folder);
  const QByteArray bytes = content(path);
  write(path, 5, false);
  EXPECT_EQ(entries(folder), before);
  EXPECT_EQ(content(path), bytes);
}

TEST_P(StagedFile, holdsUtcDigitsOnEveryClock)
{
  const QTemporaryDir folder;
  QStringList seen;
  for (const char *zone : {"UTC", "Asia/Shanghai", "Europe/Berlin"})
  {
    qputenv("TZ", zone);
    tzset();
    const QString path = folder.filePath(QString(zone).replace('/', '_') + '.' + GetParam());
    const QString result = write(path, 1);
    qputenv("TZ", "UTC");
    tzset();
    const QgsVectorLayer layer(result, "t", "ogr");
    QgsFeature row;
    ASSERT_TRUE(layer.getFeatures().nextFeature(row));
    const QVariant value = row.attribute("datetime");
    seen << (value.userType() == QMetaType::QDateTime ? value.toDateTime().toString("yyyy-MM-dd hh:mm:ss")
                                                      : value.toString());
  }
  EXPECT_TRUE(seen.first().contains("02:30:15")) << seen.first().toStdString();
  EXPECT_EQ(seen.count(seen.first()), 3) << seen.join(" / ").toStdString();
}

INSTANTIATE_TEST_SUITE_P(Formats, StagedFile, testing::Values("gpkg", "csv", "geojson", "shp", "dbf", "xlsx", "tab"),
                         [](const auto &format) { return std::string(format.param); });

TEST(StagedTable, csvReadsBackTyped)
{
  const QTemporaryDir folder;
  write(folder.filePath("table.csv"));
  EXPECT_EQ(entries(folder), QStringList({"table.csv", "table.csvt"}));
  const QgsVectorLayer layer(folder.filePath("table.csv"), "t", "ogr");
  EXPECT_EQ(fieldTypeId(layer.fields().field("mean")), QMetaType::Double);
  EXPECT_EQ(fieldTypeId(layer.fields().field("datetime")), QMetaType::QDateTime);
  EXPECT_EQ(fieldTypeId(layer.fields().field("zone_id")), QMetaType::QString);
}

TEST(StagedTable, namesTheGeoPackageTableAfterTheFile)
{
  const QTemporaryDir folder;
  write(folder.filePath("histogram.gpkg"));
  EXPECT_EQ(count(folder.filePath("histogram.gpkg|layername=histogram")), 3);
}

TEST(StagedTable, keepsLocalDigitsOfCarriedTimes)
{
  // QGIS reads a UTC time of a file back as local time: its digits are what counts.
  const QTemporaryDir folder;
  const ProbeAlgorithm algorithm;
  QgsProcessingContext context;
  qputenv("TZ", "Asia/Shanghai");
  tzset();
  StagedTable table(algorithm, "OUTPUT", {{"OUTPUT", "memory:"}}, context, tableFields());
  QgsFeature row = tableRow(0);
  row.setAttribute("datetime", QDateTime(QDate(2024, 3, 1), QTime(10, 0), Qt::LocalTime));
  table.add(row);
  EXPECT_EQ(row.attribute("datetime").toDateTime(), QDateTime(QDate(2024, 3, 1), QTime(10, 0), Qt::UTC));
  FeedbackProgress progress(nullptr);
  EXPECT_FALSE(commitTables({&table}, progress).isEmpty());
  qputenv("TZ", "UTC");
  tzset();
}

TEST(StagedTable, replacesOneTableOfAGeoPackage)
{
  const QTemporaryDir folder;
  const QString path = folder.filePath("all.gpkg");
  write(path);
  const QString first = QStringLiteral("ogr:dbname='%1' table=\"second\" (geom)").arg(path);
  EXPECT_EQ(write(first, 4).toStdString(), (path + "|layername=second").toStdString());
  write(path + "|layername=third", 6);
  write(first, 5);
  EXPECT_EQ(count(path + "|layername=all"), 3);
  EXPECT_EQ(count(path + "|layername=second"), 5);
  EXPECT_EQ(count(path + "|layername=third"), 6);

  write(first, 9, false);
  EXPECT_EQ(count(path + "|layername=second"), 5);
  EXPECT_TRUE(entries(folder).filter(".ndvi").isEmpty());
}

TEST(StagedTable, makesTheGeoPackageOfATable)
{
  const QTemporaryDir folder;
  const QString path = folder.filePath("new.gpkg");
  EXPECT_EQ(write(path + "|layername=a").toStdString(), (path + "|layername=a").toStdString());
  write(path + "|layername=b", 4);
  EXPECT_EQ(count(path + "|layername=a"), 3);
  EXPECT_EQ(count(path + "|layername=b"), 4);
}

TEST(StagedTable, aFailedCopyLeavesTheGeoPackage)
{
  const QTemporaryDir folder;
  const QString path = folder.filePath("all.gpkg");
  const QString staged = folder.filePath("staged.gpkg");
  write(path + "|layername=t", 3);
  write(staged, 20000);

  std::string message;
  try
  {
    const FileSizeLimit full(300000);
    SilentProgress silent;
    CancelCheck never(silent);
    GeoPackageCopy copy(path, path);
    copy.add(staged, "t", "", never);
    copy.commit();
  }
  catch (const Error &error)
  {
    message = error.what();
  }
  EXPECT_NE(message, "");
  EXPECT_EQ(count(path + "|layername=t"), 3) << message;
}

TEST(StagedTable, aFullDiskIsAnErrorAndLeavesNothing)
{
  const QTemporaryDir folder;
  for (const char *name : {"t.gpkg", "t.csv", "t.geojson"})
  {
    {
      const FileSizeLimit full(200000);
      EXPECT_THROW(write(folder.filePath(name), 20000), QgsProcessingException) << name;
    }
    EXPECT_TRUE(entries(folder).isEmpty()) << entries(folder).join(' ').toStdString();
  }
}

TEST(StagedTable, isLoadedOnlyWhenWholeAndUnderItsFinalName)
{
  const QTemporaryDir folder;
  QgsProject project;
  QgsProcessingContext context;
  const QString path = folder.filePath("t.gpkg");
  QgsProcessingOutputLayerDefinition output(path, &project);
  output.destinationName = "Histogram";

  write(QVariant::fromValue(output), 3, false, &context);
  EXPECT_TRUE(context.layersToLoadOnCompletion().isEmpty());

  write(QVariant::fromValue(output), 3, true, &context);
  ASSERT_EQ(context.layersToLoadOnCompletion().keys(), QStringList(path));
  EXPECT_EQ(context.layersToLoadOnCompletion().value(path).name, "Histogram");
}

TEST(StagedTable, optionalOutputsAreSilent)
{
  EXPECT_EQ(write(QVariant()), QString());
  EXPECT_EQ(write(QString()), QString());
}

TEST(StagedTable, memoryAndTemporaryLayersHoldTheirRows)
{
  QgsProcessingContext context;
  const QString id = write("memory:", 7, true, &context);
  QgsMapLayer *layer = QgsProcessingUtils::mapLayerFromString(id, context);
  ASSERT_TRUE(layer);
  EXPECT_EQ(qobject_cast<QgsVectorLayer *>(layer)->featureCount(), 7);

  const QString temporary = write("TEMPORARY_OUTPUT", 7, true, &context);
  layer = QgsProcessingUtils::mapLayerFromString(temporary, context);
  ASSERT_TRUE(layer) << temporary.toStdString();
  EXPECT_EQ(qobject_cast<QgsVectorLayer *>(layer)->featureCount(), 7);
}

TEST(StagedTable, writesToOtherDatabases)
{
  const QTemporaryDir folder;
  const QString uri = QStringLiteral("spatialite:dbname='%1' table=\"t\"").arg(folder.filePath("x.sqlite"));
  QString result;
  try
  {
    result = write(uri, 3);
  }
  catch (const QgsProcessingException &error)
  {
    GTEST_SKIP() << "no SpatiaLite table can be made here: " << error.what().toStdString();
  }
  const QgsVectorLayer layer(QStringLiteral("dbname='%1' table=\"t\"").arg(folder.filePath("x.sqlite")), "t",
                             "spatialite");
  EXPECT_EQ(layer.featureCount(), 3);
}

TEST(StagingFolder, removesWhatKilledRunsLeft)
{
  const QTemporaryDir folder;
  QString own;
  {
    const StagingFolder alive(folder.path());
    own = QFileInfo(alive.path()).fileName();
    QStringList parts = own.split('-');
    parts[1] = "999999999"; // no such process
    const QString dead = parts.join('-');
    QDir(folder.path()).mkpath(dead + "/inside");
    QDir(folder.path()).mkpath(".ndvi-notes");
    StagingFolder::removeLeftovers(folder.path());
    EXPECT_EQ(entries(folder), QStringList({own, ".ndvi-notes"}));
  }
  EXPECT_EQ(entries(folder), QStringList(".ndvi-notes"));
}

TEST(StagingFolder, putsBackWhatAKillTookAside)
{
  const QTemporaryDir folder;
  const auto put = [&](const QString &name, const QByteArray &bytes)
  {
    QDir().mkpath(QFileInfo(folder.filePath(name)).path());
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
  };
  QString dead;
  {
    const StagingFolder alive(folder.path());
    QStringList parts = QFileInfo(alive.path()).fileName().split('-');
    parts[1] = "999999999"; // no such process
    dead = parts.join('-') + '/';
  }
  // Killed when one of two new files was in place.
  put("t.shp", "new");
  put(dead + "t.dbf", "new");
  put(dead + ".replaced/t.shp", "old");
  put(dead + ".replaced/t.dbf", "old");
  put(dead + ".replaced/t.qix", "old");
  StagingFolder::removeLeftovers(folder.path());
  EXPECT_EQ(entries(folder), QStringList({"t.dbf", "t.qix", "t.shp"}));
  for (const char *name : {"t.dbf", "t.qix", "t.shp"})
    EXPECT_EQ(content(folder.filePath(name)), "old") << name;

  // Killed when all were in place.
  put("t.shp", "new");
  put(dead + ".replaced/t.shp", "old");
  put(dead + ".replaced/t.cpg", "old");
  StagingFolder::removeLeftovers(folder.path());
  EXPECT_EQ(entries(folder), QStringList({"t.dbf", "t.qix", "t.shp"}));
  EXPECT_EQ(content(folder.filePath("t.shp")), "new");
}

TEST(StagingFolder, aFileIsReplacedInOneStepWithoutSecondNamesToo)
{
  // Linux lets nobody else give a file a second name (fs.protected_hardlinks), as other disks let no one.
  QFile setting("/proc/sys/fs/protected_hardlinks");
  if (geteuid() != 0 || !setting.open(QIODevice::ReadOnly) || setting.readAll().trimmed() != "1")
    GTEST_SKIP() << "needs root, and fs.protected_hardlinks = 1";
  constexpr uid_t NOBODY = 65534;
  for (const bool isOwn : {true, false})
  {
    const QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
    const QString path = folder.filePath("t.csv");
    const auto put = [](const QString &name, const QByteArray &bytes)
    {
      QFile file(name);
      EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    put(path, "old");
    const QDateTime written = QFileInfo(path).lastModified();
    const int events = inotify_init1(IN_NONBLOCK);
    inotify_add_watch(events, folder.path().toUtf8().constData(), IN_MOVED_FROM | IN_DELETE);
    if (!isOwn)
      setfsuid(NOBODY);
    {
      const StagingFolder staging(folder.path());
      put(staging.path() + "/t.csv", "new");
      if (!isOwn)
      {
        EXPECT_NE(::link(path.toUtf8().constData(), (staging.path() + "/second").toUtf8().constData()), 0);
      }
      const StagingFolder::Moves moves = staging.moveIntoPlace({});
      EXPECT_EQ(content(path), "new");
      std::array<char, 4096> seen{};
      EXPECT_LT(read(events, seen.data(), seen.size()), 0) << "it was not there for a moment";
      StagingFolder::takeBack(moves);
      EXPECT_EQ(content(path), "old");
      EXPECT_EQ(QFileInfo(path).lastModified(), written);
    }
    setfsuid(0);
    close(events);
    EXPECT_EQ(entries(folder), QStringList("t.csv"));
  }
}

TEST(StagedTable, tablesOfARunArePlacedTogetherOrNotAtAll)
{
  const QTemporaryDir folder;
  const QString file = folder.filePath("a.csv"), geoPackage = folder.filePath("all.gpkg");
  const auto writeBoth = [&](int rows, bool cancel, long long limit)
  {
    const ProbeAlgorithm algorithm;
    QgsProcessingContext context;
    QgsProcessingFeedback feedback;
    FeedbackProgress progress(&feedback);
    const QVariantMap parameters{{"OUTPUT", file}, {"SECOND", geoPackage + "|layername=t"}};
    StagedTable first(algorithm, "OUTPUT", parameters, context, tableFields());
    StagedTable second(algorithm, "SECOND", parameters, context, tableFields());
    for (int i = 0; i < rows; ++i)
    {
      QgsFeature one = tableRow(i), two = tableRow(i);
      first.add(one);
      second.add(two);
    }
    if (cancel)
      feedback.cancel();
    const FileSizeLimit full(limit);
    return commitTables({&first, &second}, progress);
  };
  const QVariantMap written = writeBoth(10, false, -1);
  EXPECT_EQ(written, (QVariantMap{{"OUTPUT", file}, {"SECOND", geoPackage + "|layername=t"}}));
  const QByteArray before = content(file);
  const auto unchanged = [&]
  {
    EXPECT_EQ(content(file), before);
    EXPECT_EQ(count(geoPackage + "|layername=t"), 10);
    EXPECT_TRUE(entries(folder).filter(".ndvi").isEmpty()) << entries(folder).join(' ').toStdString();
  };
  for (int rows : {3, 3000}) // seen by the last look, seen by the copying
  {
    EXPECT_THROW(writeBoth(rows, true, -1), Error);
    unchanged();
  }
  EXPECT_ANY_THROW(writeBoth(20000, false, 300000));
  unchanged();

  EXPECT_EQ(writeBoth(20, false, -1).size(), 2);
  EXPECT_EQ(count(geoPackage + "|layername=t"), 20);
  EXPECT_EQ(count(file), 20);
}

TEST(StagedTable, aReportIsPlacedWithTheTablesOrNothingIs)
{
  for (const char *name : {"a.csv", "a.geojson"}) // several files, one file
  {
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    dir.mkdir("pages");
    const QString file = dir.filePath(name), geoPackage = dir.filePath("all.gpkg"), page = dir.filePath("pages/r.html");
    const auto writeAll = [&](int rows, bool takeAway)
    {
      const ProbeAlgorithm algorithm;
      QgsProcessingContext context;
      FeedbackProgress progress(nullptr);
      const QVariantMap parameters{{"OUTPUT", file}, {"SECOND", geoPackage + "|layername=t"}, {"REPORT", page}};
      StagedTable first(algorithm, "OUTPUT", parameters, context, tableFields());
      StagedTable second(algorithm, "SECOND", parameters, context, tableFields());
      ReportFile report(algorithm, parameters, context);
      for (int i = 0; i < rows; ++i)
      {
        QgsFeature one = tableRow(i), two = tableRow(i);
        first.add(one);
        second.add(two);
      }
      report.write(std::to_string(rows));
      if (takeAway)
        QDir(dir).rename("pages", "elsewhere");
      return commitTables({&first, &second}, progress, &report);
    };
    EXPECT_EQ(writeAll(10, false).value("REPORT").toString(), page);
    const QByteArray before = content(file);
    const QStringList names = entries(folder);
    try
    {
      writeAll(20, true);
      FAIL() << "the folder of the report was gone";
    }
    catch (const QgsProcessingException &error)
    {
      EXPECT_TRUE(error.what().startsWith("REPORT")) << error.what().toStdString();
    }
    ASSERT_TRUE(QDir(dir).rename("elsewhere", "pages"));
    EXPECT_EQ(content(file), before) << name;
    EXPECT_EQ(count(geoPackage + "|layername=t"), 10) << name;
    EXPECT_EQ(content(page), "10");
    EXPECT_EQ(entries(folder), names) << name;

    writeAll(20, false);
    EXPECT_EQ(count(file), 20) << name;
    EXPECT_EQ(count(geoPackage + "|layername=t"), 20);
    EXPECT_EQ(content(page), "20");
    EXPECT_EQ(entries(folder), names) << name;
  }
}

TEST(StagedTable, otherFilesArePlacedWithTheTablesOrNothingIs)
{
  const QTemporaryDir folder;
  const QString table = folder.filePath("a.csv"), other = folder.filePath("stack.tif");
  const auto write = [&](int rows, bool fails)
  {
    const ProbeAlgorithm algorithm;
    QgsProcessingContext context;
    FeedbackProgress progress(nullptr);
    StagedTable staged(algorithm, "OUTPUT", {{"OUTPUT", table}}, context, tableFields());
    for (int i = 0; i < rows; ++i)
    {
      QgsFeature row = tableRow(i);
      staged.add(row);
    }
    const StagingFolder staging(folder.path());
    QFile file(staging.path() + "/stack.tif");
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(rows)) > 0);
    file.close();
    return commitTables({&staged}, progress, nullptr,
                        [&]
                        {
                          if (fails)
                            file.remove();
                          return staging.moveIntoPlace({});
                        });
  };
  write(10, false);
  EXPECT_EQ(count(table), 10);
  EXPECT_EQ(content(other), "10");
  EXPECT_THROW(write(20, true), Error);
  EXPECT_EQ(count(table), 10);
  EXPECT_EQ(content(other), "10");
  write(20, false);
  EXPECT_EQ(count(table), 20);
  EXPECT_EQ(content(other), "20");
}

TEST(StagedTable, aNewGeoPackageTakesAllTablesOfARun)
{
  const QTemporaryDir folder;
  const QString path = folder.filePath("new.gpkg");
  const ProbeAlgorithm algorithm;
  QgsProcessingContext context;
  FeedbackProgress progress(nullptr);
  const QVariantMap parameters{{"OUTPUT", path + "|layername=a"}, {"SECOND", path + "|layername=b"}};
  StagedTable first(algorithm, "OUTPUT", parameters, context, tableFields());
  StagedTable second(algorithm, "SECOND", parameters, context, tableFields());
  QgsFeature row = tableRow(1);
  first.add(row);
  second.add(row);
  EXPECT_EQ(commitTables({&first, &second}, progress), parameters);
  EXPECT_EQ(count(path + "|layername=a"), 1);
  EXPECT_EQ(count(path + "|layername=b"), 1);
  EXPECT_EQ(entries(folder), QStringList("new.gpkg"));
}

TEST(StagedTable, DISABLED_rowsPerSecond)
{
  const QTemporaryDir folder;
  for (const char *name : {"t.gpkg", "t.csv", "memory:"})
  {
    QElapsedTimer clock;
    clock.start();
    write(QString(name).endsWith(':') ? QString(name) : folder.filePath(name), 500000);
    std::printf("%s: %.0f rows/s\n", name, 500000 / (clock.elapsed() / 1000.0));
  }
}
