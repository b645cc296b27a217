package engram.ui.labs.race;

import engram.labs.race.Growth;
import engram.labs.race.Growth.Cost;
import engram.labs.race.Noise;
import engram.labs.race.Race;
import engram.labs.race.RaceAxis;
import engram.labs.race.RaceData;
import engram.labs.race.RaceFindings;
import engram.labs.race.RacePicture;
import engram.labs.race.RaceSetup;
import engram.labs.race.Racer;
import engram.labs.race.Track;
import engram.labs.race.Workers;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of the race and of what was measured beside it. */
final class RaceWords {
  private static final String[] UNITS = {"ns", "us", "ms", "s"};

  private final Texts texts;

  RaceWords(Texts texts) {
    this.texts = texts;
  }

  String get(String key, Object... values) {
    return texts.get(key, values);
  }

  String racer(Racer racer) {
    return get("race.racer." + racer.id());
  }

  static String number(double value) {
    return RoundedNumber.significant(value, 2);
  }

  static String slope(double slope) {
    return RoundedNumber.fixed(slope, 2);
  }

  String id(Cost cost) {
    return cost.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code 30 ms}. */
  String time(double nanos) {
    if (nanos == 0) return "0";
    double value = nanos;
    int unit = 0;
    while (value >= 999.5 && unit < UNITS.length - 1) {
      value /= 1000;
      unit++;
    }
    return get("race.unit." + UNITS[unit], RoundedNumber.significant(value, value < 10 ? 2 : 3));
  }

  /** A place on that axis, in seconds or samples. */
  String along(RaceAxis axis, double value) {
    return axis == RaceAxis.TIME ? time(1e9 * value) : RoundedNumber.whole((long) Math.rint(value));
  }

  String steps(long count) {
    return count == 1 ? get("race.steps.one") : get("race.steps", RoundedNumber.whole(count));
  }

  String difference(Workers.Point point) {
    return point.workers() == 1
        ? ""
        : get("race.workers.difference", RoundedNumber.significant(point.difference(), 1));
  }

  // What was seen

  Optional<String> seen(RaceFindings found, RaceSetup setup) {
    return switch (setup.shown()) {
      case RACE -> Optional.of(found.race()).filter(Race::isWhole).map(this::seen);
      case GROWTH -> found.growth().filter(now -> now.points().size() > 1).map(this::seen);
      case NOISE -> found.noise().map(this::seen);
      case WORKERS -> found.workers().map(now -> seen(now, setup.latency()));
    };
  }

  private String seen(Race race) {
    double end = race.end(RaceAxis.TIME);
    Track full = race.track(Racer.FULL_BATCH);
    Track mini = race.track(Racer.MINI_BATCH);
    return get(
        "race.seen", arrivals(race), along(RaceAxis.TIME, end), used(full, end), used(mini, end));
  }

  private String used(Track track, double end) {
    int place = track.placeAt(RaceAxis.TIME, end);
    return get(
        "race.used", along(RaceAxis.SAMPLES, track.samples()[place]), steps(track.steps()[place]));
  }

  /** Who reaches the line after how many steps, the first first. */
  private String arrivals(Race race) {
    List<Track> there = arrived(race);
    String listed =
        there.stream()
            .map(
                each -> {
                  int place = each.reaches(Race.LINE).orElseThrow();
                  return get(
                      "race.arrival",
                      racer(each.racer()),
                      steps(each.steps()[place]),
                      time(1e9 * each.seconds(place)));
                })
            .collect(Collectors.joining(get("race.comma")));
    if (there.isEmpty()) return get("race.none", number(Race.LINE));
    String all = get("race.arrivals", number(Race.LINE), listed);
    String never =
        race.tracks().stream()
            .filter(each -> each.reaches(Race.LINE).isEmpty())
            .map(each -> racer(each.racer()))
            .collect(Collectors.joining(get("race.comma")));
    return never.isEmpty() ? all : get("race.never", all, never);
  }

  private static List<Track> arrived(Race race) {
    return race.tracks().stream()
        .filter(each -> each.reaches(Race.LINE).isPresent())
        .sorted(Comparator.comparingDouble(each -> seconds(each)))
        .toList();
  }

  private static double seconds(Track track) {
    return track.seconds(track.reaches(Race.LINE).orElseThrow());
  }

  private String seen(Growth growth) {
    Growth.Point last = growth.points().get(growth.points().size() - 1);
    return get(
        "race.growth.seen",
        RoundedNumber.whole(last.rows()),
        time(last.fullStep()),
        time(last.miniStep()),
        time(last.miniEpoch()),
        slope(growth.slope(Cost.FULL_STEP)),
        slope(growth.slope(Cost.MINI_STEP)),
        slope(growth.slope(Cost.MINI_EPOCH)));
  }

  private String seen(Noise noise) {
    return get("race.noise.seen", slope(noise.slope()), number(noise.perSample()));
  }

  private String seen(Workers workers, double latency) {
    Workers.Point best = workers.best(latency);
    double difference =
        workers.points().stream().mapToDouble(Workers.Point::difference).max().orElse(0);
    return get(
        "race.workers.seen",
        RoundedNumber.whole(workers.rows()),
        RoundedNumber.significant(difference, 1),
        best.workers(),
        number(workers.gain(best, latency)));
  }

  String limits(RaceSetup setup) {
    return switch (setup.shown()) {
      case RACE -> get(setup.data() == RaceData.DIGITS ? "race.limits" : "race.limits.made-up");
      case GROWTH -> get("race.growth.limits");
      case NOISE -> get("race.noise.limits");
      case WORKERS -> get("race.workers.limits", number(setup.latency()));
    };
  }

  // Presented

  Optional<PresentSentence> presented(RaceFindings found, RacePicture picture) {
    return switch (picture) {
      case RACE -> Optional.of(found.race()).filter(Race::isWhole).map(this::presented);
      case GROWTH -> found.growth().map(now -> sentence("race.growth."));
      case NOISE -> found.noise().map(now -> sentence("race.noise."));
      case WORKERS -> found.workers().map(now -> sentence("race.workers."));
    };
  }

  private PresentSentence sentence(String prefix) {
    return new PresentSentence(get(prefix + "truth"), get(prefix + "answer"));
  }

  private PresentSentence presented(Race race) {
    List<Track> there = arrived(race);
    boolean full = there.stream().anyMatch(each -> each.racer() == Racer.FULL_BATCH);
    if (there.isEmpty()) return sentence("race.nobody.");
    if (!full) return sentence("race.full-never.");
    boolean last = there.get(there.size() - 1).racer() == Racer.FULL_BATCH;
    if (last && there.size() == race.tracks().size() && sawMost(race)) {
      return sentence("race.full-last.");
    }
    return new PresentSentence(
        get("race.first.truth"), get("race.first.answer", racer(there.get(0).racer())));
  }

  private static boolean sawMost(Race race) {
    double end = race.end(RaceAxis.TIME);
    Track full = race.track(Racer.FULL_BATCH);
    long most = full.samples()[full.placeAt(RaceAxis.TIME, end)];
    return race.tracks().stream()
        .allMatch(each -> each.samples()[each.placeAt(RaceAxis.TIME, end)] <= most);
  }

  Optional<PresentNumber> number(RaceFindings found, RaceSetup setup, RacePicture picture) {
    return switch (picture) {
      case RACE -> Optional.of(found.race()).filter(Race::isWhole).flatMap(this::times);
      case GROWTH ->
          found
              .growth()
              .map(
                  now ->
                      new PresentNumber(
                          slope(now.slope(Cost.FULL_STEP)), get("race.growth.number")));
      case NOISE ->
          found.noise().map(now -> new PresentNumber(slope(now.slope()), get("race.noise.number")));
      case WORKERS ->
          found
              .workers()
              .map(
                  now -> {
                    Workers.Point best = now.best(setup.latency());
                    return new PresentNumber(
                        get("race.times", number(now.gain(best, setup.latency()))),
                        get("race.workers.number", best.workers()));
                  });
    };
  }

  private Optional<PresentNumber> times(Race race) {
    Track full = race.track(Racer.FULL_BATCH);
    Track mini = race.track(Racer.MINI_BATCH);
    boolean both = full.reaches(Race.LINE).isPresent() && mini.reaches(Race.LINE).isPresent();
    if (!both) return Optional.empty();
    String times = number(seconds(full) / seconds(mini));
    return Optional.of(
        new PresentNumber(get("race.times", times), get("race.number", number(Race.LINE))));
  }
}
