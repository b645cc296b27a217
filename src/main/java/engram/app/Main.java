package engram.app;

import javafx.application.Application;

/** Starts Engram; not an {@code Application}, so that it runs from the class path. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Application.launch(EngramApp.class, args);
  }
}
