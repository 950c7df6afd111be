#pragma once

#include "io/products/foldersearch.h"
#include "tempfolder.h"

#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

// Small product trees in a temporary folder, for the tests of the folder search.

namespace ndvi::test
{

namespace fs = std::filesystem;

inline void writeText(const std::string &path, const std::string &text)
{
  fs::create_directories(fs::path(path).parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

inline std::string readAll(const std::string &path)
{
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The bytes of an image of 8 × 8 pixels of 1 km at 500000, 5200000 in EPSG:32632 (9° E, 46.95° N).
inline std::string imageBytes(const char *driver, const char *extension)
{
  GDALAllRegister();
  const std::string path = std::string("/vsimem/foldertree.") + extension;
  const std::unique_ptr<GDALDataset> memory(
      GetGDALDriverManager()->GetDriverByName("MEM")->Create("", 8, 8, 1, GDT_UInt16, nullptr));
  double transform[6] = {500000, 1000, 0, 5200000, 0, -1000};
  memory->SetGeoTransform(transform);
  OGRSpatialReference crs;
  crs.importFromEPSG(32632);
  memory->SetSpatialRef(&crs);
  memory->GetRasterBand(1)->Fill(2000);
  GDALClose(GetGDALDriverManager()->GetDriverByName(driver)->CreateCopy(path.c_str(), memory.get(), FALSE, nullptr,
                                                                        nullptr, nullptr));
  vsi_l_offset size = 0;
  const GByte *bytes = VSIGetMemFileBuffer(path.c_str(), &size, FALSE);
  std::string text(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size));
  VSIUnlink(path.c_str());
  return text;
}

inline const std::string &jp2Bytes()
{
  static const std::string bytes = imageBytes("JP2OpenJPEG", "jp2");
  return bytes;
}

inline const std::string &tifBytes()
{
  static const std::string bytes = imageBytes("GTiff", "tif");
  return bytes;
}

/// What a product of the tests is made of.
struct SafeTree
{
  std::string folder; ///< where the .SAFE goes
  std::string name = "S2A_MSIL2A_20240301T101021_N0510_R022_T32TPS_20240301T160000";
  std::string granule = "L2A_T32TPS_A045000_20240301T101500";
  std::string metadata = {};        ///< text of MTD_MSIL2A.xml (or L1C); none where empty
  std::string granuleMetadata = {}; ///< text of MTD_TL.xml
  bool flat = false;                ///< band files in IMG_DATA itself
  bool rename = true;               ///< the folder ends in .SAFE
  std::vector<std::string> bands = {"B04_10m", "B08_10m", "B04_20m", "B8A_20m", "SCL_20m"};

  std::string path() const { return folder + "/" + name + (rename ? ".SAFE" : ""); }
  std::string granulePath() const { return path() + "/GRANULE/" + granule; }

  std::string bandPath(const std::string &band) const
  {
    const std::size_t dash = band.find('_');
    const std::string sub = flat || dash == std::string::npos ? "" : "R" + band.substr(dash + 1) + "/";
    return granulePath() + "/IMG_DATA/" + sub + "T32TPS_20240301T101021_" + band + ".jp2";
  }

  /// Writes it all and returns path().
  std::string write() const
  {
    for (const std::string &band : bands)
      writeText(bandPath(band), jp2Bytes());
    // A mask with a band's name, as real products have it: never to be taken for the band.
    writeText(granulePath() + "/QI_DATA/MSK_DETFOO_B04.jp2", jp2Bytes());
    if (!metadata.empty())
      writeText(path() + "/MTD_MSI" + (name.find("MSIL1C") != std::string::npos ? "L1C" : "L2A") + ".xml", metadata);
    if (!granuleMetadata.empty())
      writeText(granulePath() + "/MTD_TL.xml", granuleMetadata);
    return path();
  }
};

/// Product metadata as short as they can be: \a offsets is the XML of the offset list.
inline std::string productXml(const std::string &baseline, const std::string &offsets, const std::string &more = {})
{
  return "<?xml version=\"1.0\"?><n1:Level-2A_User_Product xmlns:n1=\"x\"><n1:General_Info><Product_Info>"
         "<PRODUCT_START_TIME>2024-03-01T10:10:21.024Z</PRODUCT_START_TIME>"
         "<PROCESSING_LEVEL>Level-2A</PROCESSING_LEVEL><PROCESSING_BASELINE>" +
         baseline +
         "</PROCESSING_BASELINE><Datatake><SPACECRAFT_NAME>Sentinel-2A</SPACECRAFT_NAME>"
         "<SENSING_ORBIT_NUMBER>22</SENSING_ORBIT_NUMBER></Datatake></Product_Info>"
         "<Product_Image_Characteristics><QUANTIFICATION_VALUES_LIST>"
         "<BOA_QUANTIFICATION_VALUE unit=\"none\">10000</BOA_QUANTIFICATION_VALUE></QUANTIFICATION_VALUES_LIST>" +
         offsets + "</Product_Image_Characteristics></n1:General_Info>" + more + "</n1:Level-2A_User_Product>";
}

inline std::string offsetXml(int band, const std::string &value)
{
  return "<BOA_ADD_OFFSET band_id=\"" + std::to_string(band) + "\">" + value + "</BOA_ADD_OFFSET>";
}

inline FolderQuery queryFor(const std::string &folder)
{
  FolderQuery query;
  query.folder = folder;
  query.sensorsFolder = std::string(NDVI_SOURCE_DIR) + "/metadata/sensors";
  return query;
}

inline FolderResult search(const FolderQuery &query)
{
  SilentProgress progress;
  return searchFolder(query, progress);
}

inline bool contains(const std::string &text, const std::string &part)
{
  return text.find(part) != std::string::npos;
}

/// All reasons and warnings, to look for words in and to show.
inline std::string told(const FolderResult &result)
{
  std::string text;
  for (const LeftOut &out : result.leftOut)
    text += (out.filtered ? "filtered " : "left out ") + out.path + ": " + out.reason + "\n";
  for (const std::string &warning : result.warnings)
    text += "warning: " + warning + "\n";
  return text;
}

} // namespace ndvi::test
