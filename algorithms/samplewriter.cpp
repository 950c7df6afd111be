#include "samplewriter.h"

#include <cmath>

namespace ndvi
{

QgsFields sampleFields(const QgsFields &zoneFields)
{
  QgsFields fields = zoneFields;
  const auto add = [&fields](std::initializer_list<const char *> names, FieldType type)
  {
    for (const char *name : names)
      fields.append(makeField(QString::fromLatin1(name), type));
  };
  add({"scene_id"}, FieldType::Text);
  add({"datetime"}, FieldType::DateTime);
  add({"x", "y"}, FieldType::Real);
  add({"row", "col"}, FieldType::Integer);
  add({"red", "nir", "ndvi"}, FieldType::Real);
  add({"scl"}, FieldType::Integer);
  add({"weight"}, FieldType::Real);
  return fields;
}

SampleWriter::SampleWriter(const std::vector<Scene> &scenes, const ZoneTable &zones, StagedTable &samples,
                           StagedTable &sceneTable, Progress &progress)
    : mScenes(scenes), mZones(zones), mSamples(samples), mSceneTable(sceneTable), mCancelled(progress)
{
}

void SampleWriter::addSamples(std::size_t scene, const Grid &, const std::vector<Sample> &samples)
{
  const auto reflectance = [](double value) { return std::isnan(value) ? QVariant() : QVariant(value); };
  QgsAttributes key;
  std::size_t keyZone = mZones.keys.size();
  for (const Sample &sample : samples)
  {
    mCancelled();
    if (sample.zone != keyZone)
    {
      keyZone = sample.zone;
      key = rowKey(mZones.keys[keyZone], &mScenes[scene]);
    }
    QgsAttributes attributes = key;
    attributes << sample.centre.x << sample.centre.y << sample.row << sample.column << reflectance(sample.red)
               << reflectance(sample.nir) << sample.ndvi
               << (sample.maskClass < 0 ? QVariant() : QVariant(sample.maskClass)) << sample.weight;
    QgsFeature feature;
    feature.setAttributes(attributes);
    mSamples.add(feature);
  }
  mSampleCount += static_cast<long long>(samples.size());
}

void SampleWriter::addScene(const SceneResult &scene)
{
  QgsFeature feature = sceneRow(mScenes[scene.scene], scene);
  mSceneTable.add(feature);
  mDigest.addScene(scene);
}

} // namespace ndvi
