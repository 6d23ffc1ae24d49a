// SPDX-License-Identifier: MIT
#include <yaml.h>

#include "bench/peers/bytes_to_tree.hpp"

namespace {

std::size_t count_documents(const std::string& bytes) {
  yaml_parser_t parser;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  std::size_t documents = 0;
  bool good = true;
  for (bool more = true; more;) {
    yaml_document_t document;
    good = yaml_parser_load(&parser, &document) != 0;
    more = good && yaml_document_get_root_node(&document) != nullptr;
    if (more) ++documents;
    if (good) yaml_document_delete(&document);
  }
  yaml_parser_delete(&parser);
  return good ? documents : 0;
}

}  // namespace

int main(int argument_count, char** arguments) {
  return ko::bench::time_reader(argument_count, arguments, count_documents);
}
