package engram.cli.memory;

import engram.cli.OptionValue;
import engram.cli.Real;
import engram.cli.Wording;
import engram.cli.WrongOptions;
import engram.memory.experiments.Experiment;
import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.SpacingSetup;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks a memory of leaking stores when to learn again. */
final class SpacingOptions {
  @Mixin
  private final SettingOptions<SpacingSetup> options =
      new SettingOptions<>("spacing", SpacingSetup.SETTINGS);

  @Option(
      names = "--sessions",
      paramLabel = "D,D",
      converter = Sessions.Reader.class,
      description = "Days of the sessions before an exam (default: in thirds of the time to it).")
  private Sessions sessions;

  @Real(above = 0, to = SpacingSetup.MOST_DAYS)
  @Option(names = "--exam", paramLabel = "D", description = "Day of the exam (default: 35).")
  private double exam = ExamPlan.USUAL.exam();

  /** At the question. */
  Experiment experiment() {
    return new Experiment.Spacing(SpacingSetup.of(options.values(SpacingSetup.USUAL), plan()));
  }

  /**
   * @throws WrongOptions if the exam is not behind all sessions
   */
  private ExamPlan plan() {
    ExamPlan thirds = ExamPlan.thirds(exam);
    if (sessions == null) return thirds;
    List<Double> days = sessions.days();
    if (!ExamPlan.isInTime(days, exam)) {
      throw new WrongOptions(
          "The last session is on day %s; choose a later day for --exam than \"%s\"."
              .formatted(Wording.plain(days.get(days.size() - 1)), Wording.plain(exam)));
    }
    return new ExamPlan(days, exam);
  }

  /** Days, none before the one in front of it. */
  record Sessions(List<Double> days) {

    /** Reads {@code 0,11.5,23}. */
    static final class Reader extends OptionValue<Sessions> {
      @Override
      public String allowed() {
        return "ascending days from 0 to %s with commas between, %d at most"
            .formatted(Wording.plain(SpacingSetup.MOST_DAYS), ExamPlan.MOST_SESSIONS);
      }

      @Override
      public Sessions read(String text) {
        List<Double> days =
            Arrays.stream(text.split(",", -1))
                .map(day -> new BigDecimal(day.strip()).doubleValue())
                .toList();
        require(days.size() <= ExamPlan.MOST_SESSIONS);
        double before = 0;
        for (double day : days) {
          require(day >= before && day <= SpacingSetup.MOST_DAYS);
          before = day;
        }
        return new Sessions(days);
      }
    }
  }
}
