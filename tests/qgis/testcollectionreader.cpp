#include "layers/collectionreader.h"
#include "model/error.h"

#include <QDir>
#include <QFile>
#include <qgsgeometry.h>
#include <qgsvectorlayer.h>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

/// Remembers warnings.
class Warnings : public SilentProgress
{
public:
  std::string text;
  void warning(const std::string &warning) override { text += warning; }
};

/// Reads collections out of CSV texts, the least typed of all formats.
class CollectionReader : public testing::Test
{
protected:
  std::vector<Scene> read(const QString &csv)
  {
    const QString path = QDir(mFolder.path()).filePath(QStringLiteral("scenes%1.csv").arg(mFiles++));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(csv.toUtf8());
    file.close();
    return readLayer(path);
  }

  std::vector<Scene> readLayer(const QVariant &value)
  {
    const CollectionPlace place = collectionPlace(value, mContext);
    const std::unique_ptr<QgsProcessingFeatureSource> source(QgsProcessingUtils::variantToSource(value, mContext));
    EXPECT_NE(source, nullptr);
    return readCollection(*source, place, mContext, mProgress);
  }

  void expectRefused(const QString &csv, std::initializer_list<const char *> parts)
  {
    try
    {
      read(csv);
      ADD_FAILURE() << "accepted: " << csv.toStdString();
    }
    catch (const Error &error)
    {
      EXPECT_EQ(error.code(), ErrorCode::Input);
      for (const char *part : parts)
        EXPECT_NE(std::string(error.what()).find(part), std::string::npos) << part << " not in: " << error.what();
    }
  }

  QTemporaryDir mFolder;
  QgsProcessingContext mContext;
  Warnings mProgress;
  int mFiles = 0;
};

} // namespace

TEST_F(CollectionReader, readsTextAndSorts)
{
  const std::vector<Scene> scenes =
      read("scene_id,datetime,tile,cloud_cover,red,nir,scl,mask_type,offset_red,offset_nir,"
           "offset_source,nodata,quantification\n"
           "c,,T1,,r.tif,/abs/n.tif#band=4,,,0,0,,,\n"
           "b,2024-05-02T10:00:00Z,T1,12.5,r.tif,n.tif,s.tif,scl,-1000,-1000,baseline,0,10000\n"
           "a,2024/05/01 10:00:00,T2,,r.tif,n.tif,,,0,0,user,,\n"
           "d,2024-05-01T10:00:00,T1,,r.tif,n.tif,,,0,0,user,,\n");
  ASSERT_EQ(scenes.size(), 4U);
  EXPECT_EQ(scenes[0].id + scenes[1].id + scenes[2].id + scenes[3].id, "cdab");
  EXPECT_FALSE(scenes[0].datetime);
  EXPECT_EQ(scenes[0].nir, (AssetRef{"/abs/n.tif", 4}));
  EXPECT_FALSE(scenes[0].cloudCover);
  EXPECT_FALSE(scenes[0].nodata);
  const Scene &b = scenes[3];
  EXPECT_EQ(b.datetime, parseTimestamp("2024-05-02T10:00:00Z"));
  EXPECT_EQ(b.cloudCover, 12.5);
  EXPECT_EQ(b.maskType, MaskType::Scl);
  EXPECT_EQ(b.offsetRed, -1000);
  EXPECT_EQ(b.offsetSource, OffsetSource::Baseline);
  EXPECT_EQ(b.nodata, 0);
  EXPECT_EQ(b.red.path, QDir(mFolder.path()).filePath("r.tif").toStdString());
  EXPECT_EQ(mProgress.text, "");
}

TEST_F(CollectionReader, takesNdviAloneAndMissingOptionalFields)
{
  const std::vector<Scene> scenes = read("scene_id,ndvi\na,/x/ndvi.tif\n");
  ASSERT_EQ(scenes.size(), 1U);
  EXPECT_EQ(scenes[0].ndvi.path, "/x/ndvi.tif");
  EXPECT_EQ(mProgress.text, "");
}

TEST_F(CollectionReader, takesWhatIsSaidOfVersions)
{
  EXPECT_EQ(read("scene_id,ndvi,versions\na,/x/ndvi.tif,b was left out: it is incomplete.\n")[0].versions,
            "b was left out: it is incomplete.");
  EXPECT_EQ(read("scene_id,ndvi,versions\na,/x/ndvi.tif,\n")[0].versions, "");
}

TEST_F(CollectionReader, warnsWhereNoOffsetIsNamed)
{
  read("scene_id,red,nir\na,/r.tif,/n.tif\n");
  EXPECT_NE(mProgress.text.find("(offset_red, offset_nir) is not known: 1 of 1"), std::string::npos) << mProgress.text;
}

TEST_F(CollectionReader, warnsOfAnOffsetThatIsOnlyAssumed)
{
  read("scene_id,red,nir,offset_red,offset_nir,offset_source\na,/r.tif,/n.tif,0,0,assumed\n"
       "b,/r.tif,/n.tif,0,0,baseline\nc,/r.tif,/n.tif,-1000,-1000,\n");
  EXPECT_NE(mProgress.text.find("(offset_red, offset_nir) is not known: 1 of 3"), std::string::npos) << mProgress.text;
}

TEST_F(CollectionReader, takesTheTenLettersOfADbfFile)
{
  const std::vector<Scene> scenes = read("scene_id,red,nir,cloud_cove,quantifica,offset_red,offset_nir,offset_sou\n"
                                         "a,/r.tif,/n.tif,7,1000,-5,-6,user\n");
  EXPECT_EQ(scenes[0].cloudCover, 7);
  EXPECT_EQ(scenes[0].quantification, 1000);
  EXPECT_EQ(scenes[0].offsetNir, -6);
  EXPECT_EQ(scenes[0].offsetSource, OffsetSource::User);
}

TEST_F(CollectionReader, refusesAndSaysWhy)
{
  expectRefused("id,red,nir\na,r,n\n", {"scene_id", "scenes"});
  expectRefused("scene_id,red\na,r\n", {"nir"});
  expectRefused("scene_id,red,nir\n", {"no scene"});
  expectRefused("scene_id,red,nir\n,r,n\n", {"scene_id"});
  expectRefused("scene_id,red,nir\na,r,n\na,r,n\n", {"a", "unique"});
  expectRefused("scene_id,red,nir,quantification\na,r,n,0\n", {"a", "quantification"});
  expectRefused("scene_id,red,nir,quantification\na,r,n,nan\n", {"a", "quantification"});
  expectRefused("scene_id,red,nir,cloud_cover\na,r,n,few\n", {"a", "cloud_cover", "few"});
  expectRefused("scene_id,red,nir,mask_type\na,r,n,clouds\n", {"a", "mask_type", "clouds", "fmask"});
  expectRefused("scene_id,red,nir,offset_source\na,r,n,guess\n", {"a", "offset_source", "guess"});
  expectRefused("scene_id,red,nir,datetime\na,r,n,yesterday\n", {"a", "datetime", "yesterday"});
}

TEST_F(CollectionReader, relativePathsNeedAFile)
{
  auto *layer = new QgsVectorLayer("NoGeometry?field=scene_id:string&field=red:string&field=nir:string", "m", "memory");
  QgsFeature feature(layer->fields());
  feature.setAttributes(QgsAttributes(QVector<QVariant>{"a", "r.tif", "n.tif"}));
  layer->dataProvider()->addFeature(feature);
  mContext.temporaryLayerStore()->addMapLayer(layer);
  EXPECT_THROW(readLayer(layer->id()), Error);
}
