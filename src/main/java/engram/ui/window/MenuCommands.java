package engram.ui.window;

import engram.export.ExportFormat;
import engram.export.RunTable;
import engram.training.Intervention;
import engram.ui.base.Companion;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Transport;
import engram.ui.base.Workspace;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What each entry of the menu does, by its id. */
final class MenuCommands {
  private final Map<String, Runnable> commands = new HashMap<>();
  private final WindowActions window;
  private final RunViewModel run;
  private final PreferencesViewModel preferences;
  private final PanesViewModel panes;

  /**
   * @param transport that of the workspace in front
   */
  MenuCommands(WindowActions window, Supplier<Transport> transport, Shared shared) {
    this.window = window;
    run = shared.run();
    preferences = shared.preferences();
    panes = shared.panes();
    ofFiles();
    ofTheRun(transport);
    ofPanes();
    ofTheLook();
  }

  private void ofFiles() {
    commands.put("new", window::beginAnew);
    commands.put("open", () -> window.askForFile().ifPresent(window::open));
    commands.put("save", this::save);
    commands.put("save-as", window::saveRunAs);
    commands.put("notes", window::writeNotes);
    commands.put("load-weights", window::loadWeights);
    commands.put("export", window::exportParameters);
    for (ExportFormat each : ExportFormat.values()) {
      commands.put("export-" + each.id(), () -> window.exportRun(each));
    }
    for (RunTable each : RunTable.values()) {
      commands.put("table-" + each.id(), () -> window.exportTable(each));
    }
    commands.put("card", window::showCard);
    commands.put("picture", window::savePicture);
    commands.put("film", window::saveFilm);
    commands.put("quit", window::quit);
  }

  /** The key saves an experiment where one is seen, else the run. */
  private void save() {
    if (hasExperiment(panes.getWorkspace())) window.saveExperiment();
    else window.saveRun();
  }

  static boolean hasExperiment(Workspace which) {
    return which == Workspace.MEMORY || which == Workspace.CHALLENGES;
  }

  private void ofTheRun(Supplier<Transport> transport) {
    commands.put("toggle", () -> transport.get().toggle());
    commands.put("forward", () -> transport.get().stepForward());
    commands.put("back", () -> transport.get().stepBack());
    commands.put("reset", () -> transport.get().reset());
    commands.put("weights", () -> run.session().newWeights());
    commands.put("heal-all", () -> run.session().change(new Intervention.HealAll()));
  }

  private void ofPanes() {
    for (Overlay each : Overlay.values()) commands.put(each.stem(), () -> panes.open(each));
    commands.put("guide", panes::showGuide);
    for (Companion each : Companion.values()) {
      commands.put(each.id(), () -> panes.toggle(each));
    }
    for (Companion each : new Companion[] {Companion.GLOSSARY, Companion.LESSON}) {
      commands.put(each.id(), () -> panes.toggleInTraining(each));
    }
    commands.put("data", panes::toggleData);
    commands.put("memory", panes::toggleMemory);
    commands.put("challenges", panes::toggleChallenges);
    commands.put("document", panes::toggleDocument);
    commands.put("program", panes::toggleProgram);
    commands.put("present", panes::togglePresenting);
  }

  private void ofTheLook() {
    commands.put("language", preferences::switchLanguage);
    commands.put("theme", preferences::switchTheme);
    commands.put("larger", preferences::enlargeText);
    commands.put("smaller", preferences::shrinkText);
    commands.put("usual-size", preferences::resetTextSize);
    commands.put("fewer", () -> preferences.setDigits(preferences.getDigits() - 1));
    commands.put("more", () -> preferences.setDigits(preferences.getDigits() + 1));
    commands.put("full", window::switchFullScreen);
    commands.put("keys", window::showHelp);
    commands.put("about", window::showAbout);
  }

  /**
   * @throws IllegalArgumentException if no entry has that id
   */
  Runnable of(String id) {
    Runnable command = commands.get(id);
    if (command == null) throw new IllegalArgumentException("the menu has no entry " + id);
    return command;
  }
}
