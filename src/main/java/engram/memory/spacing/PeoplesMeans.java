package engram.memory.spacing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * What people recalled: 26 means of two sessions and a question, 11 of one session and a question
 * (Cepeda, Vul, Rohrer, Wixted and Pashler 2008). Where they were read is said in the file.
 */
public record PeoplesMeans(List<Spaced> spaced, List<Forgotten> forgotten) {
  private static final String FILE = "cepeda2008.csv";
  private static final double PERCENT = 100;

  /** Of the shares by which the model misses the means. */
  public record Misses(double spaced, double forgotten) {}

  /**
   * Learned twice.
   *
   * @param gap days; see {@link LeakingStores#days}
   * @param delay days
   * @param recalled share of the facts
   */
  public record Spaced(double gap, double delay, double recalled) {
    public double model(LeakingStores stores) {
      return stores.askedAfter(gap, delay).recall();
    }
  }

  /**
   * Learned once.
   *
   * @param delay days; see {@link LeakingStores#days}
   * @param recalled share of the facts
   */
  public record Forgotten(double delay, double recalled) {
    public double model(LeakingStores stores) {
      return stores.empty().learned().after(LeakingStores.days(delay)).recall();
    }
  }

  public PeoplesMeans {
    spaced = List.copyOf(spaced);
    forgotten = List.copyOf(forgotten);
  }

  /** Reads them from the program. */
  public static PeoplesMeans load() {
    try (InputStream in =
        Objects.requireNonNull(PeoplesMeans.class.getResourceAsStream(FILE), FILE)) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PeoplesMeans read(String text) {
    List<Spaced> spaced = new ArrayList<>();
    List<Forgotten> forgotten = new ArrayList<>();
    List<String> rows = text.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
    for (String row : rows) {
      String[] cells = row.split(",", -1);
      double gap = Double.parseDouble(cells[0]);
      double recalled = Double.parseDouble(cells[2]) / PERCENT;
      if (cells[1].isEmpty()) forgotten.add(new Forgotten(gap, recalled));
      else spaced.add(new Spaced(gap, Double.parseDouble(cells[1]), recalled));
    }
    return new PeoplesMeans(spaced, forgotten);
  }

  /** The delays behind two sessions, ascending. */
  public List<Double> delays() {
    return spaced.stream().map(Spaced::delay).distinct().sorted().toList();
  }

  /** The best of the gaps that were tried at a delay. */
  public Spaced best(double delay) {
    return spaced.stream()
        .filter(mean -> mean.delay() == delay)
        .max(Comparator.comparingDouble(Spaced::recalled))
        .orElseThrow();
  }

  /** The roots of the mean squares (RMSE). */
  public Misses misses(LeakingStores stores) {
    return new Misses(
        root(spaced, mean -> mean.model(stores) - mean.recalled()),
        root(forgotten, mean -> mean.model(stores) - mean.recalled()));
  }

  private static <M> double root(List<M> means, ToDoubleFunction<M> miss) {
    double sum = 0;
    for (M mean : means) sum += miss.applyAsDouble(mean) * miss.applyAsDouble(mean);
    return Math.sqrt(sum / means.size());
  }
}
