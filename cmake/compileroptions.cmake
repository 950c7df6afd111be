# One interface target carries what every target of the project is compiled with.
add_library(ndvi_options INTERFACE)
# Results must not depend on which processor a function is compiled for: no fused multiply and add.
target_compile_options(ndvi_options INTERFACE -ffp-contract=off)
target_compile_options(ndvi_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
  # GCC says of every long file that it gives up looking for it.
  target_compile_options(ndvi_options INTERFACE -Wno-misleading-indentation)
endif()
# Lines of functions are enough to read a back trace; descriptions of all types take a quarter of the time of a build.
target_compile_options(ndvi_options INTERFACE $<$<CONFIG:RelWithDebInfo>:-g1>)
if(NDVI_WARNINGS_AS_ERRORS)
  target_compile_options(ndvi_options INTERFACE -Werror)
endif()
if(NDVI_SANITIZE)
  target_compile_options(ndvi_options INTERFACE -fsanitize=${NDVI_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(ndvi_options INTERFACE -fsanitize=${NDVI_SANITIZE})
endif()
if(NDVI_COVERAGE)
  # Threads count at the same time.
  target_compile_options(ndvi_options INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(ndvi_options INTERFACE --coverage)
endif()
if(NDVI_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "NDVI_FUZZ needs Clang: -DCMAKE_CXX_COMPILER=clang++-14")
  endif()
  # Coverage feedback for all code; only the targets themselves have libFuzzer's main().
  target_compile_options(ndvi_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
