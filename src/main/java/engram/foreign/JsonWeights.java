package engram.foreign;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Weights and biases as {@link engram.files.ParametersFile} writes them; what else is in the
 * objects is left. Numbers are read as they come, so that a file of any length takes no more memory
 * than its numbers.
 */
final class JsonWeights {
  private static final int MOST_DEPTH = 20;
  private static final int LONGEST = 1000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_DEPTH)
                  .maxNumberLength(LONGEST)
                  .maxStringLength(LONGEST)
                  .maxNameLength(LONGEST)
                  .build())
          .build();

  private final String file;
  private final byte[] bytes;
  private final List<ForeignLayer> layers = new ArrayList<>();
  private long parameters;
  private JsonParser parser;

  JsonWeights(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  ForeignNetwork read() throws NetworkFileException {
    try (JsonParser opened = FACTORY.createParser(bytes)) {
      parser = opened;
      try {
        require(parser.nextToken() == JsonToken.START_OBJECT);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          boolean ours = parser.currentName().equals("layers") && layers.isEmpty();
          parser.nextToken();
          if (ours) readLayers();
          else parser.skipChildren();
        }
      } catch (JsonProcessingException e) {
        throw fault(e.getLocation() == null ? 1 : e.getLocation().getLineNr());
      }
    } catch (IOException e) {
      throw fault(1); // bytes that are no text in the encoding that the first four announce
    }
    return ForeignNetwork.of(file, layers, List.of());
  }

  private void readLayers() throws IOException, NetworkFileException {
    require(parser.currentToken() == JsonToken.START_ARRAY);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      require(parser.currentToken() == JsonToken.START_OBJECT);
      readLayer();
      ForeignNetwork.requireFew(file, layers.size(), parameters);
    }
  }

  private void readLayer() throws IOException, NetworkFileException {
    NumberList weights = new NumberList();
    double[] bias = null;
    int inputs = 0;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("weights") && inputs == 0) inputs = readRows(weights);
      else if (name.equals("bias") && bias == null) bias = readNumbers();
      else parser.skipChildren();
    }
    require(inputs > 0 && bias != null);
    int units = weights.size() / inputs;
    require(units > 0);
    String number = String.valueOf(layers.size() + 1);
    layers.add(new ForeignLayer(number, inputs, units, weights.toArray(), bias, Optional.empty()));
  }

  /** As many numbers in each row; the number of rows. */
  private int readRows(NumberList weights) throws IOException, NetworkFileException {
    require(parser.currentToken() == JsonToken.START_ARRAY);
    int rows = 0;
    int units = -1;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int before = weights.size();
      readNumbers(weights);
      rows++;
      if (units < 0) units = weights.size();
      require(weights.size() - before == units);
    }
    return rows;
  }

  private double[] readNumbers() throws IOException, NetworkFileException {
    NumberList numbers = new NumberList();
    readNumbers(numbers);
    return numbers.toArray();
  }

  private void readNumbers(NumberList numbers) throws IOException, NetworkFileException {
    require(parser.currentToken() == JsonToken.START_ARRAY);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonToken token = parser.currentToken();
      require(token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT);
      numbers.add(Double.parseDouble(parser.getText()));
      if (++parameters > ForeignNetwork.MOST_PARAMETERS) {
        ForeignNetwork.requireFew(file, layers.size(), parameters);
      }
    }
  }

  private void require(boolean isSo) throws NetworkFileException {
    if (!isSo) throw fault(parser.currentLocation().getLineNr());
  }

  private NetworkFileException fault(int line) {
    return new NetworkFileException(NetworkFault.JSON, file, line, "", "");
  }
}
