# Writes the files of a list into a C++ source as bytes: cmake -D OUTPUT=… -D NAME=… -D ROOT=… -D FILES=a;b -P embed.cmake
# The source defines std::span<const ko::EmbeddedFile> ko::embedded::NAME(), sorted by path.
set(arrays "")
set(rows "")
set(n 0)
list(SORT FILES)
foreach(file IN LISTS FILES)
  file(READ "${ROOT}/${file}" hex HEX)
  string(LENGTH "${hex}" digits)
  math(EXPR bytes "${digits} / 2")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," hex "${hex}")
  string(APPEND arrays "constexpr unsigned char file_${n}[] = {${hex}0};\n")
  string(APPEND rows "    {\"${file}\", text(file_${n}, ${bytes})},\n")
  math(EXPR n "${n} + 1")
endforeach()
file(WRITE "${OUTPUT}.new" "// Made by lib/embed.cmake.
#include \"base/system/embedded.hpp\"

namespace ko::embedded {
namespace {
${arrays}
[[maybe_unused]] std::string_view text(const unsigned char* bytes, std::size_t count) {
  return {reinterpret_cast<const char*>(bytes), count};
}
}  // namespace

std::span<const EmbeddedFile> ${NAME}() {
  static const EmbeddedFile files[] = {
${rows}    {},  // so that an empty list is an array too
  };
  return {files, ${n}};
}

}  // namespace ko::embedded
")
file(COPY_FILE "${OUTPUT}.new" "${OUTPUT}" ONLY_IF_DIFFERENT)
