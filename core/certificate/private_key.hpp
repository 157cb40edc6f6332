#pragma once

#include "core/certificate/pem.hpp"

namespace certificate {

// Whether the file holds a private key, readable or encrypted, whole or cut off: a PEM label with
// PRIVATE KEY in it; PKCS#1, SEC 1, PKCS#8, DSA or PKCS#12 as DER or BER, alone, behind something
// else or in PEM of any label; OpenSSH, PuTTY, a Java keystore.
bool holds_private_key(Der file);

// The same for a file that was taken apart already: `text` is its text_of_file, `blocks` are its
// pem_blocks.
bool holds_private_key(Der file, std::string_view text, std::span<const PemBlock> blocks);

// Overwrites the bytes in a way that is not optimized away.
void wipe(std::span<std::uint8_t> bytes);
void wipe(std::string& text, std::span<PemBlock> blocks);

}  // namespace certificate
