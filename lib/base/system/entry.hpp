// SPDX-License-Identifier: MIT
/// How a source enters what it defines into a list that the build collects (lib/registry.cmake):
/// `KO_ENTRY(Relation, votes) = {…};`
#pragma once

/// Defines a constant that other sources can refer to.
#define KO_ENTRY(type, name) \
  extern const type name;    \
  const type name
