// SPDX-License-Identifier: MIT
/// How a command ends, and how it says that it cannot go on.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>

#include "ko/values/result.hpp"

namespace ko::cli {

/// The exit statuses. Never a count.
enum class Exit : std::uint8_t {
  done = 0,          ///< done, and nothing found
  findings = 1,      ///< `validate` found something, or there is nothing to report on
  usage = 2,         ///< the command line or a query cannot be understood
  input_output = 3,  ///< something could not be read or written
  fault = 4,         ///< a fault in `ko` itself
};

/// Ends a command from anywhere in it. Caught once, in `run_program`, which prints `ko: MESSAGE` and, where
/// there is one, the mend on a line of its own.
class Failure : public std::runtime_error {
 public:
  Failure(Exit status, const std::string& message, std::string mend = {})
      : std::runtime_error(message), status_(status), mend_(std::move(mend)) {}

  Failure(Exit status, const Fault& fault) : Failure(status, fault.message, fault.mend()) {}

  Exit status() const { return status_; }
  const std::string& mend() const { return mend_; }

 private:
  Exit status_;
  std::string mend_;
};

/// Whoever reads standard output has gone (`ko … | head`): no failure, the rest is simply not wanted.
class ClosedPipe : public std::exception {};

}  // namespace ko::cli
