package engram.ui.memory.heads;

import engram.memory.heads.Answers;
import engram.memory.heads.Machine;
import engram.memory.heads.MachinesCourse;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.ReadOut;
import engram.ui.memory.frame.SteppedChart;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentTimeline.Curve;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is said of three machines that store more and more letters. */
final class MachinesWords implements HeadsWords {
  private static final NiceScale PERCENT = new NiceScale(0, 100, false);
  private static final int ALL = MachinesCourse.STEPS + 1;

  private final HeadsViewModel heads;
  private final MachinesExplainer explainer;
  private final Texts texts;

  MachinesWords(HeadsViewModel heads, Texts texts) {
    this.heads = heads;
    this.texts = texts;
    explainer = new MachinesExplainer(heads, texts);
  }

  private Optional<MachinesCourse> course() {
    return heads.getMachines();
  }

  private String letter(int place) {
    return course().map(made -> made.letters().get(place).name()).orElse("");
  }

  @Override
  public String facts() {
    return texts.get(
        "heads.facts.machines",
        HeadsWords.number(ALL),
        HeadsWords.percent(heads.settings.getSetup().noise()));
  }

  @Override
  public String sentence() {
    return course()
        .filter(made -> heads.isEnd())
        .map(made -> texts.sentences(saw(made), texts.get("heads.limit.machines")))
        .orElseGet(() -> texts.get("heads.goal.machines"));
  }

  private String saw(MachinesCourse made) {
    return texts.sentences(
        texts.get(
            "heads.saw.machines",
            HeadsWords.number(ALL),
            exact(made, Machine.TABLE),
            exact(made, Machine.HOPFIELD),
            exact(made, Machine.HEAD)),
        broke(made.breaks(Machine.HOPFIELD)));
  }

  /**
   * @param step at which the first letter was lost; negative for none
   */
  private String broke(int step) {
    if (step < 0) return texts.get("heads.saw.machines.whole");
    // a letter by itself shares its weights with no other
    if (step == 0) return texts.get("heads.saw.machines.broke-at-once");
    return texts.get("heads.saw.machines.broke", HeadsWords.number(step + 1L));
  }

  private String exact(MachinesCourse made, Machine machine) {
    return HeadsWords.number(made.exact(machine, heads.step()));
  }

  @Override
  public String now() {
    return texts.get(
        "heads.now.machines",
        HeadsWords.number(heads.step() + 1L),
        letter(heads.step()),
        letter(heads.asked()));
  }

  @Override
  public String key() {
    return "heads.key.machines";
  }

  @Override
  public List<ReadOut> readOuts() {
    return Stream.concat(
            Stream.of(ReadOut.ofStep("step", texts.get("heads.stored"), heads.step() + 1, ALL)),
            Arrays.stream(Machine.values())
                .map(
                    machine ->
                        ReadOut.of(
                            machine.id(), texts.get("heads.short." + machine.id()), now(machine))))
        .toList();
  }

  private String now(Machine machine) {
    return course().map(made -> HeadsWords.percent(made.share(machine, heads.step()))).orElse("–");
  }

  @Override
  public Explanation explanation() {
    return explainer.explain();
  }

  @Override
  public List<SteppedChart> charts() {
    List<SteppedChart.Curve> shares =
        Arrays.stream(Machine.values())
            .map(
                machine ->
                    new SteppedChart.Curve(
                        texts.get("heads.short." + machine.id()),
                        machine.ordinal(),
                        scaled(shares(machine)),
                        machine == Machine.HEAD))
            .toList();
    double[] blends = blends();
    NiceScale most = NiceScale.linear(Math.max(2, Arrays.stream(blends).max().orElse(2)));
    return List.of(
        chart("heads-shares", texts.get("heads.shares.machines"), PERCENT, shares),
        chart(
            "heads-more",
            texts.get("heads.more.machines"),
            most,
            List.of(
                new SteppedChart.Curve(
                    texts.get("heads.blended"), Machine.HEAD.ordinal(), blends, true))));
  }

  private SteppedChart chart(
      String id, String title, NiceScale scale, List<SteppedChart.Curve> curves) {
    return new SteppedChart(id, title, texts.get("heads.charts.help"), scale, curves, List.of());
  }

  private double[] shares(Machine machine) {
    return course()
        .map(
            made ->
                IntStream.rangeClosed(0, MachinesCourse.STEPS)
                    .mapToDouble(step -> made.share(machine, step))
                    .toArray())
        .orElseGet(() -> new double[1]);
  }

  private static double[] scaled(double[] shares) {
    return Arrays.stream(shares).map(share -> 100 * share).toArray();
  }

  /** How many letters are blended in the answer to the cue, as long as it is not stored in none. */
  private double[] blends() {
    int asked = heads.asked();
    return course()
        .map(
            made ->
                made.moments().stream()
                    .mapToDouble(
                        all -> asked < all.size() ? all.get(asked).head().blended() : Double.NaN)
                    .map(each -> Double.isNaN(each) ? 0 : each)
                    .toArray())
        .orElseGet(() -> new double[1]);
  }

  @Override
  public PresentSentence presented() {
    String truth = texts.get("presented.heads.machines", HeadsWords.number(heads.step() + 1L));
    if (course().isEmpty() || heads.step() == 0) {
      return new PresentSentence(truth, texts.get("presented.heads.machines.ask"));
    }
    return new PresentSentence(
        truth,
        texts.get(
            "presented.heads.machines.exact",
            exact(course().get(), Machine.TABLE),
            exact(course().get(), Machine.HOPFIELD),
            exact(course().get(), Machine.HEAD)));
  }

  /** How many letters the head blends. */
  @Override
  public PresentNumber number() {
    Optional<Answers> answer = heads.answer();
    return new PresentNumber(
        answer.map(each -> HeadsWords.decimal(each.head().blended())).orElse("–"),
        texts.get(
            "presented.heads.machines.number",
            RoundedNumber.significant(heads.settings.getSetup().beta(), 2)));
  }

  @Override
  public String pill() {
    return texts.get(
        "presented.pill.heads.machines",
        HeadsWords.number(heads.step() + 1L),
        HeadsWords.number(ALL));
  }

  @Override
  public List<Curve> curves() {
    return Arrays.stream(Machine.values()).map(this::curve).toList();
  }

  private Curve curve(Machine machine) {
    double[] shares = shares(machine);
    int last = Math.min(shares.length - 1, heads.furthestProperty().get());
    String name = texts.get("heads.short." + machine.id());
    return new Curve(name, k -> shares[k], last, machine == Machine.HOPFIELD, machine.ordinal());
  }
}
