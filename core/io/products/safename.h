#pragma once

#include "model/timestamp.h"

#include <optional>
#include <string>

// Names of Sentinel-2 products, granules and band files: the compact naming convention (since 2016-12-06) and the
// old one. Source: ESA, Sentinel-2 Products Specification Document (S2-PDGS-TAS-DI-PSD), §3.4 "Product naming".

namespace ndvi
{

/// What the name of a product says. Empty text and nullopt: the name does not say.
struct SafeProductName
{
  std::string platform;             ///< Sentinel-2A
  std::string level;                ///< L1C or L2A
  std::optional<Timestamp> sensing; ///< start of the datatake
  std::string baseline;             ///< 05.11
  std::string relativeOrbit;        ///< 055
  std::string tile;                 ///< T13SFA
  std::optional<Timestamp>
      processed; ///< compact names: the discriminator, mostly the time of processing; old: creation
};

/// Reads S2B_MSIL2A_20240901T172859_N0511_R055_T13SFA_20240901T215725 (with or without .SAFE, .zip) or
/// S2A_OPER_PRD_MSIL1C_PDMC_20160605T190424_R065_V20160605T101608_20160605T101608. Nothing for anything else.
std::optional<SafeProductName> parseSafeProductName(const std::string &name);

/// The product's name without path, .SAFE, .zip and the like: what scene ids are made of.
std::string safeProductId(const std::string &path);

/// What the name of a granule folder says.
struct SafeGranuleName
{
  std::string level;
  std::string tile;
  std::optional<Timestamp> sensing; ///< compact names: sensing start of the datastrip; two parts of a tile differ in it
  std::string baseline;             ///< old names only
};

/// Reads L2A_T13SFA_A039120_20240901T173815 or S2A_OPER_MSI_L1C_TL_SGS__20160605T153000_A004981_T32TPS_N02.02.
std::optional<SafeGranuleName> parseSafeGranuleName(const std::string &name);

/// What the name of a band file in IMG_DATA says.
struct SafeBandName
{
  std::string band;   ///< B04, B8A, SCL, …
  int resolution = 0; ///< m; 0 where the name does not say
};

/// Reads T13SFA_20240901T172859_B04_10m, T33UUU_20170216T102101_B04, the old S2A_OPER_MSI_L1C_TL_…_T32TPS_B04 and
/// S2A_USER_SCL_L2A_TL_…_T32TPS_20m. \a stem comes without extension. Nothing where no band is named.
std::optional<SafeBandName> parseSafeBandName(const std::string &stem);

/// Sensing start of a datastrip as its id has it, in seconds as text: "…_S20230815T095630_N05.09" gives
/// 2023-08-15T09:56:30Z; empty where it is not there. Granule folders of compact products have the same time.
std::string datastripSensing(const std::string &id);

/// Start of a datatake as its id has it: "GS2A_20200305T103021_024558_N05.00" gives 2020-03-05T10:30:21Z.
std::optional<Timestamp> datatakeStart(const std::string &id);

/// The baseline as a number that can be compared: "05.11" gives 511; nothing where it is not of that form.
std::optional<int> baselineNumber(const std::string &baseline);

/// The offset (DN) that products of a baseline carry in every band: −1000 from 04.00 on (PSD 14.9, "radiometric
/// offset"), 0 before; nothing where the baseline is unknown. 99.99 marks what users made with Sen2Cor since 2.10,
/// which writes the offset.
std::optional<double> baselineOffset(const std::string &baseline);

} // namespace ndvi
