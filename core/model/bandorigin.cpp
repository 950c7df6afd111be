#include "model/bandorigin.h"

#include "model/text.h"

namespace ndvi
{

std::string unmaskedRemark(MaskState mask)
{
  switch (mask)
  {
  case MaskState::Unknown:
    return message(QT_TRANSLATE_NOOP("core", "The file of its NDVI does not say whether clouds were masked when it was "
                                             "made; its pixels were used as they are."));
  case MaskState::No:
    return message(QT_TRANSLATE_NOOP("core", "The scene has no cloud mask; its pixels were used unmasked."));
  case MaskState::Yes:
    break;
  }
  return {};
}

} // namespace ndvi
