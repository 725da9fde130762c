import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A drawing of some colours, so that a copy of it can be told from a copy of another. */
export function drawing(width: number, height: number, hue = 200): Sharp {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="hsl(${hue} 60% 40%)"/>
    <circle cx="${width / 4}" cy="${height / 4}" r="${height / 5}" fill="hsl(${hue + 120} 70% 60%)"/>
    <path d="M0 ${height} L${width} 0" stroke="#fff" stroke-width="9"/></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' });
}

/** What a telephone writes into its photos; the place is in the sea off Helsinki. */
const EXIF = {
  IFD0: { Make: 'Esimerkki', Model: 'Puhelin', Artist: 'Erkki Esimerkki', Copyright: 'Esimerkki' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '60/1 0/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '25/1 0/1 0/1',
  },
};
const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"
 dc:creator="Erkki Esimerkki"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A picture with everything a camera and an editor can put into it: EXIF with the place, XMP and a colour profile. */
export function withMetadata(picture: Sharp): Sharp {
  return picture.withIccProfile('p3').withExif(EXIF).withXmp(XMP);
}

/** A JPEG segment: marker, length, content. */
export function jpegSegment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** A JPEG with a further segment right after its start. */
export function withSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), jpegSegment(marker, content), jpeg.subarray(2)]);
}

/** A PNG chunk: length, type, content, checksum. */
export function pngChunk(type: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + content.length);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(type, 4, 'latin1');
  content.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + content.length)), 8 + content.length);
  return chunk;
}

/** A PNG with a further chunk right after its header. */
export function withChunk(png: Buffer, type: string, content: Buffer): Buffer {
  return Buffer.concat([png.subarray(0, 33), pngChunk(type, content), png.subarray(33)]);
}

/** A square PNG of one colour: some kilobytes that unfold to `side`² pixels. */
export function bomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = Buffer.alloc((Math.ceil(side / 8) + 1) * side);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}
