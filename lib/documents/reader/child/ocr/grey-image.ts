/** One byte for each pixel, 0 black to 255 white, row by row from the top left. */
export type GreyImage = { width: number; height: number; grey: Uint8Array };
