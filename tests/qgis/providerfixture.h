#pragma once

#include "algorithmfixture.h"

#include <QFile>
#include <qgsprocessingmodelalgorithm.h>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// All algorithms of the provider, and what each runs with by default.
class ProviderFixture : public AlgorithmFixture
{
protected:
  enum class Models
  {
    No,
    Yes
  };

  /// The provider's algorithms, with the models it ships or without.
  static QList<const QgsProcessingAlgorithm *> algorithms(Models models)
  {
    QList<const QgsProcessingAlgorithm *> found;
    for (const QgsProcessingAlgorithm *algorithm :
         QgsApplication::processingRegistry()->providerById("ndvi")->algorithms())
    {
      if (models == Models::Yes || !dynamic_cast<const QgsProcessingModelAlgorithm *>(algorithm))
        found << algorithm;
    }
    EXPECT_GE(found.size(), models == Models::Yes ? 14 : 10);
    return found;
  }

  /// A list of STAC items in a file: id, day and the bands of each scene.
  QString writeItems(const QList<QStringList> &scenes)
  {
    QJsonArray items;
    for (const QStringList &scene : scenes)
    {
      const QJsonArray ring{QJsonArray{5, 40}, QJsonArray{20, 40}, QJsonArray{20, 55}, QJsonArray{5, 55},
                            QJsonArray{5, 40}};
      const QJsonObject red{{"href", scene[2]}}, nir{{"href", scene[3]}};
      items << QJsonObject{
          {"type", "Feature"},
          {"stac_version", "1.0.0"},
          {"id", scene[0]},
          {"collection", "sentinel-2-l2a"},
          {"properties", QJsonObject{{"datetime", scene[1] + "T10:20:31Z"}, {"platform", "sentinel-2a"}}},
          {"geometry", QJsonObject{{"type", "Polygon"}, {"coordinates", QJsonArray{ring}}}},
          {"assets", QJsonObject{{"B04", red}, {"B08", nir}}}};
    }
    QFile file(path("items.json"));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{"type", "FeatureCollection"}, {"features", items}}).toJson());
    return file.fileName();
  }

  /// What a parameter without a default is given, by its name.
  virtual QVariant valueOf(const QString &) { return QVariant(); }

  /// What the dialog runs with after two clicks: what has no default, and the outputs it offers.
  QVariantMap defaultsOf(const QString &id)
  {
    QVariantMap parameters;
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
        QgsApplication::processingRegistry()->createAlgorithmById(id));
    EXPECT_NE(algorithm, nullptr) << id.toStdString();
    if (!algorithm)
      return parameters;
    for (const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions())
    {
      const bool isOptional = parameter->flags() & ndvi::PARAMETER_OPTIONAL;
      if (parameter->isDestination())
      {
        if (!isOptional || static_cast<const QgsProcessingDestinationParameter *>(parameter)->createByDefault())
          parameters.insert(parameter->name(), "TEMPORARY_OUTPUT");
      }
      // Tests have no network, which the default of API is in.
      else if ((!isOptional && !parameter->defaultValue().isValid()) || parameter->name().endsWith("_TABLES") ||
               parameter->name() == "API")
      {
        parameters.insert(parameter->name(), valueOf(parameter->name()));
      }
    }
    return parameters;
  }

  /// A table that histogramtables writes with its defaults: \a name, or NAME_TABLES for a list of it.
  QVariant tableOf(const QString &name)
  {
    if (mTables.isEmpty())
      mTables = run("ndvi:histogramtables", defaultsOf("ndvi:histogramtables"));
    const QString list = QStringLiteral("_TABLES");
    if (name.endsWith(list))
      return QVariantList{mTables.value(name.left(name.size() - list.size()))};
    return mTables.value(name);
  }

  QVariantMap mTables;
};
