// Words that stay the same from run to run.

/** Each demo has keys of its own and is as old as the day: words about either are not compared.
 * @param {string} said */
export function lasting(said) {
  return said
    .replace(/\b([0-9A-F]{2}[: ]){3,}[0-9A-F]{2}( … [0-9A-F]{2}:[0-9A-F]{2})?\b/gi, '{hex}')
    .replace(/(-----BEGIN CERTIFICATE-----)[^"]*/, '$1 {base64}')
    .replace(/[\w-]{10} … [\w-]{10}|(?<![\w-])[\w-]{43}(?![\w-])/g, '{identifier}')
    .replaceAll('"{identifier}"', '{identifier}')  // quoted if its first character wants it
    .replace(/\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b/g, '{date}')
    .replace(/\b\d{1,2}:\d{2}\b/g, '{time}')
    .replace(/\b[\d,]+ (min|h|days?) ago\b|\bjust now\b/g, '{ago}')
    .replaceAll('{ago} {time}', '{ago}')  // the time is said on the same day only
    .replace(/\b\d+ bytes differ, the first is byte \d+/g, '{n} bytes differ, the first is byte {n}')
    .replace(/\bin [\d,]+ days?\b|\b[\d,]+ (full )?days? left\b/g, '{days}');
}
