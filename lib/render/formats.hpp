// SPDX-License-Identifier: MIT
/// What the rows of `formats()` call: one function a format and kind of content.
#pragma once

#include <string>

#include "ko/answers/render.hpp"

namespace ko {

std::string render_text(const DocumentTree& document, const RenderOptions& options);
std::string render_markdown(const DocumentTree& document, const RenderOptions& options);
std::string render_html(const DocumentTree& document, const RenderOptions& options);

std::string render_text_table(const Table& table, const RenderOptions& options);
std::string render_markdown_table(const Table& table, const RenderOptions& options);
std::string render_html_table(const Table& table, const RenderOptions& options);
std::string render_csv(const Table& table, const RenderOptions& options);
std::string render_tsv(const Table& table, const RenderOptions& options);
std::string render_json(const Table& table, const RenderOptions& options);
std::string render_jsonl(const Table& table, const RenderOptions& options);
std::string render_yaml(const Table& table, const RenderOptions& options);
std::string render_sql(const Table& table, const RenderOptions& options);
std::string render_plain(const Table& table, const RenderOptions& options);
std::string render_count(const Table& table, const RenderOptions& options);

}  // namespace ko
