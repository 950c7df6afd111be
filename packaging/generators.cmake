# Read by cpack, once a generator, before it starts: what each packs.
if(CPACK_GENERATOR STREQUAL "DEB")
  set(component debian)
else()
  set(component zip)
endif()
set(CPACK_INSTALL_CMAKE_PROJECTS "${CPACK_NDVI_BUILD};ndvi_collections;${component};/")

if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  set(ENV{SOURCE_DATE_EPOCH} ${CPACK_NDVI_TIME})
endif()
