#include "server/config/data_folder.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <system_error>
#include <utility>

namespace config {

std::expected<DataFolder, std::string> DataFolder::open(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return std::unexpected("cannot make " + folder.string() + ": " + error.message());
  const std::string file = (folder / "lock").string();
  const int lock = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock < 0) return std::unexpected("cannot write in " + folder.string());
  if (flock(lock, LOCK_EX | LOCK_NB) != 0) {
    close(lock);
    return std::unexpected("another process uses " + folder.string());
  }
  return DataFolder(folder, lock);
}

DataFolder::DataFolder(std::filesystem::path folder, int lock)
    : folder_(std::move(folder)), lock_(lock) {}

DataFolder::DataFolder(DataFolder&& other) noexcept
    : folder_(std::move(other.folder_)), lock_(std::exchange(other.lock_, -1)) {}

DataFolder::~DataFolder() {
  if (lock_ >= 0) close(lock_);
}

}  // namespace config
