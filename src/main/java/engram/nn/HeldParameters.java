package engram.nn;

import java.util.List;

/** Parameters that no update moves: kept before it, given back behind it. */
public final class HeldParameters {
  private final ParameterRow[] rows;
  private final int[] places;
  private final double[] values;
  private final double[] first;
  private final double[] second;

  /**
   * @param all all parameters of the network, that many numbers
   * @param indices those held, in the flat order of {@link Parameters}
   */
  public HeldParameters(List<ParameterRow> all, int count, int[] indices) {
    rows = new ParameterRow[indices.length];
    places = new int[indices.length];
    values = new double[indices.length];
    first = new double[indices.length];
    second = new double[indices.length];
    if (indices.length == 0) return;
    ParameterRow[] rowOf = new ParameterRow[count];
    int[] placeOf = new int[count];
    for (ParameterRow row : all) row.locate(rowOf, placeOf);
    for (int h = 0; h < indices.length; h++) {
      rows[h] = rowOf[indices[h]];
      places[h] = placeOf[indices[h]];
    }
  }

  public void keep() {
    for (int h = 0; h < rows.length; h++) {
      values[h] = rows[h].values[places[h]];
      first[h] = rows[h].first[places[h]];
      second[h] = rows[h].second[places[h]];
    }
  }

  public void giveBack() {
    for (int h = 0; h < rows.length; h++) {
      rows[h].values[places[h]] = values[h];
      rows[h].first[places[h]] = first[h];
      rows[h].second[places[h]] = second[h];
    }
  }
}
