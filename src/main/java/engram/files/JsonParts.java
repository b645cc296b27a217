package engram.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON text into parts that know where they stand. */
final class JsonParts {
  private static final int MOST_DEPTH = 20;

  private static final int MOST_DIGITS = 1000;
  private static final int LONGEST_TEXT = 100_000;

  /** What is too long or too deep is refused here, where its place is known. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final String file;

  private JsonParts(JsonParser parser, String file) {
    this.parser = parser;
    this.file = file;
  }

  /**
   * @param file what the text is called
   * @throws ExperimentFileException if it is not JSON, or a field is there twice
   */
  static JsonPart read(String text, String file) throws ExperimentFileException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonParts parts = new JsonParts(parser, file);
      try {
        parser.nextToken();
        if (!parser.hasCurrentToken()) throw parts.fault(ExperimentFault.ENDS, parts.now(), "");
        JsonPart root = parts.part(0);
        if (parser.nextToken() != null) {
          throw parts.fault(ExperimentFault.NO_JSON, parts.start(), "");
        }
        return root;
      } catch (JsonProcessingException e) {
        JsonLocation where = e.getLocation();
        boolean ends = where.getCharOffset() >= text.length();
        throw parts.fault(
            ends ? ExperimentFault.ENDS : ExperimentFault.NO_JSON, parts.place(where), "");
      }
    } catch (IOException e) {
      // a text in memory can always be read
      throw new UncheckedIOException(e);
    }
  }

  /** The part that begins at the present token. */
  private JsonPart part(int depth) throws IOException, ExperimentFileException {
    if (depth > MOST_DEPTH) throw fault(ExperimentFault.DEEP, start(), "");
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(depth);
      case START_ARRAY -> entries(depth);
      case VALUE_STRING ->
          new JsonPart.Text(start(), text(LONGEST_TEXT, ExperimentFault.LONG_TEXT));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new JsonPart.Number(start(), text(MOST_DIGITS, ExperimentFault.LONG_NUMBER));
      default -> new JsonPart.Word(start(), parser.getText());
    };
  }

  private JsonPart fields(int depth) throws IOException, ExperimentFileException {
    JsonPlace place = start();
    Map<String, JsonPart> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = text(LONGEST_TEXT, ExperimentFault.LONG_TEXT);
      if (fields.containsKey(name)) throw fault(ExperimentFault.TWICE, start(), name);
      parser.nextToken();
      fields.put(name, part(depth + 1));
    }
    return new JsonPart.Fields(place, fields);
  }

  private JsonPart entries(int depth) throws IOException, ExperimentFileException {
    JsonPlace place = start();
    List<JsonPart> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) entries.add(part(depth + 1));
    return new JsonPart.Entries(place, entries);
  }

  /** The text of the present token, if it has at most so many characters. */
  private String text(int most, ExperimentFault fault) throws IOException, ExperimentFileException {
    String text = parser.getText();
    if (text.length() <= most) return text;
    throw ExperimentFileException.of(fault, start(), "", "", String.valueOf(most), "");
  }

  private JsonPlace start() {
    return place(parser.currentTokenLocation());
  }

  private JsonPlace now() {
    return place(parser.currentLocation());
  }

  private JsonPlace place(JsonLocation location) {
    return new JsonPlace(file, location.getLineNr(), location.getColumnNr());
  }

  private ExperimentFileException fault(ExperimentFault fault, JsonPlace place, String field) {
    return ExperimentFileException.of(fault, place, field, "", "", "");
  }
}
