# portal_fonts: the page's font files in PORTAL_FONTS, and scripts.mjs, which names those that are
# loaded when a text needs them. The recipe is in assets/.
if(PORTAL_WEB)
  find_program(PORTAL_NODE NAMES node nodejs REQUIRED)
  set(PORTAL_FONTS ${CMAKE_BINARY_DIR}/fonts)
  set(font_files ${PORTAL_FONTS}/inter-400.ttf ${PORTAL_FONTS}/inter-500.ttf ${PORTAL_FONTS}/inter-600.ttf
    ${PORTAL_FONTS}/scripts.mjs)
  add_custom_command(OUTPUT ${font_files}
    COMMAND ${PORTAL_NODE} ${CMAKE_SOURCE_DIR}/assets/fonts.mjs ${PORTAL_FONTS}
    DEPENDS ${CMAKE_SOURCE_DIR}/assets/fonts.mjs ${CMAKE_SOURCE_DIR}/assets/tokens.json
      ${CMAKE_SOURCE_DIR}/package-lock.json
    COMMENT "Cutting the fonts"
    VERBATIM)
  add_custom_target(portal_fonts DEPENDS ${font_files})
endif()
