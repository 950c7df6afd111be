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
        <source>%1 is “%2”, but must be a number.</source>
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
    <name>HelpText</name>
    <message>
        <source>What is not given is taken as: %1</source>
        <translation>未给出的参数取：%1</translation>
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
    <message>
        <source>%1 would overwrite %2, a file of scene %3 in COLLECTION. Choose another file.</source>
        <translation>%1 会覆盖 %2，而它是 COLLECTION 中影像 %3 的文件。请另选文件。</translation>
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
        <source>%1 names no choice, but must name at least one of: %2.</source>
        <translation>%1 未选择任何选项，至少应选择以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 is %2, which is outside the dates allowed here.</source>
        <translation>%1 为 %2，超出此处允许的日期范围。</translation>
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
        <source>%1 is empty, but a value is needed.</source>
        <translation>%1 为空，但需要一个值。</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be %3.</source>
        <translation>%1 为“%2”，但必须是%3。</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be two numbers, as in 0,1.</source>
        <translation>%1 为“%2”，但必须是两个数字，如 0,1。</translation>
    </message>
    <message>
        <source>%1 is “%2”, but takes one choice only.</source>
        <translation>%1 为“%2”，但只能选择一个选项。</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be one of: %3.</source>
        <translation>%1 为“%2”，但必须是以下之一：%3。</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is no date. Dates are written as in 2024-03-01.</source>
        <translation>%1 为“%2”，不是日期。日期应写作 2024-03-01。</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is no time. Times are written as in 2024-03-01T10:30:00.</source>
        <translation>%1 为“%2”，不是时间。时间应写作 2024-03-01T10:30:00。</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be true or false.</source>
        <translation>%1 为“%2”，但必须是 true 或 false。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be opened as a layer.</source>
        <translation>%1：“%2”无法作为图层打开。</translation>
    </message>
    <message>
        <source>%1: %2 has no field “%3”. It has: %4.</source>
        <translation>%1：%2 没有字段“%3”。现有字段：%4。</translation>
    </message>
    <message>
        <source>%1: the name of the file %2 must end with .sqlite.</source>
        <translation>%1：文件 %2 的名称必须以 .sqlite 结尾。</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>%1 is missing. Install the plugin again.</source>
        <translation>缺少 %1。请重新安装本插件。</translation>
    </message>
    <message>
        <source>This copy was built for QGIS %1, but QGIS %2 is running.</source>
        <translation>本插件是为 QGIS %1 编译的，而当前运行的是 QGIS %2。</translation>
    </message>
    <message>
        <source>This copy was built for QGIS %1 with %2, but this QGIS %3 runs with %4.</source>
        <translation>本插件是为使用 %2 的 QGIS %1 编译的，而当前的 QGIS %3 使用 %4。</translation>
    </message>
    <message>
        <source>The library built for QGIS %1 cannot be loaded into this QGIS %2: %3.</source>
        <translation>为 QGIS %1 编译的库无法载入当前的 QGIS %2：%3。</translation>
    </message>
    <message>
        <source>QGIS refused the Processing provider (code %1).</source>
        <translation>QGIS 拒绝注册本插件的数据处理算法（代码 %1）。</translation>
    </message>
    <message>
        <source>Install the package or the zip of NDVI Collections that was made for this QGIS, or build it on this system (tools/package in its sources).</source>
        <translation>请安装为当前 QGIS 制作的 NDVI Collections 软件包或 zip 文件，或在本机上编译（运行源代码中的 tools/package）。</translation>
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
        <source>Folder to NDVI rasters and a stack</source>
        <translation>从文件夹到 NDVI 栅格和堆栈</translation>
    </message>
    <message>
        <source>Layers to monthly statistics</source>
        <translation>从图层到逐月统计</translation>
    </message>
    <message>
        <source>Raster layers</source>
        <translation>栅格图层</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>图层内容</translation>
    </message>
    <message>
        <source>Red and near-infrared bands</source>
        <translation>红光和近红外波段</translation>
    </message>
    <message>
        <source>Ready NDVI</source>
        <translation>现成的 NDVI</translation>
    </message>
    <message>
        <source>Collection with NDVI</source>
        <translation>带 NDVI 的影像集合</translation>
    </message>
    <message>
        <source>Folder for the NDVI rasters</source>
        <translation>NDVI 栅格文件夹</translation>
    </message>
    <message>
        <source>Stack of NDVI bands</source>
        <translation>NDVI 波段堆栈</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Finds the scenes in a folder and writes, for every zone in every scene, the NDVI histogram and statistics, what happened to every scene, and a report to look at. The same as Collection from folder followed by NDVI histogram tables, with their most used parameters.</source>
        <translation>在文件夹中查找影像，并为每景影像中的每个分区写出 NDVI 直方图和统计值、每景影像的处理情况，以及一份可供查看的报告。等同于先运行“由文件夹创建影像集合”、再运行“NDVI 直方图表”，仅保留最常用的参数。</translation>
    </message>
    <message>
        <source>Finds the scenes in a folder, writes the NDVI of each as a raster, and stacks them into one raster with a band per scene. The same as Collection from folder followed by NDVI rasters and Stack NDVI bands.</source>
        <translation>在文件夹中查找影像，将每景影像的 NDVI 写为栅格，并将这些栅格组成一个堆栈，即每景影像一个波段的栅格。等同于依次运行“由文件夹创建影像集合”、“NDVI 栅格”和“NDVI 波段堆栈”。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>ndvi,folder,sentinel-2,raster,geotiff,stack,bands,time series,model</source>
        <translation>ndvi,folder,sentinel-2,raster,geotiff,stack,bands,time series,model,文件夹,哨兵2号,栅格,堆栈,波段,时间序列,模型</translation>
    </message>
    <message>
        <source>ndvi,folder,sentinel-2,histogram,statistics,zones,report,model</source>
        <translation>ndvi,folder,sentinel-2,histogram,statistics,zones,report,model,文件夹,哨兵2号,直方图,统计,分区,报告,模型</translation>
    </message>
    <message>
        <source>ndvi,layers,modis,stack,histogram,statistics,month,time series,model</source>
        <translation>ndvi,layers,modis,stack,histogram,statistics,month,time series,model,图层,堆栈,直方图,统计,月,时间序列,模型</translation>
    </message>
    <message>
        <source>leave out the pixels that the mask of a scene calls cloud, thin cirrus, cloud shadow, defective or no data. A scene without a mask is used unmasked and says so.</source>
        <translation>剔除影像掩膜标为云、薄卷云、云阴影、缺陷或无数据的像元。没有掩膜的影像不经掩膜即被使用并注明。</translation>
    </message>
    <message>
        <source>raster layers of the project, or raster files.</source>
        <translation>项目中的栅格图层，或栅格文件。</translation>
    </message>
    <message>
        <source>how wide a bin is, in NDVI; the bins reach from −1 to 1.</source>
        <translation>每个区间的 NDVI 宽度；区间范围为 −1 到 1。</translation>
    </message>
    <message>
        <source>the stack: one raster with a band per scene, by time; a name ending in .vrt makes one that refers to the NDVI rasters.</source>
        <translation>堆栈：一个栅格，每景影像一个波段，按时间排列；文件名以 .vrt 结尾时，生成引用各 NDVI 栅格的虚拟栅格。</translation>
    </message>
    <message>
        <source>a page to look at, of the scenes before they are summed: what went wrong, which zones need attention, and their histograms by date.</source>
        <translation>供查看的页面，内容为汇总之前的各景影像：出了什么问题、哪些分区需要注意，以及它们按日期排列的直方图。</translation>
    </message>
    <message>
        <source>Takes NDVI layers, or layers with red and near-infrared bands, or stacks of dates, finds their dates, and writes the NDVI histogram and statistics of every zone in every month. The same as Collection from layers, NDVI histogram tables and Aggregate tables.</source>
        <translation>读取 NDVI 图层、带有红光和近红外波段的图层或多日期堆栈，确定其日期，并写出每个分区每个月的 NDVI 直方图和统计值。等同于依次运行“由图层创建影像集合”、“NDVI 直方图表”和“表格汇总”。</translation>
    </message>
    <message>
        <source>Merge the scenes of one day and platform</source>
        <translation>合并同一天同一平台的影像</translation>
    </message>
    <message>
        <source>Table of dates</source>
        <translation>日期表</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>日期字段</translation>
    </message>
    <message>
        <source>How dates are written in names</source>
        <translation>名称中日期的写法</translation>
    </message>
    <message>
        <source>Field with the layer&apos;s name or the band</source>
        <translation>图层名称或波段字段</translation>
    </message>
    <message>
        <source>Mask band (number or name)</source>
        <translation>掩膜波段（编号或名称）</translation>
    </message>
    <message>
        <source>What the mask band holds</source>
        <translation>掩膜波段的内容</translation>
    </message>
    <message>
        <source>NDVI band (number or name; empty: every band is a date)</source>
        <translation>NDVI 波段（编号或名称；空：每个波段为一个日期）</translation>
    </message>
    <message>
        <source>Near-infrared band (number or name; empty: by its name)</source>
        <translation>近红外波段（编号或名称；空：按名称识别）</translation>
    </message>
    <message>
        <source>Stored number that means no data (empty: what the file says)</source>
        <translation>表示无数据的存储值（空：以文件为准）</translation>
    </message>
    <message>
        <source>Offset of the stored numbers (−1000 for Sentinel-2 since baseline 04.00)</source>
        <translation>存储值的偏移量（基线 04.00 起的 Sentinel-2 为 −1000）</translation>
    </message>
    <message>
        <source>Quantification: value = (stored number + offset) / quantification</source>
        <translation>量化值：值 =（存储值 + 偏移量）/ 量化值</translation>
    </message>
    <message>
        <source>Red band (number or name; empty: by its name)</source>
        <translation>红光波段（编号或名称；空：按名称识别）</translation>
    </message>
    <message>
        <source>File that keeps results for later runs</source>
        <translation>为以后的运行保存结果的文件</translation>
    </message>
    <message>
        <source>STAC to histogram tables</source>
        <translation>从 STAC 到直方图表</translation>
    </message>
    <message>
        <source>STAC API or catalog (a name or an address)</source>
        <translation>STAC API 或目录（名称或地址）</translation>
    </message>
    <message>
        <source>Collection of the API (empty: its Sentinel-2 L2A)</source>
        <translation>API 中的集合（留空：其 Sentinel-2 L2A 集合）</translation>
    </message>
    <message>
        <source>Most scenes</source>
        <translation>最多景数</translation>
    </message>
    <message>
        <source>Finds the scenes of your zones on servers and writes, for every zone in every scene, the NDVI histogram and statistics, what happened to every scene, and a report to look at. Nothing is downloaded but the parts of the files that are needed. The same as Collection from STAC followed by NDVI histogram tables, with their most used parameters.</source>
        <translation>在服务器上查找覆盖分区的影像，并为每个分区在每景影像中写出 NDVI 直方图和统计值、每景影像的处理情况，以及一份可供查看的报告。除所需的文件片段外不下载任何内容。相当于先运行“由 STAC 创建影像集合”，再运行“NDVI 直方图表”，并保留两者最常用的参数。</translation>
    </message>
    <message>
        <source>ndvi,stac,sentinel-2,cloud,earth search,planetary computer,histogram,statistics,zones,report,model</source>
        <translation>ndvi,stac,sentinel-2,哨兵2号,云,earth search,planetary computer,直方图,统计,分区,报告,模型</translation>
    </message>
    <message>
        <source>polygons: the scenes that touch them are looked for, and of these the pixels in them are counted.</source>
        <translation>多边形：查找触及它们的影像，并统计这些影像中位于多边形内的像元。</translation>
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
        <source>The ZONES layer has no coordinate reference system: set it in the layer&apos;s properties.</source>
        <translation>ZONES 图层没有坐标参考系：请在图层属性中设置。</translation>
    </message>
    <message>
        <source>The invalid polygon was repaired.</source>
        <translation>已修复无效的多边形。</translation>
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
    <message>
        <source>Sum of %1 rows, none with valid pixels: %2.</source>
        <translation>%1 行之和，均无有效像元：%2。</translation>
    </message>
    <message>
        <source>Sum of %1 rows, %2 of them without valid pixels: %3.</source>
        <translation>%1 行之和，其中 %2 行没有有效像元：%3。</translation>
    </message>
    <message>
        <source>Sum of %1 rows: %2.</source>
        <translation>%1 行之和：%2。</translation>
    </message>
    <message>
        <source>Scene %1 of that day was not read: %2</source>
        <translation>当日的影像 %1 未读取：%2</translation>
    </message>
    <message>
        <source>The scene does not meet EXTENT.</source>
        <translation>该影像与 EXTENT 不相交。</translation>
    </message>
    <message>
        <source>No zone meets the scene.</source>
        <translation>没有分区与该影像相交。</translation>
    </message>
    <message>
        <source>No pixel of the scene has its centre in a zone.</source>
        <translation>该影像没有中心位于任何分区内的像元。</translation>
    </message>
    <message>
        <source>EXTENT and ZONES share no pixel of the scene.</source>
        <translation>EXTENT 和 ZONES 与该影像没有共同的像元。</translation>
    </message>
    <message>
        <source>No raster was written: no scene was used, or none meets EXTENT and ZONES. Do these and COLLECTION show the same place?</source>
        <translation>未写出任何栅格：没有使用任何影像，或没有影像与 EXTENT 和 ZONES 相交。它们与 COLLECTION 是否位于同一处？</translation>
    </message>
    <message>
        <source>the names of its bands fit several sensors: %1.</source>
        <translation>其波段名称与多个传感器相符：%1。</translation>
    </message>
    <message>
        <source>by their names %1 of its bands are red and %2 near infrared: %3.</source>
        <translation>按名称，其波段中有 %1 个红光波段和 %2 个近红外波段：%3。</translation>
    </message>
    <message>
        <source>The scene does not meet the grid of the stack.</source>
        <translation>该影像与堆栈的格网不相交。</translation>
    </message>
    <message>
        <source>The raster was resampled to the grid of the stack (%1).</source>
        <translation>已将栅格重采样到堆栈的格网（%1）。</translation>
    </message>
    <message>
        <source>this GDAL has no COG driver</source>
        <translation>此版本的 GDAL 没有 COG 驱动程序</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>%1 holds no raster itself but several: choose one of them.</source>
        <translation>%1 本身不含栅格，而是包含多个栅格：请选择其中之一。</translation>
    </message>
    <message>
        <source>The grid of the stack is rotated, and rasters of other grids cannot be brought to it: choose another GRID.</source>
        <translation>堆栈的格网有旋转，其他格网的栅格无法转换到该格网：请另选 GRID。</translation>
    </message>
    <message>
        <source>%1 could not be resampled: %2</source>
        <translation>无法对 %1 进行重采样：%2</translation>
    </message>
    <message>
        <source>Failed in %1 of %2 scenes.</source>
        <translation>%2 景影像中有 %1 景失败。</translation>
    </message>
    <message>
        <source>No scene has a valid pixel; mostly: %1.</source>
        <translation>所有影像均无有效像元；主要状态：%1。</translation>
    </message>
    <message>
        <source>Little clear area: %1 of the zone on average.</source>
        <translation>晴空面积小：平均占分区的 %1。</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>不足 %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>5 % and 95 % of the pixels</source>
        <translation>像元的 5 % 和 95 %</translation>
    </message>
    <message>
        <source>valid pixels</source>
        <translation>有效像元</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>被掩膜</translation>
    </message>
    <message>
        <source>without data or NDVI</source>
        <translation>无数据或无 NDVI</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>nothing for another reason</source>
        <translation>因其他原因无结果</translation>
    </message>
    <message>
        <source>All %1 zones.</source>
        <translation>全部 %1 个分区。</translation>
    </message>
    <message>
        <source>%1 of %2 zones, as chosen.</source>
        <translation>按所选显示 %1 个分区，共 %2 个。</translation>
    </message>
    <message>
        <source>%1 more would have made this page larger than %2 MB.</source>
        <translation>另有 %1 个若也列出，此页面将超过 %2 MB。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as a BCP 47 tag such as zh-CN.</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>NDVI histograms</source>
        <translation>NDVI 直方图</translation>
    </message>
    <message>
        <source>Zones in detail</source>
        <translation>分区详情</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>无异常</translation>
    </message>
    <message>
        <source>not followed to the end, to save memory</source>
        <translation>为节省内存，未跟踪到底</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Median by time, NDVI %1 to %2</source>
        <translation>中位数随时间的变化，NDVI %1 至 %2</translation>
    </message>
    <message>
        <source>Scenes with valid pixels</source>
        <translation>有有效像元的影像</translation>
    </message>
    <message>
        <source>Clear on average</source>
        <translation>平均晴空比例</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>所有分区</translation>
    </message>
    <message>
        <source>%1 more zones, of those that need attention least, are not listed to keep this page small. They are in the statistics table.</source>
        <translation>为控制页面大小，另有 %1 个最不需要关注的分区未列出。它们见统计表。</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>运行设置</translation>
    </message>
    <message>
        <source>no scene has a date</source>
        <translation>影像均无日期</translation>
    </message>
    <message>
        <source>no histogram</source>
        <translation>无直方图</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>数据概况</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>分区数</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>影像数</translation>
    </message>
    <message>
        <source>Dates (UTC)</source>
        <translation>日期（UTC）</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Bins with pixels in the zones shown</source>
        <translation>所示分区中含像元的区间</translation>
    </message>
    <message>
        <source>Scenes by status</source>
        <translation>按状态统计的影像</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Zones × scenes by status</source>
        <translation>按状态统计的分区 × 影像</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>%1 rarer reasons are not listed here.</source>
        <translation>另有 %1 种较少见的原因未在此列出。</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>日期（UTC）</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1 more are in the scenes table.</source>
        <translation>另有 %1 景见影像表。</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>The run has more rows than this page keeps in memory: %1 zones, those that needed attention least, are counted in the totals only. A report of the tables can show those you choose.</source>
        <translation>此次运行的行数超出此页面可保留在内存中的数量：%1 个最不需要关注的分区仅计入总数。由结果表生成报告时，可显示您所选的分区。</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像元数</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效比例</translation>
    </message>
    <message>
        <source>Median NDVI</source>
        <translation>NDVI 中位数</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The histograms of this zone were not kept, to save memory: they are in the histogram table.</source>
        <translation>为节省内存，未保留该分区的直方图：请见直方图表。</translation>
    </message>
    <message>
        <source>There is no row of this zone in the statistics.</source>
        <translation>统计表中没有该分区的行。</translation>
    </message>
    <message>
        <source>No scene meets this zone.</source>
        <translation>没有影像与该分区相交。</translation>
    </message>
    <message>
        <source>Median NDVI %1</source>
        <translation>NDVI 中位数 %1</translation>
    </message>
    <message>
        <source>Median NDVI %1; 5 % to 95 %: NDVI %2 to %3</source>
        <translation>NDVI 中位数 %1；5 % 至 95 %：NDVI %2 至 %3</translation>
    </message>
    <message>
        <source>valid %1</source>
        <translation>有效 %1</translation>
    </message>
    <message>
        <source>masked %1</source>
        <translation>被掩膜 %1</translation>
    </message>
    <message>
        <source>no data %1</source>
        <translation>无数据 %1</translation>
    </message>
    <message>
        <source>undefined %1</source>
        <translation>无定义 %1</translation>
    </message>
    <message>
        <source>%1 pixels: %2</source>
        <translation>%1 个像元：%2</translation>
    </message>
    <message>
        <source>%1 valid pixels below and %2 above all bins</source>
        <translation>有效像元中 %1 个低于、%2 个高于所有区间</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Median NDVI from %1 to %2</source>
        <translation>NDVI 中位数：%1 至 %2</translation>
    </message>
    <message>
        <source>valid pixels, zone wholly inside the scene</source>
        <translation>有有效像元，分区完全位于影像内</translation>
    </message>
    <message>
        <source>valid pixels, part of the zone outside the scene</source>
        <translation>有有效像元，分区部分位于影像之外</translation>
    </message>
    <message>
        <source>zone and scene do not meet</source>
        <translation>分区与影像不相交</translation>
    </message>
    <message>
        <source>the zone holds no pixel</source>
        <translation>该分区不含像元</translation>
    </message>
    <message>
        <source>all pixels without data</source>
        <translation>所有像元均无数据</translation>
    </message>
    <message>
        <source>all pixels masked (cloud, shadow …)</source>
        <translation>所有像元均被掩膜（云、阴影……）</translation>
    </message>
    <message>
        <source>all pixels without a defined NDVI</source>
        <translation>所有像元的 NDVI 均无定义</translation>
    </message>
    <message>
        <source>no valid pixel, for several reasons</source>
        <translation>没有有效像元，原因不止一种</translation>
    </message>
    <message>
        <source>none of its pixels was looked at</source>
        <translation>未查看其任何像元</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>left out on purpose</source>
        <translation>有意跳过</translation>
    </message>
    <message>
        <source>the polygon could not be used</source>
        <translation>该多边形无法使用</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>部分读取</translation>
    </message>
    <message>
        <source>The run stopped at the first scene that could not be read.</source>
        <translation>运行在第一景无法读取的影像处停止。</translation>
    </message>
    <message>
        <source>No zone has a part here that other scenes of the day do not stand for (SAME_DAY).</source>
        <translation>各分区在此景中的部分均已由同日的其他影像代表（SAME_DAY）。</translation>
    </message>
    <message>
        <source>In “%1” 1 bin occurs, number %2 from %3 to %4.</source>
        <translation>“%1”中出现 1 个区间：编号 %2，从 %3 到 %4。</translation>
    </message>
    <message>
        <source>In “%1” %2 bins occur, numbers %3 to %4 from %5 to %6, each %7 wide; number 0 begins at %8.</source>
        <translation>“%1”中出现 %2 个区间：编号 %3 至 %4，从 %5 到 %6，宽度均为 %7；编号 0 从 %8 开始。</translation>
    </message>
    <message>
        <source>In “%1” %2 bins occur, numbers %3 to %4 with the edges %5.</source>
        <translation>“%1”中出现 %2 个区间：编号 %3 至 %4，边界为 %5。</translation>
    </message>
    <message>
        <source>Bin %1 goes from %2 to %3 in the one and from %4 to %5 in the other.</source>
        <translation>区间 %1 在一个表中从 %2 到 %3，在另一个表中从 %4 到 %5。</translation>
    </message>
    <message>
        <source>Bin %1 of the one goes from %2 to %3, bin %4 of the other from %5 to %6: these are no bins of one run.</source>
        <translation>一个表的区间 %1 从 %2 到 %3，另一个表的区间 %4 从 %5 到 %6：它们不可能是同一次运行的区间。</translation>
    </message>
    <message>
        <source>The width differs: %1 and %2.</source>
        <translation>宽度不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>The range differs: bin 0 begins at %1 and at %2.</source>
        <translation>范围不同：区间 0 分别从 %1 和 %2 开始。</translation>
    </message>
    <message>
        <source>The edges are shifted against each other by %1.</source>
        <translation>边界相互错开 %1。</translation>
    </message>
    <message>
        <source>The table “%1” has rows of different bins, so they cannot be added: %2 Put together only tables of runs with the same bins.</source>
        <translation>表“%1”中的行区间不一致，无法相加：%2 只能合并区间相同的各次运行的表。</translation>
    </message>
    <message>
        <source>The bins of the histogram tables differ, so they cannot be added. %1</source>
        <translation>各直方图表的区间不同，无法相加。%1</translation>
    </message>
    <message>
        <source>Tables that differ from “%1” too: %2.</source>
        <translation>与“%1”不同的表还有：%2。</translation>
    </message>
    <message>
        <source>Make the tables again with the same BIN_MIN, BIN_MAX and BIN_WIDTH (or the same BIN_EDGES …), or sum those with the same bins apart.</source>
        <translation>请用相同的 BIN_MIN、BIN_MAX 和 BIN_WIDTH（或相同的 BIN_EDGES 等）重新生成这些表，或将区间相同的表分别汇总。</translation>
    </message>
    <message>
        <source>Zones that could not be used: %1, the first of them: %2</source>
        <translation>无法使用的分区：%1 个，第一个的原因：%2</translation>
    </message>
    <message>
        <source>No pixel centre lies in the part of the polygon inside the scenes of this day.</source>
        <translation>多边形位于当日各影像内的部分不含任何像元中心。</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data, or were masked or cut off when the raster was written.</source>
        <translation>全部像元（%1 个）均无数据，或在写出该栅格时已被掩膜或裁去。</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data, or were masked when the raster was written.</source>
        <translation>全部像元（%1 个）均无数据，或在写出该栅格时已被掩膜。</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data: outside the swath or missing in the product.</source>
        <translation>全部像元（%1 个）均无数据：位于条带之外或产品中缺失。</translation>
    </message>
    <message>
        <source>%1 % of the polygon lies inside the scenes of this day.</source>
        <translation>多边形有 %1 % 位于当日的各影像内。</translation>
    </message>
    <message>
        <source>The polygon meets no scene of this day.</source>
        <translation>多边形与当日的任何影像都不相交。</translation>
    </message>
    <message>
        <source>All pixels (%1) are masked (cloud, shadow or saturated).</source>
        <translation>全部像元（%1 个）均被掩膜（云、阴影或饱和）。</translation>
    </message>
    <message>
        <source>All pixels (%1) have NIR + red of 0 or less, so no NDVI.</source>
        <translation>全部像元（%1 个）的 NIR + 红光不大于 0，因此没有 NDVI。</translation>
    </message>
    <message>
        <source>None of the pixels (%1) is valid: %2 masked, %3 without data, %4 undefined.</source>
        <translation>全部像元（%1 个）均无效：%2 个被掩膜，%3 个无数据，%4 个无定义。</translation>
    </message>
    <message>
        <source>%1 has no band %3 (number of bands: %2).</source>
        <translation>%1 没有波段 %3（波段数：%2）。</translation>
    </message>
    <message>
        <source>Pixels of NDVI beyond ±3.2767, which were clamped to what Int16 × 10000 holds: %1.</source>
        <translation>NDVI 超出 ±3.2767 而被截断至 Int16 × 10000 存储极限的像元数：%1。</translation>
    </message>
    <message>
        <source>there is no band “%1”. Its bands are: %2.</source>
        <translation>没有波段“%1”。其波段为：%2。</translation>
    </message>
    <message>
        <source>The name template “%1” is malformed.</source>
        <translation>名称模板“%1”格式错误。</translation>
    </message>
    <message>
        <source>Its asset “%1”: %2</source>
        <translation>其资产“%1”：%2</translation>
    </message>
    <message>
        <source>More raster files with names of no known kind: %1, the first is %2.</source>
        <translation>其他名称类型未知的栅格文件：%1 个，第一个为 %2。</translation>
    </message>
    <message>
        <source>“%1” is no pattern of a date: one is written as in yyyy-MM-dd, yyyyDDD or taken_{date:yyyyMMdd}, with four y for the year.</source>
        <translation>“%1”不是日期模式：日期模式的写法如 yyyy-MM-dd、yyyyDDD 或 taken_{date:yyyyMMdd}，年份用四个 y 表示。</translation>
    </message>
    <message>
        <source>No bin holds any of the valid pixels (%1): below the first edge are %2, above the last %3.</source>
        <translation>有效像元（%1 个）均未落入任何区间：%2 个低于最小边界，%3 个高于最大边界。</translation>
    </message>
    <message>
        <source>No period has a valid pixel; mostly: %1.</source>
        <translation>所有时段均无有效像元；主要状态：%1。</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3 and has recovered by %4: probably cloud or haze that the mask missed, or a cut that grew again.</source>
        <translation>NDVI 中位数从 %2 到 %3 下降 %1，至 %4 已恢复：可能是掩膜漏掉的云或霾，也可能是刈割后再生。</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3; the next clear date, %4, is too late to tell whether it lasted.</source>
        <translation>NDVI 中位数从 %2 到 %3 下降 %1；下一个晴空日期 %4 相隔太久，无法判断下降是否持续。</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3; no later clear date tells yet whether it lasts.</source>
        <translation>NDVI 中位数从 %2 到 %3 下降 %1；其后尚无晴空日期可判断下降是否持续。</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3 and stays low: harvest, a cut or damage.</source>
        <translation>NDVI 中位数从 %2 到 %3 下降 %1，此后一直偏低：收获、刈割或受损。</translation>
    </message>
    <message>
        <source>Little clear area: %1 of the zone on average, none on %2 of %3 dates.</source>
        <translation>晴空面积小：平均占分区的 %1，%3 个日期中有 %2 个完全没有。</translation>
    </message>
    <message>
        <source>Few pixels: never more than %1 valid ones, which is little for a histogram.</source>
        <translation>像元太少：有效像元最多只有 %1 个，不足以构成可靠的直方图。</translation>
    </message>
    <message>
        <source>Share of the valid pixels in a bin:</source>
        <translation>各区间占有效像元的比例：</translation>
    </message>
    <message>
        <source>Histograms of NDVI of zone %1 by date</source>
        <translation>分区 %1 各日期的 NDVI 直方图</translation>
    </message>
    <message>
        <source>%1 of %2 zones: those first in the list above. The others are in that list alone, to keep this page small.</source>
        <translation>显示 %1 个分区，共 %2 个：即上表中排在最前的分区。为控制页面大小，其余分区仅列在上表中。</translation>
    </message>
    <message>
        <source>To see others, run “NDVI histogram report” (ndvi:histogramreport) on the tables of the run: ZONES_SHOWN takes their names, MAX_ZONES how many.</source>
        <translation>要查看其他分区，请用本次运行的结果表运行“NDVI 直方图报告”（ndvi:histogramreport）：在 ZONES_SHOWN 中填写分区名称，或用 MAX_ZONES 设定数量。</translation>
    </message>
    <message>
        <source>Each column of the coloured chart is the histogram of one period, NDVI upwards.</source>
        <translation>彩色图中每一列是一个时段的直方图，NDVI 自下而上递增。</translation>
    </message>
    <message>
        <source>Each column of the coloured chart is the histogram of one scene, NDVI upwards.</source>
        <translation>彩色图中每一列是一景影像的直方图，NDVI 自下而上递增。</translation>
    </message>
    <message>
        <source>The bars below it say what part of the zone&apos;s pixels is valid. Columns are evenly spaced, whatever time lies between them. Rest the pointer on a column for its numbers, or open the table below.</source>
        <translation>下方的条形表示分区像元的有效比例。各列等距排列，与其间相隔的时间无关。将鼠标悬停在某一列上，或展开下方的表格，可查看其数值。</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>值得注意之处</translation>
    </message>
    <message>
        <source>Periods with valid pixels</source>
        <translation>有有效像元的时段</translation>
    </message>
    <message>
        <source>Zones that need attention come first, and what may be wrong unnoticed before what is plain to see:</source>
        <translation>需要关注的分区排在最前；其中不易察觉的问题先于显而易见的问题：</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>no valid pixel at all</source>
        <translation>完全没有有效像元</translation>
    </message>
    <message>
        <source>such a fall of which no later date tells yet whether it lasts</source>
        <translation>同样的下降，但其后尚无日期可判断是否持续</translation>
    </message>
    <message>
        <source>never as many as %1 valid pixels</source>
        <translation>有效像元始终不足 %1 个</translation>
    </message>
    <message>
        <source>last, a fall that lasts: a harvest, a cut, or damage</source>
        <translation>最后是持续的下降：收获、刈割或受损</translation>
    </message>
    <message>
        <source>%1 zones, none of which needs attention.</source>
        <translation>%1 个分区，均无需关注。</translation>
    </message>
    <message>
        <source>%1 zones, %2 of which need attention.</source>
        <translation>共 %1 个分区，其中 %2 个需要关注。</translation>
    </message>
    <message>
        <source>A name that is a link leads to the zone in detail.</source>
        <translation>带链接的名称可跳转到该分区的详情。</translation>
    </message>
    <message>
        <source>How zones are sorted</source>
        <translation>分区如何排序</translation>
    </message>
    <message>
        <source>Falls are looked for between dates on which at least %1 of the zone is clear. Of several scenes of a day the one with most valid pixels counts.</source>
        <translation>只在晴空面积不小于分区 %1 的日期之间查找下降。同一天有多景影像时，以有效像元最多的一景为准。</translation>
    </message>
    <message>
        <source>Small charts share their axes. Grey ticks at the bottom stand for no valid pixel, a dot for a fall of the median that recovers or may yet, a ring for one that lasts.</source>
        <translation>各小图的坐标轴相同。底部灰色短线表示没有有效像元，圆点表示已恢复或尚可能恢复的中位数下降，圆圈表示持续的下降。</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时段数</translation>
    </message>
    <message>
        <source>Zones × periods by status</source>
        <translation>按状态统计的分区 × 时段</translation>
    </message>
    <message>
        <source>Scenes with remarks</source>
        <translation>有备注的影像</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>5 %, NDVI</source>
        <translation>5 % NDVI</translation>
    </message>
    <message>
        <source>95 %, NDVI</source>
        <translation>95 % NDVI</translation>
    </message>
    <message>
        <source>Left out here: %1 periods whose scenes do not meet the zone.</source>
        <translation>此处省略 %1 个时段，其影像与该分区不相交。</translation>
    </message>
    <message>
        <source>Left out here: %1 scenes that do not meet the zone.</source>
        <translation>此处省略与该分区不相交的 %1 景影像。</translation>
    </message>
    <message>
        <source>No more than the last %1 columns are shown.</source>
        <translation>仅显示最后 %1 列。</translation>
    </message>
    <message>
        <source>%1 marks medians and percentiles that were read off a histogram, not taken from the pixels: they are exact to the width of a bin.</source>
        <translation>%1 表示中位数和百分位数由直方图读出，而非取自像元：精确到一个区间的宽度。</translation>
    </message>
    <message>
        <source>The histograms below are those of the last %1 columns.</source>
        <translation>以下为最后 %1 列的直方图。</translation>
    </message>
    <message>
        <source>The tallest bar stands for %1 of the valid pixels.</source>
        <translation>最高的条形代表有效像元的 %1。</translation>
    </message>
    <message>
        <source>No valid pixel on any date</source>
        <translation>所有日期均无有效像元</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list in a sentence.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>The histogram tables may be of runs with different bins: %1 They contradict each other nowhere and are put together as bins of one list (BIN_EDGES). If the runs had other bins, sum their tables apart.</source>
        <translation>这些直方图表可能来自区间设置不同的运行：%1 它们之间并无矛盾，因此按同一列表（BIN_EDGES）的区间合并。如果各次运行的区间确实不同，请分别汇总其表格。</translation>
    </message>
    <message>
        <source>The file of its NDVI does not say that clouds were masked, and REQUIRE_MASK asks for a mask.</source>
        <translation>其 NDVI 文件未说明已对云做过掩膜，而 REQUIRE_MASK 要求有云掩膜。</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data: outside the swath, missing in the product, or masked when the raster was made (the file does not say).</source>
        <translation>全部像元（%1 个）均无数据：位于条带之外、产品中缺失，或在制作栅格时已被掩膜（文件未说明）。</translation>
    </message>
    <message>
        <source>The file of its NDVI does not say whether clouds were masked when it was made; its pixels were used as they are.</source>
        <translation>其 NDVI 文件未说明制作时是否对云做过掩膜；其像元按原样使用。</translation>
    </message>
    <message>
        <source>Something failed or was left out in %1 of %2 periods.</source>
        <translation>%2 个时段中有 %1 个有失败或被排除的影像。</translation>
    </message>
    <message>
        <source>In %1 of %2 periods no bin holds any of the valid pixels: all of them lie below or above the bins.</source>
        <translation>%2 个时段中有 %1 个没有任何有效像元落入区间：全部低于或高于各区间。</translation>
    </message>
    <message>
        <source>In %1 of %2 scenes no bin holds any of the valid pixels: all of them lie below or above the bins.</source>
        <translation>%2 景中有 %1 景没有任何有效像元落入区间：全部低于或高于各区间。</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3 and has recovered by %4: probably cloud or haze, or a cut that grew again.</source>
        <translation>NDVI 中位数从 %2 到 %3 下降了 %1，至 %4 已恢复：很可能是云或霾，或刈割后重新生长。</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3, is still low on %4 and has recovered by %5: a harvest or cut that grew again, damage, or cloud or haze.</source>
        <translation>NDVI 中位数从 %2 到 %3 下降了 %1，%4 时仍偏低，至 %5 已恢复：收获或刈割后重新生长、受损，或云或霾。</translation>
    </message>
    <message>
        <source>Little clear area: %1 of the zone on average, none in %2 of %3 periods.</source>
        <translation>晴空面积小：平均占分区的 %1，%3 个时段中有 %2 个完全没有。</translation>
    </message>
    <message>
        <source>Smaller falls like these: %1.</source>
        <translation>此类较小的下降：%1 次。</translation>
    </message>
    <message>
        <source>valid pixels, but none of them in a bin</source>
        <translation>有有效像元，但没有一个落入区间</translation>
    </message>
    <message>
        <source>The only zone.</source>
        <translation>唯一的分区。</translation>
    </message>
    <message>
        <source>Not in the sum: %1 of %2 rows, which failed or were left out.</source>
        <translation>未计入合计：%2 行中有 %1 行失败或被排除。</translation>
    </message>
    <message>
        <source>a fall of the median by NDVI %1 or more within %2 days, of which the next clear date has regained half: probably cloud or haze</source>
        <translation>中位数在 %2 天内下降 NDVI %1 或以上，且下一个晴空日期已恢复一半：很可能是云或霾</translation>
    </message>
    <message>
        <source>One zone, which needs no attention.</source>
        <translation>一个分区，无需关注。</translation>
    </message>
    <message>
        <source>One zone, which needs attention.</source>
        <translation>一个分区，需要关注。</translation>
    </message>
    <message>
        <source>%1 zones, one of which needs attention.</source>
        <translation>%1 个分区，其中 1 个需要关注。</translation>
    </message>
    <message>
        <source>NDVI %1 to %2; number of bins: %3, width %4</source>
        <translation>NDVI %1 至 %2；区间数 %3，宽度 %4</translation>
    </message>
    <message>
        <source>NDVI %1 to %2; number of bins: %3, widths %4 to %5</source>
        <translation>NDVI %1 至 %2；区间数 %3，宽度 %4 至 %5</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: the median NDVI has fallen in %2 of %3 zones. Probably cloud or haze that the mask missed, or else a harvest or drought everywhere: look at the scene first.</source>
        <translation>%1：%3 个分区中有 %2 个 NDVI 中位数下降。可能是掩膜漏掉的云或霾，否则是普遍的收割或干旱：请先查看该影像。</translation>
    </message>
    <message>
        <source>%1: the median NDVI has fallen in %2 of %3 zones. Probably cloud or haze, or else a harvest or drought everywhere: look at the scene first.</source>
        <translation>%1：%3 个分区中有 %2 个 NDVI 中位数下降。可能是云或霾，否则是普遍的收割或干旱：请先查看该影像。</translation>
    </message>
    <message>
        <source>Why rows are not simply ok, the commonest reasons first</source>
        <translation>各行不只是 ok 的原因，最常见的在前</translation>
    </message>
    <message>
        <source>A vertex of the polygon lies farther away than anything on Earth: check its coordinates.</source>
        <translation>该多边形有一个顶点比地球上任何地点都远：请检查其坐标。</translation>
    </message>
    <message>
        <source>Reading it took up to %1 attempts; the last problem was: %2</source>
        <translation>读取时最多尝试了 %1 次；最后一个问题是：%2</translation>
    </message>
    <message>
        <source>At the first try it could not be read: %1</source>
        <translation>第一次尝试时无法读取：%1</translation>
    </message>
    <message>
        <source>The zones cover too much of a raster of %1 × %2 pixels to be kept in memory. Cut the raster (gdal_translate -projwin) or use SCALE.</source>
        <translation>分区覆盖了 %1 × %2 像元栅格的过大部分，内存容纳不下。请裁剪栅格（gdal_translate -projwin）或使用 SCALE。</translation>
    </message>
    <message>
        <source>the disk is full, or your quota is used up (%1 kB free). Make room or choose another place, and run it again.</source>
        <translation>磁盘已满，或您的配额已用完（剩余 %1 kB）。请腾出空间或另选位置，然后重新运行。</translation>
    </message>
    <message>
        <source>another program has it in use. Close it there and run it again (%1).</source>
        <translation>另一个程序正在使用它。请在该程序中将其关闭，然后重新运行（%1）。</translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation>未给出原因。</translation>
    </message>
    <message>
        <source>Could not read %1 from its server: %2</source>
        <translation>无法从服务器读取 %1：%2</translation>
    </message>
    <message>
        <source>It was tried %1 times.</source>
        <translation>共尝试了 %1 次。</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels, more than can be read (%4 a side). Cut out the part you need (gdal_translate -projwin).</source>
        <translation>%1 有 %2 × %3 个像元，超出可读取的范围（每边 %4 个）。请裁剪出所需部分（gdal_translate -projwin）。</translation>
    </message>
    <message>
        <source>%1 is stored in blocks of %2 × %3 pixels, which are too large to be read. Store it in tiles (gdal_translate -co TILED=YES -co INTERLEAVE=BAND).</source>
        <translation>%1 按 %2 × %3 像元的块存储，块过大，无法读取。请改为分块存储（gdal_translate -co TILED=YES -co INTERLEAVE=BAND）。</translation>
    </message>
    <message>
        <source>%1 is a folder, but must be a raster file.</source>
        <translation>%1 是文件夹，但必须是栅格文件。</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). Copy or download it again.</source>
        <translation>%1 是空文件（0 字节）。请重新复制或下载。</translation>
    </message>
    <message>
        <source>%1 is no raster but a text, which begins with “%2”. Copy or download the band again.</source>
        <translation>%1 不是栅格，而是文本，开头为“%2”。请重新复制或下载该波段。</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (it wants a login).</source>
        <translation>服务器返回 HTTP 状态码 %1（需要登录）。</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (no access, or a signed URL that has expired).</source>
        <translation>服务器返回 HTTP 状态码 %1（无访问权限，或签名 URL 已过期）。</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (no such file).</source>
        <translation>服务器返回 HTTP 状态码 %1（没有此文件）。</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (the proxy wants a login).</source>
        <translation>服务器返回 HTTP 状态码 %1（代理需要登录）。</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (too many requests).</source>
        <translation>服务器返回 HTTP 状态码 %1（请求过多）。</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>服务器返回 HTTP 状态码 %1。</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>无法连接服务器：%1</translation>
    </message>
    <message>
        <source>The server did not answer in time, or stopped sending.</source>
        <translation>服务器未及时响应，或中途停止发送。</translation>
    </message>
    <message>
        <source>The connection to the server broke before its answer was whole.</source>
        <translation>与服务器的连接在响应完整之前中断。</translation>
    </message>
    <message>
        <source>The server sends whole files only, no ranges of them: download the file.</source>
        <translation>服务器只能发送整个文件，不支持按字节范围读取：请先下载该文件。</translation>
    </message>
    <message>
        <source>The server did not send the range of bytes it was asked for.</source>
        <translation>服务器没有发送所请求的字节范围。</translation>
    </message>
    <message>
        <source>The server compresses the file (%1), so no range of it can be read: download the file.</source>
        <translation>服务器对文件进行了压缩（%1），无法按范围读取：请下载该文件。</translation>
    </message>
    <message>
        <source>The server does not tell the size of the file: download the file.</source>
        <translation>服务器未提供文件大小：请下载该文件。</translation>
    </message>
    <message>
        <source>The server redirects to somewhere else that cannot be read.</source>
        <translation>服务器重定向到了无法读取的位置。</translation>
    </message>
    <message>
        <source>The file on the server changed while it was read.</source>
        <translation>服务器上的文件在读取期间发生了变化。</translation>
    </message>
    <message>
        <source>%1 is a STAC document, but cannot be read: %2.</source>
        <translation>%1 是 STAC 文档，但无法读取：%2。</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>其嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>it holds more than %1 values</source>
        <translation>其中的值超过 %1 个</translation>
    </message>
    <message>
        <source>it is not well-formed JSON (%1)</source>
        <translation>其 JSON 格式不正确（%1）</translation>
    </message>
    <message>
        <source>The name of %1 is not that of a band file of a sensor known here: %2 is no date that exists. Correct the name, or leave the file out.</source>
        <translation>%1 的文件名不是已知传感器的波段文件名：%2 不是实际存在的日期。请更正文件名，或不使用该文件。</translation>
    </message>
    <message>
        <source>The geotransform of %1 does not fit its coordinate reference system: its pixels would lie nowhere on Earth. Georeference it anew.</source>
        <translation>%1 的地理变换与其坐标参考系不符：其像元不在地球上的任何位置。请重新进行地理配准。</translation>
    </message>
    <message>
        <source>The near-infrared band (%1 × %2 pixels) lies on another grid than the red band (%3 × %4 pixels) and was brought to that by nearest neighbour: are both of this scene?</source>
        <translation>近红外波段（%1 × %2 像元）与红光波段（%3 × %4 像元）的格网不同，已按最近邻重采样到后者的格网：两者都属于该影像吗？</translation>
    </message>
    <message>
        <source>The result cache %1 cannot be opened: %2.</source>
        <translation>无法打开结果缓存 %1：%2。</translation>
    </message>
    <message>
        <source>The result cache %1 is a folder: choose a file.</source>
        <translation>结果缓存 %1 是一个文件夹：请选择一个文件。</translation>
    </message>
    <message>
        <source>The result cache %1 is no ordinary file: choose another.</source>
        <translation>结果缓存 %1 不是普通文件：请另选一个文件。</translation>
    </message>
    <message>
        <source>The folder of the result cache does not exist: %1. Create it, or choose another file.</source>
        <translation>结果缓存所在的文件夹不存在：%1。请创建该文件夹，或另选一个文件。</translation>
    </message>
    <message>
        <source>The damaged result cache %1 cannot be set aside as %2: %3. Delete it, or choose another file.</source>
        <translation>无法将损坏的结果缓存 %1 另存为 %2：%3。请删除该文件，或另选一个文件。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>another program has locked it</source>
        <translation>该文件被其他程序锁定</translation>
    </message>
    <message>
        <source>it and its folder must be writable</source>
        <translation>该文件及其所在文件夹必须可写</translation>
    </message>
    <message>
        <source>%1 is no result cache, so it is left as it is. Choose another file for the result cache.</source>
        <translation>%1 不是结果缓存，因此保持原样。请为结果缓存另选一个文件。</translation>
    </message>
    <message>
        <source>The result cache %1 was made by a newer version of this plugin. Update the plugin, or choose another file.</source>
        <translation>结果缓存 %1 由本插件的更新版本创建。请更新插件，或另选一个文件。</translation>
    </message>
    <message>
        <source>The result cache %1 was made by an older version of this plugin and was emptied.</source>
        <translation>结果缓存 %1 由本插件的旧版本创建，已被清空。</translation>
    </message>
    <message>
        <source>The result cache %1 is damaged. It was set aside as %2 and a new one was begun; results are computed anew.</source>
        <translation>结果缓存 %1 已损坏。已将其移至 %2，并新建了一个缓存；结果将重新计算。</translation>
    </message>
    <message>
        <source>The results of this run are complete, but from here on they are not kept in the result cache %1: %2</source>
        <translation>本次运行的结果是完整的，但从现在起不再保存到结果缓存 %1：%2</translation>
    </message>
    <message>
        <source>A result in the cache %1 is damaged and is computed anew: %2</source>
        <translation>缓存 %1 中的一项结果已损坏，将重新计算：%2</translation>
    </message>
    <message>
        <source>The head of %1 could not be read whole, the file is damaged or incomplete: %2</source>
        <translation>%1 的文件头无法完整读取，文件已损坏或不完整：%2</translation>
    </message>
    <message>
        <source>Scenes that failed are not tried again at the end of the run, for the others cannot be put aside so long: %1.</source>
        <translation>失败的影像不会在运行结束前重试，因为无法暂存其他影像的结果：%1。</translation>
    </message>
    <message>
        <source>a temporary file in %1 cannot be used: %2</source>
        <translation>无法使用 %1 中的临时文件：%2</translation>
    </message>
    <message>
        <source>%1 is no raster but a text. Copy or download the band again.</source>
        <translation>%1 不是栅格，而是文本。请重新复制或下载该波段。</translation>
    </message>
    <message>
        <source>Tried again, since the failure may have been a passing one: %1 of %2.</source>
        <translation>因为失败可能只是暂时的，现在重试：%2 个中的 %1 个。</translation>
    </message>
    <message>
        <source>The answer of the server is longer than it can be.</source>
        <translation>服务器的应答过长，不可能是所请求的内容。</translation>
    </message>
    <message>
        <source>Its answer holds no token.</source>
        <translation>其应答中没有令牌。</translation>
    </message>
    <message>
        <source>Its answer is no JSON, or not whole.</source>
        <translation>其应答不是 JSON，或不完整。</translation>
    </message>
    <message>
        <source>The token service on %1 gave no token: %2</source>
        <translation>令牌服务 %1 未给出令牌：%2</translation>
    </message>
    <message>
        <source>The token service on %1 knows no collection “%3” (pc_collection): it answered with HTTP status %2.</source>
        <translation>令牌服务 %1 没有集合“%3”（pc_collection）：它返回了 HTTP 状态 %2。</translation>
    </message>
    <message>
        <source>The token service on %1 answered with HTTP status %2.</source>
        <translation>令牌服务 %1 返回了 HTTP 状态 %2。</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 although the token service on %2 had signed the URL.</source>
        <translation>尽管令牌服务 %2 已为该网址签名，服务器仍返回了 HTTP 状态码 %1。</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 although the URL had a token of the service on %2: is “%3” (pc_collection) the collection of the file?</source>
        <translation>尽管网址带有令牌服务 %2 的令牌，服务器仍返回了 HTTP 状态码 %1：“%3”（pc_collection）是该文件所属的集合吗？</translation>
    </message>
    <message>
        <source>it is not a local file (%1).</source>
        <translation>它不是本地文件（%1）。</translation>
    </message>
    <message>
        <source>%1 meets no zone.</source>
        <translation>%1 与任何分区都不相交。</translation>
    </message>
    <message>
        <source>%1 scene(s) have no known footprint and stay whatever ZONES says, the first is %2.</source>
        <translation>%1 景影像的覆盖范围未知，无论 ZONES 如何都予以保留，第一景是 %2。</translation>
    </message>
    <message>
        <source>%1 was left out: it is incomplete.</source>
        <translation>已排除 %1：它不完整。</translation>
    </message>
    <message>
        <source>%1 was left out: its baseline is unknown.</source>
        <translation>已排除 %1：其处理基线未知。</translation>
    </message>
    <message>
        <source>%1 was left out: baseline %2 is older than %3.</source>
        <translation>已排除 %1：其处理基线 %2 比 %3 旧。</translation>
    </message>
    <message>
        <source>%1 was left out: it was processed earlier.</source>
        <translation>已排除 %1：其处理时间较早。</translation>
    </message>
    <message>
        <source>%1 was left out: it is the same and was found later.</source>
        <translation>已排除 %1：内容相同，且找到得较晚。</translation>
    </message>
    <message>
        <source>%1 is another part of the acquisition and no duplicate: they share %2 % of the ground of the smaller one.</source>
        <translation>%1 是同一次成像的另一部分，并非重复：两者共有的范围占较小者的 %2 %。</translation>
    </message>
    <message>
        <source>%1 is another part of the acquisition and no duplicate: it comes from another datastrip.</source>
        <translation>%1 是同一次成像的另一部分，并非重复：它来自另一条数据带（datastrip）。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>Of the same tile and sensing time: %1.</source>
        <translation>图幅和成像时间相同的还有：%1。</translation>
    </message>
    <message>
        <source>No scene kept covers %1 % of its ground.</source>
        <translation>其范围的 %1 % 未被任何保留的影像覆盖。</translation>
    </message>
    <message>
        <source>%1 more are not named here.</source>
        <translation>另有 %1 项未在此列出。</translation>
    </message>
    <message>
        <source>%1 has no coordinate reference system.</source>
        <translation>%1 没有坐标参考系。</translation>
    </message>
    <message>
        <source>it is at %1, where nothing can be read from here.</source>
        <translation>它位于 %1，从这里无法读取。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>FOLDER has a file %1 that is no catalog of NDVI rasters and is not replaced: choose another folder.</source>
        <translation>FOLDER 中已有文件 %1，它不是 NDVI 栅格的目录，不会被替换：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 has no date, so it is not in the STAC catalog.</source>
        <translation>%1 没有日期，因此不在 STAC 目录中。</translation>
    </message>
    <message>
        <source>%1 has no place on the Earth, so it is not in the STAC catalog.</source>
        <translation>%1 没有地理位置，因此不在 STAC 目录中。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>%1 is no STAC document: %2.</source>
        <translation>%1 不是 STAC 文档：%2。</translation>
    </message>
    <message>
        <source>%1 is no STAC document: it begins with “%2”. Is it the address of a STAC API or catalog?</source>
        <translation>%1 不是 STAC 文档：它以“%2”开头。这是 STAC API 或目录的地址吗？</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>服务器的说明：%1</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2 Trying again.</source>
        <translation>%1：%2 正在重试。</translation>
    </message>
    <message>
        <source>The list of catalogs %1 cannot be used: %2.</source>
        <translation>目录列表 %1 无法使用：%2。</translation>
    </message>
    <message>
        <source>each endpoint needs a name and a url</source>
        <translation>每个端点都需要 name 和 url</translation>
    </message>
    <message>
        <source>each rule for assets needs a hostEnd, and a path with {url}</source>
        <translation>每条资产规则都需要 hostEnd，以及含有 {url} 的 path</translation>
    </message>
    <message>
        <source>there is no endpoint in it</source>
        <translation>其中没有端点</translation>
    </message>
    <message>
        <source>The pages of %1 go round in circles: page %2 leads to one that was read already. The list of items cannot be read to its end.</source>
        <translation>%1 的分页在循环：第 %2 页又指向已读过的页。条目列表无法读到末尾。</translation>
    </message>
    <message>
        <source>%1 did not answer with a list of STAC items.</source>
        <translation>%1 返回的不是 STAC 条目列表。</translation>
    </message>
    <message>
        <source>The next page of %1 is at %2, where nothing can be read from here. The list of items cannot be read to its end.</source>
        <translation>%1 的下一页位于 %2，从这里无法读取那里的任何内容。条目列表无法读到末尾。</translation>
    </message>
    <message>
        <source>COLLECTION_ID is needed for %1. %2</source>
        <translation>%1 需要给出 COLLECTION_ID。%2</translation>
    </message>
    <message>
        <source>%1 leads to no place to search at (%2).</source>
        <translation>%1 没有给出可用的搜索地址（%2）。</translation>
    </message>
    <message>
        <source>%1 has scenes of all the Earth: say in ZONES or EXTENT where they are to be.</source>
        <translation>%1 拥有全球的影像：请用 ZONES 或 EXTENT 指定位置。</translation>
    </message>
    <message>
        <source>The pages of %1 do not end: the last %2 brought nothing new. The list of items cannot be read to its end.</source>
        <translation>%1 的分页没有尽头：最后 %2 页没有任何新条目。条目列表无法读到末尾。</translation>
    </message>
    <message>
        <source>it is no STAC item with assets.</source>
        <translation>它不是带有资产的 STAC 条目。</translation>
    </message>
    <message>
        <source>%1 is of the collection %2, not of %3.</source>
        <translation>%1 属于集合 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>%1 is no STAC document. Is it the address of a STAC API or catalog?</source>
        <translation>%1 不是 STAC 文档。它是 STAC API 或目录的地址吗？</translation>
    </message>
    <message>
        <source>its link to %1 leads nowhere it may.</source>
        <translation>其中指向 %1 的链接不可用或不被允许。</translation>
    </message>
    <message>
        <source>%1 is larger or deeper than any catalog that can be walked through. Name one of the collections in it.</source>
        <translation>%1 过大或层次过深，无法逐一遍历。请指定其中的一个集合。</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>%1 has no collection “%2” (COLLECTION_ID). %3</source>
        <translation>%1 没有集合“%2”（COLLECTION_ID）。%3</translation>
    </message>
    <message>
        <source>%1 is not in the STAC catalog, for there is a file %2 that is no item of it and is not replaced.</source>
        <translation>%1 不在 STAC 目录中：已有文件 %2，它不是该目录的条目，不会被替换。</translation>
    </message>
    <message>
        <source>API is “%1”, which is no known name (%2), no URL (https://…), and no file that is there (catalog.json).</source>
        <translation>API 为“%1”，它既不是已知名称（%2），也不是网址（https://…），也不是已有的文件（catalog.json）。</translation>
    </message>
    <message>
        <source>Collections that say they have nothing of that place and time: %1.</source>
        <translation>声明在该位置和时间没有内容的集合：%1。</translation>
    </message>
    <message>
        <source>%1 is the collection %2, but COLLECTION_ID is %3: leave that empty, or name the API itself.</source>
        <translation>%1 是集合 %2，而 COLLECTION_ID 是 %3：请将其留空，或给出 API 本身的地址。</translation>
    </message>
    <message>
        <source>%1 has more than %2 items of what is asked for. Ask for fewer days or a smaller place.</source>
        <translation>%1 中符合要求的条目超过 %2 个。请缩短日期或缩小范围。</translation>
    </message>
    <message>
        <source>The OFFSET that was given (%1) makes the reflectance of %2 % of the pixels negative: has it been applied to this file already? Give OFFSET=0 if so.</source>
        <translation>所给的 OFFSET（%1）使 %2 % 的像元反射率为负：该文件是否已经应用过偏移量？若是，请给出 OFFSET=0。</translation>
    </message>
    <message>
        <source>%1 % of the polygon lies inside the raster, which was cut to the pixels of polygons when it was written.</source>
        <translation>多边形有 %1 % 位于栅格内；该栅格在写出时已按多边形的像元裁剪。</translation>
    </message>
    <message>
        <source>The polygon does not meet the raster, which was cut to the pixels of polygons when it was written.</source>
        <translation>多边形与栅格不相交；该栅格在写出时已按多边形的像元裁剪。</translation>
    </message>
    <message>
        <source>Writing band %1 of %2: %3</source>
        <translation>正在写出波段，第 %1 个，共 %2 个：%3</translation>
    </message>
    <message>
        <source>Reading metadata, %1 of %2: %3</source>
        <translation>正在读取元数据，第 %1 个，共 %2 个：%3</translation>
    </message>
    <message>
        <source>Looking for band files by their names</source>
        <translation>正在按名称查找波段文件</translation>
    </message>
    <message>
        <source>Looking into the folder %1</source>
        <translation>正在查找文件夹 %1</translation>
    </message>
    <message>
        <source>Documents read: %1 of %2</source>
        <translation>已读文档：%1／%2</translation>
    </message>
    <message>
        <source>Items read: %1 of %2</source>
        <translation>已读条目：%1／%2</translation>
    </message>
    <message>
        <source>Items read: %1</source>
        <translation>已读条目：%1</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在查询 %1</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3</source>
        <translation>第 %1 景，共 %2 景：%3</translation>
    </message>
    <message>
        <source>On average only %1 of the zone lies in the scenes, and %2 of the zone is clear; no fall of NDVI is looked for where less than half of it is clear.</source>
        <translation>平均仅有分区的 %1 位于影像之内，晴空部分占分区的 %2；晴空部分不足一半时不判断 NDVI 是否下降。</translation>
    </message>
    <message>
        <source>little clear area: less than %1 on average, none on most dates, or less than half of the zone in the scenes</source>
        <translation>晴空面积小：平均不足 %1，或大多数日期完全没有，或分区不足一半位于影像内</translation>
    </message>
    <message>
        <source>SHARD: “%1” is no part of a whole. Write it as 3/40: the third of forty, of up to %2.</source>
        <translation>SHARD：“%1”不是整体的一份。请写作 3/40：四十份中的第三份，最多 %2 份。</translation>
    </message>
    <message>
        <source>A temporary file cannot be used: %1. The environment variable TMPDIR says in which folder they are (else /var/tmp).</source>
        <translation>无法使用临时文件：%1。临时文件所在的文件夹由环境变量 TMPDIR 指定（未设置时为 /var/tmp）。</translation>
    </message>
</context>
<context>
    <name>ndvi::AggregateTables</name>
    <message>
        <source>ZONE_GROUP: the table “%1” carries no field “%2” along. It has: %3.</source>
        <translation>ZONE_GROUP：表“%1”未附带字段“%2”。现有字段：%3。</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2”: the scene %3 has the datetime %4 here and %5 in another row. A scene has one time.</source>
        <translation>表“%2”的第 %1 行：影像 %3 的 datetime 在此处为 %4，在另一行为 %5。一景影像只有一个时间。</translation>
    </message>
    <message>
        <source>Aggregate tables</source>
        <translation>表格汇总</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>ndvi,histogram,statistics,sum,merge,week,month,season,year,composite,time series</source>
        <translation>ndvi,histogram,statistics,sum,merge,week,month,season,year,composite,time series,直方图,统计,汇总,合并,周,月,季节,年,合成,时间序列</translation>
    </message>
    <message>
        <source>Puts the tables of several runs together, and sums them by day, week, month, season or year and by zone.</source>
        <translation>合并多次运行的表，并按日、周、月、季节或年以及按分区汇总。</translation>
    </message>
    <message>
        <source>histogram tables; all must have the same bins. Without them there are neither a histogram nor median and percentiles of several rows.</source>
        <translation>直方图表；所有表的区间必须相同。未给出时，既没有直方图，多行汇总也没有中位数和百分位数。</translation>
    </message>
    <message>
        <source>statistics tables of the same runs. Without them only the histograms are summed, and of the scenes of a day the one with most valid pixels is kept.</source>
        <translation>相同运行的统计表。未给出时只汇总直方图，并在同一天的多景影像中保留有效像元最多的一景。</translation>
    </message>
    <message>
        <source>what is summed in time, by UTC: nothing (each scene for itself), days, weeks from Monday (ISO 8601), months, seasons of three months (December belongs to the next year&apos;s winter), years, or all dates together.</source>
        <translation>按 UTC 时间汇总的时段：不汇总（每景影像单独成行）、日、周（自星期一起，ISO 8601）、月、季节（三个月；十二月属于次年的冬季）、年，或全部日期合在一起。</translation>
    </message>
    <message>
        <source>attributes carried along in the tables, such as crop: zones with the same value are summed. Empty: every zone for itself.</source>
        <translation>表中附带的属性，如作物：取值相同的分区合并汇总。空：每个分区单独汇总。</translation>
    </message>
    <message>
        <source>of several scenes of one UTC day keep, for each zone, the one that has data on most of it (then the one with most valid pixels, then the newest processing baseline), so that no ground counts twice; or sum them all. Without effect where PERIOD leaves each scene for itself.</source>
        <translation>同一 UTC 日有多景影像时，对每个分区保留在其中有数据的面积最大的一景（其次为有效像元最多的，再次为处理基线最新的），使同一地面不重复计数；或全部汇总。若 PERIOD 使每景影像单独成行，则不起作用。</translation>
    </message>
    <message>
        <source>one row per zone or group, period and bin.</source>
        <translation>每个分区或分组、时段和区间一行。</translation>
    </message>
    <message>
        <source>one row per zone or group and period, with the numbers of rows, zones and scenes that were summed, and the scenes left out.</source>
        <translation>每个分区或分组和时段一行，并给出所汇总的行数、分区数和影像数，以及被排除的影像。</translation>
    </message>
    <message>
        <source>one row per row that does not count, and why: there twice, or another scene of the day.</source>
        <translation>每个不计入的行一行，并说明原因：重复出现，或为同一天的另一景影像。</translation>
    </message>
    <message>
        <source>rows of STATISTICS; rows of the input that do not count; rows of STATISTICS without a valid pixel.</source>
        <translation>STATISTICS 的行数；输入中不计入的行数；STATISTICS 中没有有效像元的行数。</translation>
    </message>
    <message>
        <source>Histogram tables</source>
        <translation>直方图表</translation>
    </message>
    <message>
        <source>Statistics tables</source>
        <translation>统计表</translation>
    </message>
    <message>
        <source>Sum by</source>
        <translation>汇总时段</translation>
    </message>
    <message>
        <source>scene (no sums over time)</source>
        <translation>影像（不按时间汇总）</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>all dates</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Sum zones with the same</source>
        <translation>汇总以下字段取值相同的分区</translation>
    </message>
    <message>
        <source>Scenes of one day</source>
        <translation>同一天的多景影像</translation>
    </message>
    <message>
        <source>keep the one that covers most of the zone</source>
        <translation>保留覆盖分区最多的一景</translation>
    </message>
    <message>
        <source>sum them all</source>
        <translation>全部汇总</translation>
    </message>
    <message>
        <source>Summed histogram</source>
        <translation>汇总直方图</translation>
    </message>
    <message>
        <source>Summed statistics</source>
        <translation>汇总统计</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>被排除的行</translation>
    </message>
    <message>
        <source>Rows of the statistics</source>
        <translation>统计行数</translation>
    </message>
    <message>
        <source>Rows of the input that do not count</source>
        <translation>输入中不计入的行数</translation>
    </message>
    <message>
        <source>Statistics rows without a valid pixel</source>
        <translation>没有有效像元的统计行数</translation>
    </message>
    <message>
        <source>There is nothing to sum: give STATISTICS_TABLES, HISTOGRAM_TABLES or both.</source>
        <translation>没有可汇总的内容：请给出 STATISTICS_TABLES、HISTOGRAM_TABLES 或两者。</translation>
    </message>
    <message>
        <source>HISTOGRAM needs HISTOGRAM_TABLES: statistics tables hold no bins.</source>
        <translation>HISTOGRAM 需要 HISTOGRAM_TABLES：统计表不含区间。</translation>
    </message>
    <message>
        <source>STATISTICS needs STATISTICS_TABLES: histogram tables hold neither mean nor pixels without a valid value.</source>
        <translation>STATISTICS 需要 STATISTICS_TABLES：直方图表既不含平均值，也不含没有有效值的像元。</translation>
    </message>
    <message>
        <source>Rows by status: %1.</source>
        <translation>各状态的行数：%1。</translation>
    </message>
    <message>
        <source>Without HISTOGRAM_TABLES there is no HISTOGRAM, and rows that are the sum of several have no median and no percentiles.</source>
        <translation>没有 HISTOGRAM_TABLES 就没有 HISTOGRAM，由多行汇总所得的行也没有中位数和百分位数。</translation>
    </message>
    <message>
        <source>Without STATISTICS_TABLES there is no STATISTICS, and zones without valid pixels are not known; of the scenes of a day the one with most pixels in the bins is kept.</source>
        <translation>没有 STATISTICS_TABLES 就没有 STATISTICS，也无从得知没有有效像元的分区；同一天的多景影像中，保留区间内像元最多的一景。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 景</translation>
    </message>
    <message>
        <source>Zone %1 in scene %2 has other numbers in “%3” than in “%4”, so it is not clear which count. Leave one of the tables out, or filter it.</source>
        <translation>影像 %2 中的分区 %1 在“%3”与“%4”中的数值不同，无法确定以哪个为准。请去掉其中一个表，或对其进行筛选。</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2”: bin %3 of zone %4 in scene %5 is there a second time.</source>
        <translation>表“%2”的第 %1 行：影像 %5 中分区 %4 的区间 %3 重复出现。</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” is of zone %3 in scene %4, of which STATISTICS_TABLES has no row. Give the tables of the same runs, filtered alike, or only one kind.</source>
        <translation>表“%2”的第 %1 行属于影像 %4 中的分区 %3，而 STATISTICS_TABLES 中没有相应的行。请给出相同运行、以相同方式筛选的表，或只给出其中一种。</translation>
    </message>
    <message>
        <source>Zone %1 in scene %2 has another histogram in “%3” than in “%4”, so it is not clear which counts. Leave one of the tables out, or filter it.</source>
        <translation>影像 %2 中的分区 %1 在“%3”与“%4”中的直方图不同，无法确定以哪个为准。请去掉其中一个表，或对其进行筛选。</translation>
    </message>
    <message>
        <source>Zone %1 in scene %2 has %3 pixels in HISTOGRAM_TABLES, but should have %4 by “%5”. Give the tables of the same runs, filtered alike and each once, or only one kind.</source>
        <translation>影像 %2 中的分区 %1 在 HISTOGRAM_TABLES 中有 %3 个像元，但按“%5”应有 %4 个。请给出相同运行、以相同方式筛选的表，且每个只给出一次，或只给出其中一种。</translation>
    </message>
    <message>
        <source>Puts histogram and statistics tables of “NDVI histogram tables” together, of one run or of several, and sums them by period and by zone. Counts, mean, standard deviation, minimum and maximum are those of all pixels together; median and percentiles of several rows are recomputed from the histogram, no farther off than the widest bin, or NULL where they fall among pixels below or above all bins and are not known so well. The output can be summed again.</source>
        <translation>将“NDVI 直方图表”一次或多次运行得到的直方图表和统计表合并，并按时段和分区汇总。计数、平均值、标准差、最小值和最大值均为全部像元合在一起的结果；多行汇总的中位数和百分位数由直方图重新计算，误差不超过最宽的区间；若落在所有区间之下或之上的像元中而无法达到此精度，则为 NULL。输出可再次汇总。</translation>
    </message>
    <message>
        <source>one row per zone or group and period with a column per bin, for joins and spreadsheets; n_0.35 counts the pixels from 0.35 on. Needs both kinds of tables.</source>
        <translation>每个分区或分组和时段一行，每个区间一列，便于连接和电子表格使用；n_0.35 为从 0.35 开始的区间的像元数。需要同时给出两种表。</translation>
    </message>
    <message>
        <source>Summed histogram, a column per bin</source>
        <translation>汇总直方图（每个区间一列）</translation>
    </message>
    <message>
        <source>No table is asked for: give at least one of HISTOGRAM, STATISTICS, WIDE and CHOICES.</source>
        <translation>未要求任何表格：请至少给出 HISTOGRAM、STATISTICS、WIDE 和 CHOICES 之一。</translation>
    </message>
    <message>
        <source>WIDE needs HISTOGRAM_TABLES and STATISTICS_TABLES: its columns are the bins of the ones and status and pixels of the others.</source>
        <translation>WIDE 需要 HISTOGRAM_TABLES 和 STATISTICS_TABLES：它的列由前者的区间以及后者的状态和像元数组成。</translation>
    </message>
    <message>
        <source>%1 rows of zones and scenes read, %2 rows made of them.</source>
        <translation>读取分区与影像的行 %1 行，由此生成 %2 行。</translation>
    </message>
    <message>
        <source>%1 of the rows read do not count (%2): CHOICES has them.</source>
        <translation>读取的行中有 %1 行不计入（%2）：见 CHOICES。</translation>
    </message>
    <message>
        <source>%1 of the rows read do not count (%2). To see which, ask for CHOICES.</source>
        <translation>读取的行中有 %1 行不计入（%2）。如需查看是哪些行，请要求输出 CHOICES。</translation>
    </message>
    <message>
        <source>%1 zones and scenes are in the tables more than once, with the same numbers, and count once. Is a table given twice, or are there two of one run?</source>
        <translation>有 %1 个分区与影像的组合在表中重复出现且数值相同，只计一次。是否有表给出了两次，或同一次运行有两个表？</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1（介于 %2 和 %3 之间）</translation>
    </message>
    <message>
        <source>Not known, for they fall among pixels below or above all bins: %1.</source>
        <translation>以下数值落在所有区间之下或之上的像元中，因此未知：%1。</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” has pixels above all its bins, up to %3, but the bins of “%4” reach to %5.</source>
        <translation>表“%2”的第 %1 行有高于其所有区间的像元（最大 %3），但“%4”的区间一直到 %5。</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” has pixels below all its bins, down to %3, but the bins of “%4” begin at %5.</source>
        <translation>表“%2”的第 %1 行有低于其所有区间的像元（最小 %3），但“%4”的区间从 %5 开始。</translation>
    </message>
    <message>
        <source>So the runs had bins of different ranges, and their histograms cannot be added. Make the tables again with the same BIN_MIN and BIN_MAX, or sum those with the same bins apart.</source>
        <translation>可见各次运行的区间范围不同，其直方图无法相加。请用相同的 BIN_MIN 和 BIN_MAX 重新生成这些表，或将区间相同的表分别汇总。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be opened as a table.</source>
        <translation>%1：无法将“%2”作为表打开。</translation>
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
        <source>Processing level</source>
        <translation>处理级别</translation>
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
        <translation>在文件夹及其所有子文件夹中搜索 Sentinel-2 产品（.SAFE，也包括压缩包，L1C 和 L2A）、旁边带有文件的 STAC 条目，以及已知命名的单波段文件（Sentinel-2、Landsat、HLS），并将找到的内容列入图层：每景影像一个要素，带有其覆盖范围。可随意筛选或编辑该图层；其他算法会读取它。只打开元数据，不读取像元。损坏或不完整的产品会连同原因记入日志。</translation>
    </message>
    <message>
        <source>where to search.</source>
        <translation>搜索位置。</translation>
    </message>
    <message>
        <source>any, L1C (top of atmosphere) or L2A (surface reflectance).</source>
        <translation>任意、L1C（大气层顶）或 L2A（地表反射率）。</translation>
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
</context>
<context>
    <name>ndvi::CollectionFromLayers</name>
    <message>
        <source>Collection from layers</source>
        <translation>由图层创建影像集合</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>影像集合</translation>
    </message>
    <message>
        <source>ndvi,layers,raster,stack,time series,modis,bands,index,scenes,footprints</source>
        <translation>ndvi,layers,raster,stack,time series,modis,bands,index,scenes,footprints,图层,栅格,堆栈,时间序列,波段,影像,影像集合</translation>
    </message>
    <message>
        <source>Lists raster layers with red and near-infrared bands or with ready NDVI, or the dates of a stack, as the scenes of a collection.</source>
        <translation>将带有红光和近红外波段或现成 NDVI 的栅格图层，或堆栈中的各个日期，列为影像集合中的影像。</translation>
    </message>
    <message>
        <source>Raster layers</source>
        <translation>栅格图层</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>图层内容</translation>
    </message>
    <message>
        <source>Red and near-infrared bands</source>
        <translation>红光和近红外波段</translation>
    </message>
    <message>
        <source>Ready NDVI</source>
        <translation>现成的 NDVI</translation>
    </message>
    <message>
        <source>Red band (number or name; empty: by its name)</source>
        <translation>红光波段（编号或名称；空：按名称识别）</translation>
    </message>
    <message>
        <source>Near-infrared band (number or name; empty: by its name)</source>
        <translation>近红外波段（编号或名称；空：按名称识别）</translation>
    </message>
    <message>
        <source>NDVI band (number or name; empty: every band is a date)</source>
        <translation>NDVI 波段（编号或名称；空：每个波段为一个日期）</translation>
    </message>
    <message>
        <source>Quantification: value = (stored number + offset) / quantification</source>
        <translation>量化值：值 =（存储值 + 偏移量）/ 量化值</translation>
    </message>
    <message>
        <source>Offset of the stored numbers (−1000 for Sentinel-2 since baseline 04.00)</source>
        <translation>存储值的偏移量（基线 04.00 起的 Sentinel-2 为 −1000）</translation>
    </message>
    <message>
        <source>Stored number that means no data (empty: what the file says)</source>
        <translation>表示无数据的存储值（空：以文件为准）</translation>
    </message>
    <message>
        <source>Mask band (number or name)</source>
        <translation>掩膜波段（编号或名称）</translation>
    </message>
    <message>
        <source>What the mask band holds</source>
        <translation>掩膜波段的内容</translation>
    </message>
    <message>
        <source>Folder for copies of layers that are no files</source>
        <translation>非文件图层副本的存放文件夹</translation>
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
        <source>raster layers of the project, files, or anything else GDAL opens: /vsizip/…, NETCDF:….</source>
        <translation>项目中的栅格图层、文件，或 GDAL 可打开的其他任何数据：/vsizip/…、NETCDF:…。</translation>
    </message>
    <message>
        <source>0: red and near-infrared bands; 1: ready NDVI.</source>
        <translation>0：红光和近红外波段；1：现成的 NDVI。</translation>
    </message>
    <message>
        <source>number or name of a band, as in 3 or B04. Of a stack of dates, all of them in the same order: RED_BAND=1,5 and NIR_BAND=4,8 makes two scenes of each layer. Where both are empty, bands with names of Sentinel-2, Landsat or HLS (B04 and B08, red and nir) are found by themselves.</source>
        <translation>波段的编号或名称，如 3 或 B04。对于多日期堆栈，按相同顺序给出全部波段：RED_BAND=1,5 和 NIR_BAND=4,8 使每个图层成为两景影像。两者均为空时，自动识别以 Sentinel-2、Landsat 或 HLS 方式命名的波段（B04 和 B08、red 和 nir）。</translation>
    </message>
    <message>
        <source>with ready NDVI: the band or bands to take; empty: all, each a scene.</source>
        <translation>用于现成的 NDVI：要采用的一个或多个波段；空：全部采用，每个波段为一景影像。</translation>
    </message>
    <message>
        <source>value = (stored number + OFFSET) / QUANTIFICATION. Bands: what is empty is taken from the scale and offset tags of the bands, else 10000 and 0; Sentinel-2 of processing baseline 04.00 and later needs OFFSET=-1000, unless it was added already. Ready NDVI: needed for integers without tags (10000 for NDVI × 10000); tags and floating point numbers are taken as they are.</source>
        <translation>值 =（存储值 + OFFSET）/ QUANTIFICATION。波段：未填写的取自波段的 scale 和 offset 标签，若无则取 10000 和 0；处理基线 04.00 及以后的 Sentinel-2 需要 OFFSET=-1000，除非偏移量已经应用过。现成的 NDVI：没有标签的整数需要填写（NDVI × 10000 时为 10000）；带标签的和浮点数按原样采用。</translation>
    </message>
    <message>
        <source>stored number that means no data. For bands it replaces what the files say; for ready NDVI it stands in where they say nothing.</source>
        <translation>表示无数据的存储值。对于波段，它取代文件中的值；对于现成的 NDVI，仅在文件未给出时采用。</translation>
    </message>
    <message>
        <source>a mask band of the same layers, one for all scenes of a layer or one for each, and what it holds: scl (Sentinel-2 classes), fmask (HLS bits), qa_pixel (Landsat bits), binary (not 0: masked).</source>
        <translation>相同图层中的掩膜波段（一个图层的所有影像共用一个，或每景各一个）及其内容：scl（Sentinel-2 类别）、fmask（HLS 位标志）、qa_pixel（Landsat 位标志）、binary（非 0：被掩膜）。</translation>
    </message>
    <message>
        <source>needed where a layer is no file GDAL opens (WCS, virtual raster, PostGIS …): its values are written there as a GeoTIFF, layer_values.tif, at the layer&apos;s own pixel size.</source>
        <translation>当图层不是 GDAL 可打开的文件（WCS、虚拟栅格、PostGIS……）时需要：其值以图层自身的像元大小在此处写为 GeoTIFF，即 layer_values.tif。</translation>
    </message>
    <message>
        <source>the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.</source>
        <translation>影像集合：GeoPackage、GeoJSON、CSV 等，或临时图层。</translation>
    </message>
    <message>
        <source>how many scenes are in the collection.</source>
        <translation>集合中有多少景影像。</translation>
    </message>
    <message>
        <source>RED_BAND and NIR_BAND must be given together.</source>
        <translation>RED_BAND 和 NIR_BAND 必须同时给出。</translation>
    </message>
    <message>
        <source>RED_BAND and NIR_BAND are for CONTENT=0, red and near-infrared bands.</source>
        <translation>RED_BAND 和 NIR_BAND 用于 CONTENT=0，即红光和近红外波段。</translation>
    </message>
    <message>
        <source>NDVI_BAND is for CONTENT=1, ready NDVI.</source>
        <translation>NDVI_BAND 用于 CONTENT=1，即现成的 NDVI。</translation>
    </message>
    <message>
        <source>QUANTIFICATION must be above 0.</source>
        <translation>QUANTIFICATION 必须大于 0。</translation>
    </message>
    <message>
        <source>Scenes without a date: %1 of %2 (%3). Looked at were: %4. See DATE_FROM, DATE_PATTERN and DATES, or set ALLOW_UNDATED.</source>
        <translation>没有日期的影像：%1 景，共 %2 景（%3）。已查看：%4。请参阅 DATE_FROM、DATE_PATTERN 和 DATES，或设置 ALLOW_UNDATED。</translation>
    </message>
    <message>
        <source>Scenes without a date: %1 of %2 (%3).</source>
        <translation>没有日期的影像：%1 景，共 %2 景（%3）。</translation>
    </message>
    <message>
        <source>Nothing tells an offset of the bands: 0 is taken. Sentinel-2 of processing baseline 04.00 and later needs OFFSET=-1000, unless it was added already.</source>
        <translation>没有任何信息给出波段的偏移量：取 0。处理基线 04.00 及以后的 Sentinel-2 需要 OFFSET=-1000，除非偏移量已经应用过。</translation>
    </message>
    <message>
        <source>The files&apos; own scale, offset or nodata were taken, not those given, for: %1.</source>
        <translation>以下图层采用了文件自身的缩放系数、偏移量或无数据值，而非所给的值：%1。</translation>
    </message>
    <message>
        <source>LAYERS names no layer.</source>
        <translation>LAYERS 未指定任何图层。</translation>
    </message>
    <message>
        <source>“%1” is there twice and was taken once.</source>
        <translation>“%1”重复给出，只采用一次。</translation>
    </message>
    <message>
        <source>Lists raster layers or files as the scenes of a collection, which the other algorithms read: one feature a scene, with its footprint. A layer has red and near-infrared bands, or NDVI somebody has made already; a stack has several dates. Only headers are read, and only the data count, never how a layer is drawn. What “NDVI rasters” and “Stack NDVI bands” wrote says itself of which scene it is, and why a band has no data: tables of it have the same scenes as those of the bands.</source>
        <translation>将栅格图层或文件列为影像集合中的影像，供其他算法读取：每景影像一个要素，带有其覆盖范围。图层可带有红光和近红外波段，或已计算好的 NDVI；堆栈含有多个日期。只读取文件头，且只以数据为准，与图层的显示样式无关。由“NDVI 栅格”和“NDVI 波段堆栈”写出的文件自身说明其所属影像以及波段没有数据的原因：由其得到的表与由波段得到的表影像一致。</translation>
    </message>
    <message>
        <source>Looking at layer %1 of %2: %3</source>
        <translation>正在查看图层，第 %1 个，共 %2 个：%3</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionFromStac</name>
    <message>
        <source>Collection from STAC</source>
        <translation>由 STAC 创建影像集合</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>影像集合</translation>
    </message>
    <message>
        <source>ndvi,sentinel-2,stac,api,cloud,cog,earth search,planetary computer,copernicus,search,catalog,scenes</source>
        <translation>ndvi,sentinel-2,哨兵2号,stac,api,云端,cog,earth search,planetary computer,哥白尼,搜索,目录,影像</translation>
    </message>
    <message>
        <source>Finds satellite scenes on servers, by place, time and cloud cover, and lists them in a layer. Nothing is downloaded.</source>
        <translation>按位置、时间和云量在服务器上查找卫星影像，并列在一个图层中。不下载任何内容。</translation>
    </message>
    <message>
        <source>STAC API or catalog (a name or an address)</source>
        <translation>STAC API 或目录（名称或地址）</translation>
    </message>
    <message>
        <source>Collection of the API (empty: its Sentinel-2 L2A)</source>
        <translation>API 中的集合（留空：其 Sentinel-2 L2A 集合）</translation>
    </message>
    <message>
        <source>Zones the scenes must touch</source>
        <translation>影像须触及的分区</translation>
    </message>
    <message>
        <source>Most scenes</source>
        <translation>最多景数</translation>
    </message>
    <message>
        <source>Login for the API</source>
        <translation>API 的登录</translation>
    </message>
    <message>
        <source>Login for the files of the scenes</source>
        <translation>影像文件的登录</translation>
    </message>
    <message>
        <source>Attempts a request</source>
        <translation>每个请求的尝试次数</translation>
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
        <source>Items left out</source>
        <translation>被排除的条目数</translation>
    </message>
    <message>
        <source>Asks a STAC API which Sentinel-2 scenes there are of a place and a time, and lists them in a layer: one feature a scene, with its footprint. Filter or edit the layer as you like; the other algorithms read it, and of the files on the server only the parts they need. Static catalogs (catalog.json), on a server or in a folder, are walked through likewise.</source>
        <translation>向 STAC API 查询某地某时有哪些 Sentinel-2 影像，并列在一个图层中：每景一个要素，带有覆盖范围。可随意筛选或编辑该图层；其他算法会读取它，并且只读取服务器上文件中所需的部分。静态目录（catalog.json），无论在服务器上还是在文件夹中，也同样可以遍历。</translation>
    </message>
    <message>
        <source>id of a collection there. Empty: Sentinel-2 L2A of the APIs that are known by name (lpcloud: HLS of Sentinel-2); everything of a catalog.</source>
        <translation>其中某个集合的 id。留空：已知名称的 API 取 Sentinel-2 L2A（lpcloud：Sentinel-2 的 HLS）；目录则取全部。</translation>
    </message>
    <message>
        <source>polygons: scenes whose footprint meets none of them are left out. The API is asked for what lies around them all; it needs these or EXTENT.</source>
        <translation>多边形：覆盖范围与其中任何一个都不相交的影像会被排除。向 API 查询的是包含全部多边形的范围；API 需要此参数或 EXTENT。</translation>
    </message>
    <message>
        <source>authentication configuration of QGIS for requests to the API itself.</source>
        <translation>QGIS 的认证配置，用于对 API 本身的请求。</translation>
    </message>
    <message>
        <source>authentication configuration for the files of the scenes, where they need one: it goes into the column authcfg, and to every server that has one of these files.</source>
        <translation>影像文件需要登录时使用的认证配置：它写入 authcfg 列，并会发送给存有这些文件的每个服务器。</translation>
    </message>
    <message>
        <source>how often a request that fails is sent, with growing pauses.</source>
        <translation>失败的请求最多发送多少次，间隔逐次加长。</translation>
    </message>
    <message>
        <source>the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.</source>
        <translation>影像集合：GeoPackage、GeoJSON、CSV 等，或临时图层。</translation>
    </message>
    <message>
        <source>how many scenes are in the collection, and how many items were left out.</source>
        <translation>集合中有多少景影像，以及排除了多少条目。</translation>
    </message>
    <message>
        <source>ZONES cannot be read as a layer of polygons.</source>
        <translation>ZONES 无法作为多边形图层读取。</translation>
    </message>
    <message>
        <source>a name: earth-search, planetary-computer, copernicus, lpcloud, earth-search-v0, or the address of another STAC API or catalog (https://…), or a catalog.json. Earth Search and the Planetary Computer are open to all.</source>
        <translation>名称：earth-search、planetary-computer、copernicus、lpcloud、earth-search-v0，或其他 STAC API 或目录的地址（https://…），或一个 catalog.json。Earth Search 和 Planetary Computer 对所有人开放。</translation>
    </message>
    <message>
        <source>no more scenes than this are taken, the earliest first where the API can sort, and the log says so.</source>
        <translation>最多采用这么多景；若 API 支持排序则从最早的开始，日志会予以说明。</translation>
    </message>
    <message>
        <source>%1 has scenes of all the Earth: say in ZONES or EXTENT where they are to be.</source>
        <translation>%1 拥有全球的影像：请用 ZONES 或 EXTENT 指定位置。</translation>
    </message>
    <message>
        <source>OUTPUT: %1 would be a shapefile, which cuts the addresses of files on servers at 254 characters. Choose a GeoPackage (.gpkg), GeoJSON or CSV.</source>
        <translation>OUTPUT：%1 将是 shapefile，它会把服务器上文件的地址截断为 254 个字符。请选择 GeoPackage（.gpkg）、GeoJSON 或 CSV。</translation>
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
        <translation>影像集合“%1”（经筛选或选择后）不含任何影像。</translation>
    </message>
    <message>
        <source>A collection is made by “Collection from folder”; a table of your own needs the field scene_id, and either red and nir or ndvi; with datetime the rows have a time.</source>
        <translation>影像集合由“由文件夹创建影像集合”生成；自制的表需要字段 scene_id，以及 red 和 nir，或者 ndvi；若有 datetime，结果行便带有时间。</translation>
    </message>
    <message>
        <source>Scenes whose offset (offset_red, offset_nir) is not known: %1 of %2; 0 is taken. Sentinel-2 products of baseline 04.00 and later need −1000.</source>
        <translation>偏移量（offset_red、offset_nir）未知的影像：%2 景中有 %1 景，取 0。基线 04.00 及以后的 Sentinel-2 产品需要 −1000。</translation>
    </message>
</context>
<context>
    <name>ndvi::DateParameters</name>
    <message>
        <source>Where the dates are</source>
        <translation>日期的来源</translation>
    </message>
    <message>
        <source>Wherever one is found</source>
        <translation>最先找到之处</translation>
    </message>
    <message>
        <source>Time range of the layer</source>
        <translation>图层的时间范围</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>How dates are written in names</source>
        <translation>名称中日期的写法</translation>
    </message>
    <message>
        <source>Table of dates</source>
        <translation>日期表</translation>
    </message>
    <message>
        <source>Field with the layer&apos;s name or the band</source>
        <translation>图层名称或波段字段</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>日期字段</translation>
    </message>
    <message>
        <source>Keep scenes without a date</source>
        <translation>保留没有日期的影像</translation>
    </message>
    <message>
        <source>0: wherever one is found, in the order of DATES, the layer&apos;s time range, the time of acquisition in metadata, names of band, file and layer, and the metadata item TIFFTAG_DATETIME, which may be when the file was made; 1 to 4: there only. Times are UTC. In a stack, only bands and DATES tell a date.</source>
        <translation>0：取最先找到的日期，依次查看 DATES、图层的时间范围、元数据中的成像时间、波段、文件和图层的名称，以及元数据项 TIFFTAG_DATETIME（它可能是文件的生成时间）；1 至 4：只查看该处。时间为 UTC。对于堆栈，只有波段和 DATES 能给出日期。</translation>
    </message>
    <message>
        <source>how a date is written in a name: yyyy, MM, dd, or DDD for the day of the year, HH, mm, ss, all else as it is; several with commas between them, tried in their order. Where a name has two dates, write what is around the right one: taken_{date:yyyyMMdd}.</source>
        <translation>日期在名称中的写法：yyyy、MM、dd，或以 DDD 表示年积日，以及 HH、mm、ss，其余字符照原样；多种写法以逗号分隔，按顺序尝试。若名称中有两个日期，请写出正确日期前后的内容：taken_{date:yyyyMMdd}。</translation>
    </message>
    <message>
        <source>a table with a row for each scene. LAYER_FIELD has the name of the layer or file, or of a stack the name of the band, its number where there is one layer, or layer#band=3. DATE_FIELD has the date, or date and time.</source>
        <translation>每景影像一行的表。LAYER_FIELD 为图层或文件的名称；对于堆栈，则为波段名称，若只有一个图层也可为波段编号，或写作 layer#band=3。DATE_FIELD 为日期，或日期和时间。</translation>
    </message>
    <message>
        <source>keep scenes for which no date is found; else they end the run.</source>
        <translation>保留未找到日期的影像；否则运行将因此终止。</translation>
    </message>
    <message>
        <source>DATE_FROM=4 needs DATES, a table of dates.</source>
        <translation>DATE_FROM=4 需要 DATES，即日期表。</translation>
    </message>
    <message>
        <source>DATES is a table of dates, but DATE_FROM=%1 looks for them elsewhere: use 0 or 4.</source>
        <translation>DATES 为日期表，但 DATE_FROM=%1 从别处查找日期：请用 0 或 4。</translation>
    </message>
    <message>
        <source>DATES needs LAYER_FIELD and DATE_FIELD, which say where layers and dates are in it.</source>
        <translation>DATES 需要 LAYER_FIELD 和 DATE_FIELD，用以指明表中的图层和日期字段。</translation>
    </message>
    <message>
        <source>DATES cannot be read as a table.</source>
        <translation>DATES 无法作为表读取。</translation>
    </message>
</context>
<context>
    <name>ndvi::ExportedLayers</name>
    <message>
        <source>LAYERS: “%1” (%2) is no file that can be opened without QGIS, so its values have to be copied: name a folder for that in FOLDER.</source>
        <translation>LAYERS：“%1”（%2）不是脱离 QGIS 也能打开的文件，因此须复制其值：请在 FOLDER 中为此指定文件夹。</translation>
    </message>
    <message>
        <source>FOLDER: the folder %1 cannot be made.</source>
        <translation>FOLDER：无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Copying the values of “%1” to %2.</source>
        <translation>正在将“%1”的值复制到 %2。</translation>
    </message>
</context>
<context>
    <name>ndvi::HistogramReport</name>
    <message>
        <source>NDVI histogram report</source>
        <translation>NDVI 直方图报告</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>ndvi,histogram,report,html,heat map,chart,overview,time series,field</source>
        <translation>ndvi,histogram,report,html,heat map,chart,overview,time series,field,直方图,报告,热力图,图表,总览,时间序列,地块</translation>
    </message>
    <message>
        <source>Makes a page to look at of the tables of a run: what went wrong, which zones need attention, and their histograms by date.</source>
        <translation>将一次运行的表制成可供查看的页面：出了哪些问题、哪些分区需要关注，以及它们各日期的直方图。</translation>
    </message>
    <message>
        <source>the histogram table, a row per zone, scene and bin. Any vector format, also CSV.</source>
        <translation>直方图表，每个分区、影像和区间一行。任何矢量格式均可，包括 CSV。</translation>
    </message>
    <message>
        <source>the scenes table of the same run: tells which scenes could not be read, and why.</source>
        <translation>同一次运行的影像表：说明哪些影像无法读取及其原因。</translation>
    </message>
    <message>
        <source>zone_id of the zones to show in detail, separated by commas (or semicolons, where names have commas). Empty: those that need attention most.</source>
        <translation>要详细显示的分区的 zone_id，以逗号分隔（若名称中含逗号，则以分号分隔）。空：最需要关注的分区。</translation>
    </message>
    <message>
        <source>how many zones to show in detail where ZONES_SHOWN is empty; all are in the overview. The page stays below some 20 MB in any case, and says what it left out.</source>
        <translation>ZONES_SHOWN 为空时详细显示多少个分区；总览包含所有分区。无论如何，页面大小保持在约 20 MB 以内，并注明省略的内容。</translation>
    </message>
    <message>
        <source>heading of the page.</source>
        <translation>页面的标题。</translation>
    </message>
    <message>
        <source>the page, an HTML file. QGIS lists it in its results viewer.</source>
        <translation>页面，为 HTML 文件。QGIS 会将其列入结果查看器。</translation>
    </message>
    <message>
        <source>Histogram table</source>
        <translation>直方图表</translation>
    </message>
    <message>
        <source>Statistics table</source>
        <translation>统计表</translation>
    </message>
    <message>
        <source>Scenes table</source>
        <translation>影像表</translation>
    </message>
    <message>
        <source>Zones to show in detail (zone_id)</source>
        <translation>详细显示的分区（zone_id）</translation>
    </message>
    <message>
        <source>Largest number of zones to show in detail</source>
        <translation>详细显示的最大分区数</translation>
    </message>
    <message>
        <source>Heading of the page</source>
        <translation>页面标题</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>分区数</translation>
    </message>
    <message>
        <source>Zones that need attention</source>
        <translation>需要关注的分区数</translation>
    </message>
    <message>
        <source>%1: the table “%2” cannot be opened.</source>
        <translation>%1：无法打开表“%2”。</translation>
    </message>
    <message>
        <source>Reading the statistics</source>
        <translation>正在读取统计</translation>
    </message>
    <message>
        <source>Reading the histogram</source>
        <translation>正在读取直方图</translation>
    </message>
    <message>
        <source>Without the scenes table this page cannot tell which scenes failed as a whole.</source>
        <translation>没有影像表，此页面无法说明哪些影像整景失败。</translation>
    </message>
    <message>
        <source>the statistics table of the same run. With percentiles 5 and 95 the band between them is exact; without, and in sums, it is read off the histogram, which ≈ marks.</source>
        <translation>同一次运行的统计表。含百分位数 5 和 95 时，两者之间的范围是精确的；若没有，或为汇总结果，则由直方图读出，并以 ≈ 标明。</translation>
    </message>
    <message>
        <source>zones in the statistics table; those that need attention, which a fall of the median that lasts (a harvest) does not count for.</source>
        <translation>统计表中的分区数；其中需要关注的分区数，持续的中位数下降（收获）不计在内。</translation>
    </message>
    <message>
        <source>Makes one HTML page of the tables that “NDVI histogram tables” writes: what went wrong and why, an overview of all zones with those first that need attention (failures, nothing valid, nothing inside the bins, a fall of the median that recovers at once or is too new to tell, little clear area, few pixels), and for some zones a heat map of their histograms by date, the histogram of each date and the numbers. Sums that “Aggregate tables” writes can be shown too. The page needs no network and no scripts, names no folders and can be printed.</source>
        <translation>把“NDVI 直方图表”写出的表做成一个 HTML 页面：出了什么问题及原因；全部分区的总览，最需要关注的排在前面（失败、没有有效像元、没有像元落入区间、中位数下降后随即恢复或尚无法判断、晴空面积小、像元少）；并为部分分区给出按日期的直方图热力图、各日期的直方图和数值。“表格汇总”写出的合计同样可以展示。页面不需要网络和脚本，不含文件夹名称，可以打印。</translation>
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
        <source>For every zone (field, plot, district …) and every scene of a collection: how many pixels fall into each NDVI bin, the statistics, and why there are none where there are none. NDVI = (NIR − red) / (NIR + red) of reflectance. Bands are read straight from the scenes, no NDVI raster is needed.</source>
        <translation>对影像集合中的每景影像和每个分区（田块、小区、行政区……）：落入每个 NDVI 区间的像元数、统计值，以及没有结果时的原因。NDVI = (NIR − 红光) / (NIR + 红光)，按反射率计算。直接从影像读取波段，无需 NDVI 栅格。</translation>
    </message>
    <message>
        <source>one row per zone and scene with a column per bin, for joins and spreadsheets; n_0.35 counts the pixels from 0.35 on.</source>
        <translation>每个分区和影像一行、每个区间一列，便于连接和在电子表格中使用；n_0.35 为自 0.35 起的区间的像元数。</translation>
    </message>
    <message>
        <source>a page to look at: what went wrong, which zones need attention, and their histograms by date.</source>
        <translation>可供查看的页面：出了哪些问题、哪些分区需要关注，以及它们各日期的直方图。</translation>
    </message>
    <message>
        <source>Histogram, a column per bin</source>
        <translation>直方图，每个区间一列</translation>
    </message>
    <message>
        <source>No output is asked for: give at least one of HISTOGRAM, STATISTICS, SCENES, WIDE and REPORT.</source>
        <translation>未要求任何输出：请至少给出 HISTOGRAM、STATISTICS、SCENES、WIDE 和 REPORT 之一。</translation>
    </message>
    <message>
        <source>scenes in the collection; scenes of which nothing could be read (not those read in part); statistics rows without a valid pixel.</source>
        <translation>集合中的影像数；完全无法读取的影像数（不含部分读取的影像）；没有有效像元的统计行数。</translation>
    </message>
</context>
<context>
    <name>ndvi::KnownResults</name>
    <message>
        <source>Scenes whose results were in CACHE already: %1 of %2.</source>
        <translation>结果已在 CACHE 中的影像：%2 景中的 %1 景。</translation>
    </message>
</context>
<context>
    <name>ndvi::LayerDates</name>
    <message>
        <source>DATES: the date of “%1” is “%2”, which is no date such as 2024-06-11 or 2024-06-11T10:20:30Z.</source>
        <translation>DATES：“%1”的日期为“%2”，不是形如 2024-06-11 或 2024-06-11T10:20:30Z 的日期。</translation>
    </message>
    <message>
        <source>DATES: “%1” is there twice, with different dates.</source>
        <translation>DATES：“%1”重复出现，且日期不同。</translation>
    </message>
    <message>
        <source>“%1” holds %2, which is written like a date, but there is no such day or time.</source>
        <translation>“%1”中的 %2 写法像日期，但不存在这样的日期或时间。</translation>
    </message>
    <message>
        <source>its bands %1 are of different dates by their names.</source>
        <translation>按名称，其波段 %1 的日期不同。</translation>
    </message>
    <message>
        <source>its metadata say it was acquired on “%1”, which is no date.</source>
        <translation>其元数据称成像时间为“%1”，这不是日期。</translation>
    </message>
    <message>
        <source>the table DATES</source>
        <translation>表 DATES</translation>
    </message>
    <message>
        <source>the layer&apos;s time range</source>
        <translation>图层的时间范围</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>the layer&apos;s metadata</source>
        <translation>图层的元数据</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>metadata of file, band and layer</source>
        <translation>文件、波段和图层的元数据</translation>
    </message>
    <message>
        <source>names of band, file and layer, by DATE_PATTERN</source>
        <translation>波段、文件和图层的名称（按 DATE_PATTERN）</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 个来自%2</translation>
    </message>
    <message>
        <source>Dates: %1.</source>
        <translation>日期：%1。</translation>
    </message>
</context>
<context>
    <name>ndvi::LayerLooks</name>
    <message>
        <source>clouds %1 – %2 %</source>
        <translation>云量 %1 – %2 %</translation>
    </message>
    <message>
        <source>clouds unknown</source>
        <translation>云量未知</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>无有效像元</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>The NDVI style could not be applied to %1: %2</source>
        <translation>无法将 NDVI 样式应用到 %1：%2</translation>
    </message>
</context>
<context>
    <name>ndvi::LayerScenes</name>
    <message>
        <source>its red and near-infrared bands have no name that is known, so RED_BAND and NIR_BAND have to say which they are. Its bands are: %1. Ready NDVI needs CONTENT=1.</source>
        <translation>其红光和近红外波段的名称未知，须由 RED_BAND 和 NIR_BAND 指明。其波段为：%1。若为现成的 NDVI，请用 CONTENT=1。</translation>
    </message>
    <message>
        <source>RED_BAND names %1 of its bands, NIR_BAND %2: they must be as many. Its bands are: %3.</source>
        <translation>RED_BAND 指定了其 %1 个波段，NIR_BAND 指定了 %2 个：两者数量必须相同。其波段为：%3。</translation>
    </message>
    <message>
        <source>band %1 is named as red and as near infrared.</source>
        <translation>波段 %1 被同时指定为红光和近红外波段。</translation>
    </message>
    <message>
        <source>band %1 is named twice.</source>
        <translation>波段 %1 被重复指定。</translation>
    </message>
    <message>
        <source>its mask, band %1, does not hold integers of 8 or 16 bits.</source>
        <translation>其掩膜（波段 %1）存储的不是 8 位或 16 位整数。</translation>
    </message>
    <message>
        <source>the scale tags of its red and near-infrared bands, %1 and %2, must be above 0 and alike.</source>
        <translation>其红光和近红外波段的 scale 标签（%1 和 %2）必须大于 0 且相同。</translation>
    </message>
    <message>
        <source>it holds integers of more than 16 bits without a scale tag. Give the file its scale first: gdal_edit.py -scale 0.0001 FILE.</source>
        <translation>其存储的是超过 16 位的整数，且没有 scale 标签。请先为文件设置缩放系数：gdal_edit.py -scale 0.0001 FILE。</translation>
    </message>
    <message>
        <source>it holds integers, and no scale tag tells how they become NDVI: QUANTIFICATION has to, as in 10000 for NDVI × 10000 (NDVI = (number + OFFSET) / QUANTIFICATION).</source>
        <translation>其存储的是整数，且没有 scale 标签说明如何换算为 NDVI：须由 QUANTIFICATION 指定，如 NDVI × 10000 时为 10000（NDVI =（存储值 + OFFSET）/ QUANTIFICATION）。</translation>
    </message>
    <message>
        <source>it holds floating point numbers, which are taken as they are: QUANTIFICATION and OFFSET are for integers. If they are no NDVI yet, give the file its scale first: gdal_edit.py -scale 0.0001 FILE.</source>
        <translation>其存储的是浮点数，按原样采用：QUANTIFICATION 和 OFFSET 用于整数。若这些数还不是 NDVI，请先为文件设置缩放系数：gdal_edit.py -scale 0.0001 FILE。</translation>
    </message>
    <message>
        <source>band %1 holds complex numbers.</source>
        <translation>波段 %1 存储的是复数。</translation>
    </message>
    <message>
        <source>its file has no place on the ground or no coordinate reference system. One chosen in QGIS is not in the file: use “Assign projection” or gdal_edit.py -a_srs EPSG:… FILE.</source>
        <translation>其文件没有地理位置或坐标参考系。在 QGIS 中选择的坐标参考系并不在文件中：请使用“指定投影”或 gdal_edit.py -a_srs EPSG:… FILE。</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>图层“%1”：%2</translation>
    </message>
    <message>
        <source>MASK_BAND names bands (%1), but not one for all scenes or one for each of them (%2).</source>
        <translation>MASK_BAND 指定的波段数为 %1，但须由所有影像共用一个，或每景影像各一个（影像数 %2）。</translation>
    </message>
    <message>
        <source>Scene %1 has no data, as its file says: %2</source>
        <translation>影像 %1 没有数据，其文件说明的原因：%2</translation>
    </message>
    <message>
        <source>%1 in layer “%2”</source>
        <translation>%1（图层“%2”）</translation>
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
        <source>where the rasters go, as date_tile_scene_NDVI.tif; it is made where it is missing. A raster of that name is replaced once the new one is whole.</source>
        <translation>栅格的存放位置，命名为 date_tile_scene_NDVI.tif；文件夹不存在时会创建。新栅格完整写好后才替换同名栅格。</translation>
    </message>
    <message>
        <source>FOLDER: the folder %1 cannot be made.</source>
        <translation>FOLDER：无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>ndvi,raster,geotiff,cog,clip,crop,sentinel-2,time series,temporal,index</source>
        <translation>ndvi,raster,geotiff,cog,clip,crop,sentinel-2,time series,temporal,index,栅格,裁剪,归一化植被指数,时间序列</translation>
    </message>
    <message>
        <source>Writes the NDVI of every scene as a raster, for maps and other tools.</source>
        <translation>将每景影像的 NDVI 写为栅格，供制图和其他工具使用。</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Load the rasters, styled and with their dates</source>
        <translation>加载栅格，并设置样式和日期</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Writes one raster per scene on the grid of its bands: NDVI = (NIR − red) / (NIR + red) of reflectance, no data where a pixel is masked, has no data, or NIR + red is not above 0. The histogram tables do not need these rasters; they are for maps and other tools.</source>
        <translation>在各影像波段的格网上为每景影像写出一个栅格：NDVI =（NIR − 红光）/（NIR + 红光），以反射率计算；像元被掩膜、无数据或 NIR + 红光不大于 0 时为无数据。直方图表不需要这些栅格；它们供制图和其他工具使用。</translation>
    </message>
    <message>
        <source>GeoTIFF, in tiles; or COG, cloud optimized, with overviews made of means: larger and slower to write, quick to show. A COG is first written uncompressed into FOLDER.</source>
        <translation>分块的 GeoTIFF；或 COG（云优化 GeoTIFF），带有按平均值生成的概视图（金字塔）：文件更大、写入更慢，但显示快。COG 会先以未压缩形式写入 FOLDER。</translation>
    </message>
    <message>
        <source>load the rasters into the project, named by date and tile, in one style, each with the time from its day (UTC) to the day before the next raster of its tile: the temporal controller plays the season. Off by default: a collection may have hundreds of scenes.</source>
        <translation>将栅格加载到项目中，以日期和图幅命名，采用统一样式，时间各自从成像当日（UTC）起至同一图幅下一个栅格的前一日止：时态控制器可借此播放整个季节的变化。默认关闭：影像集合可能有数百景影像。</translation>
    </message>
    <message>
        <source>one row per scene: whether its raster was written, and why not.</source>
        <translation>每景影像一行：其栅格是否写出，以及未写出的原因。</translation>
    </message>
    <message>
        <source>the rasters that were written; scenes in the collection, and those that could not be read.</source>
        <translation>写出的栅格数；集合中的影像数，以及无法读取的影像数。</translation>
    </message>
    <message>
        <source>the collection with the field ndvi filled; it stays NULL for scenes of which no raster was written, and no_ndvi_reason says why. Every algorithm here reads it; where a scene still has red and nir, the tables are computed from these.</source>
        <translation>填好 ndvi 字段的影像集合；未写出栅格的影像仍为 NULL，原因见 no_ndvi_reason。此处所有算法均可读取它；若影像仍有 red 和 nir，则表格由它们计算。</translation>
    </message>
    <message>
        <source>Write a STAC catalog beside the rasters</source>
        <translation>在栅格旁写出 STAC 目录</translation>
    </message>
    <message>
        <source>write a static STAC catalog into FOLDER, collection.json and an item beside each raster, by which other programs find the rasters. Rasters of earlier runs there stay in it.</source>
        <translation>在 FOLDER 中写出静态 STAC 目录：collection.json 以及每个栅格旁的一个条目，供其他程序查找这些栅格。之前运行写出的栅格仍保留在目录中。</translation>
    </message>
</context>
<context>
    <name>ndvi::NetworkTransport</name>
    <message>
        <source>The server redirects from one address to the next without end.</source>
        <translation>服务器不断地从一个地址重定向到另一个地址。</translation>
    </message>
    <message>
        <source>The authentication configuration “%1” (AUTHCFG) cannot be used: is there one of this id in the settings of QGIS, and is the master password given? (qgis_process: set QGIS_AUTH_PASSWORD_FILE to a file that holds it.)</source>
        <translation>认证配置“%1”（AUTHCFG）无法使用：QGIS 设置中是否有该 id 的配置，是否给出了主密码？（qgis_process：将 QGIS_AUTH_PASSWORD_FILE 设为存有主密码的文件。）</translation>
    </message>
    <message>
        <source>The answer is larger than any STAC document (%1 MiB).</source>
        <translation>返回的内容比任何 STAC 文档都大（%1 MiB）。</translation>
    </message>
    <message>
        <source>The server did not answer in time (%1 s: Options → Network).</source>
        <translation>服务器未及时响应（%1 秒：选项 → 网络）。</translation>
    </message>
    <message>
        <source>The server redirects to somewhere else that cannot be read.</source>
        <translation>服务器重定向到了无法读取的位置。</translation>
    </message>
    <message>
        <source>Is there a connection to the internet, and does it need a proxy (Options → Network)?</source>
        <translation>是否已连接互联网？是否需要代理（选项 → 网络）？</translation>
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
    <name>ndvi::RasterExport</name>
    <message>
        <source>LAYERS: “%1” (%2) could not be opened again.</source>
        <translation>LAYERS：“%1”（%2）无法再次打开。</translation>
    </message>
    <message>
        <source>LAYERS: “%1” (%2) gives pictures, not the values of bands.</source>
        <translation>LAYERS：“%1”（%2）提供的是图片，而不是波段的值。</translation>
    </message>
    <message>
        <source>LAYERS: “%1” (%2) has no pixel size of its own. Save it as a GeoTIFF with the resolution you want and use that.</source>
        <translation>LAYERS：“%1”（%2）没有自身的像元大小。请以所需分辨率将其另存为 GeoTIFF 后使用。</translation>
    </message>
    <message>
        <source>LAYERS: the values of “%1” (%2) could not be copied to %3. %4</source>
        <translation>LAYERS：无法将“%1”（%2）的值复制到 %3。%4</translation>
    </message>
</context>
<context>
    <name>ndvi::RasterInput</name>
    <message>
        <source>LAYERS: “%1” cannot be opened as a raster layer.</source>
        <translation>LAYERS：“%1”无法作为栅格图层打开。</translation>
    </message>
</context>
<context>
    <name>ndvi::RasterParameters</name>
    <message>
        <source>Numbers to store</source>
        <translation>存储的数值类型</translation>
    </message>
    <message>
        <source>Float32, no data is NaN</source>
        <translation>Float32，无数据为 NaN</translation>
    </message>
    <message>
        <source>Float32, no data is −9999</source>
        <translation>Float32，无数据为 −9999</translation>
    </message>
    <message>
        <source>Int16, NDVI × 10000, no data is −32768</source>
        <translation>Int16，NDVI × 10000，无数据为 −32768</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>0: Float32, NaN where there is no value; 1: Float32, −9999 there; 2: Int16, NDVI × 10000 rounded half away from zero, −32768 where there is no value, with a scale tag of 0.0001, so that QGIS and this plugin show NDVI. NDVI beyond ±3.2767 (reflectance below 0) is clamped then, and the log and SCENES say how often.</source>
        <translation>0：Float32，无值处为 NaN；1：Float32，无值处为 −9999；2：Int16，NDVI × 10000 并四舍五入（负值按绝对值），无值处为 −32768，带有 0.0001 的 scale 标签，因此 QGIS 和本插件显示的是 NDVI。此时超出 ±3.2767 的 NDVI（反射率小于 0）会被截断，日志和 SCENES 会注明次数。</translation>
    </message>
    <message>
        <source>NONE, DEFLATE, ZSTD (where GDAL has it) or LZW; all of them keep every value.</source>
        <translation>NONE、DEFLATE、ZSTD（若 GDAL 支持）或 LZW；均为无损压缩。</translation>
    </message>
    <message>
        <source>FILE_FORMAT: this GDAL cannot write COG; choose GeoTIFF.</source>
        <translation>FILE_FORMAT：此版本的 GDAL 无法写 COG；请选择 GeoTIFF。</translation>
    </message>
    <message>
        <source>COMPRESSION: this GDAL has no %1; choose DEFLATE, for instance.</source>
        <translation>COMPRESSION：此版本的 GDAL 没有 %1；可选择例如 DEFLATE。</translation>
    </message>
    <message>
        <source>Area to cut the rasters to</source>
        <translation>栅格的裁剪范围</translation>
    </message>
    <message>
        <source>Zones to cut the rasters to (polygons)</source>
        <translation>用于裁剪栅格的分区（多边形）</translation>
    </message>
    <message>
        <source>No data outside the zones</source>
        <translation>分区之外设为无数据</translation>
    </message>
    <message>
        <source>cut every raster to the pixels this rectangle touches. On the command line xmin,xmax,ymin,ymax in degrees, or with a CRS: 500000,510000,5400000,5410000 [EPSG:32632].</source>
        <translation>将每个栅格裁剪到此矩形触及的像元。在命令行中以度为单位写作 xmin,xmax,ymin,ymax，或附上坐标参考系：500000,510000,5400000,5410000 [EPSG:32632]。</translation>
    </message>
    <message>
        <source>cut every raster to the window around the pixels these polygons touch. A scene that meets neither is skipped, and SCENES says why.</source>
        <translation>将每个栅格裁剪到包含这些多边形所触及像元的窗口。与两者均不相交的影像会被跳过，SCENES 会说明原因。</translation>
    </message>
    <message>
        <source>also make pixels no data whose centre lies in none of the ZONES.</source>
        <translation>同时将中心不在任何 ZONES 内的像元设为无数据。</translation>
    </message>
    <message>
        <source>EXTENT cannot be read. Write it as xmin,xmax,ymin,ymax, with [EPSG:…] behind it unless in degrees.</source>
        <translation>无法读取 EXTENT。请写作 xmin,xmax,ymin,ymax，若非以度为单位，请在其后附上 [EPSG:…]。</translation>
    </message>
    <message>
        <source>EXTENT has no known coordinate reference system: put it behind the numbers, as in [EPSG:32632].</source>
        <translation>EXTENT 没有已知的坐标参考系：请在数字之后附上，如 [EPSG:32632]。</translation>
    </message>
    <message>
        <source>EXTENT is not in degrees: put its coordinate reference system behind it, as in [EPSG:32632].</source>
        <translation>EXTENT 不是以度为单位：请在其后附上坐标参考系，如 [EPSG:32632]。</translation>
    </message>
    <message>
        <source>CLIP_TO_ZONES is set, but there are no ZONES.</source>
        <translation>已设置 CLIP_TO_ZONES，但没有 ZONES。</translation>
    </message>
    <message>
        <source>ZONES: the layer “%1” cannot be opened.</source>
        <translation>ZONES：无法打开图层“%1”。</translation>
    </message>
</context>
<context>
    <name>ndvi::RelativePaths</name>
    <message>
        <source>Write paths relative to the collection file</source>
        <translation>写入相对于集合文件的路径</translation>
    </message>
    <message>
        <source>write paths relative to the folder of OUTPUT, so that both can be moved together; needs a file as OUTPUT.</source>
        <translation>写入相对于 OUTPUT 所在文件夹的路径，以便两者一起移动；要求 OUTPUT 为文件。</translation>
    </message>
    <message>
        <source>RELATIVE_PATHS needs a file as OUTPUT, from whose folder the paths count.</source>
        <translation>RELATIVE_PATHS 要求 OUTPUT 为文件，路径相对于其所在文件夹。</translation>
    </message>
</context>
<context>
    <name>ndvi::ReportFile</name>
    <message>
        <source>%1: %2 cannot be written: %3</source>
        <translation>%1：无法写入 %2：%3</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
</context>
<context>
    <name>ndvi::ReportInput</name>
    <message>
        <source>%1, selected features only</source>
        <translation>%1，仅所选要素</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Made on %1 (UTC)</source>
        <translation>生成于 %1（UTC）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>软件版本</translation>
    </message>
</context>
<context>
    <name>ndvi::ReportTables</name>
    <message>
        <source>STATISTICS: the table “%1” has no rows.</source>
        <translation>STATISTICS：表“%1”没有行。</translation>
    </message>
    <message>
        <source>ZONES_SHOWN: the table “%1” has no zone %2.</source>
        <translation>ZONES_SHOWN：表“%1”没有分区 %2。</translation>
    </message>
    <message>
        <source>HISTOGRAM: row %1 of the table “%2” has other edges for bin %3 than a row before it. Histograms of one report must have the same bins.</source>
        <translation>HISTOGRAM：表“%2”的第 %1 行中区间 %3 的边界与之前某行不同。同一报告中的直方图必须具有相同的区间。</translation>
    </message>
    <message>
        <source>HISTOGRAM: row %1 of the table “%2” is of zone %3 in scene %4, of which STATISTICS has no row. Give the two tables of one run.</source>
        <translation>HISTOGRAM：表“%2”的第 %1 行属于影像 %4 中的分区 %3，而 STATISTICS 中没有相应的行。请给出同一次运行的两个表。</translation>
    </message>
    <message>
        <source>In %1 of the scenes shown the histogram does not add up to the valid pixels of the statistics: rows were left out, or the tables are of different runs.</source>
        <translation>所示影像中有 %1 景的直方图与统计表的有效像元数不符：有些行被排除，或这些表来自不同的运行。</translation>
    </message>
</context>
<context>
    <name>ndvi::ResultTableReader</name>
    <message>
        <source>The table “%1” has no field %2, so it is not %3 as “NDVI histogram tables” writes it. It has: %4.</source>
        <translation>表“%1”没有字段 %2，因此不是“NDVI 直方图表”所写出的%3。现有字段：%4。</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is “%1”, which is no date and time such as 2024-09-01T17:28:59Z</source>
        <translation>为“%1”，不是形如 2024-09-01T17:28:59Z 的日期时间</translation>
    </message>
    <message>
        <source>is “%1”, which is no number</source>
        <translation>为“%1”，不是数字</translation>
    </message>
    <message>
        <source>is %1, but must not be below 0</source>
        <translation>为 %1，但不能小于 0</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2”: %3 %4.</source>
        <translation>表“%2”的第 %1 行：%3 %4。</translation>
    </message>
    <message>
        <source>a histogram table with a row per bin</source>
        <translation>每个区间一行的直方图表</translation>
    </message>
    <message>
        <source>is “%1”, which is no number of a bin</source>
        <translation>为“%1”，不是区间编号</translation>
    </message>
    <message>
        <source>is %1, which is not above %2, the lower edge</source>
        <translation>为 %1，不大于下边界 %2</translation>
    </message>
    <message>
        <source>a statistics table</source>
        <translation>统计表</translation>
    </message>
    <message>
        <source>is “%1”, which is no status that is known</source>
        <translation>为“%1”，不是已知的状态</translation>
    </message>
    <message>
        <source>is %1, but valid, masked, nodata and undefined add up to %2</source>
        <translation>为 %1，但 valid、masked、nodata 与 undefined 之和为 %2</translation>
    </message>
    <message>
        <source>is %1, but below and above add up to more</source>
        <translation>为 %1，但 below 与 above 之和大于它</translation>
    </message>
    <message>
        <source>is “%1”, but valid is %2</source>
        <translation>为“%1”，但 valid 为 %2</translation>
    </message>
    <message>
        <source>is 0, but valid is %1</source>
        <translation>为 0，但 valid 为 %1</translation>
    </message>
    <message>
        <source>is %1, which is not between min and max</source>
        <translation>为 %1，不在 min 和 max 之间</translation>
    </message>
    <message>
        <source>a scenes table</source>
        <translation>影像表</translation>
    </message>
    <message>
        <source>The table “%1” is %2, but %3 is needed.</source>
        <translation>表“%1”是%2，但此处需要%3。</translation>
    </message>
    <message>
        <source>a table of rows left out (CHOICES)</source>
        <translation>被排除的行的表（CHOICES）</translation>
    </message>
    <message>
        <source>a histogram table with a column per bin (WIDE)</source>
        <translation>每个区间一列的直方图表（WIDE）</translation>
    </message>
    <message>
        <source>a table of pixels</source>
        <translation>像元表</translation>
    </message>
    <message>
        <source>is “%1”, which is more than any table has</source>
        <translation>为“%1”，超出任何表格可能的数值</translation>
    </message>
</context>
<context>
    <name>ndvi::ResultTables</name>
    <message>
        <source>%1× as in: %2</source>
        <translation>%1× 类似于：%2</translation>
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
        <translation>影像，每景一个要素，由“由文件夹创建影像集合”生成。可筛选或选择其要素以只处理其中一部分。任何矢量格式均可，包括 CSV。</translation>
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
        <source>Zones × scenes: %1.</source>
        <translation>分区 × 影像：%1。</translation>
    </message>
    <message>
        <source>Stopped at the first scene that could not be read.</source>
        <translation>已在第一景无法读取的影像处停止。</translation>
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
    <message>
        <source>Merge the scenes of one day and platform</source>
        <translation>合并同一天同一平台的影像</translation>
    </message>
    <message>
        <source>a zone that lies in several tiles gets one row a day (UTC) and platform instead of one a scene. Where scenes overlap, the ground counts once: it belongs to the first of them that has data there, as its footprint says, whether the tiles are of one UTM zone or of two. scene_id then names all scenes that hold a part of it, and is empty where the zone meets none of that day&apos;s.</source>
        <translation>位于多个图幅的分区每天（UTC）每个平台一行，而不是每景影像一行。影像重叠处，地面只计一次：按覆盖范围，归于其中第一景在该处有数据的影像，无论图幅属于同一个还是两个 UTM 带。此时 scene_id 列出所有包含该分区一部分的影像；若分区与当日的影像均不相交，则为空。</translation>
    </message>
    <message>
        <source>skip scenes that have no mask; stored NDVI that was masked when it was written, as its file says, is taken.</source>
        <translation>跳过没有掩膜的影像；若文件说明所存 NDVI 在写出时已掩膜，则仍采用。</translation>
    </message>
    <message>
        <source>None of the scenes (%1) could be read.</source>
        <translation>影像（%1 景）均无法读取。</translation>
    </message>
    <message>
        <source>Scenes of ready NDVI of which nothing says that clouds were masked: %1 of %2. They were used as they are; their rows in SCENES say so.</source>
        <translation>没有任何信息表明已做云掩膜的现成 NDVI 影像：%1 景（共 %2 景）。这些影像按原样使用；SCENES 中相应的行会注明。</translation>
    </message>
    <message>
        <source>In %1 zones × scenes no bin holds any of the valid pixels: all of them lie below or above the bins. Give wider bins if that is not meant.</source>
        <translation>有 %1 个“分区 × 影像”没有任何有效像元落入区间：全部低于或高于各区间。若非有意，请加宽区间范围。</translation>
    </message>
    <message>
        <source>File that keeps results for later runs</source>
        <translation>为以后的运行保存结果的文件</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite)</source>
        <translation>SQLite 文件 (*.sqlite)</translation>
    </message>
    <message>
        <source>Requests to servers at the same time</source>
        <translation>同时向服务器发出的请求数</translation>
    </message>
    <message>
        <source>Attempts at each part of a file on a server</source>
        <translation>对服务器上文件每一部分的尝试次数</translation>
    </message>
    <message>
        <source>an SQLite file, made where it is missing, that keeps the result of each scene as soon as it is there. A run that was ended by a cancel, a crash or a power cut goes on where it stopped, and next week&apos;s run reads the new scenes only. Scenes, zones, bins or other parameters that have changed are noticed and computed anew. It can be deleted at any time.</source>
        <translation>一个 SQLite 文件（不存在时会新建），每景影像一有结果就保存其中。因取消、崩溃或断电而中断的运行会从中断处继续，下周的运行只读取新影像。影像、分区、区间或其他参数的变化会被察觉并重新计算。该文件可随时删除。</translation>
    </message>
    <message>
        <source>of scenes on servers (http, https, /vsicurl/, /vsis3/ …): how many parts of files are asked for at the same time.</source>
        <translation>用于服务器上的影像（http、https、/vsicurl/、/vsis3/ 等）：同时请求多少个文件部分。</translation>
    </message>
    <message>
        <source>of scenes on servers: how often a part of a file is asked for, with growing pauses, where the server is busy or the connection fails. A scene that fails nevertheless is tried again at the end of the run.</source>
        <translation>用于服务器上的影像：服务器繁忙或连接失败时，文件的每一部分最多请求多少次，间隔逐渐延长。仍然失败的影像会在运行结束前再试一次。</translation>
    </message>
    <message>
        <source>Scenes read: %1 of %2</source>
        <translation>已读取影像：%1 景，共 %2 景</translation>
    </message>
    <message>
        <source>read in part: %1</source>
        <translation>部分读取：%1 景</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>无法读取：%1 景</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>跳过：%1 景</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
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
        <source>ndvi,pixels,samples,values,training,points,polygon,field,sentinel-2,time series</source>
        <translation>ndvi,pixels,samples,values,training,points,polygon,field,sentinel-2,time series,像元,采样,样本,训练,点,多边形,时间序列</translation>
    </message>
    <message>
        <source>Points at the pixels&apos; centres</source>
        <translation>像元中心点</translation>
    </message>
    <message>
        <source>None: a table</source>
        <translation>无：表</translation>
    </message>
    <message>
        <source>In the CRS of the zones</source>
        <translation>采用分区的坐标参考系</translation>
    </message>
    <message>
        <source>In the CRS of the scenes</source>
        <translation>采用影像的坐标参考系</translation>
    </message>
    <message>
        <source>Largest number of pixels of a zone to look at</source>
        <translation>每个分区要查看的最大像元数</translation>
    </message>
    <message>
        <source>Pixels with a column for each scene</source>
        <translation>每景影像一列的像元</translation>
    </message>
    <message>
        <source>Lists the pixels of every zone, one row per zone, pixel and scene. Pixels that are masked, have no data or no NDVI in a scene are left out of that scene only. Expect many rows: a field of one hectare has 100 pixels of 10 m on each date. The log counts zones × scenes by what became of them; “NDVI zonal statistics” tells it of each zone and date that has no row here.</source>
        <translation>列出每个分区的像元，每个分区、像元和影像一行。在某景影像中被掩膜、无数据或没有 NDVI 的像元只从该景影像中剔除。行数会很多：一公顷的地块在每个日期有 100 个 10 m 像元。日志按处理结果统计分区 × 影像；对于此处没有行的分区和日期，“NDVI 分区统计”会说明其结果。</translation>
    </message>
    <message>
        <source>0: OUTPUT is a table; 1: points in the CRS of the zones; 2: points in the CRS of the scenes, which have to share one then.</source>
        <translation>0：OUTPUT 为表；1：采用分区坐标参考系的点；2：采用影像坐标参考系的点，此时各影像的坐标参考系必须相同。</translation>
    </message>
    <message>
        <source>look at this share of the pixels only (above 0, at most 1), and at no more than so many of a zone in scenes of one tile. Chosen are the same pixels on every date, whether they are valid or not, so a zone may have fewer rows; another seed chooses others.</source>
        <translation>只查看这一比例的像元（大于 0，不超过 1），且在同一图幅的影像中每个分区不超过这一数量。每个日期选取的都是相同的像元，无论其是否有效，因此分区的行数可能更少；换一个种子则选取其他像元。</translation>
    </message>
    <message>
        <source>one row per zone, pixel and scene: x and y of the pixel&apos;s centre in the CRS of the scene, row and column, reflectance of red and near infrared, NDVI, mask class and weight (the covered share under PIXEL_RULE 2, else 1).</source>
        <translation>每个分区、像元和影像一行：像元中心在影像坐标参考系中的 x 和 y、行列号、红光和近红外反射率、NDVI、掩膜类别和权重（PIXEL_RULE 为 2 时为覆盖面积比例，否则为 1）。</translation>
    </message>
    <message>
        <source>one row per zone and pixel, with a column of NDVI for each scene (ndvi_20240611_T32TPS), NULL where the pixel is not valid on that date. Pixels of different tiles have rows of their own. Needs 32 bytes a row of OUTPUT in a temporary file.</source>
        <translation>每个分区和像元一行，每景影像一列 NDVI（ndvi_20240611_T32TPS），像元在该日期无效时为 NULL。不同图幅的像元各自成行。OUTPUT 的每一行需要临时文件中的 32 字节。</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be read, and why not; how many zones have rows.</source>
        <translation>每景影像一行：能否读取，以及不能读取的原因；有多少分区有行。</translation>
    </message>
    <message>
        <source>There is nothing to write: give at least one of OUTPUT and WIDE.</source>
        <translation>没有要写出的内容：请至少给出 OUTPUT 和 WIDE 之一。</translation>
    </message>
    <message>
        <source>Bringing the scenes of each pixel together</source>
        <translation>正在合并每个像元的各景影像</translation>
    </message>
    <message>
        <source>No zone has a valid pixel in any scene, so there is no row. What became of zones × scenes: %1.</source>
        <translation>所有影像中均没有任何分区含有效像元，因此没有行。分区 × 影像的处理结果：%1。</translation>
    </message>
    <message>
        <source>scenes in the collection; scenes of which nothing could be read (not those read in part); rows of OUTPUT.</source>
        <translation>集合中的影像数；完全无法读取的影像数（不含部分读取的影像）；OUTPUT 的行数。</translation>
    </message>
    <message>
        <source>Put the parts of OUTPUT together instead.</source>
        <translation>请改为合并各份的 OUTPUT。</translation>
    </message>
</context>
<context>
    <name>ndvi::SampleTable</name>
    <message>
        <source>GEOMETRY: points in the CRS of the scenes need scenes that share one, but %1 is in %2 and %3 in %4. Choose points in the CRS of the zones, or scenes of one CRS.</source>
        <translation>GEOMETRY：采用影像坐标参考系的点要求各影像的坐标参考系相同，但 %1 为 %2，而 %3 为 %4。请选择采用分区坐标参考系的点，或坐标参考系相同的影像。</translation>
    </message>
    <message>
        <source>Rows without a point, since their pixels have no place in the CRS of the zones: %1.</source>
        <translation>没有点的行数：%1，其像元在分区的坐标参考系中没有位置。</translation>
    </message>
</context>
<context>
    <name>ndvi::SceneParameters</name>
    <message>
        <source>%1 is “%2”, which is no date. Dates are written as 2024-03-01.</source>
        <translation>%1 为“%2”，不是日期。日期应写作 2024-03-01。</translation>
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
        <translation>影像须触及的范围</translation>
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
        <source>0: of one tile and sensing time only the newest baseline; what covers other ground (the other part of an acquisition received in two) stays too; 1: all. The field versions says what was decided.</source>
        <translation>0：同一图幅、同一成像时间只保留最新的处理基线；覆盖其他范围的（一次成像分两部分接收时的另一部分）也保留；1：全部保留。字段 versions 说明取舍的结果和原因。</translation>
    </message>
    <message>
        <source>START_DATE lies after END_DATE.</source>
        <translation>START_DATE 晚于 END_DATE。</translation>
    </message>
    <message>
        <source>EXTENT is %1: it is written as xmin,xmax,ymin,ymax, the smaller number first. Across the antimeridian go on beyond 180: 170,190,-20,-10.</source>
        <translation>EXTENT 为 %1：应写作 xmin,xmax,ymin,ymax，小的数在前。跨越 180° 经线时请超过 180 继续写：170,190,-20,-10。</translation>
    </message>
</context>
<context>
    <name>ndvi::SceneSource</name>
    <message>
        <source>The authentication configuration “%1” (field authcfg) cannot be used: is there one of this id in the settings of QGIS, and is the master password given? (qgis_process: set QGIS_AUTH_PASSWORD_FILE to a file that holds it.)</source>
        <translation>无法使用认证配置“%1”（字段 authcfg）：QGIS 设置中是否有该 ID 的配置？是否提供了主密码？（qgis_process：请把 QGIS_AUTH_PASSWORD_FILE 设为保存主密码的文件。）</translation>
    </message>
</context>
<context>
    <name>ndvi::SearchLog</name>
    <message>
        <source>%1 like this: %2</source>
        <translation>类似情况 %1 个：%2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>排除：%1</translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation>排除 %1：%2</translation>
    </message>
    <message>
        <source>And more, see the log.</source>
        <translation>还有更多，请参阅日志。</translation>
    </message>
    <message>
        <source>place %1, %2, %3, %4 (degrees: west, east, south, north)</source>
        <translation>位置 %1, %2, %3, %4（度：西、东、南、北）</translation>
    </message>
    <message>
        <source>Scenes found: %1; products left out: %2; files seen: %3.</source>
        <translation>找到影像：%1 景；排除产品：%2 个；检查文件：%3 个。</translation>
    </message>
    <message>
        <source>No scene found: there is no file in %1.</source>
        <translation>未找到影像：%1 中没有文件。</translation>
    </message>
    <message>
        <source>No scene found in %1: none of its files (%2) belongs to a .SAFE product or a STAC item or has the name of a band file of Sentinel-2, Landsat or HLS.</source>
        <translation>在 %1 中未找到影像：其文件（%2 个）既不属于 .SAFE 产品或 STAC 条目，也不符合 Sentinel-2、Landsat 或 HLS 波段文件的命名。</translation>
    </message>
    <message>
        <source>No scene found in %1: all products (%2) were left out. %3</source>
        <translation>在 %1 中未找到影像：全部产品（%2 个）均被排除。%3</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Scenes found: %1; items left out: %2; items read: %3 with %4 request(s).</source>
        <translation>找到影像：%1 景；排除条目：%2 个；读取条目：%3 个，请求 %4 次。</translation>
    </message>
    <message>
        <source>No scene found: %1 has no item of what was asked for (%2).</source>
        <translation>未找到影像：%1 没有符合要求的条目（%2）。</translation>
    </message>
    <message>
        <source>No scene found at %1: all items (%2) were left out. %3</source>
        <translation>在 %1 未找到影像：所有条目（%2 个）均被排除。%3</translation>
    </message>
    <message>
        <source>Searching: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>MAX_SCENES (%1) was reached, and there are more scenes: of %2 items that match, %3 were looked at. Raise it, or ask for fewer days, clouds or places.%4</source>
        <translation>已达到 MAX_SCENES（%1），但还有更多影像：匹配的条目数为 %2，已查看 %3 个。请增大该值，或缩小日期、云量或位置范围。%4</translation>
    </message>
    <message>
        <source>The API cannot sort: they are the first it gave, not the earliest.</source>
        <translation>该 API 不支持排序：这些是它最先给出的，而不是最早的。</translation>
    </message>
</context>
<context>
    <name>ndvi::ShardParameter</name>
    <message>
        <source>Part of the scenes (3/40: the third of forty)</source>
        <translation>影像的一部分（3/40：四十份中的第三份）</translation>
    </message>
    <message>
        <source>%1 is of all scenes, but SHARD asks for a part of them: parts of it do not add up.</source>
        <translation>%1 涉及全部影像，而 SHARD 只要求其中一部分：它的各部分无法合并。</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3 of %4 scenes.</source>
        <translation>第 %1 份，共 %2 份：%4 景影像中的 %3 景。</translation>
    </message>
    <message>
        <source>do a part of the scenes only, to share the work between computers: 3/40 is the third of forty parts of about equal work. Every scene is in one of them, the same one on every computer, and scenes of a day stay together with SAME_DAY. The rows of all parts are those of one run; “Aggregate tables” puts them together.</source>
        <translation>只处理一部分影像，以便多台计算机分担：3/40 是工作量大致相等的四十份中的第三份。每景影像属于其中一份，在每台计算机上都相同；使用 SAME_DAY 时，同一天的影像留在同一份中。各份的行合起来就是一次运行的行；可用“表格汇总”合并。</translation>
    </message>
</context>
<context>
    <name>ndvi::StackBands</name>
    <message>
        <source>Stack NDVI bands</source>
        <translation>NDVI 波段堆栈</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>ndvi,tobands,stack,multiband,raster,vrt,geotiff,time series,cube,sentinel-2</source>
        <translation>ndvi,tobands,stack,multiband,raster,vrt,geotiff,time series,cube,sentinel-2,波段叠加,堆栈,多波段,栅格,时间序列,数据立方体</translation>
    </message>
    <message>
        <source>Makes one raster of a collection, with a band for the NDVI of every scene.</source>
        <translation>由影像集合生成一个栅格，每景影像的 NDVI 为一个波段。</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>波段数</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>无法读取的影像数</translation>
    </message>
    <message>
        <source>what is left out where NDVI is computed: masked pixels, of which classes, and scenes without a mask. Stored NDVI was masked when it was made, or not.</source>
        <translation>计算 NDVI 时剔除哪些被掩膜的像元（哪些 SCL 类别），以及是否跳过没有掩膜的影像。已存的 NDVI 在生成时可能已经掩膜，也可能没有。</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be used, and why not.</source>
        <translation>每景影像一行：能否使用，以及不能使用的原因。</translation>
    </message>
    <message>
        <source>bands of the stack; scenes that could not be read.</source>
        <translation>堆栈的波段数；无法读取的影像数。</translation>
    </message>
    <message>
        <source>OUTPUT: %1 must end in .tif or .vrt.</source>
        <translation>OUTPUT：%1 必须以 .tif 或 .vrt 结尾。</translation>
    </message>
    <message>
        <source>Writing the stack</source>
        <translation>正在写入堆栈</translation>
    </message>
    <message>
        <source>No scene could be stacked: all were skipped, the first because: %1</source>
        <translation>没有影像可以放入堆栈：全部被跳过，第一景的原因：%1</translation>
    </message>
    <message>
        <source>The NDVI rasters store no data or numbers in different ways; all bands were brought to FORMAT.</source>
        <translation>各 NDVI 栅格存储无数据或数值的方式不同；所有波段均已转换为 FORMAT。</translation>
    </message>
    <message>
        <source>OUTPUT is a .vrt, which refers to NDVI rasters, but the field ndvi is empty in all scenes (%1). Run “NDVI rasters” (ndvi:ndvirasters) first and stack its OUTPUT, or choose a .tif.</source>
        <translation>OUTPUT 为 .vrt，它引用 NDVI 栅格，但全部影像（%1 景）的 ndvi 字段均为空。请先运行“NDVI 栅格”（ndvi:ndvirasters）并由其 OUTPUT 生成堆栈，或选择 .tif。</translation>
    </message>
    <message>
        <source>Makes one raster with a band for every scene, in the order of time. Bands are called like 2024-06-11_T32TPS_NDVI; a name that is taken gets _2, _3 … behind it. The metadata of each band say of which scene it is and whether it was masked, where that is known. A scene that has stored NDVI (the field ndvi) gives that as it is; of the others NDVI is computed from red and nir, as “NDVI rasters” does. A scene that cannot be used keeps its band: it is all no data, and NO_DATA_REASON in its metadata, the log and SCENES say why; so do tables of the stack.</source>
        <translation>生成一个栅格，每景影像一个波段，按时间顺序排列。波段命名如 2024-06-11_T32TPS_NDVI；若名称已被占用，则在其后加 _2、_3……。每个波段的元数据说明其所属影像，以及（已知时）是否经过掩膜。已存有 NDVI（ndvi 字段）的影像按原样采用；其余影像的 NDVI 由 red 和 nir 计算，与“NDVI 栅格”相同。无法使用的影像仍保留其波段：全部为无数据，其元数据中的 NO_DATA_REASON、日志和 SCENES 会说明原因，由该堆栈得到的表也会说明。</translation>
    </message>
    <message>
        <source>the stack. A .tif holds the values; it has one type and one no-data value, that of FORMAT, to which all bands are brought. A .vrt is a small file that refers to the NDVI rasters of the collection, of which each keeps its own; FORMAT and COMPRESSION do not matter then, and the bands of scenes whose field ndvi is empty are no data: “NDVI rasters” fills it, or says in its collection why it could not.</source>
        <translation>堆栈。.tif 存储数值；它只有一种类型和一个无数据值，即 FORMAT 所指定的，所有波段均转换为此格式。.vrt 是引用集合中 NDVI 栅格的小文件，各栅格保留自己的类型和无数据值；此时 FORMAT 和 COMPRESSION 不起作用，ndvi 字段为空的影像，其波段全部为无数据：该字段由“NDVI 栅格”填写，未能填写时其输出的集合会说明原因。</translation>
    </message>
</context>
<context>
    <name>ndvi::StackGrid</name>
    <message>
        <source>EXTENT holds no pixel of the stack.</source>
        <translation>EXTENT 不含堆栈的任何像元。</translation>
    </message>
    <message>
        <source>The stack would have %1 × %2 pixels: RESOLUTION is in the units of the CRS (metres, or degrees), and EXTENT may be too large.</source>
        <translation>堆栈将有 %1 × %2 个像元：RESOLUTION 以坐标参考系的单位（米或度）表示，EXTENT 也可能过大。</translation>
    </message>
    <message>
        <source>Raster whose grid the stack gets</source>
        <translation>堆栈所采用格网的栅格</translation>
    </message>
    <message>
        <source>Area of the stack</source>
        <translation>堆栈的范围</translation>
    </message>
    <message>
        <source>CRS of the stack</source>
        <translation>堆栈的坐标参考系</translation>
    </message>
    <message>
        <source>Pixel size of the stack, in the units of its CRS</source>
        <translation>堆栈的像元大小，以其坐标参考系的单位表示</translation>
    </message>
    <message>
        <source>Resampling of scenes on other grids</source>
        <translation>其他格网影像的重采样方法</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>a raster: the stack gets its CRS, pixels and extent. Without one it gets the grid most scenes have (the first of these where several have as many).</source>
        <translation>一个栅格：堆栈采用其坐标参考系、像元和范围。未给出时采用最多影像所用的格网（若有几种数量相同，则取第一种）。</translation>
    </message>
    <message>
        <source>the pixels of that grid, or of its continuation, that this rectangle touches. On the command line xmin,xmax,ymin,ymax in degrees, or with a CRS behind it, as in [EPSG:32632].</source>
        <translation>此矩形所触及的该格网（或其延伸部分）的像元。在命令行中以度为单位写作 xmin,xmax,ymin,ymax，或在其后附上坐标参考系，如 [EPSG:32632]。</translation>
    </message>
    <message>
        <source>another CRS or pixel size, in units of the CRS; a CRS needs a RESOLUTION. The edges of the pixels are whole multiples of it.</source>
        <translation>另一坐标参考系或像元大小（以坐标参考系的单位表示）；给出 CRS 时须同时给出 RESOLUTION。像元边界为像元大小的整数倍。</translation>
    </message>
    <message>
        <source>how scenes on other grids come to that of the stack. 0: nearest neighbour; 1: bilinear; 2: the mean of the scene&apos;s pixels under the new one. Scenes whose pixels are pixels of the stack are never resampled.</source>
        <translation>其他格网的影像如何转换到堆栈的格网。0：最近邻；1：双线性；2：新像元所覆盖的影像像元的平均值。像元与堆栈像元重合的影像不进行重采样。</translation>
    </message>
    <message>
        <source>GRID gives the stack its CRS and pixels: CRS and RESOLUTION cannot be given as well.</source>
        <translation>GRID 已给出堆栈的坐标参考系和像元：不能再给出 CRS 和 RESOLUTION。</translation>
    </message>
    <message>
        <source>CRS needs RESOLUTION too, the size of a pixel in the units of the CRS.</source>
        <translation>CRS 还需要 RESOLUTION，即以坐标参考系单位表示的像元大小。</translation>
    </message>
    <message>
        <source>GRID: the raster cannot be opened, or has no pixels of its own (a web map).</source>
        <translation>GRID：该栅格无法打开，或没有自身的像元（网络地图）。</translation>
    </message>
    <message>
        <source>GRID: the raster “%1” has no coordinate reference system.</source>
        <translation>GRID：栅格“%1”没有坐标参考系。</translation>
    </message>
    <message>
        <source>CRS: unknown coordinate reference system.</source>
        <translation>CRS：未知的坐标参考系。</translation>
    </message>
    <message>
        <source>RESOLUTION must be greater than 0.</source>
        <translation>RESOLUTION 必须大于 0。</translation>
    </message>
    <message>
        <source>EXTENT cannot be brought into the CRS of the stack: %1</source>
        <translation>EXTENT 无法转换到堆栈的坐标参考系：%1</translation>
    </message>
</context>
<context>
    <name>ndvi::StackScenes</name>
    <message>
        <source>The scene has no stored NDVI (field ndvi) that a .vrt could refer to: “NDVI rasters” (ndvi:ndvirasters) writes it, or says in SCENES why it could not.</source>
        <translation>该影像没有可供 .vrt 引用的已存 NDVI（ndvi 字段）：“NDVI 栅格”（ndvi:ndvirasters）会写出它，或在 SCENES 中说明未能写出的原因。</translation>
    </message>
</context>
<context>
    <name>ndvi::StatisticsParameters</name>
    <message>
        <source>Percentiles</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>Write rows of zones and scenes that do not meet</source>
        <translation>写出互不相交的分区与影像的行</translation>
    </message>
    <message>
        <source>percentiles for the statistics table, 0 to 100, such as 5,25,75,95; empty for none. The median is always there.</source>
        <translation>统计表的百分位数，0 到 100，如 5,25,75,95；空表示不计算。中位数始终给出。</translation>
    </message>
    <message>
        <source>write a statistics row for zones that do not meet a scene; without, a zone that meets no scene at all still has one.</source>
        <translation>为与影像不相交的分区写出统计行；否则，与任何影像都不相交的分区仍有一行。</translation>
    </message>
</context>
<context>
    <name>ndvi::TableSource</name>
    <message>
        <source>The table “%1” cannot be read on: %2.</source>
        <translation>无法继续读取表“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>ndvi::WideSamples</name>
    <message>
        <source>WIDE: the samples cannot be kept in the temporary file %1: %2. Make room there, or choose another folder for temporary files (in the options of Processing).</source>
        <translation>WIDE：样本无法保存到临时文件 %1：%2。请在该处腾出空间，或（在“选项”的“数据处理”页中）选择另一个临时文件夹。</translation>
    </message>
</context>
<context>
    <name>ndvi::WideTable</name>
    <message>
        <source>%1: %2 would cut the names of the fields, so that they could not be told apart. Choose a GeoPackage (.gpkg), a CSV or another format with long names.</source>
        <translation>%1：%2 会截短字段名，导致无法区分各列。请选择 GeoPackage (.gpkg)、CSV 或其他支持长字段名的格式。</translation>
    </message>
    <message>
        <source>%1 would have %2 fields, but %3 holds at most %4. Choose a CSV, fewer scenes or fewer columns a scene.</source>
        <translation>%1 将有 %2 个字段，但 %3 最多容纳 %4 个。请选择 CSV、减少影像数，或减少每景影像的列数。</translation>
    </message>
</context>
<context>
    <name>ndvi::ZonalStatistics</name>
    <message>
        <source>NDVI zonal statistics</source>
        <translation>NDVI 分区统计</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>ndvi,zonal,statistics,mean,median,percentile,join,polygon,field,sentinel-2,time series</source>
        <translation>ndvi,zonal,statistics,mean,median,percentile,join,polygon,field,sentinel-2,time series,分区统计,平均值,中位数,百分位数,连接,多边形,时间序列,归一化植被指数</translation>
    </message>
    <message>
        <source>Mean, spread and percentiles of the NDVI of every polygon on every date, as a table or joined to the polygons.</source>
        <translation>每个多边形在每个日期的 NDVI 平均值、离散程度和百分位数，写为表格或连接到多边形。</translation>
    </message>
    <message>
        <source>Columns of each date for the zones</source>
        <translation>分区中每个日期的列</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>valid pixels</source>
        <translation>有效像元数</translation>
    </message>
    <message>
        <source>share of valid pixels</source>
        <translation>有效像元比例</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>percentiles</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Zones with statistics</source>
        <translation>带统计的分区</translation>
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
        <source>For every zone (field, plot, district …) and every scene of a collection: pixel counts, mean, standard deviation, minimum, maximum, median and percentiles of NDVI, and why there are none where there are none. The numbers are those of “NDVI histogram tables”, without the histogram: below and above count the pixels outside −1 … 1.</source>
        <translation>对影像集合中的每景影像和每个分区（田块、小区、行政区……）：像元数以及 NDVI 的平均值、标准差、最小值、最大值、中位数和百分位数，以及没有结果时的原因。数值与“NDVI 直方图表”的相同，但没有直方图：below 和 above 为超出 −1 … 1 的像元数。</translation>
    </message>
    <message>
        <source>what ZONES_OUTPUT has of each date: 0 status, 1 valid, 2 valid_share, 3 mean, 4 median, 5 stddev, 6 min, 7 max, 8 the percentiles. On the command line: --JOIN_FIELDS=0,2,3</source>
        <translation>ZONES_OUTPUT 中每个日期的内容：0 status、1 valid、2 valid_share、3 mean、4 median、5 stddev、6 min、7 max、8 百分位数。在命令行中：--JOIN_FIELDS=0,2,3</translation>
    </message>
    <message>
        <source>one row per zone and scene, whatever happened: status, pixel counts, mean, percentiles.</source>
        <translation>每个分区和影像一行，无论结果如何：状态、像元数、平均值、百分位数。</translation>
    </message>
    <message>
        <source>a copy of the zones with all their attributes and a group of columns for each date, such as mean_20240611; scenes of one day have the tile behind it, or _2. Every zone is there: what it has no value for is NULL, and status says why. Needs 8 bytes of memory for every zone, date and column.</source>
        <translation>分区的副本，带有其全部属性，以及每个日期的一组列，如 mean_20240611；同一天有多景影像时，其后附加图幅或 _2。包含所有分区：没有值的为 NULL，status 说明原因。每个分区、日期和列需要 8 字节内存。</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be read, and why not.</source>
        <translation>每景影像一行：能否读取，以及不能读取的原因。</translation>
    </message>
    <message>
        <source>There is nothing to write: give at least one of STATISTICS, ZONES_OUTPUT and SCENES.</source>
        <translation>没有要写出的内容：请至少给出 STATISTICS、ZONES_OUTPUT 和 SCENES 之一。</translation>
    </message>
    <message>
        <source>scenes in the collection; scenes of which nothing could be read (not those read in part); statistics rows without a valid pixel.</source>
        <translation>集合中的影像数；完全无法读取的影像数（不含部分读取的影像）；没有有效像元的统计行数。</translation>
    </message>
    <message>
        <source>Put the parts of STATISTICS together instead.</source>
        <translation>请改为合并各份的 STATISTICS。</translation>
    </message>
</context>
<context>
    <name>ndvi::ZoneJoin</name>
    <message>
        <source>The zone layer “%1” has changed during the run. Run it again.</source>
        <translation>分区图层“%1”在运行过程中发生了变化。请重新运行。</translation>
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
        <translation>未给出 ZONE_ID，分区以要素 ID 命名。图层被保存、筛选或排序时要素 ID 可能改变；若之后要将表与分区连接，请选择取值唯一的字段。</translation>
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
        <translation>分区图层“%1”（经筛选或选择后）没有要素。</translation>
    </message>
    <message>
        <source>The coordinate reference system of the zone layer “%1” is not known to QGIS: %2. Assign a known one or reproject the layer.</source>
        <translation>QGIS 无法识别分区图层“%1”的坐标参考系：%2。请指定一个已知的坐标参考系，或对图层进行重投影。</translation>
    </message>
</context>
<context>
    <name>ndvi::ZonePlaces</name>
    <message>
        <source>The zone layer “%1” has no coordinate reference system. Assign it the one its coordinates are in (layer properties, or “Assign projection”).</source>
        <translation>分区图层“%1”没有坐标参考系。请指定其坐标所用的坐标参考系（图层属性，或“指定投影”）。</translation>
    </message>
    <message>
        <source>ZONES: none of the features of “%1” has a place on the Earth, so no scene can be looked for.</source>
        <translation>ZONES：“%1”的要素都没有地理位置，因此无法查找影像。</translation>
    </message>
    <message>
        <source>ZONES: features without a geometry, or with one that has no place on the Earth: %1. They play no part in the search.</source>
        <translation>ZONES：没有几何图形，或几何图形没有地理位置的要素：%1。它们不参与搜索。</translation>
    </message>
    <message>
        <source>ZONES: the layer “%1” has no features.</source>
        <translation>ZONES：图层“%1”没有要素。</translation>
    </message>
</context>
</TS>
