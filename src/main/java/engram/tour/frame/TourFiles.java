package engram.tour.frame;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.sets.BuiltInSet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Files as a class brings them, written for the tour into a folder that is deleted at the end. */
public final class TourFiles {
  private static final int PLANTS = 90;
  private static final int FAULTY_ROW = 11;
  private static final String[] KINDS = {"向日葵", "豌豆", "小麦"};

  private final Path folder;

  public TourFiles() {
    try {
      folder = Files.createTempDirectory("engram-tour");
      folder.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Semicolons, decimal commas, GB 18030, some cells missing. */
  public Path plants() {
    StringBuilder text = new StringBuilder("编号;高度 (cm);叶长 (cm);土壤;种类\n");
    Random random = new Random(4);
    for (int i = 0; i < PLANTS; i++) {
      int kind = i % KINDS.length;
      String leaf = i % 17 == 5 ? "" : comma(3 + 2.2 * kind + 0.6 * random.nextGaussian());
      text.append(i + 1)
          .append(';')
          .append(comma(40 - 9 * kind + 4 * random.nextGaussian()))
          .append(';')
          .append(leaf)
          .append(';')
          .append(random.nextBoolean() ? "沙土" : "黏土")
          .append(';')
          .append(KINDS[kind])
          .append('\n');
    }
    return write("植物.csv", text, Charset.forName("GB18030"));
  }

  /** The penguins as a table of one's own, whose last column is the species. */
  public Path penguins() {
    Dataset set = BuiltInSet.PENGUINS.load();
    StringBuilder text = new StringBuilder("bill,depth,flipper,island,sex,species\n");
    for (int row = 0; row < set.rows(); row++) {
      for (String column :
          List.of("bill-length", "bill-depth", "flipper-length", "island", "sex", "species")) {
        text.append(cell(set, row, column)).append(column.equals("species") ? '\n' : ',');
      }
    }
    return write("penguins.csv", text, StandardCharsets.UTF_8);
  }

  /** Empty where nothing is known. */
  private static String cell(Dataset set, int row, String column) {
    int f = set.features().stream().map(Feature::name).toList().indexOf(column);
    double value = set.value(row, f);
    if (Double.isNaN(value)) return "";
    Feature feature = set.feature(f);
    return feature.isNumber() ? point(value) : feature.categories().get((int) value);
  }

  /** A word where a number is needed. */
  public Path withFault() {
    StringBuilder text = new StringBuilder("day,temperature (°C),humidity (%),rain (mm)\n");
    Random random = new Random(7);
    for (int i = 1; i <= 60; i++) {
      double humidity = 55 + 12 * random.nextGaussian();
      String temperature = point(18 + 5 * random.nextGaussian());
      text.append("day ").append(i).append(',');
      text.append(i == FAULTY_ROW ? "warm" : temperature).append(',').append(point(humidity));
      text.append(',').append(point(Math.max(0, 0.4 * (humidity - 50)))).append('\n');
    }
    return write("weather.csv", text, StandardCharsets.UTF_8);
  }

  /** So many rows that reading them takes a while. */
  public Path many(int rows) {
    Path file = folder.resolve("sensors.csv");
    file.toFile().deleteOnExit();
    Random random = new Random(1);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("a,b,c,d,e,f,state\n");
      for (int row = 0; row < rows; row++) {
        double shift = row % 2;
        for (int i = 0; i < 6; i++) out.append(point(shift + random.nextGaussian())).append(',');
        out.write(row % 2 == 0 ? "idle\n" : "busy\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private Path write(String name, StringBuilder text, Charset charset) {
    Path file = folder.resolve(name);
    file.toFile().deleteOnExit();
    try {
      return Files.writeString(file, text, charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String point(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String comma(double value) {
    return point(value).replace('.', ',');
  }
}
