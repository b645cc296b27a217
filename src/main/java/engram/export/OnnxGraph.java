package engram.export;

import java.util.List;

/**
 * The nodes of an ONNX graph, one by one; the field numbers are those of onnx.proto. Numbers inside
 * have 64 bits.
 */
final class OnnxGraph {
  static final int FLOAT = 1;
  static final int INT64 = 7;
  static final int DOUBLE = 11;

  /** Of the operators; ONNX 1.12 and later know it. */
  private static final int OPSET = 17;

  /** Of the file, of the same time. */
  private static final int IR_VERSION = 8;

  private final ProtoMessage graph = new ProtoMessage();
  private int count;

  /** A constant, and its name. */
  String constant(double[] values, long... shape) {
    String name = "c" + count++;
    ProtoMessage tensor = new ProtoMessage();
    for (long size : shape) tensor.number(1, size);
    graph.message(5, tensor.number(2, DOUBLE).text(8, name).raw(9, values));
    return name;
  }

  String constant(double value) {
    return constant(new double[] {value});
  }

  /** What an operator makes of those, and its name. */
  String node(String operator, String... inputs) {
    return node(operator, List.of(inputs), "v" + count++, new ProtoMessage[0]);
  }

  String node(String operator, List<String> inputs, String output, ProtoMessage... attributes) {
    ProtoMessage node = new ProtoMessage();
    inputs.forEach(input -> node.text(1, input));
    node.text(2, output).text(3, output).text(4, operator);
    for (ProtoMessage attribute : attributes) node.message(5, attribute);
    graph.message(1, node);
    return output;
  }

  /** An attribute that is a whole number. */
  static ProtoMessage whole(String name, long value) {
    return new ProtoMessage().text(1, name).number(3, value).number(20, 2);
  }

  String cast(String what, int type, String output) {
    return node("Cast", List.of(what), output, whole("to", type));
  }

  String cast(String what, int type) {
    return cast(what, type, "v" + count++);
  }

  /** What is put in: samples × that many numbers. */
  void input(String name, int type, int columns) {
    graph.message(11, value(name, type, columns));
  }

  /**
   * What comes out.
   *
   * @param columns 0 for one number a sample, without another dimension
   */
  void output(String name, int type, int columns) {
    graph.message(12, value(name, type, columns));
  }

  private static ProtoMessage value(String name, int type, int columns) {
    ProtoMessage shape = new ProtoMessage().message(1, new ProtoMessage().text(2, "samples"));
    if (columns > 0) shape.message(1, new ProtoMessage().number(1, columns));
    ProtoMessage tensor = new ProtoMessage().number(1, type).message(2, shape);
    return new ProtoMessage().text(1, name).message(2, new ProtoMessage().message(1, tensor));
  }

  /**
   * The file.
   *
   * @param metadata pairs of a key and its value
   */
  byte[] model(String name, List<List<String>> metadata) {
    graph.text(2, name);
    ProtoMessage model =
        new ProtoMessage()
            .number(1, IR_VERSION)
            .text(2, "engram")
            .message(7, graph)
            .message(8, new ProtoMessage().text(1, "").number(2, OPSET));
    for (List<String> each : metadata) {
      model.message(14, new ProtoMessage().text(1, each.get(0)).text(2, each.get(1)));
    }
    return model.toBytes();
  }
}
