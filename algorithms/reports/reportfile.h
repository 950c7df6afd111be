#pragma once

#include "qgiscompat.h"
#include "tables/destination.h"
#include "tables/stagingfolder.h"

#include <memory>
#include <string>

namespace ndvi
{

/// The parameter of an HTML file that is written; QGIS shows it among its results.
QgsProcessingParameterDefinition *reportParameter(bool optional);

/// An HTML file (REPORT) that is whole or not there: written to a hidden folder beside its place, then moved there, by
/// commit() or, together with the tables of the run, by commitTables().
class ReportFile
{
public:
  /// Throws QgsProcessingException, naming parameter and file, where it cannot be written.
  ReportFile(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context);
  ~ReportFile();

  /// False where it was not asked for; all that follow then do nothing.
  bool isRequested() const { return mDestination.kind != Destination::Kind::None; }

  /// Writes the page, not yet in its place. Throws QgsProcessingException (disk full).
  void write(const std::string &page);

  /// Puts it in its place and adds it to \a outputs. Throws QgsProcessingException.
  void commit(QVariantMap &outputs);

  /// The two halves of commit(): what the first did StagingFolder::takeBack() can undo until the second.
  StagingFolder::Moves moveIntoPlace();
  void finish(QVariantMap &outputs);

private:
  Destination mDestination;
  QString mPath; ///< where it will be
  std::unique_ptr<StagingFolder> mFolder;
};

} // namespace ndvi
