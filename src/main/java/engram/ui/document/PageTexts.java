package engram.ui.document;

import engram.ui.base.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The pages of the document in both languages, each read when it is first opened. */
final class PageTexts {
  private final Map<String, PageText> read = new HashMap<>();

  PageText of(DocumentPage page, Language language) {
    return read.computeIfAbsent("/document/" + language.id() + "/" + page.id() + ".md", this::read);
  }

  private PageText read(String name) {
    try (InputStream in = Objects.requireNonNull(PageTexts.class.getResourceAsStream(name), name)) {
      return PageReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
