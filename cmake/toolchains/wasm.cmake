# Emscripten as emsdk-setup.sh left it, or the user's own.
set(third_party_paths ${CMAKE_CURRENT_LIST_DIR}/../../build/third_party.cmake)
if(NOT EXISTS ${third_party_paths})
  message(FATAL_ERROR "Emscripten is not set up in this clone. Run: ./dev setup")
endif()
include(${third_party_paths})
include(${PORTAL_EMSCRIPTEN}/cmake/Modules/Platform/Emscripten.cmake)
