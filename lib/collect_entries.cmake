# Writes the list of entries of one type: see registry.cmake. A list that stays the same is not written again.
set(names "")
foreach(source IN LISTS SOURCES)
  file(STRINGS "${source}" lines REGEX "^KO_ENTRY\\(${TYPE}, [a-z0-9_]+\\)")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^KO_ENTRY\\(${TYPE}, ([a-z0-9_]+)\\).*" "\\1" name "${line}")
    list(APPEND names ${name})
  endforeach()
endforeach()
list(SORT names)
set(declarations "")
set(pointers "")
foreach(name IN LISTS names)
  string(APPEND declarations "extern const ${TYPE} ${name};\n")
  string(APPEND pointers "      &${name},\n")
endforeach()
file(WRITE "${OUTPUT}.new" "// Made by lib/collect_entries.cmake.
#include \"${HEADER}\"

namespace ${NAMESPACE} {

${declarations}
std::span<const ${TYPE}* const> ${FUNCTION}() {
  static constexpr const ${TYPE}* all[] = {
${pointers}  };
  return all;
}

}  // namespace ${NAMESPACE}
")
file(COPY_FILE "${OUTPUT}.new" "${OUTPUT}" ONLY_IF_DIFFERENT)
