package engram.memory.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.memory.recall.Golden;
import engram.memory.tag.TagAct.Kind;
import engram.memory.tag.TagCourse.Moment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Engrams that are tagged, lit and silenced. */
class TagTest {
  private static final Offset<Double> EXACT = within(1e-9);

  /** Forty mice, theirs and ours. */
  private static final Offset<Double> MEAN = within(0.1);

  private static List<TagMouse> mice(TagSetup setup) {
    TagRun run = new TagRun(setup);
    while (!run.isEnded()) run.step();
    return run.mice();
  }

  private static TagSetup setup(List<String> words) {
    return new TagSetup(
        Integer.parseInt(words.get(0)),
        Double.parseDouble(words.get(1)),
        Integer.parseInt(words.get(2)),
        0,
        1,
        Long.parseLong(words.get(3)),
        List.of());
  }

  @Test
  void eachMouseIsNumPys() {
    List<List<String>> lines = Golden.lines("tag.txt");
    assertThat(lines).hasSize(5);
    for (List<String> words : lines) {
      TagSetup setup = setup(words);
      double[] expected = Golden.numbers(words.subList(4, words.size()));
      Mouse mouse = setup.mouse(0);
      BitSet tag = mouse.learn(Situation.in(TagPlace.X), true);
      double[] found =
          DoubleStream.concat(
                  mice(setup).get(0).values().values().stream().mapToDouble(value -> value),
                  DoubleStream.of(
                      seen(mouse, Situation.dark().lighting(tag, setup.light())),
                      seen(mouse, Situation.in(TagPlace.H).lighting(tag, setup.light()))))
              .toArray();
      assertThat(found).as("%s", words).hasSameSizeAs(expected);
      for (int k = 0; k < found.length; k++) {
        assertThat(found[k]).as("number %d of %s", k, words).isCloseTo(expected[k], EXACT);
      }
    }
  }

  private static double seen(Mouse mouse, Situation at) {
    return DoubleStream.of(mouse.recall(at).seen()).map(Math::abs).sum();
  }

  /** What other mice gave in NumPy. */
  @Test
  void theGroupsAreThoseOfThePrototype() {
    List<TagMouse> mice = mice(TagSetup.USUAL);
    Map.ofEntries(
            Map.entry(TagMeasure.SHOCKED_ROOM, 1.0),
            Map.entry(TagMeasure.OTHER_ROOM, .12),
            Map.entry(TagMeasure.LIT_DARK, 1.0),
            Map.entry(TagMeasure.LIT_SEEN, 1.0),
            Map.entry(TagMeasure.LIT_OTHER, 1.0),
            Map.entry(TagMeasure.RANDOM_LIT, .14),
            Map.entry(TagMeasure.HARMLESS_LIT, .12),
            Map.entry(TagMeasure.UNSHOCKED_LIT, 0.0),
            Map.entry(TagMeasure.SILENCED, 0.0),
            Map.entry(TagMeasure.OTHERS_SEEN, .95),
            Map.entry(TagMeasure.RANDOM_SILENCED, .90),
            Map.entry(TagMeasure.FALSE_MEMORY, .53),
            Map.entry(TagMeasure.FALSE_UNLIT, .15),
            Map.entry(TagMeasure.FALSE_OTHER, .12),
            Map.entry(TagMeasure.CHOSEN, .41),
            Map.entry(TagMeasure.NEIGHBOURS, .04),
            Map.entry(TagMeasure.CHOSEN_SILENCED, .38),
            Map.entry(TagMeasure.OTHERS_SILENCED, .93),
            Map.entry(TagMeasure.LINKED_1_5, .57),
            Map.entry(TagMeasure.LINKED_6, .37),
            Map.entry(TagMeasure.LINKED_24, .16),
            Map.entry(TagMeasure.LINKED_168, .15))
        .forEach(
            (measure, mean) ->
                assertThat(TagMouse.spread(mice, measure).mean())
                    .as("%s", measure)
                    .isCloseTo(mean, MEAN));
  }

  @ParameterizedTest
  @EnumSource(TagStudy.class)
  void theSignsAreThoseOfPeoplesMice(TagStudy study) {
    assertThat(study.ours(mice(TagSetup.USUAL.withMice(12)))).isEqualTo(study.people());
  }

  @Test
  void aDenseCodeHasNoPlaceForAMemory() {
    TagSetup usual = TagSetup.USUAL;
    List<TagMouse> dense =
        mice(new TagSetup(200, usual.light(), 60, 0, 20, usual.seed(), List.of()));
    assertThat(TagMouse.spread(dense, TagMeasure.OTHERS_SEEN).mean()).isLessThan(0.4);
    assertThat(TagMouse.spread(dense, TagMeasure.OTHER_ROOM).mean()).isGreaterThan(0.4);
  }

  @Test
  void aQuarterOfTheTagInTheDarkIsCompleted() {
    Mouse mouse = TagSetup.USUAL.mouse(0);
    BitSet tag = mouse.learn(Situation.in(TagPlace.X), true);
    BitSet quarter = new BitSet();
    tag.stream().limit(10).forEach(quarter::set);
    TagRecall recall = mouse.recall(Situation.dark().lighting(quarter, 3));
    assertThat(recall.firing()).isEqualTo(tag);
    assertThat(recall.fear()).isEqualTo(1);
  }

  @Test
  void inTheDarkWithoutLightNoneFires() {
    Mouse mouse = TagSetup.USUAL.mouse(0);
    TagRecall dark = mouse.recall(Situation.dark());
    assertThat(dark.firing().isEmpty()).isTrue();
    assertThat(dark.fear()).isZero();
    assertThat(dark.nearest(TagPlace.KNOWN)).isEmpty();
    String before = mouse.sha256();
    mouse.learn(Situation.dark(), true);
    assertThat(mouse.sha256()).isEqualTo(before);
  }

  @Test
  void theSilentNeverFireEvenIfFewerAreLeft() {
    Mouse mouse = TagSetup.USUAL.mouse(0);
    BitSet most = new BitSet();
    most.set(0, Mouse.NEURONS - 5);
    TagRecall recall = mouse.recall(Situation.in(TagPlace.H).silencing(most));
    assertThat(recall.firing().stream()).containsExactly(395, 396, 397, 398, 399);
  }

  @ParameterizedTest
  @EnumSource(TagPlace.class)
  void whatWasLearnedIsSeen(TagPlace room) {
    Mouse mouse = TagSetup.USUAL.mouse(1);
    mouse.learn(Situation.in(room), false);
    TagRecall recall = mouse.recall(Situation.in(room));
    assertThat(recall.firing().cardinality()).isEqualTo(40);
    assertThat(recall.likeness(room)).isGreaterThan(0.8);
  }

  @Test
  void theStoryOfALitMemoryIsSeenActByAct() {
    TagCourse course = TagCourse.of(TagSetup.USUAL);
    assertThat(course.moments()).hasSize(7);
    assertThat(course.moment(0).recall().firing().isEmpty()).isTrue();
    assertThat(course.moment(1).known()).doesNotContain(TagPlace.X);
    assertThat(course.moment(2).recall().fear()).isEqualTo(1);
    assertThat(course.moment(3).tag()).isEqualTo(course.moment(2).recall().firing());
    Moment calm = course.moment(4);
    assertThat(calm.recall().fear()).isLessThan(0.4);
    assertThat(calm.seen()).contains(TagPlace.H);
    for (int lit : List.of(5, 6)) {
      assertThat(course.moment(lit).recall().fear()).isGreaterThan(0.9);
      assertThat(course.moment(lit).seen()).contains(TagPlace.X);
    }
    assertThat(course.moment(6).room()).isEmpty();
  }

  @Test
  void rightAfterAnotherRoomItsNeuronsAreChosenAgain() {
    List<Double> shared = new ArrayList<>();
    for (double gap : List.of(0.0, 6.0, 168.0)) {
      TagSetup usual = TagSetup.USUAL;
      TagSetup setup = new TagSetup(40, 3, 60, gap, 1, usual.seed(), TagStory.LINKED.acts());
      Moment end = TagCourse.of(setup).moment(setup.acts().size());
      shared.add(end.shared().orElseThrow());
      assertThat(end.recall().fear()).isEqualTo(shared.get(shared.size() - 1));
    }
    assertThat(shared.get(0)).isGreaterThan(shared.get(1));
    assertThat(shared.get(1)).isGreaterThan(shared.get(2));
    TagSetup never = TagSetup.USUAL;
    assertThat(TagCourse.of(never).moment(6).shared()).isEqualTo(Optional.empty());
  }

  /** The class can condition a mouse to light alone. */
  @Test
  void aShockInTheDarkIsTiedToWhatTheLightMakesFire() {
    List<Integer> painted = IntStream.range(0, 40).map(k -> 7 * k).boxed().toList();
    TagSetup setup =
        TagSetup.USUAL.with(
            List.of(TagAct.paint(painted), TagAct.of(Kind.LIGHT), TagAct.of(Kind.SHOCK)));
    Moment end = TagCourse.of(setup).moment(3);
    assertThat(end.recall().fear()).isEqualTo(1);
    assertThat(end.known()).isEqualTo(TagPlace.KNOWN);
  }

  @Test
  void whatTagsAtRandomTagsAsManyNeurons() {
    TagSetup random = TagSetup.USUAL.taggingAtRandom();
    Moment tagged = TagCourse.of(random).moment(3);
    assertThat(tagged.tag().cardinality()).isEqualTo(40);
    assertThat(tagged.tag()).isNotEqualTo(tagged.recall().firing());
  }

  @Test
  void recallChangesNothingAndATwinLearnsByItself() {
    Mouse mouse = TagSetup.USUAL.mouse(0);
    String before = mouse.sha256();
    mouse.recall(Situation.in(TagPlace.X));
    mouse.twin().learn(Situation.in(TagPlace.X), true);
    assertThat(mouse.sha256()).isEqualTo(before);
  }

  @Test
  void whatIsNoActIsRefused() {
    assertThatThrownBy(() -> new TagAct(Kind.ENTER, Optional.empty(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TagAct.paint(List.of(4, 4)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TagAct.paint(List.of(Mouse.NEURONS)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
