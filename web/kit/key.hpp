#pragma once

#include <cstdint>
#include <string_view>

namespace kit {

// The name of a node: 64-bit FNV-1a over its semantic path ("list/row:<UmsRef>/auto-assign"), of
// stable names and entity ids. Never an index, a rectangle or a label.
class NodeKey {
 public:
  constexpr NodeKey() = default;
  constexpr explicit NodeKey(std::string_view path) : state_(fold(kBasis, path)) {}

  // The child `name` of this path.
  constexpr NodeKey operator/(std::string_view name) const {
    return NodeKey(fold(fold(state_, "/"), name));
  }
  // The child that stands for one entity or value: `kind` ':' `id`.
  constexpr NodeKey of(std::string_view kind, std::string_view id) const {
    return NodeKey(fold(fold((*this / kind).state_, ":"), id));
  }
  // Cut to 53 bits, as nodes and actions carry it; 0 is no key.
  constexpr std::uint64_t value() const { return state_ & ((std::uint64_t{1} << 53) - 1); }

  friend constexpr bool operator==(NodeKey a, NodeKey b) { return a.value() == b.value(); }

 private:
  static constexpr std::uint64_t kBasis = 0xcbf29ce484222325u;
  constexpr explicit NodeKey(std::uint64_t state) : state_(state) {}
  static constexpr std::uint64_t fold(std::uint64_t state, std::string_view bytes) {
    for (const char byte : bytes) {
      state = (state ^ static_cast<unsigned char>(byte)) * 0x100000001b3u;
    }
    return state;
  }

  std::uint64_t state_ = 0;
};

}  // namespace kit
