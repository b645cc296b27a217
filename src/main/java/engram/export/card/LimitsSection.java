package engram.export.card;

import engram.export.card.ModelCard.Entry;
import engram.export.card.ModelCard.Section;
import engram.inspect.scores.ClassReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a network's own numbers warn of. */
final class LimitsSection {
  private static final int SMALL_TEST = 100;
  private static final double MUCH = 0.1;

  private final CardRun run;
  private final CardTexts texts;
  private final List<Entry> entries = new ArrayList<>();

  LimitsSection(CardRun run, CardTexts texts) {
    this.run = run;
    this.texts = texts;
  }

  Section section() {
    say("card.limit.same", run.rows().id());
    int test = run.answers().size();
    if (run.isTestedWithAll()) {
      say("card.limit.no-test");
    } else if (test < SMALL_TEST) {
      if (run.rows().isClassification()) {
        count("card.limit.small", test, texts.percent(0.98 / Math.sqrt(test)));
      } else {
        count("card.limit.small-number", test);
      }
    }
    if (run.rows().isClassification()) {
      classes();
      groups();
      run.calibrated()
          .filter(c -> c.scaling().temperature() > 1 + MUCH)
          .ifPresent(c -> say("card.limit.sure"));
      if (run.calibrated().isEmpty()) say("card.limit.no-probability");
    }
    if (run.changes() > 0) count("card.limit.changed", run.changes());
    say("card.limit.people");
    return new Section(texts.of("card.limits"), entries);
  }

  private void say(String key, Object... arguments) {
    entries.add(new Entry("", texts.of(key, arguments)));
  }

  private void count(String key, int count, String... words) {
    entries.add(new Entry("", texts.count(key, count, words)));
  }

  private void classes() {
    ClassReport report =
        ClassReport.of(run.answers().labels(), run.answers().named(), run.rows().classes());
    int worst = -1;
    for (int c = 0; c < run.rows().classes(); c++) {
      if (!report.scores().get(c).recallDefined()) {
        say("card.limit.untested", run.rows().classNames().get(c));
      } else if (worst < 0
          || report.scores().get(c).recall() < report.scores().get(worst).recall()) {
        worst = c;
      }
    }
    if (worst >= 0 && report.accuracy() - report.scores().get(worst).recall() > MUCH) {
      say(
          "card.limit.class",
          run.rows().classNames().get(worst),
          texts.percent(report.scores().get(worst).recall()),
          texts.percent(report.accuracy()));
    }
    double gap = run.train().score() - run.test().score();
    if (gap > MUCH) {
      say(
          "card.limit.overfitted",
          texts.percent(run.train().score()),
          texts.percent(run.test().score()));
    }
  }

  private void groups() {
    List<CardGroup> groups = CardGroup.of(run);
    Set<String> columns = new LinkedHashSet<>();
    for (CardGroup group : groups) columns.add(group.column());
    for (String column : columns) {
      List<CardGroup> of = groups.stream().filter(g -> g.column().equals(column)).toList();
      CardGroup best = of.stream().max(Comparator.comparing(CardGroup::accuracy)).orElseThrow();
      CardGroup worst = of.stream().min(Comparator.comparing(CardGroup::accuracy)).orElseThrow();
      if (best.accuracy() - worst.accuracy() > MUCH) {
        say(
            "card.limit.group",
            column,
            worst.category(),
            texts.percent(worst.accuracy()),
            best.category(),
            texts.percent(best.accuracy()));
      }
      for (CardGroup group : of) {
        if (group.count() < CardGroup.FEW) {
          count("card.limit.few", group.count(), column, group.category());
        }
      }
    }
  }
}
