package engram.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Workspace;
import engram.ui.document.PageTarget.Kind;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DocumentViewModelTest {
  private final DocumentFixture fixture = new DocumentFixture();
  private final DocumentViewModel document = fixture.document();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void pagesAreTurnedFromTheFirstToTheLast() {
    assertThat(document.getPage()).isEqualTo(DocumentPage.WHY);
    document.previous();
    assertThat(document.getPage()).isEqualTo(DocumentPage.WHY);
    for (DocumentPage each : DocumentPage.values()) {
      assertThat(document.getPage()).isEqualTo(each);
      if (each == DocumentPage.EXAMPLE) break;
      document.next();
    }
    document.open(DocumentPage.NEXT);
    document.next();
    assertThat(document.getPage()).isEqualTo(DocumentPage.NEXT);
  }

  @Test
  void theWalkGoesThroughTheSentencesAndLightsWhatTheySpeakOf() {
    document.open(DocumentPage.NETWORK);
    assertThat(document.litProperty().get()).isEmpty();
    document.stepForward();
    assertThat(document.sentenceProperty().get()).isZero();
    assertThat(document.litProperty().get())
        .containsExactlyInAnyOrder("input", "weight", "positive", "negative");
    document.stepForward();
    assertThat(document.litProperty().get()).containsExactlyInAnyOrder("sum", "bias");
    document.stepForward();
    document.stepForward();
    assertThat(document.sentenceProperty().get()).isEqualTo(DocumentViewModel.WHOLE);
    document.stepBack();
    assertThat(document.sentenceProperty().get()).isEqualTo(2);
    document.reset();
    assertThat(document.sentenceProperty().get()).isEqualTo(DocumentViewModel.WHOLE);
  }

  @Test
  void whatIsPointedAtIsLitInThePlaceOfTheSentence() {
    document.open(DocumentPage.NETWORK);
    document.stepForward();
    document.point(Optional.of("bias"));
    assertThat(document.litProperty().get()).containsExactly("bias");
    document.point(Optional.empty());
    assertThat(document.litProperty().get()).contains("weight");
  }

  @Test
  void playingMovesThePictureAndReadsOneSentenceAfterTheOther() {
    fixture.panes.show(Workspace.DOCUMENT);
    document.open(DocumentPage.BRAIN);
    document.toggle();
    assertThat(document.sentenceProperty().get()).isZero();
    int version = document.picture().orElseThrow().versionProperty().get();
    document.advance(0.05);
    assertThat(document.picture().orElseThrow().versionProperty().get()).isGreaterThan(version);
    assertThat(document.sentenceProperty().get()).isZero();
    for (int k = 0; k < 3; k++) document.advance(60);
    assertThat(document.sentenceProperty().get()).isEqualTo(3);
    document.advance(60);
    assertThat(document.sentenceProperty().get()).isEqualTo(DocumentViewModel.WHOLE);
    assertThat(document.playingProperty().get()).isTrue();
    document.toggle();
    version = document.picture().orElseThrow().versionProperty().get();
    document.advance(60);
    assertThat(document.picture().orElseThrow().versionProperty().get()).isEqualTo(version);
  }

  @Test
  void pageAndPlaceAreRememberedForTheNextTime() {
    document.open(DocumentPage.MEMORY);
    document.stepForward();
    document.stepForward();
    assertThat(fixture.preferences().documentPlaceProperty().get()).isEqualTo("memory/1");
    DocumentViewModel again = fixture.document();
    assertThat(again.getPage()).isEqualTo(DocumentPage.MEMORY);
    assertThat(again.sentenceProperty().get()).isEqualTo(1);
  }

  @Test
  void aPlaceThatThereIsNotIsTheBeginning() {
    for (String place : new String[] {"", "poem/3", "why/99", "why/x", "/"}) {
      fixture.preferences().documentPlaceProperty().set(place);
      DocumentViewModel again = fixture.document();
      assertThat(again.getPage()).as(place).isEqualTo(DocumentPage.WHY);
      assertThat(again.sentenceProperty().get()).as(place).isBetween(-1, 2);
    }
  }

  @Test
  void inTheOtherLanguageTheSameSentenceGoesOn() {
    document.open(DocumentPage.NETWORK);
    document.stepForward();
    document.stepForward();
    String english = document.title();
    fixture.preferences().switchLanguage();
    assertThat(document.title()).isNotEqualTo(english);
    assertThat(document.sentenceProperty().get()).isEqualTo(1);
  }

  @Test
  void aLinkLeadsAwayAndTheWayBackIsKnownUntilItWasGone() {
    document.open(DocumentPage.MEMORY);
    fixture.panes.show(Workspace.DOCUMENT);
    document.follow(new PageTarget(Kind.PLACE, "train?epoch=0"));
    fixture.panes.show(Workspace.TRAIN);
    assertThat(fixture.opened).containsExactly("train");
    assertThat(fixture.panes.leftPageProperty().get()).isEqualTo(5);
    fixture.panes.show(Workspace.DOCUMENT);
    assertThat(fixture.panes.leftPageProperty().get()).isZero();
    document.follow(new PageTarget(Kind.TERM, "neuron"));
    assertThat(fixture.opened).containsExactly("train", "term/neuron");
    document.follow(new PageTarget(Kind.PAGE, "brain"));
    assertThat(document.getPage()).isEqualTo(DocumentPage.BRAIN);
  }

  @Test
  void aLinkThatLeadsNowhereIsSaid() {
    document.follow(new PageTarget(Kind.PLACE, "nowhere"));
    assertThat(document.noticeProperty().get()).contains("nowhere");
    document.follow(new PageTarget(Kind.PLACE, "train?epoch=many"));
    assertThat(document.noticeProperty().get()).contains("train?epoch=many");
    assertThat(fixture.opened).isEmpty();
    assertThat(fixture.panes.leftPageProperty().get()).isZero();
  }

  @Test
  void aPageOfOnesOwnStandsInThePlaceOfTheDocuments() {
    document.open(DocumentPage.BRAIN);
    document.open(
        OwnPage.of(
            "mine.md",
            "<!-- picture: formulas -->\n# Mine\n\nSee [this](place:data) and [that](term:none)."));
    assertThat(document.title()).isEqualTo("Mine");
    assertThat(document.picture()).isPresent();
    assertThat(fixture.panes.getWorkspace()).isEqualTo(Workspace.DOCUMENT);
    assertThat(document.noticeProperty().get())
        .isEqualTo(
            "mine.md, line 4, column 35: the link term:none leads nowhere."
                + " Write term:, place: or page: and a name that there is; Ctrl+K lists them.");
    assertThat(fixture.preferences().documentPlaceProperty().get()).isEqualTo("brain");
    document.next();
    assertThat(document.getPage()).isEqualTo(DocumentPage.BRAIN);
    assertThat(document.ownProperty().get()).isEmpty();
    assertThat(document.noticeProperty().get()).isEmpty();
  }

  @Test
  void aTermSaysWhatItMeans() {
    assertThat(document.meaning(new PageTarget(Kind.TERM, "weight"))).isPresent();
    assertThat(document.meaning(new PageTarget(Kind.TERM, "none"))).isEmpty();
    assertThat(document.meaning(new PageTarget(Kind.PART, "weight"))).isEmpty();
  }
}
