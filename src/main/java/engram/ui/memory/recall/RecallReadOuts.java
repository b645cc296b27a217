package engram.ui.memory.recall;

import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** The figures of a recall in the bar at the top. */
public final class RecallReadOuts {
  private final RecallViewModel recall;
  private final Texts texts;

  RecallReadOuts(RecallViewModel recall, Texts texts) {
    this.recall = recall;
    this.texts = texts;
  }

  public ObservableValue<String> energy() {
    return text(moment -> RoundedNumber.fixed(moment.energy(), 2));
  }

  /** With which pattern the overlap is. */
  public ObservableValue<String> overlapName() {
    return text(
        moment -> texts.get("recall.overlap-with", moment.run().setup().name(moment.run().best())));
  }

  public ObservableValue<String> overlap() {
    return text(moment -> signed(moment.overlaps()[moment.run().best()]));
  }

  /** With two digits behind the point, and with its sign. */
  public static String signed(double value) {
    String text = RoundedNumber.fixed(value, 2);
    return value > 0 ? "+" + text : text;
  }

  private ObservableValue<String> text(Function<RecallMoment, String> of) {
    return Bindings.createStringBinding(
        () -> of.apply(recall.getMoment()), recall.momentProperty(), texts.languageProperty());
  }
}
