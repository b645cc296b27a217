package engram.ui.find;

import engram.ui.base.Language;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.places.Places;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What is sought, and the places that fit it, the best first. */
public final class FindViewModel {
  private static final int MOST = 50;
  private static final int LONGEST = 60;

  /** What is offered before anything is sought. */
  private static final Set<PlaceKind> OFFERED = Set.of(PlaceKind.PANE, PlaceKind.EXPERIMENT);

  private static final Pattern NUMBER = Pattern.compile("(?<!\\p{N})\\p{Nd}{1,6}(?!\\p{N})");

  private final Places places;
  private final PanesViewModel panes;
  private final Texts texts;
  private final Texts english = in(Language.ENGLISH);
  private final Texts chinese = in(Language.CHINESE);
  private final StringProperty sought = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Found>> found = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
  private final ObservableValue<String> message;
  private List<Entry> entries = List.of();

  /**
   * A place as it is listed.
   *
   * @param other its name in the other language
   * @param keys its shortcut, or empty
   */
  public record Found(Place place, String name, String other, String kind, String keys) {}

  private record Entry(Place place, NameMatch match) {
    static Entry of(Place place, Texts... all) {
      return new Entry(
          place, new NameMatch(Stream.of(all).map(place::name).toArray(String[]::new)));
    }
  }

  private record Scored(Place place, double score) {}

  public FindViewModel(Places places, Shared shared) {
    this.places = places;
    panes = shared.panes();
    texts = shared.texts();
    sought.subscribe((before, now) -> seek());
    message = texts.bound(this::message, found, chosen);
  }

  private static Texts in(Language language) {
    return new Texts(new SimpleObjectProperty<>(language));
  }

  // Properties

  public StringProperty soughtProperty() {
    return sought;
  }

  /** The best first; before anything is sought the panes and experiments. */
  public ReadOnlyObjectProperty<List<Found>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Which of them Enter opens; 0 if there is none. */
  public ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What to do when nothing is found, or why the chosen one can't be opened; else empty. */
  public ObservableValue<String> messageProperty() {
    return message;
  }

  // Commands

  /** Begins anew, with the places that there are now. */
  public void begin() {
    seekAmong(places.all().stream().map(place -> Entry.of(place, english, chinese)).toList());
  }

  /** Forgets the places, whose actions are of the view that was there when it began. */
  public void end() {
    seekAmong(List.of());
  }

  private void seekAmong(List<Entry> all) {
    entries = all;
    sought.set("");
    seek();
  }

  public void next() {
    move(1);
  }

  public void previous() {
    move(-1);
  }

  public void choose(int index) {
    chosen.set(index);
  }

  /** Closes, and opens the chosen place; stays if there is none, or none that can be opened. */
  public void open() {
    Optional<Place> place = chosenPlace().filter(Place::isPossible);
    if (place.isEmpty()) return;
    close();
    places.open(place.get());
  }

  public void close() {
    panes.close(Overlay.FIND);
  }

  private Optional<Place> chosenPlace() {
    List<Found> all = found.get();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(chosen.get()).place());
  }

  /** Round and round. */
  private void move(int by) {
    int size = found.get().size();
    if (size > 0) chosen.set(Math.floorMod(chosen.get() + by, size));
  }

  private void seek() {
    String text = sought.get();
    String plain = NameMatch.plain(text.substring(0, Math.min(LONGEST, text.length())));
    List<Place> best = plain.isEmpty() ? offered() : best(plain);
    chosen.set(0);
    found.set(best.stream().limit(MOST).map(this::found).toList());
  }

  private List<Place> offered() {
    return entries.stream()
        .map(Entry::place)
        .filter(place -> OFFERED.contains(place.kind()) && place.isPossible())
        .toList();
  }

  private List<Place> best(String plain) {
    List<Entry> all = new ArrayList<>(entries);
    Matcher number = NUMBER.matcher(plain);
    while (number.find()) {
      places
          .numbered(Integer.parseInt(number.group()))
          .forEach(place -> all.add(Entry.of(place, english, chinese)));
    }
    return all.stream()
        .map(entry -> new Scored(entry.place(), entry.match().score(plain)))
        .filter(each -> each.score() > NameMatch.NONE)
        .sorted(
            Comparator.comparing((Scored each) -> !each.place().isPossible())
                .thenComparing(Comparator.comparingDouble(Scored::score).reversed())
                .thenComparing(each -> each.place().kind()))
        .map(Scored::place)
        .toList();
  }

  private Found found(Place place) {
    Texts others = texts.language() == Language.ENGLISH ? chinese : english;
    return new Found(
        place,
        place.name(texts),
        place.name(others),
        place.kind().name(texts),
        place.keys().orElse(""));
  }

  private String message() {
    if (found.get().isEmpty()) return texts.get("find.none");
    return chosenPlace().filter(place -> !place.isPossible()).isPresent()
        ? texts.get("find.not-now")
        : "";
  }
}
