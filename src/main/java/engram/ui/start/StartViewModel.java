package engram.ui.start;

import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.places.Places;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;

/** Which doors there are, and what is behind each. */
public final class StartViewModel {
  private final Places places;
  private final RunViewModel run;
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;

  /** A way into the program. */
  public enum Door {
    /** A network learns the irises at once. */
    LEARN("learn", "start/learn"),
    /** The article, page by page. */
    ARTICLE("article", "document"),
    /** A file of one's own, or points that are drawn. */
    OWN("own", "data/own"),
    /** What comes new drives out what was known. */
    MEMORY("memory", "memory/forgetting");

    private final String id;
    private final String place;

    Door(String id, String place) {
      this.id = id;
      this.place = place;
    }

    /** Begins the keys of its texts, behind {@code start.}. */
    public String id() {
      return id;
    }
  }

  StartViewModel(Places places, Shared shared) {
    this.places = places;
    run = shared.run();
    panes = shared.panes();
    preferences = shared.preferences();
  }

  // Properties

  /** Whether it is there when the program starts. */
  public BooleanProperty shownAtStartProperty() {
    return preferences.shownAtStartProperty();
  }

  /** Those that lead somewhere. */
  public List<Door> doors() {
    return Stream.of(Door.values()).filter(door -> places.find(door.place).isPresent()).toList();
  }

  // Commands

  public void open(Door door) {
    places.open(door.place);
  }

  /** To the window, from part to part. */
  public void tour() {
    panes.showGuide();
  }

  /** To the window as it is. */
  public void close() {
    panes.close(Overlay.START);
  }

  public void switchLanguage() {
    preferences.switchLanguage();
  }

  public void switchTheme() {
    preferences.switchTheme();
  }

  /** Lets the irises be learned from the beginning, in front of all else. */
  void watchItLearn() {
    Recipe irises = Preset.REPAIRED.recipe();
    panes.showSteps();
    panes.closeCompanion();
    if (run.isBegun() || !run.getSnapshot().recipe().equals(irises)) run.session().load(irises);
    run.session().run();
  }

  Place learning() {
    return Place.of(
        "start/learn",
        PlaceKind.COMMAND,
        "start.learn.title",
        () -> {
          panes.presentingProperty().set(false);
          watchItLearn();
        });
  }
}
