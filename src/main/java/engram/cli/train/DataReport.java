package engram.cli.train;

import com.fasterxml.jackson.annotation.JsonIgnore;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Scaling;
import engram.data.Task;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * The rows that a network learned from.
 *
 * @param source {@code file} or {@code built-in}
 * @param points of a set that is drawn, as are noise and dataSeed
 * @param checksum of a file
 * @param notes sentences on what is worth knowing of them
 */
record DataReport(
    String name,
    String source,
    Integer points,
    Double noise,
    Long dataSeed,
    String checksum,
    Task task,
    int rows,
    int rowsLeftOut,
    List<FeatureReport> features,
    FeatureReport target,
    List<String> notes,
    @JsonIgnore Scaling scaling) {
  private static final String FILE = "file";

  static DataReport of(GivenData given, DataSetup setup) {
    Dataset dataset = given.dataset();
    DataSource source = given.source();
    DataSource.Generated drawn = source instanceof DataSource.Generated g ? g : null;
    List<String> without = setup.inputs().without();
    return new DataReport(
        source.id(),
        given.isOwn() ? FILE : "built-in",
        drawn == null ? null : drawn.points(),
        drawn == null ? null : drawn.noise(),
        drawn == null ? null : drawn.seed(),
        source instanceof DataSource.Own own ? own.checksum() : null,
        dataset.task(),
        dataset.rows(),
        dataset.rows() - PreparedData.inUse(setup, dataset).rows(),
        dataset.features().stream()
            .map(feature -> FeatureReport.input(feature, !without.contains(feature.name())))
            .toList(),
        FeatureReport.target(dataset.target()),
        given.notes(),
        setup.scaling());
  }

  /**
   * @param parts such as {@code 120 training rows, 30 test rows}
   */
  void writeText(PrintWriter out, String parts) {
    out.println(title() + ": " + parts);
    if (source.equals(FILE)) {
      out.println("target " + target.line());
      out.println(
          "features " + FeatureReport.line(features.stream().filter(FeatureReport::used).toList()));
    }
    if (rowsLeftOut > 0) {
      out.printf(
          Locale.ROOT,
          "%d of %d samples left out: a feature in use is not known of them (--missing mean keeps"
              + " them)%n",
          rowsLeftOut,
          rows);
    }
    notes.forEach(out::println);
  }

  /** {@code spiral (500 points, noise 0.1, seed 42), standardize}. */
  private String title() {
    String drawn =
        points == null
            ? ""
            : String.format(
                Locale.ROOT, " (%d points, noise %s, seed %d)", points, noise, dataSeed);
    return name + drawn + ", " + scaling.id();
  }
}
