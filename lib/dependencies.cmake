# Finding what is built on. What is missing is named with the Debian package that has it.

function(ko_missing name package)
  message(FATAL_ERROR "${name} is missing. In Debian: apt-get install ${package}\n"
                      "`sh tests/setup.sh` installs everything that building and testing need.")
endfunction()

# ko_need(PACKAGE DEBIAN_PACKAGE): find_package, or say where it is to be had.
macro(ko_need name package)
  find_package(${name} QUIET)
  if(NOT ${name}_FOUND)
    ko_missing(${name} ${package})
  endif()
endmacro()

# The same for what has no CMake package: the target is PkgConfig::TARGET.
macro(ko_need_by_pkg_config module target package)
  pkg_check_modules(${target} QUIET IMPORTED_TARGET ${module})
  if(NOT ${target}_FOUND)
    ko_missing(${module} ${package})
  endif()
endmacro()
