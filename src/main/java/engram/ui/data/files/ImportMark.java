package engram.ui.data.files;

/**
 * Where among the rows shown a fault is.
 *
 * @param row from 0; {@link #HEAD} for the names
 * @param column from 0; {@link #ALL} for the whole row
 */
public record ImportMark(int row, int column) {
  public static final int HEAD = -1;
  public static final int ALL = -1;

  public boolean isOn(int anyRow, int anyColumn) {
    return anyRow == row && (column == ALL || anyColumn == column);
  }
}
