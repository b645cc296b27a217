package engram.training;

import engram.training.recipe.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that was done in a run, so that it can be done again: the recipe, what was changed on each
 * way that it has gone, and how far each went. Training is deterministic, so the same record with
 * the same rows gives the same bits; the prints of the parameters tell whether it did.
 *
 * @param recipe with the stop rule that was in force last, which changes no number
 * @param lines in the order of their beginnings; each but the first leaves one before it
 * @param current number of the line that the run is on
 * @param at the place on it
 * @param here the interventions made there, in their order, with those that are only tried
 * @param print of the parameters at that place
 */
public record RunRecord(
    Recipe recipe,
    List<Line> lines,
    int current,
    Position at,
    List<Intervention> here,
    String print) {

  /**
   * One way that the run has gone.
   *
   * @param name given by hand; empty if it was not
   * @param from number of the line that it left; empty for the first
   * @param made all interventions on it, with those that it has in common with others, in their
   *     order
   * @param end the last place that was trained
   * @param prints of the parameters at the ends of some of its epochs, ascending
   */
  public record Line(
      String name, OptionalInt from, List<Made> made, Position end, List<Print> prints) {
    public Line {
      made = List.copyOf(made);
      prints = List.copyOf(prints);
    }

    /** The interventions made at that place. */
    List<Intervention> madeAt(Position place) {
      return made.stream().filter(m -> m.at().equals(place)).map(Made::what).toList();
    }

    /** The first place where another line has not the same interventions; empty if it has all. */
    Optional<Position> parting(Line other) {
      int same = 0;
      int both = Math.min(made.size(), other.made.size());
      while (same < both && made.get(same).equals(other.made.get(same))) same++;
      List<Position> next = new ArrayList<>();
      if (same < made.size()) next.add(made.get(same).at());
      if (same < other.made.size()) next.add(other.made.get(same).at());
      return next.stream().min(Position::compareTo);
    }

    private void check(Recipe recipe) {
      Position last = Position.START;
      for (Made each : made) {
        require(each.at().compareTo(last) >= 0, "the changes are not in the order of their places");
        require(each.at().compareTo(end) <= 0, "something is changed behind the end");
        require(each.what().fits(recipe.network()), each.what() + " does not fit the network");
        last = each.at();
      }
    }
  }

  /** An intervention and the place where it was made. */
  public record Made(Position at, Intervention what) {}

  /**
   * What the parameters were at the end of an epoch.
   *
   * @param sha256 as {@link engram.nn.Parameters#sha256}
   */
  public record Print(int epoch, String sha256) {}

  /**
   * @throws IllegalArgumentException if no run can have gone so
   */
  public RunRecord {
    lines = List.copyOf(lines);
    here = List.copyOf(here);
    require(!lines.isEmpty(), "a run has a line");
    require(current >= 0 && current < lines.size(), "the run is on no line");
    for (int k = 0; k < lines.size(); k++) {
      Line line = lines.get(k);
      line.check(recipe);
      require(line.from().isPresent() == k > 0, "the first line, and no other, leaves none");
      if (k > 0) checkFork(lines, k);
    }
    require(at.compareTo(lines.get(current).end()) <= 0, "the run is behind the end of its line");
    for (Intervention each : here) require(each.fits(recipe.network()), each + " does not fit");
  }

  private static void checkFork(List<Line> lines, int number) {
    Line line = lines.get(number);
    int from = line.from().getAsInt();
    require(from >= 0 && from < number, "a line leaves one before it");
    Optional<Position> fork = line.parting(lines.get(from));
    boolean trained =
        fork.isPresent()
            && fork.get().compareTo(lines.get(from).end()) < 0
            && fork.get().compareTo(line.end()) < 0;
    require(trained, "a line leaves another where that went on, and goes on itself");
  }

  private static void require(boolean condition, String sentence) {
    if (!condition) throw new IllegalArgumentException(sentence);
  }

  /**
   * Where a line leaves the one that it comes from.
   *
   * @param number of a line that is not the first
   */
  Position fork(int number) {
    Line line = lines.get(number);
    return line.parting(lines.get(line.from().orElseThrow())).orElseThrow();
  }

  /** How many epochs are trained to do all of it again. */
  public long epochs() {
    long epochs = 0;
    for (int k = 0; k < lines.size(); k++) {
      epochs += lines.get(k).end().epoch() - (k == 0 ? 0 : fork(k).epoch());
    }
    return epochs;
  }
}
