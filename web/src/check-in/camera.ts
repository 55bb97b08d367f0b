/** Reading codes with the camera, where the browser can: nobody depends on it. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface WithDetector {
  readonly BarcodeDetector?: new (options: { readonly formats: readonly string[] }) => Detector;
}

const pause = 300;

export const canRead = (): boolean =>
  (globalThis as WithDetector).BarcodeDetector !== undefined &&
  navigator.mediaDevices !== undefined;

/** Shows the picture and hands over each code that comes into it, once until another one comes. */
export const readCodes = async (
  video: HTMLVideoElement,
  found: (code: string) => void,
): Promise<void> => {
  const { BarcodeDetector } = globalThis as WithDetector;
  if (BarcodeDetector === undefined) return;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  video.srcObject = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
  });
  video.hidden = false;
  await video.play();
  let last = '';
  const look = async (): Promise<void> => {
    const [code] = await detector.detect(video);
    if (code !== undefined && code.rawValue !== last) {
      last = code.rawValue;
      found(code.rawValue);
    }
    setTimeout(() => void look(), pause);
  };
  void look();
};
