// SPDX-License-Identifier: MIT
/// Memory in large pages.
#pragma once

#include <cstddef>
#include <vector>

namespace ko {

/// Asks the system to give memory that is about to be written to in large pages, where it has some: otherwise
/// much of the time of filling it goes to asking for one small page after another. Of little memory, and
/// where there are no large pages, nothing comes of it.
void ask_for_large_pages(void* memory, std::size_t bytes);

/// The same for the part of a vector that is still free.
template <class T>
void ask_for_large_pages(std::vector<T>& values) {
  ask_for_large_pages(static_cast<void*>(values.data() + values.size()),
                      (values.capacity() - values.size()) * sizeof(T));
}

}  // namespace ko
