package engram.foreign;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers as files keep them, the lowest byte first. */
enum NumberType {
  F64(8) {
    @Override
    double get(ByteBuffer bytes, int at) {
      return bytes.getDouble(at);
    }
  },
  F32(4) {
    @Override
    double get(ByteBuffer bytes, int at) {
      return bytes.getFloat(at);
    }
  },
  F16(2) {
    @Override
    double get(ByteBuffer bytes, int at) {
      int bits = bytes.getShort(at) & 0xFFFF;
      int exponent = bits >> 10 & 0x1F;
      double fraction = (bits & 0x3FF) / 1024.0;
      double size =
          exponent == 0
              ? Math.scalb(fraction, -14)
              : exponent < 0x1F
                  ? Math.scalb(1 + fraction, exponent - 15)
                  : fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
      return bits >> 15 == 0 ? size : -size;
    }
  },
  BF16(2) {
    @Override
    double get(ByteBuffer bytes, int at) {
      return Float.intBitsToFloat((bytes.getShort(at) & 0xFFFF) << 16);
    }
  };

  static final String NAMES = "F32, F64, F16 or BF16";

  final int width;

  NumberType(int width) {
    this.width = width;
  }

  abstract double get(ByteBuffer bytes, int at);

  /** All of them. */
  double[] numbers(ByteBuffer bytes) {
    ByteBuffer little = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    double[] numbers = new double[little.remaining() / width];
    for (int k = 0; k < numbers.length; k++) numbers[k] = get(little, k * width);
    return numbers;
  }
}
