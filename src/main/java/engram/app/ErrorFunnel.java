package engram.app;

import engram.ui.base.Texts;
import engram.ui.controls.Alerts;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where every fault that nobody caught ends: the trace in the log, one sentence for the user. */
final class ErrorFunnel implements Thread.UncaughtExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorFunnel.class);

  /** Java's own. */
  private static final String PREFERENCES = "Sync Timer Thread";

  private final Texts texts;
  private final Window owner;
  private boolean shown;

  private ErrorFunnel(Texts texts, Window owner) {
    this.texts = texts;
    this.owner = owner;
  }

  static void install(Texts texts, Window owner) {
    ErrorFunnel funnel = new ErrorFunnel(texts, owner);
    Thread.setDefaultUncaughtExceptionHandler(funnel);
    Thread.currentThread().setUncaughtExceptionHandler(funnel);
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    if (log(thread, fault)) Platform.runLater(this::show);
  }

  /** Before there is a window: what it would say is one line on standard error. */
  static void installWithoutWindow() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> {
          if (log(thread, fault)) System.err.println(StartFault.sentence(fault));
        });
  }

  /**
   * Whether the user is to be told. That preferences can't be written is told where they are
   * changed; Java tries it again and again by a thread of its own.
   */
  private static boolean log(Thread thread, Throwable fault) {
    LOG.error("uncaught in {}", thread.getName(), fault);
    return !thread.getName().equals(PREFERENCES);
  }

  /** One dialog at a time: a fault in every frame must not bury the window. */
  private void show() {
    if (shown) return;
    shown = true;
    Alert alert = Alerts.of(Alert.AlertType.ERROR, texts);
    alert.initOwner(owner);
    alert.setTitle(texts.get("app.name"));
    alert.setHeaderText(texts.get("error.title"));
    alert.setContentText(texts.get("error.sentence", Logging.file()));
    alert.setOnHidden(event -> shown = false);
    alert.show();
  }
}
