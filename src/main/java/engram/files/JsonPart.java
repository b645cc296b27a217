package engram.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.RawValue;
import engram.data.text.Quote;
import java.util.List;
import java.util.Map;

/** A part of a JSON text that knows where it stands. */
public sealed interface JsonPart {
  JsonPlace place();

  /** As it stands in the file, for a sentence. */
  String found();

  /** To be written again. */
  JsonNode node();

  /**
   * @param fields in the order of the text
   */
  record Fields(JsonPlace place, Map<String, JsonPart> fields) implements JsonPart {
    @Override
    public String found() {
      return "{ }";
    }

    @Override
    public JsonNode node() {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      fields.forEach((name, part) -> node.set(name, part.node()));
      return node;
    }
  }

  record Entries(JsonPlace place, List<JsonPart> entries) implements JsonPart {
    @Override
    public String found() {
      return entries.isEmpty() ? "[ ]" : "[ … ]";
    }

    @Override
    public JsonNode node() {
      ArrayNode node = JsonNodeFactory.instance.arrayNode();
      entries.forEach(part -> node.add(part.node()));
      return node;
    }
  }

  record Text(JsonPlace place, String text) implements JsonPart {
    @Override
    public String found() {
      return '"' + Quote.of(text) + '"';
    }

    @Override
    public JsonNode node() {
      return JsonNodeFactory.instance.textNode(text);
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

    @Override
    public JsonNode node() {
      return new POJONode(new RawValue(text));
    }
  }

  /** {@code true}, {@code false} or {@code null}. */
  record Word(JsonPlace place, String text) implements JsonPart {
    @Override
    public String found() {
      return text;
    }

    @Override
    public JsonNode node() {
      return new POJONode(new RawValue(text));
    }
  }
}
