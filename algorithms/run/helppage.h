#pragma once

#include <QString>

namespace ndvi
{

/// Address (file://) of the page of the user guide about an algorithm, in the plugin folder, so that the Help button
/// works without a network. In the language of \a locale (zh_CN, zh-Hans, de …), else in English; empty where the guide
/// was not built.
QString helpPage(const QString &algorithm, const QString &locale);

/// The same in the language QGIS runs in.
QString helpPage(const QString &algorithm);

} // namespace ndvi
