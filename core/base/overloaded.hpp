#pragma once

namespace base {

// Lambdas as one visitor: std::visit(overloaded{...}, variant).
template <class... Fs>
struct overloaded : Fs... {
  using Fs::operator()...;
};

}  // namespace base
