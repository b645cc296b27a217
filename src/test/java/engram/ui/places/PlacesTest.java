package engram.ui.places;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Part;
import engram.training.RunState;
import engram.training.recipe.Preset;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private final TestRun test = new TestRun(Preset.DOCUMENT.recipe());
  private final PanesViewModel panes = new PanesViewModel();
  private final SampleViewModel sample = new SampleViewModel(test.run, new Random(1));
  private final Shared shared = SharedFixture.of(test.run, sample, panes, test.texts);
  private final Places victim = new Places(shared);
  private final List<String> opened = new ArrayList<>();

  private Place place(String id, PlaceKind kind) {
    return Place.of(id, kind, texts -> id, () -> opened.add(id));
  }

  private void addTrain() {
    victim.add(
        () ->
            Stream.of(
                Place.of("train", PlaceKind.PANE, "app.name", () -> panes.show(Workspace.TRAIN))));
  }

  @Test
  void aPlaceIsThereWhileItsRoomSaysSo() {
    Subscription room = victim.add(() -> Stream.of(place("data", PlaceKind.PANE)));
    assertThat(victim.open("data")).isTrue();
    room.unsubscribe();
    assertThat(victim.open("data")).isFalse();
    assertThat(victim.all()).isEmpty();
    assertThat(opened).containsExactly("data");
  }

  @Test
  void whatCantBeOpenedNowIsLeftAlone() {
    victim.add(() -> Stream.of(place("data/draw", PlaceKind.PANE).when(() -> false)));
    assertThat(victim.open("data/draw")).isFalse();
    assertThat(opened).isEmpty();
  }

  @Test
  void theFirstOfAnIdCounts() {
    Place first = place("data", PlaceKind.PANE);
    victim.add(() -> Stream.of(first, place("data", PlaceKind.COMMAND)));
    assertThat(victim.all()).containsExactly(first);
  }

  @Test
  void aNumberedPlaceIsMadeWhenItIsAskedFor() {
    victim.addNumbered(
        "sample",
        row ->
            row < 150 ? Optional.of(place("sample/" + row, PlaceKind.SAMPLE)) : Optional.empty());
    assertThat(victim.find("sample/56")).map(Place::id).contains("sample/56");
    assertThat(victim.numbered(56)).hasSize(1);
    assertThat(victim.find("sample/150")).isEmpty();
    assertThat(victim.find("sample/")).isEmpty();
    assertThat(victim.find("sample/99999999999")).isEmpty();
    assertThat(victim.find("56")).isEmpty();
    assertThat(victim.all()).isEmpty();
  }

  @Test
  void whatIsPresentedMakesRoomButNotForACommand() {
    victim.add(
        () -> Stream.of(place("command/run", PlaceKind.COMMAND), place("data", PlaceKind.PANE)));
    panes.presentingProperty().set(true);
    victim.open("command/run");
    assertThat(panes.presentingProperty().get()).isTrue();
    victim.open("data");
    assertThat(panes.presentingProperty().get()).isFalse();
  }

  @Test
  void aLinkBringsTheRunToItsMoment() throws PlaceLink.Fault {
    addTrain();
    panes.show(Workspace.DATA);
    PlaceLink link =
        PlaceLink.parse("train?preset=iris-repaired&epoch=12&select=neuron/0/3&sample=56");
    assertThat(victim.open(link)).isTrue();
    test.until(now -> now.epoch() == 12 && now.state() == RunState.PAUSED);
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
    assertThat(test.snapshot().recipe()).isEqualTo(Preset.REPAIRED.recipe());
    assertThat(shared.selection().getSelected()).contains(new Part.Neuron(0, 3));
    assertThat(sample.getRow()).isEqualTo(56);
  }

  @Test
  void anEpochThatWasTrainedIsGoneBackToAndTheRunKept() throws PlaceLink.Fault {
    addTrain();
    test.train(5);
    victim.open(PlaceLink.parse("train?epoch=3"));
    test.until(now -> now.epoch() == 3);
    assertThat(test.snapshot().lastEpoch()).isEqualTo(5);
  }

  @Test
  void whatTheDataOrTheNetworkDoNotHaveIsLeftOut() throws PlaceLink.Fault {
    addTrain();
    int before = sample.getRow();
    victim.open(PlaceLink.parse("train?select=neuron/7/0&sample=1000"));
    assertThat(sample.getRow()).isEqualTo(before);
    assertThat(shared.selection().getSelected()).isEmpty();
  }

  @AfterEach
  void close() {
    test.close();
  }
}
