package engram.foreign;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an ONNX file has of its graph, message by message; the field numbers are those of
 * onnx.proto. What is not asked for is left out, also other graphs inside attributes, so that
 * nothing is deeper than a tensor in a node.
 */
final class OnnxModel {
  private static final int MOST_NODES = 10_000;
  private static final int MOST_NAMES = 100;
  private static final int MOST_SIZES = 8;

  final List<Node> nodes = new ArrayList<>();
  final Map<String, Tensor> constants = new HashMap<>();
  final Set<String> inputs = new LinkedHashSet<>();
  final List<String> outputs = new ArrayList<>();

  private final CodedInputStream in;

  private OnnxModel(byte[] bytes) {
    in = CodedInputStream.newInstance(bytes);
    in.setRecursionLimit(10);
  }

  /** An operator and what goes in and comes out. */
  static final class Node {
    final List<String> inputs = new ArrayList<>();
    final List<String> outputs = new ArrayList<>();
    final Map<String, Attribute> attributes = new HashMap<>();
    String operator = "";
    String domain = "";
  }

  static final class Attribute {
    String name = "";
    float real;
    long whole;
    final List<Long> wholes = new ArrayList<>();
    Tensor tensor;
  }

  /** A constant, whose numbers are made of its bytes when they are asked for. */
  static final class Tensor {
    static final int FLOAT = 1;
    static final int FLOAT16 = 10;
    static final int DOUBLE = 11;
    static final int BFLOAT16 = 16;
    static final Set<Integer> REALS = Set.of(FLOAT, FLOAT16, DOUBLE, BFLOAT16);

    final List<Long> sizes = new ArrayList<>();
    String name = "";
    int type;
    boolean elsewhere;
    ByteString bytes = ByteString.EMPTY;
  }

  /** Reads one field of a message. */
  private interface Field {
    void read(int field, int wire) throws IOException;
  }

  /** The version of the format comes first in what every program writes. */
  static boolean isBeginning(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 8 && bytes[1] > 0 && bytes[1] < 100;
  }

  /**
   * @throws IOException if it is cut off, or no such message
   */
  static OnnxModel read(byte[] bytes) throws IOException {
    OnnxModel model = new OnnxModel(bytes);
    model.fields(
        (field, wire) -> {
          if (field == 7) model.message(wire, model::graph);
          else model.skip(wire);
        });
    model.inputs.removeAll(model.constants.keySet());
    return model;
  }

  private void graph(int field, int wire) throws IOException {
    switch (field) {
      case 1 -> {
        Node node = new Node();
        message(wire, (f, w) -> node(node, f, w));
        nodes.add(few(node, nodes.size(), MOST_NODES));
      }
      case 5 -> {
        Tensor tensor = tensor(wire);
        constants.put(tensor.name, few(tensor, constants.size(), MOST_NODES));
      }
      case 11 -> inputs.add(few(value(wire), inputs.size(), MOST_NODES));
      case 12 -> outputs.add(few(value(wire), outputs.size(), MOST_NAMES));
      default -> skip(wire);
    }
  }

  private void node(Node node, int field, int wire) throws IOException {
    switch (field) {
      case 1 -> node.inputs.add(few(text(wire), node.inputs.size(), MOST_NAMES));
      case 2 -> node.outputs.add(few(text(wire), node.outputs.size(), MOST_NAMES));
      case 4 -> node.operator = text(wire);
      case 5 -> {
        Attribute attribute = new Attribute();
        message(wire, (f, w) -> attribute(attribute, f, w));
        node.attributes.put(attribute.name, few(attribute, node.attributes.size(), MOST_NAMES));
      }
      case 7 -> node.domain = text(wire);
      default -> skip(wire);
    }
  }

  private void attribute(Attribute attribute, int field, int wire) throws IOException {
    switch (field) {
      case 1 -> attribute.name = text(wire);
      case 2 -> {
        require(wire == WireFormat.WIRETYPE_FIXED32);
        attribute.real = in.readFloat();
      }
      case 3 -> attribute.whole = whole(wire);
      case 5 -> attribute.tensor = tensor(wire);
      case 8 -> wholes(attribute.wholes, wire);
      default -> skip(wire);
    }
  }

  private Tensor tensor(int wire) throws IOException {
    Tensor tensor = new Tensor();
    message(
        wire,
        (field, w) -> {
          switch (field) {
            case 1 -> wholes(tensor.sizes, w);
            case 2 -> tensor.type = (int) whole(w);
            case 8 -> tensor.name = text(w);
            // numbers one behind the other, in each of these in the same way
            case 4, 9, 10 -> {
              require(w == WireFormat.WIRETYPE_LENGTH_DELIMITED && tensor.bytes.isEmpty());
              tensor.bytes = in.readBytes();
            }
            case 14 -> tensor.elsewhere = whole(w) != 0;
            default -> skip(w);
          }
        });
    return tensor;
  }

  private String value(int wire) throws IOException {
    String[] name = {""};
    message(
        wire,
        (field, w) -> {
          if (field == 1) name[0] = text(w);
          else skip(w);
        });
    return name[0];
  }

  /** One, or all behind each other. */
  private void wholes(List<Long> numbers, int wire) throws IOException {
    if (wire != WireFormat.WIRETYPE_LENGTH_DELIMITED) {
      numbers.add(few(whole(wire), numbers.size(), MOST_SIZES));
      return;
    }
    int before = in.pushLimit(in.readRawVarint32());
    while (!in.isAtEnd()) numbers.add(few(in.readInt64(), numbers.size(), MOST_SIZES));
    in.popLimit(before);
  }

  private long whole(int wire) throws IOException {
    require(wire == WireFormat.WIRETYPE_VARINT);
    return in.readInt64();
  }

  private String text(int wire) throws IOException {
    require(wire == WireFormat.WIRETYPE_LENGTH_DELIMITED);
    return in.readString();
  }

  /** Its fields to its end, which is not behind that of the message around it. */
  private void message(int wire, Field field) throws IOException {
    require(wire == WireFormat.WIRETYPE_LENGTH_DELIMITED);
    int before = in.pushLimit(in.readRawVarint32());
    fields(field);
    in.popLimit(before);
  }

  private void fields(Field field) throws IOException {
    while (!in.isAtEnd()) {
      int tag = in.readTag();
      field.read(WireFormat.getTagFieldNumber(tag), WireFormat.getTagWireType(tag));
    }
  }

  private void skip(int wire) throws IOException {
    switch (wire) {
      case WireFormat.WIRETYPE_VARINT -> in.readRawVarint64();
      case WireFormat.WIRETYPE_FIXED64 -> in.readRawLittleEndian64();
      case WireFormat.WIRETYPE_FIXED32 -> in.readRawLittleEndian32();
      case WireFormat.WIRETYPE_LENGTH_DELIMITED -> in.skipRawBytes(in.readRawVarint32());
      default -> require(false);
    }
  }

  private static <T> T few(T one, int before, int most) throws IOException {
    require(before < most);
    return one;
  }

  private static void require(boolean isSo) throws IOException {
    if (!isSo) throw new IOException("no such message");
  }

  /** Its numbers, one behind the other. */
  static ByteBuffer numbers(Tensor tensor) {
    return tensor.bytes.asReadOnlyByteBuffer();
  }
}
