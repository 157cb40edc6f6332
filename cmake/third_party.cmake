# thirdparty::*, the only names by which our targets know third parties.
# emsdk-setup.sh compiles them once into a cache folder and writes where they are.
set(third_party_paths ${CMAKE_SOURCE_DIR}/build/third_party.cmake)
if(NOT EXISTS ${third_party_paths})
  message(FATAL_ERROR "The third parties are not set up in this clone. Run: ./dev setup")
endif()
include(${third_party_paths})

# Flavors differ in compiler, sanitizers, link-time optimization and the hooks for tests.
if(EMSCRIPTEN AND PORTAL_TEST_HOOKS)
  set(flavor wasm_test)
elseif(EMSCRIPTEN)
  set(flavor wasm)
elseif(PORTAL_SANITIZE STREQUAL "asan")
  set(flavor asan)
else()
  set(flavor native)
endif()

# Imports PREFIX/include and the static LIBRARIES of PREFIX/lib as thirdparty::NAME.
function(portal_import name prefix)
  add_library(thirdparty::${name} INTERFACE IMPORTED GLOBAL)
  target_include_directories(thirdparty::${name} SYSTEM INTERFACE ${prefix}/include)
  foreach(library IN LISTS ARGN)
    target_link_libraries(thirdparty::${name} INTERFACE ${prefix}/lib/lib${library}.a)
  endforeach()
endfunction()

portal_import(imgui ${PORTAL_IMGUI_${flavor}} imgui)
target_compile_definitions(thirdparty::imgui INTERFACE
  IMGUI_USER_CONFIG="portal_imconfig.h"
  $<$<NOT:$<STREQUAL:${flavor},wasm>>:IMGUI_ENABLE_TEST_ENGINE>)
portal_import(mbedtls ${PORTAL_MBEDTLS_${flavor}} mbedtls)
target_compile_definitions(thirdparty::mbedtls INTERFACE
  MBEDTLS_CONFIG_FILE="portal_mbedtls_config.h")
portal_import(json ${PORTAL_JSON})
target_compile_definitions(thirdparty::json INTERFACE JSON_USE_IMPLICIT_CONVERSIONS=0)
if(PORTAL_TESTS)
  portal_import(catch2 ${PORTAL_CATCH2_${flavor}} catch2)
endif()

if(NOT EMSCRIPTEN AND PORTAL_SERVER)
  set(THREADS_PREFER_PTHREAD_FLAG ON)
  find_package(Threads REQUIRED)
  find_package(Boost 1.81 REQUIRED)
  find_package(SQLite3 3.40 REQUIRED)
  find_package(OpenSSL 3.0 REQUIRED)
  add_library(thirdparty::boost INTERFACE IMPORTED GLOBAL)
  target_link_libraries(thirdparty::boost INTERFACE Boost::headers Threads::Threads)
  add_library(thirdparty::sqlite INTERFACE IMPORTED GLOBAL)
  target_link_libraries(thirdparty::sqlite INTERFACE SQLite::SQLite3)
  add_library(thirdparty::openssl INTERFACE IMPORTED GLOBAL)
  target_link_libraries(thirdparty::openssl INTERFACE OpenSSL::SSL OpenSSL::Crypto)
endif()
