/** The functions that the tests use. The package has no types of its own. */
declare module 'upng-js' {
  interface Image {
    width: number;
    height: number;
  }

  const UPNG: {
    decode(file: Uint8Array): Image;
    /** Returns the frames of an image. A still image has one. */
    toRGBA8(image: Image): ArrayBuffer[];
    encode(frames: ArrayBuffer[], width: number, height: number, colours: number): ArrayBuffer;
  };
  export default UPNG;
}
