/**
 * Overwrites what a picture inside of another file says about itself, where it stands: EXIF, XMP,
 * IPTC and remarks become zeros, and no length changes.
 */
export const blankPictureData = (picture: Uint8Array): void => {
  let at = 2;
  while (picture[at] === 0xff) {
    const marker = picture[at + 1] ?? 0;
    const length = (picture[at + 2] ?? 0) * 256 + (picture[at + 3] ?? 0);
    if (marker === 0xda || marker === 0xd9 || length < 2) return;
    const end = at + 2 + length;
    const tells = marker === 0xe1 || (marker >= 0xe3 && marker <= 0xed) || marker === 0xfe;
    if (tells) picture.fill(0, at + 4, Math.min(end, picture.length));
    at = end;
  }
};
