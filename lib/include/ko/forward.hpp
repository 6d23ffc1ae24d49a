// SPDX-License-Identifier: MIT
/// The names of the library's types, for headers that only refer to them.
#pragma once

#include <cstdint>

namespace ko {

// ko/values
class Clock;
class Date;
struct Day;
struct Fault;
enum class Language : std::uint8_t;
class Moment;
struct Percent;
struct Period;
struct Quantity;
class Rational;
template <class T>
class Result;

// ko/files
class Cursor;
struct File;
class FileSystem;
class Source;
struct Span;
class Tree;

// ko/records
struct Field;
enum class Kind : std::uint8_t;
struct Reading;
struct Record;
class Register;
struct Shape;
struct Type;
enum class Value : std::uint8_t;

// ko/findings
struct Diagnostic;
struct Edit;
struct Finding;
struct Place;
struct Rule;
class Selection;
enum class Severity : std::uint8_t;

// ko/answers
struct DocumentTree;
struct Table;

}  // namespace ko
