package engram.export.picture;

import java.awt.Dimension;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A picture as SVG, by Batik: texts are texts, circles circles. */
final class SvgPicture {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private SvgPicture() {}

  static byte[] of(Artwork art) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment("Engram");
    context.setPrecision(3);
    context.setImageHandler(new InnerImages());
    SVGGraphics2D g = new SVGGraphics2D(context, false);
    g.setSVGCanvasSize(new Dimension((int) Math.ceil(art.width()), (int) Math.ceil(art.height())));
    art.draw(g);
    Element root = g.getRoot();
    Dimension size = g.getSVGCanvasSize();
    root.setAttribute("viewBox", "0 0 " + size.width + " " + size.height);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      // not by Batik: it names a DTD, which programs then look for in the network
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(root), new StreamResult(bytes));
    } catch (TransformerException e) {
      throw new IllegalStateException(e); // a tree is always written
    }
    return bytes.toByteArray();
  }

  /** Images stand in the file itself; Batik would write them with a library of its own. */
  private static final class InnerImages extends ImageHandlerBase64Encoder {
    @Override
    public void encodeImage(RenderedImage image, OutputStream out) throws SVGGraphics2DIOException {
      try {
        ImageIO.write(image, "png", out);
      } catch (IOException e) {
        throw new SVGGraphics2DIOException(e);
      }
    }
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e); // the usual parser has the usual features
    }
  }
}
