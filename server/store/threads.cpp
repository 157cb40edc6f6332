#include "server/store/threads.hpp"

#include <algorithm>
#include <exception>
#include <iterator>
#include <optional>
#include <utility>

namespace store {
namespace {

constexpr std::size_t kMostAtOnce = 64;     // writes in one commit
constexpr std::size_t kMostWaiting = 2048;  // writes or reads

// What came of one write before the commit: what to call after it, or why it was undone.
struct Ran {
  Acknowledge acknowledge;
  std::optional<std::string> failure;
};

Ran run_alone(Transaction& transaction, const Write& write) {
  try {
    Savepoint savepoint(transaction.sql());
    Acknowledge acknowledge = write.run(transaction);
    savepoint.keep();
    return {std::move(acknowledge), std::nullopt};
  } catch (const std::exception& error) {
    return {{}, error.what()};
  }
}

}  // namespace

Writer::Writer(const std::filesystem::path& file)
    : connection_(file, Connection::Mode::ReadWrite), thread_([this] { work(); }) {}

Writer::~Writer() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  wake_.notify_all();
  thread_.join();
}

bool Writer::submit(Write write) {
  {
    const std::lock_guard lock(mutex_);
    if (ending_ || waiting_.size() >= kMostWaiting) return false;
    waiting_.push_back(std::move(write));
  }
  wake_.notify_one();
  return true;
}

void Writer::work() {
  while (true) {
    std::vector<Write> writes;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [&] { return ending_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      const auto count = static_cast<std::ptrdiff_t>(std::min(waiting_.size(), kMostAtOnce));
      std::move(waiting_.begin(), waiting_.begin() + count, std::back_inserter(writes));
      waiting_.erase(waiting_.begin(), waiting_.begin() + count);
    }
    commit_together(writes);
  }
}

void Writer::commit_together(std::vector<Write>& writes) {
  std::vector<Ran> ran;
  try {
    Transaction transaction(connection_, Transaction::Kind::Write);
    for (const Write& write : writes) ran.push_back(run_alone(transaction, write));
    transaction.commit();
  } catch (const StorageError& error) {
    for (const Write& write : writes) write.failed(error.what());
    return;
  }
  for (std::size_t i = 0; i < writes.size(); ++i) {
    if (ran[i].failure) {
      writes[i].failed(*ran[i].failure);
    } else {
      ran[i].acknowledge();
    }
  }
}

Readers::Readers(const std::filesystem::path& file, std::size_t threads) {
  for (std::size_t i = 0; i < threads; ++i) {
    threads_.emplace_back(
        [this, connection = Connection(file, Connection::Mode::ReadOnly)]() mutable {
          work(std::move(connection));
        });
  }
}

Readers::~Readers() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  wake_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

bool Readers::submit(Read read) {
  {
    const std::lock_guard lock(mutex_);
    if (ending_ || waiting_.size() >= kMostWaiting) return false;
    waiting_.push_back(std::move(read));
  }
  wake_.notify_one();
  return true;
}

void Readers::work(Connection connection) {
  while (true) {
    Read read;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [&] { return ending_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      read = std::move(waiting_.front());
      waiting_.pop_front();
    }
    read(connection);
  }
}

}  // namespace store
