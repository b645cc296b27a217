package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.heads.HeadsModels;
import engram.ui.memory.lists.ListsModels;
import engram.ui.memory.neuron.NeuronModels;
import engram.ui.memory.recall.RecallModels;
import engram.ui.memory.sleep.SleepModels;
import engram.ui.memory.spacing.SpacingModels;
import engram.ui.memory.tag.TagModels;
import engram.ui.plot.PlotItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each setting at the least that it may be, and at one; behind the first step and at the end. */
class LeastSettingsTest {
  /** No number, a place that was not filled, one of several, or a number that ran over. */
  private static final Pattern WRONG =
      Pattern.compile(
          "NaN|null|Infinity|9223372|\\{\\d\\}"
              + "|(?<![\\d.,\u202f\u2212-])\\b1 (?:\\w+ )?(?:letter|cell|step|day|hour|night|store|"
              + "item|syllable|list|time|room|neuron|example|dream|pattern|point|percent)s\\b");

  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Queue<Runnable> work = new ArrayDeque<>();

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private ExperimentModels models(String name) {
    return switch (name) {
      case "lists" -> new ListsModels(texts, work::add, Runnable::run, () -> 0);
      case "spacing" -> new SpacingModels(texts, work::add, Runnable::run);
      case "sleep" -> new SleepModels(texts, work::add, Runnable::run, () -> 0);
      case "neuron" -> new NeuronModels(texts);
      // nobody looks at its digits, which would have to be learned
      case "tag" -> new TagModels(texts, () -> null, work::add, each -> {}, Runnable::run, () -> 0);
      case "heads" -> new HeadsModels(texts, work::add, Runnable::run, () -> 0);
      default -> new RecallModels(texts, work::add, Runnable::run, () -> 0);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"lists", "spacing", "sleep", "neuron", "tag", "heads", "recall"})
  void whatIsSaidMakesSense(String name) {
    ExperimentModels models = models(name);
    work();
    for (SettingRow row : models.settings().rows()) {
      if (!(row instanceof SettingNumber number) || row.id().equals("seed")) continue;
      Object first = number.chosen();
      DoubleStream few =
          models.settings().shown().stream().flatMapToDouble(of -> least(of, number));
      for (double value : few.toArray()) {
        number.choose(value);
        work();
        for (int step : new int[] {1, Integer.MAX_VALUE}) {
          ((SteppedPlayback) models.playback()).goTo(step);
          work();
          for (Language language : Language.values()) {
            preferences.languageProperty().set(language);
            assertThat(said(models).stream().filter(LeastSettingsTest::isWrong))
                .as(number.id() + " = " + value + ", step " + step)
                .isEmpty();
          }
        }
      }
      number.choose(first);
      work();
    }
  }

  private static DoubleStream least(Setting<?> setting, SettingNumber number) {
    if (!setting.id().equals(number.id()) || !(setting instanceof NumberSetting<?> of)) {
      return DoubleStream.empty();
    }
    double least = of.isLeastAllowed() ? of.least() : of.least() + 1e-3;
    return DoubleStream.of(least, 1).distinct().filter(of::allows);
  }

  private static List<String> said(ExperimentModels models) {
    List<String> said = new ArrayList<>(List.of(models.facts(), models.sentence()));
    for (ReadOut each : models.readOuts()) said.add(each.name() + each.value() + each.of());
    models.explanation().lines().forEach(line -> said.addAll(line.cells()));
    for (PlotCard each : models.plots()) {
      PlotCard.Shown shown = each.shown().get();
      said.addAll(List.of(shown.beside(), shown.over(), shown.below()));
      shown.plot().ifPresent(plot -> plot.items().forEach(item -> said.add(places(item))));
    }
    return said;
  }

  private static String places(PlotItem item) {
    if (item instanceof PlotItem.Line line) {
      return Arrays.toString(line.xs()) + Arrays.toString(line.ys());
    }
    return item instanceof PlotItem.Dot dot ? dot.x() + ", " + dot.y() : "";
  }

  /** Braces of a formula are no places. */
  private static boolean isWrong(String text) {
    return !text.contains("\\") && !text.contains("^{") && WRONG.matcher(text).find();
  }
}
