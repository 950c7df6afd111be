"""The XML of a SAFE product (PSD 14): product, granule and datastrip metadata, manifest. Structure as in ESA's own."""
import hashlib
import os
from xml.sax.saxutils import escape

from .plan import EPSG, TILE, ULX, ULY

# Physical band, resolution (m), wavelength range and centre (nm) and solar irradiance (W/m²/µm) of Sentinel-2A.
BANDS = (("B1", 60, 412, 456, 442.7, 1884.69), ("B2", 10, 456, 533, 492.7, 1959.66), ("B3", 10, 538, 583, 559.8, 1823.24),
         ("B4", 10, 646, 684, 664.6, 1512.06), ("B5", 20, 695, 714, 704.1, 1424.64), ("B6", 20, 731, 749, 740.5, 1287.61),
         ("B7", 20, 769, 797, 782.8, 1162.08), ("B8", 10, 760, 907, 832.8, 1041.63), ("B8A", 20, 837, 881, 864.7, 955.32),
         ("B9", 60, 932, 958, 945.1, 812.92), ("B10", 60, 1337, 1412, 1373.5, 367.15),
         ("B11", 20, 1539, 1682, 1613.7, 245.59), ("B12", 20, 2078, 2320, 2202.4, 85.25))
SCL_CLASSES = ("NODATA", "SATURATED_DEFECTIVE", "DARK_FEATURE_SHADOW", "CLOUD_SHADOW", "VEGETATION", "NOT_VEGETATED", "WATER",
               "UNCLASSIFIED", "CLOUD_MEDIUM_PROBA", "CLOUD_HIGH_PROBA", "THIN_CIRRUS", "SNOW_ICE")
SPACECRAFT = {"S2A": ("Sentinel-2A", "2015-000A", "2A"), "S2B": ("Sentinel-2B", "2017-013A", "2B")}
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


def stamp(when, digits=3):
    return when.strftime("%Y-%m-%dT%H:%M:%S.") + "024000"[:digits] + "Z"


def identifiers(a):
    """The datastrip's, the granule's and the datatake's identifiers, as the product's files repeat them."""
    centre = "VGS4" if a.baseline < "04.00" else "S2RP"
    kind = f"{a.platform}_OPER_MSI_{a.level}"
    made, sensed = f"{a.processed:%Y%m%dT%H%M%S}", f"{a.sensing:%Y%m%dT%H%M%S}"
    return {"datastrip": f"{kind}_DS_{centre}_{made}_S{sensed}_N{a.baseline}",
            "granule": f"{kind}_TL_{centre}_{made}_A{a.absolute_orbit:06d}_{TILE}_N{a.baseline}",
            "datatake": f"G{a.platform}_{sensed}_{a.absolute_orbit:06d}_N{a.baseline}", "centre": centre}


def _offsets(a):
    if not a.offset:
        return ""
    tags = ("BOA_ADD_OFFSET_VALUES_LIST", "BOA_ADD_OFFSET") if a.level == "L2A" else ("Radiometric_Offset_List", "RADIO_ADD_OFFSET")
    rows = "".join(f'        <{tags[1]} band_id="{i}">-{a.offset}</{tags[1]}>\n' for i in range(len(BANDS)))
    return f"      <{tags[0]}>\n{rows}      </{tags[0]}>\n"


def _quantification(a):
    if a.level == "L1C":
        return '      <QUANTIFICATION_VALUE unit="none">10000</QUANTIFICATION_VALUE>\n'
    return ('      <QUANTIFICATION_VALUES_LIST>\n'
            '        <BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>\n'
            '        <AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE>\n'
            '        <WVP_QUANTIFICATION_VALUE unit="cm">1000.0</WVP_QUANTIFICATION_VALUE>\n'
            '      </QUANTIFICATION_VALUES_LIST>\n')


def _spectral():
    rows = []
    for i, (name, resolution, low, high, centre, _) in enumerate(BANDS):
        rows.append(f'        <Spectral_Information bandId="{i}" physicalBand="{name}">\n'
                    f'          <RESOLUTION>{resolution}</RESOLUTION>\n          <Wavelength>\n'
                    f'            <MIN unit="nm">{low}</MIN>\n            <MAX unit="nm">{high}</MAX>\n'
                    f'            <CENTRAL unit="nm">{centre}</CENTRAL>\n          </Wavelength>\n        </Spectral_Information>\n')
    return "".join(rows)


def _classes():
    rows = "".join(f"        <Scene_Classification_ID>\n"
                   f"          <SCENE_CLASSIFICATION_TEXT>SC_{name}</SCENE_CLASSIFICATION_TEXT>\n"
                   f"          <SCENE_CLASSIFICATION_INDEX>{i}</SCENE_CLASSIFICATION_INDEX>\n"
                   f"        </Scene_Classification_ID>\n" for i, name in enumerate(SCL_CLASSES))
    return f"      <Scene_Classification_List>\n{rows}      </Scene_Classification_List>\n"


def positions(corners):
    """A closed ring of longitudes and latitudes as ESA writes it: latitude first."""
    return " ".join(f"{lat:.15g} {lon:.15g}" for lon, lat in list(corners) + [corners[0]])


def product(a, images, corners, cloud_cover, shares):
    """MTD_MSIL2A.xml or MTD_MSIL1C.xml. `images` are paths in the product without their ending; `shares` % by SCL class."""
    ids, (craft, _, _) = identifiers(a), SPACECRAFT[a.platform]
    level = "Level-2A" if a.level == "L2A" else "Level-1C"
    irradiance = "".join(f'          <SOLAR_IRRADIANCE bandId="{i}" unit="W/m²/µm">{b[5]}</SOLAR_IRRADIANCE>\n'
                         for i, b in enumerate(BANDS))
    files = "".join(f"            <IMAGE_FILE>{escape(image)}</IMAGE_FILE>\n" for image in images)
    quality = "".join(f'        <quality_check checkType="{check}">PASSED</quality_check>\n' for check in
                      ("FORMAT_CORRECTNESS", "GENERAL_QUALITY", "GEOMETRIC_QUALITY", "RADIOMETRIC_QUALITY", "SENSOR_QUALITY"))
    content = f"    <Image_Content_QI>\n{content_shares(shares)}    </Image_Content_QI>\n" if a.level == "L2A" else ""
    return f"""{HEAD}<n1:{level}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_{level}.xsd" {XSI} xsi:schemaLocation="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_{level}.xsd">
  <n1:General_Info>
    <Product_Info>
      <PRODUCT_START_TIME>{stamp(a.sensing)}</PRODUCT_START_TIME>
      <PRODUCT_STOP_TIME>{stamp(a.sensing)}</PRODUCT_STOP_TIME>
      <PRODUCT_URI>{a.name}.SAFE</PRODUCT_URI>
      <PROCESSING_LEVEL>{level}</PROCESSING_LEVEL>
      <PRODUCT_TYPE>S2MSI{a.level[1:]}</PRODUCT_TYPE>
      <PROCESSING_BASELINE>{a.baseline}</PROCESSING_BASELINE>
      <GENERATION_TIME>{a.processed:%Y-%m-%dT%H:%M:%S}.000000Z</GENERATION_TIME>
      <PREVIEW_IMAGE_URL>Not applicable</PREVIEW_IMAGE_URL>
      <PREVIEW_GEO_INFO>Not applicable</PREVIEW_GEO_INFO>
      <Datatake datatakeIdentifier="{ids['datatake']}">
        <SPACECRAFT_NAME>{craft}</SPACECRAFT_NAME>
        <DATATAKE_TYPE>INS-NOBS</DATATAKE_TYPE>
        <DATATAKE_SENSING_START>{stamp(a.sensing)}</DATATAKE_SENSING_START>
        <SENSING_ORBIT_NUMBER>{a.orbit}</SENSING_ORBIT_NUMBER>
        <SENSING_ORBIT_DIRECTION>DESCENDING</SENSING_ORBIT_DIRECTION>
      </Datatake>
      <Query_Options completeSingleTile="true">
        <PRODUCT_FORMAT>SAFE_COMPACT</PRODUCT_FORMAT>
      </Query_Options>
      <Product_Organisation>
        <Granule_List>
          <Granule datastripIdentifier="{ids['datastrip']}" granuleIdentifier="{ids['granule']}" imageFormat="JPEG2000">
{files}          </Granule>
        </Granule_List>
      </Product_Organisation>
    </Product_Info>
    <Product_Image_Characteristics>
      <Special_Values>
        <SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT>
        <SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX>
      </Special_Values>
      <Special_Values>
        <SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT>
        <SPECIAL_VALUE_INDEX>65535</SPECIAL_VALUE_INDEX>
      </Special_Values>
      <Image_Display_Order>
        <RED_CHANNEL>3</RED_CHANNEL>
        <GREEN_CHANNEL>2</GREEN_CHANNEL>
        <BLUE_CHANNEL>1</BLUE_CHANNEL>
      </Image_Display_Order>
{_quantification(a)}{_offsets(a)}      <Reflectance_Conversion>
        <U>0.968</U>
        <Solar_Irradiance_List>
{irradiance}        </Solar_Irradiance_List>
      </Reflectance_Conversion>
      <Spectral_Information_List>
{_spectral()}      </Spectral_Information_List>
{_classes() if a.level == "L2A" else ""}    </Product_Image_Characteristics>
  </n1:General_Info>
  <n1:Geometric_Info>
    <Product_Footprint>
      <Product_Footprint>
        <Global_Footprint>
          <EXT_POS_LIST>{positions(corners)} </EXT_POS_LIST>
        </Global_Footprint>
      </Product_Footprint>
      <RASTER_CS_TYPE>POINT</RASTER_CS_TYPE>
      <PIXEL_ORIGIN>1</PIXEL_ORIGIN>
    </Product_Footprint>
    <Coordinate_Reference_System>
      <GEO_TABLES version="1">EPSG</GEO_TABLES>
      <HORIZONTAL_CS_TYPE>GEOGRAPHIC</HORIZONTAL_CS_TYPE>
    </Coordinate_Reference_System>
  </n1:Geometric_Info>
  <n1:Auxiliary_Data_Info>
    <GIPP_List/>
    <PRODUCTION_DEM_TYPE>CopernicusDEM30</PRODUCTION_DEM_TYPE>
    <GRI_List/>
  </n1:Auxiliary_Data_Info>
  <n1:Quality_Indicators_Info>
    <Cloud_Coverage_Assessment>{cloud_cover:.6f}</Cloud_Coverage_Assessment>
    <Technical_Quality_Assessment>
      <DEGRADED_ANC_DATA_PERCENTAGE>0.0</DEGRADED_ANC_DATA_PERCENTAGE>
      <DEGRADED_MSI_DATA_PERCENTAGE>0</DEGRADED_MSI_DATA_PERCENTAGE>
    </Technical_Quality_Assessment>
    <Quality_Control_Checks>
      <Quality_Inspections>
{quality}      </Quality_Inspections>
      <Failed_Inspections/>
    </Quality_Control_Checks>
{content}  </n1:Quality_Indicators_Info>
</n1:{level}_User_Product>
"""


def content_shares(shares):
    tags = ("NODATA_PIXEL", "SATURATED_DEFECTIVE_PIXEL", "DARK_FEATURES", "CLOUD_SHADOW", "VEGETATION", "NOT_VEGETATED", "WATER",
            "UNCLASSIFIED", "MEDIUM_PROBA_CLOUDS", "HIGH_PROBA_CLOUDS", "THIN_CIRRUS", "SNOW_ICE")
    return "".join(f"      <{tag}_PERCENTAGE>{share:.6f}</{tag}_PERCENTAGE>\n" for tag, share in zip(tags, shares))


def granule(a, size, cloud_cover, shares, masks):
    """MTD_TL.xml: where the tile lies and what it shows."""
    ids = identifiers(a)
    level = "Level-2A" if a.level == "L2A" else "Level-1C"
    sizes = "".join(f'      <Size resolution="{r}">\n        <NROWS>{size.metres // r}</NROWS>\n'
                    f'        <NCOLS>{size.metres // r}</NCOLS>\n      </Size>\n' for r in (10, 20, 60))
    places = "".join(f'      <Geoposition resolution="{r}">\n        <ULX>{ULX}</ULX>\n        <ULY>{ULY}</ULY>\n'
                     f'        <XDIM>{r}</XDIM>\n        <YDIM>-{r}</YDIM>\n      </Geoposition>\n' for r in (10, 20, 60))
    files = "".join(f'      <MASK_FILENAME type="{kind}"{band}>{path}</MASK_FILENAME>\n' for kind, band, path in masks)
    content = content_shares(shares) if a.level == "L2A" else ""
    zenith = 26 + abs(a.day - 172) * .2
    return f"""{HEAD}<n1:{level}_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_{level}_Tile_Metadata.xsd" {XSI} xsi:schemaLocation="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_{level}_Tile_Metadata.xsd">
  <n1:General_Info>
    <TILE_ID metadataLevel="Brief">{ids['granule']}</TILE_ID>
    <DATASTRIP_ID metadataLevel="Standard">{ids['datastrip']}</DATASTRIP_ID>
    <DOWNLINK_PRIORITY metadataLevel="Standard">NOMINAL</DOWNLINK_PRIORITY>
    <SENSING_TIME metadataLevel="Standard">{stamp(a.sensing, 6)}</SENSING_TIME>
    <Archiving_Info metadataLevel="Expertise">
      <ARCHIVING_CENTRE>{ids['centre']}</ARCHIVING_CENTRE>
      <ARCHIVING_TIME>{a.processed:%Y-%m-%dT%H:%M:%S}.000000Z</ARCHIVING_TIME>
    </Archiving_Info>
  </n1:General_Info>
  <n1:Geometric_Info>
    <Tile_Geocoding metadataLevel="Brief">
      <HORIZONTAL_CS_NAME>WGS84 / UTM zone 33N</HORIZONTAL_CS_NAME>
      <HORIZONTAL_CS_CODE>EPSG:{EPSG}</HORIZONTAL_CS_CODE>
{sizes}{places}    </Tile_Geocoding>
    <Tile_Angles metadataLevel="Standard">
      <Mean_Sun_Angle>
        <ZENITH_ANGLE unit="deg">{zenith:.6f}</ZENITH_ANGLE>
        <AZIMUTH_ANGLE unit="deg">154.5</AZIMUTH_ANGLE>
      </Mean_Sun_Angle>
    </Tile_Angles>
  </n1:Geometric_Info>
  <n1:Quality_Indicators_Info metadataLevel="Standard">
    <Image_Content_QI>
      <CLOUDY_PIXEL_PERCENTAGE>{cloud_cover:.6f}</CLOUDY_PIXEL_PERCENTAGE>
      <DEGRADED_MSI_DATA_PERCENTAGE>0</DEGRADED_MSI_DATA_PERCENTAGE>
{content}    </Image_Content_QI>
    <Pixel_Level_QI geometry="FULL_RESOLUTION">
{files}    </Pixel_Level_QI>
  </n1:Quality_Indicators_Info>
</n1:{level}_Tile_ID>
"""


def datastrip(a):
    """MTD_DS.xml, its general part."""
    ids = identifiers(a)
    level = "Level-2A" if a.level == "L2A" else "Level-1C"
    return f"""{HEAD}<n1:{level}_DataStrip_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_{level}_Datastrip_Metadata.xsd" {XSI}>
  <n1:General_Info>
    <Datatake_Info datatakeIdentifier="{ids['datatake']}">
      <SPACECRAFT_NAME>{SPACECRAFT[a.platform][0]}</SPACECRAFT_NAME>
      <DATATAKE_TYPE>INS-NOBS</DATATAKE_TYPE>
      <DATATAKE_SENSING_START>{stamp(a.sensing)}</DATATAKE_SENSING_START>
      <SENSING_ORBIT_NUMBER>{a.orbit}</SENSING_ORBIT_NUMBER>
      <SENSING_ORBIT_DIRECTION>DESCENDING</SENSING_ORBIT_DIRECTION>
    </Datatake_Info>
    <Processing_Info>
      <UTC_DATE_TIME>{a.processed:%Y-%m-%dT%H:%M:%S}.000000Z</UTC_DATE_TIME>
      <PROCESSING_CENTER>{ids['centre']}</PROCESSING_CENTER>
    </Processing_Info>
  </n1:General_Info>
</n1:{level}_DataStrip_ID>
"""


def manifest(a, folder, corners):
    """manifest.safe: every other file of the product with its size and checksum."""
    craft, nssdc, number = SPACECRAFT[a.platform]
    checksum = ("SHA3-256", hashlib.sha3_256) if a.baseline >= "04.00" else ("MD5", hashlib.md5)
    level = "Level-2A" if a.level == "L2A" else "Level-1C"
    objects = []
    paths = sorted(os.path.relpath(os.path.join(where, name), folder) for where, _, names in os.walk(folder) for name in names)
    for i, path in enumerate(paths):
        with open(os.path.join(folder, path), "rb") as file:
            content = file.read()
        mime = "text/xml" if path.endswith(".xml") else "application/octet-stream"
        objects.append(f"""    <dataObject ID="Data_{i}">
      <byteStream mimeType="{mime}" size="{len(content)}">
        <fileLocation href="./{escape(path)}" locatorType="URL"/>
        <checksum checksumName="{checksum[0]}">{checksum[1](content).hexdigest().upper()}</checksum>
      </byteStream>
    </dataObject>
""")
    return f"""{HEAD}<xfdu:XFDU xmlns:gml="http://www.opengis.net/gml" xmlns:safe="http://www.esa.int/safe/sentinel/1.1" xmlns:xfdu="urn:ccsds:schema:xfdu:1" version="esa/safe/sentinel/1.1/sentinel-2/msi/archive_{a.level.lower()}_user_product">
  <metadataSection>
    <metadataObject ID="acquisitionPeriod" category="DMD" classification="DESCRIPTION">
      <metadataWrap mimeType="text/xml" textInfo="Acquisition Period" vocabularyName="Sentinel-SAFE">
        <xmlData><safe:acquisitionPeriod><safe:startTime>{stamp(a.sensing)}</safe:startTime></safe:acquisitionPeriod></xmlData>
      </metadataWrap>
    </metadataObject>
    <metadataObject ID="measurementOrbitReference" category="DMD" classification="DESCRIPTION">
      <metadataWrap mimeType="text/xml" textInfo="Orbit Reference" vocabularyName="Sentinel-SAFE">
        <xmlData><safe:orbitReference><safe:orbitNumber groundTrackDirection="descending" type="start">{a.absolute_orbit:06d}</safe:orbitNumber><safe:relativeOrbitNumber type="start">{a.orbit:03d}</safe:relativeOrbitNumber></safe:orbitReference></xmlData>
      </metadataWrap>
    </metadataObject>
    <metadataObject ID="platform" category="DMD" classification="DESCRIPTION">
      <metadataWrap mimeType="text/xml" textInfo="Platform Description" vocabularyName="Sentinel-SAFE">
        <xmlData><safe:platform><safe:nssdcIdentifier>{nssdc}</safe:nssdcIdentifier><safe:familyName>SENTINEL</safe:familyName><safe:number>{number}</safe:number><safe:instrument><safe:familyName abbreviation="MSI">Multi-Spectral Instrument</safe:familyName></safe:instrument></safe:platform></xmlData>
      </metadataWrap>
    </metadataObject>
    <metadataObject ID="processing" category="PDI" classification="PROVENANCE">
      <metadataWrap mimeType="text/xml" textInfo="Processing" vocabularyName="Sentinel-SAFE">
        <xmlData><safe:processing name="Generation of {level} User Product" start="{a.processed:%Y-%m-%dT%H:%M:%S}.000000Z"/></xmlData>
      </metadataWrap>
    </metadataObject>
    <metadataObject ID="measurementFrameSet" category="DMD" classification="DESCRIPTION">
      <metadataWrap mimeType="text/xml" textInfo="Frame Set" vocabularyName="Sentinel-SAFE">
        <xmlData><safe:frameSet><safe:footPrint srsName="http://www.opengis.net/gml/srs/epsg.xml#4326"><gml:coordinates>{positions(corners)}</gml:coordinates></safe:footPrint></safe:frameSet></xmlData>
      </metadataWrap>
    </metadataObject>
  </metadataSection>
  <dataObjectSection>
{"".join(objects)}  </dataObjectSection>
</xfdu:XFDU>
"""
