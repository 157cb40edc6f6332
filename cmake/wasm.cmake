# portal_wasm_program(NAME)
# Links an existing executable as NAME.mjs and NAME.wasm for the browser. Without Emscripten: nothing.
function(portal_wasm_program name)
  if(NOT EMSCRIPTEN)
    return()
  endif()
  set_target_properties(${name} PROPERTIES
    SUFFIX .mjs RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/programs)
  target_link_options(${name} PRIVATE
    -fno-exceptions -fno-rtti --no-entry
    -sMODULARIZE=1 -sEXPORT_ES6=1 -sENVIRONMENT=web -sFILESYSTEM=0 -sDYNAMIC_EXECUTION=0
    -sMALLOC=emmalloc -sALLOW_MEMORY_GROWTH=1
    $<$<CONFIG:Release>:-Oz;-flto>
    $<$<CONFIG:Debug>:-sASSERTIONS=2;-sSAFE_HEAP=1;-sSTACK_OVERFLOW_CHECK=2>)
endfunction()
