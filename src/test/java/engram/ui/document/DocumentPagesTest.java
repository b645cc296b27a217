package engram.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages as they are, in both languages. */
class DocumentPagesTest {
  /** Of a sentence that stands beside the number, from eight metres. */
  private static final int LONGEST_ENGLISH = 42;

  private static final int LONGEST_CHINESE = 20;

  private final PageTexts pages = new PageTexts();

  private PageText english(DocumentPage page) {
    return pages.of(page, Language.ENGLISH);
  }

  private PageText chinese(DocumentPage page) {
    return pages.of(page, Language.CHINESE);
  }

  @ParameterizedTest
  @EnumSource(DocumentPage.class)
  void bothLanguagesHaveTheSameStructureAndLinks(DocumentPage page) {
    assertThat(kinds(chinese(page))).isEqualTo(kinds(english(page)));
    assertThat(chinese(page).doors().stream().map(PageRun.Link::target).toList())
        .isEqualTo(english(page).doors().stream().map(PageRun.Link::target).toList());
    for (int k = 0; k < english(page).sentences().size(); k++) {
      assertThat(chinese(page).sentences().get(k).parts())
          .as("sentence %d", k + 1)
          .isEqualTo(english(page).sentences().get(k).parts());
    }
  }

  private static List<String> kinds(PageText page) {
    return page.blocks().stream().map(block -> block.getClass().getSimpleName()).toList();
  }

  @ParameterizedTest
  @EnumSource(DocumentPage.class)
  void everyPageHasATitleSentencesDoorsAndSourcesWithYears(DocumentPage page) {
    for (PageText text : List.of(english(page), chinese(page))) {
      assertThat(text.title()).isNotBlank();
      assertThat(text.sentences()).hasSizeBetween(3, 6);
      assertThat(text.doors()).isNotEmpty();
      PageBlock last = text.blocks().get(text.blocks().size() - 1);
      assertThat(last).isInstanceOf(PageBlock.Sources.class);
      assertThat(PageBlock.plain(((PageBlock.Sources) last).runs()))
          .containsPattern("(19|20)\\d\\d");
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentPage.class)
  void whatIsPresentedOfASentenceIsShort(DocumentPage page) {
    assertThat(english(page).sentences())
        .allMatch(sentence -> sentence.first().length() <= LONGEST_ENGLISH);
    assertThat(chinese(page).sentences())
        .allMatch(sentence -> sentence.first().length() <= LONGEST_CHINESE);
  }

  @ParameterizedTest
  @EnumSource(DocumentPage.class)
  void markdownLeavesNoTraceAndThePunctuationIsThatOfTheLanguage(DocumentPage page) {
    for (PageBlock.Sentences each : english(page).sentences()) {
      assertThat(PageBlock.plain(each.runs())).doesNotContainPattern("\\*\\*|\\]\\(|[‘’“”]| %");
    }
    for (PageBlock.Sentences each : chinese(page).sentences()) {
      assertThat(PageBlock.plain(each.runs()))
          .doesNotContainPattern("\\*\\*|\\]\\(| %")
          .doesNotContainPattern("\\p{IsHan}[(,:;?!]|[,:;?!] ?\\p{IsHan}")
          .doesNotContainPattern("\\h[，。：；、？！）”]|[，。：；、？！“]\\h");
    }
  }
}
