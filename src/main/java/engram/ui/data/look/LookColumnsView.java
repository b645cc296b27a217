package engram.ui.data.look;

import engram.ui.base.PreferencesViewModel;
import java.util.function.Consumer;

/** A picture of the rows in some columns. */
interface LookColumnsView {
  /**
   * @param newReadOut takes what is known of what is under the pointer
   */
  void show(
      LookColumnsViewModel newColumns,
      ScatterTexts newTexts,
      PreferencesViewModel newLook,
      Consumer<String> newReadOut);

  /** Other columns, or other rows. */
  void showPoints();

  void paint();

  /** Marks the row that is shown. */
  void paintRow();
}
