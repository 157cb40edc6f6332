# portal_generated: what assets/ makes, in every build alike. Below PORTAL_GENERATED are
# web/theme/tokens.hpp for C++ (an include folder of portal_options), tokens.css for the page and
# inter-WEIGHT.ttf for both.
if(PORTAL_WEB)
  find_program(PORTAL_NODE NAMES node nodejs REQUIRED)
  set(PORTAL_GENERATED ${CMAKE_BINARY_DIR}/generated)
  set(assets ${CMAKE_SOURCE_DIR}/assets)
  set(tokens ${PORTAL_GENERATED}/web/theme/tokens.hpp ${PORTAL_GENERATED}/tokens.css)
  set(fonts ${PORTAL_GENERATED}/inter-400.ttf ${PORTAL_GENERATED}/inter-500.ttf
    ${PORTAL_GENERATED}/inter-600.ttf)
  add_custom_command(OUTPUT ${tokens}
    COMMAND ${PORTAL_NODE} ${assets}/tokens.mjs ${PORTAL_GENERATED}
    DEPENDS ${assets}/tokens.mjs ${assets}/tokens.json
    COMMENT "Writing the design tokens for C++ and CSS"
    VERBATIM)
  add_custom_command(OUTPUT ${fonts}
    COMMAND ${PORTAL_NODE} ${assets}/fonts.mjs ${PORTAL_GENERATED}
    DEPENDS ${assets}/fonts.mjs ${assets}/tokens.json ${CMAKE_SOURCE_DIR}/package-lock.json
    COMMENT "Cutting the fonts"
    VERBATIM)
  add_custom_target(portal_generated DEPENDS ${tokens} ${fonts})
  target_include_directories(portal_options INTERFACE ${PORTAL_GENERATED})
endif()
