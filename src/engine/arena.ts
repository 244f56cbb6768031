/**
 * Cuts short typed arrays out of larger buffers.
 *
 * A buffer of its own costs an array a microsecond or two, however short it is, and a page of text needs some forty arrays: more time
 * than to read it. What is cut is zero, and is never cut again.
 */
export class Arena {
  private buffer = new ArrayBuffer(0);
  private used = 0;

  int32(length: number): Int32Array {
    if (length * 4 > LARGE) return new Int32Array(length);
    const start = this.reserve(length * 4);
    return new Int32Array(this.buffer, start, length);
  }

  uint16(length: number): Uint16Array {
    if (length * 2 > LARGE) return new Uint16Array(length);
    const start = this.reserve(length * 2);
    return new Uint16Array(this.buffer, start, length);
  }

  uint8(length: number): Uint8Array {
    if (length > LARGE) return new Uint8Array(length);
    const start = this.reserve(length);
    return new Uint8Array(this.buffer, start, length);
  }

  float32(length: number): Float32Array {
    if (length * 4 > LARGE) return new Float32Array(length);
    const start = this.reserve(length * 4);
    return new Float32Array(this.buffer, start, length);
  }

  float64(length: number): Float64Array {
    if (length * 8 > LARGE) return new Float64Array(length);
    const start = this.reserve(length * 8);
    return new Float64Array(this.buffer, start, length);
  }

  /** Reserves so many bytes of one buffer, and returns where they start. */
  private reserve(bytes: number): number {
    const size = (bytes + 7) & ~7;
    if (this.used + size > this.buffer.byteLength) {
      this.buffer = new ArrayBuffer(BUFFER_SIZE);
      this.used = 0;
    }
    const start = this.used;
    this.used += size;
    return start;
  }
}

const BUFFER_SIZE = 1 << 16;
/** Longer arrays have a buffer of their own. */
const LARGE = BUFFER_SIZE / 4;

/** For what is read of one text: an array that is kept longer keeps its buffer. */
export const ARENA = new Arena();
