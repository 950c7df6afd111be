// What tools/bench runs: one measurement a call, one line of JSON.

#include "arguments.h"
#include "batch/batchrunner.h"
#include "benchinput.h"
#include "decodefloor.h"
#include "io/gdal/gdalrastersource.h"
#include "io/gdal/gdalzoneprojector.h"
#include "tablesink.h"
#include "usage.h"

#include <gdal_priv.h>
#include <nlohmann/json.hpp>

#include <iostream>
#include <stdexcept>

namespace
{

using namespace ndvi;
using namespace ndvi::bench;

constexpr const char *USAGE = R"(usage: ndvi_bench floor|core --scenes FILE --zones FILE [options]

floor   decodes the blocks that hold pixels of a zone, of red, near-infrared and mask, and does nothing with them
core    makes the tables, in memory

--scenes FILE        JSON: [{"red": PATH, "nir": PATH, "scl": PATH, "offset": DN}, ...]
--zones FILE         polygons: any file OGR reads
--count N            scenes to take, from the first again where there are fewer (default: all of the file)
--threads N          (default: 2)
--no-mask            leave the mask alone
--percentiles LIST   core: numbers with commas, or none (default: 5,25,75,95)
--rule NAME          core: centre, touched or coverage (default: centre)
--memory-mb N        core: MiB for pixels (default: the core's own)
)";

PixelRule ruleNamed(const std::string &name)
{
  if (name == "centre")
    return PixelRule::Centre;
  if (name == "touched")
    return PixelRule::AllTouched;
  if (name == "coverage")
    return PixelRule::Coverage;
  throw std::runtime_error("--rule is centre, touched or coverage, not " + name);
}

nlohmann::json report(const Usage &usage)
{
  return {{"seconds", usage.seconds}, {"cpu", usage.cpu}, {"peak_mib", peakMiB()}};
}

nlohmann::json floorOf(const std::vector<Scene> &scenes, const ZoneLayer &zones, int threads)
{
  // The threads share the blocks; OpenJPEG's own would only add to them.
  CPLSetConfigOption("GDAL_NUM_THREADS", "1");
  const DecodeWork work = decodeWork(scenes, zones);
  const Stopwatch stopwatch;
  decode(work, threads);
  nlohmann::json result = report(stopwatch.elapsed());
  result["blocks"] = work.blocks.size();
  result["blocks_in_files"] = work.blocksInFiles;
  result["pixels"] = work.pixels;
  result["bytes"] = work.bytes;
  return result;
}

nlohmann::json coreOf(const std::vector<Scene> &scenes, const ZoneLayer &zones, const HistogramOptions &options)
{
  GdalRasterSource source;
  GdalZoneProjector projector(transformPoints, threadsOf(options.batch));
  TableSink sink(options.bins);
  SilentProgress progress;
  const Stopwatch stopwatch;
  const RunSummary summary = runHistogram(scenes, zones, options, source, projector, sink, progress);
  nlohmann::json result = report(stopwatch.elapsed());
  // Work that was not done must not look fast.
  if (summary.scenesFailed + summary.scenesPartlyRead + summary.scenesSkipped > 0)
    throw std::runtime_error("a scene could not be read");
  if (!(sink.valid() > 0))
    throw std::runtime_error("no zone has a valid pixel");
  result["histogram_rows"] = sink.histogramRows();
  result["statistics_rows"] = sink.statisticsRows();
  result["valid"] = sink.valid();
  return result;
}

int run(int argc, char **argv)
{
  const Arguments arguments(argc, argv, {"--no-mask"});
  if (arguments.command() != "floor" && arguments.command() != "core")
  {
    std::cerr << USAGE;
    return 2;
  }
  GDALAllRegister();
  const bool mask = !arguments.has("--no-mask");
  const std::vector<Scene> scenes =
      readScenes(arguments.required("--scenes"), static_cast<std::size_t>(arguments.number("--count", 0)), mask);
  const ZoneLayer zones = readZones(arguments.required("--zones"));
  const int threads = arguments.number("--threads", 2);
  if (arguments.command() == "floor")
  {
    std::cout << floorOf(scenes, zones, threads) << '\n';
    return 0;
  }
  HistogramOptions options;
  options.pixels.mask.use = mask;
  options.batch.threads = threads;
  options.batch.memoryMiB = arguments.number("--memory-mb", 0);
  options.rule = ruleNamed(arguments.text("--rule", "centre"));
  options.percentiles = numberList(arguments.text("--percentiles", "5,25,75,95"));
  std::cout << coreOf(scenes, zones, options) << '\n';
  return 0;
}

} // namespace

int main(int argc, char **argv)
{
  try
  {
    return run(argc, argv);
  }
  catch (const std::exception &e)
  {
    std::cerr << "ndvi_bench: " << e.what() << '\n';
    return 1;
  }
}
