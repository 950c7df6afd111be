#pragma once

#include "providerfixture.h"

#include <qgsprocessingmodelalgorithm.h>
#include <qgsprocessingmodelchildalgorithm.h>
#include <qgsprocessingoutputs.h>

/// An output of one step and the parameter of the next that takes it.
struct Connection
{
  QString output, parameter;
};

/// Two steps: an algorithm whose outputs are parameters of another. Other parameters have their defaults.
struct Chain
{
  QString first, second; ///< "ndvi:" goes without saying
  QList<Connection> connections;
  QVariantMap more = {};      ///< other parameters of the second
  QVariantMap firstMore = {}; ///< other parameters of the first
  QVariantMap places = {};    ///< outputs of the first that go to a place of the user's

  static QString idOf(const QString &name) { return name.contains(':') ? name : "ndvi:" + name; }
  QString text() const
  {
    QStringList parts;
    for (const Connection &connection : connections)
      parts << connection.output + " to " + connection.parameter;
    return first + " before " + second + ": " + parts.join(", ");
  }
};

/// Runs chains as models: steps as the modeler makes them, connections as it offers them.
class ChainFixture : public ProviderFixture
{
protected:
  /// The outputs that the dialog of an algorithm offers, to be looked at as the model's.
  QVariantMap offeredBy(const QString &name)
  {
    QVariantMap offered = defaultsOf(Chain::idOf(name));
    for (const QString &output : offered.keys())
    {
      if (offered[output].toString() != "TEMPORARY_OUTPUT")
        offered.remove(output);
    }
    return offered;
  }

  /// Runs the chain; results of its second step.
  QVariantMap run(const Chain &chain)
  {
    SCOPED_TRACE(chain.text().toStdString());
    const auto isModel = [](const QString &name)
    {
      return dynamic_cast<const QgsProcessingModelAlgorithm *>(
          QgsApplication::processingRegistry()->algorithmById(Chain::idOf(name)));
    };
    if (ndvi::MODELS_SHARE_STEPS && isModel(chain.first) && isModel(chain.second))
      return {};
    QgsProcessingModelAlgorithm model("chain", "");
    QVariantMap wanted;
    QgsProcessingModelChildAlgorithm first = childOf(chain.first, "first", chain.firstMore);
    first.setModelOutputs(modelOutputs(first, chain.places, wanted));
    model.addChildAlgorithm(first);
    QgsProcessingModelChildAlgorithm second = childOf(chain.second, "second", chain.more);
    second.setModelOutputs(modelOutputs(second, offeredBy(chain.second), wanted));
    model.addChildAlgorithm(second);
    connect(model, chain);
    model.updateDestinationParameters();
    // QGIS 3.22 calls them second:second_OUTPUT, newer ones second_output.
    QVariantMap places;
    QMap<QString, QString> names;
    for (const QgsProcessingParameterDefinition *place : model.destinationParameterDefinitions())
    {
      for (const QString &name : wanted.keys())
      {
        if (place->name().section(':', -1).compare(name, Qt::CaseInsensitive) == 0)
        {
          names.insert(name, place->name());
          places.insert(place->name(), wanted.value(name));
        }
      }
    }
    QStringList problems;
    EXPECT_TRUE(model.validate(problems)) << problems.join(' ').toStdString();

    QgsProcessingFeedback feedback(false);
    bool ok = false;
    QVariantMap results;
    ndvi::forgetModelResults(mContext);
    try
    {
      results = model.run(places, mContext, &feedback, &ok, QVariantMap(), false);
    }
    catch (const QgsProcessingException &e)
    {
      ADD_FAILURE() << e.what().toStdString();
    }
    EXPECT_TRUE(ok) << feedback.textLog().toStdString();
    for (const QString &name : wanted.keys())
    {
      results.insert(name, results.value(names.value(name)));
      EXPECT_FALSE(results.value(name).toString().isEmpty()) << name.toStdString() << "\n"
                                                             << feedback.textLog().toStdString();
    }
    return ok ? results : QVariantMap();
  }
  using AlgorithmFixture::run;

private:
  /// A step of a model as its dialog makes it: every parameter has its default.
  QgsProcessingModelChildAlgorithm childOf(const QString &name, const QString &childId, const QVariantMap &more)
  {
    const QString id = Chain::idOf(name);
    QgsProcessingModelChildAlgorithm child(id);
    child.setChildId(childId);
    EXPECT_NE(child.algorithm(), nullptr) << id.toStdString();
    if (!child.algorithm())
      return child;
    QVariantMap values = defaultsOf(id);
    for (const QgsProcessingParameterDefinition *parameter : child.algorithm()->parameterDefinitions())
    {
      if (!parameter->isDestination() && !values.contains(parameter->name()) && parameter->defaultValue().isValid())
        values.insert(parameter->name(), parameter->defaultValue());
    }
    for (auto it = more.begin(); it != more.end(); ++it)
      values.insert(it.key(), it.value());
    for (auto it = values.begin(); it != values.end(); ++it)
    {
      if (it.value().toString() != "TEMPORARY_OUTPUT")
        child.addParameterSources(it.key(), {QgsProcessingModelChildParameterSource::fromStaticValue(it.value())});
    }
    return child;
  }

  /// Outputs of a step that the model has too; where they go is put into \a wanted.
  static QMap<QString, QgsProcessingModelOutput> modelOutputs(const QgsProcessingModelChildAlgorithm &child,
                                                              const QVariantMap &places, QVariantMap &wanted)
  {
    QMap<QString, QgsProcessingModelOutput> outputs;
    for (auto it = places.begin(); it != places.end(); ++it)
    {
      const QString name = QString(child.childId() + '_' + it.key()).replace(':', '_');
      QgsProcessingModelOutput output(name, name);
      output.setChildId(child.childId());
      output.setChildOutputName(it.key());
      outputs.insert(name, output);
      wanted.insert(name, it.value());
    }
    return outputs;
  }

  static void connect(QgsProcessingModelAlgorithm &model, const Chain &chain)
  {
    QgsProcessingModelChildAlgorithm &second = model.childAlgorithm("second");
    for (const Connection &connection : chain.connections)
    {
      const auto source = QgsProcessingModelChildParameterSource::fromChildOutput("first", connection.output);
      EXPECT_TRUE(offers(model, *second.algorithm(), connection))
          << "the modeler offers no such connection: " << connection.parameter.toStdString();
      second.addParameterSources(connection.parameter, {source});
    }
  }

  /// Outputs that the modeler offers for a type of parameter: a part of them, for its widgets, which QGIS keeps the
  /// lists in, need a display. Those of QGIS 3.22 (QgsProcessingGuiRegistry::createModelerParameterWidget()) offer
  /// these and more: folders and files as layers, folders as text.
  static QStringList outputsFor(const QString &type)
  {
    const QStringList layers{QgsProcessingOutputVectorLayer::typeName(), QgsProcessingOutputRasterLayer::typeName(),
                             QgsProcessingOutputMapLayer::typeName()};
    if (type == QgsProcessingParameterFeatureSource::typeName())
      return {layers[0], layers[2]};
    if (type == QgsProcessingParameterRasterLayer::typeName())
      return {layers[1], layers[2]};
    if (type == QgsProcessingParameterExtent::typeName())
      return layers;
    if (type == QgsProcessingParameterMultipleLayers::typeName())
      return layers + QStringList{QgsProcessingOutputMultipleLayers::typeName()};
    if (type == QgsProcessingParameterFile::typeName())
      return {QgsProcessingOutputFolder::typeName(), QgsProcessingOutputFile::typeName()};
    if (type == QgsProcessingParameterString::typeName())
      return {QgsProcessingOutputString::typeName(), QgsProcessingOutputNumber::typeName()};
    return {};
  }

  /// Whether the modeler lets its user choose the connection.
  static bool offers(const QgsProcessingModelAlgorithm &model, const QgsProcessingAlgorithm &second,
                     const Connection &connection)
  {
    const QgsProcessingParameterDefinition *parameter = second.parameterDefinition(connection.parameter);
    if (!parameter)
      return false;
    QList<int> dataTypes;
    if (const auto *limited = dynamic_cast<const QgsProcessingParameterLimitedDataTypes *>(parameter))
    {
      for (const auto dataType : limited->dataTypes())
        dataTypes << static_cast<int>(dataType);
    }
    for (const QgsProcessingModelChildParameterSource &source :
         model.availableSourcesForChild("second", {}, outputsFor(parameter->type()), dataTypes))
    {
      if (source.outputChildId() == "first" && source.outputName() == connection.output)
        return true;
    }
    return false;
  }
};
