package engram.ui.memory.frame;

import javafx.beans.property.BooleanProperty;

/** What a row of the settings shows: a number or a choice. */
public sealed interface SettingRow permits SettingNumber, SettingChoice {
  /** That of its control in the window. */
  String id();

  /** That of its name in the texts; its tip is under {@code .tip} behind it. */
  String key();

  /** Whether it makes a difference now. */
  BooleanProperty shown();

  /** As a setup has it. */
  Object chosen();

  /** Shows that value of a setup. */
  void choose(Object value);
}
