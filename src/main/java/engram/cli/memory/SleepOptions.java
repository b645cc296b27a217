package engram.cli.memory;

import engram.cli.OptionValue;
import engram.cli.WrongOptions;
import engram.memory.Setting;
import engram.memory.experiments.Experiment;
import engram.memory.sleep.SleepLife;
import engram.memory.sleep.SleepSetup;
import engram.memory.sleep.SleepTeacher;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What sleep keeps of letters that were learned on twelve days. */
@Command
final class SleepOptions extends SettingOptions<SleepSetup> {
  @Option(
      names = OF_NIGHTS,
      paramLabel = "NIGHTS",
      converter = NightsValue.class,
      description =
          "These nights are spent awake, such as 2,5-7, instead of --awake and --awake-from.")
  private List<Integer> nights;

  private static final List<Setting<SleepSetup>> OF_FAST_STORE =
      List.of(SleepSetup.FADE, SleepSetup.AWAKE, SleepSetup.AWAKE_FROM, SleepSetup.CUT);
  private static final String OF_NIGHTS = "--awake-nights";

  private static final String DREAMING = "--teacher dreams";

  SleepOptions() {
    super("sleep", SleepSetup.SETTINGS);
  }

  /**
   * @throws WrongOptions if the nights are given in both ways
   */
  Experiment experiment() {
    SleepSetup setup = SleepSetup.of(values(SleepSetup.USUAL));
    boolean dreams = setup.teacher() == SleepTeacher.DREAMS;
    for (Setting<SleepSetup> each : OF_FAST_STORE) {
      needs(each, dreams, DREAMING);
    }
    if (nights != null && !dreams) {
      throw new WrongOptions(OF_NIGHTS + " needs " + DREAMING + ".");
    }
    needs(SleepSetup.AWAKE_FROM, nights != null || isGiven(SleepSetup.AWAKE), "--awake");
    if (nights == null) return new Experiment.Sleep(setup, 0);
    if (isGiven(SleepSetup.AWAKE) || isGiven(SleepSetup.AWAKE_FROM)) {
      throw new WrongOptions("Give either --awake-nights, or --awake and --awake-from, not both.");
    }
    return new Experiment.Sleep(setup.withAwake(nights), 0);
  }

  /** Nights and stretches of them, with commas between; none at all is an empty text. */
  static final class NightsValue extends OptionValue<List<Integer>> {
    @Override
    public String allowed() {
      return "nights from 1 to " + SleepLife.NIGHTS + " such as 2,5-7";
    }

    @Override
    public List<Integer> read(String text) {
      TreeSet<Integer> nights = new TreeSet<>();
      for (String each : text.split(",")) {
        String[] ends = each.split("-");
        require(ends.length == 1 || ends.length == 2);
        int from = Integer.parseInt(ends[0]);
        int to = Integer.parseInt(ends[ends.length - 1]);
        require(from >= 1 && from <= to && to <= SleepLife.NIGHTS);
        IntStream.rangeClosed(from, to).forEach(nights::add);
      }
      return List.copyOf(nights);
    }
  }
}
