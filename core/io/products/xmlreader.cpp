#include "io/products/xmlreader.h"

#include "io/gdal/gdalerrors.h"
#include "io/gdal/vsifile.h"
#include "model/text.h"

#include <cpl_conv.h>

#include <cmath>

namespace ndvi
{

namespace
{

std::string trimmed(const std::string &text)
{
  const char *blanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(blanks);
  return begin == std::string::npos ? std::string() : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// The name without its namespace prefix.
const char *localName(const CPLXMLNode *node)
{
  const std::string name = node->pszValue;
  const std::size_t colon = name.rfind(':');
  return node->pszValue + (colon == std::string::npos ? 0 : colon + 1);
}

} // namespace

XmlDocument readXml(const std::string &path, std::string &error)
{
  const std::optional<std::string> text = readTextFile(path, MAX_XML_BYTES, &error);
  if (!text)
    return nullptr;
  const GdalErrors errors;
  XmlDocument document(CPLParseXMLString(text->c_str()));
  // What is not closed gives a tree as well as an error: a truncated file is not to be half believed.
  if (!document || !errors.isEmpty())
  {
    error = message(QT_TRANSLATE_NOOP("core", "%1 is not well-formed XML: %2"), {path, errors.text()});
    return nullptr;
  }
  return document;
}

std::vector<const CPLXMLNode *> xmlElements(const CPLXMLNode *root, const std::string &name)
{
  // Depth first with a stack of its own: a hostile file may nest deeper than the call stack.
  std::vector<const CPLXMLNode *> found, stack;
  if (root)
    stack.push_back(root);
  while (!stack.empty())
  {
    const CPLXMLNode *node = stack.back();
    stack.pop_back();
    if (node->psNext)
      stack.push_back(node->psNext);
    if (node->eType != CXT_Element)
      continue;
    if (name == localName(node))
      found.push_back(node);
    if (node->psChild)
      stack.push_back(node->psChild);
  }
  return found;
}

std::string xmlText(const CPLXMLNode *element)
{
  std::string text;
  for (const CPLXMLNode *child = element ? element->psChild : nullptr; child; child = child->psNext)
  {
    if (child->eType == CXT_Text)
      text += child->pszValue;
  }
  return trimmed(text);
}

std::string xmlText(const CPLXMLNode *root, const std::string &name)
{
  const std::vector<const CPLXMLNode *> elements = xmlElements(root, name);
  return elements.empty() ? std::string() : xmlText(elements.front());
}

std::string xmlAttribute(const CPLXMLNode *element, const std::string &name)
{
  for (const CPLXMLNode *child = element->psChild; child; child = child->psNext)
  {
    if (child->eType == CXT_Attribute && name == child->pszValue && child->psChild)
      return child->psChild->pszValue;
  }
  return {};
}

} // namespace ndvi
