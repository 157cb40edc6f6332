#pragma once

#include "server/store/sqlite.hpp"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace store {

// Called once the transaction is on the disk.
using Acknowledge = std::function<void()>;

// A change of the database. `run` does it and says what to call once it is durable; it throws to
// undo itself, alone. `failed` is called instead when it was undone or could not be committed.
// All are called in the writer's thread.
struct Write {
  std::function<Acknowledge(Transaction&)> run;
  std::function<void(const std::string& why)> failed;
};

// The one writer: a thread that puts everything which waits into one transaction, commits it, and
// acknowledges after the commit, in order.
class Writer {
 public:
  explicit Writer(const std::filesystem::path& file);
  ~Writer();  // carries out what was accepted
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  // False if too much waits already; then nothing of `write` is called.
  bool submit(Write write);

 private:
  void work();
  void commit_together(std::vector<Write>& writes);

  Connection connection_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Write> waiting_;
  bool ending_ = false;
  std::thread thread_;
};

// Threads that read, each with a connection of its own. A read must not throw.
class Readers {
 public:
  using Read = std::function<void(Connection&)>;

  Readers(const std::filesystem::path& file, std::size_t threads);
  ~Readers();
  Readers(const Readers&) = delete;
  Readers& operator=(const Readers&) = delete;

  bool submit(Read read);

 private:
  void work(Connection connection);

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Read> waiting_;
  bool ending_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace store
