#include "parameters/dateparameters.h"

#include "model/error.h"
#include "parameters/parameterchecks.h"

#include <QCoreApplication>

#include <memory>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::DateParameters)
};

const char *const sPatterns = "yyyy-MM-ddTHH:mm:ss,yyyyMMddTHHmmss,yyyyDDDTHHmmss,yyyyMMddHHmmss,yyyyMMddTHHmm,"
                              "yyyy-MM-dd,yyyy_MM_dd,yyyy.MM.dd,yyyyMMdd,yyyyDDD,yyyy-DDD,yyyy_DDD";

[[noreturn]] void fail(const QString &sentence)
{
  throw Error(ErrorCode::Input, sentence.toStdString());
}

} // namespace

ParameterList dateParameters()
{
  const auto field = [](const char *name, const QString &label)
  {
    return advanced(new QgsProcessingParameterField(QString::fromLatin1(name), label, QVariant(),
                                                    QStringLiteral("DATES"), FIELD_ANY, false, true));
  };
  return {new QgsProcessingParameterEnum(QStringLiteral("DATE_FROM"), Tr::tr("Where the dates are"),
                                         {Tr::tr("Wherever one is found"), Tr::tr("Time range of the layer"),
                                          Tr::tr("Metadata"), Tr::tr("Names"), Tr::tr("Table")},
                                         false, 0),
          new QgsProcessingParameterString(QStringLiteral("DATE_PATTERN"), Tr::tr("How dates are written in names"),
                                           QString::fromLatin1(sPatterns)),
          advanced(new QgsProcessingParameterFeatureSource(QStringLiteral("DATES"), Tr::tr("Table of dates"),
                                                           sourceTypes({SOURCE_TABLE}), QVariant(), true)),
          field("LAYER_FIELD", Tr::tr("Field with the layer's name or the band")),
          field("DATE_FIELD", Tr::tr("Field with the date")),
          advanced(new QgsProcessingParameterBoolean(QStringLiteral("ALLOW_UNDATED"),
                                                     Tr::tr("Keep scenes without a date"), false))};
}

QString dateHelp()
{
  return paragraph(
             "DATE_FROM",
             Tr::tr("0: wherever one is found, in the order of DATES, the layer's time range, the time of acquisition "
                    "in metadata, names of band, file and layer, and the metadata item TIFFTAG_DATETIME, which may "
                    "be when the file was made; 1 to 4: there only. Times are UTC. In a stack, only bands and DATES "
                    "tell a date.")) +
         paragraph(
             "DATE_PATTERN",
             Tr::tr("how a date is written in a name: yyyy, MM, dd, or DDD for the day of the year, HH, mm, ss, all "
                    "else as it is; several with commas between them, tried in their order. Where a name has two "
                    "dates, write what is around the right one: taken_{date:yyyyMMdd}.")) +
         paragraph(
             "DATES, LAYER_FIELD, DATE_FIELD",
             Tr::tr("a table with a row for each scene. LAYER_FIELD has the name of the layer or file, or of a stack "
                    "the name of the band, its number where there is one layer, or layer#band=3. DATE_FIELD has the "
                    "date, or date and time.")) +
         paragraph("ALLOW_UNDATED", Tr::tr("keep scenes for which no date is found; else they end the run."));
}

LayerDates layerDates(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                      QgsProcessingContext &context)
{
  const auto definition = [&](const char *name) { return algorithm.parameterDefinition(QLatin1String(name)); };
  const auto text = [&](const char *name)
  { return QgsProcessingParameters::parameterAsString(definition(name), parameters, context); };

  const auto from =
      static_cast<DateFrom>(QgsProcessingParameters::parameterAsEnum(definition("DATE_FROM"), parameters, context));
  const DatePatterns patterns(text("DATE_PATTERN").toStdString());
  const bool hasTable = !isUnset(parameters.value(QStringLiteral("DATES")));
  const QString layerField = text("LAYER_FIELD"), dateField = text("DATE_FIELD");
  if (from == DateFrom::Table && !hasTable)
    fail(Tr::tr("DATE_FROM=4 needs DATES, a table of dates."));
  if (from != DateFrom::Anywhere && from != DateFrom::Table && hasTable)
    fail(Tr::tr("DATES is a table of dates, but DATE_FROM=%1 looks for them elsewhere: use 0 or 4.")
             .arg(static_cast<int>(from)));
  if (hasTable && (layerField.isEmpty() || dateField.isEmpty()))
    fail(Tr::tr("DATES needs LAYER_FIELD and DATE_FIELD, which say where layers and dates are in it."));
  if (!hasTable)
    return {from, patterns, DateTable()};
  const std::unique_ptr<QgsProcessingFeatureSource> table(
      QgsProcessingParameters::parameterAsSource(definition("DATES"), parameters, context));
  if (!table)
    fail(Tr::tr("DATES cannot be read as a table."));
  return {from, patterns, readDateTable(*table, layerField, dateField)};
}

} // namespace ndvi
