#include "tables/stagedtable.h"

#include "io/diskspace.h"
#include "io/gdal/gdalerrors.h"
#include "model/error.h"
#include "reports/reportfile.h"
#include "run/feedbackprogress.h"
#include "tables/databasetable.h"
#include "tables/destination.h"
#include "tables/geopackagetable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <qgsexception.h>

#include <algorithm>
#include <map>
#include <vector>

namespace ndvi
{

namespace
{

struct Text
{
  Q_DECLARE_TR_FUNCTIONS(StagedTable)
};

/// Files beside a dataset that QGIS or GDAL would take for part of a new one of the same name.
QStringList sidecars(const QString &path)
{
  const QFileInfo file(path);
  const QString suffix = file.suffix().toLower();
  QStringList names;
  const auto add = [&](const QString &stem, const char *endings)
  {
    const QStringList list = QString::fromLatin1(endings).split(' ');
    for (const QString &ending : list)
      names << stem + ending;
  };
  if (suffix == QLatin1String("gpkg") || suffix == QLatin1String("sqlite"))
    add(file.fileName(), "-wal -shm -journal");
  else if (suffix == QLatin1String("shp") || suffix == QLatin1String("dbf"))
    add(file.completeBaseName(), ".shp .shx .dbf .prj .cpg .qpj .qix .sbn .sbx .qmd .idm .ind");
  else if (suffix == QLatin1String("csv"))
    add(file.completeBaseName(), ".csvt .prj");
  else if (suffix == QLatin1String("tab"))
    add(file.completeBaseName(), ".dat .map .id .ind");
  return names;
}

} // namespace

struct StagedTable::Private
{
  Private(QgsProcessingContext &runContext, const QString &parameter) : context(runContext), name(parameter) {}

  QgsProcessingContext &context;
  QString name; ///< of the parameter
  Destination destination;
  QVariant value; ///< of the parameter, as given
  const QgsProcessingParameterDefinition *definition = nullptr;

  std::unique_ptr<StagingFolder> folder; ///< none for memory layers and QGIS's own temporary files
  std::unique_ptr<QgsFeatureSink> sink;
  QString identifier; ///< of what sink writes: a path or a layer id
  std::vector<int> timeFields;
  long long rows = 0; ///< added

  bool loads = false; ///< details say how the layer is to be loaded
  QgsProcessingContext::LayerDetails details;

  void openSink(const QVariant &target, const QgsFields &fields, WkbType geometryType,
                const QgsCoordinateReferenceSystem &crs);
  void close(CancelCheck &cancelled);
  StagingFolder::Moves moveIntoPlace();

  /// The file that stands for the table until it is whole.
  QString stagedFile() const { return identifier.section('|', 0, 0); }

  /// Why a row or the file is not written.
  QString problem(const QString &reason) const
  {
    const QString place = folder ? folder->path() : QgsProcessingUtils::tempFolder();
    return QString::fromStdString(writeProblem(place.toStdString(), reason.toStdString()));
  }
};

/// Opens the sink, and takes the layer off the list of those to be loaded until it is whole.
void StagedTable::Private::openSink(const QVariant &target, const QgsFields &fields, WkbType geometryType,
                                    const QgsCoordinateReferenceSystem &crs)
{
  // Without its .csvt every field of a CSV would read back as text.
  QStringList layerOptions;
  if (QFileInfo(destination.path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
  {
    layerOptions << QStringLiteral("CREATE_CSVT=YES");
    if (geometryType != NO_GEOMETRY)
      layerOptions << QStringLiteral("GEOMETRY=AS_WKT");
  }
  const GdalErrors failures; // the first row tells what came of it
  sink.reset(QgsProcessingParameters::parameterAsSink(definition, target, fields, geometryType, crs, context,
                                                      identifier, QgsFeatureSink::SinkFlags(), QVariantMap(),
                                                      QStringList(), layerOptions));
  QMap<QString, QgsProcessingContext::LayerDetails> layers = context.layersToLoadOnCompletion();
  if (layers.contains(identifier))
  {
    loads = true;
    details = layers.take(identifier);
    context.setLayersToLoadOnCompletion(layers);
  }
}

/// Closes the sink and sees that the file is whole: QGIS does not tell what goes wrong then, nor do some drivers.
void StagedTable::Private::close(CancelCheck &cancelled)
{
  GdalErrors failures;
  QString text;
  if (!sink->flushBuffer())
    text = sink->lastError();
  sink.reset();
  if (folder)
  {
    // A shapefile without geometry is its .dbf alone.
    const QString shapeTable = QFileInfo(identifier).path() + '/' + QFileInfo(identifier).completeBaseName() + ".dbf";
    if (!QFileInfo::exists(stagedFile()) && QFileInfo::exists(shapeTable))
      identifier = shapeTable;
    const long long written = failures.isEmpty() && text.isEmpty() ? countRows(stagedFile(), cancelled) : rows;
    if (written != rows)
      text = Text::tr("%1 of %2 rows arrived").arg(written).arg(rows);
  }
  if (!failures.isEmpty())
    text = QString::fromStdString(failures.text());
  if (!text.isEmpty())
    throw QgsProcessingException(
        Text::tr("%1: %2 cannot be written: %3").arg(name, destination.shown(), this->problem(text)));
}

StagedTable::StagedTable(const QgsProcessingAlgorithm &algorithm, const QString &name, const QVariantMap &parameters,
                         QgsProcessingContext &context, const QgsFields &fields, WkbType geometryType,
                         const QgsCoordinateReferenceSystem &crs)
    : d(std::make_unique<Private>(context, name))
{
  d->definition = algorithm.parameterDefinition(name);
  if (!d->definition)
    throw QgsProcessingException(Text::tr("Internal error: there is no output %1.").arg(name));
  d->value = parameters.value(name);
  d->destination = destinationOf(*d->definition, parameters, context);
  if (!isRequested())
    return;
  const QString problem = destinationProblem(*d->definition, d->destination);
  if (!problem.isEmpty())
    throw QgsProcessingException(problem);

  for (int i = 0; i < fields.count(); ++i)
  {
    if (fieldTypeId(fields.at(i)) == QMetaType::QDateTime)
      d->timeFields.push_back(i);
  }

  try
  {
    if (d->destination.kind == Destination::Kind::Memory || d->destination.kind == Destination::Kind::Temporary)
    {
      d->openSink(d->value, fields, geometryType, crs);
    }
    else
    {
      const bool beside = d->destination.isFile();
      d->folder = std::make_unique<StagingFolder>(beside ? QFileInfo(d->destination.path).path()
                                                         : QgsProcessingUtils::tempFolder());
      QgsProcessingOutputLayerDefinition staged;
      if (d->value.userType() == qMetaTypeId<QgsProcessingOutputLayerDefinition>())
        staged = d->value.value<QgsProcessingOutputLayerDefinition>();
      if (!beside)
        staged = QgsProcessingOutputLayerDefinition();
      if (d->destination.kind == Destination::Kind::GeoPackageTable)
        staged.createOptions.insert(QStringLiteral("layerName"), d->destination.table);
      QString fileName = beside ? QFileInfo(d->destination.path).fileName() : QStringLiteral("table.gpkg");
      if (fileName.endsWith(QLatin1String(".dbf"), Qt::CaseInsensitive))
        fileName.replace(fileName.size() - 3, 3, QStringLiteral("shp")); // QGIS would make x.dbf.shp
      staged.sink = QgsProperty::fromValue(d->folder->path() + '/' + fileName);
      d->openSink(QVariant::fromValue(staged), fields, geometryType, crs);
    }
  }
  catch (const QgsProcessingException &error)
  {
    throw QgsProcessingException(
        Text::tr("%1: %2 cannot be written: %3").arg(name, destination(), d->problem(error.what())));
  }
  if (!d->sink)
    throw QgsProcessingException(Text::tr("%1: %2 cannot be written.").arg(name, destination()));
}

StagedTable::~StagedTable()
{
  const GdalErrors quiet; // a file that is given up is closed, which may fail again
  d->sink.reset();
}

bool StagedTable::isRequested() const
{
  return d->destination.kind != Destination::Kind::None;
}

QString StagedTable::destination() const
{
  return d->destination.shown();
}

void StagedTable::add(QgsFeature &feature)
{
  if (!d->sink)
    return;
  // Files keep the digits of a time and lose its zone: the digits written are always those of UTC. A local time is one
  // that QGIS read from such a file, so its digits are UTC's already.
  for (int i : d->timeFields)
  {
    QDateTime time = feature.attribute(i).toDateTime();
    if (!time.isValid() || time.timeSpec() == Qt::UTC)
      continue;
    if (time.timeSpec() == Qt::LocalTime)
      time = asUtc(time);
    else
      time = time.toUTC();
    feature.setAttribute(i, time);
  }
  const GdalErrors failures; // QGIS makes the table only now: GDAL would print what becomes of that
  if (!d->sink->addFeature(feature, QgsFeatureSink::FastInsert))
    throw QgsProcessingException(Text::tr("%1: a row cannot be written to %2: %3")
                                     .arg(d->name, destination(), d->problem(d->sink->lastError())));
  ++d->rows;
}

StagingFolder::Moves StagedTable::Private::moveIntoPlace()
{
  StagingFolder::Moves moves = folder->moveIntoPlace(sidecars(destination.path));
  identifier = QFileInfo(destination.path).path() + identifier.mid(folder->path().size());
  return moves;
}

QVariantMap commitTables(const std::vector<StagedTable *> &all, FeedbackProgress &progress, ReportFile *report,
                         const FileMove &moveOthers)
{
  using Table = StagedTable::Private;
  std::vector<Table *> tables;
  for (StagedTable *table : all)
  {
    if (table->isRequested())
      tables.push_back(table->d.get());
  }
  CancelCheck cancelled(progress);
  for (Table *table : tables)
    table->close(cancelled);

  // A GeoPackage that is not there yet is the first of its tables, into which the others are copied.
  std::vector<Table *> moved, copiedToDatabase;
  std::map<QString, QString> newGeoPackages; // where it will be: where it is
  std::map<QString, std::unique_ptr<GeoPackageCopy>> copies;
  for (Table *table : tables)
  {
    const Destination &target = table->destination;
    if (target.kind == Destination::Kind::Database)
      copiedToDatabase.push_back(table);
    if (!target.isFile())
      continue;
    const bool isInGeoPackage = target.kind == Destination::Kind::GeoPackageTable;
    const QString path = isInGeoPackage ? QFileInfo(target.path).canonicalFilePath() : QString(); // empty: not there
    if (path.isEmpty() && newGeoPackages.count(target.path) == 0)
    {
      moved.push_back(table);
      if (isInGeoPackage)
        newGeoPackages[target.path] = table->stagedFile();
      continue;
    }
    const QString into = path.isEmpty() ? newGeoPackages[target.path] : path;
    std::unique_ptr<GeoPackageCopy> &copy = copies[into];
    if (!copy)
      copy = std::make_unique<GeoPackageCopy>(into, target.path);
    copy->add(table->stagedFile(), target.table, target.geometryColumn, cancelled);
    table->identifier = target.shown();
  }

  progress.lastLook();
  for (Table *table : copiedToDatabase)
    table->identifier =
        copyIntoDatabase(table->stagedFile(), *table->definition, table->value, table->context, cancelled);
  for (const auto &[geoPackage, path] : newGeoPackages)
  {
    if (copies.count(path) != 0)
      copies[path]->commit();
    copies.erase(path);
  }
  std::vector<StagingFolder::Moves> moves;
  try
  {
    for (Table *table : moved)
      moves.push_back(table->moveIntoPlace());
    if (report)
      moves.push_back(report->moveIntoPlace());
    if (moveOthers)
      moves.push_back(moveOthers());
    for (const auto &copy : copies) // a transaction in what is there already
      copy.second->commit();
  }
  catch (...)
  {
    std::for_each(moves.rbegin(), moves.rend(), StagingFolder::takeBack);
    throw;
  }

  QVariantMap outputs;
  if (report)
    report->finish(outputs);
  for (Table *table : tables)
  {
    table->folder.reset();
    if (table->loads) // QGIS itself lists the tables of databases
      table->context.addLayerToLoadOnCompletion(table->identifier, table->details);
    outputs.insert(table->name, table->identifier);
  }
  return outputs;
}

} // namespace ndvi
