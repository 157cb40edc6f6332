# portal_options: the language, the sanitizers and the code generation that all our targets share.
add_library(portal_options INTERFACE)
target_compile_features(portal_options INTERFACE cxx_std_23)
target_include_directories(portal_options INTERFACE ${CMAKE_SOURCE_DIR})

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(PORTAL_CCACHE ccache)
if(PORTAL_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${PORTAL_CCACHE})
endif()

set_property(CACHE PORTAL_SANITIZE PROPERTY STRINGS "" asan tsan)
if(PORTAL_SANITIZE STREQUAL "asan")
  set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_definitions(portal_options INTERFACE _GLIBCXX_ASSERTIONS)
elseif(PORTAL_SANITIZE STREQUAL "tsan")
  set(sanitizers -fsanitize=thread -fno-omit-frame-pointer)
elseif(PORTAL_SANITIZE)
  message(FATAL_ERROR "PORTAL_SANITIZE is '${PORTAL_SANITIZE}'; it can be empty, asan or tsan")
endif()
target_compile_options(portal_options INTERFACE ${sanitizers})
target_link_options(portal_options INTERFACE ${sanitizers})

target_compile_definitions(portal_options INTERFACE
  $<$<BOOL:${PORTAL_TEST_HOOKS}>:PORTAL_TEST_HOOKS>)

if(EMSCRIPTEN)
  # Catch2 needs exceptions and names of types; nothing else of ours does.
  target_compile_options(portal_options INTERFACE
    $<IF:$<BOOL:$<TARGET_PROPERTY:PORTAL_TEST>>,-fwasm-exceptions,-fno-exceptions;-fno-rtti>
    $<$<CONFIG:Release>:-Oz;-flto>)
endif()
