package engram.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Fields that this version does not know, deep in the objects where they were found; they are kept.
 *
 * @param fields of the object itself
 * @param objects of the objects in it, by their names
 * @param lists of the objects in its lists, by their names and numbers
 */
public record JsonOthers(
    ObjectNode fields,
    Map<String, JsonOthers> objects,
    Map<String, Map<Integer, JsonOthers>> lists) {
  /** No such fields. */
  public static final JsonOthers NONE =
      new JsonOthers(JsonNodeFactory.instance.objectNode(), Map.of(), Map.of());

  boolean isEmpty() {
    return fields.isEmpty() && objects.isEmpty() && lists.isEmpty();
  }

  /** Of the object of that name. */
  JsonOthers of(String name) {
    return objects.getOrDefault(name, NONE);
  }

  /** Writes them where their objects still are; what is known is left as it is. */
  void addTo(ObjectNode node) {
    fields.properties().forEach(each -> node.putIfAbsent(each.getKey(), each.getValue()));
    objects.forEach((name, others) -> others.addTo(node.get(name)));
    lists.forEach(
        (name, entries) -> {
          if (!(node.get(name) instanceof ArrayNode list)) return;
          entries.forEach((number, others) -> others.addTo(list.get(number)));
        });
  }

  private void addTo(JsonNode node) {
    if (node instanceof ObjectNode object) addTo(object);
  }
}
