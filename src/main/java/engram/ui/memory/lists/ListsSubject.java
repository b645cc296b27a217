package engram.ui.memory.lists;

import engram.memory.lists.ListCourse;
import engram.memory.lists.ListMoment;
import engram.memory.lists.ListSetup;
import engram.memory.lists.ListStep;
import engram.memory.lists.NonsenseSyllables;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentTimeline;
import engram.ui.present.PresentTimeline.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is told of both stores: how much of the list can be recalled, spaced and in one go. */
final class ListsSubject extends ExperimentSubject {
  private final ListsModels models;

  /** Made once a course. */
  private ListCourse drawn;

  private double[] spaced = {};
  private double[] massed = {};

  ListsSubject(ListsModels models, Texts texts) {
    super(models, "lists", texts);
    this.models = models;
  }

  ListsViewModel stores() {
    return models.stores;
  }

  ListsPicture picture() {
    return ListsPictures.of(models.stores, models.words, texts);
  }

  private ListSetup setup() {
    return models.stores.getCourse().setup();
  }

  private int items() {
    return setup().items();
  }

  private static String one(double value) {
    return RoundedNumber.fixed(value, 1);
  }

  @Override
  public PresentSentence sentence(int focus) {
    String items = String.valueOf(items());
    if (models.stores.step() == 0) {
      return new PresentSentence(
          texts.get("presented.lists.begin", items), texts.get("presented.lists.ask"));
    }
    String recalled = one(models.stores.moment().recalled());
    if (!models.stores.isEnd()) {
      return new PresentSentence(happening(), texts.get("presented.lists.could", recalled, items));
    }
    String asked =
        setup().delay() == 0
            ? texts.get("presented.lists.at-once", recalled, items)
            : texts.get("presented.lists.later", models.times.of(setup().delay()), recalled, items);
    return new PresentSentence(asked, compared());
  }

  private String happening() {
    ListCourse course = models.stores.getCourse();
    ListStep step = course.step(models.stores.step());
    String key = "presented.lists.now." + step.kind().name().toLowerCase(Locale.ROOT);
    return step.isLearning()
        ? texts.get(key, NonsenseSyllables.of(step.item()))
        : texts.get(key, models.times.of(course.paused(models.stores.step())));
  }

  /** With the same readings in one go. */
  private String compared() {
    if (setup().sittings() * setup().readings() == 1) {
      List<Double> recall = models.stores.moment().recall();
      int last = recall.size() - 1;
      return texts.get(
          "presented.lists.places",
          ListsWords.percent(recall.get(0)),
          ListsWords.percent(recall.get(last / 2)),
          ListsWords.percent(recall.get(last)));
    }
    Optional<ListMoment> other = models.stores.massed();
    return other.isEmpty()
        ? texts.get("presented.lists.one")
        : texts.get("presented.lists.massed", one(other.get().recalled()));
  }

  /** How much of the list can be recalled. */
  @Override
  public PresentNumber number(int focus) {
    String caption =
        models
            .stores
            .massed()
            .map(
                other ->
                    texts.get(
                        "presented.lists.number.massed",
                        ListsWords.percent(other.recalled() / items())))
            .orElseGet(() -> texts.get("presented.lists.number"));
    double share = models.stores.moment().recalled() / items();
    return new PresentNumber(ListsWords.percent(share), caption);
  }

  /** What can be recalled, as far as it was seen. */
  @Override
  public Optional<PresentTimeline> timeline() {
    draw();
    List<Curve> curves = new ArrayList<>();
    boolean two = massed.length > 0;
    String name = two ? "presented.lists.spaced" : "presented.lists.recalled";
    curves.add(seen(models.stores, texts.get(name), spaced, false, -1));
    if (two) {
      String other = texts.get("presented.lists.in-one-go");
      curves.add(seen(models.stores, other, massed, true, -1));
    }
    return timeline(
        models.stores,
        texts.get("presented.pill.lists", models.times.of(models.stores.moment().seconds())),
        curves,
        0,
        1);
  }

  private void draw() {
    ListCourse course = models.stores.getCourse();
    if (drawn == course) return;
    drawn = course;
    spaced = shares(IntStream.rangeClosed(0, course.steps()).mapToObj(course::moment).toList());
    massed =
        shares(
            IntStream.rangeClosed(0, course.steps())
                .mapToObj(models.stores::massed)
                .flatMap(Optional::stream)
                .toList());
  }

  private double[] shares(List<ListMoment> moments) {
    return moments.stream().mapToDouble(moment -> moment.recalled() / items()).toArray();
  }

  /** Explains the next item. */
  @Override
  public void next() {
    explain(1);
  }

  @Override
  public void previous() {
    explain(-1);
  }

  private void explain(int by) {
    models.stores.pin(Math.floorMod(models.stores.explained() + by, items()));
  }
}
