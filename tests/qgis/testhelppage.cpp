// Which page of the user guide the Help button opens.

#include "providerfixture.h"
#include "run/helppage.h"
#include "run/pluginfolder.h"

#include <QFileInfo>
#include <QUrl>

namespace
{

/// A plugin folder with a guide in English and Chinese.
class HelpPage : public testing::Test
{
protected:
  void SetUp() override
  {
    // QGIS's profile of a user may well be in such a folder.
    mFolder = mPlace.filePath("my plugins 100% #1");
    for (const char *page : {"en/algorithms/ndvirasters", "en/algorithms/stackbands", "zh_CN/algorithms/ndvirasters"})
      write(QStringLiteral("%1/help/%2.html").arg(mFolder, page));
    ndvi::setPluginFolder(mFolder);
  }

  void TearDown() override { ndvi::setPluginFolder(mBefore); }

  static void write(const QString &path)
  {
    ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  }

  QString page(const QString &algorithm, const QString &locale) const
  {
    return QDir(mFolder).relativeFilePath(QUrl(ndvi::helpPage(algorithm, locale)).toLocalFile());
  }

  const QString mBefore = ndvi::pluginFolder();
  const QTemporaryDir mPlace;
  QString mFolder;
};

class HelpButton : public ProviderFixture
{
};

} // namespace

TEST_F(HelpPage, isInTheUsersLanguageElseInEnglish)
{
  for (const char *locale : {"zh_CN", "zh", "zh-Hans"})
    EXPECT_EQ(page("ndvirasters", locale), "help/zh_CN/algorithms/ndvirasters.html") << locale;
  for (const char *locale : {"en", "en_US", "de", "zh_TW", "C", ""})
    EXPECT_EQ(page("ndvirasters", locale), "help/en/algorithms/ndvirasters.html") << locale;
  EXPECT_EQ(page("stackbands", "zh_CN"), "help/en/algorithms/stackbands.html");
}

TEST_F(HelpPage, isNoneWhereTheGuideWasNotBuilt)
{
  EXPECT_EQ(ndvi::helpPage("nothing", "zh_CN"), QString());
  ndvi::setPluginFolder(mPlace.filePath("empty"));
  EXPECT_EQ(ndvi::helpPage("ndvirasters", "en"), QString());
}

TEST_F(HelpButton, leadsToThePageOfEachAlgorithm)
{
  for (const QgsProcessingAlgorithm *algorithm : algorithms(Models::Yes))
  {
    SCOPED_TRACE(algorithm->id().toStdString());
    const std::unique_ptr<QgsProcessingAlgorithm> copy(algorithm->create()); // what a dialog has
    EXPECT_EQ(copy->helpUrl(), algorithm->helpUrl());
    if (!NDVI_GUIDE)
    {
      EXPECT_EQ(algorithm->helpUrl(), QString());
      continue;
    }
    const QUrl address(algorithm->helpUrl());
    EXPECT_TRUE(address.isLocalFile()) << algorithm->helpUrl().toStdString();
    QFile file(address.toLocalFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << address.toLocalFile().toStdString();
    EXPECT_TRUE(file.readAll().contains('>' + algorithm->id().toUtf8() + '<')); // its heading
  }
}
