package engram.foreign;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A PyTorch {@code state_dict} that was saved as safetensors: of each dense layer the tensors
 * {@code name.weight}, outputs × inputs, and {@code name.bias}, in the order of their names, in
 * which {@code 2.} is before {@code 10.}. Activations are not in such a file.
 */
final class Safetensors {
  private static final String WEIGHT = "weight";
  private static final String BIAS = "bias";
  private static final int LENGTH = 8;

  /** Of the header, in bytes. */
  private static final int MOST_HEADER = 1 << 18;

  private static final int MOST_DEPTH = 5;
  private static final int MOST_SIZES = 8;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MOST_DEPTH)
                          .maxNumberLength(20)
                          .build())
                  .build())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final String file;
  private final byte[] bytes;
  private int begin;

  Safetensors(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /** Whether a file that begins so is one: the length of its header, and the header, an object. */
  static boolean isBeginning(byte[] bytes) {
    if (bytes.length <= LENGTH || bytes[LENGTH] != '{') return false;
    for (int k = 5; k < LENGTH; k++) if (bytes[k] != 0) return false;
    return true;
  }

  /** The two tensors of a layer. */
  private static final class Pair {
    JsonNode weight;
    JsonNode bias;
  }

  ForeignNetwork read() throws NetworkFileException {
    Map<String, Pair> pairs = new TreeMap<>(BY_NAME);
    for (Map.Entry<String, JsonNode> each : header().properties()) {
      String name = each.getKey();
      if (name.equals("__metadata__")) continue;
      int dot = name.lastIndexOf('.');
      String last = name.substring(dot + 1);
      Pair pair = pairs.computeIfAbsent(name.substring(0, Math.max(0, dot)), n -> new Pair());
      if (last.equals(WEIGHT)) pair.weight = each.getValue();
      else if (last.equals(BIAS)) pair.bias = each.getValue();
      else throw fault(NetworkFault.NO_PART, name, "", "");
    }
    ForeignNetwork.requireFew(file, pairs.size(), 0);
    List<ForeignLayer> layers = new ArrayList<>();
    for (Map.Entry<String, Pair> each : pairs.entrySet()) {
      layers.add(layer(each.getKey(), each.getValue()));
    }
    return ForeignNetwork.of(file, layers, List.of());
  }

  private JsonNode header() throws NetworkFileException {
    long length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
    if (length > bytes.length - LENGTH) throw damaged();
    if (length > MOST_HEADER) throw fault(NetworkFault.LARGE, "", "", MOST_HEADER);
    begin = LENGTH + (int) length;
    try {
      JsonNode header = MAPPER.readTree(bytes, LENGTH, (int) length);
      if (header.isObject()) return header;
    } catch (IOException e) {
      // told below
    }
    throw damaged();
  }

  private ForeignLayer layer(String name, Pair pair) throws NetworkFileException {
    String weightName = name.isEmpty() ? WEIGHT : name + "." + WEIGHT;
    String biasName = name.isEmpty() ? BIAS : name + "." + BIAS;
    if (pair.weight == null) throw fault(NetworkFault.NO_WEIGHTS, biasName, "", "");
    int[] shape = shape(weightName, pair.weight, 2);
    double[] weights = numbers(weightName, pair.weight);
    double[] biases = new double[shape[0]];
    if (pair.bias != null) {
      shape(biasName, pair.bias, 1);
      biases = numbers(biasName, pair.bias);
    }
    return ForeignLayer.byUnit(name, shape[1], shape[0], weights, biases);
  }

  /** Of so many numbers, each 1 or more. */
  private int[] shape(String name, JsonNode tensor, int dimensions) throws NetworkFileException {
    JsonNode shape = tensor.path("shape");
    if (!shape.isArray() || shape.size() > MOST_SIZES) throw damaged();
    long product = 1;
    for (JsonNode size : shape) {
      if (!size.canConvertToInt() || size.intValue() < 0) throw damaged();
      product = Math.min(Integer.MAX_VALUE, product * size.intValue());
    }
    if (shape.size() != dimensions || product == 0) {
      throw fault(NetworkFault.SHAPE, name, shape, "");
    }
    ForeignNetwork.requireFew(file, 0, product);
    int[] sizes = new int[dimensions];
    for (int k = 0; k < dimensions; k++) sizes[k] = shape.get(k).intValue();
    return sizes;
  }

  private double[] numbers(String name, JsonNode tensor) throws NetworkFileException {
    NumberType type = type(name, tensor.path("dtype").asText());
    long count = 1;
    for (JsonNode size : tensor.path("shape")) count *= size.intValue();
    JsonNode offsets = tensor.path("data_offsets");
    long from = offsets.path(0).asLong(-1);
    long to = offsets.path(1).asLong(-1);
    boolean inside = from >= 0 && to >= from && to <= bytes.length - begin;
    if (offsets.size() != 2 || !inside || to - from != count * type.width) throw damaged();
    return type.numbers(ByteBuffer.wrap(bytes, begin + (int) from, (int) (to - from)));
  }

  private NumberType type(String name, String found) throws NetworkFileException {
    for (NumberType type : NumberType.values()) if (type.name().equals(found)) return type;
    throw fault(NetworkFault.TYPE, name, found, NumberType.NAMES);
  }

  private NetworkFileException damaged() {
    return fault(NetworkFault.DAMAGED, "", "", "");
  }

  private NetworkFileException fault(
      NetworkFault fault, Object place, Object found, Object expected) {
    return new NetworkFileException(fault, file, place, found, expected);
  }

  /** Numbers in names by what they count. */
  static final Comparator<String> BY_NAME = Safetensors::compare;

  private static int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
        int endOne = end(one, i);
        int endOther = end(other, j);
        String a = one.substring(i, endOne).replaceFirst("^0+(?=.)", "");
        String b = other.substring(j, endOther).replaceFirst("^0+(?=.)", "");
        int order = a.length() != b.length() ? a.length() - b.length() : a.compareTo(b);
        if (order != 0) return order;
        i = endOne;
        j = endOther;
      } else {
        if (one.charAt(i) != other.charAt(j)) return one.charAt(i) - other.charAt(j);
        i++;
        j++;
      }
    }
    int rest = (one.length() - i) - (other.length() - j);
    return rest != 0 ? rest : one.compareTo(other);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) end++;
    return end;
  }
}
