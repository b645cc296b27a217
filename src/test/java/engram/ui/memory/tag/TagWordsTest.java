package engram.ui.memory.tag;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.tag.TagAct;
import engram.memory.tag.TagAct.Kind;
import engram.memory.tag.TagCourse.Moment;
import engram.memory.tag.TagPlace;
import engram.memory.tag.TagSetup;
import engram.memory.tag.TagStory;
import engram.ui.base.Language;
import engram.ui.memory.frame.ReadOut;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a mouse, without a toolkit. */
class TagWordsTest {
  private final TagDesk desk = new TagDesk();
  private final TagModels models = desk.models;

  /** Does that after the shock in room X of the first story. */
  private String done(TagAct act) {
    models.settings.setActs(List.of(TagAct.enter(TagPlace.X), TagAct.of(Kind.SHOCK), act));
    desk.work();
    models.playback.goTo(3);
    return models.now();
  }

  private String done(Kind kind) {
    return done(TagAct.of(kind));
  }

  private Moment moment() {
    return models.tag.moment().orElseThrow();
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  @Test
  void beforeTheMouseIsWorkedOutThereIsTheGoal() {
    assertThat(models.sentence()).startsWith("Goal: find a memory");
    assertThat(models.now()).isEqualTo("A mouse that knows seven rooms.");
    assertThat(models.facts()).isEqualTo("400 neurons • 40 fire at a time • 7 rooms known");
    assertThat(models.readOuts()).extracting(ReadOut::value).containsExactly("0", "–", "–");
    assertThat(models.words.fearHead()).isEqualTo("Fear –");
    assertThat(models.words.roomHead()).isEqualTo("In the dark");
    assertThat(models.words.seenHead()).isEqualTo("Sees nothing");
    assertThat(models.explanation().text("fearNow")).isEmpty();
    assertThat(models.charts()).hasSize(1);
    assertThat(new TagSubject(models, desk.texts).timeline()).isEmpty();
  }

  @Test
  void eachActIsTold() {
    assertThat(done(Kind.STAY)).isEqualTo("It stays and learns room X.");
    assertThat(done(Kind.SHOCK)).isEqualTo("A shock in room X: what fires is tied to fear.");
    assertThat(done(Kind.DARK)).isEqualTo("It is taken into the dark.");
    assertThat(done(TagAct.enter(TagPlace.H))).isEqualTo("It is taken to room H.");
    assertThat(done(Kind.TAG)).isEqualTo("40 neurons that fire are tagged.");
    assertThat(done(Kind.TAG_RANDOM)).isEqualTo("40 neurons are tagged at random.");
    assertThat(done(Kind.TAG_EXCITABLE)).isEqualTo("The 60 excitable neurons are tagged.");
    assertThat(done(Kind.EXCITE)).isEqualTo("60 neurons are made more excitable.");
    assertThat(done(TagAct.paint(List.of(7)))).isEqualTo("A tag is painted: 1 neuron.");
    assertThat(done(TagAct.paint(List.of(7, 8)))).isEqualTo("A tag is painted: 2 neurons.");
    models.settings.number(TagSetup.EXCITABLE).number().set(1);
    assertThat(done(Kind.TAG_EXCITABLE)).isEqualTo("The 1 excitable neuron is tagged.");
    assertThat(done(Kind.EXCITE)).isEqualTo("1 neuron is made more excitable.");
    models.settings.setActs(List.of(TagAct.of(Kind.SHOCK), TagAct.of(Kind.STAY)));
    desk.work();
    models.playback.goTo(1);
    assertThat(models.now()).startsWith("A shock in the dark");
    models.playback.goTo(2);
    assertThat(models.now()).startsWith("It stays in the dark");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void eachActIsToldInChineseAsWell(Kind kind) {
    desk.language.set(Language.CHINESE);
    TagAct act = kind == Kind.ENTER ? TagAct.enter(TagPlace.B) : TagAct.of(kind);
    String chinese = done(act);
    assertThat(chinese).isNotBlank().doesNotContain("{", "tag.");
    desk.language.set(Language.ENGLISH);
    assertThat(models.now()).isNotEqualTo(chinese).isNotBlank();
  }

  @Test
  void whatIsSeenIsNamedOnceItIsLikeARoomThatTheMouseKnows() {
    done(TagAct.enter(TagPlace.A));
    assertThat(models.words.roomHead()).isEqualTo("New room A");
    models.playback.goTo(2);
    assertThat(models.words.roomHead()).isEqualTo("Room X");
    assertThat(models.words.seenHead()).isEqualTo("Sees room X");
    assertThat(models.words.neuronsHead()).isEqualTo("40 of 400 neurons fire");
    assertThat(models.words.fearHead()).isEqualTo("Fear 1.00");
    assertThat(models.facts()).endsWith("8 rooms known");
    done(Kind.DARK);
    assertThat(models.words.seenHead()).isEqualTo("Sees nothing");
    assertThat(models.words.neuronsHead()).isEqualTo("0 of 400 neurons fire");
    assertThat(models.words.fearHead()).isEqualTo("Fear 0.00");
  }

  @Test
  void itsOwnExperimentCountsTheActsThatAreSeen() {
    done(TagAct.enter(TagPlace.H));
    models.playback.goTo(1);
    assertThat(models.sentence())
        .startsWith(
            "Your own experiment: 1 act, and the fear is " + share(moment().recall().fear()) + ".");
    models.playback.goTo(3);
    assertThat(models.sentence()).startsWith("Your own experiment: 3 acts, and");
    assertThat(models.readOuts())
        .extracting(ReadOut::value)
        .containsExactly("3", share(moment().recall().fear()), "0");
    desk.language.set(Language.CHINESE);
    assertThat(models.sentence()).contains("3", share(moment().recall().fear()));
  }

  /** Which act each number of a sentence comes from, the stories say. */
  @ParameterizedTest
  @EnumSource(TagStory.class)
  void aStorysSentenceHasTheFearsOfItsActs(TagStory story) {
    models.settings.tell(story);
    desk.work();
    models.playback.goTo(story.acts().size());
    for (int act : seen(story)) {
      models.playback.goTo(act);
      String fear = share(moment().recall().fear());
      models.playback.goTo(story.acts().size());
      assertThat(models.sentence()).as("act %s", act).contains(fear);
    }
    assertThat(new TagSubject(models, desk.texts).number(0).text())
        .isEqualTo(share(moment().recall().fear()));
  }

  private static List<Integer> seen(TagStory story) {
    return switch (story) {
      case LIT -> List.of(4, 5, 6); // in H, lit there, lit in the dark
      case SILENCED -> List.of(5, 6, 7);
      case RANDOM -> List.of(2, 5, 8);
      case HARMLESS -> List.of(2, 6);
      case FALSE_MEMORY -> List.of(8, 9);
      case CHOSEN -> List.of(3, 5);
      case LINKED -> List.of(6, 7);
    };
  }

  @Test
  void linkedRoomsSayHowLongAndHowMuchTheyShare() {
    models.settings.tell(TagStory.LINKED);
    models.settings.number(TagSetup.GAP).number().set(24);
    desk.work();
    models.playback.goTo(7);
    String shared = share(moment().shared().orElseThrow());
    assertThat(models.sentence())
        .startsWith("With 24 hours between them the rooms share " + shared + " of their neurons:");
  }

  @Test
  void theExplanationCountsWhatFiresAndIsFearedAndTagged() {
    models.playback.goTo(5);
    desk.work();
    BitSet both = (BitSet) moment().recall().firing().clone();
    both.and(moment().tag());
    int firing = moment().recall().firing().cardinality();
    assertThat(models.explanation().text("overlap"))
        .isEqualTo(both.cardinality() + " of the " + firing + " neurons that fire are tagged.");
    long feared = Math.round(40 * moment().recall().fear());
    assertThat(models.explanation().text("fearNow"))
        .isEqualTo(feared + "\\, /\\, 40 = " + share(feared / 40.0));
    assertThat(models.explanation().text("study-liu-lit")).isNotEmpty();
  }

  @Test
  void whatIsPresentedFollowsTheAct() {
    desk.work();
    models.playback.goTo(2);
    TagSubject subject = new TagSubject(models, desk.texts);
    assertThat(subject.sentence(0).truth()).isEqualTo(models.now()).contains("room X");
    assertThat(subject.sentence(0).answer()).isEqualTo("Sees room X");
    assertThat(subject.number(0).caption()).isEqualTo("fear, 0 to 1");
    assertThat(subject.timeline().orElseThrow().pill()).isEqualTo("act 2 of 6");
    assertThat(subject.timeline().orElseThrow().curves().get(0).last()).isEqualTo(2);
    assertThat(subject.timeline().orElseThrow().curves().get(0).at().applyAsDouble(2))
        .isEqualTo(moment().recall().fear());
    desk.language.set(Language.CHINESE);
    assertThat(subject.sentence(0).truth()).isEqualTo(models.now()).contains("X");
  }

  /** With so many that fire every room is a little feared. */
  @Test
  void aMouseThatIsAfraidIsNotCalledCalm() {
    models.settings.number(TagSetup.FIRING).choose(200.0);
    desk.work();
    models.playback.goTo(Integer.MAX_VALUE);
    double fear = models.tag.getCourse().orElseThrow().fears()[4];
    assertThat(fear).isGreaterThan(0.4);
    assertThat(models.sentence()).startsWith("In room H fear was " + share(fear) + ".");
    desk.language.set(Language.CHINESE);
    assertThat(models.sentence()).startsWith("在房间 H，恐惧为 " + share(fear)).doesNotContain("平静");
  }
}
