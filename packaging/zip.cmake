# Run by cpack when the plugin folder is staged. CMake's own zips depend on who makes them and when.
find_program(python NAMES python3 REQUIRED)
set(zip ${CPACK_PACKAGE_DIRECTORY}/${CPACK_NDVI_ZIP})
execute_process(COMMAND ${python} ${CMAKE_CURRENT_LIST_DIR}/pluginzip.py ${CPACK_TEMPORARY_DIRECTORY} ${zip} COMMAND_ERROR_IS_FATAL ANY)
set(CPACK_EXTERNAL_BUILT_PACKAGES ${zip})
