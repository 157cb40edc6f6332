// What a static library asks of the world and what it keeps between calls, read from its symbols.
import { execFileSync } from 'node:child_process';

/**
 * Symbols of one library as nm --format=sysv lists them.
 * @param {string} library @returns {{member: string, name: string, kind: string, section: string}[]}
 */
export function symbolsOf(library) {
  const listing = execFileSync('nm', ['--format=sysv', library], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return parseSysv(listing);
}

/** @param {string} listing */
export function parseSysv(listing) {
  let member = '';
  return listing.split('\n').flatMap((line) => {
    const header = /^(?:Undefined symbols|Symbols) from .*\[(.*)\]:$/.exec(line);
    if (header) member = header[1];
    const columns = line.split('|').map((column) => column.trim());
    if (columns.length < 7 || columns[0] === 'Name') return [];
    return [{ member, name: columns[0], kind: columns[2], section: columns[6] }];
  });
}

const allowedC = new Set([
  'memchr', 'memcmp', 'memcpy', 'memmove', 'memset', 'strlen', 'strcmp', 'strncmp', 'strchr', 'strstr',
  'bcmp', 'malloc', 'calloc', 'free', 'realloc', 'abort', '_GLOBAL_OFFSET_TABLE_', '__stack_chk_fail',
  '_Unwind_Resume', '__gxx_personality_v0', '__dso_handle', '__assert_fail',
  // fortified forms of the above, and 128-bit arithmetic of the compiler's own library
  '__memcpy_chk', '__memmove_chk', '__memset_chk', '__udivti3', '__umodti3', '__divti3', '__modti3',
]);
// mbedTLS prints numbers into buffers, copies names and reads addresses from text.
const allowedInMbedtls = new Set([
  'snprintf', '__snprintf_chk', 'vsnprintf', '__vsnprintf_chk', 'strncpy', '__strncpy_chk', 'explicit_bzero',
  'inet_pton',
]);
// nlohmann/json reads and writes numbers with these; of the locale it asks for the decimal point.
const allowedInJson = new Set([
  'snprintf', '__snprintf_chk', 'strtod', 'strtoll', 'strtoull', 'localeconv', '__errno_location', 'ldexp',
]);
const sanitizers = /^__(asan|ubsan|tsan|sanitizer|odr_asan)/;

// Of the C++ runtime: everything but what reads a clock, the environment or chance, does I/O,
// starts threads or depends on a locale. Who throws is asked of the relocations, see ownThrows.
const cxxRuntime = /^(_ZNK?St|_ZSt|_ZN9__gnu_cxx|_ZNK9__gnu_cxx|_ZT[IVSTI]|_Zn[wa]|_Zd[la]|__cxa_|_ZNSa|_ZNSs)/;
const impureCxx =
  /chrono.*3now|random_device|basic_[a-z]*stream|basic_[io]?fstream|ios_base|locale|filesystem|thread|mutex|condition_variable|future|_ZSt4cout|_ZSt4cerr|_ZSt3cin|call_once|__cxa_guard|__cxa_atexit|__cxa_thread_atexit/;

/**
 * Imports that a pure library may not have, as "member: symbol". `closed` holds the names that the
 * libraries it is linked with define.
 * @param {ReturnType<typeof symbolsOf>} symbols @param {Set<string>} closed names defined by friends
 * @param {{mbedtls?: boolean, json?: boolean}} options what the library is or holds of others
 */
export function impureImports(symbols, closed, { mbedtls = false, json = false } = {}) {
  const own = new Set(symbols.filter(isDefined).map((symbol) => symbol.name));
  const allowed = (name) =>
    own.has(name) ||
    closed.has(name) ||
    allowedC.has(name) ||
    sanitizers.test(name) ||
    (mbedtls && allowedInMbedtls.has(name)) ||
    (json && allowedInJson.has(name)) ||
    (cxxRuntime.test(name) && !impureCxx.test(name));
  const bad = symbols.filter((symbol) => !isDefined(symbol) && !allowed(symbol.name));
  return [...new Set(bad.map((symbol) => `${symbol.member}: ${symbol.name}`))].sort();
}

// g++ 12 puts a constant table of string_views here and not into .data.rel.ro. Only what is named as
// a constant passes; clang-tidy (avoid-non-const-global-variables) sees that it is one.
const constantTable = /^_Z\w*\d+k[A-Z]\w*$/;

/**
 * Objects that can be written after start: in .data or .bss, thread-local or not. Constants with
 * addresses in them (.data.rel.ro) are constants.
 * @param {ReturnType<typeof symbolsOf>} symbols
 */
export function mutableGlobals(symbols) {
  return symbols
    .filter((symbol) => /^\.(t?data|t?bss)/.test(symbol.section))
    .filter((symbol) => !/^\.data\.rel\.ro/.test(symbol.section))
    .filter((symbol) => !(/^\.data\.rel\.local/.test(symbol.section) && constantTable.test(symbol.name)))
    .filter((symbol) => !/^(DW\.ref\.|\.|__odr_asan|__asan_)/.test(symbol.name))
    .map((symbol) => `${symbol.member}: ${symbol.name} in ${symbol.section}`);
}

// Members of the standard library that throw where an answer was expected.
const throwingMembers =
  /__throw_bad_optional_access|__throw_out_of_rangePKc|^_ZN[KROV]*St8(optional|expected)I.*E5valueEv$|^_ZN[KROV]*St.*E2atE/;
// Sections of the standard library's and nlohmann's templates: what they throw is theirs. std::visit
// has such a branch for a state that our variants are never in.
const foreignSection = /^\.text(\.unlikely|\.hot|\.startup)?\._Z(N[KROV]*)?(St|9__gnu_cxx|8nlohmann)/;

/**
 * Where a library throws or calls what throws on a wrong guess (value(), at()), as
 * "member section: symbol".
 * @param {string} library
 */
export function ownThrows(library) {
  const listing = execFileSync('readelf', ['--relocs', '--wide', library], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  let member = '';
  let section = '';
  const found = new Set();
  for (const line of listing.split('\n')) {
    member = /^File: .*\((.*)\)$/.exec(line)?.[1] ?? member;
    section = /^Relocation section '\.rela?(\..*)' at/.exec(line)?.[1] ?? section;
    const symbol = /\b(__cxa_throw|__cxa_rethrow)\b/.exec(line)?.[1];
    if (symbol !== undefined && !foreignSection.test(section)) found.add(`${member} ${section}: ${symbol}`);
    const called = /\s(_Z\w+)/.exec(line)?.[1];
    if (called !== undefined && throwingMembers.test(called) && !foreignSection.test(section)) {
      found.add(`${member} ${section}: ${called}`);
    }
  }
  return [...found].sort();
}

/** @param {{kind: string}} symbol */
export function isDefined(symbol) {
  return symbol.kind !== 'U' && symbol.kind !== 'w';
}
