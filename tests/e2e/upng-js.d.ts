/** As much of the package's interface as is used here: it brings no types. */
declare module 'upng-js' {
  interface Image {
    width: number;
    height: number;
  }

  const UPNG: {
    decode(file: Uint8Array): Image;
    /** Returns the frames of an image, of which a still one has one. */
    toRGBA8(image: Image): ArrayBuffer[];
    encode(frames: ArrayBuffer[], width: number, height: number, colours: number): ArrayBuffer;
  };
  export default UPNG;
}
