<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlgorithmBase</name>
    <message>
        <source>The run was cancelled; outputs that were not complete are not kept.</source>
        <translation>Le traitement a été annulé&#xa0;; les sorties incomplètes ne sont pas conservées.</translation>
    </message>
    <message>
        <source>band %1</source>
        <translation>bande %1</translation>
    </message>
    <message>
        <source>Internal error, please report it: %1</source>
        <translation>Erreur interne, veuillez la signaler&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour ce traitement.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be a number.</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;», mais doit être un nombre.</translation>
    </message>
</context>
<context>
    <name>DatabaseTable</name>
    <message>
        <source>%1: %2 cannot be written: %3</source>
        <translation>%1&#xa0;: impossible d&apos;écrire %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>%1: %2 is not a place tables can be written to; choose a file on disk.</source>
        <translation>%1&#xa0;: %2 n&apos;est pas un emplacement où des tables peuvent être écrites&#xa0;; choisissez un fichier sur le disque.</translation>
    </message>
    <message>
        <source>%1: %2 is a file, but must be a folder.</source>
        <translation>%1&#xa0;: %2 est un fichier, mais il faut un dossier.</translation>
    </message>
    <message>
        <source>%1: there is no folder %2 to write %3 to.</source>
        <translation>%1&#xa0;: il n&apos;y a pas de dossier %2 où écrire %3.</translation>
    </message>
    <message>
        <source>%1: %2 is a file, not a folder to write %3 to.</source>
        <translation>%1&#xa0;: %2 est un fichier, et non un dossier où écrire %3.</translation>
    </message>
    <message>
        <source>%1: the folder %2 cannot be written to (permission denied).</source>
        <translation>%1&#xa0;: impossible d&apos;écrire dans le dossier %2 (permission refusée).</translation>
    </message>
    <message>
        <source>%1: %2 is a folder, but must be a file.</source>
        <translation>%1&#xa0;: %2 est un dossier, mais il faut un fichier.</translation>
    </message>
    <message>
        <source>%1: %2 is read-only.</source>
        <translation>%1&#xa0;: %2 est en lecture seule.</translation>
    </message>
    <message>
        <source>%1: no installed driver writes &apos;.%2&apos; files. Use for instance .gpkg, .csv, .geojson or .shp.</source>
        <translation>%1&#xa0;: aucun pilote installé n&apos;écrit de fichiers «&#xa0;.%2&#xa0;». Utilisez par exemple .gpkg, .csv, .geojson ou .shp.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>What is not given is taken as: %1</source>
        <translation>Valeurs prises pour ce qui n&apos;est pas renseigné&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>OutputChecks</name>
    <message>
        <source>%1 would overwrite %2, which %3 reads. Choose another file.</source>
        <translation>%1 écraserait %2, que %3 lit. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 and %2 would both be written to %3. Choose different files, or name a table of the GeoPackage for each, as in %3|layername=….</source>
        <translation>%1 et %2 seraient tous deux écrits dans %3. Choisissez des fichiers différents, ou nommez une table du GeoPackage pour chacun, comme dans %3|layername=….</translation>
    </message>
    <message>
        <source>%1: %2 holds other layers (%3), which would be lost. Name a table in it, as in %2|layername=%1, or choose another file.</source>
        <translation>%1&#xa0;: %2 contient d&apos;autres couches (%3), qui seraient perdues. Nommez une table de ce fichier, comme dans %2|layername=%1, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 would overwrite %2, a file of scene %3 in COLLECTION. Choose another file.</source>
        <translation>%1 écraserait %2, un fichier de la scène %3 de COLLECTION. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>ParameterChecks</name>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a whole number of at least %1</source>
        <translation>un nombre entier d&apos;au moins %1</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>un nombre d&apos;au moins %1</translation>
    </message>
    <message>
        <source>a whole number of at most %1</source>
        <translation>un nombre entier d&apos;au plus %1</translation>
    </message>
    <message>
        <source>a number of at most %1</source>
        <translation>un nombre d&apos;au plus %1</translation>
    </message>
    <message>
        <source>%1 names no choice, but must name at least one of: %2.</source>
        <translation>%1 n&apos;indique aucun choix, mais doit en indiquer au moins un parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is %2, which is outside the dates allowed here.</source>
        <translation>%1 vaut %2, qui est en dehors des dates autorisées ici.</translation>
    </message>
    <message>
        <source>%1: there is no folder %2.</source>
        <translation>%1&#xa0;: il n&apos;y a pas de dossier %2.</translation>
    </message>
    <message>
        <source>%1: %2 is a file, but must be a folder.</source>
        <translation>%1&#xa0;: %2 est un fichier, mais il faut un dossier.</translation>
    </message>
    <message>
        <source>%1: the folder %2 cannot be read (permission denied).</source>
        <translation>%1&#xa0;: impossible de lire le dossier %2 (permission refusée).</translation>
    </message>
    <message>
        <source>%1: there is no file %2.</source>
        <translation>%1&#xa0;: il n&apos;y a pas de fichier %2.</translation>
    </message>
    <message>
        <source>%1: %2 is a folder, but must be a file.</source>
        <translation>%1&#xa0;: %2 est un dossier, mais il faut un fichier.</translation>
    </message>
    <message>
        <source>%1 is empty, but a value is needed.</source>
        <translation>%1 est vide, mais une valeur est nécessaire.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be %3.</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;», mais doit être %3.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be two numbers, as in 0,1.</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;», mais doit être formé de deux nombres, comme dans 0,1.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but takes one choice only.</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;», mais n&apos;accepte qu&apos;un seul choix.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be one of: %3.</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;», mais doit être l&apos;un de ces choix&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is no date. Dates are written as in 2024-03-01.</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;», qui n&apos;est pas une date. Les dates s&apos;écrivent comme dans 2024-03-01.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is no time. Times are written as in 2024-03-01T10:30:00.</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;», qui n&apos;est pas une heure. Les heures s&apos;écrivent comme dans 2024-03-01T10:30:00.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but must be true or false.</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;», mais doit être true ou false.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be opened as a layer.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne peut pas être ouvert comme couche.</translation>
    </message>
    <message>
        <source>%1: %2 has no field “%3”. It has: %4.</source>
        <translation>%1&#xa0;: %2 n&apos;a pas de champ «&#xa0;%3&#xa0;». Champs présents&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1: the name of the file %2 must end with .sqlite.</source>
        <translation>%1&#xa0;: le nom du fichier %2 doit se terminer par .sqlite.</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>%1 is missing. Install the plugin again.</source>
        <translation>%1 est absent. Réinstallez l&apos;extension.</translation>
    </message>
    <message>
        <source>This copy was built for QGIS %1, but QGIS %2 is running.</source>
        <translation>Cette copie a été compilée pour QGIS %1, mais c&apos;est QGIS %2 qui s&apos;exécute.</translation>
    </message>
    <message>
        <source>This copy was built for QGIS %1 with %2, but this QGIS %3 runs with %4.</source>
        <translation>Cette copie a été compilée pour QGIS %1 avec %2, mais ce QGIS %3 utilise %4.</translation>
    </message>
    <message>
        <source>The library built for QGIS %1 cannot be loaded into this QGIS %2: %3.</source>
        <translation>La bibliothèque compilée pour QGIS %1 ne peut pas être chargée dans ce QGIS %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>QGIS refused the Processing provider (code %1).</source>
        <translation>QGIS a refusé le fournisseur de traitements (code %1).</translation>
    </message>
    <message>
        <source>Install the package or the zip of NDVI Collections that was made for this QGIS, or build it on this system (tools/package in its sources).</source>
        <translation>Installez le paquet ou le fichier zip de NDVI Collections préparé pour ce QGIS, ou compilez-le sur ce système (tools/package dans les sources).</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>NDVI Collections</source>
        <translation>Collections NDVI</translation>
    </message>
    <message>
        <source>NDVI Collections (histograms of polygons over image collections)</source>
        <translation>Collections NDVI (histogrammes de polygones sur des collections d&apos;images)</translation>
    </message>
    <message>
        <source>The model %1 cannot be read.</source>
        <translation>Impossible de lire le modèle %1.</translation>
    </message>
</context>
<context>
    <name>ShippedModel</name>
    <message>
        <source>Folder to histogram tables</source>
        <translation>D&apos;un dossier aux tables d&apos;histogrammes</translation>
    </message>
    <message>
        <source>Folder with the scenes</source>
        <translation>Dossier contenant les scènes</translation>
    </message>
    <message>
        <source>Zones (polygons)</source>
        <translation>Zones (polygones)</translation>
    </message>
    <message>
        <source>Field that names each zone</source>
        <translation>Champ qui nomme chaque zone</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Largest cloud cover (%)</source>
        <translation>Couverture nuageuse maximale (%)</translation>
    </message>
    <message>
        <source>Width of a bin</source>
        <translation>Largeur d&apos;une classe d&apos;histogramme</translation>
    </message>
    <message>
        <source>Leave out clouds and other masked pixels</source>
        <translation>Écarter les nuages et les autres pixels masqués</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Folder to NDVI rasters and a stack</source>
        <translation>D&apos;un dossier aux rasters NDVI et à une pile</translation>
    </message>
    <message>
        <source>Layers to monthly statistics</source>
        <translation>De couches aux statistiques mensuelles</translation>
    </message>
    <message>
        <source>Raster layers</source>
        <translation>Couches raster</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>Contenu des couches</translation>
    </message>
    <message>
        <source>Red and near-infrared bands</source>
        <translation>Bandes rouge et proche infrarouge</translation>
    </message>
    <message>
        <source>Ready NDVI</source>
        <translation>NDVI déjà calculé</translation>
    </message>
    <message>
        <source>Collection with NDVI</source>
        <translation>Collection avec NDVI</translation>
    </message>
    <message>
        <source>Folder for the NDVI rasters</source>
        <translation>Dossier des rasters NDVI</translation>
    </message>
    <message>
        <source>Stack of NDVI bands</source>
        <translation>Pile de bandes NDVI</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Finds the scenes in a folder and writes, for every zone in every scene, the NDVI histogram and statistics, what happened to every scene, and a report to look at. The same as Collection from folder followed by NDVI histogram tables, with their most used parameters.</source>
        <translation>Recherche les scènes d&apos;un dossier et écrit, pour chaque zone dans chaque scène, l&apos;histogramme et les statistiques du NDVI, ce qu&apos;il est advenu de chaque scène, et un rapport à consulter. Équivaut à «&#xa0;Collection depuis un dossier&#xa0;» suivi de «&#xa0;Tables d&apos;histogrammes NDVI&#xa0;», avec leurs paramètres les plus utilisés.</translation>
    </message>
    <message>
        <source>Finds the scenes in a folder, writes the NDVI of each as a raster, and stacks them into one raster with a band per scene. The same as Collection from folder followed by NDVI rasters and Stack NDVI bands.</source>
        <translation>Recherche les scènes d&apos;un dossier, écrit le NDVI de chacune sous forme de raster, et les empile en un seul raster avec une bande par scène. Équivaut à «&#xa0;Collection depuis un dossier&#xa0;» suivi de «&#xa0;Rasters NDVI&#xa0;» et de «&#xa0;Empiler les bandes NDVI&#xa0;».</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>ndvi,folder,sentinel-2,raster,geotiff,stack,bands,time series,model</source>
        <translation>ndvi,folder,sentinel-2,raster,geotiff,stack,bands,time series,model,dossier,pile,bandes,série temporelle,modèle</translation>
    </message>
    <message>
        <source>ndvi,folder,sentinel-2,histogram,statistics,zones,report,model</source>
        <translation>ndvi,folder,sentinel-2,histogram,statistics,zones,report,model,dossier,histogramme,statistiques,rapport,modèle</translation>
    </message>
    <message>
        <source>ndvi,layers,modis,stack,histogram,statistics,month,time series,model</source>
        <translation>ndvi,layers,modis,stack,histogram,statistics,month,time series,model,couches,pile,histogramme,statistiques,mois,série temporelle,modèle</translation>
    </message>
    <message>
        <source>leave out the pixels that the mask of a scene calls cloud, thin cirrus, cloud shadow, defective or no data. A scene without a mask is used unmasked and says so.</source>
        <translation>écarter les pixels que le masque d&apos;une scène classe comme nuage, cirrus fin, ombre de nuage, défectueux ou sans données. Une scène sans masque est utilisée non masquée et le signale.</translation>
    </message>
    <message>
        <source>raster layers of the project, or raster files.</source>
        <translation>couches raster du projet, ou fichiers raster.</translation>
    </message>
    <message>
        <source>how wide a bin is, in NDVI; the bins reach from −1 to 1.</source>
        <translation>largeur d&apos;une classe d&apos;histogramme, en NDVI&#xa0;; les classes vont de −1 à 1.</translation>
    </message>
    <message>
        <source>the stack: one raster with a band per scene, by time; a name ending in .vrt makes one that refers to the NDVI rasters.</source>
        <translation>la pile&#xa0;: un raster avec une bande par scène, par ordre chronologique&#xa0;; un nom qui se termine par .vrt en produit une qui renvoie aux rasters NDVI.</translation>
    </message>
    <message>
        <source>a page to look at, of the scenes before they are summed: what went wrong, which zones need attention, and their histograms by date.</source>
        <translation>une page à consulter sur les scènes avant leur cumul&#xa0;: ce qui a échoué, les zones à examiner, et leurs histogrammes par date.</translation>
    </message>
    <message>
        <source>Takes NDVI layers, or layers with red and near-infrared bands, or stacks of dates, finds their dates, and writes the NDVI histogram and statistics of every zone in every month. The same as Collection from layers, NDVI histogram tables and Aggregate tables.</source>
        <translation>Prend des couches NDVI, des couches avec des bandes rouge et proche infrarouge ou des piles de dates, trouve leurs dates, et écrit l&apos;histogramme et les statistiques du NDVI de chaque zone pour chaque mois. Équivaut à «&#xa0;Collection depuis des couches&#xa0;», «&#xa0;Tables d&apos;histogrammes NDVI&#xa0;» et «&#xa0;Agréger les tables&#xa0;».</translation>
    </message>
    <message>
        <source>Merge the scenes of one day and platform</source>
        <translation>Fusionner les scènes d&apos;un même jour et d&apos;une même plateforme</translation>
    </message>
    <message>
        <source>Table of dates</source>
        <translation>Table des dates</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>Champ contenant la date</translation>
    </message>
    <message>
        <source>How dates are written in names</source>
        <translation>Façon dont les dates sont écrites dans les noms</translation>
    </message>
    <message>
        <source>Field with the layer&apos;s name or the band</source>
        <translation>Champ contenant le nom de la couche ou la bande</translation>
    </message>
    <message>
        <source>Mask band (number or name)</source>
        <translation>Bande du masque (numéro ou nom)</translation>
    </message>
    <message>
        <source>What the mask band holds</source>
        <translation>Contenu de la bande du masque</translation>
    </message>
    <message>
        <source>NDVI band (number or name; empty: every band is a date)</source>
        <translation>Bande NDVI (numéro ou nom&#xa0;; vide&#xa0;: chaque bande est une date)</translation>
    </message>
    <message>
        <source>Near-infrared band (number or name; empty: by its name)</source>
        <translation>Bande proche infrarouge (numéro ou nom&#xa0;; vide&#xa0;: d&apos;après son nom)</translation>
    </message>
    <message>
        <source>Stored number that means no data (empty: what the file says)</source>
        <translation>Nombre stocké qui signifie sans données (nodata) (vide&#xa0;: ce qu&apos;indique le fichier)</translation>
    </message>
    <message>
        <source>Offset of the stored numbers (−1000 for Sentinel-2 since baseline 04.00)</source>
        <translation>Décalage (offset) des nombres stockés (−1000 pour Sentinel-2 depuis la version de traitement (baseline) 04.00)</translation>
    </message>
    <message>
        <source>Quantification: value = (stored number + offset) / quantification</source>
        <translation>Quantification&#xa0;: valeur = (nombre stocké + décalage) / quantification</translation>
    </message>
    <message>
        <source>Red band (number or name; empty: by its name)</source>
        <translation>Bande rouge (numéro ou nom&#xa0;; vide&#xa0;: d&apos;après son nom)</translation>
    </message>
    <message>
        <source>File that keeps results for later runs</source>
        <translation>Fichier qui conserve les résultats pour les traitements ultérieurs</translation>
    </message>
    <message>
        <source>STAC to histogram tables</source>
        <translation>De STAC aux tables d&apos;histogrammes</translation>
    </message>
    <message>
        <source>STAC API or catalog (a name or an address)</source>
        <translation>API ou catalogue STAC (un nom ou une adresse)</translation>
    </message>
    <message>
        <source>Collection of the API (empty: its Sentinel-2 L2A)</source>
        <translation>Collection de l&apos;API (vide&#xa0;: ses données Sentinel-2 L2A)</translation>
    </message>
    <message>
        <source>Most scenes</source>
        <translation>Nombre maximal de scènes</translation>
    </message>
    <message>
        <source>Finds the scenes of your zones on servers and writes, for every zone in every scene, the NDVI histogram and statistics, what happened to every scene, and a report to look at. Nothing is downloaded but the parts of the files that are needed. The same as Collection from STAC followed by NDVI histogram tables, with their most used parameters.</source>
        <translation>Recherche les scènes de vos zones sur des serveurs et écrit, pour chaque zone dans chaque scène, l&apos;histogramme et les statistiques du NDVI, ce qu&apos;il est advenu de chaque scène, et un rapport à consulter. Seules les parties nécessaires des fichiers sont téléchargées. Équivaut à «&#xa0;Collection depuis STAC&#xa0;» suivi de «&#xa0;Tables d&apos;histogrammes NDVI&#xa0;», avec leurs paramètres les plus utilisés.</translation>
    </message>
    <message>
        <source>ndvi,stac,sentinel-2,cloud,earth search,planetary computer,histogram,statistics,zones,report,model</source>
        <translation>ndvi,stac,sentinel-2,cloud,earth search,planetary computer,histogram,statistics,zones,report,model,nuage,histogramme,statistiques,rapport,modèle</translation>
    </message>
    <message>
        <source>polygons: the scenes that touch them are looked for, and of these the pixels in them are counted.</source>
        <translation>polygones&#xa0;: les scènes qui les touchent sont recherchées, et les pixels de celles-ci situés à l&apos;intérieur sont comptés.</translation>
    </message>
</context>
<context>
    <name>StagedTable</name>
    <message>
        <source>%1 of %2 rows arrived</source>
        <translation>%1 lignes arrivées sur %2</translation>
    </message>
    <message>
        <source>%1: %2 cannot be written: %3</source>
        <translation>%1&#xa0;: impossible d&apos;écrire %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Internal error: there is no output %1.</source>
        <translation>Erreur interne&#xa0;: il n&apos;y a pas de sortie %1.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be written.</source>
        <translation>%1&#xa0;: impossible d&apos;écrire %2.</translation>
    </message>
    <message>
        <source>%1: a row cannot be written to %2: %3</source>
        <translation>%1&#xa0;: une ligne ne peut pas être écrite dans %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>UnknownParameter</name>
    <message>
        <source>Unknown parameter %1. Did you mean %2?</source>
        <translation>Paramètre inconnu %1. Vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>Unknown parameter %1. The parameters are: %2.</source>
        <translation>Paramètre inconnu %1. Les paramètres sont&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Cancelled by the user.</source>
        <translation>Annulé par l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>The polygon has no area.</source>
        <translation>Le polygone n&apos;a pas de surface.</translation>
    </message>
    <message>
        <source>The offset (%1, source: %2) makes the reflectance of %3 % of the pixels negative: has it been applied to this file already? Set OFFSET if so.</source>
        <translation>Le décalage (%1, source&#xa0;: %2) rend négative la réflectance de %3&#xa0;% des pixels&#xa0;: a-t-il déjà été appliqué à ce fichier&#xa0;? Si oui, définissez OFFSET.</translation>
    </message>
    <message>
        <source>The scene has no cloud mask, and REQUIRE_MASK asks for one.</source>
        <translation>La scène n&apos;a pas de masque de nuages, et REQUIRE_MASK en exige un.</translation>
    </message>
    <message>
        <source>There was not enough memory to read it.</source>
        <translation>Il n&apos;y avait pas assez de mémoire pour la lecture.</translation>
    </message>
    <message>
        <source>The run stopped at a failed scene before this one.</source>
        <translation>Le traitement s&apos;est arrêté à une scène en échec avant celle-ci.</translation>
    </message>
    <message>
        <source>%1 % of the polygon lies inside the scene.</source>
        <translation>%1&#xa0;% du polygone se trouvent à l&apos;intérieur de la scène.</translation>
    </message>
    <message>
        <source>The polygon does not meet the scene.</source>
        <translation>Le polygone ne rencontre pas la scène.</translation>
    </message>
    <message>
        <source>No pixel centre lies in the polygon: it is smaller or thinner than a pixel.</source>
        <translation>Aucun centre de pixel ne se trouve dans le polygone&#xa0;: il est plus petit ou plus étroit qu&apos;un pixel.</translation>
    </message>
    <message>
        <source>The ZONES layer has no coordinate reference system: set it in the layer&apos;s properties.</source>
        <translation>La couche ZONES n&apos;a pas de système de coordonnées de référence&#xa0;: définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>The invalid polygon was repaired.</source>
        <translation>Le polygone non valide a été réparé.</translation>
    </message>
    <message>
        <source>%1 names the same files as %2.</source>
        <translation>%1 désigne les mêmes fichiers que %2.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>La recherche a été annulée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is incomplete. %2</source>
        <translation>%1 est incomplet. %2</translation>
    </message>
    <message>
        <source>%1: its level is unknown, and only %2 is asked for.</source>
        <translation>%1&#xa0;: son niveau est inconnu, et seul %2 est demandé.</translation>
    </message>
    <message>
        <source>%1 is %2, and only %3 is asked for.</source>
        <translation>%1 est de niveau %2, et seul %3 est demandé.</translation>
    </message>
    <message>
        <source>%1: its date is unknown, and a range of dates is asked for.</source>
        <translation>%1&#xa0;: sa date est inconnue, et une plage de dates est demandée.</translation>
    </message>
    <message>
        <source>%1 of %2 lies outside the dates asked for.</source>
        <translation>%1, du %2, se trouve en dehors des dates demandées.</translation>
    </message>
    <message>
        <source>%1: its cloud cover is %2 %.</source>
        <translation>%1&#xa0;: sa couverture nuageuse est de %2&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 scene(s) have no known footprint and stay whatever EXTENT says, the first is %2.</source>
        <translation>%1 scène(s) n&apos;ont pas d&apos;empreinte connue et sont conservées quelle que soit la valeur de EXTENT, la première étant %2.</translation>
    </message>
    <message>
        <source>%1 lies outside the extent asked for.</source>
        <translation>%1 se trouve en dehors de l&apos;emprise demandée.</translation>
    </message>
    <message>
        <source>%1 scene(s) have no known cloud cover and stay whatever MAX_CLOUD_COVER says, the first is %2.</source>
        <translation>%1 scène(s) n&apos;ont pas de couverture nuageuse connue et sont conservées quelle que soit la valeur de MAX_CLOUD_COVER, la première étant %2.</translation>
    </message>
    <message>
        <source>%1 scene(s) have no mask file, the first is %2.</source>
        <translation>%1 scène(s) n&apos;ont pas de fichier de masque, la première étant %2.</translation>
    </message>
    <message>
        <source>%1: the processing baseline is unknown, offset 0 was assumed for %2 scene(s), the first is %3. If the files carry the +1000 of baseline 04.00 and later, set OFFSET to -1000.</source>
        <translation>%1&#xa0;: la version de traitement (baseline) est inconnue, un décalage de 0 a été supposé pour %2 scène(s), la première étant %3. Si les fichiers portent le +1000 de la version de traitement 04.00 et suivantes, définissez OFFSET à -1000.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be listed: %2</source>
        <translation>Impossible de lister le contenu du dossier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no zip file or holds no SAFE product.</source>
        <translation>%1 n&apos;est pas un fichier zip ou ne contient pas de produit SAFE.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>%1 holds complex numbers, not reflectance.</source>
        <translation>%1 contient des nombres complexes, pas une réflectance.</translation>
    </message>
    <message>
        <source>%1 holds signed bytes, which this version of GDAL reads as unsigned ones: convert it to 16 bits (gdal_translate -ot Int16).</source>
        <translation>%1 contient des octets signés, que cette version de GDAL lit comme non signés&#xa0;: convertissez-le en 16 bits (gdal_translate -ot Int16).</translation>
    </message>
    <message>
        <source>A vertex of the polygon cannot be brought into the scene&apos;s coordinate reference system.</source>
        <translation>Un sommet du polygone ne peut pas être transformé dans le système de coordonnées de référence de la scène.</translation>
    </message>
    <message>
        <source>The polygon is invalid and could not be repaired.</source>
        <translation>Le polygone n&apos;est pas valide et n&apos;a pas pu être réparé.</translation>
    </message>
    <message>
        <source>Unknown coordinate reference system: %1</source>
        <translation>Système de coordonnées de référence inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no transformation between the coordinate reference systems of the ZONES layer and the scene.</source>
        <translation>Il n&apos;existe pas de transformation entre les systèmes de coordonnées de référence de la couche ZONES et de la scène.</translation>
    </message>
    <message>
        <source>The geometry cannot be read.</source>
        <translation>Impossible de lire la géométrie.</translation>
    </message>
    <message>
        <source>The geometry is empty.</source>
        <translation>La géométrie est vide.</translation>
    </message>
    <message>
        <source>The geometry is no polygon.</source>
        <translation>La géométrie n&apos;est pas un polygone.</translation>
    </message>
    <message>
        <source>The geometry has coordinates that are not numbers.</source>
        <translation>La géométrie a des coordonnées qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>%1 not found.</source>
        <translation>%1 introuvable.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>It can be used with NIR_BAND %1.</source>
        <translation>Il peut être utilisé avec NIR_BAND %1.</translation>
    </message>
    <message>
        <source>It can be used with NIR_BAND %1 and RESOLUTION %2.</source>
        <translation>Il peut être utilisé avec NIR_BAND %1 et RESOLUTION %2.</translation>
    </message>
    <message>
        <source>%1 at %2 m not found.</source>
        <translation>%1 à %2 m introuvable.</translation>
    </message>
    <message>
        <source>%1: the scene classification cannot be used. %2</source>
        <translation>%1&#xa0;: la classification de scène ne peut pas être utilisée. %2</translation>
    </message>
    <message>
        <source>L2A products have B8A at 20 and 60 m only: set RESOLUTION to 20 or 60.</source>
        <translation>Les produits L2A n&apos;ont B8A qu&apos;à 20 et 60 m&#xa0;: définissez RESOLUTION à 20 ou 60.</translation>
    </message>
    <message>
        <source>L2A products have B08 at 10 m only: set RESOLUTION to 10, or NIR_BAND to B8A.</source>
        <translation>Les produits L2A n&apos;ont B08 qu&apos;à 10 m&#xa0;: définissez RESOLUTION à 10, ou NIR_BAND à B8A.</translation>
    </message>
    <message>
        <source>There are no band files in it.</source>
        <translation>Il ne contient aucun fichier de bande.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Il contient %1.</translation>
    </message>
    <message>
        <source>%1 holds no Sentinel-2 metadata (no %2).</source>
        <translation>%1 ne contient pas de métadonnées Sentinel-2 (pas de %2).</translation>
    </message>
    <message>
        <source>%1: read without its metadata, from name and manifest. %2</source>
        <translation>%1&#xa0;: lu sans ses métadonnées, d&apos;après le nom et le manifeste. %2</translation>
    </message>
    <message>
        <source>%1: baseline %2, but its metadata list no offsets: 0 taken. Use OFFSET if the bands carry one.</source>
        <translation>%1&#xa0;: version de traitement %2, mais ses métadonnées n&apos;indiquent aucun décalage&#xa0;: 0 est pris. Utilisez OFFSET si les bandes en portent un.</translation>
    </message>
    <message>
        <source>%1: the offset list of its metadata lacks B04 or %2 or is malformed: the offset follows from the baseline.</source>
        <translation>%1&#xa0;: la liste des décalages de ses métadonnées ne contient pas B04 ou %2, ou est mal formée&#xa0;: le décalage est déduit de la version de traitement.</translation>
    </message>
    <message>
        <source>%1 was made with Sen2Cor and has no metadata: the offset -1000 of Sen2Cor 2.10 and later was taken. Use OFFSET if an older one made it.</source>
        <translation>%1 a été produit avec Sen2Cor et n&apos;a pas de métadonnées&#xa0;: le décalage -1000 de Sen2Cor 2.10 et suivants a été pris. Utilisez OFFSET si une version plus ancienne l&apos;a produit.</translation>
    </message>
    <message>
        <source>SAFE products without metadata and without a baseline</source>
        <translation>Produits SAFE sans métadonnées ni version de traitement</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2</source>
        <translation>Impossible de lister le contenu de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not a Sentinel-2 L1C or L2A product.</source>
        <translation>%1 n&apos;est pas un produit Sentinel-2 L1C ou L2A.</translation>
    </message>
    <message>
        <source>The sensor description %1 is malformed: %2</source>
        <translation>La description de capteur %1 est mal formée&#xa0;: %2</translation>
    </message>
    <message>
        <source>There are no sensor descriptions in %1.</source>
        <translation>Il n&apos;y a pas de description de capteur dans %1.</translation>
    </message>
    <message>
        <source>Its red and near-infrared assets have different scales, or one that is not above 0.</source>
        <translation>Ses ressources rouge et proche infrarouge ont des échelles différentes, ou une échelle qui n&apos;est pas supérieure à 0.</translation>
    </message>
    <message>
        <source>STAC items without offset and baseline</source>
        <translation>Éléments STAC sans décalage ni version de traitement</translation>
    </message>
    <message>
        <source>The item lacks the bands asked for. It can be used with NIR_BAND %1 and RESOLUTION %2.</source>
        <translation>L&apos;élément n&apos;a pas les bandes demandées. Il peut être utilisé avec NIR_BAND %1 et RESOLUTION %2.</translation>
    </message>
    <message>
        <source>The item has no red and near-infrared assets under a known key; it has: %1.</source>
        <translation>L&apos;élément n&apos;a pas de ressources rouge et proche infrarouge sous une clé connue&#xa0;; il a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Item %1 is of a sensor that is not known here (%2).</source>
        <translation>L&apos;élément %1 est d&apos;un capteur qui n&apos;est pas connu ici (%2).</translation>
    </message>
    <message>
        <source>%1: the mask cannot be used. %2</source>
        <translation>%1&#xa0;: le masque ne peut pas être utilisé. %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened as a raster.</source>
        <translation>%1 ne peut pas être ouvert comme raster.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Impossible d&apos;ouvrir %1.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB and was not read.</source>
        <translation>%1 dépasse %2 Mio et n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 est vide (0 octet).</translation>
    </message>
    <message>
        <source>%1 is too short to be an image.</source>
        <translation>%1 est trop court pour être une image.</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG 2000 nor a TIFF file.</source>
        <translation>%1 n&apos;est ni un fichier JPEG 2000 ni un fichier TIFF.</translation>
    </message>
    <message>
        <source>%1 is not well-formed XML: %2</source>
        <translation>%1 n&apos;est pas du XML bien formé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 lies in another coordinate reference system than the red band.</source>
        <translation>%1 est dans un autre système de coordonnées de référence que la bande rouge.</translation>
    </message>
    <message>
        <source>The grid of %1 is rotated against that of the red band.</source>
        <translation>La grille de %1 est tournée par rapport à celle de la bande rouge.</translation>
    </message>
    <message>
        <source>The scene has neither a red and a near-infrared band nor NDVI.</source>
        <translation>La scène n&apos;a ni bandes rouge et proche infrarouge, ni NDVI.</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system.</source>
        <translation>Le raster n&apos;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>The scene&apos;s quantification must be above 0 and its offsets must be numbers.</source>
        <translation>La quantification de la scène doit être supérieure à 0 et ses décalages doivent être des nombres.</translation>
    </message>
    <message>
        <source>The scene has no cloud mask; its pixels were used unmasked.</source>
        <translation>La scène n&apos;a pas de masque de nuages&#xa0;; ses pixels ont été utilisés non masqués.</translation>
    </message>
    <message>
        <source>The mask %1 does not hold unsigned integers of 8 or 16 bits.</source>
        <translation>Le masque %1 ne contient pas d&apos;entiers non signés sur 8 ou 16 bits.</translation>
    </message>
    <message>
        <source>Bin edges may have at most %1 decimal places.</source>
        <translation>Les bornes des classes d&apos;histogramme peuvent avoir au plus %1 décimales.</translation>
    </message>
    <message>
        <source>BIN_MIN (%1) must be smaller than BIN_MAX (%2).</source>
        <translation>BIN_MIN (%1) doit être inférieur à BIN_MAX (%2).</translation>
    </message>
    <message>
        <source>The number of bins must be from 1 to %1, not %2.</source>
        <translation>Le nombre de classes d&apos;histogramme doit être compris entre 1 et %1, et non %2.</translation>
    </message>
    <message>
        <source>BIN_WIDTH must be greater than 0, not %1.</source>
        <translation>BIN_WIDTH doit être supérieur à 0, et non %1.</translation>
    </message>
    <message>
        <source>BIN_WIDTH %1 does not divide the range from BIN_MIN %2 to BIN_MAX %3 into whole bins. The nearest widths that do: %4.</source>
        <translation>BIN_WIDTH %1 ne divise pas la plage de BIN_MIN %2 à BIN_MAX %3 en un nombre entier de classes d&apos;histogramme. Les largeurs les plus proches qui conviennent&#xa0;: %4.</translation>
    </message>
    <message>
        <source>BIN_EDGES needs at least two numbers.</source>
        <translation>BIN_EDGES demande au moins deux nombres.</translation>
    </message>
    <message>
        <source>BIN_EDGES must increase: %1 does not come after the number before it.</source>
        <translation>BIN_EDGES doit être croissant&#xa0;: %1 n&apos;est pas supérieur au nombre qui le précède.</translation>
    </message>
    <message>
        <source>MIN_BUCKET_WIDTH must be greater than 0, not %1.</source>
        <translation>MIN_BUCKET_WIDTH doit être supérieur à 0, et non %1.</translation>
    </message>
    <message>
        <source>MAX_BUCKETS %1 is too few: the range needs two bins, one on either side of 0.</source>
        <translation>MAX_BUCKETS %1 est insuffisant&#xa0;: la plage demande deux classes d&apos;histogramme, une de chaque côté de 0.</translation>
    </message>
    <message>
        <source>The geotransform cannot be inverted.</source>
        <translation>La géotransformation ne peut pas être inversée.</translation>
    </message>
    <message>
        <source>Cannot write table %1 to %2: %3</source>
        <translation>Impossible d&apos;écrire la table %1 dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cannot write to the folder %1: %2</source>
        <translation>Impossible d&apos;écrire dans le dossier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 % of the stored NDVI values lie outside −1 … 1: the file seems to hold scaled numbers without saying so (a scale tag is missing).</source>
        <translation>%1&#xa0;% des valeurs NDVI stockées se trouvent en dehors de −1 … 1&#xa0;: le fichier semble contenir des nombres mis à l&apos;échelle sans l&apos;indiquer (une balise d&apos;échelle manque).</translation>
    </message>
    <message>
        <source>No zone meets any scene. Do ZONES and COLLECTION show the same place on the map, and is the layer&apos;s CRS the right one?</source>
        <translation>Aucune zone ne rencontre de scène. ZONES et COLLECTION montrent-elles le même endroit sur la carte, et le SCR de la couche est-il le bon&#xa0;?</translation>
    </message>
    <message>
        <source>No pixel centre lies in the part of the polygon inside the scene.</source>
        <translation>Aucun centre de pixel ne se trouve dans la partie du polygone située à l&apos;intérieur de la scène.</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which is complete. %3</source>
        <translation>%1 est un doublon de %2 (mêmes tuile et heure d&apos;acquisition), qui est complet. %3</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which has the newer baseline %3.</source>
        <translation>%1 est un doublon de %2 (mêmes tuile et heure d&apos;acquisition), qui a la version de traitement plus récente %3.</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which was processed later.</source>
        <translation>%1 est un doublon de %2 (mêmes tuile et heure d&apos;acquisition), qui a été traité plus tard.</translation>
    </message>
    <message>
        <source>%1 is a duplicate of %2 (same tile and sensing time), which was found first.</source>
        <translation>%1 est un doublon de %2 (mêmes tuile et heure d&apos;acquisition), qui a été trouvé en premier.</translation>
    </message>
    <message>
        <source>A block of %1 could not be read, the file is damaged or incomplete: %2</source>
        <translation>Un bloc de %1 n&apos;a pas pu être lu, le fichier est endommagé ou incomplet&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no raster GDAL knows</source>
        <translation>%1 n&apos;est pas un raster reconnu par GDAL</translation>
    </message>
    <message>
        <source>Could not open: %1</source>
        <translation>Ouverture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 scene(s) of band files whose names tell no resolution are taken as they are, whatever RESOLUTION says, the first is %2.</source>
        <translation>%1 scène(s) formées de fichiers de bandes dont les noms n&apos;indiquent pas de résolution sont prises telles quelles, quelle que soit la valeur de RESOLUTION, la première étant %2.</translation>
    </message>
    <message>
        <source>%1 L1C scene(s) have each band at one resolution only and are taken as they are, whatever RESOLUTION says, the first is %2.</source>
        <translation>%1 scène(s) L1C n&apos;ont chaque bande qu&apos;à une seule résolution et sont prises telles quelles, quelle que soit la valeur de RESOLUTION, la première étant %2.</translation>
    </message>
    <message>
        <source>%1 scene(s) of STAC items have each band at one resolution only and are taken as they are, whatever RESOLUTION says, the first is %2.</source>
        <translation>%1 scène(s) d&apos;éléments STAC n&apos;ont chaque bande qu&apos;à une seule résolution et sont prises telles quelles, quelle que soit la valeur de RESOLUTION, la première étant %2.</translation>
    </message>
    <message>
        <source>The name of %1 is not that of a band file of a sensor known here: see metadata/sensors for the names, which can be added to.</source>
        <translation>Le nom de %1 n&apos;est pas celui d&apos;un fichier de bande d&apos;un capteur connu ici&#xa0;: voir metadata/sensors pour les noms, auxquels d&apos;autres peuvent être ajoutés.</translation>
    </message>
    <message>
        <source>%1 is a stack of %2 bands%3, and the search takes only files with one band each. Either split it into such files, or name its bands as %1#band=N in a collection of your own.</source>
        <translation>%1 est une pile de %2 bandes%3, et la recherche ne prend que des fichiers à une seule bande. Divisez-la en fichiers de ce type, ou nommez ses bandes %1#band=N dans une collection de votre composition.</translation>
    </message>
    <message>
        <source>The polygon meets no scene of the collection.</source>
        <translation>Le polygone ne rencontre aucune scène de la collection.</translation>
    </message>
    <message>
        <source>The polygon covers too little of any pixel to count.</source>
        <translation>Le polygone couvre une part trop faible de chaque pixel pour compter.</translation>
    </message>
    <message>
        <source>The polygon holds pixels, but none of those that FRACTION and SCALE choose.</source>
        <translation>Le polygone contient des pixels, mais aucun de ceux que FRACTION et SCALE choisissent.</translation>
    </message>
    <message>
        <source>SCALE is not coarser than the scene&apos;s pixels (%1 m): all were used.</source>
        <translation>SCALE n&apos;est pas plus grossier que les pixels de la scène (%1 m)&#xa0;: tous ont été utilisés.</translation>
    </message>
    <message>
        <source>The scene&apos;s files changed while they were read.</source>
        <translation>Les fichiers de la scène ont changé pendant leur lecture.</translation>
    </message>
    <message>
        <source>The near-infrared band (pixels of %1 m) was brought to the grid of the red band (%2 m) by nearest neighbour.</source>
        <translation>La bande proche infrarouge (pixels de %1 m) a été ramenée à la grille de la bande rouge (%2 m) par plus proche voisin.</translation>
    </message>
    <message>
        <source>Sum of %1 rows, none with valid pixels: %2.</source>
        <translation>Somme de %1 lignes, aucune avec des pixels valides&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sum of %1 rows, %2 of them without valid pixels: %3.</source>
        <translation>Somme de %1 lignes, dont %2 sans pixels valides&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Sum of %1 rows: %2.</source>
        <translation>Somme de %1 lignes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Scene %1 of that day was not read: %2</source>
        <translation>La scène %1 de ce jour n&apos;a pas été lue&#xa0;: %2</translation>
    </message>
    <message>
        <source>The scene does not meet EXTENT.</source>
        <translation>La scène ne rencontre pas EXTENT.</translation>
    </message>
    <message>
        <source>No zone meets the scene.</source>
        <translation>Aucune zone ne rencontre la scène.</translation>
    </message>
    <message>
        <source>No pixel of the scene has its centre in a zone.</source>
        <translation>Aucun pixel de la scène n&apos;a son centre dans une zone.</translation>
    </message>
    <message>
        <source>EXTENT and ZONES share no pixel of the scene.</source>
        <translation>EXTENT et ZONES n&apos;ont en commun aucun pixel de la scène.</translation>
    </message>
    <message>
        <source>No raster was written: no scene was used, or none meets EXTENT and ZONES. Do these and COLLECTION show the same place?</source>
        <translation>Aucun raster n&apos;a été écrit&#xa0;: aucune scène n&apos;a été utilisée, ou aucune ne rencontre EXTENT et ZONES. Ces derniers et COLLECTION montrent-ils le même endroit&#xa0;?</translation>
    </message>
    <message>
        <source>the names of its bands fit several sensors: %1.</source>
        <translation>les noms de ses bandes correspondent à plusieurs capteurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>by their names %1 of its bands are red and %2 near infrared: %3.</source>
        <translation>d&apos;après leurs noms, %1 de ses bandes sont rouges et %2 proche infrarouge&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The scene does not meet the grid of the stack.</source>
        <translation>La scène ne rencontre pas la grille de la pile.</translation>
    </message>
    <message>
        <source>The raster was resampled to the grid of the stack (%1).</source>
        <translation>Le raster a été rééchantillonné sur la grille de la pile (%1).</translation>
    </message>
    <message>
        <source>this GDAL has no COG driver</source>
        <translation>cette version de GDAL n&apos;a pas de pilote COG</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 n&apos;a pas pu être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 holds no raster itself but several: choose one of them.</source>
        <translation>%1 ne contient pas lui-même de raster mais en regroupe plusieurs&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>The grid of the stack is rotated, and rasters of other grids cannot be brought to it: choose another GRID.</source>
        <translation>La grille de la pile est tournée, et les rasters d&apos;autres grilles ne peuvent pas y être ramenés&#xa0;: choisissez un autre GRID.</translation>
    </message>
    <message>
        <source>%1 could not be resampled: %2</source>
        <translation>%1 n&apos;a pas pu être rééchantillonné&#xa0;: %2</translation>
    </message>
    <message>
        <source>Failed in %1 of %2 scenes.</source>
        <translation>Échec dans %1 scènes sur %2.</translation>
    </message>
    <message>
        <source>No scene has a valid pixel; mostly: %1.</source>
        <translation>Aucune scène n&apos;a de pixel valide&#xa0;; le plus souvent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Little clear area: %1 of the zone on average.</source>
        <translation>Peu de surface dégagée&#xa0;: %1 de la zone en moyenne.</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>5 % and 95 % of the pixels</source>
        <translation>5&#xa0;% et 95&#xa0;% des pixels</translation>
    </message>
    <message>
        <source>valid pixels</source>
        <translation>pixels valides</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masqués</translation>
    </message>
    <message>
        <source>without data or NDVI</source>
        <translation>sans données ou sans NDVI</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>nothing for another reason</source>
        <translation>rien, pour une autre raison</translation>
    </message>
    <message>
        <source>All %1 zones.</source>
        <translation>Toutes les %1 zones.</translation>
    </message>
    <message>
        <source>%1 of %2 zones, as chosen.</source>
        <translation>%1 zones sur %2, selon votre choix.</translation>
    </message>
    <message>
        <source>%1 more would have made this page larger than %2 MB.</source>
        <translation>%1 de plus auraient rendu cette page plus grande que %2 Mo.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as a BCP 47 tag such as zh-CN.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>NDVI histograms</source>
        <translation>Histogrammes NDVI</translation>
    </message>
    <message>
        <source>Zones in detail</source>
        <translation>Zones en détail</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>rien à signaler</translation>
    </message>
    <message>
        <source>not followed to the end, to save memory</source>
        <translation>non suivie jusqu&apos;au bout, pour économiser la mémoire</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Median by time, NDVI %1 to %2</source>
        <translation>Médiane dans le temps, NDVI de %1 à %2</translation>
    </message>
    <message>
        <source>Scenes with valid pixels</source>
        <translation>Scènes avec pixels valides</translation>
    </message>
    <message>
        <source>Clear on average</source>
        <translation>Part dégagée en moyenne</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Toutes les zones</translation>
    </message>
    <message>
        <source>%1 more zones, of those that need attention least, are not listed to keep this page small. They are in the statistics table.</source>
        <translation>%1 autres zones, parmi celles qui ont le moins besoin d&apos;être examinées, ne figurent pas dans la liste pour que cette page reste petite. Elles sont dans la table de statistiques.</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>Ce qui a été exécuté</translation>
    </message>
    <message>
        <source>no scene has a date</source>
        <translation>aucune scène n&apos;a de date</translation>
    </message>
    <message>
        <source>no histogram</source>
        <translation>aucun histogramme</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Dates (UTC)</source>
        <translation>Dates (UTC)</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Classes d&apos;histogramme</translation>
    </message>
    <message>
        <source>Bins with pixels in the zones shown</source>
        <translation>Classes d&apos;histogramme avec pixels dans les zones affichées</translation>
    </message>
    <message>
        <source>Scenes by status</source>
        <translation>Scènes par statut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Zones × scenes by status</source>
        <translation>Zones × scènes par statut</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>%1 rarer reasons are not listed here.</source>
        <translation>%1 raisons plus rares ne figurent pas dans cette liste.</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1 more are in the scenes table.</source>
        <translation>%1 de plus figurent dans la table des scènes.</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Le traitement</translation>
    </message>
    <message>
        <source>The run has more rows than this page keeps in memory: %1 zones, those that needed attention least, are counted in the totals only. A report of the tables can show those you choose.</source>
        <translation>Le traitement compte plus de lignes que cette page n&apos;en garde en mémoire&#xa0;: %1 zones, celles qui ont le moins besoin d&apos;être examinées, ne comptent que dans les totaux. Un rapport établi à partir des tables peut montrer celles que vous choisissez.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il en est advenu</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valides</translation>
    </message>
    <message>
        <source>Median NDVI</source>
        <translation>NDVI médian</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Les chiffres</translation>
    </message>
    <message>
        <source>The histograms of this zone were not kept, to save memory: they are in the histogram table.</source>
        <translation>Les histogrammes de cette zone n&apos;ont pas été gardés, pour économiser la mémoire&#xa0;: ils sont dans la table d&apos;histogrammes.</translation>
    </message>
    <message>
        <source>There is no row of this zone in the statistics.</source>
        <translation>Il n&apos;y a pas de ligne pour cette zone dans les statistiques.</translation>
    </message>
    <message>
        <source>No scene meets this zone.</source>
        <translation>Aucune scène ne rencontre cette zone.</translation>
    </message>
    <message>
        <source>Median NDVI %1</source>
        <translation>NDVI médian %1</translation>
    </message>
    <message>
        <source>Median NDVI %1; 5 % to 95 %: NDVI %2 to %3</source>
        <translation>NDVI médian %1&#xa0;; de 5&#xa0;% à 95&#xa0;%&#xa0;: NDVI de %2 à %3</translation>
    </message>
    <message>
        <source>valid %1</source>
        <translation>valides %1</translation>
    </message>
    <message>
        <source>masked %1</source>
        <translation>masqués %1</translation>
    </message>
    <message>
        <source>no data %1</source>
        <translation>sans données %1</translation>
    </message>
    <message>
        <source>undefined %1</source>
        <translation>indéfinis %1</translation>
    </message>
    <message>
        <source>%1 pixels: %2</source>
        <translation>%1 pixels&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 valid pixels below and %2 above all bins</source>
        <translation>%1 pixels valides en dessous et %2 au-dessus de toutes les classes d&apos;histogramme</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>aucune date</translation>
    </message>
    <message>
        <source>Median NDVI from %1 to %2</source>
        <translation>NDVI médian de %1 à %2</translation>
    </message>
    <message>
        <source>valid pixels, zone wholly inside the scene</source>
        <translation>pixels valides, zone entièrement à l&apos;intérieur de la scène</translation>
    </message>
    <message>
        <source>valid pixels, part of the zone outside the scene</source>
        <translation>pixels valides, une partie de la zone hors de la scène</translation>
    </message>
    <message>
        <source>zone and scene do not meet</source>
        <translation>la zone et la scène ne se rencontrent pas</translation>
    </message>
    <message>
        <source>the zone holds no pixel</source>
        <translation>la zone ne contient aucun pixel</translation>
    </message>
    <message>
        <source>all pixels without data</source>
        <translation>tous les pixels sont sans données</translation>
    </message>
    <message>
        <source>all pixels masked (cloud, shadow …)</source>
        <translation>tous les pixels sont masqués (nuage, ombre …)</translation>
    </message>
    <message>
        <source>all pixels without a defined NDVI</source>
        <translation>tous les pixels sont sans NDVI défini</translation>
    </message>
    <message>
        <source>no valid pixel, for several reasons</source>
        <translation>aucun pixel valide, pour plusieurs raisons</translation>
    </message>
    <message>
        <source>none of its pixels was looked at</source>
        <translation>aucun de ses pixels n&apos;a été examiné</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n&apos;a pas pu être lue</translation>
    </message>
    <message>
        <source>left out on purpose</source>
        <translation>écartée volontairement</translation>
    </message>
    <message>
        <source>the polygon could not be used</source>
        <translation>le polygone n&apos;a pas pu être utilisé</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>lue en partie</translation>
    </message>
    <message>
        <source>The run stopped at the first scene that could not be read.</source>
        <translation>Le traitement s&apos;est arrêté à la première scène qui n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>No zone has a part here that other scenes of the day do not stand for (SAME_DAY).</source>
        <translation>Aucune zone n&apos;a ici de partie dont d&apos;autres scènes du jour ne tiennent pas lieu (SAME_DAY).</translation>
    </message>
    <message>
        <source>In “%1” 1 bin occurs, number %2 from %3 to %4.</source>
        <translation>Dans «&#xa0;%1&#xa0;», 1 classe d&apos;histogramme est présente, le numéro %2, de %3 à %4.</translation>
    </message>
    <message>
        <source>In “%1” %2 bins occur, numbers %3 to %4 from %5 to %6, each %7 wide; number 0 begins at %8.</source>
        <translation>Dans «&#xa0;%1&#xa0;», %2 classes d&apos;histogramme sont présentes, les numéros %3 à %4, de %5 à %6, de largeur %7 chacune&#xa0;; le numéro 0 commence à %8.</translation>
    </message>
    <message>
        <source>In “%1” %2 bins occur, numbers %3 to %4 with the edges %5.</source>
        <translation>Dans «&#xa0;%1&#xa0;», %2 classes d&apos;histogramme sont présentes, les numéros %3 à %4, avec les bornes %5.</translation>
    </message>
    <message>
        <source>Bin %1 goes from %2 to %3 in the one and from %4 to %5 in the other.</source>
        <translation>La classe d&apos;histogramme %1 va de %2 à %3 dans l&apos;une et de %4 à %5 dans l&apos;autre.</translation>
    </message>
    <message>
        <source>Bin %1 of the one goes from %2 to %3, bin %4 of the other from %5 to %6: these are no bins of one run.</source>
        <translation>La classe d&apos;histogramme %1 de l&apos;une va de %2 à %3, la classe %4 de l&apos;autre de %5 à %6&#xa0;: ce ne sont pas les classes d&apos;un même traitement.</translation>
    </message>
    <message>
        <source>The width differs: %1 and %2.</source>
        <translation>La largeur diffère&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>The range differs: bin 0 begins at %1 and at %2.</source>
        <translation>La plage diffère&#xa0;: la classe d&apos;histogramme 0 commence à %1 et à %2.</translation>
    </message>
    <message>
        <source>The edges are shifted against each other by %1.</source>
        <translation>Les bornes sont décalées les unes par rapport aux autres de %1.</translation>
    </message>
    <message>
        <source>The table “%1” has rows of different bins, so they cannot be added: %2 Put together only tables of runs with the same bins.</source>
        <translation>La table «&#xa0;%1&#xa0;» contient des lignes de classes d&apos;histogramme différentes, elles ne peuvent donc pas être additionnées&#xa0;: %2 Ne réunissez que des tables de traitements ayant les mêmes classes d&apos;histogramme.</translation>
    </message>
    <message>
        <source>The bins of the histogram tables differ, so they cannot be added. %1</source>
        <translation>Les classes des tables d&apos;histogrammes diffèrent, elles ne peuvent donc pas être additionnées. %1</translation>
    </message>
    <message>
        <source>Tables that differ from “%1” too: %2.</source>
        <translation>Autres tables qui diffèrent de «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Make the tables again with the same BIN_MIN, BIN_MAX and BIN_WIDTH (or the same BIN_EDGES …), or sum those with the same bins apart.</source>
        <translation>Refaites les tables avec les mêmes BIN_MIN, BIN_MAX et BIN_WIDTH (ou les mêmes BIN_EDGES …), ou cumulez séparément celles qui ont les mêmes classes d&apos;histogramme.</translation>
    </message>
    <message>
        <source>Zones that could not be used: %1, the first of them: %2</source>
        <translation>Zones qui n&apos;ont pas pu être utilisées&#xa0;: %1, dont la première&#xa0;: %2</translation>
    </message>
    <message>
        <source>No pixel centre lies in the part of the polygon inside the scenes of this day.</source>
        <translation>Aucun centre de pixel ne se trouve dans la partie du polygone située à l&apos;intérieur des scènes de ce jour.</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data, or were masked or cut off when the raster was written.</source>
        <translation>Tous les pixels (%1) sont sans données, ou ont été masqués ou découpés lors de l&apos;écriture du raster.</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data, or were masked when the raster was written.</source>
        <translation>Tous les pixels (%1) sont sans données, ou ont été masqués lors de l&apos;écriture du raster.</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data: outside the swath or missing in the product.</source>
        <translation>Tous les pixels (%1) sont sans données&#xa0;: hors de la fauchée ou absents du produit.</translation>
    </message>
    <message>
        <source>%1 % of the polygon lies inside the scenes of this day.</source>
        <translation>%1&#xa0;% du polygone se trouvent à l&apos;intérieur des scènes de ce jour.</translation>
    </message>
    <message>
        <source>The polygon meets no scene of this day.</source>
        <translation>Le polygone ne rencontre aucune scène de ce jour.</translation>
    </message>
    <message>
        <source>All pixels (%1) are masked (cloud, shadow or saturated).</source>
        <translation>Tous les pixels (%1) sont masqués (nuage, ombre ou saturation).</translation>
    </message>
    <message>
        <source>All pixels (%1) have NIR + red of 0 or less, so no NDVI.</source>
        <translation>Tous les pixels (%1) ont une somme NIR + rouge inférieure ou égale à 0, donc pas de NDVI.</translation>
    </message>
    <message>
        <source>None of the pixels (%1) is valid: %2 masked, %3 without data, %4 undefined.</source>
        <translation>Aucun des pixels (%1) n&apos;est valide&#xa0;: %2 masqués, %3 sans données, %4 indéfinis.</translation>
    </message>
    <message>
        <source>%1 has no band %3 (number of bands: %2).</source>
        <translation>%1 n&apos;a pas de bande %3 (nombre de bandes&#xa0;: %2).</translation>
    </message>
    <message>
        <source>Pixels of NDVI beyond ±3.2767, which were clamped to what Int16 × 10000 holds: %1.</source>
        <translation>Pixels dont le NDVI dépasse ±3.2767, ramenés à ce que peut contenir Int16 × 10000&#xa0;: %1.</translation>
    </message>
    <message>
        <source>there is no band “%1”. Its bands are: %2.</source>
        <translation>il n&apos;y a pas de bande «&#xa0;%1&#xa0;». Ses bandes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The name template “%1” is malformed.</source>
        <translation>Le modèle de nom «&#xa0;%1&#xa0;» est mal formé.</translation>
    </message>
    <message>
        <source>Its asset “%1”: %2</source>
        <translation>Sa ressource «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>More raster files with names of no known kind: %1, the first is %2.</source>
        <translation>Autres fichiers raster dont les noms ne sont d&apos;aucun type connu&#xa0;: %1, le premier étant %2.</translation>
    </message>
    <message>
        <source>“%1” is no pattern of a date: one is written as in yyyy-MM-dd, yyyyDDD or taken_{date:yyyyMMdd}, with four y for the year.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un modèle de date&#xa0;: un tel modèle s&apos;écrit comme yyyy-MM-dd, yyyyDDD ou taken_{date:yyyyMMdd}, avec quatre y pour l&apos;année.</translation>
    </message>
    <message>
        <source>No bin holds any of the valid pixels (%1): below the first edge are %2, above the last %3.</source>
        <translation>Aucune classe d&apos;histogramme ne contient un seul des pixels valides (%1)&#xa0;: %2 sont en dessous de la première borne, %3 au-dessus de la dernière.</translation>
    </message>
    <message>
        <source>No period has a valid pixel; mostly: %1.</source>
        <translation>Aucune période n&apos;a de pixel valide&#xa0;; le plus souvent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3 and has recovered by %4: probably cloud or haze that the mask missed, or a cut that grew again.</source>
        <translation>Le NDVI médian chute de %1 entre %2 et %3 et s&apos;est rétabli au %4&#xa0;: probablement des nuages ou de la brume que le masque a manqués, ou une coupe qui a repoussé.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3; the next clear date, %4, is too late to tell whether it lasted.</source>
        <translation>Le NDVI médian chute de %1 entre %2 et %3&#xa0;; la date dégagée suivante, %4, est trop tardive pour dire si la chute a duré.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3; no later clear date tells yet whether it lasts.</source>
        <translation>Le NDVI médian chute de %1 entre %2 et %3&#xa0;; aucune date dégagée ultérieure ne dit encore si la chute dure.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3 and stays low: harvest, a cut or damage.</source>
        <translation>Le NDVI médian chute de %1 entre %2 et %3 et reste bas&#xa0;: récolte, coupe ou dégâts.</translation>
    </message>
    <message>
        <source>Little clear area: %1 of the zone on average, none on %2 of %3 dates.</source>
        <translation>Peu de surface dégagée&#xa0;: %1 de la zone en moyenne, aucune pour %2 dates sur %3.</translation>
    </message>
    <message>
        <source>Few pixels: never more than %1 valid ones, which is little for a histogram.</source>
        <translation>Peu de pixels&#xa0;: jamais plus de %1 valides, ce qui est peu pour un histogramme.</translation>
    </message>
    <message>
        <source>Share of the valid pixels in a bin:</source>
        <translation>Part des pixels valides dans une classe d&apos;histogramme&#xa0;:</translation>
    </message>
    <message>
        <source>Histograms of NDVI of zone %1 by date</source>
        <translation>Histogrammes du NDVI de la zone %1 par date</translation>
    </message>
    <message>
        <source>%1 of %2 zones: those first in the list above. The others are in that list alone, to keep this page small.</source>
        <translation>%1 zones sur %2&#xa0;: les premières de la liste ci-dessus. Les autres ne figurent que dans cette liste, pour que cette page reste petite.</translation>
    </message>
    <message>
        <source>To see others, run “NDVI histogram report” (ndvi:histogramreport) on the tables of the run: ZONES_SHOWN takes their names, MAX_ZONES how many.</source>
        <translation>Pour en voir d&apos;autres, exécutez «&#xa0;Rapport d&apos;histogrammes NDVI&#xa0;» (ndvi:histogramreport) sur les tables du traitement&#xa0;: ZONES_SHOWN prend leurs noms, MAX_ZONES leur nombre.</translation>
    </message>
    <message>
        <source>Each column of the coloured chart is the histogram of one period, NDVI upwards.</source>
        <translation>Chaque colonne du graphique en couleurs est l&apos;histogramme d&apos;une période, le NDVI croissant vers le haut.</translation>
    </message>
    <message>
        <source>Each column of the coloured chart is the histogram of one scene, NDVI upwards.</source>
        <translation>Chaque colonne du graphique en couleurs est l&apos;histogramme d&apos;une scène, le NDVI croissant vers le haut.</translation>
    </message>
    <message>
        <source>The bars below it say what part of the zone&apos;s pixels is valid. Columns are evenly spaced, whatever time lies between them. Rest the pointer on a column for its numbers, or open the table below.</source>
        <translation>Les barres en dessous indiquent quelle part des pixels de la zone est valide. Les colonnes sont régulièrement espacées, quel que soit le temps qui les sépare. Placez le pointeur sur une colonne pour voir ses chiffres, ou ouvrez la table ci-dessous.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Ce qui ressort</translation>
    </message>
    <message>
        <source>Periods with valid pixels</source>
        <translation>Périodes avec pixels valides</translation>
    </message>
    <message>
        <source>Zones that need attention come first, and what may be wrong unnoticed before what is plain to see:</source>
        <translation>Les zones à examiner viennent en premier, et ce qui peut être faux sans qu&apos;on le remarque avant ce qui saute aux yeux&#xa0;:</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>échecs</translation>
    </message>
    <message>
        <source>no valid pixel at all</source>
        <translation>absence totale de pixel valide</translation>
    </message>
    <message>
        <source>such a fall of which no later date tells yet whether it lasts</source>
        <translation>une telle chute dont aucune date ultérieure ne dit encore si elle dure</translation>
    </message>
    <message>
        <source>never as many as %1 valid pixels</source>
        <translation>jamais autant que %1 pixels valides</translation>
    </message>
    <message>
        <source>last, a fall that lasts: a harvest, a cut, or damage</source>
        <translation>enfin, une chute qui dure&#xa0;: une récolte, une coupe ou des dégâts</translation>
    </message>
    <message>
        <source>%1 zones, none of which needs attention.</source>
        <translation>%1 zones, dont aucune n&apos;est à examiner.</translation>
    </message>
    <message>
        <source>%1 zones, %2 of which need attention.</source>
        <translation>%1 zones, dont %2 sont à examiner.</translation>
    </message>
    <message>
        <source>A name that is a link leads to the zone in detail.</source>
        <translation>Un nom qui est un lien mène à la zone en détail.</translation>
    </message>
    <message>
        <source>How zones are sorted</source>
        <translation>Comment les zones sont triées</translation>
    </message>
    <message>
        <source>Falls are looked for between dates on which at least %1 of the zone is clear. Of several scenes of a day the one with most valid pixels counts.</source>
        <translation>Les chutes sont recherchées entre les dates auxquelles au moins %1 de la zone est dégagé. De plusieurs scènes d&apos;un même jour, celle qui a le plus de pixels valides compte.</translation>
    </message>
    <message>
        <source>Small charts share their axes. Grey ticks at the bottom stand for no valid pixel, a dot for a fall of the median that recovers or may yet, a ring for one that lasts.</source>
        <translation>Les petits graphiques ont les mêmes axes. Les repères gris en bas indiquent l&apos;absence de pixel valide, un point une chute de la médiane qui se rétablit ou peut encore le faire, un cercle une chute qui dure.</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Zones × periods by status</source>
        <translation>Zones × périodes par statut</translation>
    </message>
    <message>
        <source>Scenes with remarks</source>
        <translation>Scènes avec remarques</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>5 %, NDVI</source>
        <translation>5&#xa0;%, NDVI</translation>
    </message>
    <message>
        <source>95 %, NDVI</source>
        <translation>95&#xa0;%, NDVI</translation>
    </message>
    <message>
        <source>Left out here: %1 periods whose scenes do not meet the zone.</source>
        <translation>Périodes omises ici, dont les scènes ne rencontrent pas la zone&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out here: %1 scenes that do not meet the zone.</source>
        <translation>Scènes omises ici, qui ne rencontrent pas la zone&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No more than the last %1 columns are shown.</source>
        <translation>Seules les %1 dernières colonnes sont affichées.</translation>
    </message>
    <message>
        <source>%1 marks medians and percentiles that were read off a histogram, not taken from the pixels: they are exact to the width of a bin.</source>
        <translation>%1 signale les médianes et percentiles lus sur un histogramme et non tirés des pixels&#xa0;: ils sont exacts à la largeur d&apos;une classe près.</translation>
    </message>
    <message>
        <source>The histograms below are those of the last %1 columns.</source>
        <translation>Les histogrammes ci-dessous sont ceux des %1 dernières colonnes.</translation>
    </message>
    <message>
        <source>The tallest bar stands for %1 of the valid pixels.</source>
        <translation>La barre la plus haute représente %1 des pixels valides.</translation>
    </message>
    <message>
        <source>No valid pixel on any date</source>
        <translation>Aucun pixel valide à aucune date</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list in a sentence.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>The histogram tables may be of runs with different bins: %1 They contradict each other nowhere and are put together as bins of one list (BIN_EDGES). If the runs had other bins, sum their tables apart.</source>
        <translation>Les tables d&apos;histogrammes peuvent provenir de traitements ayant des classes différentes&#xa0;: %1 Elles ne se contredisent nulle part et sont réunies comme classes d&apos;histogramme d&apos;une même liste (BIN_EDGES). Si les traitements avaient d&apos;autres classes d&apos;histogramme, cumulez leurs tables séparément.</translation>
    </message>
    <message>
        <source>The file of its NDVI does not say that clouds were masked, and REQUIRE_MASK asks for a mask.</source>
        <translation>Le fichier de son NDVI n&apos;indique pas que les nuages ont été masqués, et REQUIRE_MASK exige un masque.</translation>
    </message>
    <message>
        <source>All pixels (%1) are without data: outside the swath, missing in the product, or masked when the raster was made (the file does not say).</source>
        <translation>Tous les pixels (%1) sont sans données&#xa0;: hors de la fauchée, absents du produit, ou masqués lors de la création du raster (le fichier ne l&apos;indique pas).</translation>
    </message>
    <message>
        <source>The file of its NDVI does not say whether clouds were masked when it was made; its pixels were used as they are.</source>
        <translation>Le fichier de son NDVI n&apos;indique pas si les nuages ont été masqués lors de sa création&#xa0;; ses pixels ont été utilisés tels quels.</translation>
    </message>
    <message>
        <source>Something failed or was left out in %1 of %2 periods.</source>
        <translation>Quelque chose a échoué ou a été écarté dans %1 périodes sur %2.</translation>
    </message>
    <message>
        <source>In %1 of %2 periods no bin holds any of the valid pixels: all of them lie below or above the bins.</source>
        <translation>Dans %1 périodes sur %2, aucune classe d&apos;histogramme ne contient un seul des pixels valides&#xa0;: tous se trouvent en dessous ou au-dessus des classes.</translation>
    </message>
    <message>
        <source>In %1 of %2 scenes no bin holds any of the valid pixels: all of them lie below or above the bins.</source>
        <translation>Dans %1 scènes sur %2, aucune classe d&apos;histogramme ne contient un seul des pixels valides&#xa0;: tous se trouvent en dessous ou au-dessus des classes.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3 and has recovered by %4: probably cloud or haze, or a cut that grew again.</source>
        <translation>Le NDVI médian chute de %1 entre %2 et %3 et s&apos;est rétabli au %4&#xa0;: probablement des nuages ou de la brume, ou une coupe qui a repoussé.</translation>
    </message>
    <message>
        <source>Median NDVI falls by %1 from %2 to %3, is still low on %4 and has recovered by %5: a harvest or cut that grew again, damage, or cloud or haze.</source>
        <translation>Le NDVI médian chute de %1 entre %2 et %3, est encore bas au %4 et s&apos;est rétabli au %5&#xa0;: une récolte ou une coupe qui a repoussé, des dégâts, ou des nuages ou de la brume.</translation>
    </message>
    <message>
        <source>Little clear area: %1 of the zone on average, none in %2 of %3 periods.</source>
        <translation>Peu de surface dégagée&#xa0;: %1 de la zone en moyenne, aucune dans %2 périodes sur %3.</translation>
    </message>
    <message>
        <source>Smaller falls like these: %1.</source>
        <translation>Chutes semblables plus petites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>valid pixels, but none of them in a bin</source>
        <translation>des pixels valides, mais aucun dans une classe d&apos;histogramme</translation>
    </message>
    <message>
        <source>The only zone.</source>
        <translation>La seule zone.</translation>
    </message>
    <message>
        <source>Not in the sum: %1 of %2 rows, which failed or were left out.</source>
        <translation>Non comprises dans la somme&#xa0;: %1 lignes sur %2, en échec ou écartées.</translation>
    </message>
    <message>
        <source>a fall of the median by NDVI %1 or more within %2 days, of which the next clear date has regained half: probably cloud or haze</source>
        <translation>une chute de la médiane de %1 de NDVI ou plus en %2 jours, dont la date dégagée suivante a regagné la moitié&#xa0;: probablement des nuages ou de la brume</translation>
    </message>
    <message>
        <source>One zone, which needs no attention.</source>
        <translation>Une zone, qui n&apos;est pas à examiner.</translation>
    </message>
    <message>
        <source>One zone, which needs attention.</source>
        <translation>Une zone, qui est à examiner.</translation>
    </message>
    <message>
        <source>%1 zones, one of which needs attention.</source>
        <translation>%1 zones, dont une est à examiner.</translation>
    </message>
    <message>
        <source>NDVI %1 to %2; number of bins: %3, width %4</source>
        <translation>NDVI de %1 à %2&#xa0;; nombre de classes d&apos;histogramme&#xa0;: %3, largeur %4</translation>
    </message>
    <message>
        <source>NDVI %1 to %2; number of bins: %3, widths %4 to %5</source>
        <translation>NDVI de %1 à %2&#xa0;; nombre de classes d&apos;histogramme&#xa0;: %3, largeurs de %4 à %5</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: the median NDVI has fallen in %2 of %3 zones. Probably cloud or haze that the mask missed, or else a harvest or drought everywhere: look at the scene first.</source>
        <translation>%1&#xa0;: le NDVI médian a chuté dans %2 zones sur %3. Probablement des nuages ou de la brume que le masque a manqués, sinon une récolte ou une sécheresse partout&#xa0;: regardez d&apos;abord la scène.</translation>
    </message>
    <message>
        <source>%1: the median NDVI has fallen in %2 of %3 zones. Probably cloud or haze, or else a harvest or drought everywhere: look at the scene first.</source>
        <translation>%1&#xa0;: le NDVI médian a chuté dans %2 zones sur %3. Probablement des nuages ou de la brume, sinon une récolte ou une sécheresse partout&#xa0;: regardez d&apos;abord la scène.</translation>
    </message>
    <message>
        <source>Why rows are not simply ok, the commonest reasons first</source>
        <translation>Pourquoi des lignes ne sont pas simplement ok, les raisons les plus fréquentes en premier</translation>
    </message>
    <message>
        <source>A vertex of the polygon lies farther away than anything on Earth: check its coordinates.</source>
        <translation>Un sommet du polygone se trouve plus loin que tout point de la Terre&#xa0;: vérifiez ses coordonnées.</translation>
    </message>
    <message>
        <source>Reading it took up to %1 attempts; the last problem was: %2</source>
        <translation>La lecture a demandé jusqu&apos;à %1 tentatives&#xa0;; le dernier problème était&#xa0;: %2</translation>
    </message>
    <message>
        <source>At the first try it could not be read: %1</source>
        <translation>À la première tentative, la lecture a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The zones cover too much of a raster of %1 × %2 pixels to be kept in memory. Cut the raster (gdal_translate -projwin) or use SCALE.</source>
        <translation>Les zones couvrent une trop grande partie d&apos;un raster de %1 × %2 pixels pour être gardées en mémoire. Découpez le raster (gdal_translate -projwin) ou utilisez SCALE.</translation>
    </message>
    <message>
        <source>the disk is full, or your quota is used up (%1 kB free). Make room or choose another place, and run it again.</source>
        <translation>le disque est plein, ou votre quota est épuisé (%1 ko libres). Faites de la place ou choisissez un autre emplacement, puis relancez le traitement.</translation>
    </message>
    <message>
        <source>another program has it in use. Close it there and run it again (%1).</source>
        <translation>un autre programme l&apos;utilise. Fermez-le dans ce programme, puis relancez le traitement (%1).</translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation>aucune raison n&apos;a été donnée.</translation>
    </message>
    <message>
        <source>Could not read %1 from its server: %2</source>
        <translation>Impossible de lire %1 sur son serveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>It was tried %1 times.</source>
        <translation>Nombre de tentatives&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels, more than can be read (%4 a side). Cut out the part you need (gdal_translate -projwin).</source>
        <translation>%1 a %2 × %3 pixels, plus que ce qui peut être lu (%4 par côté). Découpez la partie dont vous avez besoin (gdal_translate -projwin).</translation>
    </message>
    <message>
        <source>%1 is stored in blocks of %2 × %3 pixels, which are too large to be read. Store it in tiles (gdal_translate -co TILED=YES -co INTERLEAVE=BAND).</source>
        <translation>%1 est stocké en blocs de %2 × %3 pixels, trop grands pour être lus. Stockez-le en tuiles (gdal_translate -co TILED=YES -co INTERLEAVE=BAND).</translation>
    </message>
    <message>
        <source>%1 is a folder, but must be a raster file.</source>
        <translation>%1 est un dossier, mais il faut un fichier raster.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). Copy or download it again.</source>
        <translation>%1 est vide (0 octet). Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is no raster but a text, which begins with “%2”. Copy or download the band again.</source>
        <translation>%1 n&apos;est pas un raster mais un texte, qui commence par «&#xa0;%2&#xa0;». Copiez ou téléchargez à nouveau la bande.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (it wants a login).</source>
        <translation>Le serveur a répondu avec le statut HTTP %1 (il demande une authentification).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (no access, or a signed URL that has expired).</source>
        <translation>Le serveur a répondu avec le statut HTTP %1 (pas d&apos;accès, ou une URL signée qui a expiré).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (no such file).</source>
        <translation>Le serveur a répondu avec le statut HTTP %1 (fichier inexistant).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (the proxy wants a login).</source>
        <translation>Le serveur a répondu avec le statut HTTP %1 (le proxy demande une authentification).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 (too many requests).</source>
        <translation>Le serveur a répondu avec le statut HTTP %1 (trop de requêtes).</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>Le serveur a répondu avec le statut HTTP %1.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>Le serveur est injoignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server did not answer in time, or stopped sending.</source>
        <translation>Le serveur n&apos;a pas répondu à temps, ou a cessé d&apos;envoyer.</translation>
    </message>
    <message>
        <source>The connection to the server broke before its answer was whole.</source>
        <translation>La connexion au serveur a été interrompue avant que sa réponse ne soit complète.</translation>
    </message>
    <message>
        <source>The server sends whole files only, no ranges of them: download the file.</source>
        <translation>Le serveur n&apos;envoie que des fichiers entiers, et non des plages d&apos;octets&#xa0;: téléchargez le fichier.</translation>
    </message>
    <message>
        <source>The server did not send the range of bytes it was asked for.</source>
        <translation>Le serveur n&apos;a pas envoyé la plage d&apos;octets demandée.</translation>
    </message>
    <message>
        <source>The server compresses the file (%1), so no range of it can be read: download the file.</source>
        <translation>Le serveur compresse le fichier (%1), aucune plage d&apos;octets ne peut donc en être lue&#xa0;: téléchargez le fichier.</translation>
    </message>
    <message>
        <source>The server does not tell the size of the file: download the file.</source>
        <translation>Le serveur n&apos;indique pas la taille du fichier&#xa0;: téléchargez le fichier.</translation>
    </message>
    <message>
        <source>The server redirects to somewhere else that cannot be read.</source>
        <translation>Le serveur redirige vers un emplacement qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file on the server changed while it was read.</source>
        <translation>Le fichier sur le serveur a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>%1 is a STAC document, but cannot be read: %2.</source>
        <translation>%1 est un document STAC, mais ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>il est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>it holds more than %1 values</source>
        <translation>il contient plus de %1 valeurs</translation>
    </message>
    <message>
        <source>it is not well-formed JSON (%1)</source>
        <translation>ce n&apos;est pas du JSON bien formé (%1)</translation>
    </message>
    <message>
        <source>The name of %1 is not that of a band file of a sensor known here: %2 is no date that exists. Correct the name, or leave the file out.</source>
        <translation>Le nom de %1 n&apos;est pas celui d&apos;un fichier de bande d&apos;un capteur connu ici&#xa0;: %2 n&apos;est pas une date qui existe. Corrigez le nom, ou laissez ce fichier de côté.</translation>
    </message>
    <message>
        <source>The geotransform of %1 does not fit its coordinate reference system: its pixels would lie nowhere on Earth. Georeference it anew.</source>
        <translation>La géotransformation de %1 ne correspond pas à son système de coordonnées de référence&#xa0;: ses pixels ne se trouveraient nulle part sur la Terre. Géoréférencez-le à nouveau.</translation>
    </message>
    <message>
        <source>The near-infrared band (%1 × %2 pixels) lies on another grid than the red band (%3 × %4 pixels) and was brought to that by nearest neighbour: are both of this scene?</source>
        <translation>La bande proche infrarouge (%1 × %2 pixels) est sur une autre grille que la bande rouge (%3 × %4 pixels) et a été ramenée à celle-ci par plus proche voisin&#xa0;: les deux sont-elles bien de cette scène&#xa0;?</translation>
    </message>
    <message>
        <source>The result cache %1 cannot be opened: %2.</source>
        <translation>Le cache des résultats %1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The result cache %1 is a folder: choose a file.</source>
        <translation>Le cache des résultats %1 est un dossier&#xa0;: choisissez un fichier.</translation>
    </message>
    <message>
        <source>The result cache %1 is no ordinary file: choose another.</source>
        <translation>Le cache des résultats %1 n&apos;est pas un fichier ordinaire&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder of the result cache does not exist: %1. Create it, or choose another file.</source>
        <translation>Le dossier du cache des résultats n&apos;existe pas&#xa0;: %1. Créez-le, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The damaged result cache %1 cannot be set aside as %2: %3. Delete it, or choose another file.</source>
        <translation>Le cache des résultats endommagé %1 ne peut pas être mis de côté sous le nom %2&#xa0;: %3. Supprimez-le, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>another program has locked it</source>
        <translation>un autre programme l&apos;a verrouillé</translation>
    </message>
    <message>
        <source>it and its folder must be writable</source>
        <translation>il doit être accessible en écriture, de même que son dossier</translation>
    </message>
    <message>
        <source>%1 is no result cache, so it is left as it is. Choose another file for the result cache.</source>
        <translation>%1 n&apos;est pas un cache des résultats, il est donc laissé tel quel. Choisissez un autre fichier pour le cache des résultats.</translation>
    </message>
    <message>
        <source>The result cache %1 was made by a newer version of this plugin. Update the plugin, or choose another file.</source>
        <translation>Le cache des résultats %1 a été créé par une version plus récente de cette extension. Mettez l&apos;extension à jour, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The result cache %1 was made by an older version of this plugin and was emptied.</source>
        <translation>Le cache des résultats %1 a été créé par une version plus ancienne de cette extension et a été vidé.</translation>
    </message>
    <message>
        <source>The result cache %1 is damaged. It was set aside as %2 and a new one was begun; results are computed anew.</source>
        <translation>Le cache des résultats %1 est endommagé. Il a été mis de côté sous le nom %2 et un nouveau a été commencé&#xa0;; les résultats sont recalculés.</translation>
    </message>
    <message>
        <source>The results of this run are complete, but from here on they are not kept in the result cache %1: %2</source>
        <translation>Les résultats de ce traitement sont complets, mais à partir d&apos;ici ils ne sont plus conservés dans le cache des résultats %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A result in the cache %1 is damaged and is computed anew: %2</source>
        <translation>Un résultat du cache %1 est endommagé et est recalculé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The head of %1 could not be read whole, the file is damaged or incomplete: %2</source>
        <translation>L&apos;en-tête de %1 n&apos;a pas pu être lu en entier, le fichier est endommagé ou incomplet&#xa0;: %2</translation>
    </message>
    <message>
        <source>Scenes that failed are not tried again at the end of the run, for the others cannot be put aside so long: %1.</source>
        <translation>Les scènes en échec ne font pas l&apos;objet d&apos;une nouvelle tentative à la fin du traitement, car les autres ne peuvent pas être mises de côté aussi longtemps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a temporary file in %1 cannot be used: %2</source>
        <translation>un fichier temporaire dans %1 ne peut pas être utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no raster but a text. Copy or download the band again.</source>
        <translation>%1 n&apos;est pas un raster mais un texte. Copiez ou téléchargez à nouveau la bande.</translation>
    </message>
    <message>
        <source>Tried again, since the failure may have been a passing one: %1 of %2.</source>
        <translation>Nouvelle tentative, l&apos;échec ayant pu être passager&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>The answer of the server is longer than it can be.</source>
        <translation>La réponse du serveur est plus longue qu&apos;elle ne peut l&apos;être.</translation>
    </message>
    <message>
        <source>Its answer holds no token.</source>
        <translation>Sa réponse ne contient pas de jeton.</translation>
    </message>
    <message>
        <source>Its answer is no JSON, or not whole.</source>
        <translation>Sa réponse n&apos;est pas du JSON, ou n&apos;est pas complète.</translation>
    </message>
    <message>
        <source>The token service on %1 gave no token: %2</source>
        <translation>Le service de jetons sur %1 n&apos;a pas donné de jeton&#xa0;: %2</translation>
    </message>
    <message>
        <source>The token service on %1 knows no collection “%3” (pc_collection): it answered with HTTP status %2.</source>
        <translation>Le service de jetons sur %1 ne connaît pas de collection «&#xa0;%3&#xa0;» (pc_collection)&#xa0;: il a répondu avec le statut HTTP %2.</translation>
    </message>
    <message>
        <source>The token service on %1 answered with HTTP status %2.</source>
        <translation>Le service de jetons sur %1 a répondu avec le statut HTTP %2.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 although the token service on %2 had signed the URL.</source>
        <translation>Le serveur a répondu avec le statut HTTP %1 bien que le service de jetons sur %2 ait signé l&apos;URL.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 although the URL had a token of the service on %2: is “%3” (pc_collection) the collection of the file?</source>
        <translation>Le serveur a répondu avec le statut HTTP %1 bien que l&apos;URL ait eu un jeton du service sur %2&#xa0;: «&#xa0;%3&#xa0;» (pc_collection) est-elle la collection du fichier&#xa0;?</translation>
    </message>
    <message>
        <source>it is not a local file (%1).</source>
        <translation>ce n&apos;est pas un fichier local (%1).</translation>
    </message>
    <message>
        <source>%1 meets no zone.</source>
        <translation>%1 ne rencontre aucune zone.</translation>
    </message>
    <message>
        <source>%1 scene(s) have no known footprint and stay whatever ZONES says, the first is %2.</source>
        <translation>%1 scène(s) n&apos;ont pas d&apos;empreinte connue et sont conservées quelle que soit la valeur de ZONES, la première étant %2.</translation>
    </message>
    <message>
        <source>%1 was left out: it is incomplete.</source>
        <translation>%1 a été écarté&#xa0;: il est incomplet.</translation>
    </message>
    <message>
        <source>%1 was left out: its baseline is unknown.</source>
        <translation>%1 a été écarté&#xa0;: sa version de traitement est inconnue.</translation>
    </message>
    <message>
        <source>%1 was left out: baseline %2 is older than %3.</source>
        <translation>%1 a été écarté&#xa0;: la version de traitement %2 est plus ancienne que %3.</translation>
    </message>
    <message>
        <source>%1 was left out: it was processed earlier.</source>
        <translation>%1 a été écarté&#xa0;: il a été traité plus tôt.</translation>
    </message>
    <message>
        <source>%1 was left out: it is the same and was found later.</source>
        <translation>%1 a été écarté&#xa0;: il est identique et a été trouvé plus tard.</translation>
    </message>
    <message>
        <source>%1 is another part of the acquisition and no duplicate: they share %2 % of the ground of the smaller one.</source>
        <translation>%1 est une autre partie de l&apos;acquisition et non un doublon&#xa0;: ils ont en commun %2&#xa0;% de la surface au sol du plus petit.</translation>
    </message>
    <message>
        <source>%1 is another part of the acquisition and no duplicate: it comes from another datastrip.</source>
        <translation>%1 est une autre partie de l&apos;acquisition et non un doublon&#xa0;: il provient d&apos;une autre bande de données (datastrip).</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Of the same tile and sensing time: %1.</source>
        <translation>Mêmes tuile et heure d&apos;acquisition&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No scene kept covers %1 % of its ground.</source>
        <translation>Aucune scène conservée ne couvre %1&#xa0;% de sa surface au sol.</translation>
    </message>
    <message>
        <source>%1 more are not named here.</source>
        <translation>Autres qui ne sont pas nommés ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has no coordinate reference system.</source>
        <translation>%1 n&apos;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>it is at %1, where nothing can be read from here.</source>
        <translation>il se trouve à %1, où rien ne peut être lu d&apos;ici.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>FOLDER has a file %1 that is no catalog of NDVI rasters and is not replaced: choose another folder.</source>
        <translation>FOLDER contient un fichier %1 qui n&apos;est pas un catalogue de rasters NDVI et n&apos;est pas remplacé&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 has no date, so it is not in the STAC catalog.</source>
        <translation>%1 n&apos;a pas de date, il n&apos;est donc pas dans le catalogue STAC.</translation>
    </message>
    <message>
        <source>%1 has no place on the Earth, so it is not in the STAC catalog.</source>
        <translation>%1 n&apos;a pas d&apos;emplacement sur la Terre, il n&apos;est donc pas dans le catalogue STAC.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>%1 is no STAC document: %2.</source>
        <translation>%1 n&apos;est pas un document STAC&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is no STAC document: it begins with “%2”. Is it the address of a STAC API or catalog?</source>
        <translation>%1 n&apos;est pas un document STAC&#xa0;: il commence par «&#xa0;%2&#xa0;». Est-ce l&apos;adresse d&apos;une API ou d&apos;un catalogue STAC&#xa0;?</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 Trying again.</source>
        <translation>%1&#xa0;: %2 Nouvelle tentative.</translation>
    </message>
    <message>
        <source>The list of catalogs %1 cannot be used: %2.</source>
        <translation>La liste de catalogues %1 ne peut pas être utilisée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>each endpoint needs a name and a url</source>
        <translation>chaque point d&apos;accès a besoin de name et de url</translation>
    </message>
    <message>
        <source>each rule for assets needs a hostEnd, and a path with {url}</source>
        <translation>chaque règle pour les ressources a besoin de hostEnd et d&apos;un path contenant {url}</translation>
    </message>
    <message>
        <source>there is no endpoint in it</source>
        <translation>elle ne contient aucun point d&apos;accès</translation>
    </message>
    <message>
        <source>The pages of %1 go round in circles: page %2 leads to one that was read already. The list of items cannot be read to its end.</source>
        <translation>Les pages de %1 tournent en rond&#xa0;: la page %2 mène à une page déjà lue. La liste des éléments ne peut pas être lue jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>%1 did not answer with a list of STAC items.</source>
        <translation>%1 n&apos;a pas répondu par une liste d&apos;éléments STAC.</translation>
    </message>
    <message>
        <source>The next page of %1 is at %2, where nothing can be read from here. The list of items cannot be read to its end.</source>
        <translation>La page suivante de %1 se trouve à %2, où rien ne peut être lu d&apos;ici. La liste des éléments ne peut pas être lue jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>COLLECTION_ID is needed for %1. %2</source>
        <translation>COLLECTION_ID est nécessaire pour %1. %2</translation>
    </message>
    <message>
        <source>%1 leads to no place to search at (%2).</source>
        <translation>%1 ne mène à aucun emplacement où effectuer la recherche (%2).</translation>
    </message>
    <message>
        <source>%1 has scenes of all the Earth: say in ZONES or EXTENT where they are to be.</source>
        <translation>%1 a des scènes de toute la Terre&#xa0;: indiquez dans ZONES ou EXTENT où elles doivent se trouver.</translation>
    </message>
    <message>
        <source>The pages of %1 do not end: the last %2 brought nothing new. The list of items cannot be read to its end.</source>
        <translation>Les pages de %1 n&apos;ont pas de fin&#xa0;: les %2 dernières n&apos;ont rien apporté de nouveau. La liste des éléments ne peut pas être lue jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>it is no STAC item with assets.</source>
        <translation>ce n&apos;est pas un élément STAC avec des ressources.</translation>
    </message>
    <message>
        <source>%1 is of the collection %2, not of %3.</source>
        <translation>%1 est de la collection %2, et non de %3.</translation>
    </message>
    <message>
        <source>%1 is no STAC document. Is it the address of a STAC API or catalog?</source>
        <translation>%1 n&apos;est pas un document STAC. Est-ce l&apos;adresse d&apos;une API ou d&apos;un catalogue STAC&#xa0;?</translation>
    </message>
    <message>
        <source>its link to %1 leads nowhere it may.</source>
        <translation>son lien vers %1 ne mène à aucun emplacement autorisé.</translation>
    </message>
    <message>
        <source>%1 is larger or deeper than any catalog that can be walked through. Name one of the collections in it.</source>
        <translation>%1 est plus grand ou plus profond que tout catalogue qui peut être parcouru. Nommez l&apos;une des collections qu&apos;il contient.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Collections présentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has no collection “%2” (COLLECTION_ID). %3</source>
        <translation>%1 n&apos;a pas de collection «&#xa0;%2&#xa0;» (COLLECTION_ID). %3</translation>
    </message>
    <message>
        <source>%1 is not in the STAC catalog, for there is a file %2 that is no item of it and is not replaced.</source>
        <translation>%1 n&apos;est pas dans le catalogue STAC, car il existe un fichier %2 qui n&apos;en est pas un élément et n&apos;est pas remplacé.</translation>
    </message>
    <message>
        <source>API is “%1”, which is no known name (%2), no URL (https://…), and no file that is there (catalog.json).</source>
        <translation>API vaut «&#xa0;%1&#xa0;», qui n&apos;est ni un nom connu (%2), ni une URL (https://…), ni un fichier présent (catalog.json).</translation>
    </message>
    <message>
        <source>Collections that say they have nothing of that place and time: %1.</source>
        <translation>Collections qui indiquent ne rien avoir pour ce lieu et cette période&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is the collection %2, but COLLECTION_ID is %3: leave that empty, or name the API itself.</source>
        <translation>%1 est la collection %2, mais COLLECTION_ID vaut %3&#xa0;: laissez ce paramètre vide, ou nommez l&apos;API elle-même.</translation>
    </message>
    <message>
        <source>%1 has more than %2 items of what is asked for. Ask for fewer days or a smaller place.</source>
        <translation>%1 a plus de %2 éléments correspondant à la demande. Demandez moins de jours ou un lieu plus petit.</translation>
    </message>
    <message>
        <source>The OFFSET that was given (%1) makes the reflectance of %2 % of the pixels negative: has it been applied to this file already? Give OFFSET=0 if so.</source>
        <translation>L&apos;OFFSET indiqué (%1) rend négative la réflectance de %2&#xa0;% des pixels&#xa0;: a-t-il déjà été appliqué à ce fichier&#xa0;? Si oui, indiquez OFFSET=0.</translation>
    </message>
    <message>
        <source>%1 % of the polygon lies inside the raster, which was cut to the pixels of polygons when it was written.</source>
        <translation>%1&#xa0;% du polygone se trouvent à l&apos;intérieur du raster, qui a été découpé selon les pixels de polygones lors de son écriture.</translation>
    </message>
    <message>
        <source>The polygon does not meet the raster, which was cut to the pixels of polygons when it was written.</source>
        <translation>Le polygone ne rencontre pas le raster, qui a été découpé selon les pixels de polygones lors de son écriture.</translation>
    </message>
    <message>
        <source>Writing band %1 of %2: %3</source>
        <translation>Écriture de la bande %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Reading metadata, %1 of %2: %3</source>
        <translation>Lecture des métadonnées, %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Looking for band files by their names</source>
        <translation>Recherche des fichiers de bandes d&apos;après leurs noms</translation>
    </message>
    <message>
        <source>Looking into the folder %1</source>
        <translation>Parcours du dossier %1</translation>
    </message>
    <message>
        <source>Documents read: %1 of %2</source>
        <translation>Documents lus&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Items read: %1 of %2</source>
        <translation>Éléments lus&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Items read: %1</source>
        <translation>Éléments lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3</source>
        <translation>Scène %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>On average only %1 of the zone lies in the scenes, and %2 of the zone is clear; no fall of NDVI is looked for where less than half of it is clear.</source>
        <translation>En moyenne, seulement %1 de la zone se trouve dans les scènes et %2 de la zone est dégagée ; aucune baisse du NDVI n&apos;est recherchée là où moins de la moitié est dégagée.</translation>
    </message>
    <message>
        <source>little clear area: less than %1 on average, none on most dates, or less than half of the zone in the scenes</source>
        <translation>peu de surface dégagée : moins de %1 en moyenne, aucune à la plupart des dates, ou moins de la moitié de la zone dans les scènes</translation>
    </message>
    <message>
        <source>SHARD: “%1” is no part of a whole. Write it as 3/40: the third of forty, of up to %2.</source>
        <translation>SHARD : « %1 » n&apos;est pas une partie d&apos;un tout. Écrivez 3/40 : la troisième de quarante, sur %2 au plus.</translation>
    </message>
    <message>
        <source>A temporary file cannot be used: %1. The environment variable TMPDIR says in which folder they are (else /var/tmp).</source>
        <translation>Un fichier temporaire est inutilisable : %1. La variable d’environnement TMPDIR indique le dossier de ces fichiers (sinon /var/tmp).</translation>
    </message>
</context>
<context>
    <name>ndvi::AggregateTables</name>
    <message>
        <source>ZONE_GROUP: the table “%1” carries no field “%2” along. It has: %3.</source>
        <translation>ZONE_GROUP&#xa0;: la table «&#xa0;%1&#xa0;» ne porte pas de champ «&#xa0;%2&#xa0;». Champs portés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2”: the scene %3 has the datetime %4 here and %5 in another row. A scene has one time.</source>
        <translation>Ligne %1 de la table «&#xa0;%2&#xa0;»&#xa0;: la scène %3 a ici la date et heure %4, et %5 dans une autre ligne. Une scène n&apos;a qu&apos;une date et heure.</translation>
    </message>
    <message>
        <source>Aggregate tables</source>
        <translation>Agréger les tables</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>ndvi,histogram,statistics,sum,merge,week,month,season,year,composite,time series</source>
        <translation>ndvi,histogram,statistics,sum,merge,week,month,season,year,composite,time series,histogramme,statistiques,somme,fusionner,semaine,mois,saison,année,série temporelle</translation>
    </message>
    <message>
        <source>Puts the tables of several runs together, and sums them by day, week, month, season or year and by zone.</source>
        <translation>Réunit les tables de plusieurs traitements et les cumule par jour, semaine, mois, saison ou année et par zone.</translation>
    </message>
    <message>
        <source>histogram tables; all must have the same bins. Without them there are neither a histogram nor median and percentiles of several rows.</source>
        <translation>tables d&apos;histogrammes&#xa0;; toutes doivent avoir les mêmes classes. Sans elles, il n&apos;y a ni histogramme, ni médiane et percentiles de plusieurs lignes.</translation>
    </message>
    <message>
        <source>statistics tables of the same runs. Without them only the histograms are summed, and of the scenes of a day the one with most valid pixels is kept.</source>
        <translation>tables de statistiques des mêmes traitements. Sans elles, seuls les histogrammes sont cumulés, et parmi les scènes d&apos;un même jour, celle qui a le plus de pixels valides est conservée.</translation>
    </message>
    <message>
        <source>what is summed in time, by UTC: nothing (each scene for itself), days, weeks from Monday (ISO 8601), months, seasons of three months (December belongs to the next year&apos;s winter), years, or all dates together.</source>
        <translation>ce qui est cumulé dans le temps, en UTC&#xa0;: rien (chaque scène séparément), les jours, les semaines à partir du lundi (ISO 8601), les mois, les saisons de trois mois (décembre appartient à l&apos;hiver de l&apos;année suivante), les années, ou toutes les dates ensemble.</translation>
    </message>
    <message>
        <source>attributes carried along in the tables, such as crop: zones with the same value are summed. Empty: every zone for itself.</source>
        <translation>attributs portés par les tables, comme la culture&#xa0;: les zones de même valeur sont cumulées. Vide&#xa0;: chaque zone séparément.</translation>
    </message>
    <message>
        <source>of several scenes of one UTC day keep, for each zone, the one that has data on most of it (then the one with most valid pixels, then the newest processing baseline), so that no ground counts twice; or sum them all. Without effect where PERIOD leaves each scene for itself.</source>
        <translation>parmi plusieurs scènes d&apos;un même jour UTC, conserver pour chaque zone celle qui a des données sur sa plus grande partie (puis celle qui a le plus de pixels valides, puis la version de traitement la plus récente), pour qu&apos;aucune surface au sol ne compte deux fois&#xa0;; ou les cumuler toutes. Sans effet lorsque PERIOD laisse chaque scène séparée.</translation>
    </message>
    <message>
        <source>one row per zone or group, period and bin.</source>
        <translation>une ligne par zone ou groupe, période et classe d&apos;histogramme.</translation>
    </message>
    <message>
        <source>one row per zone or group and period, with the numbers of rows, zones and scenes that were summed, and the scenes left out.</source>
        <translation>une ligne par zone ou groupe et par période, avec le nombre de lignes, de zones et de scènes cumulées, et les scènes écartées.</translation>
    </message>
    <message>
        <source>one row per row that does not count, and why: there twice, or another scene of the day.</source>
        <translation>une ligne par ligne qui ne compte pas, et pourquoi&#xa0;: présente deux fois, ou autre scène du même jour.</translation>
    </message>
    <message>
        <source>rows of STATISTICS; rows of the input that do not count; rows of STATISTICS without a valid pixel.</source>
        <translation>lignes de STATISTICS&#xa0;; lignes d&apos;entrée qui ne comptent pas&#xa0;; lignes de STATISTICS sans pixel valide.</translation>
    </message>
    <message>
        <source>Histogram tables</source>
        <translation>Tables d&apos;histogrammes</translation>
    </message>
    <message>
        <source>Statistics tables</source>
        <translation>Tables de statistiques</translation>
    </message>
    <message>
        <source>Sum by</source>
        <translation>Cumuler par</translation>
    </message>
    <message>
        <source>scene (no sums over time)</source>
        <translation>scène (sans cumul dans le temps)</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>all dates</source>
        <translation>toutes les dates</translation>
    </message>
    <message>
        <source>Sum zones with the same</source>
        <translation>Cumuler les zones de même</translation>
    </message>
    <message>
        <source>Scenes of one day</source>
        <translation>Scènes d&apos;un même jour</translation>
    </message>
    <message>
        <source>keep the one that covers most of the zone</source>
        <translation>conserver celle qui couvre la plus grande partie de la zone</translation>
    </message>
    <message>
        <source>sum them all</source>
        <translation>les cumuler toutes</translation>
    </message>
    <message>
        <source>Summed histogram</source>
        <translation>Histogramme cumulé</translation>
    </message>
    <message>
        <source>Summed statistics</source>
        <translation>Statistiques cumulées</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>Rows of the statistics</source>
        <translation>Lignes des statistiques</translation>
    </message>
    <message>
        <source>Rows of the input that do not count</source>
        <translation>Lignes d&apos;entrée qui ne comptent pas</translation>
    </message>
    <message>
        <source>Statistics rows without a valid pixel</source>
        <translation>Lignes de statistiques sans pixel valide</translation>
    </message>
    <message>
        <source>There is nothing to sum: give STATISTICS_TABLES, HISTOGRAM_TABLES or both.</source>
        <translation>Il n&apos;y a rien à cumuler&#xa0;: indiquez STATISTICS_TABLES, HISTOGRAM_TABLES ou les deux.</translation>
    </message>
    <message>
        <source>HISTOGRAM needs HISTOGRAM_TABLES: statistics tables hold no bins.</source>
        <translation>HISTOGRAM a besoin de HISTOGRAM_TABLES&#xa0;: les tables de statistiques ne contiennent pas de classes d&apos;histogramme.</translation>
    </message>
    <message>
        <source>STATISTICS needs STATISTICS_TABLES: histogram tables hold neither mean nor pixels without a valid value.</source>
        <translation>STATISTICS a besoin de STATISTICS_TABLES&#xa0;: les tables d&apos;histogrammes ne contiennent ni moyenne ni pixels sans valeur valide.</translation>
    </message>
    <message>
        <source>Rows by status: %1.</source>
        <translation>Lignes par statut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without HISTOGRAM_TABLES there is no HISTOGRAM, and rows that are the sum of several have no median and no percentiles.</source>
        <translation>Sans HISTOGRAM_TABLES, il n&apos;y a pas de HISTOGRAM, et les lignes qui sont la somme de plusieurs n&apos;ont ni médiane ni percentiles.</translation>
    </message>
    <message>
        <source>Without STATISTICS_TABLES there is no STATISTICS, and zones without valid pixels are not known; of the scenes of a day the one with most pixels in the bins is kept.</source>
        <translation>Sans STATISTICS_TABLES, il n&apos;y a pas de STATISTICS, et les zones sans pixels valides ne sont pas connues&#xa0;; parmi les scènes d&apos;un même jour, celle qui a le plus de pixels dans les classes d&apos;histogramme est conservée.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Zone %1 in scene %2 has other numbers in “%3” than in “%4”, so it is not clear which count. Leave one of the tables out, or filter it.</source>
        <translation>La zone %1 dans la scène %2 a d&apos;autres chiffres dans «&#xa0;%3&#xa0;» que dans «&#xa0;%4&#xa0;», on ne sait donc pas lesquels comptent. Retirez l&apos;une des tables, ou filtrez-la.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2”: bin %3 of zone %4 in scene %5 is there a second time.</source>
        <translation>Ligne %1 de la table «&#xa0;%2&#xa0;»&#xa0;: la classe d&apos;histogramme %3 de la zone %4 dans la scène %5 est présente une deuxième fois.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” is of zone %3 in scene %4, of which STATISTICS_TABLES has no row. Give the tables of the same runs, filtered alike, or only one kind.</source>
        <translation>La ligne %1 de la table «&#xa0;%2&#xa0;» concerne la zone %3 dans la scène %4, pour laquelle STATISTICS_TABLES n&apos;a pas de ligne. Indiquez les tables des mêmes traitements, filtrées de la même façon, ou une seule sorte de tables.</translation>
    </message>
    <message>
        <source>Zone %1 in scene %2 has another histogram in “%3” than in “%4”, so it is not clear which counts. Leave one of the tables out, or filter it.</source>
        <translation>La zone %1 dans la scène %2 a un autre histogramme dans «&#xa0;%3&#xa0;» que dans «&#xa0;%4&#xa0;», on ne sait donc pas lequel compte. Retirez l&apos;une des tables, ou filtrez-la.</translation>
    </message>
    <message>
        <source>Zone %1 in scene %2 has %3 pixels in HISTOGRAM_TABLES, but should have %4 by “%5”. Give the tables of the same runs, filtered alike and each once, or only one kind.</source>
        <translation>La zone %1 dans la scène %2 a %3 pixels dans HISTOGRAM_TABLES, mais devrait en avoir %4 d&apos;après «&#xa0;%5&#xa0;». Indiquez les tables des mêmes traitements, filtrées de la même façon et chacune une seule fois, ou une seule sorte de tables.</translation>
    </message>
    <message>
        <source>Puts histogram and statistics tables of “NDVI histogram tables” together, of one run or of several, and sums them by period and by zone. Counts, mean, standard deviation, minimum and maximum are those of all pixels together; median and percentiles of several rows are recomputed from the histogram, no farther off than the widest bin, or NULL where they fall among pixels below or above all bins and are not known so well. The output can be summed again.</source>
        <translation>Réunit des tables d&apos;histogrammes et de statistiques de «&#xa0;Tables d&apos;histogrammes NDVI&#xa0;», d&apos;un ou de plusieurs traitements, et les cumule par période et par zone. Les nombres de pixels, la moyenne, l&apos;écart-type, le minimum et le maximum sont ceux de tous les pixels réunis&#xa0;; la médiane et les percentiles de plusieurs lignes sont recalculés à partir de l&apos;histogramme, avec un écart qui ne dépasse pas la classe la plus large, ou valent NULL lorsqu&apos;ils tombent parmi des pixels situés en dessous ou au-dessus de toutes les classes et ne sont pas connus aussi précisément. La sortie peut être cumulée à son tour.</translation>
    </message>
    <message>
        <source>one row per zone or group and period with a column per bin, for joins and spreadsheets; n_0.35 counts the pixels from 0.35 on. Needs both kinds of tables.</source>
        <translation>une ligne par zone ou groupe et par période, avec une colonne par classe d&apos;histogramme, pour les jointures et les tableurs&#xa0;; n_0.35 compte les pixels à partir de 0.35. Demande les deux sortes de tables.</translation>
    </message>
    <message>
        <source>Summed histogram, a column per bin</source>
        <translation>Histogramme cumulé, une colonne par classe</translation>
    </message>
    <message>
        <source>No table is asked for: give at least one of HISTOGRAM, STATISTICS, WIDE and CHOICES.</source>
        <translation>Aucune table n&apos;est demandée&#xa0;: indiquez au moins l&apos;une des sorties HISTOGRAM, STATISTICS, WIDE et CHOICES.</translation>
    </message>
    <message>
        <source>WIDE needs HISTOGRAM_TABLES and STATISTICS_TABLES: its columns are the bins of the ones and status and pixels of the others.</source>
        <translation>WIDE a besoin de HISTOGRAM_TABLES et de STATISTICS_TABLES&#xa0;: ses colonnes sont les classes d&apos;histogramme des unes, et le statut et les pixels des autres.</translation>
    </message>
    <message>
        <source>%1 rows of zones and scenes read, %2 rows made of them.</source>
        <translation>%1 lignes de zones et de scènes lues, %2 lignes produites à partir d&apos;elles.</translation>
    </message>
    <message>
        <source>%1 of the rows read do not count (%2): CHOICES has them.</source>
        <translation>%1 des lignes lues ne comptent pas (%2)&#xa0;: elles sont dans CHOICES.</translation>
    </message>
    <message>
        <source>%1 of the rows read do not count (%2). To see which, ask for CHOICES.</source>
        <translation>%1 des lignes lues ne comptent pas (%2). Pour voir lesquelles, demandez CHOICES.</translation>
    </message>
    <message>
        <source>%1 zones and scenes are in the tables more than once, with the same numbers, and count once. Is a table given twice, or are there two of one run?</source>
        <translation>%1 couples de zones et de scènes sont plus d&apos;une fois dans les tables, avec les mêmes chiffres, et comptent une seule fois. Une table est-elle indiquée deux fois, ou y en a-t-il deux d&apos;un même traitement&#xa0;?</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (entre %2 et %3)</translation>
    </message>
    <message>
        <source>Not known, for they fall among pixels below or above all bins: %1.</source>
        <translation>Non connus, car situés parmi des pixels en dessous ou au-dessus de toutes les classes d&apos;histogramme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” has pixels above all its bins, up to %3, but the bins of “%4” reach to %5.</source>
        <translation>La ligne %1 de la table «&#xa0;%2&#xa0;» a des pixels au-dessus de toutes ses classes d&apos;histogramme, jusqu&apos;à %3, mais les classes de «&#xa0;%4&#xa0;» vont jusqu&apos;à %5.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” has pixels below all its bins, down to %3, but the bins of “%4” begin at %5.</source>
        <translation>La ligne %1 de la table «&#xa0;%2&#xa0;» a des pixels en dessous de toutes ses classes d&apos;histogramme, jusqu&apos;à %3, mais les classes de «&#xa0;%4&#xa0;» commencent à %5.</translation>
    </message>
    <message>
        <source>So the runs had bins of different ranges, and their histograms cannot be added. Make the tables again with the same BIN_MIN and BIN_MAX, or sum those with the same bins apart.</source>
        <translation>Les traitements avaient donc des classes de plages différentes, et leurs histogrammes ne peuvent pas être additionnés. Refaites les tables avec les mêmes BIN_MIN et BIN_MAX, ou cumulez séparément celles qui ont les mêmes classes d&apos;histogramme.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be opened as a table.</source>
        <translation>%1 : « %2 » ne peut pas être ouvert comme table.</translation>
    </message>
</context>
<context>
    <name>ndvi::BinParameters</name>
    <message>
        <source>%1: %2 must lie between −1000 and 1000 and have at most 15 decimal places.</source>
        <translation>%1&#xa0;: %2 doit être compris entre −1000 et 1000 et avoir au plus 15 décimales.</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other: give one of them.</source>
        <translation>%1 et %2 se contredisent&#xa0;: n&apos;indiquez que l&apos;un des deux.</translation>
    </message>
    <message>
        <source>MIN_BUCKET_WIDTH needs MAX_BUCKETS, the largest number of bins.</source>
        <translation>MIN_BUCKET_WIDTH a besoin de MAX_BUCKETS, le nombre maximal de classes d&apos;histogramme.</translation>
    </message>
    <message>
        <source>BIN_WIDTH and %1 contradict each other: give one of them.</source>
        <translation>BIN_WIDTH et %1 se contredisent&#xa0;: n&apos;indiquez que l&apos;un des deux.</translation>
    </message>
    <message>
        <source>BIN_MIN and BIN_EDGES contradict each other: the first edge is the minimum.</source>
        <translation>BIN_MIN et BIN_EDGES se contredisent&#xa0;: la première borne est le minimum.</translation>
    </message>
    <message>
        <source>BIN_MAX and BIN_EDGES contradict each other: the last edge is the maximum.</source>
        <translation>BIN_MAX et BIN_EDGES se contredisent&#xa0;: la dernière borne est le maximum.</translation>
    </message>
    <message>
        <source>BIN_EDGES: “%1” is no number. Write the edges as -1, 0, 0.2, 0.4, 1.</source>
        <translation>BIN_EDGES&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas un nombre. Écrivez les bornes ainsi&#xa0;: -1, 0, 0.2, 0.4, 1.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2.</source>
        <translation>%1 doit être un nombre entier de 1 à %2.</translation>
    </message>
    <message>
        <source>BIN_MIN (%1) must be smaller than BIN_MAX (%2).</source>
        <translation>BIN_MIN (%1) doit être inférieur à BIN_MAX (%2).</translation>
    </message>
    <message>
        <source>MIN_BUCKET_WIDTH must be larger than 0.</source>
        <translation>MIN_BUCKET_WIDTH doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>BIN_WIDTH must be larger than 0.</source>
        <translation>BIN_WIDTH doit être supérieur à 0.</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionFromFolder</name>
    <message>
        <source>Collection from folder</source>
        <translation>Collection depuis un dossier</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>ndvi,sentinel-2,safe,stac,landsat,hls,catalog,index,scenes,footprints</source>
        <translation>ndvi,sentinel-2,safe,stac,landsat,hls,catalog,index,scenes,footprints,catalogue,scènes,empreintes</translation>
    </message>
    <message>
        <source>Finds the satellite scenes in a folder and lists them, with footprint, date and cloud cover, in a layer.</source>
        <translation>Recherche les scènes satellite d&apos;un dossier et les répertorie dans une couche, avec leur empreinte, leur date et leur couverture nuageuse.</translation>
    </message>
    <message>
        <source>Folder with the scenes</source>
        <translation>Dossier contenant les scènes</translation>
    </message>
    <message>
        <source>Processing level</source>
        <translation>Niveau de traitement</translation>
    </message>
    <message>
        <source>Keep products with a missing band</source>
        <translation>Conserver les produits auxquels il manque une bande</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Scènes de la collection</translation>
    </message>
    <message>
        <source>Products left out</source>
        <translation>Produits écartés</translation>
    </message>
    <message>
        <source>Searches a folder and all folders below it for Sentinel-2 products (.SAFE, also zipped, L1C and L2A), STAC items with files beside them, and single band files with known names (Sentinel-2, Landsat, HLS), and lists what it finds in a layer: one feature a scene, with its footprint. Filter or edit the layer as you like; the other algorithms read it. Only metadata is opened, no pixels. What is broken or incomplete is named in the log with the reason.</source>
        <translation>Recherche, dans un dossier et tous ses sous-dossiers, des produits Sentinel-2 (.SAFE, également zippés, L1C et L2A), des éléments STAC accompagnés de leurs fichiers, et des fichiers à une seule bande aux noms connus (Sentinel-2, Landsat, HLS), et répertorie ce qui est trouvé dans une couche&#xa0;: une entité par scène, avec son empreinte. Filtrez ou modifiez la couche à votre guise&#xa0;; les autres algorithmes la lisent. Seules les métadonnées sont ouvertes, aucun pixel. Ce qui est endommagé ou incomplet est nommé dans le journal avec la raison.</translation>
    </message>
    <message>
        <source>where to search.</source>
        <translation>où effectuer la recherche.</translation>
    </message>
    <message>
        <source>any, L1C (top of atmosphere) or L2A (surface reflectance).</source>
        <translation>tous, L1C (sommet de l&apos;atmosphère) ou L2A (réflectance de surface).</translation>
    </message>
    <message>
        <source>keep products of which a band is missing, with that path empty.</source>
        <translation>conserver les produits auxquels il manque une bande, avec ce chemin vide.</translation>
    </message>
    <message>
        <source>the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.</source>
        <translation>la collection&#xa0;: GeoPackage, GeoJSON, CSV, … ou une couche temporaire.</translation>
    </message>
    <message>
        <source>how many scenes are in the collection, and how many products were left out.</source>
        <translation>nombre de scènes de la collection, et nombre de produits écartés.</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionFromLayers</name>
    <message>
        <source>Collection from layers</source>
        <translation>Collection depuis des couches</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>ndvi,layers,raster,stack,time series,modis,bands,index,scenes,footprints</source>
        <translation>ndvi,layers,raster,stack,time series,modis,bands,index,scenes,footprints,couches,pile,série temporelle,bandes,scènes,empreintes</translation>
    </message>
    <message>
        <source>Lists raster layers with red and near-infrared bands or with ready NDVI, or the dates of a stack, as the scenes of a collection.</source>
        <translation>Répertorie des couches raster avec des bandes rouge et proche infrarouge ou un NDVI déjà calculé, ou les dates d&apos;une pile, comme scènes d&apos;une collection.</translation>
    </message>
    <message>
        <source>Raster layers</source>
        <translation>Couches raster</translation>
    </message>
    <message>
        <source>What the layers hold</source>
        <translation>Contenu des couches</translation>
    </message>
    <message>
        <source>Red and near-infrared bands</source>
        <translation>Bandes rouge et proche infrarouge</translation>
    </message>
    <message>
        <source>Ready NDVI</source>
        <translation>NDVI déjà calculé</translation>
    </message>
    <message>
        <source>Red band (number or name; empty: by its name)</source>
        <translation>Bande rouge (numéro ou nom&#xa0;; vide&#xa0;: d&apos;après son nom)</translation>
    </message>
    <message>
        <source>Near-infrared band (number or name; empty: by its name)</source>
        <translation>Bande proche infrarouge (numéro ou nom&#xa0;; vide&#xa0;: d&apos;après son nom)</translation>
    </message>
    <message>
        <source>NDVI band (number or name; empty: every band is a date)</source>
        <translation>Bande NDVI (numéro ou nom&#xa0;; vide&#xa0;: chaque bande est une date)</translation>
    </message>
    <message>
        <source>Quantification: value = (stored number + offset) / quantification</source>
        <translation>Quantification&#xa0;: valeur = (nombre stocké + décalage) / quantification</translation>
    </message>
    <message>
        <source>Offset of the stored numbers (−1000 for Sentinel-2 since baseline 04.00)</source>
        <translation>Décalage (offset) des nombres stockés (−1000 pour Sentinel-2 depuis la version de traitement (baseline) 04.00)</translation>
    </message>
    <message>
        <source>Stored number that means no data (empty: what the file says)</source>
        <translation>Nombre stocké qui signifie sans données (nodata) (vide&#xa0;: ce qu&apos;indique le fichier)</translation>
    </message>
    <message>
        <source>Mask band (number or name)</source>
        <translation>Bande du masque (numéro ou nom)</translation>
    </message>
    <message>
        <source>What the mask band holds</source>
        <translation>Contenu de la bande du masque</translation>
    </message>
    <message>
        <source>Folder for copies of layers that are no files</source>
        <translation>Dossier pour les copies des couches qui ne sont pas des fichiers</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Scènes de la collection</translation>
    </message>
    <message>
        <source>raster layers of the project, files, or anything else GDAL opens: /vsizip/…, NETCDF:….</source>
        <translation>couches raster du projet, fichiers, ou tout ce que GDAL ouvre par ailleurs&#xa0;: /vsizip/…, NETCDF:….</translation>
    </message>
    <message>
        <source>0: red and near-infrared bands; 1: ready NDVI.</source>
        <translation>0&#xa0;: bandes rouge et proche infrarouge&#xa0;; 1&#xa0;: NDVI déjà calculé.</translation>
    </message>
    <message>
        <source>number or name of a band, as in 3 or B04. Of a stack of dates, all of them in the same order: RED_BAND=1,5 and NIR_BAND=4,8 makes two scenes of each layer. Where both are empty, bands with names of Sentinel-2, Landsat or HLS (B04 and B08, red and nir) are found by themselves.</source>
        <translation>numéro ou nom d&apos;une bande, comme 3 ou B04. Pour une pile de dates, toutes les bandes dans le même ordre&#xa0;: RED_BAND=1,5 et NIR_BAND=4,8 font deux scènes de chaque couche. Lorsque les deux sont vides, les bandes portant des noms de Sentinel-2, Landsat ou HLS (B04 et B08, red et nir) sont trouvées d&apos;elles-mêmes.</translation>
    </message>
    <message>
        <source>with ready NDVI: the band or bands to take; empty: all, each a scene.</source>
        <translation>avec un NDVI déjà calculé&#xa0;: la ou les bandes à prendre&#xa0;; vide&#xa0;: toutes, chacune étant une scène.</translation>
    </message>
    <message>
        <source>value = (stored number + OFFSET) / QUANTIFICATION. Bands: what is empty is taken from the scale and offset tags of the bands, else 10000 and 0; Sentinel-2 of processing baseline 04.00 and later needs OFFSET=-1000, unless it was added already. Ready NDVI: needed for integers without tags (10000 for NDVI × 10000); tags and floating point numbers are taken as they are.</source>
        <translation>valeur = (nombre stocké + OFFSET) / QUANTIFICATION. Bandes&#xa0;: ce qui est vide est tiré des balises d&apos;échelle et de décalage des bandes, sinon 10000 et 0&#xa0;; Sentinel-2 de version de traitement (baseline) 04.00 et suivantes demande OFFSET=-1000, sauf s&apos;il a déjà été ajouté. NDVI déjà calculé&#xa0;: nécessaire pour les entiers sans balises (10000 pour NDVI × 10000)&#xa0;; les balises et les nombres à virgule flottante sont pris tels quels.</translation>
    </message>
    <message>
        <source>stored number that means no data. For bands it replaces what the files say; for ready NDVI it stands in where they say nothing.</source>
        <translation>nombre stocké qui signifie sans données (nodata). Pour les bandes, il remplace ce qu&apos;indiquent les fichiers&#xa0;; pour le NDVI déjà calculé, il ne sert que lorsqu&apos;ils n&apos;indiquent rien.</translation>
    </message>
    <message>
        <source>a mask band of the same layers, one for all scenes of a layer or one for each, and what it holds: scl (Sentinel-2 classes), fmask (HLS bits), qa_pixel (Landsat bits), binary (not 0: masked).</source>
        <translation>une bande de masque des mêmes couches, une pour toutes les scènes d&apos;une couche ou une pour chacune, et ce qu&apos;elle contient&#xa0;: scl (classes SCL de Sentinel-2), fmask (bits de HLS), qa_pixel (bits de Landsat), binary (différent de 0&#xa0;: masqué).</translation>
    </message>
    <message>
        <source>needed where a layer is no file GDAL opens (WCS, virtual raster, PostGIS …): its values are written there as a GeoTIFF, layer_values.tif, at the layer&apos;s own pixel size.</source>
        <translation>nécessaire lorsqu&apos;une couche n&apos;est pas un fichier que GDAL ouvre (WCS, raster virtuel, PostGIS …)&#xa0;: ses valeurs y sont écrites en GeoTIFF, layer_values.tif, à la taille de pixel de la couche elle-même.</translation>
    </message>
    <message>
        <source>the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.</source>
        <translation>la collection&#xa0;: GeoPackage, GeoJSON, CSV, … ou une couche temporaire.</translation>
    </message>
    <message>
        <source>how many scenes are in the collection.</source>
        <translation>nombre de scènes de la collection.</translation>
    </message>
    <message>
        <source>RED_BAND and NIR_BAND must be given together.</source>
        <translation>RED_BAND et NIR_BAND doivent être indiqués ensemble.</translation>
    </message>
    <message>
        <source>RED_BAND and NIR_BAND are for CONTENT=0, red and near-infrared bands.</source>
        <translation>RED_BAND et NIR_BAND sont destinés à CONTENT=0, bandes rouge et proche infrarouge.</translation>
    </message>
    <message>
        <source>NDVI_BAND is for CONTENT=1, ready NDVI.</source>
        <translation>NDVI_BAND est destiné à CONTENT=1, NDVI déjà calculé.</translation>
    </message>
    <message>
        <source>QUANTIFICATION must be above 0.</source>
        <translation>QUANTIFICATION doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>Scenes without a date: %1 of %2 (%3). Looked at were: %4. See DATE_FROM, DATE_PATTERN and DATES, or set ALLOW_UNDATED.</source>
        <translation>Scènes sans date&#xa0;: %1 sur %2 (%3). Ont été examinés&#xa0;: %4. Voir DATE_FROM, DATE_PATTERN et DATES, ou définissez ALLOW_UNDATED.</translation>
    </message>
    <message>
        <source>Scenes without a date: %1 of %2 (%3).</source>
        <translation>Scènes sans date&#xa0;: %1 sur %2 (%3).</translation>
    </message>
    <message>
        <source>Nothing tells an offset of the bands: 0 is taken. Sentinel-2 of processing baseline 04.00 and later needs OFFSET=-1000, unless it was added already.</source>
        <translation>Rien n&apos;indique de décalage pour les bandes&#xa0;: 0 est pris. Sentinel-2 de version de traitement (baseline) 04.00 et suivantes demande OFFSET=-1000, sauf s&apos;il a déjà été ajouté.</translation>
    </message>
    <message>
        <source>The files&apos; own scale, offset or nodata were taken, not those given, for: %1.</source>
        <translation>L&apos;échelle, le décalage ou la valeur sans données (nodata) propres aux fichiers ont été pris, et non ceux indiqués, pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>LAYERS names no layer.</source>
        <translation>LAYERS ne nomme aucune couche.</translation>
    </message>
    <message>
        <source>“%1” is there twice and was taken once.</source>
        <translation>«&#xa0;%1&#xa0;» est présent deux fois et a été pris une seule fois.</translation>
    </message>
    <message>
        <source>Lists raster layers or files as the scenes of a collection, which the other algorithms read: one feature a scene, with its footprint. A layer has red and near-infrared bands, or NDVI somebody has made already; a stack has several dates. Only headers are read, and only the data count, never how a layer is drawn. What “NDVI rasters” and “Stack NDVI bands” wrote says itself of which scene it is, and why a band has no data: tables of it have the same scenes as those of the bands.</source>
        <translation>Répertorie des couches ou fichiers raster comme scènes d&apos;une collection, que lisent les autres algorithmes&#xa0;: une entité par scène, avec son empreinte. Une couche a des bandes rouge et proche infrarouge, ou un NDVI que quelqu&apos;un a déjà calculé&#xa0;; une pile a plusieurs dates. Seuls les en-têtes sont lus, et seules les données comptent, jamais la façon dont une couche est affichée. Ce que «&#xa0;Rasters NDVI&#xa0;» et «&#xa0;Empiler les bandes NDVI&#xa0;» ont écrit indique de lui-même de quelle scène il s&apos;agit et pourquoi une bande est sans données&#xa0;: les tables qui en sont tirées ont les mêmes scènes que celles des bandes.</translation>
    </message>
    <message>
        <source>Looking at layer %1 of %2: %3</source>
        <translation>Examen de la couche %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionFromStac</name>
    <message>
        <source>Collection from STAC</source>
        <translation>Collection depuis STAC</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>ndvi,sentinel-2,stac,api,cloud,cog,earth search,planetary computer,copernicus,search,catalog,scenes</source>
        <translation>ndvi,sentinel-2,stac,api,cloud,cog,earth search,planetary computer,copernicus,search,catalog,scenes,nuage,recherche,catalogue,scènes</translation>
    </message>
    <message>
        <source>Finds satellite scenes on servers, by place, time and cloud cover, and lists them in a layer. Nothing is downloaded.</source>
        <translation>Recherche des scènes satellite sur des serveurs, par lieu, date et couverture nuageuse, et les répertorie dans une couche. Rien n&apos;est téléchargé.</translation>
    </message>
    <message>
        <source>STAC API or catalog (a name or an address)</source>
        <translation>API ou catalogue STAC (un nom ou une adresse)</translation>
    </message>
    <message>
        <source>Collection of the API (empty: its Sentinel-2 L2A)</source>
        <translation>Collection de l&apos;API (vide&#xa0;: ses données Sentinel-2 L2A)</translation>
    </message>
    <message>
        <source>Zones the scenes must touch</source>
        <translation>Zones que les scènes doivent toucher</translation>
    </message>
    <message>
        <source>Most scenes</source>
        <translation>Nombre maximal de scènes</translation>
    </message>
    <message>
        <source>Login for the API</source>
        <translation>Authentification pour l&apos;API</translation>
    </message>
    <message>
        <source>Login for the files of the scenes</source>
        <translation>Authentification pour les fichiers des scènes</translation>
    </message>
    <message>
        <source>Attempts a request</source>
        <translation>Tentatives par requête</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Scènes de la collection</translation>
    </message>
    <message>
        <source>Items left out</source>
        <translation>Éléments écartés</translation>
    </message>
    <message>
        <source>Asks a STAC API which Sentinel-2 scenes there are of a place and a time, and lists them in a layer: one feature a scene, with its footprint. Filter or edit the layer as you like; the other algorithms read it, and of the files on the server only the parts they need. Static catalogs (catalog.json), on a server or in a folder, are walked through likewise.</source>
        <translation>Demande à une API STAC quelles scènes Sentinel-2 existent pour un lieu et une période, et les répertorie dans une couche&#xa0;: une entité par scène, avec son empreinte. Filtrez ou modifiez la couche à votre guise&#xa0;; les autres algorithmes la lisent, et ne lisent des fichiers sur le serveur que les parties dont ils ont besoin. Les catalogues statiques (catalog.json), sur un serveur ou dans un dossier, sont parcourus de la même façon.</translation>
    </message>
    <message>
        <source>id of a collection there. Empty: Sentinel-2 L2A of the APIs that are known by name (lpcloud: HLS of Sentinel-2); everything of a catalog.</source>
        <translation>id d&apos;une collection qui s&apos;y trouve. Vide&#xa0;: Sentinel-2 L2A pour les API connues par leur nom (lpcloud&#xa0;: HLS de Sentinel-2)&#xa0;; tout pour un catalogue.</translation>
    </message>
    <message>
        <source>polygons: scenes whose footprint meets none of them are left out. The API is asked for what lies around them all; it needs these or EXTENT.</source>
        <translation>polygones&#xa0;: les scènes dont l&apos;empreinte n&apos;en rencontre aucun sont écartées. L&apos;API est interrogée sur ce qui se trouve autour de l&apos;ensemble&#xa0;; elle a besoin de ces polygones ou de EXTENT.</translation>
    </message>
    <message>
        <source>authentication configuration of QGIS for requests to the API itself.</source>
        <translation>configuration d&apos;authentification de QGIS pour les requêtes à l&apos;API elle-même.</translation>
    </message>
    <message>
        <source>authentication configuration for the files of the scenes, where they need one: it goes into the column authcfg, and to every server that has one of these files.</source>
        <translation>configuration d&apos;authentification pour les fichiers des scènes, lorsqu&apos;ils en demandent une&#xa0;: elle est écrite dans la colonne authcfg, et envoyée à chaque serveur qui détient l&apos;un de ces fichiers.</translation>
    </message>
    <message>
        <source>how often a request that fails is sent, with growing pauses.</source>
        <translation>nombre de fois qu&apos;une requête en échec est envoyée, avec des pauses croissantes.</translation>
    </message>
    <message>
        <source>the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.</source>
        <translation>la collection&#xa0;: GeoPackage, GeoJSON, CSV, … ou une couche temporaire.</translation>
    </message>
    <message>
        <source>how many scenes are in the collection, and how many items were left out.</source>
        <translation>nombre de scènes de la collection, et nombre d&apos;éléments écartés.</translation>
    </message>
    <message>
        <source>ZONES cannot be read as a layer of polygons.</source>
        <translation>ZONES ne peut pas être lu comme couche de polygones.</translation>
    </message>
    <message>
        <source>a name: earth-search, planetary-computer, copernicus, lpcloud, earth-search-v0, or the address of another STAC API or catalog (https://…), or a catalog.json. Earth Search and the Planetary Computer are open to all.</source>
        <translation>un nom&#xa0;: earth-search, planetary-computer, copernicus, lpcloud, earth-search-v0, ou l&apos;adresse d&apos;une autre API ou d&apos;un autre catalogue STAC (https://…), ou un catalog.json. Earth Search et le Planetary Computer sont ouverts à tous.</translation>
    </message>
    <message>
        <source>no more scenes than this are taken, the earliest first where the API can sort, and the log says so.</source>
        <translation>pas plus de scènes que ce nombre ne sont prises, les plus anciennes en premier si l&apos;API sait trier, et le journal le signale.</translation>
    </message>
    <message>
        <source>%1 has scenes of all the Earth: say in ZONES or EXTENT where they are to be.</source>
        <translation>%1 a des scènes de toute la Terre&#xa0;: indiquez dans ZONES ou EXTENT où elles doivent se trouver.</translation>
    </message>
    <message>
        <source>OUTPUT: %1 would be a shapefile, which cuts the addresses of files on servers at 254 characters. Choose a GeoPackage (.gpkg), GeoJSON or CSV.</source>
        <translation>OUTPUT&#xa0;: %1 serait un shapefile, qui coupe les adresses des fichiers sur les serveurs à 254 caractères. Choisissez un GeoPackage (.gpkg), GeoJSON ou CSV.</translation>
    </message>
</context>
<context>
    <name>ndvi::CollectionReader</name>
    <message>
        <source>The layer “%1” has no field %2, so it is no collection. %3</source>
        <translation>La couche «&#xa0;%1&#xa0;» n&apos;a pas de champ %2, ce n&apos;est donc pas une collection. %3</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: %3 is “%4”, which is no number.</source>
        <translation>Scène %1 de «&#xa0;%2&#xa0;»&#xa0;: %3 vaut «&#xa0;%4&#xa0;», qui n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: %3 is the relative path “%4”, which counts from the folder of the collection&apos;s file, but this layer is in no file. Use the collection&apos;s file itself, or make it without RELATIVE_PATHS.</source>
        <translation>Scène %1 de «&#xa0;%2&#xa0;»&#xa0;: %3 est le chemin relatif «&#xa0;%4&#xa0;», qui part du dossier du fichier de la collection, mais cette couche n&apos;est dans aucun fichier. Utilisez le fichier de la collection lui-même, ou créez-la sans RELATIVE_PATHS.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: quantification is %3, but reflectance = (DN + offset) / quantification needs a number above 0.</source>
        <translation>Scène %1 de «&#xa0;%2&#xa0;»&#xa0;: quantification vaut %3, mais réflectance = (DN + décalage) / quantification demande un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: offset_red and offset_nir must be numbers.</source>
        <translation>Scène %1 de «&#xa0;%2&#xa0;»&#xa0;: offset_red et offset_nir doivent être des nombres.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: %3 is “%4”; known are %5.</source>
        <translation>Scène %1 de «&#xa0;%2&#xa0;»&#xa0;: %3 vaut «&#xa0;%4&#xa0;»&#xa0;; valeurs connues&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Feature %1 of “%2” has no scene_id.</source>
        <translation>L&apos;entité %1 de «&#xa0;%2&#xa0;» n&apos;a pas de scene_id.</translation>
    </message>
    <message>
        <source>Scene %1 of “%2”: datetime is “%3”, which is no date and time such as 2024-09-01T17:28:59Z.</source>
        <translation>Scène %1 de «&#xa0;%2&#xa0;»&#xa0;: datetime vaut «&#xa0;%3&#xa0;», qui n&apos;est pas une date et heure comme 2024-09-01T17:28:59Z.</translation>
    </message>
    <message>
        <source>The scene %1 is more than once in “%2”: scene_id must be unique.</source>
        <translation>La scène %1 est présente plus d&apos;une fois dans «&#xa0;%2&#xa0;»&#xa0;: scene_id doit être unique.</translation>
    </message>
    <message>
        <source>The collection “%1” holds no scene (after its filter or selection).</source>
        <translation>La collection «&#xa0;%1&#xa0;» ne contient aucune scène (après application de son filtre ou de sa sélection).</translation>
    </message>
    <message>
        <source>A collection is made by “Collection from folder”; a table of your own needs the field scene_id, and either red and nir or ndvi; with datetime the rows have a time.</source>
        <translation>Une collection est créée par «&#xa0;Collection depuis un dossier&#xa0;»&#xa0;; une table de votre composition a besoin du champ scene_id, et soit de red et nir, soit de ndvi&#xa0;; avec datetime, les lignes ont une date.</translation>
    </message>
    <message>
        <source>Scenes whose offset (offset_red, offset_nir) is not known: %1 of %2; 0 is taken. Sentinel-2 products of baseline 04.00 and later need −1000.</source>
        <translation>Scènes dont le décalage (offset_red, offset_nir) n&apos;est pas connu&#xa0;: %1 sur %2&#xa0;; 0 est pris. Les produits Sentinel-2 de version de traitement (baseline) 04.00 et suivantes demandent −1000.</translation>
    </message>
</context>
<context>
    <name>ndvi::DateParameters</name>
    <message>
        <source>Where the dates are</source>
        <translation>Où se trouvent les dates</translation>
    </message>
    <message>
        <source>Wherever one is found</source>
        <translation>Partout où il s&apos;en trouve une</translation>
    </message>
    <message>
        <source>Time range of the layer</source>
        <translation>Plage temporelle de la couche</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>How dates are written in names</source>
        <translation>Façon dont les dates sont écrites dans les noms</translation>
    </message>
    <message>
        <source>Table of dates</source>
        <translation>Table des dates</translation>
    </message>
    <message>
        <source>Field with the layer&apos;s name or the band</source>
        <translation>Champ contenant le nom de la couche ou la bande</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>Champ contenant la date</translation>
    </message>
    <message>
        <source>Keep scenes without a date</source>
        <translation>Conserver les scènes sans date</translation>
    </message>
    <message>
        <source>0: wherever one is found, in the order of DATES, the layer&apos;s time range, the time of acquisition in metadata, names of band, file and layer, and the metadata item TIFFTAG_DATETIME, which may be when the file was made; 1 to 4: there only. Times are UTC. In a stack, only bands and DATES tell a date.</source>
        <translation>0&#xa0;: partout où il s&apos;en trouve une, dans cet ordre&#xa0;: DATES, la plage temporelle de la couche, la date d&apos;acquisition des métadonnées, les noms de la bande, du fichier et de la couche, et l&apos;élément de métadonnées TIFFTAG_DATETIME, qui peut être la date de création du fichier&#xa0;; 1 à 4&#xa0;: à cet endroit seulement. Les heures sont en UTC. Dans une pile, seuls les bandes et DATES indiquent une date.</translation>
    </message>
    <message>
        <source>how a date is written in a name: yyyy, MM, dd, or DDD for the day of the year, HH, mm, ss, all else as it is; several with commas between them, tried in their order. Where a name has two dates, write what is around the right one: taken_{date:yyyyMMdd}.</source>
        <translation>façon dont une date est écrite dans un nom&#xa0;: yyyy, MM, dd, ou DDD pour le jour de l&apos;année, HH, mm, ss, tout le reste tel quel&#xa0;; plusieurs, séparées par des virgules, sont essayées dans cet ordre. Lorsqu&apos;un nom contient deux dates, écrivez ce qui entoure la bonne&#xa0;: taken_{date:yyyyMMdd}.</translation>
    </message>
    <message>
        <source>a table with a row for each scene. LAYER_FIELD has the name of the layer or file, or of a stack the name of the band, its number where there is one layer, or layer#band=3. DATE_FIELD has the date, or date and time.</source>
        <translation>une table avec une ligne pour chaque scène. LAYER_FIELD contient le nom de la couche ou du fichier, ou pour une pile le nom de la bande, son numéro lorsqu&apos;il n&apos;y a qu&apos;une couche, ou couche#band=3. DATE_FIELD contient la date, ou la date et l&apos;heure.</translation>
    </message>
    <message>
        <source>keep scenes for which no date is found; else they end the run.</source>
        <translation>conserver les scènes pour lesquelles aucune date n&apos;est trouvée&#xa0;; sinon, elles mettent fin au traitement.</translation>
    </message>
    <message>
        <source>DATE_FROM=4 needs DATES, a table of dates.</source>
        <translation>DATE_FROM=4 a besoin de DATES, une table de dates.</translation>
    </message>
    <message>
        <source>DATES is a table of dates, but DATE_FROM=%1 looks for them elsewhere: use 0 or 4.</source>
        <translation>DATES est une table de dates, mais DATE_FROM=%1 les cherche ailleurs&#xa0;: utilisez 0 ou 4.</translation>
    </message>
    <message>
        <source>DATES needs LAYER_FIELD and DATE_FIELD, which say where layers and dates are in it.</source>
        <translation>DATES a besoin de LAYER_FIELD et de DATE_FIELD, qui indiquent où s&apos;y trouvent les couches et les dates.</translation>
    </message>
    <message>
        <source>DATES cannot be read as a table.</source>
        <translation>DATES ne peut pas être lu comme une table.</translation>
    </message>
</context>
<context>
    <name>ndvi::ExportedLayers</name>
    <message>
        <source>LAYERS: “%1” (%2) is no file that can be opened without QGIS, so its values have to be copied: name a folder for that in FOLDER.</source>
        <translation>LAYERS&#xa0;: «&#xa0;%1&#xa0;» (%2) n&apos;est pas un fichier qui peut être ouvert sans QGIS, ses valeurs doivent donc être copiées&#xa0;: nommez pour cela un dossier dans FOLDER.</translation>
    </message>
    <message>
        <source>FOLDER: the folder %1 cannot be made.</source>
        <translation>FOLDER&#xa0;: le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Copying the values of “%1” to %2.</source>
        <translation>Copie des valeurs de «&#xa0;%1&#xa0;» vers %2.</translation>
    </message>
</context>
<context>
    <name>ndvi::HistogramReport</name>
    <message>
        <source>NDVI histogram report</source>
        <translation>Rapport d&apos;histogrammes NDVI</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>ndvi,histogram,report,html,heat map,chart,overview,time series,field</source>
        <translation>ndvi,histogram,report,html,heat map,chart,overview,time series,field,histogramme,rapport,carte de chaleur,graphique,aperçu,série temporelle,parcelle</translation>
    </message>
    <message>
        <source>Makes a page to look at of the tables of a run: what went wrong, which zones need attention, and their histograms by date.</source>
        <translation>Produit une page à consulter à partir des tables d&apos;un traitement&#xa0;: ce qui a échoué, les zones à examiner, et leurs histogrammes par date.</translation>
    </message>
    <message>
        <source>the histogram table, a row per zone, scene and bin. Any vector format, also CSV.</source>
        <translation>la table d&apos;histogrammes, une ligne par zone, scène et classe. Tout format vectoriel, y compris CSV.</translation>
    </message>
    <message>
        <source>the scenes table of the same run: tells which scenes could not be read, and why.</source>
        <translation>la table des scènes du même traitement&#xa0;: indique quelles scènes n&apos;ont pas pu être lues, et pourquoi.</translation>
    </message>
    <message>
        <source>zone_id of the zones to show in detail, separated by commas (or semicolons, where names have commas). Empty: those that need attention most.</source>
        <translation>zone_id des zones à afficher en détail, séparés par des virgules (ou par des points-virgules lorsque les noms contiennent des virgules). Vide&#xa0;: celles qui ont le plus besoin d&apos;être examinées.</translation>
    </message>
    <message>
        <source>how many zones to show in detail where ZONES_SHOWN is empty; all are in the overview. The page stays below some 20 MB in any case, and says what it left out.</source>
        <translation>nombre de zones à afficher en détail lorsque ZONES_SHOWN est vide&#xa0;; toutes figurent dans la vue d&apos;ensemble. La page reste dans tous les cas en dessous d&apos;environ 20 Mo, et indique ce qu&apos;elle a omis.</translation>
    </message>
    <message>
        <source>heading of the page.</source>
        <translation>titre de la page.</translation>
    </message>
    <message>
        <source>the page, an HTML file. QGIS lists it in its results viewer.</source>
        <translation>la page, un fichier HTML. QGIS l&apos;affiche dans son visualiseur de résultats.</translation>
    </message>
    <message>
        <source>Histogram table</source>
        <translation>Table d&apos;histogrammes</translation>
    </message>
    <message>
        <source>Statistics table</source>
        <translation>Table de statistiques</translation>
    </message>
    <message>
        <source>Scenes table</source>
        <translation>Table des scènes</translation>
    </message>
    <message>
        <source>Zones to show in detail (zone_id)</source>
        <translation>Zones à afficher en détail (zone_id)</translation>
    </message>
    <message>
        <source>Largest number of zones to show in detail</source>
        <translation>Nombre maximal de zones à afficher en détail</translation>
    </message>
    <message>
        <source>Heading of the page</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Zones that need attention</source>
        <translation>Zones à examiner</translation>
    </message>
    <message>
        <source>%1: the table “%2” cannot be opened.</source>
        <translation>%1&#xa0;: la table «&#xa0;%2&#xa0;» ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Reading the statistics</source>
        <translation>Lecture des statistiques</translation>
    </message>
    <message>
        <source>Reading the histogram</source>
        <translation>Lecture de l&apos;histogramme</translation>
    </message>
    <message>
        <source>Without the scenes table this page cannot tell which scenes failed as a whole.</source>
        <translation>Sans la table des scènes, cette page ne peut pas indiquer quelles scènes ont échoué dans leur ensemble.</translation>
    </message>
    <message>
        <source>the statistics table of the same run. With percentiles 5 and 95 the band between them is exact; without, and in sums, it is read off the histogram, which ≈ marks.</source>
        <translation>la table de statistiques du même traitement. Avec les percentiles 5 et 95, l&apos;intervalle entre eux est exact&#xa0;; sans eux, et dans les sommes, il est lu sur l&apos;histogramme, ce que ≈ signale.</translation>
    </message>
    <message>
        <source>zones in the statistics table; those that need attention, which a fall of the median that lasts (a harvest) does not count for.</source>
        <translation>zones de la table de statistiques&#xa0;; celles à examiner, parmi lesquelles une chute durable de la médiane (une récolte) ne compte pas.</translation>
    </message>
    <message>
        <source>Makes one HTML page of the tables that “NDVI histogram tables” writes: what went wrong and why, an overview of all zones with those first that need attention (failures, nothing valid, nothing inside the bins, a fall of the median that recovers at once or is too new to tell, little clear area, few pixels), and for some zones a heat map of their histograms by date, the histogram of each date and the numbers. Sums that “Aggregate tables” writes can be shown too. The page needs no network and no scripts, names no folders and can be printed.</source>
        <translation>Produit une page HTML à partir des tables qu&apos;écrit «&#xa0;Tables d&apos;histogrammes NDVI&#xa0;»&#xa0;: ce qui a échoué et pourquoi, une vue d&apos;ensemble de toutes les zones avec en premier celles à examiner (échecs, rien de valide, rien dans les classes, une chute de la médiane qui se rétablit aussitôt ou qui est trop récente pour être jugée, peu de surface dégagée, peu de pixels), et pour certaines zones une carte de chaleur de leurs histogrammes par date, l&apos;histogramme de chaque date et les chiffres. Les sommes qu&apos;écrit «&#xa0;Agréger les tables&#xa0;» peuvent aussi être affichées. La page n&apos;a besoin ni de réseau ni de scripts, ne nomme aucun dossier et peut être imprimée.</translation>
    </message>
</context>
<context>
    <name>ndvi::HistogramTables</name>
    <message>
        <source>NDVI histogram tables</source>
        <translation>Tables d&apos;histogrammes NDVI</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>ndvi,histogram,zonal,statistics,polygon,field,sentinel-2,time series,bins</source>
        <translation>ndvi,histogram,zonal,statistics,polygon,field,sentinel-2,time series,bins,histogramme,statistiques,polygone,parcelle,série temporelle,classes</translation>
    </message>
    <message>
        <source>Counts the NDVI of every polygon on every date into bins, and tells what became of every scene.</source>
        <translation>Compte par classes d&apos;histogramme le NDVI de chaque polygone à chaque date, et indique ce qu&apos;il est advenu de chaque scène.</translation>
    </message>
    <message>
        <source>range and width of the bins, the same for all zones and scenes; the width must divide the range. A value on an edge counts in the bin above it.</source>
        <translation>plage et largeur des classes d&apos;histogramme, les mêmes pour toutes les zones et scènes&#xa0;; la largeur doit diviser la plage. Une valeur sur une borne compte dans la classe d&apos;histogramme supérieure.</translation>
    </message>
    <message>
        <source>number of equal bins, instead of BIN_WIDTH.</source>
        <translation>nombre de classes d&apos;histogramme égales, au lieu de BIN_WIDTH.</translation>
    </message>
    <message>
        <source>any increasing list of edges, such as -1,0,0.2,0.4,1, instead of range and width.</source>
        <translation>toute liste croissante de bornes, comme -1,0,0.2,0.4,1, au lieu de la plage et de la largeur.</translation>
    </message>
    <message>
        <source>as in Earth Engine: the smallest width 2^k, or MIN_BUCKET_WIDTH × 2^k, that needs at most MAX_BUCKETS bins.</source>
        <translation>comme dans Earth Engine&#xa0;: la plus petite largeur 2^k, ou MIN_BUCKET_WIDTH × 2^k, qui demande au plus MAX_BUCKETS classes d&apos;histogramme.</translation>
    </message>
    <message>
        <source>write bins with count 0 too.</source>
        <translation>écrire aussi les classes d&apos;histogramme d&apos;effectif 0.</translation>
    </message>
    <message>
        <source>one row per zone, scene and bin: count of pixels and share of the valid ones.</source>
        <translation>une ligne par zone, scène et classe d&apos;histogramme&#xa0;: nombre de pixels et part des pixels valides.</translation>
    </message>
    <message>
        <source>one row per zone and scene, whatever happened: status, pixel counts, mean, percentiles.</source>
        <translation>une ligne par zone et scène, quoi qu&apos;il arrive&#xa0;: statut, nombres de pixels, moyenne, percentiles.</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be read, and why not.</source>
        <translation>une ligne par scène&#xa0;: si elle a pu être lue, et sinon pourquoi.</translation>
    </message>
    <message>
        <source>Smallest NDVI of the bins</source>
        <translation>NDVI minimal des classes d&apos;histogramme</translation>
    </message>
    <message>
        <source>Largest NDVI of the bins</source>
        <translation>NDVI maximal des classes d&apos;histogramme</translation>
    </message>
    <message>
        <source>Width of a bin</source>
        <translation>Largeur d&apos;une classe d&apos;histogramme</translation>
    </message>
    <message>
        <source>Number of equal bins</source>
        <translation>Nombre de classes d&apos;histogramme égales</translation>
    </message>
    <message>
        <source>Edges of the bins</source>
        <translation>Bornes des classes d&apos;histogramme</translation>
    </message>
    <message>
        <source>Largest number of bins of width 2^k</source>
        <translation>Nombre maximal de classes d&apos;histogramme de largeur 2^k</translation>
    </message>
    <message>
        <source>Smallest width of these bins</source>
        <translation>Largeur minimale de ces classes d&apos;histogramme</translation>
    </message>
    <message>
        <source>Write bins without pixels too</source>
        <translation>Écrire aussi les classes d&apos;histogramme sans pixels</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Scènes de la collection</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Scènes qui n&apos;ont pas pu être lues</translation>
    </message>
    <message>
        <source>Statistics rows without a valid pixel</source>
        <translation>Lignes de statistiques sans pixel valide</translation>
    </message>
    <message>
        <source>For every zone (field, plot, district …) and every scene of a collection: how many pixels fall into each NDVI bin, the statistics, and why there are none where there are none. NDVI = (NIR − red) / (NIR + red) of reflectance. Bands are read straight from the scenes, no NDVI raster is needed.</source>
        <translation>Pour chaque zone (champ, parcelle, district …) et chaque scène d&apos;une collection&#xa0;: combien de pixels tombent dans chaque classe de l&apos;histogramme du NDVI, les statistiques, et pourquoi il n&apos;y en a pas là où il n&apos;y en a pas. NDVI = (NIR − rouge) / (NIR + rouge) de la réflectance. Les bandes sont lues directement dans les scènes, aucun raster NDVI n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>one row per zone and scene with a column per bin, for joins and spreadsheets; n_0.35 counts the pixels from 0.35 on.</source>
        <translation>une ligne par zone et scène avec une colonne par classe d&apos;histogramme, pour les jointures et les tableurs&#xa0;; n_0.35 compte les pixels à partir de 0.35.</translation>
    </message>
    <message>
        <source>a page to look at: what went wrong, which zones need attention, and their histograms by date.</source>
        <translation>une page à consulter&#xa0;: ce qui a échoué, les zones à examiner, et leurs histogrammes par date.</translation>
    </message>
    <message>
        <source>Histogram, a column per bin</source>
        <translation>Histogramme, une colonne par classe</translation>
    </message>
    <message>
        <source>No output is asked for: give at least one of HISTOGRAM, STATISTICS, SCENES, WIDE and REPORT.</source>
        <translation>Aucune sortie n&apos;est demandée&#xa0;: indiquez au moins l&apos;une des sorties HISTOGRAM, STATISTICS, SCENES, WIDE et REPORT.</translation>
    </message>
    <message>
        <source>scenes in the collection; scenes of which nothing could be read (not those read in part); statistics rows without a valid pixel.</source>
        <translation>scènes de la collection&#xa0;; scènes dont rien n&apos;a pu être lu (hors celles lues en partie)&#xa0;; lignes de statistiques sans pixel valide.</translation>
    </message>
</context>
<context>
    <name>ndvi::KnownResults</name>
    <message>
        <source>Scenes whose results were in CACHE already: %1 of %2.</source>
        <translation>Scènes dont les résultats étaient déjà dans CACHE&#xa0;: %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>ndvi::LayerDates</name>
    <message>
        <source>DATES: the date of “%1” is “%2”, which is no date such as 2024-06-11 or 2024-06-11T10:20:30Z.</source>
        <translation>DATES&#xa0;: la date de «&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;», qui n&apos;est pas une date comme 2024-06-11 ou 2024-06-11T10:20:30Z.</translation>
    </message>
    <message>
        <source>DATES: “%1” is there twice, with different dates.</source>
        <translation>DATES&#xa0;: «&#xa0;%1&#xa0;» est présent deux fois, avec des dates différentes.</translation>
    </message>
    <message>
        <source>“%1” holds %2, which is written like a date, but there is no such day or time.</source>
        <translation>«&#xa0;%1&#xa0;» contient %2, qui est écrit comme une date, mais ce jour ou cette heure n&apos;existe pas.</translation>
    </message>
    <message>
        <source>its bands %1 are of different dates by their names.</source>
        <translation>ses bandes %1 ont des dates différentes d&apos;après leurs noms.</translation>
    </message>
    <message>
        <source>its metadata say it was acquired on “%1”, which is no date.</source>
        <translation>ses métadonnées indiquent une acquisition le «&#xa0;%1&#xa0;», ce qui n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>the table DATES</source>
        <translation>la table DATES</translation>
    </message>
    <message>
        <source>the layer&apos;s time range</source>
        <translation>la plage temporelle de la couche</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>les métadonnées</translation>
    </message>
    <message>
        <source>the layer&apos;s metadata</source>
        <translation>les métadonnées de la couche</translation>
    </message>
    <message>
        <source>names</source>
        <translation>les noms</translation>
    </message>
    <message>
        <source>metadata of file, band and layer</source>
        <translation>les métadonnées du fichier, de la bande et de la couche</translation>
    </message>
    <message>
        <source>names of band, file and layer, by DATE_PATTERN</source>
        <translation>les noms de la bande, du fichier et de la couche, selon DATE_PATTERN</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 d&apos;après %2</translation>
    </message>
    <message>
        <source>Dates: %1.</source>
        <translation>Dates&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ndvi::LayerLooks</name>
    <message>
        <source>clouds %1 – %2 %</source>
        <translation>nuages %1 – %2&#xa0;%</translation>
    </message>
    <message>
        <source>clouds unknown</source>
        <translation>couverture nuageuse inconnue</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>aucun pixel valide</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>The NDVI style could not be applied to %1: %2</source>
        <translation>Le style NDVI n&apos;a pas pu être appliqué à %1 : %2</translation>
    </message>
</context>
<context>
    <name>ndvi::LayerScenes</name>
    <message>
        <source>its red and near-infrared bands have no name that is known, so RED_BAND and NIR_BAND have to say which they are. Its bands are: %1. Ready NDVI needs CONTENT=1.</source>
        <translation>ses bandes rouge et proche infrarouge n&apos;ont pas de nom connu, RED_BAND et NIR_BAND doivent donc indiquer lesquelles ce sont. Ses bandes sont&#xa0;: %1. Un NDVI déjà calculé demande CONTENT=1.</translation>
    </message>
    <message>
        <source>RED_BAND names %1 of its bands, NIR_BAND %2: they must be as many. Its bands are: %3.</source>
        <translation>RED_BAND nomme %1 de ses bandes, NIR_BAND %2&#xa0;: il doit y en avoir autant. Ses bandes sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>band %1 is named as red and as near infrared.</source>
        <translation>la bande %1 est nommée à la fois comme rouge et comme proche infrarouge.</translation>
    </message>
    <message>
        <source>band %1 is named twice.</source>
        <translation>la bande %1 est nommée deux fois.</translation>
    </message>
    <message>
        <source>its mask, band %1, does not hold integers of 8 or 16 bits.</source>
        <translation>son masque, la bande %1, ne contient pas d&apos;entiers sur 8 ou 16 bits.</translation>
    </message>
    <message>
        <source>the scale tags of its red and near-infrared bands, %1 and %2, must be above 0 and alike.</source>
        <translation>les balises d&apos;échelle de ses bandes rouge et proche infrarouge, %1 et %2, doivent être supérieures à 0 et identiques.</translation>
    </message>
    <message>
        <source>it holds integers of more than 16 bits without a scale tag. Give the file its scale first: gdal_edit.py -scale 0.0001 FILE.</source>
        <translation>il contient des entiers de plus de 16 bits sans balise d&apos;échelle. Donnez d&apos;abord son échelle au fichier&#xa0;: gdal_edit.py -scale 0.0001 FILE.</translation>
    </message>
    <message>
        <source>it holds integers, and no scale tag tells how they become NDVI: QUANTIFICATION has to, as in 10000 for NDVI × 10000 (NDVI = (number + OFFSET) / QUANTIFICATION).</source>
        <translation>il contient des entiers, et aucune balise d&apos;échelle n&apos;indique comment ils deviennent un NDVI&#xa0;: QUANTIFICATION doit l&apos;indiquer, comme 10000 pour NDVI × 10000 (NDVI = (nombre + OFFSET) / QUANTIFICATION).</translation>
    </message>
    <message>
        <source>it holds floating point numbers, which are taken as they are: QUANTIFICATION and OFFSET are for integers. If they are no NDVI yet, give the file its scale first: gdal_edit.py -scale 0.0001 FILE.</source>
        <translation>il contient des nombres à virgule flottante, qui sont pris tels quels&#xa0;: QUANTIFICATION et OFFSET sont destinés aux entiers. Si ce n&apos;est pas encore du NDVI, donnez d&apos;abord son échelle au fichier&#xa0;: gdal_edit.py -scale 0.0001 FILE.</translation>
    </message>
    <message>
        <source>band %1 holds complex numbers.</source>
        <translation>la bande %1 contient des nombres complexes.</translation>
    </message>
    <message>
        <source>its file has no place on the ground or no coordinate reference system. One chosen in QGIS is not in the file: use “Assign projection” or gdal_edit.py -a_srs EPSG:… FILE.</source>
        <translation>son fichier n&apos;a pas d&apos;emplacement au sol ou pas de système de coordonnées de référence. Celui choisi dans QGIS n&apos;est pas dans le fichier&#xa0;: utilisez «&#xa0;Assigner une projection&#xa0;» ou gdal_edit.py -a_srs EPSG:… FILE.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Couche «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>MASK_BAND names bands (%1), but not one for all scenes or one for each of them (%2).</source>
        <translation>MASK_BAND nomme des bandes (%1), mais ni une pour toutes les scènes, ni une pour chacune d&apos;elles (%2).</translation>
    </message>
    <message>
        <source>Scene %1 has no data, as its file says: %2</source>
        <translation>La scène %1 est sans données, d&apos;après son fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 in layer “%2”</source>
        <translation>%1 dans la couche «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ndvi::NdviRasters</name>
    <message>
        <source>NDVI rasters</source>
        <translation>Rasters NDVI</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>Folder for the NDVI rasters</source>
        <translation>Dossier des rasters NDVI</translation>
    </message>
    <message>
        <source>Collection with NDVI</source>
        <translation>Collection avec NDVI</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Scènes de la collection</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Scènes qui n&apos;ont pas pu être lues</translation>
    </message>
    <message>
        <source>where the rasters go, as date_tile_scene_NDVI.tif; it is made where it is missing. A raster of that name is replaced once the new one is whole.</source>
        <translation>emplacement des rasters, sous la forme date_tile_scene_NDVI.tif&#xa0;; il est créé s&apos;il manque. Un raster de ce nom est remplacé une fois que le nouveau est complet.</translation>
    </message>
    <message>
        <source>FOLDER: the folder %1 cannot be made.</source>
        <translation>FOLDER&#xa0;: le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>ndvi,raster,geotiff,cog,clip,crop,sentinel-2,time series,temporal,index</source>
        <translation>ndvi,raster,geotiff,cog,clip,crop,sentinel-2,time series,temporal,index,découper,série temporelle,temporel,indice</translation>
    </message>
    <message>
        <source>Writes the NDVI of every scene as a raster, for maps and other tools.</source>
        <translation>Écrit le NDVI de chaque scène sous forme de raster, pour des cartes et d&apos;autres outils.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Load the rasters, styled and with their dates</source>
        <translation>Charger les rasters, avec leur style et leurs dates</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Writes one raster per scene on the grid of its bands: NDVI = (NIR − red) / (NIR + red) of reflectance, no data where a pixel is masked, has no data, or NIR + red is not above 0. The histogram tables do not need these rasters; they are for maps and other tools.</source>
        <translation>Écrit un raster par scène sur la grille de ses bandes&#xa0;: NDVI = (NIR − rouge) / (NIR + rouge) de la réflectance, sans données lorsqu&apos;un pixel est masqué, est sans données, ou que NIR + rouge n&apos;est pas supérieur à 0. Les tables d&apos;histogrammes n&apos;ont pas besoin de ces rasters&#xa0;; ils sont destinés aux cartes et à d&apos;autres outils.</translation>
    </message>
    <message>
        <source>GeoTIFF, in tiles; or COG, cloud optimized, with overviews made of means: larger and slower to write, quick to show. A COG is first written uncompressed into FOLDER.</source>
        <translation>GeoTIFF, en tuiles&#xa0;; ou COG, optimisé pour le cloud, avec des aperçus faits de moyennes&#xa0;: plus gros et plus lent à écrire, rapide à afficher. Un COG est d&apos;abord écrit non compressé dans FOLDER.</translation>
    </message>
    <message>
        <source>load the rasters into the project, named by date and tile, in one style, each with the time from its day (UTC) to the day before the next raster of its tile: the temporal controller plays the season. Off by default: a collection may have hundreds of scenes.</source>
        <translation>charger les rasters dans le projet, nommés par date et tuile, dans un même style, chacun avec sa plage temporelle, de son jour (UTC) à la veille du raster suivant de sa tuile&#xa0;: le contrôleur temporel fait défiler la saison. Désactivé par défaut&#xa0;: une collection peut avoir des centaines de scènes.</translation>
    </message>
    <message>
        <source>one row per scene: whether its raster was written, and why not.</source>
        <translation>une ligne par scène&#xa0;: si son raster a été écrit, et sinon pourquoi.</translation>
    </message>
    <message>
        <source>the rasters that were written; scenes in the collection, and those that could not be read.</source>
        <translation>les rasters qui ont été écrits&#xa0;; les scènes de la collection, et celles qui n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>the collection with the field ndvi filled; it stays NULL for scenes of which no raster was written, and no_ndvi_reason says why. Every algorithm here reads it; where a scene still has red and nir, the tables are computed from these.</source>
        <translation>la collection avec le champ ndvi rempli&#xa0;; il reste NULL pour les scènes dont aucun raster n&apos;a été écrit, et no_ndvi_reason indique pourquoi. Tous les algorithmes de cette extension la lisent&#xa0;; lorsqu&apos;une scène a encore red et nir, les tables sont calculées à partir de ceux-ci.</translation>
    </message>
    <message>
        <source>Write a STAC catalog beside the rasters</source>
        <translation>Écrire un catalogue STAC à côté des rasters</translation>
    </message>
    <message>
        <source>write a static STAC catalog into FOLDER, collection.json and an item beside each raster, by which other programs find the rasters. Rasters of earlier runs there stay in it.</source>
        <translation>écrire dans FOLDER un catalogue STAC statique, collection.json et un élément à côté de chaque raster, grâce auquel d&apos;autres programmes trouvent les rasters. Les rasters de traitements antérieurs qui s&apos;y trouvent y restent.</translation>
    </message>
</context>
<context>
    <name>ndvi::NetworkTransport</name>
    <message>
        <source>The server redirects from one address to the next without end.</source>
        <translation>Le serveur redirige sans fin d&apos;une adresse à la suivante.</translation>
    </message>
    <message>
        <source>The authentication configuration “%1” (AUTHCFG) cannot be used: is there one of this id in the settings of QGIS, and is the master password given? (qgis_process: set QGIS_AUTH_PASSWORD_FILE to a file that holds it.)</source>
        <translation>La configuration d&apos;authentification «&#xa0;%1&#xa0;» (AUTHCFG) ne peut pas être utilisée&#xa0;: y en a-t-il une de cet id dans les paramètres de QGIS, et le mot de passe principal est-il fourni&#xa0;? (qgis_process&#xa0;: définissez QGIS_AUTH_PASSWORD_FILE avec un fichier qui le contient.)</translation>
    </message>
    <message>
        <source>The answer is larger than any STAC document (%1 MiB).</source>
        <translation>La réponse est plus grande que tout document STAC (%1 Mio).</translation>
    </message>
    <message>
        <source>The server did not answer in time (%1 s: Options → Network).</source>
        <translation>Le serveur n&apos;a pas répondu à temps (%1 s&#xa0;: Options → Réseau).</translation>
    </message>
    <message>
        <source>The server redirects to somewhere else that cannot be read.</source>
        <translation>Le serveur redirige vers un emplacement qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Is there a connection to the internet, and does it need a proxy (Options → Network)?</source>
        <translation>Y a-t-il une connexion à Internet, et demande-t-elle un proxy (Options → Réseau)&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ndvi::Percentiles</name>
    <message>
        <source>PERCENTILES: “%1” is no number from 0 to 100. Write them as 5,25,75,95.</source>
        <translation>PERCENTILES&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas un nombre de 0 à 100. Écrivez-les ainsi&#xa0;: 5,25,75,95.</translation>
    </message>
</context>
<context>
    <name>ndvi::QgisProjection</name>
    <message>
        <source>A layer or raster has no coordinate reference system. Assign one to it.</source>
        <translation>Une couche ou un raster n&apos;a pas de système de coordonnées de référence. Assignez-lui-en un.</translation>
    </message>
    <message>
        <source>Unknown coordinate reference system: %1</source>
        <translation>Système de coordonnées de référence inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no transformation from %1 to %2.</source>
        <translation>Il n&apos;existe pas de transformation de %1 vers %2.</translation>
    </message>
</context>
<context>
    <name>ndvi::RasterExport</name>
    <message>
        <source>LAYERS: “%1” (%2) could not be opened again.</source>
        <translation>LAYERS&#xa0;: «&#xa0;%1&#xa0;» (%2) n&apos;a pas pu être ouvert à nouveau.</translation>
    </message>
    <message>
        <source>LAYERS: “%1” (%2) gives pictures, not the values of bands.</source>
        <translation>LAYERS&#xa0;: «&#xa0;%1&#xa0;» (%2) donne des images, et non les valeurs de bandes.</translation>
    </message>
    <message>
        <source>LAYERS: “%1” (%2) has no pixel size of its own. Save it as a GeoTIFF with the resolution you want and use that.</source>
        <translation>LAYERS&#xa0;: «&#xa0;%1&#xa0;» (%2) n&apos;a pas de taille de pixel propre. Enregistrez-le en GeoTIFF à la résolution souhaitée et utilisez celui-ci.</translation>
    </message>
    <message>
        <source>LAYERS: the values of “%1” (%2) could not be copied to %3. %4</source>
        <translation>LAYERS&#xa0;: les valeurs de «&#xa0;%1&#xa0;» (%2) n&apos;ont pas pu être copiées vers %3. %4</translation>
    </message>
</context>
<context>
    <name>ndvi::RasterInput</name>
    <message>
        <source>LAYERS: “%1” cannot be opened as a raster layer.</source>
        <translation>LAYERS&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être ouvert comme couche raster.</translation>
    </message>
</context>
<context>
    <name>ndvi::RasterParameters</name>
    <message>
        <source>Numbers to store</source>
        <translation>Nombres à stocker</translation>
    </message>
    <message>
        <source>Float32, no data is NaN</source>
        <translation>Float32, sans données (nodata)&#xa0;: NaN</translation>
    </message>
    <message>
        <source>Float32, no data is −9999</source>
        <translation>Float32, sans données (nodata)&#xa0;: −9999</translation>
    </message>
    <message>
        <source>Int16, NDVI × 10000, no data is −32768</source>
        <translation>Int16, NDVI × 10000, sans données (nodata)&#xa0;: −32768</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>0: Float32, NaN where there is no value; 1: Float32, −9999 there; 2: Int16, NDVI × 10000 rounded half away from zero, −32768 where there is no value, with a scale tag of 0.0001, so that QGIS and this plugin show NDVI. NDVI beyond ±3.2767 (reflectance below 0) is clamped then, and the log and SCENES say how often.</source>
        <translation>0&#xa0;: Float32, NaN là où il n&apos;y a pas de valeur&#xa0;; 1&#xa0;: Float32, −9999 à cet endroit&#xa0;; 2&#xa0;: Int16, NDVI × 10000 arrondi au plus proche (les demis en s&apos;éloignant de zéro), −32768 là où il n&apos;y a pas de valeur, avec une balise d&apos;échelle de 0.0001, pour que QGIS et cette extension affichent le NDVI. Un NDVI au-delà de ±3.2767 (réflectance inférieure à 0) est alors ramené à cette limite, et le journal et SCENES indiquent combien de fois.</translation>
    </message>
    <message>
        <source>NONE, DEFLATE, ZSTD (where GDAL has it) or LZW; all of them keep every value.</source>
        <translation>NONE, DEFLATE, ZSTD (si GDAL en dispose) ou LZW&#xa0;; tous conservent chaque valeur.</translation>
    </message>
    <message>
        <source>FILE_FORMAT: this GDAL cannot write COG; choose GeoTIFF.</source>
        <translation>FILE_FORMAT&#xa0;: cette version de GDAL ne peut pas écrire de COG&#xa0;; choisissez GeoTIFF.</translation>
    </message>
    <message>
        <source>COMPRESSION: this GDAL has no %1; choose DEFLATE, for instance.</source>
        <translation>COMPRESSION&#xa0;: cette version de GDAL n&apos;a pas %1&#xa0;; choisissez par exemple DEFLATE.</translation>
    </message>
    <message>
        <source>Area to cut the rasters to</source>
        <translation>Emprise sur laquelle découper les rasters</translation>
    </message>
    <message>
        <source>Zones to cut the rasters to (polygons)</source>
        <translation>Zones sur lesquelles découper les rasters (polygones)</translation>
    </message>
    <message>
        <source>No data outside the zones</source>
        <translation>Sans données en dehors des zones</translation>
    </message>
    <message>
        <source>cut every raster to the pixels this rectangle touches. On the command line xmin,xmax,ymin,ymax in degrees, or with a CRS: 500000,510000,5400000,5410000 [EPSG:32632].</source>
        <translation>découper chaque raster aux pixels que ce rectangle touche. En ligne de commande xmin,xmax,ymin,ymax en degrés, ou avec un SCR&#xa0;: 500000,510000,5400000,5410000 [EPSG:32632].</translation>
    </message>
    <message>
        <source>cut every raster to the window around the pixels these polygons touch. A scene that meets neither is skipped, and SCENES says why.</source>
        <translation>découper chaque raster à la fenêtre entourant les pixels que ces polygones touchent. Une scène qui ne rencontre ni l&apos;un ni l&apos;autre est ignorée, et SCENES indique pourquoi.</translation>
    </message>
    <message>
        <source>also make pixels no data whose centre lies in none of the ZONES.</source>
        <translation>rendre aussi sans données les pixels dont le centre ne se trouve dans aucune des ZONES.</translation>
    </message>
    <message>
        <source>EXTENT cannot be read. Write it as xmin,xmax,ymin,ymax, with [EPSG:…] behind it unless in degrees.</source>
        <translation>EXTENT ne peut pas être lu. Écrivez-le sous la forme xmin,xmax,ymin,ymax, suivi de [EPSG:…] sauf en degrés.</translation>
    </message>
    <message>
        <source>EXTENT has no known coordinate reference system: put it behind the numbers, as in [EPSG:32632].</source>
        <translation>EXTENT n&apos;a pas de système de coordonnées de référence connu&#xa0;: indiquez-le après les nombres, comme dans [EPSG:32632].</translation>
    </message>
    <message>
        <source>EXTENT is not in degrees: put its coordinate reference system behind it, as in [EPSG:32632].</source>
        <translation>EXTENT n&apos;est pas en degrés&#xa0;: indiquez après lui son système de coordonnées de référence, comme dans [EPSG:32632].</translation>
    </message>
    <message>
        <source>CLIP_TO_ZONES is set, but there are no ZONES.</source>
        <translation>CLIP_TO_ZONES est activé, mais il n&apos;y a pas de ZONES.</translation>
    </message>
    <message>
        <source>ZONES: the layer “%1” cannot be opened.</source>
        <translation>ZONES&#xa0;: la couche «&#xa0;%1&#xa0;» ne peut pas être ouverte.</translation>
    </message>
</context>
<context>
    <name>ndvi::RelativePaths</name>
    <message>
        <source>Write paths relative to the collection file</source>
        <translation>Écrire des chemins relatifs au fichier de la collection</translation>
    </message>
    <message>
        <source>write paths relative to the folder of OUTPUT, so that both can be moved together; needs a file as OUTPUT.</source>
        <translation>écrire des chemins relatifs au dossier de OUTPUT, pour que les deux puissent être déplacés ensemble&#xa0;; demande un fichier comme OUTPUT.</translation>
    </message>
    <message>
        <source>RELATIVE_PATHS needs a file as OUTPUT, from whose folder the paths count.</source>
        <translation>RELATIVE_PATHS demande un fichier comme OUTPUT, les chemins partant du dossier de celui-ci.</translation>
    </message>
</context>
<context>
    <name>ndvi::ReportFile</name>
    <message>
        <source>%1: %2 cannot be written: %3</source>
        <translation>%1&#xa0;: impossible d&apos;écrire %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
</context>
<context>
    <name>ndvi::ReportInput</name>
    <message>
        <source>%1, selected features only</source>
        <translation>%1, entités sélectionnées uniquement</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Made on %1 (UTC)</source>
        <translation>Créé le %1 (UTC)</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
</context>
<context>
    <name>ndvi::ReportTables</name>
    <message>
        <source>STATISTICS: the table “%1” has no rows.</source>
        <translation>STATISTICS&#xa0;: la table «&#xa0;%1&#xa0;» n&apos;a pas de lignes.</translation>
    </message>
    <message>
        <source>ZONES_SHOWN: the table “%1” has no zone %2.</source>
        <translation>ZONES_SHOWN&#xa0;: la table «&#xa0;%1&#xa0;» n&apos;a pas de zone %2.</translation>
    </message>
    <message>
        <source>HISTOGRAM: row %1 of the table “%2” has other edges for bin %3 than a row before it. Histograms of one report must have the same bins.</source>
        <translation>HISTOGRAM&#xa0;: la ligne %1 de la table «&#xa0;%2&#xa0;» a d&apos;autres bornes pour la classe d&apos;histogramme %3 qu&apos;une ligne précédente. Les histogrammes d&apos;un même rapport doivent avoir les mêmes classes.</translation>
    </message>
    <message>
        <source>HISTOGRAM: row %1 of the table “%2” is of zone %3 in scene %4, of which STATISTICS has no row. Give the two tables of one run.</source>
        <translation>HISTOGRAM&#xa0;: la ligne %1 de la table «&#xa0;%2&#xa0;» concerne la zone %3 dans la scène %4, pour laquelle STATISTICS n&apos;a pas de ligne. Indiquez les deux tables d&apos;un même traitement.</translation>
    </message>
    <message>
        <source>In %1 of the scenes shown the histogram does not add up to the valid pixels of the statistics: rows were left out, or the tables are of different runs.</source>
        <translation>Dans %1 des scènes affichées, le total de l&apos;histogramme ne correspond pas aux pixels valides des statistiques&#xa0;: des lignes ont été écartées, ou les tables proviennent de traitements différents.</translation>
    </message>
</context>
<context>
    <name>ndvi::ResultTableReader</name>
    <message>
        <source>The table “%1” has no field %2, so it is not %3 as “NDVI histogram tables” writes it. It has: %4.</source>
        <translation>La table «&#xa0;%1&#xa0;» n&apos;a pas de champ %2, ce n&apos;est donc pas %3 telle que l&apos;écrit «&#xa0;Tables d&apos;histogrammes NDVI&#xa0;». Champs présents&#xa0;: %4.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is “%1”, which is no date and time such as 2024-09-01T17:28:59Z</source>
        <translation>vaut «&#xa0;%1&#xa0;», qui n&apos;est pas une date et heure comme 2024-09-01T17:28:59Z</translation>
    </message>
    <message>
        <source>is “%1”, which is no number</source>
        <translation>vaut «&#xa0;%1&#xa0;», qui n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>is %1, but must not be below 0</source>
        <translation>vaut %1, mais ne doit pas être inférieur à 0</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2”: %3 %4.</source>
        <translation>Ligne %1 de la table «&#xa0;%2&#xa0;»&#xa0;: %3 %4.</translation>
    </message>
    <message>
        <source>a histogram table with a row per bin</source>
        <translation>une table d&apos;histogrammes avec une ligne par classe</translation>
    </message>
    <message>
        <source>is “%1”, which is no number of a bin</source>
        <translation>vaut «&#xa0;%1&#xa0;», qui n&apos;est pas un numéro de classe d&apos;histogramme</translation>
    </message>
    <message>
        <source>is %1, which is not above %2, the lower edge</source>
        <translation>vaut %1, qui n&apos;est pas supérieur à %2, la borne inférieure</translation>
    </message>
    <message>
        <source>a statistics table</source>
        <translation>une table de statistiques</translation>
    </message>
    <message>
        <source>is “%1”, which is no status that is known</source>
        <translation>vaut «&#xa0;%1&#xa0;», qui n&apos;est pas un statut connu</translation>
    </message>
    <message>
        <source>is %1, but valid, masked, nodata and undefined add up to %2</source>
        <translation>vaut %1, mais la somme de valid, masked, nodata et undefined est %2</translation>
    </message>
    <message>
        <source>is %1, but below and above add up to more</source>
        <translation>vaut %1, mais la somme de below et above est supérieure</translation>
    </message>
    <message>
        <source>is “%1”, but valid is %2</source>
        <translation>vaut «&#xa0;%1&#xa0;», mais valid vaut %2</translation>
    </message>
    <message>
        <source>is 0, but valid is %1</source>
        <translation>vaut 0, mais valid vaut %1</translation>
    </message>
    <message>
        <source>is %1, which is not between min and max</source>
        <translation>vaut %1, qui n&apos;est pas compris entre min et max</translation>
    </message>
    <message>
        <source>a scenes table</source>
        <translation>une table des scènes</translation>
    </message>
    <message>
        <source>The table “%1” is %2, but %3 is needed.</source>
        <translation>La table «&#xa0;%1&#xa0;» est %2, mais il faut %3.</translation>
    </message>
    <message>
        <source>a table of rows left out (CHOICES)</source>
        <translation>une table des lignes écartées (CHOICES)</translation>
    </message>
    <message>
        <source>a histogram table with a column per bin (WIDE)</source>
        <translation>une table d&apos;histogrammes avec une colonne par classe (WIDE)</translation>
    </message>
    <message>
        <source>a table of pixels</source>
        <translation>une table de pixels</translation>
    </message>
    <message>
        <source>is “%1”, which is more than any table has</source>
        <translation>vaut «&#xa0;%1&#xa0;», ce qui est plus que n&apos;en a aucune table</translation>
    </message>
</context>
<context>
    <name>ndvi::ResultTables</name>
    <message>
        <source>%1× as in: %2</source>
        <translation>%1× comme dans&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ndvi::RunParameters</name>
    <message>
        <source>0 no data</source>
        <translation>0 sans données</translation>
    </message>
    <message>
        <source>1 saturated or defective</source>
        <translation>1 saturé ou défectueux</translation>
    </message>
    <message>
        <source>2 dark, topographic shadow</source>
        <translation>2 sombre, ombre topographique</translation>
    </message>
    <message>
        <source>3 cloud shadow</source>
        <translation>3 ombre de nuage</translation>
    </message>
    <message>
        <source>4 vegetation</source>
        <translation>4 végétation</translation>
    </message>
    <message>
        <source>5 bare soil</source>
        <translation>5 sol nu</translation>
    </message>
    <message>
        <source>6 water</source>
        <translation>6 eau</translation>
    </message>
    <message>
        <source>7 unclassified</source>
        <translation>7 non classé</translation>
    </message>
    <message>
        <source>8 cloud, medium probability</source>
        <translation>8 nuage, probabilité moyenne</translation>
    </message>
    <message>
        <source>9 cloud, high probability</source>
        <translation>9 nuage, probabilité élevée</translation>
    </message>
    <message>
        <source>10 thin cirrus</source>
        <translation>10 cirrus fin</translation>
    </message>
    <message>
        <source>11 snow or ice</source>
        <translation>11 neige ou glace</translation>
    </message>
    <message>
        <source>Collection of scenes</source>
        <translation>Collection de scènes</translation>
    </message>
    <message>
        <source>Zones (polygons)</source>
        <translation>Zones (polygones)</translation>
    </message>
    <message>
        <source>Field that names each zone</source>
        <translation>Champ qui nomme chaque zone</translation>
    </message>
    <message>
        <source>Fields of the zones to carry along</source>
        <translation>Champs des zones à reporter</translation>
    </message>
    <message>
        <source>Leave out clouds and other masked pixels</source>
        <translation>Écarter les nuages et les autres pixels masqués</translation>
    </message>
    <message>
        <source>Classes of the scene classification to mask</source>
        <translation>Classes SCL (classification de scène) à masquer</translation>
    </message>
    <message>
        <source>Skip scenes that have no mask</source>
        <translation>Ignorer les scènes qui n&apos;ont pas de masque</translation>
    </message>
    <message>
        <source>Threads (0 = all cores)</source>
        <translation>Threads (0 = tous les cœurs)</translation>
    </message>
    <message>
        <source>Negative reflectance</source>
        <translation>Réflectance négative</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Take as 0</source>
        <translation>Prendre comme 0</translation>
    </message>
    <message>
        <source>When a scene cannot be read</source>
        <translation>Lorsqu&apos;une scène ne peut pas être lue</translation>
    </message>
    <message>
        <source>Record it and go on</source>
        <translation>L&apos;enregistrer et continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>the scenes, one feature each, as “Collection from folder” makes them. Filter or select its features to work on some of them. Any vector format, also CSV.</source>
        <translation>les scènes, une entité pour chacune, telles que les produit «&#xa0;Collection depuis un dossier&#xa0;». Filtrez ou sélectionnez ses entités pour ne travailler que sur certaines. Tout format vectoriel, y compris CSV.</translation>
    </message>
    <message>
        <source>polygons in any coordinate reference system. Their vertices are brought into the CRS of each scene and joined by straight lines; add vertices to very long edges of a layer in degrees first.</source>
        <translation>polygones dans n&apos;importe quel système de coordonnées de référence. Leurs sommets sont transformés dans le SCR de chaque scène et reliés par des lignes droites&#xa0;; ajoutez d&apos;abord des sommets aux très longs côtés d&apos;une couche en degrés.</translation>
    </message>
    <message>
        <source>a field with a different value for every zone; it becomes zone_id in the tables. Without one the feature id is taken, which other steps may change.</source>
        <translation>un champ avec une valeur différente pour chaque zone&#xa0;; il devient zone_id dans les tables. Sans lui, l&apos;identifiant de l&apos;entité est pris, que d&apos;autres étapes peuvent modifier.</translation>
    </message>
    <message>
        <source>attributes of the zones to copy into every row (crop, owner …).</source>
        <translation>attributs des zones à copier dans chaque ligne (culture, propriétaire …).</translation>
    </message>
    <message>
        <source>leave out the pixels whose mask class is one of MASK_CLASSES. A scene without a mask is used unmasked and says so, unless REQUIRE_MASK is set.</source>
        <translation>écarter les pixels dont la classe du masque est l&apos;une des MASK_CLASSES. Une scène sans masque est utilisée non masquée et le signale, sauf si REQUIRE_MASK est activé.</translation>
    </message>
    <message>
        <source>classes of the Sentinel-2 scene classification (SCL) to leave out; by default 0, 1, 3, 8, 9 and 10. On the command line: --MASK_CLASSES=3,8,9</source>
        <translation>classes SCL (classification de scène de Sentinel-2) à écarter&#xa0;; par défaut 0, 1, 3, 8, 9 et 10. En ligne de commande&#xa0;: --MASK_CLASSES=3,8,9</translation>
    </message>
    <message>
        <source>0: keep reflectance below 0 as it is, so that NDVI may leave −1 … 1; 1: take it as 0.</source>
        <translation>0&#xa0;: conserver telle quelle la réflectance inférieure à 0, si bien que le NDVI peut sortir de −1 … 1&#xa0;; 1&#xa0;: la prendre comme 0.</translation>
    </message>
    <message>
        <source>0: a scene that cannot be read is recorded and the others go on; 1: stop at the first one (the tables say how far it got).</source>
        <translation>0&#xa0;: une scène qui ne peut pas être lue est enregistrée et les autres continuent&#xa0;; 1&#xa0;: arrêter à la première (les tables indiquent jusqu&apos;où le traitement est allé).</translation>
    </message>
    <message>
        <source>%1: the layer “%2” cannot be opened.</source>
        <translation>%1&#xa0;: la couche «&#xa0;%2&#xa0;» ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Zones × scenes: %1.</source>
        <translation>Zones × scènes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stopped at the first scene that could not be read.</source>
        <translation>Arrêt à la première scène qui n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Causes: %1</source>
        <translation>Causes&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was written tells more: %1</source>
        <translation>Ce qui a été écrit en dit plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>threads that read; 0 takes all cores. Results do not depend on it.</source>
        <translation>threads qui lisent&#xa0;; 0 prend tous les cœurs. Les résultats n&apos;en dépendent pas.</translation>
    </message>
    <message>
        <source>MASK is false, but REQUIRE_MASK is true: a scene is skipped for want of a mask only where masks are used.</source>
        <translation>MASK est false, mais REQUIRE_MASK est true&#xa0;: une scène n&apos;est ignorée faute de masque que lorsque les masques sont utilisés.</translation>
    </message>
    <message>
        <source>MASK is false, but MASK_CLASSES chooses classes to leave out: these count only where masks are used.</source>
        <translation>MASK est false, mais MASK_CLASSES choisit des classes SCL à écarter&#xa0;: celles-ci ne comptent que lorsque les masques sont utilisés.</translation>
    </message>
    <message>
        <source>ZONES is a collection of scenes: whole footprints are taken as zones. Choose the layer with your polygons unless that is what you want.</source>
        <translation>ZONES est une collection de scènes&#xa0;: des empreintes entières sont prises comme zones. Choisissez la couche contenant vos polygones, à moins que ce ne soit voulu.</translation>
    </message>
    <message>
        <source>Pixels that belong to a zone</source>
        <translation>Pixels qui appartiennent à une zone</translation>
    </message>
    <message>
        <source>Centre inside</source>
        <translation>Centre à l&apos;intérieur</translation>
    </message>
    <message>
        <source>All touched</source>
        <translation>Tous ceux touchés</translation>
    </message>
    <message>
        <source>Weighted with the covered share</source>
        <translation>Pondérés par la part couverte</translation>
    </message>
    <message>
        <source>Pixel size to look at scenes with, in metres</source>
        <translation>Taille de pixel avec laquelle examiner les scènes, en mètres</translation>
    </message>
    <message>
        <source>What a coarser pixel takes</source>
        <translation>Ce que prend un pixel plus grossier</translation>
    </message>
    <message>
        <source>The pixel at its centre</source>
        <translation>Le pixel en son centre</translation>
    </message>
    <message>
        <source>The mean reflectance</source>
        <translation>La réflectance moyenne</translation>
    </message>
    <message>
        <source>Share of the pixels to look at</source>
        <translation>Part des pixels à examiner</translation>
    </message>
    <message>
        <source>Seed that chooses these pixels</source>
        <translation>Graine qui choisit ces pixels</translation>
    </message>
    <message>
        <source>Memory for pixels in MiB (0 = 48 a thread)</source>
        <translation>Mémoire pour les pixels en Mio (0 = 48 par thread)</translation>
    </message>
    <message>
        <source>0: a pixel belongs to a zone when its centre lies inside, so neighbours never share one. 1: every pixel of which any part lies inside. 2: the same pixels, each weighted with the share of its area inside: counts become real numbers, and percentiles are the smallest values that reach their share of the weight.</source>
        <translation>0&#xa0;: un pixel appartient à une zone lorsque son centre se trouve à l&apos;intérieur, si bien que des zones voisines n&apos;en partagent jamais. 1&#xa0;: tout pixel dont une partie quelconque se trouve à l&apos;intérieur. 2&#xa0;: les mêmes pixels, chacun pondéré par la part de sa surface située à l&apos;intérieur&#xa0;: les nombres de pixels deviennent des nombres réels, et les percentiles sont les plus petites valeurs qui atteignent leur part du poids.</translation>
    </message>
    <message>
        <source>for a quick look: pixels of this size in metres, from the same origin on. 0: each takes the scene&apos;s pixel at its centre; 1: the mean reflectance of the valid ones in it. Overviews in the files are used where they are fine enough, but for those of JPEG 2000.</source>
        <translation>pour un aperçu rapide&#xa0;: pixels de cette taille en mètres, à partir de la même origine. 0&#xa0;: chacun prend le pixel de la scène en son centre&#xa0;; 1&#xa0;: la réflectance moyenne des pixels valides qu&apos;il contient. Les aperçus des fichiers sont utilisés lorsqu&apos;ils sont assez fins, sauf ceux de JPEG 2000.</translation>
    </message>
    <message>
        <source>look at this share of the pixels only (above 0, at most 1), the same ones on every date; another seed chooses others. sample_share tells how much of a zone was looked at.</source>
        <translation>n&apos;examiner que cette part des pixels (supérieure à 0, au plus 1), les mêmes à chaque date&#xa0;; une autre graine en choisit d&apos;autres. sample_share indique quelle part d&apos;une zone a été examinée.</translation>
    </message>
    <message>
        <source>memory for pixels. Where it is not enough to keep what percentiles need, parts of scenes are read twice; results do not depend on it. Below 32 a thread there are fewer threads.</source>
        <translation>mémoire pour les pixels. Lorsqu&apos;elle ne suffit pas à garder ce que demandent les percentiles, des parties de scènes sont lues deux fois&#xa0;; les résultats n&apos;en dépendent pas. En dessous de 32 par thread, il y a moins de threads.</translation>
    </message>
    <message>
        <source>SCALE must be greater than 0 metres; leave it empty for the scenes&apos; own pixels.</source>
        <translation>SCALE doit être supérieur à 0 mètre&#xa0;; laissez-le vide pour les pixels propres aux scènes.</translation>
    </message>
    <message>
        <source>RESAMPLING says what a coarser pixel takes, but SCALE is not given.</source>
        <translation>RESAMPLING indique ce que prend un pixel plus grossier, mais SCALE n&apos;est pas renseigné.</translation>
    </message>
    <message>
        <source>FRACTION must be greater than 0: no pixel would be looked at.</source>
        <translation>FRACTION doit être supérieur à 0&#xa0;: aucun pixel ne serait examiné.</translation>
    </message>
    <message>
        <source>SEED chooses pixels, but FRACTION is 1: all of them are looked at.</source>
        <translation>SEED choisit des pixels, mais FRACTION vaut 1&#xa0;: tous sont examinés.</translation>
    </message>
    <message>
        <source>Merge the scenes of one day and platform</source>
        <translation>Fusionner les scènes d&apos;un même jour et d&apos;une même plateforme</translation>
    </message>
    <message>
        <source>a zone that lies in several tiles gets one row a day (UTC) and platform instead of one a scene. Where scenes overlap, the ground counts once: it belongs to the first of them that has data there, as its footprint says, whether the tiles are of one UTM zone or of two. scene_id then names all scenes that hold a part of it, and is empty where the zone meets none of that day&apos;s.</source>
        <translation>une zone qui se trouve dans plusieurs tuiles reçoit une ligne par jour (UTC) et plateforme au lieu d&apos;une par scène. Là où des scènes se recouvrent, la surface au sol compte une fois&#xa0;: elle appartient à la première d&apos;entre elles qui y a des données, d&apos;après son empreinte, que les tuiles soient d&apos;une même zone UTM ou de deux. scene_id nomme alors toutes les scènes qui en contiennent une partie, et est vide lorsque la zone n&apos;en rencontre aucune de ce jour.</translation>
    </message>
    <message>
        <source>skip scenes that have no mask; stored NDVI that was masked when it was written, as its file says, is taken.</source>
        <translation>ignorer les scènes qui n&apos;ont pas de masque&#xa0;; le NDVI stocké qui a été masqué lors de son écriture, d&apos;après son fichier, est pris.</translation>
    </message>
    <message>
        <source>None of the scenes (%1) could be read.</source>
        <translation>Aucune des scènes (%1) n&apos;a pu être lue.</translation>
    </message>
    <message>
        <source>Scenes of ready NDVI of which nothing says that clouds were masked: %1 of %2. They were used as they are; their rows in SCENES say so.</source>
        <translation>Scènes de NDVI déjà calculé dont rien n&apos;indique que les nuages ont été masqués&#xa0;: %1 sur %2. Elles ont été utilisées telles quelles&#xa0;; leurs lignes dans SCENES le signalent.</translation>
    </message>
    <message>
        <source>In %1 zones × scenes no bin holds any of the valid pixels: all of them lie below or above the bins. Give wider bins if that is not meant.</source>
        <translation>Dans %1 zones × scènes, aucune classe d&apos;histogramme ne contient un seul des pixels valides&#xa0;: tous se trouvent en dessous ou au-dessus des classes. Indiquez des classes d&apos;histogramme plus étendues si ce n&apos;est pas voulu.</translation>
    </message>
    <message>
        <source>File that keeps results for later runs</source>
        <translation>Fichier qui conserve les résultats pour les traitements ultérieurs</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite)</source>
        <translation>Fichiers SQLite (*.sqlite)</translation>
    </message>
    <message>
        <source>Requests to servers at the same time</source>
        <translation>Requêtes simultanées aux serveurs</translation>
    </message>
    <message>
        <source>Attempts at each part of a file on a server</source>
        <translation>Tentatives pour chaque partie d&apos;un fichier sur un serveur</translation>
    </message>
    <message>
        <source>an SQLite file, made where it is missing, that keeps the result of each scene as soon as it is there. A run that was ended by a cancel, a crash or a power cut goes on where it stopped, and next week&apos;s run reads the new scenes only. Scenes, zones, bins or other parameters that have changed are noticed and computed anew. It can be deleted at any time.</source>
        <translation>un fichier SQLite, créé s&apos;il manque, qui conserve le résultat de chaque scène dès qu&apos;il est disponible. Un traitement interrompu par une annulation, un plantage ou une coupure de courant reprend là où il s&apos;est arrêté, et celui de la semaine suivante ne lit que les nouvelles scènes. Les scènes, zones, classes d&apos;histogramme ou autres paramètres qui ont changé sont détectés et recalculés. Il peut être supprimé à tout moment.</translation>
    </message>
    <message>
        <source>of scenes on servers (http, https, /vsicurl/, /vsis3/ …): how many parts of files are asked for at the same time.</source>
        <translation>pour les scènes sur des serveurs (http, https, /vsicurl/, /vsis3/ …)&#xa0;: combien de parties de fichiers sont demandées en même temps.</translation>
    </message>
    <message>
        <source>of scenes on servers: how often a part of a file is asked for, with growing pauses, where the server is busy or the connection fails. A scene that fails nevertheless is tried again at the end of the run.</source>
        <translation>pour les scènes sur des serveurs&#xa0;: combien de fois une partie de fichier est demandée, avec des pauses croissantes, lorsque le serveur est occupé ou que la connexion échoue. Une scène qui échoue malgré tout fait l&apos;objet d&apos;une nouvelle tentative à la fin du traitement.</translation>
    </message>
    <message>
        <source>Scenes read: %1 of %2</source>
        <translation>Scènes lues&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>read in part: %1</source>
        <translation>lues en partie&#xa0;: %1</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>ndvi::SamplePixels</name>
    <message>
        <source>Sample pixels</source>
        <translation>Échantillonner les pixels</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Lists every valid pixel of every polygon on every date: position, reflectance and NDVI.</source>
        <translation>Répertorie chaque pixel valide de chaque polygone à chaque date&#xa0;: position, réflectance et NDVI.</translation>
    </message>
    <message>
        <source>Sampled pixels</source>
        <translation>Pixels échantillonnés</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Scènes de la collection</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Scènes qui n&apos;ont pas pu être lues</translation>
    </message>
    <message>
        <source>Rows of sampled pixels</source>
        <translation>Lignes de pixels échantillonnés</translation>
    </message>
    <message>
        <source>ndvi,pixels,samples,values,training,points,polygon,field,sentinel-2,time series</source>
        <translation>ndvi,pixels,samples,values,training,points,polygon,field,sentinel-2,time series,échantillons,valeurs,entraînement,polygone,parcelle,série temporelle</translation>
    </message>
    <message>
        <source>Points at the pixels&apos; centres</source>
        <translation>Points aux centres des pixels</translation>
    </message>
    <message>
        <source>None: a table</source>
        <translation>Aucun&#xa0;: une table</translation>
    </message>
    <message>
        <source>In the CRS of the zones</source>
        <translation>Dans le SCR des zones</translation>
    </message>
    <message>
        <source>In the CRS of the scenes</source>
        <translation>Dans le SCR des scènes</translation>
    </message>
    <message>
        <source>Largest number of pixels of a zone to look at</source>
        <translation>Nombre maximal de pixels à examiner par zone</translation>
    </message>
    <message>
        <source>Pixels with a column for each scene</source>
        <translation>Pixels avec une colonne pour chaque scène</translation>
    </message>
    <message>
        <source>Lists the pixels of every zone, one row per zone, pixel and scene. Pixels that are masked, have no data or no NDVI in a scene are left out of that scene only. Expect many rows: a field of one hectare has 100 pixels of 10 m on each date. The log counts zones × scenes by what became of them; “NDVI zonal statistics” tells it of each zone and date that has no row here.</source>
        <translation>Répertorie les pixels de chaque zone, une ligne par zone, pixel et scène. Les pixels qui, dans une scène, sont masqués, sans données ou sans NDVI ne sont écartés que pour cette scène. Attendez-vous à de nombreuses lignes&#xa0;: une parcelle d&apos;un hectare a 100 pixels de 10 m à chaque date. Le journal compte les zones × scènes selon ce qu&apos;il en est advenu&#xa0;; «&#xa0;Statistiques de zone NDVI&#xa0;» l&apos;indique pour chaque zone et date qui n&apos;a pas de ligne ici.</translation>
    </message>
    <message>
        <source>0: OUTPUT is a table; 1: points in the CRS of the zones; 2: points in the CRS of the scenes, which have to share one then.</source>
        <translation>0&#xa0;: OUTPUT est une table&#xa0;; 1&#xa0;: points dans le SCR des zones&#xa0;; 2&#xa0;: points dans le SCR des scènes, qui doivent alors en partager un seul.</translation>
    </message>
    <message>
        <source>look at this share of the pixels only (above 0, at most 1), and at no more than so many of a zone in scenes of one tile. Chosen are the same pixels on every date, whether they are valid or not, so a zone may have fewer rows; another seed chooses others.</source>
        <translation>n&apos;examiner que cette part des pixels (supérieure à 0, au plus 1), et pas plus de ce nombre de pixels d&apos;une zone dans les scènes d&apos;une même tuile. Les mêmes pixels sont choisis à chaque date, qu&apos;ils soient valides ou non, si bien qu&apos;une zone peut avoir moins de lignes&#xa0;; une autre graine en choisit d&apos;autres.</translation>
    </message>
    <message>
        <source>one row per zone, pixel and scene: x and y of the pixel&apos;s centre in the CRS of the scene, row and column, reflectance of red and near infrared, NDVI, mask class and weight (the covered share under PIXEL_RULE 2, else 1).</source>
        <translation>une ligne par zone, pixel et scène&#xa0;: x et y du centre du pixel dans le SCR de la scène, ligne et colonne, réflectance du rouge et du proche infrarouge, NDVI, classe du masque et poids (la part couverte avec PIXEL_RULE 2, sinon 1).</translation>
    </message>
    <message>
        <source>one row per zone and pixel, with a column of NDVI for each scene (ndvi_20240611_T32TPS), NULL where the pixel is not valid on that date. Pixels of different tiles have rows of their own. Needs 32 bytes a row of OUTPUT in a temporary file.</source>
        <translation>une ligne par zone et pixel, avec une colonne de NDVI pour chaque scène (ndvi_20240611_T32TPS), NULL lorsque le pixel n&apos;est pas valide à cette date. Les pixels de tuiles différentes ont leurs propres lignes. Demande 32 octets par ligne de OUTPUT dans un fichier temporaire.</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be read, and why not; how many zones have rows.</source>
        <translation>une ligne par scène&#xa0;: si elle a pu être lue, et sinon pourquoi&#xa0;; combien de zones ont des lignes.</translation>
    </message>
    <message>
        <source>There is nothing to write: give at least one of OUTPUT and WIDE.</source>
        <translation>Il n&apos;y a rien à écrire&#xa0;: indiquez au moins l&apos;une des sorties OUTPUT et WIDE.</translation>
    </message>
    <message>
        <source>Bringing the scenes of each pixel together</source>
        <translation>Réunion des scènes de chaque pixel</translation>
    </message>
    <message>
        <source>No zone has a valid pixel in any scene, so there is no row. What became of zones × scenes: %1.</source>
        <translation>Aucune zone n&apos;a de pixel valide dans aucune scène, il n&apos;y a donc pas de ligne. Ce qu&apos;il est advenu des zones × scènes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>scenes in the collection; scenes of which nothing could be read (not those read in part); rows of OUTPUT.</source>
        <translation>scènes de la collection&#xa0;; scènes dont rien n&apos;a pu être lu (hors celles lues en partie)&#xa0;; lignes de OUTPUT.</translation>
    </message>
    <message>
        <source>Put the parts of OUTPUT together instead.</source>
        <translation>Réunissez plutôt les parties d&apos;OUTPUT.</translation>
    </message>
</context>
<context>
    <name>ndvi::SampleTable</name>
    <message>
        <source>GEOMETRY: points in the CRS of the scenes need scenes that share one, but %1 is in %2 and %3 in %4. Choose points in the CRS of the zones, or scenes of one CRS.</source>
        <translation>GEOMETRY&#xa0;: des points dans le SCR des scènes demandent des scènes qui en partagent un seul, mais %1 est en %2 et %3 en %4. Choisissez des points dans le SCR des zones, ou des scènes d&apos;un même SCR.</translation>
    </message>
    <message>
        <source>Rows without a point, since their pixels have no place in the CRS of the zones: %1.</source>
        <translation>Lignes sans point, leurs pixels n&apos;ayant pas d&apos;emplacement dans le SCR des zones&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ndvi::SceneParameters</name>
    <message>
        <source>%1 is “%2”, which is no date. Dates are written as 2024-03-01.</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;», qui n&apos;est pas une date. Les dates s&apos;écrivent comme 2024-03-01.</translation>
    </message>
    <message>
        <source>EXTENT cannot be read. Write it as xmin,xmax,ymin,ymax, with [EPSG:…] behind it unless in degrees.</source>
        <translation>EXTENT ne peut pas être lu. Écrivez-le sous la forme xmin,xmax,ymin,ymax, suivi de [EPSG:…] sauf en degrés.</translation>
    </message>
    <message>
        <source>EXTENT is not in degrees: put its coordinate reference system behind it, as in [EPSG:32632].</source>
        <translation>EXTENT n&apos;est pas en degrés&#xa0;: indiquez après lui son système de coordonnées de référence, comme dans [EPSG:32632].</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Largest cloud cover (%)</source>
        <translation>Couverture nuageuse maximale (%)</translation>
    </message>
    <message>
        <source>Area the scenes must touch</source>
        <translation>Emprise que les scènes doivent toucher</translation>
    </message>
    <message>
        <source>Near-infrared band</source>
        <translation>Bande proche infrarouge</translation>
    </message>
    <message>
        <source>Resolution of the bands (m)</source>
        <translation>Résolution des bandes (m)</translation>
    </message>
    <message>
        <source>Offset of the digital numbers (empty: from the metadata)</source>
        <translation>Décalage (offset) des comptes numériques (vide&#xa0;: d&apos;après les métadonnées)</translation>
    </message>
    <message>
        <source>Several products of one tile and time</source>
        <translation>Plusieurs produits de mêmes tuile et heure</translation>
    </message>
    <message>
        <source>Keep the newest baseline</source>
        <translation>Conserver la version de traitement (baseline) la plus récente</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout conserver</translation>
    </message>
    <message>
        <source>first and last day (UTC), both included; scenes without a date are left out then. Written as 2024-03-01.</source>
        <translation>premier et dernier jour (UTC), tous deux inclus&#xa0;; les scènes sans date sont alors écartées. S&apos;écrivent comme 2024-03-01.</translation>
    </message>
    <message>
        <source>of the whole scene in %, as its producer says; scenes that do not say are kept.</source>
        <translation>de la scène entière, en&#xa0;%, selon son producteur&#xa0;; les scènes qui ne l&apos;indiquent pas sont conservées.</translation>
    </message>
    <message>
        <source>scenes whose footprint misses this rectangle are left out. On the command line xmin,xmax,ymin,ymax in degrees, or with a CRS: 500000,510000,5400000,5410000 [EPSG:32632].</source>
        <translation>les scènes dont l&apos;empreinte ne touche pas ce rectangle sont écartées. En ligne de commande xmin,xmax,ymin,ymax en degrés, ou avec un SCR&#xa0;: 500000,510000,5400000,5410000 [EPSG:32632].</translation>
    </message>
    <message>
        <source>B08 (10 m) or B8A (20 and 60 m only).</source>
        <translation>B08 (10 m) ou B8A (20 et 60 m seulement).</translation>
    </message>
    <message>
        <source>10, 20 or 60: which of a product&apos;s band files are taken.</source>
        <translation>10, 20 ou 60&#xa0;: lesquels des fichiers de bandes d&apos;un produit sont pris.</translation>
    </message>
    <message>
        <source>reflectance = (DN + offset) / quantification. Sentinel-2 products of baseline 04.00 and later have −1000. Give it only where you know better than the metadata.</source>
        <translation>réflectance = (DN + décalage) / quantification. Les produits Sentinel-2 de version de traitement (baseline) 04.00 et suivantes ont −1000. Ne l&apos;indiquez que si vous en savez plus que les métadonnées.</translation>
    </message>
    <message>
        <source>0: of one tile and sensing time only the newest baseline; what covers other ground (the other part of an acquisition received in two) stays too; 1: all. The field versions says what was decided.</source>
        <translation>0&#xa0;: de mêmes tuile et heure d&apos;acquisition, uniquement la version de traitement (baseline) la plus récente&#xa0;; ce qui couvre une autre surface au sol (l&apos;autre partie d&apos;une acquisition reçue en deux) reste aussi&#xa0;; 1&#xa0;: tout. Le champ versions indique ce qui a été décidé.</translation>
    </message>
    <message>
        <source>START_DATE lies after END_DATE.</source>
        <translation>START_DATE est postérieur à END_DATE.</translation>
    </message>
    <message>
        <source>EXTENT is %1: it is written as xmin,xmax,ymin,ymax, the smaller number first. Across the antimeridian go on beyond 180: 170,190,-20,-10.</source>
        <translation>EXTENT vaut %1&#xa0;: il s&apos;écrit sous la forme xmin,xmax,ymin,ymax, le plus petit nombre en premier. Au-delà de l&apos;antiméridien, continuez après 180&#xa0;: 170,190,-20,-10.</translation>
    </message>
</context>
<context>
    <name>ndvi::SceneSource</name>
    <message>
        <source>The authentication configuration “%1” (field authcfg) cannot be used: is there one of this id in the settings of QGIS, and is the master password given? (qgis_process: set QGIS_AUTH_PASSWORD_FILE to a file that holds it.)</source>
        <translation>La configuration d&apos;authentification «&#xa0;%1&#xa0;» (champ authcfg) ne peut pas être utilisée&#xa0;: y en a-t-il une de cet id dans les paramètres de QGIS, et le mot de passe principal est-il fourni&#xa0;? (qgis_process&#xa0;: définissez QGIS_AUTH_PASSWORD_FILE avec un fichier qui le contient.)</translation>
    </message>
</context>
<context>
    <name>ndvi::SearchLog</name>
    <message>
        <source>%1 like this: %2</source>
        <translation>%1 de cette sorte&#xa0;: %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation>%1 écarté&#xa0;: %2</translation>
    </message>
    <message>
        <source>And more, see the log.</source>
        <translation>D&apos;autres encore, voir le journal.</translation>
    </message>
    <message>
        <source>place %1, %2, %3, %4 (degrees: west, east, south, north)</source>
        <translation>lieu %1, %2, %3, %4 (degrés&#xa0;: ouest, est, sud, nord)</translation>
    </message>
    <message>
        <source>Scenes found: %1; products left out: %2; files seen: %3.</source>
        <translation>Scènes trouvées&#xa0;: %1&#xa0;; produits écartés&#xa0;: %2&#xa0;; fichiers vus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No scene found: there is no file in %1.</source>
        <translation>Aucune scène trouvée&#xa0;: il n&apos;y a aucun fichier dans %1.</translation>
    </message>
    <message>
        <source>No scene found in %1: none of its files (%2) belongs to a .SAFE product or a STAC item or has the name of a band file of Sentinel-2, Landsat or HLS.</source>
        <translation>Aucune scène trouvée dans %1&#xa0;: aucun de ses fichiers (%2) n&apos;appartient à un produit .SAFE ou à un élément STAC, ni ne porte le nom d&apos;un fichier de bande de Sentinel-2, Landsat ou HLS.</translation>
    </message>
    <message>
        <source>No scene found in %1: all products (%2) were left out. %3</source>
        <translation>Aucune scène trouvée dans %1&#xa0;: tous les produits (%2) ont été écartés. %3</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>un nombre inconnu</translation>
    </message>
    <message>
        <source>Scenes found: %1; items left out: %2; items read: %3 with %4 request(s).</source>
        <translation>Scènes trouvées&#xa0;: %1&#xa0;; éléments écartés&#xa0;: %2&#xa0;; éléments lus&#xa0;: %3 en %4 requête(s).</translation>
    </message>
    <message>
        <source>No scene found: %1 has no item of what was asked for (%2).</source>
        <translation>Aucune scène trouvée&#xa0;: %1 n&apos;a aucun élément correspondant à la demande (%2).</translation>
    </message>
    <message>
        <source>No scene found at %1: all items (%2) were left out. %3</source>
        <translation>Aucune scène trouvée dans %1&#xa0;: tous les éléments (%2) ont été écartés. %3</translation>
    </message>
    <message>
        <source>Searching: %1</source>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>MAX_SCENES (%1) was reached, and there are more scenes: of %2 items that match, %3 were looked at. Raise it, or ask for fewer days, clouds or places.%4</source>
        <translation>MAX_SCENES (%1) a été atteint, et il y a d&apos;autres scènes (éléments correspondants&#xa0;: %2&#xa0;; examinés&#xa0;: %3). Augmentez cette valeur, ou demandez moins de jours, de nuages ou de lieux.%4</translation>
    </message>
    <message>
        <source>The API cannot sort: they are the first it gave, not the earliest.</source>
        <translation>L&apos;API ne sait pas trier&#xa0;: ce sont les premières qu&apos;elle a données, et non les plus anciennes.</translation>
    </message>
</context>
<context>
    <name>ndvi::ShardParameter</name>
    <message>
        <source>Part of the scenes (3/40: the third of forty)</source>
        <translation>Partie des scènes (3/40 : la troisième de quarante)</translation>
    </message>
    <message>
        <source>%1 is of all scenes, but SHARD asks for a part of them: parts of it do not add up.</source>
        <translation>%1 porte sur toutes les scènes, mais SHARD n&apos;en demande qu&apos;une partie : ses parties ne s&apos;additionnent pas.</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3 of %4 scenes.</source>
        <translation>Partie %1 sur %2 : %3 scènes sur %4.</translation>
    </message>
    <message>
        <source>do a part of the scenes only, to share the work between computers: 3/40 is the third of forty parts of about equal work. Every scene is in one of them, the same one on every computer, and scenes of a day stay together with SAME_DAY. The rows of all parts are those of one run; “Aggregate tables” puts them together.</source>
        <translation>ne traiter qu&apos;une partie des scènes, pour partager le travail entre ordinateurs : 3/40 est la troisième de quarante parties représentant à peu près le même travail. Chaque scène est dans l&apos;une d&apos;elles, la même sur chaque ordinateur, et les scènes d&apos;un jour restent ensemble avec SAME_DAY. Les lignes de toutes les parties sont celles d&apos;une seule exécution ; « Agréger les tables » les réunit.</translation>
    </message>
</context>
<context>
    <name>ndvi::StackBands</name>
    <message>
        <source>Stack NDVI bands</source>
        <translation>Empiler les bandes NDVI</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>ndvi,tobands,stack,multiband,raster,vrt,geotiff,time series,cube,sentinel-2</source>
        <translation>ndvi,tobands,stack,multiband,raster,vrt,geotiff,time series,cube,sentinel-2,pile,empiler,multibande,série temporelle</translation>
    </message>
    <message>
        <source>Makes one raster of a collection, with a band for the NDVI of every scene.</source>
        <translation>Produit un seul raster à partir d&apos;une collection, avec une bande pour le NDVI de chaque scène.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Scènes qui n&apos;ont pas pu être lues</translation>
    </message>
    <message>
        <source>what is left out where NDVI is computed: masked pixels, of which classes, and scenes without a mask. Stored NDVI was masked when it was made, or not.</source>
        <translation>ce qui est écarté lorsque le NDVI est calculé&#xa0;: les pixels masqués, de quelles classes SCL, et les scènes sans masque. Le NDVI stocké a été masqué lors de sa création, ou ne l&apos;a pas été.</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be used, and why not.</source>
        <translation>une ligne par scène&#xa0;: si elle a pu être utilisée, et sinon pourquoi.</translation>
    </message>
    <message>
        <source>bands of the stack; scenes that could not be read.</source>
        <translation>bandes de la pile&#xa0;; scènes qui n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>OUTPUT: %1 must end in .tif or .vrt.</source>
        <translation>OUTPUT&#xa0;: %1 doit se terminer par .tif ou .vrt.</translation>
    </message>
    <message>
        <source>Writing the stack</source>
        <translation>Écriture de la pile</translation>
    </message>
    <message>
        <source>No scene could be stacked: all were skipped, the first because: %1</source>
        <translation>Aucune scène n&apos;a pu être empilée&#xa0;: toutes ont été ignorées, la première parce que&#xa0;: %1</translation>
    </message>
    <message>
        <source>The NDVI rasters store no data or numbers in different ways; all bands were brought to FORMAT.</source>
        <translation>Les rasters NDVI stockent l&apos;absence de données ou les nombres de façons différentes&#xa0;; toutes les bandes ont été ramenées à FORMAT.</translation>
    </message>
    <message>
        <source>OUTPUT is a .vrt, which refers to NDVI rasters, but the field ndvi is empty in all scenes (%1). Run “NDVI rasters” (ndvi:ndvirasters) first and stack its OUTPUT, or choose a .tif.</source>
        <translation>OUTPUT est un .vrt, qui renvoie à des rasters NDVI, mais le champ ndvi est vide pour toutes les scènes (%1). Exécutez d&apos;abord «&#xa0;Rasters NDVI&#xa0;» (ndvi:ndvirasters) et empilez son OUTPUT, ou choisissez un .tif.</translation>
    </message>
    <message>
        <source>Makes one raster with a band for every scene, in the order of time. Bands are called like 2024-06-11_T32TPS_NDVI; a name that is taken gets _2, _3 … behind it. The metadata of each band say of which scene it is and whether it was masked, where that is known. A scene that has stored NDVI (the field ndvi) gives that as it is; of the others NDVI is computed from red and nir, as “NDVI rasters” does. A scene that cannot be used keeps its band: it is all no data, and NO_DATA_REASON in its metadata, the log and SCENES say why; so do tables of the stack.</source>
        <translation>Produit un seul raster avec une bande pour chaque scène, par ordre chronologique. Les bandes sont nommées comme 2024-06-11_T32TPS_NDVI&#xa0;; un nom déjà pris est suivi de _2, _3 … Les métadonnées de chaque bande indiquent de quelle scène elle provient et si elle a été masquée, lorsque c&apos;est connu. Une scène qui a un NDVI stocké (le champ ndvi) le fournit tel quel&#xa0;; pour les autres, le NDVI est calculé à partir de red et nir, comme le fait «&#xa0;Rasters NDVI&#xa0;». Une scène qui ne peut pas être utilisée garde sa bande&#xa0;: celle-ci est entièrement sans données, et NO_DATA_REASON dans ses métadonnées, le journal et SCENES indiquent pourquoi&#xa0;; les tables tirées de la pile aussi.</translation>
    </message>
    <message>
        <source>the stack. A .tif holds the values; it has one type and one no-data value, that of FORMAT, to which all bands are brought. A .vrt is a small file that refers to the NDVI rasters of the collection, of which each keeps its own; FORMAT and COMPRESSION do not matter then, and the bands of scenes whose field ndvi is empty are no data: “NDVI rasters” fills it, or says in its collection why it could not.</source>
        <translation>la pile. Un .tif contient les valeurs&#xa0;; il a un seul type et une seule valeur sans données (nodata), ceux de FORMAT, auxquels toutes les bandes sont ramenées. Un .vrt est un petit fichier qui renvoie aux rasters NDVI de la collection, dont chacun garde les siens&#xa0;; FORMAT et COMPRESSION n&apos;importent pas alors, et les bandes des scènes dont le champ ndvi est vide sont sans données&#xa0;: «&#xa0;Rasters NDVI&#xa0;» le remplit, ou indique dans sa collection pourquoi il ne l&apos;a pas pu.</translation>
    </message>
</context>
<context>
    <name>ndvi::StackGrid</name>
    <message>
        <source>EXTENT holds no pixel of the stack.</source>
        <translation>EXTENT ne contient aucun pixel de la pile.</translation>
    </message>
    <message>
        <source>The stack would have %1 × %2 pixels: RESOLUTION is in the units of the CRS (metres, or degrees), and EXTENT may be too large.</source>
        <translation>La pile aurait %1 × %2 pixels&#xa0;: RESOLUTION est dans les unités du SCR (mètres ou degrés), et EXTENT est peut-être trop grand.</translation>
    </message>
    <message>
        <source>Raster whose grid the stack gets</source>
        <translation>Raster dont la pile reprend la grille</translation>
    </message>
    <message>
        <source>Area of the stack</source>
        <translation>Emprise de la pile</translation>
    </message>
    <message>
        <source>CRS of the stack</source>
        <translation>SCR de la pile</translation>
    </message>
    <message>
        <source>Pixel size of the stack, in the units of its CRS</source>
        <translation>Taille de pixel de la pile, dans les unités de son SCR</translation>
    </message>
    <message>
        <source>Resampling of scenes on other grids</source>
        <translation>Rééchantillonnage des scènes d&apos;autres grilles</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Plus proche voisin</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinéaire</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>a raster: the stack gets its CRS, pixels and extent. Without one it gets the grid most scenes have (the first of these where several have as many).</source>
        <translation>un raster&#xa0;: la pile reprend son SCR, ses pixels et son emprise. Sans lui, elle reprend la grille qu&apos;ont la plupart des scènes (la première de celles-ci lorsque plusieurs en ont autant).</translation>
    </message>
    <message>
        <source>the pixels of that grid, or of its continuation, that this rectangle touches. On the command line xmin,xmax,ymin,ymax in degrees, or with a CRS behind it, as in [EPSG:32632].</source>
        <translation>les pixels de cette grille, ou de son prolongement, que ce rectangle touche. En ligne de commande xmin,xmax,ymin,ymax en degrés, ou suivi d&apos;un SCR, comme dans [EPSG:32632].</translation>
    </message>
    <message>
        <source>another CRS or pixel size, in units of the CRS; a CRS needs a RESOLUTION. The edges of the pixels are whole multiples of it.</source>
        <translation>un autre SCR ou une autre taille de pixel, dans les unités du SCR&#xa0;; un SCR demande aussi RESOLUTION. Les bords des pixels en sont des multiples entiers.</translation>
    </message>
    <message>
        <source>how scenes on other grids come to that of the stack. 0: nearest neighbour; 1: bilinear; 2: the mean of the scene&apos;s pixels under the new one. Scenes whose pixels are pixels of the stack are never resampled.</source>
        <translation>façon dont les scènes d&apos;autres grilles sont ramenées à celle de la pile. 0&#xa0;: plus proche voisin&#xa0;; 1&#xa0;: bilinéaire&#xa0;; 2&#xa0;: la moyenne des pixels de la scène situés sous le nouveau. Les scènes dont les pixels sont des pixels de la pile ne sont jamais rééchantillonnées.</translation>
    </message>
    <message>
        <source>GRID gives the stack its CRS and pixels: CRS and RESOLUTION cannot be given as well.</source>
        <translation>GRID donne à la pile son SCR et ses pixels&#xa0;: CRS et RESOLUTION ne peuvent pas être indiqués en plus.</translation>
    </message>
    <message>
        <source>CRS needs RESOLUTION too, the size of a pixel in the units of the CRS.</source>
        <translation>CRS demande aussi RESOLUTION, la taille d&apos;un pixel dans les unités du SCR.</translation>
    </message>
    <message>
        <source>GRID: the raster cannot be opened, or has no pixels of its own (a web map).</source>
        <translation>GRID&#xa0;: le raster ne peut pas être ouvert, ou n&apos;a pas de pixels propres (une carte web).</translation>
    </message>
    <message>
        <source>GRID: the raster “%1” has no coordinate reference system.</source>
        <translation>GRID&#xa0;: le raster «&#xa0;%1&#xa0;» n&apos;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>CRS: unknown coordinate reference system.</source>
        <translation>CRS&#xa0;: système de coordonnées de référence inconnu.</translation>
    </message>
    <message>
        <source>RESOLUTION must be greater than 0.</source>
        <translation>RESOLUTION doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>EXTENT cannot be brought into the CRS of the stack: %1</source>
        <translation>EXTENT ne peut pas être transformé dans le SCR de la pile&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ndvi::StackScenes</name>
    <message>
        <source>The scene has no stored NDVI (field ndvi) that a .vrt could refer to: “NDVI rasters” (ndvi:ndvirasters) writes it, or says in SCENES why it could not.</source>
        <translation>La scène n&apos;a pas de NDVI stocké (champ ndvi) auquel un .vrt pourrait renvoyer&#xa0;: «&#xa0;Rasters NDVI&#xa0;» (ndvi:ndvirasters) l&apos;écrit, ou indique dans SCENES pourquoi il ne l&apos;a pas pu.</translation>
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
        <translation>Écrire des lignes pour les zones et scènes qui ne se rencontrent pas</translation>
    </message>
    <message>
        <source>percentiles for the statistics table, 0 to 100, such as 5,25,75,95; empty for none. The median is always there.</source>
        <translation>percentiles de la table de statistiques, de 0 à 100, comme 5,25,75,95&#xa0;; vide pour aucun. La médiane est toujours présente.</translation>
    </message>
    <message>
        <source>write a statistics row for zones that do not meet a scene; without, a zone that meets no scene at all still has one.</source>
        <translation>écrire une ligne de statistiques pour les zones qui ne rencontrent pas une scène&#xa0;; sans cela, une zone qui ne rencontre aucune scène en a tout de même une.</translation>
    </message>
</context>
<context>
    <name>ndvi::TableSource</name>
    <message>
        <source>The table “%1” cannot be read on: %2.</source>
        <translation>La lecture de la table « %1 » ne peut pas continuer : %2.</translation>
    </message>
</context>
<context>
    <name>ndvi::WideSamples</name>
    <message>
        <source>WIDE: the samples cannot be kept in the temporary file %1: %2. Make room there, or choose another folder for temporary files (in the options of Processing).</source>
        <translation>WIDE&#xa0;: les échantillons ne peuvent pas être gardés dans le fichier temporaire %1&#xa0;: %2. Faites-y de la place, ou choisissez un autre dossier pour les fichiers temporaires (dans les options de Traitement).</translation>
    </message>
</context>
<context>
    <name>ndvi::WideTable</name>
    <message>
        <source>%1: %2 would cut the names of the fields, so that they could not be told apart. Choose a GeoPackage (.gpkg), a CSV or another format with long names.</source>
        <translation>%1&#xa0;: %2 couperait les noms des champs, si bien qu&apos;ils ne pourraient plus être distingués. Choisissez un GeoPackage (.gpkg), un CSV ou un autre format à noms longs.</translation>
    </message>
    <message>
        <source>%1 would have %2 fields, but %3 holds at most %4. Choose a CSV, fewer scenes or fewer columns a scene.</source>
        <translation>%1 aurait %2 champs, mais %3 en contient au plus %4. Choisissez un CSV, moins de scènes ou moins de colonnes par scène.</translation>
    </message>
</context>
<context>
    <name>ndvi::ZonalStatistics</name>
    <message>
        <source>NDVI zonal statistics</source>
        <translation>Statistiques de zone NDVI</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>ndvi,zonal,statistics,mean,median,percentile,join,polygon,field,sentinel-2,time series</source>
        <translation>ndvi,zonal,statistics,mean,median,percentile,join,polygon,field,sentinel-2,time series,statistiques,moyenne,médiane,jointure,polygone,parcelle,série temporelle</translation>
    </message>
    <message>
        <source>Mean, spread and percentiles of the NDVI of every polygon on every date, as a table or joined to the polygons.</source>
        <translation>Moyenne, dispersion et percentiles du NDVI de chaque polygone à chaque date, sous forme de table ou joints aux polygones.</translation>
    </message>
    <message>
        <source>Columns of each date for the zones</source>
        <translation>Colonnes de chaque date pour les zones</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>valid pixels</source>
        <translation>pixels valides</translation>
    </message>
    <message>
        <source>share of valid pixels</source>
        <translation>part des pixels valides</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>écart-type</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>percentiles</source>
        <translation>percentiles</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Zones with statistics</source>
        <translation>Zones avec statistiques</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Scenes in the collection</source>
        <translation>Scènes de la collection</translation>
    </message>
    <message>
        <source>Scenes that could not be read</source>
        <translation>Scènes qui n&apos;ont pas pu être lues</translation>
    </message>
    <message>
        <source>Statistics rows without a valid pixel</source>
        <translation>Lignes de statistiques sans pixel valide</translation>
    </message>
    <message>
        <source>For every zone (field, plot, district …) and every scene of a collection: pixel counts, mean, standard deviation, minimum, maximum, median and percentiles of NDVI, and why there are none where there are none. The numbers are those of “NDVI histogram tables”, without the histogram: below and above count the pixels outside −1 … 1.</source>
        <translation>Pour chaque zone (champ, parcelle, district …) et chaque scène d&apos;une collection&#xa0;: nombres de pixels, moyenne, écart-type, minimum, maximum, médiane et percentiles du NDVI, et pourquoi il n&apos;y en a pas là où il n&apos;y en a pas. Les chiffres sont ceux de «&#xa0;Tables d&apos;histogrammes NDVI&#xa0;», sans l&apos;histogramme&#xa0;: below et above comptent les pixels en dehors de −1 … 1.</translation>
    </message>
    <message>
        <source>what ZONES_OUTPUT has of each date: 0 status, 1 valid, 2 valid_share, 3 mean, 4 median, 5 stddev, 6 min, 7 max, 8 the percentiles. On the command line: --JOIN_FIELDS=0,2,3</source>
        <translation>ce que contient ZONES_OUTPUT pour chaque date&#xa0;: 0 status, 1 valid, 2 valid_share, 3 mean, 4 median, 5 stddev, 6 min, 7 max, 8 les percentiles. En ligne de commande&#xa0;: --JOIN_FIELDS=0,2,3</translation>
    </message>
    <message>
        <source>one row per zone and scene, whatever happened: status, pixel counts, mean, percentiles.</source>
        <translation>une ligne par zone et scène, quoi qu&apos;il arrive&#xa0;: statut, nombres de pixels, moyenne, percentiles.</translation>
    </message>
    <message>
        <source>a copy of the zones with all their attributes and a group of columns for each date, such as mean_20240611; scenes of one day have the tile behind it, or _2. Every zone is there: what it has no value for is NULL, and status says why. Needs 8 bytes of memory for every zone, date and column.</source>
        <translation>une copie des zones avec tous leurs attributs et un groupe de colonnes pour chaque date, comme mean_20240611&#xa0;; pour les scènes d&apos;un même jour, le nom est suivi de la tuile, ou de _2. Chaque zone y figure&#xa0;: ce pour quoi elle n&apos;a pas de valeur vaut NULL, et status indique pourquoi. Demande 8 octets de mémoire par zone, date et colonne.</translation>
    </message>
    <message>
        <source>one row per scene: whether it could be read, and why not.</source>
        <translation>une ligne par scène&#xa0;: si elle a pu être lue, et sinon pourquoi.</translation>
    </message>
    <message>
        <source>There is nothing to write: give at least one of STATISTICS, ZONES_OUTPUT and SCENES.</source>
        <translation>Il n&apos;y a rien à écrire&#xa0;: indiquez au moins l&apos;une des sorties STATISTICS, ZONES_OUTPUT et SCENES.</translation>
    </message>
    <message>
        <source>scenes in the collection; scenes of which nothing could be read (not those read in part); statistics rows without a valid pixel.</source>
        <translation>scènes de la collection&#xa0;; scènes dont rien n&apos;a pu être lu (hors celles lues en partie)&#xa0;; lignes de statistiques sans pixel valide.</translation>
    </message>
    <message>
        <source>Put the parts of STATISTICS together instead.</source>
        <translation>Réunissez plutôt les parties de STATISTICS.</translation>
    </message>
</context>
<context>
    <name>ndvi::ZoneJoin</name>
    <message>
        <source>The zone layer “%1” has changed during the run. Run it again.</source>
        <translation>La couche de zones «&#xa0;%1&#xa0;» a changé pendant le traitement. Relancez-le.</translation>
    </message>
</context>
<context>
    <name>ndvi::ZoneLayer</name>
    <message>
        <source>ZONES: the layer “%1” holds no polygons.</source>
        <translation>ZONES&#xa0;: la couche «&#xa0;%1&#xa0;» ne contient pas de polygones.</translation>
    </message>
    <message>
        <source>The zone layer “%1” has no coordinate reference system. Assign it the one its coordinates are in (layer properties, or “Assign projection”).</source>
        <translation>La couche de zones «&#xa0;%1&#xa0;» n&apos;a pas de système de coordonnées de référence. Assignez-lui celui de ses coordonnées (propriétés de la couche, ou «&#xa0;Assigner une projection&#xa0;»).</translation>
    </message>
    <message>
        <source>%1: the zone layer “%2” has no field “%3”. It has: %4.</source>
        <translation>%1&#xa0;: la couche de zones «&#xa0;%2&#xa0;» n&apos;a pas de champ «&#xa0;%3&#xa0;». Champs présents&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Without ZONE_ID the zones are named by their feature ids. These may change when the layer is saved, filtered or sorted; choose a unique field to join the tables with the zones later.</source>
        <translation>Sans ZONE_ID, les zones sont nommées par les identifiants de leurs entités. Ceux-ci peuvent changer lorsque la couche est enregistrée, filtrée ou triée&#xa0;; choisissez un champ unique pour joindre plus tard les tables aux zones.</translation>
    </message>
    <message>
        <source>The attribute “%1” of the zones is called “%2” in the tables, which have a field of that name already.</source>
        <translation>L&apos;attribut «&#xa0;%1&#xa0;» des zones s&apos;appelle «&#xa0;%2&#xa0;» dans les tables, qui ont déjà un champ de ce nom.</translation>
    </message>
    <message>
        <source>ZONE_ID: feature %1 of “%2” has no value in the field “%3”. Choose a field that names every zone.</source>
        <translation>ZONE_ID&#xa0;: l&apos;entité %1 de «&#xa0;%2&#xa0;» n&apos;a pas de valeur dans le champ «&#xa0;%3&#xa0;». Choisissez un champ qui nomme chaque zone.</translation>
    </message>
    <message>
        <source>ZONE_ID: the value “%1” of the field “%2” in “%3” is there more than once. Choose a field whose values are unique.</source>
        <translation>ZONE_ID&#xa0;: la valeur «&#xa0;%1&#xa0;» du champ «&#xa0;%2&#xa0;» dans «&#xa0;%3&#xa0;» est présente plus d&apos;une fois. Choisissez un champ dont les valeurs sont uniques.</translation>
    </message>
    <message>
        <source>the zone has no geometry</source>
        <translation>la zone n&apos;a pas de géométrie</translation>
    </message>
    <message>
        <source>The zone layer “%1” has no features (after its filter or selection).</source>
        <translation>La couche de zones «&#xa0;%1&#xa0;» n&apos;a pas d&apos;entités (après application de son filtre ou de sa sélection).</translation>
    </message>
    <message>
        <source>The coordinate reference system of the zone layer “%1” is not known to QGIS: %2. Assign a known one or reproject the layer.</source>
        <translation>Le système de coordonnées de référence de la couche de zones «&#xa0;%1&#xa0;» n&apos;est pas connu de QGIS&#xa0;: %2. Assignez-en un connu ou reprojetez la couche.</translation>
    </message>
</context>
<context>
    <name>ndvi::ZonePlaces</name>
    <message>
        <source>The zone layer “%1” has no coordinate reference system. Assign it the one its coordinates are in (layer properties, or “Assign projection”).</source>
        <translation>La couche de zones «&#xa0;%1&#xa0;» n&apos;a pas de système de coordonnées de référence. Assignez-lui celui de ses coordonnées (propriétés de la couche, ou «&#xa0;Assigner une projection&#xa0;»).</translation>
    </message>
    <message>
        <source>ZONES: none of the features of “%1” has a place on the Earth, so no scene can be looked for.</source>
        <translation>ZONES&#xa0;: aucune des entités de «&#xa0;%1&#xa0;» n&apos;a d&apos;emplacement sur la Terre, aucune scène ne peut donc être recherchée.</translation>
    </message>
    <message>
        <source>ZONES: features without a geometry, or with one that has no place on the Earth: %1. They play no part in the search.</source>
        <translation>ZONES&#xa0;: entités sans géométrie, ou dont la géométrie n&apos;a pas d&apos;emplacement sur la Terre&#xa0;: %1. Elles ne jouent aucun rôle dans la recherche.</translation>
    </message>
    <message>
        <source>ZONES: the layer “%1” has no features.</source>
        <translation>ZONES&#xa0;: la couche «&#xa0;%1&#xa0;» n&apos;a pas d&apos;entités.</translation>
    </message>
</context>
</TS>
