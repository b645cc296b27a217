package engram.ui.document;

import engram.ui.base.Background;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.document.pictures.LivingPictures;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.places.Places;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import engram.ui.run.TestRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A document around a run, without a window: all is worked out at once. */
final class DocumentFixture implements AutoCloseable {
  final TestRun run = new TestRun();
  final PanesViewModel panes = new PanesViewModel();
  final Shared shared;
  final Places places;

  /** The places that were opened. */
  final List<String> opened = new ArrayList<>();

  DocumentFixture() {
    shared =
        new Shared(
            run.run,
            new SampleViewModel(run.run, new Random(1)),
            new SelectionViewModel(run.run),
            panes,
            run.preferences,
            run.texts);
    places = new Places(shared);
    places.add(
        () ->
            Stream.of("train", "data", "term/neuron")
                .map(id -> Place.of(id, PlaceKind.PANE, texts -> id, () -> opened.add(id))));
  }

  PreferencesViewModel preferences() {
    return run.preferences;
  }

  DocumentViewModel document() {
    // no page of these tests shows the program
    LivingPictures pictures =
        new LivingPictures(shared, null, new Background(Runnable::run, Runnable::run));
    return new DocumentViewModel(shared, places, pictures);
  }

  @Override
  public void close() {
    run.close();
  }
}
