// SPDX-License-Identifier: MIT
#include "ko/values/shared_text.hpp"

#include <cstring>
#include <new>

namespace ko {

std::string_view SharedText::view() const {
  return shared_ == nullptr ? std::string_view()
                            : std::string_view(reinterpret_cast<const char*>(shared_ + 1), shared_->size);
}

SharedText::Shared* SharedText::made_of(std::string_view text) {
  if (text.empty()) return nullptr;
  void* memory = ::operator new(sizeof(Shared) + text.size());
  auto* shared = new (memory) Shared{.size = static_cast<std::uint32_t>(text.size())};
  std::memcpy(static_cast<void*>(shared + 1), text.data(), text.size());
  return shared;
}

void SharedText::release() {
  if (shared_ == nullptr || shared_->owners.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
  shared_->~Shared();
  ::operator delete(shared_);
}

}  // namespace ko
