package engram.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import engram.AllTexts;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import engram.ui.glossary.GlossaryViewModel.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GlossaryViewModelTest {
  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final PanesViewModel panes = new PanesViewModel();
  private final GlossaryViewModel victim = new GlossaryViewModel(panes, new Texts(language));

  @Test
  void seventyTermsAreExplainedOnceInBothLanguages() {
    assertThat(GlossaryTerm.ALL).hasSize(76).extracting(GlossaryTerm::id).doesNotHaveDuplicates();
    Set<String> ids = GlossaryTerm.ALL.stream().map(GlossaryTerm::id).collect(Collectors.toSet());
    for (Language each : Language.values()) {
      assertThat(idsOf("glossary.term.", each)).isEqualTo(ids);
      assertThat(idsOf("glossary.text.", each)).isEqualTo(ids);
    }
  }

  @Test
  void aTermHasItsNameInTheOtherLanguageToo() {
    assertThat(find("epoch"))
        .extracting(Entry::name, Entry::other)
        .isEqualTo(List.of("epoch", "轮"));
    language.set(Language.CHINESE);
    assertThat(find("epoch"))
        .extracting(Entry::name, Entry::other)
        .isEqualTo(List.of("轮", "epoch"));
  }

  @ParameterizedTest
  @CsvSource({"CATASTROPHIC, catastrophic-forgetting", "灾难, catastrophic-forgetting"})
  void aTermIsFoundByEitherOfItsNames(String sought, String id) {
    victim.soughtProperty().set(sought);
    assertThat(victim.entriesProperty().get()).extracting(each -> each.term().id()).contains(id);
    assertThat(victim.entriesProperty().get()).hasSizeLessThan(10);
    assertThat(victim.countProperty().getValue()).endsWith(" of 76 terms");
  }

  @Test
  void whereNothingIsFoundItSaysSo() {
    victim.soughtProperty().set("perceptron convergence theorem");
    assertThat(victim.entriesProperty().get()).isEmpty();
    assertThat(victim.countProperty().getValue()).startsWith("No term");
    victim.soughtProperty().set(" ");
    assertThat(victim.entriesProperty().get()).hasSize(76);
  }

  @Test
  void theTermsAreInTheOrderOfTheLanguage() {
    assertThat(victim.entriesProperty().get())
        .first()
        .extracting(Entry::name)
        .isEqualTo("accuracy");
    language.set(Language.CHINESE);
    assertThat(victim.entriesProperty().get()).last().extracting(Entry::name).isNotEqualTo("轮");
  }

  @ParameterizedTest
  @EnumSource(GlossaryPlace.class)
  void everyPlaceIsOpenedAndHasATerm(GlossaryPlace place) {
    panes.open(Companion.GLOSSARY);
    panes.programProperty().set(true);
    Entry entry =
        victim.entriesProperty().get().stream()
            .filter(each -> each.term().place() == place)
            .findFirst()
            .orElseThrow();
    assertThat(entry.seen()).startsWith("Seen in ");
    victim.show(entry);
    boolean train = panes.getWorkspace() == Workspace.TRAIN;
    if (train)
      assertThat(panes.companionProperty().get()).isNotEqualTo(Optional.of(Companion.GLOSSARY));
    assertThat(train).isEqualTo(place.ordinal() < GlossaryPlace.DATA.ordinal());
  }

  private Entry find(String id) {
    return victim.entriesProperty().get().stream()
        .filter(each -> each.term().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> idsOf(String prefix, Language language) {
    return AllTexts.load(language.id()).stringPropertyNames().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .collect(Collectors.toSet());
  }
}
