#pragma once

#include "algorithmfixture.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <map>

/// Writes histogram and statistics tables of made-up pixels as ndvi:histogramtables would, as CSV.
class RunTables
{
public:
  explicit RunTables(double width = 0.1, double min = -1, double max = 1) : mWidth(width), mMin(min), mMax(max) {}

  /// The one percentile of the statistics; before the first row.
  void setPercentile(int percentile) { mPercentile = percentile; }

  void add(const QString &zone, const QString &crop, const QString &scene, const QString &time,
           std::vector<double> pixels, int masked = 0, double zoneShare = 1)
  {
    std::sort(pixels.begin(), pixels.end());
    const double n = static_cast<double>(pixels.size());
    long double sum = 0, squares = 0;
    for (const double pixel : pixels)
      sum += pixel;
    for (const double pixel : pixels)
      squares += (pixel - sum / n) * (pixel - sum / n);
    const QString key = QStringList{zone, crop, scene, time}.join(',');
    const QString status = pixels.empty() ? "all_masked" : zoneShare < 1 ? "partial" : "ok";
    QStringList row{key, status, status == "ok" ? "" : "why", number(n + masked), number(n), number(masked)};
    std::map<int, int> bins;
    int below = 0, above = 0;
    for (const double pixel : pixels)
    {
      if (pixel < mMin)
        ++below;
      else if (pixel > mMax)
        ++above;
      else
        ++bins[static_cast<int>(std::floor((pixel - mMin) / mWidth + 1e-9))];
    }
    row << "0"
        << "0" << QString::number(below) << QString::number(above) << "" << number(zoneShare) << "1";
    if (pixels.empty())
      row << ""
          << ""
          << ""
          << ""
          << ""
          << "";
    else
      row << number(static_cast<double>(sum / n)) << number(std::sqrt(static_cast<double>(squares / n)))
          << number(pixels.front()) << number(pixels.back()) << number(percentile(pixels, 50))
          << number(percentile(pixels, mPercentile));
    row << number(n * 100);
    mStatistics << row.join(',');
    for (const auto &[bin, count] : bins)
      mHistogram << QStringList{key,
                                QString::number(bin),
                                number(edge(bin)),
                                number((edge(bin) + edge(bin + 1)) / 2),
                                number(edge(bin + 1)),
                                QString::number(count),
                                number(count / n)}
                        .join(',');
  }

  void addFailed(const QString &zone, const QString &crop, const QString &scene, const QString &time)
  {
    mStatistics << QStringList{zone, crop, scene, time, "read_error,no such file,,,,,,,,,,,,,,,,,"}.join(',');
  }

  void reverse()
  {
    std::reverse(mStatistics.begin(), mStatistics.end());
    std::reverse(mHistogram.begin(), mHistogram.end());
  }

  QString statistics() const
  {
    return "zone_id,crop,scene_id,datetime,status,message,pixels,valid,masked,nodata,undefined,below,above,"
           "valid_share,zone_share,sample_share,mean,stddev,min,max,median,p" +
           QString::number(mPercentile) + ",area\n" + mStatistics.join('\n') + '\n';
  }
  QString histogram() const
  {
    return "zone_id,crop,scene_id,datetime,bin,lower,mid,upper,count,share\n" + mHistogram.join('\n') + '\n';
  }

  static double percentile(const std::vector<double> &sorted, double p)
  {
    const double rank = p / 100 * static_cast<double>(sorted.size() - 1);
    const auto at = static_cast<std::size_t>(rank);
    const double next = sorted[std::min(at + 1, sorted.size() - 1)];
    return sorted[at] + (rank - static_cast<double>(at)) * (next - sorted[at]);
  }

private:
  double edge(int bin) const { return std::round((bin * mWidth + mMin) * 1e6) / 1e6; }
  static QString number(double value) { return QString::number(value, 'g', 17); }

  const double mWidth, mMin, mMax;
  int mPercentile = 5;
  QStringList mStatistics, mHistogram;
};

class AggregateFixture : public AlgorithmFixture
{
protected:
  QString write(const QString &text)
  {
    const QString name = path(QStringLiteral("table%1.csv").arg(mFiles++));
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return name;
  }

  QVariantMap aggregate(const QStringList &histograms, const QStringList &statistics, QVariantMap more = {})
  {
    more.insert("HISTOGRAM_TABLES", histograms);
    more.insert("STATISTICS_TABLES", statistics);
    for (const char *output : {"HISTOGRAM", "STATISTICS", "CHOICES"})
    {
      if (!more.contains(output))
        more.insert(output, "TEMPORARY_OUTPUT");
    }
    return run("ndvi:aggregatetables", more);
  }

  /// Of one run's tables.
  QVariantMap aggregate(const RunTables &tables, const QVariantMap &more)
  {
    const QVariantMap outputs = aggregate({write(tables.histogram())}, {write(tables.statistics())}, more);
    EXPECT_EQ(mError.toStdString(), "");
    return outputs;
  }

  void expectRefused(const QStringList &histograms, const QStringList &statistics,
                     std::initializer_list<const char *> parts, const QVariantMap &more = {})
  {
    EXPECT_TRUE(aggregate(histograms, statistics, more).isEmpty());
    for (const char *part : parts)
      EXPECT_TRUE(mError.contains(part)) << part << " not in: " << mError.toStdString();
  }

  /// All values of an output as texts, its rows sorted.
  QStringList dump(const QVariant &output)
  {
    QStringList lines;
    for (const Row &row : rows(output))
    {
      QStringList values;
      const QgsFields fields = row.feature.fields();
      for (int i = 0; i < fields.count(); ++i)
      {
        const QVariant value = row.feature.attribute(i);
        // Files lose that a time is UTC's.
        QString text;
        if (value.userType() == QMetaType::QDateTime)
          text = value.toDateTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss.zzz"));
        else if (!value.isNull())
          text = value.toString();
        if (fields.at(i).name() != "fid")
          values << fields.at(i).name() + '=' + text;
      }
      lines << values.join(' ');
    }
    lines.sort();
    return lines;
  }

  static constexpr int SCENE = 0, DAY = 1, WEEK = 2, MONTH = 3, SEASON = 4, YEAR = 5, ALL = 6;
  int mFiles = 0;
};
