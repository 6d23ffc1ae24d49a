// SPDX-License-Identifier: MIT
/// A call to somebody else's function, without owning it: what a visitor is passed as.
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace ko::query {

template <class Signature>
class FunctionRef;

/// Refers to a callable that outlives it: an argument of the call it is passed to.
template <class Returned, class... Arguments>
class FunctionRef<Returned(Arguments...)> {
 public:
  template <class Callable>
  requires(!std::is_same_v<std::remove_cvref_t<Callable>, FunctionRef>)
      FunctionRef(Callable&& callable)  // NOLINT(google-explicit-constructor): stands for the callable
      : object_(const_cast<void*>(static_cast<const void*>(std::addressof(callable)))),
        call_([](void* object, Arguments... arguments) -> Returned {
          return (*static_cast<std::remove_reference_t<Callable>*>(object))(
              std::forward<Arguments>(arguments)...);
        }) {}

  Returned operator()(Arguments... arguments) const {
    return call_(object_, std::forward<Arguments>(arguments)...);
  }

 private:
  void* object_;
  Returned (*call_)(void*, Arguments...);
};

}  // namespace ko::query
