package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.util.ArrayDeque;
import java.util.Deque;

/** The forgetting of the iris flowers over a few epochs, with work that waits to be asked for. */
final class ForgettingFixture {
  static final int OLD = 6;
  static final int NEW = 4;

  final Texts texts = new Texts(new PreferencesViewModel().languageProperty());
  final Deque<Runnable> work = new ArrayDeque<>();
  final ForgettingModels models;
  Runnable eachNews = () -> {};
  private long nanos;

  ForgettingFixture() {
    models =
        new ForgettingModels(
            texts,
            work::add,
            news -> {
              news.run();
              eachNews.run();
            },
            () -> nanos += 1_000_000_000L);
    models.settings.setProperty().set(ForgettingSet.IRIS);
    models.settings.number(ForgettingSetup.OLD_EPOCHS).number().set(OLD);
    models.settings.number(ForgettingSetup.EPOCHS).number().set(NEW);
  }

  ForgettingMoment moment() {
    return models.forgetting.getMoment();
  }

  void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  /** Measured to the end, and seen. */
  void learn() {
    models.forgetting.start();
    work();
    models.playback.goTo(OLD + NEW);
  }

  String sentence() {
    return models.words.sentence(moment());
  }
}
