package engram.nn.fast;

import engram.nn.Optimizer;
import java.util.List;

/** Parameters that no update moves: kept before it, given back behind it. */
final class FrozenParameters {
  private final ParameterRow[] rows;
  private final int[] places;
  private final double[] values;
  private final double[][] memory;

  /**
   * @param all all parameters of the network, that many numbers
   * @param indices those frozen, in the flat order of {@code Parameters}
   */
  FrozenParameters(List<ParameterRow> all, int count, int[] indices) {
    rows = new ParameterRow[indices.length];
    places = new int[indices.length];
    values = new double[indices.length];
    memory = new double[indices.length][Optimizer.MOST_SLOTS];
    if (indices.length == 0) return;
    ParameterRow[] rowOf = new ParameterRow[count];
    int[] placeOf = new int[count];
    for (ParameterRow row : all) row.locate(rowOf, placeOf);
    for (int h = 0; h < indices.length; h++) {
      rows[h] = rowOf[indices[h]];
      places[h] = placeOf[indices[h]];
    }
  }

  void keep() {
    for (int h = 0; h < rows.length; h++) {
      values[h] = rows[h].values[places[h]];
      for (int slot = 0; slot < memory[h].length; slot++) {
        memory[h][slot] = rows[h].memory[slot][places[h]];
      }
    }
  }

  void giveBack() {
    for (int h = 0; h < rows.length; h++) {
      rows[h].values[places[h]] = values[h];
      for (int slot = 0; slot < memory[h].length; slot++) {
        rows[h].memory[slot][places[h]] = memory[h][slot];
      }
    }
  }
}
