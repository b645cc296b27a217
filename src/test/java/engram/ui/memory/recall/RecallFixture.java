package engram.ui.memory.recall;

import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.util.ArrayDeque;
import java.util.Queue;

/** The view models of the recall without a toolkit; slow work is done when the test says so. */
final class RecallFixture {
  final PreferencesViewModel preferences = new PreferencesViewModel();
  final Texts texts = new Texts(preferences.languageProperty());
  final Queue<Runnable> worker = new ArrayDeque<>();
  final Queue<Runnable> window = new ArrayDeque<>();
  long now;
  final RecallModels models = new RecallModels(texts, worker::add, window::add, () -> now += 1000);

  RecallViewModel recall() {
    return models.recall;
  }

  String sentence() {
    return models.words.sentence(recall().getMoment());
  }

  void toTheEnd() {
    models.playback.goTo(Integer.MAX_VALUE);
  }

  /** Does what waits, and shows it. */
  void work() {
    while (!worker.isEmpty()) worker.remove().run();
    while (!window.isEmpty()) window.remove().run();
  }
}
