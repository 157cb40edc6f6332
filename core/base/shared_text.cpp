#include "core/base/shared_text.hpp"

#include <algorithm>
#include <new>

namespace base {

SharedText::Block* SharedText::make(std::string_view text) {
  if (text.empty()) return nullptr;
  void* const memory = ::operator new(sizeof(Block) + text.size());
  Block* const block =
      ::new (memory) Block{.owners = 1, .size = static_cast<std::uint32_t>(text.size())};
  std::ranges::copy(text, static_cast<char*>(static_cast<void*>(block + 1)));
  return block;
}

void SharedText::let_go() {
  if (block_ == nullptr || __atomic_fetch_sub(&block_->owners, 1, __ATOMIC_ACQ_REL) != 1) return;
  ::operator delete(block_);
}

}  // namespace base
