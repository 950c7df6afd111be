#include "markup.h"
#include "report/htmlwriter.h"

#include <gtest/gtest.h>

using namespace ndvi;

TEST(Escaped, specialsEverywhere)
{
  EXPECT_EQ(escaped("<b a=\"x\" c='y'>&amp;</b>"), "&lt;b a=&quot;x&quot; c=&#39;y&#39;&gt;&amp;amp;&lt;/b&gt;");
  EXPECT_EQ(escaped("a\tb\nc"), "a\tb\nc");
}

TEST(Escaped, whatNoDocumentMayHold)
{
  EXPECT_EQ(escaped(std::string("a\0b", 3)), "a\uFFFDb");
  EXPECT_EQ(escaped("\x01\x1b\x7f\r"), "\uFFFD\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(escaped("\xc2\x85"), "\uFFFD") << "a C1 control";
  EXPECT_EQ(escaped("\xef\xbf\xbe"), "\uFFFD") << "U+FFFE";
  EXPECT_EQ(escaped("\xff"
                    "a\xc3"),
            "\uFFFD"
            "a\uFFFD")
      << "no UTF-8";
  EXPECT_EQ(escaped("\xc0\xaf"), "\uFFFD\uFFFD") << "overlong /";
  EXPECT_EQ(escaped("\xed\xa0\x80"), "\uFFFD\uFFFD\uFFFD") << "a surrogate";
}

TEST(Escaped, anyLanguageStays)
{
  const std::string text = "Zürich 地块 حقل 🌾 −1…1";
  EXPECT_EQ(escaped(text), text);
}

TEST(HtmlWriter, closesWhatItOpened)
{
  std::string out;
  HtmlWriter html(out);
  html.start("p", {{"title", "a \"b\""}}).text("1 < 2").empty("br").element("b", "x & y").end();
  EXPECT_EQ(out, "<p title=\"a &quot;b&quot;\">1 &lt; 2<br/><b>x &amp; y</b></p>");
  EXPECT_EQ(ndvi::test::markupProblem(out), "");
  EXPECT_NE(ndvi::test::markupProblem("<p><b></p></b>"), "") << "the check itself";
}
