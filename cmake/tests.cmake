enable_testing()

# portal_add_test(NAME sources... LIBS libraries...)
# A Catch2 program of one room, and a ctest of the same name. Under Emscripten it runs in node.
# NAME is PART_ROOM_test; the target PART_tests builds all of one part (core, web, server).
function(portal_add_test name)
  cmake_parse_arguments(PARSE_ARGV 1 test "" "" "LIBS")
  add_executable(${name} ${test_UNPARSED_ARGUMENTS})
  set_target_properties(${name} PROPERTIES
    PORTAL_TEST ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_compile_definitions(${name} PRIVATE PORTAL_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE
    ${test_LIBS} thirdparty::catch2 portal_options portal_warnings)
  if(EMSCRIPTEN)
    target_link_options(${name} PRIVATE -fwasm-exceptions -sENVIRONMENT=node -sNODERAWFS=1
      -sEXIT_RUNTIME=1 -sALLOW_MEMORY_GROWTH=1 -sSTACK_SIZE=1MB)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  string(REGEX REPLACE "_.*" "_tests" part ${name})
  if(NOT TARGET ${part})
    add_custom_target(${part})
  endif()
  add_dependencies(${part} ${name})
endfunction()
