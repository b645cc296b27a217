package engram.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import engram.ui.guide.GuideViewModel.Stop;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuideViewModelTest {
  private final TestRun test = new TestRun();
  private final PanesViewModel panes = new PanesViewModel();
  private final GuideViewModel victim =
      new GuideViewModel(SharedFixture.of(test.run, panes, test.texts));

  @Test
  void itBeginsInFrontOfWhatItSpeaksOf() {
    panes.show(Workspace.MEMORY);
    panes.open(Companion.TWIN);
    panes.presentingProperty().set(true);
    panes.programProperty().set(true);
    panes.showGuide();
    assertThat(panes.isOpen(Overlay.GUIDE)).isTrue();
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
    assertThat(panes.companionProperty().get()).isEmpty();
    assertThat(panes.presentingProperty().get()).isFalse();
    assertThat(panes.programProperty().get()).isFalse();
  }

  @Test
  void sixStopsLeadThroughTheWindowAndOut() {
    panes.showGuide();
    victim.previous();
    assertThat(victim.isFirst()).isTrue();
    assertThat(victim.count()).isEqualTo("1 of 6");
    for (int i = 1; i < Stop.values().length; i++) victim.next();
    assertThat(victim.isLast()).isTrue();
    assertThat(victim.count()).isEqualTo("6 of 6");
    assertThat(victim.nextText()).isEqualTo("Done");
    victim.previous();
    assertThat(victim.getStop()).isEqualTo(Stop.CURVES);
    victim.next();
    assertThat(panes.isOpen(Overlay.GUIDE)).isTrue();
    victim.next();
    assertThat(panes.overlaysProperty().get()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aTextIsThreeSentencesAtMost(Language language) {
    test.preferences.languageProperty().set(language);
    for (int i = 0; i < Stop.values().length; i++) {
      assertThat(victim.title()).isNotBlank();
      assertThat(victim.text().split("[.。](?= |$|[^.]*[。])")).hasSizeLessThanOrEqualTo(3);
      if (!victim.isLast()) victim.next();
    }
  }

  @AfterEach
  void close() {
    test.close();
  }
}
