<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlgorithmBase</name>
    <message>
        <source>The run was cancelled; outputs that were not complete are not kept.</source>
        <translation>运行已取消；未完成的输出不予保留。</translation>
    </message>
    <message>
        <source>band %1</source>
        <translation>波段 %1</translation>
    </message>
    <message>
        <source>Internal error, please report it: %1</source>
        <translation>内部错误，请报告：%1</translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>内存不足，无法完成此次运行。</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, but must be a number.</source>
        <translation>%1 为“%2”，但必须是数字。</translation>
    </message>
</context>
<context>
    <name>DatabaseTable</name>
    <message>
        <source>%1: %2 cannot be written: %3</source>
        <translation>%1：无法写入 %2：%3</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>%1: %2 is not a place tables can be written to; choose a file on disk.</source>
        <translation>%1：表格不能写入 %2；请选择磁盘上的文件。</translation>
    </message>
    <message>
        <source>%1: %2 is a file, but must be a folder.</source>
        <translation>%1：%2 是文件，但必须是文件夹。</translation>
    </message>
    <message>
        <source>%1: there is no folder %2 to write %3 to.</source>
        <translation>%1：没有文件夹 %2，无法在其中写入 %3。</translation>
    </message>
    <message>
        <source>%1: %2 is a file, not a folder to write %3 to.</source>
        <translation>%1：%2 是文件而不是文件夹，无法在其中写入 %3。</translation>
    </message>
    <message>
        <source>%1: the folder %2 cannot be written to (permission denied).</source>
        <translation>%1：文件夹 %2 不可写（权限不足）。</translation>
    </message>
    <message>
        <source>%1: %2 is a folder, but must be a file.</source>
        <translation>%1：%2 是文件夹，但必须是文件。</translation>
    </message>
    <message>
        <source>%1: %2 is read-only.</source>
        <translation>%1：%2 是只读的。</translation>
    </message>
    <message>
        <source>%1: no installed driver writes &apos;.%2&apos; files. Use for instance .gpkg, .csv, .geojson or .shp.</source>
        <translation>%1：没有已安装的驱动程序能写“.%2”文件。可使用例如 .gpkg、.csv、.geojson 或 .shp。</translation>
    </message>
</context>
<context>
    <name>OutputChecks</name>
    <message>
        <source>%1 would overwrite %2, which %3 reads. Choose another file.</source>
        <translation>%1 会覆盖 %3 正在读取的 %2。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 and %2 would both be written to %3. Choose different files, or name a table of the GeoPackage for each, as in %3|layername=….</source>
        <translation>%1 和 %2 都将写入 %3。请选择不同的文件，或为每个输出指定 GeoPackage 中的一个表，如 %3|layername=…。</translation>
    </message>
    <message>
        <source>%1: %2 holds other layers (%3), which would be lost. Name a table in it, as in %2|layername=%1, or choose another file.</source>
        <translation>%1：%2 中还有其他图层（%3），覆盖后会丢失。请指定其中的一个表，例如 %2|layername=%1，或选择另一个文件。</translation>
    </message>
</context>
<context>
    <name>ParameterChecks</name>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 之间的数字</translation>
    </message>
    <message>
        <source>a whole number of at least %1</source>
        <translation>不小于 %1 的整数</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>不小于 %1 的数字</translation>
    </message>
    <message>
        <source>a whole number of at most %1</source>
        <translation>不大于 %1 的整数</translation>
    </message>
    <message>
        <source>a number of at most %1</source>
        <translation>不大于 %1 的数字</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, but must be %3.</source>
        <translation>%1 为“%2”，但必须是%3。</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, but must be two numbers, as in 0,1.</source>
        <translation>%1 为“%2”，但必须是两个数字，如 0,1。</translation>
    </message>
    <message>
        <source>%1 names no choice, but must name at least one of: %2.</source>
        <translation>%1 未选择任何选项，至少应选择以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, but takes one choice only.</source>
        <translation>%1 为“%2”，但只能选择一个选项。</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, but must be one of: %3.</source>
        <translation>%1 为“%2”，但必须是以下之一：%3。</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, which is no date. Dates are written as in 2024-03-01.</source>
        <translation>%1 为“%2”，不是日期。日期应写作 2024-03-01。</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, which is no time. Times are written as in 2024-03-01T10:30:00.</source>
        <translation>%1 为“%2”，不是时间。时间应写作 2024-03-01T10:30:00。</translation>
    </message>
    <message>
        <source>%1 is %2, which is outside the dates allowed here.</source>
        <translation>%1 为 %2，超出此处允许的日期范围。</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;, but must be true or false.</source>
        <translation>%1 为“%2”，但必须是 true 或 false。</translation>
    </message>
    <message>
        <source>%1: there is no folder %2.</source>
        <translation>%1：没有文件夹 %2。</translation>
    </message>
    <message>
        <source>%1: %2 is a file, but must be a folder.</source>
        <translation>%1：%2 是文件，但必须是文件夹。</translation>
    </message>
    <message>
        <source>%1: the folder %2 cannot be read (permission denied).</source>
        <translation>%1：无法读取文件夹 %2（权限不足）。</translation>
    </message>
    <message>
        <source>%1: there is no file %2.</source>
        <translation>%1：没有文件 %2。</translation>
    </message>
    <message>
        <source>%1: %2 is a folder, but must be a file.</source>
        <translation>%1：%2 是文件夹，但必须是文件。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; cannot be opened as a layer.</source>
        <translation>%1：“%2”无法作为图层打开。</translation>
    </message>
    <message>
        <source>%1: %2 has no field &apos;%3&apos;. It has: %4.</source>
        <translation>%1：%2 没有字段“%3”。现有字段：%4。</translation>
    </message>
    <message>
        <source>%1 is empty, but a value is needed.</source>
        <translation>%1 为空，但需要一个值。</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>NDVI Collections</source>
        <translation>NDVI 影像集合</translation>
    </message>
    <message>
        <source>NDVI Collections (histograms of polygons over image collections)</source>
        <translation>NDVI 影像集合（影像集合上多边形的直方图）</translation>
    </message>
    <message>
        <source>The model %1 cannot be read.</source>
        <translation>无法读取模型 %1。</translation>
    </message>
</context>
<context>
    <name>ShippedModel</name>
    <message>
        <source>Folder to histogram tables</source>
        <translation>从文件夹到直方图表</translation>
    </message>
    <message>
        <source>Folder with the scenes</source>
        <translation>影像所在文件夹</translation>
    </message>
    <message>
        <source>Zones (polygons)</source>
        <translation>分区（多边形）</translation>
    </message>
    <message>
        <source>Field that names each zone</source>
        <translation>标识每个分区的字段</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Largest cloud cover (%)</source>
        <translation>最大云量（%）</translation>
    </message>
    <message>
        <source>Width of a bin</source>
        <translation>区间宽度</translation>
    </message>
    <message>
        <source>Leave out clouds and other masked pixels</source>
        <translation>剔除云及其他被掩膜的像元</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>影像集合</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Finds the scenes in a folder and writes, for every zone in every scene, the NDVI histogram and statistics, and what happened to every scene. The same as Collection from folder followed by NDVI histogram tables, with their most used parameters.</source>
        <translation>在文件夹中查找影像，并为每景影像中的每个分区写出 NDVI 直方图和统计值，以及每景影像的处理情况。等同于先运行“由文件夹创建影像集合”、再运行“NDVI 直方图表”，仅保留最常用的参数。</translation>
    </message>
</context>
<context>
    <name>StagedTable</name>
    <message>
        <source>%1 of %2 rows arrived</source>
        <translation>%2 行中仅写入 %1 行</translation>
    </message>
    <message>
        <source>%1: %2 cannot be written: %3</source>
        <translation>%1：无法写入 %2：%3</translation>
    </message>
    <message>
        <source>Internal error: there is no output %1.</source>
        <translation>内部错误：没有输出 %1。</translation>
    </message>
    <message>
        <source>%1: %2 cannot be written.</source>
        <translation>%1：无法写入 %2。</translation>
    </message>
    <message>
        <source>%1: a row cannot be written to %2: %3</source>
        <translation>%1：无法向 %2 写入一行：%3</translation>
    </message>
</context>
<context>
    <name>UnknownParameter</name>
    <message>
        <source>Unknown parameter %1. Did you mean %2?</source>
        <translation>未知参数 %1。您是否想用 %2？</translation>
    </message>
    <message>
        <source>Unknown parameter %1. The parameters are: %2.</source>
        <translation>未知参数 %1。可用参数：%2。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Cancelled by the user.</source>
        <translation>已被用户取消。</translation>
    </message>
    <message>
        <source>The polygon has no area.</source>
        <translation>该多边形没有面积。</translation>
    </message>
    <message>
        <source>The offset (%1, source: %2) makes the reflectance of %3 % of the pixels negative: has it been applied to this file already? Set OFFSET if so.</source>
        <translation>偏移量（%1，来源：%2）使 %3 % 的像元反射率为负：该文件是否已经应用过偏移量？若是，请设置 OFFSET。</translation>
    </message>
    <message>
        <source>The scene has no cloud mask, and REQUIRE_MASK asks for one.</source>
        <translation>该影像没有云掩膜，而 REQUIRE_MASK 要求有云掩膜。</translation>
    </message>
    <message>
        <source>There was not enough memory to read it.</source>
        <translation>内存不足，无法读取。</translation>
    </message>
    <message>
        <source>The run stopped at a failed scene before this one.</source>
        <translation>运行在此影像之前的一景失败影像处停止。</translation>
    </message>
    <message>
        <source>%1 % of the polygon lies inside the scene.</source>
        <translation>多边形有 %1 % 位于影像内。</translation>
    </message>
    <message>
        <source>The polygon does not meet the scene.</source>
        <translation>多边形与影像不相交。</translation>
    </message>
    <message>
        <source>No pixel centre lies in the polygon: it is smaller or thinner than a pixel.</source>
        <translation>多边形内没有像元中心：它比一个像元还小或还窄。</translation>
    </message>
    <message>
        <source>All %1 pixels are without data: outside the swath or missing in the product.</source>
        <translation>全部 %1 个像元均无数据：位于条带之外或产品中缺失。</translation>
    </message>
    <message>
        <source>All %1 pixels are masked (cloud, shadow or saturated).</source>
        <translation>全部 %1 个像元均被掩膜（云、阴影或饱和）。</translation>
    </message>
    <message>
        <source>All %1 pixels have NIR + red of 0 or less, so no NDVI.</source>
        <translation>全部 %1 个像元的 NIR + 红光不大于 0，因此没有 NDVI。</translation>
    </message>
    <message>
        <source>None of %1 pixels is valid: %2 masked, %3 without data, %4 undefined.</source>
        <translation>%1 个像元均无效：%2 个被掩膜，%3 个无数据，%4 个无定义。</translation>
    </message>
    <message>
        <source>The ZONES layer has no coordinate reference system: set it in the layer&apos;s properties.</source>
        <translation>ZONES 图层没有坐标参考系：请在图层属性中设置。</translation>
    </message>
    <message>
        <source>The invalid polygon was repaired.</source>
        <translation>已修复无效的多边形。</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3</source>
        <translation>第 %1 景，共 %2 景：%3</translation>
    </message>
    <message>
        <source>%1 names the same files as %2.</source>
        <translation>%1 与 %2 指向相同的文件。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>搜索已取消。</translation>
    </message>
    <message>
        <source>%1 is a STAC document, but not well-formed JSON.</source>
        <translation>%1 是 STAC 文档，但不是格式正确的 JSON。</translation>
    </message>
    <message>
        <source>band files</source>
        <translation>波段文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is incomplete. %2</source>
        <translation>%1 不完整。%2</translation>
    </message>
    <message>
        <source>%1: its level is unknown, and only %2 is asked for.</source>
        <translation>%1：处理级别未知，而只要求 %2。</translation>
    </message>
    <message>
        <source>%1 is %2, and only %3 is asked for.</source>
        <translation>%1 为 %2，而只要求 %3。</translation>
    </message>
    <message>
        <source>%1: its date is unknown, and a range of dates is asked for.</source>
        <translation>%1：日期未知，而指定了日期范围。</translation>
    </message>
    <message>
        <source>%1 of %2 lies outside the dates asked for.</source>
        <translation>%2 的 %1 超出所要求的日期范围。</translation>
    </message>
    <message>
        <source>%1: its cloud cover is %2 %.</source>
        <translation>%1：云量为 %2 %。</translation>
    </message>
    <message>
        <source>%1 scene(s) have no known footprint and stay whatever EXTENT says, the first is %2.</source>
        <translation>%1 景影像的覆盖范围未知，无论 EXTENT 如何均予保留，第一景为 %2。</translation>
    </message>
    <message>
        <source>%1 lies outside the extent asked for.</source>
        <translation>%1 位于所要求的范围之外。</translation>
    </message>
    <message>
        <source>%1 scene(s) have no known cloud cover and stay whatever MAX_CLOUD_COVER says, the first is %2.</source>
        <translation>%1 景影像的云量未知，无论 MAX_CLOUD_COVER 如何均予保留，第一景为 %2。</translation>
    </message>
    <message>
        <source>%1 scene(s) have no mask file, the first is %2.</source>
        <translation>%1 景影像没有掩膜文件，第一景为 %2。</translation>
    </message>
    <message>
        <source>%1: the processing baseline is unknown, offset 0 was assumed for %2 scene(s), the first is %3. If the files carry the +1000 of baseline 04.00 and later, set OFFSET to -1000.</source>
        <translation>%1：处理基线未知，已对 %2 景影像假定偏移量为 0，第一景为 %3。若文件带有基线 04.00 及以后版本的 +1000，请将 OFFSET 设为 -1000。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be listed: %2</source>
        <translation>无法列出文件夹 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no zip file or holds no SAFE product.</source>
        <translation>%1 不是 zip 文件，或其中没有 SAFE 产品。</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>%1 has %2 bands, no band %3.</source>
        <translation>%1 有 %2 个波段，没有波段 %3。</translation>
    </message>
    <message>
        <source>%1 holds complex numbers, not reflectance.</source>
        <translation>%1 存储的是复数，而不是反射率。</translation>
    </message>
    <message>
        <source>%1 holds signed bytes, which this version of GDAL reads as unsigned ones: convert it to 16 bits (gdal_translate -ot Int16).</source>
        <translation>%1 存储的是有符号字节，而此版本的 GDAL 会将其读作无符号字节：请将其转换为 16 位（gdal_translate -ot Int16）。</translation>
    </message>
    <message>
        <source>A vertex of the polygon cannot be brought into the scene&apos;s coordinate reference system.</source>
        <translation>多边形的某个顶点无法转换到影像的坐标参考系。</translation>
    </message>
    <message>
        <source>The polygon is invalid and could not be repaired.</source>
        <translation>多边形无效且无法修复。</translation>
    </message>
    <message>
        <source>Unknown coordinate reference system: %1</source>
        <translation>未知的坐标参考系：%1</translation>
    </message>
    <message>
        <source>There is no transformation between the coordinate reference systems of the ZONES layer and the scene.</source>
        <translation>ZONES 图层与影像的坐标参考系之间没有可用的转换。</translation>
    </message>
    <message>
        <source>The geometry cannot be read.</source>
        <translation>无法读取几何图形。</translation>
    </message>
    <message>
        <source>The geometry is empty.</source>
        <translation>几何图形为空。</translation>
    </message>
    <message>
        <source>The geometry is no polygon.</source>
        <translation>几何图形不是多边形。</translation>
    </message>
    <message>
        <source>The geometry has coordinates that are not numbers.</source>
        <translation>几何图形含有非数值坐标。</translation>
    </message>
    <message>
        <source>%1 not found.</source>
        <translation>未找到 %1。</translation>
    </message>
    <message>
        <source>The name template &quot;%1&quot; is malformed.</source>
        <translation>名称模板“%1”格式错误。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>It can be used with NIR_BAND %1.</source>
        <translation>可配合 NIR_BAND %1 使用。</translation>
    </message>
    <message>
        <source>It can be used with NIR_BAND %1 and RESOLUTION %2.</source>
        <translation>可配合 NIR_BAND %1 和 RESOLUTION %2 使用。</translation>
    </message>
    <message>
        <source>%1 at %2 m not found.</source>
        <translation>未找到 %2 m 的 %1。</translation>
    </message>
    <message>
        <source>%1: the scene classification cannot be used. %2</source>
        <translation>%1：无法使用场景分类。%2</translation>
    </message>
    <message>
        <source>L2A products have B8A at 20 and 60 m only: set RESOLUTION to 20 or 60.</source>
        <translation>L2A 产品的 B8A 只有 20 m 和 60 m：请将 RESOLUTION 设为 20 或 60。</translation>
    </message>
    <message>
        <source>L2A products have B08 at 10 m only: set RESOLUTION to 10, or NIR_BAND to B8A.</source>
        <translation>L2A 产品的 B08 只有 10 m：请将 RESOLUTION 设为 10，或将 NIR_BAND 设为 B8A。</translation>
    </message>
    <message>
        <source>There are no band files in it.</source>
        <translation>其中没有波段文件。</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>其中包含 %1。</translation>
    </message>
    <message>
        <source>%1 holds no Sentinel-2 metadata (no %2).</source>
        <translation>%1 不含 Sentinel-2 元数据（没有 %2）。</translation>
    </message>
    <message>
        <source>%1: read without its metadata, from name and manifest. %2</source>
        <translation>%1：在没有元数据的情况下，根据名称和清单读取。%2</translation>
    </message>
    <message>
        <source>%1: baseline %2, but its metadata list no offsets: 0 taken. Use OFFSET if the bands carry one.</source>
        <translation>%1：基线为 %2，但其元数据未列出偏移量：取 0。若波段带有偏移量，请使用 OFFSET。</translation>
    </message>
    <message>
        <source>%1: the offset list of its metadata lacks B04 or %2 or is malformed: the offset follows from the baseline.</source>
        <translation>%1：其元数据的偏移量列表缺少 B04 或 %2，或格式错误：偏移量由基线推定。</translation>
    </message>
    <message>
        <source>%1 was made with Sen2Cor and has no metadata: the offset -1000 of Sen2Cor 2.10 and later was taken. Use OFFSET if an older one made it.</source>
        <translation>%1 由 Sen2Cor 生成且没有元数据：采用 Sen2Cor 2.10 及以后版本的偏移量 -1000。若由更早版本生成，请使用 OFFSET。</translation>
    </message>
    <message>
        <source>SAFE products without metadata and without a baseline</source>
        <translation>没有元数据和基线的 SAFE 产品</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2</source>
        <translation>无法列出 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not a Sentinel-2 L1C or L2A product.</source>
        <translation>%1 不是 Sentinel-2 L1C 或 L2A 产品。</translation>
    </message>
    <message>
        <source>The sensor description %1 is malformed: %2</source>
        <translation>传感器描述文件 %1 格式错误：%2</translation>
    </message>
    <message>
        <source>There are no sensor descriptions in %1.</source>
        <translation>%1 中没有传感器描述文件。</translation>
    </message>
    <message>
        <source>Its red and near-infrared assets have different scales, or one that is not above 0.</source>
        <translation>其红光和近红外资产的缩放系数不同，或有不大于 0 的。</translation>
    </message>
    <message>
        <source>STAC items without offset and baseline</source>
        <translation>没有偏移量和基线的 STAC 条目</translation>
    </message>
    <message>
        <source>Its asset &quot;%1&quot; is not a local file (%2).</source>
        <translation>其资产“%1”不是本地文件（%2）。</translation>
    </message>
    <message>
        <source>Its asset &quot;%1&quot;: %2</source>
        <translation>其资产“%1”：%2</translation>
    </message>
    <message>
        <source>The item lacks the bands asked for. It can be used with NIR_BAND %1 and RESOLUTION %2.</source>
        <translation>该条目缺少所要求的波段。可配合 NIR_BAND %1 和 RESOLUTION %2 使用。</translation>
    </message>
    <message>
        <source>The item has no red and near-infrared assets under a known key; it has: %1.</source>
        <translation>该条目没有已知键名的红光和近红外资产；现有：%1。</translation>
    </message>
    <message>
        <source>Item %1 is of a sensor that is not known here (%2).</source>
        <translation>条目 %1 属于此处未知的传感器（%2）。</translation>
    </message>
    <message>
        <source>%1: the mask cannot be used. %2</source>
        <translation>%1：无法使用掩膜。%2</translation>
    </message>
    <message>
        <source>%1 cannot be opened as a raster.</source>
        <translation>%1 无法作为栅格打开。</translation>
    </message>
    <message>
        <source>%1 more raster files have names of no known kind, the first is %2.</source>
        <translation>另有 %1 个栅格文件的名称类型未知，第一个为 %2。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB and was not read.</source>
        <translation>%1 大于 %2 MiB，未读取。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是文件夹。</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 为空（0 字节）。</translation>
    </message>
    <message>
        <source>%1 is too short to be an image.</source>
        <translation>%1 太短，不可能是影像。</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG 2000 nor a TIFF file.</source>
        <translation>%1 既不是 JPEG 2000 也不是 TIFF 文件。</translation>
    </message>
    <message>
        <source>%1 is not well-formed XML: %2</source>
        <translation>%1 不是格式正确的 XML：%2</translation>
    </message>
    <message>
        <source>%1 lies in another coordinate reference system than the red band.</source>
        <translation>%1 与红光波段的坐标参考系不同。</translation>
    </message>
    <message>
        <source>The grid of %1 is rotated against that of the red band.</source>
        <translation>%1 的格网相对于红光波段的格网有旋转。</translation>
    </message>
    <message>
        <source>The scene has neither a red and a near-infrared band nor NDVI.</source>
        <translation>该影像既没有红光和近红外波段，也没有 NDVI。</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system.</source>
        <translation>该栅格没有坐标参考系。</translation>
    </message>
    <message>
        <source>The scene&apos;s quantification must be above 0 and its offsets must be numbers.</source>
        <translation>影像的量化值必须大于 0，偏移量必须是数字。</translation>
    </message>
    <message>
        <source>The scene has no cloud mask; its pixels were used unmasked.</source>
        <translation>该影像没有云掩膜；其像元未经掩膜即被使用。</translation>
    </message>
    <message>
        <source>The mask %1 does not hold unsigned integers of 8 or 16 bits.</source>
        <translation>掩膜 %1 存储的不是 8 位或 16 位无符号整数。</translation>
    </message>
    <message>
        <source>Bin edges may have at most %1 decimal places.</source>
        <translation>区间边界最多可有 %1 位小数。</translation>
    </message>
    <message>
        <source>BIN_MIN (%1) must be smaller than BIN_MAX (%2).</source>
        <translation>BIN_MIN（%1）必须小于 BIN_MAX（%2）。</translation>
    </message>
    <message>
        <source>The number of bins must be from 1 to %1, not %2.</source>
        <translation>区间数必须在 1 到 %1 之间，而不是 %2。</translation>
    </message>
    <message>
        <source>BIN_WIDTH must be greater than 0, not %1.</source>
        <translation>BIN_WIDTH 必须大于 0，而不是 %1。</translation>
    </message>
    <message>
        <source>BIN_WIDTH %1 does not divide the range from BIN_MIN %2 to BIN_MAX %3 into whole bins. The nearest widths that do: %4.</source>
        <translation>BIN_WIDTH %1 不能将 BIN_MIN %2 到 BIN_MAX %3 的范围整分为若干区间。最接近的可行宽度：%4。</translation>
    </message>
    <message>
        <source>BIN_EDGES needs at least two numbers.</source>
        <translation>BIN_EDGES 至少需要两个数字。</translation>
    </message>
    <message>
        <source>BIN_EDGES must increase: %1 does not come after the number before it.</source>
        <translation>BIN_EDGES 必须递增：%1 不大于其前面的数字。</translation>
    </message>
    <message>
        <source>MIN_BUCKET_WIDTH must be greater than 0, not %1.</source>
        <translation>MIN_BUCKET_WIDTH 必须大于 0，而不是 %1。</translation>
    </message>
    <message>
        <source>MAX_BUCKETS %1 is too few: the range needs two bins, one on either side of 0.</source>
        <translation>MAX_BUCKETS %1 太小：该范围需要 0 两侧各一个区间，共两个。</translation>
    </message>
    <message>
        <source>The geotransform cannot be inverted.</source>
        <translation>地理变换不可逆。</translation>
    </message>
    <message>
        <source>Cannot write table %1 to %2: %3</source>
        <translation>无法将表 %1 写入 %2：%3</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Cannot write to the folder %1: %2</source>
        <translation>无法写入文件夹 %1：%2</translation>
    </message>
    <message>
        <source>%1 % of the stored NDVI values lie outside −1 … 1: the file seems to hold scaled numbers without saying so (a scale tag is missing).</source>
        <translation>%1 % 的已存 NDVI 值超出 −1 … 1：该文件似乎存储的是缩放后的数值，却未加说明（缺少 scale 标签）。</translation>
    </message>
    <message>
        <source>No zone meets any scene. Do ZONES and COLLECTION show the same place on the map, and is the layer&apos;s CRS the right one?</source>
        <translation>没有任何分区与影像相交。ZONES 和 COLLECTION 在地图上是否位于同一处？图层的坐标参考系是否正确？</translation>
    </message>
    <message>
        <source>No pixel centre lies in the part of the polygon inside the scene.</source>
        <translation>多边形位于影像内的部分不含任何像元中心。</translation>
    </message>
    <message>
        <source>No bin holds any of the %1 valid pixels: %2 lie below the first edge, %3 above the last.</source>
        <translation>%1 个有效像元均未落入任何区间：%2 个低于最小边界，%3 个高于最大边界。</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which is complete. %3</source>
        <translation>%1 与 %2 重复（相同图幅和成像时间），后者是完整的。%3</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which has the newer baseline %3.</source>
        <translation>%1 与 %2 重复（相同图幅和成像时间），后者的处理基线 %3 较新。</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which was processed later.</source>
        <translation>%1 与 %2 重复（相同图幅和成像时间），后者处理时间较晚。</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which was found first.</source>
        <translation>%1 与 %2 重复（相同图幅和成像时间），后者先被找到。</translation>
    </message>
    <message>
        <source>A block of %1 could not be read, the file is damaged or incomplete: %2</source>
        <translation>无法读取 %1 的一个数据块，文件已损坏或不完整：%2</translation>
    </message>
    <message>
        <source>%1 is no raster GDAL knows</source>
        <translation>%1 不是 GDAL 可识别的栅格</translation>
    </message>
    <message>
        <source>Could not open: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>%1 scene(s) of band files whose names tell no resolution are taken as they are, whatever RESOLUTION says, the first is %2.</source>
        <translation>%1 景由波段文件构成的影像，其文件名未标明分辨率，无论 RESOLUTION 如何均按原样采用，第一景为 %2。</translation>
    </message>
    <message>
        <source>%1 L1C scene(s) have each band at one resolution only and are taken as they are, whatever RESOLUTION says, the first is %2.</source>
        <translation>%1 景 L1C 影像的每个波段只有一种分辨率，无论 RESOLUTION 如何均按原样采用，第一景为 %2。</translation>
    </message>
    <message>
        <source>%1 scene(s) of STAC items have each band at one resolution only and are taken as they are, whatever RESOLUTION says, the first is %2.</source>
        <translation>%1 景来自 STAC 条目的影像，每个波段只有一种分辨率，无论 RESOLUTION 如何均按原样采用，第一景为 %2。</translation>
    </message>
    <message>
        <source>The name of %1 is not that of a band file of a sensor known here: see metadata/sensors for the names, which can be added to.</source>
        <translation>%1 的名称不符合此处已知传感器的波段文件命名：可用的命名见 metadata/sensors，也可自行添加。</translation>
    </message>
    <message>
        <source>%1 is a stack of %2 bands%3, and the search takes only files with one band each. Either split it into such files, or name its bands as %1#band=N in a collection of your own.</source>
        <translation>%1 是含 %2 个波段%3的堆栈，而搜索只采用单波段文件。请将其拆分为单波段文件，或在自制的影像集合中以 %1#band=N 指明各波段。</translation>
    </message>
    <message>
        <source>The polygon meets no scene of the collection.</source>
        <translation>该多边形与影像集合中的任何影像都不相交。</translation>
    </message>
    <message>
        <source>The polygon covers too little of any pixel to count.</source>
        <translation>多边形覆盖任一像元的面积都太小，不足以计数。</translation>
    </message>
    <message>
        <source>The polygon holds pixels, but none of those that FRACTION and SCALE choose.</source>
        <translation>多边形内有像元，但都未被 FRACTION 和 SCALE 选中。</translation>
    </message>
    <message>
        <source>SCALE is not coarser than the scene&apos;s pixels (%1 m): all were used.</source>
        <translation>SCALE 不比影像自身的像元（%1 米）更粗：已使用全部像元。</translation>
    </message>
    <message>
        <source>The scene&apos;s files changed while they were read.</source>
        <translation>影像的文件在读取过程中发生了变化。</translation>
    </message>
    <message>
        <source>The near-infrared band (pixels of %1 m) was brought to the grid of the red band (%2 m) by nearest neighbour.</source>
        <translation>近红外波段（像元大小 %1 米）已按最近邻法重采样到红光波段的格网（%2 米）。</translation>
    </message>
</context>
<context>
    <name>ndvi::BinParameters</name>
    <message>
        <source>%1: %2 must lie between −1000 and 1000 and have at most 15 decimal places.</source>
        <translation>%1：%2 必须在 −1000 到 1000 之间，且最多 15 位小数。</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other: give one of them.</source>
        <translation>%1 与 %2 相互矛盾：请只给出其中之一。</translation>
    </message>
    <message>
        <source>MIN_BUCKET_WIDTH needs MAX_BUCKETS, the largest number of bins.</source>
        <translation>MIN_BUCKET_WIDTH 需要同时给出 MAX_BUCKETS（最大区间数）。</translation>
    </message>
    <message>
        <source>BIN_WIDTH and %1 contradict each other: give one of them.</source>
        <translation>BIN_WIDTH 与 %1 相互矛盾：请只给出其中之一。</translation>
    </message>
    <message>
        <source>BIN_MIN and BIN_EDGES contradict each other: the first edge is the minimum.</source>
        <translation>BIN_MIN 与 BIN_EDGES 相互矛盾：第一个边界即为最小值。</translation>
    </message>
    <message>
        <source>BIN_MAX and BIN_EDGES contradict each other: the last edge is the maximum.</source>
        <translation>BIN_MAX 与 BIN_EDGES 相互矛盾：最后一个边界即为最大值。</translation>
    </message>
    <message>
        <source>BIN_EDGES: “%1” is no number. Write the edges as -1, 0, 0.2, 0.4, 1.</source>
        <translation>BIN_EDGES：“%1”不是数字。请将边界写作 -1, 0, 0.2, 0.4, 1。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2.</source>
        <translation>%1 必须是 1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>BIN_MIN (%1) must be smaller than BIN_MAX (%2).</source>
        <translation>BIN_MIN（%1）必须小于 BIN_MAX（%2）。</translation>
    </message>
    <message>
        <source>MIN_BUCKET_WIDTH must be larger than 0.</source>
        <translation>MIN_BUCKET_WIDTH 必须大于 0。</translation>
    </message>
    <message>
        <source>BIN_WIDTH must be larger than 0.</source>
        <translation>BIN_WIDTH 必须大于 0。</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionFromFolder</name>
    <message>
        <source>Collection from folder</source>
        <translation>由文件夹创建影像集合</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>影像集合</translation>
    </message>
    <message>
        <source>ndvi,sentinel-2,safe,stac,landsat,hls,catalog,index,scenes,footprints</source>
        <translation>ndvi,sentinel-2,safe,stac,landsat,hls,catalog,index,scenes,footprints,影像集合,目录,索引,影像,哨兵2号,归一化植被指数</translation>
    </message>
    <message>
        <source>Finds the satellite scenes in a folder and lists them, with footprint, date and cloud cover, in a layer.</source>
        <translation>查找文件夹中的卫星影像，并连同覆盖范围、日期和云量列入图层。</translation>
    </message>
    <message>
        <source>Folder with the scenes</source>
        <translation>影像所在文件夹</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Largest cloud cover (%)</source>
        <translation>最大云量（%）</translation>
    </message>
    <message>
        <source>Area the scenes must touch</source>
        <translation>影像须触及的区域</translation>
    </message>
    <message>
        <source>Processing level</source>
        <translation>处理级别</translation>
    </message>
    <message>
        <source>Near-infrared band</source>
        <translation>近红外波段</translation>
    </message>
    <message>
        <source>Resolution of the bands (m)</source>
        <translation>波段分辨率（m）</translation>
    </message>
    <message>
        <source>Offset of the digital numbers (empty: from the metadata)</source>
        <translation>数字值的偏移量（空：取自元数据）</translation>
    </message>
    <message>
        <source>Several products of one tile and time</source>
        <translation>同一图幅和时间的多个产品</translation>
    </message>
    <message>
        <source>Keep the newest baseline</source>
        <translation>保留最新基线</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Write paths relative to the collection file</source>
        <translation>写入相对于集合文件的路径</translation>
    </message>
    <message>
        <source>Keep products with a missing band</source>
        <translation>保留缺少波段的产品</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>影像集合</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>集合中的影像数</translation>
    </message>
    <message>
        <source>Products left out</source>
        <translation>被排除的产品数</translation>
    </message>
    <message>
        <source>Searches a folder and all folders below it for Sentinel-2 products (.SAFE, also zipped, L1C and L2A), STAC items with files beside them, and single band files with known names (Sentinel-2, Landsat, HLS), and lists what it finds in a layer: one feature a scene, with its footprint. Filter or edit the layer as you like; the other algorithms read it. Only metadata is opened, no pixels. What is broken or incomplete is named in the log with the reason.</source>
        <translation>在文件夹及其所有子文件夹中搜索 Sentinel-2 产品（.SAFE，也包括压缩包，L1C 和 L2A）、旁边带有文件的 STAC 条目，以及已知命名的单波段文件（Sentinel-2、Landsat、HLS），并将找到的内容列入图层：每景影像一个要素，带有其覆盖范围。可随意过滤或编辑该图层；其他算法会读取它。只打开元数据，不读取像元。损坏或不完整的产品会连同原因记入日志。</translation>
    </message>
    <message>
        <source>where to search.</source>
        <translation>搜索位置。</translation>
    </message>
    <message>
        <source>first and last day (UTC), both included; scenes without a date are left out then. Written as 2024-03-01.</source>
        <translation>起始和结束日期（UTC），均包含在内；此时没有日期的影像会被排除。写作 2024-03-01。</translation>
    </message>
    <message>
        <source>of the whole scene in %, as its producer says; scenes that do not say are kept.</source>
        <translation>整景影像的云量百分比，以数据提供方给出的为准；未给出云量的影像予以保留。</translation>
    </message>
    <message>
        <source>scenes whose footprint misses this rectangle are left out. On the command line xmin,xmax,ymin,ymax in degrees, or with a CRS: 500000,510000,5400000,5410000 [EPSG:32632].</source>
        <translation>覆盖范围不触及此矩形的影像会被排除。在命令行中以度为单位写作 xmin,xmax,ymin,ymax，或附上坐标参考系：500000,510000,5400000,5410000 [EPSG:32632]。</translation>
    </message>
    <message>
        <source>any, L1C (top of atmosphere) or L2A (surface reflectance).</source>
        <translation>任意、L1C（大气层顶）或 L2A（地表反射率）。</translation>
    </message>
    <message>
        <source>B08 (10 m) or B8A (20 and 60 m only).</source>
        <translation>B08（10 m）或 B8A（仅 20 m 和 60 m）。</translation>
    </message>
    <message>
        <source>10, 20 or 60: which of a product&apos;s band files are taken.</source>
        <translation>10、20 或 60：采用产品的哪一组波段文件。</translation>
    </message>
    <message>
        <source>reflectance = (DN + offset) / quantification. Sentinel-2 products of baseline 04.00 and later have −1000. Give it only where you know better than the metadata.</source>
        <translation>反射率 =（DN + 偏移量）/ 量化值。基线 04.00 及以后的 Sentinel-2 产品为 −1000。仅当您比元数据更清楚时才填写。</translation>
    </message>
    <message>
        <source>0: of one tile and sensing time only the newest baseline; 1: all.</source>
        <translation>0：同一图幅和成像时间只保留最新基线；1：全部保留。</translation>
    </message>
    <message>
        <source>write paths relative to the folder of OUTPUT, so that both can be moved together; needs a file as OUTPUT.</source>
        <translation>写入相对于 OUTPUT 所在文件夹的路径，以便两者一起移动；要求 OUTPUT 为文件。</translation>
    </message>
    <message>
        <source>keep products of which a band is missing, with that path empty.</source>
        <translation>保留缺少某个波段的产品，其路径为空。</translation>
    </message>
    <message>
        <source>the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.</source>
        <translation>影像集合：GeoPackage、GeoJSON、CSV 等，或临时图层。</translation>
    </message>
    <message>
        <source>how many scenes are in the collection, and how many products were left out.</source>
        <translation>集合中有多少景影像，以及排除了多少产品。</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is no date. Dates are written as 2024-03-01.</source>
        <translation>%1 为“%2”，不是日期。日期应写作 2024-03-01。</translation>
    </message>
    <message>
        <source>START_DATE lies after END_DATE.</source>
        <translation>START_DATE 晚于 END_DATE。</translation>
    </message>
    <message>
        <source>EXTENT cannot be read. Write it as xmin,xmax,ymin,ymax, with [EPSG:…] behind it unless in degrees.</source>
        <translation>无法读取 EXTENT。请写作 xmin,xmax,ymin,ymax，若非以度为单位，请在其后附上 [EPSG:…]。</translation>
    </message>
    <message>
        <source>EXTENT is not in degrees: put its coordinate reference system behind it, as in [EPSG:32632].</source>
        <translation>EXTENT 不是以度为单位：请在其后附上坐标参考系，如 [EPSG:32632]。</translation>
    </message>
    <message>
        <source>RELATIVE_PATHS needs a file as OUTPUT, from whose folder the paths count.</source>
        <translation>RELATIVE_PATHS 要求 OUTPUT 为文件，路径相对于其所在文件夹。</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionReader</name>
    <message>
        <source>The layer “%1” has no field %2, so it is no collection. %3</source>
        <translation>图层“%1”没有字段 %2，因此不是影像集合。%3</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: %3 is “%4”, which is no number.</source>
        <translation>“%2”的影像 %1：%3 为“%4”，不是数字。</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: %3 is the relative path “%4”, which counts from the folder of the collection&apos;s file, but this layer is in no file. Use the collection&apos;s file itself, or make it without RELATIVE_PATHS.</source>
        <translation>“%2”的影像 %1：%3 是相对路径“%4”，相对于集合文件所在文件夹，但该图层不在任何文件中。请直接使用集合文件，或在不使用 RELATIVE_PATHS 的情况下重新生成。</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: quantification is %3, but reflectance = (DN + offset) / quantification needs a number above 0.</source>
        <translation>“%2”的影像 %1：quantification 为 %3，但反射率 =（DN + 偏移量）/ 量化值要求它大于 0。</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: offset_red and offset_nir must be numbers.</source>
        <translation>“%2”的影像 %1：offset_red 和 offset_nir 必须是数字。</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: %3 is “%4”; known are %5.</source>
        <translation>“%2”的影像 %1：%3 为“%4”；已知的值为 %5。</translation>
    </message>
    <message>
        <source>Feature %1 of “%2” has no scene_id.</source>
        <translation>“%2”的要素 %1 没有 scene_id。</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: datetime is “%3”, which is no date and time such as 2024-09-01T17:28:59Z.</source>
        <translation>“%2”的影像 %1：datetime 为“%3”，不是形如 2024-09-01T17:28:59Z 的日期时间。</translation>
    </message>
    <message>
        <source>The scene %1 is more than once in “%2”: scene_id must be unique.</source>
        <translation>影像 %1 在“%2”中出现多次：scene_id 必须唯一。</translation>
    </message>
    <message>
        <source>The collection “%1” holds no scene (after its filter or selection).</source>
        <translation>影像集合“%1”（经过滤或选择后）不含任何影像。</translation>
    </message>
    <message>
        <source>%1 of %2 scenes name no offset_red or offset_nir: 0 is taken. Sentinel-2 products of baseline 04.00 and later need −1000.</source>
        <translation>%2 景影像中有 %1 景未给出 offset_red 或 offset_nir：取 0。基线 04.00 及以后的 Sentinel-2 产品需要 −1000。</translation>
    </message>
    <message>
        <source>A collection is made by “Collection from folder”; a table of your own needs the field scene_id, and either red and nir or ndvi; with datetime the rows have a time.</source>
        <translation>影像集合由“由文件夹创建影像集合”生成；自制的表需要字段 scene_id，以及 red 和 nir，或者 ndvi；若有 datetime，结果行便带有时间。</translation>
    </message>
</context>
<context>
    <name>ndvi::FolderSearchLog</name>
    <message>
        <source>%1 like this: %2</source>
        <translation>类似情况 %1 个：%2</translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation>排除 %1：%2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>排除：%1</translation>
    </message>
    <message>
        <source>%1 scenes found, %2 products left out, %3 files seen.</source>
        <translation>找到 %1 景影像，排除 %2 个产品，共检查 %3 个文件。</translation>
    </message>
    <message>
        <source>No scene found: there is no file in %1.</source>
        <translation>未找到影像：%1 中没有文件。</translation>
    </message>
    <message>
        <source>No scene found in %1: none of its %2 files belongs to a .SAFE product or a STAC item or has the name of a band file of Sentinel-2, Landsat or HLS.</source>
        <translation>在 %1 中未找到影像：其 %2 个文件既不属于 .SAFE 产品或 STAC 条目，也不符合 Sentinel-2、Landsat 或 HLS 波段文件的命名。</translation>
    </message>
    <message>
        <source>and more, see the log</source>
        <translation>等等，详见日志</translation>
    </message>
    <message>
        <source>No scene found in %1: all %2 products were left out. %3</source>
        <translation>在 %1 中未找到影像：全部 %2 个产品均被排除。%3</translation>
    </message>
</context>
<context>
    <name>ndvi::HistogramTables</name>
    <message>
        <source>NDVI histogram tables</source>
        <translation>NDVI 直方图表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>ndvi,histogram,zonal,statistics,polygon,field,sentinel-2,time series,bins</source>
        <translation>ndvi,histogram,zonal,statistics,polygon,field,sentinel-2,time series,bins,直方图,归一化植被指数,分区统计,多边形,时间序列,地块</translation>
    </message>
    <message>
        <source>Counts the NDVI of every polygon on every date into bins, and tells what became of every scene.</source>
        <translation>按区间统计每个多边形在每个日期的 NDVI，并说明每景影像的处理情况。</translation>
    </message>
    <message>
        <source>range and width of the bins, the same for all zones and scenes; the width must divide the range. A value on an edge counts in the bin above it.</source>
        <translation>区间的范围和宽度，对所有分区和影像相同；宽度必须整除范围。恰在边界上的值计入其上方的区间。</translation>
    </message>
    <message>
        <source>percentiles for the statistics table, 0 to 100, such as 5,25,75,95; empty for none. The median is always there.</source>
        <translation>统计表的百分位数，0 到 100，如 5,25,75,95；空表示不计算。中位数始终给出。</translation>
    </message>
    <message>
        <source>number of equal bins, instead of BIN_WIDTH.</source>
        <translation>等宽区间的个数，代替 BIN_WIDTH。</translation>
    </message>
    <message>
        <source>any increasing list of edges, such as -1,0,0.2,0.4,1, instead of range and width.</source>
        <translation>任意递增的边界列表，如 -1,0,0.2,0.4,1，代替范围和宽度。</translation>
    </message>
    <message>
        <source>as in Earth Engine: the smallest width 2^k, or MIN_BUCKET_WIDTH × 2^k, that needs at most MAX_BUCKETS bins.</source>
        <translation>与 Earth Engine 相同：区间数不超过 MAX_BUCKETS 的最小宽度 2^k，或 MIN_BUCKET_WIDTH × 2^k。</translation>
    </message>
    <message>
        <source>write bins with count 0 too.</source>
        <translation>也写出计数为 0 的区间。</translation>
    </message>
    <message>
        <source>write a statistics row for zones that do not meet a scene; without, a zone that meets no scene at all still has one.</source>
        <translation>为与影像不相交的分区写出统计行；否则，与任何影像都不相交的分区仍有一行。</translation>
    </message>
    <message>
        <source>one row per zone, scene and bin: count of pixels and share of the valid ones.</source>
        <translation>每个分区、影像和区间一行：像元数及其占有效像元的比例。</translation>
    </message>
    <message>
        <source>one row per zone and scene, whatever happened: status, pixel counts, mean, percentiles.</source>
        <translation>每个分区和影像一行，无论结果如何：状态、像元数、平均值、百分位数。</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be read, and why not.</source>
        <translation>每景影像一行：能否读取，以及不能读取的原因。</translation>
    </message>
    <message>
        <source>scenes in the collection; scenes that could not be read; statistics rows without a valid pixel.</source>
        <translation>集合中的影像数；无法读取的影像数；没有有效像元的统计行数。</translation>
    </message>
    <message>
        <source>Smallest NDVI of the bins</source>
        <translation>区间的最小 NDVI</translation>
    </message>
    <message>
        <source>Largest NDVI of the bins</source>
        <translation>区间的最大 NDVI</translation>
    </message>
    <message>
        <source>Width of a bin</source>
        <translation>区间宽度</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>Number of equal bins</source>
        <translation>等宽区间个数</translation>
    </message>
    <message>
        <source>Edges of the bins</source>
        <translation>区间边界</translation>
    </message>
    <message>
        <source>Largest number of bins of width 2^k</source>
        <translation>宽度为 2^k 的区间的最大个数</translation>
    </message>
    <message>
        <source>Smallest width of these bins</source>
        <translation>此类区间的最小宽度</translation>
    </message>
    <message>
        <source>Write bins without pixels too</source>
        <translation>也写出没有像元的区间</translation>
    </message>
    <message>
        <source>Write rows of zones and scenes that do not meet</source>
        <translation>写出互不相交的分区与影像的行</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>集合中的影像数</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>无法读取的影像数</translation>
    </message>
    <message>
        <source>Statistics rows without a valid pixel</source>
        <translation>没有有效像元的统计行数</translation>
    </message>
    <message>
        <source>No table is asked for: give at least one of HISTOGRAM, STATISTICS and SCENES.</source>
        <translation>未要求任何表格：请至少给出 HISTOGRAM、STATISTICS 和 SCENES 之一。</translation>
    </message>
    <message>
        <source>For every zone (field, plot, district …) and every scene of a collection: how many pixels fall into each NDVI bin, the statistics, and why there are none where there are none. NDVI = (NIR − red) / (NIR + red) of reflectance. Bands are read straight from the scenes, no NDVI raster is needed.</source>
        <translation>对影像集合中的每景影像和每个分区（田块、小区、行政区……）：落入每个 NDVI 区间的像元数、统计值，以及没有结果时的原因。NDVI = (NIR − 红光) / (NIR + 红光)，按反射率计算。直接从影像读取波段，无需 NDVI 栅格。</translation>
    </message>
</context>
<context>
    <name>ndvi::NdviRasters</name>
    <message>
        <source>NDVI rasters</source>
        <translation>NDVI 栅格</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>ndvi,raster,geotiff,sentinel-2,time series,index</source>
        <translation>ndvi,raster,geotiff,sentinel-2,time series,index,栅格,归一化植被指数,时间序列</translation>
    </message>
    <message>
        <source>Writes the NDVI of every scene as a GeoTIFF.</source>
        <translation>将每景影像的 NDVI 写为 GeoTIFF。</translation>
    </message>
    <message>
        <source>Folder for the NDVI rasters</source>
        <translation>NDVI 栅格文件夹</translation>
    </message>
    <message>
        <source>Collection with NDVI</source>
        <translation>带 NDVI 的影像集合</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>集合中的影像数</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>无法读取的影像数</translation>
    </message>
    <message>
        <source>Writes one Float32 GeoTIFF per scene on the grid of its bands: NDVI = (NIR − red) / (NIR + red) of reflectance, NaN where a pixel is masked, has no data, or NIR + red is not above 0. The histogram tables do not need these rasters; they are for maps and other tools.</source>
        <translation>在各影像波段的格网上为每景影像写出一个 Float32 GeoTIFF：NDVI =（NIR − 红光）/（NIR + 红光），以反射率计算；像元被掩膜、无数据或 NIR + 红光不大于 0 时为 NaN。直方图表不需要这些栅格；它们供制图和其他工具使用。</translation>
    </message>
    <message>
        <source>where the rasters go, as date_tile_scene_NDVI.tif; it is made where it is missing. A raster of that name is replaced once the new one is whole.</source>
        <translation>栅格的存放位置，命名为 date_tile_scene_NDVI.tif；文件夹不存在时会创建。新栅格完整写好后才替换同名栅格。</translation>
    </message>
    <message>
        <source>the collection with the field ndvi filled; it stays NULL for scenes that could not be read.</source>
        <translation>填好 ndvi 字段的影像集合；无法读取的影像仍为 NULL。</translation>
    </message>
    <message>
        <source>scenes in the collection, and those that could not be read.</source>
        <translation>集合中的影像数，以及无法读取的影像数。</translation>
    </message>
    <message>
        <source>FOLDER: the folder %1 cannot be made.</source>
        <translation>FOLDER：无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>ndvi::Percentiles</name>
    <message>
        <source>PERCENTILES: “%1” is no number from 0 to 100. Write them as 5,25,75,95.</source>
        <translation>PERCENTILES：“%1”不是 0 到 100 的数字。请写作 5,25,75,95。</translation>
    </message>
</context>
<context>
    <name>ndvi::QgisProjection</name>
    <message>
        <source>A layer or raster has no coordinate reference system. Assign one to it.</source>
        <translation>某个图层或栅格没有坐标参考系。请为其指定。</translation>
    </message>
    <message>
        <source>Unknown coordinate reference system: %1</source>
        <translation>未知的坐标参考系：%1</translation>
    </message>
    <message>
        <source>There is no transformation from %1 to %2.</source>
        <translation>没有从 %1 到 %2 的转换。</translation>
    </message>
</context>
<context>
    <name>ndvi::RunParameters</name>
    <message>
        <source>0 no data</source>
        <translation>0 无数据</translation>
    </message>
    <message>
        <source>1 saturated or defective</source>
        <translation>1 饱和或有缺陷</translation>
    </message>
    <message>
        <source>2 dark, topographic shadow</source>
        <translation>2 暗区、地形阴影</translation>
    </message>
    <message>
        <source>3 cloud shadow</source>
        <translation>3 云阴影</translation>
    </message>
    <message>
        <source>4 vegetation</source>
        <translation>4 植被</translation>
    </message>
    <message>
        <source>5 bare soil</source>
        <translation>5 裸土</translation>
    </message>
    <message>
        <source>6 water</source>
        <translation>6 水体</translation>
    </message>
    <message>
        <source>7 unclassified</source>
        <translation>7 未分类</translation>
    </message>
    <message>
        <source>8 cloud, medium probability</source>
        <translation>8 云，中等概率</translation>
    </message>
    <message>
        <source>9 cloud, high probability</source>
        <translation>9 云，高概率</translation>
    </message>
    <message>
        <source>10 thin cirrus</source>
        <translation>10 薄卷云</translation>
    </message>
    <message>
        <source>11 snow or ice</source>
        <translation>11 雪或冰</translation>
    </message>
    <message>
        <source>Collection of scenes</source>
        <translation>影像集合</translation>
    </message>
    <message>
        <source>Zones (polygons)</source>
        <translation>分区（多边形）</translation>
    </message>
    <message>
        <source>Field that names each zone</source>
        <translation>标识每个分区的字段</translation>
    </message>
    <message>
        <source>Fields of the zones to carry along</source>
        <translation>一并写出的分区字段</translation>
    </message>
    <message>
        <source>Leave out clouds and other masked pixels</source>
        <translation>剔除云及其他被掩膜的像元</translation>
    </message>
    <message>
        <source>Classes of the scene classification to mask</source>
        <translation>要掩膜的场景分类类别</translation>
    </message>
    <message>
        <source>Skip scenes that have no mask</source>
        <translation>跳过没有掩膜的影像</translation>
    </message>
    <message>
        <source>Threads (0 = all cores)</source>
        <translation>线程数（0 = 所有核心）</translation>
    </message>
    <message>
        <source>Negative reflectance</source>
        <translation>负反射率</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Take as 0</source>
        <translation>取 0</translation>
    </message>
    <message>
        <source>When a scene cannot be read</source>
        <translation>影像无法读取时</translation>
    </message>
    <message>
        <source>Record it and go on</source>
        <translation>记录并继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>the scenes, one feature each, as “Collection from folder” makes them. Filter or select its features to work on some of them. Any vector format, also CSV.</source>
        <translation>影像，每景一个要素，由“由文件夹创建影像集合”生成。可过滤或选择其要素以只处理其中一部分。任何矢量格式均可，包括 CSV。</translation>
    </message>
    <message>
        <source>polygons in any coordinate reference system. Their vertices are brought into the CRS of each scene and joined by straight lines; add vertices to very long edges of a layer in degrees first.</source>
        <translation>任意坐标参考系的多边形。其顶点被转换到各影像的坐标参考系并以直线相连；若图层以度为单位且边很长，请先加密顶点。</translation>
    </message>
    <message>
        <source>a field with a different value for every zone; it becomes zone_id in the tables. Without one the feature id is taken, which other steps may change.</source>
        <translation>对每个分区取值各不相同的字段；它成为表中的 zone_id。未给出时采用要素 ID，而其他步骤可能会改变它。</translation>
    </message>
    <message>
        <source>attributes of the zones to copy into every row (crop, owner …).</source>
        <translation>复制到每一行的分区属性（作物、所有者……）。</translation>
    </message>
    <message>
        <source>leave out the pixels whose mask class is one of MASK_CLASSES. A scene without a mask is used unmasked and says so, unless REQUIRE_MASK is set.</source>
        <translation>剔除掩膜类别属于 MASK_CLASSES 的像元。没有掩膜的影像不经掩膜即被使用并注明，除非设置了 REQUIRE_MASK。</translation>
    </message>
    <message>
        <source>classes of the Sentinel-2 scene classification (SCL) to leave out; by default 0, 1, 3, 8, 9 and 10. On the command line: --MASK_CLASSES=3,8,9</source>
        <translation>要剔除的 Sentinel-2 场景分类（SCL）类别；默认为 0、1、3、8、9 和 10。在命令行中：--MASK_CLASSES=3,8,9</translation>
    </message>
    <message>
        <source>skip scenes that have no mask.</source>
        <translation>跳过没有掩膜的影像。</translation>
    </message>
    <message>
        <source>0: keep reflectance below 0 as it is, so that NDVI may leave −1 … 1; 1: take it as 0.</source>
        <translation>0：保留小于 0 的反射率，因此 NDVI 可能超出 −1 … 1；1：取为 0。</translation>
    </message>
    <message>
        <source>0: a scene that cannot be read is recorded and the others go on; 1: stop at the first one (the tables say how far it got).</source>
        <translation>0：记录无法读取的影像并继续处理其他影像；1：在第一景无法读取的影像处停止（表中会说明进行到何处）。</translation>
    </message>
    <message>
        <source>%1: the layer “%2” cannot be opened.</source>
        <translation>%1：无法打开图层“%2”。</translation>
    </message>
    <message>
        <source>Scenes: %1 of %2 read; %3 partly, %4 not readable, %5 skipped.</source>
        <translation>影像：共 %2 景，读取 %1 景；部分读取 %3 景，无法读取 %4 景，跳过 %5 景。</translation>
    </message>
    <message>
        <source>Zones × scenes: %1.</source>
        <translation>分区 × 影像：%1。</translation>
    </message>
    <message>
        <source>Stopped at the first scene that could not be read.</source>
        <translation>已在第一景无法读取的影像处停止。</translation>
    </message>
    <message>
        <source>None of the %1 scenes could be read.</source>
        <translation>%1 景影像均无法读取。</translation>
    </message>
    <message>
        <source>Causes: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>What was written tells more: %1</source>
        <translation>已写出的内容提供更多信息：%1</translation>
    </message>
    <message>
        <source>threads that read; 0 takes all cores. Results do not depend on it.</source>
        <translation>读取数据的线程数；0 表示使用所有核心。结果与此无关。</translation>
    </message>
    <message>
        <source>MASK is false, but REQUIRE_MASK is true: a scene is skipped for want of a mask only where masks are used.</source>
        <translation>MASK 为 false，而 REQUIRE_MASK 为 true：只有在使用掩膜时，才会因缺少掩膜而跳过影像。</translation>
    </message>
    <message>
        <source>MASK is false, but MASK_CLASSES chooses classes to leave out: these count only where masks are used.</source>
        <translation>MASK 为 false，而 MASK_CLASSES 指定了要剔除的类别：只有在使用掩膜时，这些类别才起作用。</translation>
    </message>
    <message>
        <source>ZONES is a collection of scenes: whole footprints are taken as zones. Choose the layer with your polygons unless that is what you want.</source>
        <translation>ZONES 是一个影像集合：将把整景影像范围作为分区。若非有意如此，请选择您自己的多边形图层。</translation>
    </message>
    <message>
        <source>Pixels that belong to a zone</source>
        <translation>属于分区的像元</translation>
    </message>
    <message>
        <source>Centre inside</source>
        <translation>像元中心在内</translation>
    </message>
    <message>
        <source>All touched</source>
        <translation>所有接触到的像元</translation>
    </message>
    <message>
        <source>Weighted with the covered share</source>
        <translation>按覆盖面积比例加权</translation>
    </message>
    <message>
        <source>Pixel size to look at scenes with, in metres</source>
        <translation>查看影像所用的像元大小（米）</translation>
    </message>
    <message>
        <source>What a coarser pixel takes</source>
        <translation>较粗像元的取值</translation>
    </message>
    <message>
        <source>The pixel at its centre</source>
        <translation>其中心处的像元</translation>
    </message>
    <message>
        <source>The mean reflectance</source>
        <translation>平均反射率</translation>
    </message>
    <message>
        <source>Share of the pixels to look at</source>
        <translation>要查看的像元比例</translation>
    </message>
    <message>
        <source>Seed that chooses these pixels</source>
        <translation>选取这些像元的随机种子</translation>
    </message>
    <message>
        <source>Memory for pixels in MiB (0 = 48 a thread)</source>
        <translation>用于像元的内存（MiB，0 = 每个线程 48）</translation>
    </message>
    <message>
        <source>0: a pixel belongs to a zone when its centre lies inside, so neighbours never share one. 1: every pixel of which any part lies inside. 2: the same pixels, each weighted with the share of its area inside: counts become real numbers, and percentiles are the smallest values that reach their share of the weight.</source>
        <translation>0：像元中心位于分区内时，该像元属于该分区，相邻分区不会共用同一像元。1：只要有任何部分位于分区内的像元都算。2：像元与 1 相同，但各按其位于分区内的面积比例加权：计数变为实数，百分位数为累计权重达到相应比例的最小值。</translation>
    </message>
    <message>
        <source>for a quick look: pixels of this size in metres, from the same origin on. 0: each takes the scene&apos;s pixel at its centre; 1: the mean reflectance of the valid ones in it. Overviews in the files are used where they are fine enough, but for those of JPEG 2000.</source>
        <translation>用于快速浏览：从同一原点起、以米为单位的像元大小。0：取其中心处的影像像元；1：取其中有效像元的平均反射率。文件中若有足够精细的概视图（金字塔），则使用概视图，但 JPEG 2000 的除外。</translation>
    </message>
    <message>
        <source>look at this share of the pixels only (above 0, at most 1), the same ones on every date; another seed chooses others. sample_share tells how much of a zone was looked at.</source>
        <translation>只查看这一比例的像元（大于 0，不超过 1），每个日期都是相同的像元；换一个种子则选取其他像元。sample_share 说明分区中有多少像元被查看。</translation>
    </message>
    <message>
        <source>memory for pixels. Where it is not enough to keep what percentiles need, parts of scenes are read twice; results do not depend on it. Below 32 a thread there are fewer threads.</source>
        <translation>用于像元的内存。若不足以保存计算百分位数所需的内容，则影像的部分区域会读取两次；结果与此无关。每个线程不足 32 时，线程数会减少。</translation>
    </message>
    <message>
        <source>SCALE must be greater than 0 metres; leave it empty for the scenes&apos; own pixels.</source>
        <translation>SCALE 必须大于 0 米；若使用影像自身的像元，请留空。</translation>
    </message>
    <message>
        <source>RESAMPLING says what a coarser pixel takes, but SCALE is not given.</source>
        <translation>RESAMPLING 指定较粗像元的取值，但未给出 SCALE。</translation>
    </message>
    <message>
        <source>FRACTION must be greater than 0: no pixel would be looked at.</source>
        <translation>FRACTION 必须大于 0：否则不会查看任何像元。</translation>
    </message>
    <message>
        <source>SEED chooses pixels, but FRACTION is 1: all of them are looked at.</source>
        <translation>SEED 用于选取像元，但 FRACTION 为 1：将查看全部像元。</translation>
    </message>
</context>
<context>
    <name>ndvi::SamplePixels</name>
    <message>
        <source>Sample pixels</source>
        <translation>像元采样</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>ndvi,pixels,samples,values,training,polygon,field,sentinel-2,time series</source>
        <translation>ndvi,pixels,samples,values,training,polygon,field,sentinel-2,time series,像元,采样,样本,训练,多边形,时间序列</translation>
    </message>
    <message>
        <source>Lists every valid pixel of every polygon on every date: position, reflectance and NDVI.</source>
        <translation>列出每个多边形在每个日期的所有有效像元：位置、反射率和 NDVI。</translation>
    </message>
    <message>
        <source>Sampled pixels</source>
        <translation>采样像元</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>集合中的影像数</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>无法读取的影像数</translation>
    </message>
    <message>
        <source>Rows of sampled pixels</source>
        <translation>采样像元行数</translation>
    </message>
    <message>
        <source>Lists the pixels whose centre lies in a zone, one row per zone, pixel and scene. Pixels that are masked, have no data or no NDVI in a scene are left out of that scene only. Expect many rows: a field of one hectare has 100 pixels of 10 m on each date.</source>
        <translation>列出中心位于分区内的像元，每个分区、像元和影像一行。在某景影像中被掩膜、无数据或没有 NDVI 的像元只从该景影像中剔除。行数会很多：一公顷的地块在每个日期有 100 个 10 m 像元。</translation>
    </message>
    <message>
        <source>one row per zone, pixel and scene: x and y of the pixel&apos;s centre in the CRS of the scene, row and column, reflectance of red and near infrared, NDVI, mask class and weight.</source>
        <translation>每个分区、像元和影像一行：像元中心在影像坐标参考系中的 x 和 y、行列号、红光和近红外反射率、NDVI、掩膜类别和权重。</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be read, and why not.</source>
        <translation>每景影像一行：能否读取，以及不能读取的原因。</translation>
    </message>
    <message>
        <source>scenes in the collection; scenes that could not be read; rows of OUTPUT.</source>
        <translation>集合中的影像数；无法读取的影像数；OUTPUT 的行数。</translation>
    </message>
</context>
<context>
    <name>ndvi::ZoneLayer</name>
    <message>
        <source>ZONES: the layer “%1” holds no polygons.</source>
        <translation>ZONES：图层“%1”不含多边形。</translation>
    </message>
    <message>
        <source>The zone layer “%1” has no coordinate reference system. Assign it the one its coordinates are in (layer properties, or “Assign projection”).</source>
        <translation>分区图层“%1”没有坐标参考系。请指定其坐标所用的坐标参考系（图层属性，或“指定投影”）。</translation>
    </message>
    <message>
        <source>%1: the zone layer “%2” has no field “%3”. It has: %4.</source>
        <translation>%1：分区图层“%2”没有字段“%3”。现有字段：%4。</translation>
    </message>
    <message>
        <source>Without ZONE_ID the zones are named by their feature ids. These may change when the layer is saved, filtered or sorted; choose a unique field to join the tables with the zones later.</source>
        <translation>未给出 ZONE_ID，分区以要素 ID 命名。图层被保存、过滤或排序时要素 ID 可能改变；若之后要将表与分区连接，请选择取值唯一的字段。</translation>
    </message>
    <message>
        <source>The attribute “%1” of the zones is called “%2” in the tables, which have a field of that name already.</source>
        <translation>分区的属性“%1”在表中改名为“%2”，因为表中已有同名字段。</translation>
    </message>
    <message>
        <source>ZONE_ID: feature %1 of “%2” has no value in the field “%3”. Choose a field that names every zone.</source>
        <translation>ZONE_ID：“%2”的要素 %1 在字段“%3”中没有值。请选择能标识每个分区的字段。</translation>
    </message>
    <message>
        <source>ZONE_ID: the value “%1” of the field “%2” in “%3” is there more than once. Choose a field whose values are unique.</source>
        <translation>ZONE_ID：“%3”的字段“%2”中的值“%1”出现多次。请选择取值唯一的字段。</translation>
    </message>
    <message>
        <source>the zone has no geometry</source>
        <translation>该分区没有几何图形</translation>
    </message>
    <message>
        <source>The zone layer “%1” has no features (after its filter or selection).</source>
        <translation>分区图层“%1”（经过滤或选择后）没有要素。</translation>
    </message>
    <message>
        <source>The coordinate reference system of the zone layer “%1” is not known to QGIS: %2. Assign a known one or reproject the layer.</source>
        <translation>QGIS 无法识别分区图层“%1”的坐标参考系：%2。请指定一个已知的坐标参考系，或对图层进行重投影。</translation>
    </message>
</context>
</TS>
