package engram.ui.document;

import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Transport;
import engram.ui.base.Workspace;
import engram.ui.document.pictures.LivingModel;
import engram.ui.document.pictures.LivingPictures;
import engram.ui.places.PlaceLink;
import engram.ui.places.Places;
import engram.ui.run.Shared;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Which page is open, which of its sentences is read, and what of its picture is lit. It is walked
 * as everything else in the window: Space plays, the arrows go from sentence to sentence.
 */
public final class DocumentViewModel implements Transport {
  /** No sentence is read: all of the page is as loud. */
  static final int WHOLE = -1;

  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private final Places places;
  private final LivingPictures pictures;
  private final PageTexts pages = new PageTexts();
  private final ReadOnlyObjectWrapper<DocumentPage> page =
      new ReadOnlyObjectWrapper<>(DocumentPage.WHY);
  private final ReadOnlyObjectWrapper<Optional<OwnPage>> own =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<PageText> text = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper sentence = new ReadOnlyIntegerWrapper(WHOLE);
  private final ReadOnlyObjectWrapper<Set<String>> lit = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private Optional<String> pointed = Optional.empty();
  private Optional<LivingModel> shown = Optional.empty();

  /** Of the sentence that is read while it plays, in seconds. */
  private double left;

  DocumentViewModel(Shared shared, Places places, LivingPictures pictures) {
    panes = shared.panes();
    preferences = shared.preferences();
    texts = shared.texts();
    this.places = places;
    this.pictures = pictures;
    restore(preferences.documentPlaceProperty().get());
    texts.languageProperty().subscribe((before, now) -> read(true));
    panes.workspaceProperty().subscribe(this::turn);
  }

  private void restore(String place) {
    int slash = place.indexOf('/');
    DocumentPage.of(slash < 0 ? place : place.substring(0, slash)).ifPresent(page::set);
    read(false);
    String number = place.substring(slash + 1);
    if (number.matches("\\d{1,3}")) go(Integer.parseInt(number));
  }

  // Properties

  public DocumentPage getPage() {
    return page.get();
  }

  /** A teacher's own page in the place of the document's; empty if none is open. */
  public ReadOnlyObjectProperty<Optional<OwnPage>> ownProperty() {
    return own.getReadOnlyProperty();
  }

  /** What is read; never null. */
  ReadOnlyObjectProperty<PageText> textProperty() {
    return text.getReadOnlyProperty();
  }

  /** Which of the sentences is read, counted from 0; {@link #WHOLE} if none is. */
  public ReadOnlyIntegerProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** The parts of the picture that are pointed at or spoken of; none lets all be loud. */
  public ReadOnlyObjectProperty<Set<String>> litProperty() {
    return lit.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** What is to be said of the page, such as a link that leads nowhere; empty if nothing is. */
  public ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** The picture beside the page; empty if it has none. */
  public Optional<LivingModel> picture() {
    return own.get().isPresent()
        ? text.get().picture().flatMap(pictures::of)
        : pictures.of(page.get().id());
  }

  /** Whether it shows what it is about: some are worked out beside the window first. */
  public boolean isPictureReady() {
    return picture().map(LivingModel::isReady).orElse(true);
  }

  public String title() {
    return text.get().title();
  }

  int sentences() {
    return text.get().sentences().size();
  }

  /** The one that is read; empty if none is. */
  Optional<PageBlock.Sentences> current() {
    int at = sentence.get();
    return at == WHOLE ? Optional.empty() : Optional.of(text.get().sentences().get(at));
  }

  /** What the word means, where it is of the glossary. */
  Optional<String> meaning(PageTarget target) {
    String key = "glossary.text." + target.id();
    boolean known = target.kind() == PageTarget.Kind.TERM && texts.bundle().containsKey(key);
    return known ? Optional.of(texts.get(key)) : Optional.empty();
  }

  // Commands

  public void open(DocumentPage newPage) {
    own.set(Optional.empty());
    page.set(newPage);
    notice.set("");
    read(false);
    remember();
  }

  /** Shows a teacher's own page, and what is wrong with it. */
  public void open(OwnPage newPage) {
    own.set(Optional.of(newPage));
    read(false);
    notice.set(new PageLinks(places, texts).fault(newPage).orElse(""));
    panes.show(Workspace.DOCUMENT);
  }

  /** The next page; after a page of one's own back to the document. */
  public void next() {
    if (own.get().isPresent()) open(page.get());
    else turnBy(1);
  }

  public void previous() {
    if (own.get().isPresent()) open(page.get());
    else turnBy(-1);
  }

  private void turnBy(int by) {
    int to = page.get().ordinal() + by;
    if (to >= 0 && to < DocumentPage.values().length) open(DocumentPage.values()[to]);
  }

  /** A word, or a part of the picture, is pointed at; empty if nothing is any longer. */
  public void point(Optional<String> part) {
    pointed = part;
    light();
  }

  /** Opens where the link leads; the way back is shown as long as one is away. */
  void follow(PageTarget target) {
    notice.set("");
    switch (target.kind()) {
      case PART -> point(Optional.of(target.id()));
      case PAGE -> DocumentPage.of(target.id()).ifPresent(this::open);
      case TERM -> leave("term/" + target.id());
      case PLACE -> leave(target.id());
    }
  }

  /** Opens what the page's link of that number shows, counted from 0. */
  public void showMe(int door) {
    follow(text.get().doors().get(door).target());
  }

  private void leave(String link) {
    playing.set(false);
    try {
      PlaceLink to = PlaceLink.parse(link);
      // the network itself is what is shown: what stands beside it makes room
      if (to.id().equals("train")) showNetwork();
      if (places.open(to)) panes.leftPageProperty().set(page.get().ordinal() + 1);
      else notice.set(texts.get("document.fault.closed", to.id()));
    } catch (PlaceLink.Fault e) {
      notice.set(texts.get("document.fault.link", link));
    }
  }

  private void showNetwork() {
    panes.showSteps();
    panes.closeCompanion();
  }

  /** Says that in the place below the page. */
  void tell(String said) {
    notice.set(said);
  }

  // The walk through the sentences

  @Override
  public void toggle() {
    playing.set(!playing.get());
    if (playing.get() && sentence.get() == WHOLE) stepForward();
  }

  @Override
  public void stepForward() {
    if (sentence.get() + 1 < sentences()) go(sentence.get() + 1);
    else go(WHOLE);
  }

  @Override
  public void stepBack() {
    go(sentence.get() == WHOLE ? sentences() - 1 : sentence.get() - 1);
  }

  @Override
  public void reset() {
    playing.set(false);
    go(WHOLE);
    picture().ifPresent(LivingModel::reset);
  }

  private void go(int to) {
    sentence.set(Math.max(WHOLE, Math.min(sentences() - 1, to)));
    left = current().map(DocumentViewModel::seconds).orElse(Double.POSITIVE_INFINITY);
    pointed = Optional.empty();
    light();
    current().ifPresent(read -> picture().ifPresent(p -> p.follow(read.parts())));
    remember();
  }

  /** How long it takes to read it aloud, about. */
  private static double seconds(PageBlock.Sentences sentence) {
    double seconds = 1.5;
    for (char c : PageBlock.plain(sentence.runs()).toCharArray())
      seconds += c < 0x2E80 ? 0.06 : 0.2;
    return seconds;
  }

  /** Time goes on while it plays: the picture moves, and one sentence follows the other. */
  public void advance(double time) {
    if (!playing.get()) return;
    picture().ifPresent(picture -> picture.advance(time));
    left -= time;
    if (left <= 0) stepForward();
  }

  private void light() {
    lit.set(
        pointed
            .map(Set::of)
            .orElseGet(() -> current().map(PageBlock.Sentences::parts).orElse(Set.of())));
  }

  /**
   * @param keep whether the same sentence goes on to be read, in another language
   */
  private void read(boolean keep) {
    playing.set(false);
    int before = sentence.get();
    PageText next =
        own.get().map(OwnPage::text).orElseGet(() -> pages.of(page.get(), texts.language()));
    boolean same = text.get() != null && text.get().sentences().size() == next.sentences().size();
    sentence.set(WHOLE);
    text.set(next);
    pointed = Optional.empty();
    go(keep && same ? before : WHOLE);
    showPicture();
  }

  private void turn(Workspace before, Workspace now) {
    playing.set(false);
    if (now == Workspace.DOCUMENT) panes.leftPageProperty().set(0);
    showPicture();
  }

  private void showPicture() {
    Optional<LivingModel> now =
        panes.getWorkspace() == Workspace.DOCUMENT ? picture() : Optional.empty();
    if (now.equals(shown)) return;
    shown.ifPresent(picture -> picture.show(false));
    shown = now;
    shown.ifPresent(picture -> picture.show(true));
  }

  private void remember() {
    if (own.get().isPresent()) return;
    String at = page.get().id() + (sentence.get() == WHOLE ? "" : "/" + sentence.get());
    preferences.documentPlaceProperty().set(at);
  }
}
