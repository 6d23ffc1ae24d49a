# SPDX-License-Identifier: MIT
"""Programs that end, whatever a change does to them."""

import os
import resource
import signal
import subprocess

MOST_MEMORY = 6 << 30  # bytes, of one program
LARGEST_FILE = 1 << 32  # bytes, as long as one that a story makes without writing it


def run(words, limit, cwd, env=None, told=subprocess.DEVNULL):
    """The exit status; None where the limit was over. What the program began ends with it."""

    def bound():
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    process = subprocess.Popen(
        words, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=told,
        start_new_session=True, preexec_fn=bound,
    )  # fmt: skip
    try:
        return process.wait(limit)
    except subprocess.TimeoutExpired:
        return None
    finally:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
