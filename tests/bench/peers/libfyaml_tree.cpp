// SPDX-License-Identifier: MIT
#include <libfyaml.h>

#include "bench/peers/bytes_to_tree.hpp"

namespace {

std::size_t count_documents(const std::string& bytes) {
  fy_parse_cfg configuration = {};
  configuration.flags = FYPCF_QUIET;
  fy_parser* parser = fy_parser_create(&configuration);
  fy_parser_set_string(parser, bytes.data(), bytes.size());
  std::size_t documents = 0;
  while (fy_document* document = fy_parse_load_document(parser)) {
    ++documents;
    fy_parse_document_destroy(parser, document);
  }
  const bool failed = fy_parser_get_stream_error(parser);
  fy_parser_destroy(parser);
  return failed ? 0 : documents;
}

}  // namespace

int main(int argument_count, char** arguments) {
  return ko::bench::time_reader(argument_count, arguments, count_documents);
}
