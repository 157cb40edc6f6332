// What the house does not write, found by its spelling. Types are not known here, so each pattern
// is one that no allowed code needs. Matched against code without comments and literals, or, where
// `inText`, against all of the file; `only` and `not` name where a rule holds.
import { codeOnly, lineAt } from './sources.mjs';

const cpp = [
  // not in all three pinned compilers
  { what: /\bstd::(format|vformat|print|println)\b/, why: 'std::format and print are not in every pinned library' },
  { what: /\bchrono::(parse|current_zone|locate_zone|zoned_time|get_tzdb)\b/, why: 'chrono parsing and time zones are not in every pinned library' },
  { what: /\bviews::(zip|zip_transform|enumerate|chunk|chunk_by|slide|join_with|adjacent|stride|cartesian_product|as_rvalue|repeat)\b/, why: 'this view is not in every pinned library' },
  { what: /\branges::(to|contains|contains_subrange|fold_left|fold_right|find_last)\b/, why: 'this range algorithm is not in every pinned library' },
  { what: /\bstd::(jthread|stop_token|osyncstream|move_only_function|mdspan|generator|stacktrace|flat_map|flat_set)\b/, why: 'this type is not in every pinned library' },
  { what: /\(\s*this\s+(const\b|auto\b|[A-Z]\w*\s*&)/, why: 'deducing this is not in every pinned compiler' },
  { what: /\bstatic\s+(constexpr\s+)?[\w:<>]+\s+operator\s*\(\s*\)/, why: 'static operator() is not in every pinned compiler' },
  { what: /\.(transform_error|error_or)\s*\(/, why: 'monadic std::expected is not in every pinned library' },
  // boundaries
  { what: /\b__EMSCRIPTEN__\b/, why: 'the platform is chosen by CMake; only web/browser may ask', not: ['web/browser/'] },
  { what: /\b(EM_JS|EM_ASM|EM_ASM_INT|EM_ASYNC_JS|EMSCRIPTEN_BINDINGS)\b/, why: 'JavaScript stays in shell/' },
  { what: /\bEMSCRIPTEN_KEEPALIVE\b/, why: 'exports stay in web/browser', not: ['web/browser/'] },
  { what: /\bco_(await|return|yield)\b/, why: 'coroutines stay in server/http', not: ['server/http/'] },
  { what: /\b(shared_ptr|make_shared)\b/, why: 'a value with one owner does; shared_ptr needs a decision record', not: ['server/http/'] },
  // core and the page never throw
  { what: /\bthrow\b/, why: 'core and the page never throw', only: ['core/', 'web/'] },
  { what: /\b(try|catch)\b\s*[({]/, why: 'core and the page never catch', only: ['core/', 'web/'] },
  { what: /(\.|->)value\(\)/, why: 'value() throws; ask first, then use *', only: ['core/'] },
  { what: /(\.|->)at\(/, why: 'at() throws; ask first', only: ['core/', 'web/'] },
  { what: /\bstd::(function|mutex|thread|atomic|async)\b/, why: 'core holds values, not closures or threads', only: ['core/'] },
  { what: /\bthread_local\b/, why: 'core has no mutable global', only: ['core/'] },
  { what: /\b(system_clock|steady_clock|high_resolution_clock)::now\b/, why: 'time arrives as a value', only: ['core/', 'web/kit/', 'web/screens/', 'web/theme/'] },
  // tests wait for facts, not for time
  { what: /\b(sleep_for|sleep_until|usleep|nanosleep)\b/, why: 'tests poll, they do not sleep', only: ['tests/'] },
  { what: /\brandom_device\b/, why: 'seeds are fixed and printed', only: ['tests/', 'core/', 'web/'] },
];

const script = [
  { what: /\.(innerHTML|outerHTML|insertAdjacentHTML)\b/, why: 'text goes through text nodes', only: ['shell/'] },
  { what: /\bdocument\.write\b|\beval\s*\(|\bnew Function\b/, why: 'no code or markup is made from strings', only: ['shell/'] },
  { what: /\.setAttribute\(\s*['"]style['"]/, why: 'style is written through CSSOM', only: ['shell/'], inText: true },
  { what: /\bwaitForTimeout\b/, why: 'tests poll, they do not sleep', only: ['tests/'] },
  { what: /\bsetTimeout\(\s*(resolve|done|ok|r)\b/, why: 'tests poll, they do not sleep', only: ['tests/'] },
  { what: /\bfrom\s*['"]node:timers\/promises['"]/, why: 'tests poll, they do not sleep', only: ['tests/'], inText: true },
  { what: /\.(click|fill|check|uncheck|hover|tap|selectOption|setChecked)\([^)]*\bforce:|\.dispatchEvent\(/, why: 'the page is driven as a person drives it', only: ['tests/e2e/'] },
];

const everywhere = [
  { what: /(^|[\s"'=(:])\/(work|root|home)\//, why: 'a path of one machine', inText: true },
];

// What a widget is about is a screen's business.
const domainWord = /\b(\w*(?:UmsId|UmsRef|ProductPack|PackRef|License|Company|Certificate|Device|Subscription)\w*|ums_\w+|\w*license\w*|\w*company\w*)\b/;

/**
 * The forbidden spellings in one file, as sentences. `expecting` are the names that the whole tree
 * declares with type std::expected (see expectedNames).
 * @param {{path: string, text: string}} file @param {Set<string>} expecting
 */
export function forbiddenTokens({ path, text }, expecting = new Set()) {
  const code = codeOnly(text);
  const isCpp = /\.(cpp|hpp|h)$/.test(path);
  const found = [...(isCpp ? cpp : script), ...everywhere]
    .filter((rule) => applies(rule, path))
    .flatMap((rule) => matches(rule.what, rule.inText ? text : code, path, rule.why));
  if (isCpp && path.startsWith('web/kit/')) {
    found.push(...matches(domainWord, code, path, 'kit knows no domain word'));
  }
  if (isCpp) found.push(...monadicExpected(path, code, expecting));
  return found;
}

/** Names of functions and variables declared as std::expected. @param {string} text */
export function expectedNames(text) {
  const declared = /\bstd::expected<(?:[^<>;]|<[^<>;]*>)*>\s+&?(?:\w+::)*(\w+)/g;
  return [...codeOnly(text).matchAll(declared)].map((found) => found[1]);
}

/** @param {string} path @param {string} code @param {Set<string>} expecting */
function monadicExpected(path, code, expecting) {
  const call = /\b(\w+)\s*(?:\((?:[^()]|\([^()]*\))*\))?\s*\.\s*(and_then|transform|or_else)\s*\(/g;
  return [...code.matchAll(call)]
    .filter((found) => expecting.has(found[1]))
    .map((found) => `${path}:${lineAt(code, found.index)}: monadic std::expected (${found[1]}.${found[2]}) is not in every pinned library`);
}

/** @param {{only?: string[], not?: string[]}} rule @param {string} path */
function applies(rule, path) {
  if (rule.not?.some((start) => path.startsWith(start))) return false;
  return rule.only === undefined || rule.only.some((start) => path.startsWith(start));
}

/** @param {RegExp} what @param {string} text @param {string} path @param {string} why */
function matches(what, text, path, why) {
  return [...text.matchAll(new RegExp(what, `${what.flags}g`))].map(
    (found) => `${path}:${lineAt(text, found.index)}: ${found[0].trim()}: ${why}`,
  );
}
