<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" maxOversampling="2" zoomedOutResamplingMethod="nearestNeighbour" zoomedInResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer alphaBand="-1" band="1" nodataColor="" classificationMax="1" type="singlebandpseudocolor" classificationMin="-0.2" opacity="1">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader labelPrecision="6" classificationMode="1" maximumValue="1" minimumValue="-0.2" clip="0" colorRampType="DISCRETE">
          <item alpha="255" color="#ecdcc4" value="-0.2" label="≤ −0.2"/>
          <item alpha="255" color="#e6d2ae" value="-0.1" label="−0.2 … −0.1"/>
          <item alpha="255" color="#dfc896" value="0" label="−0.1 … 0.0"/>
          <item alpha="255" color="#d7be7d" value="0.1" label="0.0 … 0.1"/>
          <item alpha="255" color="#cab564" value="0.2" label="0.1 … 0.2"/>
          <item alpha="255" color="#b0ab4d" value="0.3" label="0.2 … 0.3"/>
          <item alpha="255" color="#929f42" value="0.4" label="0.3 … 0.4"/>
          <item alpha="255" color="#739139" value="0.5" label="0.4 … 0.5"/>
          <item alpha="255" color="#568131" value="0.6" label="0.5 … 0.6"/>
          <item alpha="255" color="#3a7029" value="0.7" label="0.6 … 0.7"/>
          <item alpha="255" color="#216021" value="0.8" label="0.7 … 0.8"/>
          <item alpha="255" color="#0d4d1d" value="0.9" label="0.8 … 0.9"/>
          <item alpha="255" color="#033816" value="inf" label="> 0.9"/>
          <rampLegendSettings useContinuousLegend="0"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast contrast="0" gamma="1" brightness="0"/>
    <huesaturation colorizeBlue="128" colorizeGreen="128" saturation="0" colorizeRed="255" grayscaleMode="0" colorizeStrength="100" colorizeOn="0" invertColors="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
