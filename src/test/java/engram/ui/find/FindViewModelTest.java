package engram.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.find.FindViewModel.Found;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.places.Places;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindViewModelTest {
  private final TestRun test = new TestRun();
  private final PanesViewModel panes = new PanesViewModel();
  private final Shared shared = SharedFixture.of(test.run, panes, test.texts);
  private final Places places = new Places(shared);
  private final FindViewModel victim = new FindViewModel(places, shared);
  private final List<String> opened = new ArrayList<>();
  private boolean possible;

  @BeforeEach
  void begin() {
    places.add(
        () ->
            Stream.of(
                place("train", PlaceKind.PANE, "workspace.train"),
                place("pane/landscape", PlaceKind.PANE, "companion.landscape")
                    .withKeys(Optional.of("Ctrl+5")),
                place("memory/forgetting", PlaceKind.EXPERIMENT, "memory.name.forgetting"),
                place("command/undo", PlaceKind.COMMAND, "menu.undo").when(() -> possible),
                place("dataset/spiral", PlaceKind.DATA_SET, "dataset.spiral.name"),
                place("setting/learning-rate", PlaceKind.SETTING, "steps.learning-rate.name"),
                place("term/gradient", PlaceKind.TERM, "glossary.term.gradient")));
    places.addNumbered("sample", this::sample);
    panes.open(Overlay.FIND);
    victim.begin();
  }

  private Place place(String id, PlaceKind kind, String key) {
    return Place.of(id, kind, key, () -> opened.add(id));
  }

  private Optional<Place> sample(int row) {
    if (row >= 150) return Optional.empty();
    return Optional.of(
        Place.of(
            "sample/" + row,
            PlaceKind.SAMPLE,
            texts -> texts.get("network.place.sample", String.valueOf(row)),
            () -> opened.add("sample/" + row)));
  }

  private List<String> ids() {
    return victim.foundProperty().get().stream().map(found -> found.place().id()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "landscape, pane/landscape",
    "损失地形, pane/landscape",
    "ssdx, pane/landscape",
    "forgeting, memory/forgetting",
    "yw, memory/forgetting",
    "spirals, dataset/spiral",
    "xxl, setting/learning-rate",
    "tidu, term/gradient",
    "56, sample/56",
    "sample 56, sample/56",
    "样本56, sample/56",
  })
  void aPlaceIsFoundInEitherLanguageWhicheverIsShown(String sought, String id) {
    for (Language language : Language.values()) {
      test.preferences.languageProperty().set(language);
      victim.soughtProperty().set("");
      victim.soughtProperty().set(sought);
      assertThat(ids()).first().isEqualTo(id);
    }
  }

  @Test
  void beforeAnythingIsSoughtPanesAndExperimentsAreOffered() {
    assertThat(ids()).containsExactly("train", "pane/landscape", "memory/forgetting");
    assertThat(victim.messageProperty().getValue()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"   ", "…!?", "\t", "(((", "\\", "%s{0}"})
  void whatSaysNothingIsNoFault(String sought) {
    victim.soughtProperty().set(sought);
    assertThat(victim.chosenProperty().get()).isZero();
  }

  @Test
  void whatNothingIsCalledIsSaidAndEnterDoesNothing() {
    victim.soughtProperty().set("perceptron convergence".repeat(100));
    assertThat(ids()).isEmpty();
    assertThat(victim.messageProperty().getValue()).startsWith("Nothing here is called that.");
    victim.next();
    victim.previous();
    victim.open();
    assertThat(opened).isEmpty();
    assertThat(panes.isOpen(Overlay.FIND)).isTrue();
  }

  @Test
  void aPlaceShowsBothNamesItsKindAndItsShortcut() {
    victim.soughtProperty().set("landscape");
    Found found = victim.foundProperty().get().get(0);
    assertThat(found.name()).isEqualTo("Loss landscape");
    assertThat(found.other()).isEqualTo("损失地形");
    assertThat(found.kind()).isEqualTo("Pane");
    assertThat(found.keys()).isEqualTo("Ctrl+5");
  }

  @Test
  void theArrowsGoRoundAndEnterOpensTheChosenOne() {
    victim.previous();
    assertThat(victim.chosenProperty().get()).isEqualTo(2);
    victim.next();
    victim.next();
    victim.open();
    assertThat(opened).containsExactly("pane/landscape");
    assertThat(panes.isOpen(Overlay.FIND)).isFalse();
  }

  @Test
  void typingChoosesTheBestAgain() {
    victim.next();
    victim.soughtProperty().set("landscape");
    assertThat(victim.chosenProperty().get()).isZero();
  }

  @Test
  void whatCantBeDoneNowStandsLastAndSaysSo() {
    victim.soughtProperty().set("undo");
    assertThat(ids()).containsExactly("command/undo");
    assertThat(victim.messageProperty().getValue()).contains("can't be done at the moment");
    victim.open();
    assertThat(opened).isEmpty();
    possible = true;
    victim.begin();
    victim.soughtProperty().set("undo");
    assertThat(victim.messageProperty().getValue()).isEmpty();
    victim.open();
    assertThat(opened).containsExactly("command/undo");
  }

  @AfterEach
  void close() {
    test.close();
  }
}
