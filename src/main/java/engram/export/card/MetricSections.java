package engram.export.card;

import engram.export.card.ModelCard.Entry;
import engram.export.card.ModelCard.Section;
import engram.inspect.scores.ClassReport;
import engram.inspect.scores.ClassScores;
import engram.inspect.scores.RegressionReport;
import engram.labs.fairness.CalibratedRun;
import java.util.ArrayList;
import java.util.List;

/** How well a network does: over all, by class, by group, and whether its sureness comes true. */
final class MetricSections {
  private static final int DIGITS = 3;

  private final CardRun run;
  private final CardTexts texts;

  MetricSections(CardRun run, CardTexts texts) {
    this.run = run;
    this.texts = texts;
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(metrics());
    List<CardGroup> groups = CardGroup.of(run);
    if (!groups.isEmpty()) sections.add(groups(groups));
    run.calibrated().ifPresent(calibrated -> sections.add(sureness(calibrated)));
    return sections;
  }

  private Section metrics() {
    List<Entry> entries = new ArrayList<>();
    entries.add(
        new Entry(
            texts.of("card.metric.loss"),
            texts.of("card.metric.both", number(run.train().loss()), number(run.test().loss()))));
    if (run.rows().isClassification()) addClasses(entries);
    else addNumbers(entries);
    return new Section(texts.of("card.metrics"), entries);
  }

  private void addClasses(List<Entry> entries) {
    int classes = run.rows().classes();
    ClassReport report = ClassReport.of(run.answers().labels(), run.answers().named(), classes);
    entries.add(
        new Entry(
            texts.of("card.metric.accuracy"),
            texts.of(
                "card.metric.right",
                texts.percent(report.accuracy()),
                report.confusion().correct(),
                report.confusion().total())));
    for (int c = 0; c < classes; c++) {
      ClassScores scores = report.scores().get(c);
      entries.add(
          new Entry(
              run.rows().classNames().get(c),
              texts.count(
                  "card.metric.class",
                  scores.support(),
                  scores.precisionDefined() ? texts.percent(scores.precision()) : none(),
                  scores.recallDefined() ? texts.percent(scores.recall()) : none())));
    }
  }

  private String none() {
    return texts.of("card.none");
  }

  private void addNumbers(List<Entry> entries) {
    RegressionReport report = RegressionReport.of(run.answers().truth(), run.answers().numbers());
    if (report.r2Defined()) {
      entries.add(new Entry(texts.of("card.metric.r2"), number(report.r2())));
    }
    entries.add(new Entry(texts.of("card.metric.rmse"), number(report.rmse())));
    entries.add(new Entry(texts.of("card.metric.mae"), number(report.meanAbsoluteError())));
    entries.add(new Entry(texts.of("card.metric.worst"), number(report.maxError())));
  }

  private Section groups(List<CardGroup> groups) {
    List<Entry> entries = new ArrayList<>();
    for (CardGroup group : groups) {
      entries.add(
          new Entry(
              texts.of("card.group.name", group.column(), group.category()),
              texts.of(
                  "card.metric.right",
                  texts.percent(group.accuracy()),
                  group.right(),
                  group.count())));
    }
    return new Section(texts.of("card.groups"), entries);
  }

  private Section sureness(CalibratedRun calibrated) {
    return new Section(
        texts.of("card.sureness"),
        List.of(
            new Entry(
                texts.of("card.sureness.error"),
                texts.of(
                    "card.sureness.points",
                    texts.percent(calibrated.before().error()),
                    calibrated.judged())),
            new Entry(
                texts.of("card.sureness.temperature"),
                texts.count(
                    "card.sureness.after",
                    calibrated.fitted(),
                    CardTexts.number(calibrated.scaling().temperature(), 2),
                    texts.percent(calibrated.after().error())))));
  }

  private static String number(double value) {
    return CardTexts.number(value, DIGITS);
  }
}
