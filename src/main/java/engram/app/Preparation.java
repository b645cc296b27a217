package engram.app;

import engram.ui.base.PreferencesViewModel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the window needs and needs no toolkit itself: the preferences, then the data and the first
 * run, made on a thread of its own while JavaFX starts.
 */
record Preparation(
    CompletableFuture<PreferencesViewModel> preferences, CompletableFuture<Wiring> wiring) {

  static Preparation begin(
      Supplier<PreferencesViewModel> preferences, Function<PreferencesViewModel, Wiring> wiring) {
    Executor thread = task -> new Thread(task, "engram-preparation").start();
    CompletableFuture<PreferencesViewModel> loaded =
        CompletableFuture.supplyAsync(preferences, thread);
    return new Preparation(loaded, loaded.thenApplyAsync(wiring, thread));
  }

  /** On JavaFX's thread, which is dressed meanwhile. */
  Wiring await() {
    EngramApp.dress(preferences.join().getTheme());
    return wiring.join();
  }
}
