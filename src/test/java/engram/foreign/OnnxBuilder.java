package engram.foreign;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** ONNX files by hand; the field numbers are those of onnx.proto. */
final class OnnxBuilder {
  private final ByteArrayOutputStream graph = new ByteArrayOutputStream();

  private interface Writing {
    void to(CodedOutputStream out) throws IOException;
  }

  private static byte[] message(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      CodedOutputStream out = CodedOutputStream.newInstance(bytes);
      writing.to(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private OnnxBuilder add(int field, byte[] message) {
    graph.writeBytes(message(out -> out.writeByteArray(field, message)));
    return this;
  }

  OnnxBuilder input(String name) {
    return add(11, message(out -> out.writeString(1, name)));
  }

  OnnxBuilder output(String name) {
    return add(12, message(out -> out.writeString(1, name)));
  }

  /** Numbers of 32 bits. */
  OnnxBuilder constant(String name, long[] shape, double... numbers) {
    return constant(name, 1, shape, floats(numbers));
  }

  OnnxBuilder constant(String name, int type, long[] shape, byte[] raw) {
    return add(
        5,
        message(
            out -> {
              for (long size : shape) out.writeInt64(1, size);
              out.writeInt32(2, type);
              out.writeString(8, name);
              out.writeByteArray(9, raw);
            }));
  }

  static byte[] floats(double... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    for (double number : numbers) bytes.putFloat((float) number);
    return bytes.array();
  }

  OnnxBuilder node(String operator, String output, String... inputs) {
    return node(operator, output, new byte[0][], inputs);
  }

  OnnxBuilder node(String operator, String output, byte[][] attributes, String... inputs) {
    return add(
        1,
        message(
            out -> {
              for (String input : inputs) out.writeString(1, input);
              out.writeString(2, output);
              out.writeString(4, operator);
              for (byte[] each : attributes) out.writeByteArray(5, each);
            }));
  }

  /** With other outputs and of a domain. */
  OnnxBuilder node(String domain, String operator, String[] outputs, String... inputs) {
    return add(
        1,
        message(
            out -> {
              for (String input : inputs) out.writeString(1, input);
              for (String output : outputs) out.writeString(2, output);
              out.writeString(4, operator);
              out.writeString(7, domain);
            }));
  }

  static byte[] whole(String name, long value) {
    return message(
        out -> {
          out.writeString(1, name);
          out.writeInt64(3, value);
        });
  }

  static byte[] real(String name, double value) {
    return message(
        out -> {
          out.writeString(1, name);
          out.writeFloat(2, (float) value);
        });
  }

  byte[] bytes() {
    return message(
        out -> {
          out.writeInt64(1, 8);
          out.writeByteArray(7, graph.toByteArray());
        });
  }

  /** Two inputs, two hidden neurons with ReLU, one output, as PyTorch and scikit-learn write. */
  static OnnxBuilder small() {
    return new OnnxBuilder()
        .input("x")
        .constant("w1", new long[] {2, 2}, 1, 2, 3, 4)
        .constant("b1", new long[] {2}, 5, 6)
        .constant("w2", new long[] {1, 2}, 7, 8)
        .constant("b2", new long[] {1}, 9)
        .node("MatMul", "m", "x", "w1")
        .node("Add", "z", "b1", "m")
        .node("Relu", "a", "z")
        .node("Gemm", "y", new byte[][] {whole("transB", 1)}, "a", "w2", "b2")
        .output("y");
  }
}
