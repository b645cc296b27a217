package engram.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.Texts;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class PrintingTest {
  @Test
  void withoutAPrinterItSaysWhatToDo() {
    Printing printing =
        new Printing(new Texts(new SimpleObjectProperty<>(Language.ENGLISH)), () -> null);
    assertThat(
            printing.print(
                null,
                layout -> {
                  throw new AssertionError("nothing is made for no paper");
                }))
        .hasValueSatisfying(told -> assertThat(told).contains("no printer").contains("Ctrl"));
  }
}
