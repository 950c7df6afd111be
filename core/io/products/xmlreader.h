#pragma once

#include <cpl_minixml.h>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace ndvi
{

struct XmlDestroyer
{
  void operator()(CPLXMLNode *node) const { CPLDestroyXMLNode(node); }
};

/// A parsed XML document. GDAL's parser expands no entities but the five standard ones, so a document cannot grow.
using XmlDocument = std::unique_ptr<CPLXMLNode, XmlDestroyer>;

/// 16 MiB: twenty times the largest metadata file of a product. Parsed, it takes up to twenty times as much memory.
constexpr std::size_t MAX_XML_BYTES = std::size_t{16} << 20;

/// Reads and parses an XML file (at most MAX_XML_BYTES). Null where it cannot be; \a error then says why.
XmlDocument readXml(const std::string &path, std::string &error);

/// All elements called \a name (any namespace prefix), in document order, at any depth.
std::vector<const CPLXMLNode *> xmlElements(const CPLXMLNode *root, const std::string &name);

/// Text of the first element called \a name, trimmed; empty where there is none.
std::string xmlText(const CPLXMLNode *root, const std::string &name);

/// Text of one element, trimmed.
std::string xmlText(const CPLXMLNode *element);

/// Value of an attribute; empty where there is none.
std::string xmlAttribute(const CPLXMLNode *element, const std::string &name);

} // namespace ndvi
