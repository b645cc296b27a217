package engram.files;

import engram.data.Dataset;
import engram.data.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Reads the user's own rows: of each the features in their order, and the target last. */
final class RowsReader {
  private static final int LONGEST_NAME = 1000;
  private static final int MOST_FEATURES = 10_000;
  private static final int MOST_CATEGORIES = 100_000;

  private final JsonFields fields;

  RowsReader(JsonFields fields) {
    this.fields = fields;
  }

  Dataset read() throws ExperimentFileException {
    List<Feature> features = new ArrayList<>();
    for (JsonFields each : fields.objects("features", MOST_FEATURES)) features.add(feature(each));
    Feature target = feature(fields.object("target"));
    List<JsonPart> rows = fields.list("cells", RunFile.MOST_CELLS);
    int width = features.size();
    if ((long) rows.size() * (width + 1) > RunFile.MOST_CELLS) throw fields.unfit("cells");
    double[][] values = new double[width][rows.size()];
    double[] targets = new double[rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      List<JsonPart> cells = fields.entries(rows.get(row), "cells", width + 1);
      for (int f = 0; f < width; f++) {
        boolean unknown = cells.get(f) instanceof JsonPart.Word word && word.text().equals("null");
        values[f][row] = unknown ? Double.NaN : cell(features.get(f), cells.get(f));
      }
      targets[row] = cell(target, cells.get(width));
    }
    try {
      return Dataset.wrap("rows", features, target, columns(values), targets);
    } catch (IllegalArgumentException e) {
      throw fields.unfit("features");
    }
  }

  private static List<IntToDoubleFunction> columns(double[][] values) {
    List<IntToDoubleFunction> columns = new ArrayList<>();
    for (double[] column : values) columns.add(row -> column[row]);
    return columns;
  }

  private static Feature feature(JsonFields fields) throws ExperimentFileException {
    String name = fields.word("name", LONGEST_NAME);
    String unit = fields.has("unit") ? fields.word("unit", LONGEST_NAME) : "";
    List<String> categories = new ArrayList<>();
    if (fields.has("categories")) {
      for (JsonPart each : fields.list("categories", MOST_CATEGORIES)) {
        categories.add(fields.word(each, "categories", LONGEST_NAME));
      }
    }
    try {
      return new Feature(name, unit, categories);
    } catch (IllegalArgumentException e) {
      throw fields.unfit("categories");
    }
  }

  private double cell(Feature feature, JsonPart cell) throws ExperimentFileException {
    if (feature.isNumber()) return fields.real(cell, "cells");
    String word = fields.word(cell, "cells", LONGEST_NAME);
    int category = feature.categories().indexOf(word);
    if (category < 0) throw fields.fault(ExperimentFault.UNFIT, "cells", cell);
    return category;
  }
}
