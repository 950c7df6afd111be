<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlgorithmBase</name>
    <message>
        <source>The run was cancelled; outputs that were not complete are not kept.</source>
        <translation>La ejecución se ha cancelado; las salidas que no estaban completas no se conservan.</translation>
    </message>
    <message>
        <source>band %1</source>
        <translation>banda %1</translation>
    </message>
    <message>
        <source>Internal error, please report it: %1</source>
        <translation>Error interno, comuníquelo: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>No hay memoria suficiente para esta ejecución.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be a number.</source>
        <translation>%1 es «%2», pero debe ser un número.</translation>
    </message>
</context>
<context>
    <name>DatabaseTable</name>
    <message>
        <source>%1: %2 cannot be written: %3</source>
        <translation>%1: no se puede escribir %2: %3</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>%1: %2 is not a place tables can be written to; choose a file on disk.</source>
        <translation>%1: %2 no es un lugar donde se puedan escribir tablas; elija un archivo en disco.</translation>
    </message>
    <message>
        <source>%1: %2 is a file, but must be a folder.</source>
        <translation>%1: %2 es un archivo, pero debe ser una carpeta.</translation>
    </message>
    <message>
        <source>%1: there is no folder %2 to write %3 to.</source>
        <translation>%1: no existe la carpeta %2 donde escribir %3.</translation>
    </message>
    <message>
        <source>%1: %2 is a file, not a folder to write %3 to.</source>
        <translation>%1: %2 es un archivo, no una carpeta donde escribir %3.</translation>
    </message>
    <message>
        <source>%1: the folder %2 cannot be written to (permission denied).</source>
        <translation>%1: no se puede escribir en la carpeta %2 (permiso denegado).</translation>
    </message>
    <message>
        <source>%1: %2 is a folder, but must be a file.</source>
        <translation>%1: %2 es una carpeta, pero debe ser un archivo.</translation>
    </message>
    <message>
        <source>%1: %2 is read-only.</source>
        <translation>%1: %2 es de solo lectura.</translation>
    </message>
    <message>
        <source>%1: no installed driver writes &apos;.%2&apos; files. Use for instance .gpkg, .csv, .geojson or .shp.</source>
        <translation>%1: ningún controlador instalado escribe archivos &apos;.%2&apos;. Use, por ejemplo, .gpkg, .csv, .geojson o .shp.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>What is not given is taken as: %1</source>
        <translation>Lo que no se indica se toma como: %1</translation>
    </message>
</context>
<context>
    <name>OutputChecks</name>
    <message>
        <source>%1 would overwrite %2, which %3 reads. Choose another file.</source>
        <translation>%1 sobrescribiría %2, que %3 lee. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 and %2 would both be written to %3. Choose different files, or name a table of the GeoPackage for each, as in %3|layername=….</source>
        <translation>%1 y %2 se escribirían ambos en %3. Elija archivos distintos, o indique para cada uno una tabla del GeoPackage, como en %3|layername=….</translation>
    </message>
    <message>
        <source>%1: %2 holds other layers (%3), which would be lost. Name a table in it, as in %2|layername=%1, or choose another file.</source>
        <translation>%1: %2 contiene otras capas (%3), que se perderían. Indique una tabla en él, como en %2|layername=%1, o elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 would overwrite %2, a file of scene %3 in COLLECTION. Choose another file.</source>
        <translation>%1 sobrescribiría %2, un archivo de la escena %3 de COLLECTION. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>ParameterChecks</name>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a whole number of at least %1</source>
        <translation>un número entero de %1 como mínimo</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>un número de %1 como mínimo</translation>
    </message>
    <message>
        <source>a whole number of at most %1</source>
        <translation>un número entero de %1 como máximo</translation>
    </message>
    <message>
        <source>a number of at most %1</source>
        <translation>un número de %1 como máximo</translation>
    </message>
    <message>
        <source>%1 names no choice, but must name at least one of: %2.</source>
        <translation>%1 no indica ninguna opción, pero debe indicar al menos una de: %2.</translation>
    </message>
    <message>
        <source>%1 is %2, which is outside the dates allowed here.</source>
        <translation>%1 es %2, que está fuera de las fechas permitidas aquí.</translation>
    </message>
    <message>
        <source>%1: there is no folder %2.</source>
        <translation>%1: no existe la carpeta %2.</translation>
    </message>
    <message>
        <source>%1: %2 is a file, but must be a folder.</source>
        <translation>%1: %2 es un archivo, pero debe ser una carpeta.</translation>
    </message>
    <message>
        <source>%1: the folder %2 cannot be read (permission denied).</source>
        <translation>%1: no se puede leer la carpeta %2 (permiso denegado).</translation>
    </message>
    <message>
        <source>%1: there is no file %2.</source>
        <translation>%1: no existe el archivo %2.</translation>
    </message>
    <message>
        <source>%1: %2 is a folder, but must be a file.</source>
        <translation>%1: %2 es una carpeta, pero debe ser un archivo.</translation>
    </message>
    <message>
        <source>%1 is empty, but a value is needed.</source>
        <translation>%1 está vacío, pero se necesita un valor.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be %3.</source>
        <translation>%1 es «%2», pero debe ser %3.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be two numbers, as in 0,1.</source>
        <translation>%1 es «%2», pero deben ser dos números, como en 0,1.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but takes one choice only.</source>
        <translation>%1 es «%2», pero solo admite una opción.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be one of: %3.</source>
        <translation>%1 es «%2», pero debe ser una de: %3.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is no date. Dates are written as in 2024-03-01.</source>
        <translation>%1 es «%2», que no es una fecha. Las fechas se escriben como en 2024-03-01.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is no time. Times are written as in 2024-03-01T10:30:00.</source>
        <translation>%1 es «%2», que no es una hora. Las horas se escriben como en 2024-03-01T10:30:00.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be true or false.</source>
        <translation>%1 es «%2», pero debe ser true o false.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be opened as a layer.</source>
        <translation>%1: no se puede abrir «%2» como capa.</translation>
    </message>
    <message>
        <source>%1: %2 has no field “%3”. It has: %4.</source>
        <translation>%1: %2 no tiene ningún campo «%3». Tiene: %4.</translation>
    </message>
    <message>
        <source>%1: the name of the file %2 must end with .sqlite.</source>
        <translation>%1: el nombre del archivo %2 debe terminar en .sqlite.</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>%1 is missing. Install the plugin again.</source>
        <translation>Falta %1. Vuelva a instalar el complemento.</translation>
    </message>
    <message>
        <source>This copy was built for QGIS %1, but QGIS %2 is running.</source>
        <translation>Esta copia se compiló para QGIS %1, pero se está ejecutando QGIS %2.</translation>
    </message>
    <message>
        <source>This copy was built for QGIS %1 with %2, but this QGIS %3 runs with %4.</source>
        <translation>Esta copia se compiló para QGIS %1 con %2, pero este QGIS %3 utiliza %4.</translation>
    </message>
    <message>
        <source>The library built for QGIS %1 cannot be loaded into this QGIS %2: %3.</source>
        <translation>La biblioteca compilada para QGIS %1 no se puede cargar en este QGIS %2: %3.</translation>
    </message>
    <message>
        <source>QGIS refused the Processing provider (code %1).</source>
        <translation>QGIS rechazó el proveedor de Procesos (código %1).</translation>
    </message>
    <message>
        <source>Install the package or the zip of NDVI Collections that was made for this QGIS, or build it on this system (tools/package in its sources).</source>
        <translation>Instale el paquete o el archivo zip de NDVI Collections hecho para este QGIS, o compílelo en este sistema (tools/package en el código fuente).</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>NDVI Collections</source>
        <translation>Colecciones NDVI</translation>
    </message>
    <message>
        <source>NDVI Collections (histograms of polygons over image collections)</source>
        <translation>Colecciones NDVI (histogramas de polígonos sobre colecciones de imágenes)</translation>
    </message>
    <message>
        <source>The model %1 cannot be read.</source>
        <translation>No se puede leer el modelo %1.</translation>
    </message>
</context>
<context>
    <name>ShippedModel</name>
    <message>
        <source>Folder to histogram tables</source>
        <translation>De carpeta a tablas de histograma</translation>
    </message>
    <message>
        <source>Folder with the scenes</source>
        <translation>Carpeta con las escenas</translation>
    </message>
    <message>
        <source>Zones (polygons)</source>
        <translation>Zonas (polígonos)</translation>
    </message>
    <message>
        <source>Field that names each zone</source>
        <translation>Campo que identifica cada zona</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Largest cloud cover (%)</source>
        <translation>Cobertura de nubes máxima (%)</translation>
    </message>
    <message>
        <source>Width of a bin</source>
        <translation>Ancho de un intervalo</translation>
    </message>
    <message>
        <source>Leave out clouds and other masked pixels</source>
        <translation>Excluir nubes y otros píxeles enmascarados</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Folder to NDVI rasters and a stack</source>
        <translation>De carpeta a rásteres de NDVI y una pila</translation>
    </message>
    <message>
        <source>Layers to monthly statistics</source>
        <translation>De capas a estadísticas mensuales</translation>
    </message>
    <message>
        <source>Raster layers</source>
        <translation>Capas ráster</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>Qué contienen las capas</translation>
    </message>
    <message>
        <source>Red and near-infrared bands</source>
        <translation>Bandas roja y del infrarrojo cercano</translation>
    </message>
    <message>
        <source>Ready NDVI</source>
        <translation>NDVI ya calculado</translation>
    </message>
    <message>
        <source>Collection with NDVI</source>
        <translation>Colección con NDVI</translation>
    </message>
    <message>
        <source>Folder for the NDVI rasters</source>
        <translation>Carpeta para los rásteres de NDVI</translation>
    </message>
    <message>
        <source>Stack of NDVI bands</source>
        <translation>Pila de bandas de NDVI</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Finds the scenes in a folder and writes, for every zone in every scene, the NDVI histogram and statistics, what happened to every scene, and a report to look at. The same as Collection from folder followed by NDVI histogram tables, with their most used parameters.</source>
        <translation>Busca las escenas de una carpeta y escribe, para cada zona en cada escena, el histograma y las estadísticas de NDVI, lo que ocurrió con cada escena y un informe para consultar. Equivale a «Colección desde carpeta» seguida de «Tablas de histograma de NDVI», con sus parámetros más usados.</translation>
    </message>
    <message>
        <source>Finds the scenes in a folder, writes the NDVI of each as a raster, and stacks them into one raster with a band per scene. The same as Collection from folder followed by NDVI rasters and Stack NDVI bands.</source>
        <translation>Busca las escenas de una carpeta, escribe el NDVI de cada una como ráster y los apila en un único ráster con una banda por escena. Equivale a «Colección desde carpeta» seguida de «Rásteres de NDVI» y «Apilar bandas de NDVI».</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>ndvi,folder,sentinel-2,raster,geotiff,stack,bands,time series,model</source>
        <translation>ndvi,folder,sentinel-2,raster,geotiff,stack,bands,time series,model,carpeta,ráster,pila,apilar,bandas,serie temporal,modelo</translation>
    </message>
    <message>
        <source>ndvi,folder,sentinel-2,histogram,statistics,zones,report,model</source>
        <translation>ndvi,folder,sentinel-2,histogram,statistics,zones,report,model,carpeta,histograma,estadísticas,zonas,informe,modelo</translation>
    </message>
    <message>
        <source>ndvi,layers,modis,stack,histogram,statistics,month,time series,model</source>
        <translation>ndvi,layers,modis,stack,histogram,statistics,month,time series,model,capas,pila,histograma,estadísticas,mes,serie temporal,modelo</translation>
    </message>
    <message>
        <source>leave out the pixels that the mask of a scene calls cloud, thin cirrus, cloud shadow, defective or no data. A scene without a mask is used unmasked and says so.</source>
        <translation>excluir los píxeles que la máscara de una escena califica de nube, cirro fino, sombra de nube, defectuosos o sin datos. Una escena sin máscara se usa sin enmascarar y así se indica.</translation>
    </message>
    <message>
        <source>raster layers of the project, or raster files.</source>
        <translation>capas ráster del proyecto o archivos ráster.</translation>
    </message>
    <message>
        <source>how wide a bin is, in NDVI; the bins reach from −1 to 1.</source>
        <translation>el ancho de un intervalo, en NDVI; los intervalos abarcan de −1 a 1.</translation>
    </message>
    <message>
        <source>the stack: one raster with a band per scene, by time; a name ending in .vrt makes one that refers to the NDVI rasters.</source>
        <translation>la pila: un ráster con una banda por escena, por orden temporal; con un nombre terminado en .vrt se crea uno que remite a los rásteres de NDVI.</translation>
    </message>
    <message>
        <source>a page to look at, of the scenes before they are summed: what went wrong, which zones need attention, and their histograms by date.</source>
        <translation>una página para consultar, de las escenas antes de sumarlas: qué falló, qué zonas requieren atención y sus histogramas por fecha.</translation>
    </message>
    <message>
        <source>Takes NDVI layers, or layers with red and near-infrared bands, or stacks of dates, finds their dates, and writes the NDVI histogram and statistics of every zone in every month. The same as Collection from layers, NDVI histogram tables and Aggregate tables.</source>
        <translation>Toma capas de NDVI, o capas con bandas roja y del infrarrojo cercano, o pilas de fechas, averigua sus fechas y escribe el histograma y las estadísticas de NDVI de cada zona en cada mes. Equivale a «Colección desde capas», «Tablas de histograma de NDVI» y «Agregación de tablas».</translation>
    </message>
    <message>
        <source>Merge the scenes of one day and platform</source>
        <translation>Fusionar las escenas de un mismo día y plataforma</translation>
    </message>
    <message>
        <source>Table of dates</source>
        <translation>Tabla de fechas</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>Campo con la fecha</translation>
    </message>
    <message>
        <source>How dates are written in names</source>
        <translation>Cómo se escriben las fechas en los nombres</translation>
    </message>
    <message>
        <source>Field with the layer&apos;s name or the band</source>
        <translation>Campo con el nombre de la capa o la banda</translation>
    </message>
    <message>
        <source>Mask band (number or name)</source>
        <translation>Banda de máscara (número o nombre)</translation>
    </message>
    <message>
        <source>What the mask band holds</source>
        <translation>Qué contiene la banda de máscara</translation>
    </message>
    <message>
        <source>NDVI band (number or name; empty: every band is a date)</source>
        <translation>Banda de NDVI (número o nombre; vacío: cada banda es una fecha)</translation>
    </message>
    <message>
        <source>Near-infrared band (number or name; empty: by its name)</source>
        <translation>Banda del infrarrojo cercano (número o nombre; vacío: por su nombre)</translation>
    </message>
    <message>
        <source>Stored number that means no data (empty: what the file says)</source>
        <translation>Número almacenado que significa sin datos (vacío: lo que dice el archivo)</translation>
    </message>
    <message>
        <source>Offset of the stored numbers (−1000 for Sentinel-2 since baseline 04.00)</source>
        <translation>Desplazamiento (offset) de los números almacenados (−1000 para Sentinel-2 desde la línea base 04.00)</translation>
    </message>
    <message>
        <source>Quantification: value = (stored number + offset) / quantification</source>
        <translation>Cuantificación: valor = (número almacenado + desplazamiento) / cuantificación</translation>
    </message>
    <message>
        <source>Red band (number or name; empty: by its name)</source>
        <translation>Banda roja (número o nombre; vacío: por su nombre)</translation>
    </message>
    <message>
        <source>File that keeps results for later runs</source>
        <translation>Archivo que conserva los resultados para ejecuciones posteriores</translation>
    </message>
    <message>
        <source>STAC to histogram tables</source>
        <translation>De STAC a tablas de histograma</translation>
    </message>
    <message>
        <source>STAC API or catalog (a name or an address)</source>
        <translation>API o catálogo STAC (un nombre o una dirección)</translation>
    </message>
    <message>
        <source>Collection of the API (empty: its Sentinel-2 L2A)</source>
        <translation>Colección de la API (vacío: su Sentinel-2 L2A)</translation>
    </message>
    <message>
        <source>Most scenes</source>
        <translation>Número máximo de escenas</translation>
    </message>
    <message>
        <source>Finds the scenes of your zones on servers and writes, for every zone in every scene, the NDVI histogram and statistics, what happened to every scene, and a report to look at. Nothing is downloaded but the parts of the files that are needed. The same as Collection from STAC followed by NDVI histogram tables, with their most used parameters.</source>
        <translation>Busca en servidores las escenas de sus zonas y escribe, para cada zona en cada escena, el histograma y las estadísticas de NDVI, lo que ocurrió con cada escena y un informe para consultar. No se descarga nada más que las partes necesarias de los archivos. Equivale a «Colección desde STAC» seguida de «Tablas de histograma de NDVI», con sus parámetros más usados.</translation>
    </message>
    <message>
        <source>ndvi,stac,sentinel-2,cloud,earth search,planetary computer,histogram,statistics,zones,report,model</source>
        <translation>ndvi,stac,sentinel-2,cloud,earth search,planetary computer,histogram,statistics,zones,report,model,nube,histograma,estadísticas,zonas,informe,modelo</translation>
    </message>
    <message>
        <source>polygons: the scenes that touch them are looked for, and of these the pixels in them are counted.</source>
        <translation>polígonos: se buscan las escenas que los tocan, y de estas se cuentan los píxeles que contienen.</translation>
    </message>
</context>
<context>
    <name>StagedTable</name>
    <message>
        <source>%1 of %2 rows arrived</source>
        <translation>Han llegado %1 de %2 filas</translation>
    </message>
    <message>
        <source>%1: %2 cannot be written: %3</source>
        <translation>%1: no se puede escribir %2: %3</translation>
    </message>
    <message>
        <source>Internal error: there is no output %1.</source>
        <translation>Error interno: no existe la salida %1.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be written.</source>
        <translation>%1: no se puede escribir %2.</translation>
    </message>
    <message>
        <source>%1: a row cannot be written to %2: %3</source>
        <translation>%1: no se puede escribir una fila en %2: %3</translation>
    </message>
</context>
<context>
    <name>UnknownParameter</name>
    <message>
        <source>Unknown parameter %1. Did you mean %2?</source>
        <translation>Parámetro desconocido %1. ¿Quería decir %2?</translation>
    </message>
    <message>
        <source>Unknown parameter %1. The parameters are: %2.</source>
        <translation>Parámetro desconocido %1. Los parámetros son: %2.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Cancelled by the user.</source>
        <translation>Cancelado por el usuario.</translation>
    </message>
    <message>
        <source>The polygon has no area.</source>
        <translation>El polígono no tiene superficie.</translation>
    </message>
    <message>
        <source>The offset (%1, source: %2) makes the reflectance of %3 % of the pixels negative: has it been applied to this file already? Set OFFSET if so.</source>
        <translation>El desplazamiento (%1, origen: %2) hace negativa la reflectancia del %3 % de los píxeles: ¿se ha aplicado ya a este archivo? En ese caso, indique OFFSET.</translation>
    </message>
    <message>
        <source>The scene has no cloud mask, and REQUIRE_MASK asks for one.</source>
        <translation>La escena no tiene máscara de nubes, y REQUIRE_MASK exige una.</translation>
    </message>
    <message>
        <source>There was not enough memory to read it.</source>
        <translation>No hubo memoria suficiente para leerla.</translation>
    </message>
    <message>
        <source>The run stopped at a failed scene before this one.</source>
        <translation>La ejecución se detuvo en una escena fallida anterior a esta.</translation>
    </message>
    <message>
        <source>%1 % of the polygon lies inside the scene.</source>
        <translation>El %1 % del polígono está dentro de la escena.</translation>
    </message>
    <message>
        <source>The polygon does not meet the scene.</source>
        <translation>El polígono no interseca la escena.</translation>
    </message>
    <message>
        <source>No pixel centre lies in the polygon: it is smaller or thinner than a pixel.</source>
        <translation>Ningún centro de píxel cae en el polígono: es más pequeño o más estrecho que un píxel.</translation>
    </message>
    <message>
        <source>The ZONES layer has no coordinate reference system: set it in the layer&apos;s properties.</source>
        <translation>La capa ZONES no tiene sistema de referencia de coordenadas: asígnelo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>The invalid polygon was repaired.</source>
        <translation>Se reparó el polígono no válido.</translation>
    </message>
    <message>
        <source>%1 names the same files as %2.</source>
        <translation>%1 designa los mismos archivos que %2.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Se canceló la búsqueda.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is incomplete. %2</source>
        <translation>%1 está incompleto. %2</translation>
    </message>
    <message>
        <source>%1: its level is unknown, and only %2 is asked for.</source>
        <translation>%1: se desconoce su nivel, y solo se pide %2.</translation>
    </message>
    <message>
        <source>%1 is %2, and only %3 is asked for.</source>
        <translation>%1 es %2, y solo se pide %3.</translation>
    </message>
    <message>
        <source>%1: its date is unknown, and a range of dates is asked for.</source>
        <translation>%1: se desconoce su fecha, y se pide un intervalo de fechas.</translation>
    </message>
    <message>
        <source>%1 of %2 lies outside the dates asked for.</source>
        <translation>%1, del %2, está fuera de las fechas pedidas.</translation>
    </message>
    <message>
        <source>%1: its cloud cover is %2 %.</source>
        <translation>%1: su cobertura de nubes es del %2 %.</translation>
    </message>
    <message>
        <source>%1 scene(s) have no known footprint and stay whatever EXTENT says, the first is %2.</source>
        <translation>%1 escena(s) no tienen huella conocida y se conservan diga lo que diga EXTENT; la primera es %2.</translation>
    </message>
    <message>
        <source>%1 lies outside the extent asked for.</source>
        <translation>%1 está fuera de la extensión pedida.</translation>
    </message>
    <message>
        <source>%1 scene(s) have no known cloud cover and stay whatever MAX_CLOUD_COVER says, the first is %2.</source>
        <translation>%1 escena(s) no tienen cobertura de nubes conocida y se conservan diga lo que diga MAX_CLOUD_COVER; la primera es %2.</translation>
    </message>
    <message>
        <source>%1 scene(s) have no mask file, the first is %2.</source>
        <translation>%1 escena(s) no tienen archivo de máscara; la primera es %2.</translation>
    </message>
    <message>
        <source>%1: the processing baseline is unknown, offset 0 was assumed for %2 scene(s), the first is %3. If the files carry the +1000 of baseline 04.00 and later, set OFFSET to -1000.</source>
        <translation>%1: se desconoce la versión de procesamiento (línea base); se supuso un desplazamiento (offset) de 0 para %2 escena(s); la primera es %3. Si los archivos llevan el +1000 de la línea base 04.00 y posteriores, ponga OFFSET en -1000.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be listed: %2</source>
        <translation>No se puede listar la carpeta %1: %2</translation>
    </message>
    <message>
        <source>%1 is no zip file or holds no SAFE product.</source>
        <translation>%1 no es un archivo zip o no contiene ningún producto SAFE.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>%1 holds complex numbers, not reflectance.</source>
        <translation>%1 contiene números complejos, no reflectancia.</translation>
    </message>
    <message>
        <source>%1 holds signed bytes, which this version of GDAL reads as unsigned ones: convert it to 16 bits (gdal_translate -ot Int16).</source>
        <translation>%1 contiene bytes con signo, que esta versión de GDAL lee como bytes sin signo: conviértalo a 16 bits (gdal_translate -ot Int16).</translation>
    </message>
    <message>
        <source>A vertex of the polygon cannot be brought into the scene&apos;s coordinate reference system.</source>
        <translation>Un vértice del polígono no se puede transformar al sistema de referencia de coordenadas de la escena.</translation>
    </message>
    <message>
        <source>The polygon is invalid and could not be repaired.</source>
        <translation>El polígono no es válido y no se pudo reparar.</translation>
    </message>
    <message>
        <source>Unknown coordinate reference system: %1</source>
        <translation>Sistema de referencia de coordenadas desconocido: %1</translation>
    </message>
    <message>
        <source>There is no transformation between the coordinate reference systems of the ZONES layer and the scene.</source>
        <translation>No hay ninguna transformación entre los sistemas de referencia de coordenadas de la capa ZONES y de la escena.</translation>
    </message>
    <message>
        <source>The geometry cannot be read.</source>
        <translation>No se puede leer la geometría.</translation>
    </message>
    <message>
        <source>The geometry is empty.</source>
        <translation>La geometría está vacía.</translation>
    </message>
    <message>
        <source>The geometry is no polygon.</source>
        <translation>La geometría no es un polígono.</translation>
    </message>
    <message>
        <source>The geometry has coordinates that are not numbers.</source>
        <translation>La geometría tiene coordenadas que no son números.</translation>
    </message>
    <message>
        <source>%1 not found.</source>
        <translation>No se encontró %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>It can be used with NIR_BAND %1.</source>
        <translation>Se puede usar con NIR_BAND %1.</translation>
    </message>
    <message>
        <source>It can be used with NIR_BAND %1 and RESOLUTION %2.</source>
        <translation>Se puede usar con NIR_BAND %1 y RESOLUTION %2.</translation>
    </message>
    <message>
        <source>%1 at %2 m not found.</source>
        <translation>No se encontró %1 a %2 m.</translation>
    </message>
    <message>
        <source>%1: the scene classification cannot be used. %2</source>
        <translation>%1: no se puede usar la clasificación de la escena. %2</translation>
    </message>
    <message>
        <source>L2A products have B8A at 20 and 60 m only: set RESOLUTION to 20 or 60.</source>
        <translation>Los productos L2A solo tienen B8A a 20 y 60 m: ponga RESOLUTION en 20 o 60.</translation>
    </message>
    <message>
        <source>L2A products have B08 at 10 m only: set RESOLUTION to 10, or NIR_BAND to B8A.</source>
        <translation>Los productos L2A solo tienen B08 a 10 m: ponga RESOLUTION en 10, o NIR_BAND en B8A.</translation>
    </message>
    <message>
        <source>There are no band files in it.</source>
        <translation>No contiene archivos de banda.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Contiene %1.</translation>
    </message>
    <message>
        <source>%1 holds no Sentinel-2 metadata (no %2).</source>
        <translation>%1 no contiene metadatos de Sentinel-2 (falta %2).</translation>
    </message>
    <message>
        <source>%1: read without its metadata, from name and manifest. %2</source>
        <translation>%1: leído sin sus metadatos, a partir del nombre y del manifiesto. %2</translation>
    </message>
    <message>
        <source>%1: baseline %2, but its metadata list no offsets: 0 taken. Use OFFSET if the bands carry one.</source>
        <translation>%1: línea base %2, pero sus metadatos no indican desplazamientos: se toma 0. Use OFFSET si las bandas llevan uno.</translation>
    </message>
    <message>
        <source>%1: the offset list of its metadata lacks B04 or %2 or is malformed: the offset follows from the baseline.</source>
        <translation>%1: a la lista de desplazamientos de sus metadatos le falta B04 o %2, o está mal formada: el desplazamiento se deduce de la línea base.</translation>
    </message>
    <message>
        <source>%1 was made with Sen2Cor and has no metadata: the offset -1000 of Sen2Cor 2.10 and later was taken. Use OFFSET if an older one made it.</source>
        <translation>%1 se generó con Sen2Cor y no tiene metadatos: se tomó el desplazamiento -1000 de Sen2Cor 2.10 y posteriores. Use OFFSET si lo generó uno anterior.</translation>
    </message>
    <message>
        <source>SAFE products without metadata and without a baseline</source>
        <translation>Productos SAFE sin metadatos y sin línea base</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2</source>
        <translation>No se puede listar %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a Sentinel-2 L1C or L2A product.</source>
        <translation>%1 no es un producto Sentinel-2 L1C o L2A.</translation>
    </message>
    <message>
        <source>The sensor description %1 is malformed: %2</source>
        <translation>La descripción de sensor %1 está mal formada: %2</translation>
    </message>
    <message>
        <source>There are no sensor descriptions in %1.</source>
        <translation>No hay descripciones de sensores en %1.</translation>
    </message>
    <message>
        <source>Its red and near-infrared assets have different scales, or one that is not above 0.</source>
        <translation>Sus recursos rojo y del infrarrojo cercano tienen escalas distintas, o una que no es mayor que 0.</translation>
    </message>
    <message>
        <source>STAC items without offset and baseline</source>
        <translation>Elementos STAC sin desplazamiento ni línea base</translation>
    </message>
    <message>
        <source>The item lacks the bands asked for. It can be used with NIR_BAND %1 and RESOLUTION %2.</source>
        <translation>Al elemento le faltan las bandas pedidas. Se puede usar con NIR_BAND %1 y RESOLUTION %2.</translation>
    </message>
    <message>
        <source>The item has no red and near-infrared assets under a known key; it has: %1.</source>
        <translation>El elemento no tiene recursos rojo y del infrarrojo cercano bajo una clave conocida; tiene: %1.</translation>
    </message>
    <message>
        <source>Item %1 is of a sensor that is not known here (%2).</source>
        <translation>El elemento %1 es de un sensor que aquí no se conoce (%2).</translation>
    </message>
    <message>
        <source>%1: the mask cannot be used. %2</source>
        <translation>%1: no se puede usar la máscara. %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened as a raster.</source>
        <translation>No se puede abrir %1 como ráster.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB and was not read.</source>
        <translation>%1 ocupa más de %2 MiB y no se leyó.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>%1 is too short to be an image.</source>
        <translation>%1 es demasiado corto para ser una imagen.</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG 2000 nor a TIFF file.</source>
        <translation>%1 no es un archivo JPEG 2000 ni TIFF.</translation>
    </message>
    <message>
        <source>%1 is not well-formed XML: %2</source>
        <translation>%1 no es XML bien formado: %2</translation>
    </message>
    <message>
        <source>%1 lies in another coordinate reference system than the red band.</source>
        <translation>%1 está en un sistema de referencia de coordenadas distinto del de la banda roja.</translation>
    </message>
    <message>
        <source>The grid of %1 is rotated against that of the red band.</source>
        <translation>La cuadrícula de %1 está girada respecto a la de la banda roja.</translation>
    </message>
    <message>
        <source>The scene has neither a red and a near-infrared band nor NDVI.</source>
        <translation>La escena no tiene ni bandas roja y del infrarrojo cercano ni NDVI.</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system.</source>
        <translation>El ráster no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>The scene&apos;s quantification must be above 0 and its offsets must be numbers.</source>
        <translation>La cuantificación de la escena debe ser mayor que 0 y sus desplazamientos deben ser números.</translation>
    </message>
    <message>
        <source>The scene has no cloud mask; its pixels were used unmasked.</source>
        <translation>La escena no tiene máscara de nubes; sus píxeles se usaron sin enmascarar.</translation>
    </message>
    <message>
        <source>The mask %1 does not hold unsigned integers of 8 or 16 bits.</source>
        <translation>La máscara %1 no contiene enteros sin signo de 8 o 16 bits.</translation>
    </message>
    <message>
        <source>Bin edges may have at most %1 decimal places.</source>
        <translation>Los límites de los intervalos pueden tener como máximo %1 decimales.</translation>
    </message>
    <message>
        <source>BIN_MIN (%1) must be smaller than BIN_MAX (%2).</source>
        <translation>BIN_MIN (%1) debe ser menor que BIN_MAX (%2).</translation>
    </message>
    <message>
        <source>The number of bins must be from 1 to %1, not %2.</source>
        <translation>El número de intervalos debe ser de 1 a %1, no %2.</translation>
    </message>
    <message>
        <source>BIN_WIDTH must be greater than 0, not %1.</source>
        <translation>BIN_WIDTH debe ser mayor que 0, no %1.</translation>
    </message>
    <message>
        <source>BIN_WIDTH %1 does not divide the range from BIN_MIN %2 to BIN_MAX %3 into whole bins. The nearest widths that do: %4.</source>
        <translation>BIN_WIDTH %1 no divide el rango de BIN_MIN %2 a BIN_MAX %3 en intervalos completos. Los anchos más próximos que sí lo hacen: %4.</translation>
    </message>
    <message>
        <source>BIN_EDGES needs at least two numbers.</source>
        <translation>BIN_EDGES necesita al menos dos números.</translation>
    </message>
    <message>
        <source>BIN_EDGES must increase: %1 does not come after the number before it.</source>
        <translation>BIN_EDGES debe ser creciente: %1 no es mayor que el número anterior.</translation>
    </message>
    <message>
        <source>MIN_BUCKET_WIDTH must be greater than 0, not %1.</source>
        <translation>MIN_BUCKET_WIDTH debe ser mayor que 0, no %1.</translation>
    </message>
    <message>
        <source>MAX_BUCKETS %1 is too few: the range needs two bins, one on either side of 0.</source>
        <translation>MAX_BUCKETS %1 es insuficiente: el rango necesita dos intervalos, uno a cada lado de 0.</translation>
    </message>
    <message>
        <source>The geotransform cannot be inverted.</source>
        <translation>No se puede invertir la geotransformación.</translation>
    </message>
    <message>
        <source>Cannot write table %1 to %2: %3</source>
        <translation>No se puede escribir la tabla %1 en %2: %3</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Cannot write to the folder %1: %2</source>
        <translation>No se puede escribir en la carpeta %1: %2</translation>
    </message>
    <message>
        <source>%1 % of the stored NDVI values lie outside −1 … 1: the file seems to hold scaled numbers without saying so (a scale tag is missing).</source>
        <translation>El %1 % de los valores de NDVI almacenados está fuera de −1 … 1: el archivo parece contener números escalados sin indicarlo (falta una etiqueta de escala).</translation>
    </message>
    <message>
        <source>No zone meets any scene. Do ZONES and COLLECTION show the same place on the map, and is the layer&apos;s CRS the right one?</source>
        <translation>Ninguna zona interseca ninguna escena. ¿Muestran ZONES y COLLECTION el mismo lugar en el mapa, y es correcto el SRC de la capa?</translation>
    </message>
    <message>
        <source>No pixel centre lies in the part of the polygon inside the scene.</source>
        <translation>Ningún centro de píxel cae en la parte del polígono que está dentro de la escena.</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which is complete. %3</source>
        <translation>%1 es un duplicado de %2 (misma tesela y hora de adquisición), que está completo. %3</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which has the newer baseline %3.</source>
        <translation>%1 es un duplicado de %2 (misma tesela y hora de adquisición), que tiene la línea base %3, más reciente.</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which was processed later.</source>
        <translation>%1 es un duplicado de %2 (misma tesela y hora de adquisición), que se procesó más tarde.</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which was found first.</source>
        <translation>%1 es un duplicado de %2 (misma tesela y hora de adquisición), que se encontró primero.</translation>
    </message>
    <message>
        <source>A block of %1 could not be read, the file is damaged or incomplete: %2</source>
        <translation>No se pudo leer un bloque de %1; el archivo está dañado o incompleto: %2</translation>
    </message>
    <message>
        <source>%1 is no raster GDAL knows</source>
        <translation>%1 no es un ráster que GDAL conozca</translation>
    </message>
    <message>
        <source>Could not open: %1</source>
        <translation>No se pudo abrir: %1</translation>
    </message>
    <message>
        <source>%1 scene(s) of band files whose names tell no resolution are taken as they are, whatever RESOLUTION says, the first is %2.</source>
        <translation>%1 escena(s) de archivos de banda cuyos nombres no indican la resolución se toman tal cual, diga lo que diga RESOLUTION; la primera es %2.</translation>
    </message>
    <message>
        <source>%1 L1C scene(s) have each band at one resolution only and are taken as they are, whatever RESOLUTION says, the first is %2.</source>
        <translation>%1 escena(s) L1C tienen cada banda en una sola resolución y se toman tal cual, diga lo que diga RESOLUTION; la primera es %2.</translation>
    </message>
    <message>
        <source>%1 scene(s) of STAC items have each band at one resolution only and are taken as they are, whatever RESOLUTION says, the first is %2.</source>
        <translation>%1 escena(s) de elementos STAC tienen cada banda en una sola resolución y se toman tal cual, diga lo que diga RESOLUTION; la primera es %2.</translation>
    </message>
    <message>
        <source>The name of %1 is not that of a band file of a sensor known here: see metadata/sensors for the names, which can be added to.</source>
        <translation>El nombre de %1 no es el de un archivo de banda de un sensor conocido aquí: consulte los nombres en metadata/sensors, donde se pueden añadir otros.</translation>
    </message>
    <message>
        <source>%1 is a stack of %2 bands%3, and the search takes only files with one band each. Either split it into such files, or name its bands as %1#band=N in a collection of your own.</source>
        <translation>%1 es una pila de %2 bandas%3, y la búsqueda solo toma archivos de una sola banda. Divídalo en archivos así, o indique sus bandas como %1#band=N en una colección propia.</translation>
    </message>
    <message>
        <source>The polygon meets no scene of the collection.</source>
        <translation>El polígono no interseca ninguna escena de la colección.</translation>
    </message>
    <message>
        <source>The polygon covers too little of any pixel to count.</source>
        <translation>El polígono cubre una parte demasiado pequeña de cualquier píxel para que cuente.</translation>
    </message>
    <message>
        <source>The polygon holds pixels, but none of those that FRACTION and SCALE choose.</source>
        <translation>El polígono contiene píxeles, pero ninguno de los que eligen FRACTION y SCALE.</translation>
    </message>
    <message>
        <source>SCALE is not coarser than the scene&apos;s pixels (%1 m): all were used.</source>
        <translation>SCALE no es más grueso que los píxeles de la escena (%1 m): se usaron todos.</translation>
    </message>
    <message>
        <source>The scene&apos;s files changed while they were read.</source>
        <translation>Los archivos de la escena cambiaron mientras se leían.</translation>
    </message>
    <message>
        <source>The near-infrared band (pixels of %1 m) was brought to the grid of the red band (%2 m) by nearest neighbour.</source>
        <translation>La banda del infrarrojo cercano (píxeles de %1 m) se llevó a la cuadrícula de la banda roja (%2 m) por vecino más próximo.</translation>
    </message>
    <message>
        <source>Sum of %1 rows, none with valid pixels: %2.</source>
        <translation>Suma de %1 filas, ninguna con píxeles válidos: %2.</translation>
    </message>
    <message>
        <source>Sum of %1 rows, %2 of them without valid pixels: %3.</source>
        <translation>Suma de %1 filas, %2 de ellas sin píxeles válidos: %3.</translation>
    </message>
    <message>
        <source>Sum of %1 rows: %2.</source>
        <translation>Suma de %1 filas: %2.</translation>
    </message>
    <message>
        <source>Scene %1 of that day was not read: %2</source>
        <translation>La escena %1 de ese día no se leyó: %2</translation>
    </message>
    <message>
        <source>The scene does not meet EXTENT.</source>
        <translation>La escena no interseca EXTENT.</translation>
    </message>
    <message>
        <source>No zone meets the scene.</source>
        <translation>Ninguna zona interseca la escena.</translation>
    </message>
    <message>
        <source>No pixel of the scene has its centre in a zone.</source>
        <translation>Ningún píxel de la escena tiene su centro en una zona.</translation>
    </message>
    <message>
        <source>EXTENT and ZONES share no pixel of the scene.</source>
        <translation>EXTENT y ZONES no comparten ningún píxel de la escena.</translation>
    </message>
    <message>
        <source>No raster was written: no scene was used, or none meets EXTENT and ZONES. Do these and COLLECTION show the same place?</source>
        <translation>No se escribió ningún ráster: no se usó ninguna escena, o ninguna interseca EXTENT y ZONES. ¿Muestran estos y COLLECTION el mismo lugar?</translation>
    </message>
    <message>
        <source>the names of its bands fit several sensors: %1.</source>
        <translation>los nombres de sus bandas corresponden a varios sensores: %1.</translation>
    </message>
    <message>
        <source>by their names %1 of its bands are red and %2 near infrared: %3.</source>
        <translation>por sus nombres, %1 de sus bandas son rojas y %2 del infrarrojo cercano: %3.</translation>
    </message>
    <message>
        <source>The scene does not meet the grid of the stack.</source>
        <translation>La escena no interseca la cuadrícula de la pila.</translation>
    </message>
    <message>
        <source>The raster was resampled to the grid of the stack (%1).</source>
        <translation>El ráster se remuestreó a la cuadrícula de la pila (%1).</translation>
    </message>
    <message>
        <source>this GDAL has no COG driver</source>
        <translation>este GDAL no tiene controlador COG</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>No se pudo abrir %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no raster itself but several: choose one of them.</source>
        <translation>%1 no contiene ningún ráster propio, sino varios: elija uno de ellos.</translation>
    </message>
    <message>
        <source>The grid of the stack is rotated, and rasters of other grids cannot be brought to it: choose another GRID.</source>
        <translation>La cuadrícula de la pila está girada, y los rásteres de otras cuadrículas no se pueden llevar a ella: elija otro GRID.</translation>
    </message>
    <message>
        <source>%1 could not be resampled: %2</source>
        <translation>No se pudo remuestrear %1: %2</translation>
    </message>
    <message>
        <source>Failed in %1 of %2 scenes.</source>
        <translation>Falló en %1 de %2 escenas.</translation>
    </message>
    <message>
        <source>No scene has a valid pixel; mostly: %1.</source>
        <translation>Ninguna escena tiene un píxel válido; en su mayoría: %1.</translation>
    </message>
    <message>
        <source>Little clear area: %1 of the zone on average.</source>
        <translation>Poca superficie despejada: %1 de la zona en promedio.</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>5 % and 95 % of the pixels</source>
        <translation>5 % y 95 % de los píxeles</translation>
    </message>
    <message>
        <source>valid pixels</source>
        <translation>píxeles válidos</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>enmascarados</translation>
    </message>
    <message>
        <source>without data or NDVI</source>
        <translation>sin datos o sin NDVI</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>nothing for another reason</source>
        <translation>nada por otro motivo</translation>
    </message>
    <message>
        <source>All %1 zones.</source>
        <translation>Las %1 zonas.</translation>
    </message>
    <message>
        <source>%1 of %2 zones, as chosen.</source>
        <translation>%1 de %2 zonas, las elegidas.</translation>
    </message>
    <message>
        <source>%1 more would have made this page larger than %2 MB.</source>
        <translation>%1 más habrían hecho esta página mayor de %2 MB.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as a BCP 47 tag such as zh-CN.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>NDVI histograms</source>
        <translation>Histogramas de NDVI</translation>
    </message>
    <message>
        <source>Zones in detail</source>
        <translation>Zonas en detalle</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>nada que destacar</translation>
    </message>
    <message>
        <source>not followed to the end, to save memory</source>
        <translation>sin seguir hasta el final, para ahorrar memoria</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Median by time, NDVI %1 to %2</source>
        <translation>Mediana en el tiempo, NDVI de %1 a %2</translation>
    </message>
    <message>
        <source>Scenes with valid pixels</source>
        <translation>Escenas con píxeles válidos</translation>
    </message>
    <message>
        <source>Clear on average</source>
        <translation>Despejado en promedio</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Todas las zonas</translation>
    </message>
    <message>
        <source>%1 more zones, of those that need attention least, are not listed to keep this page small. They are in the statistics table.</source>
        <translation>%1 zonas más, de las que menos atención requieren, no se enumeran para que esta página no crezca demasiado. Están en la tabla de estadísticas.</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>Qué se ejecutó</translation>
    </message>
    <message>
        <source>no scene has a date</source>
        <translation>ninguna escena tiene fecha</translation>
    </message>
    <message>
        <source>no histogram</source>
        <translation>sin histograma</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Dates (UTC)</source>
        <translation>Fechas (UTC)</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Bins with pixels in the zones shown</source>
        <translation>Intervalos con píxeles en las zonas mostradas</translation>
    </message>
    <message>
        <source>Scenes by status</source>
        <translation>Escenas por estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Zones × scenes by status</source>
        <translation>Zonas × escenas por estado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>%1 rarer reasons are not listed here.</source>
        <translation>%1 motivos menos frecuentes no se enumeran aquí.</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Fecha (UTC)</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1 more are in the scenes table.</source>
        <translation>%1 más están en la tabla de escenas.</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>La ejecución</translation>
    </message>
    <message>
        <source>The run has more rows than this page keeps in memory: %1 zones, those that needed attention least, are counted in the totals only. A report of the tables can show those you choose.</source>
        <translation>La ejecución tiene más filas de las que esta página mantiene en memoria: %1 zonas, las que menos atención requerían, se cuentan solo en los totales. Un informe de las tablas puede mostrar las que usted elija.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ella</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válidos</translation>
    </message>
    <message>
        <source>Median NDVI</source>
        <translation>Mediana de NDVI</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Los números</translation>
    </message>
    <message>
        <source>The histograms of this zone were not kept, to save memory: they are in the histogram table.</source>
        <translation>Los histogramas de esta zona no se conservaron, para ahorrar memoria: están en la tabla de histograma.</translation>
    </message>
    <message>
        <source>There is no row of this zone in the statistics.</source>
        <translation>No hay ninguna fila de esta zona en las estadísticas.</translation>
    </message>
    <message>
        <source>No scene meets this zone.</source>
        <translation>Ninguna escena interseca esta zona.</translation>
    </message>
    <message>
        <source>Median NDVI %1</source>
        <translation>Mediana de NDVI %1</translation>
    </message>
    <message>
        <source>Median NDVI %1; 5 % to 95 %: NDVI %2 to %3</source>
        <translation>Mediana de NDVI %1; de 5 % a 95 %: NDVI de %2 a %3</translation>
    </message>
    <message>
        <source>valid %1</source>
        <translation>válidos %1</translation>
    </message>
    <message>
        <source>masked %1</source>
        <translation>enmascarados %1</translation>
    </message>
    <message>
        <source>no data %1</source>
        <translation>sin datos %1</translation>
    </message>
    <message>
        <source>undefined %1</source>
        <translation>indefinidos %1</translation>
    </message>
    <message>
        <source>%1 pixels: %2</source>
        <translation>%1 píxeles: %2</translation>
    </message>
    <message>
        <source>%1 valid pixels below and %2 above all bins</source>
        <translation>%1 píxeles válidos por debajo y %2 por encima de todos los intervalos</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sin fechas</translation>
    </message>
    <message>
        <source>Median NDVI from %1 to %2</source>
        <translation>Mediana de NDVI de %1 a %2</translation>
    </message>
    <message>
        <source>valid pixels, zone wholly inside the scene</source>
        <translation>píxeles válidos, zona totalmente dentro de la escena</translation>
    </message>
    <message>
        <source>valid pixels, part of the zone outside the scene</source>
        <translation>píxeles válidos, parte de la zona fuera de la escena</translation>
    </message>
    <message>
        <source>zone and scene do not meet</source>
        <translation>la zona y la escena no se intersecan</translation>
    </message>
    <message>
        <source>the zone holds no pixel</source>
        <translation>la zona no contiene ningún píxel</translation>
    </message>
    <message>
        <source>all pixels without data</source>
        <translation>todos los píxeles sin datos</translation>
    </message>
    <message>
        <source>all pixels masked (cloud, shadow …)</source>
        <translation>todos los píxeles enmascarados (nube, sombra …)</translation>
    </message>
    <message>
        <source>all pixels without a defined NDVI</source>
        <translation>todos los píxeles sin un NDVI definido</translation>
    </message>
    <message>
        <source>no valid pixel, for several reasons</source>
        <translation>ningún píxel válido, por varios motivos</translation>
    </message>
    <message>
        <source>none of its pixels was looked at</source>
        <translation>no se examinó ninguno de sus píxeles</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>left out on purpose</source>
        <translation>excluida a propósito</translation>
    </message>
    <message>
        <source>the polygon could not be used</source>
        <translation>no se pudo usar el polígono</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>leída en parte</translation>
    </message>
    <message>
        <source>The run stopped at the first scene that could not be read.</source>
        <translation>La ejecución se detuvo en la primera escena que no se pudo leer.</translation>
    </message>
    <message>
        <source>No zone has a part here that other scenes of the day do not stand for (SAME_DAY).</source>
        <translation>Ninguna zona tiene aquí una parte que no esté representada por otras escenas del día (SAME_DAY).</translation>
    </message>
    <message>
        <source>In “%1” 1 bin occurs, number %2 from %3 to %4.</source>
        <translation>En «%1» aparece 1 intervalo, el número %2 de %3 a %4.</translation>
    </message>
    <message>
        <source>In “%1” %2 bins occur, numbers %3 to %4 from %5 to %6, each %7 wide; number 0 begins at %8.</source>
        <translation>En «%1» aparecen %2 intervalos, los números %3 a %4 de %5 a %6, cada uno de ancho %7; el número 0 empieza en %8.</translation>
    </message>
    <message>
        <source>In “%1” %2 bins occur, numbers %3 to %4 with the edges %5.</source>
        <translation>En «%1» aparecen %2 intervalos, los números %3 a %4 con los límites %5.</translation>
    </message>
    <message>
        <source>Bin %1 goes from %2 to %3 in the one and from %4 to %5 in the other.</source>
        <translation>El intervalo %1 va de %2 a %3 en una y de %4 a %5 en la otra.</translation>
    </message>
    <message>
        <source>Bin %1 of the one goes from %2 to %3, bin %4 of the other from %5 to %6: these are no bins of one run.</source>
        <translation>El intervalo %1 de una va de %2 a %3; el intervalo %4 de la otra, de %5 a %6: no son intervalos de una misma ejecución.</translation>
    </message>
    <message>
        <source>The width differs: %1 and %2.</source>
        <translation>El ancho difiere: %1 y %2.</translation>
    </message>
    <message>
        <source>The range differs: bin 0 begins at %1 and at %2.</source>
        <translation>El rango difiere: el intervalo 0 empieza en %1 y en %2.</translation>
    </message>
    <message>
        <source>The edges are shifted against each other by %1.</source>
        <translation>Los límites están desplazados entre sí en %1.</translation>
    </message>
    <message>
        <source>The table “%1” has rows of different bins, so they cannot be added: %2 Put together only tables of runs with the same bins.</source>
        <translation>La tabla «%1» tiene filas de intervalos distintos, por lo que no se pueden sumar: %2 Reúna solo tablas de ejecuciones con los mismos intervalos.</translation>
    </message>
    <message>
        <source>The bins of the histogram tables differ, so they cannot be added. %1</source>
        <translation>Los intervalos de las tablas de histograma difieren, por lo que no se pueden sumar. %1</translation>
    </message>
    <message>
        <source>Tables that differ from “%1” too: %2.</source>
        <translation>Tablas que también difieren de «%1»: %2.</translation>
    </message>
    <message>
        <source>Make the tables again with the same BIN_MIN, BIN_MAX and BIN_WIDTH (or the same BIN_EDGES …), or sum those with the same bins apart.</source>
        <translation>Vuelva a crear las tablas con los mismos BIN_MIN, BIN_MAX y BIN_WIDTH (o los mismos BIN_EDGES …), o sume por separado las que tengan los mismos intervalos.</translation>
    </message>
    <message>
        <source>Zones that could not be used: %1, the first of them: %2</source>
        <translation>Zonas que no se pudieron usar: %1; la primera de ellas: %2</translation>
    </message>
    <message>
        <source>No pixel centre lies in the part of the polygon inside the scenes of this day.</source>
        <translation>Ningún centro de píxel cae en la parte del polígono que está dentro de las escenas de este día.</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data, or were masked or cut off when the raster was written.</source>
        <translation>Todos los píxeles (%1) carecen de datos, o se enmascararon o recortaron al escribir el ráster.</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data, or were masked when the raster was written.</source>
        <translation>Todos los píxeles (%1) carecen de datos, o se enmascararon al escribir el ráster.</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data: outside the swath or missing in the product.</source>
        <translation>Todos los píxeles (%1) carecen de datos: fuera de la franja de adquisición o ausentes en el producto.</translation>
    </message>
    <message>
        <source>%1 % of the polygon lies inside the scenes of this day.</source>
        <translation>El %1 % del polígono está dentro de las escenas de este día.</translation>
    </message>
    <message>
        <source>The polygon meets no scene of this day.</source>
        <translation>El polígono no interseca ninguna escena de este día.</translation>
    </message>
    <message>
        <source>All pixels (%1) are masked (cloud, shadow or saturated).</source>
        <translation>Todos los píxeles (%1) están enmascarados (nube, sombra o saturados).</translation>
    </message>
    <message>
        <source>All pixels (%1) have NIR + red of 0 or less, so no NDVI.</source>
        <translation>Todos los píxeles (%1) tienen NIR + rojo igual o menor que 0, por lo que no tienen NDVI.</translation>
    </message>
    <message>
        <source>None of the pixels (%1) is valid: %2 masked, %3 without data, %4 undefined.</source>
        <translation>Ninguno de los píxeles (%1) es válido: %2 enmascarados, %3 sin datos, %4 indefinidos.</translation>
    </message>
    <message>
        <source>%1 has no band %3 (number of bands: %2).</source>
        <translation>%1 no tiene la banda %3 (número de bandas: %2).</translation>
    </message>
    <message>
        <source>Pixels of NDVI beyond ±3.2767, which were clamped to what Int16 × 10000 holds: %1.</source>
        <translation>Píxeles con NDVI más allá de ±3.2767, que se limitaron a lo que admite Int16 × 10000: %1.</translation>
    </message>
    <message>
        <source>there is no band “%1”. Its bands are: %2.</source>
        <translation>no hay ninguna banda «%1». Sus bandas son: %2.</translation>
    </message>
    <message>
        <source>The name template “%1” is malformed.</source>
        <translation>La plantilla de nombre «%1» está mal formada.</translation>
    </message>
    <message>
        <source>Its asset “%1”: %2</source>
        <translation>Su recurso «%1»: %2</translation>
    </message>
    <message>
        <source>More raster files with names of no known kind: %1, the first is %2.</source>
        <translation>Más archivos ráster con nombres de tipo desconocido: %1; el primero es %2.</translation>
    </message>
    <message>
        <source>“%1” is no pattern of a date: one is written as in yyyy-MM-dd, yyyyDDD or taken_{date:yyyyMMdd}, with four y for the year.</source>
        <translation>«%1» no es un patrón de fecha: se escribe como en yyyy-MM-dd, yyyyDDD o taken_{date:yyyyMMdd}, con cuatro y para el año.</translation>
    </message>
    <message>
        <source>No bin holds any of the valid pixels (%1): below the first edge are %2, above the last %3.</source>
        <translation>Ningún intervalo contiene ninguno de los píxeles válidos (%1): por debajo del primer límite hay %2, por encima del último %3.</translation>
    </message>
    <message>
        <source>No period has a valid pixel; mostly: %1.</source>
        <translation>Ningún periodo tiene un píxel válido; en su mayoría: %1.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3 and has recovered by %4: probably cloud or haze that the mask missed, or a cut that grew again.</source>
        <translation>La mediana de NDVI baja %1, de %2 a %3, y se ha recuperado el %4: probablemente nubes o bruma que la máscara no detectó, o una siega tras la cual volvió a crecer.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3; the next clear date, %4, is too late to tell whether it lasted.</source>
        <translation>La mediana de NDVI baja %1, de %2 a %3; la siguiente fecha despejada, %4, es demasiado tardía para saber si la bajada duró.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3; no later clear date tells yet whether it lasts.</source>
        <translation>La mediana de NDVI baja %1, de %2 a %3; ninguna fecha despejada posterior indica aún si la bajada dura.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3 and stays low: harvest, a cut or damage.</source>
        <translation>La mediana de NDVI baja %1, de %2 a %3, y se mantiene baja: cosecha, siega o daños.</translation>
    </message>
    <message>
        <source>Little clear area: %1 of the zone on average, none on %2 of %3 dates.</source>
        <translation>Poca superficie despejada: %1 de la zona en promedio, nada en %2 de %3 fechas.</translation>
    </message>
    <message>
        <source>Few pixels: never more than %1 valid ones, which is little for a histogram.</source>
        <translation>Pocos píxeles: nunca más de %1 válidos, lo que es poco para un histograma.</translation>
    </message>
    <message>
        <source>Share of the valid pixels in a bin:</source>
        <translation>Proporción de los píxeles válidos en un intervalo:</translation>
    </message>
    <message>
        <source>Histograms of NDVI of zone %1 by date</source>
        <translation>Histogramas de NDVI de la zona %1 por fecha</translation>
    </message>
    <message>
        <source>%1 of %2 zones: those first in the list above. The others are in that list alone, to keep this page small.</source>
        <translation>%1 de %2 zonas: las primeras de la lista anterior. Las demás solo están en esa lista, para que esta página no crezca demasiado.</translation>
    </message>
    <message>
        <source>To see others, run “NDVI histogram report” (ndvi:histogramreport) on the tables of the run: ZONES_SHOWN takes their names, MAX_ZONES how many.</source>
        <translation>Para ver otras, ejecute «Informe de histogramas de NDVI» (ndvi:histogramreport) con las tablas de la ejecución: ZONES_SHOWN admite sus nombres, MAX_ZONES cuántas.</translation>
    </message>
    <message>
        <source>Each column of the coloured chart is the histogram of one period, NDVI upwards.</source>
        <translation>Cada columna del gráfico en color es el histograma de un periodo, con el NDVI hacia arriba.</translation>
    </message>
    <message>
        <source>Each column of the coloured chart is the histogram of one scene, NDVI upwards.</source>
        <translation>Cada columna del gráfico en color es el histograma de una escena, con el NDVI hacia arriba.</translation>
    </message>
    <message>
        <source>The bars below it say what part of the zone&apos;s pixels is valid. Columns are evenly spaced, whatever time lies between them. Rest the pointer on a column for its numbers, or open the table below.</source>
        <translation>Las barras de debajo indican qué parte de los píxeles de la zona es válida. Las columnas están a igual distancia, sea cual sea el tiempo que media entre ellas. Detenga el puntero sobre una columna para ver sus números, o abra la tabla de debajo.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Qué destaca</translation>
    </message>
    <message>
        <source>Periods with valid pixels</source>
        <translation>Periodos con píxeles válidos</translation>
    </message>
    <message>
        <source>Zones that need attention come first, and what may be wrong unnoticed before what is plain to see:</source>
        <translation>Primero aparecen las zonas que requieren atención, y lo que puede estar mal sin que se note antes que lo que está a la vista:</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>fallos</translation>
    </message>
    <message>
        <source>no valid pixel at all</source>
        <translation>ningún píxel válido en absoluto</translation>
    </message>
    <message>
        <source>such a fall of which no later date tells yet whether it lasts</source>
        <translation>una bajada de este tipo de la que ninguna fecha posterior indica aún si dura</translation>
    </message>
    <message>
        <source>never as many as %1 valid pixels</source>
        <translation>nunca se llega a %1 píxeles válidos</translation>
    </message>
    <message>
        <source>last, a fall that lasts: a harvest, a cut, or damage</source>
        <translation>por último, una bajada que dura: una cosecha, una siega o daños</translation>
    </message>
    <message>
        <source>%1 zones, none of which needs attention.</source>
        <translation>%1 zonas, ninguna de las cuales requiere atención.</translation>
    </message>
    <message>
        <source>%1 zones, %2 of which need attention.</source>
        <translation>%1 zonas, de las cuales %2 requieren atención.</translation>
    </message>
    <message>
        <source>A name that is a link leads to the zone in detail.</source>
        <translation>Un nombre que es un enlace lleva a la zona en detalle.</translation>
    </message>
    <message>
        <source>How zones are sorted</source>
        <translation>Cómo se ordenan las zonas</translation>
    </message>
    <message>
        <source>Falls are looked for between dates on which at least %1 of the zone is clear. Of several scenes of a day the one with most valid pixels counts.</source>
        <translation>Las bajadas se buscan entre fechas en las que al menos el %1 de la zona está despejado. De varias escenas de un día cuenta la que tiene más píxeles válidos.</translation>
    </message>
    <message>
        <source>Small charts share their axes. Grey ticks at the bottom stand for no valid pixel, a dot for a fall of the median that recovers or may yet, a ring for one that lasts.</source>
        <translation>Los gráficos pequeños comparten los ejes. Las marcas grises de la parte inferior indican que no hay ningún píxel válido; un punto, una bajada de la mediana que se recupera o aún puede hacerlo; un anillo, una que dura.</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodos</translation>
    </message>
    <message>
        <source>Zones × periods by status</source>
        <translation>Zonas × periodos por estado</translation>
    </message>
    <message>
        <source>Scenes with remarks</source>
        <translation>Escenas con observaciones</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>5 %, NDVI</source>
        <translation>5 %, NDVI</translation>
    </message>
    <message>
        <source>95 %, NDVI</source>
        <translation>95 %, NDVI</translation>
    </message>
    <message>
        <source>Left out here: %1 periods whose scenes do not meet the zone.</source>
        <translation>Excluidos aquí: %1 periodos cuyas escenas no intersecan la zona.</translation>
    </message>
    <message>
        <source>Left out here: %1 scenes that do not meet the zone.</source>
        <translation>Excluidas aquí: %1 escenas que no intersecan la zona.</translation>
    </message>
    <message>
        <source>No more than the last %1 columns are shown.</source>
        <translation>Solo se muestran las últimas %1 columnas.</translation>
    </message>
    <message>
        <source>%1 marks medians and percentiles that were read off a histogram, not taken from the pixels: they are exact to the width of a bin.</source>
        <translation>%1 señala medianas y percentiles leídos de un histograma, no tomados de los píxeles: su exactitud es la del ancho de un intervalo.</translation>
    </message>
    <message>
        <source>The histograms below are those of the last %1 columns.</source>
        <translation>Los histogramas siguientes son los de las últimas %1 columnas.</translation>
    </message>
    <message>
        <source>The tallest bar stands for %1 of the valid pixels.</source>
        <translation>La barra más alta representa el %1 de los píxeles válidos.</translation>
    </message>
    <message>
        <source>No valid pixel on any date</source>
        <translation>Ningún píxel válido en ninguna fecha</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list in a sentence.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>The histogram tables may be of runs with different bins: %1 They contradict each other nowhere and are put together as bins of one list (BIN_EDGES). If the runs had other bins, sum their tables apart.</source>
        <translation>Las tablas de histograma pueden ser de ejecuciones con intervalos distintos: %1 No se contradicen en ningún punto y se reúnen como intervalos de una sola lista (BIN_EDGES). Si las ejecuciones tenían otros intervalos, sume sus tablas por separado.</translation>
    </message>
    <message>
        <source>The file of its NDVI does not say that clouds were masked, and REQUIRE_MASK asks for a mask.</source>
        <translation>El archivo de su NDVI no dice que se enmascararan las nubes, y REQUIRE_MASK exige una máscara.</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data: outside the swath, missing in the product, or masked when the raster was made (the file does not say).</source>
        <translation>Todos los píxeles (%1) carecen de datos: fuera de la franja de adquisición, ausentes en el producto o enmascarados al crear el ráster (el archivo no lo dice).</translation>
    </message>
    <message>
        <source>The file of its NDVI does not say whether clouds were masked when it was made; its pixels were used as they are.</source>
        <translation>El archivo de su NDVI no dice si se enmascararon las nubes al crearlo; sus píxeles se usaron tal cual.</translation>
    </message>
    <message>
        <source>Something failed or was left out in %1 of %2 periods.</source>
        <translation>Algo falló o se excluyó en %1 de %2 periodos.</translation>
    </message>
    <message>
        <source>In %1 of %2 periods no bin holds any of the valid pixels: all of them lie below or above the bins.</source>
        <translation>En %1 de %2 periodos ningún intervalo contiene ninguno de los píxeles válidos: todos están por debajo o por encima de los intervalos.</translation>
    </message>
    <message>
        <source>In %1 of %2 scenes no bin holds any of the valid pixels: all of them lie below or above the bins.</source>
        <translation>En %1 de %2 escenas ningún intervalo contiene ninguno de los píxeles válidos: todos están por debajo o por encima de los intervalos.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3 and has recovered by %4: probably cloud or haze, or a cut that grew again.</source>
        <translation>La mediana de NDVI baja %1, de %2 a %3, y se ha recuperado para el %4: probablemente nubes o bruma, o una siega tras la cual volvió a crecer.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3, is still low on %4 and has recovered by %5: a harvest or cut that grew again, damage, or cloud or haze.</source>
        <translation>La mediana de NDVI baja %1, de %2 a %3, sigue baja el %4 y se ha recuperado para el %5: una cosecha o siega tras la cual volvió a crecer, daños, o nubes o bruma.</translation>
    </message>
    <message>
        <source>Little clear area: %1 of the zone on average, none in %2 of %3 periods.</source>
        <translation>Poca superficie despejada: %1 de la zona en promedio, nada en %2 de %3 periodos.</translation>
    </message>
    <message>
        <source>Smaller falls like these: %1.</source>
        <translation>Bajadas menores como estas: %1.</translation>
    </message>
    <message>
        <source>valid pixels, but none of them in a bin</source>
        <translation>píxeles válidos, pero ninguno de ellos en un intervalo</translation>
    </message>
    <message>
        <source>The only zone.</source>
        <translation>La única zona.</translation>
    </message>
    <message>
        <source>Not in the sum: %1 of %2 rows, which failed or were left out.</source>
        <translation>No incluidas en la suma: %1 de %2 filas, que fallaron o se excluyeron.</translation>
    </message>
    <message>
        <source>a fall of the median by NDVI %1 or more within %2 days, of which the next clear date has regained half: probably cloud or haze</source>
        <translation>una bajada de la mediana de NDVI %1 o más en un plazo de %2 días, de la que la siguiente fecha despejada ha recuperado la mitad: probablemente nubes o bruma</translation>
    </message>
    <message>
        <source>One zone, which needs no attention.</source>
        <translation>Una zona, que no requiere atención.</translation>
    </message>
    <message>
        <source>One zone, which needs attention.</source>
        <translation>Una zona, que requiere atención.</translation>
    </message>
    <message>
        <source>%1 zones, one of which needs attention.</source>
        <translation>%1 zonas, una de las cuales requiere atención.</translation>
    </message>
    <message>
        <source>NDVI %1 to %2; number of bins: %3, width %4</source>
        <translation>NDVI de %1 a %2; número de intervalos: %3, ancho %4</translation>
    </message>
    <message>
        <source>NDVI %1 to %2; number of bins: %3, widths %4 to %5</source>
        <translation>NDVI de %1 a %2; número de intervalos: %3, anchos de %4 a %5</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1: the median NDVI has fallen in %2 of %3 zones. Probably cloud or haze that the mask missed, or else a harvest or drought everywhere: look at the scene first.</source>
        <translation>%1: la mediana de NDVI ha bajado en %2 de %3 zonas. Probablemente nubes o bruma que la máscara no detectó, o bien una cosecha o sequía generalizada: examine primero la escena.</translation>
    </message>
    <message>
        <source>%1: the median NDVI has fallen in %2 of %3 zones. Probably cloud or haze, or else a harvest or drought everywhere: look at the scene first.</source>
        <translation>%1: la mediana de NDVI ha bajado en %2 de %3 zonas. Probablemente nubes o bruma, o bien una cosecha o sequía generalizada: examine primero la escena.</translation>
    </message>
    <message>
        <source>Why rows are not simply ok, the commonest reasons first</source>
        <translation>Por qué hay filas que no son simplemente ok, primero los motivos más frecuentes</translation>
    </message>
    <message>
        <source>A vertex of the polygon lies farther away than anything on Earth: check its coordinates.</source>
        <translation>Un vértice del polígono está más lejos que cualquier punto de la Tierra: compruebe sus coordenadas.</translation>
    </message>
    <message>
        <source>Reading it took up to %1 attempts; the last problem was: %2</source>
        <translation>La lectura requirió hasta %1 intentos; el último problema fue: %2</translation>
    </message>
    <message>
        <source>At the first try it could not be read: %1</source>
        <translation>En el primer intento no se pudo leer: %1</translation>
    </message>
    <message>
        <source>The zones cover too much of a raster of %1 × %2 pixels to be kept in memory. Cut the raster (gdal_translate -projwin) or use SCALE.</source>
        <translation>Las zonas cubren demasiado de un ráster de %1 × %2 píxeles para mantenerlo en memoria. Recorte el ráster (gdal_translate -projwin) o use SCALE.</translation>
    </message>
    <message>
        <source>the disk is full, or your quota is used up (%1 kB free). Make room or choose another place, and run it again.</source>
        <translation>el disco está lleno o se ha agotado su cuota (%1 kB libres). Libere espacio o elija otro lugar, y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>another program has it in use. Close it there and run it again (%1).</source>
        <translation>otro programa lo está usando. Ciérrelo allí y vuelva a ejecutarlo (%1).</translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation>no se indicó ningún motivo.</translation>
    </message>
    <message>
        <source>Could not read %1 from its server: %2</source>
        <translation>No se pudo leer %1 de su servidor: %2</translation>
    </message>
    <message>
        <source>It was tried %1 times.</source>
        <translation>Se intentó %1 veces.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels, more than can be read (%4 a side). Cut out the part you need (gdal_translate -projwin).</source>
        <translation>%1 tiene %2 × %3 píxeles, más de los que se pueden leer (%4 por lado). Recorte la parte que necesite (gdal_translate -projwin).</translation>
    </message>
    <message>
        <source>%1 is stored in blocks of %2 × %3 pixels, which are too large to be read. Store it in tiles (gdal_translate -co TILED=YES -co INTERLEAVE=BAND).</source>
        <translation>%1 está almacenado en bloques de %2 × %3 píxeles, demasiado grandes para leerlos. Almacénelo en teselas (gdal_translate -co TILED=YES -co INTERLEAVE=BAND).</translation>
    </message>
    <message>
        <source>%1 is a folder, but must be a raster file.</source>
        <translation>%1 es una carpeta, pero debe ser un archivo ráster.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). Copy or download it again.</source>
        <translation>%1 está vacío (0 bytes). Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no raster but a text, which begins with “%2”. Copy or download the band again.</source>
        <translation>%1 no es un ráster sino un texto, que empieza por «%2». Copie o descargue la banda de nuevo.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (it wants a login).</source>
        <translation>El servidor respondió con el estado HTTP %1 (requiere iniciar sesión).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (no access, or a signed URL that has expired).</source>
        <translation>El servidor respondió con el estado HTTP %1 (sin acceso, o una URL firmada que ha caducado).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (no such file).</source>
        <translation>El servidor respondió con el estado HTTP %1 (no existe ese archivo).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (the proxy wants a login).</source>
        <translation>El servidor respondió con el estado HTTP %1 (el proxy requiere iniciar sesión).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (too many requests).</source>
        <translation>El servidor respondió con el estado HTTP %1 (demasiadas solicitudes).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>El servidor respondió con el estado HTTP %1.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>No se puede acceder al servidor: %1</translation>
    </message>
    <message>
        <source>The server did not answer in time, or stopped sending.</source>
        <translation>El servidor no respondió a tiempo, o dejó de enviar.</translation>
    </message>
    <message>
        <source>The connection to the server broke before its answer was whole.</source>
        <translation>La conexión con el servidor se interrumpió antes de que su respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The server sends whole files only, no ranges of them: download the file.</source>
        <translation>El servidor solo envía archivos completos, no rangos de ellos: descargue el archivo.</translation>
    </message>
    <message>
        <source>The server did not send the range of bytes it was asked for.</source>
        <translation>El servidor no envió el rango de bytes que se le pidió.</translation>
    </message>
    <message>
        <source>The server compresses the file (%1), so no range of it can be read: download the file.</source>
        <translation>El servidor comprime el archivo (%1), por lo que no se puede leer ningún rango de él: descargue el archivo.</translation>
    </message>
    <message>
        <source>The server does not tell the size of the file: download the file.</source>
        <translation>El servidor no indica el tamaño del archivo: descargue el archivo.</translation>
    </message>
    <message>
        <source>The server redirects to somewhere else that cannot be read.</source>
        <translation>El servidor redirige a otro lugar que no se puede leer.</translation>
    </message>
    <message>
        <source>The file on the server changed while it was read.</source>
        <translation>El archivo del servidor cambió mientras se leía.</translation>
    </message>
    <message>
        <source>%1 is a STAC document, but cannot be read: %2.</source>
        <translation>%1 es un documento STAC, pero no se puede leer: %2.</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>está anidado en más de %1 niveles</translation>
    </message>
    <message>
        <source>it holds more than %1 values</source>
        <translation>contiene más de %1 valores</translation>
    </message>
    <message>
        <source>it is not well-formed JSON (%1)</source>
        <translation>no es JSON bien formado (%1)</translation>
    </message>
    <message>
        <source>The name of %1 is not that of a band file of a sensor known here: %2 is no date that exists. Correct the name, or leave the file out.</source>
        <translation>El nombre de %1 no es el de un archivo de banda de un sensor conocido aquí: %2 no es una fecha que exista. Corrija el nombre, o excluya el archivo.</translation>
    </message>
    <message>
        <source>The geotransform of %1 does not fit its coordinate reference system: its pixels would lie nowhere on Earth. Georeference it anew.</source>
        <translation>La geotransformación de %1 no concuerda con su sistema de referencia de coordenadas: sus píxeles no estarían en ningún lugar de la Tierra. Georreferéncielo de nuevo.</translation>
    </message>
    <message>
        <source>The near-infrared band (%1 × %2 pixels) lies on another grid than the red band (%3 × %4 pixels) and was brought to that by nearest neighbour: are both of this scene?</source>
        <translation>La banda del infrarrojo cercano (%1 × %2 píxeles) está en una cuadrícula distinta de la de la banda roja (%3 × %4 píxeles) y se llevó a esta por vecino más próximo: ¿son ambas de esta escena?</translation>
    </message>
    <message>
        <source>The result cache %1 cannot be opened: %2.</source>
        <translation>No se puede abrir la caché de resultados %1: %2.</translation>
    </message>
    <message>
        <source>The result cache %1 is a folder: choose a file.</source>
        <translation>La caché de resultados %1 es una carpeta: elija un archivo.</translation>
    </message>
    <message>
        <source>The result cache %1 is no ordinary file: choose another.</source>
        <translation>La caché de resultados %1 no es un archivo normal: elija otro.</translation>
    </message>
    <message>
        <source>The folder of the result cache does not exist: %1. Create it, or choose another file.</source>
        <translation>La carpeta de la caché de resultados no existe: %1. Créela, o elija otro archivo.</translation>
    </message>
    <message>
        <source>The damaged result cache %1 cannot be set aside as %2: %3. Delete it, or choose another file.</source>
        <translation>La caché de resultados dañada %1 no se puede apartar como %2: %3. Elimínela, o elija otro archivo.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>another program has locked it</source>
        <translation>otro programa la ha bloqueado</translation>
    </message>
    <message>
        <source>it and its folder must be writable</source>
        <translation>tanto ella como su carpeta deben permitir la escritura</translation>
    </message>
    <message>
        <source>%1 is no result cache, so it is left as it is. Choose another file for the result cache.</source>
        <translation>%1 no es una caché de resultados, por lo que se deja como está. Elija otro archivo para la caché de resultados.</translation>
    </message>
    <message>
        <source>The result cache %1 was made by a newer version of this plugin. Update the plugin, or choose another file.</source>
        <translation>La caché de resultados %1 se creó con una versión más reciente de este complemento. Actualice el complemento, o elija otro archivo.</translation>
    </message>
    <message>
        <source>The result cache %1 was made by an older version of this plugin and was emptied.</source>
        <translation>La caché de resultados %1 se creó con una versión anterior de este complemento y se vació.</translation>
    </message>
    <message>
        <source>The result cache %1 is damaged. It was set aside as %2 and a new one was begun; results are computed anew.</source>
        <translation>La caché de resultados %1 está dañada. Se apartó como %2 y se empezó una nueva; los resultados se calculan de nuevo.</translation>
    </message>
    <message>
        <source>The results of this run are complete, but from here on they are not kept in the result cache %1: %2</source>
        <translation>Los resultados de esta ejecución están completos, pero a partir de aquí no se conservan en la caché de resultados %1: %2</translation>
    </message>
    <message>
        <source>A result in the cache %1 is damaged and is computed anew: %2</source>
        <translation>Un resultado de la caché %1 está dañado y se calcula de nuevo: %2</translation>
    </message>
    <message>
        <source>The head of %1 could not be read whole, the file is damaged or incomplete: %2</source>
        <translation>La cabecera de %1 no se pudo leer entera; el archivo está dañado o incompleto: %2</translation>
    </message>
    <message>
        <source>Scenes that failed are not tried again at the end of the run, for the others cannot be put aside so long: %1.</source>
        <translation>Las escenas que fallaron no se vuelven a intentar al final de la ejecución, pues las demás no se pueden apartar tanto tiempo: %1.</translation>
    </message>
    <message>
        <source>a temporary file in %1 cannot be used: %2</source>
        <translation>no se puede usar un archivo temporal en %1: %2</translation>
    </message>
    <message>
        <source>%1 is no raster but a text. Copy or download the band again.</source>
        <translation>%1 no es un ráster sino un texto. Copie o descargue la banda de nuevo.</translation>
    </message>
    <message>
        <source>Tried again, since the failure may have been a passing one: %1 of %2.</source>
        <translation>Reintentado, ya que el fallo pudo ser pasajero: %1 de %2.</translation>
    </message>
    <message>
        <source>The answer of the server is longer than it can be.</source>
        <translation>La respuesta del servidor es más larga de lo que puede ser.</translation>
    </message>
    <message>
        <source>Its answer holds no token.</source>
        <translation>Su respuesta no contiene ningún token.</translation>
    </message>
    <message>
        <source>Its answer is no JSON, or not whole.</source>
        <translation>Su respuesta no es JSON, o no está completa.</translation>
    </message>
    <message>
        <source>The token service on %1 gave no token: %2</source>
        <translation>El servicio de tokens de %1 no dio ningún token: %2</translation>
    </message>
    <message>
        <source>The token service on %1 knows no collection “%3” (pc_collection): it answered with HTTP status %2.</source>
        <translation>El servicio de tokens de %1 no conoce ninguna colección «%3» (pc_collection): respondió con el estado HTTP %2.</translation>
    </message>
    <message>
        <source>The token service on %1 answered with HTTP status %2.</source>
        <translation>El servicio de tokens de %1 respondió con el estado HTTP %2.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 although the token service on %2 had signed the URL.</source>
        <translation>El servidor respondió con el estado HTTP %1 aunque el servicio de tokens de %2 había firmado la URL.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 although the URL had a token of the service on %2: is “%3” (pc_collection) the collection of the file?</source>
        <translation>El servidor respondió con el estado HTTP %1 aunque la URL tenía un token del servicio de %2: ¿es «%3» (pc_collection) la colección del archivo?</translation>
    </message>
    <message>
        <source>it is not a local file (%1).</source>
        <translation>no es un archivo local (%1).</translation>
    </message>
    <message>
        <source>%1 meets no zone.</source>
        <translation>%1 no interseca ninguna zona.</translation>
    </message>
    <message>
        <source>%1 scene(s) have no known footprint and stay whatever ZONES says, the first is %2.</source>
        <translation>%1 escena(s) no tienen huella conocida y se conservan diga lo que diga ZONES; la primera es %2.</translation>
    </message>
    <message>
        <source>%1 was left out: it is incomplete.</source>
        <translation>%1 se excluyó: está incompleto.</translation>
    </message>
    <message>
        <source>%1 was left out: its baseline is unknown.</source>
        <translation>%1 se excluyó: se desconoce su línea base.</translation>
    </message>
    <message>
        <source>%1 was left out: baseline %2 is older than %3.</source>
        <translation>%1 se excluyó: la línea base %2 es anterior a %3.</translation>
    </message>
    <message>
        <source>%1 was left out: it was processed earlier.</source>
        <translation>%1 se excluyó: se procesó antes.</translation>
    </message>
    <message>
        <source>%1 was left out: it is the same and was found later.</source>
        <translation>%1 se excluyó: es el mismo y se encontró después.</translation>
    </message>
    <message>
        <source>%1 is another part of the acquisition and no duplicate: they share %2 % of the ground of the smaller one.</source>
        <translation>%1 es otra parte de la adquisición y no un duplicado: comparten el %2 % del terreno del más pequeño.</translation>
    </message>
    <message>
        <source>%1 is another part of the acquisition and no duplicate: it comes from another datastrip.</source>
        <translation>%1 es otra parte de la adquisición y no un duplicado: procede de otra franja de datos (datastrip).</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Of the same tile and sensing time: %1.</source>
        <translation>De la misma tesela y hora de adquisición: %1.</translation>
    </message>
    <message>
        <source>No scene kept covers %1 % of its ground.</source>
        <translation>Ninguna escena conservada cubre el %1 % de su terreno.</translation>
    </message>
    <message>
        <source>%1 more are not named here.</source>
        <translation>%1 más no se nombran aquí.</translation>
    </message>
    <message>
        <source>%1 has no coordinate reference system.</source>
        <translation>%1 no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>it is at %1, where nothing can be read from here.</source>
        <translation>está en %1, donde desde aquí no se puede leer nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>FOLDER has a file %1 that is no catalog of NDVI rasters and is not replaced: choose another folder.</source>
        <translation>FOLDER contiene un archivo %1 que no es un catálogo de rásteres de NDVI y no se reemplaza: elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 has no date, so it is not in the STAC catalog.</source>
        <translation>%1 no tiene fecha, por lo que no está en el catálogo STAC.</translation>
    </message>
    <message>
        <source>%1 has no place on the Earth, so it is not in the STAC catalog.</source>
        <translation>%1 no tiene un lugar en la Tierra, por lo que no está en el catálogo STAC.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>%1 is no STAC document: %2.</source>
        <translation>%1 no es un documento STAC: %2.</translation>
    </message>
    <message>
        <source>%1 is no STAC document: it begins with “%2”. Is it the address of a STAC API or catalog?</source>
        <translation>%1 no es un documento STAC: empieza por «%2». ¿Es la dirección de una API o un catálogo STAC?</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 Trying again.</source>
        <translation>%1: %2 Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The list of catalogs %1 cannot be used: %2.</source>
        <translation>No se puede usar la lista de catálogos %1: %2.</translation>
    </message>
    <message>
        <source>each endpoint needs a name and a url</source>
        <translation>cada punto de acceso (endpoint) necesita un name y una url</translation>
    </message>
    <message>
        <source>each rule for assets needs a hostEnd, and a path with {url}</source>
        <translation>cada regla para recursos necesita un hostEnd y un path con {url}</translation>
    </message>
    <message>
        <source>there is no endpoint in it</source>
        <translation>no contiene ningún punto de acceso (endpoint)</translation>
    </message>
    <message>
        <source>The pages of %1 go round in circles: page %2 leads to one that was read already. The list of items cannot be read to its end.</source>
        <translation>Las páginas de %1 dan vueltas en círculo: la página %2 lleva a una que ya se leyó. La lista de elementos no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>%1 did not answer with a list of STAC items.</source>
        <translation>%1 no respondió con una lista de elementos STAC.</translation>
    </message>
    <message>
        <source>The next page of %1 is at %2, where nothing can be read from here. The list of items cannot be read to its end.</source>
        <translation>La página siguiente de %1 está en %2, donde desde aquí no se puede leer nada. La lista de elementos no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>COLLECTION_ID is needed for %1. %2</source>
        <translation>Se necesita COLLECTION_ID para %1. %2</translation>
    </message>
    <message>
        <source>%1 leads to no place to search at (%2).</source>
        <translation>%1 no lleva a ningún lugar donde buscar (%2).</translation>
    </message>
    <message>
        <source>%1 has scenes of all the Earth: say in ZONES or EXTENT where they are to be.</source>
        <translation>%1 tiene escenas de toda la Tierra: indique en ZONES o EXTENT dónde deben estar.</translation>
    </message>
    <message>
        <source>The pages of %1 do not end: the last %2 brought nothing new. The list of items cannot be read to its end.</source>
        <translation>Las páginas de %1 no terminan: las últimas %2 no aportaron nada nuevo. La lista de elementos no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>it is no STAC item with assets.</source>
        <translation>no es un elemento STAC con recursos.</translation>
    </message>
    <message>
        <source>%1 is of the collection %2, not of %3.</source>
        <translation>%1 es de la colección %2, no de %3.</translation>
    </message>
    <message>
        <source>%1 is no STAC document. Is it the address of a STAC API or catalog?</source>
        <translation>%1 no es un documento STAC. ¿Es la dirección de una API o un catálogo STAC?</translation>
    </message>
    <message>
        <source>its link to %1 leads nowhere it may.</source>
        <translation>su enlace a %1 no lleva a ningún lugar permitido.</translation>
    </message>
    <message>
        <source>%1 is larger or deeper than any catalog that can be walked through. Name one of the collections in it.</source>
        <translation>%1 es más grande o más profundo que cualquier catálogo que se pueda recorrer. Indique una de las colecciones que contiene.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Tiene: %1.</translation>
    </message>
    <message>
        <source>%1 has no collection “%2” (COLLECTION_ID). %3</source>
        <translation>%1 no tiene ninguna colección «%2» (COLLECTION_ID). %3</translation>
    </message>
    <message>
        <source>%1 is not in the STAC catalog, for there is a file %2 that is no item of it and is not replaced.</source>
        <translation>%1 no está en el catálogo STAC, porque hay un archivo %2 que no es un elemento suyo y no se reemplaza.</translation>
    </message>
    <message>
        <source>API is “%1”, which is no known name (%2), no URL (https://…), and no file that is there (catalog.json).</source>
        <translation>API es «%1», que no es ningún nombre conocido (%2), ni una URL (https://…), ni un archivo existente (catalog.json).</translation>
    </message>
    <message>
        <source>Collections that say they have nothing of that place and time: %1.</source>
        <translation>Colecciones que indican no tener nada de ese lugar y tiempo: %1.</translation>
    </message>
    <message>
        <source>%1 is the collection %2, but COLLECTION_ID is %3: leave that empty, or name the API itself.</source>
        <translation>%1 es la colección %2, pero COLLECTION_ID es %3: déjelo vacío, o indique la propia API.</translation>
    </message>
    <message>
        <source>%1 has more than %2 items of what is asked for. Ask for fewer days or a smaller place.</source>
        <translation>%1 tiene más de %2 elementos de lo que se pide. Pida menos días o un lugar más pequeño.</translation>
    </message>
    <message>
        <source>The OFFSET that was given (%1) makes the reflectance of %2 % of the pixels negative: has it been applied to this file already? Give OFFSET=0 if so.</source>
        <translation>El OFFSET indicado (%1) hace negativa la reflectancia del %2 % de los píxeles: ¿se ha aplicado ya a este archivo? En ese caso, indique OFFSET=0.</translation>
    </message>
    <message>
        <source>%1 % of the polygon lies inside the raster, which was cut to the pixels of polygons when it was written.</source>
        <translation>El %1 % del polígono está dentro del ráster, que se recortó a los píxeles de polígonos al escribirlo.</translation>
    </message>
    <message>
        <source>The polygon does not meet the raster, which was cut to the pixels of polygons when it was written.</source>
        <translation>El polígono no interseca el ráster, que se recortó a los píxeles de polígonos al escribirlo.</translation>
    </message>
    <message>
        <source>Writing band %1 of %2: %3</source>
        <translation>Escribiendo la banda %1 de %2: %3</translation>
    </message>
    <message>
        <source>Reading metadata, %1 of %2: %3</source>
        <translation>Leyendo metadatos, %1 de %2: %3</translation>
    </message>
    <message>
        <source>Looking for band files by their names</source>
        <translation>Buscando archivos de bandas por sus nombres</translation>
    </message>
    <message>
        <source>Looking into the folder %1</source>
        <translation>Buscando en la carpeta %1</translation>
    </message>
    <message>
        <source>Documents read: %1 of %2</source>
        <translation>Documentos leídos: %1 de %2</translation>
    </message>
    <message>
        <source>Items read: %1 of %2</source>
        <translation>Elementos leídos: %1 de %2</translation>
    </message>
    <message>
        <source>Items read: %1</source>
        <translation>Elementos leídos: %1</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3</source>
        <translation>Escena %1 de %2: %3</translation>
    </message>
    <message>
        <source>On average only %1 of the zone lies in the scenes, and %2 of the zone is clear; no fall of NDVI is looked for where less than half of it is clear.</source>
        <translation>De media, solo %1 de la zona está dentro de las escenas y %2 de la zona está despejada; no se busca ninguna caída del NDVI donde menos de la mitad está despejada.</translation>
    </message>
    <message>
        <source>little clear area: less than %1 on average, none on most dates, or less than half of the zone in the scenes</source>
        <translation>poca superficie despejada: menos de %1 de media, ninguna en la mayoría de las fechas, o menos de la mitad de la zona dentro de las escenas</translation>
    </message>
    <message>
        <source>SHARD: “%1” is no part of a whole. Write it as 3/40: the third of forty, of up to %2.</source>
        <translation>SHARD: «%1» no es una parte de un todo. Escriba 3/40: la tercera de cuarenta, de hasta %2.</translation>
    </message>
    <message>
        <source>A temporary file cannot be used: %1. The environment variable TMPDIR says in which folder they are (else /var/tmp).</source>
        <translation>No se puede usar un archivo temporal: %1. La variable de entorno TMPDIR indica la carpeta de estos archivos (si no, /var/tmp).</translation>
    </message>
</context>
<context>
    <name>ndvi::AggregateTables</name>
    <message>
        <source>ZONE_GROUP: the table “%1” carries no field “%2” along. It has: %3.</source>
        <translation>ZONE_GROUP: la tabla «%1» no lleva consigo ningún campo «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2”: the scene %3 has the datetime %4 here and %5 in another row. A scene has one time.</source>
        <translation>Fila %1 de la tabla «%2»: la escena %3 tiene aquí el datetime %4 y %5 en otra fila. Una escena tiene una sola hora.</translation>
    </message>
    <message>
        <source>Aggregate tables</source>
        <translation>Agregación de tablas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>ndvi,histogram,statistics,sum,merge,week,month,season,year,composite,time series</source>
        <translation>ndvi,histogram,statistics,sum,merge,week,month,season,year,composite,time series,histograma,estadísticas,suma,agregar,semana,mes,estación,año,compuesto,serie temporal</translation>
    </message>
    <message>
        <source>Puts the tables of several runs together, and sums them by day, week, month, season or year and by zone.</source>
        <translation>Reúne las tablas de varias ejecuciones y las suma por día, semana, mes, estación o año y por zona.</translation>
    </message>
    <message>
        <source>histogram tables; all must have the same bins. Without them there are neither a histogram nor median and percentiles of several rows.</source>
        <translation>tablas de histograma; todas deben tener los mismos intervalos. Sin ellas no hay ni histograma ni mediana y percentiles de varias filas.</translation>
    </message>
    <message>
        <source>statistics tables of the same runs. Without them only the histograms are summed, and of the scenes of a day the one with most valid pixels is kept.</source>
        <translation>tablas de estadísticas de las mismas ejecuciones. Sin ellas solo se suman los histogramas, y de las escenas de un día se conserva la que tiene más píxeles válidos.</translation>
    </message>
    <message>
        <source>what is summed in time, by UTC: nothing (each scene for itself), days, weeks from Monday (ISO 8601), months, seasons of three months (December belongs to the next year&apos;s winter), years, or all dates together.</source>
        <translation>qué se suma en el tiempo, según UTC: nada (cada escena por separado), días, semanas a partir del lunes (ISO 8601), meses, estaciones de tres meses (diciembre pertenece al invierno del año siguiente), años o todas las fechas juntas.</translation>
    </message>
    <message>
        <source>attributes carried along in the tables, such as crop: zones with the same value are summed. Empty: every zone for itself.</source>
        <translation>atributos llevados a las tablas, como el cultivo: se suman las zonas con el mismo valor. Vacío: cada zona por separado.</translation>
    </message>
    <message>
        <source>of several scenes of one UTC day keep, for each zone, the one that has data on most of it (then the one with most valid pixels, then the newest processing baseline), so that no ground counts twice; or sum them all. Without effect where PERIOD leaves each scene for itself.</source>
        <translation>de varias escenas de un mismo día UTC, conservar para cada zona la que tiene datos en la mayor parte de ella (después la que tiene más píxeles válidos, después la de versión de procesamiento (línea base) más reciente), para que ningún terreno cuente dos veces; o sumarlas todas. Sin efecto cuando PERIOD deja cada escena por separado.</translation>
    </message>
    <message>
        <source>one row per zone or group, period and bin.</source>
        <translation>una fila por zona o grupo, periodo e intervalo.</translation>
    </message>
    <message>
        <source>one row per zone or group and period, with the numbers of rows, zones and scenes that were summed, and the scenes left out.</source>
        <translation>una fila por zona o grupo y periodo, con los números de filas, zonas y escenas que se sumaron, y las escenas excluidas.</translation>
    </message>
    <message>
        <source>one row per row that does not count, and why: there twice, or another scene of the day.</source>
        <translation>una fila por cada fila que no cuenta, y el motivo: está repetida, u otra escena del día.</translation>
    </message>
    <message>
        <source>rows of STATISTICS; rows of the input that do not count; rows of STATISTICS without a valid pixel.</source>
        <translation>filas de STATISTICS; filas de la entrada que no cuentan; filas de STATISTICS sin ningún píxel válido.</translation>
    </message>
    <message>
        <source>Histogram tables</source>
        <translation>Tablas de histograma</translation>
    </message>
    <message>
        <source>Statistics tables</source>
        <translation>Tablas de estadísticas</translation>
    </message>
    <message>
        <source>Sum by</source>
        <translation>Sumar por</translation>
    </message>
    <message>
        <source>scene (no sums over time)</source>
        <translation>escena (sin sumas en el tiempo)</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>season</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>all dates</source>
        <translation>todas las fechas</translation>
    </message>
    <message>
        <source>Sum zones with the same</source>
        <translation>Sumar las zonas con igual</translation>
    </message>
    <message>
        <source>Scenes of one day</source>
        <translation>Escenas de un mismo día</translation>
    </message>
    <message>
        <source>keep the one that covers most of the zone</source>
        <translation>conservar la que cubre la mayor parte de la zona</translation>
    </message>
    <message>
        <source>sum them all</source>
        <translation>sumarlas todas</translation>
    </message>
    <message>
        <source>Summed histogram</source>
        <translation>Histograma sumado</translation>
    </message>
    <message>
        <source>Summed statistics</source>
        <translation>Estadísticas sumadas</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Filas excluidas</translation>
    </message>
    <message>
        <source>Rows of the statistics</source>
        <translation>Filas de las estadísticas</translation>
    </message>
    <message>
        <source>Rows of the input that do not count</source>
        <translation>Filas de la entrada que no cuentan</translation>
    </message>
    <message>
        <source>Statistics rows without a valid pixel</source>
        <translation>Filas de estadísticas sin ningún píxel válido</translation>
    </message>
    <message>
        <source>There is nothing to sum: give STATISTICS_TABLES, HISTOGRAM_TABLES or both.</source>
        <translation>No hay nada que sumar: indique STATISTICS_TABLES, HISTOGRAM_TABLES o ambos.</translation>
    </message>
    <message>
        <source>HISTOGRAM needs HISTOGRAM_TABLES: statistics tables hold no bins.</source>
        <translation>HISTOGRAM necesita HISTOGRAM_TABLES: las tablas de estadísticas no contienen intervalos.</translation>
    </message>
    <message>
        <source>STATISTICS needs STATISTICS_TABLES: histogram tables hold neither mean nor pixels without a valid value.</source>
        <translation>STATISTICS necesita STATISTICS_TABLES: las tablas de histograma no contienen ni la media ni los píxeles sin un valor válido.</translation>
    </message>
    <message>
        <source>Rows by status: %1.</source>
        <translation>Filas por estado: %1.</translation>
    </message>
    <message>
        <source>Without HISTOGRAM_TABLES there is no HISTOGRAM, and rows that are the sum of several have no median and no percentiles.</source>
        <translation>Sin HISTOGRAM_TABLES no hay HISTOGRAM, y las filas que son la suma de varias no tienen mediana ni percentiles.</translation>
    </message>
    <message>
        <source>Without STATISTICS_TABLES there is no STATISTICS, and zones without valid pixels are not known; of the scenes of a day the one with most pixels in the bins is kept.</source>
        <translation>Sin STATISTICS_TABLES no hay STATISTICS, y no se conocen las zonas sin píxeles válidos; de las escenas de un día se conserva la que tiene más píxeles en los intervalos.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Zone %1 in scene %2 has other numbers in “%3” than in “%4”, so it is not clear which count. Leave one of the tables out, or filter it.</source>
        <translation>La zona %1 en la escena %2 tiene en «%3» números distintos que en «%4», por lo que no está claro cuáles cuentan. Excluya una de las tablas, o fíltrela.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2”: bin %3 of zone %4 in scene %5 is there a second time.</source>
        <translation>Fila %1 de la tabla «%2»: el intervalo %3 de la zona %4 en la escena %5 aparece por segunda vez.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” is of zone %3 in scene %4, of which STATISTICS_TABLES has no row. Give the tables of the same runs, filtered alike, or only one kind.</source>
        <translation>La fila %1 de la tabla «%2» es de la zona %3 en la escena %4, de la que STATISTICS_TABLES no tiene ninguna fila. Indique las tablas de las mismas ejecuciones, filtradas del mismo modo, o solo un tipo.</translation>
    </message>
    <message>
        <source>Zone %1 in scene %2 has another histogram in “%3” than in “%4”, so it is not clear which counts. Leave one of the tables out, or filter it.</source>
        <translation>La zona %1 en la escena %2 tiene en «%3» un histograma distinto que en «%4», por lo que no está claro cuál cuenta. Excluya una de las tablas, o fíltrela.</translation>
    </message>
    <message>
        <source>Zone %1 in scene %2 has %3 pixels in HISTOGRAM_TABLES, but should have %4 by “%5”. Give the tables of the same runs, filtered alike and each once, or only one kind.</source>
        <translation>La zona %1 en la escena %2 tiene %3 píxeles en HISTOGRAM_TABLES, pero debería tener %4 según «%5». Indique las tablas de las mismas ejecuciones, filtradas del mismo modo y cada una solo una vez, o solo un tipo.</translation>
    </message>
    <message>
        <source>Puts histogram and statistics tables of “NDVI histogram tables” together, of one run or of several, and sums them by period and by zone. Counts, mean, standard deviation, minimum and maximum are those of all pixels together; median and percentiles of several rows are recomputed from the histogram, no farther off than the widest bin, or NULL where they fall among pixels below or above all bins and are not known so well. The output can be summed again.</source>
        <translation>Reúne tablas de histograma y de estadísticas de «Tablas de histograma de NDVI», de una o de varias ejecuciones, y las suma por periodo y por zona. Los recuentos, la media, la desviación estándar, el mínimo y el máximo son los de todos los píxeles juntos; la mediana y los percentiles de varias filas se recalculan a partir del histograma, con un error no mayor que el intervalo más ancho, o son NULL cuando caen entre píxeles por debajo o por encima de todos los intervalos y no se conocen con esa precisión. La salida se puede volver a sumar.</translation>
    </message>
    <message>
        <source>one row per zone or group and period with a column per bin, for joins and spreadsheets; n_0.35 counts the pixels from 0.35 on. Needs both kinds of tables.</source>
        <translation>una fila por zona o grupo y periodo con una columna por intervalo, para uniones y hojas de cálculo; n_0.35 cuenta los píxeles a partir de 0.35. Necesita ambos tipos de tablas.</translation>
    </message>
    <message>
        <source>Summed histogram, a column per bin</source>
        <translation>Histograma sumado, una columna por intervalo</translation>
    </message>
    <message>
        <source>No table is asked for: give at least one of HISTOGRAM, STATISTICS, WIDE and CHOICES.</source>
        <translation>No se pide ninguna tabla: indique al menos una de HISTOGRAM, STATISTICS, WIDE y CHOICES.</translation>
    </message>
    <message>
        <source>WIDE needs HISTOGRAM_TABLES and STATISTICS_TABLES: its columns are the bins of the ones and status and pixels of the others.</source>
        <translation>WIDE necesita HISTOGRAM_TABLES y STATISTICS_TABLES: sus columnas son los intervalos de las unas y el estado y los píxeles de las otras.</translation>
    </message>
    <message>
        <source>%1 rows of zones and scenes read, %2 rows made of them.</source>
        <translation>Se leyeron %1 filas de zonas y escenas; con ellas se formaron %2 filas.</translation>
    </message>
    <message>
        <source>%1 of the rows read do not count (%2): CHOICES has them.</source>
        <translation>%1 de las filas leídas no cuentan (%2): están en CHOICES.</translation>
    </message>
    <message>
        <source>%1 of the rows read do not count (%2). To see which, ask for CHOICES.</source>
        <translation>%1 de las filas leídas no cuentan (%2). Para ver cuáles, pida CHOICES.</translation>
    </message>
    <message>
        <source>%1 zones and scenes are in the tables more than once, with the same numbers, and count once. Is a table given twice, or are there two of one run?</source>
        <translation>%1 zonas y escenas están en las tablas más de una vez, con los mismos números, y cuentan una sola vez. ¿Se indicó una tabla dos veces, o hay dos de una misma ejecución?</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (entre %2 y %3)</translation>
    </message>
    <message>
        <source>Not known, for they fall among pixels below or above all bins: %1.</source>
        <translation>No conocidos, pues caen entre píxeles por debajo o por encima de todos los intervalos: %1.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” has pixels above all its bins, up to %3, but the bins of “%4” reach to %5.</source>
        <translation>La fila %1 de la tabla «%2» tiene píxeles por encima de todos sus intervalos, hasta %3, pero los intervalos de «%4» llegan hasta %5.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” has pixels below all its bins, down to %3, but the bins of “%4” begin at %5.</source>
        <translation>La fila %1 de la tabla «%2» tiene píxeles por debajo de todos sus intervalos, hasta %3, pero los intervalos de «%4» empiezan en %5.</translation>
    </message>
    <message>
        <source>So the runs had bins of different ranges, and their histograms cannot be added. Make the tables again with the same BIN_MIN and BIN_MAX, or sum those with the same bins apart.</source>
        <translation>Así pues, las ejecuciones tenían intervalos de rangos distintos, y sus histogramas no se pueden sumar. Vuelva a crear las tablas con los mismos BIN_MIN y BIN_MAX, o sume por separado las que tengan los mismos intervalos.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be opened as a table.</source>
        <translation>%1: «%2» no se puede abrir como tabla.</translation>
    </message>
</context>
<context>
    <name>ndvi::BinParameters</name>
    <message>
        <source>%1: %2 must lie between −1000 and 1000 and have at most 15 decimal places.</source>
        <translation>%1: %2 debe estar entre −1000 y 1000 y tener como máximo 15 decimales.</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other: give one of them.</source>
        <translation>%1 y %2 se contradicen: indique uno de ellos.</translation>
    </message>
    <message>
        <source>MIN_BUCKET_WIDTH needs MAX_BUCKETS, the largest number of bins.</source>
        <translation>MIN_BUCKET_WIDTH necesita MAX_BUCKETS, el número máximo de intervalos.</translation>
    </message>
    <message>
        <source>BIN_WIDTH and %1 contradict each other: give one of them.</source>
        <translation>BIN_WIDTH y %1 se contradicen: indique uno de ellos.</translation>
    </message>
    <message>
        <source>BIN_MIN and BIN_EDGES contradict each other: the first edge is the minimum.</source>
        <translation>BIN_MIN y BIN_EDGES se contradicen: el primer límite es el mínimo.</translation>
    </message>
    <message>
        <source>BIN_MAX and BIN_EDGES contradict each other: the last edge is the maximum.</source>
        <translation>BIN_MAX y BIN_EDGES se contradicen: el último límite es el máximo.</translation>
    </message>
    <message>
        <source>BIN_EDGES: “%1” is no number. Write the edges as -1, 0, 0.2, 0.4, 1.</source>
        <translation>BIN_EDGES: «%1» no es un número. Escriba los límites como -1, 0, 0.2, 0.4, 1.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2.</source>
        <translation>%1 debe ser un número entero de 1 a %2.</translation>
    </message>
    <message>
        <source>BIN_MIN (%1) must be smaller than BIN_MAX (%2).</source>
        <translation>BIN_MIN (%1) debe ser menor que BIN_MAX (%2).</translation>
    </message>
    <message>
        <source>MIN_BUCKET_WIDTH must be larger than 0.</source>
        <translation>MIN_BUCKET_WIDTH debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>BIN_WIDTH must be larger than 0.</source>
        <translation>BIN_WIDTH debe ser mayor que 0.</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionFromFolder</name>
    <message>
        <source>Collection from folder</source>
        <translation>Colección desde carpeta</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>ndvi,sentinel-2,safe,stac,landsat,hls,catalog,index,scenes,footprints</source>
        <translation>ndvi,sentinel-2,safe,stac,landsat,hls,catalog,index,scenes,footprints,catálogo,índice,escenas,huellas,colección</translation>
    </message>
    <message>
        <source>Finds the satellite scenes in a folder and lists them, with footprint, date and cloud cover, in a layer.</source>
        <translation>Busca las escenas de satélite de una carpeta y las enumera en una capa, con huella, fecha y cobertura de nubes.</translation>
    </message>
    <message>
        <source>Folder with the scenes</source>
        <translation>Carpeta con las escenas</translation>
    </message>
    <message>
        <source>Processing level</source>
        <translation>Nivel de procesamiento</translation>
    </message>
    <message>
        <source>Keep products with a missing band</source>
        <translation>Conservar productos a los que les falta una banda</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Escenas de la colección</translation>
    </message>
    <message>
        <source>Products left out</source>
        <translation>Productos excluidos</translation>
    </message>
    <message>
        <source>Searches a folder and all folders below it for Sentinel-2 products (.SAFE, also zipped, L1C and L2A), STAC items with files beside them, and single band files with known names (Sentinel-2, Landsat, HLS), and lists what it finds in a layer: one feature a scene, with its footprint. Filter or edit the layer as you like; the other algorithms read it. Only metadata is opened, no pixels. What is broken or incomplete is named in the log with the reason.</source>
        <translation>Busca en una carpeta y en todas sus subcarpetas productos Sentinel-2 (.SAFE, también comprimidos en zip, L1C y L2A), elementos STAC con archivos junto a ellos y archivos de banda sueltos con nombres conocidos (Sentinel-2, Landsat, HLS), y enumera lo que encuentra en una capa: un objeto espacial por escena, con su huella. Filtre o edite la capa como desee; los demás algoritmos la leen. Solo se abren metadatos, no píxeles. Lo que está dañado o incompleto se nombra en el registro con el motivo.</translation>
    </message>
    <message>
        <source>where to search.</source>
        <translation>dónde buscar.</translation>
    </message>
    <message>
        <source>any, L1C (top of atmosphere) or L2A (surface reflectance).</source>
        <translation>cualquiera, L1C (techo de la atmósfera) o L2A (reflectancia de superficie).</translation>
    </message>
    <message>
        <source>keep products of which a band is missing, with that path empty.</source>
        <translation>conservar los productos a los que les falta una banda, con esa ruta vacía.</translation>
    </message>
    <message>
        <source>the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.</source>
        <translation>la colección: GeoPackage, GeoJSON, CSV, … o una capa temporal.</translation>
    </message>
    <message>
        <source>how many scenes are in the collection, and how many products were left out.</source>
        <translation>cuántas escenas hay en la colección y cuántos productos se excluyeron.</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionFromLayers</name>
    <message>
        <source>Collection from layers</source>
        <translation>Colección desde capas</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>ndvi,layers,raster,stack,time series,modis,bands,index,scenes,footprints</source>
        <translation>ndvi,layers,raster,stack,time series,modis,bands,index,scenes,footprints,capas,ráster,pila,serie temporal,bandas,índice,escenas,huellas,colección</translation>
    </message>
    <message>
        <source>Lists raster layers with red and near-infrared bands or with ready NDVI, or the dates of a stack, as the scenes of a collection.</source>
        <translation>Enumera como escenas de una colección capas ráster con bandas roja y del infrarrojo cercano o con NDVI ya calculado, o las fechas de una pila.</translation>
    </message>
    <message>
        <source>Raster layers</source>
        <translation>Capas ráster</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>Qué contienen las capas</translation>
    </message>
    <message>
        <source>Red and near-infrared bands</source>
        <translation>Bandas roja y del infrarrojo cercano</translation>
    </message>
    <message>
        <source>Ready NDVI</source>
        <translation>NDVI ya calculado</translation>
    </message>
    <message>
        <source>Red band (number or name; empty: by its name)</source>
        <translation>Banda roja (número o nombre; vacío: por su nombre)</translation>
    </message>
    <message>
        <source>Near-infrared band (number or name; empty: by its name)</source>
        <translation>Banda del infrarrojo cercano (número o nombre; vacío: por su nombre)</translation>
    </message>
    <message>
        <source>NDVI band (number or name; empty: every band is a date)</source>
        <translation>Banda de NDVI (número o nombre; vacío: cada banda es una fecha)</translation>
    </message>
    <message>
        <source>Quantification: value = (stored number + offset) / quantification</source>
        <translation>Cuantificación: valor = (número almacenado + desplazamiento) / cuantificación</translation>
    </message>
    <message>
        <source>Offset of the stored numbers (−1000 for Sentinel-2 since baseline 04.00)</source>
        <translation>Desplazamiento (offset) de los números almacenados (−1000 para Sentinel-2 desde la línea base 04.00)</translation>
    </message>
    <message>
        <source>Stored number that means no data (empty: what the file says)</source>
        <translation>Número almacenado que significa sin datos (vacío: lo que dice el archivo)</translation>
    </message>
    <message>
        <source>Mask band (number or name)</source>
        <translation>Banda de máscara (número o nombre)</translation>
    </message>
    <message>
        <source>What the mask band holds</source>
        <translation>Qué contiene la banda de máscara</translation>
    </message>
    <message>
        <source>Folder for copies of layers that are no files</source>
        <translation>Carpeta para copias de capas que no son archivos</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Escenas de la colección</translation>
    </message>
    <message>
        <source>raster layers of the project, files, or anything else GDAL opens: /vsizip/…, NETCDF:….</source>
        <translation>capas ráster del proyecto, archivos o cualquier otra cosa que GDAL abra: /vsizip/…, NETCDF:….</translation>
    </message>
    <message>
        <source>0: red and near-infrared bands; 1: ready NDVI.</source>
        <translation>0: bandas roja y del infrarrojo cercano; 1: NDVI ya calculado.</translation>
    </message>
    <message>
        <source>number or name of a band, as in 3 or B04. Of a stack of dates, all of them in the same order: RED_BAND=1,5 and NIR_BAND=4,8 makes two scenes of each layer. Where both are empty, bands with names of Sentinel-2, Landsat or HLS (B04 and B08, red and nir) are found by themselves.</source>
        <translation>número o nombre de una banda, como en 3 o B04. De una pila de fechas, todas ellas en el mismo orden: RED_BAND=1,5 y NIR_BAND=4,8 forman dos escenas de cada capa. Cuando ambos están vacíos, las bandas con nombres de Sentinel-2, Landsat o HLS (B04 y B08, red y nir) se encuentran por sí solas.</translation>
    </message>
    <message>
        <source>with ready NDVI: the band or bands to take; empty: all, each a scene.</source>
        <translation>con NDVI ya calculado: la banda o las bandas que se toman; vacío: todas, cada una una escena.</translation>
    </message>
    <message>
        <source>value = (stored number + OFFSET) / QUANTIFICATION. Bands: what is empty is taken from the scale and offset tags of the bands, else 10000 and 0; Sentinel-2 of processing baseline 04.00 and later needs OFFSET=-1000, unless it was added already. Ready NDVI: needed for integers without tags (10000 for NDVI × 10000); tags and floating point numbers are taken as they are.</source>
        <translation>valor = (número almacenado + OFFSET) / QUANTIFICATION. Bandas: lo que está vacío se toma de las etiquetas de escala y desplazamiento (scale, offset) de las bandas, o si no, 10000 y 0; Sentinel-2 de la línea base 04.00 y posteriores necesita OFFSET=-1000, salvo que ya se haya sumado. NDVI ya calculado: necesario para enteros sin etiquetas (10000 para NDVI × 10000); las etiquetas y los números de coma flotante se toman tal cual.</translation>
    </message>
    <message>
        <source>stored number that means no data. For bands it replaces what the files say; for ready NDVI it stands in where they say nothing.</source>
        <translation>número almacenado que significa sin datos. En las bandas reemplaza lo que dicen los archivos; en el NDVI ya calculado se usa cuando estos no dicen nada.</translation>
    </message>
    <message>
        <source>a mask band of the same layers, one for all scenes of a layer or one for each, and what it holds: scl (Sentinel-2 classes), fmask (HLS bits), qa_pixel (Landsat bits), binary (not 0: masked).</source>
        <translation>una banda de máscara de las mismas capas, una para todas las escenas de una capa o una para cada una, y qué contiene: scl (clases SCL de Sentinel-2), fmask (bits de HLS), qa_pixel (bits de Landsat), binary (distinto de 0: enmascarado).</translation>
    </message>
    <message>
        <source>needed where a layer is no file GDAL opens (WCS, virtual raster, PostGIS …): its values are written there as a GeoTIFF, layer_values.tif, at the layer&apos;s own pixel size.</source>
        <translation>necesario cuando una capa no es un archivo que GDAL abra (WCS, ráster virtual, PostGIS …): sus valores se escriben allí como GeoTIFF, layer_values.tif, con el tamaño de píxel propio de la capa.</translation>
    </message>
    <message>
        <source>the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.</source>
        <translation>la colección: GeoPackage, GeoJSON, CSV, … o una capa temporal.</translation>
    </message>
    <message>
        <source>how many scenes are in the collection.</source>
        <translation>cuántas escenas hay en la colección.</translation>
    </message>
    <message>
        <source>RED_BAND and NIR_BAND must be given together.</source>
        <translation>RED_BAND y NIR_BAND se deben indicar juntos.</translation>
    </message>
    <message>
        <source>RED_BAND and NIR_BAND are for CONTENT=0, red and near-infrared bands.</source>
        <translation>RED_BAND y NIR_BAND son para CONTENT=0, bandas roja y del infrarrojo cercano.</translation>
    </message>
    <message>
        <source>NDVI_BAND is for CONTENT=1, ready NDVI.</source>
        <translation>NDVI_BAND es para CONTENT=1, NDVI ya calculado.</translation>
    </message>
    <message>
        <source>QUANTIFICATION must be above 0.</source>
        <translation>QUANTIFICATION debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>Scenes without a date: %1 of %2 (%3). Looked at were: %4. See DATE_FROM, DATE_PATTERN and DATES, or set ALLOW_UNDATED.</source>
        <translation>Escenas sin fecha: %1 de %2 (%3). Se examinaron: %4. Consulte DATE_FROM, DATE_PATTERN y DATES, o active ALLOW_UNDATED.</translation>
    </message>
    <message>
        <source>Scenes without a date: %1 of %2 (%3).</source>
        <translation>Escenas sin fecha: %1 de %2 (%3).</translation>
    </message>
    <message>
        <source>Nothing tells an offset of the bands: 0 is taken. Sentinel-2 of processing baseline 04.00 and later needs OFFSET=-1000, unless it was added already.</source>
        <translation>Nada indica un desplazamiento de las bandas: se toma 0. Sentinel-2 de la línea base 04.00 y posteriores necesita OFFSET=-1000, salvo que ya se haya sumado.</translation>
    </message>
    <message>
        <source>The files&apos; own scale, offset or nodata were taken, not those given, for: %1.</source>
        <translation>Se tomaron la escala, el desplazamiento o el valor sin datos de los propios archivos, no los indicados, para: %1.</translation>
    </message>
    <message>
        <source>LAYERS names no layer.</source>
        <translation>LAYERS no indica ninguna capa.</translation>
    </message>
    <message>
        <source>“%1” is there twice and was taken once.</source>
        <translation>«%1» está dos veces y se tomó una.</translation>
    </message>
    <message>
        <source>Lists raster layers or files as the scenes of a collection, which the other algorithms read: one feature a scene, with its footprint. A layer has red and near-infrared bands, or NDVI somebody has made already; a stack has several dates. Only headers are read, and only the data count, never how a layer is drawn. What “NDVI rasters” and “Stack NDVI bands” wrote says itself of which scene it is, and why a band has no data: tables of it have the same scenes as those of the bands.</source>
        <translation>Enumera capas o archivos ráster como escenas de una colección, que los demás algoritmos leen: un objeto espacial por escena, con su huella. Una capa tiene bandas roja y del infrarrojo cercano, o NDVI que alguien ya ha calculado; una pila tiene varias fechas. Solo se leen las cabeceras, y solo cuentan los datos, nunca cómo se dibuja una capa. Lo que escribieron «Rásteres de NDVI» y «Apilar bandas de NDVI» indica por sí mismo de qué escena es y por qué una banda no tiene datos: las tablas hechas con ello tienen las mismas escenas que las de las bandas.</translation>
    </message>
    <message>
        <source>Looking at layer %1 of %2: %3</source>
        <translation>Examinando la capa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionFromStac</name>
    <message>
        <source>Collection from STAC</source>
        <translation>Colección desde STAC</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>ndvi,sentinel-2,stac,api,cloud,cog,earth search,planetary computer,copernicus,search,catalog,scenes</source>
        <translation>ndvi,sentinel-2,stac,api,cloud,cog,earth search,planetary computer,copernicus,search,catalog,scenes,nube,buscar,catálogo,escenas,colección</translation>
    </message>
    <message>
        <source>Finds satellite scenes on servers, by place, time and cloud cover, and lists them in a layer. Nothing is downloaded.</source>
        <translation>Busca escenas de satélite en servidores, por lugar, tiempo y cobertura de nubes, y las enumera en una capa. No se descarga nada.</translation>
    </message>
    <message>
        <source>STAC API or catalog (a name or an address)</source>
        <translation>API o catálogo STAC (un nombre o una dirección)</translation>
    </message>
    <message>
        <source>Collection of the API (empty: its Sentinel-2 L2A)</source>
        <translation>Colección de la API (vacío: su Sentinel-2 L2A)</translation>
    </message>
    <message>
        <source>Zones the scenes must touch</source>
        <translation>Zonas que las escenas deben tocar</translation>
    </message>
    <message>
        <source>Most scenes</source>
        <translation>Número máximo de escenas</translation>
    </message>
    <message>
        <source>Login for the API</source>
        <translation>Inicio de sesión para la API</translation>
    </message>
    <message>
        <source>Login for the files of the scenes</source>
        <translation>Inicio de sesión para los archivos de las escenas</translation>
    </message>
    <message>
        <source>Attempts a request</source>
        <translation>Intentos por solicitud</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Escenas de la colección</translation>
    </message>
    <message>
        <source>Items left out</source>
        <translation>Elementos excluidos</translation>
    </message>
    <message>
        <source>Asks a STAC API which Sentinel-2 scenes there are of a place and a time, and lists them in a layer: one feature a scene, with its footprint. Filter or edit the layer as you like; the other algorithms read it, and of the files on the server only the parts they need. Static catalogs (catalog.json), on a server or in a folder, are walked through likewise.</source>
        <translation>Pregunta a una API STAC qué escenas de Sentinel-2 hay de un lugar y un tiempo, y las enumera en una capa: un objeto espacial por escena, con su huella. Filtre o edite la capa como desee; los demás algoritmos la leen, y de los archivos del servidor solo las partes que necesitan. Los catálogos estáticos (catalog.json), en un servidor o en una carpeta, se recorren del mismo modo.</translation>
    </message>
    <message>
        <source>id of a collection there. Empty: Sentinel-2 L2A of the APIs that are known by name (lpcloud: HLS of Sentinel-2); everything of a catalog.</source>
        <translation>id de una colección de allí. Vacío: Sentinel-2 L2A de las API conocidas por su nombre (lpcloud: HLS de Sentinel-2); todo, en un catálogo.</translation>
    </message>
    <message>
        <source>polygons: scenes whose footprint meets none of them are left out. The API is asked for what lies around them all; it needs these or EXTENT.</source>
        <translation>polígonos: se excluyen las escenas cuya huella no interseca ninguno de ellos. A la API se le pide lo que hay alrededor de todos; necesita estos o EXTENT.</translation>
    </message>
    <message>
        <source>authentication configuration of QGIS for requests to the API itself.</source>
        <translation>configuración de autenticación de QGIS para las solicitudes a la propia API.</translation>
    </message>
    <message>
        <source>authentication configuration for the files of the scenes, where they need one: it goes into the column authcfg, and to every server that has one of these files.</source>
        <translation>configuración de autenticación para los archivos de las escenas, cuando la necesitan: va a la columna authcfg, y a todo servidor que tenga uno de estos archivos.</translation>
    </message>
    <message>
        <source>how often a request that fails is sent, with growing pauses.</source>
        <translation>cuántas veces se envía una solicitud que falla, con pausas crecientes.</translation>
    </message>
    <message>
        <source>the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.</source>
        <translation>la colección: GeoPackage, GeoJSON, CSV, … o una capa temporal.</translation>
    </message>
    <message>
        <source>how many scenes are in the collection, and how many items were left out.</source>
        <translation>cuántas escenas hay en la colección y cuántos elementos se excluyeron.</translation>
    </message>
    <message>
        <source>ZONES cannot be read as a layer of polygons.</source>
        <translation>ZONES no se puede leer como capa de polígonos.</translation>
    </message>
    <message>
        <source>a name: earth-search, planetary-computer, copernicus, lpcloud, earth-search-v0, or the address of another STAC API or catalog (https://…), or a catalog.json. Earth Search and the Planetary Computer are open to all.</source>
        <translation>un nombre: earth-search, planetary-computer, copernicus, lpcloud, earth-search-v0, o la dirección de otra API o catálogo STAC (https://…), o un catalog.json. Earth Search y Planetary Computer están abiertos a todos.</translation>
    </message>
    <message>
        <source>no more scenes than this are taken, the earliest first where the API can sort, and the log says so.</source>
        <translation>no se toman más escenas que estas, primero las más antiguas si la API puede ordenar, y el registro lo indica.</translation>
    </message>
    <message>
        <source>%1 has scenes of all the Earth: say in ZONES or EXTENT where they are to be.</source>
        <translation>%1 tiene escenas de toda la Tierra: indique en ZONES o EXTENT dónde deben estar.</translation>
    </message>
    <message>
        <source>OUTPUT: %1 would be a shapefile, which cuts the addresses of files on servers at 254 characters. Choose a GeoPackage (.gpkg), GeoJSON or CSV.</source>
        <translation>OUTPUT: %1 sería un shapefile, que corta las direcciones de archivos en servidores a 254 caracteres. Elija un GeoPackage (.gpkg), GeoJSON o CSV.</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionReader</name>
    <message>
        <source>The layer “%1” has no field %2, so it is no collection. %3</source>
        <translation>La capa «%1» no tiene ningún campo %2, por lo que no es una colección. %3</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: %3 is “%4”, which is no number.</source>
        <translation>Escena %1 de «%2»: %3 es «%4», que no es un número.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: %3 is the relative path “%4”, which counts from the folder of the collection&apos;s file, but this layer is in no file. Use the collection&apos;s file itself, or make it without RELATIVE_PATHS.</source>
        <translation>Escena %1 de «%2»: %3 es la ruta relativa «%4», que se cuenta desde la carpeta del archivo de la colección, pero esta capa no está en ningún archivo. Use el propio archivo de la colección, o créela sin RELATIVE_PATHS.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: quantification is %3, but reflectance = (DN + offset) / quantification needs a number above 0.</source>
        <translation>Escena %1 de «%2»: quantification es %3, pero reflectancia = (DN + offset) / quantification necesita un número mayor que 0.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: offset_red and offset_nir must be numbers.</source>
        <translation>Escena %1 de «%2»: offset_red y offset_nir deben ser números.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: %3 is “%4”; known are %5.</source>
        <translation>Escena %1 de «%2»: %3 es «%4»; se conocen %5.</translation>
    </message>
    <message>
        <source>Feature %1 of “%2” has no scene_id.</source>
        <translation>El objeto espacial %1 de «%2» no tiene scene_id.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: datetime is “%3”, which is no date and time such as 2024-09-01T17:28:59Z.</source>
        <translation>Escena %1 de «%2»: datetime es «%3», que no es una fecha y hora como 2024-09-01T17:28:59Z.</translation>
    </message>
    <message>
        <source>The scene %1 is more than once in “%2”: scene_id must be unique.</source>
        <translation>La escena %1 está más de una vez en «%2»: scene_id debe ser único.</translation>
    </message>
    <message>
        <source>The collection “%1” holds no scene (after its filter or selection).</source>
        <translation>La colección «%1» no contiene ninguna escena (tras su filtro o selección).</translation>
    </message>
    <message>
        <source>A collection is made by “Collection from folder”; a table of your own needs the field scene_id, and either red and nir or ndvi; with datetime the rows have a time.</source>
        <translation>Una colección se crea con «Colección desde carpeta»; una tabla propia necesita el campo scene_id, y además red y nir, o ndvi; con datetime las filas tienen una hora.</translation>
    </message>
    <message>
        <source>Scenes whose offset (offset_red, offset_nir) is not known: %1 of %2; 0 is taken. Sentinel-2 products of baseline 04.00 and later need −1000.</source>
        <translation>Escenas cuyo desplazamiento (offset_red, offset_nir) se desconoce: %1 de %2; se toma 0. Los productos Sentinel-2 de la línea base 04.00 y posteriores necesitan −1000.</translation>
    </message>
</context>
<context>
    <name>ndvi::DateParameters</name>
    <message>
        <source>Where the dates are</source>
        <translation>Dónde están las fechas</translation>
    </message>
    <message>
        <source>Wherever one is found</source>
        <translation>Dondequiera que se encuentre una</translation>
    </message>
    <message>
        <source>Time range of the layer</source>
        <translation>Rango temporal de la capa</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>How dates are written in names</source>
        <translation>Cómo se escriben las fechas en los nombres</translation>
    </message>
    <message>
        <source>Table of dates</source>
        <translation>Tabla de fechas</translation>
    </message>
    <message>
        <source>Field with the layer&apos;s name or the band</source>
        <translation>Campo con el nombre de la capa o la banda</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>Campo con la fecha</translation>
    </message>
    <message>
        <source>Keep scenes without a date</source>
        <translation>Conservar escenas sin fecha</translation>
    </message>
    <message>
        <source>0: wherever one is found, in the order of DATES, the layer&apos;s time range, the time of acquisition in metadata, names of band, file and layer, and the metadata item TIFFTAG_DATETIME, which may be when the file was made; 1 to 4: there only. Times are UTC. In a stack, only bands and DATES tell a date.</source>
        <translation>0: dondequiera que se encuentre una, en el orden de DATES, el rango temporal de la capa, la hora de adquisición en los metadatos, los nombres de banda, archivo y capa, y el elemento de metadatos TIFFTAG_DATETIME, que puede ser cuando se creó el archivo; 1 a 4: solo ahí. Las horas son UTC. En una pila, solo las bandas y DATES indican una fecha.</translation>
    </message>
    <message>
        <source>how a date is written in a name: yyyy, MM, dd, or DDD for the day of the year, HH, mm, ss, all else as it is; several with commas between them, tried in their order. Where a name has two dates, write what is around the right one: taken_{date:yyyyMMdd}.</source>
        <translation>cómo se escribe una fecha en un nombre: yyyy, MM, dd, o DDD para el día del año, HH, mm, ss, todo lo demás tal cual; varios separados por comas, que se prueban en su orden. Cuando un nombre tiene dos fechas, escriba lo que rodea a la correcta: taken_{date:yyyyMMdd}.</translation>
    </message>
    <message>
        <source>a table with a row for each scene. LAYER_FIELD has the name of the layer or file, or of a stack the name of the band, its number where there is one layer, or layer#band=3. DATE_FIELD has the date, or date and time.</source>
        <translation>una tabla con una fila por escena. LAYER_FIELD tiene el nombre de la capa o del archivo o, en una pila, el nombre de la banda, su número si hay una sola capa, o layer#band=3. DATE_FIELD tiene la fecha, o la fecha y hora.</translation>
    </message>
    <message>
        <source>keep scenes for which no date is found; else they end the run.</source>
        <translation>conservar las escenas para las que no se encuentra fecha; si no, estas ponen fin a la ejecución.</translation>
    </message>
    <message>
        <source>DATE_FROM=4 needs DATES, a table of dates.</source>
        <translation>DATE_FROM=4 necesita DATES, una tabla de fechas.</translation>
    </message>
    <message>
        <source>DATES is a table of dates, but DATE_FROM=%1 looks for them elsewhere: use 0 or 4.</source>
        <translation>DATES es una tabla de fechas, pero DATE_FROM=%1 las busca en otra parte: use 0 o 4.</translation>
    </message>
    <message>
        <source>DATES needs LAYER_FIELD and DATE_FIELD, which say where layers and dates are in it.</source>
        <translation>DATES necesita LAYER_FIELD y DATE_FIELD, que indican dónde están en ella las capas y las fechas.</translation>
    </message>
    <message>
        <source>DATES cannot be read as a table.</source>
        <translation>DATES no se puede leer como tabla.</translation>
    </message>
</context>
<context>
    <name>ndvi::ExportedLayers</name>
    <message>
        <source>LAYERS: “%1” (%2) is no file that can be opened without QGIS, so its values have to be copied: name a folder for that in FOLDER.</source>
        <translation>LAYERS: «%1» (%2) no es un archivo que se pueda abrir sin QGIS, por lo que hay que copiar sus valores: indique una carpeta para ello en FOLDER.</translation>
    </message>
    <message>
        <source>FOLDER: the folder %1 cannot be made.</source>
        <translation>FOLDER: no se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Copying the values of “%1” to %2.</source>
        <translation>Copiando los valores de «%1» en %2.</translation>
    </message>
</context>
<context>
    <name>ndvi::HistogramReport</name>
    <message>
        <source>NDVI histogram report</source>
        <translation>Informe de histogramas de NDVI</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>ndvi,histogram,report,html,heat map,chart,overview,time series,field</source>
        <translation>ndvi,histogram,report,html,heat map,chart,overview,time series,field,histograma,informe,mapa de calor,gráfico,resumen,serie temporal,parcela</translation>
    </message>
    <message>
        <source>Makes a page to look at of the tables of a run: what went wrong, which zones need attention, and their histograms by date.</source>
        <translation>Crea una página para consultar a partir de las tablas de una ejecución: qué falló, qué zonas requieren atención y sus histogramas por fecha.</translation>
    </message>
    <message>
        <source>the histogram table, a row per zone, scene and bin. Any vector format, also CSV.</source>
        <translation>la tabla de histograma, una fila por zona, escena e intervalo. Cualquier formato vectorial, también CSV.</translation>
    </message>
    <message>
        <source>the scenes table of the same run: tells which scenes could not be read, and why.</source>
        <translation>la tabla de escenas de la misma ejecución: indica qué escenas no se pudieron leer y por qué.</translation>
    </message>
    <message>
        <source>zone_id of the zones to show in detail, separated by commas (or semicolons, where names have commas). Empty: those that need attention most.</source>
        <translation>zone_id de las zonas que se muestran en detalle, separados por comas (o por punto y coma, si los nombres tienen comas). Vacío: las que más atención requieren.</translation>
    </message>
    <message>
        <source>how many zones to show in detail where ZONES_SHOWN is empty; all are in the overview. The page stays below some 20 MB in any case, and says what it left out.</source>
        <translation>cuántas zonas se muestran en detalle cuando ZONES_SHOWN está vacío; todas están en el resumen. En cualquier caso la página se queda por debajo de unos 20 MB e indica lo que excluyó.</translation>
    </message>
    <message>
        <source>heading of the page.</source>
        <translation>encabezado de la página.</translation>
    </message>
    <message>
        <source>the page, an HTML file. QGIS lists it in its results viewer.</source>
        <translation>la página, un archivo HTML. QGIS la incluye en su visor de resultados.</translation>
    </message>
    <message>
        <source>Histogram table</source>
        <translation>Tabla de histograma</translation>
    </message>
    <message>
        <source>Statistics table</source>
        <translation>Tabla de estadísticas</translation>
    </message>
    <message>
        <source>Scenes table</source>
        <translation>Tabla de escenas</translation>
    </message>
    <message>
        <source>Zones to show in detail (zone_id)</source>
        <translation>Zonas que se muestran en detalle (zone_id)</translation>
    </message>
    <message>
        <source>Largest number of zones to show in detail</source>
        <translation>Número máximo de zonas que se muestran en detalle</translation>
    </message>
    <message>
        <source>Heading of the page</source>
        <translation>Encabezado de la página</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Zones that need attention</source>
        <translation>Zonas que requieren atención</translation>
    </message>
    <message>
        <source>%1: the table “%2” cannot be opened.</source>
        <translation>%1: no se puede abrir la tabla «%2».</translation>
    </message>
    <message>
        <source>Reading the statistics</source>
        <translation>Leyendo las estadísticas</translation>
    </message>
    <message>
        <source>Reading the histogram</source>
        <translation>Leyendo el histograma</translation>
    </message>
    <message>
        <source>Without the scenes table this page cannot tell which scenes failed as a whole.</source>
        <translation>Sin la tabla de escenas, esta página no puede indicar qué escenas fallaron por completo.</translation>
    </message>
    <message>
        <source>the statistics table of the same run. With percentiles 5 and 95 the band between them is exact; without, and in sums, it is read off the histogram, which ≈ marks.</source>
        <translation>la tabla de estadísticas de la misma ejecución. Con los percentiles 5 y 95, la franja entre ellos es exacta; sin ellos, y en las sumas, se lee del histograma, lo que se señala con ≈.</translation>
    </message>
    <message>
        <source>zones in the statistics table; those that need attention, which a fall of the median that lasts (a harvest) does not count for.</source>
        <translation>zonas de la tabla de estadísticas; las que requieren atención, entre las que no cuenta una bajada de la mediana que dura (una cosecha).</translation>
    </message>
    <message>
        <source>Makes one HTML page of the tables that “NDVI histogram tables” writes: what went wrong and why, an overview of all zones with those first that need attention (failures, nothing valid, nothing inside the bins, a fall of the median that recovers at once or is too new to tell, little clear area, few pixels), and for some zones a heat map of their histograms by date, the histogram of each date and the numbers. Sums that “Aggregate tables” writes can be shown too. The page needs no network and no scripts, names no folders and can be printed.</source>
        <translation>Crea una página HTML con las tablas que escribe «Tablas de histograma de NDVI»: qué falló y por qué, un resumen de todas las zonas con las que requieren atención en primer lugar (fallos, nada válido, nada dentro de los intervalos, una bajada de la mediana que se recupera enseguida o es demasiado reciente para juzgarla, poca superficie despejada, pocos píxeles) y, para algunas zonas, un mapa de calor de sus histogramas por fecha, el histograma de cada fecha y los números. También se pueden mostrar las sumas que escribe «Agregación de tablas». La página no necesita red ni scripts, no nombra carpetas y se puede imprimir.</translation>
    </message>
</context>
<context>
    <name>ndvi::HistogramTables</name>
    <message>
        <source>NDVI histogram tables</source>
        <translation>Tablas de histograma de NDVI</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>ndvi,histogram,zonal,statistics,polygon,field,sentinel-2,time series,bins</source>
        <translation>ndvi,histogram,zonal,statistics,polygon,field,sentinel-2,time series,bins,histograma,estadísticas,polígono,parcela,serie temporal,intervalos</translation>
    </message>
    <message>
        <source>Counts the NDVI of every polygon on every date into bins, and tells what became of every scene.</source>
        <translation>Cuenta en intervalos el NDVI de cada polígono en cada fecha, e indica qué fue de cada escena.</translation>
    </message>
    <message>
        <source>range and width of the bins, the same for all zones and scenes; the width must divide the range. A value on an edge counts in the bin above it.</source>
        <translation>rango y ancho de los intervalos, iguales para todas las zonas y escenas; el ancho debe dividir el rango. Un valor sobre un límite cuenta en el intervalo superior.</translation>
    </message>
    <message>
        <source>number of equal bins, instead of BIN_WIDTH.</source>
        <translation>número de intervalos iguales, en lugar de BIN_WIDTH.</translation>
    </message>
    <message>
        <source>any increasing list of edges, such as -1,0,0.2,0.4,1, instead of range and width.</source>
        <translation>cualquier lista creciente de límites, como -1,0,0.2,0.4,1, en lugar de rango y ancho.</translation>
    </message>
    <message>
        <source>as in Earth Engine: the smallest width 2^k, or MIN_BUCKET_WIDTH × 2^k, that needs at most MAX_BUCKETS bins.</source>
        <translation>como en Earth Engine: el menor ancho 2^k, o MIN_BUCKET_WIDTH × 2^k, que necesita como máximo MAX_BUCKETS intervalos.</translation>
    </message>
    <message>
        <source>write bins with count 0 too.</source>
        <translation>escribir también los intervalos con recuento 0.</translation>
    </message>
    <message>
        <source>one row per zone, scene and bin: count of pixels and share of the valid ones.</source>
        <translation>una fila por zona, escena e intervalo: recuento de píxeles y proporción de los válidos.</translation>
    </message>
    <message>
        <source>one row per zone and scene, whatever happened: status, pixel counts, mean, percentiles.</source>
        <translation>una fila por zona y escena, pase lo que pase: estado, recuentos de píxeles, media, percentiles.</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be read, and why not.</source>
        <translation>una fila por escena: si se pudo leer y, si no, por qué.</translation>
    </message>
    <message>
        <source>Smallest NDVI of the bins</source>
        <translation>NDVI mínimo de los intervalos</translation>
    </message>
    <message>
        <source>Largest NDVI of the bins</source>
        <translation>NDVI máximo de los intervalos</translation>
    </message>
    <message>
        <source>Width of a bin</source>
        <translation>Ancho de un intervalo</translation>
    </message>
    <message>
        <source>Number of equal bins</source>
        <translation>Número de intervalos iguales</translation>
    </message>
    <message>
        <source>Edges of the bins</source>
        <translation>Límites de los intervalos</translation>
    </message>
    <message>
        <source>Largest number of bins of width 2^k</source>
        <translation>Número máximo de intervalos de ancho 2^k</translation>
    </message>
    <message>
        <source>Smallest width of these bins</source>
        <translation>Ancho mínimo de estos intervalos</translation>
    </message>
    <message>
        <source>Write bins without pixels too</source>
        <translation>Escribir también los intervalos sin píxeles</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Escenas de la colección</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Escenas que no se pudieron leer</translation>
    </message>
    <message>
        <source>Statistics rows without a valid pixel</source>
        <translation>Filas de estadísticas sin ningún píxel válido</translation>
    </message>
    <message>
        <source>For every zone (field, plot, district …) and every scene of a collection: how many pixels fall into each NDVI bin, the statistics, and why there are none where there are none. NDVI = (NIR − red) / (NIR + red) of reflectance. Bands are read straight from the scenes, no NDVI raster is needed.</source>
        <translation>Para cada zona (parcela, ensayo, distrito …) y cada escena de una colección: cuántos píxeles caen en cada intervalo de NDVI, las estadísticas y, donde no las hay, por qué no las hay. NDVI = (NIR − rojo) / (NIR + rojo) de la reflectancia. Las bandas se leen directamente de las escenas; no hace falta ningún ráster de NDVI.</translation>
    </message>
    <message>
        <source>one row per zone and scene with a column per bin, for joins and spreadsheets; n_0.35 counts the pixels from 0.35 on.</source>
        <translation>una fila por zona y escena con una columna por intervalo, para uniones y hojas de cálculo; n_0.35 cuenta los píxeles a partir de 0.35.</translation>
    </message>
    <message>
        <source>a page to look at: what went wrong, which zones need attention, and their histograms by date.</source>
        <translation>una página para consultar: qué falló, qué zonas requieren atención y sus histogramas por fecha.</translation>
    </message>
    <message>
        <source>Histogram, a column per bin</source>
        <translation>Histograma, una columna por intervalo</translation>
    </message>
    <message>
        <source>No output is asked for: give at least one of HISTOGRAM, STATISTICS, SCENES, WIDE and REPORT.</source>
        <translation>No se pide ninguna salida: indique al menos una de HISTOGRAM, STATISTICS, SCENES, WIDE y REPORT.</translation>
    </message>
    <message>
        <source>scenes in the collection; scenes of which nothing could be read (not those read in part); statistics rows without a valid pixel.</source>
        <translation>escenas de la colección; escenas de las que no se pudo leer nada (no las leídas en parte); filas de estadísticas sin ningún píxel válido.</translation>
    </message>
</context>
<context>
    <name>ndvi::KnownResults</name>
    <message>
        <source>Scenes whose results were in CACHE already: %1 of %2.</source>
        <translation>Escenas cuyos resultados ya estaban en CACHE: %1 de %2.</translation>
    </message>
</context>
<context>
    <name>ndvi::LayerDates</name>
    <message>
        <source>DATES: the date of “%1” is “%2”, which is no date such as 2024-06-11 or 2024-06-11T10:20:30Z.</source>
        <translation>DATES: la fecha de «%1» es «%2», que no es una fecha como 2024-06-11 o 2024-06-11T10:20:30Z.</translation>
    </message>
    <message>
        <source>DATES: “%1” is there twice, with different dates.</source>
        <translation>DATES: «%1» está dos veces, con fechas distintas.</translation>
    </message>
    <message>
        <source>“%1” holds %2, which is written like a date, but there is no such day or time.</source>
        <translation>«%1» contiene %2, que está escrito como una fecha, pero no existe ese día u hora.</translation>
    </message>
    <message>
        <source>its bands %1 are of different dates by their names.</source>
        <translation>sus bandas %1 son, por sus nombres, de fechas distintas.</translation>
    </message>
    <message>
        <source>its metadata say it was acquired on “%1”, which is no date.</source>
        <translation>sus metadatos indican que se adquirió el «%1», que no es una fecha.</translation>
    </message>
    <message>
        <source>the table DATES</source>
        <translation>la tabla DATES</translation>
    </message>
    <message>
        <source>the layer&apos;s time range</source>
        <translation>el rango temporal de la capa</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadatos</translation>
    </message>
    <message>
        <source>the layer&apos;s metadata</source>
        <translation>los metadatos de la capa</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>metadata of file, band and layer</source>
        <translation>metadatos de archivo, banda y capa</translation>
    </message>
    <message>
        <source>names of band, file and layer, by DATE_PATTERN</source>
        <translation>nombres de banda, archivo y capa, según DATE_PATTERN</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Dates: %1.</source>
        <translation>Fechas: %1.</translation>
    </message>
</context>
<context>
    <name>ndvi::LayerLooks</name>
    <message>
        <source>clouds %1 – %2 %</source>
        <translation>nubes %1 – %2 %</translation>
    </message>
    <message>
        <source>clouds unknown</source>
        <translation>nubosidad desconocida</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>ningún píxel válido</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>The NDVI style could not be applied to %1: %2</source>
        <translation>No se pudo aplicar el estilo NDVI a %1: %2</translation>
    </message>
</context>
<context>
    <name>ndvi::LayerScenes</name>
    <message>
        <source>its red and near-infrared bands have no name that is known, so RED_BAND and NIR_BAND have to say which they are. Its bands are: %1. Ready NDVI needs CONTENT=1.</source>
        <translation>sus bandas roja y del infrarrojo cercano no tienen ningún nombre conocido, por lo que RED_BAND y NIR_BAND deben indicar cuáles son. Sus bandas son: %1. El NDVI ya calculado necesita CONTENT=1.</translation>
    </message>
    <message>
        <source>RED_BAND names %1 of its bands, NIR_BAND %2: they must be as many. Its bands are: %3.</source>
        <translation>RED_BAND indica %1 de sus bandas, NIR_BAND %2: deben ser las mismas en número. Sus bandas son: %3.</translation>
    </message>
    <message>
        <source>band %1 is named as red and as near infrared.</source>
        <translation>la banda %1 se indica como roja y como del infrarrojo cercano.</translation>
    </message>
    <message>
        <source>band %1 is named twice.</source>
        <translation>la banda %1 se indica dos veces.</translation>
    </message>
    <message>
        <source>its mask, band %1, does not hold integers of 8 or 16 bits.</source>
        <translation>su máscara, la banda %1, no contiene enteros de 8 o 16 bits.</translation>
    </message>
    <message>
        <source>the scale tags of its red and near-infrared bands, %1 and %2, must be above 0 and alike.</source>
        <translation>las etiquetas de escala de sus bandas roja y del infrarrojo cercano, %1 y %2, deben ser mayores que 0 e iguales.</translation>
    </message>
    <message>
        <source>it holds integers of more than 16 bits without a scale tag. Give the file its scale first: gdal_edit.py -scale 0.0001 FILE.</source>
        <translation>contiene enteros de más de 16 bits sin etiqueta de escala. Asigne primero la escala al archivo: gdal_edit.py -scale 0.0001 FILE.</translation>
    </message>
    <message>
        <source>it holds integers, and no scale tag tells how they become NDVI: QUANTIFICATION has to, as in 10000 for NDVI × 10000 (NDVI = (number + OFFSET) / QUANTIFICATION).</source>
        <translation>contiene enteros, y ninguna etiqueta de escala indica cómo se convierten en NDVI: debe hacerlo QUANTIFICATION, como en 10000 para NDVI × 10000 (NDVI = (número + OFFSET) / QUANTIFICATION).</translation>
    </message>
    <message>
        <source>it holds floating point numbers, which are taken as they are: QUANTIFICATION and OFFSET are for integers. If they are no NDVI yet, give the file its scale first: gdal_edit.py -scale 0.0001 FILE.</source>
        <translation>contiene números de coma flotante, que se toman tal cual: QUANTIFICATION y OFFSET son para enteros. Si aún no son NDVI, asigne primero la escala al archivo: gdal_edit.py -scale 0.0001 FILE.</translation>
    </message>
    <message>
        <source>band %1 holds complex numbers.</source>
        <translation>la banda %1 contiene números complejos.</translation>
    </message>
    <message>
        <source>its file has no place on the ground or no coordinate reference system. One chosen in QGIS is not in the file: use “Assign projection” or gdal_edit.py -a_srs EPSG:… FILE.</source>
        <translation>su archivo no tiene un lugar en el terreno o no tiene sistema de referencia de coordenadas. Uno elegido en QGIS no está en el archivo: use «Asignar proyección» o gdal_edit.py -a_srs EPSG:… FILE.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Capa «%1»: %2</translation>
    </message>
    <message>
        <source>MASK_BAND names bands (%1), but not one for all scenes or one for each of them (%2).</source>
        <translation>MASK_BAND indica bandas (%1), pero no una para todas las escenas ni una para cada una de ellas (%2).</translation>
    </message>
    <message>
        <source>Scene %1 has no data, as its file says: %2</source>
        <translation>La escena %1 no tiene datos, como indica su archivo: %2</translation>
    </message>
    <message>
        <source>%1 in layer “%2”</source>
        <translation>%1 en la capa «%2»</translation>
    </message>
</context>
<context>
    <name>ndvi::NdviRasters</name>
    <message>
        <source>NDVI rasters</source>
        <translation>Rásteres de NDVI</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <source>Folder for the NDVI rasters</source>
        <translation>Carpeta para los rásteres de NDVI</translation>
    </message>
    <message>
        <source>Collection with NDVI</source>
        <translation>Colección con NDVI</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Escenas de la colección</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Escenas que no se pudieron leer</translation>
    </message>
    <message>
        <source>where the rasters go, as date_tile_scene_NDVI.tif; it is made where it is missing. A raster of that name is replaced once the new one is whole.</source>
        <translation>dónde van los rásteres, como date_tile_scene_NDVI.tif; se crea si no existe. Un ráster con ese nombre se reemplaza cuando el nuevo está completo.</translation>
    </message>
    <message>
        <source>FOLDER: the folder %1 cannot be made.</source>
        <translation>FOLDER: no se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>ndvi,raster,geotiff,cog,clip,crop,sentinel-2,time series,temporal,index</source>
        <translation>ndvi,raster,geotiff,cog,clip,crop,sentinel-2,time series,temporal,index,ráster,recortar,serie temporal,índice</translation>
    </message>
    <message>
        <source>Writes the NDVI of every scene as a raster, for maps and other tools.</source>
        <translation>Escribe el NDVI de cada escena como ráster, para mapas y otras herramientas.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Load the rasters, styled and with their dates</source>
        <translation>Cargar los rásteres, con estilo y con sus fechas</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Writes one raster per scene on the grid of its bands: NDVI = (NIR − red) / (NIR + red) of reflectance, no data where a pixel is masked, has no data, or NIR + red is not above 0. The histogram tables do not need these rasters; they are for maps and other tools.</source>
        <translation>Escribe un ráster por escena en la cuadrícula de sus bandas: NDVI = (NIR − rojo) / (NIR + rojo) de la reflectancia, sin datos donde un píxel está enmascarado, carece de datos o NIR + rojo no es mayor que 0. Las tablas de histograma no necesitan estos rásteres; son para mapas y otras herramientas.</translation>
    </message>
    <message>
        <source>GeoTIFF, in tiles; or COG, cloud optimized, with overviews made of means: larger and slower to write, quick to show. A COG is first written uncompressed into FOLDER.</source>
        <translation>GeoTIFF, en teselas; o COG, optimizado para la nube, con vistas generales hechas de medias: mayor y más lento de escribir, rápido de mostrar. Un COG se escribe primero sin comprimir en FOLDER.</translation>
    </message>
    <message>
        <source>load the rasters into the project, named by date and tile, in one style, each with the time from its day (UTC) to the day before the next raster of its tile: the temporal controller plays the season. Off by default: a collection may have hundreds of scenes.</source>
        <translation>cargar los rásteres en el proyecto, nombrados por fecha y tesela, con un mismo estilo, cada uno con el tiempo desde su día (UTC) hasta el día anterior al siguiente ráster de su tesela: el controlador temporal reproduce la temporada. Desactivado de forma predeterminada: una colección puede tener cientos de escenas.</translation>
    </message>
    <message>
        <source>one row per scene: whether its raster was written, and why not.</source>
        <translation>una fila por escena: si se escribió su ráster y, si no, por qué.</translation>
    </message>
    <message>
        <source>the rasters that were written; scenes in the collection, and those that could not be read.</source>
        <translation>los rásteres que se escribieron; las escenas de la colección y las que no se pudieron leer.</translation>
    </message>
    <message>
        <source>the collection with the field ndvi filled; it stays NULL for scenes of which no raster was written, and no_ndvi_reason says why. Every algorithm here reads it; where a scene still has red and nir, the tables are computed from these.</source>
        <translation>la colección con el campo ndvi relleno; queda NULL en las escenas de las que no se escribió ningún ráster, y no_ndvi_reason indica por qué. Todos los algoritmos de aquí la leen; cuando una escena aún tiene red y nir, las tablas se calculan a partir de estos.</translation>
    </message>
    <message>
        <source>Write a STAC catalog beside the rasters</source>
        <translation>Escribir un catálogo STAC junto a los rásteres</translation>
    </message>
    <message>
        <source>write a static STAC catalog into FOLDER, collection.json and an item beside each raster, by which other programs find the rasters. Rasters of earlier runs there stay in it.</source>
        <translation>escribir un catálogo STAC estático en FOLDER, collection.json y un elemento junto a cada ráster, con el que otros programas encuentran los rásteres. Los rásteres de ejecuciones anteriores que haya allí permanecen en él.</translation>
    </message>
</context>
<context>
    <name>ndvi::NetworkTransport</name>
    <message>
        <source>The server redirects from one address to the next without end.</source>
        <translation>El servidor redirige de una dirección a otra sin fin.</translation>
    </message>
    <message>
        <source>The authentication configuration “%1” (AUTHCFG) cannot be used: is there one of this id in the settings of QGIS, and is the master password given? (qgis_process: set QGIS_AUTH_PASSWORD_FILE to a file that holds it.)</source>
        <translation>No se puede usar la configuración de autenticación «%1» (AUTHCFG): ¿hay una con este id en las opciones de QGIS, y se ha introducido la contraseña maestra? (qgis_process: ponga en QGIS_AUTH_PASSWORD_FILE un archivo que la contenga).</translation>
    </message>
    <message>
        <source>The answer is larger than any STAC document (%1 MiB).</source>
        <translation>La respuesta es mayor que cualquier documento STAC (%1 MiB).</translation>
    </message>
    <message>
        <source>The server did not answer in time (%1 s: Options → Network).</source>
        <translation>El servidor no respondió a tiempo (%1 s: Opciones → Red).</translation>
    </message>
    <message>
        <source>The server redirects to somewhere else that cannot be read.</source>
        <translation>El servidor redirige a otro lugar que no se puede leer.</translation>
    </message>
    <message>
        <source>Is there a connection to the internet, and does it need a proxy (Options → Network)?</source>
        <translation>¿Hay conexión a internet, y necesita un proxy (Opciones → Red)?</translation>
    </message>
</context>
<context>
    <name>ndvi::Percentiles</name>
    <message>
        <source>PERCENTILES: “%1” is no number from 0 to 100. Write them as 5,25,75,95.</source>
        <translation>PERCENTILES: «%1» no es un número de 0 a 100. Escríbalos como 5,25,75,95.</translation>
    </message>
</context>
<context>
    <name>ndvi::QgisProjection</name>
    <message>
        <source>A layer or raster has no coordinate reference system. Assign one to it.</source>
        <translation>Una capa o un ráster no tiene sistema de referencia de coordenadas. Asígnele uno.</translation>
    </message>
    <message>
        <source>Unknown coordinate reference system: %1</source>
        <translation>Sistema de referencia de coordenadas desconocido: %1</translation>
    </message>
    <message>
        <source>There is no transformation from %1 to %2.</source>
        <translation>No hay ninguna transformación de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>ndvi::RasterExport</name>
    <message>
        <source>LAYERS: “%1” (%2) could not be opened again.</source>
        <translation>LAYERS: «%1» (%2) no se pudo volver a abrir.</translation>
    </message>
    <message>
        <source>LAYERS: “%1” (%2) gives pictures, not the values of bands.</source>
        <translation>LAYERS: «%1» (%2) da imágenes, no los valores de las bandas.</translation>
    </message>
    <message>
        <source>LAYERS: “%1” (%2) has no pixel size of its own. Save it as a GeoTIFF with the resolution you want and use that.</source>
        <translation>LAYERS: «%1» (%2) no tiene un tamaño de píxel propio. Guárdela como GeoTIFF con la resolución que desee y use ese archivo.</translation>
    </message>
    <message>
        <source>LAYERS: the values of “%1” (%2) could not be copied to %3. %4</source>
        <translation>LAYERS: los valores de «%1» (%2) no se pudieron copiar en %3. %4</translation>
    </message>
</context>
<context>
    <name>ndvi::RasterInput</name>
    <message>
        <source>LAYERS: “%1” cannot be opened as a raster layer.</source>
        <translation>LAYERS: «%1» no se puede abrir como capa ráster.</translation>
    </message>
</context>
<context>
    <name>ndvi::RasterParameters</name>
    <message>
        <source>Numbers to store</source>
        <translation>Números que se almacenan</translation>
    </message>
    <message>
        <source>Float32, no data is NaN</source>
        <translation>Float32, sin datos es NaN</translation>
    </message>
    <message>
        <source>Float32, no data is −9999</source>
        <translation>Float32, sin datos es −9999</translation>
    </message>
    <message>
        <source>Int16, NDVI × 10000, no data is −32768</source>
        <translation>Int16, NDVI × 10000, sin datos es −32768</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>0: Float32, NaN where there is no value; 1: Float32, −9999 there; 2: Int16, NDVI × 10000 rounded half away from zero, −32768 where there is no value, with a scale tag of 0.0001, so that QGIS and this plugin show NDVI. NDVI beyond ±3.2767 (reflectance below 0) is clamped then, and the log and SCENES say how often.</source>
        <translation>0: Float32, NaN donde no hay valor; 1: Float32, −9999 en su lugar; 2: Int16, NDVI × 10000 redondeado (la mitad, alejándose de cero), −32768 donde no hay valor, con una etiqueta de escala de 0.0001, para que QGIS y este complemento muestren NDVI. En ese caso el NDVI más allá de ±3.2767 (reflectancia inferior a 0) se limita, y el registro y SCENES indican cuántas veces.</translation>
    </message>
    <message>
        <source>NONE, DEFLATE, ZSTD (where GDAL has it) or LZW; all of them keep every value.</source>
        <translation>NONE, DEFLATE, ZSTD (si GDAL lo tiene) o LZW; todos conservan cada valor.</translation>
    </message>
    <message>
        <source>FILE_FORMAT: this GDAL cannot write COG; choose GeoTIFF.</source>
        <translation>FILE_FORMAT: este GDAL no puede escribir COG; elija GeoTIFF.</translation>
    </message>
    <message>
        <source>COMPRESSION: this GDAL has no %1; choose DEFLATE, for instance.</source>
        <translation>COMPRESSION: este GDAL no tiene %1; elija DEFLATE, por ejemplo.</translation>
    </message>
    <message>
        <source>Area to cut the rasters to</source>
        <translation>Área a la que se recortan los rásteres</translation>
    </message>
    <message>
        <source>Zones to cut the rasters to (polygons)</source>
        <translation>Zonas a las que se recortan los rásteres (polígonos)</translation>
    </message>
    <message>
        <source>No data outside the zones</source>
        <translation>Sin datos fuera de las zonas</translation>
    </message>
    <message>
        <source>cut every raster to the pixels this rectangle touches. On the command line xmin,xmax,ymin,ymax in degrees, or with a CRS: 500000,510000,5400000,5410000 [EPSG:32632].</source>
        <translation>recortar cada ráster a los píxeles que toca este rectángulo. En la línea de órdenes xmin,xmax,ymin,ymax en grados, o con un SRC: 500000,510000,5400000,5410000 [EPSG:32632].</translation>
    </message>
    <message>
        <source>cut every raster to the window around the pixels these polygons touch. A scene that meets neither is skipped, and SCENES says why.</source>
        <translation>recortar cada ráster a la ventana que rodea los píxeles que tocan estos polígonos. Una escena que no interseca ninguno de los dos se omite, y SCENES indica por qué.</translation>
    </message>
    <message>
        <source>also make pixels no data whose centre lies in none of the ZONES.</source>
        <translation>dejar también sin datos los píxeles cuyo centro no está en ninguna de las ZONES.</translation>
    </message>
    <message>
        <source>EXTENT cannot be read. Write it as xmin,xmax,ymin,ymax, with [EPSG:…] behind it unless in degrees.</source>
        <translation>EXTENT no se puede leer. Escríbalo como xmin,xmax,ymin,ymax, seguido de [EPSG:…] salvo que esté en grados.</translation>
    </message>
    <message>
        <source>EXTENT has no known coordinate reference system: put it behind the numbers, as in [EPSG:32632].</source>
        <translation>EXTENT no tiene un sistema de referencia de coordenadas conocido: póngalo detrás de los números, como en [EPSG:32632].</translation>
    </message>
    <message>
        <source>EXTENT is not in degrees: put its coordinate reference system behind it, as in [EPSG:32632].</source>
        <translation>EXTENT no está en grados: ponga detrás su sistema de referencia de coordenadas, como en [EPSG:32632].</translation>
    </message>
    <message>
        <source>CLIP_TO_ZONES is set, but there are no ZONES.</source>
        <translation>CLIP_TO_ZONES está activado, pero no hay ZONES.</translation>
    </message>
    <message>
        <source>ZONES: the layer “%1” cannot be opened.</source>
        <translation>ZONES: no se puede abrir la capa «%1».</translation>
    </message>
</context>
<context>
    <name>ndvi::RelativePaths</name>
    <message>
        <source>Write paths relative to the collection file</source>
        <translation>Escribir rutas relativas al archivo de la colección</translation>
    </message>
    <message>
        <source>write paths relative to the folder of OUTPUT, so that both can be moved together; needs a file as OUTPUT.</source>
        <translation>escribir rutas relativas a la carpeta de OUTPUT, para que ambas se puedan mover juntas; necesita un archivo como OUTPUT.</translation>
    </message>
    <message>
        <source>RELATIVE_PATHS needs a file as OUTPUT, from whose folder the paths count.</source>
        <translation>RELATIVE_PATHS necesita un archivo como OUTPUT, desde cuya carpeta se cuentan las rutas.</translation>
    </message>
</context>
<context>
    <name>ndvi::ReportFile</name>
    <message>
        <source>%1: %2 cannot be written: %3</source>
        <translation>%1: no se puede escribir %2: %3</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
</context>
<context>
    <name>ndvi::ReportInput</name>
    <message>
        <source>%1, selected features only</source>
        <translation>%1, solo objetos seleccionados</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Made on %1 (UTC)</source>
        <translation>Creado el %1 (UTC)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
</context>
<context>
    <name>ndvi::ReportTables</name>
    <message>
        <source>STATISTICS: the table “%1” has no rows.</source>
        <translation>STATISTICS: la tabla «%1» no tiene filas.</translation>
    </message>
    <message>
        <source>ZONES_SHOWN: the table “%1” has no zone %2.</source>
        <translation>ZONES_SHOWN: la tabla «%1» no tiene la zona %2.</translation>
    </message>
    <message>
        <source>HISTOGRAM: row %1 of the table “%2” has other edges for bin %3 than a row before it. Histograms of one report must have the same bins.</source>
        <translation>HISTOGRAM: la fila %1 de la tabla «%2» tiene otros límites para el intervalo %3 que una fila anterior. Los histogramas de un informe deben tener los mismos intervalos.</translation>
    </message>
    <message>
        <source>HISTOGRAM: row %1 of the table “%2” is of zone %3 in scene %4, of which STATISTICS has no row. Give the two tables of one run.</source>
        <translation>HISTOGRAM: la fila %1 de la tabla «%2» es de la zona %3 en la escena %4, de la que STATISTICS no tiene ninguna fila. Indique las dos tablas de una misma ejecución.</translation>
    </message>
    <message>
        <source>In %1 of the scenes shown the histogram does not add up to the valid pixels of the statistics: rows were left out, or the tables are of different runs.</source>
        <translation>En %1 de las escenas mostradas el histograma no suma los píxeles válidos de las estadísticas: se excluyeron filas, o las tablas son de ejecuciones distintas.</translation>
    </message>
</context>
<context>
    <name>ndvi::ResultTableReader</name>
    <message>
        <source>The table “%1” has no field %2, so it is not %3 as “NDVI histogram tables” writes it. It has: %4.</source>
        <translation>La tabla «%1» no tiene ningún campo %2, por lo que no es %3 como la que escribe «Tablas de histograma de NDVI». Tiene: %4.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is “%1”, which is no date and time such as 2024-09-01T17:28:59Z</source>
        <translation>es «%1», que no es una fecha y hora como 2024-09-01T17:28:59Z</translation>
    </message>
    <message>
        <source>is “%1”, which is no number</source>
        <translation>es «%1», que no es un número</translation>
    </message>
    <message>
        <source>is %1, but must not be below 0</source>
        <translation>es %1, pero no debe ser menor que 0</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2”: %3 %4.</source>
        <translation>Fila %1 de la tabla «%2»: %3 %4.</translation>
    </message>
    <message>
        <source>a histogram table with a row per bin</source>
        <translation>una tabla de histograma con una fila por intervalo</translation>
    </message>
    <message>
        <source>is “%1”, which is no number of a bin</source>
        <translation>es «%1», que no es el número de un intervalo</translation>
    </message>
    <message>
        <source>is %1, which is not above %2, the lower edge</source>
        <translation>es %1, que no es mayor que %2, el límite inferior</translation>
    </message>
    <message>
        <source>a statistics table</source>
        <translation>una tabla de estadísticas</translation>
    </message>
    <message>
        <source>is “%1”, which is no status that is known</source>
        <translation>es «%1», que no es un estado conocido</translation>
    </message>
    <message>
        <source>is %1, but valid, masked, nodata and undefined add up to %2</source>
        <translation>es %1, pero valid, masked, nodata y undefined suman %2</translation>
    </message>
    <message>
        <source>is %1, but below and above add up to more</source>
        <translation>es %1, pero below y above suman más</translation>
    </message>
    <message>
        <source>is “%1”, but valid is %2</source>
        <translation>es «%1», pero valid es %2</translation>
    </message>
    <message>
        <source>is 0, but valid is %1</source>
        <translation>es 0, pero valid es %1</translation>
    </message>
    <message>
        <source>is %1, which is not between min and max</source>
        <translation>es %1, que no está entre min y max</translation>
    </message>
    <message>
        <source>a scenes table</source>
        <translation>una tabla de escenas</translation>
    </message>
    <message>
        <source>The table “%1” is %2, but %3 is needed.</source>
        <translation>La tabla «%1» es %2, pero se necesita %3.</translation>
    </message>
    <message>
        <source>a table of rows left out (CHOICES)</source>
        <translation>una tabla de filas excluidas (CHOICES)</translation>
    </message>
    <message>
        <source>a histogram table with a column per bin (WIDE)</source>
        <translation>una tabla de histograma con una columna por intervalo (WIDE)</translation>
    </message>
    <message>
        <source>a table of pixels</source>
        <translation>una tabla de píxeles</translation>
    </message>
    <message>
        <source>is “%1”, which is more than any table has</source>
        <translation>es «%1», que es más de lo que tiene cualquier tabla</translation>
    </message>
</context>
<context>
    <name>ndvi::ResultTables</name>
    <message>
        <source>%1× as in: %2</source>
        <translation>%1× como en: %2</translation>
    </message>
</context>
<context>
    <name>ndvi::RunParameters</name>
    <message>
        <source>0 no data</source>
        <translation>0 sin datos</translation>
    </message>
    <message>
        <source>1 saturated or defective</source>
        <translation>1 saturado o defectuoso</translation>
    </message>
    <message>
        <source>2 dark, topographic shadow</source>
        <translation>2 oscuro, sombra topográfica</translation>
    </message>
    <message>
        <source>3 cloud shadow</source>
        <translation>3 sombra de nube</translation>
    </message>
    <message>
        <source>4 vegetation</source>
        <translation>4 vegetación</translation>
    </message>
    <message>
        <source>5 bare soil</source>
        <translation>5 suelo desnudo</translation>
    </message>
    <message>
        <source>6 water</source>
        <translation>6 agua</translation>
    </message>
    <message>
        <source>7 unclassified</source>
        <translation>7 sin clasificar</translation>
    </message>
    <message>
        <source>8 cloud, medium probability</source>
        <translation>8 nube, probabilidad media</translation>
    </message>
    <message>
        <source>9 cloud, high probability</source>
        <translation>9 nube, probabilidad alta</translation>
    </message>
    <message>
        <source>10 thin cirrus</source>
        <translation>10 cirro fino</translation>
    </message>
    <message>
        <source>11 snow or ice</source>
        <translation>11 nieve o hielo</translation>
    </message>
    <message>
        <source>Collection of scenes</source>
        <translation>Colección de escenas</translation>
    </message>
    <message>
        <source>Zones (polygons)</source>
        <translation>Zonas (polígonos)</translation>
    </message>
    <message>
        <source>Field that names each zone</source>
        <translation>Campo que identifica cada zona</translation>
    </message>
    <message>
        <source>Fields of the zones to carry along</source>
        <translation>Campos de las zonas que se llevan a las tablas</translation>
    </message>
    <message>
        <source>Leave out clouds and other masked pixels</source>
        <translation>Excluir nubes y otros píxeles enmascarados</translation>
    </message>
    <message>
        <source>Classes of the scene classification to mask</source>
        <translation>Clases SCL (clasificación de la escena) que se enmascaran</translation>
    </message>
    <message>
        <source>Skip scenes that have no mask</source>
        <translation>Omitir escenas que no tienen máscara</translation>
    </message>
    <message>
        <source>Threads (0 = all cores)</source>
        <translation>Hilos (0 = todos los núcleos)</translation>
    </message>
    <message>
        <source>Negative reflectance</source>
        <translation>Reflectancia negativa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Take as 0</source>
        <translation>Tomar como 0</translation>
    </message>
    <message>
        <source>When a scene cannot be read</source>
        <translation>Cuando no se puede leer una escena</translation>
    </message>
    <message>
        <source>Record it and go on</source>
        <translation>Registrarla y continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>the scenes, one feature each, as “Collection from folder” makes them. Filter or select its features to work on some of them. Any vector format, also CSV.</source>
        <translation>las escenas, un objeto espacial cada una, como las crea «Colección desde carpeta». Filtre o seleccione sus objetos para trabajar con algunas de ellas. Cualquier formato vectorial, también CSV.</translation>
    </message>
    <message>
        <source>polygons in any coordinate reference system. Their vertices are brought into the CRS of each scene and joined by straight lines; add vertices to very long edges of a layer in degrees first.</source>
        <translation>polígonos en cualquier sistema de referencia de coordenadas. Sus vértices se llevan al SRC de cada escena y se unen con líneas rectas; añada antes vértices a los lados muy largos de una capa en grados.</translation>
    </message>
    <message>
        <source>a field with a different value for every zone; it becomes zone_id in the tables. Without one the feature id is taken, which other steps may change.</source>
        <translation>un campo con un valor distinto para cada zona; pasa a ser zone_id en las tablas. Sin él se toma el id del objeto espacial, que otros pasos pueden cambiar.</translation>
    </message>
    <message>
        <source>attributes of the zones to copy into every row (crop, owner …).</source>
        <translation>atributos de las zonas que se copian en cada fila (cultivo, propietario …).</translation>
    </message>
    <message>
        <source>leave out the pixels whose mask class is one of MASK_CLASSES. A scene without a mask is used unmasked and says so, unless REQUIRE_MASK is set.</source>
        <translation>excluir los píxeles cuya clase de máscara es una de MASK_CLASSES. Una escena sin máscara se usa sin enmascarar y así se indica, salvo que REQUIRE_MASK esté activado.</translation>
    </message>
    <message>
        <source>classes of the Sentinel-2 scene classification (SCL) to leave out; by default 0, 1, 3, 8, 9 and 10. On the command line: --MASK_CLASSES=3,8,9</source>
        <translation>clases SCL (clasificación de la escena de Sentinel-2) que se excluyen; de forma predeterminada 0, 1, 3, 8, 9 y 10. En la línea de órdenes: --MASK_CLASSES=3,8,9</translation>
    </message>
    <message>
        <source>0: keep reflectance below 0 as it is, so that NDVI may leave −1 … 1; 1: take it as 0.</source>
        <translation>0: conservar la reflectancia inferior a 0 tal cual, de modo que el NDVI puede salir de −1 … 1; 1: tomarla como 0.</translation>
    </message>
    <message>
        <source>0: a scene that cannot be read is recorded and the others go on; 1: stop at the first one (the tables say how far it got).</source>
        <translation>0: una escena que no se puede leer se registra y las demás continúan; 1: detenerse en la primera (las tablas indican hasta dónde se llegó).</translation>
    </message>
    <message>
        <source>%1: the layer “%2” cannot be opened.</source>
        <translation>%1: no se puede abrir la capa «%2».</translation>
    </message>
    <message>
        <source>Zones × scenes: %1.</source>
        <translation>Zonas × escenas: %1.</translation>
    </message>
    <message>
        <source>Stopped at the first scene that could not be read.</source>
        <translation>Detenido en la primera escena que no se pudo leer.</translation>
    </message>
    <message>
        <source>Causes: %1</source>
        <translation>Causas: %1</translation>
    </message>
    <message>
        <source>What was written tells more: %1</source>
        <translation>Lo que se escribió indica más: %1</translation>
    </message>
    <message>
        <source>threads that read; 0 takes all cores. Results do not depend on it.</source>
        <translation>hilos que leen; 0 toma todos los núcleos. Los resultados no dependen de ello.</translation>
    </message>
    <message>
        <source>MASK is false, but REQUIRE_MASK is true: a scene is skipped for want of a mask only where masks are used.</source>
        <translation>MASK es false, pero REQUIRE_MASK es true: una escena se omite por falta de máscara solo cuando se usan máscaras.</translation>
    </message>
    <message>
        <source>MASK is false, but MASK_CLASSES chooses classes to leave out: these count only where masks are used.</source>
        <translation>MASK es false, pero MASK_CLASSES elige clases SCL que se excluyen: estas cuentan solo cuando se usan máscaras.</translation>
    </message>
    <message>
        <source>ZONES is a collection of scenes: whole footprints are taken as zones. Choose the layer with your polygons unless that is what you want.</source>
        <translation>ZONES es una colección de escenas: se toman como zonas huellas enteras. Elija la capa con sus polígonos, salvo que sea eso lo que desea.</translation>
    </message>
    <message>
        <source>Pixels that belong to a zone</source>
        <translation>Píxeles que pertenecen a una zona</translation>
    </message>
    <message>
        <source>Centre inside</source>
        <translation>Centro dentro</translation>
    </message>
    <message>
        <source>All touched</source>
        <translation>Todos los tocados</translation>
    </message>
    <message>
        <source>Weighted with the covered share</source>
        <translation>Ponderados por la proporción cubierta</translation>
    </message>
    <message>
        <source>Pixel size to look at scenes with, in metres</source>
        <translation>Tamaño de píxel con el que se examinan las escenas, en metros</translation>
    </message>
    <message>
        <source>What a coarser pixel takes</source>
        <translation>Qué toma un píxel más grueso</translation>
    </message>
    <message>
        <source>The pixel at its centre</source>
        <translation>El píxel en su centro</translation>
    </message>
    <message>
        <source>The mean reflectance</source>
        <translation>La reflectancia media</translation>
    </message>
    <message>
        <source>Share of the pixels to look at</source>
        <translation>Proporción de los píxeles que se examinan</translation>
    </message>
    <message>
        <source>Seed that chooses these pixels</source>
        <translation>Semilla que elige estos píxeles</translation>
    </message>
    <message>
        <source>Memory for pixels in MiB (0 = 48 a thread)</source>
        <translation>Memoria para píxeles en MiB (0 = 48 por hilo)</translation>
    </message>
    <message>
        <source>0: a pixel belongs to a zone when its centre lies inside, so neighbours never share one. 1: every pixel of which any part lies inside. 2: the same pixels, each weighted with the share of its area inside: counts become real numbers, and percentiles are the smallest values that reach their share of the weight.</source>
        <translation>0: un píxel pertenece a una zona cuando su centro está dentro, por lo que las vecinas nunca comparten ninguno. 1: todo píxel del que alguna parte está dentro. 2: los mismos píxeles, cada uno ponderado por la proporción de su superficie que está dentro: los recuentos pasan a ser números reales, y los percentiles son los valores más pequeños que alcanzan su proporción del peso.</translation>
    </message>
    <message>
        <source>for a quick look: pixels of this size in metres, from the same origin on. 0: each takes the scene&apos;s pixel at its centre; 1: the mean reflectance of the valid ones in it. Overviews in the files are used where they are fine enough, but for those of JPEG 2000.</source>
        <translation>para un vistazo rápido: píxeles de este tamaño en metros, desde el mismo origen. 0: cada uno toma el píxel de la escena que está en su centro; 1: la reflectancia media de los válidos que contiene. Las vistas generales de los archivos se usan cuando son bastante finas, salvo las de JPEG 2000.</translation>
    </message>
    <message>
        <source>look at this share of the pixels only (above 0, at most 1), the same ones on every date; another seed chooses others. sample_share tells how much of a zone was looked at.</source>
        <translation>examinar solo esta proporción de los píxeles (mayor que 0, como máximo 1), los mismos en cada fecha; otra semilla elige otros. sample_share indica cuánto de una zona se examinó.</translation>
    </message>
    <message>
        <source>memory for pixels. Where it is not enough to keep what percentiles need, parts of scenes are read twice; results do not depend on it. Below 32 a thread there are fewer threads.</source>
        <translation>memoria para píxeles. Cuando no basta para guardar lo que necesitan los percentiles, partes de las escenas se leen dos veces; los resultados no dependen de ello. Por debajo de 32 por hilo hay menos hilos.</translation>
    </message>
    <message>
        <source>SCALE must be greater than 0 metres; leave it empty for the scenes&apos; own pixels.</source>
        <translation>SCALE debe ser mayor que 0 metros; déjelo vacío para usar los píxeles propios de las escenas.</translation>
    </message>
    <message>
        <source>RESAMPLING says what a coarser pixel takes, but SCALE is not given.</source>
        <translation>RESAMPLING indica qué toma un píxel más grueso, pero no se indica SCALE.</translation>
    </message>
    <message>
        <source>FRACTION must be greater than 0: no pixel would be looked at.</source>
        <translation>FRACTION debe ser mayor que 0: no se examinaría ningún píxel.</translation>
    </message>
    <message>
        <source>SEED chooses pixels, but FRACTION is 1: all of them are looked at.</source>
        <translation>SEED elige píxeles, pero FRACTION es 1: se examinan todos.</translation>
    </message>
    <message>
        <source>Merge the scenes of one day and platform</source>
        <translation>Fusionar las escenas de un mismo día y plataforma</translation>
    </message>
    <message>
        <source>a zone that lies in several tiles gets one row a day (UTC) and platform instead of one a scene. Where scenes overlap, the ground counts once: it belongs to the first of them that has data there, as its footprint says, whether the tiles are of one UTM zone or of two. scene_id then names all scenes that hold a part of it, and is empty where the zone meets none of that day&apos;s.</source>
        <translation>una zona que está en varias teselas recibe una fila por día (UTC) y plataforma en lugar de una por escena. Donde las escenas se solapan, el terreno cuenta una sola vez: pertenece a la primera de ellas que tiene datos allí, según indica su huella, tanto si las teselas son de una zona UTM como de dos. Entonces scene_id nombra todas las escenas que contienen una parte de ella, y está vacío cuando la zona no interseca ninguna de las de ese día.</translation>
    </message>
    <message>
        <source>skip scenes that have no mask; stored NDVI that was masked when it was written, as its file says, is taken.</source>
        <translation>omitir las escenas que no tienen máscara; el NDVI almacenado que se enmascaró al escribirlo, según indica su archivo, se toma.</translation>
    </message>
    <message>
        <source>None of the scenes (%1) could be read.</source>
        <translation>No se pudo leer ninguna de las escenas (%1).</translation>
    </message>
    <message>
        <source>Scenes of ready NDVI of which nothing says that clouds were masked: %1 of %2. They were used as they are; their rows in SCENES say so.</source>
        <translation>Escenas de NDVI ya calculado de las que nada indica que se enmascararan las nubes: %1 de %2. Se usaron tal cual; sus filas en SCENES lo indican.</translation>
    </message>
    <message>
        <source>In %1 zones × scenes no bin holds any of the valid pixels: all of them lie below or above the bins. Give wider bins if that is not meant.</source>
        <translation>En %1 zonas × escenas ningún intervalo contiene ninguno de los píxeles válidos: todos están por debajo o por encima de los intervalos. Indique intervalos más amplios si no es lo que desea.</translation>
    </message>
    <message>
        <source>File that keeps results for later runs</source>
        <translation>Archivo que conserva los resultados para ejecuciones posteriores</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite)</source>
        <translation>Archivos SQLite (*.sqlite)</translation>
    </message>
    <message>
        <source>Requests to servers at the same time</source>
        <translation>Solicitudes simultáneas a servidores</translation>
    </message>
    <message>
        <source>Attempts at each part of a file on a server</source>
        <translation>Intentos por cada parte de un archivo en un servidor</translation>
    </message>
    <message>
        <source>an SQLite file, made where it is missing, that keeps the result of each scene as soon as it is there. A run that was ended by a cancel, a crash or a power cut goes on where it stopped, and next week&apos;s run reads the new scenes only. Scenes, zones, bins or other parameters that have changed are noticed and computed anew. It can be deleted at any time.</source>
        <translation>un archivo SQLite, creado si no existe, que conserva el resultado de cada escena en cuanto está disponible. Una ejecución que terminó por una cancelación, un fallo del programa o un corte de luz continúa donde se detuvo, y la ejecución de la semana siguiente lee solo las escenas nuevas. Las escenas, zonas, intervalos u otros parámetros que han cambiado se detectan y se calculan de nuevo. Se puede eliminar en cualquier momento.</translation>
    </message>
    <message>
        <source>of scenes on servers (http, https, /vsicurl/, /vsis3/ …): how many parts of files are asked for at the same time.</source>
        <translation>de escenas en servidores (http, https, /vsicurl/, /vsis3/ …): cuántas partes de archivos se solicitan al mismo tiempo.</translation>
    </message>
    <message>
        <source>of scenes on servers: how often a part of a file is asked for, with growing pauses, where the server is busy or the connection fails. A scene that fails nevertheless is tried again at the end of the run.</source>
        <translation>de escenas en servidores: cuántas veces se solicita una parte de un archivo, con pausas crecientes, cuando el servidor está ocupado o falla la conexión. Una escena que falla a pesar de todo se vuelve a intentar al final de la ejecución.</translation>
    </message>
    <message>
        <source>Scenes read: %1 of %2</source>
        <translation>Escenas leídas: %1 de %2</translation>
    </message>
    <message>
        <source>read in part: %1</source>
        <translation>leídas en parte: %1</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>no legibles: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>omitidas: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ndvi::SamplePixels</name>
    <message>
        <source>Sample pixels</source>
        <translation>Muestrear píxeles</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Lists every valid pixel of every polygon on every date: position, reflectance and NDVI.</source>
        <translation>Enumera cada píxel válido de cada polígono en cada fecha: posición, reflectancia y NDVI.</translation>
    </message>
    <message>
        <source>Sampled pixels</source>
        <translation>Píxeles muestreados</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Escenas de la colección</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Escenas que no se pudieron leer</translation>
    </message>
    <message>
        <source>Rows of sampled pixels</source>
        <translation>Filas de píxeles muestreados</translation>
    </message>
    <message>
        <source>ndvi,pixels,samples,values,training,points,polygon,field,sentinel-2,time series</source>
        <translation>ndvi,pixels,samples,values,training,points,polygon,field,sentinel-2,time series,píxeles,muestras,valores,entrenamiento,puntos,polígono,parcela,serie temporal</translation>
    </message>
    <message>
        <source>Points at the pixels&apos; centres</source>
        <translation>Puntos en los centros de los píxeles</translation>
    </message>
    <message>
        <source>None: a table</source>
        <translation>Ninguno: una tabla</translation>
    </message>
    <message>
        <source>In the CRS of the zones</source>
        <translation>En el SRC de las zonas</translation>
    </message>
    <message>
        <source>In the CRS of the scenes</source>
        <translation>En el SRC de las escenas</translation>
    </message>
    <message>
        <source>Largest number of pixels of a zone to look at</source>
        <translation>Número máximo de píxeles de una zona que se examinan</translation>
    </message>
    <message>
        <source>Pixels with a column for each scene</source>
        <translation>Píxeles con una columna por cada escena</translation>
    </message>
    <message>
        <source>Lists the pixels of every zone, one row per zone, pixel and scene. Pixels that are masked, have no data or no NDVI in a scene are left out of that scene only. Expect many rows: a field of one hectare has 100 pixels of 10 m on each date. The log counts zones × scenes by what became of them; “NDVI zonal statistics” tells it of each zone and date that has no row here.</source>
        <translation>Enumera los píxeles de cada zona, una fila por zona, píxel y escena. Los píxeles que en una escena están enmascarados, carecen de datos o de NDVI se excluyen solo de esa escena. Cuente con muchas filas: una parcela de una hectárea tiene 100 píxeles de 10 m en cada fecha. El registro cuenta las zonas × escenas según lo que fue de ellas; «Estadísticas zonales de NDVI» lo indica para cada zona y fecha que aquí no tiene fila.</translation>
    </message>
    <message>
        <source>0: OUTPUT is a table; 1: points in the CRS of the zones; 2: points in the CRS of the scenes, which have to share one then.</source>
        <translation>0: OUTPUT es una tabla; 1: puntos en el SRC de las zonas; 2: puntos en el SRC de las escenas, que en ese caso deben compartir uno.</translation>
    </message>
    <message>
        <source>look at this share of the pixels only (above 0, at most 1), and at no more than so many of a zone in scenes of one tile. Chosen are the same pixels on every date, whether they are valid or not, so a zone may have fewer rows; another seed chooses others.</source>
        <translation>examinar solo esta proporción de los píxeles (mayor que 0, como máximo 1), y no más de tantos de una zona en escenas de una misma tesela. Se eligen los mismos píxeles en cada fecha, sean válidos o no, por lo que una zona puede tener menos filas; otra semilla elige otros.</translation>
    </message>
    <message>
        <source>one row per zone, pixel and scene: x and y of the pixel&apos;s centre in the CRS of the scene, row and column, reflectance of red and near infrared, NDVI, mask class and weight (the covered share under PIXEL_RULE 2, else 1).</source>
        <translation>una fila por zona, píxel y escena: x e y del centro del píxel en el SRC de la escena, fila y columna, reflectancia del rojo y del infrarrojo cercano, NDVI, clase de máscara y peso (la proporción cubierta con PIXEL_RULE 2; si no, 1).</translation>
    </message>
    <message>
        <source>one row per zone and pixel, with a column of NDVI for each scene (ndvi_20240611_T32TPS), NULL where the pixel is not valid on that date. Pixels of different tiles have rows of their own. Needs 32 bytes a row of OUTPUT in a temporary file.</source>
        <translation>una fila por zona y píxel, con una columna de NDVI por cada escena (ndvi_20240611_T32TPS), NULL cuando el píxel no es válido en esa fecha. Los píxeles de teselas distintas tienen filas propias. Necesita 32 bytes por fila de OUTPUT en un archivo temporal.</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be read, and why not; how many zones have rows.</source>
        <translation>una fila por escena: si se pudo leer y, si no, por qué; cuántas zonas tienen filas.</translation>
    </message>
    <message>
        <source>There is nothing to write: give at least one of OUTPUT and WIDE.</source>
        <translation>No hay nada que escribir: indique al menos uno de OUTPUT y WIDE.</translation>
    </message>
    <message>
        <source>Bringing the scenes of each pixel together</source>
        <translation>Reuniendo las escenas de cada píxel</translation>
    </message>
    <message>
        <source>No zone has a valid pixel in any scene, so there is no row. What became of zones × scenes: %1.</source>
        <translation>Ninguna zona tiene un píxel válido en ninguna escena, por lo que no hay ninguna fila. Qué fue de las zonas × escenas: %1.</translation>
    </message>
    <message>
        <source>scenes in the collection; scenes of which nothing could be read (not those read in part); rows of OUTPUT.</source>
        <translation>escenas de la colección; escenas de las que no se pudo leer nada (no las leídas en parte); filas de OUTPUT.</translation>
    </message>
    <message>
        <source>Put the parts of OUTPUT together instead.</source>
        <translation>Reúna en su lugar las partes de OUTPUT.</translation>
    </message>
</context>
<context>
    <name>ndvi::SampleTable</name>
    <message>
        <source>GEOMETRY: points in the CRS of the scenes need scenes that share one, but %1 is in %2 and %3 in %4. Choose points in the CRS of the zones, or scenes of one CRS.</source>
        <translation>GEOMETRY: los puntos en el SRC de las escenas necesitan escenas que compartan uno, pero %1 está en %2 y %3 en %4. Elija puntos en el SRC de las zonas, o escenas de un mismo SRC.</translation>
    </message>
    <message>
        <source>Rows without a point, since their pixels have no place in the CRS of the zones: %1.</source>
        <translation>Filas sin punto, porque sus píxeles no tienen lugar en el SRC de las zonas: %1.</translation>
    </message>
</context>
<context>
    <name>ndvi::SceneParameters</name>
    <message>
        <source>%1 is “%2”, which is no date. Dates are written as 2024-03-01.</source>
        <translation>%1 es «%2», que no es una fecha. Las fechas se escriben como 2024-03-01.</translation>
    </message>
    <message>
        <source>EXTENT cannot be read. Write it as xmin,xmax,ymin,ymax, with [EPSG:…] behind it unless in degrees.</source>
        <translation>EXTENT no se puede leer. Escríbalo como xmin,xmax,ymin,ymax, seguido de [EPSG:…] salvo que esté en grados.</translation>
    </message>
    <message>
        <source>EXTENT is not in degrees: put its coordinate reference system behind it, as in [EPSG:32632].</source>
        <translation>EXTENT no está en grados: ponga detrás su sistema de referencia de coordenadas, como en [EPSG:32632].</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Largest cloud cover (%)</source>
        <translation>Cobertura de nubes máxima (%)</translation>
    </message>
    <message>
        <source>Area the scenes must touch</source>
        <translation>Área que las escenas deben tocar</translation>
    </message>
    <message>
        <source>Near-infrared band</source>
        <translation>Banda del infrarrojo cercano</translation>
    </message>
    <message>
        <source>Resolution of the bands (m)</source>
        <translation>Resolución de las bandas (m)</translation>
    </message>
    <message>
        <source>Offset of the digital numbers (empty: from the metadata)</source>
        <translation>Desplazamiento (offset) de los números digitales (vacío: de los metadatos)</translation>
    </message>
    <message>
        <source>Several products of one tile and time</source>
        <translation>Varios productos de una misma tesela y hora</translation>
    </message>
    <message>
        <source>Keep the newest baseline</source>
        <translation>Conservar la línea base más reciente</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todos</translation>
    </message>
    <message>
        <source>first and last day (UTC), both included; scenes without a date are left out then. Written as 2024-03-01.</source>
        <translation>primer y último día (UTC), ambos incluidos; en ese caso se excluyen las escenas sin fecha. Se escriben como 2024-03-01.</translation>
    </message>
    <message>
        <source>of the whole scene in %, as its producer says; scenes that do not say are kept.</source>
        <translation>de la escena entera en %, según su productor; las escenas que no lo indican se conservan.</translation>
    </message>
    <message>
        <source>scenes whose footprint misses this rectangle are left out. On the command line xmin,xmax,ymin,ymax in degrees, or with a CRS: 500000,510000,5400000,5410000 [EPSG:32632].</source>
        <translation>se excluyen las escenas cuya huella no interseca este rectángulo. En la línea de órdenes xmin,xmax,ymin,ymax en grados, o con un SRC: 500000,510000,5400000,5410000 [EPSG:32632].</translation>
    </message>
    <message>
        <source>B08 (10 m) or B8A (20 and 60 m only).</source>
        <translation>B08 (10 m) o B8A (solo 20 y 60 m).</translation>
    </message>
    <message>
        <source>10, 20 or 60: which of a product&apos;s band files are taken.</source>
        <translation>10, 20 o 60: cuáles de los archivos de banda de un producto se toman.</translation>
    </message>
    <message>
        <source>reflectance = (DN + offset) / quantification. Sentinel-2 products of baseline 04.00 and later have −1000. Give it only where you know better than the metadata.</source>
        <translation>reflectancia = (DN + offset) / quantification. Los productos Sentinel-2 de la línea base 04.00 y posteriores tienen −1000. Indíquelo solo si sabe más que los metadatos.</translation>
    </message>
    <message>
        <source>0: of one tile and sensing time only the newest baseline; what covers other ground (the other part of an acquisition received in two) stays too; 1: all. The field versions says what was decided.</source>
        <translation>0: de una misma tesela y hora de adquisición, solo la línea base más reciente; lo que cubre otro terreno (la otra parte de una adquisición recibida en dos) también se conserva; 1: todos. El campo versions indica lo que se decidió.</translation>
    </message>
    <message>
        <source>START_DATE lies after END_DATE.</source>
        <translation>START_DATE es posterior a END_DATE.</translation>
    </message>
    <message>
        <source>EXTENT is %1: it is written as xmin,xmax,ymin,ymax, the smaller number first. Across the antimeridian go on beyond 180: 170,190,-20,-10.</source>
        <translation>EXTENT es %1: se escribe como xmin,xmax,ymin,ymax, primero el número menor. Al cruzar el antimeridiano, continúe más allá de 180: 170,190,-20,-10.</translation>
    </message>
</context>
<context>
    <name>ndvi::SceneSource</name>
    <message>
        <source>The authentication configuration “%1” (field authcfg) cannot be used: is there one of this id in the settings of QGIS, and is the master password given? (qgis_process: set QGIS_AUTH_PASSWORD_FILE to a file that holds it.)</source>
        <translation>No se puede usar la configuración de autenticación «%1» (campo authcfg): ¿hay una con este id en las opciones de QGIS, y se ha introducido la contraseña maestra? (qgis_process: ponga en QGIS_AUTH_PASSWORD_FILE un archivo que la contenga).</translation>
    </message>
</context>
<context>
    <name>ndvi::SearchLog</name>
    <message>
        <source>%1 like this: %2</source>
        <translation>%1 como este: %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Excluido: %1</translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation>Excluidos %1: %2</translation>
    </message>
    <message>
        <source>And more, see the log.</source>
        <translation>Y más; consulte el registro.</translation>
    </message>
    <message>
        <source>place %1, %2, %3, %4 (degrees: west, east, south, north)</source>
        <translation>lugar %1, %2, %3, %4 (grados: oeste, este, sur, norte)</translation>
    </message>
    <message>
        <source>Scenes found: %1; products left out: %2; files seen: %3.</source>
        <translation>Escenas encontradas: %1; productos excluidos: %2; archivos vistos: %3.</translation>
    </message>
    <message>
        <source>No scene found: there is no file in %1.</source>
        <translation>No se encontró ninguna escena: no hay ningún archivo en %1.</translation>
    </message>
    <message>
        <source>No scene found in %1: none of its files (%2) belongs to a .SAFE product or a STAC item or has the name of a band file of Sentinel-2, Landsat or HLS.</source>
        <translation>No se encontró ninguna escena en %1: ninguno de sus archivos (%2) pertenece a un producto .SAFE o a un elemento STAC ni tiene el nombre de un archivo de banda de Sentinel-2, Landsat o HLS.</translation>
    </message>
    <message>
        <source>No scene found in %1: all products (%2) were left out. %3</source>
        <translation>No se encontró ninguna escena en %1: se excluyeron todos los productos (%2). %3</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>un número desconocido de</translation>
    </message>
    <message>
        <source>Scenes found: %1; items left out: %2; items read: %3 with %4 request(s).</source>
        <translation>Escenas encontradas: %1; elementos excluidos: %2; elementos leídos: %3 con %4 solicitud(es).</translation>
    </message>
    <message>
        <source>No scene found: %1 has no item of what was asked for (%2).</source>
        <translation>No se encontró ninguna escena: %1 no tiene ningún elemento de lo que se pidió (%2).</translation>
    </message>
    <message>
        <source>No scene found at %1: all items (%2) were left out. %3</source>
        <translation>No se encontró ninguna escena en %1: se excluyeron todos los elementos (%2). %3</translation>
    </message>
    <message>
        <source>Searching: %1</source>
        <translation>Buscando: %1</translation>
    </message>
    <message>
        <source>MAX_SCENES (%1) was reached, and there are more scenes: of %2 items that match, %3 were looked at. Raise it, or ask for fewer days, clouds or places.%4</source>
        <translation>Se alcanzó MAX_SCENES (%1) y hay más escenas: de %2 elementos que coinciden, se examinaron %3. Auméntelo, o pida menos días, nubes o lugares.%4</translation>
    </message>
    <message>
        <source>The API cannot sort: they are the first it gave, not the earliest.</source>
        <translation>La API no puede ordenar: son las primeras que dio, no las más antiguas.</translation>
    </message>
</context>
<context>
    <name>ndvi::ShardParameter</name>
    <message>
        <source>Part of the scenes (3/40: the third of forty)</source>
        <translation>Parte de las escenas (3/40: la tercera de cuarenta)</translation>
    </message>
    <message>
        <source>%1 is of all scenes, but SHARD asks for a part of them: parts of it do not add up.</source>
        <translation>%1 es de todas las escenas, pero SHARD pide solo una parte: sus partes no se pueden reunir.</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3 of %4 scenes.</source>
        <translation>Parte %1 de %2: %3 de %4 escenas.</translation>
    </message>
    <message>
        <source>do a part of the scenes only, to share the work between computers: 3/40 is the third of forty parts of about equal work. Every scene is in one of them, the same one on every computer, and scenes of a day stay together with SAME_DAY. The rows of all parts are those of one run; “Aggregate tables” puts them together.</source>
        <translation>tratar solo una parte de las escenas, para repartir el trabajo entre ordenadores: 3/40 es la tercera de cuarenta partes con más o menos el mismo trabajo. Cada escena está en una de ellas, la misma en cada ordenador, y las escenas de un día siguen juntas con SAME_DAY. Las filas de todas las partes son las de una sola ejecución; «Agregación de tablas» las reúne.</translation>
    </message>
</context>
<context>
    <name>ndvi::StackBands</name>
    <message>
        <source>Stack NDVI bands</source>
        <translation>Apilar bandas de NDVI</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <source>ndvi,tobands,stack,multiband,raster,vrt,geotiff,time series,cube,sentinel-2</source>
        <translation>ndvi,tobands,stack,multiband,raster,vrt,geotiff,time series,cube,sentinel-2,pila,apilar,multibanda,ráster,serie temporal,cubo</translation>
    </message>
    <message>
        <source>Makes one raster of a collection, with a band for the NDVI of every scene.</source>
        <translation>Crea un ráster de una colección, con una banda para el NDVI de cada escena.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Escenas que no se pudieron leer</translation>
    </message>
    <message>
        <source>what is left out where NDVI is computed: masked pixels, of which classes, and scenes without a mask. Stored NDVI was masked when it was made, or not.</source>
        <translation>qué se excluye cuando se calcula el NDVI: píxeles enmascarados, de qué clases SCL, y escenas sin máscara. El NDVI almacenado se enmascaró al crearlo, o no.</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be used, and why not.</source>
        <translation>una fila por escena: si se pudo usar y, si no, por qué.</translation>
    </message>
    <message>
        <source>bands of the stack; scenes that could not be read.</source>
        <translation>bandas de la pila; escenas que no se pudieron leer.</translation>
    </message>
    <message>
        <source>OUTPUT: %1 must end in .tif or .vrt.</source>
        <translation>OUTPUT: %1 debe terminar en .tif o .vrt.</translation>
    </message>
    <message>
        <source>Writing the stack</source>
        <translation>Escribiendo la pila</translation>
    </message>
    <message>
        <source>No scene could be stacked: all were skipped, the first because: %1</source>
        <translation>No se pudo apilar ninguna escena: se omitieron todas, la primera porque: %1</translation>
    </message>
    <message>
        <source>The NDVI rasters store no data or numbers in different ways; all bands were brought to FORMAT.</source>
        <translation>Los rásteres de NDVI almacenan los datos ausentes o los números de maneras distintas; todas las bandas se llevaron a FORMAT.</translation>
    </message>
    <message>
        <source>OUTPUT is a .vrt, which refers to NDVI rasters, but the field ndvi is empty in all scenes (%1). Run “NDVI rasters” (ndvi:ndvirasters) first and stack its OUTPUT, or choose a .tif.</source>
        <translation>OUTPUT es un .vrt, que remite a rásteres de NDVI, pero el campo ndvi está vacío en todas las escenas (%1). Ejecute primero «Rásteres de NDVI» (ndvi:ndvirasters) y apile su OUTPUT, o elija un .tif.</translation>
    </message>
    <message>
        <source>Makes one raster with a band for every scene, in the order of time. Bands are called like 2024-06-11_T32TPS_NDVI; a name that is taken gets _2, _3 … behind it. The metadata of each band say of which scene it is and whether it was masked, where that is known. A scene that has stored NDVI (the field ndvi) gives that as it is; of the others NDVI is computed from red and nir, as “NDVI rasters” does. A scene that cannot be used keeps its band: it is all no data, and NO_DATA_REASON in its metadata, the log and SCENES say why; so do tables of the stack.</source>
        <translation>Crea un ráster con una banda por cada escena, en orden temporal. Las bandas se llaman como 2024-06-11_T32TPS_NDVI; un nombre ya usado recibe _2, _3 … al final. Los metadatos de cada banda indican de qué escena es y si se enmascaró, cuando se sabe. Una escena que tiene NDVI almacenado (el campo ndvi) lo aporta tal cual; el de las demás se calcula a partir de red y nir, como hace «Rásteres de NDVI». Una escena que no se puede usar conserva su banda: está toda sin datos, y NO_DATA_REASON en sus metadatos, el registro y SCENES indican por qué; también lo hacen las tablas de la pila.</translation>
    </message>
    <message>
        <source>the stack. A .tif holds the values; it has one type and one no-data value, that of FORMAT, to which all bands are brought. A .vrt is a small file that refers to the NDVI rasters of the collection, of which each keeps its own; FORMAT and COMPRESSION do not matter then, and the bands of scenes whose field ndvi is empty are no data: “NDVI rasters” fills it, or says in its collection why it could not.</source>
        <translation>la pila. Un .tif contiene los valores; tiene un solo tipo y un solo valor sin datos, el de FORMAT, al que se llevan todas las bandas. Un .vrt es un archivo pequeño que remite a los rásteres de NDVI de la colección, cada uno de los cuales conserva los suyos; en ese caso FORMAT y COMPRESSION no importan, y las bandas de las escenas cuyo campo ndvi está vacío quedan sin datos: «Rásteres de NDVI» lo rellena, o indica en su colección por qué no pudo.</translation>
    </message>
</context>
<context>
    <name>ndvi::StackGrid</name>
    <message>
        <source>EXTENT holds no pixel of the stack.</source>
        <translation>EXTENT no contiene ningún píxel de la pila.</translation>
    </message>
    <message>
        <source>The stack would have %1 × %2 pixels: RESOLUTION is in the units of the CRS (metres, or degrees), and EXTENT may be too large.</source>
        <translation>La pila tendría %1 × %2 píxeles: RESOLUTION está en las unidades del SRC (metros o grados), y EXTENT puede ser demasiado grande.</translation>
    </message>
    <message>
        <source>Raster whose grid the stack gets</source>
        <translation>Ráster cuya cuadrícula recibe la pila</translation>
    </message>
    <message>
        <source>Area of the stack</source>
        <translation>Área de la pila</translation>
    </message>
    <message>
        <source>CRS of the stack</source>
        <translation>SRC de la pila</translation>
    </message>
    <message>
        <source>Pixel size of the stack, in the units of its CRS</source>
        <translation>Tamaño de píxel de la pila, en las unidades de su SRC</translation>
    </message>
    <message>
        <source>Resampling of scenes on other grids</source>
        <translation>Remuestreo de escenas en otras cuadrículas</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Vecino más próximo</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilineal</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>a raster: the stack gets its CRS, pixels and extent. Without one it gets the grid most scenes have (the first of these where several have as many).</source>
        <translation>un ráster: la pila recibe su SRC, sus píxeles y su extensión. Sin él recibe la cuadrícula que tiene la mayoría de las escenas (la primera de estas cuando varias tienen otras tantas).</translation>
    </message>
    <message>
        <source>the pixels of that grid, or of its continuation, that this rectangle touches. On the command line xmin,xmax,ymin,ymax in degrees, or with a CRS behind it, as in [EPSG:32632].</source>
        <translation>los píxeles de esa cuadrícula, o de su prolongación, que toca este rectángulo. En la línea de órdenes xmin,xmax,ymin,ymax en grados, o seguido de un SRC, como en [EPSG:32632].</translation>
    </message>
    <message>
        <source>another CRS or pixel size, in units of the CRS; a CRS needs a RESOLUTION. The edges of the pixels are whole multiples of it.</source>
        <translation>otro SRC o tamaño de píxel, en unidades del SRC; un SRC necesita además RESOLUTION. Los bordes de los píxeles son múltiplos enteros de este.</translation>
    </message>
    <message>
        <source>how scenes on other grids come to that of the stack. 0: nearest neighbour; 1: bilinear; 2: the mean of the scene&apos;s pixels under the new one. Scenes whose pixels are pixels of the stack are never resampled.</source>
        <translation>cómo se llevan a la cuadrícula de la pila las escenas de otras cuadrículas. 0: vecino más próximo; 1: bilineal; 2: la media de los píxeles de la escena que hay bajo el nuevo. Las escenas cuyos píxeles son píxeles de la pila nunca se remuestrean.</translation>
    </message>
    <message>
        <source>GRID gives the stack its CRS and pixels: CRS and RESOLUTION cannot be given as well.</source>
        <translation>GRID da a la pila su SRC y sus píxeles: no se pueden indicar además CRS y RESOLUTION.</translation>
    </message>
    <message>
        <source>CRS needs RESOLUTION too, the size of a pixel in the units of the CRS.</source>
        <translation>CRS necesita también RESOLUTION, el tamaño de un píxel en las unidades del SRC.</translation>
    </message>
    <message>
        <source>GRID: the raster cannot be opened, or has no pixels of its own (a web map).</source>
        <translation>GRID: el ráster no se puede abrir, o no tiene píxeles propios (un mapa web).</translation>
    </message>
    <message>
        <source>GRID: the raster “%1” has no coordinate reference system.</source>
        <translation>GRID: el ráster «%1» no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>CRS: unknown coordinate reference system.</source>
        <translation>CRS: sistema de referencia de coordenadas desconocido.</translation>
    </message>
    <message>
        <source>RESOLUTION must be greater than 0.</source>
        <translation>RESOLUTION debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>EXTENT cannot be brought into the CRS of the stack: %1</source>
        <translation>EXTENT no se puede llevar al SRC de la pila: %1</translation>
    </message>
</context>
<context>
    <name>ndvi::StackScenes</name>
    <message>
        <source>The scene has no stored NDVI (field ndvi) that a .vrt could refer to: “NDVI rasters” (ndvi:ndvirasters) writes it, or says in SCENES why it could not.</source>
        <translation>La escena no tiene NDVI almacenado (campo ndvi) al que pueda remitir un .vrt: «Rásteres de NDVI» (ndvi:ndvirasters) lo escribe, o indica en SCENES por qué no pudo.</translation>
    </message>
</context>
<context>
    <name>ndvi::StatisticsParameters</name>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Write rows of zones and scenes that do not meet</source>
        <translation>Escribir filas de zonas y escenas que no se intersecan</translation>
    </message>
    <message>
        <source>percentiles for the statistics table, 0 to 100, such as 5,25,75,95; empty for none. The median is always there.</source>
        <translation>percentiles para la tabla de estadísticas, de 0 a 100, como 5,25,75,95; vacío para ninguno. La mediana está siempre.</translation>
    </message>
    <message>
        <source>write a statistics row for zones that do not meet a scene; without, a zone that meets no scene at all still has one.</source>
        <translation>escribir una fila de estadísticas para las zonas que no intersecan una escena; sin ello, una zona que no interseca ninguna escena tiene aun así una.</translation>
    </message>
</context>
<context>
    <name>ndvi::TableSource</name>
    <message>
        <source>The table “%1” cannot be read on: %2.</source>
        <translation>No se puede seguir leyendo la tabla «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>ndvi::WideSamples</name>
    <message>
        <source>WIDE: the samples cannot be kept in the temporary file %1: %2. Make room there, or choose another folder for temporary files (in the options of Processing).</source>
        <translation>WIDE: las muestras no se pueden guardar en el archivo temporal %1: %2. Libere espacio allí, o elija otra carpeta para archivos temporales (en las opciones de Procesos).</translation>
    </message>
</context>
<context>
    <name>ndvi::WideTable</name>
    <message>
        <source>%1: %2 would cut the names of the fields, so that they could not be told apart. Choose a GeoPackage (.gpkg), a CSV or another format with long names.</source>
        <translation>%1: %2 cortaría los nombres de los campos, de modo que no se podrían distinguir. Elija un GeoPackage (.gpkg), un CSV u otro formato con nombres largos.</translation>
    </message>
    <message>
        <source>%1 would have %2 fields, but %3 holds at most %4. Choose a CSV, fewer scenes or fewer columns a scene.</source>
        <translation>%1 tendría %2 campos, pero %3 admite como máximo %4. Elija un CSV, menos escenas o menos columnas por escena.</translation>
    </message>
</context>
<context>
    <name>ndvi::ZonalStatistics</name>
    <message>
        <source>NDVI zonal statistics</source>
        <translation>Estadísticas zonales de NDVI</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>ndvi,zonal,statistics,mean,median,percentile,join,polygon,field,sentinel-2,time series</source>
        <translation>ndvi,zonal,statistics,mean,median,percentile,join,polygon,field,sentinel-2,time series,estadísticas,media,mediana,percentil,unión,polígono,parcela,serie temporal</translation>
    </message>
    <message>
        <source>Mean, spread and percentiles of the NDVI of every polygon on every date, as a table or joined to the polygons.</source>
        <translation>Media, dispersión y percentiles del NDVI de cada polígono en cada fecha, como tabla o unidos a los polígonos.</translation>
    </message>
    <message>
        <source>Columns of each date for the zones</source>
        <translation>Columnas de cada fecha para las zonas</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>valid pixels</source>
        <translation>píxeles válidos</translation>
    </message>
    <message>
        <source>share of valid pixels</source>
        <translation>proporción de píxeles válidos</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>desviación estándar</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>percentiles</source>
        <translation>percentiles</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Zones with statistics</source>
        <translation>Zonas con estadísticas</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Escenas de la colección</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Escenas que no se pudieron leer</translation>
    </message>
    <message>
        <source>Statistics rows without a valid pixel</source>
        <translation>Filas de estadísticas sin ningún píxel válido</translation>
    </message>
    <message>
        <source>For every zone (field, plot, district …) and every scene of a collection: pixel counts, mean, standard deviation, minimum, maximum, median and percentiles of NDVI, and why there are none where there are none. The numbers are those of “NDVI histogram tables”, without the histogram: below and above count the pixels outside −1 … 1.</source>
        <translation>Para cada zona (parcela, ensayo, distrito …) y cada escena de una colección: recuentos de píxeles, media, desviación estándar, mínimo, máximo, mediana y percentiles de NDVI y, donde no los hay, por qué no los hay. Los números son los de «Tablas de histograma de NDVI», sin el histograma: below y above cuentan los píxeles fuera de −1 … 1.</translation>
    </message>
    <message>
        <source>what ZONES_OUTPUT has of each date: 0 status, 1 valid, 2 valid_share, 3 mean, 4 median, 5 stddev, 6 min, 7 max, 8 the percentiles. On the command line: --JOIN_FIELDS=0,2,3</source>
        <translation>qué tiene ZONES_OUTPUT de cada fecha: 0 status, 1 valid, 2 valid_share, 3 mean, 4 median, 5 stddev, 6 min, 7 max, 8 los percentiles. En la línea de órdenes: --JOIN_FIELDS=0,2,3</translation>
    </message>
    <message>
        <source>one row per zone and scene, whatever happened: status, pixel counts, mean, percentiles.</source>
        <translation>una fila por zona y escena, pase lo que pase: estado, recuentos de píxeles, media, percentiles.</translation>
    </message>
    <message>
        <source>a copy of the zones with all their attributes and a group of columns for each date, such as mean_20240611; scenes of one day have the tile behind it, or _2. Every zone is there: what it has no value for is NULL, and status says why. Needs 8 bytes of memory for every zone, date and column.</source>
        <translation>una copia de las zonas con todos sus atributos y un grupo de columnas por cada fecha, como mean_20240611; las escenas de un mismo día llevan detrás la tesela, o _2. Están todas las zonas: aquello para lo que no hay valor es NULL, y status indica por qué. Necesita 8 bytes de memoria por cada zona, fecha y columna.</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be read, and why not.</source>
        <translation>una fila por escena: si se pudo leer y, si no, por qué.</translation>
    </message>
    <message>
        <source>There is nothing to write: give at least one of STATISTICS, ZONES_OUTPUT and SCENES.</source>
        <translation>No hay nada que escribir: indique al menos uno de STATISTICS, ZONES_OUTPUT y SCENES.</translation>
    </message>
    <message>
        <source>scenes in the collection; scenes of which nothing could be read (not those read in part); statistics rows without a valid pixel.</source>
        <translation>escenas de la colección; escenas de las que no se pudo leer nada (no las leídas en parte); filas de estadísticas sin ningún píxel válido.</translation>
    </message>
    <message>
        <source>Put the parts of STATISTICS together instead.</source>
        <translation>Reúna en su lugar las partes de STATISTICS.</translation>
    </message>
</context>
<context>
    <name>ndvi::ZoneJoin</name>
    <message>
        <source>The zone layer “%1” has changed during the run. Run it again.</source>
        <translation>La capa de zonas «%1» ha cambiado durante la ejecución. Ejecútelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ndvi::ZoneLayer</name>
    <message>
        <source>ZONES: the layer “%1” holds no polygons.</source>
        <translation>ZONES: la capa «%1» no contiene polígonos.</translation>
    </message>
    <message>
        <source>The zone layer “%1” has no coordinate reference system. Assign it the one its coordinates are in (layer properties, or “Assign projection”).</source>
        <translation>La capa de zonas «%1» no tiene sistema de referencia de coordenadas. Asígnele aquel en el que están sus coordenadas (propiedades de la capa, o «Asignar proyección»).</translation>
    </message>
    <message>
        <source>%1: the zone layer “%2” has no field “%3”. It has: %4.</source>
        <translation>%1: la capa de zonas «%2» no tiene ningún campo «%3». Tiene: %4.</translation>
    </message>
    <message>
        <source>Without ZONE_ID the zones are named by their feature ids. These may change when the layer is saved, filtered or sorted; choose a unique field to join the tables with the zones later.</source>
        <translation>Sin ZONE_ID las zonas se nombran por los id de sus objetos espaciales. Estos pueden cambiar al guardar, filtrar u ordenar la capa; elija un campo único para unir después las tablas con las zonas.</translation>
    </message>
    <message>
        <source>The attribute “%1” of the zones is called “%2” in the tables, which have a field of that name already.</source>
        <translation>El atributo «%1» de las zonas se llama «%2» en las tablas, que ya tienen un campo con ese nombre.</translation>
    </message>
    <message>
        <source>ZONE_ID: feature %1 of “%2” has no value in the field “%3”. Choose a field that names every zone.</source>
        <translation>ZONE_ID: el objeto espacial %1 de «%2» no tiene valor en el campo «%3». Elija un campo que identifique cada zona.</translation>
    </message>
    <message>
        <source>ZONE_ID: the value “%1” of the field “%2” in “%3” is there more than once. Choose a field whose values are unique.</source>
        <translation>ZONE_ID: el valor «%1» del campo «%2» de «%3» está más de una vez. Elija un campo cuyos valores sean únicos.</translation>
    </message>
    <message>
        <source>the zone has no geometry</source>
        <translation>la zona no tiene geometría</translation>
    </message>
    <message>
        <source>The zone layer “%1” has no features (after its filter or selection).</source>
        <translation>La capa de zonas «%1» no tiene objetos espaciales (tras su filtro o selección).</translation>
    </message>
    <message>
        <source>The coordinate reference system of the zone layer “%1” is not known to QGIS: %2. Assign a known one or reproject the layer.</source>
        <translation>QGIS no conoce el sistema de referencia de coordenadas de la capa de zonas «%1»: %2. Asigne uno conocido o reproyecte la capa.</translation>
    </message>
</context>
<context>
    <name>ndvi::ZonePlaces</name>
    <message>
        <source>The zone layer “%1” has no coordinate reference system. Assign it the one its coordinates are in (layer properties, or “Assign projection”).</source>
        <translation>La capa de zonas «%1» no tiene sistema de referencia de coordenadas. Asígnele aquel en el que están sus coordenadas (propiedades de la capa, o «Asignar proyección»).</translation>
    </message>
    <message>
        <source>ZONES: none of the features of “%1” has a place on the Earth, so no scene can be looked for.</source>
        <translation>ZONES: ninguno de los objetos espaciales de «%1» tiene un lugar en la Tierra, por lo que no se puede buscar ninguna escena.</translation>
    </message>
    <message>
        <source>ZONES: features without a geometry, or with one that has no place on the Earth: %1. They play no part in the search.</source>
        <translation>ZONES: objetos espaciales sin geometría, o con una que no tiene lugar en la Tierra: %1. No participan en la búsqueda.</translation>
    </message>
    <message>
        <source>ZONES: the layer “%1” has no features.</source>
        <translation>ZONES: la capa «%1» no tiene objetos espaciales.</translation>
    </message>
</context>
</TS>
