package engram.export;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A message in the wire format of Protocol Buffers, field by field. */
final class ProtoMessage {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CodedOutputStream out = CodedOutputStream.newInstance(bytes);

  private interface Writing {
    void write() throws IOException;
  }

  private ProtoMessage put(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory takes all
    }
    return this;
  }

  ProtoMessage number(int field, long value) {
    return put(() -> out.writeInt64(field, value));
  }

  ProtoMessage text(int field, String text) {
    return put(() -> out.writeString(field, text));
  }

  ProtoMessage message(int field, ProtoMessage message) {
    return put(() -> out.writeByteArray(field, message.toBytes()));
  }

  /** Numbers of 64 bits as they lie in the memory of most machines. */
  ProtoMessage raw(int field, double... values) {
    ByteBuffer buffer =
        ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (double value : values) buffer.putDouble(value);
    return put(() -> out.writeByteArray(field, buffer.array()));
  }

  byte[] toBytes() {
    put(out::flush);
    return bytes.toByteArray();
  }
}
