package engram.ui.program;

import engram.data.Targets;
import engram.data.Task;
import engram.inspect.NumberText;
import engram.training.DataPart;
import engram.training.recipe.PreparedData;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.DataNames;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what X and T of the program are: which columns, of which rows, scaled and coded how. */
final class ProgramGiven {
  /** Of more columns the first are named. */
  private static final int MOST_COLUMNS = 6;

  private static final int DIGITS = 4;

  private ProgramGiven() {}

  /**
   * @param early whether the program stops early, so that V and S are given, too
   */
  static String sentence(Texts texts, PreparedData data, boolean early) {
    DataNames words = new DataNames(texts, data.dataset());
    int inputs = data.inputs().count();
    String columns =
        IntStream.range(0, Math.min(MOST_COLUMNS, inputs))
            .mapToObj(input -> words.input(data, input))
            .collect(Collectors.joining(texts.get("program.given.and")));
    String given =
        texts.sentences(
            texts.get(
                inputs > MOST_COLUMNS ? "program.given.some" : "program.given",
                RoundedNumber.whole(data.train().rows()),
                RoundedNumber.whole(inputs),
                columns,
                texts.get("steps.scaling." + data.setup().scaling().id())),
            target(texts, words, data.targets()));
    return early ? texts.sentences(given, watched(texts, data)) : given;
  }

  private static String watched(Texts texts, PreparedData data) {
    DataPart part = DataPart.watched(data);
    int rows = part.rows(data).length;
    return texts.get("program.given.watched." + part.id(), RoundedNumber.whole(rows));
  }

  private static String target(Texts texts, DataNames words, Targets targets) {
    String key = "program.given.target." + targets.coding().id();
    if (targets.coding().task() == Task.REGRESSION) {
      return texts.get(
          key,
          words.word(targets.target().name()),
          targets.target().unit(),
          NumberText.inTexts(DIGITS).of(targets.scale().zero()),
          NumberText.inTexts(DIGITS).of(targets.scale().unit()));
    }
    List<String> classes = words.words(targets.target().categories());
    return texts.get(
        key, RoundedNumber.whole(classes.size()), classes.get(0), classes.get(classes.size() - 1));
  }
}
