# Run by ctest: makes the small demo collection in FOLDER, in place of what was there.
file(REMOVE_RECURSE "${FOLDER}")
execute_process(COMMAND "${PYTHON}" "${SCRIPT}" "${FOLDER}" --small RESULT_VARIABLE status)
if(status)
  message(FATAL_ERROR "the demo data could not be made: ${status}")
endif()
