# cmake -DSOURCE=docs -DLANGUAGE=zh_CN -DTARGET=folder -P stage.cmake: the pages of one language for Sphinx. A page that is not
# translated yet is there in English, so that every link and every Help button leads somewhere.
file(REMOVE_RECURSE ${TARGET})
file(GLOB_RECURSE pages RELATIVE ${SOURCE} ${SOURCE}/*.md ${SOURCE}/*.png ${SOURCE}/*.svg)
foreach(page ${pages})
  get_filename_component(folder ${page} DIRECTORY)
  if(NOT page MATCHES "^[a-z][a-z](_[A-Z][A-Z])?/")
    # Not both, one over the other: a file of the same time would not be replaced.
    if(NOT EXISTS ${SOURCE}/${LANGUAGE}/${page})
      file(COPY ${SOURCE}/${page} DESTINATION ${TARGET}/${folder})
    endif()
    # Pictures that pages of a language share with the English ones: ../performance-growth.svg in docs/<language>/
    if(NOT page MATCHES "\\.md$" AND NOT LANGUAGE STREQUAL "en")
      file(COPY ${SOURCE}/${page} DESTINATION ${TARGET}/../${folder})
    endif()
  endif()
endforeach()
if(NOT LANGUAGE STREQUAL "en")
  file(COPY ${SOURCE}/${LANGUAGE}/ DESTINATION ${TARGET})
endif()
