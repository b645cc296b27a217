package engram.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What reports in JSON are written with. */
final class ReportJson {
  private ReportJson() {}

  /** Writes the fields of an object. */
  @FunctionalInterface
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes the fields of an object that stands for something. */
  @FunctionalInterface
  interface Item<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }

  /** One object on one line. */
  static void line(PrintWriter out, Fields fields) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
  }

  static void object(JsonGenerator json, String name, Fields fields) throws IOException {
    json.writeObjectFieldStart(name);
    fields.write(json);
    json.writeEndObject();
  }

  static void number(JsonGenerator json, String name, double value) throws IOException {
    if (Double.isFinite(value)) json.writeNumberField(name, value);
    else json.writeNullField(name);
  }

  static void strings(JsonGenerator json, String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) json.writeString(text);
    json.writeEndArray();
  }

  /** An array of objects. */
  static <T> void list(JsonGenerator json, String name, List<T> items, Item<T> fields)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      json.writeStartObject();
      fields.write(json, item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A number of each. */
  static <T> void numbers(
      JsonGenerator json, String name, List<T> items, ToDoubleFunction<T> number)
      throws IOException {
    json.writeFieldName(name);
    json.writeArray(items.stream().mapToDouble(number).toArray(), 0, items.size());
  }
}
