// SPDX-License-Identifier: MIT
/// A process between this one and a program that it runs, which nothing that the program starts outlives.
#pragma once

#include <sys/types.h>

namespace ko::cli {

/// What a keeper does: it waits until its child, the program, has ended, until it is asked to end by SIGTERM,
/// or until the process that made it has ended; then it kills all that the program started and has not taken
/// along, whatever groups and sessions these made, and ends as the program has ended. Called in a process of
/// its own that has forked the program; allocates nothing.
[[noreturn]] void keep(pid_t program);

/// Makes this process a keeper, with all it is the parent of from now on; false where the one that made it,
/// `parent`, has ended already. The signals that it waits for are blocked from then on, so that none comes
/// too early; those that ask it to end are blocked before, where none is to be lost.
bool become_keeper(pid_t parent);

}  // namespace ko::cli
