#pragma once

// Everything that differs between the QGIS versions this is built for (3.22 … 3.44), and nothing else.

#include <QDateTime>
#include <qgis.h>
#include <qgsconfig.h>
#include <qgscoordinatereferencesystem.h>
#include <qgsfeaturerequest.h>
#include <qgsfeaturesink.h>
#include <qgsfield.h>
#include <qgsfields.h>
#include <qgsprocessing.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingmodelchildparametersource.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgswkbtypes.h>
#include <QTimeZone>

namespace ndvi
{

// Geometry types: QgsWkbTypes::Type became Qgis::WkbType in 3.30.
#if _QGIS_VERSION_INT >= 33000
using WkbType = Qgis::WkbType;
constexpr WkbType NO_GEOMETRY = Qgis::WkbType::NoGeometry;
constexpr WkbType POINT_GEOMETRY = Qgis::WkbType::Point;
constexpr WkbType POLYGON_GEOMETRY = Qgis::WkbType::Polygon;
constexpr WkbType MULTIPOLYGON_GEOMETRY = Qgis::WkbType::MultiPolygon;
constexpr Qgis::GeometryType POLYGON_KIND = Qgis::GeometryType::Polygon;
constexpr Qgis::GeometryType POINT_KIND = Qgis::GeometryType::Point;
#else
using WkbType = QgsWkbTypes::Type;
constexpr WkbType NO_GEOMETRY = QgsWkbTypes::NoGeometry;
constexpr WkbType POINT_GEOMETRY = QgsWkbTypes::Point;
constexpr WkbType POLYGON_GEOMETRY = QgsWkbTypes::Polygon;
constexpr WkbType MULTIPOLYGON_GEOMETRY = QgsWkbTypes::MultiPolygon;
constexpr QgsWkbTypes::GeometryType POLYGON_KIND = QgsWkbTypes::PolygonGeometry;
constexpr QgsWkbTypes::GeometryType POINT_KIND = QgsWkbTypes::PointGeometry;
#endif

// Enums of Processing moved to Qgis:: in 3.36.
#if _QGIS_VERSION_INT >= 33600
using SourceType = Qgis::ProcessingSourceType;
using NumberType = Qgis::ProcessingNumberParameterType;
using AlgorithmFlags = Qgis::ProcessingAlgorithmFlags;
constexpr SourceType SOURCE_TABLE = Qgis::ProcessingSourceType::Vector;
constexpr SourceType SOURCE_POLYGON = Qgis::ProcessingSourceType::VectorPolygon;
constexpr SourceType SOURCE_POINT = Qgis::ProcessingSourceType::VectorPoint;
constexpr SourceType SOURCE_RASTER = Qgis::ProcessingSourceType::Raster;
constexpr SourceType SOURCE_FILE = Qgis::ProcessingSourceType::File;
constexpr auto NUMBER_INTEGER = Qgis::ProcessingNumberParameterType::Integer;
constexpr auto NUMBER_DOUBLE = Qgis::ProcessingNumberParameterType::Double;
constexpr auto FILE_FILE = Qgis::ProcessingFileParameterBehavior::File;
constexpr auto FILE_FOLDER = Qgis::ProcessingFileParameterBehavior::Folder;
constexpr auto DATETIME_DATE = Qgis::ProcessingDateTimeParameterDataType::Date;
constexpr auto DATETIME_DATETIME = Qgis::ProcessingDateTimeParameterDataType::DateTime;
constexpr auto FIELD_ANY = Qgis::ProcessingFieldParameterDataType::Any;
constexpr auto FIELD_NUMERIC = Qgis::ProcessingFieldParameterDataType::Numeric;
constexpr auto FIELD_STRING = Qgis::ProcessingFieldParameterDataType::String;
constexpr auto PARAMETER_ADVANCED = Qgis::ProcessingParameterFlag::Advanced;
constexpr auto PARAMETER_HIDDEN = Qgis::ProcessingParameterFlag::Hidden;
constexpr auto PARAMETER_OPTIONAL = Qgis::ProcessingParameterFlag::Optional;
constexpr auto SOURCE_SKIP_GEOMETRY_CHECKS = Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks;
constexpr auto ALGORITHM_CAN_CANCEL = Qgis::ProcessingAlgorithmFlag::CanCancel;
constexpr auto ALGORITHM_SUPPORTS_BATCH = Qgis::ProcessingAlgorithmFlag::SupportsBatch;
constexpr auto ALGORITHM_NO_THREADING = Qgis::ProcessingAlgorithmFlag::NoThreading;
#else
using SourceType = QgsProcessing::SourceType;
using NumberType = QgsProcessingParameterNumber::Type;
using AlgorithmFlags = QgsProcessingAlgorithm::Flags;
constexpr SourceType SOURCE_TABLE = QgsProcessing::TypeVector;
constexpr SourceType SOURCE_POLYGON = QgsProcessing::TypeVectorPolygon;
constexpr SourceType SOURCE_POINT = QgsProcessing::TypeVectorPoint;
constexpr SourceType SOURCE_RASTER = QgsProcessing::TypeRaster;
constexpr SourceType SOURCE_FILE = QgsProcessing::TypeFile;
constexpr auto NUMBER_INTEGER = QgsProcessingParameterNumber::Integer;
constexpr auto NUMBER_DOUBLE = QgsProcessingParameterNumber::Double;
constexpr auto FILE_FILE = QgsProcessingParameterFile::File;
constexpr auto FILE_FOLDER = QgsProcessingParameterFile::Folder;
constexpr auto DATETIME_DATE = QgsProcessingParameterDateTime::Date;
constexpr auto DATETIME_DATETIME = QgsProcessingParameterDateTime::DateTime;
constexpr auto FIELD_ANY = QgsProcessingParameterField::Any;
constexpr auto FIELD_NUMERIC = QgsProcessingParameterField::Numeric;
constexpr auto FIELD_STRING = QgsProcessingParameterField::String;
constexpr auto PARAMETER_ADVANCED = QgsProcessingParameterDefinition::FlagAdvanced;
constexpr auto PARAMETER_HIDDEN = QgsProcessingParameterDefinition::FlagHidden;
constexpr auto PARAMETER_OPTIONAL = QgsProcessingParameterDefinition::FlagOptional;
constexpr auto SOURCE_SKIP_GEOMETRY_CHECKS = QgsProcessingFeatureSource::FlagSkipGeometryValidityChecks;
constexpr auto ALGORITHM_CAN_CANCEL = QgsProcessingAlgorithm::FlagCanCancel;
constexpr auto ALGORITHM_SUPPORTS_BATCH = QgsProcessingAlgorithm::FlagSupportsBatch;
constexpr auto ALGORITHM_NO_THREADING = QgsProcessingAlgorithm::FlagNoThreading;
#endif

// So did what models take values from, in 3.34,
#if _QGIS_VERSION_INT >= 33400
constexpr auto FROM_MODEL_PARAMETER = Qgis::ProcessingModelChildParameterSource::ModelParameter;
#else
constexpr auto FROM_MODEL_PARAMETER = QgsProcessingModelChildParameterSource::ModelParameter;
#endif

// kinds of WKT and flags of requests, in 3.36,
#if _QGIS_VERSION_INT >= 33600
constexpr auto WKT_PREFERRED = Qgis::CrsWktVariant::Preferred;
constexpr auto REQUEST_WITHOUT_GEOMETRY = Qgis::FeatureRequestFlag::NoGeometry;
#else
constexpr auto WKT_PREFERRED = QgsCoordinateReferenceSystem::WKT_PREFERRED;
constexpr auto REQUEST_WITHOUT_GEOMETRY = QgsFeatureRequest::NoGeometry;
#endif

// and where fields come from, in 3.38.
#if _QGIS_VERSION_INT >= 33800
constexpr auto FIELD_OF_PROVIDER = Qgis::FieldOrigin::Provider;
#else
constexpr auto FIELD_OF_PROVIDER = QgsFields::OriginProvider;
#endif

// Qt 6.5 names zones where Qt 5 names kinds of time.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline const QTimeZone UTC(QTimeZone::UTC);
#else
constexpr Qt::TimeSpec UTC = Qt::UTC;
#endif

/// The same clock time, in UTC.
inline QDateTime asUtc(const QDateTime &time)
{
  return QDateTime(time.date(), time.time(), UTC);
}

/// Mode of a raster layer that is shown in one span of time.
constexpr auto FIXED_TEMPORAL_RANGE = Qgis::RasterTemporalMode::FixedTemporalRange;

/// Mode of a vector layer whose features are shown at the time in a field.
constexpr auto INSTANT_FROM_FIELD = Qgis::VectorTemporalMode::FeatureDateTimeInstantFromField;

/// QGIS runs every model in the main thread before 3.38: its steps are prepared while it runs.
#if _QGIS_VERSION_INT >= 33800
constexpr bool MODELS_RUN_IN_MAIN_THREAD = false;
#else
constexpr bool MODELS_RUN_IN_MAIN_THREAD = true;
#endif

/// Two models within another one take their steps of the same name for one, and the second leaves them out (seen
/// in 3.40, not in 3.44).
constexpr bool MODELS_SHARE_STEPS = _QGIS_VERSION_INT >= 33800 && _QGIS_VERSION_INT < 34400;

/// Forgets what steps of a model gave: since 3.38 a model run in the same context again goes on where it was.
inline void forgetModelResults(QgsProcessingContext &context)
{
#if _QGIS_VERSION_INT >= 33800
  context.clearModelResult();
#else
  static_cast<void>(context);
#endif
}

/// Source types as parameter definitions take them.
inline QList<int> sourceTypes(std::initializer_list<SourceType> types)
{
  QList<int> result;
  for (SourceType type : types)
    result << static_cast<int>(type);
  return result;
}

/// Moves a parameter to the advanced section of the dialog; gives it back, for addParameter( advanced( new … ) ).
template <class Parameter> Parameter *advanced(Parameter *parameter)
{
  parameter->setFlags(parameter->flags() | PARAMETER_ADVANCED);
  return parameter;
}

/// Names in a parameter that takes several fields.
inline QStringList fieldNames(const QgsProcessingParameterDefinition *definition, const QVariantMap &parameters,
                              QgsProcessingContext &context)
{
#if _QGIS_VERSION_INT >= 33400
  return QgsProcessingParameters::parameterAsStrings(definition, parameters, context);
#else
  return QgsProcessingParameters::parameterAsFields(definition, parameters, context);
#endif
}

/// What the fields of our tables hold.
enum class FieldType
{
  Text,
  Integer, ///< 64 bits
  Real,
  DateTime, ///< UTC
  Date,
  Boolean,
  ShortInteger, ///< 32 bits
  Time
};

/// A field; QgsField takes QMetaType since 3.38 and warns about QVariant::Type.
inline QgsField makeField(const QString &name, FieldType type)
{
#if _QGIS_VERSION_INT >= 33800
  switch (type)
  {
  case FieldType::Text:
    return QgsField(name, QMetaType::Type::QString);
  case FieldType::Integer:
    return QgsField(name, QMetaType::Type::LongLong);
  case FieldType::Real:
    return QgsField(name, QMetaType::Type::Double);
  case FieldType::DateTime:
    return QgsField(name, QMetaType::Type::QDateTime);
  case FieldType::Date:
    return QgsField(name, QMetaType::Type::QDate);
  case FieldType::Boolean:
    return QgsField(name, QMetaType::Type::Bool);
  case FieldType::ShortInteger:
    return QgsField(name, QMetaType::Type::Int);
  case FieldType::Time:
    return QgsField(name, QMetaType::Type::QTime);
  }
#else
  switch (type)
  {
  case FieldType::Text:
    return QgsField(name, QVariant::String);
  case FieldType::Integer:
    return QgsField(name, QVariant::LongLong);
  case FieldType::Real:
    return QgsField(name, QVariant::Double);
  case FieldType::DateTime:
    return QgsField(name, QVariant::DateTime);
  case FieldType::Date:
    return QgsField(name, QVariant::Date);
  case FieldType::Boolean:
    return QgsField(name, QVariant::Bool);
  case FieldType::ShortInteger:
    return QgsField(name, QVariant::Int);
  case FieldType::Time:
    return QgsField(name, QVariant::Time);
  }
#endif
  return QgsField();
}

/// The metatype id of a field, whichever enum QgsField::type() gives.
inline int fieldTypeId(const QgsField &field)
{
  return static_cast<int>(field.type());
}

} // namespace ndvi
