package engram.export.card;

import engram.export.card.ModelCard.Entry;
import engram.export.card.ModelCard.Section;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Writes the model card of a run. */
public final class CardWriter {
  private static final MathContext SHOWN = new MathContext(3);
  private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3600);

  private CardWriter() {}

  /**
   * Of a run at its present place.
   *
   * @param seconds that its training took, if it is known
   * @param watts that the machine draws, if it was said
   * @param language {@code en} or {@code zh}
   */
  public static ModelCard write(
      CardRun run, OptionalDouble seconds, OptionalDouble watts, String language) {
    CardTexts texts = new CardTexts(language);
    List<Section> sections = new ArrayList<>(new RecipeSections(run, texts).sections());
    MetricSections metrics = new MetricSections(run, texts);
    sections.addAll(metrics.sections());
    sections.add(new LimitsSection(run, texts).section());
    sections.add(energy(texts, seconds, watts));
    sections.add(discussion(texts));
    return new ModelCard(
        language, texts.of("card.title", texts.network(run.recipe().network())), sections);
  }

  private static Section energy(CardTexts texts, OptionalDouble seconds, OptionalDouble watts) {
    List<Entry> entries = new ArrayList<>();
    if (seconds.isEmpty()) {
      entries.add(new Entry("", texts.of("card.energy.unknown")));
    } else {
      BigDecimal time = rounded(BigDecimal.valueOf(seconds.getAsDouble()));
      entries.add(
          new Entry(
              texts.of("card.energy.time"), texts.of("card.energy.seconds", time.toPlainString())));
      if (watts.isPresent()) {
        BigDecimal power = BigDecimal.valueOf(watts.getAsDouble()).stripTrailingZeros();
        // of the time as it is written, so that the calculation comes out
        BigDecimal joules = time.multiply(power);
        BigDecimal hours = joules.divide(SECONDS_OF_AN_HOUR, MathContext.DECIMAL64);
        entries.add(
            new Entry(
                texts.of("card.energy.used"),
                texts.of(
                    "card.energy.joules",
                    time.toPlainString(),
                    power.toPlainString(),
                    rounded(joules).toPlainString(),
                    rounded(hours).toPlainString())));
      } else {
        entries.add(new Entry("", texts.of("card.energy.ask")));
      }
    }
    return new Section(texts.of("card.energy"), entries);
  }

  private static BigDecimal rounded(BigDecimal exact) {
    return exact.round(SHOWN).stripTrailingZeros();
  }

  /**
   * Questions for a discussion that have no right answer.
   *
   * @param language {@code en} or {@code zh}
   */
  public static List<String> questions(String language) {
    return questions(new CardTexts(language));
  }

  private static List<String> questions(CardTexts texts) {
    List<String> questions = new ArrayList<>();
    for (int q = 1; texts.has("card.question." + q); q++) {
      questions.add(texts.of("card.question." + q));
    }
    return questions;
  }

  private static Section discussion(CardTexts texts) {
    List<Entry> entries = questions(texts).stream().map(each -> new Entry("", each)).toList();
    return new Section(texts.of("card.questions"), entries);
  }
}
