#include "report/rowtext.h"

#include "model/text.h"
#include "report/numbers.h"
#include "report/words.h"

#include <cmath>
#include <map>

namespace ndvi
{

namespace
{

constexpr std::size_t LONGEST_LABEL = 24; ///< bytes: an axis has no room for more

/// What fits on an axis of \a text, not cut inside a letter of UTF-8.
std::string shortLabel(const std::string &text)
{
  if (text.size() <= LONGEST_LABEL)
    return text;
  std::size_t end = LONGEST_LABEL;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80)
    --end;
  return text.substr(0, end) + "…";
}

std::string bandLines(const ReportRow &row, const ReportScale &scale)
{
  std::string text;
  const std::vector<double> shares = bandShares(row, scale);
  for (std::size_t i = 0; i < shares.size(); ++i)
  {
    if (shares[i] > 0)
      text += "\nNDVI " + ndviText(scale.bands[i].lower) + " … " + ndviText(scale.bands[i].upper) + ": " +
              percentText(shares[i]);
  }
  return text;
}

std::string medianLine(const ReportRow &row, const std::vector<ReportBin> &bins)
{
  const RowBand band = rowBand(row, bins);
  if (!row.hasValid())
    return {};
  if (!std::isfinite(band.low) && !std::isfinite(band.high))
    return '\n' + message(QT_TRANSLATE_NOOP("core", "Median NDVI %1"), {bandText(band.median, band.isMedianRead)});
  return '\n' + message(QT_TRANSLATE_NOOP("core", "Median NDVI %1; 5 % to 95 %: NDVI %2 to %3"),
                        {bandText(band.median, band.isMedianRead), bandText(band.low, band.isLowRead),
                         bandText(band.high, band.isHighRead)});
}

} // namespace

const char *const READ_MARK = "≈";

std::string sceneDate(const ReportScene *scene)
{
  if (scene && scene->kind == ReportScene::Kind::Period)
    return scene->id;
  return scene && scene->datetime ? formatDate(*scene->datetime) : message(QT_TRANSLATE_NOOP("core", "no date"));
}

std::string rowDate(const ReportRow &row, const std::vector<ReportScene> &scenes)
{
  return sceneDate(row.scene == ReportRow::NO_SCENE ? nullptr : &scenes[static_cast<std::size_t>(row.scene)]);
}

std::string bandText(double value, bool isRead)
{
  if (!std::isfinite(value))
    return message(QT_TRANSLATE_NOOP("core", "not known"));
  return isRead ? READ_MARK + ndviText(value) : ndviText(value);
}

std::vector<std::string> rowLabels(const ReportZone &zone, const std::vector<std::size_t> &rows,
                                   const std::vector<ReportScene> &scenes)
{
  std::map<std::string, int> seen;
  std::vector<std::string> labels;
  const std::string undated = rowDate(ReportRow(), scenes);
  for (const std::size_t index : rows)
  {
    const std::string label = shortLabel(rowDate(zone.rows[index], scenes));
    const int count = ++seen[label];
    labels.push_back(count == 1 && label != undated ? label : label + " (" + std::to_string(count) + ")");
  }
  return labels;
}

std::string pixelShares(const ReportRow &row)
{
  if (!hasCounts(row.status) || !(row.pixels > 0))
    return {};
  std::string text = message(QT_TRANSLATE_NOOP("core", "valid %1"), {percentText(row.valid / row.pixels)});
  const auto add = [&](double count, const char *words)
  {
    if (count > 0)
      text += listSeparator() + message(words, {percentText(count / row.pixels)});
  };
  add(row.masked, QT_TRANSLATE_NOOP("core", "masked %1"));
  add(row.nodata, QT_TRANSLATE_NOOP("core", "no data %1"));
  add(row.undefined, QT_TRANSLATE_NOOP("core", "undefined %1"));
  return text;
}

std::string rowText(const ReportRow &row, const ReportData &data, const ReportScale *scale)
{
  std::string text;
  if (row.scene != ReportRow::NO_SCENE)
  {
    const ReportScene &scene = data.scenes[static_cast<std::size_t>(row.scene)];
    if (scene.kind != ReportScene::Kind::Period)
      text = (scene.datetime ? formatTimestamp(*scene.datetime) : rowDate(row, data.scenes)) + '\n';
    text += scene.id + '\n';
  }
  text += statusWords(row.status);
  if (row.message != 0)
    text += '\n' + data.messages[row.message];
  text += medianLine(row, data.bins);
  const std::string shares = pixelShares(row);
  if (!shares.empty())
    text += '\n' + message(QT_TRANSLATE_NOOP("core", "%1 pixels: %2"), {pixelText(row.pixels), shares});
  if (row.hasValid() && row.below + row.above > 0)
    text += '\n' + message(QT_TRANSLATE_NOOP("core", "%1 valid pixels below and %2 above all bins"),
                           {pixelText(row.below), pixelText(row.above)});
  return scale ? text + bandLines(row, *scale) : text;
}

std::vector<std::size_t> shownRows(const ReportZone &zone, std::size_t most)
{
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < zone.rows.size(); ++i)
  {
    if (zone.rows[i].scene != ReportRow::NO_SCENE)
      rows.push_back(i);
  }
  if (rows.size() > most)
    rows.erase(rows.begin(), rows.end() - static_cast<std::ptrdiff_t>(most));
  return rows;
}

} // namespace ndvi
