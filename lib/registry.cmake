# Lists that nobody writes: a source enters what it defines with `KO_ENTRY(TYPE, name) = …`, and the build collects the
# entries of one type from a room into a function that returns them, sorted by name.
#
# ko_registry(TARGET NAMESPACE TYPE FUNCTION HEADER PATTERN...): compiles into TARGET
#   std::span<const NAMESPACE::TYPE* const> NAMESPACE::FUNCTION();
# which HEADER declares, over the sources that match the patterns.
function(ko_registry target namespace type function header)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${ARGN})
  set(output ${CMAKE_CURRENT_BINARY_DIR}/registry_${function}.cpp)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -D OUTPUT=${output} -D NAMESPACE=${namespace} -D TYPE=${type} -D FUNCTION=${function} -D
            HEADER=${header} -D "SOURCES=${sources}" -P ${PROJECT_SOURCE_DIR}/lib/collect_entries.cmake
    DEPENDS ${sources} ${PROJECT_SOURCE_DIR}/lib/collect_entries.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
  set_property(GLOBAL APPEND PROPERTY ko_written_sources ${output})
endfunction()
