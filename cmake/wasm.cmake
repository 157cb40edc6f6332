# portal_wasm_program(NAME): links an executable as NAME.mjs and NAME.wasm for the browser. The caller
# says what its Module takes (INCOMING_MODULE_JS_API).
function(portal_wasm_program name)
  set_target_properties(${name} PROPERTIES
    SUFFIX .mjs RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/programs)
  target_link_options(${name} PRIVATE
    -fno-exceptions -fno-rtti --no-entry
    -sMODULARIZE=1 -sEXPORT_ES6=1 -sENVIRONMENT=web -sFILESYSTEM=0 -sDYNAMIC_EXECUTION=0
    -sMALLOC=emmalloc -sALLOW_MEMORY_GROWTH=1 -sMEMORY_GROWTH_GEOMETRIC_STEP=0.05
    -sTEXTDECODER=2
    $<$<CONFIG:Release>:-Oz>
    $<$<CONFIG:Release>:-flto>
    $<$<CONFIG:RelWithDebInfo>:-O2>
    $<$<CONFIG:RelWithDebInfo>:-g0>
    $<$<CONFIG:Debug>:-sASSERTIONS=2>
    $<$<CONFIG:Debug>:-sSAFE_HEAP=1>
    $<$<CONFIG:Debug>:-sSTACK_OVERFLOW_CHECK=2>)
endfunction()

# portal_site(PROGRAMS...): the target `site`, the folder that a static host serves, from the programs,
# the shell and the fonts. The script looks by itself whether anything changed.
function(portal_site)
  add_custom_target(site ALL
    COMMAND ${PORTAL_NODE} ${CMAKE_SOURCE_DIR}/cmake/scripts/assemble_site.mjs
      --out ${CMAKE_BINARY_DIR}/site
      ${CMAKE_SOURCE_DIR}/shell ${CMAKE_BINARY_DIR}/programs ${PORTAL_FONTS}
    COMMENT "Assembling the site"
    VERBATIM)
  add_dependencies(site ${ARGN} portal_fonts)
endfunction()
