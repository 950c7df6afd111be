<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlgorithmBase</name>
    <message>
        <source>The run was cancelled; outputs that were not complete are not kept.</source>
        <translation>Der Lauf wurde abgebrochen; unvollständige Ausgaben werden nicht behalten.</translation>
    </message>
    <message>
        <source>band %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>Internal error, please report it: %1</source>
        <translation>Interner Fehler, bitte melden: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>Für diesen Lauf reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be a number.</source>
        <translation>%1 ist „%2“, muss aber eine Zahl sein.</translation>
    </message>
</context>
<context>
    <name>DatabaseTable</name>
    <message>
        <source>%1: %2 cannot be written: %3</source>
        <translation>%1: %2 kann nicht geschrieben werden: %3</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>%1: %2 is not a place tables can be written to; choose a file on disk.</source>
        <translation>%1: Nach %2 können keine Tabellen geschrieben werden; wählen Sie eine Datei auf der Festplatte.</translation>
    </message>
    <message>
        <source>%1: %2 is a file, but must be a folder.</source>
        <translation>%1: %2 ist eine Datei, muss aber ein Ordner sein.</translation>
    </message>
    <message>
        <source>%1: there is no folder %2 to write %3 to.</source>
        <translation>%1: Es gibt keinen Ordner %2, in den %3 geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>%1: %2 is a file, not a folder to write %3 to.</source>
        <translation>%1: %2 ist eine Datei und kein Ordner, in den %3 geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>%1: the folder %2 cannot be written to (permission denied).</source>
        <translation>%1: In den Ordner %2 kann nicht geschrieben werden (Zugriff verweigert).</translation>
    </message>
    <message>
        <source>%1: %2 is a folder, but must be a file.</source>
        <translation>%1: %2 ist ein Ordner, muss aber eine Datei sein.</translation>
    </message>
    <message>
        <source>%1: %2 is read-only.</source>
        <translation>%1: %2 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1: no installed driver writes &apos;.%2&apos; files. Use for instance .gpkg, .csv, .geojson or .shp.</source>
        <translation>%1: Kein installierter Treiber schreibt Dateien der Art „.%2“. Verwenden Sie zum Beispiel .gpkg, .csv, .geojson oder .shp.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>What is not given is taken as: %1</source>
        <translation>Für nicht Angegebenes gilt: %1</translation>
    </message>
</context>
<context>
    <name>OutputChecks</name>
    <message>
        <source>%1 would overwrite %2, which %3 reads. Choose another file.</source>
        <translation>%1 würde %2 überschreiben, das von %3 gelesen wird. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 and %2 would both be written to %3. Choose different files, or name a table of the GeoPackage for each, as in %3|layername=….</source>
        <translation>%1 und %2 würden beide nach %3 geschrieben. Wählen Sie verschiedene Dateien oder geben Sie für jede Ausgabe eine Tabelle des GeoPackage an, etwa %3|layername=….</translation>
    </message>
    <message>
        <source>%1: %2 holds other layers (%3), which would be lost. Name a table in it, as in %2|layername=%1, or choose another file.</source>
        <translation>%1: %2 enthält andere Layer (%3), die verloren gingen. Geben Sie eine Tabelle darin an, etwa %2|layername=%1, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 would overwrite %2, a file of scene %3 in COLLECTION. Choose another file.</source>
        <translation>%1 würde %2 überschreiben, eine Datei der Szene %3 in COLLECTION. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>ParameterChecks</name>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number of at least %1</source>
        <translation>eine ganze Zahl von mindestens %1</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>eine Zahl von mindestens %1</translation>
    </message>
    <message>
        <source>a whole number of at most %1</source>
        <translation>eine ganze Zahl von höchstens %1</translation>
    </message>
    <message>
        <source>a number of at most %1</source>
        <translation>eine Zahl von höchstens %1</translation>
    </message>
    <message>
        <source>%1 names no choice, but must name at least one of: %2.</source>
        <translation>%1 enthält keine Auswahl, muss aber mindestens eines davon nennen: %2.</translation>
    </message>
    <message>
        <source>%1 is %2, which is outside the dates allowed here.</source>
        <translation>%1 ist %2 und liegt damit außerhalb des hier erlaubten Zeitraums.</translation>
    </message>
    <message>
        <source>%1: there is no folder %2.</source>
        <translation>%1: Es gibt keinen Ordner %2.</translation>
    </message>
    <message>
        <source>%1: %2 is a file, but must be a folder.</source>
        <translation>%1: %2 ist eine Datei, muss aber ein Ordner sein.</translation>
    </message>
    <message>
        <source>%1: the folder %2 cannot be read (permission denied).</source>
        <translation>%1: Der Ordner %2 kann nicht gelesen werden (Zugriff verweigert).</translation>
    </message>
    <message>
        <source>%1: there is no file %2.</source>
        <translation>%1: Es gibt keine Datei %2.</translation>
    </message>
    <message>
        <source>%1: %2 is a folder, but must be a file.</source>
        <translation>%1: %2 ist ein Ordner, muss aber eine Datei sein.</translation>
    </message>
    <message>
        <source>%1 is empty, but a value is needed.</source>
        <translation>%1 ist leer, es wird aber ein Wert benötigt.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be %3.</source>
        <translation>%1 ist „%2“, muss aber %3 sein.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be two numbers, as in 0,1.</source>
        <translation>%1 ist „%2“, muss aber aus zwei Zahlen bestehen, etwa 0,1.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but takes one choice only.</source>
        <translation>%1 ist „%2“, erlaubt aber nur eine Auswahl.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be one of: %3.</source>
        <translation>%1 ist „%2“, muss aber eines davon sein: %3.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is no date. Dates are written as in 2024-03-01.</source>
        <translation>%1 ist „%2“, und das ist kein Datum. Ein Datum wird so geschrieben: 2024-03-01.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is no time. Times are written as in 2024-03-01T10:30:00.</source>
        <translation>%1 ist „%2“, und das ist keine Zeitangabe. Zeiten werden so geschrieben: 2024-03-01T10:30:00.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be true or false.</source>
        <translation>%1 ist „%2“, muss aber true oder false sein.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be opened as a layer.</source>
        <translation>%1: „%2“ kann nicht als Layer geöffnet werden.</translation>
    </message>
    <message>
        <source>%1: %2 has no field “%3”. It has: %4.</source>
        <translation>%1: %2 hat kein Feld „%3“. Vorhanden sind: %4.</translation>
    </message>
    <message>
        <source>%1: the name of the file %2 must end with .sqlite.</source>
        <translation>%1: Der Name der Datei %2 muss auf .sqlite enden.</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>%1 is missing. Install the plugin again.</source>
        <translation>%1 fehlt. Installieren Sie die Erweiterung neu.</translation>
    </message>
    <message>
        <source>This copy was built for QGIS %1, but QGIS %2 is running.</source>
        <translation>Diese Fassung wurde für QGIS %1 gebaut, es läuft aber QGIS %2.</translation>
    </message>
    <message>
        <source>This copy was built for QGIS %1 with %2, but this QGIS %3 runs with %4.</source>
        <translation>Diese Fassung wurde für QGIS %1 mit %2 gebaut, dieses QGIS %3 läuft aber mit %4.</translation>
    </message>
    <message>
        <source>The library built for QGIS %1 cannot be loaded into this QGIS %2: %3.</source>
        <translation>Die für QGIS %1 gebaute Bibliothek lässt sich in dieses QGIS %2 nicht laden: %3.</translation>
    </message>
    <message>
        <source>QGIS refused the Processing provider (code %1).</source>
        <translation>QGIS hat den Anbieter von Verarbeitungsalgorithmen abgelehnt (Code %1).</translation>
    </message>
    <message>
        <source>Install the package or the zip of NDVI Collections that was made for this QGIS, or build it on this system (tools/package in its sources).</source>
        <translation>Installieren Sie das Paket oder die Zip-Datei von NDVI Collections, die für dieses QGIS gemacht wurden, oder bauen Sie es auf diesem System (tools/package in den Quellen).</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>NDVI Collections</source>
        <translation>NDVI-Sammlungen</translation>
    </message>
    <message>
        <source>NDVI Collections (histograms of polygons over image collections)</source>
        <translation>NDVI-Sammlungen (Histogramme von Polygonen über Bildsammlungen)</translation>
    </message>
    <message>
        <source>The model %1 cannot be read.</source>
        <translation>Das Modell %1 kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ShippedModel</name>
    <message>
        <source>Folder to histogram tables</source>
        <translation>Vom Ordner zu Histogrammtabellen</translation>
    </message>
    <message>
        <source>Folder with the scenes</source>
        <translation>Ordner mit den Szenen</translation>
    </message>
    <message>
        <source>Zones (polygons)</source>
        <translation>Zonen (Polygone)</translation>
    </message>
    <message>
        <source>Field that names each zone</source>
        <translation>Feld, das jede Zone benennt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Largest cloud cover (%)</source>
        <translation>Größte Bewölkung (%)</translation>
    </message>
    <message>
        <source>Width of a bin</source>
        <translation>Breite einer Histogrammklasse</translation>
    </message>
    <message>
        <source>Leave out clouds and other masked pixels</source>
        <translation>Wolken und andere maskierte Pixel weglassen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Folder to NDVI rasters and a stack</source>
        <translation>Vom Ordner zu NDVI-Rastern und einem Stapel</translation>
    </message>
    <message>
        <source>Layers to monthly statistics</source>
        <translation>Von Layern zu Monatsstatistiken</translation>
    </message>
    <message>
        <source>Raster layers</source>
        <translation>Rasterlayer</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>Was die Layer enthalten</translation>
    </message>
    <message>
        <source>Red and near-infrared bands</source>
        <translation>Rotkanal und Nahinfrarotkanal</translation>
    </message>
    <message>
        <source>Ready NDVI</source>
        <translation>Fertiger NDVI</translation>
    </message>
    <message>
        <source>Collection with NDVI</source>
        <translation>Sammlung mit NDVI</translation>
    </message>
    <message>
        <source>Folder for the NDVI rasters</source>
        <translation>Ordner für die NDVI-Raster</translation>
    </message>
    <message>
        <source>Stack of NDVI bands</source>
        <translation>Stapel von NDVI-Kanälen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Finds the scenes in a folder and writes, for every zone in every scene, the NDVI histogram and statistics, what happened to every scene, and a report to look at. The same as Collection from folder followed by NDVI histogram tables, with their most used parameters.</source>
        <translation>Findet die Szenen in einem Ordner und schreibt für jede Zone in jeder Szene das NDVI-Histogramm und die Statistik, dazu, was mit jeder Szene geschehen ist, und einen Bericht zum Ansehen. Dasselbe wie „Sammlung aus Ordner“ gefolgt von „NDVI-Histogrammtabellen“, mit den meistgebrauchten Parametern.</translation>
    </message>
    <message>
        <source>Finds the scenes in a folder, writes the NDVI of each as a raster, and stacks them into one raster with a band per scene. The same as Collection from folder followed by NDVI rasters and Stack NDVI bands.</source>
        <translation>Findet die Szenen in einem Ordner, schreibt den NDVI jeder Szene als Raster und stapelt die Raster zu einem einzigen mit einem Kanal je Szene. Dasselbe wie „Sammlung aus Ordner“ gefolgt von „NDVI-Raster“ und „NDVI-Kanäle stapeln“.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>ndvi,folder,sentinel-2,raster,geotiff,stack,bands,time series,model</source>
        <translation>ndvi,folder,sentinel-2,raster,geotiff,stack,bands,time series,model,ordner,stapel,kanäle,zeitreihe,modell</translation>
    </message>
    <message>
        <source>ndvi,folder,sentinel-2,histogram,statistics,zones,report,model</source>
        <translation>ndvi,folder,sentinel-2,histogram,statistics,zones,report,model,ordner,histogramm,statistik,zonen,bericht,modell</translation>
    </message>
    <message>
        <source>ndvi,layers,modis,stack,histogram,statistics,month,time series,model</source>
        <translation>ndvi,layers,modis,stack,histogram,statistics,month,time series,model,layer,stapel,histogramm,statistik,monat,zeitreihe,modell</translation>
    </message>
    <message>
        <source>leave out the pixels that the mask of a scene calls cloud, thin cirrus, cloud shadow, defective or no data. A scene without a mask is used unmasked and says so.</source>
        <translation>die Pixel weglassen, die die Maske einer Szene als Wolke, dünnen Zirrus, Wolkenschatten, defekt oder ohne Daten ausweist. Eine Szene ohne Maske wird unmaskiert verwendet, und das wird vermerkt.</translation>
    </message>
    <message>
        <source>raster layers of the project, or raster files.</source>
        <translation>Rasterlayer des Projekts oder Rasterdateien.</translation>
    </message>
    <message>
        <source>how wide a bin is, in NDVI; the bins reach from −1 to 1.</source>
        <translation>wie breit eine Histogrammklasse ist, in NDVI; die Klassen reichen von −1 bis 1.</translation>
    </message>
    <message>
        <source>the stack: one raster with a band per scene, by time; a name ending in .vrt makes one that refers to the NDVI rasters.</source>
        <translation>der Stapel: ein Raster mit einem Kanal je Szene, zeitlich geordnet; endet der Name auf .vrt, so entsteht einer, der auf die NDVI-Raster verweist.</translation>
    </message>
    <message>
        <source>a page to look at, of the scenes before they are summed: what went wrong, which zones need attention, and their histograms by date.</source>
        <translation>eine Seite zum Ansehen, von den Szenen vor dem Summieren: was schiefging, welche Zonen Aufmerksamkeit brauchen und ihre Histogramme nach Datum.</translation>
    </message>
    <message>
        <source>Takes NDVI layers, or layers with red and near-infrared bands, or stacks of dates, finds their dates, and writes the NDVI histogram and statistics of every zone in every month. The same as Collection from layers, NDVI histogram tables and Aggregate tables.</source>
        <translation>Nimmt NDVI-Layer, Layer mit Rot- und Nahinfrarotkanal oder Stapel mehrerer Termine, ermittelt deren Datum und schreibt das NDVI-Histogramm und die Statistik jeder Zone in jedem Monat. Dasselbe wie „Sammlung aus Layern“, „NDVI-Histogrammtabellen“ und „Tabellen zusammenfassen“.</translation>
    </message>
    <message>
        <source>Merge the scenes of one day and platform</source>
        <translation>Szenen eines Tages und einer Plattform zusammenführen</translation>
    </message>
    <message>
        <source>Table of dates</source>
        <translation>Tabelle der Termine</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>Feld mit dem Datum</translation>
    </message>
    <message>
        <source>How dates are written in names</source>
        <translation>Schreibweise des Datums in Namen</translation>
    </message>
    <message>
        <source>Field with the layer&apos;s name or the band</source>
        <translation>Feld mit dem Namen des Layers oder dem Kanal</translation>
    </message>
    <message>
        <source>Mask band (number or name)</source>
        <translation>Maskenkanal (Nummer oder Name)</translation>
    </message>
    <message>
        <source>What the mask band holds</source>
        <translation>Was der Maskenkanal enthält</translation>
    </message>
    <message>
        <source>NDVI band (number or name; empty: every band is a date)</source>
        <translation>NDVI-Kanal (Nummer oder Name; leer: jeder Kanal ist ein Termin)</translation>
    </message>
    <message>
        <source>Near-infrared band (number or name; empty: by its name)</source>
        <translation>Nahinfrarotkanal (Nummer oder Name; leer: nach dem Namen)</translation>
    </message>
    <message>
        <source>Stored number that means no data (empty: what the file says)</source>
        <translation>Gespeicherte Zahl, die Nodata bedeutet (leer: was die Datei angibt)</translation>
    </message>
    <message>
        <source>Offset of the stored numbers (−1000 for Sentinel-2 since baseline 04.00)</source>
        <translation>Offset der gespeicherten Zahlen (−1000 für Sentinel-2 ab Baseline 04.00)</translation>
    </message>
    <message>
        <source>Quantification: value = (stored number + offset) / quantification</source>
        <translation>Quantifizierung: Wert = (gespeicherte Zahl + Offset) / Quantifizierung</translation>
    </message>
    <message>
        <source>Red band (number or name; empty: by its name)</source>
        <translation>Rotkanal (Nummer oder Name; leer: nach dem Namen)</translation>
    </message>
    <message>
        <source>File that keeps results for later runs</source>
        <translation>Datei, die Ergebnisse für spätere Läufe aufbewahrt</translation>
    </message>
    <message>
        <source>STAC to histogram tables</source>
        <translation>Von STAC zu Histogrammtabellen</translation>
    </message>
    <message>
        <source>STAC API or catalog (a name or an address)</source>
        <translation>STAC-API oder -Katalog (Name oder Adresse)</translation>
    </message>
    <message>
        <source>Collection of the API (empty: its Sentinel-2 L2A)</source>
        <translation>Sammlung der API (leer: deren Sentinel-2 L2A)</translation>
    </message>
    <message>
        <source>Most scenes</source>
        <translation>Höchstzahl der Szenen</translation>
    </message>
    <message>
        <source>Finds the scenes of your zones on servers and writes, for every zone in every scene, the NDVI histogram and statistics, what happened to every scene, and a report to look at. Nothing is downloaded but the parts of the files that are needed. The same as Collection from STAC followed by NDVI histogram tables, with their most used parameters.</source>
        <translation>Findet die Szenen Ihrer Zonen auf Servern und schreibt für jede Zone in jeder Szene das NDVI-Histogramm und die Statistik, dazu, was mit jeder Szene geschehen ist, und einen Bericht zum Ansehen. Heruntergeladen werden nur die benötigten Teile der Dateien. Dasselbe wie „Sammlung aus STAC“ gefolgt von „NDVI-Histogrammtabellen“, mit den meistgebrauchten Parametern.</translation>
    </message>
    <message>
        <source>ndvi,stac,sentinel-2,cloud,earth search,planetary computer,histogram,statistics,zones,report,model</source>
        <translation>ndvi,stac,sentinel-2,cloud,earth search,planetary computer,histogram,statistics,zones,report,model,wolke,histogramm,statistik,zonen,bericht,modell</translation>
    </message>
    <message>
        <source>polygons: the scenes that touch them are looked for, and of these the pixels in them are counted.</source>
        <translation>Polygone: Gesucht werden die Szenen, die sie berühren, und in diesen werden die Pixel innerhalb der Polygone gezählt.</translation>
    </message>
</context>
<context>
    <name>StagedTable</name>
    <message>
        <source>%1 of %2 rows arrived</source>
        <translation>%1 von %2 Zeilen sind angekommen</translation>
    </message>
    <message>
        <source>%1: %2 cannot be written: %3</source>
        <translation>%1: %2 kann nicht geschrieben werden: %3</translation>
    </message>
    <message>
        <source>Internal error: there is no output %1.</source>
        <translation>Interner Fehler: Es gibt keine Ausgabe %1.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be written.</source>
        <translation>%1: %2 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1: a row cannot be written to %2: %3</source>
        <translation>%1: Eine Zeile kann nicht nach %2 geschrieben werden: %3</translation>
    </message>
</context>
<context>
    <name>UnknownParameter</name>
    <message>
        <source>Unknown parameter %1. Did you mean %2?</source>
        <translation>Unbekannter Parameter %1. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>Unknown parameter %1. The parameters are: %2.</source>
        <translation>Unbekannter Parameter %1. Die Parameter sind: %2.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Cancelled by the user.</source>
        <translation>Vom Benutzer abgebrochen.</translation>
    </message>
    <message>
        <source>The polygon has no area.</source>
        <translation>Das Polygon hat keine Fläche.</translation>
    </message>
    <message>
        <source>The offset (%1, source: %2) makes the reflectance of %3 % of the pixels negative: has it been applied to this file already? Set OFFSET if so.</source>
        <translation>Mit dem Offset (%1, Herkunft: %2) wird der Reflexionsgrad von %3 % der Pixel negativ: Wurde er auf diese Datei schon angewandt? Wenn ja, setzen Sie OFFSET.</translation>
    </message>
    <message>
        <source>The scene has no cloud mask, and REQUIRE_MASK asks for one.</source>
        <translation>Die Szene hat keine Wolkenmaske, REQUIRE_MASK verlangt aber eine.</translation>
    </message>
    <message>
        <source>There was not enough memory to read it.</source>
        <translation>Zum Lesen reichte der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>The run stopped at a failed scene before this one.</source>
        <translation>Der Lauf endete an einer fehlgeschlagenen Szene vor dieser.</translation>
    </message>
    <message>
        <source>%1 % of the polygon lies inside the scene.</source>
        <translation>%1 % des Polygons liegen innerhalb der Szene.</translation>
    </message>
    <message>
        <source>The polygon does not meet the scene.</source>
        <translation>Das Polygon schneidet die Szene nicht.</translation>
    </message>
    <message>
        <source>No pixel centre lies in the polygon: it is smaller or thinner than a pixel.</source>
        <translation>Kein Pixelmittelpunkt liegt im Polygon: Es ist kleiner oder schmaler als ein Pixel.</translation>
    </message>
    <message>
        <source>The ZONES layer has no coordinate reference system: set it in the layer&apos;s properties.</source>
        <translation>Der Layer ZONES hat kein Koordinatenbezugssystem: Legen Sie es in den Layereigenschaften fest.</translation>
    </message>
    <message>
        <source>The invalid polygon was repaired.</source>
        <translation>Das ungültige Polygon wurde repariert.</translation>
    </message>
    <message>
        <source>%1 names the same files as %2.</source>
        <translation>%1 nennt dieselben Dateien wie %2.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is incomplete. %2</source>
        <translation>%1 ist unvollständig. %2</translation>
    </message>
    <message>
        <source>%1: its level is unknown, and only %2 is asked for.</source>
        <translation>%1: Die Prozessierungsstufe ist unbekannt, verlangt ist aber nur %2.</translation>
    </message>
    <message>
        <source>%1 is %2, and only %3 is asked for.</source>
        <translation>%1 ist %2, verlangt ist aber nur %3.</translation>
    </message>
    <message>
        <source>%1: its date is unknown, and a range of dates is asked for.</source>
        <translation>%1: Das Datum ist unbekannt, verlangt ist aber ein Zeitraum.</translation>
    </message>
    <message>
        <source>%1 of %2 lies outside the dates asked for.</source>
        <translation>%1 vom %2 liegt außerhalb des verlangten Zeitraums.</translation>
    </message>
    <message>
        <source>%1: its cloud cover is %2 %.</source>
        <translation>%1: Die Bewölkung beträgt %2 %.</translation>
    </message>
    <message>
        <source>%1 scene(s) have no known footprint and stay whatever EXTENT says, the first is %2.</source>
        <translation>%1 Szene(n) haben keinen bekannten Umriss und bleiben unabhängig von EXTENT, die erste ist %2.</translation>
    </message>
    <message>
        <source>%1 lies outside the extent asked for.</source>
        <translation>%1 liegt außerhalb der verlangten Ausdehnung.</translation>
    </message>
    <message>
        <source>%1 scene(s) have no known cloud cover and stay whatever MAX_CLOUD_COVER says, the first is %2.</source>
        <translation>%1 Szene(n) haben keine bekannte Bewölkung und bleiben unabhängig von MAX_CLOUD_COVER, die erste ist %2.</translation>
    </message>
    <message>
        <source>%1 scene(s) have no mask file, the first is %2.</source>
        <translation>%1 Szene(n) haben keine Maskendatei, die erste ist %2.</translation>
    </message>
    <message>
        <source>%1: the processing baseline is unknown, offset 0 was assumed for %2 scene(s), the first is %3. If the files carry the +1000 of baseline 04.00 and later, set OFFSET to -1000.</source>
        <translation>%1: Die Prozessierungs-Baseline ist unbekannt, für %2 Szene(n) wurde Offset 0 angenommen, die erste ist %3. Enthalten die Dateien die +1000 ab Baseline 04.00, so setzen Sie OFFSET auf -1000.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be listed: %2</source>
        <translation>Der Inhalt des Ordners %1 kann nicht aufgelistet werden: %2</translation>
    </message>
    <message>
        <source>%1 is no zip file or holds no SAFE product.</source>
        <translation>%1 ist keine ZIP-Datei oder enthält kein SAFE-Produkt.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>%1 holds complex numbers, not reflectance.</source>
        <translation>%1 enthält komplexe Zahlen, keine Reflexionsgrade.</translation>
    </message>
    <message>
        <source>%1 holds signed bytes, which this version of GDAL reads as unsigned ones: convert it to 16 bits (gdal_translate -ot Int16).</source>
        <translation>%1 enthält vorzeichenbehaftete Bytes, die diese GDAL-Version als vorzeichenlose liest: Wandeln Sie die Datei in 16 Bit um (gdal_translate -ot Int16).</translation>
    </message>
    <message>
        <source>A vertex of the polygon cannot be brought into the scene&apos;s coordinate reference system.</source>
        <translation>Ein Stützpunkt des Polygons kann nicht in das Koordinatenbezugssystem der Szene überführt werden.</translation>
    </message>
    <message>
        <source>The polygon is invalid and could not be repaired.</source>
        <translation>Das Polygon ist ungültig und konnte nicht repariert werden.</translation>
    </message>
    <message>
        <source>Unknown coordinate reference system: %1</source>
        <translation>Unbekanntes Koordinatenbezugssystem: %1</translation>
    </message>
    <message>
        <source>There is no transformation between the coordinate reference systems of the ZONES layer and the scene.</source>
        <translation>Zwischen den Koordinatenbezugssystemen des Layers ZONES und der Szene gibt es keine Transformation.</translation>
    </message>
    <message>
        <source>The geometry cannot be read.</source>
        <translation>Die Geometrie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The geometry is empty.</source>
        <translation>Die Geometrie ist leer.</translation>
    </message>
    <message>
        <source>The geometry is no polygon.</source>
        <translation>Die Geometrie ist kein Polygon.</translation>
    </message>
    <message>
        <source>The geometry has coordinates that are not numbers.</source>
        <translation>Die Geometrie hat Koordinaten, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>%1 not found.</source>
        <translation>%1 nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>It can be used with NIR_BAND %1.</source>
        <translation>Verwendbar mit NIR_BAND %1.</translation>
    </message>
    <message>
        <source>It can be used with NIR_BAND %1 and RESOLUTION %2.</source>
        <translation>Verwendbar mit NIR_BAND %1 und RESOLUTION %2.</translation>
    </message>
    <message>
        <source>%1 at %2 m not found.</source>
        <translation>%1 mit %2 m nicht gefunden.</translation>
    </message>
    <message>
        <source>%1: the scene classification cannot be used. %2</source>
        <translation>%1: Die Szenenklassifikation kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>L2A products have B8A at 20 and 60 m only: set RESOLUTION to 20 or 60.</source>
        <translation>L2A-Produkte haben B8A nur mit 20 und 60 m: Setzen Sie RESOLUTION auf 20 oder 60.</translation>
    </message>
    <message>
        <source>L2A products have B08 at 10 m only: set RESOLUTION to 10, or NIR_BAND to B8A.</source>
        <translation>L2A-Produkte haben B08 nur mit 10 m: Setzen Sie RESOLUTION auf 10 oder NIR_BAND auf B8A.</translation>
    </message>
    <message>
        <source>There are no band files in it.</source>
        <translation>Darin sind keine Kanaldateien.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>%1 holds no Sentinel-2 metadata (no %2).</source>
        <translation>%1 enthält keine Sentinel-2-Metadaten (kein %2).</translation>
    </message>
    <message>
        <source>%1: read without its metadata, from name and manifest. %2</source>
        <translation>%1: ohne seine Metadaten gelesen, aus Name und Manifest. %2</translation>
    </message>
    <message>
        <source>%1: baseline %2, but its metadata list no offsets: 0 taken. Use OFFSET if the bands carry one.</source>
        <translation>%1: Baseline %2, in den Metadaten stehen aber keine Offsets: 0 wurde genommen. Verwenden Sie OFFSET, wenn die Kanäle einen enthalten.</translation>
    </message>
    <message>
        <source>%1: the offset list of its metadata lacks B04 or %2 or is malformed: the offset follows from the baseline.</source>
        <translation>%1: In der Offsetliste der Metadaten fehlt B04 oder %2, oder sie ist fehlerhaft: Der Offset folgt aus der Baseline.</translation>
    </message>
    <message>
        <source>%1 was made with Sen2Cor and has no metadata: the offset -1000 of Sen2Cor 2.10 and later was taken. Use OFFSET if an older one made it.</source>
        <translation>%1 wurde mit Sen2Cor erstellt und hat keine Metadaten: Der Offset -1000 von Sen2Cor 2.10 und später wurde genommen. Verwenden Sie OFFSET, wenn eine ältere Version es erstellt hat.</translation>
    </message>
    <message>
        <source>SAFE products without metadata and without a baseline</source>
        <translation>SAFE-Produkte ohne Metadaten und ohne Baseline</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2</source>
        <translation>Der Inhalt von %1 kann nicht aufgelistet werden: %2</translation>
    </message>
    <message>
        <source>%1 is not a Sentinel-2 L1C or L2A product.</source>
        <translation>%1 ist kein Sentinel-2-Produkt L1C oder L2A.</translation>
    </message>
    <message>
        <source>The sensor description %1 is malformed: %2</source>
        <translation>Die Sensorbeschreibung %1 ist fehlerhaft: %2</translation>
    </message>
    <message>
        <source>There are no sensor descriptions in %1.</source>
        <translation>In %1 gibt es keine Sensorbeschreibungen.</translation>
    </message>
    <message>
        <source>Its red and near-infrared assets have different scales, or one that is not above 0.</source>
        <translation>Die Assets für Rot und nahes Infrarot haben verschiedene Skalierungen oder eine, die nicht über 0 liegt.</translation>
    </message>
    <message>
        <source>STAC items without offset and baseline</source>
        <translation>STAC-Items ohne Offset und Baseline</translation>
    </message>
    <message>
        <source>The item lacks the bands asked for. It can be used with NIR_BAND %1 and RESOLUTION %2.</source>
        <translation>Dem Item fehlen die verlangten Kanäle. Verwendbar mit NIR_BAND %1 und RESOLUTION %2.</translation>
    </message>
    <message>
        <source>The item has no red and near-infrared assets under a known key; it has: %1.</source>
        <translation>Das Item hat keine Assets für Rot und nahes Infrarot unter einem bekannten Schlüssel; vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>Item %1 is of a sensor that is not known here (%2).</source>
        <translation>Das Item %1 stammt von einem hier nicht bekannten Sensor (%2).</translation>
    </message>
    <message>
        <source>%1: the mask cannot be used. %2</source>
        <translation>%1: Die Maske kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened as a raster.</source>
        <translation>%1 kann nicht als Raster geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB and was not read.</source>
        <translation>%1 ist größer als %2 MiB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>%1 is too short to be an image.</source>
        <translation>%1 ist zu kurz, um ein Bild zu sein.</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG 2000 nor a TIFF file.</source>
        <translation>%1 ist weder eine JPEG-2000- noch eine TIFF-Datei.</translation>
    </message>
    <message>
        <source>%1 is not well-formed XML: %2</source>
        <translation>%1 ist kein wohlgeformtes XML: %2</translation>
    </message>
    <message>
        <source>%1 lies in another coordinate reference system than the red band.</source>
        <translation>%1 liegt in einem anderen Koordinatenbezugssystem als der Rotkanal.</translation>
    </message>
    <message>
        <source>The grid of %1 is rotated against that of the red band.</source>
        <translation>Das Gitter von %1 ist gegen das des Rotkanals gedreht.</translation>
    </message>
    <message>
        <source>The scene has neither a red and a near-infrared band nor NDVI.</source>
        <translation>Die Szene hat weder einen Rot- und einen Nahinfrarotkanal noch NDVI.</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system.</source>
        <translation>Das Raster hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>The scene&apos;s quantification must be above 0 and its offsets must be numbers.</source>
        <translation>Die Quantifizierung der Szene muss über 0 liegen, und ihre Offsets müssen Zahlen sein.</translation>
    </message>
    <message>
        <source>The scene has no cloud mask; its pixels were used unmasked.</source>
        <translation>Die Szene hat keine Wolkenmaske; ihre Pixel wurden unmaskiert verwendet.</translation>
    </message>
    <message>
        <source>The mask %1 does not hold unsigned integers of 8 or 16 bits.</source>
        <translation>Die Maske %1 enthält keine vorzeichenlosen Ganzzahlen von 8 oder 16 Bit.</translation>
    </message>
    <message>
        <source>Bin edges may have at most %1 decimal places.</source>
        <translation>Die Grenzen der Histogrammklassen dürfen höchstens %1 Nachkommastellen haben.</translation>
    </message>
    <message>
        <source>BIN_MIN (%1) must be smaller than BIN_MAX (%2).</source>
        <translation>BIN_MIN (%1) muss kleiner sein als BIN_MAX (%2).</translation>
    </message>
    <message>
        <source>The number of bins must be from 1 to %1, not %2.</source>
        <translation>Die Anzahl der Histogrammklassen muss zwischen 1 und %1 liegen, nicht bei %2.</translation>
    </message>
    <message>
        <source>BIN_WIDTH must be greater than 0, not %1.</source>
        <translation>BIN_WIDTH muss größer als 0 sein, nicht %1.</translation>
    </message>
    <message>
        <source>BIN_WIDTH %1 does not divide the range from BIN_MIN %2 to BIN_MAX %3 into whole bins. The nearest widths that do: %4.</source>
        <translation>BIN_WIDTH %1 teilt den Bereich von BIN_MIN %2 bis BIN_MAX %3 nicht in ganze Histogrammklassen. Die nächsten Breiten, die das tun: %4.</translation>
    </message>
    <message>
        <source>BIN_EDGES needs at least two numbers.</source>
        <translation>BIN_EDGES braucht mindestens zwei Zahlen.</translation>
    </message>
    <message>
        <source>BIN_EDGES must increase: %1 does not come after the number before it.</source>
        <translation>BIN_EDGES muss ansteigen: %1 ist nicht größer als die Zahl davor.</translation>
    </message>
    <message>
        <source>MIN_BUCKET_WIDTH must be greater than 0, not %1.</source>
        <translation>MIN_BUCKET_WIDTH muss größer als 0 sein, nicht %1.</translation>
    </message>
    <message>
        <source>MAX_BUCKETS %1 is too few: the range needs two bins, one on either side of 0.</source>
        <translation>MAX_BUCKETS %1 ist zu wenig: Der Bereich braucht zwei Histogrammklassen, eine auf jeder Seite von 0.</translation>
    </message>
    <message>
        <source>The geotransform cannot be inverted.</source>
        <translation>Die Geotransformation ist nicht umkehrbar.</translation>
    </message>
    <message>
        <source>Cannot write table %1 to %2: %3</source>
        <translation>Die Tabelle %1 kann nicht nach %2 geschrieben werden: %3</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Cannot write to the folder %1: %2</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 % of the stored NDVI values lie outside −1 … 1: the file seems to hold scaled numbers without saying so (a scale tag is missing).</source>
        <translation>%1 % der gespeicherten NDVI-Werte liegen außerhalb von −1 … 1: Die Datei scheint skalierte Zahlen zu enthalten, ohne es anzugeben (ein Skalierungs-Tag fehlt).</translation>
    </message>
    <message>
        <source>No zone meets any scene. Do ZONES and COLLECTION show the same place on the map, and is the layer&apos;s CRS the right one?</source>
        <translation>Keine Zone schneidet eine Szene. Zeigen ZONES und COLLECTION denselben Ort auf der Karte, und ist das KBS des Layers das richtige?</translation>
    </message>
    <message>
        <source>No pixel centre lies in the part of the polygon inside the scene.</source>
        <translation>Kein Pixelmittelpunkt liegt in dem Teil des Polygons innerhalb der Szene.</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which is complete. %3</source>
        <translation>%1 ist ein Duplikat von %2 (gleiche Kachel und Aufnahmezeit), das vollständig ist. %3</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which has the newer baseline %3.</source>
        <translation>%1 ist ein Duplikat von %2 (gleiche Kachel und Aufnahmezeit), das die neuere Baseline %3 hat.</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which was processed later.</source>
        <translation>%1 ist ein Duplikat von %2 (gleiche Kachel und Aufnahmezeit), das später prozessiert wurde.</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which was found first.</source>
        <translation>%1 ist ein Duplikat von %2 (gleiche Kachel und Aufnahmezeit), das zuerst gefunden wurde.</translation>
    </message>
    <message>
        <source>A block of %1 could not be read, the file is damaged or incomplete: %2</source>
        <translation>Ein Block von %1 konnte nicht gelesen werden, die Datei ist beschädigt oder unvollständig: %2</translation>
    </message>
    <message>
        <source>%1 is no raster GDAL knows</source>
        <translation>%1 ist kein Raster, das GDAL kennt</translation>
    </message>
    <message>
        <source>Could not open: %1</source>
        <translation>Öffnen nicht möglich: %1</translation>
    </message>
    <message>
        <source>%1 scene(s) of band files whose names tell no resolution are taken as they are, whatever RESOLUTION says, the first is %2.</source>
        <translation>%1 Szene(n) aus Kanaldateien, deren Namen keine Auflösung nennen, werden unabhängig von RESOLUTION genommen, wie sie sind; die erste ist %2.</translation>
    </message>
    <message>
        <source>%1 L1C scene(s) have each band at one resolution only and are taken as they are, whatever RESOLUTION says, the first is %2.</source>
        <translation>%1 L1C-Szene(n) haben jeden Kanal nur in einer Auflösung und werden unabhängig von RESOLUTION genommen, wie sie sind; die erste ist %2.</translation>
    </message>
    <message>
        <source>%1 scene(s) of STAC items have each band at one resolution only and are taken as they are, whatever RESOLUTION says, the first is %2.</source>
        <translation>%1 Szene(n) aus STAC-Items haben jeden Kanal nur in einer Auflösung und werden unabhängig von RESOLUTION genommen, wie sie sind; die erste ist %2.</translation>
    </message>
    <message>
        <source>The name of %1 is not that of a band file of a sensor known here: see metadata/sensors for the names, which can be added to.</source>
        <translation>Der Name von %1 ist nicht der einer Kanaldatei eines hier bekannten Sensors: Die Namen stehen in metadata/sensors und können dort ergänzt werden.</translation>
    </message>
    <message>
        <source>%1 is a stack of %2 bands%3, and the search takes only files with one band each. Either split it into such files, or name its bands as %1#band=N in a collection of your own.</source>
        <translation>%1 ist ein Stapel mit %2 Kanälen%3, die Suche nimmt aber nur Dateien mit je einem Kanal. Teilen Sie ihn in solche Dateien auf, oder nennen Sie seine Kanäle in einer eigenen Sammlung in der Form %1#band=N.</translation>
    </message>
    <message>
        <source>The polygon meets no scene of the collection.</source>
        <translation>Das Polygon schneidet keine Szene der Sammlung.</translation>
    </message>
    <message>
        <source>The polygon covers too little of any pixel to count.</source>
        <translation>Das Polygon bedeckt von jedem Pixel zu wenig, um gezählt zu werden.</translation>
    </message>
    <message>
        <source>The polygon holds pixels, but none of those that FRACTION and SCALE choose.</source>
        <translation>Das Polygon enthält Pixel, aber keine von denen, die FRACTION und SCALE auswählen.</translation>
    </message>
    <message>
        <source>SCALE is not coarser than the scene&apos;s pixels (%1 m): all were used.</source>
        <translation>SCALE ist nicht gröber als die Pixel der Szene (%1 m): Alle wurden verwendet.</translation>
    </message>
    <message>
        <source>The scene&apos;s files changed while they were read.</source>
        <translation>Die Dateien der Szene haben sich während des Lesens geändert.</translation>
    </message>
    <message>
        <source>The near-infrared band (pixels of %1 m) was brought to the grid of the red band (%2 m) by nearest neighbour.</source>
        <translation>Der Nahinfrarotkanal (Pixel von %1 m) wurde nach dem Verfahren „Nächster Nachbar“ auf das Gitter des Rotkanals (%2 m) gebracht.</translation>
    </message>
    <message>
        <source>Sum of %1 rows, none with valid pixels: %2.</source>
        <translation>Summe von %1 Zeilen, keine mit gültigen Pixeln: %2.</translation>
    </message>
    <message>
        <source>Sum of %1 rows, %2 of them without valid pixels: %3.</source>
        <translation>Summe von %1 Zeilen, davon %2 ohne gültige Pixel: %3.</translation>
    </message>
    <message>
        <source>Sum of %1 rows: %2.</source>
        <translation>Summe von %1 Zeilen: %2.</translation>
    </message>
    <message>
        <source>Scene %1 of that day was not read: %2</source>
        <translation>Die Szene %1 dieses Tages wurde nicht gelesen: %2</translation>
    </message>
    <message>
        <source>The scene does not meet EXTENT.</source>
        <translation>Die Szene schneidet EXTENT nicht.</translation>
    </message>
    <message>
        <source>No zone meets the scene.</source>
        <translation>Keine Zone schneidet die Szene.</translation>
    </message>
    <message>
        <source>No pixel of the scene has its centre in a zone.</source>
        <translation>Kein Pixel der Szene hat seinen Mittelpunkt in einer Zone.</translation>
    </message>
    <message>
        <source>EXTENT and ZONES share no pixel of the scene.</source>
        <translation>EXTENT und ZONES haben kein Pixel der Szene gemeinsam.</translation>
    </message>
    <message>
        <source>No raster was written: no scene was used, or none meets EXTENT and ZONES. Do these and COLLECTION show the same place?</source>
        <translation>Es wurde kein Raster geschrieben: Keine Szene wurde verwendet, oder keine schneidet EXTENT und ZONES. Zeigen diese und COLLECTION denselben Ort?</translation>
    </message>
    <message>
        <source>the names of its bands fit several sensors: %1.</source>
        <translation>die Namen seiner Kanäle passen zu mehreren Sensoren: %1.</translation>
    </message>
    <message>
        <source>by their names %1 of its bands are red and %2 near infrared: %3.</source>
        <translation>den Namen nach sind %1 seiner Kanäle rot und %2 nahinfrarot: %3.</translation>
    </message>
    <message>
        <source>The scene does not meet the grid of the stack.</source>
        <translation>Die Szene schneidet das Gitter des Stapels nicht.</translation>
    </message>
    <message>
        <source>The raster was resampled to the grid of the stack (%1).</source>
        <translation>Das Raster wurde durch Resampling auf das Gitter des Stapels (%1) gebracht.</translation>
    </message>
    <message>
        <source>this GDAL has no COG driver</source>
        <translation>dieses GDAL hat keinen COG-Treiber</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1 holds no raster itself but several: choose one of them.</source>
        <translation>%1 enthält selbst kein Raster, sondern mehrere: Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>The grid of the stack is rotated, and rasters of other grids cannot be brought to it: choose another GRID.</source>
        <translation>Das Gitter des Stapels ist gedreht, und Raster mit anderen Gittern können nicht darauf gebracht werden: Wählen Sie ein anderes GRID.</translation>
    </message>
    <message>
        <source>%1 could not be resampled: %2</source>
        <translation>Das Resampling von %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Failed in %1 of %2 scenes.</source>
        <translation>In %1 von %2 Szenen fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No scene has a valid pixel; mostly: %1.</source>
        <translation>Keine Szene hat ein gültiges Pixel; meist: %1.</translation>
    </message>
    <message>
        <source>Little clear area: %1 of the zone on average.</source>
        <translation>Wenig klare Fläche: im Mittel %1 der Zone.</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>5 % and 95 % of the pixels</source>
        <translation>5 % und 95 % der Pixel</translation>
    </message>
    <message>
        <source>valid pixels</source>
        <translation>gültige Pixel</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>without data or NDVI</source>
        <translation>ohne Daten oder NDVI</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>nothing for another reason</source>
        <translation>nichts aus einem anderen Grund</translation>
    </message>
    <message>
        <source>All %1 zones.</source>
        <translation>Alle %1 Zonen.</translation>
    </message>
    <message>
        <source>%1 of %2 zones, as chosen.</source>
        <translation>%1 von %2 Zonen, wie gewählt.</translation>
    </message>
    <message>
        <source>%1 more would have made this page larger than %2 MB.</source>
        <translation>Mit %1 weiteren wäre diese Seite größer als %2 MB geworden.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as a BCP 47 tag such as zh-CN.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>NDVI histograms</source>
        <translation>NDVI-Histogramme</translation>
    </message>
    <message>
        <source>Zones in detail</source>
        <translation>Zonen im Einzelnen</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>nichts fällt auf</translation>
    </message>
    <message>
        <source>not followed to the end, to save memory</source>
        <translation>nicht bis zum Ende verfolgt, um Speicher zu sparen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Median by time, NDVI %1 to %2</source>
        <translation>Median im Zeitverlauf, NDVI %1 bis %2</translation>
    </message>
    <message>
        <source>Scenes with valid pixels</source>
        <translation>Szenen mit gültigen Pixeln</translation>
    </message>
    <message>
        <source>Clear on average</source>
        <translation>Im Mittel klar</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Alle Zonen</translation>
    </message>
    <message>
        <source>%1 more zones, of those that need attention least, are not listed to keep this page small. They are in the statistics table.</source>
        <translation>%1 weitere Zonen, die am wenigsten Aufmerksamkeit brauchen, sind nicht aufgeführt, damit diese Seite klein bleibt. Sie stehen in der Statistiktabelle.</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>Was ausgeführt wurde</translation>
    </message>
    <message>
        <source>no scene has a date</source>
        <translation>keine Szene hat ein Datum</translation>
    </message>
    <message>
        <source>no histogram</source>
        <translation>kein Histogramm</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Dates (UTC)</source>
        <translation>Termine (UTC)</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Histogrammklassen</translation>
    </message>
    <message>
        <source>Bins with pixels in the zones shown</source>
        <translation>Histogrammklassen mit Pixeln in den gezeigten Zonen</translation>
    </message>
    <message>
        <source>Scenes by status</source>
        <translation>Szenen nach Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Zones × scenes by status</source>
        <translation>Zonen × Szenen nach Status</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>%1 rarer reasons are not listed here.</source>
        <translation>%1 seltenere Gründe sind hier nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Datum (UTC)</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>%1 more are in the scenes table.</source>
        <translation>%1 weitere stehen in der Szenentabelle.</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>The run has more rows than this page keeps in memory: %1 zones, those that needed attention least, are counted in the totals only. A report of the tables can show those you choose.</source>
        <translation>Der Lauf hat mehr Zeilen, als diese Seite im Speicher hält: %1 Zonen, die am wenigsten Aufmerksamkeit brauchten, sind nur in den Summen mitgezählt. Ein Bericht aus den Tabellen kann die von Ihnen gewählten zeigen.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Median NDVI</source>
        <translation>Median des NDVI</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Die Zahlen</translation>
    </message>
    <message>
        <source>The histograms of this zone were not kept, to save memory: they are in the histogram table.</source>
        <translation>Die Histogramme dieser Zone wurden nicht aufbewahrt, um Speicher zu sparen: Sie stehen in der Histogrammtabelle.</translation>
    </message>
    <message>
        <source>There is no row of this zone in the statistics.</source>
        <translation>In der Statistik gibt es keine Zeile dieser Zone.</translation>
    </message>
    <message>
        <source>No scene meets this zone.</source>
        <translation>Keine Szene schneidet diese Zone.</translation>
    </message>
    <message>
        <source>Median NDVI %1</source>
        <translation>Median des NDVI %1</translation>
    </message>
    <message>
        <source>Median NDVI %1; 5 % to 95 %: NDVI %2 to %3</source>
        <translation>Median des NDVI %1; 5 % bis 95 %: NDVI %2 bis %3</translation>
    </message>
    <message>
        <source>valid %1</source>
        <translation>gültig %1</translation>
    </message>
    <message>
        <source>masked %1</source>
        <translation>maskiert %1</translation>
    </message>
    <message>
        <source>no data %1</source>
        <translation>ohne Daten %1</translation>
    </message>
    <message>
        <source>undefined %1</source>
        <translation>undefiniert %1</translation>
    </message>
    <message>
        <source>%1 pixels: %2</source>
        <translation>%1 Pixel: %2</translation>
    </message>
    <message>
        <source>%1 valid pixels below and %2 above all bins</source>
        <translation>%1 gültige Pixel unter und %2 über allen Histogrammklassen</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>keine Termine</translation>
    </message>
    <message>
        <source>Median NDVI from %1 to %2</source>
        <translation>Median des NDVI von %1 bis %2</translation>
    </message>
    <message>
        <source>valid pixels, zone wholly inside the scene</source>
        <translation>gültige Pixel, Zone ganz innerhalb der Szene</translation>
    </message>
    <message>
        <source>valid pixels, part of the zone outside the scene</source>
        <translation>gültige Pixel, ein Teil der Zone außerhalb der Szene</translation>
    </message>
    <message>
        <source>zone and scene do not meet</source>
        <translation>Zone und Szene überschneiden sich nicht</translation>
    </message>
    <message>
        <source>the zone holds no pixel</source>
        <translation>die Zone enthält kein Pixel</translation>
    </message>
    <message>
        <source>all pixels without data</source>
        <translation>alle Pixel ohne Daten</translation>
    </message>
    <message>
        <source>all pixels masked (cloud, shadow …)</source>
        <translation>alle Pixel maskiert (Wolke, Schatten …)</translation>
    </message>
    <message>
        <source>all pixels without a defined NDVI</source>
        <translation>alle Pixel ohne definierten NDVI</translation>
    </message>
    <message>
        <source>no valid pixel, for several reasons</source>
        <translation>kein gültiges Pixel, aus mehreren Gründen</translation>
    </message>
    <message>
        <source>none of its pixels was looked at</source>
        <translation>keines ihrer Pixel wurde betrachtet</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>left out on purpose</source>
        <translation>absichtlich weggelassen</translation>
    </message>
    <message>
        <source>the polygon could not be used</source>
        <translation>das Polygon war nicht verwendbar</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>teilweise gelesen</translation>
    </message>
    <message>
        <source>The run stopped at the first scene that could not be read.</source>
        <translation>Der Lauf endete an der ersten Szene, die nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>No zone has a part here that other scenes of the day do not stand for (SAME_DAY).</source>
        <translation>Keine Zone hat hier einen Teil, für den nicht andere Szenen des Tages stehen (SAME_DAY).</translation>
    </message>
    <message>
        <source>In “%1” 1 bin occurs, number %2 from %3 to %4.</source>
        <translation>In „%1“ kommt 1 Histogrammklasse vor, Nummer %2 von %3 bis %4.</translation>
    </message>
    <message>
        <source>In “%1” %2 bins occur, numbers %3 to %4 from %5 to %6, each %7 wide; number 0 begins at %8.</source>
        <translation>In „%1“ kommen %2 Histogrammklassen vor, Nummern %3 bis %4 von %5 bis %6, jede %7 breit; Nummer 0 beginnt bei %8.</translation>
    </message>
    <message>
        <source>In “%1” %2 bins occur, numbers %3 to %4 with the edges %5.</source>
        <translation>In „%1“ kommen %2 Histogrammklassen vor, Nummern %3 bis %4 mit den Grenzen %5.</translation>
    </message>
    <message>
        <source>Bin %1 goes from %2 to %3 in the one and from %4 to %5 in the other.</source>
        <translation>Histogrammklasse %1 geht in der einen von %2 bis %3 und in der anderen von %4 bis %5.</translation>
    </message>
    <message>
        <source>Bin %1 of the one goes from %2 to %3, bin %4 of the other from %5 to %6: these are no bins of one run.</source>
        <translation>Histogrammklasse %1 der einen geht von %2 bis %3, Klasse %4 der anderen von %5 bis %6: Das sind keine Klassen desselben Laufs.</translation>
    </message>
    <message>
        <source>The width differs: %1 and %2.</source>
        <translation>Die Breite unterscheidet sich: %1 und %2.</translation>
    </message>
    <message>
        <source>The range differs: bin 0 begins at %1 and at %2.</source>
        <translation>Der Bereich unterscheidet sich: Histogrammklasse 0 beginnt bei %1 und bei %2.</translation>
    </message>
    <message>
        <source>The edges are shifted against each other by %1.</source>
        <translation>Die Grenzen sind um %1 gegeneinander verschoben.</translation>
    </message>
    <message>
        <source>The table “%1” has rows of different bins, so they cannot be added: %2 Put together only tables of runs with the same bins.</source>
        <translation>Die Tabelle „%1“ hat Zeilen mit verschiedenen Histogrammklassen, sie können also nicht addiert werden: %2 Führen Sie nur Tabellen von Läufen mit denselben Histogrammklassen zusammen.</translation>
    </message>
    <message>
        <source>The bins of the histogram tables differ, so they cannot be added. %1</source>
        <translation>Die Klassen der Histogrammtabellen unterscheiden sich, sie können also nicht addiert werden. %1</translation>
    </message>
    <message>
        <source>Tables that differ from “%1” too: %2.</source>
        <translation>Tabellen, die sich ebenfalls von „%1“ unterscheiden: %2.</translation>
    </message>
    <message>
        <source>Make the tables again with the same BIN_MIN, BIN_MAX and BIN_WIDTH (or the same BIN_EDGES …), or sum those with the same bins apart.</source>
        <translation>Erstellen Sie die Tabellen neu mit gleichem BIN_MIN, BIN_MAX und BIN_WIDTH (oder gleichem BIN_EDGES …), oder summieren Sie die mit gleichen Histogrammklassen getrennt.</translation>
    </message>
    <message>
        <source>Zones that could not be used: %1, the first of them: %2</source>
        <translation>Zonen, die nicht verwendet werden konnten: %1, die erste davon: %2</translation>
    </message>
    <message>
        <source>No pixel centre lies in the part of the polygon inside the scenes of this day.</source>
        <translation>Kein Pixelmittelpunkt liegt in dem Teil des Polygons innerhalb der Szenen dieses Tages.</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data, or were masked or cut off when the raster was written.</source>
        <translation>Alle Pixel (%1) sind ohne Daten oder wurden beim Schreiben des Rasters maskiert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data, or were masked when the raster was written.</source>
        <translation>Alle Pixel (%1) sind ohne Daten oder wurden beim Schreiben des Rasters maskiert.</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data: outside the swath or missing in the product.</source>
        <translation>Alle Pixel (%1) sind ohne Daten: außerhalb des Aufnahmestreifens oder im Produkt nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 % of the polygon lies inside the scenes of this day.</source>
        <translation>%1 % des Polygons liegen innerhalb der Szenen dieses Tages.</translation>
    </message>
    <message>
        <source>The polygon meets no scene of this day.</source>
        <translation>Das Polygon schneidet keine Szene dieses Tages.</translation>
    </message>
    <message>
        <source>All pixels (%1) are masked (cloud, shadow or saturated).</source>
        <translation>Alle Pixel (%1) sind maskiert (Wolke, Schatten oder gesättigt).</translation>
    </message>
    <message>
        <source>All pixels (%1) have NIR + red of 0 or less, so no NDVI.</source>
        <translation>Bei allen Pixeln (%1) ist NIR + Rot 0 oder kleiner, also kein NDVI.</translation>
    </message>
    <message>
        <source>None of the pixels (%1) is valid: %2 masked, %3 without data, %4 undefined.</source>
        <translation>Keines der Pixel (%1) ist gültig: %2 maskiert, %3 ohne Daten, %4 undefiniert.</translation>
    </message>
    <message>
        <source>%1 has no band %3 (number of bands: %2).</source>
        <translation>%1 hat keinen Kanal %3 (Anzahl der Kanäle: %2).</translation>
    </message>
    <message>
        <source>Pixels of NDVI beyond ±3.2767, which were clamped to what Int16 × 10000 holds: %1.</source>
        <translation>Pixel mit NDVI jenseits von ±3.2767, die auf das begrenzt wurden, was Int16 × 10000 fasst: %1.</translation>
    </message>
    <message>
        <source>there is no band “%1”. Its bands are: %2.</source>
        <translation>es gibt keinen Kanal „%1“. Die vorhandenen Kanäle sind: %2.</translation>
    </message>
    <message>
        <source>The name template “%1” is malformed.</source>
        <translation>Die Namensvorlage „%1“ ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Its asset “%1”: %2</source>
        <translation>Das zugehörige Asset „%1“: %2</translation>
    </message>
    <message>
        <source>More raster files with names of no known kind: %1, the first is %2.</source>
        <translation>Weitere Rasterdateien mit Namen unbekannter Art: %1, die erste ist %2.</translation>
    </message>
    <message>
        <source>“%1” is no pattern of a date: one is written as in yyyy-MM-dd, yyyyDDD or taken_{date:yyyyMMdd}, with four y for the year.</source>
        <translation>„%1“ ist kein Datumsmuster: Man schreibt es wie yyyy-MM-dd, yyyyDDD oder taken_{date:yyyyMMdd}, mit vier y für das Jahr.</translation>
    </message>
    <message>
        <source>No bin holds any of the valid pixels (%1): below the first edge are %2, above the last %3.</source>
        <translation>Keine Histogrammklasse enthält eines der gültigen Pixel (%1): Unter der ersten Grenze liegen %2, über der letzten %3.</translation>
    </message>
    <message>
        <source>No period has a valid pixel; mostly: %1.</source>
        <translation>Kein Zeitraum hat ein gültiges Pixel; meist: %1.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3 and has recovered by %4: probably cloud or haze that the mask missed, or a cut that grew again.</source>
        <translation>Der Median des NDVI fällt von %2 bis %3 um %1 und hat sich bis %4 wieder erholt: wahrscheinlich Wolken oder Dunst, die der Maske entgingen, oder ein Schnitt mit neuem Aufwuchs.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3; the next clear date, %4, is too late to tell whether it lasted.</source>
        <translation>Der Median des NDVI fällt von %2 bis %3 um %1; der nächste klare Termin, %4, liegt zu spät, um zu sagen, ob es dabei blieb.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3; no later clear date tells yet whether it lasts.</source>
        <translation>Der Median des NDVI fällt von %2 bis %3 um %1; noch zeigt kein späterer klarer Termin, ob es dabei bleibt.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3 and stays low: harvest, a cut or damage.</source>
        <translation>Der Median des NDVI fällt von %2 bis %3 um %1 und bleibt niedrig: Ernte, ein Schnitt oder Schaden.</translation>
    </message>
    <message>
        <source>Little clear area: %1 of the zone on average, none on %2 of %3 dates.</source>
        <translation>Wenig klare Fläche: im Mittel %1 der Zone, gar keine an %2 von %3 Terminen.</translation>
    </message>
    <message>
        <source>Few pixels: never more than %1 valid ones, which is little for a histogram.</source>
        <translation>Wenige Pixel: nie mehr als %1 gültige, das ist wenig für ein Histogramm.</translation>
    </message>
    <message>
        <source>Share of the valid pixels in a bin:</source>
        <translation>Anteil der gültigen Pixel in einer Histogrammklasse:</translation>
    </message>
    <message>
        <source>Histograms of NDVI of zone %1 by date</source>
        <translation>NDVI-Histogramme der Zone %1 nach Datum</translation>
    </message>
    <message>
        <source>%1 of %2 zones: those first in the list above. The others are in that list alone, to keep this page small.</source>
        <translation>%1 von %2 Zonen: die ersten in der Liste oben. Die anderen stehen nur in dieser Liste, damit diese Seite klein bleibt.</translation>
    </message>
    <message>
        <source>To see others, run “NDVI histogram report” (ndvi:histogramreport) on the tables of the run: ZONES_SHOWN takes their names, MAX_ZONES how many.</source>
        <translation>Um andere zu sehen, führen Sie „NDVI-Histogrammbericht“ (ndvi:histogramreport) mit den Tabellen des Laufs aus: ZONES_SHOWN nimmt ihre Namen, MAX_ZONES ihre Anzahl.</translation>
    </message>
    <message>
        <source>Each column of the coloured chart is the histogram of one period, NDVI upwards.</source>
        <translation>Jede Spalte des farbigen Diagramms ist das Histogramm eines Zeitraums, der NDVI steigt nach oben.</translation>
    </message>
    <message>
        <source>Each column of the coloured chart is the histogram of one scene, NDVI upwards.</source>
        <translation>Jede Spalte des farbigen Diagramms ist das Histogramm einer Szene, der NDVI steigt nach oben.</translation>
    </message>
    <message>
        <source>The bars below it say what part of the zone&apos;s pixels is valid. Columns are evenly spaced, whatever time lies between them. Rest the pointer on a column for its numbers, or open the table below.</source>
        <translation>Die Balken darunter zeigen, welcher Teil der Pixel der Zone gültig ist. Die Spalten haben gleiche Abstände, egal wie viel Zeit zwischen ihnen liegt. Lassen Sie den Mauszeiger auf einer Spalte ruhen, um ihre Zahlen zu sehen, oder öffnen Sie die Tabelle darunter.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Periods with valid pixels</source>
        <translation>Zeiträume mit gültigen Pixeln</translation>
    </message>
    <message>
        <source>Zones that need attention come first, and what may be wrong unnoticed before what is plain to see:</source>
        <translation>Zonen, die Aufmerksamkeit brauchen, kommen zuerst, und was unbemerkt falsch sein kann, vor dem, was offen zu sehen ist:</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>no valid pixel at all</source>
        <translation>gar kein gültiges Pixel</translation>
    </message>
    <message>
        <source>such a fall of which no later date tells yet whether it lasts</source>
        <translation>ein solcher Abfall, von dem noch kein späterer Termin zeigt, ob es dabei bleibt</translation>
    </message>
    <message>
        <source>never as many as %1 valid pixels</source>
        <translation>nie so viele wie %1 gültige Pixel</translation>
    </message>
    <message>
        <source>last, a fall that lasts: a harvest, a cut, or damage</source>
        <translation>zuletzt ein Abfall, der bleibt: eine Ernte, ein Schnitt oder Schaden</translation>
    </message>
    <message>
        <source>%1 zones, none of which needs attention.</source>
        <translation>%1 Zonen, von denen keine Aufmerksamkeit braucht.</translation>
    </message>
    <message>
        <source>%1 zones, %2 of which need attention.</source>
        <translation>%1 Zonen, von denen %2 Aufmerksamkeit brauchen.</translation>
    </message>
    <message>
        <source>A name that is a link leads to the zone in detail.</source>
        <translation>Ein Name, der ein Link ist, führt zur Zone im Einzelnen.</translation>
    </message>
    <message>
        <source>How zones are sorted</source>
        <translation>Wie Zonen geordnet sind</translation>
    </message>
    <message>
        <source>Falls are looked for between dates on which at least %1 of the zone is clear. Of several scenes of a day the one with most valid pixels counts.</source>
        <translation>Abfälle werden zwischen Terminen gesucht, an denen mindestens %1 der Zone klar sind. Von mehreren Szenen eines Tages zählt die mit den meisten gültigen Pixeln.</translation>
    </message>
    <message>
        <source>Small charts share their axes. Grey ticks at the bottom stand for no valid pixel, a dot for a fall of the median that recovers or may yet, a ring for one that lasts.</source>
        <translation>Die kleinen Diagramme haben gemeinsame Achsen. Graue Striche am unteren Rand stehen für kein gültiges Pixel, ein Punkt für einen Abfall des Medians, der sich erholt oder noch erholen kann, ein Ring für einen, der bleibt.</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Zones × periods by status</source>
        <translation>Zonen × Zeiträume nach Status</translation>
    </message>
    <message>
        <source>Scenes with remarks</source>
        <translation>Szenen mit Anmerkungen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
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
        <translation>Hier weggelassen: %1 Zeiträume, deren Szenen die Zone nicht schneiden.</translation>
    </message>
    <message>
        <source>Left out here: %1 scenes that do not meet the zone.</source>
        <translation>Hier weggelassen: %1 Szenen, die die Zone nicht schneiden.</translation>
    </message>
    <message>
        <source>No more than the last %1 columns are shown.</source>
        <translation>Es werden höchstens die letzten %1 Spalten gezeigt.</translation>
    </message>
    <message>
        <source>%1 marks medians and percentiles that were read off a histogram, not taken from the pixels: they are exact to the width of a bin.</source>
        <translation>%1 kennzeichnet Mediane und Perzentile, die aus einem Histogramm abgelesen und nicht aus den Pixeln bestimmt wurden: Sie sind auf die Breite einer Klasse genau.</translation>
    </message>
    <message>
        <source>The histograms below are those of the last %1 columns.</source>
        <translation>Die Histogramme unten sind die der letzten %1 Spalten.</translation>
    </message>
    <message>
        <source>The tallest bar stands for %1 of the valid pixels.</source>
        <translation>Der höchste Balken steht für %1 der gültigen Pixel.</translation>
    </message>
    <message>
        <source>No valid pixel on any date</source>
        <translation>Kein gültiges Pixel an irgendeinem Termin</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list in a sentence.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>The histogram tables may be of runs with different bins: %1 They contradict each other nowhere and are put together as bins of one list (BIN_EDGES). If the runs had other bins, sum their tables apart.</source>
        <translation>Die Histogrammtabellen stammen möglicherweise von Läufen mit verschiedenen Klassen: %1 Sie widersprechen einander nirgends und werden als Histogrammklassen einer einzigen Liste (BIN_EDGES) zusammengeführt. Hatten die Läufe andere Histogrammklassen, so summieren Sie ihre Tabellen getrennt.</translation>
    </message>
    <message>
        <source>The file of its NDVI does not say that clouds were masked, and REQUIRE_MASK asks for a mask.</source>
        <translation>Die Datei ihres NDVI gibt nicht an, dass Wolken maskiert wurden, und REQUIRE_MASK verlangt eine Maske.</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data: outside the swath, missing in the product, or masked when the raster was made (the file does not say).</source>
        <translation>Alle Pixel (%1) sind ohne Daten: außerhalb des Aufnahmestreifens, im Produkt nicht vorhanden oder bei der Erstellung des Rasters maskiert (die Datei gibt es nicht an).</translation>
    </message>
    <message>
        <source>The file of its NDVI does not say whether clouds were masked when it was made; its pixels were used as they are.</source>
        <translation>Die Datei ihres NDVI gibt nicht an, ob bei der Erstellung Wolken maskiert wurden; ihre Pixel wurden verwendet, wie sie sind.</translation>
    </message>
    <message>
        <source>Something failed or was left out in %1 of %2 periods.</source>
        <translation>In %1 von %2 Zeiträumen ist etwas fehlgeschlagen oder weggelassen worden.</translation>
    </message>
    <message>
        <source>In %1 of %2 periods no bin holds any of the valid pixels: all of them lie below or above the bins.</source>
        <translation>In %1 von %2 Zeiträumen enthält keine Histogrammklasse eines der gültigen Pixel: Alle liegen unter oder über den Klassen.</translation>
    </message>
    <message>
        <source>In %1 of %2 scenes no bin holds any of the valid pixels: all of them lie below or above the bins.</source>
        <translation>In %1 von %2 Szenen enthält keine Histogrammklasse eines der gültigen Pixel: Alle liegen unter oder über den Klassen.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3 and has recovered by %4: probably cloud or haze, or a cut that grew again.</source>
        <translation>Der Median des NDVI fällt von %2 bis %3 um %1 und hat sich bis %4 wieder erholt: wahrscheinlich Wolken oder Dunst oder ein Schnitt mit neuem Aufwuchs.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3, is still low on %4 and has recovered by %5: a harvest or cut that grew again, damage, or cloud or haze.</source>
        <translation>Der Median des NDVI fällt von %2 bis %3 um %1, ist auch %4 noch niedrig und hat sich bis %5 wieder erholt: eine Ernte oder ein Schnitt mit neuem Aufwuchs, Schaden, Wolken oder Dunst.</translation>
    </message>
    <message>
        <source>Little clear area: %1 of the zone on average, none in %2 of %3 periods.</source>
        <translation>Wenig klare Fläche: im Mittel %1 der Zone, gar keine in %2 von %3 Zeiträumen.</translation>
    </message>
    <message>
        <source>Smaller falls like these: %1.</source>
        <translation>Kleinere Abfälle dieser Art: %1.</translation>
    </message>
    <message>
        <source>valid pixels, but none of them in a bin</source>
        <translation>gültige Pixel, aber keines davon in einer Histogrammklasse</translation>
    </message>
    <message>
        <source>The only zone.</source>
        <translation>Die einzige Zone.</translation>
    </message>
    <message>
        <source>Not in the sum: %1 of %2 rows, which failed or were left out.</source>
        <translation>Nicht in der Summe: %1 von %2 Zeilen, die fehlgeschlagen sind oder weggelassen wurden.</translation>
    </message>
    <message>
        <source>a fall of the median by NDVI %1 or more within %2 days, of which the next clear date has regained half: probably cloud or haze</source>
        <translation>ein Abfall des Medians um NDVI %1 oder mehr innerhalb von %2 Tagen, von dem der nächste klare Termin die Hälfte aufgeholt hat: wahrscheinlich Wolken oder Dunst</translation>
    </message>
    <message>
        <source>One zone, which needs no attention.</source>
        <translation>Eine Zone, die keine Aufmerksamkeit braucht.</translation>
    </message>
    <message>
        <source>One zone, which needs attention.</source>
        <translation>Eine Zone, die Aufmerksamkeit braucht.</translation>
    </message>
    <message>
        <source>%1 zones, one of which needs attention.</source>
        <translation>%1 Zonen, von denen eine Aufmerksamkeit braucht.</translation>
    </message>
    <message>
        <source>NDVI %1 to %2; number of bins: %3, width %4</source>
        <translation>NDVI %1 bis %2; Anzahl der Histogrammklassen: %3, Breite %4</translation>
    </message>
    <message>
        <source>NDVI %1 to %2; number of bins: %3, widths %4 to %5</source>
        <translation>NDVI %1 bis %2; Anzahl der Histogrammklassen: %3, Breiten %4 bis %5</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: the median NDVI has fallen in %2 of %3 zones. Probably cloud or haze that the mask missed, or else a harvest or drought everywhere: look at the scene first.</source>
        <translation>%1: Der Median des NDVI ist in %2 von %3 Zonen gefallen. Wahrscheinlich Wolken oder Dunst, die der Maske entgingen, oder aber überall Ernte oder Dürre: Sehen Sie sich zuerst die Szene an.</translation>
    </message>
    <message>
        <source>%1: the median NDVI has fallen in %2 of %3 zones. Probably cloud or haze, or else a harvest or drought everywhere: look at the scene first.</source>
        <translation>%1: Der Median des NDVI ist in %2 von %3 Zonen gefallen. Wahrscheinlich Wolken oder Dunst oder aber überall Ernte oder Dürre: Sehen Sie sich zuerst die Szene an.</translation>
    </message>
    <message>
        <source>Why rows are not simply ok, the commonest reasons first</source>
        <translation>Warum Zeilen nicht einfach ok sind, die häufigsten Gründe zuerst</translation>
    </message>
    <message>
        <source>A vertex of the polygon lies farther away than anything on Earth: check its coordinates.</source>
        <translation>Ein Stützpunkt des Polygons liegt weiter entfernt als irgendetwas auf der Erde: Prüfen Sie seine Koordinaten.</translation>
    </message>
    <message>
        <source>Reading it took up to %1 attempts; the last problem was: %2</source>
        <translation>Das Lesen brauchte bis zu %1 Versuche; das letzte Problem war: %2</translation>
    </message>
    <message>
        <source>At the first try it could not be read: %1</source>
        <translation>Beim ersten Versuch konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The zones cover too much of a raster of %1 × %2 pixels to be kept in memory. Cut the raster (gdal_translate -projwin) or use SCALE.</source>
        <translation>Die Zonen bedecken zu viel von einem Raster mit %1 × %2 Pixeln, um im Speicher gehalten zu werden. Schneiden Sie das Raster zu (gdal_translate -projwin) oder verwenden Sie SCALE.</translation>
    </message>
    <message>
        <source>the disk is full, or your quota is used up (%1 kB free). Make room or choose another place, and run it again.</source>
        <translation>der Datenträger ist voll, oder Ihr Kontingent ist aufgebraucht (%1 kB frei). Schaffen Sie Platz oder wählen Sie einen anderen Ort und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
        <source>another program has it in use. Close it there and run it again (%1).</source>
        <translation>ein anderes Programm verwendet die Datei. Schließen Sie sie dort und starten Sie den Lauf erneut (%1).</translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation>es wurde kein Grund angegeben.</translation>
    </message>
    <message>
        <source>Could not read %1 from its server: %2</source>
        <translation>%1 konnte nicht vom Server gelesen werden: %2</translation>
    </message>
    <message>
        <source>It was tried %1 times.</source>
        <translation>Es wurde %1-mal versucht.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels, more than can be read (%4 a side). Cut out the part you need (gdal_translate -projwin).</source>
        <translation>%1 hat %2 × %3 Pixel, mehr als gelesen werden können (%4 je Seite). Schneiden Sie den benötigten Teil aus (gdal_translate -projwin).</translation>
    </message>
    <message>
        <source>%1 is stored in blocks of %2 × %3 pixels, which are too large to be read. Store it in tiles (gdal_translate -co TILED=YES -co INTERLEAVE=BAND).</source>
        <translation>%1 ist in Blöcken von %2 × %3 Pixeln gespeichert, die zum Lesen zu groß sind. Speichern Sie die Datei in Kacheln (gdal_translate -co TILED=YES -co INTERLEAVE=BAND).</translation>
    </message>
    <message>
        <source>%1 is a folder, but must be a raster file.</source>
        <translation>%1 ist ein Ordner, muss aber eine Rasterdatei sein.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). Copy or download it again.</source>
        <translation>%1 ist leer (0 Byte). Kopieren Sie die Datei noch einmal oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>%1 is no raster but a text, which begins with “%2”. Copy or download the band again.</source>
        <translation>%1 ist kein Raster, sondern ein Text, der mit „%2“ beginnt. Kopieren Sie den Kanal noch einmal oder laden Sie ihn erneut herunter.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (it wants a login).</source>
        <translation>Der Server antwortete mit HTTP-Status %1 (er verlangt eine Anmeldung).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (no access, or a signed URL that has expired).</source>
        <translation>Der Server antwortete mit HTTP-Status %1 (kein Zugriff oder eine abgelaufene signierte URL).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (no such file).</source>
        <translation>Der Server antwortete mit HTTP-Status %1 (keine solche Datei).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (the proxy wants a login).</source>
        <translation>Der Server antwortete mit HTTP-Status %1 (der Proxy verlangt eine Anmeldung).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (too many requests).</source>
        <translation>Der Server antwortete mit HTTP-Status %1 (zu viele Anfragen).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>Der Server antwortete mit HTTP-Status %1.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>Der Server ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>The server did not answer in time, or stopped sending.</source>
        <translation>Der Server antwortete nicht rechtzeitig oder hörte auf zu senden.</translation>
    </message>
    <message>
        <source>The connection to the server broke before its answer was whole.</source>
        <translation>Die Verbindung zum Server brach ab, bevor seine Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The server sends whole files only, no ranges of them: download the file.</source>
        <translation>Der Server sendet nur ganze Dateien, keine Bereiche daraus: Laden Sie die Datei herunter.</translation>
    </message>
    <message>
        <source>The server did not send the range of bytes it was asked for.</source>
        <translation>Der Server sandte nicht den angefragten Bytebereich.</translation>
    </message>
    <message>
        <source>The server compresses the file (%1), so no range of it can be read: download the file.</source>
        <translation>Der Server komprimiert die Datei (%1), daher kann kein Bereich daraus gelesen werden: Laden Sie die Datei herunter.</translation>
    </message>
    <message>
        <source>The server does not tell the size of the file: download the file.</source>
        <translation>Der Server nennt die Größe der Datei nicht: Laden Sie die Datei herunter.</translation>
    </message>
    <message>
        <source>The server redirects to somewhere else that cannot be read.</source>
        <translation>Der Server leitet an eine andere Stelle weiter, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The file on the server changed while it was read.</source>
        <translation>Die Datei auf dem Server hat sich während des Lesens geändert.</translation>
    </message>
    <message>
        <source>%1 is a STAC document, but cannot be read: %2.</source>
        <translation>%1 ist ein STAC-Dokument, kann aber nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>es ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>it holds more than %1 values</source>
        <translation>es enthält mehr als %1 Werte</translation>
    </message>
    <message>
        <source>it is not well-formed JSON (%1)</source>
        <translation>es ist kein wohlgeformtes JSON (%1)</translation>
    </message>
    <message>
        <source>The name of %1 is not that of a band file of a sensor known here: %2 is no date that exists. Correct the name, or leave the file out.</source>
        <translation>Der Name von %1 ist nicht der einer Kanaldatei eines hier bekannten Sensors: %2 ist kein existierendes Datum. Korrigieren Sie den Namen oder lassen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>The geotransform of %1 does not fit its coordinate reference system: its pixels would lie nowhere on Earth. Georeference it anew.</source>
        <translation>Die Geotransformation von %1 passt nicht zum Koordinatenbezugssystem: Die Pixel lägen nirgends auf der Erde. Georeferenzieren Sie das Raster neu.</translation>
    </message>
    <message>
        <source>The near-infrared band (%1 × %2 pixels) lies on another grid than the red band (%3 × %4 pixels) and was brought to that by nearest neighbour: are both of this scene?</source>
        <translation>Der Nahinfrarotkanal (%1 × %2 Pixel) liegt auf einem anderen Gitter als der Rotkanal (%3 × %4 Pixel) und wurde nach dem Verfahren „Nächster Nachbar“ auf dieses gebracht: Gehören beide zu dieser Szene?</translation>
    </message>
    <message>
        <source>The result cache %1 cannot be opened: %2.</source>
        <translation>Der Ergebnis-Cache %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The result cache %1 is a folder: choose a file.</source>
        <translation>Der Ergebnis-Cache %1 ist ein Ordner: Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The result cache %1 is no ordinary file: choose another.</source>
        <translation>Der Ergebnis-Cache %1 ist keine gewöhnliche Datei: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The folder of the result cache does not exist: %1. Create it, or choose another file.</source>
        <translation>Der Ordner des Ergebnis-Caches existiert nicht: %1. Legen Sie ihn an oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The damaged result cache %1 cannot be set aside as %2: %3. Delete it, or choose another file.</source>
        <translation>Der beschädigte Ergebnis-Cache %1 kann nicht als %2 beiseitegelegt werden: %3. Löschen Sie ihn oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>another program has locked it</source>
        <translation>ein anderes Programm hat die Datei gesperrt</translation>
    </message>
    <message>
        <source>it and its folder must be writable</source>
        <translation>die Datei und ihr Ordner müssen beschreibbar sein</translation>
    </message>
    <message>
        <source>%1 is no result cache, so it is left as it is. Choose another file for the result cache.</source>
        <translation>%1 ist kein Ergebnis-Cache und bleibt daher, wie es ist. Wählen Sie eine andere Datei für den Ergebnis-Cache.</translation>
    </message>
    <message>
        <source>The result cache %1 was made by a newer version of this plugin. Update the plugin, or choose another file.</source>
        <translation>Der Ergebnis-Cache %1 wurde von einer neueren Version dieser Erweiterung angelegt. Aktualisieren Sie die Erweiterung oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The result cache %1 was made by an older version of this plugin and was emptied.</source>
        <translation>Der Ergebnis-Cache %1 wurde von einer älteren Version dieser Erweiterung angelegt und wurde geleert.</translation>
    </message>
    <message>
        <source>The result cache %1 is damaged. It was set aside as %2 and a new one was begun; results are computed anew.</source>
        <translation>Der Ergebnis-Cache %1 ist beschädigt. Er wurde als %2 beiseitegelegt und ein neuer begonnen; die Ergebnisse werden neu berechnet.</translation>
    </message>
    <message>
        <source>The results of this run are complete, but from here on they are not kept in the result cache %1: %2</source>
        <translation>Die Ergebnisse dieses Laufs sind vollständig, werden aber von hier an nicht mehr im Ergebnis-Cache %1 aufbewahrt: %2</translation>
    </message>
    <message>
        <source>A result in the cache %1 is damaged and is computed anew: %2</source>
        <translation>Ein Ergebnis im Cache %1 ist beschädigt und wird neu berechnet: %2</translation>
    </message>
    <message>
        <source>The head of %1 could not be read whole, the file is damaged or incomplete: %2</source>
        <translation>Der Kopf von %1 konnte nicht vollständig gelesen werden, die Datei ist beschädigt oder unvollständig: %2</translation>
    </message>
    <message>
        <source>Scenes that failed are not tried again at the end of the run, for the others cannot be put aside so long: %1.</source>
        <translation>Fehlgeschlagene Szenen werden am Ende des Laufs nicht noch einmal versucht, denn die anderen können nicht so lange zurückgestellt werden: %1.</translation>
    </message>
    <message>
        <source>a temporary file in %1 cannot be used: %2</source>
        <translation>eine temporäre Datei in %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>%1 is no raster but a text. Copy or download the band again.</source>
        <translation>%1 ist kein Raster, sondern ein Text. Kopieren Sie den Kanal noch einmal oder laden Sie ihn erneut herunter.</translation>
    </message>
    <message>
        <source>Tried again, since the failure may have been a passing one: %1 of %2.</source>
        <translation>Noch einmal versucht, da der Fehlschlag vorübergehend gewesen sein kann: %1 von %2.</translation>
    </message>
    <message>
        <source>The answer of the server is longer than it can be.</source>
        <translation>Die Antwort des Servers ist länger, als sie sein kann.</translation>
    </message>
    <message>
        <source>Its answer holds no token.</source>
        <translation>Seine Antwort enthält kein Token.</translation>
    </message>
    <message>
        <source>Its answer is no JSON, or not whole.</source>
        <translation>Seine Antwort ist kein JSON oder nicht vollständig.</translation>
    </message>
    <message>
        <source>The token service on %1 gave no token: %2</source>
        <translation>Der Token-Dienst auf %1 gab kein Token: %2</translation>
    </message>
    <message>
        <source>The token service on %1 knows no collection “%3” (pc_collection): it answered with HTTP status %2.</source>
        <translation>Der Token-Dienst auf %1 kennt keine Sammlung „%3“ (pc_collection): Er antwortete mit HTTP-Status %2.</translation>
    </message>
    <message>
        <source>The token service on %1 answered with HTTP status %2.</source>
        <translation>Der Token-Dienst auf %1 antwortete mit HTTP-Status %2.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 although the token service on %2 had signed the URL.</source>
        <translation>Der Server antwortete mit HTTP-Status %1, obwohl der Token-Dienst auf %2 die URL signiert hatte.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 although the URL had a token of the service on %2: is “%3” (pc_collection) the collection of the file?</source>
        <translation>Der Server antwortete mit HTTP-Status %1, obwohl die URL ein Token des Dienstes auf %2 hatte: Ist „%3“ (pc_collection) die Sammlung der Datei?</translation>
    </message>
    <message>
        <source>it is not a local file (%1).</source>
        <translation>es ist keine lokale Datei (%1).</translation>
    </message>
    <message>
        <source>%1 meets no zone.</source>
        <translation>%1 schneidet keine Zone.</translation>
    </message>
    <message>
        <source>%1 scene(s) have no known footprint and stay whatever ZONES says, the first is %2.</source>
        <translation>%1 Szene(n) haben keinen bekannten Umriss und bleiben unabhängig von ZONES, die erste ist %2.</translation>
    </message>
    <message>
        <source>%1 was left out: it is incomplete.</source>
        <translation>%1 wurde weggelassen: unvollständig.</translation>
    </message>
    <message>
        <source>%1 was left out: its baseline is unknown.</source>
        <translation>%1 wurde weggelassen: Baseline unbekannt.</translation>
    </message>
    <message>
        <source>%1 was left out: baseline %2 is older than %3.</source>
        <translation>%1 wurde weggelassen: Baseline %2 ist älter als %3.</translation>
    </message>
    <message>
        <source>%1 was left out: it was processed earlier.</source>
        <translation>%1 wurde weggelassen: früher prozessiert.</translation>
    </message>
    <message>
        <source>%1 was left out: it is the same and was found later.</source>
        <translation>%1 wurde weggelassen: dasselbe, später gefunden.</translation>
    </message>
    <message>
        <source>%1 is another part of the acquisition and no duplicate: they share %2 % of the ground of the smaller one.</source>
        <translation>%1 ist ein anderer Teil der Aufnahme und kein Duplikat: Gemeinsam sind %2 % der Fläche des kleineren.</translation>
    </message>
    <message>
        <source>%1 is another part of the acquisition and no duplicate: it comes from another datastrip.</source>
        <translation>%1 ist ein anderer Teil der Aufnahme und kein Duplikat: Er stammt aus einem anderen Datenstreifen (Datastrip).</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Of the same tile and sensing time: %1.</source>
        <translation>Von gleicher Kachel und Aufnahmezeit: %1.</translation>
    </message>
    <message>
        <source>No scene kept covers %1 % of its ground.</source>
        <translation>Keine behaltene Szene deckt %1 % der Fläche ab.</translation>
    </message>
    <message>
        <source>%1 more are not named here.</source>
        <translation>%1 weitere sind hier nicht genannt.</translation>
    </message>
    <message>
        <source>%1 has no coordinate reference system.</source>
        <translation>%1 hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>it is at %1, where nothing can be read from here.</source>
        <translation>der Ort ist %1, wo von hier aus nichts gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>FOLDER has a file %1 that is no catalog of NDVI rasters and is not replaced: choose another folder.</source>
        <translation>FOLDER hat eine Datei %1, die kein Katalog von NDVI-Rastern ist und nicht ersetzt wird: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 has no date, so it is not in the STAC catalog.</source>
        <translation>%1 hat kein Datum und steht daher nicht im STAC-Katalog.</translation>
    </message>
    <message>
        <source>%1 has no place on the Earth, so it is not in the STAC catalog.</source>
        <translation>%1 hat keinen Ort auf der Erde und steht daher nicht im STAC-Katalog.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>%1 is no STAC document: %2.</source>
        <translation>%1 ist kein STAC-Dokument: %2.</translation>
    </message>
    <message>
        <source>%1 is no STAC document: it begins with “%2”. Is it the address of a STAC API or catalog?</source>
        <translation>%1 ist kein STAC-Dokument: Es beginnt mit „%2“. Ist das die Adresse einer STAC-API oder eines Katalogs?</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: %2 Trying again.</source>
        <translation>%1: %2 Neuer Versuch.</translation>
    </message>
    <message>
        <source>The list of catalogs %1 cannot be used: %2.</source>
        <translation>Die Liste der Kataloge %1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>each endpoint needs a name and a url</source>
        <translation>jeder Endpunkt braucht name und url</translation>
    </message>
    <message>
        <source>each rule for assets needs a hostEnd, and a path with {url}</source>
        <translation>jede Regel für Assets braucht hostEnd und einen path mit {url}</translation>
    </message>
    <message>
        <source>there is no endpoint in it</source>
        <translation>sie enthält keinen Endpunkt</translation>
    </message>
    <message>
        <source>The pages of %1 go round in circles: page %2 leads to one that was read already. The list of items cannot be read to its end.</source>
        <translation>Die Seiten von %1 drehen sich im Kreis: Seite %2 führt zu einer bereits gelesenen. Die Liste der Items kann nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>%1 did not answer with a list of STAC items.</source>
        <translation>%1 antwortete nicht mit einer Liste von STAC-Items.</translation>
    </message>
    <message>
        <source>The next page of %1 is at %2, where nothing can be read from here. The list of items cannot be read to its end.</source>
        <translation>Die nächste Seite von %1 liegt unter %2, wo von hier aus nichts gelesen werden kann. Die Liste der Items kann nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>COLLECTION_ID is needed for %1. %2</source>
        <translation>Für %1 wird COLLECTION_ID benötigt. %2</translation>
    </message>
    <message>
        <source>%1 leads to no place to search at (%2).</source>
        <translation>%1 führt zu keiner Stelle, an der gesucht werden kann (%2).</translation>
    </message>
    <message>
        <source>%1 has scenes of all the Earth: say in ZONES or EXTENT where they are to be.</source>
        <translation>%1 hat Szenen der ganzen Erde: Geben Sie in ZONES oder EXTENT an, wo sie liegen sollen.</translation>
    </message>
    <message>
        <source>The pages of %1 do not end: the last %2 brought nothing new. The list of items cannot be read to its end.</source>
        <translation>Die Seiten von %1 enden nicht: Die letzten %2 brachten nichts Neues. Die Liste der Items kann nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>it is no STAC item with assets.</source>
        <translation>es ist kein STAC-Item mit Assets.</translation>
    </message>
    <message>
        <source>%1 is of the collection %2, not of %3.</source>
        <translation>%1 gehört zur Sammlung %2, nicht zu %3.</translation>
    </message>
    <message>
        <source>%1 is no STAC document. Is it the address of a STAC API or catalog?</source>
        <translation>%1 ist kein STAC-Dokument. Ist das die Adresse einer STAC-API oder eines Katalogs?</translation>
    </message>
    <message>
        <source>its link to %1 leads nowhere it may.</source>
        <translation>sein Link zu %1 führt an keine erlaubte Stelle.</translation>
    </message>
    <message>
        <source>%1 is larger or deeper than any catalog that can be walked through. Name one of the collections in it.</source>
        <translation>%1 ist größer oder tiefer als jeder Katalog, der sich durchlaufen lässt. Nennen Sie eine der Sammlungen darin.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>%1 has no collection “%2” (COLLECTION_ID). %3</source>
        <translation>%1 hat keine Sammlung „%2“ (COLLECTION_ID). %3</translation>
    </message>
    <message>
        <source>%1 is not in the STAC catalog, for there is a file %2 that is no item of it and is not replaced.</source>
        <translation>%1 steht nicht im STAC-Katalog, denn es gibt eine Datei %2, die kein Item davon ist und nicht ersetzt wird.</translation>
    </message>
    <message>
        <source>API is “%1”, which is no known name (%2), no URL (https://…), and no file that is there (catalog.json).</source>
        <translation>API ist „%1“, und das ist weder ein bekannter Name (%2) noch eine URL (https://…) noch eine vorhandene Datei (catalog.json).</translation>
    </message>
    <message>
        <source>Collections that say they have nothing of that place and time: %1.</source>
        <translation>Sammlungen, die nach eigener Angabe nichts von diesem Ort und dieser Zeit haben: %1.</translation>
    </message>
    <message>
        <source>%1 is the collection %2, but COLLECTION_ID is %3: leave that empty, or name the API itself.</source>
        <translation>%1 ist die Sammlung %2, COLLECTION_ID ist aber %3: Lassen Sie COLLECTION_ID leer oder nennen Sie die API selbst.</translation>
    </message>
    <message>
        <source>%1 has more than %2 items of what is asked for. Ask for fewer days or a smaller place.</source>
        <translation>%1 hat mehr als %2 Items des Verlangten. Verlangen Sie weniger Tage oder einen kleineren Ort.</translation>
    </message>
    <message>
        <source>The OFFSET that was given (%1) makes the reflectance of %2 % of the pixels negative: has it been applied to this file already? Give OFFSET=0 if so.</source>
        <translation>Mit dem angegebenen OFFSET (%1) wird der Reflexionsgrad von %2 % der Pixel negativ: Wurde er auf diese Datei bereits angewendet? Wenn ja, OFFSET=0 angeben.</translation>
    </message>
    <message>
        <source>%1 % of the polygon lies inside the raster, which was cut to the pixels of polygons when it was written.</source>
        <translation>%1 % des Polygons liegen innerhalb des Rasters, das beim Schreiben auf die Pixel von Polygonen zugeschnitten wurde.</translation>
    </message>
    <message>
        <source>The polygon does not meet the raster, which was cut to the pixels of polygons when it was written.</source>
        <translation>Das Polygon schneidet das Raster nicht, das beim Schreiben auf die Pixel von Polygonen zugeschnitten wurde.</translation>
    </message>
    <message>
        <source>Writing band %1 of %2: %3</source>
        <translation>Kanal %1 von %2 wird geschrieben: %3</translation>
    </message>
    <message>
        <source>Reading metadata, %1 of %2: %3</source>
        <translation>Metadaten werden gelesen, %1 von %2: %3</translation>
    </message>
    <message>
        <source>Looking for band files by their names</source>
        <translation>Kanaldateien werden anhand ihrer Namen gesucht</translation>
    </message>
    <message>
        <source>Looking into the folder %1</source>
        <translation>Der Ordner %1 wird durchsucht</translation>
    </message>
    <message>
        <source>Documents read: %1 of %2</source>
        <translation>Gelesene Dokumente: %1 von %2</translation>
    </message>
    <message>
        <source>Items read: %1 of %2</source>
        <translation>Gelesene Items: %1 von %2</translation>
    </message>
    <message>
        <source>Items read: %1</source>
        <translation>Gelesene Items: %1</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Anfrage an %1</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3</source>
        <translation>Szene %1 von %2: %3</translation>
    </message>
    <message>
        <source>On average only %1 of the zone lies in the scenes, and %2 of the zone is clear; no fall of NDVI is looked for where less than half of it is clear.</source>
        <translation>Im Mittel liegen nur %1 der Zone in den Szenen, und %2 der Zone sind klar; wo weniger als die Hälfte klar ist, wird nach keinem Rückgang des NDVI gesucht.</translation>
    </message>
    <message>
        <source>little clear area: less than %1 on average, none on most dates, or less than half of the zone in the scenes</source>
        <translation>wenig klare Fläche: im Mittel weniger als %1, an den meisten Terminen keine, oder weniger als die Hälfte der Zone in den Szenen</translation>
    </message>
    <message>
        <source>SHARD: “%1” is no part of a whole. Write it as 3/40: the third of forty, of up to %2.</source>
        <translation>SHARD: „%1“ ist kein Teil eines Ganzen. Geschrieben wird er als 3/40: der dritte von vierzig, von bis zu %2.</translation>
    </message>
    <message>
        <source>A temporary file cannot be used: %1. The environment variable TMPDIR says in which folder they are (else /var/tmp).</source>
        <translation>Eine temporäre Datei lässt sich nicht verwenden: %1. In welchem Ordner sie liegen, bestimmt die Umgebungsvariable TMPDIR (sonst /var/tmp).</translation>
    </message>
</context>
<context>
    <name>ndvi::AggregateTables</name>
    <message>
        <source>ZONE_GROUP: the table “%1” carries no field “%2” along. It has: %3.</source>
        <translation>ZONE_GROUP: Die Tabelle „%1“ führt kein Feld „%2“ mit. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2”: the scene %3 has the datetime %4 here and %5 in another row. A scene has one time.</source>
        <translation>Zeile %1 der Tabelle „%2“: Die Szene %3 hat hier datetime %4 und in einer anderen Zeile %5. Eine Szene hat nur eine Zeit.</translation>
    </message>
    <message>
        <source>Aggregate tables</source>
        <translation>Tabellen zusammenfassen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>ndvi,histogram,statistics,sum,merge,week,month,season,year,composite,time series</source>
        <translation>ndvi,histogram,statistics,sum,merge,week,month,season,year,composite,time series,histogramm,statistik,summe,summieren,zusammenführen,woche,monat,jahreszeit,jahr,komposit,zeitreihe</translation>
    </message>
    <message>
        <source>Puts the tables of several runs together, and sums them by day, week, month, season or year and by zone.</source>
        <translation>Führt die Tabellen mehrerer Läufe zusammen und summiert sie nach Tag, Woche, Monat, Jahreszeit oder Jahr und nach Zone.</translation>
    </message>
    <message>
        <source>histogram tables; all must have the same bins. Without them there are neither a histogram nor median and percentiles of several rows.</source>
        <translation>Histogrammtabellen; alle müssen dieselben Klassen haben. Ohne sie gibt es weder ein Histogramm noch Median und Perzentile mehrerer Zeilen.</translation>
    </message>
    <message>
        <source>statistics tables of the same runs. Without them only the histograms are summed, and of the scenes of a day the one with most valid pixels is kept.</source>
        <translation>Statistiktabellen derselben Läufe. Ohne sie werden nur die Histogramme summiert, und von den Szenen eines Tages wird die mit den meisten gültigen Pixeln behalten.</translation>
    </message>
    <message>
        <source>what is summed in time, by UTC: nothing (each scene for itself), days, weeks from Monday (ISO 8601), months, seasons of three months (December belongs to the next year&apos;s winter), years, or all dates together.</source>
        <translation>was zeitlich summiert wird, nach UTC: nichts (jede Szene für sich), Tage, Wochen ab Montag (ISO 8601), Monate, Jahreszeiten von drei Monaten (der Dezember gehört zum Winter des nächsten Jahres), Jahre oder alle Termine zusammen.</translation>
    </message>
    <message>
        <source>attributes carried along in the tables, such as crop: zones with the same value are summed. Empty: every zone for itself.</source>
        <translation>in den Tabellen mitgeführte Attribute wie die Kultur: Zonen mit gleichem Wert werden summiert. Leer: jede Zone für sich.</translation>
    </message>
    <message>
        <source>of several scenes of one UTC day keep, for each zone, the one that has data on most of it (then the one with most valid pixels, then the newest processing baseline), so that no ground counts twice; or sum them all. Without effect where PERIOD leaves each scene for itself.</source>
        <translation>von mehreren Szenen eines UTC-Tages für jede Zone die behalten, die auf dem größten Teil von ihr Daten hat (dann die mit den meisten gültigen Pixeln, dann die mit der neuesten Prozessierungs-Baseline), damit keine Fläche doppelt zählt; oder alle summieren. Ohne Wirkung, wo PERIOD jede Szene für sich lässt.</translation>
    </message>
    <message>
        <source>one row per zone or group, period and bin.</source>
        <translation>eine Zeile je Zone oder Gruppe, Zeitraum und Histogrammklasse.</translation>
    </message>
    <message>
        <source>one row per zone or group and period, with the numbers of rows, zones and scenes that were summed, and the scenes left out.</source>
        <translation>eine Zeile je Zone oder Gruppe und Zeitraum, mit der Anzahl der summierten Zeilen, Zonen und Szenen und den weggelassenen Szenen.</translation>
    </message>
    <message>
        <source>one row per row that does not count, and why: there twice, or another scene of the day.</source>
        <translation>eine Zeile je Zeile, die nicht zählt, mit dem Grund: doppelt vorhanden oder eine andere Szene des Tages.</translation>
    </message>
    <message>
        <source>rows of STATISTICS; rows of the input that do not count; rows of STATISTICS without a valid pixel.</source>
        <translation>Zeilen von STATISTICS; Zeilen der Eingabe, die nicht zählen; Zeilen von STATISTICS ohne ein gültiges Pixel.</translation>
    </message>
    <message>
        <source>Histogram tables</source>
        <translation>Histogrammtabellen</translation>
    </message>
    <message>
        <source>Statistics tables</source>
        <translation>Statistiktabellen</translation>
    </message>
    <message>
        <source>Sum by</source>
        <translation>Summieren nach</translation>
    </message>
    <message>
        <source>scene (no sums over time)</source>
        <translation>Szene (keine zeitlichen Summen)</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>all dates</source>
        <translation>alle Termine</translation>
    </message>
    <message>
        <source>Sum zones with the same</source>
        <translation>Zonen summieren mit gleichem Wert von</translation>
    </message>
    <message>
        <source>Scenes of one day</source>
        <translation>Szenen eines Tages</translation>
    </message>
    <message>
        <source>keep the one that covers most of the zone</source>
        <translation>die behalten, die den größten Teil der Zone abdeckt</translation>
    </message>
    <message>
        <source>sum them all</source>
        <translation>alle summieren</translation>
    </message>
    <message>
        <source>Summed histogram</source>
        <translation>Summiertes Histogramm</translation>
    </message>
    <message>
        <source>Summed statistics</source>
        <translation>Summierte Statistik</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Weggelassene Zeilen</translation>
    </message>
    <message>
        <source>Rows of the statistics</source>
        <translation>Zeilen der Statistik</translation>
    </message>
    <message>
        <source>Rows of the input that do not count</source>
        <translation>Zeilen der Eingabe, die nicht zählen</translation>
    </message>
    <message>
        <source>Statistics rows without a valid pixel</source>
        <translation>Statistikzeilen ohne ein gültiges Pixel</translation>
    </message>
    <message>
        <source>There is nothing to sum: give STATISTICS_TABLES, HISTOGRAM_TABLES or both.</source>
        <translation>Es gibt nichts zu summieren: Geben Sie STATISTICS_TABLES, HISTOGRAM_TABLES oder beides an.</translation>
    </message>
    <message>
        <source>HISTOGRAM needs HISTOGRAM_TABLES: statistics tables hold no bins.</source>
        <translation>HISTOGRAM braucht HISTOGRAM_TABLES: Statistiktabellen enthalten keine Histogrammklassen.</translation>
    </message>
    <message>
        <source>STATISTICS needs STATISTICS_TABLES: histogram tables hold neither mean nor pixels without a valid value.</source>
        <translation>STATISTICS braucht STATISTICS_TABLES: Histogrammtabellen enthalten weder den Mittelwert noch Pixel ohne gültigen Wert.</translation>
    </message>
    <message>
        <source>Rows by status: %1.</source>
        <translation>Zeilen nach Status: %1.</translation>
    </message>
    <message>
        <source>Without HISTOGRAM_TABLES there is no HISTOGRAM, and rows that are the sum of several have no median and no percentiles.</source>
        <translation>Ohne HISTOGRAM_TABLES gibt es kein HISTOGRAM, und Zeilen, die die Summe mehrerer sind, haben keinen Median und keine Perzentile.</translation>
    </message>
    <message>
        <source>Without STATISTICS_TABLES there is no STATISTICS, and zones without valid pixels are not known; of the scenes of a day the one with most pixels in the bins is kept.</source>
        <translation>Ohne STATISTICS_TABLES gibt es kein STATISTICS, und Zonen ohne gültige Pixel sind nicht bekannt; von den Szenen eines Tages wird die mit den meisten Pixeln in den Histogrammklassen behalten.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Zone %1 in scene %2 has other numbers in “%3” than in “%4”, so it is not clear which count. Leave one of the tables out, or filter it.</source>
        <translation>Zone %1 in Szene %2 hat in „%3“ andere Zahlen als in „%4“, es ist also nicht klar, welche gelten. Lassen Sie eine der Tabellen weg oder filtern Sie sie.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2”: bin %3 of zone %4 in scene %5 is there a second time.</source>
        <translation>Zeile %1 der Tabelle „%2“: Histogrammklasse %3 der Zone %4 in Szene %5 ist ein zweites Mal vorhanden.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” is of zone %3 in scene %4, of which STATISTICS_TABLES has no row. Give the tables of the same runs, filtered alike, or only one kind.</source>
        <translation>Zeile %1 der Tabelle „%2“ gehört zu Zone %3 in Szene %4, von der STATISTICS_TABLES keine Zeile hat. Geben Sie die Tabellen derselben Läufe an, gleich gefiltert, oder nur eine Art.</translation>
    </message>
    <message>
        <source>Zone %1 in scene %2 has another histogram in “%3” than in “%4”, so it is not clear which counts. Leave one of the tables out, or filter it.</source>
        <translation>Zone %1 in Szene %2 hat in „%3“ ein anderes Histogramm als in „%4“, es ist also nicht klar, welches gilt. Lassen Sie eine der Tabellen weg oder filtern Sie sie.</translation>
    </message>
    <message>
        <source>Zone %1 in scene %2 has %3 pixels in HISTOGRAM_TABLES, but should have %4 by “%5”. Give the tables of the same runs, filtered alike and each once, or only one kind.</source>
        <translation>Zone %1 in Szene %2 hat %3 Pixel in HISTOGRAM_TABLES, sollte nach „%5“ aber %4 haben. Geben Sie die Tabellen derselben Läufe an, gleich gefiltert und jede nur einmal, oder nur eine Art.</translation>
    </message>
    <message>
        <source>Puts histogram and statistics tables of “NDVI histogram tables” together, of one run or of several, and sums them by period and by zone. Counts, mean, standard deviation, minimum and maximum are those of all pixels together; median and percentiles of several rows are recomputed from the histogram, no farther off than the widest bin, or NULL where they fall among pixels below or above all bins and are not known so well. The output can be summed again.</source>
        <translation>Führt Histogramm- und Statistiktabellen von „NDVI-Histogrammtabellen“ aus einem oder mehreren Läufen zusammen und summiert sie nach Zeitraum und Zone. Anzahlen, Mittelwert, Standardabweichung, Minimum und Maximum sind die aller Pixel zusammen; Median und Perzentile mehrerer Zeilen werden aus dem Histogramm neu berechnet, mit einer Abweichung von höchstens der breitesten Klasse, oder sind NULL, wo sie zwischen Pixel unter oder über allen Klassen fallen und nicht so genau bekannt sind. Die Ausgabe kann erneut summiert werden.</translation>
    </message>
    <message>
        <source>one row per zone or group and period with a column per bin, for joins and spreadsheets; n_0.35 counts the pixels from 0.35 on. Needs both kinds of tables.</source>
        <translation>eine Zeile je Zone oder Gruppe und Zeitraum mit einer Spalte je Histogrammklasse, für Verknüpfungen und Tabellenkalkulationen; n_0.35 zählt die Pixel ab 0.35. Braucht beide Arten von Tabellen.</translation>
    </message>
    <message>
        <source>Summed histogram, a column per bin</source>
        <translation>Summiertes Histogramm, eine Spalte je Klasse</translation>
    </message>
    <message>
        <source>No table is asked for: give at least one of HISTOGRAM, STATISTICS, WIDE and CHOICES.</source>
        <translation>Es ist keine Tabelle verlangt: Geben Sie mindestens eines von HISTOGRAM, STATISTICS, WIDE und CHOICES an.</translation>
    </message>
    <message>
        <source>WIDE needs HISTOGRAM_TABLES and STATISTICS_TABLES: its columns are the bins of the ones and status and pixels of the others.</source>
        <translation>WIDE braucht HISTOGRAM_TABLES und STATISTICS_TABLES: Seine Spalten sind die Histogrammklassen der einen und Status und Pixel der anderen.</translation>
    </message>
    <message>
        <source>%1 rows of zones and scenes read, %2 rows made of them.</source>
        <translation>%1 Zeilen von Zonen und Szenen gelesen, daraus %2 Zeilen gemacht.</translation>
    </message>
    <message>
        <source>%1 of the rows read do not count (%2): CHOICES has them.</source>
        <translation>%1 der gelesenen Zeilen zählen nicht (%2): Sie stehen in CHOICES.</translation>
    </message>
    <message>
        <source>%1 of the rows read do not count (%2). To see which, ask for CHOICES.</source>
        <translation>%1 der gelesenen Zeilen zählen nicht (%2). Um zu sehen, welche, fordern Sie CHOICES an.</translation>
    </message>
    <message>
        <source>%1 zones and scenes are in the tables more than once, with the same numbers, and count once. Is a table given twice, or are there two of one run?</source>
        <translation>%1 Zonen und Szenen stehen mehr als einmal mit denselben Zahlen in den Tabellen und zählen einmal. Ist eine Tabelle doppelt angegeben, oder gibt es zwei aus einem Lauf?</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (zwischen %2 und %3)</translation>
    </message>
    <message>
        <source>Not known, for they fall among pixels below or above all bins: %1.</source>
        <translation>Nicht bekannt, denn sie fallen zwischen Pixel unter oder über allen Histogrammklassen: %1.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” has pixels above all its bins, up to %3, but the bins of “%4” reach to %5.</source>
        <translation>Zeile %1 der Tabelle „%2“ hat Pixel über allen ihren Histogrammklassen, bis %3, die Klassen von „%4“ reichen aber bis %5.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” has pixels below all its bins, down to %3, but the bins of “%4” begin at %5.</source>
        <translation>Zeile %1 der Tabelle „%2“ hat Pixel unter allen ihren Histogrammklassen, bis hinab zu %3, die Klassen von „%4“ beginnen aber bei %5.</translation>
    </message>
    <message>
        <source>So the runs had bins of different ranges, and their histograms cannot be added. Make the tables again with the same BIN_MIN and BIN_MAX, or sum those with the same bins apart.</source>
        <translation>Die Läufe hatten also Klassen mit verschiedenen Bereichen, und ihre Histogramme können nicht addiert werden. Erstellen Sie die Tabellen neu mit gleichem BIN_MIN und BIN_MAX, oder summieren Sie die mit gleichen Histogrammklassen getrennt.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be opened as a table.</source>
        <translation>%1: „%2“ lässt sich nicht als Tabelle öffnen.</translation>
    </message>
</context>
<context>
    <name>ndvi::BinParameters</name>
    <message>
        <source>%1: %2 must lie between −1000 and 1000 and have at most 15 decimal places.</source>
        <translation>%1: %2 muss zwischen −1000 und 1000 liegen und darf höchstens 15 Nachkommastellen haben.</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other: give one of them.</source>
        <translation>%1 und %2 widersprechen einander: Geben Sie nur eines davon an.</translation>
    </message>
    <message>
        <source>MIN_BUCKET_WIDTH needs MAX_BUCKETS, the largest number of bins.</source>
        <translation>MIN_BUCKET_WIDTH braucht MAX_BUCKETS, die Höchstzahl der Histogrammklassen.</translation>
    </message>
    <message>
        <source>BIN_WIDTH and %1 contradict each other: give one of them.</source>
        <translation>BIN_WIDTH und %1 widersprechen einander: Geben Sie nur eines davon an.</translation>
    </message>
    <message>
        <source>BIN_MIN and BIN_EDGES contradict each other: the first edge is the minimum.</source>
        <translation>BIN_MIN und BIN_EDGES widersprechen einander: Die erste Grenze ist das Minimum.</translation>
    </message>
    <message>
        <source>BIN_MAX and BIN_EDGES contradict each other: the last edge is the maximum.</source>
        <translation>BIN_MAX und BIN_EDGES widersprechen einander: Die letzte Grenze ist das Maximum.</translation>
    </message>
    <message>
        <source>BIN_EDGES: “%1” is no number. Write the edges as -1, 0, 0.2, 0.4, 1.</source>
        <translation>BIN_EDGES: „%1“ ist keine Zahl. Schreiben Sie die Grenzen so: -1, 0, 0.2, 0.4, 1.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2.</source>
        <translation>%1 muss eine ganze Zahl von 1 bis %2 sein.</translation>
    </message>
    <message>
        <source>BIN_MIN (%1) must be smaller than BIN_MAX (%2).</source>
        <translation>BIN_MIN (%1) muss kleiner sein als BIN_MAX (%2).</translation>
    </message>
    <message>
        <source>MIN_BUCKET_WIDTH must be larger than 0.</source>
        <translation>MIN_BUCKET_WIDTH muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>BIN_WIDTH must be larger than 0.</source>
        <translation>BIN_WIDTH muss größer als 0 sein.</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionFromFolder</name>
    <message>
        <source>Collection from folder</source>
        <translation>Sammlung aus Ordner</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>ndvi,sentinel-2,safe,stac,landsat,hls,catalog,index,scenes,footprints</source>
        <translation>ndvi,sentinel-2,safe,stac,landsat,hls,catalog,index,scenes,footprints,sammlung,ordner,katalog,szenen,umrisse</translation>
    </message>
    <message>
        <source>Finds the satellite scenes in a folder and lists them, with footprint, date and cloud cover, in a layer.</source>
        <translation>Findet die Satellitenszenen in einem Ordner und listet sie mit Umriss, Datum und Bewölkung in einem Layer auf.</translation>
    </message>
    <message>
        <source>Folder with the scenes</source>
        <translation>Ordner mit den Szenen</translation>
    </message>
    <message>
        <source>Processing level</source>
        <translation>Prozessierungsstufe</translation>
    </message>
    <message>
        <source>Keep products with a missing band</source>
        <translation>Produkte behalten, denen ein Kanal fehlt</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Szenen in der Sammlung</translation>
    </message>
    <message>
        <source>Products left out</source>
        <translation>Weggelassene Produkte</translation>
    </message>
    <message>
        <source>Searches a folder and all folders below it for Sentinel-2 products (.SAFE, also zipped, L1C and L2A), STAC items with files beside them, and single band files with known names (Sentinel-2, Landsat, HLS), and lists what it finds in a layer: one feature a scene, with its footprint. Filter or edit the layer as you like; the other algorithms read it. Only metadata is opened, no pixels. What is broken or incomplete is named in the log with the reason.</source>
        <translation>Durchsucht einen Ordner und alle Ordner darunter nach Sentinel-2-Produkten (.SAFE, auch gezippt, L1C und L2A), STAC-Items mit Dateien daneben und einzelnen Kanaldateien mit bekannten Namen (Sentinel-2, Landsat, HLS) und listet das Gefundene in einem Layer auf: ein Objekt je Szene, mit ihrem Umriss. Filtern oder bearbeiten Sie den Layer nach Belieben; die anderen Algorithmen lesen ihn. Es werden nur Metadaten geöffnet, keine Pixel. Was beschädigt oder unvollständig ist, wird im Protokoll mit dem Grund genannt.</translation>
    </message>
    <message>
        <source>where to search.</source>
        <translation>wo gesucht wird.</translation>
    </message>
    <message>
        <source>any, L1C (top of atmosphere) or L2A (surface reflectance).</source>
        <translation>beliebig, L1C (Oberrand der Atmosphäre) oder L2A (Reflexionsgrad am Boden).</translation>
    </message>
    <message>
        <source>keep products of which a band is missing, with that path empty.</source>
        <translation>Produkte behalten, denen ein Kanal fehlt; dessen Pfad bleibt leer.</translation>
    </message>
    <message>
        <source>the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.</source>
        <translation>die Sammlung: GeoPackage, GeoJSON, CSV, … oder ein temporärer Layer.</translation>
    </message>
    <message>
        <source>how many scenes are in the collection, and how many products were left out.</source>
        <translation>wie viele Szenen in der Sammlung sind und wie viele Produkte weggelassen wurden.</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionFromLayers</name>
    <message>
        <source>Collection from layers</source>
        <translation>Sammlung aus Layern</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>ndvi,layers,raster,stack,time series,modis,bands,index,scenes,footprints</source>
        <translation>ndvi,layers,raster,stack,time series,modis,bands,index,scenes,footprints,layer,stapel,zeitreihe,kanäle,szenen,umrisse,sammlung</translation>
    </message>
    <message>
        <source>Lists raster layers with red and near-infrared bands or with ready NDVI, or the dates of a stack, as the scenes of a collection.</source>
        <translation>Listet Rasterlayer mit Rot- und Nahinfrarotkanal oder mit fertigem NDVI oder die Termine eines Stapels als Szenen einer Sammlung auf.</translation>
    </message>
    <message>
        <source>Raster layers</source>
        <translation>Rasterlayer</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>Was die Layer enthalten</translation>
    </message>
    <message>
        <source>Red and near-infrared bands</source>
        <translation>Rotkanal und Nahinfrarotkanal</translation>
    </message>
    <message>
        <source>Ready NDVI</source>
        <translation>Fertiger NDVI</translation>
    </message>
    <message>
        <source>Red band (number or name; empty: by its name)</source>
        <translation>Rotkanal (Nummer oder Name; leer: nach dem Namen)</translation>
    </message>
    <message>
        <source>Near-infrared band (number or name; empty: by its name)</source>
        <translation>Nahinfrarotkanal (Nummer oder Name; leer: nach dem Namen)</translation>
    </message>
    <message>
        <source>NDVI band (number or name; empty: every band is a date)</source>
        <translation>NDVI-Kanal (Nummer oder Name; leer: jeder Kanal ist ein Termin)</translation>
    </message>
    <message>
        <source>Quantification: value = (stored number + offset) / quantification</source>
        <translation>Quantifizierung: Wert = (gespeicherte Zahl + Offset) / Quantifizierung</translation>
    </message>
    <message>
        <source>Offset of the stored numbers (−1000 for Sentinel-2 since baseline 04.00)</source>
        <translation>Offset der gespeicherten Zahlen (−1000 für Sentinel-2 ab Baseline 04.00)</translation>
    </message>
    <message>
        <source>Stored number that means no data (empty: what the file says)</source>
        <translation>Gespeicherte Zahl, die Nodata bedeutet (leer: was die Datei angibt)</translation>
    </message>
    <message>
        <source>Mask band (number or name)</source>
        <translation>Maskenkanal (Nummer oder Name)</translation>
    </message>
    <message>
        <source>What the mask band holds</source>
        <translation>Was der Maskenkanal enthält</translation>
    </message>
    <message>
        <source>Folder for copies of layers that are no files</source>
        <translation>Ordner für Kopien von Layern, die keine Dateien sind</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Szenen in der Sammlung</translation>
    </message>
    <message>
        <source>raster layers of the project, files, or anything else GDAL opens: /vsizip/…, NETCDF:….</source>
        <translation>Rasterlayer des Projekts, Dateien oder alles andere, was GDAL öffnet: /vsizip/…, NETCDF:….</translation>
    </message>
    <message>
        <source>0: red and near-infrared bands; 1: ready NDVI.</source>
        <translation>0: Rot- und Nahinfrarotkanal; 1: fertiger NDVI.</translation>
    </message>
    <message>
        <source>number or name of a band, as in 3 or B04. Of a stack of dates, all of them in the same order: RED_BAND=1,5 and NIR_BAND=4,8 makes two scenes of each layer. Where both are empty, bands with names of Sentinel-2, Landsat or HLS (B04 and B08, red and nir) are found by themselves.</source>
        <translation>Nummer oder Name eines Kanals, etwa 3 oder B04. Bei einem Stapel mehrerer Termine alle Kanäle in gleicher Reihenfolge: RED_BAND=1,5 und NIR_BAND=4,8 ergibt zwei Szenen aus jedem Layer. Sind beide leer, werden Kanäle mit Namen von Sentinel-2, Landsat oder HLS (B04 und B08, red und nir) von selbst gefunden.</translation>
    </message>
    <message>
        <source>with ready NDVI: the band or bands to take; empty: all, each a scene.</source>
        <translation>bei fertigem NDVI: der Kanal oder die Kanäle, die genommen werden; leer: alle, jeder eine Szene.</translation>
    </message>
    <message>
        <source>value = (stored number + OFFSET) / QUANTIFICATION. Bands: what is empty is taken from the scale and offset tags of the bands, else 10000 and 0; Sentinel-2 of processing baseline 04.00 and later needs OFFSET=-1000, unless it was added already. Ready NDVI: needed for integers without tags (10000 for NDVI × 10000); tags and floating point numbers are taken as they are.</source>
        <translation>Wert = (gespeicherte Zahl + OFFSET) / QUANTIFICATION. Kanäle: Was leer ist, wird aus den Skalierungs- und Offset-Tags der Kanäle genommen, sonst 10000 und 0; Sentinel-2 ab Prozessierungs-Baseline 04.00 braucht OFFSET=-1000, sofern es nicht schon addiert wurde. Fertiger NDVI: nötig für Ganzzahlen ohne Tags (10000 für NDVI × 10000); Tags und Gleitkommazahlen werden genommen, wie sie sind.</translation>
    </message>
    <message>
        <source>stored number that means no data. For bands it replaces what the files say; for ready NDVI it stands in where they say nothing.</source>
        <translation>gespeicherte Zahl, die Nodata bedeutet. Bei Kanälen ersetzt sie die Angabe der Dateien; bei fertigem NDVI gilt sie, wo diese nichts angeben.</translation>
    </message>
    <message>
        <source>a mask band of the same layers, one for all scenes of a layer or one for each, and what it holds: scl (Sentinel-2 classes), fmask (HLS bits), qa_pixel (Landsat bits), binary (not 0: masked).</source>
        <translation>ein Maskenkanal derselben Layer, einer für alle Szenen eines Layers oder einer für jede, und was er enthält: scl (SCL-Klassen von Sentinel-2), fmask (HLS-Bits), qa_pixel (Landsat-Bits), binary (nicht 0: maskiert).</translation>
    </message>
    <message>
        <source>needed where a layer is no file GDAL opens (WCS, virtual raster, PostGIS …): its values are written there as a GeoTIFF, layer_values.tif, at the layer&apos;s own pixel size.</source>
        <translation>nötig, wo ein Layer keine Datei ist, die GDAL öffnet (WCS, virtuelles Raster, PostGIS …): Seine Werte werden dort als GeoTIFF layer_values.tif in der eigenen Pixelgröße des Layers geschrieben.</translation>
    </message>
    <message>
        <source>the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.</source>
        <translation>die Sammlung: GeoPackage, GeoJSON, CSV, … oder ein temporärer Layer.</translation>
    </message>
    <message>
        <source>how many scenes are in the collection.</source>
        <translation>wie viele Szenen in der Sammlung sind.</translation>
    </message>
    <message>
        <source>RED_BAND and NIR_BAND must be given together.</source>
        <translation>RED_BAND und NIR_BAND müssen zusammen angegeben werden.</translation>
    </message>
    <message>
        <source>RED_BAND and NIR_BAND are for CONTENT=0, red and near-infrared bands.</source>
        <translation>RED_BAND und NIR_BAND gelten für CONTENT=0, Rot- und Nahinfrarotkanal.</translation>
    </message>
    <message>
        <source>NDVI_BAND is for CONTENT=1, ready NDVI.</source>
        <translation>NDVI_BAND gilt für CONTENT=1, fertiger NDVI.</translation>
    </message>
    <message>
        <source>QUANTIFICATION must be above 0.</source>
        <translation>QUANTIFICATION muss über 0 liegen.</translation>
    </message>
    <message>
        <source>Scenes without a date: %1 of %2 (%3). Looked at were: %4. See DATE_FROM, DATE_PATTERN and DATES, or set ALLOW_UNDATED.</source>
        <translation>Szenen ohne Datum: %1 von %2 (%3). Gesucht wurde in: %4. Siehe DATE_FROM, DATE_PATTERN und DATES, oder setzen Sie ALLOW_UNDATED.</translation>
    </message>
    <message>
        <source>Scenes without a date: %1 of %2 (%3).</source>
        <translation>Szenen ohne Datum: %1 von %2 (%3).</translation>
    </message>
    <message>
        <source>Nothing tells an offset of the bands: 0 is taken. Sentinel-2 of processing baseline 04.00 and later needs OFFSET=-1000, unless it was added already.</source>
        <translation>Nichts gibt einen Offset der Kanäle an: 0 wird genommen. Sentinel-2 ab Prozessierungs-Baseline 04.00 braucht OFFSET=-1000, sofern es nicht schon addiert wurde.</translation>
    </message>
    <message>
        <source>The files&apos; own scale, offset or nodata were taken, not those given, for: %1.</source>
        <translation>Skalierung, Offset oder Nodata der Dateien selbst wurden genommen, nicht die angegebenen, für: %1.</translation>
    </message>
    <message>
        <source>LAYERS names no layer.</source>
        <translation>LAYERS nennt keinen Layer.</translation>
    </message>
    <message>
        <source>“%1” is there twice and was taken once.</source>
        <translation>„%1“ ist doppelt vorhanden und wurde einmal genommen.</translation>
    </message>
    <message>
        <source>Lists raster layers or files as the scenes of a collection, which the other algorithms read: one feature a scene, with its footprint. A layer has red and near-infrared bands, or NDVI somebody has made already; a stack has several dates. Only headers are read, and only the data count, never how a layer is drawn. What “NDVI rasters” and “Stack NDVI bands” wrote says itself of which scene it is, and why a band has no data: tables of it have the same scenes as those of the bands.</source>
        <translation>Listet Rasterlayer oder Dateien als Szenen einer Sammlung auf, die die anderen Algorithmen lesen: ein Objekt je Szene, mit ihrem Umriss. Ein Layer hat einen Rot- und einen Nahinfrarotkanal oder einen NDVI, den jemand schon erstellt hat; ein Stapel hat mehrere Termine. Es werden nur Dateiköpfe gelesen, und nur die Daten zählen, nie die Darstellung eines Layers. Was „NDVI-Raster“ und „NDVI-Kanäle stapeln“ geschrieben haben, gibt selbst an, zu welcher Szene es gehört und warum ein Kanal keine Daten hat: Tabellen daraus haben dieselben Szenen wie die der Kanäle.</translation>
    </message>
    <message>
        <source>Looking at layer %1 of %2: %3</source>
        <translation>Layer %1 von %2 wird angesehen: %3</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionFromStac</name>
    <message>
        <source>Collection from STAC</source>
        <translation>Sammlung aus STAC</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>ndvi,sentinel-2,stac,api,cloud,cog,earth search,planetary computer,copernicus,search,catalog,scenes</source>
        <translation>ndvi,sentinel-2,stac,api,cloud,cog,earth search,planetary computer,copernicus,search,catalog,scenes,suche,katalog,szenen,sammlung</translation>
    </message>
    <message>
        <source>Finds satellite scenes on servers, by place, time and cloud cover, and lists them in a layer. Nothing is downloaded.</source>
        <translation>Findet Satellitenszenen auf Servern nach Ort, Zeit und Bewölkung und listet sie in einem Layer auf. Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>STAC API or catalog (a name or an address)</source>
        <translation>STAC-API oder -Katalog (Name oder Adresse)</translation>
    </message>
    <message>
        <source>Collection of the API (empty: its Sentinel-2 L2A)</source>
        <translation>Sammlung der API (leer: deren Sentinel-2 L2A)</translation>
    </message>
    <message>
        <source>Zones the scenes must touch</source>
        <translation>Zonen, die die Szenen berühren müssen</translation>
    </message>
    <message>
        <source>Most scenes</source>
        <translation>Höchstzahl der Szenen</translation>
    </message>
    <message>
        <source>Login for the API</source>
        <translation>Anmeldung für die API</translation>
    </message>
    <message>
        <source>Login for the files of the scenes</source>
        <translation>Anmeldung für die Dateien der Szenen</translation>
    </message>
    <message>
        <source>Attempts a request</source>
        <translation>Versuche je Anfrage</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Szenen in der Sammlung</translation>
    </message>
    <message>
        <source>Items left out</source>
        <translation>Weggelassene Items</translation>
    </message>
    <message>
        <source>Asks a STAC API which Sentinel-2 scenes there are of a place and a time, and lists them in a layer: one feature a scene, with its footprint. Filter or edit the layer as you like; the other algorithms read it, and of the files on the server only the parts they need. Static catalogs (catalog.json), on a server or in a folder, are walked through likewise.</source>
        <translation>Fragt eine STAC-API, welche Sentinel-2-Szenen es von einem Ort und einer Zeit gibt, und listet sie in einem Layer auf: ein Objekt je Szene, mit ihrem Umriss. Filtern oder bearbeiten Sie den Layer nach Belieben; die anderen Algorithmen lesen ihn und von den Dateien auf dem Server nur die Teile, die sie brauchen. Statische Kataloge (catalog.json), auf einem Server oder in einem Ordner, werden ebenso durchlaufen.</translation>
    </message>
    <message>
        <source>id of a collection there. Empty: Sentinel-2 L2A of the APIs that are known by name (lpcloud: HLS of Sentinel-2); everything of a catalog.</source>
        <translation>Id einer Sammlung dort. Leer: Sentinel-2 L2A der namentlich bekannten APIs (lpcloud: HLS von Sentinel-2); alles von einem Katalog.</translation>
    </message>
    <message>
        <source>polygons: scenes whose footprint meets none of them are left out. The API is asked for what lies around them all; it needs these or EXTENT.</source>
        <translation>Polygone: Szenen, deren Umriss keines davon schneidet, werden weggelassen. Die API wird nach dem gefragt, was um sie alle herum liegt; sie braucht diese oder EXTENT.</translation>
    </message>
    <message>
        <source>authentication configuration of QGIS for requests to the API itself.</source>
        <translation>Authentifizierungskonfiguration von QGIS für Anfragen an die API selbst.</translation>
    </message>
    <message>
        <source>authentication configuration for the files of the scenes, where they need one: it goes into the column authcfg, and to every server that has one of these files.</source>
        <translation>Authentifizierungskonfiguration für die Dateien der Szenen, wo diese eine brauchen: Sie kommt in die Spalte authcfg und geht an jeden Server, der eine dieser Dateien hat.</translation>
    </message>
    <message>
        <source>how often a request that fails is sent, with growing pauses.</source>
        <translation>wie oft eine fehlschlagende Anfrage gesendet wird, mit wachsenden Pausen.</translation>
    </message>
    <message>
        <source>the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.</source>
        <translation>die Sammlung: GeoPackage, GeoJSON, CSV, … oder ein temporärer Layer.</translation>
    </message>
    <message>
        <source>how many scenes are in the collection, and how many items were left out.</source>
        <translation>wie viele Szenen in der Sammlung sind und wie viele Items weggelassen wurden.</translation>
    </message>
    <message>
        <source>ZONES cannot be read as a layer of polygons.</source>
        <translation>ZONES kann nicht als Polygonlayer gelesen werden.</translation>
    </message>
    <message>
        <source>a name: earth-search, planetary-computer, copernicus, lpcloud, earth-search-v0, or the address of another STAC API or catalog (https://…), or a catalog.json. Earth Search and the Planetary Computer are open to all.</source>
        <translation>ein Name: earth-search, planetary-computer, copernicus, lpcloud, earth-search-v0, oder die Adresse einer anderen STAC-API oder eines Katalogs (https://…), oder eine catalog.json. Earth Search und der Planetary Computer stehen allen offen.</translation>
    </message>
    <message>
        <source>no more scenes than this are taken, the earliest first where the API can sort, and the log says so.</source>
        <translation>mehr Szenen als diese werden nicht genommen, die frühesten zuerst, wo die API sortieren kann, und das Protokoll vermerkt es.</translation>
    </message>
    <message>
        <source>%1 has scenes of all the Earth: say in ZONES or EXTENT where they are to be.</source>
        <translation>%1 hat Szenen der ganzen Erde: Geben Sie in ZONES oder EXTENT an, wo sie liegen sollen.</translation>
    </message>
    <message>
        <source>OUTPUT: %1 would be a shapefile, which cuts the addresses of files on servers at 254 characters. Choose a GeoPackage (.gpkg), GeoJSON or CSV.</source>
        <translation>OUTPUT: %1 wäre ein Shapefile, das die Adressen von Dateien auf Servern bei 254 Zeichen abschneidet. Wählen Sie ein GeoPackage (.gpkg), GeoJSON oder CSV.</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionReader</name>
    <message>
        <source>The layer “%1” has no field %2, so it is no collection. %3</source>
        <translation>Der Layer „%1“ hat kein Feld %2 und ist daher keine Sammlung. %3</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: %3 is “%4”, which is no number.</source>
        <translation>Szene %1 von „%2“: %3 ist „%4“, und das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: %3 is the relative path “%4”, which counts from the folder of the collection&apos;s file, but this layer is in no file. Use the collection&apos;s file itself, or make it without RELATIVE_PATHS.</source>
        <translation>Szene %1 von „%2“: %3 ist der relative Pfad „%4“, der vom Ordner der Datei der Sammlung aus zählt, dieser Layer liegt aber in keiner Datei. Verwenden Sie die Datei der Sammlung selbst, oder erstellen Sie sie ohne RELATIVE_PATHS.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: quantification is %3, but reflectance = (DN + offset) / quantification needs a number above 0.</source>
        <translation>Szene %1 von „%2“: quantification ist %3, Reflexionsgrad = (DN + Offset) / Quantifizierung braucht aber eine Zahl über 0.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: offset_red and offset_nir must be numbers.</source>
        <translation>Szene %1 von „%2“: offset_red und offset_nir müssen Zahlen sein.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: %3 is “%4”; known are %5.</source>
        <translation>Szene %1 von „%2“: %3 ist „%4“; bekannt sind %5.</translation>
    </message>
    <message>
        <source>Feature %1 of “%2” has no scene_id.</source>
        <translation>Objekt %1 von „%2“ hat keine scene_id.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: datetime is “%3”, which is no date and time such as 2024-09-01T17:28:59Z.</source>
        <translation>Szene %1 von „%2“: datetime ist „%3“, und das ist keine Angabe von Datum und Zeit wie 2024-09-01T17:28:59Z.</translation>
    </message>
    <message>
        <source>The scene %1 is more than once in “%2”: scene_id must be unique.</source>
        <translation>Die Szene %1 ist mehr als einmal in „%2“: scene_id muss eindeutig sein.</translation>
    </message>
    <message>
        <source>The collection “%1” holds no scene (after its filter or selection).</source>
        <translation>Die Sammlung „%1“ enthält keine Szene (nach ihrem Filter oder ihrer Auswahl).</translation>
    </message>
    <message>
        <source>A collection is made by “Collection from folder”; a table of your own needs the field scene_id, and either red and nir or ndvi; with datetime the rows have a time.</source>
        <translation>Eine Sammlung wird mit „Sammlung aus Ordner“ erstellt; eine eigene Tabelle braucht das Feld scene_id und entweder red und nir oder ndvi; mit datetime haben die Zeilen eine Zeit.</translation>
    </message>
    <message>
        <source>Scenes whose offset (offset_red, offset_nir) is not known: %1 of %2; 0 is taken. Sentinel-2 products of baseline 04.00 and later need −1000.</source>
        <translation>Szenen, deren Offset (offset_red, offset_nir) nicht bekannt ist: %1 von %2; 0 wird genommen. Sentinel-2-Produkte ab Baseline 04.00 brauchen −1000.</translation>
    </message>
</context>
<context>
    <name>ndvi::DateParameters</name>
    <message>
        <source>Where the dates are</source>
        <translation>Wo die Datumsangaben stehen</translation>
    </message>
    <message>
        <source>Wherever one is found</source>
        <translation>Wo immer eine gefunden wird</translation>
    </message>
    <message>
        <source>Time range of the layer</source>
        <translation>Zeitbereich des Layers</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>How dates are written in names</source>
        <translation>Schreibweise des Datums in Namen</translation>
    </message>
    <message>
        <source>Table of dates</source>
        <translation>Tabelle der Termine</translation>
    </message>
    <message>
        <source>Field with the layer&apos;s name or the band</source>
        <translation>Feld mit dem Namen des Layers oder dem Kanal</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>Feld mit dem Datum</translation>
    </message>
    <message>
        <source>Keep scenes without a date</source>
        <translation>Szenen ohne Datum behalten</translation>
    </message>
    <message>
        <source>0: wherever one is found, in the order of DATES, the layer&apos;s time range, the time of acquisition in metadata, names of band, file and layer, and the metadata item TIFFTAG_DATETIME, which may be when the file was made; 1 to 4: there only. Times are UTC. In a stack, only bands and DATES tell a date.</source>
        <translation>0: wo immer eine Angabe gefunden wird, in der Reihenfolge DATES, Zeitbereich des Layers, Aufnahmezeit in den Metadaten, Namen von Kanal, Datei und Layer und das Metadatenelement TIFFTAG_DATETIME, das auch die Entstehungszeit der Datei sein kann; 1 bis 4: nur dort. Zeiten sind in UTC. In einem Stapel geben nur Kanäle und DATES ein Datum an.</translation>
    </message>
    <message>
        <source>how a date is written in a name: yyyy, MM, dd, or DDD for the day of the year, HH, mm, ss, all else as it is; several with commas between them, tried in their order. Where a name has two dates, write what is around the right one: taken_{date:yyyyMMdd}.</source>
        <translation>wie ein Datum in einem Namen geschrieben ist: yyyy, MM, dd oder DDD für den Tag des Jahres, HH, mm, ss, alles andere wie es ist; mehrere durch Kommas getrennt, sie werden der Reihe nach versucht. Enthält ein Name zwei Datumsangaben, so schreiben Sie, was um die richtige herum steht: taken_{date:yyyyMMdd}.</translation>
    </message>
    <message>
        <source>a table with a row for each scene. LAYER_FIELD has the name of the layer or file, or of a stack the name of the band, its number where there is one layer, or layer#band=3. DATE_FIELD has the date, or date and time.</source>
        <translation>eine Tabelle mit einer Zeile für jede Szene. LAYER_FIELD enthält den Namen des Layers oder der Datei oder bei einem Stapel den Namen des Kanals, seine Nummer, wenn es nur einen Layer gibt, oder layer#band=3. DATE_FIELD enthält das Datum oder Datum und Zeit.</translation>
    </message>
    <message>
        <source>keep scenes for which no date is found; else they end the run.</source>
        <translation>Szenen behalten, für die kein Datum gefunden wird; sonst beenden sie den Lauf.</translation>
    </message>
    <message>
        <source>DATE_FROM=4 needs DATES, a table of dates.</source>
        <translation>DATE_FROM=4 braucht DATES, eine Tabelle der Termine.</translation>
    </message>
    <message>
        <source>DATES is a table of dates, but DATE_FROM=%1 looks for them elsewhere: use 0 or 4.</source>
        <translation>DATES ist eine Tabelle der Termine, aber DATE_FROM=%1 sucht sie anderswo: Verwenden Sie 0 oder 4.</translation>
    </message>
    <message>
        <source>DATES needs LAYER_FIELD and DATE_FIELD, which say where layers and dates are in it.</source>
        <translation>DATES braucht LAYER_FIELD und DATE_FIELD, die angeben, wo darin Layer und Datum stehen.</translation>
    </message>
    <message>
        <source>DATES cannot be read as a table.</source>
        <translation>DATES kann nicht als Tabelle gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ndvi::ExportedLayers</name>
    <message>
        <source>LAYERS: “%1” (%2) is no file that can be opened without QGIS, so its values have to be copied: name a folder for that in FOLDER.</source>
        <translation>LAYERS: „%1“ (%2) ist keine Datei, die ohne QGIS geöffnet werden kann, daher müssen die Werte kopiert werden: Nennen Sie in FOLDER einen Ordner dafür.</translation>
    </message>
    <message>
        <source>FOLDER: the folder %1 cannot be made.</source>
        <translation>FOLDER: Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Copying the values of “%1” to %2.</source>
        <translation>Die Werte von „%1“ werden nach %2 kopiert.</translation>
    </message>
</context>
<context>
    <name>ndvi::HistogramReport</name>
    <message>
        <source>NDVI histogram report</source>
        <translation>NDVI-Histogrammbericht</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>ndvi,histogram,report,html,heat map,chart,overview,time series,field</source>
        <translation>ndvi,histogram,report,html,heat map,chart,overview,time series,field,histogramm,bericht,heatmap,diagramm,übersicht,zeitreihe,feld,schlag</translation>
    </message>
    <message>
        <source>Makes a page to look at of the tables of a run: what went wrong, which zones need attention, and their histograms by date.</source>
        <translation>Erstellt aus den Tabellen eines Laufs eine Seite zum Ansehen: was schiefging, welche Zonen Aufmerksamkeit brauchen und ihre Histogramme nach Datum.</translation>
    </message>
    <message>
        <source>the histogram table, a row per zone, scene and bin. Any vector format, also CSV.</source>
        <translation>die Histogrammtabelle, eine Zeile je Zone, Szene und Klasse. Jedes Vektorformat, auch CSV.</translation>
    </message>
    <message>
        <source>the scenes table of the same run: tells which scenes could not be read, and why.</source>
        <translation>die Szenentabelle desselben Laufs: gibt an, welche Szenen nicht gelesen werden konnten und warum.</translation>
    </message>
    <message>
        <source>zone_id of the zones to show in detail, separated by commas (or semicolons, where names have commas). Empty: those that need attention most.</source>
        <translation>zone_id der Zonen, die im Einzelnen gezeigt werden, durch Kommas getrennt (oder durch Semikolons, wo Namen Kommas enthalten). Leer: die, die am meisten Aufmerksamkeit brauchen.</translation>
    </message>
    <message>
        <source>how many zones to show in detail where ZONES_SHOWN is empty; all are in the overview. The page stays below some 20 MB in any case, and says what it left out.</source>
        <translation>wie viele Zonen im Einzelnen gezeigt werden, wenn ZONES_SHOWN leer ist; in der Übersicht stehen alle. Die Seite bleibt in jedem Fall unter etwa 20 MB und gibt an, was sie weggelassen hat.</translation>
    </message>
    <message>
        <source>heading of the page.</source>
        <translation>Überschrift der Seite.</translation>
    </message>
    <message>
        <source>the page, an HTML file. QGIS lists it in its results viewer.</source>
        <translation>die Seite, eine HTML-Datei. QGIS führt sie in seiner Ergebnisanzeige auf.</translation>
    </message>
    <message>
        <source>Histogram table</source>
        <translation>Histogrammtabelle</translation>
    </message>
    <message>
        <source>Statistics table</source>
        <translation>Statistiktabelle</translation>
    </message>
    <message>
        <source>Scenes table</source>
        <translation>Szenentabelle</translation>
    </message>
    <message>
        <source>Zones to show in detail (zone_id)</source>
        <translation>Im Einzelnen gezeigte Zonen (zone_id)</translation>
    </message>
    <message>
        <source>Largest number of zones to show in detail</source>
        <translation>Höchstzahl der im Einzelnen gezeigten Zonen</translation>
    </message>
    <message>
        <source>Heading of the page</source>
        <translation>Überschrift der Seite</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Zones that need attention</source>
        <translation>Zonen, die Aufmerksamkeit brauchen</translation>
    </message>
    <message>
        <source>%1: the table “%2” cannot be opened.</source>
        <translation>%1: Die Tabelle „%2“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Reading the statistics</source>
        <translation>Statistik wird gelesen</translation>
    </message>
    <message>
        <source>Reading the histogram</source>
        <translation>Histogramm wird gelesen</translation>
    </message>
    <message>
        <source>Without the scenes table this page cannot tell which scenes failed as a whole.</source>
        <translation>Ohne die Szenentabelle kann diese Seite nicht angeben, welche Szenen als Ganzes fehlgeschlagen sind.</translation>
    </message>
    <message>
        <source>the statistics table of the same run. With percentiles 5 and 95 the band between them is exact; without, and in sums, it is read off the histogram, which ≈ marks.</source>
        <translation>die Statistiktabelle desselben Laufs. Mit den Perzentilen 5 und 95 ist das Band dazwischen exakt; ohne sie und in Summen wird es aus dem Histogramm abgelesen, was ≈ kennzeichnet.</translation>
    </message>
    <message>
        <source>zones in the statistics table; those that need attention, which a fall of the median that lasts (a harvest) does not count for.</source>
        <translation>Zonen in der Statistiktabelle; die, die Aufmerksamkeit brauchen, wofür ein Abfall des Medians, der bleibt (eine Ernte), nicht zählt.</translation>
    </message>
    <message>
        <source>Makes one HTML page of the tables that “NDVI histogram tables” writes: what went wrong and why, an overview of all zones with those first that need attention (failures, nothing valid, nothing inside the bins, a fall of the median that recovers at once or is too new to tell, little clear area, few pixels), and for some zones a heat map of their histograms by date, the histogram of each date and the numbers. Sums that “Aggregate tables” writes can be shown too. The page needs no network and no scripts, names no folders and can be printed.</source>
        <translation>Erstellt eine HTML-Seite aus den Tabellen, die „NDVI-Histogrammtabellen“ schreibt: was schiefging und warum, eine Übersicht aller Zonen, zuerst die, die Aufmerksamkeit brauchen (Fehlschläge, nichts gültig, nichts innerhalb der Klassen, ein Abfall des Medians, der sich gleich wieder erholt oder zu neu für ein Urteil ist, wenig klare Fläche, wenige Pixel), und für einige Zonen eine Heatmap ihrer Histogramme nach Datum, das Histogramm jedes Termins und die Zahlen. Auch Summen, die „Tabellen zusammenfassen“ schreibt, können gezeigt werden. Die Seite braucht weder Netzwerk noch Skripte, nennt keine Ordner und kann gedruckt werden.</translation>
    </message>
</context>
<context>
    <name>ndvi::HistogramTables</name>
    <message>
        <source>NDVI histogram tables</source>
        <translation>NDVI-Histogrammtabellen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>ndvi,histogram,zonal,statistics,polygon,field,sentinel-2,time series,bins</source>
        <translation>ndvi,histogram,zonal,statistics,polygon,field,sentinel-2,time series,bins,histogramm,zonenstatistik,statistik,feld,schlag,zeitreihe,klassen</translation>
    </message>
    <message>
        <source>Counts the NDVI of every polygon on every date into bins, and tells what became of every scene.</source>
        <translation>Zählt den NDVI jedes Polygons an jedem Termin in Histogrammklassen und gibt an, was aus jeder Szene wurde.</translation>
    </message>
    <message>
        <source>range and width of the bins, the same for all zones and scenes; the width must divide the range. A value on an edge counts in the bin above it.</source>
        <translation>Bereich und Breite der Histogrammklassen, gleich für alle Zonen und Szenen; die Breite muss den Bereich ohne Rest teilen. Ein Wert auf einer Grenze zählt in der Histogrammklasse darüber.</translation>
    </message>
    <message>
        <source>number of equal bins, instead of BIN_WIDTH.</source>
        <translation>Anzahl gleicher Histogrammklassen, statt BIN_WIDTH.</translation>
    </message>
    <message>
        <source>any increasing list of edges, such as -1,0,0.2,0.4,1, instead of range and width.</source>
        <translation>eine beliebige ansteigende Liste von Grenzen wie -1,0,0.2,0.4,1, statt Bereich und Breite.</translation>
    </message>
    <message>
        <source>as in Earth Engine: the smallest width 2^k, or MIN_BUCKET_WIDTH × 2^k, that needs at most MAX_BUCKETS bins.</source>
        <translation>wie in Earth Engine: die kleinste Breite 2^k oder MIN_BUCKET_WIDTH × 2^k, die höchstens MAX_BUCKETS Histogrammklassen braucht.</translation>
    </message>
    <message>
        <source>write bins with count 0 too.</source>
        <translation>auch Histogrammklassen mit Anzahl 0 schreiben.</translation>
    </message>
    <message>
        <source>one row per zone, scene and bin: count of pixels and share of the valid ones.</source>
        <translation>eine Zeile je Zone, Szene und Histogrammklasse: Anzahl der Pixel und Anteil an den gültigen.</translation>
    </message>
    <message>
        <source>one row per zone and scene, whatever happened: status, pixel counts, mean, percentiles.</source>
        <translation>eine Zeile je Zone und Szene, was auch geschah: Status, Pixelanzahlen, Mittelwert, Perzentile.</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be read, and why not.</source>
        <translation>eine Zeile je Szene: ob sie gelesen werden konnte und warum nicht.</translation>
    </message>
    <message>
        <source>Smallest NDVI of the bins</source>
        <translation>Kleinster NDVI der Histogrammklassen</translation>
    </message>
    <message>
        <source>Largest NDVI of the bins</source>
        <translation>Größter NDVI der Histogrammklassen</translation>
    </message>
    <message>
        <source>Width of a bin</source>
        <translation>Breite einer Histogrammklasse</translation>
    </message>
    <message>
        <source>Number of equal bins</source>
        <translation>Anzahl gleicher Histogrammklassen</translation>
    </message>
    <message>
        <source>Edges of the bins</source>
        <translation>Grenzen der Histogrammklassen</translation>
    </message>
    <message>
        <source>Largest number of bins of width 2^k</source>
        <translation>Höchstzahl der Histogrammklassen der Breite 2^k</translation>
    </message>
    <message>
        <source>Smallest width of these bins</source>
        <translation>Kleinste Breite dieser Histogrammklassen</translation>
    </message>
    <message>
        <source>Write bins without pixels too</source>
        <translation>Auch Histogrammklassen ohne Pixel schreiben</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Szenen in der Sammlung</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Szenen, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Statistics rows without a valid pixel</source>
        <translation>Statistikzeilen ohne ein gültiges Pixel</translation>
    </message>
    <message>
        <source>For every zone (field, plot, district …) and every scene of a collection: how many pixels fall into each NDVI bin, the statistics, and why there are none where there are none. NDVI = (NIR − red) / (NIR + red) of reflectance. Bands are read straight from the scenes, no NDVI raster is needed.</source>
        <translation>Für jede Zone (Schlag, Parzelle, Landkreis …) und jede Szene einer Sammlung: wie viele Pixel in jede NDVI-Histogrammklasse fallen, die Statistik und, wo es keine Pixel gibt, warum nicht. NDVI = (NIR − Rot) / (NIR + Rot) des Reflexionsgrads. Die Kanäle werden direkt aus den Szenen gelesen, ein NDVI-Raster ist nicht nötig.</translation>
    </message>
    <message>
        <source>one row per zone and scene with a column per bin, for joins and spreadsheets; n_0.35 counts the pixels from 0.35 on.</source>
        <translation>eine Zeile je Zone und Szene mit einer Spalte je Histogrammklasse, für Verknüpfungen und Tabellenkalkulationen; n_0.35 zählt die Pixel ab 0.35.</translation>
    </message>
    <message>
        <source>a page to look at: what went wrong, which zones need attention, and their histograms by date.</source>
        <translation>eine Seite zum Ansehen: was schiefging, welche Zonen Aufmerksamkeit brauchen und ihre Histogramme nach Datum.</translation>
    </message>
    <message>
        <source>Histogram, a column per bin</source>
        <translation>Histogramm, eine Spalte je Klasse</translation>
    </message>
    <message>
        <source>No output is asked for: give at least one of HISTOGRAM, STATISTICS, SCENES, WIDE and REPORT.</source>
        <translation>Es ist keine Ausgabe verlangt: Geben Sie mindestens eines von HISTOGRAM, STATISTICS, SCENES, WIDE und REPORT an.</translation>
    </message>
    <message>
        <source>scenes in the collection; scenes of which nothing could be read (not those read in part); statistics rows without a valid pixel.</source>
        <translation>Szenen in der Sammlung; Szenen, von denen nichts gelesen werden konnte (ohne die teilweise gelesenen); Statistikzeilen ohne ein gültiges Pixel.</translation>
    </message>
</context>
<context>
    <name>ndvi::KnownResults</name>
    <message>
        <source>Scenes whose results were in CACHE already: %1 of %2.</source>
        <translation>Szenen, deren Ergebnisse schon in CACHE lagen: %1 von %2.</translation>
    </message>
</context>
<context>
    <name>ndvi::LayerDates</name>
    <message>
        <source>DATES: the date of “%1” is “%2”, which is no date such as 2024-06-11 or 2024-06-11T10:20:30Z.</source>
        <translation>DATES: Das Datum von „%1“ ist „%2“, und das ist kein Datum wie 2024-06-11 oder 2024-06-11T10:20:30Z.</translation>
    </message>
    <message>
        <source>DATES: “%1” is there twice, with different dates.</source>
        <translation>DATES: „%1“ ist doppelt vorhanden, mit verschiedenen Aufnahmedaten.</translation>
    </message>
    <message>
        <source>“%1” holds %2, which is written like a date, but there is no such day or time.</source>
        <translation>„%1“ enthält %2, das wie ein Datum geschrieben ist, aber einen solchen Tag oder eine solche Zeit gibt es nicht.</translation>
    </message>
    <message>
        <source>its bands %1 are of different dates by their names.</source>
        <translation>seine Kanäle %1 haben ihren Namen nach verschiedene Aufnahmedaten.</translation>
    </message>
    <message>
        <source>its metadata say it was acquired on “%1”, which is no date.</source>
        <translation>laut seinen Metadaten wurde er am „%1“ aufgenommen, und das ist kein Datum.</translation>
    </message>
    <message>
        <source>the table DATES</source>
        <translation>Tabelle DATES</translation>
    </message>
    <message>
        <source>the layer&apos;s time range</source>
        <translation>Zeitbereich des Layers</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>the layer&apos;s metadata</source>
        <translation>Metadaten des Layers</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>metadata of file, band and layer</source>
        <translation>Metadaten von Datei, Kanal und Layer</translation>
    </message>
    <message>
        <source>names of band, file and layer, by DATE_PATTERN</source>
        <translation>Namen von Kanal, Datei und Layer, nach DATE_PATTERN</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Dates: %1.</source>
        <translation>Datumsangaben: %1.</translation>
    </message>
</context>
<context>
    <name>ndvi::LayerLooks</name>
    <message>
        <source>clouds %1 – %2 %</source>
        <translation>Wolken %1 – %2 %</translation>
    </message>
    <message>
        <source>clouds unknown</source>
        <translation>Bewölkung unbekannt</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>kein gültiges Pixel</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>The NDVI style could not be applied to %1: %2</source>
        <translation>Der NDVI-Stil konnte nicht auf %1 angewendet werden: %2</translation>
    </message>
</context>
<context>
    <name>ndvi::LayerScenes</name>
    <message>
        <source>its red and near-infrared bands have no name that is known, so RED_BAND and NIR_BAND have to say which they are. Its bands are: %1. Ready NDVI needs CONTENT=1.</source>
        <translation>sein Rot- und sein Nahinfrarotkanal haben keinen bekannten Namen, daher müssen RED_BAND und NIR_BAND angeben, welche es sind. Die vorhandenen Kanäle sind: %1. Fertiger NDVI braucht CONTENT=1.</translation>
    </message>
    <message>
        <source>RED_BAND names %1 of its bands, NIR_BAND %2: they must be as many. Its bands are: %3.</source>
        <translation>RED_BAND nennt %1 seiner Kanäle, NIR_BAND %2: Es müssen gleich viele sein. Die vorhandenen Kanäle sind: %3.</translation>
    </message>
    <message>
        <source>band %1 is named as red and as near infrared.</source>
        <translation>Kanal %1 ist sowohl als Rot als auch als nahes Infrarot genannt.</translation>
    </message>
    <message>
        <source>band %1 is named twice.</source>
        <translation>Kanal %1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>its mask, band %1, does not hold integers of 8 or 16 bits.</source>
        <translation>seine Maske, Kanal %1, enthält keine Ganzzahlen von 8 oder 16 Bit.</translation>
    </message>
    <message>
        <source>the scale tags of its red and near-infrared bands, %1 and %2, must be above 0 and alike.</source>
        <translation>die Skalierungs-Tags seines Rot- und Nahinfrarotkanals, %1 und %2, müssen über 0 liegen und gleich sein.</translation>
    </message>
    <message>
        <source>it holds integers of more than 16 bits without a scale tag. Give the file its scale first: gdal_edit.py -scale 0.0001 FILE.</source>
        <translation>er enthält Ganzzahlen von mehr als 16 Bit ohne Skalierungs-Tag. Geben Sie der Datei zuerst ihre Skalierung: gdal_edit.py -scale 0.0001 FILE.</translation>
    </message>
    <message>
        <source>it holds integers, and no scale tag tells how they become NDVI: QUANTIFICATION has to, as in 10000 for NDVI × 10000 (NDVI = (number + OFFSET) / QUANTIFICATION).</source>
        <translation>er enthält Ganzzahlen, und kein Skalierungs-Tag gibt an, wie daraus NDVI wird: Das muss QUANTIFICATION angeben, etwa 10000 für NDVI × 10000 (NDVI = (Zahl + OFFSET) / QUANTIFICATION).</translation>
    </message>
    <message>
        <source>it holds floating point numbers, which are taken as they are: QUANTIFICATION and OFFSET are for integers. If they are no NDVI yet, give the file its scale first: gdal_edit.py -scale 0.0001 FILE.</source>
        <translation>er enthält Gleitkommazahlen, die genommen werden, wie sie sind: QUANTIFICATION und OFFSET sind für Ganzzahlen. Sind sie noch kein NDVI, geben Sie der Datei zuerst ihre Skalierung: gdal_edit.py -scale 0.0001 FILE.</translation>
    </message>
    <message>
        <source>band %1 holds complex numbers.</source>
        <translation>Kanal %1 enthält komplexe Zahlen.</translation>
    </message>
    <message>
        <source>its file has no place on the ground or no coordinate reference system. One chosen in QGIS is not in the file: use “Assign projection” or gdal_edit.py -a_srs EPSG:… FILE.</source>
        <translation>seine Datei hat keinen Ort am Boden oder kein Koordinatenbezugssystem. Ein in QGIS gewähltes steht nicht in der Datei: Verwenden Sie „Projektion zuweisen“ oder gdal_edit.py -a_srs EPSG:… FILE.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Layer „%1“: %2</translation>
    </message>
    <message>
        <source>MASK_BAND names bands (%1), but not one for all scenes or one for each of them (%2).</source>
        <translation>MASK_BAND nennt Kanäle (%1), aber weder einen für alle Szenen noch einen für jede von ihnen (%2).</translation>
    </message>
    <message>
        <source>Scene %1 has no data, as its file says: %2</source>
        <translation>Szene %1 hat keine Daten, wie ihre Datei angibt: %2</translation>
    </message>
    <message>
        <source>%1 in layer “%2”</source>
        <translation>%1 im Layer „%2“</translation>
    </message>
</context>
<context>
    <name>ndvi::NdviRasters</name>
    <message>
        <source>NDVI rasters</source>
        <translation>NDVI-Raster</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Folder for the NDVI rasters</source>
        <translation>Ordner für die NDVI-Raster</translation>
    </message>
    <message>
        <source>Collection with NDVI</source>
        <translation>Sammlung mit NDVI</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Szenen in der Sammlung</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Szenen, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>where the rasters go, as date_tile_scene_NDVI.tif; it is made where it is missing. A raster of that name is replaced once the new one is whole.</source>
        <translation>wohin die Raster kommen, als date_tile_scene_NDVI.tif; der Ordner wird angelegt, wo er fehlt. Ein Raster dieses Namens wird ersetzt, sobald das neue vollständig ist.</translation>
    </message>
    <message>
        <source>FOLDER: the folder %1 cannot be made.</source>
        <translation>FOLDER: Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>ndvi,raster,geotiff,cog,clip,crop,sentinel-2,time series,temporal,index</source>
        <translation>ndvi,raster,geotiff,cog,clip,crop,sentinel-2,time series,temporal,index,zuschneiden,zeitreihe,zeitlich</translation>
    </message>
    <message>
        <source>Writes the NDVI of every scene as a raster, for maps and other tools.</source>
        <translation>Schreibt den NDVI jeder Szene als Raster, für Karten und andere Werkzeuge.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>Load the rasters, styled and with their dates</source>
        <translation>Die Raster laden, mit Stil und Datum</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Writes one raster per scene on the grid of its bands: NDVI = (NIR − red) / (NIR + red) of reflectance, no data where a pixel is masked, has no data, or NIR + red is not above 0. The histogram tables do not need these rasters; they are for maps and other tools.</source>
        <translation>Schreibt je Szene ein Raster auf dem Gitter ihrer Kanäle: NDVI = (NIR − Rot) / (NIR + Rot) des Reflexionsgrads, Nodata, wo ein Pixel maskiert ist, keine Daten hat oder NIR + Rot nicht über 0 liegt. Die Histogrammtabellen brauchen diese Raster nicht; sie sind für Karten und andere Werkzeuge.</translation>
    </message>
    <message>
        <source>GeoTIFF, in tiles; or COG, cloud optimized, with overviews made of means: larger and slower to write, quick to show. A COG is first written uncompressed into FOLDER.</source>
        <translation>GeoTIFF, in Kacheln; oder COG, für die Cloud optimiert, mit Übersichten aus Mittelwerten: größer und langsamer zu schreiben, schnell anzuzeigen. Ein COG wird zuerst unkomprimiert in FOLDER geschrieben.</translation>
    </message>
    <message>
        <source>load the rasters into the project, named by date and tile, in one style, each with the time from its day (UTC) to the day before the next raster of its tile: the temporal controller plays the season. Off by default: a collection may have hundreds of scenes.</source>
        <translation>die Raster in das Projekt laden, nach Datum und Kachel benannt, in einem einheitlichen Stil, jedes mit der Zeit von seinem Tag (UTC) bis zum Tag vor dem nächsten Raster seiner Kachel: Die Zeitsteuerung spielt die Saison ab. Standardmäßig aus: Eine Sammlung kann Hunderte von Szenen haben.</translation>
    </message>
    <message>
        <source>one row per scene: whether its raster was written, and why not.</source>
        <translation>eine Zeile je Szene: ob ihr Raster geschrieben wurde und warum nicht.</translation>
    </message>
    <message>
        <source>the rasters that were written; scenes in the collection, and those that could not be read.</source>
        <translation>die geschriebenen Raster; Szenen in der Sammlung und solche, die nicht gelesen werden konnten.</translation>
    </message>
    <message>
        <source>the collection with the field ndvi filled; it stays NULL for scenes of which no raster was written, and no_ndvi_reason says why. Every algorithm here reads it; where a scene still has red and nir, the tables are computed from these.</source>
        <translation>die Sammlung mit ausgefülltem Feld ndvi; es bleibt NULL bei Szenen, von denen kein Raster geschrieben wurde, und no_ndvi_reason gibt den Grund an. Jeder Algorithmus hier liest sie; wo eine Szene noch red und nir hat, werden die Tabellen daraus berechnet.</translation>
    </message>
    <message>
        <source>Write a STAC catalog beside the rasters</source>
        <translation>Einen STAC-Katalog neben die Raster schreiben</translation>
    </message>
    <message>
        <source>write a static STAC catalog into FOLDER, collection.json and an item beside each raster, by which other programs find the rasters. Rasters of earlier runs there stay in it.</source>
        <translation>einen statischen STAC-Katalog in FOLDER schreiben, collection.json und ein Item neben jedem Raster, über den andere Programme die Raster finden. Raster früherer Läufe dort bleiben darin.</translation>
    </message>
</context>
<context>
    <name>ndvi::NetworkTransport</name>
    <message>
        <source>The server redirects from one address to the next without end.</source>
        <translation>Der Server leitet endlos von einer Adresse zur nächsten weiter.</translation>
    </message>
    <message>
        <source>The authentication configuration “%1” (AUTHCFG) cannot be used: is there one of this id in the settings of QGIS, and is the master password given? (qgis_process: set QGIS_AUTH_PASSWORD_FILE to a file that holds it.)</source>
        <translation>Die Authentifizierungskonfiguration „%1“ (AUTHCFG) kann nicht verwendet werden: Gibt es eine mit dieser Id in den Einstellungen von QGIS, und ist das Master-Passwort eingegeben? (qgis_process: Setzen Sie QGIS_AUTH_PASSWORD_FILE auf eine Datei, die es enthält.)</translation>
    </message>
    <message>
        <source>The answer is larger than any STAC document (%1 MiB).</source>
        <translation>Die Antwort ist größer als jedes STAC-Dokument (%1 MiB).</translation>
    </message>
    <message>
        <source>The server did not answer in time (%1 s: Options → Network).</source>
        <translation>Der Server antwortete nicht rechtzeitig (%1 s: Optionen → Netzwerk).</translation>
    </message>
    <message>
        <source>The server redirects to somewhere else that cannot be read.</source>
        <translation>Der Server leitet an eine andere Stelle weiter, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Is there a connection to the internet, and does it need a proxy (Options → Network)?</source>
        <translation>Besteht eine Verbindung zum Internet, und braucht sie einen Proxy (Optionen → Netzwerk)?</translation>
    </message>
</context>
<context>
    <name>ndvi::Percentiles</name>
    <message>
        <source>PERCENTILES: “%1” is no number from 0 to 100. Write them as 5,25,75,95.</source>
        <translation>PERCENTILES: „%1“ ist keine Zahl von 0 bis 100. Schreiben Sie die Perzentile so: 5,25,75,95.</translation>
    </message>
</context>
<context>
    <name>ndvi::QgisProjection</name>
    <message>
        <source>A layer or raster has no coordinate reference system. Assign one to it.</source>
        <translation>Ein Layer oder Raster hat kein Koordinatenbezugssystem. Weisen Sie ihm eines zu.</translation>
    </message>
    <message>
        <source>Unknown coordinate reference system: %1</source>
        <translation>Unbekanntes Koordinatenbezugssystem: %1</translation>
    </message>
    <message>
        <source>There is no transformation from %1 to %2.</source>
        <translation>Es gibt keine Transformation von %1 nach %2.</translation>
    </message>
</context>
<context>
    <name>ndvi::RasterExport</name>
    <message>
        <source>LAYERS: “%1” (%2) could not be opened again.</source>
        <translation>LAYERS: „%1“ (%2) konnte nicht noch einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>LAYERS: “%1” (%2) gives pictures, not the values of bands.</source>
        <translation>LAYERS: „%1“ (%2) liefert Bilder, nicht die Werte von Kanälen.</translation>
    </message>
    <message>
        <source>LAYERS: “%1” (%2) has no pixel size of its own. Save it as a GeoTIFF with the resolution you want and use that.</source>
        <translation>LAYERS: „%1“ (%2) hat keine eigene Pixelgröße. Speichern Sie den Layer als GeoTIFF mit der gewünschten Auflösung und verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>LAYERS: the values of “%1” (%2) could not be copied to %3. %4</source>
        <translation>LAYERS: Die Werte von „%1“ (%2) konnten nicht nach %3 kopiert werden. %4</translation>
    </message>
</context>
<context>
    <name>ndvi::RasterInput</name>
    <message>
        <source>LAYERS: “%1” cannot be opened as a raster layer.</source>
        <translation>LAYERS: „%1“ kann nicht als Rasterlayer geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>ndvi::RasterParameters</name>
    <message>
        <source>Numbers to store</source>
        <translation>Zu speichernde Zahlen</translation>
    </message>
    <message>
        <source>Float32, no data is NaN</source>
        <translation>Float32, Nodata ist NaN</translation>
    </message>
    <message>
        <source>Float32, no data is −9999</source>
        <translation>Float32, Nodata ist −9999</translation>
    </message>
    <message>
        <source>Int16, NDVI × 10000, no data is −32768</source>
        <translation>Int16, NDVI × 10000, Nodata ist −32768</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>0: Float32, NaN where there is no value; 1: Float32, −9999 there; 2: Int16, NDVI × 10000 rounded half away from zero, −32768 where there is no value, with a scale tag of 0.0001, so that QGIS and this plugin show NDVI. NDVI beyond ±3.2767 (reflectance below 0) is clamped then, and the log and SCENES say how often.</source>
        <translation>0: Float32, NaN, wo es keinen Wert gibt; 1: Float32, dort −9999; 2: Int16, NDVI × 10000, kaufmännisch (halbe von null weg) gerundet, −32768, wo es keinen Wert gibt, mit einem Skalierungs-Tag von 0.0001, sodass QGIS und diese Erweiterung NDVI zeigen. NDVI jenseits von ±3.2767 (Reflexionsgrad unter 0) wird dann begrenzt, und das Protokoll und SCENES geben an, wie oft.</translation>
    </message>
    <message>
        <source>NONE, DEFLATE, ZSTD (where GDAL has it) or LZW; all of them keep every value.</source>
        <translation>NONE, DEFLATE, ZSTD (wo GDAL es hat) oder LZW; alle erhalten jeden Wert.</translation>
    </message>
    <message>
        <source>FILE_FORMAT: this GDAL cannot write COG; choose GeoTIFF.</source>
        <translation>FILE_FORMAT: Dieses GDAL kann kein COG schreiben; wählen Sie GeoTIFF.</translation>
    </message>
    <message>
        <source>COMPRESSION: this GDAL has no %1; choose DEFLATE, for instance.</source>
        <translation>COMPRESSION: Dieses GDAL hat kein %1; wählen Sie zum Beispiel DEFLATE.</translation>
    </message>
    <message>
        <source>Area to cut the rasters to</source>
        <translation>Gebiet, auf das die Raster zugeschnitten werden</translation>
    </message>
    <message>
        <source>Zones to cut the rasters to (polygons)</source>
        <translation>Zonen, auf die die Raster zugeschnitten werden (Polygone)</translation>
    </message>
    <message>
        <source>No data outside the zones</source>
        <translation>Nodata außerhalb der Zonen</translation>
    </message>
    <message>
        <source>cut every raster to the pixels this rectangle touches. On the command line xmin,xmax,ymin,ymax in degrees, or with a CRS: 500000,510000,5400000,5410000 [EPSG:32632].</source>
        <translation>jedes Raster auf die Pixel zuschneiden, die dieses Rechteck berührt. Auf der Kommandozeile xmin,xmax,ymin,ymax in Grad oder mit einem KBS: 500000,510000,5400000,5410000 [EPSG:32632].</translation>
    </message>
    <message>
        <source>cut every raster to the window around the pixels these polygons touch. A scene that meets neither is skipped, and SCENES says why.</source>
        <translation>jedes Raster auf das Fenster um die Pixel zuschneiden, die diese Polygone berühren. Eine Szene, die keines davon schneidet, wird übersprungen, und SCENES gibt den Grund an.</translation>
    </message>
    <message>
        <source>also make pixels no data whose centre lies in none of the ZONES.</source>
        <translation>außerdem Pixel auf Nodata setzen, deren Mittelpunkt in keiner der ZONES liegt.</translation>
    </message>
    <message>
        <source>EXTENT cannot be read. Write it as xmin,xmax,ymin,ymax, with [EPSG:…] behind it unless in degrees.</source>
        <translation>EXTENT kann nicht gelesen werden. Schreiben Sie xmin,xmax,ymin,ymax und dahinter [EPSG:…], außer bei Grad.</translation>
    </message>
    <message>
        <source>EXTENT has no known coordinate reference system: put it behind the numbers, as in [EPSG:32632].</source>
        <translation>EXTENT hat kein bekanntes Koordinatenbezugssystem: Setzen Sie es hinter die Zahlen, etwa [EPSG:32632].</translation>
    </message>
    <message>
        <source>EXTENT is not in degrees: put its coordinate reference system behind it, as in [EPSG:32632].</source>
        <translation>EXTENT ist nicht in Grad: Setzen Sie das Koordinatenbezugssystem dahinter, etwa [EPSG:32632].</translation>
    </message>
    <message>
        <source>CLIP_TO_ZONES is set, but there are no ZONES.</source>
        <translation>CLIP_TO_ZONES ist gesetzt, es gibt aber keine ZONES.</translation>
    </message>
    <message>
        <source>ZONES: the layer “%1” cannot be opened.</source>
        <translation>ZONES: Der Layer „%1“ kann nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>ndvi::RelativePaths</name>
    <message>
        <source>Write paths relative to the collection file</source>
        <translation>Pfade relativ zur Datei der Sammlung schreiben</translation>
    </message>
    <message>
        <source>write paths relative to the folder of OUTPUT, so that both can be moved together; needs a file as OUTPUT.</source>
        <translation>Pfade relativ zum Ordner von OUTPUT schreiben, sodass beides zusammen verschoben werden kann; braucht eine Datei als OUTPUT.</translation>
    </message>
    <message>
        <source>RELATIVE_PATHS needs a file as OUTPUT, from whose folder the paths count.</source>
        <translation>RELATIVE_PATHS braucht eine Datei als OUTPUT, von deren Ordner aus die Pfade zählen.</translation>
    </message>
</context>
<context>
    <name>ndvi::ReportFile</name>
    <message>
        <source>%1: %2 cannot be written: %3</source>
        <translation>%1: %2 kann nicht geschrieben werden: %3</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
</context>
<context>
    <name>ndvi::ReportInput</name>
    <message>
        <source>%1, selected features only</source>
        <translation>%1, nur gewählte Objekte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Made on %1 (UTC)</source>
        <translation>Erstellt am %1 (UTC)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
</context>
<context>
    <name>ndvi::ReportTables</name>
    <message>
        <source>STATISTICS: the table “%1” has no rows.</source>
        <translation>STATISTICS: Die Tabelle „%1“ hat keine Zeilen.</translation>
    </message>
    <message>
        <source>ZONES_SHOWN: the table “%1” has no zone %2.</source>
        <translation>ZONES_SHOWN: Die Tabelle „%1“ hat keine Zone %2.</translation>
    </message>
    <message>
        <source>HISTOGRAM: row %1 of the table “%2” has other edges for bin %3 than a row before it. Histograms of one report must have the same bins.</source>
        <translation>HISTOGRAM: Zeile %1 der Tabelle „%2“ hat für Histogrammklasse %3 andere Grenzen als eine Zeile davor. Die Histogramme eines Berichts müssen dieselben Klassen haben.</translation>
    </message>
    <message>
        <source>HISTOGRAM: row %1 of the table “%2” is of zone %3 in scene %4, of which STATISTICS has no row. Give the two tables of one run.</source>
        <translation>HISTOGRAM: Zeile %1 der Tabelle „%2“ gehört zu Zone %3 in Szene %4, von der STATISTICS keine Zeile hat. Geben Sie die beiden Tabellen eines Laufs an.</translation>
    </message>
    <message>
        <source>In %1 of the scenes shown the histogram does not add up to the valid pixels of the statistics: rows were left out, or the tables are of different runs.</source>
        <translation>In %1 der gezeigten Szenen ergibt das Histogramm in der Summe nicht die gültigen Pixel der Statistik: Zeilen wurden weggelassen, oder die Tabellen stammen von verschiedenen Läufen.</translation>
    </message>
</context>
<context>
    <name>ndvi::ResultTableReader</name>
    <message>
        <source>The table “%1” has no field %2, so it is not %3 as “NDVI histogram tables” writes it. It has: %4.</source>
        <translation>Die Tabelle „%1“ hat kein Feld %2, es handelt sich also nicht um %3, wie „NDVI-Histogrammtabellen“ sie schreibt. Vorhanden sind: %4.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is “%1”, which is no date and time such as 2024-09-01T17:28:59Z</source>
        <translation>ist „%1“, und das ist keine Angabe von Datum und Zeit wie 2024-09-01T17:28:59Z</translation>
    </message>
    <message>
        <source>is “%1”, which is no number</source>
        <translation>ist „%1“, und das ist keine Zahl</translation>
    </message>
    <message>
        <source>is %1, but must not be below 0</source>
        <translation>ist %1, darf aber nicht unter 0 liegen</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2”: %3 %4.</source>
        <translation>Zeile %1 der Tabelle „%2“: %3 %4.</translation>
    </message>
    <message>
        <source>a histogram table with a row per bin</source>
        <translation>eine Histogrammtabelle mit einer Zeile je Klasse</translation>
    </message>
    <message>
        <source>is “%1”, which is no number of a bin</source>
        <translation>ist „%1“, und das ist keine Nummer einer Histogrammklasse</translation>
    </message>
    <message>
        <source>is %1, which is not above %2, the lower edge</source>
        <translation>ist %1 und liegt damit nicht über %2, der unteren Grenze</translation>
    </message>
    <message>
        <source>a statistics table</source>
        <translation>eine Statistiktabelle</translation>
    </message>
    <message>
        <source>is “%1”, which is no status that is known</source>
        <translation>ist „%1“, und das ist kein bekannter Status</translation>
    </message>
    <message>
        <source>is %1, but valid, masked, nodata and undefined add up to %2</source>
        <translation>ist %1, aber valid, masked, nodata und undefined ergeben zusammen %2</translation>
    </message>
    <message>
        <source>is %1, but below and above add up to more</source>
        <translation>ist %1, aber below und above ergeben zusammen mehr</translation>
    </message>
    <message>
        <source>is “%1”, but valid is %2</source>
        <translation>ist „%1“, aber valid ist %2</translation>
    </message>
    <message>
        <source>is 0, but valid is %1</source>
        <translation>ist 0, aber valid ist %1</translation>
    </message>
    <message>
        <source>is %1, which is not between min and max</source>
        <translation>ist %1 und liegt damit nicht zwischen min und max</translation>
    </message>
    <message>
        <source>a scenes table</source>
        <translation>eine Szenentabelle</translation>
    </message>
    <message>
        <source>The table “%1” is %2, but %3 is needed.</source>
        <translation>Die Tabelle „%1“ ist %2, benötigt wird aber %3.</translation>
    </message>
    <message>
        <source>a table of rows left out (CHOICES)</source>
        <translation>eine Tabelle weggelassener Zeilen (CHOICES)</translation>
    </message>
    <message>
        <source>a histogram table with a column per bin (WIDE)</source>
        <translation>eine Histogrammtabelle mit einer Spalte je Klasse (WIDE)</translation>
    </message>
    <message>
        <source>a table of pixels</source>
        <translation>eine Tabelle von Pixeln</translation>
    </message>
    <message>
        <source>is “%1”, which is more than any table has</source>
        <translation>ist „%1“ und damit mehr, als irgendeine Tabelle hat</translation>
    </message>
</context>
<context>
    <name>ndvi::ResultTables</name>
    <message>
        <source>%1× as in: %2</source>
        <translation>%1× wie in: %2</translation>
    </message>
</context>
<context>
    <name>ndvi::RunParameters</name>
    <message>
        <source>0 no data</source>
        <translation>0 ohne Daten</translation>
    </message>
    <message>
        <source>1 saturated or defective</source>
        <translation>1 gesättigt oder defekt</translation>
    </message>
    <message>
        <source>2 dark, topographic shadow</source>
        <translation>2 dunkel, Geländeschatten</translation>
    </message>
    <message>
        <source>3 cloud shadow</source>
        <translation>3 Wolkenschatten</translation>
    </message>
    <message>
        <source>4 vegetation</source>
        <translation>4 Vegetation</translation>
    </message>
    <message>
        <source>5 bare soil</source>
        <translation>5 unbewachsener Boden</translation>
    </message>
    <message>
        <source>6 water</source>
        <translation>6 Wasser</translation>
    </message>
    <message>
        <source>7 unclassified</source>
        <translation>7 nicht klassifiziert</translation>
    </message>
    <message>
        <source>8 cloud, medium probability</source>
        <translation>8 Wolke, mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>9 cloud, high probability</source>
        <translation>9 Wolke, hohe Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>10 thin cirrus</source>
        <translation>10 dünner Zirrus</translation>
    </message>
    <message>
        <source>11 snow or ice</source>
        <translation>11 Schnee oder Eis</translation>
    </message>
    <message>
        <source>Collection of scenes</source>
        <translation>Sammlung von Szenen</translation>
    </message>
    <message>
        <source>Zones (polygons)</source>
        <translation>Zonen (Polygone)</translation>
    </message>
    <message>
        <source>Field that names each zone</source>
        <translation>Feld, das jede Zone benennt</translation>
    </message>
    <message>
        <source>Fields of the zones to carry along</source>
        <translation>Mitzuführende Felder der Zonen</translation>
    </message>
    <message>
        <source>Leave out clouds and other masked pixels</source>
        <translation>Wolken und andere maskierte Pixel weglassen</translation>
    </message>
    <message>
        <source>Classes of the scene classification to mask</source>
        <translation>Zu maskierende SCL-Klassen (Szenenklassifikation)</translation>
    </message>
    <message>
        <source>Skip scenes that have no mask</source>
        <translation>Szenen überspringen, die keine Maske haben</translation>
    </message>
    <message>
        <source>Threads (0 = all cores)</source>
        <translation>Threads (0 = alle Kerne)</translation>
    </message>
    <message>
        <source>Negative reflectance</source>
        <translation>Negativer Reflexionsgrad</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take as 0</source>
        <translation>Als 0 nehmen</translation>
    </message>
    <message>
        <source>When a scene cannot be read</source>
        <translation>Wenn eine Szene nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Record it and go on</source>
        <translation>Vermerken und weitermachen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>the scenes, one feature each, as “Collection from folder” makes them. Filter or select its features to work on some of them. Any vector format, also CSV.</source>
        <translation>die Szenen, je ein Objekt, wie „Sammlung aus Ordner“ sie erstellt. Filtern oder wählen Sie ihre Objekte, um mit einigen davon zu arbeiten. Jedes Vektorformat, auch CSV.</translation>
    </message>
    <message>
        <source>polygons in any coordinate reference system. Their vertices are brought into the CRS of each scene and joined by straight lines; add vertices to very long edges of a layer in degrees first.</source>
        <translation>Polygone in einem beliebigen Koordinatenbezugssystem. Ihre Stützpunkte werden in das KBS jeder Szene überführt und durch gerade Linien verbunden; fügen Sie sehr langen Kanten eines Layers in Grad zuerst Stützpunkte hinzu.</translation>
    </message>
    <message>
        <source>a field with a different value for every zone; it becomes zone_id in the tables. Without one the feature id is taken, which other steps may change.</source>
        <translation>ein Feld mit einem anderen Wert für jede Zone; es wird in den Tabellen zu zone_id. Ohne ein solches wird die Objekt-Id genommen, die andere Schritte ändern können.</translation>
    </message>
    <message>
        <source>attributes of the zones to copy into every row (crop, owner …).</source>
        <translation>Attribute der Zonen, die in jede Zeile kopiert werden (Kultur, Eigentümer …).</translation>
    </message>
    <message>
        <source>leave out the pixels whose mask class is one of MASK_CLASSES. A scene without a mask is used unmasked and says so, unless REQUIRE_MASK is set.</source>
        <translation>die Pixel weglassen, deren Maskenklasse eine von MASK_CLASSES ist. Eine Szene ohne Maske wird unmaskiert verwendet, und das wird vermerkt, außer wenn REQUIRE_MASK gesetzt ist.</translation>
    </message>
    <message>
        <source>classes of the Sentinel-2 scene classification (SCL) to leave out; by default 0, 1, 3, 8, 9 and 10. On the command line: --MASK_CLASSES=3,8,9</source>
        <translation>SCL-Klassen (Szenenklassifikation von Sentinel-2), die weggelassen werden; standardmäßig 0, 1, 3, 8, 9 und 10. Auf der Kommandozeile: --MASK_CLASSES=3,8,9</translation>
    </message>
    <message>
        <source>0: keep reflectance below 0 as it is, so that NDVI may leave −1 … 1; 1: take it as 0.</source>
        <translation>0: Reflexionsgrade unter 0 behalten, wie sie sind, sodass der NDVI −1 … 1 verlassen kann; 1: als 0 nehmen.</translation>
    </message>
    <message>
        <source>0: a scene that cannot be read is recorded and the others go on; 1: stop at the first one (the tables say how far it got).</source>
        <translation>0: eine Szene, die nicht gelesen werden kann, wird vermerkt, und die anderen laufen weiter; 1: bei der ersten anhalten (die Tabellen geben an, wie weit der Lauf kam).</translation>
    </message>
    <message>
        <source>%1: the layer “%2” cannot be opened.</source>
        <translation>%1: Der Layer „%2“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Zones × scenes: %1.</source>
        <translation>Zonen × Szenen: %1.</translation>
    </message>
    <message>
        <source>Stopped at the first scene that could not be read.</source>
        <translation>An der ersten Szene angehalten, die nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>Causes: %1</source>
        <translation>Ursachen: %1</translation>
    </message>
    <message>
        <source>What was written tells more: %1</source>
        <translation>Mehr dazu steht in dem, was geschrieben wurde: %1</translation>
    </message>
    <message>
        <source>threads that read; 0 takes all cores. Results do not depend on it.</source>
        <translation>lesende Threads; 0 nimmt alle Kerne. Die Ergebnisse hängen nicht davon ab.</translation>
    </message>
    <message>
        <source>MASK is false, but REQUIRE_MASK is true: a scene is skipped for want of a mask only where masks are used.</source>
        <translation>MASK ist false, aber REQUIRE_MASK ist true: Eine Szene wird nur dort wegen fehlender Maske übersprungen, wo Masken verwendet werden.</translation>
    </message>
    <message>
        <source>MASK is false, but MASK_CLASSES chooses classes to leave out: these count only where masks are used.</source>
        <translation>MASK ist false, aber MASK_CLASSES wählt wegzulassende SCL-Klassen: Diese zählen nur, wo Masken verwendet werden.</translation>
    </message>
    <message>
        <source>ZONES is a collection of scenes: whole footprints are taken as zones. Choose the layer with your polygons unless that is what you want.</source>
        <translation>ZONES ist eine Sammlung von Szenen: Ganze Umrisse werden als Zonen genommen. Wählen Sie den Layer mit Ihren Polygonen, falls das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>Pixels that belong to a zone</source>
        <translation>Pixel, die zu einer Zone gehören</translation>
    </message>
    <message>
        <source>Centre inside</source>
        <translation>Mittelpunkt innerhalb</translation>
    </message>
    <message>
        <source>All touched</source>
        <translation>Alle berührten</translation>
    </message>
    <message>
        <source>Weighted with the covered share</source>
        <translation>Mit dem bedeckten Anteil gewichtet</translation>
    </message>
    <message>
        <source>Pixel size to look at scenes with, in metres</source>
        <translation>Pixelgröße, mit der Szenen betrachtet werden, in Metern</translation>
    </message>
    <message>
        <source>What a coarser pixel takes</source>
        <translation>Was ein gröberes Pixel nimmt</translation>
    </message>
    <message>
        <source>The pixel at its centre</source>
        <translation>Das Pixel in seiner Mitte</translation>
    </message>
    <message>
        <source>The mean reflectance</source>
        <translation>Den mittleren Reflexionsgrad</translation>
    </message>
    <message>
        <source>Share of the pixels to look at</source>
        <translation>Anteil der zu betrachtenden Pixel</translation>
    </message>
    <message>
        <source>Seed that chooses these pixels</source>
        <translation>Startwert, der diese Pixel auswählt</translation>
    </message>
    <message>
        <source>Memory for pixels in MiB (0 = 48 a thread)</source>
        <translation>Speicher für Pixel in MiB (0 = 48 je Thread)</translation>
    </message>
    <message>
        <source>0: a pixel belongs to a zone when its centre lies inside, so neighbours never share one. 1: every pixel of which any part lies inside. 2: the same pixels, each weighted with the share of its area inside: counts become real numbers, and percentiles are the smallest values that reach their share of the weight.</source>
        <translation>0: ein Pixel gehört zu einer Zone, wenn sein Mittelpunkt darin liegt, Nachbarn teilen also nie eines. 1: jedes Pixel, von dem irgendein Teil darin liegt. 2: dieselben Pixel, jedes mit dem Anteil seiner Fläche innerhalb gewichtet: Anzahlen werden reelle Zahlen, und Perzentile sind die kleinsten Werte, die ihren Anteil am Gewicht erreichen.</translation>
    </message>
    <message>
        <source>for a quick look: pixels of this size in metres, from the same origin on. 0: each takes the scene&apos;s pixel at its centre; 1: the mean reflectance of the valid ones in it. Overviews in the files are used where they are fine enough, but for those of JPEG 2000.</source>
        <translation>für einen schnellen Blick: Pixel dieser Größe in Metern, vom selben Ursprung aus. 0: jedes nimmt das Pixel der Szene in seiner Mitte; 1: den mittleren Reflexionsgrad der gültigen darin. Übersichten in den Dateien werden genutzt, wo sie fein genug sind, außer denen von JPEG 2000.</translation>
    </message>
    <message>
        <source>look at this share of the pixels only (above 0, at most 1), the same ones on every date; another seed chooses others. sample_share tells how much of a zone was looked at.</source>
        <translation>nur diesen Anteil der Pixel betrachten (über 0, höchstens 1), dieselben an jedem Termin; ein anderer Startwert wählt andere. sample_share gibt an, wie viel einer Zone betrachtet wurde.</translation>
    </message>
    <message>
        <source>memory for pixels. Where it is not enough to keep what percentiles need, parts of scenes are read twice; results do not depend on it. Below 32 a thread there are fewer threads.</source>
        <translation>Speicher für Pixel. Wo er nicht ausreicht, um zu halten, was Perzentile brauchen, werden Teile von Szenen zweimal gelesen; die Ergebnisse hängen nicht davon ab. Unter 32 je Thread gibt es weniger Threads.</translation>
    </message>
    <message>
        <source>SCALE must be greater than 0 metres; leave it empty for the scenes&apos; own pixels.</source>
        <translation>SCALE muss größer als 0 Meter sein; lassen Sie es leer, um die Pixel der Szenen selbst zu verwenden.</translation>
    </message>
    <message>
        <source>RESAMPLING says what a coarser pixel takes, but SCALE is not given.</source>
        <translation>RESAMPLING gibt an, was ein gröberes Pixel nimmt, SCALE ist aber nicht angegeben.</translation>
    </message>
    <message>
        <source>FRACTION must be greater than 0: no pixel would be looked at.</source>
        <translation>FRACTION muss größer als 0 sein: Es würde kein Pixel betrachtet.</translation>
    </message>
    <message>
        <source>SEED chooses pixels, but FRACTION is 1: all of them are looked at.</source>
        <translation>SEED wählt Pixel aus, FRACTION ist aber 1: Alle werden betrachtet.</translation>
    </message>
    <message>
        <source>Merge the scenes of one day and platform</source>
        <translation>Szenen eines Tages und einer Plattform zusammenführen</translation>
    </message>
    <message>
        <source>a zone that lies in several tiles gets one row a day (UTC) and platform instead of one a scene. Where scenes overlap, the ground counts once: it belongs to the first of them that has data there, as its footprint says, whether the tiles are of one UTM zone or of two. scene_id then names all scenes that hold a part of it, and is empty where the zone meets none of that day&apos;s.</source>
        <translation>eine Zone, die in mehreren Kacheln liegt, bekommt eine Zeile je Tag (UTC) und Plattform statt einer je Szene. Wo Szenen überlappen, zählt die Fläche einmal: Sie gehört der ersten, die dort nach ihrem Umriss Daten hat, ob die Kacheln nun in einer oder in zwei UTM-Zonen liegen. scene_id nennt dann alle Szenen, die einen Teil davon enthalten, und ist leer, wo die Zone keine dieses Tages schneidet.</translation>
    </message>
    <message>
        <source>skip scenes that have no mask; stored NDVI that was masked when it was written, as its file says, is taken.</source>
        <translation>Szenen überspringen, die keine Maske haben; gespeicherter NDVI, der laut seiner Datei beim Schreiben maskiert wurde, wird genommen.</translation>
    </message>
    <message>
        <source>None of the scenes (%1) could be read.</source>
        <translation>Keine der Szenen (%1) konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Scenes of ready NDVI of which nothing says that clouds were masked: %1 of %2. They were used as they are; their rows in SCENES say so.</source>
        <translation>Szenen mit fertigem NDVI, bei denen nichts angibt, dass Wolken maskiert wurden: %1 von %2. Sie wurden verwendet, wie sie sind; ihre Zeilen in SCENES vermerken es.</translation>
    </message>
    <message>
        <source>In %1 zones × scenes no bin holds any of the valid pixels: all of them lie below or above the bins. Give wider bins if that is not meant.</source>
        <translation>In %1 Zonen × Szenen enthält keine Histogrammklasse eines der gültigen Pixel: Alle liegen unter oder über den Klassen. Geben Sie weiter reichende Histogrammklassen an, falls das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>File that keeps results for later runs</source>
        <translation>Datei, die Ergebnisse für spätere Läufe aufbewahrt</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite)</source>
        <translation>SQLite-Dateien (*.sqlite)</translation>
    </message>
    <message>
        <source>Requests to servers at the same time</source>
        <translation>Gleichzeitige Anfragen an Server</translation>
    </message>
    <message>
        <source>Attempts at each part of a file on a server</source>
        <translation>Versuche für jeden Teil einer Datei auf einem Server</translation>
    </message>
    <message>
        <source>an SQLite file, made where it is missing, that keeps the result of each scene as soon as it is there. A run that was ended by a cancel, a crash or a power cut goes on where it stopped, and next week&apos;s run reads the new scenes only. Scenes, zones, bins or other parameters that have changed are noticed and computed anew. It can be deleted at any time.</source>
        <translation>eine SQLite-Datei, die angelegt wird, wo sie fehlt, und das Ergebnis jeder Szene aufbewahrt, sobald es vorliegt. Ein durch Abbruch, Absturz oder Stromausfall beendeter Lauf geht weiter, wo er aufhörte, und der Lauf der nächsten Woche liest nur die neuen Szenen. Geänderte Szenen, Zonen, Histogrammklassen oder andere Parameter werden bemerkt und neu berechnet. Sie kann jederzeit gelöscht werden.</translation>
    </message>
    <message>
        <source>of scenes on servers (http, https, /vsicurl/, /vsis3/ …): how many parts of files are asked for at the same time.</source>
        <translation>bei Szenen auf Servern (http, https, /vsicurl/, /vsis3/ …): wie viele Teile von Dateien gleichzeitig angefragt werden.</translation>
    </message>
    <message>
        <source>of scenes on servers: how often a part of a file is asked for, with growing pauses, where the server is busy or the connection fails. A scene that fails nevertheless is tried again at the end of the run.</source>
        <translation>bei Szenen auf Servern: wie oft ein Teil einer Datei angefragt wird, mit wachsenden Pausen, wo der Server überlastet ist oder die Verbindung ausfällt. Eine Szene, die trotzdem fehlschlägt, wird am Ende des Laufs noch einmal versucht.</translation>
    </message>
    <message>
        <source>Scenes read: %1 of %2</source>
        <translation>Gelesene Szenen: %1 von %2</translation>
    </message>
    <message>
        <source>read in part: %1</source>
        <translation>teilweise gelesen: %1</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>übersprungen: %1</translation>
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
        <translation>Pixel entnehmen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Lists every valid pixel of every polygon on every date: position, reflectance and NDVI.</source>
        <translation>Listet jedes gültige Pixel jedes Polygons an jedem Termin auf: Lage, Reflexionsgrad und NDVI.</translation>
    </message>
    <message>
        <source>Sampled pixels</source>
        <translation>Entnommene Pixel</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Szenen in der Sammlung</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Szenen, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Rows of sampled pixels</source>
        <translation>Zeilen entnommener Pixel</translation>
    </message>
    <message>
        <source>ndvi,pixels,samples,values,training,points,polygon,field,sentinel-2,time series</source>
        <translation>ndvi,pixels,samples,values,training,points,polygon,field,sentinel-2,time series,pixel,stichproben,werte,punkte,feld,schlag,zeitreihe</translation>
    </message>
    <message>
        <source>Points at the pixels&apos; centres</source>
        <translation>Punkte an den Mittelpunkten der Pixel</translation>
    </message>
    <message>
        <source>None: a table</source>
        <translation>Keine: eine Tabelle</translation>
    </message>
    <message>
        <source>In the CRS of the zones</source>
        <translation>Im KBS der Zonen</translation>
    </message>
    <message>
        <source>In the CRS of the scenes</source>
        <translation>Im KBS der Szenen</translation>
    </message>
    <message>
        <source>Largest number of pixels of a zone to look at</source>
        <translation>Höchstzahl der zu betrachtenden Pixel einer Zone</translation>
    </message>
    <message>
        <source>Pixels with a column for each scene</source>
        <translation>Pixel mit einer Spalte für jede Szene</translation>
    </message>
    <message>
        <source>Lists the pixels of every zone, one row per zone, pixel and scene. Pixels that are masked, have no data or no NDVI in a scene are left out of that scene only. Expect many rows: a field of one hectare has 100 pixels of 10 m on each date. The log counts zones × scenes by what became of them; “NDVI zonal statistics” tells it of each zone and date that has no row here.</source>
        <translation>Listet die Pixel jeder Zone auf, eine Zeile je Zone, Pixel und Szene. Pixel, die in einer Szene maskiert sind, keine Daten oder keinen NDVI haben, werden nur bei dieser Szene weggelassen. Rechnen Sie mit vielen Zeilen: Ein Schlag von einem Hektar hat an jedem Termin 100 Pixel von 10 m. Das Protokoll zählt Zonen × Szenen danach, was aus ihnen wurde; „NDVI-Zonenstatistik“ gibt es für jede Zone und jeden Termin an, die hier keine Zeile haben.</translation>
    </message>
    <message>
        <source>0: OUTPUT is a table; 1: points in the CRS of the zones; 2: points in the CRS of the scenes, which have to share one then.</source>
        <translation>0: OUTPUT ist eine Tabelle; 1: Punkte im KBS der Zonen; 2: Punkte im KBS der Szenen, die dann ein gemeinsames haben müssen.</translation>
    </message>
    <message>
        <source>look at this share of the pixels only (above 0, at most 1), and at no more than so many of a zone in scenes of one tile. Chosen are the same pixels on every date, whether they are valid or not, so a zone may have fewer rows; another seed chooses others.</source>
        <translation>nur diesen Anteil der Pixel betrachten (über 0, höchstens 1) und höchstens so viele einer Zone in den Szenen einer Kachel. Gewählt werden an jedem Termin dieselben Pixel, ob gültig oder nicht, eine Zone kann also weniger Zeilen haben; ein anderer Startwert wählt andere.</translation>
    </message>
    <message>
        <source>one row per zone, pixel and scene: x and y of the pixel&apos;s centre in the CRS of the scene, row and column, reflectance of red and near infrared, NDVI, mask class and weight (the covered share under PIXEL_RULE 2, else 1).</source>
        <translation>eine Zeile je Zone, Pixel und Szene: x und y des Pixelmittelpunkts im KBS der Szene, Zeile und Spalte, Reflexionsgrad in Rot und nahem Infrarot, NDVI, Maskenklasse und Gewicht (der bedeckte Anteil bei PIXEL_RULE 2, sonst 1).</translation>
    </message>
    <message>
        <source>one row per zone and pixel, with a column of NDVI for each scene (ndvi_20240611_T32TPS), NULL where the pixel is not valid on that date. Pixels of different tiles have rows of their own. Needs 32 bytes a row of OUTPUT in a temporary file.</source>
        <translation>eine Zeile je Zone und Pixel, mit einer NDVI-Spalte für jede Szene (ndvi_20240611_T32TPS), NULL, wo das Pixel an diesem Termin nicht gültig ist. Pixel verschiedener Kacheln haben eigene Zeilen. Braucht 32 Byte je Zeile von OUTPUT in einer temporären Datei.</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be read, and why not; how many zones have rows.</source>
        <translation>eine Zeile je Szene: ob sie gelesen werden konnte und warum nicht; wie viele Zonen Zeilen haben.</translation>
    </message>
    <message>
        <source>There is nothing to write: give at least one of OUTPUT and WIDE.</source>
        <translation>Es gibt nichts zu schreiben: Geben Sie mindestens eines von OUTPUT und WIDE an.</translation>
    </message>
    <message>
        <source>Bringing the scenes of each pixel together</source>
        <translation>Die Szenen jedes Pixels werden zusammengeführt</translation>
    </message>
    <message>
        <source>No zone has a valid pixel in any scene, so there is no row. What became of zones × scenes: %1.</source>
        <translation>Keine Zone hat in irgendeiner Szene ein gültiges Pixel, daher gibt es keine Zeile. Was aus Zonen × Szenen wurde: %1.</translation>
    </message>
    <message>
        <source>scenes in the collection; scenes of which nothing could be read (not those read in part); rows of OUTPUT.</source>
        <translation>Szenen in der Sammlung; Szenen, von denen nichts gelesen werden konnte (ohne die teilweise gelesenen); Zeilen von OUTPUT.</translation>
    </message>
    <message>
        <source>Put the parts of OUTPUT together instead.</source>
        <translation>Stattdessen die Teile von OUTPUT zusammenfügen.</translation>
    </message>
</context>
<context>
    <name>ndvi::SampleTable</name>
    <message>
        <source>GEOMETRY: points in the CRS of the scenes need scenes that share one, but %1 is in %2 and %3 in %4. Choose points in the CRS of the zones, or scenes of one CRS.</source>
        <translation>GEOMETRY: Punkte im KBS der Szenen brauchen Szenen mit einem gemeinsamen KBS, aber %1 ist in %2 und %3 in %4. Wählen Sie Punkte im KBS der Zonen oder Szenen eines einzigen KBS.</translation>
    </message>
    <message>
        <source>Rows without a point, since their pixels have no place in the CRS of the zones: %1.</source>
        <translation>Zeilen ohne Punkt, da ihre Pixel keinen Ort im KBS der Zonen haben: %1.</translation>
    </message>
</context>
<context>
    <name>ndvi::SceneParameters</name>
    <message>
        <source>%1 is “%2”, which is no date. Dates are written as 2024-03-01.</source>
        <translation>%1 ist „%2“, und das ist kein Datum. Ein Datum wird so geschrieben: 2024-03-01.</translation>
    </message>
    <message>
        <source>EXTENT cannot be read. Write it as xmin,xmax,ymin,ymax, with [EPSG:…] behind it unless in degrees.</source>
        <translation>EXTENT kann nicht gelesen werden. Schreiben Sie xmin,xmax,ymin,ymax und dahinter [EPSG:…], außer bei Grad.</translation>
    </message>
    <message>
        <source>EXTENT is not in degrees: put its coordinate reference system behind it, as in [EPSG:32632].</source>
        <translation>EXTENT ist nicht in Grad: Setzen Sie das Koordinatenbezugssystem dahinter, etwa [EPSG:32632].</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Largest cloud cover (%)</source>
        <translation>Größte Bewölkung (%)</translation>
    </message>
    <message>
        <source>Area the scenes must touch</source>
        <translation>Gebiet, das die Szenen berühren müssen</translation>
    </message>
    <message>
        <source>Near-infrared band</source>
        <translation>Nahinfrarotkanal</translation>
    </message>
    <message>
        <source>Resolution of the bands (m)</source>
        <translation>Auflösung der Kanäle (m)</translation>
    </message>
    <message>
        <source>Offset of the digital numbers (empty: from the metadata)</source>
        <translation>Offset der digitalen Werte (leer: aus den Metadaten)</translation>
    </message>
    <message>
        <source>Several products of one tile and time</source>
        <translation>Mehrere Produkte einer Kachel und Zeit</translation>
    </message>
    <message>
        <source>Keep the newest baseline</source>
        <translation>Die neueste Baseline behalten</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>first and last day (UTC), both included; scenes without a date are left out then. Written as 2024-03-01.</source>
        <translation>erster und letzter Tag (UTC), beide eingeschlossen; Szenen ohne Datum werden dann weggelassen. Schreibweise: 2024-03-01.</translation>
    </message>
    <message>
        <source>of the whole scene in %, as its producer says; scenes that do not say are kept.</source>
        <translation>der ganzen Szene in %, nach Angabe ihres Herstellers; Szenen ohne Angabe werden behalten.</translation>
    </message>
    <message>
        <source>scenes whose footprint misses this rectangle are left out. On the command line xmin,xmax,ymin,ymax in degrees, or with a CRS: 500000,510000,5400000,5410000 [EPSG:32632].</source>
        <translation>Szenen, deren Umriss dieses Rechteck verfehlt, werden weggelassen. Auf der Kommandozeile xmin,xmax,ymin,ymax in Grad oder mit einem KBS: 500000,510000,5400000,5410000 [EPSG:32632].</translation>
    </message>
    <message>
        <source>B08 (10 m) or B8A (20 and 60 m only).</source>
        <translation>B08 (10 m) oder B8A (nur 20 und 60 m).</translation>
    </message>
    <message>
        <source>10, 20 or 60: which of a product&apos;s band files are taken.</source>
        <translation>10, 20 oder 60: welche der Kanaldateien eines Produkts genommen werden.</translation>
    </message>
    <message>
        <source>reflectance = (DN + offset) / quantification. Sentinel-2 products of baseline 04.00 and later have −1000. Give it only where you know better than the metadata.</source>
        <translation>Reflexionsgrad = (DN + Offset) / Quantifizierung. Sentinel-2-Produkte ab Baseline 04.00 haben −1000. Geben Sie ihn nur an, wenn Sie es besser wissen als die Metadaten.</translation>
    </message>
    <message>
        <source>0: of one tile and sensing time only the newest baseline; what covers other ground (the other part of an acquisition received in two) stays too; 1: all. The field versions says what was decided.</source>
        <translation>0: von einer Kachel und Aufnahmezeit nur die neueste Baseline; was andere Flächen abdeckt (der andere Teil einer in zwei Teilen empfangenen Aufnahme), bleibt auch; 1: alle. Das Feld versions gibt an, was entschieden wurde.</translation>
    </message>
    <message>
        <source>START_DATE lies after END_DATE.</source>
        <translation>START_DATE liegt nach END_DATE.</translation>
    </message>
    <message>
        <source>EXTENT is %1: it is written as xmin,xmax,ymin,ymax, the smaller number first. Across the antimeridian go on beyond 180: 170,190,-20,-10.</source>
        <translation>EXTENT ist %1: Die Schreibweise ist xmin,xmax,ymin,ymax, die kleinere Zahl zuerst. Über den 180. Längengrad hinweg zählen Sie über 180 hinaus weiter: 170,190,-20,-10.</translation>
    </message>
</context>
<context>
    <name>ndvi::SceneSource</name>
    <message>
        <source>The authentication configuration “%1” (field authcfg) cannot be used: is there one of this id in the settings of QGIS, and is the master password given? (qgis_process: set QGIS_AUTH_PASSWORD_FILE to a file that holds it.)</source>
        <translation>Die Authentifizierungskonfiguration „%1“ (Feld authcfg) kann nicht verwendet werden: Gibt es eine mit dieser Id in den Einstellungen von QGIS, und ist das Master-Passwort eingegeben? (qgis_process: Setzen Sie QGIS_AUTH_PASSWORD_FILE auf eine Datei, die es enthält.)</translation>
    </message>
</context>
<context>
    <name>ndvi::SearchLog</name>
    <message>
        <source>%1 like this: %2</source>
        <translation>%1 dieser Art: %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation>%1 weggelassen: %2</translation>
    </message>
    <message>
        <source>And more, see the log.</source>
        <translation>Und weitere, siehe Protokoll.</translation>
    </message>
    <message>
        <source>place %1, %2, %3, %4 (degrees: west, east, south, north)</source>
        <translation>Ort %1, %2, %3, %4 (Grad: West, Ost, Süd, Nord)</translation>
    </message>
    <message>
        <source>Scenes found: %1; products left out: %2; files seen: %3.</source>
        <translation>Gefundene Szenen: %1; weggelassene Produkte: %2; gesehene Dateien: %3.</translation>
    </message>
    <message>
        <source>No scene found: there is no file in %1.</source>
        <translation>Keine Szene gefunden: Es gibt keine Datei in %1.</translation>
    </message>
    <message>
        <source>No scene found in %1: none of its files (%2) belongs to a .SAFE product or a STAC item or has the name of a band file of Sentinel-2, Landsat or HLS.</source>
        <translation>Keine Szene gefunden in %1: Keine der Dateien (%2) gehört zu einem .SAFE-Produkt oder einem STAC-Item oder hat den Namen einer Kanaldatei von Sentinel-2, Landsat oder HLS.</translation>
    </message>
    <message>
        <source>No scene found in %1: all products (%2) were left out. %3</source>
        <translation>Keine Szene gefunden in %1: Alle Produkte (%2) wurden weggelassen. %3</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>unbekannt vielen</translation>
    </message>
    <message>
        <source>Scenes found: %1; items left out: %2; items read: %3 with %4 request(s).</source>
        <translation>Gefundene Szenen: %1; weggelassene Items: %2; gelesene Items: %3 mit %4 Anfrage(n).</translation>
    </message>
    <message>
        <source>No scene found: %1 has no item of what was asked for (%2).</source>
        <translation>Keine Szene gefunden: %1 hat kein Item des Verlangten (%2).</translation>
    </message>
    <message>
        <source>No scene found at %1: all items (%2) were left out. %3</source>
        <translation>Keine Szene gefunden auf %1: Alle Items (%2) wurden weggelassen. %3</translation>
    </message>
    <message>
        <source>Searching: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>MAX_SCENES (%1) was reached, and there are more scenes: of %2 items that match, %3 were looked at. Raise it, or ask for fewer days, clouds or places.%4</source>
        <translation>MAX_SCENES (%1) wurde erreicht, und es gibt mehr Szenen: Von %2 passenden Items wurden %3 betrachtet. Erhöhen Sie den Wert, oder verlangen Sie weniger Tage, Wolken oder Orte.%4</translation>
    </message>
    <message>
        <source>The API cannot sort: they are the first it gave, not the earliest.</source>
        <translation>Die API kann nicht sortieren: Es sind die ersten, die sie lieferte, nicht die frühesten.</translation>
    </message>
</context>
<context>
    <name>ndvi::ShardParameter</name>
    <message>
        <source>Part of the scenes (3/40: the third of forty)</source>
        <translation>Teil der Szenen (3/40: der dritte von vierzig)</translation>
    </message>
    <message>
        <source>%1 is of all scenes, but SHARD asks for a part of them: parts of it do not add up.</source>
        <translation>%1 ist von allen Szenen, aber SHARD verlangt einen Teil davon: Teile davon lassen sich nicht zusammenfügen.</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3 of %4 scenes.</source>
        <translation>Teil %1 von %2: %3 von %4 Szenen.</translation>
    </message>
    <message>
        <source>do a part of the scenes only, to share the work between computers: 3/40 is the third of forty parts of about equal work. Every scene is in one of them, the same one on every computer, and scenes of a day stay together with SAME_DAY. The rows of all parts are those of one run; “Aggregate tables” puts them together.</source>
        <translation>nur einen Teil der Szenen bearbeiten, damit sich mehrere Rechner die Arbeit teilen: 3/40 ist der dritte von vierzig Teilen mit etwa gleich viel Arbeit. Jede Szene ist in einem davon, auf jedem Rechner in demselben, und Szenen eines Tages bleiben mit SAME_DAY beisammen. Die Zeilen aller Teile sind die eines Laufs; „Tabellen zusammenfassen“ fügt sie zusammen.</translation>
    </message>
</context>
<context>
    <name>ndvi::StackBands</name>
    <message>
        <source>Stack NDVI bands</source>
        <translation>NDVI-Kanäle stapeln</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>ndvi,tobands,stack,multiband,raster,vrt,geotiff,time series,cube,sentinel-2</source>
        <translation>ndvi,tobands,stack,multiband,raster,vrt,geotiff,time series,cube,sentinel-2,stapel,mehrkanal,kanäle,zeitreihe,datenwürfel</translation>
    </message>
    <message>
        <source>Makes one raster of a collection, with a band for the NDVI of every scene.</source>
        <translation>Erstellt aus einer Sammlung ein Raster mit einem Kanal für den NDVI jeder Szene.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Szenen, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>what is left out where NDVI is computed: masked pixels, of which classes, and scenes without a mask. Stored NDVI was masked when it was made, or not.</source>
        <translation>was weggelassen wird, wo NDVI berechnet wird: maskierte Pixel, welcher SCL-Klassen, und Szenen ohne Maske. Gespeicherter NDVI wurde bei seiner Erstellung maskiert oder nicht.</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be used, and why not.</source>
        <translation>eine Zeile je Szene: ob sie verwendet werden konnte und warum nicht.</translation>
    </message>
    <message>
        <source>bands of the stack; scenes that could not be read.</source>
        <translation>Kanäle des Stapels; Szenen, die nicht gelesen werden konnten.</translation>
    </message>
    <message>
        <source>OUTPUT: %1 must end in .tif or .vrt.</source>
        <translation>OUTPUT: %1 muss auf .tif oder .vrt enden.</translation>
    </message>
    <message>
        <source>Writing the stack</source>
        <translation>Der Stapel wird geschrieben</translation>
    </message>
    <message>
        <source>No scene could be stacked: all were skipped, the first because: %1</source>
        <translation>Keine Szene konnte gestapelt werden: Alle wurden übersprungen, die erste, weil: %1</translation>
    </message>
    <message>
        <source>The NDVI rasters store no data or numbers in different ways; all bands were brought to FORMAT.</source>
        <translation>Die NDVI-Raster speichern Nodata oder Zahlen auf verschiedene Weise; alle Kanäle wurden auf FORMAT gebracht.</translation>
    </message>
    <message>
        <source>OUTPUT is a .vrt, which refers to NDVI rasters, but the field ndvi is empty in all scenes (%1). Run “NDVI rasters” (ndvi:ndvirasters) first and stack its OUTPUT, or choose a .tif.</source>
        <translation>OUTPUT ist eine .vrt, die auf NDVI-Raster verweist, aber das Feld ndvi ist in allen Szenen (%1) leer. Führen Sie zuerst „NDVI-Raster“ (ndvi:ndvirasters) aus und stapeln Sie dessen OUTPUT, oder wählen Sie eine .tif.</translation>
    </message>
    <message>
        <source>Makes one raster with a band for every scene, in the order of time. Bands are called like 2024-06-11_T32TPS_NDVI; a name that is taken gets _2, _3 … behind it. The metadata of each band say of which scene it is and whether it was masked, where that is known. A scene that has stored NDVI (the field ndvi) gives that as it is; of the others NDVI is computed from red and nir, as “NDVI rasters” does. A scene that cannot be used keeps its band: it is all no data, and NO_DATA_REASON in its metadata, the log and SCENES say why; so do tables of the stack.</source>
        <translation>Erstellt ein Raster mit einem Kanal für jede Szene, zeitlich geordnet. Die Kanäle heißen etwa 2024-06-11_T32TPS_NDVI; ein vergebener Name bekommt _2, _3 … angehängt. Die Metadaten jedes Kanals geben an, zu welcher Szene er gehört und ob sie maskiert wurde, soweit bekannt. Eine Szene mit gespeichertem NDVI (Feld ndvi) gibt diesen, wie er ist; bei den anderen wird der NDVI aus red und nir berechnet, wie es „NDVI-Raster“ tut. Eine Szene, die nicht verwendet werden kann, behält ihren Kanal: Er ist ganz Nodata, und NO_DATA_REASON in seinen Metadaten, das Protokoll und SCENES geben den Grund an; ebenso Tabellen aus dem Stapel.</translation>
    </message>
    <message>
        <source>the stack. A .tif holds the values; it has one type and one no-data value, that of FORMAT, to which all bands are brought. A .vrt is a small file that refers to the NDVI rasters of the collection, of which each keeps its own; FORMAT and COMPRESSION do not matter then, and the bands of scenes whose field ndvi is empty are no data: “NDVI rasters” fills it, or says in its collection why it could not.</source>
        <translation>der Stapel. Eine .tif enthält die Werte; sie hat einen einzigen Typ und einen einzigen Nodata-Wert, den von FORMAT, auf den alle Kanäle gebracht werden. Eine .vrt ist eine kleine Datei, die auf die NDVI-Raster der Sammlung verweist, von denen jedes seinen eigenen behält; FORMAT und COMPRESSION spielen dann keine Rolle, und die Kanäle von Szenen, deren Feld ndvi leer ist, sind Nodata: „NDVI-Raster“ füllt es aus oder gibt in seiner Sammlung an, warum es das nicht konnte.</translation>
    </message>
</context>
<context>
    <name>ndvi::StackGrid</name>
    <message>
        <source>EXTENT holds no pixel of the stack.</source>
        <translation>EXTENT enthält kein Pixel des Stapels.</translation>
    </message>
    <message>
        <source>The stack would have %1 × %2 pixels: RESOLUTION is in the units of the CRS (metres, or degrees), and EXTENT may be too large.</source>
        <translation>Der Stapel hätte %1 × %2 Pixel: RESOLUTION ist in den Einheiten des KBS (Meter oder Grad), und EXTENT ist vielleicht zu groß.</translation>
    </message>
    <message>
        <source>Raster whose grid the stack gets</source>
        <translation>Raster, dessen Gitter der Stapel bekommt</translation>
    </message>
    <message>
        <source>Area of the stack</source>
        <translation>Gebiet des Stapels</translation>
    </message>
    <message>
        <source>CRS of the stack</source>
        <translation>KBS des Stapels</translation>
    </message>
    <message>
        <source>Pixel size of the stack, in the units of its CRS</source>
        <translation>Pixelgröße des Stapels, in den Einheiten seines KBS</translation>
    </message>
    <message>
        <source>Resampling of scenes on other grids</source>
        <translation>Resampling von Szenen auf anderen Gittern</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinear</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>a raster: the stack gets its CRS, pixels and extent. Without one it gets the grid most scenes have (the first of these where several have as many).</source>
        <translation>ein Raster: Der Stapel bekommt sein KBS, seine Pixel und seine Ausdehnung. Ohne ein solches bekommt er das Gitter, das die meisten Szenen haben (das erste davon, wo mehrere gleich viele haben).</translation>
    </message>
    <message>
        <source>the pixels of that grid, or of its continuation, that this rectangle touches. On the command line xmin,xmax,ymin,ymax in degrees, or with a CRS behind it, as in [EPSG:32632].</source>
        <translation>die Pixel dieses Gitters oder seiner Fortsetzung, die dieses Rechteck berührt. Auf der Kommandozeile xmin,xmax,ymin,ymax in Grad oder mit einem KBS dahinter, etwa [EPSG:32632].</translation>
    </message>
    <message>
        <source>another CRS or pixel size, in units of the CRS; a CRS needs a RESOLUTION. The edges of the pixels are whole multiples of it.</source>
        <translation>ein anderes KBS oder eine andere Pixelgröße, in Einheiten des KBS; zu einem KBS gehört eine RESOLUTION. Die Kanten der Pixel sind ganze Vielfache davon.</translation>
    </message>
    <message>
        <source>how scenes on other grids come to that of the stack. 0: nearest neighbour; 1: bilinear; 2: the mean of the scene&apos;s pixels under the new one. Scenes whose pixels are pixels of the stack are never resampled.</source>
        <translation>wie Szenen auf anderen Gittern auf das des Stapels kommen. 0: nächster Nachbar; 1: bilinear; 2: der Mittelwert der Pixel der Szene unter dem neuen. Bei Szenen, deren Pixel Pixel des Stapels sind, findet nie ein Resampling statt.</translation>
    </message>
    <message>
        <source>GRID gives the stack its CRS and pixels: CRS and RESOLUTION cannot be given as well.</source>
        <translation>GRID gibt dem Stapel sein KBS und seine Pixel: CRS und RESOLUTION können nicht zusätzlich angegeben werden.</translation>
    </message>
    <message>
        <source>CRS needs RESOLUTION too, the size of a pixel in the units of the CRS.</source>
        <translation>CRS braucht auch RESOLUTION, die Größe eines Pixels in den Einheiten des KBS.</translation>
    </message>
    <message>
        <source>GRID: the raster cannot be opened, or has no pixels of its own (a web map).</source>
        <translation>GRID: Das Raster kann nicht geöffnet werden oder hat keine eigenen Pixel (eine Webkarte).</translation>
    </message>
    <message>
        <source>GRID: the raster “%1” has no coordinate reference system.</source>
        <translation>GRID: Das Raster „%1“ hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>CRS: unknown coordinate reference system.</source>
        <translation>CRS: unbekanntes Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>RESOLUTION must be greater than 0.</source>
        <translation>RESOLUTION muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>EXTENT cannot be brought into the CRS of the stack: %1</source>
        <translation>EXTENT kann nicht in das KBS des Stapels überführt werden: %1</translation>
    </message>
</context>
<context>
    <name>ndvi::StackScenes</name>
    <message>
        <source>The scene has no stored NDVI (field ndvi) that a .vrt could refer to: “NDVI rasters” (ndvi:ndvirasters) writes it, or says in SCENES why it could not.</source>
        <translation>Die Szene hat keinen gespeicherten NDVI (Feld ndvi), auf den eine .vrt verweisen könnte: „NDVI-Raster“ (ndvi:ndvirasters) schreibt ihn oder gibt in SCENES an, warum das nicht ging.</translation>
    </message>
</context>
<context>
    <name>ndvi::StatisticsParameters</name>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Write rows of zones and scenes that do not meet</source>
        <translation>Zeilen schreiben für Zonen und Szenen, die sich nicht überschneiden</translation>
    </message>
    <message>
        <source>percentiles for the statistics table, 0 to 100, such as 5,25,75,95; empty for none. The median is always there.</source>
        <translation>Perzentile für die Statistiktabelle, 0 bis 100, etwa 5,25,75,95; leer für keine. Der Median ist immer da.</translation>
    </message>
    <message>
        <source>write a statistics row for zones that do not meet a scene; without, a zone that meets no scene at all still has one.</source>
        <translation>eine Statistikzeile für Zonen schreiben, die eine Szene nicht schneiden; ohne diese Option hat eine Zone, die gar keine Szene schneidet, trotzdem eine.</translation>
    </message>
</context>
<context>
    <name>ndvi::TableSource</name>
    <message>
        <source>The table “%1” cannot be read on: %2.</source>
        <translation>Die Tabelle „%1“ lässt sich nicht weiter lesen: %2.</translation>
    </message>
</context>
<context>
    <name>ndvi::WideSamples</name>
    <message>
        <source>WIDE: the samples cannot be kept in the temporary file %1: %2. Make room there, or choose another folder for temporary files (in the options of Processing).</source>
        <translation>WIDE: Die Pixelwerte können nicht in der temporären Datei %1 gehalten werden: %2. Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner für temporäre Dateien (in den Optionen der Verarbeitung).</translation>
    </message>
</context>
<context>
    <name>ndvi::WideTable</name>
    <message>
        <source>%1: %2 would cut the names of the fields, so that they could not be told apart. Choose a GeoPackage (.gpkg), a CSV or another format with long names.</source>
        <translation>%1: %2 würde die Namen der Felder abschneiden, sodass sie nicht zu unterscheiden wären. Wählen Sie ein GeoPackage (.gpkg), eine CSV oder ein anderes Format mit langen Namen.</translation>
    </message>
    <message>
        <source>%1 would have %2 fields, but %3 holds at most %4. Choose a CSV, fewer scenes or fewer columns a scene.</source>
        <translation>%1 hätte %2 Felder, %3 fasst aber höchstens %4. Wählen Sie eine CSV, weniger Szenen oder weniger Spalten je Szene.</translation>
    </message>
</context>
<context>
    <name>ndvi::ZonalStatistics</name>
    <message>
        <source>NDVI zonal statistics</source>
        <translation>NDVI-Zonenstatistik</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>ndvi,zonal,statistics,mean,median,percentile,join,polygon,field,sentinel-2,time series</source>
        <translation>ndvi,zonal,statistics,mean,median,percentile,join,polygon,field,sentinel-2,time series,zonenstatistik,statistik,mittelwert,perzentil,verknüpfung,feld,schlag,zeitreihe</translation>
    </message>
    <message>
        <source>Mean, spread and percentiles of the NDVI of every polygon on every date, as a table or joined to the polygons.</source>
        <translation>Mittelwert, Streuung und Perzentile des NDVI jedes Polygons an jedem Termin, als Tabelle oder mit den Polygonen verknüpft.</translation>
    </message>
    <message>
        <source>Columns of each date for the zones</source>
        <translation>Spalten jedes Termins für die Zonen</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>valid pixels</source>
        <translation>gültige Pixel</translation>
    </message>
    <message>
        <source>share of valid pixels</source>
        <translation>Anteil gültiger Pixel</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Zones with statistics</source>
        <translation>Zonen mit Statistik</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Szenen in der Sammlung</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Szenen, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Statistics rows without a valid pixel</source>
        <translation>Statistikzeilen ohne ein gültiges Pixel</translation>
    </message>
    <message>
        <source>For every zone (field, plot, district …) and every scene of a collection: pixel counts, mean, standard deviation, minimum, maximum, median and percentiles of NDVI, and why there are none where there are none. The numbers are those of “NDVI histogram tables”, without the histogram: below and above count the pixels outside −1 … 1.</source>
        <translation>Für jede Zone (Schlag, Parzelle, Landkreis …) und jede Szene einer Sammlung: Pixelanzahlen, Mittelwert, Standardabweichung, Minimum, Maximum, Median und Perzentile des NDVI und, wo es keine gibt, warum nicht. Die Zahlen sind die von „NDVI-Histogrammtabellen“, ohne das Histogramm: below und above zählen die Pixel außerhalb von −1 … 1.</translation>
    </message>
    <message>
        <source>what ZONES_OUTPUT has of each date: 0 status, 1 valid, 2 valid_share, 3 mean, 4 median, 5 stddev, 6 min, 7 max, 8 the percentiles. On the command line: --JOIN_FIELDS=0,2,3</source>
        <translation>was ZONES_OUTPUT von jedem Termin hat: 0 status, 1 valid, 2 valid_share, 3 mean, 4 median, 5 stddev, 6 min, 7 max, 8 die Perzentile. Auf der Kommandozeile: --JOIN_FIELDS=0,2,3</translation>
    </message>
    <message>
        <source>one row per zone and scene, whatever happened: status, pixel counts, mean, percentiles.</source>
        <translation>eine Zeile je Zone und Szene, was auch geschah: Status, Pixelanzahlen, Mittelwert, Perzentile.</translation>
    </message>
    <message>
        <source>a copy of the zones with all their attributes and a group of columns for each date, such as mean_20240611; scenes of one day have the tile behind it, or _2. Every zone is there: what it has no value for is NULL, and status says why. Needs 8 bytes of memory for every zone, date and column.</source>
        <translation>eine Kopie der Zonen mit allen ihren Attributen und einer Gruppe von Spalten für jeden Termin, etwa mean_20240611; Szenen eines Tages haben die Kachel dahinter oder _2. Jede Zone ist vorhanden: Wofür sie keinen Wert hat, ist NULL, und status gibt den Grund an. Braucht 8 Byte Speicher für jede Zone, jeden Termin und jede Spalte.</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be read, and why not.</source>
        <translation>eine Zeile je Szene: ob sie gelesen werden konnte und warum nicht.</translation>
    </message>
    <message>
        <source>There is nothing to write: give at least one of STATISTICS, ZONES_OUTPUT and SCENES.</source>
        <translation>Es gibt nichts zu schreiben: Geben Sie mindestens eines von STATISTICS, ZONES_OUTPUT und SCENES an.</translation>
    </message>
    <message>
        <source>scenes in the collection; scenes of which nothing could be read (not those read in part); statistics rows without a valid pixel.</source>
        <translation>Szenen in der Sammlung; Szenen, von denen nichts gelesen werden konnte (ohne die teilweise gelesenen); Statistikzeilen ohne ein gültiges Pixel.</translation>
    </message>
    <message>
        <source>Put the parts of STATISTICS together instead.</source>
        <translation>Stattdessen die Teile von STATISTICS zusammenfügen.</translation>
    </message>
</context>
<context>
    <name>ndvi::ZoneJoin</name>
    <message>
        <source>The zone layer “%1” has changed during the run. Run it again.</source>
        <translation>Der Zonenlayer „%1“ hat sich während des Laufs geändert. Starten Sie den Lauf erneut.</translation>
    </message>
</context>
<context>
    <name>ndvi::ZoneLayer</name>
    <message>
        <source>ZONES: the layer “%1” holds no polygons.</source>
        <translation>ZONES: Der Layer „%1“ enthält keine Polygone.</translation>
    </message>
    <message>
        <source>The zone layer “%1” has no coordinate reference system. Assign it the one its coordinates are in (layer properties, or “Assign projection”).</source>
        <translation>Der Zonenlayer „%1“ hat kein Koordinatenbezugssystem. Weisen Sie ihm das zu, in dem seine Koordinaten sind (Layereigenschaften oder „Projektion zuweisen“).</translation>
    </message>
    <message>
        <source>%1: the zone layer “%2” has no field “%3”. It has: %4.</source>
        <translation>%1: Der Zonenlayer „%2“ hat kein Feld „%3“. Vorhanden sind: %4.</translation>
    </message>
    <message>
        <source>Without ZONE_ID the zones are named by their feature ids. These may change when the layer is saved, filtered or sorted; choose a unique field to join the tables with the zones later.</source>
        <translation>Ohne ZONE_ID werden die Zonen nach ihren Objekt-Ids benannt. Diese können sich ändern, wenn der Layer gespeichert, gefiltert oder sortiert wird; wählen Sie ein eindeutiges Feld, um die Tabellen später mit den Zonen zu verknüpfen.</translation>
    </message>
    <message>
        <source>The attribute “%1” of the zones is called “%2” in the tables, which have a field of that name already.</source>
        <translation>Das Attribut „%1“ der Zonen heißt in den Tabellen „%2“, da diese schon ein Feld dieses Namens haben.</translation>
    </message>
    <message>
        <source>ZONE_ID: feature %1 of “%2” has no value in the field “%3”. Choose a field that names every zone.</source>
        <translation>ZONE_ID: Objekt %1 von „%2“ hat keinen Wert im Feld „%3“. Wählen Sie ein Feld, das jede Zone benennt.</translation>
    </message>
    <message>
        <source>ZONE_ID: the value “%1” of the field “%2” in “%3” is there more than once. Choose a field whose values are unique.</source>
        <translation>ZONE_ID: Der Wert „%1“ des Feldes „%2“ in „%3“ kommt mehr als einmal vor. Wählen Sie ein Feld, dessen Werte eindeutig sind.</translation>
    </message>
    <message>
        <source>the zone has no geometry</source>
        <translation>die Zone hat keine Geometrie</translation>
    </message>
    <message>
        <source>The zone layer “%1” has no features (after its filter or selection).</source>
        <translation>Der Zonenlayer „%1“ hat keine Objekte (nach seinem Filter oder seiner Auswahl).</translation>
    </message>
    <message>
        <source>The coordinate reference system of the zone layer “%1” is not known to QGIS: %2. Assign a known one or reproject the layer.</source>
        <translation>Das Koordinatenbezugssystem des Zonenlayers „%1“ ist QGIS nicht bekannt: %2. Weisen Sie ein bekanntes zu oder projizieren Sie den Layer um.</translation>
    </message>
</context>
<context>
    <name>ndvi::ZonePlaces</name>
    <message>
        <source>The zone layer “%1” has no coordinate reference system. Assign it the one its coordinates are in (layer properties, or “Assign projection”).</source>
        <translation>Der Zonenlayer „%1“ hat kein Koordinatenbezugssystem. Weisen Sie ihm das zu, in dem seine Koordinaten sind (Layereigenschaften oder „Projektion zuweisen“).</translation>
    </message>
    <message>
        <source>ZONES: none of the features of “%1” has a place on the Earth, so no scene can be looked for.</source>
        <translation>ZONES: Keines der Objekte von „%1“ hat einen Ort auf der Erde, daher kann keine Szene gesucht werden.</translation>
    </message>
    <message>
        <source>ZONES: features without a geometry, or with one that has no place on the Earth: %1. They play no part in the search.</source>
        <translation>ZONES: Objekte ohne Geometrie oder mit einer, die keinen Ort auf der Erde hat: %1. Sie spielen bei der Suche keine Rolle.</translation>
    </message>
    <message>
        <source>ZONES: the layer “%1” has no features.</source>
        <translation>ZONES: Der Layer „%1“ hat keine Objekte.</translation>
    </message>
</context>
</TS>
