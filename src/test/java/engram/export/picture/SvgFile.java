package engram.export.picture;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An SVG as any program reads it. */
public final class SvgFile {
  private final Document document;

  private SvgFile(Document document) {
    this.document = document;
  }

  /**
   * @throws Exception if it is no XML
   */
  public static SvgFile read(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return new SvgFile(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
  }

  public int width() {
    return Integer.parseInt(document.getDocumentElement().getAttribute("width"));
  }

  private List<Element> all(String name) {
    NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
    List<Element> all = new ArrayList<>();
    for (int k = 0; k < found.getLength(); k++) all.add((Element) found.item(k));
    return all;
  }

  public int count(String name) {
    return all(name).size();
  }

  public List<String> texts() {
    return all("text").stream().map(text -> text.getTextContent().strip()).toList();
  }

  /** Those lines that have such a command and are not filled. */
  public List<String> paths(String command) {
    return all("path").stream()
        .filter(path -> path.getAttribute("fill").equals("none"))
        .map(path -> path.getAttribute("d"))
        .filter(d -> d.contains(command))
        .toList();
  }

  /** The places of all circles that are filled, each once. */
  public List<String> filledCircles() {
    return all("circle").stream()
        .filter(circle -> !circle.getAttribute("fill").equals("none"))
        .map(circle -> circle.getAttribute("cx") + " " + circle.getAttribute("cy"))
        .distinct()
        .toList();
  }
}
