package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.WheelEvents;
import engram.tour.frame.FxDriver;
import engram.training.recipe.Preset;
import engram.ui.base.Challenge;
import engram.ui.base.Companion;
import engram.ui.base.DataPane;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Workspace;
import engram.ui.document.DocumentPage;
import engram.ui.labs.frame.LabModels;
import engram.ui.window.MainController;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;

/** After all was switched, in any order, a collected heap is what it was: a lesson may be long. */
class NothingStaysBehindTest {
  /** What JavaFX keeps for the next window, such as styles and glyphs, in parts of the heap. */
  private static final double CACHES = 0.25;

  /** Pictures that JavaFX keeps for the next effects of about that size. */
  private static final int SPARE_TEXTURES = 10;

  private static final String TEXTURE = "com.sun.prism.sw.SWRTTexture";

  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private EngramApp app;

  /** Something that a teacher can switch. */
  record Switch(String name, Consumer<Wiring> action) {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * Over sixty: each page, language, theme, workspace, data set, experiment and tool at least once.
   */
  private static List<Switch> all() {
    List<Switch> all = new ArrayList<>();
    for (Preset each : Preset.values()) {
      add(all, each, wiring -> wiring.session.load(each.recipe()));
    }
    for (Companion each : Companion.values()) add(all, each, wiring -> wiring.panes.open(each));
    all.addAll(presentable());
    for (Overlay each : Overlay.values()) add(all, each, wiring -> wiring.panes.open(each));
    for (DocumentPage each : DocumentPage.values()) add(all, each, wiring -> show(wiring, each));
    for (int focus = 0; focus < 5; focus++) all.add(present(focus));
    all.add(new Switch("program", wiring -> wiring.panes.toggleProgram()));
    all.add(new Switch("step", wiring -> wiring.transportInFront().stepForward()));
    // there and back
    for (int i = 0; i < 2; i++) {
      all.add(new Switch("language", each -> each.preferences.switchLanguage()));
      all.add(new Switch("theme", each -> each.preferences.switchTheme()));
    }
    return all;
  }

  /** What has a picture of its own when it is presented. */
  private static List<Switch> presentable() {
    List<Switch> all = new ArrayList<>();
    for (MemoryExperiment each : MemoryExperiment.values()) {
      add(all, each, wiring -> show(wiring.panes, each));
    }
    for (Challenge each : Challenge.values()) add(all, each, wiring -> show(wiring, each));
    for (DataPane each : DataPane.values()) add(all, each, wiring -> show(wiring.panes, each));
    for (Workspace each : Workspace.values()) add(all, each, wiring -> wiring.panes.show(each));
    return all;
  }

  /** Presents what is in front, one thing of it large, then goes on. */
  private static Switch present(int focus) {
    return new Switch(
        "present " + focus,
        wiring -> {
          wiring.panes.presentingProperty().set(focus % 2 == 0);
          wiring.panes.presentingProperty().set(true);
          wiring.later().present.present.choose(focus);
        });
  }

  private static void add(List<Switch> all, Enum<?> what, Consumer<Wiring> action) {
    all.add(new Switch(what.name().toLowerCase(Locale.ROOT), action));
  }

  private static void show(PanesViewModel panes, MemoryExperiment which) {
    panes.show(Workspace.MEMORY);
    panes.experimentProperty().set(which);
  }

  private static void show(Wiring wiring, Challenge which) {
    LittleLabs.choose(wiring.later().labs, which);
    wiring.panes.show(which);
  }

  /** With its picture played. */
  private static void show(Wiring wiring, DocumentPage which) {
    wiring.panes.show(Workspace.DOCUMENT);
    wiring.later().document.document().open(which);
    wiring.transportInFront().toggle();
  }

  private static void show(PanesViewModel panes, DataPane which) {
    panes.show(Workspace.DATA);
    panes.dataPaneProperty().set(which);
  }

  @Provide
  Arbitrary<List<Switch>> orders() {
    return Arbitraries.shuffle(all());
  }

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aCollectedHeapIsWhatItWasAfterSixtySwitches(@ForAll("orders") List<Switch> order)
      throws TimeoutException {
    open();
    // what is made once for all comes with the first time that it is drawn, in this order or that
    goThrough(order);
    LiveHeap first = heapAfter(all());
    LiveHeap now =
        heapOnceAtRest(
            heapAfter(order),
            heap -> heap.grownSince(first, NothingStaysBehindTest::isOfAWindow).isEmpty());
    assertThat(now.grownSince(first, NothingStaysBehindTest::isOfAWindow)).isEmpty();
    assertThat(now.bytes()).isLessThan((long) (first.bytes() * (1 + CACHES)));
  }

  /** Rooms outlive the views of a language: who keeps something of a canvas keeps its window. */
  @Example
  void noWindowStaysOfWhichEachRoomWasPresented() throws TimeoutException {
    open();
    // with what an earlier test of the same process has left
    long before = LiveHeap.collected().count(MainController.class.getName());
    for (Switch each : presentable()) {
      FxDriver.act(() -> each.action().accept(app.wiring()));
      FxDriver.act(() -> app.wiring().panes.presentingProperty().set(true));
      FxDriver.await(() -> true, 2);
      FxDriver.act(() -> app.wiring().panes.presentingProperty().set(false));
    }
    FxDriver.act(() -> app.wiring().panes.open(Overlay.FIND));
    LiveHeap heap =
        heapOnceAtRest(
            heapAfterLanguages(2), now -> now.count(MainController.class.getName()) <= before);
    assertThat(heap.count(MainController.class.getName())).isLessThanOrEqualTo(before);
    assertThat(heap.count("engram.ui.present.PresentView")).isLessThanOrEqualTo(1);
  }

  @Example
  void noTextureStaysOfAWindowInAnotherLanguage() throws TimeoutException {
    open();
    List<Switch> languages =
        Collections.nCopies(10, new Switch("language", each -> each.preferences.switchLanguage()));
    LiveHeap before = heapAfter(languages);
    LiveHeap after = heapAfter(languages);
    assertThat(after.count(TEXTURE)).isLessThan(before.count(TEXTURE) + SPARE_TEXTURES);
  }

  /** The views are made anew in each language; what they show lives on. */
  @Example
  void noViewStaysOfALabInAnotherLanguage() throws TimeoutException {
    open();
    FxDriver.act(() -> show(app.wiring(), Challenge.LOOK));
    LabModels models = app.wiring().later().labs.models(Challenge.LOOK);
    SleeplessRobot.until(() -> models.fingerprint().isPresent() && !models.work().isRunning());
    LiveHeap before = heapAfterLanguages(2);
    LiveHeap after = heapAfterLanguages(4);
    assertThat(after.grownSince(before, name -> name.endsWith("Controller"))).isEmpty();
  }

  private LiveHeap heapAfterLanguages(int switches) {
    for (int i = 0; i < switches; i++) {
      FxDriver.act(() -> app.wiring().preferences.switchLanguage());
      FxDriver.await(() -> true, 5);
    }
    return LiveHeap.collected();
  }

  @Example
  void noWindowStaysWhoseBarsTheWheelHasTurned() throws TimeoutException {
    open();
    // what an earlier test of the same process has left is not of the wheel
    long before = heapAfter(List.of()).count(Wiring.class.getName());
    FxDriver.act(() -> show(app.wiring().panes, MemoryExperiment.RECALL));
    FxDriver.await(() -> true, 2);
    FxDriver.act(
        () -> {
          for (Node each : app.scene.getRoot().lookupAll(".scroll-bar")) {
            Event.fireEvent(each, WheelEvents.up(1, 1, 40));
          }
        });
    LiveHeap after = heapAfter(List.of());
    assertThat(after.count(Wiring.class.getName())).isLessThanOrEqualTo(before);
  }

  private void open() throws TimeoutException {
    app = OneWindow.begin(new Wiring(preferences, LittleLabs.EXTENT));
    new SleeplessRobot().interact(() -> app.show(1280, 800));
  }

  private LiveHeap heapAfter(List<Switch> order) {
    goThrough(order);
    return LiveHeap.collected();
  }

  /** Until all of that was shown, and everything in the window was begun anew. */
  private void goThrough(List<Switch> order) {
    for (Switch each : order) {
      FxDriver.act(() -> each.action().accept(app.wiring()));
      FxDriver.await(() -> true, 2);
    }
    FxDriver.act(() -> app.begin(app.wiring().anew()));
    // what was thrown away is drawn for the last time in the frame after
    FxDriver.await(() -> true, 5);
  }

  /**
   * What a thread was computing for a window that has gone it drops at its next look at the
   * cancelling: on a busy machine that may be a while after the window.
   */
  private static LiveHeap heapOnceAtRest(LiveHeap now, Predicate<LiveHeap> asBefore) {
    LiveHeap rested = now;
    for (int i = 0; i < 5 && !asBefore.test(rested); i++) rested = LiveHeap.collected();
    return rested;
  }

  /** Models, views and controls; not what is made once for all, such as a constant of an enum. */
  private static boolean isOfAWindow(String name) {
    if (name.startsWith("javafx.scene.control.") || name.equals("java.lang.Thread")) return true;
    if (!name.startsWith("engram.") || name.contains("$$Lambda")) return false;
    try {
      Class<?> type = Class.forName(name, false, NothingStaysBehindTest.class.getClassLoader());
      return !Enum.class.isAssignableFrom(type) && type != LiveHeap.class;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @AfterTry
  void end() {
    if (app != null) OneWindow.close();
  }
}
