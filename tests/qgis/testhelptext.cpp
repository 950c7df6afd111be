#include "parameters/helptext.h"
#include "qgiscompat.h"

#include <qgsprocessingparameters.h>

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

class Sample : public QgsProcessingAlgorithm
{
public:
  QString name() const override { return QStringLiteral("sample"); }
  QString displayName() const override { return QStringLiteral("Sample"); }
  QgsProcessingAlgorithm *createInstance() const override { return nullptr; }
  void initAlgorithm(const QVariantMap &) override
  {
    addParameter(new QgsProcessingParameterString("ZONES", "Zones <all> (polygons)"));
    addParameter(new QgsProcessingParameterNumber("SCALE", "Pixel size", NUMBER_DOUBLE, 10));
    addParameter(new QgsProcessingParameterEnum("CLASSES", "Classes", {"a", "b", "c"}, true, QVariantList{0, 2}, true));
  }
  QVariantMap processAlgorithm(const QVariantMap &, QgsProcessingContext &, QgsProcessingFeedback *) override
  {
    return {};
  }
};

const QString HELP = QStringLiteral("<p>What it does &amp; how.</p>\n") + paragraph("ZONES", "any polygons.") +
                     paragraph("SCALE, CLASSES", "a &lt; b.") + paragraph("ROW_COUNT", "rows.") +
                     QStringLiteral("<p><code>qgis_process run ndvi:sample</code></p>");

} // namespace

TEST(HelpText, dialogsShowLabels)
{
  Sample sample;
  sample.initAlgorithm({});
  EXPECT_EQ(helpForDialog(HELP, sample).toStdString(),
            "<p>What it does &amp; how.</p>\n"
            "<p><b>Zones &lt;all&gt;</b> <small>ZONES</small><br>Any polygons.</p>\n"
            "<p><b>Pixel size · Classes</b> <small>SCALE, CLASSES</small><br>A &lt; b.</p>\n"
            "<p><b>ROW_COUNT</b>: rows.</p>\n"
            "<p><code>qgis_process run ndvi:sample</code></p>");
}

TEST(HelpText, terminalsShowPlainTextAndDefaults)
{
  Sample sample;
  sample.initAlgorithm({});
  EXPECT_EQ(helpForTerminal(HELP, sample).toStdString(), "What it does & how.\n\n"
                                                         "ZONES: any polygons.\n\n"
                                                         "SCALE, CLASSES: a < b.\n\n"
                                                         "ROW_COUNT: rows.\n\n"
                                                         "qgis_process run ndvi:sample\n\n"
                                                         "What is not given is taken as: --SCALE=10 --CLASSES=0,2");
}

TEST(HelpText, whatIsSaidOfOne)
{
  EXPECT_EQ(helpOn("CLASSES", HELP), "a &lt; b.");
  EXPECT_EQ(helpOn("CLASS", HELP), "");
}
