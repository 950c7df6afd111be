#pragma once

#include <qgsprocessingalgorithm.h>
#include <QString>

namespace ndvi
{

// Help texts are written once, as paragraphs of HTML; those on parameters and outputs begin with their names:
// "<p><b>SCALE, RESAMPLING</b>: …</p>". What becomes of them depends on who reads them.

/// The paragraph of a help text on a parameter or output, or on several (names separated by ", ").
QString paragraph(const char *names, const QString &text);

/// What \a help says of the parameter or output \a name; empty where it says nothing.
QString helpOn(const QString &name, const QString &help);

/// For the dialog: the names get the labels of \a algorithm's form, by which its user knows them.
QString helpForDialog(const QString &help, const QgsProcessingAlgorithm &algorithm);

/// For whoever reads it in this program: a dialog, or the terminal of qgis_process.
QString helpForReader(const QString &help, const QgsProcessingAlgorithm &algorithm);

/// For a terminal: plain text, and the values of what is not given, which qgis_process does not tell.
QString helpForTerminal(const QString &help, const QgsProcessingAlgorithm &algorithm);

} // namespace ndvi
