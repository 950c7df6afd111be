#include "tables/widesamples.h"

#include "layers/qgisprojection.h"
#include "layers/scenecolumns.h"
#include "model/error.h"

#include <QCoreApplication>
#include <QDir>
#include <qgsfeature.h>
#include <qgsprocessingutils.h>
#include <queue>

#include <algorithm>
#include <tuple>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::WideSamples)
};

[[noreturn]] void fail(const QFileDevice &file)
{
  throw Error(
      ErrorCode::Io,
      Tr::tr("WIDE: the samples cannot be kept in the temporary file %1: %2. Make room there, or choose another "
             "folder for temporary files (in the options of Processing).")
          .arg(file.fileName(), file.errorString())
          .toStdString());
}

} // namespace

/// One sample in the temporary file.
struct WideSamples::Record
{
  std::uint32_t zone = 0;
  std::int32_t row = 0, column = 0;
  std::uint32_t unused = 0;
  double weight = 1, ndvi = 0;

  bool isBehind(const Record &o) const { return std::tie(zone, row, column) > std::tie(o.zone, o.row, o.column); }
  bool isSamePixel(const Record &o) const { return zone == o.zone && row == o.row && column == o.column; }

  /// Bytes of \a count records.
  static qint64 bytes(std::size_t count) { return static_cast<qint64>(count) * static_cast<qint64>(sizeof(Record)); }
};

/// The samples of one scene.
struct WideSamples::Part
{
  std::size_t scene = 0;
  qint64 begin = 0; ///< byte in the file
  qint64 count = 0; ///< records
};

struct WideSamples::OnGrid
{
  Grid grid;
  QString tile, crs;
  std::vector<Part> parts; ///< by scene
};

/// Reads the records of a part one after the other.
class WideSamples::Stream
{
public:
  Stream(QFileDevice &file, const Part &part, std::size_t atOnce) : mFile(file), mPart(part), mAtOnce(atOnce) {}

  std::size_t scene() const { return mPart.scene; }
  const Record &record() const { return mBuffer[mNext - 1]; }

  /// Goes on to the next record; false behind the last.
  bool next()
  {
    if (mNext == mBuffer.size() && !fill())
      return false;
    ++mNext;
    return true;
  }

private:
  bool fill()
  {
    mBuffer.resize(static_cast<std::size_t>(std::min<qint64>(static_cast<qint64>(mAtOnce), mPart.count)));
    mNext = 0;
    if (mBuffer.empty())
      return false;
    const qint64 bytes = Record::bytes(mBuffer.size());
    if (!mFile.seek(mPart.begin) || mFile.read(reinterpret_cast<char *>(mBuffer.data()), bytes) != bytes)
      fail(mFile);
    mPart.begin += bytes;
    mPart.count -= static_cast<qint64>(mBuffer.size());
    return true;
  }

  QFileDevice &mFile;
  Part mPart; ///< what is left of it
  std::size_t mAtOnce;
  std::vector<Record> mBuffer;
  std::size_t mNext = 0;
};

QgsFields wideSampleFields(const QgsFields &zoneFields, const std::vector<Scene> &scenes)
{
  QgsFields fields = zoneFields;
  const auto add = [&fields](std::initializer_list<const char *> names, FieldType type)
  {
    for (const char *name : names)
      fields.append(makeField(QString::fromLatin1(name), type));
  };
  add({"tile", "crs"}, FieldType::Text);
  add({"x", "y"}, FieldType::Real);
  add({"row", "col"}, FieldType::Integer);
  add({"weight"}, FieldType::Real);
  QSet<QString> taken;
  for (const QString &name : fields.names())
    taken << name.toLower();
  for (const QString &suffix : sceneSuffixes(scenes, TileInName::Always))
    fields.append(makeField(uniqueName(QStringLiteral("ndvi_") + suffix, taken), FieldType::Real));
  return fields;
}

WideSamples::WideSamples(const std::vector<Scene> &scenes, const ZoneTable &zones, StagedTable &table,
                         Progress &progress)
    : mScenes(scenes),
      mZones(zones),
      mTable(table),
      mCancelled(progress),
      mFile(QDir(QgsProcessingUtils::tempFolder()).filePath(QStringLiteral("samples-XXXXXX")))
{
}

WideSamples::~WideSamples() = default;

void WideSamples::add(std::size_t scene, const Grid &grid, const std::vector<Sample> &samples)
{
  if (!mTable.isRequested() || samples.empty())
    return;
  if (!mFile.isOpen() && !mFile.open())
    fail(mFile);
  auto on = std::find_if(mGrids.begin(), mGrids.end(), [&grid](const OnGrid &known) { return known.grid == grid; });
  if (on == mGrids.end())
    on = mGrids.insert(on, {grid, QString(), crsName(grid.crs), {}});
  if (on->tile.isEmpty())
    on->tile = QString::fromStdString(mScenes[scene].tile);
  on->parts.push_back({scene, mFile.pos(), static_cast<qint64>(samples.size())});

  std::vector<Record> records;
  records.reserve(samples.size());
  for (const Sample &sample : samples)
    records.push_back(
        {static_cast<std::uint32_t>(sample.zone), sample.row, sample.column, 0, sample.weight, sample.ndvi});
  const qint64 bytes = Record::bytes(records.size());
  if (mFile.write(reinterpret_cast<const char *>(records.data()), bytes) != bytes)
    fail(mFile);
}

void WideSamples::finish()
{
  if (mFile.isOpen() && !mFile.flush())
    fail(mFile);
  for (const OnGrid &grid : mGrids)
    merge(grid);
}

QgsAttributes WideSamples::startRow(const OnGrid &grid, const Record &record) const
{
  const Point centre = grid.grid.toCrs.map({record.column + 0.5, record.row + 0.5});
  QgsAttributes row = mZones.keys[record.zone];
  row << (grid.tile.isEmpty() ? QVariant() : QVariant(grid.tile)) << grid.crs << centre.x << centre.y << record.row
      << record.column << record.weight;
  row.resize(row.size() + static_cast<int>(mScenes.size()));
  return row;
}

void WideSamples::merge(const OnGrid &grid)
{
  constexpr std::size_t LEAST = 64, MOST = 8192, ALL = std::size_t(1) << 20; // records in memory
  const std::size_t atOnce = std::clamp(ALL / grid.parts.size(), LEAST, MOST);
  std::vector<Stream> streams;
  for (const Part &part : grid.parts)
    streams.emplace_back(mFile, part, atOnce);
  const auto isBehind = [](const Stream *a, const Stream *b) { return a->record().isBehind(b->record()); };
  std::priority_queue<Stream *, std::vector<Stream *>, decltype(isBehind)> waiting(isBehind);
  for (Stream &stream : streams)
  {
    if (stream.next())
      waiting.push(&stream);
  }
  while (!waiting.empty())
  {
    mCancelled();
    const Record pixel = waiting.top()->record();
    QgsAttributes row = startRow(grid, pixel);
    const int first = row.size() - static_cast<int>(mScenes.size());
    while (!waiting.empty() && waiting.top()->record().isSamePixel(pixel))
    {
      Stream *stream = waiting.top();
      waiting.pop();
      row[first + static_cast<int>(stream->scene())] = stream->record().ndvi;
      if (stream->next())
        waiting.push(stream);
    }
    QgsFeature feature;
    feature.setAttributes(row);
    mTable.add(feature);
  }
}

} // namespace ndvi
