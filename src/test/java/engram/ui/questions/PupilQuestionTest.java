package engram.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.predict.Course;
import engram.ui.predict.Whole;
import java.text.BreakIterator;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the answers say is what their experiments come to. */
class PupilQuestionTest {
  /** The article's four and twenty that pupils ask. */
  private static final int COUNT = 24;

  private static final int MOST_SENTENCES = 3;

  static Stream<PupilQuestion> all() {
    return PupilQuestions.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void theExperimentComesToWhatTheAnswerClaims(PupilQuestion question) {
    Tried tried = question.tried();
    Course before = Whole.of(tried.before().get());
    Course after = Whole.of(tried.after().get());
    assertThat(tried.measure().verdict(after.score(), before.score()))
        .as("%s: %s after %s", question.id(), after.score(), before.score())
        .isEqualTo(question.claim());
    assertThat(after.ended()).isTrue();
    assertThat(after.xs()[after.xs().length - 1]).isLessThanOrEqualTo(tried.to());
  }

  @Test
  void thereAreTheArticlesFourAndTwentyMore() {
    assertThat(PupilQuestions.ALL).hasSize(COUNT);
    assertThat(new HashSet<>(PupilQuestions.ALL.stream().map(PupilQuestion::id).toList()))
        .hasSize(COUNT);
    assertThat(PupilQuestions.ALL.stream().limit(PupilQuestions.OF_ARTICLE).map(PupilQuestion::id))
        .containsExactly("what-is", "brain-link", "how-memory", "formulas");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anAnswerHasAtMostThreeSentences(Language language) {
    Texts texts = new Texts(new SimpleObjectProperty<>(language));
    for (PupilQuestion each : PupilQuestions.ALL) {
      assertThat(sentences(each.answer(texts), language.locale()))
          .as(each.answer(texts))
          .isLessThanOrEqualTo(MOST_SENTENCES);
      assertThat(each.name(texts)).endsWith(language == Language.ENGLISH ? "?" : "？");
      assertThat(each.asked(texts)).endsWith(language == Language.ENGLISH ? "?" : "？");
    }
  }

  private static int sentences(String text, Locale locale) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(text);
    int count = 0;
    while (breaks.next() != BreakIterator.DONE) count++;
    return count;
  }
}
