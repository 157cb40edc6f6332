# portal_warnings: errors on the compilers that the project pins.
add_library(portal_warnings INTERFACE)
target_compile_options(portal_warnings INTERFACE
  -Werror -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wcast-qual -Wdouble-promotion -Wformat=2
  -Wimplicit-fallthrough -Wextra-semi -Wundef -Wswitch-enum
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-branches>
  $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
  $<$<CXX_COMPILER_ID:GNU>:-Wsuggest-override>
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>  # g++ 12 finds it in std::string's own operator+ (its bug 105651)
  $<$<CXX_COMPILER_ID:Clang>:-Wmissing-prototypes>
  $<$<CXX_COMPILER_ID:Clang>:-Wunreachable-code>)
