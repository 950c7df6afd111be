#include "parameters/helptext.h"

#include "qgiscompat.h"

#include <qgsapplication.h>
#include <QRegularExpression>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(HelpText)
};

/// The beginning of a paragraph on parameters or outputs.
const QRegularExpression &namesOfParagraph()
{
  static const QRegularExpression NAMES(QStringLiteral("<p><b>([\\w:]+(?:, [\\w:]+)*)</b>: "));
  return NAMES;
}

/// What the form calls a parameter or output, without remarks in brackets; empty where it does not show it.
QString labelOf(const QString &name, const QgsProcessingAlgorithm &algorithm)
{
  QString label;
  if (const QgsProcessingParameterDefinition *parameter = algorithm.parameterDefinition(name))
    label = parameter->description();
  static const QRegularExpression REMARK(QStringLiteral(R"(\s*[(（:：].*$)"));
  return label.remove(REMARK);
}

/// The default as it is written on the command line; empty where there is none worth telling.
QString defaultOf(const QgsProcessingParameterDefinition &parameter)
{
  const QVariant value = parameter.defaultValue();
  if (parameter.isDestination() || !value.isValid())
    return {};
  QStringList texts;
  const QVariantList values = value.userType() == QMetaType::QVariantList || value.userType() == QMetaType::QStringList
                                  ? value.toList()
                                  : QVariantList{value};
  for (const QVariant &one : values)
    texts << one.toString();
  const QString text = texts.join(',');
  return text.isEmpty() ? QString() : QStringLiteral("--%1=%2").arg(parameter.name(), text);
}

} // namespace

QString paragraph(const char *names, const QString &text)
{
  return QStringLiteral("<p><b>%1</b>: %2</p>\n").arg(QLatin1String(names), text);
}

QString helpOn(const QString &name, const QString &help)
{
  const QStringList lines = help.split('\n');
  for (const QString &line : lines)
  {
    const QRegularExpressionMatch match = namesOfParagraph().match(line);
    if (match.hasMatch() && match.captured(1).split(QStringLiteral(", ")).contains(name))
      return line.mid(match.capturedEnd()).remove(QStringLiteral("</p>"));
  }
  return {};
}

QString helpForDialog(const QString &help, const QgsProcessingAlgorithm &algorithm)
{
  QString result;
  int done = 0;
  QRegularExpressionMatchIterator found = namesOfParagraph().globalMatch(help);
  while (found.hasNext())
  {
    const QRegularExpressionMatch match = found.next();
    QStringList labels;
    const QStringList names = match.captured(1).split(QStringLiteral(", "));
    for (const QString &name : names)
    {
      const QString label = labelOf(name, algorithm);
      if (!label.isEmpty() && !labels.contains(label))
        labels << label.toHtmlEscaped();
    }
    result += help.mid(done, match.capturedStart() - done);
    done = match.capturedEnd();
    if (labels.isEmpty())
    {
      result += match.captured(0);
      continue;
    }
    result +=
        QStringLiteral("<p><b>%1</b> <small>%2</small><br>").arg(labels.join(QStringLiteral(" · ")), match.captured(1));
    // Behind a break it is a sentence of its own.
    if (done < help.size())
      result += help.at(done++).toUpper();
  }
  return result + help.mid(done);
}

QString helpForReader(const QString &help, const QgsProcessingAlgorithm &algorithm)
{
  const bool inTerminal = QgsApplication::platform() == QLatin1String("qgis_process");
  return inTerminal ? helpForTerminal(help, algorithm) : helpForDialog(help, algorithm);
}

QString helpForTerminal(const QString &help, const QgsProcessingAlgorithm &algorithm)
{
  static const QRegularExpression TAG(QStringLiteral("<[^>]*>"));
  QString text = help;
  text.remove(TAG);
  for (const auto &[entity, character] : {std::pair("&lt;", "<"), {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}})
    text.replace(QLatin1String(entity), QLatin1String(character));
  text = text.trimmed().replace('\n', QStringLiteral("\n\n"));
  // qgis_process shows it above.
  if (const QString known = algorithm.shortDescription(); !known.isEmpty() && text.startsWith(known + '\n'))
    text = text.mid(known.size()).trimmed();

  QStringList defaults;
  const QgsProcessingParameterDefinitions parameters = algorithm.parameterDefinitions();
  for (const QgsProcessingParameterDefinition *parameter : parameters)
  {
    const QString value = defaultOf(*parameter);
    if (!value.isEmpty())
      defaults << value;
  }
  if (!defaults.isEmpty())
    text += QStringLiteral("\n\n") + Tr::tr("What is not given is taken as: %1").arg(defaults.join(' '));
  return text;
}

} // namespace ndvi
