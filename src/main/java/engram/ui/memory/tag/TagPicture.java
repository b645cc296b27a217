package engram.ui.memory.tag;

import engram.memory.recall.Pattern;
import engram.memory.tag.TagAct;
import engram.memory.tag.TagCourse;
import engram.memory.tag.TagCourse.Moment;
import engram.memory.tag.TagPlace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What is seen of a mouse behind an act, and behind the acts before it.
 *
 * @param now what is seen large
 * @param strip each act up to the furthest that was seen, the beginning first
 * @param step the act that is seen
 */
record TagPicture(Heads heads, Scene now, List<Scene> strip, int step) {

  /**
   * What is written at the three places.
   *
   * @param seen above what it sees
   * @param fear below it
   */
  record Heads(String room, String neurons, String seen, String fear) {}

  /**
   * One moment. Nobody changes what is in it.
   *
   * @param room empty in the dark
   * @param known whether the mouse has learned it
   * @param shock whether it is shocked there
   * @param light on the tagged: 0, ½ or 1
   * @param seen 100 cells; larger ones are as black as can be
   */
  record Scene(
      Optional<Pattern> room,
      boolean known,
      boolean shock,
      BitSet firing,
      BitSet tag,
      double light,
      boolean silent,
      BitSet excitable,
      double[] seen,
      double fear) {

    /** As long as nothing is worked out. */
    static final Scene NOTHING =
        new Scene(
            Optional.empty(),
            false,
            false,
            new BitSet(),
            new BitSet(),
            0,
            false,
            new BitSet(),
            new double[100],
            0);

    boolean isLit() {
      return light > 0 && !tag.isEmpty();
    }

    boolean isSilenced() {
      return silent && !tag.isEmpty();
    }
  }

  static TagPicture of(TagViewModel tag, TagWords words) {
    Optional<TagCourse> course = tag.getCourse();
    List<Scene> strip = new ArrayList<>();
    int last = Math.min(tag.furthestProperty().get(), tag.steps());
    for (int step = 0; step <= last && course.isPresent(); step++) {
      strip.add(scene(course.get(), step));
    }
    Scene now = course.map(done -> scene(done, tag.step())).orElse(Scene.NOTHING);
    Heads heads =
        new Heads(words.roomHead(), words.neuronsHead(), words.seenHead(), words.fearHead());
    return new TagPicture(heads, now, List.copyOf(strip), tag.step());
  }

  private static Scene scene(TagCourse course, int step) {
    Moment moment = course.moment(step);
    List<TagAct> acts = course.setup().acts();
    boolean shock =
        step > 0 && step <= acts.size() && acts.get(step - 1).kind() == TagAct.Kind.SHOCK;
    double full = course.setup().light();
    return new Scene(
        moment.room().map(TagPlace::pattern),
        moment.room().filter(moment.known()::contains).isPresent(),
        shock,
        moment.recall().firing(),
        moment.tag(),
        full == 0 ? 0 : moment.light() / full,
        moment.silent(),
        moment.excitable(),
        moment.recall().seen(),
        moment.recall().fear());
  }
}
