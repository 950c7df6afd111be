# cmake -DSOURCE=docs -DLANGUAGE=zh_CN -DTARGET=folder -P stage.cmake: the pages of one language for Sphinx. A page that is not
# translated yet is there in English, so that every link and every Help button leads somewhere.
file(REMOVE_RECURSE ${TARGET})

function(put source target)
  get_filename_component(folder ${target} DIRECTORY)
  file(MAKE_DIRECTORY ${folder})
  file(COPY_FILE ${source} ${target}) # file(COPY) takes files of one second for the same
endfunction()

file(GLOB_RECURSE pages RELATIVE ${SOURCE} ${SOURCE}/*.md ${SOURCE}/*.png ${SOURCE}/*.svg)
foreach(page ${pages})
  if(NOT page MATCHES "^[a-z][a-z](_[A-Z][A-Z])?/")
    put(${SOURCE}/${page} ${TARGET}/${page})
    # Pictures that pages of a language share with the English ones: ../report.png in docs/<language>/
    if(NOT page MATCHES "\\.md$" AND NOT LANGUAGE STREQUAL "en")
      put(${SOURCE}/${page} ${TARGET}/../${page})
    endif()
  endif()
endforeach()
foreach(page ${pages})
  if(page MATCHES "^${LANGUAGE}/(.*)$")
    put(${SOURCE}/${page} ${TARGET}/${CMAKE_MATCH_1})
  endif()
endforeach()
