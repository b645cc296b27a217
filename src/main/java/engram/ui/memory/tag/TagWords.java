package engram.ui.memory.tag;

import engram.memory.tag.Mouse;
import engram.memory.tag.TagAct;
import engram.memory.tag.TagCourse;
import engram.memory.tag.TagCourse.Moment;
import engram.memory.tag.TagPlace;
import engram.memory.tag.TagSetup;
import engram.memory.tag.TagStory;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.ReadOut;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is said of a mouse: the goal, what is done, what was seen. */
final class TagWords implements ExperimentModels.Words {
  /** What is seen is less like any room than that: it is none of them. */
  private static final double CLEAR = 0.7;

  private static final int DIGITS = 2;

  private final TagViewModel tag;
  private final Texts texts;

  TagWords(TagViewModel tag, Texts texts) {
    this.tag = tag;
    this.texts = texts;
  }

  private TagSetup setup() {
    return tag.settings.getSetup();
  }

  @Override
  public String facts() {
    int known = tag.moment().map(now -> now.known().size()).orElse(TagPlace.KNOWN.size());
    return texts.get("tag.facts", number(Mouse.NEURONS), number(setup().firing()), number(known));
  }

  /** The goal, until the last act; then what came of it. */
  @Override
  public String sentence() {
    Optional<TagStory> story = TagStory.of(setup().acts());
    if (story.isEmpty()) return texts.get("tag.own", number(tag.step()), fear());
    if (tag.isEnd() && tag.isDone()) return saw(story.get());
    return texts.get("tag.goal." + story.get().id());
  }

  private String fear() {
    return tag.moment().map(now -> share(now.recall().fear())).orElse("–");
  }

  /** What was seen, what it means if it was so, and its limit. */
  private String saw(TagStory story) {
    TagCourse course = tag.getCourse().orElseThrow();
    double[] fears = course.fears();
    String[] shown = Arrays.stream(fears).mapToObj(TagWords::share).toArray(String[]::new);
    String meaning =
        TagClaim.of(story).isTrue(fears) ? "tag.meaning." + story.id() : "tag.meaning.none";
    String saw =
        story == TagStory.LINKED
            ? texts.get(
                "tag.saw.linked",
                RoundedNumber.significant(course.setup().gap(), 2),
                shared(course),
                shown[TagClaim.of(story).test()],
                shown[TagClaim.of(story).beside()])
            : texts.get("tag.saw." + story.id(), (Object[]) shown);
    return texts.sentences(texts.sentences(saw, texts.get(meaning)), texts.get("tag.limit"));
  }

  private static String shared(TagCourse course) {
    return course.moment(course.setup().acts().size()).shared().map(TagWords::share).orElse("–");
  }

  /** What was done last. */
  String now() {
    return tag.act().map(this::done).orElseGet(() -> texts.get("tag.now.begin"));
  }

  private String done(TagAct act) {
    String room = act.room().or(tag::room).map(TagPlace::name).orElse("");
    String tagged = number(tag.moment().map(now -> now.tag().cardinality()).orElse(0));
    boolean learnsDark =
        room.isEmpty() && (act.kind() == TagAct.Kind.STAY || act.kind() == TagAct.Kind.SHOCK);
    String key = "tag.now." + act.kind().id() + (learnsDark ? ".dark" : "");
    return texts.get(key, room, tagged, number(setup().excitable()));
  }

  // above and below the picture

  String roomHead() {
    Optional<TagPlace> room = tag.room();
    if (room.isEmpty()) return texts.get("tag.head.dark");
    boolean known = tag.moment().filter(now -> now.known().contains(room.get())).isPresent();
    return texts.get(known ? "tag.head.room" : "tag.head.new-room", room.get().name());
  }

  String neuronsHead() {
    int fire = tag.moment().map(now -> now.recall().firing().cardinality()).orElse(0);
    return texts.get("tag.head.neurons", number(fire), number(Mouse.NEURONS));
  }

  String seenHead() {
    Optional<Moment> moment = tag.moment();
    if (moment.filter(now -> !now.recall().firing().isEmpty()).isEmpty()) {
      return texts.get("tag.head.nothing");
    }
    return moment
        .flatMap(Moment::seen)
        .filter(room -> moment.get().recall().likeness(room) >= CLEAR)
        .map(room -> texts.get("tag.head.seen", room.name()))
        .orElseGet(() -> texts.get("tag.head.unclear"));
  }

  String fearHead() {
    return texts.get("tag.head.fear", fear());
  }

  /** The figures in the bar at the bottom. */
  @Override
  public List<ReadOut> readOuts() {
    return List.of(
        ReadOut.ofStep("step", texts.get("tag.act"), tag.step(), tag.steps()),
        ReadOut.of("fear", texts.get("tag.fear"), fear()),
        ReadOut.of("tagged", texts.get("tag.tagged"), tagged()));
  }

  private String tagged() {
    return tag.moment().map(now -> number(now.tag().cardinality())).orElse("–");
  }

  /** 0.53. */
  static String share(double value) {
    return RoundedNumber.fixed(value, DIGITS);
  }

  static String number(long value) {
    return RoundedNumber.whole(value);
  }
}
