// SPDX-License-Identifier: MIT
/// `ko fmt [PATH…]`: gives records one layout.
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/sets_written.hpp"
#include "ko/editing/formatting.hpp"
#include "ko/files/changes.hpp"
#include "ko/files/edit.hpp"
#include "ko/files/read.hpp"
#include "ko/files/second_opinion.hpp"
#include "ko/values/text.hpp"
#include "records/records.hpp"
#include "world/folder_lock.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::vector<std::string> paths;
  std::string input_name = "<stdin>";
  bool check = false;
  bool diff = false;
};

/// A file that was asked for, and what would give it its layout.
struct LaidOut {
  const File* file = nullptr;
  const RecordSet* set = nullptr;
  Layout layout = {};

  bool is_changed() const { return !layout.edits.empty(); }
  std::string text() const { return apply(file->source.bytes(), layout.edits).text; }
};

/// Files of a folder without a ko.yaml may belong together or not: they are read only when named.
void check_sets(const Context& context, const Options& options, const std::vector<RecordsRead>& sets) {
  if (!options.paths.empty()) return;
  for (const RecordsRead& read : sets)
    if (read.set.configuration.empty() && !read.reading.files.empty())
      throw Failure(Exit::usage,
                    fmt::format("there is no ko.yaml in {} or above it",
                                context.files().canonical(context.working_folder())),
                    "name the folder, `ko fmt .`, to lay out the files in it");
}

std::vector<LaidOut> files_asked(const std::vector<RecordsRead>& sets) {
  std::vector<LaidOut> files;
  for (const RecordsRead& read : sets)
    for (const File& file : read.reading.files)
      if (is_asked(read.set, file.source.name())) files.push_back({&file, &read.set});
  return files;
}

void lay_out(const Context& context, std::vector<LaidOut>& files) {
  const auto watch = context.watch("lay out");
  std::vector<const File*> read;
  for (const LaidOut& laid_out : files) read.push_back(laid_out.file);
  std::vector<Layout> layouts = layouts_of(read);
  for (std::size_t i = 0; i < files.size(); ++i) files[i].layout = std::move(layouts[i]);
}

/// A document on its own, as it is read after a line of `---`.
void append_document(std::string_view text, std::string& documents) {
  documents += "---";
  if (!text.starts_with('\n') && !text.starts_with('\r') && !text.starts_with(' ')) documents += '\n';
  documents += text;
  if (!text.ends_with('\n')) documents += '\n';
}

File read_alone(const std::string& name, std::string text) {
  File file{0, Source(name, std::move(text)), {}};
  file.tree = read_tree(file.source, 0, {.threads = 1}).tree;
  return file;
}

/// Reads the documents that change, before and after. Fails where they do not say the same, or a second
/// reader of YAML sees something else in them than before, other than ko does: then nothing is written.
void check_meaning(const LaidOut& laid_out) {
  const Source& source = laid_out.file->source;
  std::string before;
  std::string after;
  for (const Edit& edit : laid_out.layout.edits) {
    append_document(source.slice(edit.place.span), before);
    append_document(edit.text, after);
  }
  const File was = read_alone(source.name(), std::move(before));
  const File is = read_alone(source.name(), std::move(after));
  const auto brought = disagreement_brought(was.source, is.source);
  if (!brought && say_the_same(was, is)) return;
  throw Failure(Exit::fault,
                fmt::format("nothing is written: laid out, {} would be read otherwise{}", source.name(),
                            brought ? ": " + brought->message : std::string()),
                "`--diff` shows what would be written; lay it out by hand, and tell us");
}

void check_meaning(const Context& context, const std::vector<LaidOut>& files) {
  const auto watch = context.watch("second opinion");
  for (const LaidOut& laid_out : files)
    if (laid_out.is_changed()) check_meaning(laid_out);
}

/// Names the documents that are left as they are. True when one has faults.
bool note_left(const Context& context, const std::vector<LaidOut>& files) {
  bool is_faulty = false;
  for (const LaidOut& laid_out : files) {
    if (laid_out.layout.left.empty()) continue;
    const LineIndex lines(laid_out.file->source);
    const std::string_view bytes = laid_out.file->source.bytes();
    for (const LeftAsItIs& left : laid_out.layout.left) {
      const std::size_t text = bytes.find_first_not_of(" \t\r\n", left.place.span.begin);
      context.note(fmt::format("{}:{}: this document is left as it is: {}{}", laid_out.file->source.name(),
                               lines.position(text).line, left.why,
                               left.is_faulty ? "; `ko validate` shows what is wrong" : ""));
      is_faulty = is_faulty || left.is_faulty;
    }
  }
  return is_faulty;
}

std::string told(std::size_t some, std::size_t all, std::string_view what) {
  if (some == 0) return fmt::format("{}: nothing to lay out anew", counted(all, "file"));
  return fmt::format("{} of {} {}", some, counted(all, "file"), what);
}

/// Writes the files that change, those of a set all or none; the text of standard input is the answer.
Exit write(Context& context, const Texts& texts, const std::vector<LaidOut>& files) {
  check_meaning(context, files);
  std::vector<ChangeInSet> changes;
  std::size_t on_disk = 0;
  for (const LaidOut& laid_out : files) {
    const std::string& name = laid_out.file->source.name();
    if (texts.input && name == texts.input->name()) {
      context.print(laid_out.text());
      continue;
    }
    ++on_disk;
    if (laid_out.is_changed())
      changes.push_back({laid_out.set, {name, std::string(laid_out.file->source.bytes()), laid_out.text()}});
  }
  write_sets(texts.files, changes);
  if (on_disk != 0) context.note(told(changes.size(), on_disk, "laid out anew"));
  return Exit::done;
}

/// Names the files that would change, or shows how.
Exit show(Context& context, const Options& options, const std::vector<LaidOut>& files) {
  if (options.diff) check_meaning(context, files);
  std::size_t changed = 0;
  for (const LaidOut& laid_out : files) {
    if (!laid_out.is_changed()) continue;
    ++changed;
    const Source& source = laid_out.file->source;
    context.print(options.diff ? unified_diff(source.name(), source.bytes(), laid_out.text())
                               : printable(source.name()) + "\n");
  }
  context.note(told(changed, files.size(), changed == 1 ? "has another layout" : "have another layout"));
  return changed == 0 ? Exit::done : Exit::findings;
}

Exit run(Context& context, const Options& options) {
  if (options.check && options.diff)
    throw Failure(Exit::usage, "`--diff` shows what `--check` names", "give one of the two");
  Texts texts{.files = context.files()};
  if (std::ranges::find(options.paths, "-") != options.paths.end())
    texts.input.emplace(options.input_name, context.read_input());
  std::vector<std::unique_ptr<FolderLock>> locks;
  if (!options.check && !options.diff) locks = locked_sets(context, options.paths);
  const std::vector<RecordsRead> sets = read_sets(context, options.paths, texts);
  check_sets(context, options, sets);
  std::vector<LaidOut> files = files_asked(sets);
  lay_out(context, files);
  bool is_unreadable = false;
  for (const RecordsRead& read : sets)
    for (const std::string& why : read.reading.unreadable) {
      context.note(why);
      is_unreadable = true;
    }
  const bool is_faulty = note_left(context, files);
  const Exit status =
      options.check || options.diff ? show(context, options, files) : write(context, texts, files);
  if (is_unreadable) return Exit::input_output;
  return status == Exit::done && is_faulty ? Exit::findings : status;
}

void declare(Arguments& takes, Options& options) {
  takes.positional("PATH", options.paths,
                   "Files and folders; - is standard input; without any, the set around here");
  takes.option("--stdin-filename", options.input_name, "FILE",
               "The file that standard input is read in place of, and what it is called");
  takes.flag("--check", options.check, "Name the files that have another layout, and change nothing");
  takes.flag("--diff", options.diff, "Show what would change, and change nothing");
}

constexpr std::string_view details =
    R"(No value changes, and what is laid out stays as it is when it is laid out again. Fields stand in the order in which
`ko explain KIND` lists them, keys that it does not list after them. What lies within something is indented by two
spaces, dashes too. Texts stand without quotes where every reader takes them for texts, and are folded (`>-`) where
they do not fit their line; texts with line breaks are written as `|`. What you wrote in braces or brackets stays so
while it fits its line; a longer list in brackets fills lines below its key. Lines go to 100 characters, and to up to
120 where yours do. The only empty lines are those before and after lines of comments. Documents are parted by `---`.

Comments stay beside what they stand beside, and `# ko: ignore[…]` keeps what it keeps quiet. The byte order mark and
the line breaks of a file stay. A document with faults is left byte for byte as it is, and named.

--check and --diff end with status 1 when a file has another layout; so does every run that left a document with
faults. With - among the paths, the text of standard input goes to standard output.)";

}  // namespace

KO_ENTRY(Command, fmt_command) = {
    .name = "fmt",
    .order = 40,
    .summary = "give records one layout, and change no value",
    .example = "ko fmt --diff meetings",
    .declare = declared<Options, declare, run>,
    .details = details,
    .other_endings = ".diff .patch",
};

}  // namespace ko::cli
