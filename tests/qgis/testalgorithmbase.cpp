#include "model/error.h"
#include "probealgorithm.h"

#include <QElapsedTimer>
#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgsprocessingfeedback.h>
#include <qgsvectorlayer.h>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include <new>

namespace
{

QString refusal(const QVariantMap &parameters)
{
  const ProbeAlgorithm algorithm;
  QgsProcessingContext context;
  QString message;
  return algorithm.checkParameterValues(parameters, context, &message) ? QString() : message;
}

void expectRefused(const QString &name, const QVariant &value, const QString &part)
{
  const QString message = refusal({{name, value}});
  EXPECT_TRUE(message.contains(name) && message.contains(part))
      << name.toStdString() << "=" << value.toString().toStdString() << " gave: " << message.toStdString();
}

void expectAccepted(const QString &name, const QVariant &value)
{
  EXPECT_EQ(refusal({{name, value}}).toStdString(), "") << name.toStdString() << "=" << value.toString().toStdString();
}

/// The message of the exception a run ends with; empty where it ends well.
QString failure(ProbeAlgorithm::Work work, const QVariantMap &parameters = {},
                QgsProcessingFeedback *feedback = nullptr)
{
  ProbeAlgorithm algorithm(std::move(work));
  QgsProcessingContext context;
  QgsProcessingFeedback silent;
  bool ok = false;
  try
  {
    static_cast<QgsProcessingAlgorithm &>(algorithm).run(parameters, context, feedback ? feedback : &silent, &ok,
                                                         QVariantMap(), false);
  }
  catch (const QgsProcessingException &error)
  {
    return error.what();
  }
  return QString();
}

} // namespace

TEST(AlgorithmBase, refusesUnknownParametersAndSuggests)
{
  expectRefused("ZONEE", 1, "ZONES");
  expectRefused("zones", "x", "ZONES");
  expectRefused("TREADS", 1, "THREADS");
  expectRefused("XYZZY_PLUGH", 1, "BIN_WIDTH");
}

TEST(AlgorithmBase, refusesWhatIsNoNumber)
{
  for (const char *text : {"abc", "5x", "nan", "inf", "0,05", "true", "1 2"})
  {
    expectRefused("BIN_WIDTH", text, "number");
    expectRefused("OFFSET", text, "number");
    expectRefused("THREADS", text, "whole number from 0 to 64");
  }
  expectRefused("BIN_WIDTH", "", "empty");
  expectRefused("BIN_WIDTH", -0.5, "at least 0");
  expectRefused("THREADS", 2.5, "whole number");
  expectRefused("THREADS", 65, "0 to 64");
  expectRefused("THREADS", true, "whole number");
}

TEST(AlgorithmBase, acceptsNumbersHoweverTheyArrive)
{
  expectAccepted("BIN_WIDTH", "0.05");
  expectAccepted("BIN_WIDTH", " 5e-2 ");
  expectAccepted("BIN_WIDTH", 1);
  expectAccepted("THREADS", "4");
  expectAccepted("THREADS", 4.0);
  expectAccepted("OFFSET", "");
  expectAccepted("OFFSET", QVariant());
  expectAccepted("OFFSET", -1000);
  expectAccepted("BIN_WIDTH", QVariant());
}

TEST(AlgorithmBase, optionalNumberTellsUnsetFromZero)
{
  struct Access : ProbeAlgorithm
  {
    using AlgorithmBase::optionalNumber;
  };
  const QgsProcessingContext context;
  EXPECT_FALSE(Access::optionalNumber({{"OFFSET", ""}}, "OFFSET", context));
  EXPECT_FALSE(Access::optionalNumber({{"OFFSET", QVariant()}}, "OFFSET", context));
  EXPECT_FALSE(Access::optionalNumber({}, "OFFSET", context));
  EXPECT_EQ(Access::optionalNumber({{"OFFSET", "0"}}, "OFFSET", context), 0.0);
  EXPECT_EQ(Access::optionalNumber({{"OFFSET", -1000}}, "OFFSET", context), -1000.0);
  EXPECT_THROW(Access::optionalNumber({{"OFFSET", "abc"}}, "OFFSET", context), QgsProcessingException);
}

TEST(AlgorithmBase, refusesHalfRanges)
{
  expectRefused("RANGE", "1", "two numbers");
  expectRefused("RANGE", "1,", "two numbers");
  expectRefused("RANGE", "nan,1", "two numbers");
  expectAccepted("RANGE", "0,1");
  expectAccepted("RANGE", QVariantList({0, 1}));
}

TEST(AlgorithmBase, refusesUnknownChoices)
{
  expectRefused("LEVEL", 3, "0 (any), 1 (L1C), 2 (L2A)");
  expectRefused("LEVEL", -1, "one of");
  expectRefused("LEVEL", "L2A", "one of");
  expectRefused("LEVEL", "0,1", "one of");
  expectRefused("MASK_CLASSES", QVariantList(), "at least one");
  expectRefused("MASK_CLASSES", ",", "at least one");
  expectRefused("MASK_CLASSES", "0,7", "“7”");
  expectAccepted("LEVEL", "2");
  expectAccepted("MASK_CLASSES", "0,2");
  expectAccepted("MASK_CLASSES", QVariantList({0, 2}));
  expectAccepted("MASK_CLASSES", 1);
}

TEST(AlgorithmBase, refusesImpossibleDates)
{
  expectRefused("START_DATE", "2024-02-30", "no date");
  expectRefused("START_DATE", "30.1.2024", "2024-03-01");
  expectAccepted("START_DATE", "2024-02-29");
  expectAccepted("START_DATE", "2024-02-29T10:30:00");
  expectAccepted("START_DATE", QDate(2024, 2, 29));
  expectAccepted("START_DATE", "");
}

TEST(AlgorithmBase, refusesWhatQgisWouldTakeForTrue)
{
  expectRefused("MASK", "no", "true or false");
  expectRefused("MASK", "", "empty");
  expectAccepted("MASK", "False");
  expectAccepted("MASK", "0");
  expectAccepted("MASK", true);
}

TEST(AlgorithmBase, refusesFilesThatAreNotThere)
{
  expectRefused("FOLDER", "/nowhere/at/all", "there is no folder /nowhere/at/all");
  expectRefused("FOLDER", QStringLiteral(NDVI_SOURCE_DIR "/LICENSE"), "must be a folder");
  expectRefused("ZONES", "/nowhere/zones.gpkg", "there is no file /nowhere/zones.gpkg");
  expectRefused("ZONES", QStringLiteral(NDVI_SOURCE_DIR "/LICENSE"), "cannot be opened");
}

TEST(AlgorithmBase, refusesFieldsTheLayerDoesNotHave)
{
  QgsVectorLayer layer("Polygon?crs=EPSG:4326&field=field_id:integer", "zones", "memory");
  const QVariant zones = QVariant::fromValue(static_cast<QgsMapLayer *>(&layer));
  const QString message = refusal({{"ZONES", zones}, {"ZONE_ID", "nope"}});
  EXPECT_TRUE(message.contains("“nope”") && message.contains("field_id")) << message.toStdString();
  EXPECT_EQ(refusal({{"ZONES", zones}, {"ZONE_ID", "field_id"}}).toStdString(), "");
}

TEST(AlgorithmBase, refusesOutputsThatCannotBe)
{
  const QTemporaryDir folder;
  expectRefused("OUTPUT", folder.filePath("missing/x.gpkg"), "there is no folder");
  expectRefused("OUTPUT", folder.path() + "/x.parquetx", "no installed driver");
  QDir(folder.path()).mkdir("d.gpkg");
  expectRefused("OUTPUT", folder.filePath("d.gpkg"), "is a folder");
  expectAccepted("OUTPUT", folder.filePath("x.csv"));
  expectAccepted("OUTPUT", "TEMPORARY_OUTPUT");
  expectAccepted("OUTPUT", "memory:");

  const QString file = folder.filePath("x.gpkg");
  EXPECT_TRUE(refusal({{"OUTPUT", file}, {"SECOND", file}}).contains("both"));
  EXPECT_TRUE(refusal({{"OUTPUT", file}, {"SECOND", file + "|layername=b"}}).contains("both"));
  EXPECT_EQ(refusal({{"OUTPUT", file + "|layername=a"}, {"SECOND", file + "|layername=b"}}).toStdString(), "");
}

TEST(AlgorithmBase, refusesToOverwriteAnInput)
{
  const QTemporaryDir folder;
  const QString path = folder.filePath("zones.geojson");
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},)"
             R"("geometry":{"type":"Point","coordinates":[0,0]}}]})");
  file.close();
  const QString message = refusal({{"ZONES", path}, {"OUTPUT", folder.path() + "/./zones.geojson"}});
  EXPECT_TRUE(message.contains("overwrite") && message.contains("ZONES")) << message.toStdString();
}

TEST(AlgorithmBase, checksAgainWhereTheCallerDidNot)
{
  EXPECT_TRUE(failure({}, {{"THREADS", "abc"}}).contains("THREADS"));
}

TEST(AlgorithmBase, turnsEveryExceptionIntoOneQgisKnows)
{
  const QString error = failure([](auto &, auto &, auto &, auto &) -> QVariantMap
                                { throw ndvi::Error(ndvi::ErrorCode::Io, "Cannot read a block", "/data/B04.jp2", 3); });
  EXPECT_EQ(error.toStdString(), "Cannot read a block (/data/B04.jp2, band 3)");
  EXPECT_TRUE(
      failure([](auto &, auto &, auto &, auto &) -> QVariantMap { throw std::bad_alloc(); }).contains("memory"));
  EXPECT_TRUE(
      failure([](auto &, auto &, auto &, auto &) -> QVariantMap { throw std::out_of_range("x7"); }).contains("x7"));
  EXPECT_FALSE(failure([](auto &, auto &, auto &, auto &) -> QVariantMap { throw 7; }).isEmpty());
}

TEST(AlgorithmBase, aCancelledRunFails)
{
  QgsProcessingFeedback feedback;
  const QString returned = failure(
      [&feedback](auto &, auto &, auto &, auto &)
      {
        feedback.cancel();
        return QVariantMap();
      },
      {}, &feedback);
  EXPECT_TRUE(returned.contains("cancelled")) << returned.toStdString();
}

TEST(AlgorithmBase, aCancelAfterTheLastLookIsTooLate)
{
  QgsProcessingFeedback feedback;
  const QString returned = failure(
      [&feedback](auto &, auto &, auto &, ndvi::FeedbackProgress &progress)
      {
        progress.lastLook();
        feedback.cancel();
        return QVariantMap();
      },
      {}, &feedback);
  EXPECT_EQ(returned.toStdString(), "");
}

TEST(AlgorithmBase, aWaitingRunNoticesACancelThatArrivesAsAnEvent)
{
  QgsProcessingFeedback feedback;
  QTimer::singleShot(100, &feedback, [&feedback] { feedback.cancel(); });
  QElapsedTimer clock;
  clock.start();
  const QString message = failure(
      [&clock](auto &, auto &, auto &, ndvi::Progress &progress) -> QVariantMap
      {
        while (!progress.isCancelled() && clock.elapsed() < 5000)
        {
        }
        throw ndvi::Error(ndvi::ErrorCode::Cancelled, "stop");
      },
      {}, &feedback);
  EXPECT_TRUE(message.contains("cancelled"));
  EXPECT_LT(clock.elapsed(), 1000);
}
