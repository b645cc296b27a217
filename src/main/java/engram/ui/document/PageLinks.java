package engram.ui.document;

import engram.ui.base.Texts;
import engram.ui.places.PlaceLink;
import engram.ui.places.Places;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the links of a page lead anywhere. */
final class PageLinks {
  private final Places places;
  private final Texts texts;

  PageLinks(Places places, Texts texts) {
    this.places = places;
    this.texts = texts;
  }

  /** The first link of a page of one's own that leads nowhere, with its line and column. */
  Optional<String> fault(OwnPage page) {
    return page.text().targets().stream()
        .filter(target -> !exists(target))
        .findFirst()
        .map(target -> sentence(page, target));
  }

  private String sentence(OwnPage page, PageTarget target) {
    String address = target.kind().name().toLowerCase(Locale.ROOT) + ":" + target.id();
    int at = place(page.source(), address);
    int line = 1 + (int) page.source().substring(0, at).chars().filter(c -> c == '\n').count();
    int column = at - page.source().lastIndexOf('\n', at);
    return texts.get("document.fault.nowhere", page.name(), line, column, address);
  }

  /** Of a whole address: another may begin as it does. */
  private static int place(String source, String address) {
    String whole = "(?i)(?<![\\w:/-])" + Pattern.quote(address) + "(?=[\\s)>]|$)";
    Matcher link = Pattern.compile(whole).matcher(source);
    return link.find() ? link.start() : 0;
  }

  /** A part is one of the picture's own; what the picture has not lights nothing. */
  boolean exists(PageTarget target) {
    return switch (target.kind()) {
      case PART -> true;
      case PAGE -> DocumentPage.of(target.id()).isPresent();
      case TERM -> places.find("term/" + target.id()).isPresent();
      case PLACE -> isPlace(target.id());
    };
  }

  private boolean isPlace(String link) {
    try {
      return places.find(PlaceLink.parse(link).id()).isPresent();
    } catch (PlaceLink.Fault e) {
      return false;
    }
  }
}
