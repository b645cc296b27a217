package engram.ui.steps;

import engram.data.Split;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.DataNames;
import engram.ui.run.RunViewModel;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** Which data the network learns from, in few words. */
public final class DataViewModel {
  private final ObservableValue<String> name;

  /** How many rows are for what, in short. */
  final ObservableValue<String> rows;

  /** How many rows there are, and how many of them are in use. */
  public final ObservableValue<String> total;

  /** How the data are split, scaled and coded, in a sentence. */
  final ObservableValue<String> summary;

  DataViewModel(RunViewModel run, Texts texts) {
    ObservableValue<PreparedData> data = run.snapshotProperty().map(Snapshot::data);
    name = text(data, texts, prepared -> new DataNames(texts, prepared.dataset()).name());
    rows = text(data, texts, prepared -> rows(texts, prepared));
    total = text(data, texts, prepared -> total(texts, prepared));
    summary = text(data, texts, prepared -> summary(texts, prepared));
  }

  private static ObservableValue<String> text(
      ObservableValue<PreparedData> data, Texts texts, Function<PreparedData, String> write) {
    return Bindings.createStringBinding(
        () -> write.apply(data.getValue()), data, texts.languageProperty());
  }

  /** What the data set is called. */
  public ObservableValue<String> nameProperty() {
    return name;
  }

  private static String rows(Texts texts, PreparedData data) {
    return rows(texts, "steps.data.rows", data);
  }

  private static String total(Texts texts, PreparedData data) {
    int used = data.dataset().rows();
    int all = data.given().rows();
    return used == all
        ? texts.get("data-page.rows", RoundedNumber.whole(all))
        : texts.get("data-page.rows-used", RoundedNumber.whole(used), RoundedNumber.whole(all));
  }

  private static String summary(Texts texts, PreparedData data) {
    return texts.get(
        "steps.data.summary",
        split(texts, data),
        texts.get("steps.scaling." + data.setup().scaling().id()),
        texts.get("steps.targets." + data.setup().targets().id()));
  }

  /** How many rows are for what, in words. */
  public static String split(Texts texts, PreparedData data) {
    return rows(texts, "steps.data.split", data);
  }

  private static String rows(Texts texts, String key, PreparedData data) {
    Split split = data.split();
    boolean validated = split.validation().length > 0;
    boolean tested = data.setup().split().test() > 0;
    String which = (tested ? "" : "-all") + (validated ? "-validation" : "");
    return texts.get(
        key + which,
        RoundedNumber.whole(split.train().length),
        RoundedNumber.whole(split.test().length),
        RoundedNumber.whole(split.validation().length));
  }
}
