/** The bytes of a download. @param {import('@playwright/test').Download} download */
export async function bytesOfDownload(download) {
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
