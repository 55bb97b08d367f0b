/**
 * Tells a browser to save the file under this name, in any script (RFC 6266): a plain form for old
 * readers, and the name itself. What could end a header or name a folder is left out.
 */
export const attachment = (fileName: string): string => {
  const safe = fileName
    .normalize('NFC')
    // Also what turns the reading direction, so that no ending can be made to look like another.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"\\/:*?<>|%]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const plain = safe.replace(/[^\x20-\x7e]/g, '_');
  if (plain === safe) return `attachment; filename="${plain}"`;
  const encoded = encodeURIComponent(safe).replace(
    /['()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};
