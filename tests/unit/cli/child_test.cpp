// SPDX-License-Identifier: MIT
#include "programs/child.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <string>
#include <thread>

namespace ko::cli {
namespace {

using End = ChildOutcome::End;
using namespace std::chrono_literals;

Child shell(const std::string& script) {
  return {.program = "sh", .arguments = {"-c", script}};
}

/// Whether a process runs; one that has ended and that nobody has asked for yet does not.
bool runs(const std::string& process) {
  std::ifstream file("/proc/" + process.substr(0, process.find('\n')) + "/stat");
  std::string number;
  std::string name;
  std::string state;
  return file >> number >> name >> state && state != "Z" && state != "X";
}

/// Whether a process ends soon: one that is killed takes a moment to go.
bool ends(const std::string& process) {
  for (int look = 0; look < 100 && runs(process); ++look) std::this_thread::sleep_for(100ms);
  return !runs(process);
}

TEST_CASE("a program has its own variables in place of those of this process") {
  Child child = shell("echo $KO_OWN $HOME");
  child.environment = {"KO_OWN=a b", "HOME=/nowhere"};
  CHECK(run_child(child).output == "a b /nowhere\n");
  CHECK(run_child(shell("echo $KO_OWN")).output == "\n");
}

TEST_CASE("a program is given its input, and its output, errors and status come back") {
  Child child = shell("cat; echo problem >&2; exit 3");
  child.input = std::string(3'000'000, 'x');
  const ChildOutcome outcome = run_child(child);
  CHECK(outcome.end == End::exited);
  CHECK(outcome.status == 3);
  CHECK(outcome.output == child.input);
  CHECK(outcome.errors == "problem\n");
  CHECK_FALSE(outcome.succeeded());
}

TEST_CASE("input that nobody reads is left, and there is none unless given") {
  std::signal(SIGPIPE, SIG_IGN);  // as in the program
  Child child = shell("exec <&-; echo read");
  child.input = std::string(3'000'000, 'x');
  CHECK(run_child(child).output == "read\n");
  CHECK(run_child(shell("wc -c | tr -d ' '")).output == "0\n");
}

TEST_CASE("a program that is not there is no failure of the system") {
  CHECK(run_child({.program = "ko-has-no-such-program", .arguments = {}}).end == End::no_such_program);
}

TEST_CASE("a program that a signal ends says which") {
  const ChildOutcome outcome = run_child(shell("kill -TERM $$"));
  CHECK(outcome.end == End::signalled);
  CHECK(outcome.status == 15);
  std::signal(SIGPIPE, SIG_IGN);  // as in the program, which the programs that it runs are not to see
  const ChildOutcome piped = run_child(shell("kill -PIPE $$"));
  CHECK(piped.end == End::signalled);
  CHECK(piped.status == 13);
}

TEST_CASE("a program that takes too long is killed with all it started") {
  Child child = shell("sleep 1000 & echo $!; sleep 1000 | cat");
  child.most_time = 300ms;
  const auto start = std::chrono::steady_clock::now();
  const ChildOutcome outcome = run_child(child);
  CHECK(outcome.end == End::out_of_time);
  CHECK(std::chrono::steady_clock::now() - start < 60s);
  CHECK_FALSE(outcome.output.empty());
  CHECK(ends(outcome.output));
}

TEST_CASE("what a program leaves behind is killed, and does not hold its answer up") {
  const auto start = std::chrono::steady_clock::now();
  const ChildOutcome outcome = run_child(shell("sleep 1000 & echo $!"));
  CHECK(outcome.succeeded());
  CHECK(std::chrono::steady_clock::now() - start < 60s);
  CHECK(ends(outcome.output));
}

TEST_CASE(
    "what makes a session of its own is killed all the same, when the program ends and when it is stopped") {
  const std::string escape = "setsid sh -c 'echo $$; exec >&- 2>&-; sleep 1000' & ";
  const ChildOutcome ended = run_child(shell(escape + "sleep 0.3"));
  CHECK(ended.succeeded());
  CHECK_FALSE(ended.output.empty());
  CHECK_FALSE(runs(ended.output));  // it does not return before
  Child child = shell(escape + "sleep 1000");
  child.most_time = 500ms;
  const ChildOutcome stopped = run_child(child);
  CHECK(stopped.end == End::out_of_time);
  CHECK_FALSE(stopped.output.empty());
  CHECK_FALSE(runs(stopped.output));
}

TEST_CASE("a program that ends with a signal of its own leaves nothing either") {
  const ChildOutcome outcome = run_child(shell("setsid sleep 1000 & echo $!; kill -SEGV $$"));
  CHECK(outcome.end == End::signalled);
  CHECK(outcome.status == 11);
  CHECK_FALSE(runs(outcome.output));
}

TEST_CASE("a program gets no more memory than it may have") {
  Child child = {.program = "dd", .arguments = {"if=/dev/zero", "of=/dev/null", "bs=400M", "count=1"}};
  CHECK(run_child(child).succeeded());
  child.most_memory = 200'000'000;
  CHECK_FALSE(run_child(child).succeeded());
}

TEST_CASE("a program that writes without end is stopped") {
  Child child = {.program = "yes", .arguments = {}};
  child.most_output = 1'000'000;
  CHECK(run_child(child).end == End::too_much_output);
}

}  // namespace
}  // namespace ko::cli
