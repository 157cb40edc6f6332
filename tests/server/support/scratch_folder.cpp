#include "tests/server/support/scratch_folder.hpp"

#include <stdlib.h>

#include <stdexcept>
#include <string>
#include <system_error>

namespace support {

ScratchFolder::ScratchFolder() {
  std::string form = (std::filesystem::temp_directory_path() / "portal-test-XXXXXX").string();
  if (mkdtemp(form.data()) == nullptr) throw std::runtime_error("no scratch folder");
  path_ = form;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;  // a leftover in the temporary folder breaks nothing
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace support
