package engram.memory.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What is done to a mouse, seen behind each act. Immutable.
 *
 * @param moments before all acts, behind the first … behind the last
 */
public record TagCourse(TagSetup setup, List<Moment> moments) {

  /**
   * Behind an act. Nobody changes what is in it.
   *
   * @param room where the mouse is; empty in the dark
   * @param known the rooms that it has learned, in their order
   * @param recall what it recalls
   * @param tag the tagged neurons
   * @param light on them, 0 if there is none
   * @param silent whether they are silenced
   * @param excitable the neurons that were made excitable
   * @param shared the share of k that the engrams of the two rooms learned last share; empty before
   *     two rooms were learned while one watched
   */
  public record Moment(
      Optional<TagPlace> room,
      List<TagPlace> known,
      TagRecall recall,
      BitSet tag,
      double light,
      boolean silent,
      BitSet excitable,
      Optional<Double> shared) {

    /** The room that it sees: the most alike that it knows. */
    public Optional<TagPlace> seen() {
      return recall.nearest(known);
    }
  }

  /** Of the first mouse of a setup. */
  public static TagCourse of(TagSetup setup) {
    Handling handling = new Handling(setup);
    List<Moment> moments = new ArrayList<>(List.of(handling.moment()));
    for (TagAct act : setup.acts()) {
      handling.act(act);
      moments.add(handling.moment());
    }
    return new TagCourse(setup, List.copyOf(moments));
  }

  public Moment moment(int step) {
    return moments.get(Math.min(step, moments.size() - 1));
  }

  /** How afraid the mouse is behind each act. */
  public double[] fears() {
    return moments.stream().mapToDouble(each -> each.recall().fear()).toArray();
  }

  /** A mouse in someone's hands. */
  private static final class Handling {
    private final TagSetup setup;
    private final Mouse mouse;
    private final List<TagPlace> known = new ArrayList<>(TagPlace.KNOWN);
    private Optional<TagPlace> room = Optional.empty();
    private BitSet tag = new BitSet();
    private double light;
    private boolean silent;
    private BitSet excitable = new BitSet();
    private Optional<TagPlace> learned = Optional.empty();
    private BitSet engram = new BitSet();
    private BitSet engramBefore = new BitSet();

    Handling(TagSetup setup) {
      this.setup = setup;
      mouse = setup.mouse(0);
    }

    private Situation situation() {
      Situation lit = new Situation(room, tag, light, new BitSet());
      return silent ? lit.silencing(tag) : lit;
    }

    Moment moment() {
      Optional<Double> shared =
          engramBefore.isEmpty()
              ? Optional.empty()
              : Optional.of((double) Mouse.shared(engram, engramBefore) / setup.firing());
      return new Moment(
          room,
          List.copyOf(known),
          mouse.recall(situation()),
          tag,
          light,
          silent,
          excitable,
          shared);
    }

    void act(TagAct act) {
      switch (act.kind()) {
        case ENTER -> room = act.room();
        case DARK -> room = Optional.empty();
        case STAY -> learn(false);
        case SHOCK -> learn(true);
        case TAG -> tag = mouse.recall(situation()).firing();
        case TAG_RANDOM -> tag = mouse.random(tag.isEmpty() ? setup.firing() : tag.cardinality());
        case TAG_EXCITABLE -> tag = mouse.excitable(setup.excitable());
        case PAINT -> {
          tag = new BitSet();
          act.neurons().forEach(tag::set);
        }
        case LIGHT -> light = setup.light();
        case HALF_LIGHT -> light = setup.light() / 2;
        case LIGHT_OFF -> light = 0;
        case SILENCE -> silent = true;
        case SILENCE_OFF -> silent = false;
        case EXCITE -> {
          excitable = mouse.excitable(setup.excitable());
          mouse.excite(excitable);
        }
      }
    }

    /** In the dark there is no room to learn, but what the light shows can be feared. */
    private void learn(boolean shock) {
      if (room.isPresent() && !room.equals(learned)) {
        engramBefore = engram;
        learned = room;
      }
      BitSet fired = mouse.learn(situation(), shock, engramBefore, Mouse.warmth(setup.gap()));
      if (room.isEmpty()) return;
      engram = fired;
      if (!known.contains(room.get())) known.add(room.get());
    }
  }
}
