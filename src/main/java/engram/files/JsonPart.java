package engram.files;

import engram.data.text.Quote;
import java.util.List;
import java.util.Map;

/** A part of a JSON text that knows where it stands. */
sealed interface JsonPart {
  JsonPlace place();

  /** As it stands in the file, for a sentence. */
  String found();

  /**
   * @param fields in the order of the text
   */
  record Fields(JsonPlace place, Map<String, JsonPart> fields) implements JsonPart {
    @Override
    public String found() {
      return "{ }";
    }
  }

  record Entries(JsonPlace place, List<JsonPart> entries) implements JsonPart {
    @Override
    public String found() {
      return entries.isEmpty() ? "[ ]" : "[ … ]";
    }
  }

  record Text(JsonPlace place, String text) implements JsonPart {
    @Override
    public String found() {
      return '"' + Quote.of(text) + '"';
    }
  }

  /**
   * @param text as it is written
   */
  record Number(JsonPlace place, String text) implements JsonPart {
    @Override
    public String found() {
      return Quote.of(text);
    }
  }

  /** {@code true}, {@code false} or {@code null}. */
  record Word(JsonPlace place, String text) implements JsonPart {
    @Override
    public String found() {
      return text;
    }
  }
}
