package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonValue;
import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.labs.race.Growth;
import engram.labs.race.Growth.Cost;
import engram.labs.race.Noise;
import engram.labs.race.Race;
import engram.labs.race.RaceFindings;
import engram.labs.race.RaceSetup;
import engram.labs.race.Racer;
import engram.labs.race.Track;
import engram.labs.race.Workers;
import engram.nn.Optimizer;
import engram.nn.Schedule;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How optimisers raced, and what gradients and times came out beside. */
record RaceReport(RaceSetup setup, RaceFindings found) implements Report {

  /**
   * @param schedule null where the rate stays
   * @param batch samples of an update, or {@code full}
   * @param stepsToLine null where the line is not reached
   */
  private record Runner(
      Racer racer,
      Optimizer optimizer,
      double learningRate,
      double momentum,
      Schedule schedule,
      Object batch,
      long steps,
      double secondsPerStep,
      Long stepsToLine,
      Long samplesToLine,
      Double secondsToLine,
      String parametersSha256,
      List<Place> places) {

    static Runner of(Track track) {
      OptionalInt line = track.reaches(Race.LINE);
      Schedule schedule = track.settings().schedule();
      int batch = track.settings().batchSize();
      return new Runner(
          track.racer(),
          track.settings().optimizer(),
          track.settings().learningRate(),
          track.settings().momentum(),
          schedule.isConstant() ? null : schedule,
          batch == 0 ? "full" : (Object) batch,
          track.steps()[track.places() - 1],
          track.nanosPerStep() / 1e9,
          line.isPresent() ? track.steps()[line.getAsInt()] : null,
          line.isPresent() ? track.samples()[line.getAsInt()] : null,
          line.isPresent() ? track.seconds(line.getAsInt()) : null,
          track.parametersSha256(),
          IntStream.range(0, track.places()).mapToObj(k -> Place.of(track, k)).toList());
    }
  }

  /**
   * @param loss null once it is no finite number
   */
  private record Place(long step, long samples, Double loss) {
    static Place of(Track track, int place) {
      double loss = track.losses()[place];
      return new Place(
          track.steps()[place], track.samples()[place], Double.isFinite(loss) ? loss : null);
    }
  }

  /** Of batches of that size. */
  private record Spread(int batch, double noise, double expected, double line, int draws) {}

  /**
   * @param slope of ln noise over ln batch, of batches up to a tenth of the rows
   */
  private record NoiseReport(int rows, double perSample, double slope, List<Spread> sizes) {
    static NoiseReport of(Noise noise) {
      return new NoiseReport(
          noise.rows(),
          noise.perSample(),
          noise.slope(),
          noise.points().stream()
              .map(
                  each ->
                      new Spread(
                          each.batch(),
                          each.noise(),
                          noise.expected(each.batch()),
                          noise.line(each.batch()),
                          each.draws()))
              .toList());
    }
  }

  /** Seconds of an update by so many workers. */
  private record Shared(
      int workers, double compute, double messages, double update, double difference) {}

  private record WorkersReport(
      int rows, int parameters, double bytesPerSecond, double latency, List<Shared> counts) {
    static WorkersReport of(Workers workers, double latency) {
      return new WorkersReport(
          workers.rows(),
          workers.parameters(),
          Workers.BYTES_PER_SECOND,
          latency / 1e6,
          workers.points().stream()
              .map(
                  each ->
                      new Shared(
                          each.workers(),
                          each.nanos() / 1e9,
                          Workers.messages(each.workers(), workers.parameters(), latency) / 1e9,
                          each.withMessages(workers.parameters(), latency) / 1e9,
                          each.difference()))
              .toList());
    }
  }

  /** Seconds with so many rows. */
  private record Size(int rows, double fullStep, double miniStep, double miniEpoch) {}

  /** Slopes of ln time over ln rows. */
  private record Slopes(double fullStep, double miniStep, double miniEpoch) {}

  private record GrowthReport(int batch, Slopes slopes, List<Size> sizes) {
    static GrowthReport of(Growth growth) {
      return new GrowthReport(
          growth.batch(),
          new Slopes(
              growth.slope(Cost.FULL_STEP),
              growth.slope(Cost.MINI_STEP),
              growth.slope(Cost.MINI_EPOCH)),
          growth.points().stream()
              .map(
                  each ->
                      new Size(
                          each.rows(),
                          each.fullStep() / 1e9,
                          each.miniStep() / 1e9,
                          each.miniEpoch() / 1e9))
              .toList());
    }
  }

  @JsonValue
  Map<String, Object> json() {
    Map<String, Object> json = SettingOptions.report("race", RaceSetup.DECIDING, setup);
    json.put("rows", found.race().rows());
    json.put("line", Race.LINE);
    json.put("initialSha256", found.race().initialSha256());
    json.put("racers", found.race().tracks().stream().map(Runner::of).toList());
    found.noise().ifPresent(noise -> json.put("noise", NoiseReport.of(noise)));
    found
        .workers()
        .ifPresent(workers -> json.put("dataParallel", WorkersReport.of(workers, setup.latency())));
    found.growth().ifPresent(growth -> json.put("growth", GrowthReport.of(growth)));
    return json;
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        "All begin with the weights %s and see %d samples %s; the line is loss %s%n%n",
        found.race().initialSha256().substring(0, 16),
        found.race().rows(),
        Wording.count(setup.passes(), "time"),
        Race.LINE);
    TextTable racers = new TextTable(12, 12);
    racers.row("", "rate", "steps", "us a step", "to the line", "last loss");
    found.race().tracks().forEach(track -> row(racers, track));
    racers.print(out);
    found.noise().ifPresent(noise -> write(noise, out));
    found.workers().ifPresent(workers -> write(workers, out));
    found.growth().ifPresent(growth -> write(growth, out));
  }

  private static void row(TextTable table, Track track) {
    Runner runner = Runner.of(track);
    table.row(
        track.racer().id(),
        short3(runner.learningRate),
        String.valueOf(runner.steps),
        micros(track.nanosPerStep()),
        runner.stepsToLine == null ? "-" : runner.stepsToLine + " steps",
        short3(track.losses()[track.places() - 1]));
  }

  private static void write(Noise noise, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%nNoise of the gradient, as a share of it: slope %.3f (-0.5 is 1/sqrt n)%n",
        noise.slope());
    TextTable table = new TextTable(12, 12);
    table.row("batch", "measured", "1/sqrt n");
    noise
        .points()
        .forEach(
            each ->
                table.row(
                    String.valueOf(each.batch()),
                    short3(each.noise()),
                    short3(noise.line(each.batch()))));
    table.print(out);
  }

  private void write(Workers workers, PrintWriter out) {
    out.printf("%nOne batch of %d shared out among workers%n", workers.rows());
    TextTable table = new TextTable(12, 12);
    table.row("workers", "us computed", "us in all", "difference");
    workers
        .points()
        .forEach(
            each ->
                table.row(
                    String.valueOf(each.workers()),
                    micros(each.nanos()),
                    micros(each.withMessages(workers.parameters(), setup.latency())),
                    short3(each.difference())));
    table.print(out);
  }

  private static void write(Growth growth, PrintWriter out) {
    out.printf("%nMade-up rows, mini-batches of %d; the last line: slopes%n", growth.batch());
    TextTable table = new TextTable(12, 12);
    table.row("rows", "us full step", "us mini step", "ms mini epoch");
    growth
        .points()
        .forEach(
            each ->
                table.row(
                    String.valueOf(each.rows()),
                    micros(each.fullStep()),
                    micros(each.miniStep()),
                    short3(each.miniEpoch() / 1e6)));
    table.row(
        "",
        short3(growth.slope(Cost.FULL_STEP)),
        short3(growth.slope(Cost.MINI_STEP)),
        short3(growth.slope(Cost.MINI_EPOCH)));
    table.print(out);
  }

  private static String micros(double nanos) {
    return short3(nanos / 1000);
  }

  private static String short3(double value) {
    return String.format(Locale.ROOT, "%.3g", value);
  }
}
