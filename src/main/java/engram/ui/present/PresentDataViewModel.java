package engram.ui.present;

import engram.data.Dataset;
import engram.data.text.Quote;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.base.Transport;
import engram.ui.run.DataNames;
import engram.ui.run.Shared;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;

/** What is told of the data: the samples, and what the network makes of the plane they lie in. */
public final class PresentDataViewModel implements PresentSubject {
  static final int SAMPLES = 0;
  static final int MAP = 1;

  private static final int LONGEST_NAME = 22;

  private final Shared shared;
  private final Texts texts;
  private final Transport transport;
  private final PresentWords words;

  /** A class, and how many samples it has. */
  record Group(String name, String count) {}

  PresentDataViewModel(Shared shared, Transport transport) {
    this.shared = shared;
    this.transport = transport;
    texts = shared.texts();
    words = new PresentWords(texts);
  }

  Snapshot snapshot() {
    return shared.run().getSnapshot();
  }

  PreparedData data() {
    return snapshot().data();
  }

  private String kind() {
    return PresentWords.kind(data());
  }

  @Override
  public List<String> foci() {
    String samples = texts.get("present.focus.samples");
    return MapWork.hasMap(data())
        ? List.of(samples, texts.get("present.focus.map"))
        : List.of(samples);
  }

  @Override
  public PresentSentence sentence(int focus) {
    if (focus == MAP) return ofMap();
    Dataset set = data().dataset();
    String all = texts.get("present.data." + kind(), RoundedNumber.whole(set.rows()));
    return new PresentSentence(
        set.isClassification()
            ? texts.get("present.data.classes", all, String.valueOf(set.classes()))
            : texts.get("present.data.number", all, target(set)),
        texts.get(
            "present.data.split",
            RoundedNumber.whole(data().train().rows()),
            RoundedNumber.whole(data().test().rows())));
  }

  private String target(Dataset set) {
    return Quote.cut(new DataNames(texts, set).word(set.target().name()), LONGEST_NAME);
  }

  private PresentSentence ofMap() {
    boolean untrained = snapshot().epoch() == 0 && snapshot().position().row() == 0;
    boolean plane = data().dataset().featureCount() > 1;
    return new PresentSentence(
        texts.get(plane ? "present.data.map" : "present.data.curve"),
        texts.get(untrained ? "present.data.untrained" : "present.data.learned"));
  }

  @Override
  public PresentNumber number(int focus) {
    return focus == MAP
        ? words.score(snapshot(), false)
        : new PresentNumber(
            RoundedNumber.whole(data().dataset().rows()), texts.get("present.rows." + kind()));
  }

  /** The classes in their order; none of numbers. */
  List<Group> groups() {
    Dataset set = data().dataset();
    if (!set.isClassification()) return List.of();
    int[] counts = new int[set.classes()];
    for (int row = 0; row < set.rows(); row++) counts[set.label(row)]++;
    List<String> names = new DataNames(texts, set).words(set.classNames());
    return IntStream.range(0, counts.length)
        .mapToObj(
            k -> new Group(Quote.cut(names.get(k), LONGEST_NAME), RoundedNumber.whole(counts[k])))
        .toList();
  }

  @Override
  public Transport transport() {
    return transport;
  }

  @Override
  public boolean isRunning() {
    return shared.run().isRunning();
  }

  @Override
  public String stepName() {
    return texts.get("present.keys.step");
  }

  @Override
  public void next() {
    shared.sample().next();
  }

  @Override
  public void previous() {
    shared.sample().previous();
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(shared.run().snapshotProperty(), shared.sample().rowProperty());
  }
}
