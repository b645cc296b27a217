package engram.ui.twin;

import engram.training.Snapshot;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.RunViewModel;
import engram.ui.steps.Consequences;
import engram.ui.twin.TwinSetting.Variation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which setting of the twin is another, and which value it has. */
public final class TwinVariationViewModel {
  private final RunViewModel run;
  private final Texts texts;
  private final Map<TwinSetting<Double>, NumberViewModel> numbers = new HashMap<>();
  private final ReadOnlyObjectWrapper<List<TwinSetting<?>>> settings =
      new ReadOnlyObjectWrapper<>(List.of());

  /** The values to choose from; none if the setting is a number. */
  final ReadOnlyObjectWrapper<List<Variation<?>>> choices = new ReadOnlyObjectWrapper<>(List.of());

  /** Never null. */
  final ReadOnlyObjectWrapper<Variation<?>> variation = new ReadOnlyObjectWrapper<>();

  TwinVariationViewModel(RunViewModel run, Texts texts) {
    this.run = run;
    this.texts = texts;
    vary(TwinSettings.LEARNING_RATE.usual(recipe()));
  }

  // Properties

  /** Those to choose from. */
  public ReadOnlyObjectProperty<List<TwinSetting<?>>> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** The field for a setting that is a number. */
  NumberViewModel number(TwinSetting<Double> setting) {
    return numbers.computeIfAbsent(setting, this::newNumber);
  }

  /** What else has to be another, so that loss, output and targets fit, in sentences. */
  String consequences(Snapshot main) {
    Recipe before = main.recipeInForce();
    Recipe after = variation.get().applyTo(before);
    String fitted = Consequences.sentences(before, after, texts);
    boolean momentum = before.settings().momentum() != after.settings().momentum();
    if (!momentum || variation.get().setting() != TwinSettings.OPTIMIZER) return fitted;
    String beta = RoundedNumber.exact(after.settings().momentum());
    String needed = texts.get("twin.consequence.momentum", beta);
    return fitted.isEmpty() ? needed : texts.sentences(fitted, needed);
  }

  // Commands

  /** Varies that setting instead, with the value that shows most. */
  public void choose(TwinSetting<?> setting) {
    if (setting != variation.get().setting()) vary(usual(setting));
  }

  /** Of so few rows that a usual batch holds all of them, too, a batch is one. */
  private Variation<?> usual(TwinSetting<?> setting) {
    Variation<?> usual = setting.usual(recipe());
    boolean alike =
        setting == TwinSettings.BATCH_SIZE && batch(usual.applyTo(recipe())) == batch(recipe());
    return alike ? new Variation<>(TwinSettings.BATCH_SIZE, 1.0) : usual;
  }

  private int batch(Recipe of) {
    return of.settings().batchRows(run.getSnapshot().data().train().rows());
  }

  /** Varies the setting in that way. */
  void vary(Variation<?> newVariation) {
    if (newVariation.equals(variation.get())) return;
    variation.set(newVariation);
    offer();
    show(newVariation);
  }

  private void show(Variation<?> shown) {
    if (shown.value() instanceof Double value) shownNumber().orElseThrow().follow(value, true);
  }

  /** The field for the setting, if it is a number. */
  @SuppressWarnings("unchecked")
  Optional<NumberViewModel> shownNumber() {
    TwinSetting<?> setting = variation.get().setting();
    return setting.range().map(range -> number((TwinSetting<Double>) setting));
  }

  private NumberViewModel newNumber(TwinSetting<Double> setting) {
    return new NumberViewModel(
        texts,
        setting.range().orElseThrow(),
        setting.zeroKey(),
        value -> vary(new Variation<>(setting, value)));
  }

  /** Offers what that run can vary; to be called at each moment that is shown. */
  void follow(Snapshot main) {
    if (settings.get().isEmpty()) vary(TwinSettings.LEARNING_RATE.usual(recipe()));
    List<TwinSetting<?>> now = TwinSettings.of(recipe());
    if (!now.equals(settings.get())) settings.set(now);
    if (!now.contains(variation.get().setting())) choose(TwinSettings.LEARNING_RATE);
    int rows = main.data().train().rows();
    number(TwinSettings.BATCH_SIZE).setRange(NumberRange.whole(Settings.FULL_BATCH + 1, rows));
    offer();
  }

  private void offer() {
    List<Variation<?>> now = variation.get().setting().variations(recipe());
    if (!now.equals(choices.get())) choices.set(now);
  }

  private Recipe recipe() {
    return run.getSnapshot().recipeInForce();
  }
}
