package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFault;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.files.JsonPart;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.PatternText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Patterns with their names and rows of cells, by the rules of {@link PatternText}. */
final class PatternFields {
  private static final int LONGEST_NAME = 1000;

  private PatternFields() {}

  /** At least one, no name twice, all of one shape. */
  static List<NamedPattern> alike(JsonFields fields, String name) throws ExperimentFileException {
    List<NamedPattern> patterns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonFields each : fields.objects(name, PatternText.MOST_PATTERNS)) {
      NamedPattern pattern = pattern(each);
      if (!names.add(pattern.name())) throw each.repeated(each.part("name"), "name");
      if (!patterns.isEmpty() && !pattern.pattern().hasShapeOf(patterns.get(0).pattern())) {
        throw each.fault(ExperimentFault.SHAPE, "cells", each.part("cells"));
      }
      patterns.add(pattern);
    }
    return List.copyOf(patterns);
  }

  /** Of any shape, and whatever their names. */
  static List<NamedPattern> any(JsonFields fields, String name) throws ExperimentFileException {
    List<NamedPattern> patterns = new ArrayList<>();
    for (JsonFields each : fields.objects(name, PatternText.MOST_PATTERNS)) {
      patterns.add(pattern(each));
    }
    return List.copyOf(patterns);
  }

  private static NamedPattern pattern(JsonFields fields) throws ExperimentFileException {
    String name = fields.text("name", LONGEST_NAME);
    List<String> rows = new ArrayList<>();
    for (JsonPart each : fields.list("cells", PatternText.MOST_SIDE)) {
      String row = fields.text(each, "cells", PatternText.MOST_SIDE);
      if (!row.chars().allMatch(sign -> sign == Pattern.ON || sign == Pattern.OFF)) {
        throw fields.fault(ExperimentFault.ROW_SIGN, "cells", each);
      }
      if (!rows.isEmpty() && row.length() != rows.get(0).length()) {
        throw fields.fault(ExperimentFault.ROW_WIDTH, "cells", each);
      }
      rows.add(row);
    }
    if (rows.size() * rows.get(0).length() < PatternText.LEAST_CELLS) {
      throw fields.few(fields.part("cells"), "cells", PatternText.LEAST_CELLS);
    }
    fields.end();
    return new NamedPattern(name, Pattern.ofText(rows));
  }

  /** A row of cells on each line, so that the pattern is seen. */
  static void write(List<NamedPattern> patterns, ArrayNode list) {
    for (NamedPattern each : patterns) {
      ObjectNode node = list.addObject();
      node.put("name", each.name());
      ArrayNode cells = node.putArray("cells");
      each.pattern().text().forEach(cells::add);
    }
  }
}
